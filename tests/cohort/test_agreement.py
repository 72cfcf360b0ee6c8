"""The rubric in the marks, the bank of comments, and two graders compared."""

import csv

import pytest

from course import words
from course.cohort import agreement, graders, rubric
from course.cohort.command import run
from course.cohort.kappa import kappa
from course.cohort.problems import CohortError
from course.grading.gradebook import CellMark
from course.words import LANGUAGES, say
from tests.cohort.memos import ASSIGNMENT, copied, give, hand_in
from tests.cohort.test_command import arguments

FIRST = {"kim": (4, 3, 2, 1), "lee": (2, 2, None, 0), "park": (0, 1, 2, 3)}


@pytest.fixture
def cohort(tmp_path):
    cohort = copied(tmp_path)
    for student in FIRST:
        hand_in(cohort, student)
    give(cohort, FIRST)
    return cohort


def other(tmp_path, *lines):
    path = tmp_path / "second.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


def table(rows):
    """The pairs of a square table of counts."""
    return [(i, j) for i, row in enumerate(rows) for j, count in enumerate(row) for _ in range(count)]


def test_kappa_is_the_published_one():
    """The three abstractors' categories of K. Gwet, as the documentation of his R package irrCAC prints them."""
    pairs = table([[13, 0, 0], [0, 20, 7], [0, 4, 56]])
    assert kappa(pairs) == pytest.approx(0.7964094, abs=5e-8)
    assert kappa(pairs, quadratic=True) == pytest.approx(0.8921569, abs=5e-8)


