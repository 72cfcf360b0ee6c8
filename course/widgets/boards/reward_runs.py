"""What the reward designer runs: a scheme in many runs, beside word of mouth alone, and what that comes to."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

ROUNDS = 3

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.simulate import Owners, Referrals, Scheme


def scheme_of(setting: "Mapping[str, Any]", price: float) -> "Scheme":
    """What is paid under a setting; nobody gets more off than the price.

    >>> setting = {"kind": "contest", "reward": 1000, "prize": 5000, "prizes": 2, "budget": 100_000}
    >>> scheme_of(setting, 85_000).prizes
    (5000, 5000)
    """
    from course.simulate import Scheme

    reward, budget = min(setting["reward"], price), setting["budget"]
    if setting["kind"] == "contest":
        return Scheme(friend=reward, prizes=[setting["prize"]] * int(setting["prizes"]), budget=budget)
    return Scheme(referrer=reward, friend=reward if setting["kind"] == "both" else 0, budget=budget)


@lru_cache(maxsize=12)
def played(scheme: "Scheme", owners: "Owners", runs: int) -> "Referrals":
    """Many runs; the same question is answered from memory, as word of mouth alone is at each step of a slider."""
    from course.simulate import run_referral

    return run_referral(scheme, owners, rounds=ROUNDS, runs=runs)


def shares(with_it: "Referrals", without: "Referrals") -> dict[str, float]:
    """Referred sales on average a run, and of them: who would have bought ``anyway``, whom a ``word`` convinced that
    costs nothing, and the ``extra``; with the ``cost`` and the standard ``error`` of the extra.
    """
    import numpy as np

    sums, bare = with_it.table.sum(axis=0), without.table.sum(axis=0)
    referred, caused, cost = (float(sums[row].mean()) for row in (2, 3, 5))
    spoken = float(bare[3].mean())
    extra = max(caused - spoken, 0.0)
    error = float(np.sqrt(sums[3].var() + bare[3].var()) / np.sqrt(sums.shape[1]))
    parts = {"extra": extra, "word": caused - extra, "anyway": referred - caused}
    return {**parts, "referred": referred, "cost": cost, "error": error}


def k_by_round(found: "Referrals") -> list[float]:
    """Referred sales an owner, round by round."""
    means = found.table.mean(axis=2)
    return [float(referred / owners) for owners, _, referred, *_ in means]
