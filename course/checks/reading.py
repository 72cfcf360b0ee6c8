"""Questions on a given network: which test fails, what K is, which link can go."""

from typing import Any

from course.checks.answers import Mistake, choice, number, read_number
from course.checks.given import Given, living
from course.checks.result import Result
from course.network import Network, mvn_tests, reproduction, spectral_radius
from course.words import say


def diagnosis(given: Given, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge the number, 1 to 5, of the first MVN test that a given network fails.

    Parameters
    ----------
    given
        What `course.checks.broken` drew.
    answer
        What the student typed.
    judged
        Say whether it is right. Otherwise that is said for the practice network only (seed 0): with five
        choices and as many tries as one likes, a visible verdict would teach guessing.

    Examples
    --------
    >>> from course.checks import broken
    >>> max(diagnosis(broken(5, "en"), n, 2, judged=True).score for n in range(1, 6))
    2
    """
    sealed = bool(given.seed) and not judged
    step = say(f"checks.reading.diagnosis.{'self' if sealed else 'step'}")
    why = say("checks.reading.diagnosis.why")
    return choice(
        answer, _first_failure(given.network), 5, points=points, title=say("checks.reading.diagnosis.title"),
        sealed=sealed, why=why, step=step, hint=_hints("diagnosis", given.seed),
    )  # fmt: skip


def k(given: Given, answer: Any, points: float) -> Result:
    """Judge K of the initiator of a given network, knowing the ways people go wrong.

    A third of the points for multiplying along the loop with one parallel link left out, two thirds for the
    right value in percent.

    Parameters
    ----------
    given
        What `course.checks.living` drew.
    answer
        What the student typed.

    Examples
    --------
    >>> from course.checks import living
    >>> given = living(4, "en")
    >>> right = (given.rate("gift") + given.rate("show")) * given.rate("visit") * given.rate("welcome")
    >>> k(given, right, 3), k(given, 100 * right, 3), k(given, "?", 3)
    (3, 2, 0)
    """
    return number(
        answer, _k(given.network), points=points, title=say("checks.reading.k.title"),
        mistakes=tuple(_mistakes(given)), hint=_hints("k", given.seed),
    )  # fmt: skip


def cut(given: Given, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge the number of the one link that a given network can spare.

    Parameters
    ----------
    given
        What `course.checks.living` drew.
    answer
        What the student typed.
    judged
        As for `diagnosis`.

    Examples
    --------
    >>> from course.checks import living
    >>> sorted(cut(living(4, "en"), n, 3, judged=True).score for n in range(1, 5))
    [0, 0, 0, 3]
    """
    sealed = bool(given.seed) and not judged
    why = "" if sealed else _why_not(given, answer)
    return choice(
        answer, _spares(given)[0], len(given.network.links), points=points, title=say("checks.reading.cut.title"),
        sealed=sealed, why=why, step=say("checks.reading.cut.step"), hint=_hints("cut", given.seed),
    )  # fmt: skip


def _hints(question: str, seed: int) -> tuple[str, ...]:
    """A nudge for everyone; what follows nearly gives the answer, so it is for the practice network."""
    steps = (1,) if seed else (1, 2, 3)
    return tuple(say(f"checks.reading.{question}.hint.{step}") for step in steps)


def _mistakes(given: Given) -> list[Mistake]:
    gift, show, visit, welcome = (given.rate(step) for step in ("gift", "show", "visit", "welcome"))
    right = _k(given.network)
    total = gift + show + visit + welcome
    values = {
        "one": (gift * visit * welcome, 1 / 3),
        "rho": (spectral_radius(given.network) or 0.0, 0.0),
        "sum": (total, 0.0),
        "all": (gift * show * visit * welcome, 0.0),
        "mean": (total / 4, 0.0),
        "growth": (right - 1, 0.0),
    }
    mistakes = [
        Mistake(value, say(f"checks.reading.k.{what}"), part) for what, (value, part) in values.items()
    ]
    percent = Mistake(100 * right, say("checks.reading.k.percent"), 2 / 3, tolerance=0.6)
    other = Mistake(show * visit * welcome, say("checks.reading.k.one"), 1 / 3)
    practice = [Mistake(_k(living(0).network), say("checks.reading.k.practice"))] if given.seed else []
    return [percent, *mistakes, other, *practice]


def _why_not(given: Given, answer: Any) -> str:
    """What goes wrong without the link that was named; empty when the answer names none, or the right one."""
    picked, _ = read_number(answer)
    if picked not in range(1, len(given.network.links) + 1) or picked in _spares(given):
        return ""
    link = given.network.links[int(picked or 0) - 1]
    if link.rate == min(other.rate or 0.0 for other in given.network.links):
        return say("checks.reading.cut.smallest")
    broken = next(test for test in mvn_tests(given.without(link)) if not test.passed)
    return say("checks.reading.cut.dies", test=say(f"checks.mvn.{broken.name}.title"))


def _first_failure(network: Network) -> int:
    return next(n for n, test in enumerate(mvn_tests(network), 1) if not test.passed)


def _k(network: Network) -> float:
    return reproduction(network, str(network.initiator)) or 0.0


def _spares(given: Given) -> list[int]:
    """The numbers of all links without which the first four tests still pass."""
    return [
        n
        for n, link in enumerate(given.network.links, 1)
        if all(test.passed for test in mvn_tests(given.without(link))[:4])
    ]
