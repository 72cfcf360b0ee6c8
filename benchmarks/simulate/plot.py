"""A small log-log picture of CPU time against size, one panel a process, as plain SVG."""

from collections.abc import Iterator
from math import ceil, floor, log10
from xml.sax.saxutils import escape

Line = list[tuple[float, float]]
"""Points (nodes, milliseconds)."""

WIDTH, HEIGHT, LEFT, TOP, BETWEEN = 300, 300, 60, 40, 190
COLOURS = (
    "#0072b2",
    "#666666",
    "#009e73",
    "#d55e00",
    "#cc79a7",
    "#e69f00",
    "#56b4e9",
    "#000000",
    "#7f3c8d",
)  # Okabe & Ito, and a ninth


def svg(panels: dict[str, dict[str, Line]]) -> str:
    """The picture: a panel by title, in it a line by name; a name has one colour in all panels.

    >>> svg({"cascade": {"ours": [(1e3, 0.1), (1e6, 30)]}}).count("<polyline")
    1
    """
    points = [point for lines in panels.values() for line in lines.values() for point in line]
    decades = tuple(
        (floor(log10(min(values))), ceil(log10(max(values)))) for values in zip(*points, strict=True)
    )
    names = list(dict.fromkeys(name for lines in panels.values() for name in lines))
    drawn = [
        f'<g transform="translate({LEFT + at * (WIDTH + BETWEEN)} {TOP})">'
        + "".join(_panel(title, lines, decades, names))
        + "</g>"
        for at, (title, lines) in enumerate(panels.items())
    ]
    size = f"{LEFT + len(panels) * (WIDTH + BETWEEN)} {TOP + HEIGHT + 50}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" font-family="sans-serif" font-size="12">'
        f'<rect width="100%" height="100%" fill="white"/>{"".join(drawn)}</svg>\n'
    )


def _panel(
    title: str, lines: dict[str, Line], decades: tuple[tuple[int, int], ...], names: list[str]
) -> Iterator[str]:
    (left, right), (low, high) = decades

    def place(point: tuple[float, float]) -> tuple[float, float]:
        across, up = log10(point[0]) - left, log10(point[1]) - low
        return across / (right - left) * WIDTH, HEIGHT - up / (high - low) * HEIGHT

    yield f'<text x="0" y="-16" font-weight="bold">{escape(title)}</text>'
    yield f'<text x="{WIDTH / 2}" y="{HEIGHT + 38}" text-anchor="middle">nodes</text>'
    for power in range(left, right + 1):
        x, _ = place((10.0**power, 10.0**low))
        yield _grid(x, 0, x, HEIGHT) + _label(x, HEIGHT + 18, "middle", power)
    for power in range(low, high + 1):
        _, y = place((10.0**left, 10.0**power))
        yield _grid(0, y, WIDTH, y) + _label(-8, y + 4, "end", power)
    bottom = 0.0
    for name, line in sorted(lines.items(), key=lambda each: -each[1][-1][1]):
        ends = [place(point) for point in line]
        colour = COLOURS[names.index(name) % len(COLOURS)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in ends)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        yield "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in ends)
        bottom = max(bottom + 15, ends[-1][1] + 4)  # names never stand on each other
        yield f'<text x="{WIDTH + 8}" y="{bottom:.1f}" fill="{colour}">{escape(name)}</text>'


def _grid(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="#ddd"/>'


def _label(x: float, y: float, anchor: str, power: int) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">10<tspan dy="-4" font-size="9">{power}</tspan></text>'
