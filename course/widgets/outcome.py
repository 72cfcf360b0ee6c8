"""What a run gave, caught so that it can stand beside a prediction."""

import base64
import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from course.words import say


@dataclass(frozen=True)
class Outcome:
    """What came of a run.

    Parameters
    ----------
    value
        What the run returned.
    shown
        What it printed and displayed on the way, as HTML.
    error
        Why it stopped, in words; empty when it did not.
    """

    value: Any
    shown: str = ""
    error: str = ""


def observe(run: Callable[[], Any] | Any) -> Outcome:
    """Run, and keep what is returned, printed, displayed or raised; a plain value is its own outcome.

    Examples
    --------
    >>> observe(lambda: 7).value
    7
    >>> observe(lambda: 1 / 0).error
    'ZeroDivisionError: division by zero'
    """
    if not callable(run):
        return Outcome(run)
    from IPython.utils.capture import capture_output

    with capture_output() as caught:
        try:
            value, error = run(), ""
        except Exception as failure:  # the run is lesson or student code: its error is part of what happened
            value, error = None, f"{type(failure).__name__}: {failure}"
    printed = f"<pre>{html.escape(caught.stdout)}</pre>" if caught.stdout else ""
    return Outcome(value, printed + "".join(_richest(output.data) for output in caught.outputs), error)


def as_html(value: Any) -> str:
    """Anything a notebook can show, as HTML to stand inside a panel.

    >>> as_html("책방 & 손님")
    '<span>책방 &amp; 손님</span>'
    """
    if isinstance(value, str):
        return f"<span>{html.escape(value)}</span>"
    return _richest(_bundle(value))


def error_html(error: str) -> str:
    """A failed run in words."""
    return f'<p role="alert">{html.escape(say("widgets.reveal.failed", error=error))}</p>'


def _bundle(value: Any) -> Mapping[str, Any]:
    from IPython import get_ipython

    shell = get_ipython()
    if shell is None:
        return {"text/plain": repr(value)}
    data, _metadata = shell.display_formatter.format(value)
    return data or {"text/plain": repr(value)}


def _richest(data: Mapping[str, Any]) -> str:
    if found := data.get("text/html") or data.get("image/svg+xml"):
        return str(found)
    if png := data.get("image/png"):
        encoded = png if isinstance(png, str) else base64.b64encode(png).decode()
        return f'<img alt="" src="data:image/png;base64,{encoded}" style="max-width: 100%">'
    return f"<pre>{html.escape(str(data.get('text/plain', '')))}</pre>"
