"""The desk's pages: what they say, and that nothing a student wrote can run in them."""

import json
import os
import re

import pytest
from bs4 import BeautifulSoup

from course import words
from course.cohort import marks
from course.cohort.desk import findings, live, mistakes, pages
from course.cohort.desk.common import tasks
from course.cohort.desk.said import by_cell
from course.cohort.desk.survey import Surveyor
from course.cohort.desk.verbs import write
from course.cohort.opening import load_exercise, open_cohort
from course.cohort.problems import CohortError
from course.cohort.releasing import release_assignment
from course.cohort.simulated import known_hand_ins
from course.grading import gradebook, ledger, run
from course.grading.files import write_files
from course.grading.gradebook import Student
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    DRAWING,
    EXERCISES,
    cell,
    code,
    files,
    grade,
    released,
    solved,
    submit,
    template,
)
from tests.cohort.test_command import do  # noqa: F401

HOSTILE = "</title><script>window.hacked = 1</script><img src=x onerror='hacked = 1'>\"'&{{ 7 * 7 }}"


def text(page):
    return " ".join(BeautifulSoup(page, "html.parser").get_text(" ").split())


def survey(cohort):
    return Surveyor(cohort).survey()


def test_the_two_queries_give_the_marks_that_nbgraders_own_objects_give(graded):
    with graded.tree.gradebook() as book:
        book.update_or_create_submission(ASSIGNMENT, "kim", timestamp="2026-03-22 20:00:00 UTC")
        book.find_submission(ASSIGNMENT, "kim").extension = None
        book.find_grade("share", "exercise", ASSIGNMENT, "lee").manual_score = 1.5
        book.find_grade("share", "exercise", ASSIGNMENT, "lee").extra_credit = 0.5
        book.db.commit()
        quick = ledger.read(book)[ASSIGNMENT]
        assert quick == ledger.marks(book, ASSIGNMENT)
        slow = {one.student.id: one for one in book.assignment_submissions(ASSIGNMENT)}
        assert quick.keys() == slow.keys()
        for student, mark in quick.items():
            theirs = slow[student]
            assert mark.auto + mark.manual == theirs.score
            assert (mark.maximum, mark.waiting > 0) == (theirs.max_score, theirs.needs_manual_grade)
            assert mark.penalty == theirs.late_submission_penalty
            assert [(cell.name, cell.given) for cell in mark.cells] == sorted(
                (grade.name, None if grade.needs_manual_grade else _score(grade))
                for notebook in theirs.notebooks
                for grade in notebook.grades
            )
            assert sum(cell.points for cell in mark.cells) == mark.maximum
    assert quick["lee"].manual == 2.0
    assert quick["kim"].seconds_late > 0


def _score(grade):
    return grade.auto_score if grade.manual_score is None else grade.manual_score


def test_everybody_stands_where_the_export_has_them(graded):
    submit(graded, "lee", solved(graded))  # handed in once more, not graded yet
    rows = {row.student.id: row for row in marks.rows(graded, graded.assignments(None))}
    places = {place.student.id: place for place in survey(graded).sheets[0].places}
    assert {key: place.status for key, place in places.items()} == {
        key: row.status for key, row in rows.items()
    }
    assert {key: place.status for key, place in places.items()} == {
        "kim": "waiting", "lee": "collected", "park": "ungraded", "choi": "missing"
    }  # fmt: skip
    assert places["kim"].so_far == 5


def test_a_surveyor_sees_a_hand_in_that_changes_under_it(graded):
    surveyor = Surveyor(graded)
    before = {place.student.id: place.status for place in surveyor.survey().sheets[0].places}
    submit(graded, "lee", solved(graded))
    after = {place.student.id: place.status for place in surveyor.survey().sheets[0].places}
    assert (before["lee"], after["lee"]) == ("graded", "collected")


