"""How long a class's feedback pages take: `course cohort feedback` against stock `nbgrader generate_feedback`.

``python -m benchmarks.feedback [--quick] [--students N] --json FILE``. Both write pages of the same graded class of
exercise 03, in turn, on the same machine; stock with nbgrader's own page, which also shows the hidden tests.
``--quick`` takes 12 students, else 300.
"""

import argparse
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import report
from benchmarks.grade import ASSIGNMENT, STOCK, prepare, timed, version_of_stock
from course.cohort.folder import Cohort
from course.grading import run
from course.grading.options import MAY, Options


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--students", type=int, default=0)
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    count = options.students or (12 if options.quick else 300)
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        cohort = prepare(Path(place), count)
        due = run.due(cohort.tree, ASSIGNMENT)
        ungraded = [
            one for one in run.grade(cohort.tree, ASSIGNMENT, due, Options(sandbox=MAY)) if one.reason
        ]
        if ungraded:
            raise SystemExit(f"{len(ungraded)} hand-ins were not graded: {ungraded[0]}")
        rows = compare(cohort, count, Path(place))
    report.write(rows, options.json)


def compare(cohort: Cohort, count: int, place: Path) -> list[report.Row]:
    """Ours, stock's, and ours again."""
    ours = [sys.executable, "-m", "course", "cohort", "feedback", ASSIGNMENT, "--root", str(place)]
    first = timed(ours, Path.cwd())
    _must_hold(cohort, count)
    stock = Path(shutil.copytree(cohort.root, place / "stock" / cohort.root.name))
    shutil.rmtree(stock / "feedback")
    (stock / "nbgrader_config.py").write_text(STOCK.format(timeout=30), "utf-8")
    theirs = timed([sys.executable, "-m", "nbgrader", "generate_feedback", ASSIGNMENT], stock)
    _must_hold(Cohort(stock), count)
    shutil.rmtree(place / "stock")
    second = timed(ours, Path.cwd())
    peer, what = f"stock nbgrader {version_of_stock()}", f"{count} feedback pages"
    wall, cpu = (first.wall + second.wall) / 2, (first.cpu + second.cpu) / 2
    return [
        report.row(f"wall {what}", peer, wall, theirs.wall, "s"),
        report.row(f"cpu {what}", peer, cpu, theirs.cpu, "s"),
    ]


def _must_hold(cohort: Cohort, count: int) -> None:
    pages = list(cohort.root.glob(f"feedback/*/{ASSIGNMENT}/exercise.html"))
    if len(pages) != count:
        raise SystemExit(f"{len(pages)} pages of {count} in {cohort.root}")


if __name__ == "__main__":
    main()