def test_kappa_of_a_two_by_two_table_is_the_one_of_the_textbook():
    """Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed., table 18.1: 0.68."""
    pairs = table([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    assert round(kappa(pairs), 2) == 0.68


def test_weights_change_nothing_where_there_are_two_levels():
    pairs = table([[20, 5], [10, 15]])
    assert kappa(pairs) == pytest.approx(0.4) == kappa(pairs, quadratic=True)


def test_quadratic_weights_count_by_the_marks_themselves_so_half_points_and_gaps_are_right():
    near, far = [(0, 0.5), (4, 4), (2, 2)], [(0, 4), (4, 4), (2, 2)]
    assert kappa(near) == kappa([(0, 1), (4, 4), (2, 2)])
    assert kappa(near, quadratic=True) > 0.9 > 0.5 > kappa(far, quadratic=True)


def test_opposite_graders_are_below_chance_and_same_constant_ones_have_no_kappa():
    assert kappa([(0, 4), (4, 0)]) == -1
    assert kappa([(3, 3), (3, 3)]) is None
    assert kappa([]) is None
    assert kappa([(3, 3), (3, 4)]) == 0


def test_only_a_whole_rubric_counts_and_no_check_that_sounds_like_one():
    cells = [CellMark(f"memo-{name}", 2.0, 4.0) for name in rubric.CRITERIA[:4]]
    assert rubric.by_criterion([*cells, CellMark("my-network", 4.0, 4.0)])["network"] == 2
    assert rubric.tasks([CellMark("my-network", 4.0, 4.0)]) == {}
    assert rubric.tasks([CellMark(cell.name, 2.0, 3.0) for cell in cells]) == {}


def test_the_exported_marks_show_every_criterion_and_leave_the_unread_empty(cohort, tmp_path, capsys):
    run(arguments("export", "--root", str(tmp_path), "--to", str(tmp_path / "marks.csv")))
    with (tmp_path / "marks.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = {line["student_id"]: line for line in csv.DictReader(file)}
    shown = {who: [lines[who][name] for name in rubric.CRITERIA] for who in ("kim", "lee", "choi")}
    assert shown["kim"] == ["4", "3", "2", "1", ""]
    assert shown["lee"] == ["2", "2", "", "0", ""]
    assert shown["choi"] == [""] * 5
    assert lines["lee"]["status"] == "waiting"


def test_two_graders_are_compared_by_criterion_and_over_all(cohort, tmp_path):
    lines = ("student_id,fidelity,network,decision,limits", "kim,4,3,2,1", "lee,2,2,4,4", "park,1,1,,3")
    second = graders.read_other(cohort, ASSIGNMENT, other(tmp_path, *lines))
    first = graders.first_marks(cohort, ASSIGNMENT)
    found = {one.criterion: one for one in agreement.compare(first, second)}
    assert list(found) == ["fidelity", "network", "decision", "limits", "all"]
    assert [found[name].cases for name in found] == [3, 3, 1, 3, 10]
    assert (found["network"].plain, found["network"].same, found["network"].remark) == (1, 1, "few")
    assert (found["decision"].plain, found["decision"].remark) == (None, "undefined")
    assert found["fidelity"].near == 1 > found["fidelity"].same
    assert agreement.far_apart(first, second) == [(("lee", "memo", "limits"), 0, 4)]


def test_the_template_is_what_is_read_and_holds_no_first_marks(cohort, tmp_path):
    path, rows = graders.write_template(cohort, ASSIGNMENT, tmp_path / "empty.csv")
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0] == "student_id,task,fidelity,network,decision,limits"
    assert (rows, lines[1]) == (3, "kim,memo,,,,")
    assert graders.read_other(cohort, ASSIGNMENT, path) == {}


def test_korean_headings_and_korean_excel_are_read(cohort, tmp_path):
    path = tmp_path / "둘째.csv"
    path.write_bytes("학번;이름;사례에 충실한가\nkim;김민수;3.5\n".encode("cp949"))
    assert graders.read_other(cohort, ASSIGNMENT, path) == {("kim", "memo", "fidelity"): 3.5}


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("student_id,fidelty", "kim,3"), "Did you mean fidelity?"),
        (("student_id,fidelity", "kimm,3"), "2: expected the id of a student in the gradebook, got 'kimm'"),
        (("student_id,fidelity", "kim,5"), "2: fidelity: expected a mark from 0 to 4"),
        (("student_id,fidelity", "kim,nan"), "got 'nan'"),
        (("student_id,learned", "kim,3"), "a criterion this task has"),
        (("student_id,fidelity", "kim,3", "kim,4"), "3: fidelity: expected one mark for each answer"),
        (("student_id,task,fidelity", "kim,mmo,3"), "Did you mean memo?"),
        (("fidelity", "3"), "expected the columns student_id"),
        (("",), "got nothing"),
    ],
    ids=str,
)
def test_what_is_wrong_with_the_second_file_is_said_line_by_line(cohort, tmp_path, lines, told):
    words.use("en")
    with pytest.raises(CohortError) as refused:
        graders.read_other(cohort, ASSIGNMENT, other(tmp_path, *lines))
    assert told in str(refused.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_verb_prints_a_table_and_writes_it(cohort, tmp_path, capsys, language):
    words.use(language)
    path = other(tmp_path, "student_id,fidelity,network", "kim,4,2", "lee,2,3", "park,4,2")
    code = run(arguments("agreement", ASSIGNMENT, "--other", str(path), "--root", str(tmp_path)))
    said = capsys.readouterr().out
    assert code == 0
    assert say("comments.criterion.network") in said
    assert "park · memo" in said
    with (cohort.root / f"agreement-{ASSIGNMENT}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["criterion"]: row for row in csv.DictReader(file)}
    assert float(rows["network"]["kappa"]) < 0
    assert rows["all"]["cases"] == "6"


def test_without_a_common_answer_it_says_so_and_the_exit_code_is_1(cohort, tmp_path, capsys):
    words.use("en")
    path = other(tmp_path, "student_id,decision", "lee,4")
    assert run(arguments("agreement", ASSIGNMENT, "--other", str(path), "--root", str(tmp_path))) == 1
    assert "No answer has been marked by both" in capsys.readouterr().out
    missing = arguments(
        "agreement", ASSIGNMENT, "--other", str(tmp_path / "none.csv"), "--root", str(tmp_path)
    )
    assert run(missing) == 2
    assert "--template" in capsys.readouterr().err


def test_the_bank_has_a_comment_for_every_level_in_the_cohorts_language(cohort, tmp_path, capsys):
    words.use("en")
    assert run(arguments("comments", "--root", str(tmp_path))) == 0
    said = capsys.readouterr().out
    for criterion in rubric.CRITERIA:
        assert all(say(f"comments.{criterion}.{level}", "ko") in said for level in rubric.LEVELS)
    chosen = ("--criterion", "limits", "--level", "2", "--language", "en")
    run(arguments("comments", *chosen, "--root", str(tmp_path)))
    said = capsys.readouterr().out
    assert say("comments.limits.2", "en") in said
    assert len(said.strip().splitlines()) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_comment_is_two_or_three_sentences_and_no_two_are_alike(language):
    found = [say(f"comments.{name}.{level}", language) for name in rubric.CRITERIA for level in rubric.LEVELS]
    assert len(set(found)) == 25
    for text in found:
        ends = sum(text.count(f"{end} ") for end in (".", "?", "요.’")) + 1
        assert 2 <= ends <= 4, text
