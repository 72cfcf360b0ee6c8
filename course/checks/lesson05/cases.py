"""Journeys that a seed draws: one that may be broken, and one to count people in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from course.checks.draws import draws
from course.checks.lesson05.sums import sound
from course.checks.own import CARDS
from course.checks.sheet import Picture, Sheet, Shown, tabled
from course.data import load
from course.network import STAGES, Link, Network, Node
from course.words import LANGUAGES, phrases, say

PLACES = ("pottery", "audiobooks", "mealkit", "climbing")
JOINTS = (*pairwise(STAGES), (STAGES[-1], STAGES[0]))
"""Where one stage should lead to the next; the last is the way back."""

_SPOTS = ((60.0, 60.0), (320.0, 60.0), (580.0, 60.0), (580.0, 280.0), (320.0, 280.0))


@dataclass(frozen=True, repr=False)
class Journey(Shown):
    """A journey to read.

    Parameters
    ----------
    network
        The drawing: a link for each stage, named like it, and ``"return"``, the way back.
    seed
        What it was drawn from.
    people
        How many came in; 0 where nobody is counted.
    """

    network: Network
    seed: int
    people: int = 0

    def rate(self, stage: str) -> float:
        """The rate of a stage, or of ``"return"``.

        >>> 0 < counted(0).rate("share") < 1 < counted(0).rate("return")
        True
        """
        return next(link.rate for link in self.network.links if link.id == stage and link.rate is not None)

    def sheet(self) -> Sheet:
        """The picture, the table and what to know."""
        notes = [say("exercise_05.look.came", people=f"{self.people:,}")] if self.people else []
        notes += [
            say("exercise_05.look.brought", m=f"{link.rate:g}")
            for link in self.network.links
            if link.id == "return"
        ]
        heads = [say(f"exercise_05.look.{head}") for head in ("stage", "from", "how", "to", "rate")]
        notes.append(say("exercise_05.look.invented"))
        picture = Picture(self.network.to_svg(), self.network.title, width=620)
        return tabled(self.network.title, heads, _rows(self.network), notes, picture=picture)


def interrupted(seed: int, language: str | None = None) -> Journey:
    """A journey with one joint that does not hold, or none; elsewhere a rate that is merely small.

    Parameters
    ----------
    seed
        The cohort's seed, 0 or more.
    language
        Of its labels; the one in force when absent.

    Examples
    --------
    >>> from course.network import context_chain
    >>> sorted({len(context_chain(interrupted(seed, "en").network).breaks) for seed in range(40)})
    [0, 1]
    """
    place, gap, weak = draws("interrupted", seed, len(PLACES), len(JOINTS) + 1, len(STAGES) - 1)
    rates = {"discover": 0.6, "select": 0.5, "experience": 0.7, "share": 0.4, "return": 6.0}
    rates[STAGES[(gap + 1 + weak) % len(STAGES)]] = 0.05  # never the stage before the gap
    return Journey(_network(PLACES[place], rates, language, gap), seed)


def counted(seed: int, language: str | None = None) -> Journey:
    """A seamless journey whose people are counted; most do not leave where the rate is smallest.

    Parameters
    ----------
    seed, language
        As for `interrupted`.

    Examples
    --------
    >>> from course.network import context_chain
    >>> chain = context_chain(counted(11, "en").network)
    >>> chain.seamless, chain.leak.value in chain.lever.value
    (True, False)
    """
    (place,) = draws("counted:place", seed, len(PLACES))
    people, rates = sound(seed)
    return Journey(_network(PLACES[place], rates, language), seed, people)


def shown(seed: int) -> list[Network]:
    """Every journey and drawing the course has shown by lesson 5, and the two to read, in both languages.

    >>> len(shown(0))
    22
    """
    read = [draw(seed, language).network for draw in (interrupted, counted) for language in LANGUAGES]
    return [*read, *_drawn_in_lessons()]


@cache
def _drawn_in_lessons() -> list[Network]:
    names = [("mvn-cards", card) for card in CARDS]
    names += [("journeys", name) for name in ("tv", "streaming", "shop")]
    drawn = [load(*each, language) for each in names for language in LANGUAGES]
    return [each for each in drawn if isinstance(each, Network)]


def _network(place: str, rates: Mapping[str, float], language: str | None, gap: int = len(JOINTS)) -> Network:
    """The journey of a place; `gap` is the place in `JOINTS` that does not hold."""
    said = phrases(f"exercise_05.place.{place}", language)
    nodes = [Node(f"n{n}", said[f"n{n}"], x=x, y=y) for n, (x, y) in enumerate(_SPOTS, 1)]
    ends = {stage: (f"n{n}", f"n{n + 1}") for n, stage in enumerate(STAGES, 1)} | {"return": ("n5", "n1")}
    if gap < len(STAGES) - 1:
        after = STAGES[gap + 1]
        nodes.append(Node("stray", said[f"stray{gap + 1}"], x=320.0, y=500.0))
        ends[after] = ("stray", ends[after][1])
    elif gap == len(STAGES) - 1:
        del ends["return"]
    links = [
        Link(name, *both, said[f"{name}.action"], said[f"{name}.medium"], rates[name], stage=_stage(name))
        for name, both in ends.items()
    ]
    return Network(nodes, links, said["title"], initiator="n1")


def _stage(name: str) -> str | None:
    return name if name in STAGES else None


def _rows(network: Network) -> list[list[str]]:
    names = {node.id: node.label for node in network.nodes}
    return [
        [
            say(f"network.stage.{link.stage}") if link.stage else say("exercise_05.look.back"),
            names[link.source],
            f"{link.action} · {link.medium}",
            names[link.target],
            f"{link.rate:g}",
        ]
        for link in network.links
    ]
