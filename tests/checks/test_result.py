"""A result is one number for nbgrader and one panel for the person."""

import logging
import math

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from IPython.core.interactiveshell import InteractiveShell
from nbformat.v4 import new_code_cell, new_output
from nbgrader.utils import determine_grade

from course import use
from course.checks import Line, Result
from course.checks.result import part
from course.grading import safe


def graded(value, points):
    """What nbgrader gives for a check cell that ends with this value."""
    data, metadata = InteractiveShell.instance().display_formatter.format(value)
    cell = new_code_cell(
        metadata={"nbgrader": {"grade": True, "solution": False, "points": points, "grade_id": "check"}},
        outputs=[new_output("execute_result", data=data, metadata=metadata)],
    )
    return determine_grade(cell, logging.getLogger("nbgrader"))[0]


@pytest.fixture(autouse=True)
def _no_shell_is_left_behind():
    yield
    InteractiveShell.clear_instance()


@pytest.mark.parametrize("score", [0, 0.0, 0.5, 1, 1.5, 2, 3, 3.0])
def test_nbgrader_reads_the_score_off_the_cell(score):
    assert graded(Result("Roles", score, 3), 3) == score


def test_nbgrader_is_never_shown_a_number_it_would_misread():
    with pytest.raises(ValueError, match="greater than maximum"):
        graded(3.5, 3)  # a number above the points stops nbgrader's run…
    assert graded(-1, 3) == graded(math.nan, 3) == 3  # …and these would be full marks
    assert graded(Result("Roles", 3.5, 3), 3) == 3
    assert graded(Result("Roles", -1, 3), 3) == graded(Result("Roles", math.nan, 3), 3) == 0


@given(st.floats(), st.floats(0.5, 20).map(lambda points: round(points * 2) / 2))
def test_any_score_becomes_a_number_within_the_points(score, points):
    assert 0 <= float(repr(Result("Roles", score, points))) <= points


@given(st.floats(0, 1), st.sampled_from([0.5, 1, 2, 3, 4, 12]))
def test_part_of_the_work_never_earns_all_the_points_nor_a_crumb(share, points):
    earned = part(points, share)
    assert earned % 0.5 == 0 or earned == points
    assert (earned == points) == (share >= 1) or share > 1 - 1e-6


def test_the_panel_escapes_what_a_student_typed():
    typed = "<script>alert('x')</script>"
    page = Result(typed, 0, 3, (Line("wrong", typed),), typed, (typed, typed))._repr_html_()
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 5


def test_the_panel_speaks_the_language_in_force_when_the_check_ran():
    use("ko")
    result = Result("역할", 1.5, 3, (Line("wrong", "없어요."),), "그리세요.", ("하나", "둘"))
    use("en")
    page = result._repr_html_()
    assert 'lang="ko"' in page
    assert "3점 중 1.5점" in page
    assert "3점 중" not in Result("Roles", 1.5, 3)._repr_html_()


def test_the_panel_brings_nothing_from_elsewhere_and_says_its_signs_in_words():
    use("en")
    page = Result("Roles", 1, 3, (Line("right", "a"), Line("wrong", "b"), Line("open", "c")))._repr_html_()
    assert not {"http", "<script", "<link", "<style", "class="} & set(page.split())
    assert all(f'aria-label="{word}"' in page for word in ("right", "to mend", "note"))


def test_hints_unfold_one_inside_the_other_from_nudge_to_worked_example():
    use("en")
    page = BeautifulSoup(
        Result("Roles", 0, 3, hint=("nudge", "pointer", "4 × 2 = 8"))._repr_html_(), "html.parser"
    )
    outer = page.find("details")
    for number, text in enumerate(("nudge", "pointer", "4 × 2 = 8"), 1):
        summary, body = outer.find_all(recursive=False)
        assert (summary.name, body.contents[0]) == ("summary", text)
        assert summary.string.endswith(f"({number}/3)")
        outer = body.find("details", recursive=False)
    assert outer is None
    assert [each.string for each in page.find_all("summary")] == [
        "Show a hint (1/3)", "One more hint (2/3)", "Show a worked example (3/3)",
    ]  # fmt: skip
    assert not page.find_all(open=True)


def test_a_single_hint_is_not_counted():
    use("ko")
    assert "힌트 보기</summary>" in Result("역할", 0, 3, hint=("하나",))._repr_html_()


def test_the_hints_reach_the_feedback_page_folded_as_they_are():
    use("en")
    panel = Result("Roles", 0, 3, hint=("nudge", "pointer", "example"))._repr_html_()
    kept, made = (BeautifulSoup(page, "html.parser") for page in (safe.html(panel), panel))
    assert [(each.name, each.text) for each in kept(True)] == [(each.name, each.text) for each in made(True)]


def test_a_sealed_answer_shows_no_score():
    use("en")
    page = Result("Cut", 3, 3, (Line("open", "Received."),), sealed=True)._repr_html_()
    assert "Points" not in page
    assert "worth 3" in page
