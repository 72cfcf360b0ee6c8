"""What many runs of a referral programme left behind, as tidy tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.referral.inequality import gini

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, eq=False, repr=False)
class Referrals:
    """Many runs of a referral programme.

    Parameters
    ----------
    table
        Shape (rounds, 6, runs): owners, told, referred, caused, organic and cost.
    run, joined, reach, referred, caused, earned
        Shape (k,) each: an owner's run, first round, friends at the start, sales, those caused, and money.
    """

    table: Array
    run: Array
    joined: Array
    reach: Array
    referred: Array
    caused: Array
    earned: Array

    def __repr__(self) -> str:
        referred, caused = self.table[:, 2].sum(), self.table[:, 3].sum()
        return f"<Referrals: {self.table.shape[2]} runs, {referred:.0f} sales referred, {caused:.0f} of them caused>"

    def rounds(self) -> "pandas.DataFrame":
        """One row a run and round.

        ``run``, ``round`` (from 1), ``owners`` when it began, friends ``told``, sales ``referred``, ``caused`` and
        ``organic``, ``cost``, ``k`` (referred sales an owner), ``k_caused``, and the cost ``per_referred`` and
        ``per_caused`` sale, missing where there was none.
        """
        import pandas

        rounds, _, runs = self.table.shape
        columns = dict(
            zip(
                ["owners", "told", "referred", "caused", "organic", "cost"],
                self.table.transpose(1, 2, 0).reshape(6, -1),
                strict=True,
            )
        )
        counts = {name: values.astype(np.int64) for name, values in columns.items() if name != "cost"}
        owners = np.maximum(columns["owners"], 1)
        return pandas.DataFrame(
            {
                "run": np.repeat(np.arange(runs), rounds),
                "round": np.tile(np.arange(1, rounds + 1), runs),
                **counts,
                "cost": columns["cost"],
                "k": columns["referred"] / owners,
                "k_caused": columns["caused"] / owners,
                "per_referred": _per(columns["cost"], columns["referred"]),
                "per_caused": _per(columns["cost"], columns["caused"]),
            }
        )

    def referrers(self) -> "pandas.DataFrame":
        """One row a run and owner: ``run``, ``joined`` (round), ``reach``, ``referred``, ``caused``, ``earned``."""
        import pandas

        names = ["run", "joined", "reach", "referred", "caused"]
        whole = {name: getattr(self, name).astype(np.int64) for name in names}
        table = pandas.DataFrame({**whole, "earned": self.earned})
        return table.sort_values("run", kind="stable", ignore_index=True)

    def summary(self) -> dict[str, float]:
        """Of a whole programme, on average over runs; costs per sale are money by sales of all runs."""
        _, _, referred, caused, organic, cost = self.table.sum(axis=0).mean(axis=1)
        return {
            "sales": float(referred + organic),
            "referred": float(referred),
            "caused": float(caused),
            "anyway": float(_per(referred - caused, referred)),
            "cost": float(cost),
            "per_referred": float(_per(cost, referred)),
            "per_caused": float(_per(cost, caused)),
            "gini": self.gini(),
        }

    def gini(self) -> float:
        """Of referred sales among the owners of a run: the mean over runs with a sale; nan when none had."""
        found = [
            gini(sales)
            for run in range(self.table.shape[2])
            if (sales := self.referred[self.run == run]).any()
        ]
        return float(np.mean(found)) if found else float("nan")


def joined(parts: Sequence[Referrals]) -> Referrals:
    """Parts of the runs as one."""
    before = np.cumsum([0, *(part.table.shape[2] for part in parts)])
    names = ("joined", "reach", "referred", "caused", "earned")
    return Referrals(
        np.concatenate([part.table for part in parts], axis=2),
        np.concatenate([part.run + shift for part, shift in zip(parts, before[:-1], strict=True)]),
        *(np.concatenate([getattr(part, name) for part in parts]) for name in names),
    )


def _per(money: Array, sales: Array) -> Array:
    """Missing where there was no sale."""
    return np.where(sales > 0, money / np.where(sales > 0, sales, 1), np.nan)
