"""The whole rail in one go: an instructor releases, a student draws in JupyterLab and submits, the mark arrives."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from course import __main__ as verbs
from tests.browser.lab import Lab, running_lab
from tests.browser.page import NotebookPage, SketchOnPage, wait_for

REPOSITORY = Path(__file__).parents[2]
ASSIGNMENT = "03-draw-the-mvn"
PLAN = """
id = "rail"
title = "Rail"
language = "{language}"
[exchange]
root = "{exchange}"
[[assignment]]
name = "03-draw-the-mvn"
"""
# Task 1 of the exercise, drawn right; task 2 left blank.
STATED_MARK = "12"
WORDS = {
    "ko": {"person": "퇴근길 수강생", "shop": "동네 공방", "actions": ("데려온다", "초대한다"), "media": ("짝꿍 이용권", "작품 전시회")},
    "en": {"person": "evening student", "shop": "pottery studio", "actions": ("brings along", "invites"),
           "media": ("a pass for two", "the open evening")},
}  # fmt: skip

pytestmark = [pytest.mark.needs("Chromium"), pytest.mark.timeout(600)]


@pytest.fixture
def student() -> str:
    from nbgrader.utils import get_username

    name: str = get_username()
    return name


@pytest.fixture(params=["ko", pytest.param("en", marks=pytest.mark.soak)])
def language(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


@pytest.fixture
def instructor(tmp_path: Path, student: str, language: str) -> "Instructor":
    exchange = tmp_path / "exchange"
    exchange.mkdir(mode=0o777)
    exchange.chmod(0o777)
    shelf = tmp_path / "exercises"
    shutil.copytree(REPOSITORY / "exercises" / ASSIGNMENT, shelf / ASSIGNMENT)
    (shelf / "cohorts").mkdir()
    plan = shelf / "cohorts" / "rail.toml"
    plan.write_text(PLAN.format(language=language, exchange=exchange), "utf-8")
    roster = tmp_path / "roster.csv"
    roster.write_text(f"id,name\n{student},김하늘\n", "utf-8")
    return Instructor(tmp_path / "cohorts", plan, roster, exchange)


class Instructor:
    """Runs the cohort's verbs as typed at a terminal."""

    def __init__(self, root: Path, plan: Path, roster: Path, exchange: Path) -> None:
        self.root, self.exchange = root, exchange
        self.cohort("open", str(plan), "--roster", str(roster))

    @property
    def folder(self) -> Path:
        return self.root / "rail"

    def cohort(self, *words: str) -> int:
        return verbs.main(["cohort", *words, "--root", str(self.root)])


@pytest.fixture
def lab(tmp_path: Path, instructor: Instructor, language: str) -> Iterator[Lab]:
    """The student's JupyterLab, which knows the class's exchange."""
    home = tmp_path / "student"
    (home / "config").mkdir(parents=True)
    settings = f"c = get_config()\nc.Exchange.root = {str(instructor.exchange)!r}\nc.CourseDirectory.course_id = 'rail'\n"
    (home / "config" / "nbgrader_config.py").write_text(settings)
    with running_lab(home, language) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, accept_downloads=True)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


def open_assignment_list(lab: Lab, page: Page) -> None:
    page.goto(f"{lab.url}/lab/workspaces/rail")
    page.wait_for_function(
        "() => globalThis.jupyterapp?.commands.hasCommand('nbgrader:open-assignment-list')"
    )
    page.evaluate("() => void jupyterapp.commands.execute('nbgrader:open-assignment-list')")


def draw(sketch: SketchOnPage, words: dict[str, tuple[str, str]]) -> None:
    """A loop of two with K = 1.5: one half by mouse, the other by keyboard."""
    person, shop = str(words["person"]), str(words["shop"])
    sketch.add_by_mouse(person, 0.25, 0.4)
    for role in (1, 2):  # mediator, buyer
        sketch.root.locator(".sk-roles input").nth(role).check()
    sketch.add_by_mouse(shop, 0.75, 0.4)
    sketch.root.locator(".sk-roles input").nth(0).check()
    sketch.link_by_mouse(person, shop, words["actions"][0], words["media"][0])
    rate = sketch.root.locator("input[name=rate]")
    rate.fill("3")
    rate.press("Enter")
    sketch.focus()
    sketch.page.keyboard.press("Escape")
    sketch.node(shop).click()
    sketch.link_by_keyboard(1, words["actions"][1], words["media"][1])
    rate.focus()
    sketch.page.keyboard.type("0.5")
    sketch.page.keyboard.press("Enter")
    sketch.wait_for_file(lambda file: [link.get("rate") for link in file["links"]] == [3, 0.5])
    sketch.expect_saving("saved")


def test_a_drawing_is_submitted_from_the_assignment_list_graded_and_seen_in_the_feedback(
    instructor: Instructor, lab: Lab, page: Page, language: str, student: str
) -> None:
    assert instructor.cohort("release", ASSIGNMENT) == 0
    open_assignment_list(lab, page)
    page.get_by_role("button", name="Fetch").click()
    page.get_by_role("button", name="Submit").wait_for()

    notebook = NotebookPage(page, lab, f"{ASSIGNMENT}/exercise.ipynb")
    notebook.run_all()
    sketch = SketchOnPage(
        notebook,
        page.locator(".jp-NotebookPanel .sk").first,
        notebook.folder / "sketches" / "my-network.json",
    )
    draw(sketch, WORDS[language])
    notebook.save()
    open_assignment_list(lab, page)
    page.get_by_role("button", name="Submit").click()
    wait_for(lambda: list(instructor.exchange.glob("rail/inbound/*/timestamp.txt")))

    assert instructor.cohort("collect", ASSIGNMENT) == 0
    assert instructor.cohort("grade", ASSIGNMENT) == 0
    assert instructor.cohort("feedback", ASSIGNMENT) == 0
    assert instructor.cohort("export") == 0
    with (instructor.folder / "marks.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["student_id"], row["auto"], row["max"]) == (student, STATED_MARK, "28")
    feedback = (instructor.folder / "feedback" / student / ASSIGNMENT / "exercise.html").read_text("utf-8")
    for drawn in (WORDS[language]["person"], WORDS[language]["shop"], WORDS[language]["actions"][0]):
        assert str(drawn) in feedback
    assert "HIDDEN TESTS" not in feedback
