"""A board on which to design a referral reward: what it costs, whom it adds, and how few people do the referring."""

import math
from typing import TYPE_CHECKING, Any, ClassVar

from course.widgets.boards.base import Board
from course.widgets.boards.controls import Choice, Control, Setting, Slider, Text
from course.widgets.boards.found import Found, Table
from course.widgets.boards.reward_picture import hundred, k_chart, lorenz_chart
from course.widgets.boards.reward_runs import ROUNDS, k_by_round, played, scheme_of, shares
from course.words import say

if TYPE_CHECKING:
    from course.simulate import Referrals

PEOPLE = 40_000  # in all runs together, so that an answer takes as long for a small shop as for a large one
TELLING, CONVERSION = (
    0.08,
    0.024,
)  # with 20 friends each: near K and share of sales in Tesla's round 2 of 2015
USUAL = 20_000  # owners × friends for which the sliders' money is `unit` times the numbers below
PARTS = ("extra", "word", "anyway")


class RewardDesigner(Board):
    """Choose a fee, both sides or a contest under a budget, and see what each sale costs and whom the reward added.

    Invented people refer in three rounds (`course.simulate.run_referral`), with the reward and without it. Of the
    sales through a link, some would have come without a word, some by words that would have been spoken for
    nothing, and the rest the reward added. How strongly rewards move people is a slider, since nobody knows it.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    price
        Of what is sold.
    unit
        A reward that doubles what moves people: ``(1 + reward / unit) ** response``.
    owners, friends
        Customers at the start, and friends of each who are none yet, on average.
    money
        How sums are written, with ``{value}``; dollars when absent.

    Raises
    ------
    ValueError
        For amounts and numbers that are not above 0, and for `money` without ``{value}``.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> board = RewardDesigner("reward-example")
    >>> board.found(board.setting).table.rows[-1][0]
    'In all'
    """

    area: ClassVar[str] = "reward"

    def __init__(
        self,
        name: str = "reward",
        *,
        price: float = 85_000,
        unit: float = 1000,
        owners: int = 1000,
        friends: float = 20,
        money: str | None = None,
    ) -> None:
        for what, value in {"price": price, "unit": unit, "owners": owners, "friends": friends}.items():
            if not value > 0:
                raise ValueError(f"RewardDesigner({what}): expected a number above 0, got {value!r}")
        self.money = money or say("reward.dollars", value="{value}")
        if "{value}" not in self.money:
            raise ValueError(f"RewardDesigner(money): expected a text with {{value}}, got {money!r}")
        self.price, self.unit, self.owners, self.friends = price, unit, owners, friends
        super().__init__(name, self._controls(), title=say("reward.title"), hint=say("reward.hint"))

    def _controls(self) -> list[Control]:
        unit, share = self.unit, self.unit * math.ceil(10 * self.owners * self.friends / USUAL) / 10
        kinds = {kind: say(f"reward.kind.{kind}") for kind in ("fee", "both", "contest")}
        return [
            Choice("kind", say("reward.kind.label"), kinds, "both"),
            Slider("reward", say("reward.reward.label"), 0, 3 * unit, unit / 4, unit, self.money, say("reward.reward.hint")),
            Slider("prize", say("reward.prize.label"), share, 40 * share, share, 10 * share, self.money, say("reward.prize.hint")),
            Slider("prizes", say("reward.prizes.label"), 1, 5, 1, 1, say("reward.prizes.unit", value="{value}")),
            Slider("budget", say("reward.budget"), 50 * share, 1000 * share, 25 * share, 600 * share, self.money),
            Slider("anyway", say("reward.anyway.label"), 0, 3, 0.1, 0.4, "{value}%", say("reward.anyway.hint")),
            Slider("response", say("reward.response.label"), 0, 1, 0.1, 0.3, "{value}", say("reward.response.hint")),
            Text("rules", say("reward.rules.label"), rows=3, most=400, hint=say("reward.rules.hint")),
        ]  # fmt: skip

    def found(self, setting: Setting) -> Found:
        """What the reward costs and brings, on average over many runs.

        Parameters
        ----------
        setting
            A value for every control.
        """
        from course.simulate import Owners, Scheme

        owners = Owners(
            count=self.owners,
            reach=self.friends,
            telling=TELLING,
            conversion=CONVERSION,
            anyway=setting["anyway"] / 100,
            reward_elasticity=setting["response"],
            reward_unit=self.unit,
            price=self.price,
        )
        runs = min(max(PEOPLE // self.owners, 20), 200)
        with_it, without = (
            played(scheme, owners, runs) for scheme in (scheme_of(setting, self.price), Scheme())
        )
        parts = shares(with_it, without)
        if not parts["referred"]:
            return Found([say("reward.told.none")])
        told = [*self._costs(parts), self._k(with_it, without), *_spread(with_it, without)]
        if out := _ran_out(with_it, setting["budget"]):
            told.append(out)
        charts = [k_chart(with_it, without), lorenz_chart(with_it)]
        return Found(told, hundred(parts), charts, self._table(with_it, without))

    def _written(self, amount: float) -> str:
        return self.money.replace("{value}", f"{amount:,.0f}")

    def _costs(self, parts: dict[str, float]) -> list[str]:
        counts = {part: _count(parts[part]) for part in (*PARTS, "referred")}
        money = {
            "cost": self._written(parts["cost"]),
            "each": self._written(parts["cost"] / parts["referred"]),
        }
        first = say("reward.told.cost", rounds=ROUNDS, **counts, **money)
        if parts["extra"] < 2 * parts["error"]:
            return [first, say("reward.told.nothing", **counts)]
        added = self._written(parts["cost"] / parts["extra"])
        return [first, say("reward.told.extra", **counts, added=added)]

    def _k(self, with_it: "Referrals", without: "Referrals") -> str:
        first, *_, last = k_by_round(with_it)
        return say(
            "reward.told.k", first=f"{first:.3f}", last=f"{last:.3f}", bare=f"{k_by_round(without)[0]:.3f}"
        )

    def _table(self, with_it: "Referrals", without: "Referrals") -> Table:
        means, bare = (found.table.mean(axis=2) for found in (with_it, without))
        names = [say("reward.round", number=number) for number in range(1, ROUNDS + 1)]
        ks = [f"{k:.3f}" for k in k_by_round(with_it)]
        rows = [self._row(*each) for each in zip(names, ks, means, bare, strict=True)]
        rows.append(self._row(say("reward.all"), say("reward.dash"), means.sum(axis=0), bare.sum(axis=0)))
        named = ("round", "k", "referred", "anyway", "extra", "cost")
        return Table([say(f"reward.table.{head}") for head in named], rows, say("reward.table.caption"))

    def _row(self, name: str, k: str, means: Any, bare: Any) -> list[str | float]:
        _, _, referred, caused, _, cost = (float(each) for each in means)
        counts = [referred, referred - caused, max(caused - float(bare[3]), 0)]
        return [name, k, *map(_count, counts), self._written(cost)]


def _count(sales: float) -> str:
    return f"{sales:,.0f}" if sales >= 10 else f"{sales:.1f}"


def _spread(with_it: "Referrals", without: "Referrals") -> list[str]:
    """How unequally sales and earnings are shared out; without a sale, or pay, nothing is."""
    import numpy as np

    from course.simulate import gini

    sold, earned = np.sort(with_it.referred)[::-1], with_it.earned
    tenth = 100 * sold[: max(len(sold) // 10, 1)].sum() / sold.sum()
    bare = f"{gini(without.referred):.2f}" if without.referred.any() else say("reward.dash")
    told = [say("reward.told.gini", gini=f"{gini(sold):.2f}", tenth=f"{tenth:.0f}", bare=bare)]
    if earned.any():
        share = _count(100 * float((earned > 0).mean()))
        told.append(say("reward.told.earned", gini=f"{gini(earned):.3f}", share=share))
    return told


def _ran_out(found: "Referrals", budget: float) -> str:
    """How many of the runs spent all there was; empty when none did."""
    spent = found.table[:, 5].sum(axis=0)
    out = float((spent >= budget * (1 - 1e-9)).mean())
    return say("reward.told.out", share=f"{100 * out:.0f}") if out else ""
