"""The picture that stands in for a live drawing: while grading, and in a notebook without a kernel."""

import asyncio
import base64
import html
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from course.network import Network
from course.network.drawing import describe
from course.words import say

Bundle = dict[str, str]
"""Ways to show one thing, by MIME type."""

_PAUSE = 0.4  # seconds; a burst of edits redraws the picture once, after they are acknowledged


def picture(name: str, network: Network, problem: str | None = None) -> Bundle:
    """The drawing as an SVG and as text, with what is wrong with it: what a feedback page shows.

    Examples
    --------
    >>> sorted(picture("shop", Network()))
    ['image/svg+xml', 'text/plain']
    """
    text = "\n".join(filter(None, (f"{name}: {describe(network)}", problem)))
    return {"image/svg+xml": network.to_svg(), "text/plain": text}


def stand_in(name: str, network: Network, saved_at: str | None) -> Bundle:
    """The drawing as a figure with a caption: what a notebook without a kernel shows.

    The SVG is inside an ``<img>``, because Jupyter shows no bare SVG in a notebook it does not trust yet.
    ``course-still`` is the class by which the live drawing hides it.
    """
    text = f"{name}: {describe(network)}"
    drawing = image(network.to_svg(), text)
    caption = html.escape(_caption(saved_at))
    figure = f'<figure style="margin: 0">{drawing}<figcaption>{caption}</figcaption></figure>'
    return {"text/html": f'<div class="course-still">{figure}</div>', "text/plain": text}


def image(svg: str, text: str, width: int | None = None) -> str:
    """An SVG as an ``<img>`` that says the text to those who cannot see it."""
    size = f' width="{width}"' if width else ""
    style = "max-width: 100%; background: white; border-radius: 8px"
    return f'<img src="{picture_address(svg)}" alt="{html.escape(text)}"{size} style="{style}">'


def picture_address(svg: str) -> str:
    """An SVG as the address of an image.

    >>> picture_address("<svg/>")
    'data:image/svg+xml;base64,PHN2Zy8+'
    """
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"


class Still:
    """A display of its own that follows the drawing.

    Parameters
    ----------
    bundle
        Makes the picture as it is now.
    """

    def __init__(self, bundle: Callable[[], Bundle]) -> None:
        self._bundle = bundle
        self._display_id = f"course-{uuid4().hex}"
        self._timer: asyncio.TimerHandle | None = None

    def show(self) -> None:
        """Display the picture below what the cell has shown so far."""
        publish(self._bundle(), raw=True, display_id=self._display_id)

    def refresh(self) -> None:
        """Put the present picture in the place of the old one."""
        publish(self._bundle(), raw=True, display_id=self._display_id, update=True)

    def refresh_soon(self) -> None:
        """The same a moment later, so that an edit is acknowledged first; at once where no loop runs."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return self.refresh()
        if self._timer:
            self._timer.cancel()
        self._timer = loop.call_later(_PAUSE, self.refresh)


def publish(thing: Any, **options: Any) -> None:
    """Display a widget, or with ``raw=True`` a bundle as it is."""
    from IPython.display import display

    display(thing, **options)  # type: ignore[no-untyped-call]


def _caption(saved_at: str | None) -> str:
    if saved_at is None:
        return say("widgets.still.unsaved_caption")
    time = datetime.fromisoformat(saved_at).astimezone().strftime("%Y-%m-%d %H:%M %Z")
    return say("widgets.still.caption", time=time)
