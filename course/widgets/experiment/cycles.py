"""Cycles of an experiment, one after the other: what may be written down when. Pure; nothing is saved here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from course.widgets.experiment.plan import Plan, Refused, is_number
from course.words import say

if TYPE_CHECKING:
    from course.simulate import Belief

MOST_CYCLES, MOST_COUNTS = 50, 500
AFRESH = (1.0, 1.0)
"""The prior by which every rate is as likely."""


@dataclass(frozen=True)
class Count:
    """What had been counted at a moment: so many tried, so many of them succeeded."""

    tried: int
    succeeded: int
    at: str


@dataclass(frozen=True)
class Cycle:
    """One turn: planned, locked, counted.

    Parameters
    ----------
    plan
        What is settled beforehand.
    prior
        α and β of the Beta distribution that it begins with.
    begun
        ``"afresh"`` or ``"posterior"``: where the prior comes from.
    locked
        When the plan was locked, an ISO time; None while it may still be changed.
    counts
        Every count that was entered, in order; the last one holds. The others show how often one looked.
    """

    plan: Plan = field(default_factory=Plan)
    prior: tuple[float, float] = AFRESH
    begun: str = "afresh"
    locked: str | None = None
    counts: tuple[Count, ...] = ()

    @property
    def belief(self) -> "Belief":
        """What is believed of the rate by now."""
        from course.simulate import Belief

        before = Belief(*self.prior)
        return before.after(self.counts[-1].succeeded, self.counts[-1].tried) if self.counts else before

    @property
    def decision(self) -> str | None:
        """One of `course.simulate.experiment.beliefs.DECISIONS`; None before as many as planned were tried."""
        if not self.counts or self.counts[-1].tried < (self.plan.tries or 0):
            return None
        decision: str = self.plan.rule().decide(self.belief)
        return decision


@dataclass(frozen=True)
class Cycles:
    """All cycles of one card; only the last can be written in.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> Cycles().edited({"what": "count", "cycle": 0, "tried": 3, "succeeded": 1}, "2026-03-01T10:00:00+00:00")
    Traceback (most recent call last):
    course.widgets.experiment.plan.Refused: Lock the plan first: data come after the threshold.
    """

    all: tuple[Cycle, ...] = (Cycle(),)

    @property
    def last(self) -> Cycle:
        """The one that can be written in."""
        return self.all[-1]

    def edited(self, edit: Mapping[str, Any], now: str) -> "Cycles":
        """The cycles after one edit of the person's.

        Parameters
        ----------
        edit
            ``"what"`` is done to the last cycle, whose number ``"cycle"`` is: ``"draft"`` (``"fields"`` of the
            plan), ``"lock"`` (the whole ``"plan"`` as the person sees it), ``"count"`` (``"tried"``,
            ``"succeeded"``), ``"next"`` (``"begun"``), ``"drop"`` (a cycle not locked yet).
        now
            An ISO time.

        Raises
        ------
        Refused
            For what may not be, or not any more.
        """
        steps = {"draft": _draft, "lock": _lock, "count": _count, "next": _next, "drop": _drop}
        step = steps.get(str(edit.get("what")))
        if step is None or edit.get("cycle") != len(self.all) - 1:
            raise Refused(say("experiments.refused.stale"))
        return replace(self, all=step(self.all, edit, now))


_Row = tuple[Cycle, ...]


def _draft(row: _Row, edit: Mapping[str, Any], _now: str) -> _Row:
    if row[-1].locked:
        raise Refused(say("experiments.refused.locked"))
    return (*row[:-1], replace(row[-1], plan=row[-1].plan.changed(edit["fields"])))


def _lock(row: _Row, edit: Mapping[str, Any], now: str) -> _Row:
    if row[-1].locked:
        raise Refused(say("experiments.refused.locked"))
    plan = row[-1].plan.changed(edit["plan"])
    if lacking := plan.lacking():
        raise Refused(say("experiments.refused.lacking", count=len(lacking)), tuple(lacking))
    return (*row[:-1], replace(row[-1], plan=plan, locked=now))


def _count(row: _Row, edit: Mapping[str, Any], now: str) -> _Row:
    cycle = row[-1]
    if not cycle.locked:
        raise Refused(say("experiments.refused.not_locked"))
    tried, succeeded = edit.get("tried"), edit.get("succeeded")
    count = Count(_whole("tried", tried), _whole("succeeded", succeeded), now)
    if count.succeeded > count.tried:
        raise Refused(say("experiments.refused.more"), ("succeeded",))
    if cycle.counts and (count.tried, count.succeeded) == (
        cycle.counts[-1].tried,
        cycle.counts[-1].succeeded,
    ):
        return row
    if len(cycle.counts) >= MOST_COUNTS:
        raise Refused(say("experiments.refused.many"))
    return (*row[:-1], replace(cycle, counts=(*cycle.counts, count)))


def _next(row: _Row, edit: Mapping[str, Any], _now: str) -> _Row:
    if not row[-1].locked or len(row) >= MOST_CYCLES or edit.get("begun") not in ("afresh", "posterior"):
        raise Refused(say("experiments.refused.stale"))
    begun, belief = str(edit["begun"]), row[-1].belief
    prior = AFRESH if begun == "afresh" else (belief.alpha, belief.beta)
    return (*row, Cycle(row[-1].plan, prior, begun))


def _drop(row: _Row, _edit: Mapping[str, Any], _now: str) -> _Row:
    if len(row) == 1 or row[-1].locked:
        raise Refused(say("experiments.refused.stale"))
    return row[:-1]


def _whole(name: str, value: Any) -> int:
    if not is_number(value) or value != int(value) or not 0 <= value <= 10**7:
        raise Refused(say("experiments.refused.whole"), (name,))
    return int(value)
