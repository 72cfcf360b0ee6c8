"""Feedback for a class: a page for each student, and an index for whoever teaches."""

import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

from course.cohort import marks
from course.cohort.folder import Cohort
from course.cohort.marks import Row
from course.cohort.plan import Assignment
from course.cohort.tables import number
from course.grading import feedback, gradebook
from course.grading.feedback import PAGE
from course.network.files import write_bytes_atomically
from course.words import say

_STYLE = """
body { font: 16px/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic", sans-serif;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; word-break: keep-all; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; }
td, th { border-bottom: 1px solid #d8dee4; padding: .35rem .6rem; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.ungraded td { background: #fff8f0; }
"""


def write_pages(
    cohort: Cohort, assignments: list[Assignment], workers: int | None = None
) -> Iterator[tuple[Row, str]]:
    """Write the pages, yielding each row with what went wrong (empty when the page is written).

    Who has no mark has no page; the index, written last, says why.

    Parameters
    ----------
    cohort, assignments
        Whose, and of what.
    workers
        Processes at once; one for each core, up to four, when absent.
    """
    for item in assignments:
        found = {row.student.id: row for row in marks.rows(cohort, [item])}
        marked = [student for student, row in found.items() if row.mark]
        yield from ((row, "") for row in found.values() if not row.mark)
        written = feedback.write_feedback(
            cohort.tree, item.name, marked, workers or min(4, os.cpu_count() or 1)
        )
        for student, problem in written:
            yield found[student], problem.say(cohort.plan.language) if problem else ""
    index(cohort).parent.mkdir(exist_ok=True)
    page = _index(cohort, marks.rows(cohort, cohort.assignments(None)))
    write_bytes_atomically(index(cohort), page.encode("utf-8"), mode=0o600)


def expected(cohort: Cohort, assignments: list[Assignment]) -> int:
    """How many rows `write_pages` will yield."""
    with cohort.tree.gradebook() as book:
        return len(gradebook.students(book)) * len(assignments)


def index(cohort: Cohort) -> Path:
    """The page that leads to all pages."""
    return cohort.root / "feedback" / "index.html"


def _index(cohort: Cohort, rows: list[Row]) -> str:
    language = cohort.plan.language
    words = {key: escape(say(f"cohort.index.{key}", language)) for key in ("student", "mark", "status")}
    head = f"<tr><th>{words['student']}<th class=number>{words['mark']}<th>{words['status']}"
    tables = []
    for name in dict.fromkeys(row.assignment for row in rows):
        lines = [_line(cohort, row, language) for row in rows if row.assignment == name]
        tables.append(f"<h2>{escape(name)}</h2><table>{head}{''.join(lines)}</table>")
    title = escape(cohort.plan.title)
    return (
        f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style><h1>{title}</h1>{''.join(tables)}"
    )


def _line(cohort: Cohort, row: Row, language: str) -> str:
    who = escape(f"{row.student.name} ({row.student.id})" if row.student.name else row.student.id)
    page = cohort.tree.feedback(row.student.id, row.assignment) / PAGE
    if page.exists() and row.mark:
        who = f'<a href="{escape(page.relative_to(index(cohort).parent).as_posix())}">{who}</a>'
    total = row.mark.total if row.mark else None
    what = escape(f"{say(f'cohort.status.name.{row.status}', language)} {row.reason}".strip())
    mark = f"{number(total)} / {number(row.maximum)}"
    return f'<tr class="{row.status}"><td>{who}<td class=number>{mark}<td>{what}'
