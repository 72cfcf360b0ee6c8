"""What two hundred runs come to, and what the formula says of them: every number the growth lab shows."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.living.lives import ENDS, ROUNDING
from course.widgets.fates import of_hundred
from course.widgets.forms import plain as written
from course.widgets.ground import Ground
from course.words import say

if TYPE_CHECKING:
    from course.simulate import Lives

RUNS, SHOWN = 200, 40
"""How many runs, and how many of them are drawn one by one."""

POINTS = 61  # of each curve
MOST = 10**9  # people after which a run is not followed any further
CROWD = 10_000
"""The most people whom runs may meet: with more, an answer takes longer than a hand on a slider waits."""

BANDS = {"low": 0.1, "lower": 0.25, "middle": 0.5, "upper": 0.75, "high": 0.9}
"""The quantiles of the fan: 80 of 100 runs lie between the outer ones, half of them between the inner ones."""

FATES = ("died", "going", "full")
"""How a run ends: out of luck; not yet, on the last day; because nobody is left to be told."""


@dataclass(frozen=True)
class Setting:
    """Where the sliders stand.

    Parameters
    ----------
    k
        How many others one person brings on average.
    cycle
        Days of one round.
    seeds
        People who begin.
    people
        How many there are at all; None for no end of them.
    """

    k: float
    cycle: float
    seeds: int
    people: int | None = None

    def __post_init__(self) -> None:
        bounds = {"k": (0, 100), "cycle": (0.01, 36_500), "seeds": (1, 1000), "people": (1, CROWD)}
        for name, (low, high) in bounds.items():
            value = getattr(self, name)
            if not (low <= value <= high if value is not None else name == "people"):
                raise ValueError(f"{name}: expected {low:,} to {high:,}, got {value!r}")


def ensemble(ground: Ground, setting: Setting, days: float) -> dict[str, Any]:
    """Two hundred runs in numbers and sentences, the formula beside them.

    Parameters
    ----------
    ground
        What runs.
    setting
        Its K, round, seeds and people.
    days
        How long it is watched.

    Returns
    -------
    dict
        ``day``; the curves of `BANDS` and ``formula``; ``lines``, the first runs one by one, each until it dies;
        ``deaths``, days with the number of runs that died then; ``fates`` (runs by `FATES`) and ``dots``, of each
        hundred; ``passes``, the day on which the formula counts more people than there are, or None; ``end``:
        ``median``, ``mean`` and ``formula`` on the last day; ``told``, sentences in the language in force.

    Examples
    --------
    >>> from course.widgets.ground import plain
    >>> found = ensemble(plain(), Setting(1.5, 14, 1), 120)
    >>> found["fates"], found["end"]["formula"]
    ({'died': 84, 'going': 116, 'full': 0}, 94.9)
    """
    from course.simulate import run_many, viral_growth

    lives = run_many(
        ground.at(setting.k, setting.cycle), {ground.start: setting.seeds}, runs=RUNS, days=days, limit=MOST, seed=1,
        capacity={ground.start: setting.people} if setting.people else None,
    )  # fmt: skip
    moments = np.linspace(0, days, POINTS)
    grown = _grown(lives, ground.start, moments)
    fates = _fates(lives, grown[:, -1], setting)
    counts = np.bincount(fates, minlength=len(FATES))
    last = np.zeros(RUNS)
    np.maximum.at(last, lives.run, lives.day)
    died = np.where(fates == FATES.index("died"), last, np.nan)
    formula = np.minimum(viral_growth(setting.seeds, setting.k, setting.cycle, moments), MOST)
    bands = np.quantile(grown, list(BANDS.values()), axis=0, method="inverted_cdf").tolist()
    found = {
        "day": moments.round(3).tolist(),
        **dict(zip(BANDS, bands, strict=True)),
        "formula": [float(f"{value:.6g}") for value in formula],
        "lines": _lines(grown, died, moments),
        "deaths": np.column_stack(np.unique(died[~np.isnan(died)], return_counts=True)).tolist(),
        "fates": dict(zip(FATES, counts.tolist(), strict=True)),
        "dots": dict(zip(FATES, of_hundred(counts), strict=True)),
        "passes": _passes(setting, days),
        "end": {name: float(f"{value:.3g}") for name, value in _end(grown, formula).items()},
    }
    return found | {"told": _told(found, ground, setting, days)}


def _grown(lives: "Lives", start: str, moments: Array) -> Array:
    """Shape (runs, moments): how many of the start's activations had come about by then."""
    rank = next(place for place, node in enumerate(lives.network.nodes) if node.id == start)
    ours = lives.node == rank
    grown = np.zeros((len(lives.ended), len(moments)))
    places = np.searchsorted(moments + ROUNDING, lives.day[ours])
    np.add.at(grown, (lives.run[ours], places), lives.activations[ours])
    return np.asarray(np.minimum(grown.cumsum(axis=1), MOST))


