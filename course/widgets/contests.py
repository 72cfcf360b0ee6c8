"""What a cascade stage tells its page: one cascade step by step with its shape in words, and the contest of seedings."""

from typing import TYPE_CHECKING, Any

import numpy as np

from course.network.text import number
from course.widgets.fates import edges
from course.widgets.seedings import Seedings, Setting
from course.words import say

if TYPE_CHECKING:
    import pandas

RUNS = 1000
"""Runs of each way that make a contest."""

_SURE = 2.0  # standard errors that two means must be apart to be told apart


def tell_run(seedings: Seedings, setting: Setting, way: str, seed: int) -> dict[str, Any]:
    """One cascade as columns, a row for each one reached in order of step, and what became of it in sentences.

    Returns
    -------
    dict
        ``seeds``; ``node``, ``source`` (−1 for seeds) and ``step``, people by number; ``end``, the last step;
        ``sentences``.

    Examples
    --------
    >>> import networkx
    >>> from course import use
    >>> from course.widgets.crowd import Crowd
    >>> use("en")
    >>> row = Seedings(Crowd.of(networkx.path_graph(4)))
    >>> told = tell_run(row, Setting(1, mine=(0,), chance=1.0), "mine", seed=1)
    >>> told["node"], told["source"], told["step"]
    ([0, 1, 2, 3], [-1, 0, 1, 2], [0, 1, 2, 3])
    >>> print(*told["sentences"], sep="\\n")
    It reached 4 of 4 people and came to rest after 3 steps.
    Heard from a seed: 1; through others: 2. Seeds whose word stopped within one step: 0 of 1.
    The largest tree holds 4 people and reaches 3 steps from its seed. Its structural virality is 1.7: two of them are on average 1.7 steps apart. Had its seed told everyone, it would be 1.5; had it gone along one chain, 1.7.
    """
    if way == "mine" and not setting.mine:
        nothing: list[int] = []
        return {
            "seeds": nothing,
            "node": nothing,
            "source": nothing,
            "step": nothing,
            "end": 0,
            "sentences": [],
        }
    spread = seedings.run(setting, way, seed=seed)
    size = len(seedings.crowd.people)
    waves = spread.waves or []
    nodes, sources = (
        np.concatenate([getattr(wave, name) for wave in waves]) for name in ("pairs", "sources")
    )
    steps = np.repeat(np.arange(len(waves)), [len(wave.pairs) for wave in waves])
    return {
        "seeds": nodes[steps == 0].tolist(),
        "node": (nodes % size).tolist(),
        "source": sources.tolist(),
        "step": steps.tolist(),
        "end": int(steps.max(initial=0)),
        "sentences": _shape(spread, size),
    }


def tell_contest(seedings: Seedings, setting: Setting, runs: int) -> dict[str, Any]:
    """What so many runs of every way come to. A page that asks for more and more of them sees the picture grow.

    Returns
    -------
    dict
        ``runs`` and ``of`` (`RUNS`); ``starts``, where the bars of all histograms begin, and where they end;
        ``rows``, one a way: ``way``, ``name``, ``seeds`` (None when drawn anew), ``mean``, ``low``, ``median`` and
        ``high`` (80 of 100 runs lie between low and high), ``bars``, ``steps`` and ``stopped``, the mean number of
        steps and the share of seeds whose word stopped within one step; ``sentence``.

    Examples
    --------
    >>> from course.widgets.crowd import Crowd
    >>> told = tell_contest(Seedings(Crowd.of("karate")), Setting(2, chance=0.1), 100)
    >>> [row["way"] for row in told["rows"]], sum(told["rows"][0]["bars"])
    (['random', 'hubs', 'communities', 'greedy'], 100)
    """
    table = seedings.compared(setting, runs)
    starts = edges(int(table["size"].min()), int(table["size"].max()), wide=False)
    rows = [
        _row(seedings, setting, str(way), each, starts) for way, each in table.groupby("seeding", sort=False)
    ]
    done = int(table.groupby("seeding").size().min())
    told = {"runs": done, "of": RUNS, "starts": starts, "count": setting.seeds, "rows": rows}
    return told | {"sentence": _verdict(rows, setting.seeds, done)}


def _row(
    seedings: Seedings, setting: Setting, way: str, table: "pandas.DataFrame", starts: list[int]
) -> dict[str, Any]:
    sizes = table["size"]
    low, median, high = np.quantile(sizes, (0.1, 0.5, 0.9), method="inverted_cdf").tolist()
    chosen = seedings.choose(setting, way)
    return {
        "way": way,
        "name": say(f"cascade.way.{way}"),
        "seeds": None if isinstance(chosen, int) else chosen,
        "mean": float(sizes.mean()),
        "error": float(sizes.std() / len(sizes) ** 0.5),
        "low": low,
        "median": median,
        "high": high,
        "bars": np.histogram(sizes, starts)[0].tolist(),
        "steps": float(table["steps"].mean()),
        "stopped": float(table["stopped"].mean() / setting.seeds),
    }


def _verdict(rows: list[dict[str, Any]], count: int, runs: int) -> str:
    """Who went furthest on average, who cannot be told apart from it, and where mine are."""
    ranked = sorted(rows, key=lambda row: -row["mean"])
    best = ranked[0]
    alike = [row for row in ranked[1:] if best["mean"] - row["mean"] <= _SURE * _apart(best, row)]
    facts: dict[str, Any] = {
        "count": count,
        "runs": number(runs),
        "best": best["name"],
        "mean": _people(best["mean"]),
    }
    said = [say("cascade.contest.best", **facts)]
    if alike:
        said.append(say("cascade.contest.alike", names=", ".join(row["name"] for row in alike)))
    ways = {row["way"]: row for row in rows}
    if (mine := ways.get("mine")) and mine is not best and mine not in alike:
        blind = abs(mine["mean"] - ways["random"]["mean"]) <= _SURE * _apart(mine, ways["random"])
        said.append(say(f"cascade.contest.{'blind' if blind else 'mine'}", mean=_people(mine["mean"])))
    return " ".join(said)


def _apart(one: dict[str, Any], other: dict[str, Any]) -> float:
    return float(np.hypot(one["error"], other["error"]))


def _shape(spread: Any, size: int) -> list[str]:
    """How far, how directly, and how deep: what a look at the tree says."""
    from course.simulate import virality

    trees = virality(spread)
    largest = trees.loc[trees["size"].idxmax()]
    total, direct = int(spread.new.sum()), int(spread.new[0, 1]) if spread.new.shape[1] > 1 else 0
    people, steps = int(largest["size"]), int(spread.sizes()["duration"].iloc[0])
    facts: dict[str, Any] = {
        "total": number(total),
        "size": number(size),
        "steps": steps,
        "seeds": len(trees),
    }
    facts |= {"direct": number(direct), "through": number(total - direct - len(trees))}
    facts |= {
        "stopped": int((trees["depth"] <= 1).sum()),
        "people": number(people),
        "depth": largest["depth"],
    }
    said = [say(f"cascade.shape.{'reach' if steps else 'none'}", **facts)]
    if steps:
        said.append(say("cascade.shape.stopped", **facts))
    if people > 3:  # three are a broadcast and a chain at once
        star, chain = 2 * (people - 1) / people, (people + 1) / 3
        virals = {"virality": f"{largest['virality']:.1f}", "star": f"{star:.1f}", "chain": f"{chain:.1f}"}
        said.append(say("cascade.shape.tree", **facts, **virals))
    return said


def _people(value: float) -> str:
    return number(round(value, 1 if value < 10 else 0))
