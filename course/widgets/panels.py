"""A prediction, and what became of it, as HTML and as text that stay in the notebook."""

import html
from numbers import Real
from typing import Any

from course.widgets.forms import CurveForm, Form, NumberForm, plain
from course.widgets.outcome import Outcome, as_html, error_html
from course.widgets.plot import Line, curve_svg, points_of
from course.widgets.still import Bundle, image
from course.words import say

_MINE, _REAL = "#0069a6", "#b3380a"
_FRAME = (
    "box-sizing: border-box; max-width: 44rem; border: 1px solid var(--jp-border-color2, #d8dce1); border-radius: 12px; padding: 14px 18px;"
    " color: var(--jp-content-font-color1, inherit)"
)


def question(text: str, form: Form, stored: Any) -> Bundle:
    """The question and its answer: what a notebook without a kernel, and a grader, shows."""
    answer = say("widgets.predict.none") if stored is None else form.text(stored)
    drawing = _curve(form, stored, None) if stored is not None and isinstance(form, CurveForm) else ""
    mine = say("widgets.predict.mine")
    body = f"<p><strong>{html.escape(text)}</strong></p>{drawing}<p>{mine}: {html.escape(answer)}</p>"
    return {"text/html": framed(body, "course-still"), "text/plain": f"{text}\n{mine}: {answer}"}


def closed() -> Bundle:
    """What stands in the place of an outcome nobody has predicted yet."""
    text = say("widgets.reveal.closed")
    return {"text/html": framed(html.escape(text), "course-reveal"), "text/plain": text}


def side_by_side(form: Form, stored: Any, outcome: Outcome) -> Bundle:
    """Prediction and outcome next to each other; two curves in one plot.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> print(side_by_side(NumberForm(0, 100, "people"), 40.0, Outcome(55))["text/plain"])
    My prediction: 40 people
    What happened: 55 people
    Off by 15 people
    """
    mine, real = say("widgets.reveal.prediction"), say("widgets.reveal.outcome")
    happened, remark = _spoken(form, stored, outcome)
    points = points_of(outcome.value, form.x_max) if isinstance(form, CurveForm) else None
    if isinstance(form, CurveForm) and points and not outcome.error:
        body = _curve(form, stored, points) + outcome.shown
    else:
        prediction = _curve(form, stored, None) if isinstance(form, CurveForm) else _big(form.text(stored))
        body = (
            f'<div style="display: flex; flex-wrap: wrap; gap: 12px 40px">'
            f"{_panel(mine, prediction, _MINE)}{_panel(real, _shown(form, outcome), _REAL)}</div>"
        )
    body += f'<div style="margin-top: 8px">{html.escape(remark)}</div>' if remark else ""
    text = "\n".join(filter(None, (f"{mine}: {form.text(stored)}", f"{real}: {happened}", remark)))
    return {"text/html": framed(body, "course-reveal"), "text/plain": text}


def _spoken(form: Form, stored: Any, outcome: Outcome) -> tuple[str, str]:
    if outcome.error:
        return say("widgets.reveal.failed", error=outcome.error), ""
    if not isinstance(form, NumberForm) or not _is_number(outcome.value):
        return str(outcome.value), ""
    value = float(outcome.value)
    if plain(value) == plain(stored):
        return form.text(value), say("widgets.reveal.exact")
    return form.text(value), say("widgets.reveal.difference", difference=form.text(abs(value - stored)))


def _shown(form: Form, outcome: Outcome) -> str:
    if outcome.error:
        return outcome.shown + error_html(outcome.error)
    if outcome.value is None:
        return outcome.shown
    if isinstance(form, NumberForm) and _is_number(outcome.value):
        return outcome.shown + _big(form.text(float(outcome.value)))
    return outcome.shown + (_big(outcome.value) if isinstance(outcome.value, str) else as_html(outcome.value))


def _curve(form: CurveForm, stored: Any, points: Any) -> str:
    lines = [Line(say("widgets.reveal.prediction"), form.answer(stored), _MINE, dashed=True)]
    if points:
        lines.append(Line(say("widgets.reveal.outcome"), points, _REAL))
    return image(curve_svg(form, lines, form.text(stored)), form.text(stored), width=480)


def _panel(title: str, body: str, colour: str) -> str:
    heading = f'<div style="font-weight: 600; font-size: 90%">{html.escape(title)}</div>'
    return f'<div style="min-width: 9em; border-left: 3px solid {colour}; padding-left: 12px">{heading}{body}</div>'


def _big(text: str) -> str:
    return f'<div style="font-size: 150%; margin: 4px 0">{html.escape(text)}</div>'


def framed(body: str, name: str) -> str:
    """The card that predictions and outcomes stand in; ``course-still`` is the class by which a live widget hides it."""
    return f'<div class="{name}" style="{_FRAME}">{body}</div>'


def _is_number(value: Any) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool)
