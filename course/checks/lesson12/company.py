"""A small company that a variant draws: a head, three to five leads, their members, and some shortcuts."""

from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import combinations, count
from typing import TYPE_CHECKING, Any

from course.checks.draws import draws, shuffled
from course.checks.lesson12.picture import picture
from course.checks.sheet import Picture, Sheet, tabled
from course.words import say

if TYPE_CHECKING:
    import networkx

Pair = tuple[int, int]


@dataclass(frozen=True, repr=False)
class Company:
    """Who reports to whom, and which shortcuts lie across it; people are numbers of two digits, in no order.

    Parameters
    ----------
    managers
        For each person the one they report to; None for the head.
    shortcuts
        Pairs that talk with each other although neither reports to the other.
    offers
        Four more shortcuts, of which one may be laid.
    codes
        The numbers of the offers, of three digits.
    """

    managers: dict[int, int | None]
    shortcuts: tuple[Pair, ...]
    offers: tuple[Pair, ...] = ()
    codes: tuple[int, ...] = ()

    @cached_property
    def graph(self) -> "networkx.Graph":
        """Who can pass something on to whom."""
        import networkx

        lines = [(who, boss) for who, boss in self.managers.items() if boss is not None]
        return networkx.Graph([*lines, *self.shortcuts])

    @property
    def head(self) -> int:
        """The one who reports to nobody."""
        return next(who for who, boss in self.managers.items() if boss is None)

    @property
    def leads(self) -> list[int]:
        """Those who report to the head."""
        return [who for who, boss in self.managers.items() if boss == self.head]

    def steps_from(self, who: Any) -> Sheet:
        """How many steps it is from one person to every other, along reporting lines and shortcuts.

        >>> from course import use
        >>> use("en")
        >>> Company({1: None, 2: 1, 3: 1}, ()).steps_from(2).parts[-1]
        'In all 3 steps.'
        """
        import networkx

        people = sorted(self.managers)
        if type(who) is not int or who not in self.managers:
            return tabled(say("exercise_12.steps.whom"))
        found = networkx.single_source_shortest_path_length(self.graph, who)
        others = [other for other in people if other != who]
        said = ", ".join(say("exercise_12.steps.one", who=other, steps=found[other]) for other in others)
        lines = [said, say("exercise_12.steps.sum", total=sum(found.values()))]
        return tabled(say("exercise_12.steps.title", who=who), lines=lines)

    def choices(self) -> Sheet:
        """The four shortcuts of which one may be laid, by number."""
        said = [
            say("exercise_12.company.offer", number=number, pair=_said([pair]))
            for number, pair in zip(self.codes, self.offers, strict=True)
        ]
        return tabled(say("exercise_12.where.title"), lines=said)

    def with_offer(self, offer: Pair) -> "Company":
        """The company with one more shortcut."""
        return replace(self, shortcuts=(*self.shortcuts, offer))

    def without_shortcuts(self) -> "Company":
        """The chart alone."""
        return replace(self, shortcuts=())

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        lines = [say("exercise_12.company.shortcuts", pairs=_said(self.shortcuts))]
        heads = [say(f"exercise_12.company.{name}") for name in ("who", "job", "boss")]
        rows = [[str(who), self._job(who), str(self.managers[who] or "–")] for who in sorted(self.managers)]
        title = say("exercise_12.company.title", people=len(self.managers))
        return tabled(
            title,
            heads,
            rows,
            lines=lines,
            picture=Picture(picture(self.managers, self.shortcuts), title, 720),
        )

    def _job(self, who: int) -> str:
        job = "head" if who == self.head else "lead" if who in self.leads else "member"
        return say(f"exercise_12.company.{job}")


def company(seed: int) -> Company:
    """A company made so that the answers are unique and no known mistake hits them.

    Parameters
    ----------
    seed
        One's own variant.

    Examples
    --------
    >>> company(5) == company(5), len(company(5).offers)
    (True, 4)
    """
    found = _drawn(seed, _turn(seed))
    assert found is not None
    return found


@cache
def _turn(seed: int) -> int:
    """The first draw that is sound; the number is kept, not the company, which belongs to whoever asked for it."""
    from course.checks.lesson12.ways import sound

    drawn = ((turn, _drawn(seed, turn)) for turn in count())
    return next(turn for turn, each in drawn if each is not None and sound(each))


def _drawn(seed: int, turn: int) -> Company | None:
    more, extra, *members = draws(f"lesson12:teams:{turn}", seed, 3, 3, *[5] * 5)
    sizes = [1 + each for each in members[: 3 + more]]
    if not 11 <= 1 + len(sizes) + sum(sizes) <= 16:
        return None
    number = shuffled(f"lesson12:people:{turn}", seed, range(10, 100))
    managers: dict[int, int | None] = {number[0]: None}
    managers |= {number[1 + lead]: number[0] for lead in range(len(sizes))}
    teams = [lead for lead, size in enumerate(sizes) for _ in range(size)]
    managers |= {number[1 + len(sizes) + at]: number[1 + lead] for at, lead in enumerate(teams)}
    far = [pair for pair in combinations(sorted(managers), 2) if _apart(managers, *pair)]
    laid = 2 + extra
    pairs = shuffled(f"lesson12:shortcuts:{turn}", seed, far)[: laid + 4]
    codes = [number + 100 for number in draws(f"lesson12:codes:{turn}", seed, 900, 900, 900, 900)]
    return Company(managers, tuple(pairs[:laid]), tuple(pairs[laid:]), tuple(codes))


def _apart(managers: dict[int, int | None], one: int, other: int) -> bool:
    """Whether two are three steps apart or more on the chart: no shortcut within a team, none to the head."""
    bosses = {managers[one], managers[other]}
    return None not in bosses and len(bosses) == 2 and not bosses & {one, other}


def _said(pairs: Any) -> str:
    return ", ".join(f"{one}–{other}" for one, other in pairs)
