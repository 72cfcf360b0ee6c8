"""The Perron root of a component and how much each link holds of it.

Weights come as logarithms and are scaled before they are raised to powers, so that no drawing's rates and
delays over- or underflow.
"""

from typing import Any, NamedTuple

from course.network.spectrum import SETTLED, Pair, perron_pair

LARGE = 200
"""Nodes from which a component is a sparse matrix: full decompositions would take longer than a tenth of a second."""

TIE = 1e-9
"""Two roots closer than this, relatively, count as one that is there twice."""

_MODERATE = 5.0  # weights as close as this, as logarithms, lose no digit that matters as they are


class Perron(NamedTuple):
    """The largest eigenvalue of an irreducible matrix M ≥ 0.

    Parameters
    ----------
    log_radius
        Its natural logarithm.
    shares
        A numpy array: for each link, the elasticity of the root to the link's weight: u_i m v_j / (ρ uᵀv) with the left and
        right eigenvectors u and v (Caswell 2001). They sum to 1.
    tied
        Whether another root is as large as can be told, so that the shares mean nothing.
    vectors
        A large matrix's, to begin with on a similar one.
    """

    log_radius: float
    shares: Any
    tied: bool = False
    vectors: Pair | None = None


def perron(
    tails: Any, heads: Any, logs: Any, size: int, tolerance: float = SETTLED, start: Perron | None = None
) -> Perron | None:
    """The Perron root of a strongly connected component; None when a large one's does not settle.

    Parameters
    ----------
    tails, heads
        Each link's ends, numbered 0 … size − 1: numpy arrays.
    logs
        Natural logarithm of each link's weight; parallel links add up.
    size
        Number of nodes, every one of them on a cycle.
    tolerance
        How well, relatively, the root of a large one must be known.
    start
        What was found for a large one's similar weights.

    Examples
    --------
    >>> import numpy
    >>> root = perron(numpy.array([0, 1]), numpy.array([1, 0]), numpy.log([8, 2]), 2)
    >>> round(float(numpy.exp(root.log_radius)), 12), root.shares.tolist()
    (4.0, [0.5, 0.5])
    """
    import numpy

    weights = numpy.maximum(logs, -1e300)
    if size <= LARGE:
        return _of_a_drawing(tails, heads, weights, size)
    return _of_a_large_one(tails, heads, weights, size, tolerance, start and start.vectors)


def _of_a_drawing(tails: Any, heads: Any, logs: Any, size: int) -> Perron:
    import numpy

    if logs.max() - logs.min() < _MODERATE:
        top, heights = logs.max(), numpy.zeros(size)
    else:
        top, heights = _potentials(tails, heads, logs, size)
    scaled = numpy.exp(numpy.minimum(logs - top + heights[heads] - heights[tails], 0))
    matrix = numpy.zeros((size, size))
    numpy.add.at(matrix, (tails, heads), scaled)
    roots, right = numpy.linalg.eig(matrix)
    best = roots.real.argmax()
    radius = float(roots[best].real)
    right, left = abs(right[:, best]), _left(matrix, radius)
    flows = left[tails] * scaled * right[heads]
    tied = int((abs(roots - radius) < TIE * radius).sum()) > 1
    return Perron(float(top + numpy.log(radius)), flows / flows.sum(), tied)


def _left(matrix: Any, radius: float) -> Any:
    """The left vector, by two steps of inverse iteration: a second decomposition would take ten times as long."""
    import numpy

    system = numpy.eye(len(matrix)) * (radius * (1 + 1e-13)) - matrix.T
    vector = numpy.ones(len(matrix))
    for _ in range(2):
        vector = abs(numpy.linalg.solve(system, vector))
        vector /= vector.max()
    return vector


def _potentials(tails: Any, heads: Any, logs: Any, size: int) -> tuple[Any, Any]:
    """The largest mean weight of a cycle, and heights that leave no scaled link above 1 (Karp 1978).

    Scaled so, the strongest cycle's links are exactly 1, and the root lies between 1 and the number of links.
    """
    import numpy

    order = numpy.argsort(tails, kind="stable")
    starts, ends, weights = numpy.searchsorted(tails[order], range(size)), heads[order], logs[order]

    def best_step(heights: Any) -> Any:
        return numpy.maximum.reduceat(weights + heights[ends], starts)

    walks = [numpy.zeros(size)]
    for _ in range(size):
        walks.append(best_step(walks[-1]))
    means = (walks[-1] - numpy.array(walks[:-1])) / numpy.arange(size, 0, -1)[:, None]
    top = means.min(axis=0).max()
    heights = numpy.zeros(size)
    weights = weights - top
    for _ in range(size):
        higher = numpy.maximum(heights, best_step(heights))
        if (higher == heights).all():
            break
        heights = higher
    return top, heights


def _of_a_large_one(
    tails: Any, heads: Any, logs: Any, size: int, tolerance: float, start: Pair | None
) -> Perron | None:
    import numpy
    from scipy.sparse import csr_array

    top = logs.max()
    scaled = numpy.exp(logs - top)
    pair = perron_pair(csr_array((scaled, (tails, heads)), shape=(size, size)), tolerance, start)
    if pair is None:
        return None
    flows = pair.left[tails] * scaled * pair.right[heads]
    return Perron(float(top + numpy.log(pair.radius)), flows / flows.sum(), vectors=pair)
