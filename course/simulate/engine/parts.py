"""Runs taken in parts, each with random numbers of its own, and told as they come."""

from collections.abc import Callable
from typing import TypeVar

import numpy as np

PAIRS = 2**20
"""(run, node) pairs simulated together: enough to keep numpy busy, few enough to stay in the cache."""

Part = TypeVar("Part")

Progress = Callable[[int, int, Part], bool | None]
"""Called after every part with how many are done, of how many, and that part's results.

Answering False stops: what is done is kept.
"""


def in_parts(
    runs: int,
    at_once: int,
    seed: int,
    simulate: Callable[[int, int, np.random.Generator], Part],
    progress: Progress[Part] | None = None,
    *,
    soon: bool = False,
) -> list[Part]:
    """Simulate runs part by part; a seed gives the same results whoever watches.

    Parameters
    ----------
    runs
        Number of runs, 1 or more.
    at_once
        How many make a part.
    seed
        Of the random numbers, 0 or more.
    simulate
        From the first run, the one after the last, and a generator to a part's results.
    progress
        See `Progress`.
    soon
        Whether the first part is a small one, to have something to look at.

    Examples
    --------
    >>> in_parts(5, 2, 0, lambda begin, end, rng: range(begin, end), lambda done, of, part: print(done, of))
    2 5
    4 5
    5 5
    [range(0, 2), range(2, 4), range(4, 5)]
    """
    if runs < 1:
        raise ValueError(f"runs: expected 1 or more, got {runs!r}")
    ends = [*range(max(1, at_once // 8) if soon else at_once, runs, at_once), runs]
    sources = np.random.SeedSequence(seed).spawn(len(ends))
    parts: list[Part] = []
    for begin, end, source in zip([0, *ends], ends, sources, strict=False):
        parts.append(simulate(begin, end, np.random.default_rng(source)))
        if progress is not None and progress(end, runs, parts[-1]) is False:
            break
    return parts
