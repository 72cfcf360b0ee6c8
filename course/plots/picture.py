"""A figure as a notebook shows it: an SVG inside an image, with its finding for those who cannot see it."""

import base64
import html
import re
import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from course.network.look import look
from course.network.text import width, wrap
from course.plots.style import GREY, INK, WIDTH, style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_TITLE, _LABEL, _LINE = 17, 13, 23  # pixels
_LEFT, _RIGHT, _BOTTOM = 64, 20, 54
_Made = TypeVar("_Made")


class Picture:
    """A figure with its axes; a cell that ends with it shows it.

    Parameters
    ----------
    title
        The finding, as a sentence.
    height
        Of the plot itself, in pixels.
    x_label, y_label
        What the axes show; the upright one stands above the axis, to be read without turning the head.
    left, right, bottom
        Room around the plot, in pixels.

    Attributes
    ----------
    axes : matplotlib.axes.Axes
        For marks of one's own; draw them inside `draw`, so that they have the house style.
    alt : str
        What the picture shows, in words: for screen readers, and where pictures cannot be shown.
    """

    def __init__(
        self,
        title: str,
        *,
        height: int = 260,
        x_label: str = "",
        y_label: str = "",
        left: float = _LEFT,
        right: float = _RIGHT,
        bottom: float = _BOTTOM,
    ) -> None:
        self.title, self.alt = title, title
        self._lines = wrap(title, (WIDTH - 24) / _TITLE, 4)
        head = 16 + _LINE * len(self._lines) + (22 if y_label else 4)
        self._size = WIDTH, head + height + bottom
        self.figure, self.axes = self.draw(lambda: self._blank(head, left, right, bottom))
        self.draw(lambda: self._write(head, left, x_label, y_label))

    def draw(self, marks: Callable[[], _Made]) -> _Made:
        """Call a function that draws, in the house style, and give what it gives."""
        with style():
            return marks()

    def to_svg(self) -> str:
        """The figure as an SVG whose text is set in the reader's fonts."""
        buffer = BytesIO()
        with style(), warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)  # only its measure is missing
            self.figure.savefig(
                buffer, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type"))
            )
        return _plain(buffer.getvalue().decode(), self.alt, self._size)

    def _repr_html_(self) -> str:
        data = base64.b64encode(self.to_svg().encode()).decode()
        look = "max-width: 100%; background: #ffffff; border-radius: 8px"
        return (
            f'<img src="data:image/svg+xml;base64,{data}" alt="{html.escape(self.alt)}" '
            f'width="{self._size[0]}" style="{look}">'
        )

    def __repr__(self) -> str:
        return self.alt

    def _blank(self, head: float, left: float, right: float, bottom: float) -> "tuple[Figure, Axes]":
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure

        across, high = self._size
        figure = Figure(figsize=(across / 72, high / 72))
        FigureCanvasSVG(figure)
        frame = (left / across, bottom / high, 1 - (left + right) / across, 1 - (head + bottom) / high)
        return figure, figure.add_axes(frame)

    def _write(self, head: float, left: float, x_label: str, y_label: str) -> None:
        across, high = self._size
        for number, line in enumerate(self._lines):
            self.figure.text(
                12 / across, 1 - (26 + _LINE * number) / high, line, size=_TITLE, weight="bold", color=INK
            )
        if y_label:
            self.figure.text(12 / across, 1 - (head - 8) / high, y_label, size=_LABEL, color=GREY)
        self.axes.set_xlabel(x_label, loc="right" if x_label else None, labelpad=6)


def blank(title: str, **room: Any) -> Picture:
    """A picture with empty axes, for a figure of one's own in the house style.

    Takes what `Picture` takes.

    Examples
    --------
    >>> picture = blank("One round makes more than it began with", x_label="day", y_label="people")
    >>> line = picture.draw(lambda: picture.axes.plot([0, 1], [10, 12]))
    >>> picture
    One round makes more than it began with
    """
    return Picture(title, **room)


def room_for(labels: list[str]) -> float:
    """How many pixels the widest of some labels takes, with air on both sides.

    >>> room_for(["책방", "ab"])
    46.0
    """
    return max((width(label) for label in labels), default=0) * _LABEL + 20


def _plain(svg: str, alt: str, size: tuple[float, float]) -> str:
    """The SVG without what only matplotlib needs, with a title, and with the fonts of the drawings."""
    start = re.search(r"<svg\b[^>]*>", svg)
    assert start is not None  # matplotlib wrote it
    body = re.sub(r"<metadata>.*?</metadata>", "", svg[start.end() :], count=1, flags=re.S)
    body = re.sub(r"font-family: [^;\"]+|(?<=px )'DejaVu Sans'[^;\"]*", "", body).replace("; ;", ";")
    across, high = size
    font = html.escape(str(look()["font"]))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
        f'width="{across:g}" height="{high:g}" viewBox="0 0 {across:g} {high:g}" font-family="{font}">'
        f"<title>{html.escape(alt)}</title>{body}"
    )
