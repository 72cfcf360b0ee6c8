"""The five MVN tests as checks: part of the points for what is right already, and what to do next."""

from typing import NamedTuple

from course.checks.drawing import Drawing, drawing
from course.checks.marked import marked
from course.checks.result import Line, Result, Sign, part
from course.network import ROLES, Link, MvnResult, Network, mvn_tests
from course.network.paths import reachable
from course.network.text import called, clean
from course.words import say

_SIGNS: dict[bool | None, Sign] = {True: "right", False: "wrong", None: "open"}


class _Already(NamedTuple):
    """What a drawing that does not pass has right: a share of the points, and what to say of it."""

    share: float = 0
    lines: tuple[Line, ...] = ()


def mvn(drawn: Drawing, test: str, points: float) -> Result:
    """Judge one of the five tests on a student's drawing.

    Parameters
    ----------
    drawn
        What `course.checks.drawing` gave.
    test
        ``"roles"``, ``"media"``, ``"return"``, ``"alive"`` or ``"minimum"``.
    points
        For a passed test. Otherwise: *roles* give a share for each role held; *media* for each complete
        link, of at least two; *return* a third when the way there exists and only the way back is missing;
        *alive* half when the loop has its rates and K does not exceed 1; *minimum* nothing. Unknown is not
        passed. A drawing with a problem gets 0.

    Examples
    --------
    >>> from course.checks.drawing import drawing
    >>> mvn(drawing("nobody-drew-this"), "roles", points=3)
    0
    """
    title = say(f"checks.mvn.{test}.title")
    if drawn.problem:
        step = say(f"checks.drawing.step.{'copied' if drawn.network.nodes else 'draw'}")
        return Result(title, 0, points, (Line("wrong", drawn.problem),), step)
    found = {result.name: result for result in mvn_tests(drawn.network)}
    share, lines = _already(drawn.network, found, test)
    said = Line(_SIGNS[found[test].passed], found[test].message())
    if share == 1:
        return Result(title, points, points, (*lines, said))
    hint = tuple(say(f"checks.mvn.{test}.hint.{step}") for step in (1, 2, 3))
    picture = marked(drawn.network, found[test].where)
    return Result(title, part(points, share), points, (*lines, said), hint=hint, picture=picture)


def first_stop(sketch: str) -> str:
    """Where a drawing stops first, in words: the outcome to hold against a prediction.

    >>> from course import use
    >>> use("en")
    >>> first_stop("nobody-drew-this")
    'There is no drawing called “nobody-drew-this” yet. Run the cell with the sketch and draw in it.'
    """
    found = drawing(sketch)
    if found.problem:
        return found.problem
    for test in mvn_tests(found.network):
        if not test.passed:
            return f"{say(f'checks.mvn.{test.name}.title')}: {test.message()}"
    return say("checks.mvn.passed")


def _already(network: Network, found: dict[str, MvnResult], test: str) -> _Already:
    if test == "media":  # judged beyond the test: one link alone leads nowhere and back
        return _media(network)
    if found[test].passed:
        return _Already(1)
    if test == "roles":
        return _roles(network)
    if test == "return":
        return _return(network)
    return _alive(found) if test == "alive" else _Already()


def _roles(network: Network) -> _Already:
    held = {role: [called(node) for node in network.nodes if role in node.roles] for role in ROLES}
    lines = tuple(
        Line("right", say("checks.mvn.roles.held", role=say(f"network.role.{role}"), names=", ".join(names)))
        for role, names in held.items()
        if names
    )
    return _Already(len(lines) / len(ROLES), lines)


def _media(network: Network) -> _Already:
    named = {node.id for node in network.nodes if clean(node.label)}
    count, done = len(network.links), sum(_complete(link, named) for link in network.links)
    lines = []
    if 0 < done < count:
        lines.append(Line("right", say("checks.mvn.media.complete", count=count, done=done)))
    if count == 1:
        lines.append(Line("open", say("checks.mvn.media.alone")))
    return _Already(done / max(count, 2), tuple(lines))


def _complete(link: Link, named: set[str]) -> bool:
    return link.source in named and bool(clean(link.action)) and bool(clean(link.medium))


def _return(network: Network) -> _Already:
    starts = [node for node in network.nodes if node.id == network.initiator or "buyer" in node.roles]
    if network.initiator is not None:
        starts = [network.node(network.initiator)]
    ends = [(link.source, link.target) for link in network.links]
    for start in starts:
        there = reachable([start.id], ends) - {start.id}
        for node in network.nodes:
            if node.id in there and "producer" in node.roles:
                said = say("checks.mvn.return.partway", source=called(start), target=called(node))
                return _Already(1 / 3, (Line("right", said),))
    return _Already()


def _alive(found: dict[str, MvnResult]) -> _Already:
    if found["alive"].passed is None:
        return _Already(0, (Line("open", say("checks.mvn.alive.unknown")),))
    if not found["return"].passed:
        return _Already()
    return _Already(1 / 2, (Line("right", say("checks.mvn.alive.known")),))
