"""The portfolio: what it counts, what it packs, what it puts back and what it refuses."""

import json
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from course import use
from course.checks import Result
from course.network import Network, Node
from course.notebooks import Source, assignment, practice, read
from course.widgets import Portfolio, desks, place, satchel
from course.widgets.experiment.cycles import Cycle, Cycles
from course.widgets.experiment.file import to_json
from course.widgets.experiment.plan import Plan
from course.widgets.satchel import RestoreError
from tests.widgets.fake import FakeComm, Notebook

DRAWN = Network([Node("n1", "책방")], title="책방")
CODE = (
    'Predict("reach", "?", number=(0, 9, ""))\nPredict(\n    "way", "?", choices=["a", "b"])\nSketch("shop")'
)


def notebook(title: str, code: str = CODE, *, ran: bool = True, html: str = "") -> str:
    outputs = [{"output_type": "execute_result", "data": {"text/html": html}}] if html else []
    cells = [
        {"cell_type": "markdown", "source": [f"# {title}\n", "more"]},
        {"cell_type": "code", "source": code, "execution_count": 1 if ran else None, "outputs": outputs},
    ]
    return json.dumps(
        {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, ensure_ascii=False
    )


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notebook_place: None) -> Path:
    """Two lessons and an exercise; a person has worked on the first lesson and not on the second."""
    files = {
        "lessons/START.en.ipynb": notebook("Start", "Portfolio()", ran=False),
        "lessons/03-draw/lesson.en.ipynb": notebook("Lesson 3"),
        "lessons/03-draw/lesson.ko.ipynb": notebook("3강", ran=False),
        "lessons/03-draw/predictions/reach.json": '{"schema": 1, "answer": 3}',
        "lessons/04-test/lesson.en.ipynb": notebook("Lesson 4", ran=False),
        "exercises/03-draw/practice.en.ipynb": notebook("Practice", "checks.mvn(1)", html="Points: 2 of 2"),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "lessons/03-draw/sketches").mkdir()
    DRAWN.write(tmp_path / "lessons/03-draw/sketches/shop.json")
    monkeypatch.chdir(tmp_path / "lessons")
    monkeypatch.setattr(place, "_folder", None)
    return tmp_path


@pytest.fixture
def notebook_place(notebook: Notebook) -> None:
    """A kernel before the kit's folders are made."""


PACKED = [
    "exercises/03-draw/practice.en.ipynb",
    "lessons/03-draw/lesson.en.ipynb",
    "lessons/03-draw/predictions/reach.json",
    "lessons/03-draw/sketches/shop.json",
]


def zipped(*entries: tuple[str | ZipInfo, str]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, text in entries:
            archive.writestr(name, text)
    return buffer.getvalue()


def everything(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


# --- what is there -----------------------------------------------------------------------------------


def test_a_row_counts_what_the_notebook_asks_for_and_what_is_there(kit: Path) -> None:
    desk = desks.desk(kit / "lessons/03-draw")
    assert desk.title == "Lesson 3"
    assert (desk.predictions, desk.sketches, desk.checks) == (
        desks.Count(1, 2),
        desks.Count(1, 1),
        desks.Count(0, 0),
    )
    assert desk.is_begun
    assert not desk.is_done
    (kit / "lessons/03-draw/predictions/way.json").write_text("{}")
    assert desks.desk(kit / "lessons/03-draw").is_done


def test_an_experiment_counts_once_its_plan_was_locked_and_the_zip_carries_it(kit: Path) -> None:
    folder = kit / "lessons/03-draw"
    (folder / "lesson.en.ipynb").write_text(notebook("Lesson 3", 'ExperimentCard("photo")'), "utf-8")
    assert desks.desk(folder).experiments == desks.Count(0, 1)
    plan = Plan("link", "change", "people", "count", 40, 35, None, 90, "go on", "change it")
    path = folder / "experiments/photo.json"
    path.parent.mkdir()
    for locked, done in ((None, 0), ("2026-03-01T10:00:00+00:00", 1)):
        path.write_text(json.dumps(to_json(Cycles((Cycle(plan, locked=locked),)))))
        assert desks.desk(folder).experiments == desks.Count(done, 1)
    assert "lessons/03-draw/experiments/photo.json" in satchel.pack(kit).names
    path.write_text("spilled coffee")
    assert desks.desk(folder).experiments == desks.Count(0, 1)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("Points: 2 of 2", 1),
        ("Points: 1 of 2", 0),
        ("2점 중 2점", 1),
        ("2점 중 0.5점", 0),
        ("Answer received · worth 3", 1),
        ("", 0),
    ],
)
def test_a_check_counts_when_its_saved_panel_shows_all_points(kit: Path, said: str, right: int) -> None:
    path = kit / "exercises/03-draw/practice.en.ipynb"
    path.write_text(notebook("Practice", "checks.mvn(1)", html=said), "utf-8")
    assert desks.desk(path.parent).checks == desks.Count(right, 1)


