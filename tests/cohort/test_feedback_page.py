"""What a student reads: of the kit's own exercise, right, partly right, blank and broken; and what is never on a page."""

import json
import re
import shutil

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright

from course.cohort import pages
from course.cohort.folder import Cohort
from course.cohort.opening import load_exercise, open_cohort, write_source
from course.cohort.simulated import known_hand_ins
from course.grading import feedback, release, run
from course.grading.files import write_files
from course.grading.gradebook import Student, put_students
from course.grading.hidden import split
from course.grading.options import Options
from course.machine import bundle, system
from tests.browser.conftest import ARGUMENTS
from tests.cohort.hand_ins import EXERCISES, code
from tests.widgets.gallery.test_gallery import AXE, CHECK

ASSIGNMENT = "03-draw-the-mvn"
PLAN = EXERCISES.parents[3] / "exercises" / "cohorts" / "demo.toml"
CASES = {"ga-eun": "reference", "na-ra": "a-link-without-medium", "da-som": "blank", "ra-on": "unknown-rates"}
NAMES = {"ga-eun": "은가은", "na-ra": "황나라", "da-som": "변다솜", "ra-on": "제라온", "ma-ru": "용마루"}
HOSTILE = [
    "import json\njson.loads('{')",
    "import pandas as pd\npd.DataFrame({'a': [1]})['b']",
    "open('/home/teacher/.cohorts/marks.csv')",
    "import os, sys\nprint(os.getcwd(), sys.prefix, sys.path, os.environ)",
    "import course.network as n\nprint(n.__file__); n",
    "import traceback\ntry: 1 / 0\nexcept Exception: traceback.print_exc()",
    "from IPython.display import HTML, display\nimport pandas\ndisplay(HTML(f'<b>{pandas.__file__}</b>'))",
    "print('\\n'.join(In)); raise RuntimeError(str(In))",
    "import os\nprint([os.path.join(a, b) for a, _, c in os.walk('/job') for b in c][:50])",
    "while True: pass",
]
MACHINE = re.compile(
    r"/(job|tmp|home|root|usr|opt|var|proc|etc|work)/|site-packages|\.venv|\.cohorts|[A-Z]:\\\\"
)


def made(home, language):
    """A demo cohort of five: four known hand-ins, and one whose cells attack, break and copy."""
    home.mkdir()
    (home / "roster.csv").write_text("id,name\n" + "".join(f"{i},{n}\n" for i, n in NAMES.items()), "utf-8")
    cohort = open_cohort(PLAN, home / "roster.csv", home, language).cohort
    exercise = load_exercise(cohort.plan.exercise(ASSIGNMENT))
    write_source(cohort.tree, exercise, language, *cohort.seeds(ASSIGNMENT))
    release.generate(cohort.tree, ASSIGNMENT)
    known = {
        one.name: one for one in known_hand_ins(cohort.tree, exercise, language, cohort.seeds(ASSIGNMENT)[0])
    }
    for student, name in CASES.items():
        write_files(cohort.tree.submitted(student, ASSIGNMENT), known[name].by(student).files)
    files = dict(known["reference"].by("ma-ru").files)
    notebook = json.loads(files["exercise.ipynb"])
    notebook["cells"] += [code(text) for text in HOSTILE]
    notebook["cells"].append(
        dict(next(c for c in notebook["cells"] if "nbgrader" in c["metadata"]), id="twice")
    )
    write_files(
        cohort.tree.submitted("ma-ru", ASSIGNMENT), files | {"exercise.ipynb": json.dumps(notebook).encode()}
    )
    entries = list(run.grade(cohort.tree, ASSIGNMENT, run.due(cohort.tree, ASSIGNMENT), Options(timeout=3)))
    assert all(entry.graded for entry in entries), entries
    assert [problem for _, problem in pages.write_pages(cohort, cohort.assignments(None)) if problem] == []
    return cohort


@pytest.fixture(scope="module", params=["ko", pytest.param("en", marks=pytest.mark.soak)])
def cohort(request, tmp_path_factory):
    return made(tmp_path_factory.mktemp("pages") / "home", request.param)


def path(cohort, student):
    return cohort.tree.feedback(student, ASSIGNMENT) / "exercise.html"


def soup(cohort, student):
    return BeautifulSoup(path(cohort, student).read_text("utf-8"), "html.parser")


def text(found):
    return " ".join(found.get_text(" ").split())


def said(cohort, ko, en):
    return ko if cohort.plan.language == "ko" else en


def test_the_top_says_points_by_task_what_is_right_and_what_to_try(cohort):
    page = soup(cohort, "na-ra")
    assert said(cohort, "28점 중 10점", "10 of 28 points") in text(page.find("header"))
    tasks = text(page.find("table", class_="tasks"))
    assert said(cohort, "과제 1. 내 네트워크 그리기", "Task 1. Draw your network") in tasks
    assert "10 / 12" in tasks
    assert said(cohort, "② 미디엄 2 / 3점 : 링크 3개 중 2개가", "② Media 2 / 3 : 2 of 3 links") in text(
        page.find("section", class_="right")
    )
    first = page.find("section", class_="next").find("li")
    assert said(
        cohort,
        "미디엄이 비어 있는 링크: ‘직장 동료’→‘동네 수영장’",
        "Links without a medium: ‘Colleague’→‘Local pool’",
    ) in text(first)
    assert first.find("a")["href"] == "#cell-media"


