"""Signs of arrows, and which loops of a drawing reinforce."""

from dataclasses import dataclass
from typing import Any

from course.checks.asked import Choices, choices
from course.checks.draws import first_case, shuffled
from course.checks.hints import hints
from course.checks.lists import read_list
from course.checks.result import Line, Result, part
from course.checks.sheet import Sheet, Shown, tabled
from course.network import Link, Network, Node, loops
from course.words import say

LOOPS, SIGN = "exercise_11.loops", "exercise_11.sign"
ARROWS = ("ab", "bc", "ca", "cd", "da", "db", "ae", "ec")


@dataclass(frozen=True, repr=False)
class Diagram(Shown):
    """Arrows between five quantities whose names are hidden; only signs are left to go by.

    Parameters
    ----------
    signs
        Of `ARROWS`, each "+" or "-".
    numbers
        Of its five loops, two digits each, in the order of the sheet.
    order
        Which loop stands at which place there.
    """

    signs: str
    numbers: tuple[int, ...]
    order: tuple[int, ...]

    @property
    def network(self) -> Network:
        """It as a drawing."""
        names = {name: say(f"{LOOPS}.node.{name}") for name in "abcde"}
        links = [
            Link(arrow, arrow[0], arrow[1], extra={"sign": sign})
            for arrow, sign in zip(ARROWS, self.signs, strict=True)
        ]
        return Network([Node(name, label) for name, label in names.items()], links)

    def cycles(self) -> dict[int, tuple[str, ...]]:
        """The arrows of each loop, by its number."""
        found = sorted(tuple(loop.links) for loop in loops(self.network))
        return {number: found[at] for number, at in zip(self.numbers, self.order, strict=True)}

    def reinforcing(self) -> set[int]:
        """The numbers of the loops whose signs multiply to plus."""
        return {n for n, cycle in self.cycles().items() if self._minuses(cycle) % 2 == 0}

    def without_minus(self) -> set[int]:
        """The numbers of the loops that have no minus at all."""
        return {n for n, cycle in self.cycles().items() if not self._minuses(cycle)}

    def _minuses(self, cycle: tuple[str, ...]) -> int:
        return sum(self.signs[ARROWS.index(arrow)] == "-" for arrow in cycle)

    def sheet(self) -> Sheet:
        """The arrows with their signs, and the loops."""
        names = {name: say(f"{LOOPS}.node.{name}") for name in "abcde"}
        arrows = ", ".join(
            f"{names[arrow[0]]} → {names[arrow[1]]} ({'+' if sign == '+' else '−'})"
            for arrow, sign in zip(ARROWS, self.signs, strict=True)
        )
        rows = [
            (f"{n}.", " → ".join(names[arrow[0]] for arrow in cycle) + f" → {names[cycle[0][0]]}")
            for n, cycle in self.cycles().items()
        ]
        return tabled(say(f"{LOOPS}.sheet"), (), rows, (say(f"{LOOPS}.arrows", arrows=arrows),))

    def is_sound(self) -> bool:
        """Whether two or three reinforce, one of them with minus signs in it."""
        right, bare, every = self.reinforcing(), self.without_minus(), set(self.numbers)
        return len(right) in (2, 3) and bare < right and bare != every - right


def diagram(seed: int) -> Diagram:
    """The diagram a seed draws.

    >>> len(diagram(5).cycles())
    5
    """

    def make(signs: int, more: int) -> Diagram:
        order = tuple(shuffled("loops", more, range(5)))
        numbers = tuple(sorted(shuffled("loop numbers", more, range(10, 100))[:5]))
        return Diagram("".join("-" if signs >> at & 1 else "+" for at in range(len(ARROWS))), numbers, order)

    return first_case("diagram", seed, (2 ** len(ARROWS), 2**30), make, Diagram.is_sound)


def reinforcing(seed: int, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge the numbers of the loops that reinforce; those of the balancing ones are worth half.

    Before it is `judged` it is only said that the answer arrived: five loops can be found by trying.

    >>> reinforcing(5, diagram(5).reinforcing(), 4, judged=True), reinforcing(5, [], 4, judged=True)
    (4, 0)
    """
    case, title = diagram(seed), say(f"{LOOPS}.title")
    every = set(case.numbers)
    found = read_list(answer)[0]
    if not found or not set(found) <= every:
        said = say("checks.number.none" if answer is None or answer is ... else f"{LOOPS}.unread")
        return Result(title, 0, points, (Line("open", said),), hint=hints(LOOPS))
    if not judged:
        said = say(f"{LOOPS}.received", picked=", ".join(map(str, sorted(set(found)))))
        return Result(
            title, points, points, (Line("open", said),), say(f"{LOOPS}.step"), hints(LOOPS), sealed=True
        )
    right = case.reinforcing()
    if set(found) == right:
        return Result(title, points, points, (Line("right", say(f"{LOOPS}.right")),))
    share = 0.5 if set(found) == every - right else 0.0
    why = "inverted" if share else "bare" if set(found) == case.without_minus() else "some"
    agreed = len(every) - len(set(found) ^ right)
    said = say(f"{LOOPS}.{why}", agreed=agreed)
    return Result(
        title, part(points, share), points, (Line("open" if share else "wrong", said),), hint=hints(LOOPS)
    )


def sign(seed: int) -> Choices:
    """Which arrow is negative; the order is the cohort's.

    >>> sign(0).judge(None, 2).score
    0
    """
    return choices(SIGN, seed)
