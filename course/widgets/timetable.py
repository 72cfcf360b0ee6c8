"""A journey as a table: what stands in for the board while grading, and in a notebook without a kernel."""

import html
from typing import Any

from course.network import Link, Network
from course.network.text import clean, number
from course.widgets.journey import journey, sentences
from course.widgets.still import Bundle
from course.words import say

_COLUMNS = ("stage", "does", "medium", "share", "leave")
_CELL = "border-bottom: 1px solid #8884; padding: 4px 12px 4px 0; text-align: start; vertical-align: top"


def timetable(name: str, network: Network, *, title: str = "", problem: str | None = None) -> Bundle:
    """The lanes one under the other, and below them what the journey comes to.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> print(timetable("tv", load("journeys", "tv"))["text/plain"].splitlines()[1])
    discover | looks through | the listings in the newspaper | 0.3 | 70
    """
    told = journey(network)
    rows = [row for lane in told["lanes"] for row in _rows(lane, network)]
    rows += [_row(say("journey.board.back"), network.link(id), "") for id in told["back"]]
    heading = title or network.title or name
    said = [*sentences(told), *([problem] if problem else [])]
    text = "\n".join([heading, *(" | ".join(row) for row in rows), *said])
    return {"text/html": _html(heading, rows, said), "text/plain": text}


def _rows(lane: dict[str, Any], network: Network) -> list[list[str]]:
    leave = lane.get("leave", "")
    if not lane["steps"]:
        return [[lane["name"], say("journey.board.nothing"), "", "", leave]]
    return [_row(lane["name"], network.link(id), leave) for id in lane["steps"]]


def _row(name: str, link: Link, leave: str) -> list[str]:
    medium = clean(link.medium) or say("journey.board.noMedium")
    rate = say("widgets.sketch.link.unset") if link.rate is None else number(link.rate)
    return [name, clean(link.action), medium, rate, leave]


def _html(heading: str, rows: list[list[str]], said: list[str]) -> str:
    heads = "".join(
        f'<th scope="col" style="{_CELL}">{say(f"journey.table.{name}")}</th>' for name in _COLUMNS
    )
    cells = ("".join(f'<td style="{_CELL}">{html.escape(cell)}</td>' for cell in row) for row in rows)
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    below = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in said)
    table = f'<table style="border-collapse: collapse"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'
    return f'<div class="course-still"><p><strong>{html.escape(heading)}</strong></p>{table}<ul>{below}</ul></div>'