def test_the_late_rule_is_applied_without_a_word_in_the_gradebook(graded):
    with graded.tree.gradebook() as book:
        book.update_or_create_submission(ASSIGNMENT, "kim", timestamp="2026-03-20 16:00:00 UTC")
    place = next(place for place in survey(graded).sheets[0].places if place.student.id == "kim")
    assert (place.mark.penalty, place.so_far) == (0.5, 4.5)
    with graded.tree.gradebook() as book:
        assert ledger.read(book)[ASSIGNMENT]["kim"].penalty == 0


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_page_says_who_handed_in_what_and_why_one_has_no_mark(graded, language):
    words.use("ko" if language == "en" else "en")  # the page does not depend on the language in force
    page = pages.alone(survey(graded), language)
    said = text(page)
    assert BeautifulSoup(page, "html.parser").html["lang"] == language
    for name in ("김민수", "이서연", "박지후", "최하늘"):
        assert name in said
    states = {"ko": ["채점 못 함", "안 냄"], "en": ["ungraded", "missing"]}[language]
    row = next(
        line for line in BeautifulSoup(page, "html.parser").find_all("tr") if "박지후" in line.get_text()
    )
    assert states[0] in row.get_text()
    reason = next(
        iter(marks.Journal(graded.root).entries(ASSIGNMENT)["park"].reason.say(language).splitlines())
    )
    assert reason in said
    assert page.count("data:image/svg+xml;base64,") >= 3  # two figures and a drawing


def test_nothing_a_student_wrote_runs_in_the_page(graded):
    hostile = json.loads(json.dumps(DRAWING))
    hostile["nodes"][0]["label"] = hostile["title"] = HOSTILE[:60]
    notebook = released(graded)
    cell(notebook, "share-answer")["source"] = f"share = {HOSTILE!r}"
    notebook["cells"].append(code(f"print({HOSTILE!r})"))
    submit(graded, "lee", files(notebook, hostile))
    (graded.tree.submitted("lee", ASSIGNMENT) / "sketches" / "<img onerror=x>.json").write_bytes(
        json.dumps(hostile).encode()
    )
    with graded.tree.gradebook() as book:
        gradebook.put_students(book, [Student("lee", "", HOSTILE)])
    grade(graded)
    page = pages.alone(survey(graded), "ko")
    soup = BeautifulSoup(page, "html.parser")
    assert soup.find_all(["script", "iframe", "object", "embed", "form", "base"]) == []
    assert [tag for tag in soup.find_all(True) if any(name.startswith("on") for name in tag.attrs)] == []
    assert "<script" not in page
    assert HOSTILE in soup.get_text()
    assert "default-src 'none'" in soup.find("meta", attrs={"http-equiv": True})["content"]
    assert re.findall(r"(?:src|href)=\"(?!data:image/svg|#)[^\"]*", page) == []


def test_what_a_forged_panel_says_is_text_and_is_bounded():
    line = '<span role="img" aria-label="x">✗</span><span>{}</span>'
    forged = line.format("&lt;script&gt;x()&lt;/script&gt; 3 times 4.5") * 500
    output = {"output_type": "display_data", "data": {"text/html": [forged, 7 * "<span"]}}
    about = {"nbgrader": {"grade": True, "grade_id": "k"}}
    heard = by_cell(
        {"cells": [{"cell_type": "code", "metadata": about, "outputs": [output]}]}, ("checks",), "ko"
    )
    assert len(heard["k"].said) == 40
    assert heard["k"].said[0].key == "~<script>x()</script> … times …"


@pytest.mark.parametrize(
    "broken", ["", "[]", '{"cells": 3}', '{"cells": [7]}', '{"cells": [{"outputs": 1}]}']
)
def test_a_graded_notebook_that_cannot_be_read_says_nothing(graded, broken):
    (graded.tree.autograded("kim", ASSIGNMENT) / "exercise.ipynb").write_text(broken, "utf-8")
    assert findings.read(graded, ASSIGNMENT)["kim"] == {}


def test_findings_are_read_once_and_again_when_a_notebook_is_graded_again(graded):
    read = []
    first = findings.read(graded, ASSIGNMENT, lambda done, of: read.append(done))
    assert first == findings.read(graded, ASSIGNMENT, lambda done, of: read.append("again"))
    assert "again" not in read
    notebook = released(graded)
    cell(notebook, "share-answer")["source"] = "share = 'many'"
    submit(graded, "lee", files(notebook))
    grade(graded)
    (said,) = findings.read(graded, ASSIGNMENT)["lee"]["share"].said
    assert said.text.startswith("TypeError: ")
    kept = graded.root / "desk" / f"{ASSIGNMENT}.heard.json"
    kept.write_text("{ broken", "utf-8")
    assert findings.read(graded, ASSIGNMENT).keys() == first.keys()


