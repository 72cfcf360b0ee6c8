"""What an experiment's cycle settles before anything is counted."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from course.words import say

if TYPE_CHECKING:
    from course.simulate import Rule

TEXTS = ("link", "change", "people", "count", "persist", "pivot", "stop")
NUMBERS = ("tries", "goal", "floor", "sure")
SURE = (80, 90, 95)
"""Per cent that may count as sure."""

_LONGEST, _MOST_TRIES = 1000, 1_000_000


class Refused(ValueError):
    """Why an edit of a card cannot be, as a sentence.

    Parameters
    ----------
    text
        For the person.
    fields
        The fields it speaks of.
    """

    def __init__(self, text: str, fields: tuple[str, ...] = ()):
        super().__init__(text)
        self.fields = fields


@dataclass(frozen=True)
class Plan:
    """What is changed, tried and counted, and which result leads to which decision.

    Parameters
    ----------
    link
        Where something is changed: who does what to whom, by what.
    change
        What is different there.
    people
        Whom it is tried on.
    count
        What counts as a success.
    tries
        How many are tried; the decision waits for them.
    goal, floor
        Rates in per cent, as the person wrote them. Below the floor one gives up; without one, never.
    sure
        Per cent of probability that count as sure, one of `SURE`.
    persist, pivot, stop
        What is done when the rate is surely above the goal, below it, below the floor.

    Examples
    --------
    >>> plan = Plan(tries=40, goal=35).changed({"floor": 50})
    >>> sorted(plan.lacking())
    ['change', 'count', 'floor', 'link', 'people', 'persist', 'pivot', 'stop']
    """

    link: str = ""
    change: str = ""
    people: str = ""
    count: str = ""
    tries: float | None = None
    goal: float | None = None
    floor: float | None = None
    sure: float = 90
    persist: str = ""
    pivot: str = ""
    stop: str = ""

    def changed(self, values: Mapping[str, Any]) -> "Plan":
        """The plan with some fields as the person left them, finished or not.

        Raises
        ------
        Refused
            For what no field can hold.
        """
        for name, value in values.items():
            text = name in TEXTS and isinstance(value, str) and len(value) <= _LONGEST
            blank = value is None and name in NUMBERS and name != "sure"
            if not (text or blank or (name in NUMBERS and is_number(value))):
                raise Refused(say("experiments.refused.field", name=name, most=_LONGEST), (name,))
        return replace(self, **values)

    def lacking(self) -> dict[str, str]:
        """Why the plan cannot be locked yet: a sentence for each field that lacks something."""
        wanted = [name for name in TEXTS if name != "stop" or self.floor]
        said = {name: "text" for name in wanted if not str(getattr(self, name)).strip()}
        if self.tries is None or not 1 <= self.tries <= _MOST_TRIES or self.tries != int(self.tries):
            said["tries"] = "tries"
        if self.goal is None or not 0 < self.goal < 100:
            said["goal"] = "goal"
        if self.floor is not None and not 0 <= self.floor <= (self.goal or 0):
            said["floor"] = "floor"
        if self.sure not in SURE:
            said["sure"] = "sure"
        return {name: say(f"experiments.lacking.{key}") for name, key in said.items()}

    def rule(self) -> "Rule":
        """The rule of a plan that lacks nothing."""
        from course.simulate import Rule

        return Rule(float(self.goal or 0) / 100, float(self.floor or 0) / 100, self.sure / 100)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> "Plan":
        """A plan out of plain JSON.

        Raises
        ------
        Refused
            For what no field can hold.
        """
        return cls().changed(found)


NAMES = tuple(field.name for field in fields(Plan))
"""Of the fields, in the order they are asked for."""


def is_number(value: Any) -> bool:
    """Whether a value out of JSON is a finite number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
