"""The whole bank handed in by one class and graded in one run: nobody lost, nothing leaked, nobody else touched."""

import json

import pytest

from course.cohort.marks import rows
from course.grading import gradebook, run
from course.grading.gradebook import Student
from course.grading.inside.confine import Limits
from course.grading.options import Options
from tests.cohort.hand_ins import ASSIGNMENT, copied, solved, submit, template
from tests.hostile.bank import BANK

SAMPLE = {"endless-loop", "endless-and-deaf", "endless-inside-a-check", "fork-bomb"}
QUICK = [case for case in BANK if not case.slow or case.name in SAMPLE]
SLOW = [case for case in BANK if case not in QUICK]
CLASSMATES = ("lee", "choi", "park")
DEFINITE = [case for case in BANK if case.mark is not None or case.reason]


def handed_in(cases, home):
    """The cohort after one run over all these hand-ins, every entry and every row by student."""
    cohort = copied(template(), home)
    with cohort.tree.gradebook() as book:
        gradebook.put_students(book, [Student(case.name) for case in cases])
    for case in cases:
        folder = submit(cohort, case.name, case.make(cohort))
        if case.plant:
            case.plant(folder, cohort)
    for student in CLASSMATES:
        submit(cohort, student, solved(cohort))
    due = run.due(cohort.tree, ASSIGNMENT)
    options = Options(timeout=5, limits=Limits(memory=1024, processes=40))
    entries = {entry.student: entry for entry in run.grade(cohort.tree, ASSIGNMENT, due, options)}
    marks = {row.student.id: row for row in rows(cohort, [cohort.plan.assignment(ASSIGNMENT)])}
    return cohort, entries, marks


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    return handed_in(QUICK, tmp_path_factory.mktemp("bank"))


@pytest.fixture(scope="module")
def graded_slowly(tmp_path_factory):
    return handed_in(SLOW, tmp_path_factory.mktemp("bank"))


@pytest.mark.timeout(900)
def test_nobody_is_lost_and_everybody_has_a_mark_or_a_reason(graded):
    _, entries, marks = graded
    assert set(entries) == {case.name for case in QUICK} | set(CLASSMATES)
    assert not {
        entry.student: entry.reason
        for entry in entries.values()
        if entry.reason and entry.reason.key == "failed"
    }
    assert all((marks[name].mark is None) == (entry.reason is not None) for name, entry in entries.items())


def test_classmates_who_did_nothing_wrong_have_full_marks_and_no_remarks(graded):
    _, entries, marks = graded
    assert [(marks[name].mark.auto, entries[name].remarks) for name in CLASSMATES] == [(5, ())] * 3


def test_there_are_over_a_hundred():
    assert len({case.name for case in BANK}) == len(BANK) > 100


@pytest.mark.parametrize("case", QUICK, ids=lambda case: case.name)
def test_each_gets_its_outcome(graded, case):
    check(case, *graded)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("case", SLOW, ids=lambda case: case.name)
def test_each_slow_one_gets_its_outcome(graded_slowly, case):
    check(case, *graded_slowly)


def check(case, cohort, entries, marks):
    entry, row = entries[case.name], marks[case.name]
    assert (entry.reason.key if entry.reason else "") == case.reason
    if case in DEFINITE:
        assert (row.mark.auto if row.mark else None) == case.mark, entry.remarks
    assert case.told <= {remark.key for remark in entry.remarks}, entry.remarks
    assert all(remark.say("ko") and remark.say("en") for remark in entry.remarks)
    if case.reason:
        return
    text = (cohort.tree.autograded(case.name, ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")
    outputs = json.dumps([one.get("outputs", []) for one in json.loads(text)["cells"]], ensure_ascii=False)
    assert case.shown in outputs
    assert not case.hidden or case.hidden not in outputs
    assert len(text) < 12 * 2**20


def test_nothing_was_written_into_the_cohort(graded):
    cohort, _, _ = graded
    known = {"autograded", "submitted", "source", "release", "gradebook.db", "grading.json"}
    assert not {path.name for path in cohort.root.iterdir()} & {"stolen", "mine", "evil.py", "executed"}
    assert known <= {path.name for path in cohort.root.iterdir()}
