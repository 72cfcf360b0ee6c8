"""What an assignment and its tasks are called: the headings of the released notebook."""

import json
import re
from dataclasses import dataclass, field

from course.cohort.folder import Cohort
from course.grading.reading import NOTEBOOK

_HEADING = re.compile(r"^(#{1,6})\s+(.+)$", re.M)
_POINTS = re.compile(r"\s*\((\d+(\.\d+)?\s*(점|points?)[^)]*)\)\s*$")


@dataclass(frozen=True)
class Titles:
    """The notebook's title, and for each graded cell the heading above it, in the notebook's order."""

    title: str
    tasks: dict[str, str] = field(default_factory=dict)


def read(cohort: Cohort, assignment: str) -> Titles:
    """The titles of a released assignment; its name and ids where there are no headings."""
    notebook = json.loads((cohort.tree.release(assignment) / NOTEBOOK).read_text("utf-8"))
    title, heading, tasks = "", "", {}
    for cell in notebook["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        if cell["cell_type"] == "markdown":
            for level, text in _HEADING.findall("".join(cell["source"])):
                title = title or (text.strip() if len(level) == 1 else "")
                heading = _POINTS.sub("", text.strip())
        if about.get("grade"):
            tasks[about["grade_id"]] = heading or about["grade_id"]
    return Titles(title or assignment, _told_apart(tasks))


def _told_apart(tasks: dict[str, str]) -> dict[str, str]:
    """Where several cells stand under one heading, their ids say which."""
    several = {name for name in tasks.values() if list(tasks.values()).count(name) > 1}
    return {cell: f"{name} · {cell}" if name in several else name for cell, name in tasks.items()}
