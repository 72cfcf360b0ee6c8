"""Feedback pages: the drawing, the marks, the comments; never a hidden test."""

import json
import re
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup

from course.cohort import pages
from course.grading.folder import CourseFolder
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    DRAWING,
    cell,
    code,
    copied,
    files,
    grade,
    released,
    solved,
    submit,
    template,
)

SECRETS = ("a secret rule", "secret_value", "len(drawn.links)", "HIDDEN", "gifts / sales and")


def write(cohort):
    assert [problem for _, problem in pages.write_pages(cohort, cohort.assignments(None)) if problem] == []


def page(cohort, student):
    return (cohort.tree.feedback(student, ASSIGNMENT) / "exercise.html").read_text("utf-8")


@pytest.fixture(scope="module")
def written(graded_template, tmp_path_factory):
    """The graded cohort with its pages, and kim's written answer read."""
    cohort = copied(graded_template, tmp_path_factory.mktemp("pages"))
    with cohort.tree.gradebook() as book:
        found = book.find_grade("why", "exercise", ASSIGNMENT, "kim")
        found.manual_score, found.needs_manual_grade = 3, False
        book.find_comment(
            "why", "exercise", ASSIGNMENT, "kim"
        ).manual_comment = "**잘** 썼어요. <script>steal()</script>"
        book.db.commit()
    write(cohort)
    return cohort


def test_a_page_shows_the_students_own_drawing(written):
    svg = BeautifulSoup(page(written, "kim"), "html.parser").find("svg")
    assert svg is not None
    assert {"단골손님", "책방"} <= {text.get_text() for text in svg.find_all("text")}
    assert svg["role"] == "img"


def test_a_page_shows_marks_comments_and_answers_in_the_cohorts_language(written):
    text = " ".join(BeautifulSoup(page(written, "kim"), "html.parser").get_text(" ").split())
    for part in (
        "9점 중 8점",
        "확인: drawn 3 / 3점",
        "확인: share 2 / 2점",
        "내 답: why 3 / 4점",
        "선생님 말씀 잘 썼어요.",
        "책은 이야기를 나르니까요.",
    ):
        assert part in text, part
    assert '<html lang="ko">' in page(written, "kim")


def test_an_answer_left_blank_is_said_to_be_blank_in_korean(written):
    assert "답을 쓰지 않았어요." in page(written, "lee")
    assert "No response" not in page(written, "lee")


def test_a_page_runs_nothing_and_fetches_nothing(written):
    for student in ("kim", "lee"):
        soup = BeautifulSoup(page(written, student), "html.parser")
        assert soup.find_all(["script", "iframe", "link", "object", "embed", "form"]) == []
        assert not [tag for tag in soup.find_all(True) if any(name.startswith("on") for name in tag.attrs)]
        assert not [tag["src"] for tag in soup.find_all(src=True) if not tag["src"].startswith("data:image/")]
        policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
        assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def test_no_hidden_test_is_in_any_page(written):
    everything = "".join(path.read_text("utf-8") for path in (written.root / "feedback").rglob("*.html"))
    assert "points = min(2" in BeautifulSoup(everything, "html.parser").get_text()
    assert [
        secret for secret in SECRETS if secret in BeautifulSoup(everything, "html.parser").get_text()
    ] == []


def test_the_index_leads_to_every_page_and_says_why_there_is_none(written):
    soup = BeautifulSoup(pages.index(written).read_text("utf-8"), "html.parser")
    links = {link.get_text(): link["href"] for link in soup.find_all("a")}
    assert links == {
        "김민수 (kim)": f"kim/{ASSIGNMENT}/exercise.html",
        "이서연 (lee)": f"lee/{ASSIGNMENT}/exercise.html",
    }
    assert all((written.root / "feedback" / href).is_file() for href in links.values())
    text = " ".join(soup.get_text(" ").split())
    assert "최하늘 (choi) – / 9 안 냄" in text
    assert "박지후 (park) – / 9 채점 못 함 exercise.ipynb" in text


def test_a_page_that_waits_for_a_person_says_so(graded):
    write(graded)
    text = " ".join(BeautifulSoup(page(graded, "kim"), "html.parser").get_text(" ").split())
    assert "채점 중 / 4" in text
    assert "글로 쓴 답은 아직 채점하고 있어요." in text


def test_lateness_is_on_the_page(graded):
    with graded.tree.gradebook() as book:
        book.update_or_create_submission(ASSIGNMENT, "kim", timestamp="2026-03-20 16:00:00.000000 UTC")
    write(graded)
    assert "1시간 늦게 내서 0.5점을 뺐어요." in " ".join(
        BeautifulSoup(page(graded, "kim"), "html.parser").get_text(" ").split()
    )


