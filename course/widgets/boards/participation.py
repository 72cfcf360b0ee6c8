"""The participation board: an event as a graph; guests are given jobs, and the host matters less and less."""

from math import cos, pi, sin

from course.widgets.boards.base import Board
from course.widgets.boards.controls import Marks, Setting, Slider
from course.widgets.boards.found import Found
from course.widgets.boards.scene import Dot, Line, Mark, Scene
from course.words import say

WIDTH, HEIGHT = 640, 380
Tie = tuple[int, int]


class ParticipationBoard(Board):
    """A host and guests around a table, who get jobs when they are pressed.

    Everybody has a link with the host. A guest with a job also has one with each guest whom the job reaches:
    those who sit nearest, clockwise first among equals. What counts is the share of links that do not touch the
    host: 0 is a jungle cruise, where all watch the guide; at a barbecue guests do things for each other
    (Obara 2021).

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    guests
        How many there are, 3 to 20.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, and for fewer or more guests.

    Examples
    --------
    >>> board = ParticipationBoard("party", guests=12)
    >>> links = board.links(["g3"], reach=11)
    >>> len(links), round(len(links) / (12 + len(links)), 2)
    (11, 0.48)
    """

    area = "participation"

    def __init__(self, name: str = "participation", *, guests: int = 12) -> None:
        if not 3 <= guests <= 20:
            raise ValueError(f"ParticipationBoard(guests): expected 3 to 20, got {guests!r}")
        self.guests = guests
        controls = [
            Marks("jobs", say("participation.jobs"), most=guests),
            Slider(
                "reach",
                say("participation.reach"),
                1,
                guests - 1,
                1,
                guests - 1,
                say("participation.reach_unit", value="{value}"),
                say("participation.reach_hint"),
            ),
            Slider(
                "posts",
                say("participation.posts"),
                1,
                20,
                1,
                1,
                say("participation.posts_unit", value="{value}"),
            ),
        ]
        super().__init__(name, controls, title=say("participation.title"), hint=say("participation.hint"))

    def links(self, jobs: list[str], reach: int) -> set[Tie]:
        """The links among guests, who are numbered from 1.

        Parameters
        ----------
        jobs
            Who has one: ``["g1", "g7"]``; other names are passed over.
        reach
            How many guests a job reaches.
        """
        working = [number for number in range(1, self.guests + 1) if f"g{number}" in jobs]
        return links_among(self.guests, working, int(reach))

    def found(self, setting: Setting) -> Found:
        """The links there are, the share that does not touch the host, and who stays together without one."""
        ties = self.links(setting["jobs"], setting["reach"])
        among, share = len(ties), len(ties) / (self.guests + len(ties))
        host = self.guests * int(setting["posts"])
        kind = "cruise" if not among else "barbecue" if share >= 0.5 else "between"
        largest = self._largest(ties)
        told = [
            say("participation.share", links=self.guests + among, among=among, percent=round(100 * share)),
            say(f"participation.{kind}"),
            say("participation.talk", host=host, guests=among, percent=round(100 * among / (host + among))),
            say("participation.together", largest=largest) if among else say("participation.alone"),
        ]
        return Found(told, picture=self._picture(setting["jobs"], ties))

    def _largest(self, ties: set[Tie]) -> int:
        """How many guests hold together without the host."""
        group = {guest: {guest} for guest in range(1, self.guests + 1)}
        for one, other in ties:
            if group[one] is not group[other]:
                group[one] |= group[other]
                for guest in group[other]:
                    group[guest] = group[one]
        return max(map(len, group.values()))

    def _bend(self, one: int, other: int) -> float:
        """Those who sit opposite are linked around the host: a straight line would seem to end there."""
        return 44 if 2 * (other - one) == self.guests else 0

    def _picture(self, jobs: list[str], ties: set[Tie]) -> Scene:
        x, y = WIDTH / 2, HEIGHT / 2
        places = {
            guest: (
                x + 250 * sin(2 * pi * (guest - 1) / self.guests),
                y - 155 * cos(2 * pi * (guest - 1) / self.guests),
            )
            for guest in range(1, self.guests + 1)
        }
        marks: list[Mark] = [Line(f"h{guest}", x, y, *place, look="quiet") for guest, place in places.items()]
        marks += [
            Line(f"t{one}-{other}", *places[one], *places[other], look="first", bend=self._bend(one, other))
            for one, other in sorted(ties)
        ]
        marks.append(
            Dot("host", x, y, 22, say("participation.host"), look="second", label=say("participation.host"))
        )
        for guest, place in places.items():
            working = f"g{guest}" in jobs
            label = say("participation.working" if working else "participation.guest", number=guest)
            marks.append(
                Dot(
                    f"g{guest}",
                    *place,
                    17,
                    str(guest),
                    look="picked" if working else "plain",
                    label=label,
                    press="jobs",
                    on=working,
                )
            )
        busy = sum(f"g{guest}" in jobs for guest in places)
        said = say("participation.picture", guests=self.guests, jobs=busy, among=len(ties))
        return Scene(WIDTH, HEIGHT, said, marks)


def links_among(guests: int, working: list[int], reach: int) -> set[Tie]:
    """The links that some guests' jobs make, each guest named by a number from 1 around the table.

    Parameters
    ----------
    guests
        How many there are.
    working
        Who has a job.
    reach
        How many others a job reaches: those who sit nearest, clockwise first.

    Examples
    --------
    >>> sorted(links_among(6, [1], 3))
    [(1, 2), (1, 3), (1, 6)]
    """
    steps = [sign * step for step in range(1, guests) for sign in (1, -1)][: guests - 1]
    return {
        (min(one, other), max(one, other))
        for one in working
        for other in [(one - 1 + step) % guests + 1 for step in steps[:reach]]
    }
