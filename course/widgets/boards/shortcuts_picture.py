"""The company of the game of shortcuts as a picture."""

from collections.abc import Iterator, Sequence

from course.widgets.boards.controls import Setting
from course.widgets.boards.scene import Dot, Line, Scene, Words
from course.widgets.boards.shortcuts_company import HEIGHT, SEATS, WIDTH, Company, Measured
from course.words import say

RADII = (14, 12, 11, 9)  # by level
LOOKS = {"gone": "ghost", "cut": "second", "ended": "picked", "middle": "third"}
"""How somebody looks, the first that holds."""


def drawn(company: Company, setting: Setting, now: Measured, gone: Sequence[str], cut: set[str]) -> Scene:
    """The chart from the top down, with its ties and shortcuts, and how each person stands."""
    ended = {who for pair in now.pairs for who in pair}
    held = {"gone": set(gone), "cut": cut, "ended": ended, "middle": {now.middle}}
    lines = [*_reports(company), *(_ties(company) if setting["ties"] else ()), *_laid(company, now)]
    dots = [_dot(company, who, setting["mode"], held) for who in company.places]
    picture = say("shortcuts.picture", people=len(company.people), count=len(now.pairs))
    return Scene(WIDTH, HEIGHT, picture, [*lines, *dots, *_names(company)], wide=True)


def _dot(company: Company, who: str, mode: str, held: dict[str, set[str]]) -> Dot:
    level = int(company.people[who]["level"])
    states = [state for state in LOOKS if who in held[state]]
    look = LOOKS[states[0]] if states else ("plain" if level == len(RADII) - 1 else "first")
    label = ". ".join([company.whole_name(who), *(say(f"shortcuts.state.{state}") for state in states)])
    if mode == "away":
        return Dot(
            who, *company.places[who], RADII[level], look=look, label=label, press="gone", on="gone" in states
        )
    return Dot(
        who,
        *company.places[who],
        RADII[level],
        look=look,
        label=label,
        pair="shortcuts",
        on="ended" in states,
    )


def _reports(company: Company) -> Iterator[Line]:
    for who, row in company.people.items():
        if row["manager"]:
            yield _line(company, "report", row["manager"], who, "quiet")


def _ties(company: Company) -> Iterator[Line]:
    for one, other, medium in company.ties:
        yield _line(company, "tie", one, other, "third", bend=14, medium=medium)


def _laid(company: Company, now: Measured) -> Iterator[Line]:
    for one, other in now.pairs:
        yield _line(company, "shortcut", one, other, "first", bend=22)


def _line(
    company: Company, kind: str, one: str, other: str, look: str, bend: float = 0, medium: str = ""
) -> Line:
    label = say(f"shortcuts.line.{kind}", one=company.name(one), other=company.name(other), medium=medium)
    ends = (*company.places[one], *company.places[other])
    return Line(f"{kind}-{one}-{other}", *ends, look=look, label=label, bend=bend)


def _names(company: Company) -> Iterator[Words]:
    """The head's name, departments beside their heads, teams below their members, by turns higher and lower."""
    leads = [who for who, row in company.people.items() if row["level"] == 2]
    for who, row in company.people.items():
        x, y = company.places[who]
        if row["level"] == 0:
            yield Words(f"name-{who}", x + 20, y + 4, company.whole_name(who), 13, "start")
        if row["level"] == 1:
            yield Words(f"name-{who}", x + 16, y + 4, row["department"], 12, "start")
        if who in leads:
            yield Words(f"name-{who}", x, SEATS[-1][1] + 30 + 18 * (leads.index(who) % 2), row["team"], 12)