def test_a_notebook_that_cannot_be_read_counts_nothing(kit: Path) -> None:
    (kit / "lessons/04-test/lesson.en.ipynb").write_text("spilled coffee")
    assert not desks.desk(kit / "lessons/04-test").is_begun


EXERCISES = Path(__file__).parents[2] / "exercises"


def checked(given: dict[str, Any], right: int) -> str:
    """A notebook in which the first checks were run and show all their points, the next half of them."""
    saved = json.loads(json.dumps(given))
    for cell in saved["cells"]:
        about = cell["metadata"]
        if "check" in about.get("course", {}) or (
            about.get("nbgrader", {}).get("grade") and "outputs" in cell
        ):
            panel = Result("?", 2 if right > 0 else 1, 2)._repr_html_()
            cell["outputs"] = (
                [{"output_type": "execute_result", "data": {"text/html": panel}}] if right > -1 else []
            )
            right -= 1
    return json.dumps(saved, ensure_ascii=False)


@pytest.mark.parametrize("name", sorted(path.parent.name for path in EXERCISES.glob("*/exercise.toml")))
@pytest.mark.parametrize("form", [practice, assignment])
def test_every_exercises_checks_are_counted_whether_they_were_run_or_not(
    name: str, form: Callable[[Source, str], Any], tmp_path: Path
) -> None:
    source = read(EXERCISES / name / "exercise.py")
    number = len(source.in_language("ko", "check"))
    use("en")
    for language in ("ko", "en"):
        given = form(source, language)
        for right in range(number + 1):
            (tmp_path / "exercise.ipynb").write_text(checked(given, right), "utf-8")
            assert desks.desk(tmp_path).checks == desks.Count(right, number)


def test_a_copied_check_counts_once_and_any_of_its_copies_may_be_right(kit: Path) -> None:
    path = kit / "exercises/03-draw/practice.en.ipynb"
    check = {"cell_type": "code", "metadata": {"course": {"check": "k"}}, "source": "x", "outputs": []}
    output = {"output_type": "execute_result", "data": {"text/html": "Points: 2 of 2"}}
    odd = {"cell_type": "code", "metadata": {"course": 3, "nbgrader": []}, "source": "", "outputs": []}
    path.write_text(json.dumps({"cells": [check, odd, {**check, "outputs": [output]}]}), "utf-8")
    assert desks.desk(path.parent).checks == desks.Count(1, 1)


def test_the_page_gets_a_row_for_each_folder_begun_and_a_picture_for_each_drawing(
    kit: Path, notebook: Notebook
) -> None:
    (kit / "lessons/03-draw/sketches/shop.conflict-20260301-101500.json").write_text("{}")
    (kit / "lessons/03-draw/sketches/empty.json").write_text(json.dumps(Network().to_dict()))
    work = notebook.page(Portfolio()).trait("work")
    assert [row["title"] for row in work["rows"]] == ["Lesson 3", "Practice"]
    assert work["rows"][0]["predictions"] == [1, 2]
    assert [(each["name"], each["desk"]) for each in work["pictures"]] == [("책방", "Lesson 3")]
    assert "책방" in work["pictures"][0]["alt"]
    assert work["pictures"][0]["src"].startswith("data:image/svg+xml;base64,")


def test_looking_and_packing_write_nothing(kit: Path, notebook: Notebook) -> None:
    before = everything(kit)
    page = notebook.page(Portfolio())
    page.say(type="look", n="1")
    page.say(type="pack", n="2")
    assert everything(kit) == before


