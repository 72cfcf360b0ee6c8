"""How long the instructor's verbs take for a large class: each on one assignment, against a bar or stock nbgrader.

``python -m benchmarks.cohort [--quick] --json FILE``. 300 students × 14 assignments (`benchmarks.large`), handed in
and marked in bulk; ``--quick`` takes 30 × 2. Each verb runs in a process of its own, start and imports included. The
bars: 30 s a verb, 10 s the report, 500 MB. Grading has its own benchmark (`benchmarks.grade`).
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
import zipfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import large, report
from course.cohort.folder import Cohort
from course.grading.reading import NOTEBOOK

SECONDS, REPORT, MEGABYTES = 30, 10, 500


@dataclass
class Cost:
    """Seconds on the clock, seconds of processor, megabytes at the most of the process itself."""

    wall: float
    cpu: float
    memory: float


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    students, assignments = (30, 2) if options.quick else (300, 14)
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        home = Path(place)
        cohort = large.make(home, students, assignments)
        what = f"{students} × {assignments}"
        rows = [*_rows(what, verbs(cohort, home)), *stock(cohort, home, what)]
    report.write(rows, options.json)


def verbs(cohort: Cohort, home: Path) -> dict[str, Cost]:
    """Every verb but grade, feedback and demo, and what each took."""
    name = cohort.plan.assignments[0].name
    newer = home / "newer.csv"
    newer.write_text((home / "roster.csv").read_text("utf-8").replace("김", "이"), "utf-8")
    canvas, moodle = lms_files(cohort, home, name)
    zipped, folder = hand_ins(cohort, home, name)
    collecting = Cohort(Path(shutil.copytree(cohort.root, home / "collecting" / cohort.root.name)))
    shutil.rmtree(collecting.root / "submitted")
    elsewhere = ["--root", str(collecting.root.parent)]
    typed: dict[str, list[str]] = {
        "open": ["open", str(home / "plan.toml"), "--roster", str(home / "roster.csv")],
        "roster": ["roster"],
        "roster update": ["roster", "update", str(newer)],
        "release": ["release", name],
        "collect, Canvas zip": ["collect", name, "--from", str(zipped), *elsewhere],
        "collect, folder again": ["collect", name, "--from", str(folder), *elsewhere],
        "status": ["status"],
        "export": ["export", name],
        "export --wide, all": ["export", "--wide"],
        "export --lms, Canvas": ["export", name, "--lms", str(canvas)],
        "export --lms, Moodle": ["export", name, "--lms", str(moodle)],
        "report": ["report"],
        "agreement --template": ["agreement", name, "--template", str(home / "second.csv")],
        "peers distribute": ["peers", name, "distribute", "--out", str(home / "peers")],
        "similar": ["similar", name],
    }
    return {title: _verb(words, home) for title, words in typed.items()}


def lms_files(cohort: Cohort, home: Path, name: str) -> tuple[Path, Path]:
    """What Canvas and Moodle would export of this class."""
    with cohort.tree.gradebook() as book:
        most = f"{book.find_assignment(name).max_score:g}"
    canvas, moodle = home / "canvas.csv", home / "moodle.csv"
    lines = (home / "roster.csv").read_text("utf-8").splitlines()
    heads = [f"{lines[0]},{name} (501),Current Score", f"{lines[1]},{most},(read only)"]
    canvas.write_text("\n".join([*heads, *(f"{line},," for line in lines[2:])]) + "\n", "utf-8")
    people = zip(large.ids(len(lines) - 2), large.names(len(lines) - 2), strict=True)
    rows = [f"Participant {n},{who},{key},No submission,,{most}" for n, (key, who) in enumerate(people, 5000)]
    moodle.write_text(
        "\n".join(["Identifier,Full name,ID number,Status,Grade,Maximum grade", *rows]) + "\n", "utf-8"
    )
    return canvas, moodle


def hand_ins(cohort: Cohort, home: Path, name: str) -> tuple[Path, Path]:
    """The hand-ins as a zip from Canvas, and as a folder of zips named by student."""
    folder = home / "inbox"
    folder.mkdir()
    number = {key: 9001 + at for at, key in enumerate(large.ids(999))}
    with zipfile.ZipFile(home / "canvas.zip", "w") as archive:
        for student in cohort.tree.submitters(name):
            path = folder / f"{student}.zip"
            place = cohort.tree.submitted(student, name)
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as own:
                for file in sorted(place.rglob("*")):
                    if file.is_file() and file.name != "timestamp.txt":
                        own.write(file, file.relative_to(place))
            archive.write(path, f"{student}_{number[student]}_{number[student] + 70000}_exercise.zip")
    return home / "canvas.zip", folder


def stock(cohort: Cohort, home: Path, what: str) -> list[report.Row]:
    """The same work with nbgrader's own commands, where it has one."""
    peer = f"nbgrader {version('nbgrader')}"
    name = cohort.plan.assignments[0].name
    theirs = _timed([sys.executable, "-m", "nbgrader", "export", f"--to={home / 'stock.csv'}"], cohort.root)
    ours = _verb(["export", "--to", str(home / "ours.csv")], home)
    rows = [report.row(f"export, all, {what}", f"{peer} export", ours.wall, theirs.wall, "s")]
    archive = cohort.root / "downloaded" / name / "archive"
    archive.mkdir(parents=True)
    for student in cohort.tree.submitters(name):
        target = archive / f"x_{student}_attempt_2026-03-01-09-00-00_{NOTEBOOK}"
        shutil.copy(cohort.tree.submitted(student, name) / NOTEBOOK, target)
    shutil.rmtree(cohort.root / "submitted")
    theirs = _timed([sys.executable, "-m", "nbgrader", "zip_collect", name], cohort.root)
    copied = Cohort(home / "collecting" / cohort.root.name)
    shutil.rmtree(copied.root / "submitted")
    inbox = Path(shutil.copytree(archive, home / "notebooks"))
    for path in inbox.iterdir():
        path.rename(inbox / f"{path.name.split('_')[1]}.ipynb")
    ours = _verb(["collect", name, "--from", str(inbox), "--root", str(copied.root.parent)], home)
    rows.append(report.row(f"collect, notebooks, {what}", f"{peer} zip_collect", ours.wall, theirs.wall, "s"))
    return rows


def _rows(what: str, costs: dict[str, Cost]) -> list[report.Row]:
    rows = []
    for title, cost in costs.items():
        bar = REPORT if title == "report" else SECONDS
        rows.append(report.row(f"{title}, {what}", "bar", cost.wall, bar, "s"))
        rows.append(report.row(f"cpu {title}, {what}", "bar", cost.cpu, bar, "s"))
    most = max(costs, key=lambda title: costs[title].memory)
    rows.append(report.row(f"memory ({most}), {what}", "bar", costs[most].memory, MEGABYTES, "MB"))
    return rows


def _verb(words: list[str], home: Path) -> Cost:
    root = [] if "--root" in words else ["--root", str(home)]
    return _timed([sys.executable, "-m", "course", "cohort", *words, *root], Path.cwd())


def _timed(command: list[str], here: Path) -> Cost:
    started = time.perf_counter()
    with TemporaryDirectory() as place, Path(place, "said").open("w+b") as said:
        environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
        process = subprocess.Popen(command, cwd=here, env=environment, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - started
        if process.returncode not in (0, 1):
            said.seek(0)
            raise SystemExit(f"{command} ended with {process.returncode}\n{said.read().decode()[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
