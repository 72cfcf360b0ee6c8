"""A result as a page fragment: one look in Lab (light and dark), in graded feedback and in print.

Styles are inline and colours are kept readable on white and on black, because feedback pages and other
front ends bring no style sheet of ours. Signs are letters as well as colours.
"""

import base64
from html import escape
from typing import TYPE_CHECKING

from course.words import say

if TYPE_CHECKING:
    from course.checks.result import Line, Result
    from course.checks.sheet import Picture

_GREEN, _AMBER, _RED, _BLUE, _GREY = "#1f883d", "#b35900", "#cf3f36", "#2f6fd0", "#66707b"
_SIGNS = {"right": ("✓", _GREEN), "wrong": ("✗", _RED), "open": ("?", _AMBER)}
_STEPS = ("hint", "more", "example")
_BOX = (
    "border:1px solid rgba(127,127,127,.38);border-left:6px solid {colour};border-radius:10px;"
    "background:rgba(127,127,127,.06);padding:12px 18px 14px;margin:6px 0;max-width:46em;"
    "font-family:var(--jp-ui-font-family,system-ui,'Apple SD Gothic Neo','Malgun Gothic','NanumGothic',sans-serif);"
    "font-size:15px;line-height:1.65;word-break:keep-all;overflow-wrap:anywhere"
)
_BADGE = (
    "background:{colour};color:#fff;border-radius:999px;padding:1px 12px;font-weight:600;white-space:nowrap"
)
_SIGN = (
    "background:{colour};color:#fff;border-radius:50%;display:inline-block;width:1.45em;height:1.45em;"
    "line-height:1.45em;text-align:center;font-size:.82em;font-weight:700;margin-right:.6em"
)


def html(result: "Result", language: str) -> str:
    """The panel of a result, as a self-contained HTML fragment; every text in it is escaped.

    >>> from course.checks import Result
    >>> "&lt;b&gt;" in Result("Roles <b>", 0, 3)._repr_html_()
    True
    """
    colour = _colour(result)
    parts = [_head(result, colour, language), _findings(result.lines, language)]
    if result.picture:
        parts.append(_picture(result.picture))
    if result.step:
        label = escape(say("checks.panel.step", language))
        parts.append(
            f'<div style="margin-top:10px"><strong style="color:{_BLUE}">→ {label}</strong> '
            f"{escape(result.step)}</div>"
        )
    parts += _hint(result.hint, language)
    return f'<div lang="{language}" style="{_BOX.format(colour=colour)}">{"".join(parts)}</div>'


def _colour(result: "Result") -> str:
    if result.sealed:
        return _BLUE
    if result.score == result.points:
        return _GREEN
    return _AMBER if result.score else _GREY


def _head(result: "Result", colour: str, language: str) -> str:
    badge = "checks.panel.received" if result.sealed else "checks.panel.score"
    mark = say(badge, language, score=f"{result.score:g}", points=f"{result.points:g}")
    return (
        '<div style="display:flex;justify-content:space-between;align-items:baseline;gap:1em">'
        f'<strong style="font-size:1.08em">{escape(result.title)}</strong>'
        f'<span style="{_BADGE.format(colour=colour)}">{escape(mark)}</span></div>'
    )


def _findings(lines: "tuple[Line, ...]", language: str) -> str:
    return "".join(_finding(line, language) for line in lines)


def _finding(line: "Line", language: str) -> str:
    sign, colour = _SIGNS[line.sign]
    spoken = escape(say(f"checks.panel.{line.sign}", language), quote=True)
    return (
        '<div style="display:flex;align-items:baseline;margin-top:7px">'
        f'<span role="img" aria-label="{spoken}" style="flex:none;{_SIGN.format(colour=colour)}">{sign}</span>'
        f"<span>{escape(line.text)}</span></div>"
    )


def _picture(picture: "Picture") -> str:
    """The marked drawing, with what is marked said in words below it: no colour has to be seen."""
    data = base64.b64encode(picture.svg.encode()).decode()
    return (
        f'<figure style="margin:10px 0 0"><img src="data:image/svg+xml;base64,{data}" '
        f'alt="{escape(picture.label, quote=True)}" style="background:#fff;border-radius:8px;max-width:100%;'
        f'width:{picture.width}px"><figcaption style="font-size:.92em">{escape(picture.label)}</figcaption></figure>'
    )


def _hint(hints: tuple[str, ...], language: str) -> list[str]:
    """Hints open one inside the other: a nudge first, then a pointer, then a worked example, each on asking again.

    A closed `details` hides all that is in it from eyes, keyboard and screen reader alike, and needs no script.
    """
    folded = ""
    for number in range(len(hints), 0, -1):
        folded = (
            '<details style="margin-top:8px"><summary style="cursor:pointer;opacity:.85">'
            f"{escape(_label(number, len(hints), language))}</summary>"
            f'<div style="margin:4px 0 0 1.1em">{escape(hints[number - 1])}{folded}</div></details>'
        )
    return [folded] if folded else []


def _label(number: int, of: int, language: str) -> str:
    """What opens a hint, and how many there are."""
    label = say(f"checks.panel.{_STEPS[min(number, len(_STEPS)) - 1]}", language)
    return f"{label} ({number}/{of})" if of > 1 else label
