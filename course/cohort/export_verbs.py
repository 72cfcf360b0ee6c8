"""The verbs that give marks away: as rows, as a table, into an LMS's own file, as a report."""

from argparse import Namespace
from collections import Counter
from pathlib import Path

from course.cohort import marks, places, report, sheets, wide
from course.cohort.folder import Cohort
from course.cohort.lms import columns, filling, headings
from course.cohort.lms.filling import Filled
from course.cohort.lms.grid import Grid
from course.cohort.plan import Assignment
from course.cohort.problems import CohortError
from course.cohort.saying import cohort_of, told
from course.grading.gradebook import Student
from course.network.files import write_bytes_atomically
from course.words import say


def do_export(arguments: Namespace) -> int:
    """Write everybody's marks as CSV, or into the LMS's file."""
    cohort = cohort_of(arguments)
    items = _items(cohort, arguments.assignment)
    if arguments.lms:
        return _into_lms(cohort, items, arguments)
    if arguments.column or arguments.scale:
        raise CohortError(say("lms.error.without_lms"))
    if arguments.wide:
        rows = marks.rows(cohort, items)
        place = places.outside_repositories(cohort, arguments.to or cohort.root / wide.FILE)
        path, lines = (
            sheets.write(place, wide.table(cohort, items, rows)),
            len({row.student.id for row in rows}),
        )
    else:
        path, rows = marks.export(cohort, items, arguments.to)
        lines = len(rows)
    told("exported", path=path, rows=lines)
    counts = Counter(row.status for row in rows)
    print("  " + ", ".join(f"{_status(key)} {counts[key]}" for key in marks.STATUSES if counts[key]))
    return 1 if counts["ungraded"] else 0


def do_report(arguments: Namespace) -> int:
    """Print and write a report of the whole class."""
    cohort = cohort_of(arguments)
    items = _items(cohort, None)
    rows = marks.rows(cohort, items)
    print(report.on_screen(cohort, items, rows))
    path = places.outside_repositories(cohort, arguments.to or cohort.root / report.FILE)
    report.write(path, cohort, items, rows)
    print(say("lms.said.report", path=path))
    return 0


def _items(cohort: Cohort, name: str | None) -> list[Assignment]:
    """The assignment of a name, or all that are released; refused while there are none."""
    items = [] if name else cohort.assignments(None)
    return items or [cohort.released(name or cohort.plan.assignments[0].name)]


def _into_lms(cohort: Cohort, items: list[Assignment], arguments: Namespace) -> int:
    try:
        data = arguments.lms.read_bytes()
    except OSError:
        raise CohortError(say("lms.error.no_lms_file", path=arguments.lms)) from None
    grid = Grid.read(data, arguments.lms.name)
    found = headings.find(grid.texts)
    if found is None:
        raise CohortError(say("lms.error.not_lms"))
    places_in_it = columns.find(cohort, items, grid, found, arguments.column)
    chosen = {column.assignment for column in places_in_it}
    rows = marks.rows(cohort, [item for item in items if item.name in chosen])
    filled = filling.fill(grid, found, places_in_it, rows, arguments.scale)
    path = _written(cohort, arguments.to or cohort.root / "exports" / arguments.lms.name, filled.data)
    told_columns = ", ".join(f"{column.assignment} → {column.heading}" for column in places_in_it)
    print(say("lms.said.columns", columns=told_columns))
    print(say("lms.said.filled", path=path, given=filled.given, changed=filled.changed))
    if others := [item.name for item in items if item.name not in chosen]:
        print(say("lms.said.no_columns", names=", ".join(others)))
    return _left(filled)


def _left(filled: Filled) -> int:
    """Say what was left as it stood: whose row it is nobody knows one by one, the rest counted."""
    counts = Counter(left.reason for left in filled.left)
    for reason in ("nobody", "several"):
        for left in filled.left:
            if left.reason == reason:
                print("  " + say(f"lms.left.{reason}", line=left.line, who=left.who))
    for reason, number in counts.items():
        if reason not in ("nobody", "several"):
            print("  " + say(f"lms.left.{reason}", number=number))
    if filled.absent:
        print("  " + say("lms.left.absent", names=", ".join(_who(row) for row in filled.absent)))
    return 1 if counts["nobody"] or counts["several"] or filled.absent else 0


def _who(student: Student) -> str:
    return f"{student.name} ({student.id})"


def _written(cohort: Cohort, path: Path, data: bytes) -> Path:
    path = places.outside_repositories(cohort, path)
    path.parent.mkdir(exist_ok=True)
    write_bytes_atomically(path, data)
    path.chmod(0o600)
    return path


def _status(key: str) -> str:
    return say(f"cohort.status.name.{key}")
