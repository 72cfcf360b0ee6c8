"""A company as a tree: lay shortcuts across it, send people on leave, and see what hangs on whom."""

from typing import TYPE_CHECKING, ClassVar

from course.data import load
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Choice, Marks, Pairs, Setting, Switch, Text
from course.widgets.boards.found import Area, Axis, Chart, Curve, Found, Table
from course.widgets.boards.shortcuts_company import Company, Measured
from course.widgets.boards.shortcuts_picture import drawn
from course.words import say

if TYPE_CHECKING:
    import networkx
    import pandas

MOST, RUNS, AWAY = 10, 100, 3


class ShortcutGame(Board):
    """A company's chart on which ten shortcuts can be laid.

    It tells the average path length, the centralisation (Freeman 1979, of betweenness) and whose absence cuts whom
    off. The comparison with shortcuts at random, and with the best each time, opens once all are laid and a guess
    is made.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    company
        A dataset with the tables ``people`` and ``ties`` of `datasets/organisation-60`.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, or a dataset that is not there.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> game = ShortcutGame("shortcuts")
    >>> game.found(game.setting).told[0]
    'Shortcuts: 0. Any two people are 4.66 steps apart on average; without them, 4.66.'
    """

    area: ClassVar[str] = "shortcuts"

    def __init__(self, name: str = "shortcuts", company: str = "organisation-60") -> None:
        self._company = Company(load(company, "people"), load(company, "ties"))
        self._bare: dict[bool, Measured] = {}
        self._others: dict[bool, pandas.DataFrame] = {}
        guesses = {"": "none", "shorter": "shorter", "same": "same", "longer": "longer"}
        controls = [
            Choice(
                "mode",
                say("shortcuts.mode.label"),
                {mode: say(f"shortcuts.mode.{mode}") for mode in ("join", "away")},
            ),
            Pairs("shortcuts", say("shortcuts.pairs"), most=MOST),
            Marks("gone", say("shortcuts.gone"), most=AWAY),
            Switch("ties", say("shortcuts.ties")),
            Choice(
                "guess",
                say("shortcuts.guess.label", most=MOST),
                {value: say(f"shortcuts.guess.{word}") for value, word in guesses.items()},
            ),
            Text("job", say("shortcuts.job"), rows=2, most=300),
        ]
        super().__init__(name, controls, title=say("shortcuts.title"), hint=say("shortcuts.hint", most=MOST))

    @property
    def graph(self) -> "networkx.Graph":
        """The company with the shortcuts that are laid now, for measures of one's own."""
        setting = self.setting
        return self._company.linked(setting["ties"], setting["shortcuts"])

    def found(self, setting: Setting) -> Found:
        """How far people are from each other, and what hangs on whom, for a setting."""
        company, ties, laid = self._company, setting["ties"], setting["shortcuts"]
        before, now = self._before(ties), company.measured(ties, laid)
        gone = [who for who in setting["gone"] if who in company.tree]
        cut = company.cut_off(now.graph, gone)
        told = [*self._measured(before, now), *self._away(gone, cut)]
        if len(now.pairs) < len(laid):
            told.append(say("shortcuts.told.left_out", count=len(laid) - len(now.pairs)))
        compared = len(now.pairs) == MOST and setting["guess"] != ""
        told.append(self._compared(setting, now) if compared else say("shortcuts.told.first", most=MOST))
        charts = [self._chart(setting)] if compared else []
        return Found(told, drawn(company, setting, now, gone, cut), charts, _table(before, now))

    def _measured(self, before: Measured, now: Measured) -> list[str]:
        length, without = f"{now.length:.2f}", f"{before.length:.2f}"
        middle = self._company.whole_name(now.middle)
        return [
            say("shortcuts.told.length", count=len(now.pairs), length=length, before=without),
            say("shortcuts.told.centre", share=f"{now.central:.2f}", name=middle),
            self._hanging(now.gatekeepers),
        ]

    def _away(self, gone: list[str], cut: set[str]) -> list[str]:
        names = ", ".join(self._company.name(who) for who in gone)
        key = "gone" if cut else "safe"
        return [say(f"shortcuts.told.{key}", names=names, lost=len(cut))] if gone else []

    def _hanging(self, gatekeepers: "pandas.DataFrame") -> str:
        if gatekeepers.empty:
            return say("shortcuts.told.none")
        first = gatekeepers.iloc[0]
        name, lost = self._company.whole_name(first["node"]), int(first["cut_off"])
        return say("shortcuts.told.hang", points=len(gatekeepers), name=name, lost=lost)

    def _before(self, ties: bool) -> Measured:
        """The company without shortcuts."""
        if ties not in self._bare:
            self._bare[ties] = self._company.measured(ties, [])
        return self._bare[ties]

    def _comparison(self, ties: bool) -> "pandas.DataFrame":
        """The average path length with the best each time, and at random, on the chart or with the ties."""
        from course.simulate import compare_shortcuts

        if ties not in self._others:
            self._others[ties] = compare_shortcuts(self._company.linked(ties, []), MOST, runs=RUNS)
        return self._others[ties]

    def _compared(self, setting: Setting, now: Measured) -> str:
        last = self._comparison(setting["ties"]).query("shortcuts == @MOST")
        mean = last.groupby("strategy")["mean_path_length"].mean()
        guess = say(f"shortcuts.guess.{setting['guess']}")
        numbers = {"mine": now.length, "random": mean["random"], "best": mean["best"]}
        said = {name: f"{value:.2f}" for name, value in numbers.items()}
        return say("shortcuts.told.compared", guess=guess, runs=RUNS, **said)

    def _chart(self, setting: Setting) -> Chart:
        table, steps = self._comparison(setting["ties"]), range(MOST + 1)
        lengths = table.query("strategy == 'random'").groupby("shortcuts")["mean_path_length"]
        low, mean, high = lengths.quantile(0.05), lengths.mean(), lengths.quantile(0.95)
        best = table.query("strategy == 'best'").set_index("shortcuts")["mean_path_length"]
        mine = self._company.lengths(setting["ties"], setting["shortcuts"])
        top = float(mean[0]) * 1.05
        return Chart(
            say("shortcuts.chart.label"),
            Axis(say("shortcuts.chart.x"), 0, MOST),
            Axis(say("shortcuts.chart.y"), 0, top),
            [
                Area("", [(step, low[step], high[step]) for step in steps], "quiet"),
                Curve(say("shortcuts.chart.random"), [(step, mean[step]) for step in steps], "second"),
                Curve(say("shortcuts.chart.best"), [(step, best[step]) for step in steps], "third"),
                Curve(say("shortcuts.chart.mine"), list(enumerate(mine)), "mine"),
            ],
        )


def _most(gatekeepers: "pandas.DataFrame") -> int:
    return 0 if gatekeepers.empty else int(gatekeepers["cut_off"].max())


def _table(before: Measured, now: Measured) -> Table:
    """The measures side by side, for those who read rather than look."""
    rows: list[list[str | float]] = [
        [say("shortcuts.table.length"), round(before.length, 2), round(now.length, 2)],
        [say("shortcuts.table.centre"), round(before.central, 2), round(now.central, 2)],
        [say("shortcuts.table.points"), len(before.gatekeepers), len(now.gatekeepers)],
        [say("shortcuts.table.lost"), _most(before.gatekeepers), _most(now.gatekeepers)],
    ]
    heads = [say(f"shortcuts.table.{head}") for head in ("what", "before", "now")]
    return Table(heads, rows, say("shortcuts.table.caption"))
