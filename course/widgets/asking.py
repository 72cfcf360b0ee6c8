"""What a page asks about the drawing it shows: answered from that drawing, saved or not, and nothing is written."""

from collections.abc import Callable
from typing import Any

from course.network import Network, NetworkError, mvn_tests
from course.network.puzzles import Puzzle
from course.widgets import editing, playing
from course.widgets.journey import journey
from course.widgets.shape import shape
from course.widgets.snip import every_cut, trial
from course.widgets.vital import vitality
from course.words import say

Fields = dict[str, Any]
Tell = Callable[[Any], None]
"""Sends a part of a long answer ahead."""

Answer = Callable[[Network, Fields, Tell], Any]
"""From the drawing shown, the question's fields and `Tell` to what the page is sent: plain JSON."""


def _tests(network: Network, fields: Fields, _tell: Tell) -> Any:
    return [test.to_dict() for test in mvn_tests(network, tuple(fields["roles"]))]


def _vitality(network: Network, fields: Fields, _tell: Tell) -> Any:
    return vitality(network, tuple(fields["roles"]))


def _shape(network: Network, _fields: Fields, _tell: Tell) -> Any:
    return shape(network)


def _snip(network: Network, fields: Fields, _tell: Tell) -> Any:
    return trial(network, fields["cut"], tuple(fields["roles"]))


def _cuts(network: Network, fields: Fields, _tell: Tell) -> Any:
    return every_cut(network, tuple(fields["roles"]))


def _journey(network: Network, _fields: Fields, _tell: Tell) -> Any:
    return journey(network)


def _puzzle(network: Network, fields: Fields, _tell: Tell) -> Any:
    puzzle = Puzzle.of(Network.from_dict(fields["given"]))
    return puzzle.judge(network, tuple(fields["roles"])).to_dict()


ANSWERS: dict[str, Answer] = {
    "tests": _tests,
    "vitality": _vitality,
    "shape": _shape,
    "snip": _snip,
    "cuts": _cuts,
    "puzzle": _puzzle,
    "journey": _journey,
    "run": playing.run,
    "lives": playing.lives,
    "tidy": editing.tidy,
    "read": editing.read,
    "export": editing.export,
    "versions": editing.versions,
    "version": editing.version,
}
"""By the word the page asks with."""


def answer(question: Fields, send: Callable[[Fields], None]) -> None:
    """Answer a page's question; whatever goes wrong goes back as a sentence.

    Parameters
    ----------
    question
        ``{"id": …, "what": a word of `ANSWERS`, "network": the drawing as the page shows it, …}``.
    send
        Sends a message to the page: ``{"type": "answer", "id": …}`` with ``"part"`` (more is to come),
        ``"content"`` (the answer) or ``"refused"`` (a sentence).

    Examples
    --------
    >>> empty = {"schema": 1, "nodes": [], "links": []}
    >>> answer({"id": 1, "what": "tests", "network": empty, "roles": []}, lambda message: print(list(message)))
    ['type', 'id', 'content']
    """
    reply(
        question,
        send,
        lambda tell: ANSWERS[question["what"]](Network.from_dict(question["network"]), question, tell),
    )


def reply(question: Fields, send: Callable[[Fields], None], content: Callable[[Tell], Any]) -> None:
    """Send what a function comes to as the answer to a question; what it raises goes back as a sentence.

    >>> reply({"id": 1}, print, lambda tell: 7)
    {'type': 'answer', 'id': 1, 'content': 7}
    """
    about = {"type": "answer", "id": question.get("id")}
    try:
        found = content(lambda part: send({**about, "part": part}))
    except NetworkError as error:
        send({**about, "refused": str(error)})
    except Exception as error:  # ipywidgets would swallow it, and the page would wait for ever
        send({**about, "refused": say("widgets.asking.failed", reason=repr(error))})
    else:
        send({**about, "content": found})
