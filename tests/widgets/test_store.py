import json
import os
from pathlib import Path

import pytest

from course.network import Link, Network, Node
from course.network.files import LARGEST_FILE
from course.widgets import store
from course.widgets.store import SketchFile
from tests.widgets.fake import Notebook

SHOP = Network([Node("a", "민지"), Node("b", "책방")], [Link("l", "a", "b", "추천한다", "책")])


def drawing(folder: Path, name: str = "shop") -> Path:
    return folder / "sketches" / f"{name}.json"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "sketches").iterdir())


def test_looking_writes_nothing(notebook: Notebook) -> None:
    file = SketchFile(drawing(notebook.folder))
    assert file.network == Network()
    assert not file.exists
    assert list(notebook.folder.iterdir()) == []


def test_each_save_is_the_next_revision_and_readable_by_others(notebook: Notebook) -> None:
    file = SketchFile(drawing(notebook.folder))
    assert file.save(SHOP)
    assert file.save(SHOP)
    assert Network.read(file.path).revision == 2
    assert file.path.stat().st_mode & 0o777 == 0o644
    assert names(notebook.folder) == ["shop.json"]


def test_a_file_changed_by_somebody_else_is_kept_beside_the_edit(notebook: Notebook) -> None:
    mine, theirs = SketchFile(drawing(notebook.folder)), SketchFile(drawing(notebook.folder))
    assert theirs.save(Network([Node("t", "theirs")]))
    assert mine.save(Network([Node("m", "mine")]))
    main, conflict = names(notebook.folder)[1], names(notebook.folder)[0]
    assert main == "shop.json"
    assert conflict.startswith("shop.conflict-")
    assert Network.read(mine.path).nodes[0].label == mine.network.nodes[0].label == "theirs"
    assert Network.read(mine.path.with_name(conflict)).nodes[0].label == "mine"
    assert mine.problem
    assert mine.problem["kind"] == "conflict"
    assert conflict in mine.problem["text"]


def test_after_a_conflict_drawing_goes_on_from_the_file(notebook: Notebook) -> None:
    mine, theirs = SketchFile(drawing(notebook.folder)), SketchFile(drawing(notebook.folder))
    theirs.save(Network([Node("t", "theirs")]))
    mine.save(Network([Node("m", "mine")]))
    assert mine.save(Network([*mine.network.nodes, Node("m", "mine again")]))
    assert [node.label for node in Network.read(mine.path).nodes] == ["theirs", "mine again"]
    assert mine.problem is None


def test_two_conflicts_in_one_second_keep_both_copies(notebook: Notebook) -> None:
    mine = SketchFile(drawing(notebook.folder))
    for round in range(2):
        SketchFile(mine.path).save(Network([Node("t", f"theirs {round}")]))
        mine.save(Network([Node("m", f"mine {round}")]))
    assert len([name for name in names(notebook.folder) if "conflict" in name]) == 2


def test_a_file_touched_but_not_changed_is_no_conflict(notebook: Notebook) -> None:
    file = SketchFile(drawing(notebook.folder))
    file.save(SHOP)
    os.utime(file.path, (1, 1))
    assert file.save(SHOP)
    assert names(notebook.folder) == ["shop.json"]


def test_a_deleted_file_is_written_again(notebook: Notebook) -> None:
    file = SketchFile(drawing(notebook.folder))
    file.save(SHOP)
    file.path.unlink()
    assert file.save(SHOP)
    assert Network.read(file.path).revision == 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"\xff\xfe\x00",
        b"[]",
        b'{"schema": 2, "nodes": []}',
        b'{"schema": 1, "nodes": [{"id": "a"}], "links": [{"source": "a", "target": "gone"}]}',
        b'{"schema": 1, "nodes": [{"id": "a", "x": NaN}]}',
        b"[" * 100_000,
        b'"' + b"x" * LARGEST_FILE + b'"',
    ],
    ids=["empty", "text", "binary", "list", "schema", "link", "nan", "deep", "huge"],
)
def test_a_file_that_is_no_drawing_is_told_about_and_kept_aside_at_the_first_edit(
    notebook: Notebook, content: bytes
) -> None:
    path = drawing(notebook.folder)
    path.parent.mkdir()
    path.write_bytes(content)
    file = SketchFile(path)
    assert file.network == Network()
    assert file.problem
    assert file.problem["kind"] == "invalid"
    assert names(notebook.folder) == ["shop.json"]
    assert file.save(SHOP)
    aside, main = names(notebook.folder)
    assert (main, aside.startswith("shop.bad-")) == ("shop.json", True)
    assert path.with_name(aside).read_bytes() == content
    assert file.problem is None


def test_a_drawing_that_turns_bad_under_our_hands_is_kept_aside_too(notebook: Notebook) -> None:
    file = SketchFile(drawing(notebook.folder))
    file.save(SHOP)
    file.path.write_text("spilled coffee")
    assert file.save(SHOP)
    assert Network.read(file.path).nodes == SHOP.nodes
    assert len(names(notebook.folder)) == 2


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_at_all_neither_hangs_nor_raises(notebook: Notebook, kind: str) -> None:
    path = drawing(notebook.folder)
    path.parent.mkdir()
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    file = SketchFile(path)
    assert file.problem
    assert file.save(SHOP)
    assert Network.read(path).nodes == SHOP.nodes


def test_a_full_disk_is_told_in_words_and_changes_nothing(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SketchFile(drawing(notebook.folder))
    file.save(SHOP)
    before = file.path.read_bytes()

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store, "write_bytes_atomically", full)
    assert not file.save(Network())
    assert file.problem == {
        "kind": "disk",
        "text": "Not saved to sketches/shop.json: the disk is full. Delete some files, then try again.",
    }
    assert file.path.read_bytes() == before
    assert file.network.nodes == SHOP.nodes
    monkeypatch.undo()


def test_a_folder_that_cannot_be_made_is_told_in_words(notebook: Notebook) -> None:
    (notebook.folder / "sketches").write_text("a file where the folder should be")
    file = SketchFile(drawing(notebook.folder))
    assert not file.save(SHOP)
    assert file.problem
    assert file.problem["kind"] == "disk"


def test_unknown_keys_of_a_file_survive_an_edit(notebook: Notebook) -> None:
    path = drawing(notebook.folder)
    path.parent.mkdir()
    path.write_text(
        json.dumps({"schema": 1, "nodes": [{"id": "a", "shape": "star"}], "links": [], "mood": "good"})
    )
    file = SketchFile(path)
    file.save(Network.from_dict(file.network.to_dict()))
    assert json.loads(path.read_text())["mood"] == "good"
    assert json.loads(path.read_text())["nodes"][0]["shape"] == "star"