def _fates(lives: "Lives", totals: Array, setting: Setting) -> Array:
    """The place in `FATES` of each run. Half the crowd that the final-size equation foretells counts as full."""
    over = lives.ended == ENDS.index("extinct")
    share = final_share(setting.k) / 2 or 1.0
    full = over & (totals >= share * (setting.people or math.inf))
    return np.where(full, FATES.index("full"), np.where(over, FATES.index("died"), FATES.index("going")))


def final_share(k: float) -> float:
    """The share z of a large crowd that is reached in the end when it takes off: z = 1 − e^(−Kz).

    Kermack and McKendrick (1927).

    >>> round(final_share(1.5), 3), final_share(0.9)
    (0.583, 0.0)
    """
    if k <= 1:
        return 0.0
    share = 1.0
    for _ in range(200):
        share = -math.expm1(-k * share)
    return share


def _lines(grown: Array, died: Array, moments: Array) -> list[dict[str, Any]]:
    """Some runs one by one; one that died ends on its last day."""
    upto = np.where(np.isnan(died), len(moments), np.searchsorted(moments + ROUNDING, died) + 1)
    return [
        {"died": not math.isnan(died[run]), "people": grown[run, : upto[run]].tolist()}
        for run in range(SHOWN)
    ]


def _end(grown: Array, formula: Array) -> dict[str, float]:
    return {"median": np.median(grown[:, -1]), "mean": grown[:, -1].mean(), "formula": formula[-1]}


def _passes(setting: Setting, days: float) -> int | None:
    """The first whole day on which the formula exceeds the people there are."""
    from course.simulate import viral_growth

    if setting.people is None:
        return None
    whole = np.arange(math.floor(days) + 1)
    above = viral_growth(setting.seeds, setting.k, setting.cycle, whole) > setting.people
    return int(above.argmax()) if above.any() else None


def _told(found: dict[str, Any], ground: Ground, setting: Setting, days: float) -> list[str]:
    """What there is to see, in sentences."""
    from course.network import extinction_probability

    end = {name: written(value) for name, value in found["end"].items()}
    died = found["fates"]["died"]
    fields = {"runs": RUNS, "died": died, "share": written(100 * died / RUNS), "days": written(days), **end}
    fate = "fate" if died else "none"
    sentences = [say(f"growth.lab.{fate}", **fields), say("growth.lab.people", **fields)]
    if found["passes"] is not None:
        sentences.append(say("growth.lab.passes", day=found["passes"], people=written(setting.people or 0)))
    if found["high"][-1] == MOST:
        sentences.append(say("growth.lab.stopped", most=written(MOST)))
    single = extinction_probability(ground.at(setting.k, setting.cycle), ground.start)
    if single is not None:
        share = 100 * single**setting.seeds
        rare = "chance" if share >= 0.1 else "rare"
        sentences.append(say(f"growth.lab.{rare}", share=written(float(f"{share:.2g}"))))
    return sentences