def test_nbgraders_own_command_writes_the_same_page(written, tmp_path):
    cohort = copied(written, tmp_path)
    before = page(cohort, "kim")
    command = [sys.executable, "-m", "nbgrader", "generate_feedback", ASSIGNMENT, "--force"]
    ran = subprocess.run(command, cwd=cohort.root, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert page(cohort, "kim") == before


def test_the_formgraders_button_writes_the_same_page(written, tmp_path, monkeypatch):
    """The formgrader has set its own template for HTML when its button asks for feedback."""
    from nbgrader.apps.api import NbGraderAPI

    cohort = copied(written, tmp_path)
    before = page(cohort, "kim")
    config = CourseFolder(cohort.root).config
    config.HTMLExporter.template_name = "formgrade"
    monkeypatch.chdir(cohort.root)
    result = NbGraderAPI(coursedir=cohort.tree.course_directory(""), config=config).generate_feedback(
        ASSIGNMENT, "kim"
    )
    assert result["success"], result
    assert page(cohort, "kim") == before


LEAKS = [
    "print(get_ipython().history_manager.input_hist_raw)",
    "print('\\n'.join(In))",
    "In",
    "from IPython.display import HTML, display\nimport html\ndisplay(HTML('<pre>' + html.escape('\\n'.join(In)) + '</pre>'))",
    "raise ValueError('\\n'.join(In))",
    "from IPython.display import SVG, display\nfrom xml.sax.saxutils import escape\n"
    "text = escape(' '.join(In))\ndisplay(SVG(f'<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{text}</text></svg>'))",
    "import sys\nprint('\\n'.join(In), file=sys.stderr)",
    "print('\\n'.join(line[5:] for text in In for line in text.split('\\n')))",
    "print(*[line[i:i + 20] for text in In for line in text.split('\\n') for i in range(0, 80, 20)], sep='|')",
]


def test_a_students_cell_that_prints_the_history_of_the_kernel_gives_nothing_away(cohort):
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["cells"] += [code(leak) for leak in LEAKS]
    submit(cohort, "kim", files(notebook, DRAWING))
    assert grade(cohort)["kim"].graded
    write(cohort)
    text = BeautifulSoup(page(cohort, "kim"), "html.parser").get_text()
    assert [secret for secret in SECRETS if secret in text] == []
    assert text.count("숨은 확인의 일부가 들어 있어요") >= 6


def test_an_error_or_a_print_inside_a_hidden_test_gives_nothing_away(cohort):
    """The student's own object is what the hidden test calls."""
    notebook = released(cohort)
    spying = (
        "import inspect, traceback\n"
        "class Share(float):\n"
        "    def __eq__(self, other):\n"
        "        print(inspect.currentframe().f_back.f_globals, 'PRINTED')\n"
        "        print(''.join(traceback.format_stack()))\n"
        "        raise RuntimeError('FROM INSIDE ' + repr(inspect.currentframe().f_back.f_lineno))\n"
        "    __hash__ = None\n"
        "share = Share(0.5)"
    )
    cell(notebook, "share-answer")["source"] = spying
    submit(cohort, "kim", files(notebook, DRAWING))
    assert grade(cohort)["kim"].graded
    write(cohort)
    text = BeautifulSoup(page(cohort, "kim"), "html.parser").get_text()
    assert "확인이 오류로 멈췄어요(RuntimeError). 그래서 0점이에요." in text
    assert [secret for secret in SECRETS if secret in text] == []
    checked = BeautifulSoup(page(cohort, "kim"), "html.parser").find(id="cell-share").get_text()
    assert "PRINTED" not in checked
    assert "FROM INSIDE" not in checked


def test_hidden_numbers_are_in_no_page(cohort):
    """The hidden seed itself, however it was printed."""
    _, hidden = cohort.seeds(ASSIGNMENT)
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["cells"].append(
        code("print([line for line in In[-3].split('\\n') if 'seed' in line or 'HIDDEN' in line])")
    )
    submit(cohort, "kim", files(notebook, DRAWING))
    grade(cohort)
    write(cohort)
    assert not re.search(rf"\b{hidden}\b", page(cohort, "kim"))


def test_a_whole_english_cohort_has_english_pages(tmp_path):
    cohort = copied(template(), tmp_path)
    for name in ("nbgrader_config.py", "opened.json"):
        path = cohort.root / name
        path.write_text(path.read_text("utf-8").replace("'ko'", "'en'").replace('"ko"', '"en"'), "utf-8")
    submit(cohort, "lee", files(released(cohort)))
    grade(cohort)
    write(cohort)
    assert "There is no answer here." in page(cohort, "lee")
    assert "Nothing was handed in." in pages.index(cohort).read_text("utf-8")
