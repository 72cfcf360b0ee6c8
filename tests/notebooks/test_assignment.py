"""nbgrader itself accepts an assignment and cuts it to what practice shows."""

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbgrader.nbgraderformat import MetadataValidator

from course.notebooks import assignment, practice, read, stub
from course.notebooks.notebook import to_bytes

CONFIG = """c = get_config()
c.CourseDirectory.course_id = "kit"
c.ClearSolutions.code_stub = {{"python": {code!r}}}
c.ClearSolutions.text_stub = {text!r}
"""


@pytest.mark.parametrize("language", ["ko", pytest.param("en", marks=pytest.mark.soak)])
def test_nbgraders_release_is_the_practice_with_the_cohorts_seed(exercise_source, tmp_path, language):
    course = tmp_path / "cohort"
    (course / "source" / "03-draw").mkdir(parents=True)
    source = read(exercise_source)
    given = assignment(source, language, seed=41, hidden_seed=97)
    (course / "source" / "03-draw" / "exercise.ipynb").write_bytes(to_bytes(given))
    config = CONFIG.format(code=stub("code", language), text=stub("markdown", language))
    (course / "nbgrader_config.py").write_text(config, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_assignment", "03-draw"],
        cwd=course,
        env=os.environ
        | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},  # alembic
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    released = nbformat.read(course / "release" / "03-draw" / "exercise.ipynb", as_version=4)
    shown = [cell.source.replace("CASE = 0", "CASE = 41") for cell in practice(source, language).cells]
    assert [cell.source for cell in released.cells] == shown
    assert "97" not in "".join(cell.source for cell in released.cells)


def test_the_metadata_is_nbgraders_schema_3(exercise_source):
    notebook = assignment(read(exercise_source), "ko")
    MetadataValidator().validate_nb(notebook)
    found = {
        meta.grade_id: (meta.grade, meta.solution, meta.locked, meta.get("points"))
        for meta in (cell.metadata.nbgrader for cell in notebook.cells if "nbgrader" in cell.metadata)
        if not meta.grade_id.startswith("cell-")
    }
    assert found == {
        "share-answer": (False, True, False, None),
        "share": (True, False, True, 2),
        "why": (True, True, False, 4),
        "limits": (True, True, False, 2),
    }


def test_code_that_is_no_answer_is_read_only_so_that_grading_starts_from_what_was_given(exercise_source):
    notebook = assignment(read(exercise_source), "ko")
    editable = [cell.source for cell in notebook.cells if not cell.metadata.get("nbgrader", {}).get("locked")]
    assert [text.split("\n")[0] for text in editable] == [
        "# 나의 그물",
        "share = None",
        "**왜 그 미디엄인가요?** 두 문장이면 됩니다.",
        "**무엇을 빼놓았나요?**",
    ]
