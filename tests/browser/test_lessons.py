"""Lessons in the real JupyterLab: every widget appears, nothing complains; `make soak` opens all, in both languages."""

import json
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from course.notebooks import read
from tests.browser.conftest import Open
from tests.browser.lab import REPOSITORY, Lab
from tests.lessons.running import answers
from tests.turns import turns

pytestmark = pytest.mark.needs("Chromium")

LESSONS = sorted((REPOSITORY / "lessons").glob("*/lesson.py"))
FACES = ".jp-OutputArea-output .course-face"
COMPLAINTS = ".jp-OutputArea-output[data-mime-type*='stderr'], .jp-OutputArea-output[data-mime-type*='error']"


def given_out(source: Path, lab: Lab, language: str) -> str:
    """A lesson's folder as a student has it, below Lab's folder, with every prediction given already."""
    folder = lab.root / language / source.parent.name
    ignored = shutil.ignore_patterns("sketches", "predictions", "*.py", ".ipynb_checkpoints")
    shutil.copytree(source.parent, folder, ignore=ignored)
    (folder / "predictions").mkdir()
    for name, answer in answers(read(source)).items():
        (folder / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    return f"{language}/{source.parent.name}/lesson.{language}.ipynb"


# The two languages of a lesson differ in their texts alone, and each board has tests of its own in a bare page.
TURNS = turns(LESSONS, ("ko", None, "en", None), [path.parent.name for path in LESSONS])


@pytest.mark.parametrize(("source", "language"), TURNS)
def test_every_widget_of_a_lesson_appears(source: Path, language: str, lab: Lab, open_notebook: Open) -> None:
    notebook = open_notebook(path=given_out(source, lab, language))
    problems: list[str] = []
    notebook.page.on("pageerror", lambda error: problems.append(str(error)))
    notebook.run_all()
    views = notebook.page.evaluate(VIEWS)
    assert views > 0
    expect(notebook.page.locator(FACES)).to_have_count(views)
    expect(notebook.page.locator(COMPLAINTS)).to_have_count(0)
    assert problems == []
    lab.shut_down(notebook.path)


VIEWS = """() => [...jupyterapp.shell.currentWidget.content.model.cells]
    .filter((cell) => cell.type === "code")
    .flatMap((cell) => cell.outputs.toJSON())
    .filter((output) => output.data?.["application/vnd.jupyter.widget-view+json"]).length"""
"""How many outputs are widgets."""
