"""Questions on journeys that were drawn for the reader: where it breaks, where most leave, where it helps most."""

from typing import Any

from course.checks.answers import Mistake, choice, number, read_number
from course.checks.hints import hints
from course.checks.lesson05.cases import JOINTS, Journey, counted
from course.checks.lesson05.sums import counting, lifting
from course.checks.result import Result
from course.network import STAGES, context_chain
from course.words import say

NEAR_K = 0.00006  # four decimals
_PARTS = {
    "lost": {"lowest": 1 / 3, "arrive": 1 / 3, "on": 1 / 3, "percent": 2 / 3},
    "lever": {"leak": 1 / 3, "percent": 2 / 3},
}
"""What a way of thinking earns, by question; the rest nothing."""


def broken(journey: Journey, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge where a journey breaks: 1 to 4 for the place in `JOINTS`, 5 for nowhere.

    Parameters
    ----------
    journey
        What `course.checks.lesson05.interrupted` drew.
    answer
        What the student typed.
    judged
        Say whether it is right; otherwise only for the practice journey (seed 0).

    Examples
    --------
    >>> from course.checks.lesson05 import interrupted
    >>> sorted(broken(interrupted(5, "en"), n, 2, judged=True).score for n in range(1, 6))
    [0, 0, 0, 0, 2]
    """
    sealed = bool(journey.seed) and not judged
    return choice(
        answer, _gap(journey), len(JOINTS) + 1, points=points, title=say("exercise_05.break.title"), sealed=sealed,
        why="" if sealed else _why_not(journey, answer), step=say("exercise_05.break.step"), hint=hints("exercise_05.break"),
    )  # fmt: skip


def lost(journey: Journey, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge how many people leave at the stage where most do.

    A third of the points for those who leave where the rate is smallest, and for those who arrive or go on at the
    right stage; two thirds for percent.

    Parameters
    ----------
    journey
        What `course.checks.lesson05.counted` drew.
    answer
        What the student typed.
    unnamed
        The seed of whoever has not said who they are: its numbers are recognised, and earn nothing.

    Examples
    --------
    >>> from course.checks.lesson05 import counted
    >>> chain = context_chain(counted(4, "en").network)
    >>> lost(counted(4, "en"), counted(4).people * chain.leaves.value[chain.leak.value], 3)
    3
    """
    leaves = context_chain(journey.network).leaves.value or {}
    right = journey.people * max(leaves.values())
    before = _unnamed(journey, unnamed)
    other = counting(before.people, _rates(before))["right"] if before else None
    found = _mistakes("lost", counting(journey.people, _rates(journey)), other, 1)
    return number(
        answer, right, points=points, title=say("exercise_05.lost.title"), tolerance=1,
        mistakes=found, hint=hints("exercise_05.lost"),
    )  # fmt: skip


def lever(journey: Journey, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge K with 0.1 more where it helps most.

    A third of the points for the same sum at the stage where most leave, two thirds for percent.

    Parameters
    ----------
    journey, answer, unnamed
        As for `lost`.

    Examples
    --------
    >>> from course.checks.lesson05 import counted
    >>> rates = _rates(counted(4))
    >>> lever(counted(4), lifting(rates)["right"], 3), lever(counted(4), lifting(rates)["leak"], 3)
    (3, 1)
    """
    chain = context_chain(journey.network)
    (best, *_) = chain.lever.value or ("share",)
    right = (chain.k.value or 0) * (1 + 0.1 / journey.rate(best))
    before = _unnamed(journey, unnamed)
    other = lifting(_rates(before))["right"] if before else None
    found = _mistakes("lever", lifting(_rates(journey)), other, NEAR_K)
    return number(
        answer,
        right,
        points=points,
        title=say("exercise_05.lever.title"),
        tolerance=NEAR_K,
        mistakes=found,
        hint=hints("exercise_05.lever"),
    )


def _mistakes(
    question: str, ways: dict[str, float], other: float | None, tolerance: float
) -> tuple[Mistake, ...]:
    """Each way of thinking but the right one, as the exercise's words call it."""
    shares = _PARTS[question]
    named = {way: value for way, value in ways.items() if way != "right"}
    found = [
        Mistake(value, say(f"exercise_05.{question}.{way}"), shares.get(way, 0.0), _wide(way, tolerance))
        for way, value in named.items()
    ]
    unnamed = [] if other is None else [Mistake(other, say("exercise_05.lost.unnamed"), 0, tolerance)]
    return (*found, *unnamed)


def _unnamed(journey: Journey, seed: int | None) -> Journey | None:
    """What was shown before the student said who they are, where that differs."""
    return None if seed is None or seed == journey.seed else counted(seed)


def _wide(way: str, tolerance: float) -> float:
    return 100 * tolerance if way == "percent" and tolerance < 1 else tolerance


def _rates(journey: Journey) -> dict[str, float]:
    return {name: journey.rate(name) for name in (*STAGES, "return")}


def _gap(journey: Journey) -> int:
    """The number of the joint that does not hold."""
    apart = [one.stages for one in context_chain(journey.network).breaks if one.kind == "gap"]
    return 1 + JOINTS.index((apart[0][0], apart[0][1])) if apart else len(JOINTS) + 1


def _why_not(journey: Journey, answer: Any) -> str:
    """What is mistaken about the joint that was named; empty when none was, or the right one."""
    picked, _ = read_number(answer)
    if picked not in range(1, len(JOINTS) + 2) or picked == _gap(journey):
        return ""
    weakest = min(STAGES, key=journey.rate)
    kind = "weak" if picked == 1 + STAGES.index(weakest) else "none" if picked == len(JOINTS) + 1 else "other"
    return say(f"exercise_05.break.{kind}")
