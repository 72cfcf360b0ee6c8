"""What is handed out to read: patrons to win, a campaign whose goal is to be set, two titles on a shelf."""

from dataclasses import dataclass
from functools import cached_property

from course.checks.sheet import Sheet, tabled
from course.words import say


@dataclass(frozen=True, repr=False)
class Patrons:
    """A few patrons who each say yes with the same chance, and how many it takes: all or nothing."""

    asked: int
    needed: int
    percent: float

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        percent = f"{self.percent:g}"
        said = say("exercise_13.patrons.said", asked=self.asked, needed=self.needed, percent=percent)
        return tabled(say("exercise_13.patrons.title"), lines=[said])


@dataclass(frozen=True, repr=False)
class Campaign:
    """A page that so many visit each day, each of whom pledges with a chance; nobody minds the others."""

    visitors: int
    percent: float
    days: int

    @cached_property
    def reached(self) -> list[float]:
        """The probability that at least so many pledge, for 0, 1, 2 …."""
        visits, chance = self.visitors * self.days, self.percent / 100
        term, left, odds = (1 - chance) ** visits, 1.0, []
        for pledges in range(visits + 1):
            odds.append(max(left, 0.0))
            left -= term
            term *= (visits - pledges) / (pledges + 1) * chance / (1 - chance)
            if left < 1e-6:
                break
        return odds

    def odds(self, goal: int) -> float:
        """The probability that a goal is reached: that a binomial number is at least so large.

        >>> round(Campaign(40, 5, 30).odds(60), 2)
        0.52
        """
        return self.reached[goal] if 0 <= goal < len(self.reached) else float(goal < 0)

    def says(self, goal: object) -> str:
        """The same in a sentence; for what is no goal, what one would be.

        >>> from course import use
        >>> use("en")
        >>> Campaign(40, 5, 30).says(60)
        'A goal of 60 is reached with a chance of 51.8%.'
        """
        if type(goal) is not int or not 1 <= goal <= self.visitors * self.days:
            return say("exercise_13.campaign.range", most=self.visitors * self.days)
        return say("exercise_13.campaign.says", goal=goal, odds=f"{100 * self.odds(goal):.1f}")

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        percent = f"{self.percent:g}"
        said = say("exercise_13.campaign.said", visitors=self.visitors, percent=percent, days=self.days)
        return tabled(say("exercise_13.campaign.title"), lines=[said])


@dataclass(frozen=True, repr=False)
class Shelf:
    """Copies of two titles sold so far, in a shop where every buyer copies somebody who bought before."""

    ours: int
    theirs: int

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        said = say("exercise_13.shelf.said", ours=self.ours, theirs=self.theirs)
        return tabled(say("exercise_13.shelf.title"), lines=[said])
