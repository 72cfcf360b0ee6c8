"""How long the desk takes with a whole class, against nbgrader's own way to the same figures.

``python -m benchmarks.desk [--quick] --json FILE``. 300 students and all fourteen assignments (``--quick``: 40 and
two), made by `benchmarks.whole_class`. Seconds are of processor, so that a busy machine tells the same. *theirs* is
the totals asked of nbgrader's gradebook objects, submission by submission, as its `export` asks them; for the
pages it is the bar of two seconds.
"""

import argparse
import resource
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import report, whole_class
from course.cohort.desk import findings, pages
from course.cohort.desk.server import Served
from course.cohort.desk.survey import Surveyor
from course.cohort.folder import Cohort
from course.grading import ledger

BAR = 2.0  # seconds until the desk can be used


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    names = whole_class.names()
    students, names = (40, names[2:4]) if options.quick else (300, names)
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        rows = measure(whole_class.make(Path(place), students, names), students, len(names))
    report.write(rows, options.json)


def measure(cohort: Cohort, students: int, assignments: int) -> list[report.Row]:
    """The rows for a cohort that is there already."""
    size = f"{students} × {assignments}"
    items = [item.name for item in cohort.plan.assignments]
    with cohort.tree.gradebook() as book:
        ours, _ = _taken(lambda: ledger.read(book))
        theirs, _ = _taken(
            lambda: [_told(one) for item in items for one in book.assignment_submissions(item)]
        )
    rows = [report.row(f"all marks, {size}", "nbgrader's objects", ours, theirs, "s")]
    cold, _ = _taken(lambda: [findings.read(cohort, item) for item in items])
    rows.append(
        report.row(f"what the checks said, first time, {size}", "the bar of 30 s a verb", cold, 30, "s")
    )
    surveyor = Surveyor(cohort)
    first, survey = _taken(surveyor.survey)
    again, survey = _taken(surveyor.survey)
    page = pages.Page(
        survey,
        "ko",
        Served("/course/desk", "ko"),
        names=dict.fromkeys(("stamp", "base", "home", "formgrader"), ""),
    )
    drawn, _ = _taken(page.overview)
    sheet, _ = _taken(lambda: page.assignment(survey.sheets[0]))
    for case, took in (
        ("the desk, first look", first + drawn),
        ("the desk, after a new mark", again + drawn),
        ("the desk, nothing new", drawn),
        ("an assignment", sheet),
    ):
        rows.append(report.row(f"{case}, {size}", "the bar of 2 s", took, BAR, "s"))
    whole, _ = _taken(lambda: pages.alone(survey, "ko"))
    rows.append(
        report.row(f"one HTML page of everything, {size}", "the bar of 10 s for a report", whole, 10, "s")
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows.append(report.row(f"memory of all this, {size}", "the bar of 500 MB", peak, 500, "MB"))
    return rows


def _told(submission: Any) -> tuple[float, float, bool, float]:
    """What nbgrader's own pages show of a submission."""
    return (
        submission.score,
        submission.max_score,
        submission.needs_manual_grade,
        submission.late_submission_penalty,
    )


def _taken(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    done = work()
    return time.process_time() - began, done


if __name__ == "__main__":
    main()
