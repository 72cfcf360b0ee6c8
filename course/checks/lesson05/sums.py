"""What people come to when they count a journey's losses or look for its lever, right and wrong ways alike."""

from collections.abc import Mapping
from functools import cache, partial
from math import prod

from course.checks.apart import apart
from course.checks.draws import draws, first_case
from course.network import STAGES
from course.network.chain import STEP

Rates = Mapping[str, float]

_KINDS = (("select", "experience"), ("select", "share"), ("experience", "share"))
"""Where most are to leave, and where the rate is to be smallest: never the same, and never the first stage."""


def losses(people: float, rates: Rates) -> dict[str, float]:
    """How many leave at each stage of a plain journey.

    >>> rates = {"discover": 0.9, "select": 0.5, "experience": 0.6, "share": 0.2}
    >>> [round(lost) for lost in losses(1000, rates).values()]
    [100, 450, 180, 216]
    """
    leave, here = {}, people
    for stage in STAGES:
        leave[stage] = here * (1 - rates[stage])
        here -= leave[stage]
    return leave


def counting(people: float, rates: Rates) -> dict[str, float]:
    """The largest loss, and what else people count for it, by way of thinking.

    Parameters
    ----------
    people
        How many come in.
    rates
        Of each stage, and of ``"return"``.
    """
    leave = losses(people, rates)
    leak, low = max(STAGES, key=leave.__getitem__), min(STAGES, key=rates.__getitem__)
    arrive = leave[leak] / (1 - rates[leak])
    return {
        "right": leave[leak],
        "lowest": leave[low],
        "alone": people * (1 - rates[leak]),
        "on": arrive - leave[leak],
        "arrive": arrive,
        "first": leave[STAGES[0]],
        "total": sum(leave.values()),
        "percent": 100 * leave[leak] / people,
        "through": people - sum(leave.values()),
    }


def lifting(rates: Rates) -> dict[str, float]:
    """K with the best stage raised by 0.1, and what else people take for it, by way of thinking."""
    k = prod(rates.values())
    raised = {stage: k * (1 + STEP / rates[stage]) for stage in STAGES}
    leave = losses(1, rates)
    low, high = min(STAGES, key=rates.__getitem__), max(STAGES, key=rates.__getitem__)
    return {
        "right": raised[low],
        "leak": raised[max(STAGES, key=leave.__getitem__)],
        "before": k,
        "tenth": 1.1 * k,
        "every": k * prod(1 + STEP / rates[stage] for stage in STAGES),
        "friends": k * (1 + 1 / rates["return"]),
        "gain": raised[low] - k,
        "percent": 100 * raised[low],
        "highest": raised[high],
        "single": raised[low] / rates["return"],
    }


@cache
def sound(seed: int) -> tuple[int, Rates]:
    """The first people and rates a seed draws on which no two ways of thinking meet.

    >>> people, rates = sound(5)
    >>> people > 1000, 0 < min(rates.values()) < 1 < rates["return"]
    (True, True)
    """
    return first_case(
        "counted", seed, (20_000, 13, 26, 26, 26, 26), partial(_made, seed), lambda made: _is_sound(*made)
    )


def _made(seed: int, people: int, friends: int, *steps: int) -> tuple[int, Rates]:
    (kind,) = draws("counted:kind", seed, len(_KINDS))
    least = dict.fromkeys(STAGES, 65) | dict(zip(_KINDS[kind], (35, 10), strict=True))
    rates = {stage: (least[stage] + step) / 100 for stage, step in zip(STAGES, steps, strict=True)}
    return 3000 + people, {**rates, "return": 4.0 + friends}


def _is_sound(people: int, rates: Rates) -> bool:
    """The largest loss is clear and not where the rate is smallest, and neither is the first stage's."""
    lowest, second = sorted(rates[stage] for stage in STAGES)[:2]
    biggest, next_one = sorted(losses(1, rates).values(), reverse=True)[:2]
    lifted = lifting(rates)
    return (
        second - lowest >= 0.1
        and biggest - next_one > 0.04
        and apart(counting(people, rates).values(), 6)
        and apart(lifted.values(), 0.03)
        and lifted["before"] > 0.3
        and lifted["right"] < 4
    )
