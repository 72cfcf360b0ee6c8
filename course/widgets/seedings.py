"""Who is told first: the same cascade from seeds chosen in five ways, run once to be watched and often to be judged."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from course.simulate.engine.chance import check_chance
from course.widgets.crowd import Crowd
from course.words import say

if TYPE_CHECKING:
    import pandas

    from course.simulate import Spread

SEEDINGS = ("mine", "random", "hubs", "communities", "greedy")
"""Chosen by hand; drawn anew for each run; those with most ties; one community's best-connected after another's;
and one after the other, each adding most to those before."""

MODELS = ("chance", "same", "own")
"""The independent cascade; the linear threshold with one threshold for all; with one drawn for each in each run."""

PART = 100
"""Runs of each way that are made at a time."""


@dataclass(frozen=True)
class Setting:
    """What a cascade depends on, besides luck.

    Parameters
    ----------
    count
        How many seeds there are.
    mine
        Numbers of the people chosen by hand, at most that many.
    model
        One of `MODELS`.
    chance
        Of each telling, 0 to 1; or the name of the ties' attribute that holds it.
    threshold
        Share of somebody's friends that moves them, above 0 to 1.
    """

    count: int
    mine: tuple[int, ...] = ()
    model: str = "chance"
    chance: float | str = 0.2
    threshold: float = 0.3

    def with_wishes(self, wishes: Mapping[str, Any], people: int) -> "Setting":
        """The same with what a page or a person wants otherwise.

        Raises
        ------
        ValueError
            For seeds that are nobody's numbers or too many, an unknown model, and what is no chance.

        Examples
        --------
        >>> Setting(2).with_wishes({"mine": [4, 1], "chance": 0.5}, people=5)
        Setting(count=2, mine=(4, 1), model='chance', chance=0.5, threshold=0.3)
        """
        given = {name: wishes[name] for name in ("mine", "model", "chance", "threshold") if name in wishes}
        if "mine" in given:
            given["mine"] = tuple(dict.fromkeys(int(number) for number in given["mine"]))
        made = replace(self, **given)
        if len(made.mine) > made.count or not all(0 <= number < people for number in made.mine):
            raise ValueError(say("cascade.error.many", count=made.count, found=len(made.mine)))
        if made.model not in MODELS:
            raise ValueError(f"model: expected one of {', '.join(MODELS)}, got {made.model!r}")
        if not isinstance(made.chance, str):
            check_chance("chance", made.chance)
        check_chance("threshold", made.threshold)
        if not made.threshold:
            raise ValueError("threshold: expected a number above 0, got 0")
        return made

    @property
    def seeds(self) -> int:
        """How many seeds every way gets: as many as were chosen by hand, so that the contest is fair."""
        return len(self.mine) or self.count


class Seedings:
    """Cascades of one crowd.

    Parameters
    ----------
    crowd
        Who tells whom.
    """

    def __init__(self, crowd: Crowd) -> None:
        from course.simulate import Contacts

        self.crowd = crowd
        self._contacts: dict[str | None, Contacts] = {}
        self._chosen: dict[Any, list[int]] = {}
        self._parts: dict[tuple[Setting, str, int], pandas.DataFrame] = {}

    def ways(self, setting: Setting) -> list[str]:
        """Those of `SEEDINGS` that can be run: mine once there is a seed, greedy where it promises something.

        With one threshold for all, adding the best next seed promises nothing: two seeds may do what neither
        begins (the spread is not submodular, Kempe et al. 2003).
        """
        able = {"mine": bool(setting.mine), "greedy": setting.model != "same"}
        return [name for name in SEEDINGS if able.get(name, True)]

    def choose(self, setting: Setting, way: str) -> list[int] | int:
        """The seeds of one way as numbers of people; of random ones, only how many.

        Raises
        ------
        ValueError
            For greedy ones where greed promises nothing, see `ways`.
        """
        if way == "greedy" and setting.model == "same":
            raise ValueError(say("cascade.page.sameNote"))
        if way == "mine":
            return list(setting.mine)
        if way == "random":
            return setting.seeds
        key = (way, setting.seeds, self._chance(setting) if way == "greedy" else None)
        if key not in self._chosen:
            self._chosen[key] = self.crowd.numbers(self._choice(setting, way))
        return self._chosen[key]

    def run(self, setting: Setting, way: str, *, runs: int = 1, seed: int = 0) -> "Spread":
        """Cascades with their events, from the seeds of one way."""
        from course.simulate import independent_cascade, linear_threshold

        chosen = self.choose(setting, way)
        seeds = chosen if isinstance(chosen, int) else [self.crowd.people[number] for number in chosen]
        if setting.model == "chance":
            contacts = self._read(setting.chance if isinstance(setting.chance, str) else None)
            return independent_cascade(contacts, seeds, setting.chance, runs=runs, seed=seed, events=True)
        threshold = setting.threshold if setting.model == "same" else None
        return linear_threshold(
            self._read(None), seeds, threshold=threshold, runs=runs, seed=seed, events=True
        )

    def part(self, setting: Setting, way: str, number: int) -> "pandas.DataFrame":
        """So many runs of one way, `PART` of them: see `CascadeStage.compare` for the columns.

        Each way meets the same luck. What was run is kept while the setting stays.
        """
        if not any(key[0] == setting for key in self._parts):
            self._parts.clear()
        key = (setting, way, number)
        if key not in self._parts:
            self._parts[key] = _measured(self.run(setting, way, runs=PART, seed=1 + number), way, number)
        return self._parts[key]

    def compared(
        self, setting: Setting, runs: int, progress: Callable[[int, int], bool | None] | None = None
    ) -> "pandas.DataFrame":
        """All ways, so many runs of each, rounded up to whole parts; a progress that answers False stops."""
        import pandas

        parts = []
        for number in range(max(1, -(-runs // PART))):
            parts += [self.part(setting, way, number) for way in self.ways(setting)]
            if progress is not None and progress((number + 1) * PART, runs) is False:
                break
        return pandas.concat(parts, ignore_index=True)

    def _choice(self, setting: Setting, way: str) -> Sequence[Any]:
        from course.simulate import greedy
        from course.simulate.spreading.seeding import community_hubs, hubs

        graph, count = self.crowd.graph, setting.seeds
        if way == "hubs":
            return hubs(graph, count)
        if way == "communities":
            groups = [[self.crowd.people[each] for each in group] for group in self.crowd.communities]
            return community_hubs(graph, count, groups)
        found: Sequence[Any] = greedy(graph, count, self._chance(setting))["node"].tolist()
        return found

    def _chance(self, setting: Setting) -> float | str | None:
        return setting.chance if setting.model == "chance" else None

    def _read(self, weight: str | None) -> Any:
        from course.simulate import Contacts

        if weight not in self._contacts:
            self._contacts[weight] = Contacts.of(self.crowd.graph, weight)
        return self._contacts[weight]


def _measured(spread: "Spread", way: str, number: int) -> "pandas.DataFrame":
    """Each run in a row: how far, how long, how many seeds' word stopped at once, the shape of the largest tree."""
    from course.simulate import virality

    trees = virality(spread)
    largest = trees.sort_values("size", kind="stable").groupby("run").last()["virality"]
    table = spread.sizes().rename(columns={"duration": "steps"})
    table = table.assign(
        seeding=way,
        stopped=trees.assign(stopped=trees["depth"] <= 1).groupby("run")["stopped"].sum(),
        virality=largest,
    )
    table["run"] += number * PART
    return table[["seeding", "run", "size", "steps", "stopped", "virality"]]
