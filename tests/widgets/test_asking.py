from typing import Any

import pytest

from course.network import Network
from course.widgets import Sketch, asking
from tests.widgets.fake import Notebook

EMPTY = Network().to_dict()


def test_a_question_is_answered_from_the_drawing_it_brings_and_nothing_is_written(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    page.say(type="ask", id="a-1", what="tests", network=EMPTY, roles=["producer"])
    (reply,) = page.messages
    assert (reply["type"], reply["id"]) == ("answer", "a-1")
    assert [test["name"] for test in reply["content"]] == ["roles", "media", "return", "alive", "minimum"]
    assert list(notebook.folder.iterdir()) == []


@pytest.mark.parametrize(
    "question",
    [
        {"what": "tests"},
        {"what": "nothing we know", "network": EMPTY},
        {"what": "tests", "network": 3, "roles": []},
        {"what": "tests", "network": {**EMPTY, "links": [{"source": "a", "target": "b"}]}, "roles": []},
        {},
    ],
)
def test_a_question_that_cannot_be_answered_is_refused_in_words(
    notebook: Notebook, question: dict[str, Any]
) -> None:
    page = notebook.page(Sketch("shop"))
    page.say(type="ask", id=1, **question)
    (reply,) = page.messages
    assert reply["refused"]


def test_parts_of_a_long_answer_travel_ahead_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def count(_network: Network, _fields: Any, tell: asking.Tell) -> int:
        tell(1)
        tell(2)
        return 3

    monkeypatch.setitem(asking.ANSWERS, "count", count)
    sent: list[Any] = []
    asking.answer({"id": 7, "what": "count", "network": EMPTY}, sent.append)
    assert [{key: reply[key] for key in reply if key not in ("type", "id")} for reply in sent] == [
        {"part": 1},
        {"part": 2},
        {"content": 3},
    ]
