"""A budget for one kind of action: whether money is better spent on purchases or on gifts."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Subsidy:
    """Money that makes one kind of action likelier while it lasts.

    Every action of that kind is paid for, also those that would have happened anyway, which come first on a
    day; when the money is gone, only they go on.

    Parameters
    ----------
    kind
        ``"buy"`` or ``"gift"``.
    chance
        Of that action while it is paid, at least the ordinary one.
    cost
        Of each one, above 0.
    budget
        Of each run, in the same money.

    Examples
    --------
    >>> Subsidy("gift", chance=0.2, cost=12, budget=1000).actions
    83
    """

    kind: Literal["buy", "gift"]
    chance: float
    cost: float
    budget: float

    def __post_init__(self) -> None:
        if self.kind not in ("buy", "gift"):
            raise ValueError(f"Subsidy.kind: expected 'buy' or 'gift', got {self.kind!r}")
        if not (self.cost > 0 and self.budget >= 0):
            raise ValueError(
                "Subsidy: expected a cost above 0 and a budget of 0 or more,"
                f" got {self.cost!r} and {self.budget!r}"
            )

    @property
    def actions(self) -> int:
        """How many actions the budget pays."""
        return int(self.budget / self.cost + 1e-9)
