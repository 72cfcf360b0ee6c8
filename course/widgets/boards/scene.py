"""The picture of a board: marks with places, looks and words, drawn alike by the page and as an SVG."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from course.network.text import clean, wrap
from course.widgets.boards.paint import FONT, LOOKS, ON_DARK, letters, paint, title


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Something in the picture.

    Parameters
    ----------
    look
        One of `LOOKS`.
    label
        What it is, in words: read aloud, and shown when one points at it.
    press, pair, turn
        The `Marks`, `Pairs` or `Signs` that a press on it belongs to.
    on
        Whether it is picked, for those who cannot see.
    """

    kind: ClassVar[str] = ""
    look: str = "plain"
    label: str = ""
    press: str = ""
    pair: str = ""
    turn: str = ""
    on: bool = False

    def drawn(self) -> dict[str, Any]:
        """Its shape in the picture's units."""
        raise NotImplementedError

    def svg(self) -> str:
        """It as SVG, on white paper."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it."""
        if self.look not in LOOKS:
            raise ValueError(
                f"{type(self).__name__}(look): expected one of {', '.join(LOOKS)}, got {self.look!r}"
            )
        acts = {name: value for name in ("press", "pair", "turn") if (value := getattr(self, name))}
        about = {"kind": self.kind, "look": self.look, "label": clean(self.label), **acts}
        return {**about, **({"on": True} if self.on else {}), **self.drawn()}


@dataclass(frozen=True)
class Dot(Mark):
    """A circle; one or two letters stand in it, longer text below.

    Examples
    --------
    >>> Dot("a", 10, 20, 8, text="Me", look="first").to_dict()["inside"]
    True
    """

    kind: ClassVar[str] = "dot"
    id: str
    x: float
    y: float
    r: float = 8
    text: str = ""

    def drawn(self) -> dict[str, Any]:
        """Place, radius and text."""
        inside = 0 < len(clean(self.text)) <= 2
        lines = [clean(self.text)] if inside else wrap(self.text, 7, 2)
        return {
            "id": self.id,
            "x": round(self.x, 1),
            "y": round(self.y, 1),
            "r": self.r,
            "lines": lines,
            "inside": inside,
        }

    def svg(self) -> str:
        """A circle with its text."""
        it, place = self.drawn(), f'cx="{self.x:.1f}" cy="{self.y:.1f}" r="{self.r:g}"'
        colour = "#fff" if it["inside"] and self.look in ON_DARK else "#1f2328"
        first = self.y + 4 if it["inside"] else self.y + self.r + 14
        words = letters(it["lines"], self.x, first, "middle", colour, 12)
        return f"<circle {place} {paint(self.look)}>{title(self.label)}</circle>{words}"


