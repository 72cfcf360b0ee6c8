"""The tables of points: every exercise's tasks, what each is worth, who marks it, and for whom it differs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from course.notebooks.exercise import Exercise
from course.notebooks.source import Cell
from course.words import say

PAGE = "exercises/README.md"
_HEADING = re.compile(r"^#+ (.+?)(?: \([^()]*\))?$", re.M)
_LESSON = re.compile(r"^\D*(\d+)\. ")


@dataclass
class Task:
    """What stands under one heading and is worth points.

    Attributes
    ----------
    title
        The heading, without its points.
    role
        ``"check"`` or ``"manual"``.
    varies
        ``"person"``, ``"cohort"``, ``"own"`` (work of one's own is judged) or ``"none"``.
    cells
        The ids of the cells.
    points
        Of all of them.
    """

    title: str
    role: str
    varies: str
    cells: list[str] = field(default_factory=list)
    points: float = 0


def place(language: str) -> str:
    """What the markers are called: ``<!-- points ko -->``."""
    return f"points {language}"


def tasks(exercise: Exercise, language: str) -> list[Task]:
    """The tasks of an exercise, in order; cells under one heading that are marked alike are one task."""
    found: list[Task] = []
    title = ""
    for cell in exercise.source.in_language(language):
        if cell.kind == "markdown":
            title = (_HEADING.findall(cell.text) or [title])[-1]
        if cell.role not in ("check", "manual"):
            continue
        task = Task(title, cell.role, _varies(cell))
        if found and (found[-1].title, found[-1].role, found[-1].varies) == (title, task.role, task.varies):
            task = found[-1]
        else:
            found.append(task)
        task.cells.append(cell.name)
        task.points += cell.points
    return found


def tables(exercises: Iterable[Exercise], language: str) -> str:
    """A heading, a line and a table for each exercise, as Markdown."""
    return "\n\n".join(_table(exercise, language) for exercise in exercises)


def _table(exercise: Exercise, language: str) -> str:
    toml = exercise.toml
    title = _LESSON.sub(r"\1. ", toml["title"][language])
    concepts = ", ".join(concept[language] for concept in toml.get("concepts", []))
    line = say(
        "notebooks.points.line",
        language,
        points=f"{exercise.max_points + exercise.manual_points:g}",
        auto=f"{exercise.max_points:g}",
        manual=f"{exercise.manual_points:g}",
        minutes=toml["minutes"],
        concepts=concepts,
    )
    columns = [
        say(f"notebooks.points.{name}", language) for name in ("task", "cells", "worth", "marker", "varies")
    ]
    rows = [
        [
            task.title.replace("|", "\\|"),
            ", ".join(f"`{name}`" for name in task.cells),
            f"{task.points:g}",
            say(f"notebooks.points.{task.role}", language),
            say(f"notebooks.points.{task.varies}", language) if task.varies != "none" else "–",
        ]
        for task in tasks(exercise, language)
    ]
    lines = [f"| {' | '.join(row)} |" for row in (columns, ["---"] * len(columns), *rows)]
    return "\n".join([f"### {title}", "", line, "", *lines])


def _varies(cell: Cell) -> str:
    if cell.role == "manual" or '"my-' in cell.text:
        return "own"
    return "person" if "my_id" in cell.text else "cohort" if "CASE" in cell.text else "none"
