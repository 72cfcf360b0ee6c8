"""The Perron root of a large sparse matrix between two bounds, with both of its vectors.

Three ways, each for a shape the others are slow on. Multiplying again and again settles where one part of a
network leads clearly. Lanczos vectors tell parts of nearly equal strength apart in a hundred multiplications
instead of ten thousand. Long, slender networks (rings, corridors), on which both crawl, factorise without fill-in.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

SETTLED = 1e-9
"""How closely the root of a large component is known, relatively: see `Pair.off`."""

_STRONGER = 1e-6  # no other part may be stronger than the root by more than this, relatively
_THIN, _SLENDER = (
    300,
    10,
)  # how wide a network is factorised at any length, and how many widths long at any width
_LANCZOS = 120  # more, and rounding brings back what was already found
_LANCZOS_ROUNDS, _INVERSE_ROUNDS = 8, 40  # two parts all but equal halve the distance each time: 2⁻⁴⁰
_SMALLEST = 1e-280


class Pair(NamedTuple):
    """A root with its right and left vectors, all positive, and how far off it can be.

    Parameters
    ----------
    radius
        uᵀMv / uᵀv.
    right, left
        v and u: numpy arrays.
    off
        Σ u |Mv − ρv| / ρuᵀv: how far Mv is from ρv, each node by what it is worth. With the exact u the root is no
        farther than this from the radius, relatively; u is as close to exact as v.
    above
        By how much, relatively, the upper bound max (Mv)ᵢ/vᵢ (Collatz 1942) exceeds the radius. It holds for any v > 0,
        so that a stronger part of the network, of which the vectors say nothing, shows here.
    """

    radius: float
    right: Any
    left: Any
    off: float
    above: float

    def within(self, tolerance: float) -> bool:
        """Whether the root is known this well."""
        return self.off <= tolerance and self.above <= max(tolerance, _STRONGER)


def perron_pair(matrix: Any, tolerance: float = SETTLED, start: Pair | None = None) -> Pair | None:
    """The Perron root and vectors of an irreducible sparse matrix; None when they do not settle.

    Parameters
    ----------
    matrix
        A square `scipy.sparse.csr_array` of numbers ≥ 0.
    tolerance
        How well, relatively, the root must be known.
    start
        Vectors of a similar matrix.

    Examples
    --------
    >>> from scipy.sparse import csr_array
    >>> round(perron_pair(csr_array([[0.0, 8.0], [2.0, 0.0]])).radius, 9)
    4.0
    """
    import numpy

    ones = numpy.ones(matrix.shape[0])
    # Never nothing: what leads here may have counted for nothing there.
    vectors = (start.right + 1e-3, start.left + 1e-3) if start else (ones, ones)
    with numpy.errstate(all="ignore"):
        before = _pair(matrix, *map(_positive, vectors))
        slender = is_slender(matrix)
        further, steps = (_inverse_step, 20) if slender else (_lanczos, 100)
        for _ in range(_INVERSE_ROUNDS if slender else _LANCZOS_ROUNDS):
            pair = _iterated(matrix, before, tolerance, steps)
            if pair.within(tolerance):
                return pair
            if _is_stuck(pair, before, tolerance):
                pair = min(pair, _pair(matrix, *map(_positive, further(matrix, pair))), key=_distance)
            before = pair
    return before if before.within(tolerance) else None


def _is_stuck(pair: Pair, before: Pair, tolerance: float) -> bool:
    """Whether more of the same would take long."""
    if pair.off > tolerance:
        return pair.off > before.off / 1000
    return pair.above > before.above / 3


def _distance(pair: Pair) -> float:
    return max(pair.off, pair.above / 1000)  # what is off in one part only soon evens out


def is_slender(matrix: Any) -> bool:
    """Whether a network is long and thin: whether a walk outwards from one node never meets many at a time.

    Many are many beside the nodes at which ways part or meet: those between fold away without a trace.
    """
    import numpy
    from scipy.sparse.csgraph import connected_components, shortest_path

    _, labels = connected_components(matrix, directed=False)
    start = (labels == numpy.bincount(labels).argmax()).argmax()
    steps = shortest_path(matrix, directed=False, unweighted=True, indices=start)
    widest = numpy.bincount(steps[numpy.isfinite(steps)].astype(int)).max()
    into, out = numpy.bincount(matrix.indices, minlength=len(steps)), numpy.diff(matrix.indptr)
    knots = ((into > 1) | (out > 1)).sum()
    return bool(widest <= _THIN or widest * _SLENDER <= knots)


def factorised(matrix: Any) -> Callable[..., Any]:
    """How to solve for a slender matrix of the kind sI − M; no numbers come out where there is no one solution."""
    import numpy
    from scipy.sparse.linalg import splu

    options = {"SymmetricMode": True}
    try:  # minimum degree fills in least here
        factors = splu(matrix.tocsc(), permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options=options)
    except RuntimeError:
        return lambda known, trans="N": numpy.full(len(known), numpy.nan)
    return factors.solve  # type: ignore[no-any-return]


def _pair(matrix: Any, right: Any, left: Any) -> Pair:
    ahead, back = matrix @ right, matrix.T @ left
    radius = float(left @ ahead / (left @ right))
    off = float(left @ abs(ahead - radius * right) / (radius * (left @ right)))
    above = min(float((ahead / right).max()), float((back / left).max())) / radius - 1
    return Pair(radius, right, left, off, above)


def _iterated(matrix: Any, pair: Pair, tolerance: float, steps: int) -> Pair:
    """Powers of M + shift·I: on a bare loop or a two-sided network those of M alone would oscillate."""
    for _ in range(0, steps, 10):
        if pair.within(tolerance):
            break
        right, left, shift = pair.right, pair.left, pair.radius / 4
        for _ in range(10):
            right, left = matrix @ right + shift * right, matrix.T @ left + shift * left
        pair = _pair(matrix, _positive(right), _positive(left))
    return pair


def _positive(vector: Any) -> Any:
    import numpy

    vector = abs(vector)
    return numpy.maximum(vector / vector.max(), _SMALLEST)


def _inverse_step(matrix: Any, pair: Pair) -> tuple[Any, Any]:
    """One step of Noda's (1971) inverse iteration, whose upper bounds fall to the root quadratically."""
    from scipy.sparse import eye_array

    bound = pair.radius * (1 + pair.above) * (1 + 1e-13)
    solve = factorised(eye_array(matrix.shape[0]) * bound - matrix)
    return solve(pair.right), solve(pair.left, trans="T")


