"""The two papers of an experiment as files: the card that was locked, the memo that was written.

A check sees what was handed in and nothing else. So these read ``experiments/<name>.json`` and
``boards/<name>.json`` by themselves, and whatever is no card or no memo is told as a problem.
"""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from course.checks.files import Unreadable, read_object
from course.words import say

TEXTS = ("link", "change", "people", "count", "persist", "pivot")
FIELDS = ("claim", "number", "falsifier", "next_step", "limits")
_MOST_CYCLES, _MOST_TRIES, _LONGEST = 50, 10**7, 2000


@dataclass(frozen=True)
class Count:
    """So many tried, so many of them succeeded, and when that was entered."""

    tried: int
    succeeded: int
    at: datetime


@dataclass(frozen=True)
class Card:
    """One cycle of an experiment: the last that was counted, or else the last.

    Parameters
    ----------
    plan
        What was written down, by the fields' names.
    prior
        α and β of the belief it began with.
    locked
        When; None while it is open.
    counts
        In the order in which they were entered.
    problem
        Why there is no card to judge, in the language in force; empty when there is.
    """

    plan: dict[str, Any] = field(default_factory=dict)
    prior: tuple[float, float] = (1.0, 1.0)
    locked: datetime | None = None
    counts: tuple[Count, ...] = ()
    problem: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """The names of what the plan does not say."""
        wanted = (*TEXTS, "stop") if self.plan.get("floor") else TEXTS
        tries, goal, floor = (self.number(name) for name in ("tries", "goal", "floor"))
        lacks = [name for name in wanted if not str(self.plan.get(name) or "").strip()]
        if not tries or tries < 1 or tries != int(tries):
            lacks.append("tries")
        if not goal or not 0 < goal < 100:
            lacks.append("goal")
        if floor and not 0 <= floor <= (goal or 0):
            lacks.append("floor")
        return tuple(lacks) if self.number("sure") in (80, 90, 95) else (*lacks, "sure")

    def number(self, name: str) -> float | None:
        """A number of the plan; None when it has none there."""
        value: Any = self.plan.get(name)
        return float(value) if _is_number(value) else None

    @property
    def final(self) -> Count | None:
        """The count that holds."""
        return self.counts[-1] if self.counts else None


def read_card(name: str, folder: str | Path = ".") -> Card:
    """The card ``experiments/<name>.json``; never an exception, whatever is in the file.

    >>> from course import use
    >>> use("en")
    >>> read_card("nobody-locked-this").problem
    'There is no experiment card called “nobody-locked-this” yet. Run the cell with the card, write the plan and lock it.'
    """
    try:
        found = read_object(Path(folder) / "experiments" / f"{name}.json")
        cycles = [_cycle(each) for each in _list(found["cycles"], _MOST_CYCLES)]
        counted = [cycle for cycle in cycles if cycle.counts]
        return (counted or cycles)[-1]
    except Unreadable as reason:
        return Card(problem=say(f"exercise_14.card.{reason}", name=name))
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return Card(problem=say("exercise_14.card.garbled", name=name))


@dataclass(frozen=True)
class Memo:
    """A decision memo: its texts by `FIELDS`, or why there is none to judge."""

    texts: dict[str, str] = field(default_factory=dict)
    problem: str = ""


def read_memo(name: str, folder: str | Path = ".") -> Memo:
    """The memo ``boards/<name>.json``; never an exception, whatever is in the file.

    >>> from course import use
    >>> use("en")
    >>> read_memo("nobody-wrote-this").problem
    'There is no memo called “nobody-wrote-this” yet. Run the cell with the memo and fill in its fields.'
    """
    try:
        setting = read_object(Path(folder) / "boards" / f"{name}.json")["setting"]
        texts = {each: setting.get(each, "") for each in FIELDS}
        if not all(isinstance(text, str) and len(text) <= _LONGEST for text in texts.values()):
            raise TypeError
    except Unreadable as reason:
        return Memo(problem=say(f"exercise_14.memo.{reason}", name=name))
    except (KeyError, TypeError, AttributeError):
        return Memo(problem=say("exercise_14.memo.garbled", name=name))
    if not any(text.strip() for text in texts.values()):
        return Memo(problem=say("exercise_14.memo.blank", name=name))
    return Memo({each: text.strip() for each, text in texts.items()})


def _cycle(found: dict[str, Any]) -> Card:
    plan, locked, prior = found["plan"], found["locked"], tuple(found["prior"])
    counts = tuple(_count(each) for each in _list(found["counts"], 500))
    beta = len(prior) == 2 and all(_is_number(each) and 0 < each < _MOST_TRIES for each in prior)
    if not beta or not isinstance(plan, dict):
        raise ValueError("no cycle")
    return Card(plan, (float(prior[0]), float(prior[1])), _moment(locked) if locked else None, counts)


def _count(found: dict[str, Any]) -> Count:
    tried, succeeded = found["tried"], found["succeeded"]
    if (
        not all(type(each) is int for each in (tried, succeeded))
        or not 0 <= succeeded <= tried <= _MOST_TRIES
    ):
        raise ValueError("no count")
    return Count(tried, succeeded, _moment(found["at"]))


def _moment(text: Any) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:  # moments without a zone cannot be put in order
        raise ValueError("no zone")
    return moment


def _list(found: Any, most: int) -> list[Any]:
    if not isinstance(found, list) or len(found) > most:
        raise ValueError("no list")
    return found


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12
