"""A picture of what is believed: dots over the rates, to be counted on either side of the threshold."""

import html
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from course.widgets.experiment.cycles import Cycle
from course.words import say

DOTS = 50
"""Of a picture: equally likely values of the true rate (a quantile dotplot, Kay et al. 2016)."""

_COLUMNS = 34
_ABOVE = 'fill="var(--accent, #0069a6)"'
_BELOW = 'fill="var(--surface, #ffffff)" stroke="var(--muted, #57606a)"'
_WIDTH, _LEFT, _RIGHT, _TOP, _STACK, _FOOT = 440, 84, 424, 30, 132, 76


@dataclass(frozen=True)
class Picture:
    """The dots over a piece of the axis of rates, all in per cent.

    Parameters
    ----------
    low, high
        The ends of the piece.
    step
        From one tick to the next.
    marks
        Threshold and give-up line: value and name.
    dots
        A value and a row from 0, the lowest, each.
    right
        How many lie above the threshold.
    spans
        95 % intervals, now and at the start: from, to, name.
    """

    low: float
    high: float
    step: float
    marks: tuple[tuple[float, str], ...]
    dots: tuple[tuple[float, int], ...]
    right: int
    spans: tuple[tuple[float, float, str], ...]

    @classmethod
    def of(cls, cycle: Cycle) -> "Picture":
        """The picture of a cycle that has data."""
        from scipy.special import betaincinv

        belief, goal = cycle.belief, float(cycle.plan.goal or 0)
        parts = [(place + 0.5) / DOTS for place in range(DOTS)]
        values = [100 * float(value) for value in betaincinv(belief.alpha, belief.beta, parts)]
        marks = [(goal, say("experiments.picture.goal", rate=percent(goal / 100)))]
        if cycle.plan.floor:
            name = say("experiments.picture.floor", rate=percent(cycle.plan.floor / 100))
            marks.append((cycle.plan.floor, name))
        low, high, step = _window([values[0], values[-1], *(value for value, _ in marks)])
        wide = (high - low) / _COLUMNS
        spans = [(_span(cycle.belief), "now"), (_span(Cycle(prior=cycle.prior).belief), "before")]
        return cls(
            low,
            high,
            step,
            tuple(marks),
            _stacked(values, goal, wide),
            sum(value > goal for value in values),
            tuple((*ends, say(f"experiments.picture.{name}")) for ends, name in spans),
        )

    def svg(self, alt: str) -> str:
        """As an SVG whose colours follow the page it stands in."""
        rows = max(row for _, row in self.dots) + 1
        size = min((_RIGHT - _LEFT) / _COLUMNS, _STACK / rows)
        base = round(_TOP + size * rows + 14)
        parts = [self._axis(base), *(self._mark(*mark, base, place) for place, mark in enumerate(self.marks))]
        goal = self.marks[0][0]
        for value, row in self.dots:
            place = f'cx="{self._x(value):.1f}" cy="{base - size * (row + 0.5):.1f}" r="{0.42 * size:.2f}"'
            parts.append(f"<circle {place} {_ABOVE if value > goal else _BELOW}/>")
        parts += [self._bar(*span, base + 48 + 18 * place, place) for place, span in enumerate(self.spans)]
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {base + _FOOT}" role="img" '
            f'font-family="system-ui, sans-serif" font-size="12" fill="var(--ink, #1f2328)">'
            f"<title>{html.escape(alt)}</title>{''.join(parts)}</svg>"
        )

    def _x(self, value: float) -> float:
        at = _LEFT + (value - self.low) / (self.high - self.low) * (_RIGHT - _LEFT)
        return min(max(at, _LEFT), _RIGHT)

    def _axis(self, base: float) -> str:
        count = round((self.high - self.low) / self.step)
        values = [self.low + self.step * place for place in range(count + 1)]
        ticks = "".join(_text(self._x(value), base + 15, f"{value:.6g}%", "middle") for value in values)
        name = _text(_RIGHT, base + 30, say("experiments.picture.axis"), "end", "var(--muted, #57606a)")
        return f'<path d="M{_LEFT} {base}H{_RIGHT}" stroke="var(--muted, #57606a)"/>{ticks}{name}'

    def _mark(self, value: float, name: str, base: float, place: int) -> str:
        """A line with its name above, the threshold's whole and strong."""
        x = self._x(value)
        look = 'stroke-dasharray="4 4"' if place else 'stroke-width="2"'
        late = x > (120 if place else _WIDTH / 2)  # where there is room for the name on the left
        weight = "" if place else ' font-weight="600"'
        text = _text(x + (-5 if late else 5), 12 + 14 * place, name, "end" if late else "start", extra=weight)
        line = f'<path d="M{x:.1f} {4 + 14 * place}V{base}" stroke="var(--ink, #1f2328)" {look}/>'
        return line + text

    def _bar(self, first: float, last: float, name: str, y: float, place: int) -> str:
        colour = "var(--muted, #57606a)" if place else "var(--accent, #0069a6)"
        left, right = self._x(first), self._x(last)
        line = f'<path d="M{left:.1f} {y}H{right:.1f}" stroke="{colour}" stroke-width="{2 if place else 6}"/>'
        return line + _text(_LEFT - 10, y + 4, name, "end", colour)


def percent(rate: float) -> str:
    """A rate as a person says it; close to none and to all with a digit more.

    >>> percent(0.4), percent(0.913), percent(0.042), percent(0.99999)
    ('40%', '91.3%', '4.2%', '>99.9%')
    """
    value = 100 * rate
    if 0 < value < 0.1 or 99.9 < value < 100:
        return "<0.1%" if value < 1 else ">99.9%"
    return f"{value:.0f}%" if 10 <= value <= 90 or value == round(value) else f"{value:.1f}%"


def _span(belief: Any) -> tuple[float, float]:
    low, high = belief.interval()
    return 100 * low, 100 * high


def _window(values: list[float]) -> tuple[float, float, float]:
    """Round ends around values in per cent, and the step of the ticks between.

    >>> _window([21.5, 35, 58])
    (10, 70, 10)
    """
    low, high = min(values), max(values)
    rough = max((high - low) / 4, 0.2)
    step = next(size for size in (0.2, 0.5, 1, 2, 5, 10, 20, 25, 50) if size >= rough)
    first, last = floor((low - step / 2) / step), ceil((high + step / 2) / step)
    return max(first * step, 0), min(last * step, 100), step


def _stacked(values: list[float], goal: float, wide: float) -> tuple[tuple[float, int], ...]:
    """Values in columns of which none straddles the threshold, one on top of the other."""
    heights: dict[int, int] = {}
    dots = []
    for value in values:
        column = ceil((value - goal) / wide) - 1 if value > goal else floor((value - goal) / wide)
        row = heights.get(column, 0)
        heights[column] = row + 1
        dots.append((goal + (column + 0.5) * wide, row))
    return tuple(dots)


def _text(x: float, y: float, text: str, anchor: str, colour: str = "", extra: str = "") -> str:
    fill = f' fill="{colour}"' if colour else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{fill}{extra}>{html.escape(text)}</text>'
