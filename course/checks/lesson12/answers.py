"""The typed answers of exercise 12: a length, a centralisation, the gates, where to lay one more shortcut."""

from typing import Any

from course.checks.answers import Mistake, choice, number, read_number
from course.checks.hints import hints
from course.checks.lesson12.company import Company
from course.checks.lesson12.ways import (
    best_offer,
    gates,
    left_hanging,
    most_linked,
    nearest_to_all,
    sets_for_gates,
    ways_to_centralisation,
    ways_to_length,
)
from course.checks.paired import paired
from course.checks.result import Line, Result, part
from course.words import say

_LENGTH = {"double": 1 / 2, "half": 1 / 2, "with_self": 1 / 2, "per_person": 1 / 4}
_CENTRALISATION = {"rounded": 2 / 3, "percent": 2 / 3, "sum": 1 / 3, "pairs": 1 / 3}
_MOST, NEAR = 50, 0.0006  # three decimals


def length(given: Company, answer: Any, points: float) -> Result:
    """Judge who is nearest to all, and the average number of steps between two people, shortcuts included.

    Half of the points when steps were added rightly and divided by the wrong number of pairs.

    Examples
    --------
    >>> from course.checks.lesson12 import company
    >>> import networkx
    >>> right = networkx.average_shortest_path_length(company(1).graph)
    >>> (who,) = nearest_to_all(company(1))
    >>> [length(company(1), typed, 4) for typed in ([who, right], [who, 2 * right], right, "")]
    [4, 2, 0, 0]
    """
    who = nearest_to_all(given)[0]
    return _number("length", who, ways_to_length(given), _LENGTH, answer, points)


def hanging(given: Company, answer: Any, points: float) -> Result:
    """Judge who has most links, and the degree centralisation (Freeman 1979), shortcuts included.

    Two thirds of the points for per cent or two decimals, a third for the right differences divided by the wrong number.

    Examples
    --------
    >>> from course.checks.lesson12 import company
    >>> from course.simulate import centralisation
    >>> right = centralisation(company(1).graph)
    >>> (who,) = most_linked(company(1))
    >>> [hanging(company(1), typed, 3) for typed in ([who, right], [who, 100 * right], right, [])]
    [3, 2, 0, 0]
    """
    ways = ways_to_centralisation(given)
    ways["rounded"] = round(ways["right"], 2)
    return _number("hanging", most_linked(given)[0], ways, _CENTRALISATION, answer, points)


def gatekeepers(given: Company, answer: Any, points: float) -> Result:
    """Judge a list of everybody without whom somebody is cut off.

    Each one found counts, and each one named wrongly takes two of them back. Where the list shows a way of
    thinking, that decides: a third for all the managers, who they would be without the shortcuts, else nothing.

    Examples
    --------
    >>> from course.checks.lesson12 import company
    >>> import networkx
    >>> right = list(networkx.articulation_points(company(1).graph))
    >>> gatekeepers(company(1), right, 3), gatekeepers(company(1), [], 3), gatekeepers(company(1), None, 3)
    (3, 0, 0)
    """
    title, right = say("exercise_12.gates.title"), gates(given)
    named = read_people(answer)
    if not named:
        problem = "exercise_12.gates.none" if answer in (None, "", []) else "exercise_12.gates.list"
        return Result(title, 0, points, (Line("open", say(problem)),), hint=hints("exercise_12.gates"))
    strangers = sorted(named - set(given.managers))
    found, wrong = named & right, named - right
    if named == right:
        return Result(title, points, points, (Line("right", say("exercise_12.gates.right")),))
    known = [name for name, people in sets_for_gates(given).items() if people == named]
    lines = [Line("right", say("exercise_12.gates.found", found=len(found)))] if found and not known else []
    if strangers:
        lines.append(Line("wrong", say("exercise_12.gates.stranger", who=strangers[0])))
    elif known:
        lines.append(Line("wrong", say(f"exercise_12.gates.{known[0]}")))
    elif wrong:
        lines.append(Line("wrong", say("exercise_12.gates.wrong", who=min(wrong))))
    else:
        lines.append(Line("open", say("exercise_12.gates.more")))
    share = max(0, len(found) - 2 * len(wrong)) / len(right)
    share = (1 / 3 if known[0] == "managers" else 0) if known else share
    return Result(title, part(points, share), points, tuple(lines), hint=hints("exercise_12.gates"))


def where(given: Company, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge which of four shortcuts leaves the fewest people on whom others hang.

    Parameters
    ----------
    given
        What `course.checks.lesson12.company` drew.
    answer
        The number of an offer.
    judged
        Say whether it is right: of four choices a visible verdict would teach trying.

    Examples
    --------
    >>> from course.checks.lesson12 import company
    >>> sorted(where(company(1), offer, 2, judged=True).score for offer in company(1).codes)
    [0, 0, 0, 2]
    """
    picked, _ = read_number(answer)
    why = ""
    if judged and picked in given.codes:
        why = say("exercise_12.where.why", left=left_hanging(given)[given.codes.index(int(picked or 0))])
    return choice(
        answer, best_offer(given), given.codes, points=points, title=say("exercise_12.where.title"),
        sealed=not judged, why=why, step=say("exercise_12.where.step"), hint=hints("exercise_12.where"),
    )  # fmt: skip


def read_people(answer: Any) -> set[int]:
    """The numbers in a list, or in a text of numbers; empty for whatever else was typed.

    >>> sorted(read_people([3, 1.0, 3])), sorted(read_people("3번, 1번")), read_people([None]), read_people(3.5)
    ([1, 3], [1, 3], set(), set())
    """
    if isinstance(answer, str):
        answer = answer[:200].replace("번", " ").replace(",", " ").split()
    if isinstance(answer, int | float):
        answer = [answer]
    if not isinstance(answer, list | tuple | set | frozenset) or len(answer) > _MOST:
        return set()
    read = [read_number(each)[0] for each in answer]
    whole = [each for each in read if each is not None and each == int(each)]
    return {int(each) for each in whole} if len(whole) == len(read) else set()


def _number(
    task: str, who: int, ways: dict[str, float], shares: dict[str, float], answer: Any, points: float
) -> Result:
    key, near = f"exercise_12.{task}", {"percent": 0.06, "rounded": 0.0001}
    mistakes = tuple(
        Mistake(way, say(f"{key}.{name}"), shares.get(name, 0.0), near.get(name, NEAR))
        for name, way in ways.items()
        if name != "right"
    )

    def judge(typed: Any) -> Result:
        return number(
            typed, ways["right"], points=points, title=say(f"{key}.title"), tolerance=NEAR,
            mistakes=mistakes, hint=hints(key),
        )  # fmt: skip

    return paired(key, answer, who, judge, points=points)
