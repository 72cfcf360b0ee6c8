"""What a cycle's data let one believe, in sentences."""

from typing import Any

from course.widgets.experiment.cycles import Cycle
from course.widgets.experiment.picture import DOTS, Picture, percent
from course.words import say


def told(cycle: Cycle) -> dict[str, Any] | None:
    """What the data say, for people: sentences, the decision, the picture; None before there are data.

    Examples
    --------
    >>> from course import use
    >>> from course.widgets.experiment.cycles import Count
    >>> from course.widgets.experiment.plan import Plan
    >>> use("en")
    >>> cycle = Cycle(Plan(tries=40, goal=25, persist="Cards in all shops"), locked="…", counts=(Count(40, 16, "…"),))
    >>> told(cycle)["verdict"], told(cycle)["then"]
    ('Persist.', 'Cards in all shops')
    """
    if not cycle.counts:
        return None
    count, belief, plan = cycle.counts[-1], cycle.belief, cycle.plan
    goal, picture = float(plan.goal or 0), Picture.of(cycle)
    low, high = (percent(end) for end in belief.interval())
    tried: dict[str, Any] = {"tried": count.tried, "succeeded": count.succeeded}
    rate = percent(count.succeeded / count.tried) if count.tried else "–"
    chance = {"goal": percent(goal / 100), "chance": percent(belief.beyond(goal / 100))}
    lines = [
        say("experiments.said.rate", **tried, rate=rate, low=low, high=high),
        say("experiments.said.chance", **chance, dots=DOTS, right=picture.right),
    ]
    if len(cycle.counts) > 1:
        lines.append(say("experiments.said.looks", count=len(cycle.counts)))
    return {"lines": lines, **_verdict(cycle), "svg": picture.svg(" ".join(lines[:2]))}


def begins(cycle: Cycle) -> str:
    """Where a cycle begins, in a sentence."""
    if cycle.begun == "afresh":
        return say("experiments.before.afresh")
    low, high = (percent(end) for end in Cycle(prior=cycle.prior).belief.interval())
    return say("experiments.before.posterior", low=low, high=high)


def _verdict(cycle: Cycle) -> dict[str, str]:
    decision = cycle.decision
    if decision is None:
        numbers: dict[str, Any] = {"tries": int(cycle.plan.tries or 0), "tried": cycle.counts[-1].tried}
        return {"decision": "waiting", "verdict": "", "then": say("experiments.said.waiting", **numbers)}
    key = decision.replace(" ", "_")
    if key == "not_yet":
        then = say("experiments.said.not_yet_why", sure=percent(cycle.plan.sure / 100))
    else:
        then = str(getattr(cycle.plan, key))
    return {"decision": key, "verdict": say(f"experiments.said.{key}"), "then": then}
