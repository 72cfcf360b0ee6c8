"""Notes: words stuck on the paper of a drawing. They are drawn and told, and count in no test and no measure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from course.network.look import look
from course.network.text import width, wrap


@dataclass(frozen=True)
class Note:
    """A note and the room it takes.

    Parameters
    ----------
    text
        What it says, in as many lines as it was typed.
    x, y
        Its middle.
    """

    text: str
    x: float
    y: float

    @property
    def lines(self) -> list[str]:
        """The text as it is drawn: its own lines, the long ones broken, a very long text cut."""
        sizes = look()["note"]
        most = int(sizes["lines"])
        typed = self.text.strip("\n").split("\n")[: most + 1]
        found = [line for each in typed for line in wrap(each, sizes["em"], most + 1) or [""]]
        return found if len(found) <= most else [*found[: most - 1], "…"]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of its paper."""
        sizes = look()["note"]
        broad = max(4 * sizes["size"], *(width(line) * sizes["size"] for line in self.lines))
        half_width = broad / 2 + sizes["pad"]
        half_height = len(self.lines) * sizes["line"] / 2 + sizes["pad"] - 2
        return self.x - half_width, self.y - half_height, self.x + half_width, self.y + half_height


def placed(notes: Iterable[Mapping[str, Any]]) -> list[Note]:
    """The notes of a drawing's dict, those that have no place at its origin.

    >>> placed([{"id": "t1", "text": "왜?", "x": 5}])
    [Note(text='왜?', x=5, y=0)]
    """
    return [Note(note.get("text", ""), note.get("x") or 0, note.get("y") or 0) for note in notes]
