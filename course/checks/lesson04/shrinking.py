"""What can go: in one's own drawing, and in a given one that has two ways round and loose ends."""

from typing import Any

from course.checks.answers import Mistake, number
from course.checks.drawing import Drawing
from course.checks.hints import hints
from course.checks.lesson04.market import FIRST, LOOSE, SECOND, market, values
from course.checks.lists import Mixup, members
from course.checks.marked import marked
from course.checks.own import shown as shown_before
from course.checks.result import Line, Result, Sign, part
from course.data import load
from course.network import Network, mvn_tests, reproduction
from course.words import LANGUAGES, say

NEAR_K = 0.00006  # four decimals
_SIGNS: dict[bool | None, Sign] = {True: "right", False: "wrong", None: "open"}


def spare(seed: int, answer: Any, points: float) -> Result:
    """Judge the list of links of which any one can go and the first four tests still pass.

    Half of the points for one too many or too few.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> given = market(5)
    >>> spare(5, given.numbers(given.spare), 3), spare(5, [], 3)
    (3, 0)
    """
    given = market(seed)
    everything = set(given.codes)
    right = given.numbers(given.spare)
    ways = {
        "vital": everything - right,
        "dead_end": given.numbers(LOOSE),
        "both": given.numbers([*FIRST, *SECOND, *LOOSE]),
        "everything": everything,
    }
    mixups = [Mixup(links, say(f"exercise_04.spare.{way}")) for way, links in ways.items() if links != right]
    return members(
        answer, right, points=points, title=say("exercise_04.spare.title"), among=given.codes,
        mixups=mixups, hint=hints("exercise_04.spare"),
    )  # fmt: skip


def kept_k(seed: int, answer: Any, points: float) -> Result:
    """Judge K of what remains when a named link is cut first and nothing more can go in the end.

    A third of the points for K of the way that was cut, half for K before anything was cut.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> kept_k(5, reproduction(market(5).left, "start"), 3), kept_k(5, 100, 3)
    (3, 0)
    """
    given = market(seed)
    found = values({link.id: link.rate or 0.0 for link in given.network.links}, given.first in FIRST)
    right = reproduction(given.left, "start") or 0.0
    found.pop("right")
    shares = {"whole": 1 / 2, "other": 1 / 3, "percent": 2 / 3}
    mistakes = tuple(
        Mistake(
            value,
            say(f"exercise_04.kept.{way}"),
            shares.get(way, 0),
            NEAR_K * (100 if way == "percent" else 1),
        )
        for way, value in found.items()
    )
    return number(
        answer, right, points=points, title=say("exercise_04.kept.title"), tolerance=NEAR_K,
        mistakes=mistakes, hint=hints("exercise_04.kept"),
    )  # fmt: skip


def shrunk(drawn: Drawing, points: float) -> Result:
    """Judge whether one's own drawing passes the first four tests, an eighth of the points each, and has no spare part.

    Examples
    --------
    >>> from course.checks import drawing
    >>> shrunk(drawing("nobody-drew-this"), points=4)
    0
    """
    title, hint = say("exercise_04.shrunk.title"), hints("exercise_04.shrunk")
    if drawn.problem:
        step = say(f"checks.drawing.step.{'copied' if drawn.network.nodes else 'draw'}")
        return Result(title, 0, points, (Line("wrong", drawn.problem),), step, hint)
    tests = mvn_tests(drawn.network)
    lines = tuple(Line(_SIGNS[test.passed], f"{test.title()}: {test.message()}") for test in tests)
    viable = sum(test.passed is True for test in tests[:4])
    share = viable / 8 + (1 / 2 if tests[4].passed else 0)
    if share == 1:
        return Result(title, points, points, lines)
    where = next((test.where for test in tests if not test.passed), ())
    picture = marked(drawn.network, where)
    return Result(title, part(points, share), points, lines, hint=hint, picture=picture)


def shown(seed: int, mine: int = 0) -> list[Network]:
    """Every network that lessons 3 and 4 and their exercises show: a drawing that repeats one is not one's own.

    Parameters
    ----------
    seed
        The cohort's.
    mine
        One's own variant.

    Examples
    --------
    >>> any(network.initiator == "buyer" for network in shown(0))
    True
    """
    puzzles = [load("puzzles", "market", language) for language in LANGUAGES]
    given = [market(mine, language).network for language in LANGUAGES]
    return [*shown_before(seed), *given, *(each for each in puzzles if isinstance(each, Network))]
