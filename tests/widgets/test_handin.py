import json
import os
import time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from course.widgets import HandIn, parcel
from course.widgets.parcel import HandInError
from tests.widgets.fake import FakeComm, Notebook

WORK = {
    "exercise.ipynb": "{}",
    "sketches/shop.json": '{"schema": 1, "nodes": []}',
    "sketches/shop.conflict-20260301-101500.json": "{}",
    "predictions/reach.json": "{}",
}
OTHER = {
    "sketches/shop.bad-20260301-101500.json": "spilled coffee",
    "sketches/.shop.json.k3j2.tmp": "",
    "shop.start.json": "{}",
    "notes.txt": "private",
}


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)


def inside(path: Path) -> list[str]:
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def press(page: FakeComm) -> dict[str, Any]:
    page.say(type="make", n="1")
    status: dict[str, Any] = page.trait("status")
    return status


def test_the_notebook_the_drawings_and_the_predictions_go_in_and_nothing_else(notebook: Notebook) -> None:
    fill(notebook.folder, WORK | OTHER)
    path = HandIn("03-draw-the-mvn").make()
    assert path == notebook.folder / "hand-in" / "03-draw-the-mvn.zip"
    assert inside(path) == sorted(WORK)


def test_the_same_work_gives_the_same_bytes(notebook: Notebook) -> None:
    fill(notebook.folder, WORK)
    first = HandIn("03-draw-the-mvn").make().read_bytes()
    for name in WORK:
        os.utime(notebook.folder / name, (1, 1))
    assert HandIn("03-draw-the-mvn").make().read_bytes() == first


def test_the_page_gets_the_zip_and_what_is_in_it(notebook: Notebook) -> None:
    fill(notebook.folder, WORK)
    page = notebook.page(HandIn("03-draw-the-mvn"))
    status = press(page)
    assert [file["name"] for file in status["files"]] == sorted(WORK)
    assert (status["file"], status["left_out"], status["older"]) == ("hand-in/03-draw-the-mvn.zip", [], False)
    assert page.messages == [{"type": "zip", "name": "03-draw-the-mvn.zip", "heard": "1"}]
    (buffer,) = next(buffers for buffers in page.buffers if buffers)
    assert ZipFile(BytesIO(buffer)).namelist() == sorted(WORK)


def test_a_drawing_newer_than_the_notebook_is_warned_about(notebook: Notebook) -> None:
    fill(notebook.folder, WORK)
    an_hour_ago = time.time() - 3600
    os.utime(notebook.folder / "exercise.ipynb", (an_hour_ago, an_hour_ago))
    assert press(notebook.page(HandIn("03-draw-the-mvn")))["older"] is True


def test_a_link_to_somewhere_else_stays_out_and_is_named(notebook: Notebook) -> None:
    fill(notebook.folder, WORK)
    secret = notebook.folder.parent / "secret.json"
    secret.write_text("secret")
    (notebook.folder / "sketches" / "link.json").symlink_to(secret)
    status = press(notebook.page(HandIn("03-draw-the-mvn")))
    assert [left["name"] for left in status["left_out"]] == ["sketches/link.json"]
    assert inside(notebook.folder / status["file"]) == sorted(WORK)


def test_a_linked_folder_of_drawings_stays_out(notebook: Notebook) -> None:
    fill(notebook.folder, {"exercise.ipynb": "{}"})
    outside = notebook.folder.parent / "outside"
    outside.mkdir(exist_ok=True)
    (outside / "secret.json").write_text("secret")
    (notebook.folder / "sketches").symlink_to(outside)
    assert inside(HandIn("x").make()) == ["exercise.ipynb"]


def test_a_file_that_is_too_large_stays_out_and_is_named(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(notebook.folder, WORK | {"sketches/huge.json": "x" * 2000})
    monkeypatch.setattr(parcel, "LARGEST", 1000)
    status = press(notebook.page(HandIn("03-draw-the-mvn")))
    assert [left["name"] for left in status["left_out"]] == ["sketches/huge.json"]


def test_a_notebook_that_cannot_go_in_stops_the_making(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(notebook.folder, {"exercise.ipynb": "x" * 2000})
    monkeypatch.setattr(parcel, "LARGEST", 1000)
    status = press(notebook.page(HandIn("03-draw-the-mvn")))
    assert status["file"] is None
    assert "exercise.ipynb" in status["problem"]


def test_the_running_notebook_is_the_one_handed_in(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(notebook.folder, {"exercise.ipynb": "{}", "exercise-copy.ipynb": "{}"})
    assert inside(HandIn("x").make()) == ["exercise.ipynb"]
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook.folder / "exercise-copy.ipynb"))
    assert inside(HandIn("x").make()) == ["exercise-copy.ipynb"]


def test_several_notebooks_without_a_sign_ask_for_a_name(notebook: Notebook) -> None:
    fill(notebook.folder, {"one.ipynb": "{}", "two.ipynb": "{}"})
    with pytest.raises(HandInError, match=r"one\.ipynb, two\.ipynb"):
        HandIn("x").make()
    assert inside(HandIn("x", files=["two.ipynb"]).make()) == ["two.ipynb"]


def test_no_notebook_at_all_is_said(notebook: Notebook) -> None:
    status = press(notebook.page(HandIn("x")))
    assert "no notebook" in status["problem"]


@pytest.mark.parametrize("name", ["../secret.ipynb", "gone.ipynb", "sketches"])
def test_a_named_file_outside_the_folder_or_missing_is_refused(notebook: Notebook, name: str) -> None:
    fill(notebook.folder, WORK)
    (notebook.folder.parent / "secret.ipynb").write_text("{}")
    with pytest.raises(HandInError):
        HandIn("x", files=[name]).make()


def test_a_disk_that_refuses_is_told_in_words(notebook: Notebook) -> None:
    fill(notebook.folder, WORK | {"hand-in": "a file where the folder should be"})
    status = press(notebook.page(HandIn("x")))
    assert status["problem"].startswith("The file could not be made:")


def test_what_was_made_earlier_is_shown_again(notebook: Notebook) -> None:
    fill(notebook.folder, WORK)
    HandIn("03-draw-the-mvn").make()
    status = notebook.page(HandIn("03-draw-the-mvn")).trait("status")
    assert [file["name"] for file in status["files"]] == sorted(WORK)


def test_grading_makes_no_button(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(HandIn("03-draw-the-mvn"))
    assert "03-draw-the-mvn" in shown.data["text/plain"]
    assert notebook.comms == []
    assert json.dumps(shown.data)
