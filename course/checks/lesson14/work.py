"""The drawing, its context and the locked experiment: whole, valid, and telling one story."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from course.checks.drawing import Drawing
from course.checks.drawing import drawing as read_drawing
from course.checks.lesson14.papers import Card, read_card
from course.checks.lesson14.reading import worked_on
from course.checks.marked import marked
from course.checks.own import shown
from course.checks.result import Line, Result, part
from course.checks.sheet import Picture
from course.data import load
from course.network import STAGES, Link, Network, context_chain, mvn_tests
from course.network.text import clean
from course.words import LANGUAGES, say

_CASES = ("first", "mvn")
_NEAR = 0.006


def own_drawing(name: str, seed: int) -> Drawing:
    """A student's drawing; what the course has shown, the capstone's plant shop too, is not one's own.

    >>> own_drawing("nobody-drew-this", 0).network.nodes
    ()
    """
    return read_drawing(name, _shown(seed))


def drawing(name: str, seed: int, points: float) -> Result:
    """Judge whether a drawing is whole: each link says who does what by what, has a rate, and there is a way back.

    Each is worth a third. The drawing need not be alive: what a real count leaves behind seldom is.

    Examples
    --------
    >>> drawing("nobody-drew-this", 0, points=3)
    0
    """
    drawn = own_drawing(name, seed)
    if drawn.problem:
        return _refused("drawing", points, drawn.problem)
    links = drawn.network.links
    named = {node.id for node in drawn.network.nodes if clean(node.label)}
    said = sum(_says_all(link, named) for link in links)
    rated = sum(link.rate is not None for link in links)
    back = next(test for test in mvn_tests(drawn.network) if test.name == "return")
    fields = {"count": len(links), "said": said, "rated": rated}
    lines = [
        _line(said == len(links) > 0, "drawing.said", **fields),
        _line(rated == len(links) > 0, "drawing.rated", **fields),
        Line("right" if back.passed else "wrong", back.message()),
    ]
    share = (said + rated) / max(len(links), 2) / 3 + bool(back.passed) / 3
    lacking = [link.id for link in links if link.rate is None or not _says_all(link, named)]
    return _result("drawing", points, share, lines, marked(drawn.network, lacking or back.where))


def context(name: str, seed: int, points: float) -> Result:
    """Judge whether the same drawing is a journey: all four stages, and nowhere interrupted.

    Three quarters for the stages, the rest when there is no break.

    Examples
    --------
    >>> context("nobody-drew-this", 0, points=2)
    0
    """
    drawn = own_drawing(name, seed)
    if drawn.problem:
        return _refused("context", points, drawn.problem)
    chain = context_chain(drawn.network)
    there = {link.stage for link in drawn.network.links if link.stage}
    lines = [
        _line(stage in there, f"context.{'there' if stage in there else 'missing'}", stage=_stage(stage))
        for stage in STAGES
    ]
    whole = there == set(STAGES) and chain.seamless
    breaks = chain.breaks if there else ()
    lines += [Line("wrong", one.message(drawn.network)) for one in breaks]
    share = 1 if whole else 3 / 4 * len(there) / len(STAGES)
    return _result("context", points, share, lines)


def locked(name: str, points: float) -> Result:
    """Judge a cycle: the plan whole, locked before every count, and as many counted as promised; a third each.

    Examples
    --------
    >>> locked("nobody-locked-this", points=3)
    0
    """
    card = read_card(name)
    if card.problem:
        return _refused("locked", points, card.problem)
    whole, first, enough = not card.lacking, _locked_first(card), _counted_enough(card)
    lacks = ", ".join(say(f"experiments.page.{each}") for each in card.lacking)
    lines = [_line(whole, f"locked.{'whole' if whole else 'lacking'}", lacks=lacks)]
    lines.append(_line(first, f"locked.{'first' if first else 'open' if not card.locked else 'late'}"))
    lines.append(_line(enough, f"locked.{'enough' if enough else 'few'}", **_counted(card)))
    if first and card.locked and card.final and (card.counts[0].at - card.locked).total_seconds() < 3600:
        lines.append(Line("open", say("exercise_14.locked.soon")))
    return _result("locked", points, (whole + first + enough) / 3, lines)


def counted(sketch: str, name: str, seed: int, points: float) -> Result:
    """Judge whether the drawing carries what was counted: half for the right value in per cent.

    The link is the one that the card names; where the card names none of the drawing's, any link may carry it.

    Examples
    --------
    >>> counted("nobody-drew-this", "nobody-locked-this", 0, points=2)
    0
    """
    drawn, card = own_drawing(sketch, seed), read_card(name)
    if problem := drawn.problem or card.problem or ("" if card.final else say("exercise_14.counted.none")):
        return _refused("counted", points, problem)
    final, links = card.final, worked_on(drawn.network, str(card.plan.get("link") or ""))
    assert final is not None
    if not final.tried:
        return _refused("counted", points, say("exercise_14.counted.none"))
    rates = [link.rate for link in links or drawn.network.links if link.rate is not None]
    share = final.succeeded / final.tried
    fields = {"tried": final.tried, "succeeded": final.succeeded, "share": f"{share:.2f}"}
    if _any_near(rates, share):
        return _result("counted", points, 1, [_line(True, "counted.right", **fields)])
    if share and _any_near(rates, 100 * share, 0.6):
        return _result("counted", points, 1 / 2, [_line(False, "counted.percent", **fields)])
    goal = (card.number("goal") or 0) / 100
    why = "goal" if links and _any_near(rates, goal) else "other" if links else "nowhere"
    seen = ", ".join(f"{rate:g}" for rate in rates[:3]) or "–"
    return _result("counted", points, 0, [_line(False, f"counted.{why}", **fields, seen=seen)])


@cache
def _shown(seed: int) -> list[Network]:
    cases = [load("capstone-case", case, language) for case in _CASES for language in LANGUAGES]
    return [*shown(seed), *(case for case in cases if isinstance(case, Network))]


def _says_all(link: Link, named: set[str]) -> bool:
    return {link.source, link.target} <= named and bool(clean(link.action)) and bool(clean(link.medium))


def _locked_first(card: Card) -> bool:
    return card.locked is not None and all(count.at >= card.locked for count in card.counts)


def _counted_enough(card: Card) -> bool:
    tries = card.number("tries")
    return bool(_locked_first(card) and card.final and tries and card.final.tried >= tries)


def _counted(card: Card) -> dict[str, str]:
    return {
        "tries": f"{card.number('tries') or 0:g}",
        "tried": f"{card.final.tried if card.final else 0}",
    }


def _any_near(rates: Iterable[float], value: float, tolerance: float = _NEAR) -> bool:
    return any(abs(rate - value) <= tolerance for rate in rates)


def _stage(stage: str) -> str:
    return say(f"network.stage.{stage}")


def _line(right: bool, key: str, **fields: Any) -> Line:
    return Line("right" if right else "wrong", say(f"exercise_14.{key}", **fields))


def _refused(task: str, points: float, problem: str) -> Result:
    return _result(task, points, 0, [Line("wrong", problem)])


def _result(
    task: str, points: float, share: float, lines: list[Line], picture: Picture | None = None
) -> Result:
    title = say(f"exercise_14.{task}.title")
    hint = () if share >= 1 else tuple(say(f"exercise_14.{task}.hint.{step}") for step in (1, 2, 3))
    picture = None if share >= 1 else picture
    return Result(title, part(points, share), points, tuple(lines), hint=hint, picture=picture)