def test_while_grading_there_is_a_text_and_no_widget(
    kit: Path, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (output,) = notebook.display(Portfolio())
    assert "Lesson 3: predictions 1 of 2 · drawings 1 of 1" in output.data["text/plain"]
    assert notebook.comms == []


def test_a_class_s_folder_is_its_own_kit(tmp_path: Path) -> None:
    assert desks.kit(tmp_path) == tmp_path
    (tmp_path / "03-draw").mkdir()
    (tmp_path / "03-draw/exercise.ipynb").write_text(notebook("Exercise"))
    assert desks.folders(tmp_path) == [tmp_path / "03-draw"]


# --- out ---------------------------------------------------------------------------------------------


def test_the_zip_holds_drawings_predictions_and_the_notebooks_that_were_run(kit: Path) -> None:
    packed = satchel.pack(kit)
    assert list(packed.names) == PACKED
    assert packed.left_out == ()
    assert satchel.pack(kit).data == packed.data


def test_a_notebook_saved_with_a_kernel_is_packed_even_without_outputs(kit: Path) -> None:
    path = kit / "lessons/04-test/lesson.en.ipynb"
    saved = json.loads(path.read_text())
    saved["metadata"]["language_info"] = {"name": "python", "version": "3.11"}
    path.write_text(json.dumps(saved))
    assert "lessons/04-test/lesson.en.ipynb" in satchel.pack(kit).names


def test_the_page_gets_the_zip_with_todays_date(kit: Path, notebook: Notebook) -> None:
    page = notebook.page(Portfolio())
    page.say(type="pack", n="7")
    (message,) = page.messages
    assert (message["type"], message["heard"]) == ("zip", "7")
    assert message["name"].startswith("my-work-20")
    (buffer,) = next(buffers for buffers in page.buffers if buffers)
    assert ZipFile(BytesIO(buffer)).namelist() == PACKED
    assert "4 files are in my-work-" in page.trait("status")["said"]


def test_an_empty_folder_has_nothing_to_pack_and_says_so(notebook: Notebook) -> None:
    page = notebook.page(Portfolio())
    page.say(type="pack", n="1")
    assert page.trait("status")["problem"].startswith("There is nothing to pack yet.")
    assert page.trait("work") == {"rows": [], "pictures": [], "notice": None}


def test_a_link_to_somewhere_else_stays_out_of_the_zip(kit: Path, tmp_path: Path) -> None:
    (kit / "lessons/03-draw/sketches/secret.json").symlink_to(kit / "lessons/START.en.ipynb")
    ((name, reason),) = satchel.pack(kit).left_out
    assert name == "lessons/03-draw/sketches/secret.json"
    assert "link" in reason


# --- in ----------------------------------------------------------------------------------------------


def test_work_comes_back_into_a_fresh_kit_as_it_was(kit: Path, tmp_path: Path) -> None:
    before, data = everything(kit), satchel.pack(kit).data
    for name in PACKED[2:]:
        (kit / name).unlink()
    fresh = notebook("Lesson 3", ran=False)
    (kit / PACKED[1]).write_text(fresh, "utf-8")  # as it was given out
    done = satchel.restore(kit, data)
    assert sorted(done.written) == PACKED[1:]
    assert done.same == PACKED[:1]
    assert (done.beside, done.left_out) == ([], [])
    assert everything(kit) == before


def test_what_differs_here_stays_and_the_restored_one_stands_beside_it_once(kit: Path) -> None:
    data = satchel.pack(kit).data
    for name in PACKED[1:3]:
        (kit / name).write_text(notebook("changed since"), "utf-8")
    before = everything(kit)
    done = satchel.restore(kit, data)
    assert [name for name, _ in done.beside] == PACKED[1:3]
    after = everything(kit)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + 2
    again = satchel.restore(kit, data)
    assert again.beside == []
    assert everything(kit) == after


def outside(name: str) -> bytes:
    return zipped((name, "{}"))


def link() -> bytes:
    entry = ZipInfo("lessons/03-draw/sketches/a.json")
    entry.external_attr = 0o120777 << 16
    return zipped((entry, "/etc/passwd"))


def locked() -> bytes:
    data = bytearray(outside("lessons/03-draw/sketches/a.json"))
    for mark, place_of_flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place_of_flags] |= 1
    return bytes(data)


