"""What a fleet may meet, how often, and when the fleet in the collector's picture met it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from course.data import load
from course.simulate import expected_coverage, more_or_rarer

if TYPE_CHECKING:
    import pandas

TILT = 0.5  # where rare things are sought, a chance counts by its root


class Encounters:
    """Situations, the commonest first, and the luck of one fleet.

    Parameters
    ----------
    events
        How often each comes in a thousand encounters; the dataset ``rare-events`` when absent.
    seed
        Of the luck.

    Attributes
    ----------
    names : list of str
        The situations.
    chances : numpy.ndarray
        Of each, in one encounter.

    Raises
    ------
    ValueError
        For fewer than two situations, one that comes never, or more than a thousand in a thousand.

    Examples
    --------
    >>> met = Encounters({"hail": 1, "rain": 9}, seed=0)
    >>> met.names, met.bought([1000], price=1)["kinds"].round(2).tolist()
    (['rain', 'hail'], [1.63, 1.92])
    """

    def __init__(self, events: Mapping[str, float] | None, seed: int) -> None:
        ranked = sorted(
            _checked(catalogue() if events is None else events).items(), key=lambda item: -item[1]
        )
        self.names = [name for name, _ in ranked]
        self.chances = np.array([often for _, often in ranked]) / 1000
        self._luck = np.random.default_rng(seed).random(len(ranked))

    def sought(self, rarer: bool) -> Any:
        """The chances on the usual roads, or where rare things are sought as `more_or_rarer` has them."""
        if not rarer:
            return self.chances
        tilted = self.chances**TILT
        return tilted / tilted.sum() * self.chances.sum()

    def first_met(self, rarer: bool) -> Any:
        """The encounter at which each situation is first met: by the n-th with the chance 1 − (1 − q)ⁿ.

        The luck is the same for all roads, so that more encounters never meet less.
        """
        chances = np.minimum(self.sought(rarer), 1 - 1e-12)
        return np.ceil(np.log(self._luck) / np.log1p(-chances))

    def kinds(self, encounters: Any, rarer: bool) -> list[float]:
        """Situations met after so many encounters, on average."""
        via = self.sought(True) if rarer else None
        return list(expected_coverage(self.chances, encounters, via=via)["kinds"])

    def bought(self, money: Any, price: float) -> "pandas.DataFrame":
        """As `more_or_rarer`, with ``share``: percent of what comes next that was met before."""
        table = more_or_rarer(self.chances, money, tilt=TILT, price=price)
        return table.assign(share=100 * table["covered"] / self.chances.sum())


def catalogue() -> dict[str, float]:
    """The dataset's situations, in the language in force."""
    table: Any = load("rare-events", "events")
    return dict(zip(table["event"], table["per_thousand_miles"], strict=True))


def _checked(events: Mapping[str, float]) -> Mapping[str, float]:
    for name, often in events.items():
        if isinstance(often, bool) or not isinstance(often, int | float) or not 0 < often <= 1000:
            raise ValueError(
                f"events[{name!r}]: expected a number above 0 and up to 1000, how often in a thousand, got {often!r}"
            )
    total = sum(events.values())
    if len(events) < 2 or total > 1000:
        raise ValueError(
            f"events: expected 2 or more that come at most 1000 times in a thousand together, "
            f"got {len(events)} that come {total:g} times"
        )
    return events
