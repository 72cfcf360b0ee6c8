"""What stands in a built notebook: one language, stable ids, stable bytes, nothing a student should not see."""

import json
import re

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.notebooks import answers, assignment, lesson, practice, read
from course.notebooks.notebook import to_bytes
from course.notebooks.source import Cell, Source

HANGUL = re.compile("[가-힣]")
SECRETS = [
    "gifts / sales",
    "the reference",
    "정답",
    "SOLUTION",
    "HIDDEN",
    "숨은",
    "이야기를 나르기",
    "carries a story",
]


def ids(notebook):
    return [cell.id for cell in notebook.cells]


def texts(notebook):
    return [cell.source for cell in notebook.cells]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_lesson_is_a_valid_notebook_of_its_language_without_outputs(lesson_source, language):
    notebook = lesson(read(lesson_source), language)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata.course.language == language
    assert notebook.metadata.kernelspec.name == "python3"
    assert notebook.metadata.language_info == {"name": "python"}
    assert all(
        not cell.outputs and cell.execution_count is None for cell in notebook.cells if "outputs" in cell
    )
    assert f'use("{language}")' in notebook.cells[1].source


def test_each_language_has_its_own_words_and_the_same_code(lesson_source):
    korean, english = (lesson(read(lesson_source), language) for language in ("ko", "en"))
    assert texts(korean)[0].startswith("# 그물 그리기")
    assert texts(english)[0].startswith("# Draw the network")
    assert texts(korean)[2] == texts(english)[2] == "guests = 12\ngifts = 3"


def test_the_same_source_gives_the_same_bytes_with_hangul_readable_and_a_newline_at_the_end(lesson_source):
    first, second = (to_bytes(lesson(read(lesson_source), "ko")) for _ in range(2))
    assert first == second
    assert "그물 그리기".encode() in first
    assert first.endswith(b"}\n")
    assert not first.endswith(b"\n\n")
    assert json.loads(first)["nbformat"] == 4


def test_cells_of_the_same_content_get_different_ids(lesson_source):
    notebook = lesson(read(lesson_source), "en")
    assert texts(notebook)[2] == texts(notebook)[4]
    assert len(set(ids(notebook))) == len(notebook.cells)


@settings(deadline=None)
@given(st.lists(st.text("abc ", min_size=1), min_size=1, max_size=6, unique=True), st.data())
def test_editing_a_cell_changes_that_cells_id_and_no_other(bodies, data):
    def built(cells):
        return ids(
            lesson(Source("lesson.py", tuple(Cell(n, n, "code", body) for n, body in enumerate(cells))), "en")
        )

    edited = data.draw(st.integers(0, len(bodies) - 1))
    after = [body + " # edited" if place == edited else body for place, body in enumerate(bodies)]
    changed = [
        place for place, (old, new) in enumerate(zip(built(bodies), built(after), strict=True)) if old != new
    ]
    assert changed == [edited]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_practice_has_the_visible_checks_and_nothing_a_student_should_not_see(exercise_source, language):
    notebook = practice(read(exercise_source), language)
    nbformat.validate(notebook)
    whole = to_bytes(notebook).decode()
    assert [secret for secret in SECRETS if secret in whole] == []
    assert "nbgrader" not in whole
    assert texts(notebook)[-3].endswith("\npoints")


def test_the_places_to_answer_say_so_in_the_notebooks_language(exercise_source):
    source = read(exercise_source)
    assert "share = None\n# 위의 등호(=) 오른쪽에 답을 쓰세요" in texts(practice(source, "ko"))
    assert "share = None\n# put your answer to the right of the = above" in texts(practice(source, "en"))
    assert texts(practice(source, "en"))[-1] == "**What is left out?**\n\n*Write your answer here.*"
    assert not HANGUL.search(to_bytes(practice(source, "en")).decode())


def test_an_assignment_has_solutions_and_hidden_tests_but_not_the_reference_drawing(exercise_source):
    whole = "\n".join(texts(assignment(read(exercise_source), "ko")))
    assert "gifts / sales  # the reference" in whole
    assert "숨은 검사" in whole
    assert "정답" not in whole


def test_an_assignments_ids_are_the_practices_and_do_not_follow_the_hidden_seed(exercise_source):
    source = read(exercise_source)
    first, second = (assignment(source, "ko", seed=5, hidden_seed=seed) for seed in (1, 2))
    assert texts(first) != texts(second)
    assert ids(first) == ids(second) == ids(practice(source, "ko"))


def test_seed_lines_are_filled_in_and_nothing_else(exercise_source):
    whole = "\n".join(texts(assignment(read(exercise_source), "en", seed=41, hidden_seed=97)))
    assert "CASE = 41\n" in whole
    assert "HIDDEN = 97\n" in whole
    assert "seed" not in whole
    assert "gifts, sales = 3 + CASE % 2, 12" in whole


def test_answers_are_the_code_of_the_answer_cells(exercise_source):
    (code,) = answers(read(exercise_source))
    assert "drawing.json" in code
