"""What many runs of a drawing left behind, as tidy tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.network import Network
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas

ENDS = ("extinct", "alive", "took off")
"""How a run can end: nothing more happens; it is still going on the last day; it reached its limit."""

ROUNDING = 1e-9  # days: sums of delays in another order are the same moment


@dataclass(frozen=True, eq=False, repr=False)
class Lives:
    """Many runs of a drawing.

    Parameters
    ----------
    network
        The drawing.
    run, day, node, activations
        Shape (k,) each: in that run, on that day, the node of that number was activated so many times.
    ended
        Shape (runs,): for each run the place of its end in `ENDS`.
    """

    network: Network
    run: Array
    day: Array
    node: Array
    activations: Array
    ended: Array

    def __repr__(self) -> str:
        return f"<Lives: {len(self.ended)} runs, {self.extinct():.3g} of them extinct>"

    def extinct(self) -> float:
        """The share of runs that died out."""
        return float((self.ended == ENDS.index("extinct")).mean())

    def totals(self) -> "pandas.DataFrame":
        """One row a run and node: ``run``, ``node``, ``activations`` and how the run ``ended`` (see `ENDS`)."""
        import pandas

        runs, names = len(self.ended), [node.id for node in self.network.nodes]
        return pandas.DataFrame(
            {
                "run": np.repeat(np.arange(runs), len(names)),
                "node": names * runs,
                "activations": self._table(np.inf).ravel(),
                "ended": np.repeat(np.array(ENDS)[self.ended], len(names)),
            }
        )

    def curves(self, days: ArrayLike) -> "pandas.DataFrame":
        """Activations up to and with each of some days: ``day``, ``run``, ``node``, ``activations``."""
        import pandas

        moments, runs, names = (
            np.asarray(days, float),
            len(self.ended),
            [node.id for node in self.network.nodes],
        )
        upto = [self._table(day + ROUNDING).ravel() for day in moments]
        return pandas.DataFrame(
            {
                "day": np.repeat(moments, runs * len(names)),
                "run": np.tile(np.repeat(np.arange(runs), len(names)), len(moments)),
                "node": names * (runs * len(moments)),
                "activations": np.concatenate(upto) if upto else np.empty(0, np.int64),
            }
        )

    def _table(self, day: float) -> Array:
        """Shape (runs, nodes): activations up to a day."""
        table = np.zeros((len(self.ended), len(self.network.nodes)), np.int64)
        before = self.day <= day
        np.add.at(table, (self.run[before], self.node[before]), self.activations[before])
        return table


def joined(parts: Sequence[Lives]) -> Lives:
    """Parts of the runs as one."""
    before = np.cumsum([0, *(len(part.ended) for part in parts)])
    return Lives(
        parts[0].network,
        np.concatenate([part.run + shift for part, shift in zip(parts, before[:-1], strict=True)]),
        np.concatenate([part.day for part in parts]),
        np.concatenate([part.node for part in parts]),
        np.concatenate([part.activations for part in parts]),
        np.concatenate([part.ended for part in parts]),
    )
