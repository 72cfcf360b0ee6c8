from typing import Any

import pytest

from course.network import Network, Node
from course.widgets import Sketch, store
from tests.widgets.fake import FakeComm, Notebook


def drawing(*labels: str) -> dict[str, Any]:
    return Network([Node(f"n{at}", label) for at, label in enumerate(labels)]).to_dict()


def edit(page: FakeComm, n: int, base: int, network: object, client: str = "c") -> dict[str, Any]:
    page.say(type="edit", client=client, n=n, base=base, network=network)
    status: dict[str, Any] = page.trait("status")
    return status


def test_an_edit_is_in_the_file_before_it_is_acknowledged(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = notebook.page(Sketch("shop"))
    written: list[bytes] = []
    original = store.write_bytes_atomically

    def write(path: Any, data: bytes) -> None:
        assert page.trait("status")["edit"] is None
        original(path, data)
        written.append(data)

    monkeypatch.setattr(store, "write_bytes_atomically", write)
    status = edit(page, 1, 0, drawing("책방"))
    assert len(written) == 1
    assert status["edit"] == {"client": "c", "n": 1}
    assert (status["saved"], status["revision"], status["problem"]) == (True, 1, None)
    assert Network.read("sketches/shop.json").nodes[0].label == "책방"


def test_the_acknowledgement_and_the_new_truth_travel_together_and_before_the_tests(
    notebook: Notebook,
) -> None:
    page = notebook.page(Sketch("shop"))
    start = len(page.sent)
    edit(page, 1, 0, drawing("책방"))
    states = [set(sent["state"]) for sent in page.sent[start:]]
    assert states[0] == {"network", "revision", "status"}
    assert set().union(*states[1:]) <= {"tests"}


def test_an_edit_of_an_old_drawing_is_sent_back_to_be_made_again(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    edit(page, 1, 0, drawing("책방"), client="one")
    status = edit(page, 1, 0, drawing("카페"), client="other")
    assert page.messages == [{"type": "stale", "client": "other", "n": 1}]
    assert status["edit"]["client"] == "one"
    assert [node.label for node in Sketch("shop").network.nodes] == ["책방"]


@pytest.mark.parametrize(
    "network", [None, [], {}, {"schema": 1, "nodes": [{"id": 3}]}, "x", {"schema": 1, "nodes": 7}]
)
def test_what_is_no_drawing_is_refused_in_words_and_nothing_is_written(
    notebook: Notebook, network: object
) -> None:
    page = notebook.page(Sketch("shop"))
    status = edit(page, 1, 0, network)
    assert not status["saved"]
    assert status["problem"]["kind"] == "invalid"
    assert status["problem"]["text"].startswith("This cannot be saved as it is:")
    assert list(notebook.folder.iterdir()) == []


def test_a_failing_disk_reaches_the_page_as_not_saved(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = notebook.page(Sketch("shop"))

    def fail(*_: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(store, "write_bytes_atomically", fail)
    status = edit(page, 1, 0, drawing("책방"))
    assert not status["saved"]
    assert "cannot be written to" in status["problem"]["text"]
    monkeypatch.undo()
    assert edit(page, 2, 0, drawing("책방"))["saved"]


def test_an_unforeseen_error_reaches_the_page_too(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = notebook.page(Sketch("shop"))

    def fail(*_: Any) -> None:
        raise KeyError("a mistake of ours")

    monkeypatch.setattr(store, "as_bytes", fail)
    status = edit(page, 1, 0, drawing("책방"))
    assert not status["saved"]
    assert "a mistake of ours" in status["problem"]["text"]


def test_a_conflict_is_saved_beside_and_told(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    edit(page, 1, 0, drawing("책방"))
    Network([Node("t", "theirs")], revision=1).write("sketches/shop.json")
    status = edit(page, 2, 1, drawing("책방", "카페"))
    assert status["saved"]
    assert status["problem"]["kind"] == "conflict"
    assert page.trait("network")["nodes"][0]["label"] == "theirs"
    assert len(list((notebook.folder / "sketches").glob("shop.conflict-*.json"))) == 1


def test_the_tests_travel_as_sentences_for_the_page(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    edit(page, 1, 0, drawing("책방"))
    tests = page.trait("tests")
    assert [set(test) for test in tests] == [{"name", "title", "passed", "where", "message"}] * 5
    assert tests[0]["message"]


def test_a_sketch_without_tests_sends_none(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop", tests=False, title="My shop"))
    edit(page, 1, 0, drawing("책방"))
    assert page.trait("tests") == []
    assert page.trait("options")["title"] == "My shop"


def test_other_messages_change_nothing(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    before = len(page.sent)
    page.say(type="greeting")
    assert len(page.sent) == before
