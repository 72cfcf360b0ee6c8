import base64
import json
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from course.data import load
from course.network import Link, Network, Node
from course.widgets import Sketch
from tests.widgets.fake import Notebook

SHOP = Network([Node("a", "책방")], title="동네")


def keep(folder: Path, network: Network, name: str = "shop") -> Path:
    path = folder / "sketches" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    network.write(path)
    return path


def test_one_name_is_one_drawing(notebook: Notebook) -> None:
    assert Sketch("shop") is Sketch("shop", roles=["buyer"])
    assert Sketch("shop") is not Sketch("café")


def test_chdir_does_not_move_the_drawing(notebook: Notebook) -> None:
    keep(notebook.folder, SHOP)
    before = Sketch("shop")
    (notebook.folder / "elsewhere").mkdir()
    os.chdir(notebook.folder / "elsewhere")
    assert Sketch("shop") is before
    assert Sketch("shop").network.nodes == SHOP.nodes


@pytest.mark.parametrize("name", ["../shop", "a/b", "", ".", "shop.json", "a\\b", "x" * 81, "shop\n"])
def test_a_name_that_could_leave_the_folder_is_refused(notebook: Notebook, name: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        Sketch(name)


def test_a_hangul_name_is_the_same_composed_or_not(notebook: Notebook) -> None:
    decomposed = "\u1102\u1161\u110b\u1174"
    assert Sketch(decomposed) is Sketch("나의")
    assert Sketch(decomposed).name == "나의"


def test_a_cell_shows_the_live_drawing_and_a_picture_that_stays(notebook: Notebook) -> None:
    keep(notebook.folder, SHOP)
    live, still = notebook.display(Sketch("shop"))
    assert "application/vnd.jupyter.widget-view+json" in live.data
    picture = re.search(r"base64,([^\"]+)", still.data["text/html"])
    assert picture
    assert "책방" in base64.b64decode(picture[1]).decode()
    assert 'class="course-still"' in still.data["text/html"]
    assert "책방" in still.data["text/plain"] or "1" in still.data["text/plain"]


def test_two_displays_are_two_views_of_one_widget(notebook: Notebook) -> None:
    sketch = Sketch("shop")
    views = [notebook.display(sketch)[0].data["application/vnd.jupyter.widget-view+json"] for _ in range(2)]
    assert views[0]["model_id"] == views[1]["model_id"]


def test_grading_makes_no_widget_and_shows_the_drawing(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(notebook.folder, SHOP)
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(Sketch("shop"))
    assert set(shown.data) == {"image/svg+xml", "text/plain"}
    assert "책방" in shown.data["image/svg+xml"]
    assert Sketch("shop").network.nodes == SHOP.nodes
    assert notebook.comms == []


def test_grading_in_a_read_only_folder_with_a_bad_file_says_so_and_goes_on(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = keep(notebook.folder, SHOP)
    path.write_text("{")
    notebook.folder.chmod(0o555)
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(Sketch("shop"))
    assert Sketch("shop").network == Network()
    assert "cannot be read as a drawing" in shown.data["text/plain"]
    assert [found.name for found in path.parent.iterdir()] == ["shop.json"]
    notebook.folder.chmod(0o755)


def test_making_and_showing_a_sketch_writes_nothing(notebook: Notebook) -> None:
    notebook.display(Sketch("shop", start=SHOP))
    assert list(notebook.folder.iterdir()) == []


def test_a_file_written_by_a_cell_is_seen_without_asking_again(notebook: Notebook) -> None:
    sketch = Sketch("shop")
    page = notebook.page(sketch)
    keep(notebook.folder, SHOP)
    assert sketch.network.nodes == SHOP.nodes
    assert page.trait("network")["nodes"][0]["label"] == "책방"


def test_the_tests_follow_the_drawing_and_the_roles(notebook: Notebook) -> None:
    keep(notebook.folder, Network([Node("a", "책방", roles=("producer",))]))
    assert [test.name for test in Sketch("shop").tests()] == ["roles", "media", "return", "alive", "minimum"]
    assert Sketch("shop", roles=["producer"]).tests()[0].passed
    assert not Sketch("shop", roles=["producer", "buyer"]).tests()[0].passed


def test_a_starter_is_shown_until_the_first_edit_and_starts_at_revision_0(notebook: Notebook) -> None:
    Network([Node("a", "시작")], revision=7).write(notebook.folder / "shop.start.json")
    sketch = Sketch("shop", start="shop.start.json")
    assert (sketch.network.nodes[0].label, sketch.network.revision) == ("시작", 0)
    keep(notebook.folder, SHOP)
    assert sketch.network.nodes[0].label == "책방"


@pytest.mark.parametrize("content", [None, "{"])
def test_a_bad_starter_is_told_about_and_the_page_is_empty(notebook: Notebook, content: str | None) -> None:
    if content:
        (notebook.folder / "shop.start.json").write_text(content)
    sketch = Sketch("shop", start="shop.start.json")
    assert sketch.network == Network()
    assert sketch.problem
    assert "starter" in sketch.problem


def lesson_and_here(notebook: Notebook, here: str = "04-shrink") -> Path:
    folder = notebook.folder / "lessons" / here
    folder.mkdir(parents=True)
    os.chdir(folder)
    return folder


def test_a_carried_drawing_is_shown_and_copied_at_the_first_edit_with_its_history(notebook: Notebook) -> None:
    here = lesson_and_here(notebook)
    earlier = keep(here.parent / "03-draw-the-mvn", Network(SHOP.nodes, revision=5))
    before = earlier.read_bytes()
    sketch = Sketch("shop", carry="03-draw-the-mvn")
    page = notebook.page(sketch)
    assert sketch.network.nodes == SHOP.nodes
    assert not (here / "sketches").exists()
    page.say(type="edit", client="c", n=1, base=0, network=sketch.network.to_dict())
    copied = json.loads((here / "sketches" / "shop.json").read_text())
    assert copied["carried"][0].items() >= {"lesson": "03-draw-the-mvn", "revision": 5}.items()
    assert earlier.read_bytes() == before


def test_the_newest_version_since_the_lesson_that_began_it_is_carried_on(notebook: Notebook) -> None:
    here = lesson_and_here(notebook, "05-context")
    shelf, exercises = here.parent, here.parent.parent / "exercises"
    oldest = keep(exercises / "03-draw-the-mvn", replace(SHOP, title="exercise 3"))
    for lesson in ("02-roles", "03-draw-the-mvn", "06-chain"):
        keep(shelf / lesson, replace(SHOP, title=lesson))
    os.utime(oldest, (1, 1))
    assert Sketch("shop", carry="03-draw-the-mvn").network.title == "03-draw-the-mvn"
    os.utime(shelf / "03-draw-the-mvn" / "sketches" / "shop.json", (0, 0))
    assert Sketch("shop", carry="03-draw-the-mvn").network.title == "exercise 3"
    between = keep(shelf / "04-shrink", replace(SHOP, title="lesson 4"))
    os.utime(between, (0, 0))
    assert Sketch("shop", carry="03-draw-the-mvn").network.title == "lesson 4"


@pytest.mark.parametrize("here", ["exercises/03-draw-the-mvn", "exercises/04-shrink", "03-draw-the-mvn"])
@pytest.mark.parametrize("page", ["exercise.ipynb", "practice.ko.ipynb"])
def test_where_work_is_checked_a_carried_drawing_is_copied_at_once(
    notebook: Notebook, here: str, page: str
) -> None:
    folder = notebook.folder / here
    folder.mkdir(parents=True)
    (folder / page).write_text("{}")
    os.chdir(folder)
    keep(notebook.folder / "lessons" / "03-draw-the-mvn", SHOP)
    notebook.display(Sketch("shop", carry="03-draw-the-mvn"))
    assert Network.read(folder / "sketches" / "shop.json").nodes == SHOP.nodes


def test_grading_copies_nothing(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    here = lesson_and_here(notebook)
    (here / "exercise.ipynb").write_text("{}")
    keep(here.parent / "03-draw-the-mvn", SHOP)
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    notebook.display(Sketch("shop", carry="03-draw-the-mvn"))
    assert not (here / "sketches").exists()


def test_nothing_to_carry_on_says_which_lesson_makes_it(notebook: Notebook) -> None:
    lesson_and_here(notebook)
    sketch = Sketch("shop", carry="03-draw-the-mvn")
    expected = "There is no drawing “shop” from lesson 3 yet. Draw it there first, or start a new one here."
    assert sketch.problem == expected


def test_a_puzzle_is_begun_with_its_drawing_and_judged_by_python(notebook: Notebook) -> None:
    given = load("puzzles", "one-link")
    assert isinstance(given, Network)
    sketch = Sketch("p1", puzzle=given)
    assert (sketch.network.nodes, sketch.solved) == (given.nodes, False)
    page = notebook.page(sketch)
    assert page.trait("options")["puzzle"]["given"] == given.to_dict()
    solved = replace(given, links=[*given.links, Link("x", "guest", "customer", rate=0.8)])
    page.say(type="edit", client="c", n=1, base=0, network=solved.to_dict())
    assert sketch.solved
    assert Network.read("sketches/p1.json").extra["puzzle"] == given.extra["puzzle"]
    assert not Sketch("plain").solved


def test_a_puzzle_without_a_goal_is_refused(notebook: Notebook) -> None:
    with pytest.raises(ValueError, match=r"^puzzle: expected an object with a goal"):
        Sketch("p1", puzzle=SHOP)


def test_the_panel_of_numbers_follows_the_tests_unless_it_is_asked_for(notebook: Notebook) -> None:
    for given, shown in (({}, True), ({"tests": False}, False), ({"tests": False, "vitality": True}, True)):
        assert notebook.page(Sketch("shop", **given)).trait("options")["vitality"] is shown


def test_degrees_are_counted_only_where_the_lesson_asks_for_it(notebook: Notebook) -> None:
    assert notebook.page(Sketch("shop")).trait("options")["degrees"] is False
    assert notebook.page(Sketch("shop", degrees=True)).trait("options")["degrees"] is True