def _lanczos(matrix: Any, pair: Pair) -> tuple[Any, Any]:
    """Both vectors by the two-sided process of Lanczos (1950)."""
    import numpy

    right, left = (numpy.empty((_LANCZOS, matrix.shape[0])) for _ in range(2))
    diagonal, below, beside = (numpy.zeros(_LANCZOS) for _ in range(3))
    new = pair.right, pair.left / (pair.left @ pair.right)
    old = 0 * new[0], 0 * new[1]
    for step in range(_LANCZOS):
        v, u = right[step], left[step] = new
        ahead, back = matrix @ v, matrix.T @ u
        diagonal[step] = u @ ahead
        ahead -= diagonal[step] * v + beside[step - 1] * old[0]
        back -= diagonal[step] * u + below[step - 1] * old[1]
        size = back @ ahead
        below[step] = numpy.sqrt(abs(size))
        old = v, u
        if not below[step] > 1e-12 * pair.radius or step + 1 == _LANCZOS:
            break
        beside[step] = size / below[step]
        new = ahead / below[step], back / beside[step]
    small = numpy.diag(diagonal[: step + 1]) + numpy.diag(below[:step], -1) + numpy.diag(beside[:step], 1)
    bound = pair.radius * (1 + pair.above) * (1 + 1e-9)
    return _leading(small, bound) @ right[: step + 1], _leading(small.T, bound) @ left[: step + 1]


def _leading(small: Any, bound: float) -> Any:
    """The vector of the largest real root that is not above the bound: rounding may bring up one that is."""
    import numpy

    roots, vectors = numpy.linalg.eig(small)
    return vectors[:, numpy.where(roots.real <= bound, roots.real, 0).argmax()].real