@dataclass(frozen=True)
class Box(Mark):
    """A rectangle with text in its middle.

    Examples
    --------
    >>> Box("b", 0, 0, 60, 30, text="동네 책방").to_dict()["lines"]
    ['동네', '책방']
    """

    kind: ClassVar[str] = "box"
    id: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""

    def drawn(self) -> dict[str, Any]:
        """Place, size and text."""
        lines = wrap(self.text, max((self.width - 8) / 12, 1), max(int(self.height // 15), 1))
        place = {"x": round(self.x, 1), "y": round(self.y, 1)}
        return {"id": self.id, **place, "width": self.width, "height": self.height, "lines": lines}

    def svg(self) -> str:
        """A rectangle with its text."""
        lines = self.drawn()["lines"]
        size = f'x="{self.x:.1f}" y="{self.y:.1f}" width="{self.width:g}" height="{self.height:g}" rx="4"'
        colour = "#fff" if self.look in ON_DARK else "#1f2328"
        first = self.y + self.height / 2 + 4 - 7.5 * (len(lines) - 1)
        words = letters(lines, self.x + self.width / 2, first, "middle", colour, 12)
        return f"<rect {size} {paint(self.look)}>{title(self.label)}</rect>{words}"


@dataclass(frozen=True)
class Line(Mark):
    """A line from one place to another, straight or bent, with an arrow and a word on it if wanted.

    Parameters
    ----------
    bend
        How far its middle lies off the straight line, to the left of its way for a positive number.
    gap
        How far before its end it stops, so that an arrow touches a dot's edge.

    Examples
    --------
    >>> Line("l", 0, 0, 100, 0, arrow=True, gap=10).to_dict()["d"]
    'M0 0Q50 0 90 0'
    """

    kind: ClassVar[str] = "line"
    id: str
    x1: float
    y1: float
    x2: float
    y2: float
    arrow: bool = False
    text: str = ""
    bend: float = 0
    gap: float = 0

    def drawn(self) -> dict[str, Any]:
        """Its path, the arrow's, and where its word stands."""
        dx, dy = self.x2 - self.x1, self.y2 - self.y1
        far = math.hypot(dx, dy) or 1
        control = (
            (self.x1 + self.x2) / 2 + 2 * self.bend * dy / far,
            (self.y1 + self.y2) / 2 - 2 * self.bend * dx / far,
        )
        back = math.hypot(self.x2 - control[0], self.y2 - control[1]) or 1
        ux, uy = (self.x2 - control[0]) / back, (self.y2 - control[1]) / back
        ex, ey = self.x2 - ux * self.gap, self.y2 - uy * self.gap
        head = ""
        if self.arrow:
            bx, by = ex - ux * 9, ey - uy * 9
            head = (
                f"M{ex:.4g} {ey:.4g}L{bx - uy * 5:.4g} {by + ux * 5:.4g}L{bx + uy * 5:.4g} {by - ux * 5:.4g}Z"
            )
        middle = [(self.x1 + 2 * control[0] + self.x2) / 4, (self.y1 + 2 * control[1] + self.y2) / 4]
        path = f"M{self.x1:.4g} {self.y1:.4g}Q{control[0]:.4g} {control[1]:.4g} {ex:.4g} {ey:.4g}"
        return {
            "id": self.id,
            "d": path,
            "head": head,
            "middle": [round(each, 1) for each in middle],
            "lines": wrap(self.text, 9, 2),
        }

    def svg(self) -> str:
        """A path with its arrow and word."""
        it = self.drawn()
        _, stroke, width, dashes = LOOKS[self.look]
        dash = f' stroke-dasharray="{dashes}"' if dashes else ""
        path = f'<path d="{it["d"]}" fill="none" stroke="{stroke}" stroke-width="{width:g}"{dash}>{title(self.label)}</path>'
        head = f'<path d="{it["head"]}" fill="{stroke}"/>' if it["head"] else ""
        return (
            path
            + head
            + letters(it["lines"], it["middle"][0], it["middle"][1], "middle", "#1f2328", 12, halo=True)
        )


@dataclass(frozen=True)
class Words(Mark):
    """Text at a place. ``anchor`` is "start", "middle" or "end"."""

    kind: ClassVar[str] = "words"
    id: str
    x: float
    y: float
    text: str
    size: float = 13
    anchor: str = "middle"

    def drawn(self) -> dict[str, Any]:
        """Place and text."""
        place = {"x": round(self.x, 1), "y": round(self.y, 1), "size": self.size, "anchor": self.anchor}
        return {"id": self.id, **place, "lines": [clean(self.text)]}

    def svg(self) -> str:
        """A text."""
        return letters([clean(self.text)], self.x, self.y, self.anchor, "#1f2328", self.size)


@dataclass(frozen=True)
class Scene:
    """A picture: its size in units of its own, the picture in a sentence, and its marks from the back to the front.

    With ``wide`` it gets the whole width of the board, and the controls stand below.

    Examples
    --------
    >>> Scene(100, 50, "one dot", [Dot("a", 20, 20)]).svg().count("<circle")
    1
    >>> Scene(100, 50, "two alike", [Dot("a", 20, 20), Dot("a", 40, 20)])
    Traceback (most recent call last):
    ValueError: Scene(marks): expected different ids, got 'a' twice
    """

    width: float
    height: float
    label: str
    marks: Sequence[Mark] = field(default_factory=list)
    wide: bool = False

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for mark in self.marks:
            name: str = mark.id  # type: ignore[attr-defined]
            if name in seen:
                raise ValueError(f"Scene(marks): expected different ids, got {name!r} twice")
            seen.add(name)

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it."""
        return {
            "width": self.width,
            "height": self.height,
            "label": clean(self.label),
            "wide": self.wide,
            "marks": [mark.to_dict() for mark in self.marks],
        }

    def svg(self) -> str:
        """The picture on white paper, as a file of its own."""
        marks = "".join(mark.svg() for mark in self.marks)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:g} {self.height:g}" role="img" {FONT}>'
            f'{title(self.label)}<rect width="100%" height="100%" fill="#fff"/>{marks}</svg>'
        )