def test_a_students_mistake_bears_the_name_of_the_known_one_and_says_what_to_say(tmp_path):
    (tmp_path / "roster.csv").write_text("id,name\ns1,A\ns2,B\ns3,C\n", "utf-8")
    cohort = open_cohort(EXERCISES / "cohorts" / "numbers.toml", tmp_path / "roster.csv", tmp_path).cohort
    name = cohort.plan.assignments[0].name
    release_assignment(cohort, name)
    exercise = load_exercise(cohort.plan.exercise(name))
    known = {one.name: one for one in known_hand_ins(cohort.tree, exercise, "ko", cohort.seeds(name)[0])}
    for student, case in (("s1", "half"), ("s2", "half"), ("s3", "blank")):
        write_files(cohort.tree.submitted(student, name), known[case].by(student).files)
    assert len(list(run.grade(cohort.tree, name, run.due(cohort.tree, name)))) == 3
    sheet = survey(cohort).sheets[0]
    for language, tag in (("ko", "반으로 나누었어요."), ("en", "반으로 나누었어요.")):
        found = tasks(sheet, findings.read(cohort, name), mistakes.tags(cohort, name), "ko", language)
        (task,) = [task for task in found if task.cell == "double-check"]
        assert (task.lost, task.blank, task.answered) == (("s1", "s2", "s3"), 1, 2)
        (common,) = task.findings
        assert common.students == ("s1", "s2")
        assert [one.why for one in common.tags] == [tag]
        assert common.tags[0].name == "half"
        assert common.key == "checks.number.wrong"
        assert bool(re.search("[가-힣]", common.text)) == (language == "ko")


def test_a_page_with_names_is_not_written_into_a_repository(graded, tmp_path):
    (tmp_path / "clone" / ".git").mkdir(parents=True)
    with pytest.raises(CohortError):
        write(graded, tmp_path / "clone" / "desk.html", "ko")
    path = write(graded, tmp_path / "desk.html", "ko")
    assert os.stat(path).st_mode & 0o077 == 0
    assert os.stat(graded.root / "desk").st_mode & 0o077 == 0


def test_a_cohort_with_nothing_released_or_nothing_handed_in_has_a_desk(cohort):
    assert "아직 점수가 없어요" in text(pages.alone(survey(cohort), "ko"))
    (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").unlink()
    assert "김민수" in text(pages.alone(survey(cohort), "ko"))


def test_the_verb_writes_the_page(do, tmp_path):  # noqa: F811
    code, said, _ = do("desk", "--html", str(tmp_path / "out" / "desk.html"), "--language", "ko")
    assert code == 0
    assert "desk.html" in said
    assert "누가 무엇을 냈나" in (tmp_path / "out" / "desk.html").read_text("utf-8")


def test_a_grading_run_says_how_far_it_is_and_leaves_nothing_behind(cohort):
    submit(cohort, "kim", solved(cohort))
    submit(cohort, "lee", files(released(cohort)))
    seen = []
    with live.reporting(cohort, ASSIGNMENT, 2) as report:
        watch = report.watching(lambda student, state: seen.append((student, state)))
        watch("kim", "running")
        running = live.now(cohort)
        assert (running.done, running.of, running.students, running.left) == (0, 2, ("kim",), None)
        assert list(report.counting(iter("ab"))) == ["a", "b"]
        assert report.done == 2
    assert seen == [("kim", "running")]
    assert live.now(cohort) is None


def test_a_killed_run_is_not_shown_for_ever(cohort):
    (cohort.root / "desk").mkdir(exist_ok=True)
    state = {"pid": 2**22 + 1, "assignment": ASSIGNMENT, "done": 1, "of": 2, "students": [], "since": 0}
    for text_there in (json.dumps(state), "{", "[]", "{}"):
        (cohort.root / "desk" / live.FILE).write_text(text_there, "utf-8")
        assert live.now(cohort) is None


def test_grading_with_the_verb_reports_while_it_runs(do, cohort, monkeypatch):  # noqa: F811
    submit(cohort, "kim", solved(cohort))
    found = []
    monkeypatch.setattr(live, "_EVERY", 0.0)
    write_one = live.Reporter._write
    monkeypatch.setattr(
        live.Reporter, "_write", lambda self: (write_one(self), found.append(live.now(cohort)))
    )
    assert do("grade", ASSIGNMENT)[0] == 0
    assert {running.of for running in found} == {1}
    assert ("kim",) in {running.students for running in found}
    assert found[-1].done == 1
    assert live.now(cohort) is None


def test_the_template_cohort_was_left_as_it_is():
    assert not list(template().root.glob("desk/*.heard.json"))
