"""A card on disk: ``experiments/<name>.json``."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from course.network.files import LARGEST_FILE, as_bytes, parse, write_bytes_atomically
from course.widgets import place
from course.widgets.experiment.cycles import Count, Cycle, Cycles
from course.widgets.experiment.plan import Plan, Refused, is_number
from course.widgets.store import Problem, disk_problem, short
from course.words import say

SCHEMA = 1


class CardFile:
    """The file of one card.

    Two notebooks may write in one file: each edit is made to what the disk holds at that moment, and what an
    edit may do to a cycle is the same for all, so that none can undo the other's lock or lose its counts.

    Parameters
    ----------
    path
        Where the card is kept. Nothing is written before `edit`.
    start
        What the card holds while there is no file.
    note
        What the person has to be told while there is no file, or None.

    Attributes
    ----------
    cycles : Cycles
        The card as it is on disk.
    problem : Problem or None
        What the person has to be told.
    """

    def __init__(self, path: Path, start: Cycles, note: Problem | None = None) -> None:
        self.path, self._start, self._note = path, start, note
        self.cycles: Cycles = start
        self.problem: Problem | None = None
        self.read()

    def read(self) -> None:
        """Look at the disk; a file that holds no card is left alone and told about."""
        self.cycles, self.problem = self._start, self._note
        if not self.path.is_file():
            return
        try:
            self.cycles, self.problem = read(self.path), None
        except (OSError, ValueError) as error:
            self.problem = unreadable(self.path, error)

    def keep(self) -> None:
        """Write what the card begins with, unless there is a file already."""
        if self.path.exists():
            return
        try:
            self._write(self._start)
        except OSError as error:
            self.problem = disk_problem(self.path, error)

    def edit(self, edit: dict[str, Any]) -> tuple[bool, Problem | None, tuple[str, ...]]:
        """Make an edit and keep it; a file that holds no card is moved aside first.

        Returns
        -------
        tuple
            Whether the disk holds it, what the person has to be told if not, and the fields this is about.
        """
        self.read()
        try:
            edited = self.cycles.edited(edit, place.now())
            if edited != self.cycles or self.problem:
                self._write(edited)
        except Refused as refused:
            return False, Problem(kind="refused", text=str(refused)), refused.fields
        except OSError as error:
            return False, disk_problem(self.path, error), ()
        except Exception as error:  # ipywidgets would swallow it, and the person would believe it saved
            return False, Problem(kind="refused", text=say("widgets.store.refused", reason=repr(error))), ()
        return True, None, ()

    def _write(self, cycles: Cycles) -> None:
        self.path.parent.mkdir(exist_ok=True)
        if self.problem and self.path.is_file():
            self.path.rename(place.aside(self.path, "bad"))
        write_bytes_atomically(self.path, as_bytes(to_json(cycles)))
        self.cycles, self.problem = cycles, None


def read(path: Path) -> Cycles:
    """The card in a file.

    Raises
    ------
    OSError
        When the file cannot be read.
    ValueError
        With the reason in words, when it holds no card.
    """
    with path.open("rb") as file:
        return from_json(parse(file.read(LARGEST_FILE + 1)))


def unreadable(path: Path, error: OSError | ValueError) -> Problem:
    """What to tell the person of a file that could not be read."""
    reason = str(error) if isinstance(error, ValueError) else type(error).__name__
    return Problem(kind="invalid", text=say("experiments.unreadable", file=short(path), reason=reason))


def to_json(cycles: Cycles) -> dict[str, Any]:
    """A card as plain JSON.

    >>> to_json(Cycles())["cycles"][0]["prior"]
    [1.0, 1.0]
    """
    return {"schema": SCHEMA, "cycles": [{**asdict(each), "prior": list(each.prior)} for each in cycles.all]}


def from_json(found: Any) -> Cycles:
    """A card out of plain JSON.

    Raises
    ------
    ValueError
        With the reason in words, for what is no card.
    """
    if not isinstance(found, dict) or found.get("schema") != SCHEMA or not found.get("cycles"):
        raise Refused(say("experiments.refused.schema"))
    try:
        cycles = Cycles(tuple(_cycle(each) for each in found["cycles"]))
    except (TypeError, KeyError, AttributeError):
        raise Refused(say("experiments.refused.schema")) from None
    if not all(each.locked for each in cycles.all[:-1]):
        raise Refused(say("experiments.refused.schema"))
    return cycles


def _cycle(found: dict[str, Any]) -> Cycle:
    plan, locked = Plan.from_dict(found["plan"]), found["locked"]
    prior, begun = tuple(found["prior"]), found["begun"]
    counts = tuple(Count(each["tried"], each["succeeded"], each["at"]) for each in found["counts"])
    beta = len(prior) == 2 and all(is_number(each) and each > 0 for each in prior)
    told = locked is None or (isinstance(locked, str) and not plan.lacking())
    right = (_right(each) for each in counts)
    if not (beta and told and begun in ("afresh", "posterior") and all(right) and (locked or not counts)):
        raise Refused(say("experiments.refused.schema"))
    return Cycle(plan, prior, begun, locked, counts)


def _right(count: Count) -> bool:
    whole = isinstance(count.tried, int) and isinstance(count.succeeded, int) and isinstance(count.at, str)
    return whole and 0 <= count.succeeded <= count.tried
