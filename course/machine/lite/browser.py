"""What the kit needs in a browser and nowhere else: Python is a 32-bit program there."""

from collections.abc import Callable
from functools import wraps
from typing import Any

COUNTING = {"bincount": 0, "repeat": 1}
"""Functions of numpy that take counts, and which argument those are."""


def ready() -> None:
    """Let numpy take the 64-bit counts that its own random generators draw.

    On a 32-bit program it refuses them (``Cannot cast array data from dtype('int64') to dtype('int32')``), though
    each of them fits.
    """
    import numpy

    for name, place in COUNTING.items():
        function = getattr(numpy, name)
        if not hasattr(function, "takes_wide_counts"):  # numpy's own functions are wrapped already
            helped = narrowing(function, place, numpy.intp)
            helped.takes_wide_counts = True  # type: ignore[attr-defined]
            setattr(numpy, name, helped)


def narrowing(function: Callable[..., Any], place: int, integer: Any) -> Callable[..., Any]:
    """A function that is given its counts as this machine's own integers.

    Parameters
    ----------
    function
        What to call.
    place
        Which argument the counts are.
    integer
        The integers it takes.

    Raises
    ------
    OverflowError
        For a count that does not fit: a wrong answer would be worse than none.
    """
    import numpy

    @wraps(function)
    def narrowed(*given: Any, **named: Any) -> Any:
        values = list(given)
        if place < len(values):
            counts = numpy.asarray(values[place])
            if counts.dtype.kind == "i" and counts.dtype.itemsize > numpy.dtype(integer).itemsize:
                if counts.size and int(abs(counts).max()) > numpy.iinfo(integer).max:
                    raise OverflowError(
                        f"{function.__name__}: {int(abs(counts).max()):,} is too large a count"
                    )
                values[place] = counts.astype(integer)
        return function(*values, **named)

    return narrowed
