"""Linear systems of components too large to fold node by node, in floating point."""

from collections.abc import Callable
from math import inf, isfinite
from sys import float_info
from typing import Any

from course.network.chains import chains
from course.network.perron import LARGE
from course.network.roots import Flows, Root
from course.network.spectrum import SETTLED, factorised, is_slender, perron_pair


def gain_back_in_a_large_one(flows: Flows, node: int, radius: Root | None = None) -> float | None:
    """The gain of all ways from a node of a component back to itself, its type-reproduction number.

    With y the expected activations of the node, each path until its first, that start from the others:
    (I − M)y = M e on them, and the gain is eᵀM(y + e).

    Parameters
    ----------
    flows
        The component.
    node
        The node's number.
    radius
        Its log ρ, when that is known: when it is below 0, nothing in it can go on by itself.

    Returns
    -------
    float or None
        Infinite if the rest goes on by itself; None when the solution is not sure to a part in 10⁹.

    Examples
    --------
    >>> gain_back_in_a_large_one(Flows([0, 1, 1], [1, 0, 1], [0.5, 0.4, 0.5], 2), 0)
    0.4
    """
    import numpy
    from scipy.sparse import csr_array

    together = chains(flows.tails, flows.heads, flows.size, keep=[node])
    size, here = len(together.kept), int(numpy.searchsorted(together.kept, node))
    with numpy.errstate(over="ignore"):
        gains = numpy.exp(together.total(flows.logs))
        matrix = csr_array((gains, (together.tails, together.heads)), shape=(size, size))
    if size == 1:
        return min(float(matrix.sum()), float_info.max)  # a long loop's, past what a float can hold
    if not numpy.isfinite(gains).all():
        return None
    others = numpy.flatnonzero(numpy.arange(size) != here)
    rest = csr_array(matrix[others][:, others])
    parts = [] if radius and radius.value < 0 else _components(rest)
    if any(_goes_on(rest, part) for part in parts[:1]):  # where it mostly is
        return inf
    out, into = matrix[[here]][:, others].toarray().ravel(), matrix[others][:, [here]].toarray().ravel()
    found = _solved(rest, into)
    if found is None:
        return inf if any(_goes_on(rest, part) for part in parts[1:]) else None
    gain, unsure = float(out @ found[0] + matrix[here, here]), float(out @ found[1])
    return gain if isfinite(gain) and unsure <= SETTLED * max(gain, 1e-3) else None


def _solved(matrix: Any, known: Any) -> tuple[Any, Any] | None:
    """The x of x = Mx + known, and how far off each number in it can be; None when that cannot be said.

    With w > 0 the solution of w = Mw + 1, no spectral radius of M reaches 1, and an x that leaves at most ε
    unsolved is at most εw off.
    """
    import numpy

    with numpy.errstate(all="ignore"):
        solve = solver(matrix)
        found, ones = solve(known), solve(numpy.ones(len(known)))
        left = abs(known + matrix @ found - found).max() + 1e-16 * abs(found).max()
        is_sure = numpy.isfinite(found).all() and (ones > 0).all() and (ones - matrix @ ones > 0.5).all()
    return (found, 2 * left * ones) if is_sure else None


def _components(matrix: Any) -> list[Any]:
    """The numbers of the nodes of each strongly connected component, the largest first."""
    import numpy
    from scipy.sparse.csgraph import connected_components

    _, labels = connected_components(matrix, connection="strong")
    order = labels.argsort(kind="stable")
    groups = numpy.split(order, numpy.flatnonzero(numpy.diff(labels[order])) + 1)
    return sorted(groups, key=len, reverse=True)


def _goes_on(matrix: Any, nodes: Any) -> bool:
    """Whether a component certainly has ρ ≥ 1."""
    inside = matrix[nodes][:, nodes]
    if len(nodes) == 1:
        return bool(inside[0, 0] > 1 - SETTLED)
    pair = perron_pair(inside, 1e-3)
    if pair and abs(pair.radius - 1) > 0.01:
        return pair.radius > 1
    pair = perron_pair(inside)
    return pair is not None and pair.radius > 1 - SETTLED


def solver(matrix: Any) -> Callable[[Any], Any]:
    """How to find the x of x = Mx + known for a sparse M ≥ 0: slender networks factorise without fill-in."""
    from scipy.sparse import csr_array, eye_array
    from scipy.sparse.linalg import gmres

    system = csr_array(eye_array(matrix.shape[0]) - matrix)
    if matrix.shape[0] <= LARGE or is_slender(matrix):
        return factorised(system)
    return lambda known: gmres(system, known, rtol=1e-13, restart=60, maxiter=20)[0]
