"""What a check told, read back from its output as a stranger's words are: shapes checked, lengths bounded."""

from dataclasses import dataclass
from typing import Any

from course.checks.result import MIME

_SIGNS = ("right", "wrong", "open")
_LONGEST, _MOST = 600, 12


@dataclass(frozen=True)
class Findings:
    """A check's panel as data.

    Attributes
    ----------
    title
        What was checked.
    lines
        Each with its sign: ``"right"``, ``"wrong"`` or ``"open"``.
    step
        The one next step; may be empty.
    hints
        How many hints lie folded in the panel.
    score
        Points it shows; None where it shows none.
    """

    title: str
    lines: tuple[tuple[str, str], ...] = ()
    step: str = ""
    hints: int = 0
    score: float | None = None

    def texts(self, *signs: str) -> list[str]:
        """The lines of some signs."""
        return [text for sign, text in self.lines if sign in signs]


def findings(cell: Any) -> Findings | None:
    """What the panel among a check's outputs says; None where there is none.

    >>> panel = {"title": "Roles", "lines": [{"sign": "wrong", "text": "No mediator."}, 7], "step": "Look."}
    >>> findings({"outputs": [{"output_type": "execute_result", "data": {MIME: panel}}]})
    Findings(title='Roles', lines=(('wrong', 'No mediator.'),), step='Look.', hints=0, score=None)
    """
    for output in reversed(cell.get("outputs", [])):
        data = output.get("data", {}).get(MIME)
        if isinstance(data, dict):
            hints, score = data.get("hints"), data.get("score")
            return Findings(
                _text(data.get("title")),
                tuple(_lines(data.get("lines"))),
                _text(data.get("step")),
                hints if type(hints) is int and 0 <= hints <= _MOST else 0,
                score if type(score) in (int, float) and not data.get("sealed") else None,
            )
    return None


def _lines(value: Any) -> list[tuple[str, str]]:
    given = value[:_MOST] if isinstance(value, list) else []
    known = [line for line in given if isinstance(line, dict) and line.get("sign") in _SIGNS]
    return [(line["sign"], text) for line in known if (text := _text(line.get("text")))]


def _text(value: Any) -> str:
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""
