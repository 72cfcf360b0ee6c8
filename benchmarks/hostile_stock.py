"""Stock `nbgrader autograde` on one hostile hand-in, inside the safety net of `benchmarks.hostile`; prints what became of it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

CONFIG = """from pathlib import Path
c = get_config()
c.CourseDirectory.root = str(Path(__file__).parent.resolve())
c.CourseDirectory.course_id = "shop"
c.Execute.timeout = 5
"""
ASSIGNMENT, WHOLE = "01-shop", 100


def main(source: str, root: str, student: str, classmate: str) -> None:
    """Copy the cohort here, grade it, and print the outcome as a line of JSON."""
    subprocess.run(["cp", "-a", f"{source}/.", root], check=True)
    os.makedirs(os.environ["TMPDIR"])
    Path(root, "nbgrader_config.py").write_text(CONFIG)
    told = []
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT],
            cwd=root, timeout=WHOLE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        said = ran.stderr.decode("utf-8", "replace")
        told += [line.split("] ", 1)[-1][:120] for line in said.splitlines() if "| ERROR]" in line][:1]
        told += ["one error ends the run"] if ran.returncode and "Traceback" in said[-3000:] else []
    except subprocess.TimeoutExpired:
        told.append(f"did not end within {WHOLE} s")
    place = Path(root, "autograded", student, ASSIGNMENT)
    notebook = place / "exercise.ipynb"
    print(
        json.dumps(
            {
                "mark": mark(root, student),
                "classmate": mark(root, classmate),
                "told": told,
                "outputs": notebook.read_text("utf-8", "replace") if notebook.is_file() else "",
                "copied": any(is_gradebook(path) for path in place.glob("*")),
            }
        )
    )


def mark(root: str, student: str) -> float | None:
    """The points of the checks; None when a student has none."""
    from nbgrader.api import Gradebook, MissingEntry

    with Gradebook(f"sqlite:///{root}/gradebook.db") as book:
        try:
            submission: Any = book.find_submission(ASSIGNMENT, student)
        except MissingEntry:
            return None
        scores = [
            grade.auto_score
            for one in submission.notebooks
            for grade in one.grades
            if grade.cell.cell_type == "code"
        ]
    return None if not scores or None in scores else sum(scores)


def is_gradebook(path: Path) -> bool:
    """Whether a copy of the gradebook lies there."""
    return path.is_file() and path.open("rb").read(6) == b"SQLite"


if __name__ == "__main__":
    main(*sys.argv[1:])
