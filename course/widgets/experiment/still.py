"""The card without its widget: while grading, and in a notebook without a kernel."""

import html
from datetime import datetime
from typing import Any

from course.widgets.still import Bundle, image
from course.words import say

_FRAME = (
    "box-sizing: border-box; max-width: 44rem; border: 1px solid var(--jp-border-color2, #d8dce1);"
    " border-radius: 12px; padding: 14px 18px; margin-bottom: 8px"
)


def still(title: str, card: dict[str, Any]) -> Bundle:
    """Every cycle as text, the plan in a table, and the picture of what is believed.

    Parameters
    ----------
    title
        Of the card.
    card
        What the page is shown, as `ExperimentCard` tells it.
    """
    heading = f"{say('experiments.page.heading')}: {title}"
    parts, lines = [f"<p><strong>{html.escape(heading)}</strong></p>"], [heading]
    for cycle in card["cycles"]:
        body, said = _cycle(cycle)
        parts.append(f'<div style="{_FRAME}">{body}</div>')
        lines += said
    return {"text/html": f'<div class="course-still">{"".join(parts)}</div>', "text/plain": "\n".join(lines)}


def _cycle(cycle: dict[str, Any]) -> tuple[str, list[str]]:
    head = f"{say('experiments.page.cycle', number=cycle['number'])} · {_state(cycle['locked'])}"
    rows = [(say(f"experiments.page.{name}"), _value(name, value)) for name, value in cycle["plan"].items()]
    rows = [(name, value) for name, value in rows if value]
    table = "".join(
        f'<tr><th scope="row" style="text-align: start; vertical-align: top">{html.escape(name)}</th>'
        f'<td style="text-align: start">{html.escape(value)}</td></tr>'
        for name, value in rows
    )
    told = cycle["told"]
    said = [*told["lines"], f"{told['verdict']} {told['then']}".strip()] if told else []
    if cycle["locked"] and not told:
        said = [say("experiments.said.no_data")]
    picture = image(told["svg"], told["lines"][1], 440) if told else ""
    paragraphs = "".join(f"<p>{html.escape(each)}</p>" for each in (cycle["begins"], *said))
    body = f"<p><strong>{html.escape(head)}</strong></p><table>{table}</table>{picture}{paragraphs}"
    return body, [head, *(f"{name}: {value}" for name, value in rows), cycle["begins"], *said]


def _state(locked: str | None) -> str:
    if locked is None:
        return say("experiments.page.open")
    time = datetime.fromisoformat(locked).astimezone().strftime("%Y-%m-%d %H:%M")
    return say("experiments.page.locked", time=time)


def _value(name: str, value: Any) -> str:
    """A field as text; empty when nothing is in it.

    >>> _value("tries", 40.0), _value("goal", None), _value("sure", 90)
    ('40', '', '90')
    """
    return f"{value:g}" if isinstance(value, int | float) else str(value or "").strip()