def test_the_place_is_marked_in_the_drawing_itself_and_said_in_words(cohort):
    check = soup(cohort, "na-ra").find(id="cell-media")
    picture = check.find("figure").find("img")
    where = said(
        cohort,
        "내 그림에 표시한 곳: ‘직장 동료’→‘동네 수영장’",
        "Marked in your drawing: ‘Colleague’→‘Local pool’",
    )
    assert picture["alt"].startswith(where)
    assert text(check.find("figcaption")) == picture["alt"]
    assert not soup(cohort, "ga-eun").find("figure")


def test_right_blank_and_broken_work_are_each_told_apart(cohort):
    assert soup(cohort, "ga-eun").find("section", class_="next") is None
    blank = soup(cohort, "da-som")
    assert said(cohort, "아직 맞은 것이 없어요.", "Nothing is right yet.") in text(
        blank.find("section", class_="right")
    )
    together = blank.find("section", class_="next").find("li").find_all("strong")
    assert len(together) == 5  # five checks of one missing drawing are one thing to do
    broken = soup(cohort, "ma-ru")
    remarks = text(broken.find("section", class_="remarks"))
    assert said(cohort, "제한 시간을 넘겨서", "ran out of time") in remarks
    errors = broken.find_all("div", class_="error")
    assert said(cohort, "표나 사전에 없는 이름", "a name it does not have") in text(errors[1])
    assert all(error.find("pre").find_parent("details") for error in errors)


def test_no_page_names_a_folder_of_the_machine_another_student_or_a_hidden_check(cohort):
    source = json.loads((cohort.tree.source(ASSIGNMENT) / "exercise.ipynb").read_text("utf-8"))
    hidden = {
        line.strip()
        for cell in source["cells"]
        for line in split("".join(cell["source"]))[1].split("\n")
        if len(line.strip()) > 20
    }
    assert hidden
    for student, name in NAMES.items():
        page = soup(cohort, student)
        for own in page.select("section:not(.graded) > .code_cell .highlight"):
            own.decompose()  # what students wrote themselves is theirs to read
        shown = page.get_text()
        assert not MACHINE.findall(shown), (
            student,
            MACHINE.search(shown),
            shown[MACHINE.search(shown).start() - 80 :][:200],
        )
        others = (set(NAMES) | set(NAMES.values())) - {student, name}
        assert not [other for other in others if other in str(page)]
        assert not [line for line in hidden if line in shown]


@pytest.mark.needs("Chromium", "Node.js", "npm")
def test_pages_are_readable_on_a_phone_in_the_dark_on_paper_and_by_a_screen_reader(cohort):
    bundle.install(bundle.SOURCES)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system.find_chromium(), args=ARGUMENTS)
        for student, theme in (("na-ra", "light"), ("ma-ru", "dark")):
            page = browser.new_page(
                viewport={"width": 400, "height": 800}, color_scheme=theme, bypass_csp=True
            )
            page.goto(path(cohort, student).as_uri())
            assert page.evaluate("document.documentElement.scrollWidth") <= 400
            page.add_script_tag(path=AXE)
            found = page.evaluate(CHECK)
            assert found == [], "\n".join(found)
            page.emulate_media(media="print")
            assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        browser.close()


def test_pages_written_by_several_processes_are_the_same_and_a_rerun_leaves_nothing_half(cohort):
    students = [*NAMES] * 3
    before = {student: path(cohort, student).read_bytes() for student in NAMES}
    path(cohort, "na-ra").unlink()
    begun = feedback.write_feedback(cohort.tree, ASSIGNMENT, students, workers=2)
    next(begun)
    begun.close()  # interrupted
    assert sorted(feedback.write_feedback(cohort.tree, ASSIGNMENT, students, workers=2)) == sorted(
        (student, None) for student in students
    )
    assert {student: path(cohort, student).read_bytes() for student in NAMES} == before
    assert [file.name for file in path(cohort, "na-ra").parent.iterdir()] == ["exercise.html"]


def test_one_page_that_fails_is_one_students_matter(cohort, tmp_path):
    copy = Cohort(shutil.copytree(cohort.root, tmp_path / "copy"))
    notebook = copy.tree.autograded("na-ra", ASSIGNMENT) / "exercise.ipynb"
    notebook.chmod(0o644)
    notebook.write_text("{", "utf-8")
    done = dict(feedback.write_feedback(copy.tree, ASSIGNMENT, [*NAMES]))
    assert done.pop("na-ra").key == "refused"
    assert set(done.values()) == {None}
    with copy.tree.gradebook() as book:
        put_students(book, [Student("new")])
    assert pages.expected(copy, copy.assignments(None)) == len(NAMES) + 1
