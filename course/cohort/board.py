"""``cohort board``: a notebook for the projector with the class's latest sketches, opened in JupyterLab."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from course.cohort.desk.verbs import start
from course.cohort.folder import Cohort
from course.cohort.problems import CohortError
from course.cohort.saying import cohort_of
from course.grading import gradebook
from course.grading.notebooks import nbformat, write_notebook
from course.words import language, say

FOLDER, NOTEBOOK = "board", "board.ipynb"


def do_board(arguments: Namespace) -> int:
    """Open the board."""
    cohort = cohort_of(arguments)
    spoken = arguments.language or language()
    source = folder(cohort, arguments.source)
    path = write(cohort, arguments.what, source, arguments.sketch or "", spoken)
    if arguments.write:
        print(path)
        return 0
    print(say("wall.said.opening", folder=source), flush=True)
    return start(cohort, arguments, spoken, f"/lab/workspaces/board/tree/{FOLDER}/{NOTEBOOK}")


def folder(cohort: Cohort, given: Path | None) -> Path:
    """Where sketches arrive: as given, else the exchange's inbound folder, else what is collected.

    Raises
    ------
    CohortError
        When the folder given is not there.
    """
    if given is not None:
        if not given.is_dir():
            raise CohortError(say("wall.error.no_folder", folder=given))
        return given.resolve()
    if cohort.plan.exchange:
        return Path(cohort.plan.exchange, cohort.plan.id, "inbound")
    return cohort.root / "submitted"


def write(cohort: Cohort, what: str, source: Path, sketch: str, spoken: str) -> Path:
    """Write the board's notebook in the cohort's private folder; it holds the names, which stay hidden.

    Returns
    -------
    Path
        The notebook.
    """
    with cohort.tree.gradebook() as book:
        people = {student.id: student.name for student in gradebook.students(book) if student.name}
    cells: Any = nbformat().v4
    text = f"# {say('wall.title', spoken, name=what)}\n\n{say('wall.how', spoken)}"
    code = (
        f"from course import use\nfrom course.widgets.wall import Wall\n\nuse({spoken!r})\n"
        f"Wall({str(source)!r}, {what!r}, name={sketch!r}, people={people!r})"
    )
    hidden = {"jupyter": {"source_hidden": True}}
    notebook = cells.new_notebook(
        cells=[
            cells.new_markdown_cell(text, id="how"),
            cells.new_code_cell(code, id="wall", metadata=hidden),
        ],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    path = cohort.root / FOLDER / NOTEBOOK
    path.parent.mkdir(exist_ok=True, mode=0o700)
    write_notebook(notebook, path)
    return path
