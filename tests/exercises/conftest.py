"""Playing an assignment's notebook in this process: quick enough for every known mistake, language and seed."""

import ast
import json

import pytest

from course import use
from course.notebooks import Exercise, assignment, regions
from course.widgets import place


@pytest.fixture
def play(tmp_path, monkeypatch):
    """Run an exercise's notebook as a grader does and give each check's result, by its id.

    The real pipeline's twin of this is `course.cohort.proof`, which the slower tests drive.
    """
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")

    def run(exercise: Exercise, language, seed, sketches, cells, files=()):
        folder = tmp_path / f"run-{len(list(tmp_path.iterdir()))}"
        (folder / "sketches").mkdir(parents=True)
        monkeypatch.chdir(folder)
        monkeypatch.setattr(place, "_folder", None)
        for name, sketch in sketches.items():
            (folder / "sketches" / f"{name}.json").write_text(json.dumps(sketch, ensure_ascii=False), "utf-8")
        for path, content in dict(files).items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(content)
        use(language)
        return _checks(assignment(exercise.source, language, seed=seed), cells)

    return run


def _checks(notebook, cells):
    namespace, results = {"__name__": "__main__"}, {}
    for cell in notebook.cells:
        about = cell.metadata.get("nbgrader", {})
        if cell.cell_type != "code":
            continue
        if about.get("solution"):
            blank = regions.cut(cell.source, regions.SOLUTION)
            _attempt(cells.get(about["grade_id"], blank), namespace)
        else:
            value = _run(cell.source, namespace)
            if about.get("grade"):
                results[about["grade_id"]] = (value, about["points"])
    return results


def _attempt(text, namespace):
    """A student's cell may fail; the notebook goes on."""
    try:
        _run(text, namespace)
    except Exception as error:
        namespace["_error"] = error


def _run(text, namespace):
    tree = ast.parse(text)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<cell>", "exec"), namespace)
    return eval(compile(ast.Expression(last.value), "<cell>", "eval"), namespace) if last else None
