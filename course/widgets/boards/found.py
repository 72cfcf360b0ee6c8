"""What a board finds for a setting: sentences first, then a picture, charts, a table, and frames to replay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from course.network.text import clean
from course.widgets.boards.scene import Scene

INKS = ("first", "second", "third", "mine", "quiet")
"""How a series looks: each with a colour and dashes of its own in `board.css`."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Axis:
    """An axis from low to high; ``bands`` are names of bars side by side instead of numbers."""

    label: str
    low: float = 0
    high: float = 1
    log: bool = False
    bands: tuple[str, ...] | None = None

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it."""
        about: dict[str, Any] = {"label": self.label, "low": self.low, "high": self.high}
        return {
            **about,
            **({"log": True} if self.log else {}),
            **({"bands": list(self.bands)} if self.bands else {}),
        }


@dataclass(frozen=True)
class Series:
    """Numbers of one name in a chart."""

    kind: ClassVar[str] = ""
    name: str
    points: Sequence[Any]
    look: str = "first"

    def to_dict(self) -> dict[str, Any]:
        """What the page's plot is told of it."""
        if self.look not in INKS:
            raise ValueError(
                f"{type(self).__name__}(look): expected one of {', '.join(INKS)}, got {self.look!r}"
            )
        numbers = [[float(each) for each in point] for point in self.points]
        return {"type": self.kind, "look": f"bd-ink-{self.look}", "name": self.name, "points": numbers}


@dataclass(frozen=True)
class Curve(Series):
    """A line through ``(x, y)`` points; in ``steps`` if it stays until the next."""

    kind: ClassVar[str] = "line"
    steps: bool = False

    def to_dict(self) -> dict[str, Any]:
        """What the page's plot is told of it."""
        return {**super().to_dict(), "steps": self.steps}


@dataclass(frozen=True)
class Area(Series):
    """A band of ``(x, low, high)``."""

    kind: ClassVar[str] = "area"


@dataclass(frozen=True)
class Points(Series):
    """Dots at ``(x, y)``, with a radius in pixels as a third number if wanted."""

    kind: ClassVar[str] = "dots"

    def to_dict(self) -> dict[str, Any]:
        """What the page's plot is told of it."""
        made = super().to_dict()
        return {**made, "points": [[*point, 4][:3] for point in made["points"]]}


@dataclass(frozen=True)
class Bars(Series):
    """A bar for each of the x axis's ``bands``: ``points`` are their heights."""

    kind: ClassVar[str] = "bars"

    def to_dict(self) -> dict[str, Any]:
        """What the page's plot is told of it."""
        return {
            "type": "bars",
            "look": f"bd-ink-{self.look}",
            "name": self.name,
            "values": [float(each) for each in self.points],
        }


@dataclass(frozen=True)
class Table:
    """Rows under heads; the first cell of a row names it."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str | float]]
    caption: str = ""

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it."""
        return {"heads": list(self.heads), "rows": [list(row) for row in self.rows], "caption": self.caption}


@dataclass(frozen=True)
class Chart:
    """A chart: ``label`` says it in a sentence; with ``cursor`` it is shown as far as the replay has come.

    ``table`` are the numbers for those who read rather than look; by default the points of all series.
    """

    label: str
    x: Axis
    y: Axis
    series: Sequence[Series]
    cursor: bool = False
    table: Table | None = None

    def to_dict(self) -> dict[str, Any]:
        """What the page's plot is told of it."""
        about = {"label": self.label, "x": self.x.to_dict(), "y": self.y.to_dict(), "cursor": self.cursor}
        table = self.table or self._numbers()
        return {**about, "marks": [each.to_dict() for each in self.series], "table": table.to_dict()}

    def _numbers(self) -> Table:
        if self.x.bands:
            rows = [
                [band, *(each.points[at] for each in self.series)] for at, band in enumerate(self.x.bands)
            ]
            return Table([self.x.label, *(each.name or self.y.label for each in self.series)], rows)
        rows = [
            [each.name, *(round(float(value), 3) for value in point[:2])]
            for each in self.series
            for point in _few(each.points)
        ]
        return Table(["", self.x.label, self.y.label], rows)


@dataclass(frozen=True)
class Frame:
    """A moment of a replay: what is different in the picture, by the marks' ids, and what is said.

    ``changes`` holds new ``x``, ``y``, ``r``, ``look`` of dots and boxes, ``look`` of lines, and ``hidden``;
    each frame is counted from the picture itself, not from the frame before.
    """

    changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    told: str = ""

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it."""
        return {
            "changes": {name: dict(each) for name, each in self.changes.items()},
            "told": clean(self.told),
        }


@dataclass(frozen=True)
class Found:
    """What a board found.

    Examples
    --------
    >>> Found(["Half of them were reached."]).to_dict()["told"]
    ['Half of them were reached.']
    """

    told: Sequence[str]
    picture: Scene | None = None
    charts: Sequence[Chart] = ()
    table: Table | None = None
    frames: Sequence[Frame] = ()

    def to_dict(self) -> dict[str, Any]:
        """What the page is told."""
        return {
            "told": [clean(each) for each in self.told],
            "picture": self.picture.to_dict() if self.picture else None,
            "charts": [each.to_dict() for each in self.charts],
            "table": self.table.to_dict() if self.table else None,
            "frames": [each.to_dict() for each in self.frames],
        }


def _few(points: Sequence[Any]) -> Sequence[Any]:
    """At most a dozen of them, the first and the last among these."""
    if len(points) <= 12:
        return points
    return [points[round(at * (len(points) - 1) / 11)] for at in range(12)]