def damaged() -> bytes:
    data = bytearray(zipped(("lessons/03-draw/sketches/a.json", "x" * 5000)))
    data[60:70] = b"\xff" * 10
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"coffee", "not a zip file"),
        (damaged(), "damaged"),
        (outside("../../evil.json"), "leads outside this folder"),
        (outside("/etc/sketches/evil.json"), "leads outside this folder"),
        (outside("lessons\\..\\evil.json"), "leads outside this folder"),
        (outside("C:/lessons/sketches/evil.json"), "leads outside this folder"),
        (link(), "a link to somewhere else"),
        (locked(), "locked with a password"),
        (zipped(("lessons/03-draw/sketches/a.json", "0" * 21_000_000)), "larger than 20 MB"),
        (zipped(*((f"lessons/03-draw/sketches/{n}.json", "0" * 19_000_000) for n in range(16))), "too large"),
        (zipped(*((f"lessons/03-draw/sketches/{n}.json", "") for n in range(5001))), "too large"),
        (zipped(("exercise.ipynb", "{}"), ("sketches/shop.json", "{}")), "A zip made for handing in"),
    ],
    ids=["no zip", "damaged", "up", "absolute", "backslashes", "drive", "link", "locked", "large", "bomb", "many", "hand-in"],
)  # fmt: skip
def test_a_zip_that_is_not_sound_is_refused_whole_and_in_words(kit: Path, data: bytes, said: str) -> None:
    before = everything(kit)
    with pytest.raises(RestoreError, match=said):
        satchel.restore(kit, data)
    assert everything(kit) == before


def test_files_that_are_no_work_are_left_out_by_name(kit: Path) -> None:
    names = [
        "course/evil.py",
        "lessons/03-draw/lesson.py",
        "lessons/.hidden/a.ipynb",
        "lessons/a/b/c.ipynb",
        "tests/x.ipynb",
    ]
    data = zipped(*((name, "{}") for name in [*names, "lessons/03-draw/predictions/new.json"]))
    done = satchel.restore(kit, data)
    assert done.written == ["lessons/03-draw/predictions/new.json"]
    assert [name for name, _ in done.left_out] == names


def test_a_link_on_the_way_leads_nowhere(kit: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (kit / "lessons/05-linked").symlink_to(elsewhere)
    done = satchel.restore(kit, zipped(("lessons/05-linked/sketches/a.json", "{}")))
    assert done.written == []
    assert "a link on the way" in done.left_out[0][1]
    assert list(elsewhere.rglob("*")) == []


def test_a_folder_that_cannot_be_written_to_is_told(kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(satchel, "write_bytes_atomically", refuse)
    done = satchel.restore(kit, zipped(("lessons/03-draw/predictions/new.json", "{}")))
    ((name, reason),) = done.left_out
    assert name == "lessons/03-draw/predictions/new.json"
    assert reason == place.reason(PermissionError(13, "Permission denied"))


def send(page: FakeComm, data: bytes, parts: int) -> dict[str, Any]:
    size = -(-len(data) // parts)
    for part in range(parts):
        content = {"type": "part", "part": part, "last": part == parts - 1, "n": "9"}
        piece = memoryview(data[part * size : (part + 1) * size])
        page.handle_msg({"content": {"data": {"method": "custom", "content": content}}, "buffers": [piece]})
    status: dict[str, Any] = page.trait("status")
    return status


def test_a_zip_that_arrives_in_parts_is_restored_and_shown(kit: Path, notebook: Notebook) -> None:
    data = satchel.pack(kit).data
    (kit / PACKED[3]).unlink()
    page = notebook.page(Portfolio())
    assert page.trait("work")["pictures"] == []
    status = send(page, data, 3)
    assert status["heard"] == "9"
    assert status["said"] == "Restored: 1. Already here: 3."
    assert status["again"] is True
    assert len(page.trait("work")["pictures"]) == 1


def test_a_refused_zip_is_a_sentence_on_the_page(kit: Path, notebook: Notebook) -> None:
    status = send(notebook.page(Portfolio()), b"coffee", 1)
    assert status["problem"] == "Nothing was restored: this is not a zip file, or it is damaged."


def test_a_file_without_end_is_refused_before_it_is_kept(
    kit: Path, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    from course.widgets import portfolio

    monkeypatch.setattr(portfolio, "_LARGEST_ZIP", 10)
    page = notebook.page(Portfolio())
    content = {"type": "part", "part": 0, "last": False, "n": "9"}
    page.handle_msg({"content": {"data": {"method": "custom", "content": content}}, "buffers": [b"x" * 11]})
    assert "the file is larger than" in page.trait("status")["problem"]


def test_the_zip_s_files_are_named_alike_on_every_system(kit: Path) -> None:
    assert all(os.sep == "/" or os.sep not in name for name in satchel.pack(kit).names)
