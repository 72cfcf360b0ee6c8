"""The shape of what spread: broadcast from one, or passed on and on."""

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.engine.spread import Spread

if TYPE_CHECKING:
    import pandas


def virality(spread: Spread) -> "pandas.DataFrame":
    """The structural virality of each run's trees: the mean distance between two nodes of a tree.

    About 2 for a broadcast from one, growing with the length of chains (Goel, Anderson, Hofman & Watts 2016).
    The distances add up to Σ s (n − s) over the tree's links, s being the nodes on the far side of a link.

    Parameters
    ----------
    spread
        Runs kept with ``events=True``, of a process that reaches nobody twice.

    Returns
    -------
    pandas.DataFrame
        One row a run and seed: ``run``, ``seed``, ``size`` of the tree, ``depth`` (links from the seed to the
        furthest), ``virality`` (NaN for a seed alone, which has no distance).

    Raises
    ------
    ValueError
        When the events were not kept, or somebody was reached twice.

    Examples
    --------
    >>> import networkx
    >>> from course.simulate import independent_cascade
    >>> star = independent_cascade(networkx.star_graph(4), [0], 1, runs=1, events=True)
    >>> virality(star)[["size", "depth", "virality"]].values.tolist()
    [[5.0, 1.0, 1.6]]
    """
    import pandas

    if spread.waves is None:
        raise ValueError("virality: expected a process run with events=True, got one without")
    pairs = np.concatenate([wave.pairs for wave in spread.waves])
    row = np.full(len(spread.new) * spread.contacts.size, -1)
    row[pairs] = np.arange(len(pairs))
    if (row[pairs] != np.arange(len(pairs))).any():
        raise ValueError("virality: expected a process that reaches nobody twice, got one that does")
    sources = np.concatenate([wave.sources for wave in spread.waves])
    parents = np.where(sources < 0, -1, row[sources])
    ends = np.cumsum([len(wave.pairs) for wave in spread.waves])
    names = np.empty(spread.contacts.size, object)
    names[:] = list(spread.contacts.nodes)
    run, node = np.divmod(pairs[: ends[0]], spread.contacts.size)
    table = pandas.DataFrame({"run": run, "seed": names[node], **_shapes(parents, ends)})
    return table.sort_values("run", kind="stable", ignore_index=True)


def _shapes(parents: Array, ends: Array) -> dict[str, Array]:
    """Size, depth and mean distance of each tree, from its rows wave after wave: roots first."""
    root, depth, below = _climbed(parents, ends)
    roots = ends[0]
    size, far = below[:roots], below[roots:]
    distances = np.bincount(root[roots:], far * (size[root[roots:]] - far), minlength=roots)
    with np.errstate(invalid="ignore"):  # 0 distances between 0 pairs
        mean = distances / (size * (size - 1) / 2)
    deepest = np.zeros(roots, np.int64)
    np.maximum.at(deepest, root, depth)
    return {"size": size, "depth": deepest, "virality": mean}


def _climbed(parents: Array, ends: Array) -> tuple[Array, Array, Array]:
    """For each row its seed's row, its depth, and how many there are from it on, wave after wave."""
    root, depth = np.arange(len(parents)), np.zeros(len(parents), np.int64)
    below = np.ones(len(parents), np.int64)
    waves = [slice(begin, end) for begin, end in pairwise(ends)]
    for wave in waves:
        root[wave], depth[wave] = root[parents[wave]], depth[parents[wave]] + 1
    for wave in reversed(waves):
        np.add.at(below, parents[wave], below[wave])
    return root, depth, below
