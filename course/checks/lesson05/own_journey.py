"""A journey of one's own, judged by its properties: stages, media, joints, rates."""

from typing import NamedTuple

from course.checks.drawing import Drawing, drawing
from course.checks.hints import hints
from course.checks.lesson05.cases import JOINTS
from course.checks.marked import marked
from course.checks.result import Line, Result, part
from course.network import STAGES, Link, Network, context_chain
from course.network.context import Context
from course.network.text import clean, number
from course.words import say

_WORDS = "exercise_05.journey"


class _Found(NamedTuple):
    """What a journey has of one property: a share of the points, what to say, and the links to look at."""

    share: float
    lines: tuple[Line, ...]
    where: tuple[str, ...] = ()


def journey(drawn: Drawing, test: str, points: float) -> Result:
    """Judge one property of a student's journey.

    Parameters
    ----------
    drawn
        What `course.checks.drawing` gave.
    test
        ``"stages"``: each of the four has a link. ``"media"``: each of these links, and the ways back, says who
        does what by what. ``"joined"``: each stage leads to the next, and the last back to the first.
        ``"rates"``: the four are probabilities and the way back has its number.
    points
        For all of it; a share for a part. A drawing with a problem gets 0.

    Examples
    --------
    >>> from course.checks.drawing import drawing
    >>> journey(drawing("nobody-drew-this"), "stages", points=3)
    0
    """
    title = say(f"{_WORDS}.{test}.title")
    if drawn.problem:
        step = say(f"checks.drawing.step.{'copied' if drawn.network.nodes else 'draw'}")
        return Result(title, 0, points, (Line("wrong", drawn.problem),), step)
    hint = hints(f"{_WORDS}.{test}")
    if not any(link.stage for link in drawn.network.links):
        return Result(title, 0, points, (Line("open", say(f"{_WORDS}.begin")),), hint=hint)
    found = _TESTS[test](drawn.network)
    if found.share == 1:
        return Result(title, points, points, found.lines)
    picture = marked(drawn.network, found.where)
    return Result(title, part(points, found.share), points, found.lines, hint=hint, picture=picture)


def leaves(sketch: str) -> str:
    """Where people leave a journey, in words: the outcome to hold against a prediction.

    >>> from course import use
    >>> use("en")
    >>> leaves("nobody-drew-this")
    'There is no drawing called “nobody-drew-this” yet. Run the cell with the sketch and draw in it.'
    """
    found = drawing(sketch)
    return found.problem or context_chain(found.network).message()


def _stages(network: Network) -> _Found:
    drawn = [stage for stage in STAGES if any(link.stage == stage for link in network.links)]
    if len(drawn) == len(STAGES):
        return _Found(1, (Line("right", say(f"{_WORDS}.stages.full")),))
    lines = tuple(
        _told(stage in drawn, f"stages.{'there' if stage in drawn else 'absent'}", stage) for stage in STAGES
    )
    return _Found(len(drawn) / len(STAGES), lines)


def _media(network: Network) -> _Found:
    context = Context(network)
    links = (*context.steps, *context.returns)
    named = {node.id for node in network.nodes if clean(node.label)}
    missing = [link for link in links if not _complete(link, named)]
    done, whole = len(links) - len(missing), _stages(network).share == 1
    if whole and not missing:
        return _Found(1, (Line("right", say(f"{_WORDS}.media.full")),))
    lines = [Line("right", say(f"{_WORDS}.media.complete", count=len(links), done=done))]
    if missing:
        items = ", ".join(_called(link) for link in missing)
        lines.append(Line("wrong", say(f"{_WORDS}.media.blank", items=items)))
    if not whole:
        lines.append(Line("open", say(f"{_WORDS}.media.few")))
    where = tuple(link.id for link in missing)
    return _Found(done / max(len(links), len(STAGES) + 1), tuple(lines), where)


def _joined(network: Network) -> _Found:
    drawn = {link.stage for link in network.links}
    apart = {one.stages for one in Context(network).breaks if one.kind == "gap"}
    holds = [both not in apart and drawn.issuperset(both) for both in JOINTS]
    if all(holds):
        return _Found(1, (Line("right", say(f"{_WORDS}.joined.full")),))
    lines = tuple(_joint(right, *both) for right, both in zip(holds, JOINTS, strict=True))
    return _Found(sum(holds) / len(JOINTS), lines)


def _joint(right: bool, stage: str, following: str) -> Line:
    if not right and following == STAGES[0]:
        return Line("wrong", say(f"{_WORDS}.joined.back"))
    return _told(right, f"joined.{'there' if right else 'absent'}", stage, following)


def _rates(network: Network) -> _Found:
    context, chain = Context(network), context_chain(network)
    fit = [link for link in context.steps if link.rate is not None and 0 < link.rate <= 1]
    lines = [Line("right", say(f"{_WORDS}.rates.known", count=len(context.steps), done=len(fit)))]
    if any((link.rate or 0) > 1 for link in context.steps):
        lines.append(Line("wrong", say(f"{_WORDS}.rates.high")))
    stages = {link.stage for link in (*fit, *context.returns)}  # sharing may itself be the way back
    if len(fit) < len(context.steps) or not stages.issuperset(STAGES):
        unfit = tuple(link.id for link in context.steps if link not in fit)
        return _Found(1 / 3 if fit else 0, tuple(lines), unfit)
    if chain.leaves.value is None:
        why = "all" if context.refusal() else "endless"
        return _Found(1 / 3, (*lines, Line("wrong", say(f"{_WORDS}.rates.{why}"))))
    if not context.returns or not all(link.rate for link in context.returns) or not chain.k.value:
        said = (Line("right", say(f"{_WORDS}.rates.half")), Line("open", say(f"{_WORDS}.rates.back")))
        return _Found(2 / 3, (*lines, *said))
    through = 100 * (1 - sum(chain.leaves.value.values()))
    told = say(f"{_WORDS}.rates.through", through=number(through), k=number(chain.k.value))
    return _Found(1, (Line("right", told),))


def _told(right: bool, key: str, stage: str, following: str = "") -> Line:
    names = [say(f"network.stage.{each}") if each else "" for each in (stage, following)]
    return Line("right" if right else "wrong", say(f"{_WORDS}.{key}", stage=names[0], following=names[1]))


def _complete(link: Link, named: set[str]) -> bool:
    return link.source in named and bool(clean(link.action)) and bool(clean(link.medium))


def _called(link: Link) -> str:
    stage = say(f"network.stage.{link.stage}" if link.stage else "exercise_05.look.back")
    return f"{stage} ({clean(link.action)})" if clean(link.action) else stage


_TESTS = {"stages": _stages, "media": _media, "joined": _joined, "rates": _rates}
