"""Puzzles: a drawing with a goal, and what may be done to reach it. A plain network file with the key ``puzzle``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Any, Self

from course.network.errors import shown
from course.network.judgements import MOVES, Judgement, Said, changes, parts
from course.network.measures import reproduction
from course.network.model import ROLES, Network
from course.network.mvn import mvn_tests
from course.words import language as language_in_force
from course.words import say

GOALS = ("alive", "dead", "tests")
"""What can be asked for by a word; else it is a K to reach."""


@dataclass(frozen=True)
class Puzzle:
    """A drawing, a goal, and the moves that are allowed.

    Parameters
    ----------
    given
        The drawing to begin with.
    make
        ``"alive"`` and ``"dead"`` as the MVN test of life has it, ``"tests"`` for all five, or the K to reach.
    allowed
        How many of each of `MOVES`; infinity for any number. Moving a node is always free.
    rates
        Between what the rates of added and changed links must lie.
    frozen
        Ids of given parts that cannot be taken away or changed, whatever is allowed. Who starts never can.
    task, hints
        What the person reads: text, or ``{"ko": …, "en": …}``.

    Examples
    --------
    >>> from dataclasses import replace
    >>> from course.network import Link, Node
    >>> goal = {"make": "alive", "with": {"links": 1}, "task": "Bring it to life."}
    >>> shop = Network([Node("a", roles=["buyer"]), Node("b")], [Link("l", "a", "b", rate=2)], extra={"puzzle": goal})
    >>> puzzle = Puzzle.of(shop)
    >>> puzzle.judge(shop).solved
    False
    >>> puzzle.judge(replace(shop, links=[*shop.links, Link("m", "b", "a", rate=0.6)])).solved
    True
    """

    given: Network
    make: str | float
    allowed: Mapping[str, float]
    rates: tuple[float, float] = (0.0, inf)
    frozen: frozenset[str] = frozenset()
    task: str | Mapping[str, str] = ""
    hints: Sequence[str | Mapping[str, str]] = ()

    @classmethod
    def of(cls, network: Network) -> Self:
        """The puzzle that a network's file holds.

        Raises
        ------
        ValueError
            When it holds none, or one that cannot be read: where, what was expected, what was found.
        """
        told = network.extra.get("puzzle")
        if not isinstance(told, dict):
            raise _refusal("puzzle", "none", told)
        allowed = _allowed(told.get("with", {}))
        frozen = told.get("frozen", [])
        ids = {item.id for item in parts(network)}
        if frozen != "all" and not (isinstance(frozen, list) and set(map(str, frozen)) <= ids):
            raise _refusal("puzzle.frozen", "frozen", frozen)
        hints = told.get("hints", [])
        if not isinstance(hints, list):
            raise _refusal("puzzle.hints", "hints", hints)
        kept = ids if frozen == "all" else {*frozen, *filter(None, [network.initiator])}
        make, rates = _goal(told.get("make")), _range(told.get("with", {}).get("rate"))
        return cls(network, make, allowed, rates, frozenset(kept), told.get("task", ""), hints)

    def judge(self, network: Network, roles: Sequence[str] = ROLES) -> Judgement:
        """How far a drawing has come.

        Parameters
        ----------
        network
            The given drawing after some moves.
        roles
            Those that the first MVN test asks for, where the goal is all five.
        """
        moves = changes(self.given, network)
        over = [name for name in MOVES if len(moves[name]) > self.allowed[name]]
        altered = [
            *moves["altered"],
            *(id for name in ("cuts", "rates") for id in moves[name] if id in self.frozen),
        ]
        low, high = self.rates
        touched = {*moves["links"], *moves["rates"]}
        outside = [
            link.id
            for link in network.links
            if link.id in touched and link.rate is not None and not low <= link.rate <= high
        ]
        reached, sentence = self._reached(network, roles)
        return Judgement(self, network, moves, over, altered, outside, reached, sentence)

    def to_dict(self, language: str | None = None) -> dict[str, Any]:
        """What a page needs of it, JSON-ready."""
        return {
            "given": self.given.to_dict(),
            "task": _in(self.task, language),
            "hints": [_in(hint, language) for hint in self.hints],
            "allowed": {name: None if count == inf else count for name, count in self.allowed.items()},
            "frozen": sorted(self.frozen),
        }

    def _reached(self, network: Network, roles: Sequence[str]) -> tuple[bool, Said]:
        if not isinstance(self.make, str):
            k = _k(network)
            return k >= self.make, ("k", {"k": k, "goal": self.make})
        tests = mvn_tests(network, roles)
        if self.make == "tests":
            passed = sum(test.passed is True for test in tests)
            return passed == len(tests), ("tests", {"passed": passed, "of": len(tests)})
        alive = tests[3].passed
        return alive is (self.make == "alive"), (
            self.make if alive is not None else "unknown",
            {"k": _k(network)},
        )


def _k(network: Network) -> float:
    """The largest K of those whose return counts; unknown rates count as 0, more than one engine as no end."""
    known = replace(network, links=[replace(link, rate=link.rate or 0.0) for link in network.links])
    buyers = [node.id for node in network.nodes if "buyer" in node.roles]
    starts = buyers if network.initiator is None else [network.initiator]
    found = [reproduction(known, start) for start in starts]
    return max((inf if k is None else k for k in found), default=0.0)


def _goal(make: Any) -> str | float:
    if isinstance(make, str) and make in GOALS:
        return make
    k = make.get("k") if isinstance(make, dict) else None
    if isinstance(k, bool) or not isinstance(k, int | float) or k <= 0:
        raise _refusal("puzzle.make", "make", make)
    return float(k)


def _allowed(told: Any) -> dict[str, float]:
    if not isinstance(told, dict) or set(told) - {*MOVES, "rate"}:
        raise _refusal("puzzle.with", "with", told)
    counts = {name: inf if told.get(name) == "any" else told.get(name, 0) for name in MOVES}
    for name, count in counts.items():
        if isinstance(count, bool) or not isinstance(count, int | float) or count < 0:
            raise _refusal(f"puzzle.with.{name}", "count", count)
    return counts


def _range(told: Any) -> tuple[float, float]:
    if told is None:
        return 0.0, inf
    if not (isinstance(told, list) and len(told) == 2 and all(isinstance(end, int | float) for end in told)):
        raise _refusal("puzzle.with.rate", "rate", told)
    return float(told[0]), float(told[1])


def _in(text: str | Mapping[str, str], language: str | None) -> str:
    return str(text.get(language or language_in_force(), "") if isinstance(text, Mapping) else text)


def _refusal(where: str, expected: str, got: Any) -> ValueError:
    words = say(f"puzzles.expected.{expected}")
    return ValueError(say("puzzles.refusal", where=where, expected=words, got=shown(got)))
