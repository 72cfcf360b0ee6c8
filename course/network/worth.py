"""What a network is said to be worth: four laws that count, each in its way, what could be there."""

from math import inf, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas


def value_laws(before: int, after: int) -> "pandas.DataFrame":
    """How many times as much a network is worth when it grows, by each of four laws.

    Parameters
    ----------
    before, after
        How many people there are, 2 or more.

    Returns
    -------
    pandas.DataFrame
        One row a law: ``n``, the people (Sarnoff); ``n log n`` (Odlyzko & Tilly 2005); ``n²``, nearly the pairs
        (Metcalfe); ``2ⁿ``, nearly the groups (Reed 2001). None of them knows who is really linked.

    Examples
    --------
    >>> value_laws(5, 20)["5 → 20"].to_dict()
    {'n': 4.0, 'n log n': 7.4, 'n²': 16.0, '2ⁿ': 32768.0}
    """
    import pandas

    for name, people in (("before", before), ("after", after)):
        if people < 2:
            raise ValueError(f"{name}: expected 2 people or more, got {people!r}")
    laws = {
        "n": after / before,
        "n log n": after * log(after) / (before * log(before)),
        "n²": (after / before) ** 2,
        "2ⁿ": 2.0 ** (after - before) if after - before < 1024 else inf,
    }
    return pandas.DataFrame({f"{before} → {after}": laws}).round(1)
