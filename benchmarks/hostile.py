"""What becomes of broken, cheating and attacking hand-ins: `course cohort grade` beside stock `nbgrader autograde`.

``python -m benchmarks.hostile [--quick] [--minutes M] [--page docs/hostile.md] --json FILE``. The cases are those of
``tests/hostile/bank.py``. Ours grades them as one class. Stock gets them one at a time, beside a classmate who did
nothing wrong, behind a safety net that is not ours to boast of: a copy of the cohort in memory, the rest of the machine
read-only, no network, and a control group that ends whatever takes over 150 processes or 1.5 GB. Without control
groups the bombs are not run against stock at all. ``--quick`` takes a few of each kind; after ``--minutes`` no further
case is begun for stock, and the page says so.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import report
from course.cohort.folder import Cohort
from course.cohort.marks import rows as marks_of
from course.grading import run, scrub
from course.grading.gradebook import Student, put_students
from course.grading.inside.confine import Limits
from course.grading.options import Options
from tests.cohort.hand_ins import ASSIGNMENT, copied, solved, submit, template
from tests.hostile.bank import BANK, Case

CLASSMATE = "zoe"
LONGEST = 150  # seconds one hand-in may take stock
GROUPS = Path("/sys/fs/cgroup")
MEMORY, PROCESSES = 1536 * 2**20, 150
QUICK = 5  # every so-manieth case
BOMBS = {
    "fork-bomb", "thread-bomb", "growing", "growing-in-children", "100-gib", "prints-without-end", "one-huge-print",
    "writes-without-end", "fills-the-disk", "fills-the-disk-with-files", "a-million-files", "fills-shared-memory",
    "one-huge-value", "ten-thousand-displays", "endless-number", "deep-recursion-in-c",
}  # fmt: skip
# What the safety net itself would stop: nothing could be said of stock.
BEHIND_THE_NET = {
    "writes-into-the-kit", "writes-into-the-environment", "writes-into-tmp", "connects", "connects-to-this-machine",
    "looks-up-a-name", "opens-a-namespace", "mounts", "traces", "becomes-root", "reads-the-machine", "reads-a-disk",
    "reads-passwords", "reads-the-exercises", "reads-the-home", "sees-no-other-process",
    "finds-no-secret-in-the-environment",
}  # fmt: skip

Outcome = dict[str, Any]


def main() -> None:
    """Run both, print, and write the rows and the page."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--minutes", type=float, default=600)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    cases = BANK[::QUICK] if options.quick else BANK
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        ours = _ours(cases, Path(place))
    theirs: dict[str, Outcome] = {}
    end = time.monotonic() + 60 * options.minutes
    for case in cases:
        if case.name in BEHIND_THE_NET:
            theirs[case.name] = {"left_out": "the safety net would stop it"}
        elif case.name in BOMBS and not _has_groups():
            theirs[case.name] = {"left_out": "no control groups here to hold it"}
        elif time.monotonic() > end:
            theirs[case.name] = {"left_out": "no time left"}
        else:
            theirs[case.name] = _stock(case)
            print(case.name, _said(case, theirs[case.name]), flush=True)
    if options.page:
        options.page.write_text(_page(cases, ours, theirs), "utf-8")
    report.write(_rows(cases, ours, theirs), options.json)


def _ours(cases: list[Case], home: Path) -> dict[str, Outcome]:
    cohort = _handed_in(cases, home)
    options = Options(timeout=5, limits=Limits(memory=1024, processes=40))
    due = run.due(cohort.tree, ASSIGNMENT)
    entries = {entry.student: entry for entry in run.grade(cohort.tree, ASSIGNMENT, due, options)}
    rows = {row.student.id: row for row in marks_of(cohort, [cohort.plan.assignment(ASSIGNMENT)])}
    classmate = rows[CLASSMATE].mark
    found = {}
    for case in cases:
        entry, row = entries[case.name], rows[case.name]
        notebook = cohort.tree.autograded(case.name, ASSIGNMENT) / "exercise.ipynb"
        found[case.name] = {
            "mark": row.mark.auto if row.mark else None,
            "told": [one.say("en") for one in ((entry.reason,) if entry.reason else entry.remarks)],
            "through": _went_through(case, notebook),
            "classmate": classmate.auto if classmate else None,
        }
    return found


def _handed_in(cases: list[Case], home: Path) -> Cohort:
    cohort = copied(template(), home)
    with cohort.tree.gradebook() as book:
        put_students(book, [Student(name) for name in (*(case.name for case in cases), CLASSMATE)])
    for case in cases:
        folder = submit(cohort, case.name, case.make(cohort))
        if case.plant:
            case.plant(folder, cohort)
    submit(cohort, CLASSMATE, solved(cohort))
    return cohort


def _stock(case: Case) -> Outcome:
    """One hand-in and a classmate's, graded by stock in memory, out of reach of everything else."""
    with TemporaryDirectory(prefix="course-benchmark-") as place, _group() as enter:
        cohort = _handed_in([case], Path(place))
        inside = [
            sys.executable,
            "-m",
            "benchmarks.hostile_stock",
            "/mnt",
            str(cohort.root),
            case.name,
            CLASSMATE,
        ]
        net = ["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--unshare-pid", "--unshare-net",
               "--unshare-ipc", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
               "--ro-bind", str(cohort.root), "/mnt", "--size", str(600 * 2**20), "--tmpfs", str(cohort.root)]  # fmt: skip
        environment = {**os.environ, "PYTHONPATH": str(Path.cwd()), "TMPDIR": f"{cohort.root}/.tmp"}
        environment |= {"HOME": f"{cohort.root}/.tmp", "JUPYTER_RUNTIME_DIR": f"{cohort.root}/.tmp"}
        try:
            ran = subprocess.run(
                [*net, *inside],
                env=environment,
                capture_output=True,
                text=True,
                timeout=LONGEST,
                preexec_fn=enter,
            )
            found: Outcome = json.loads(ran.stdout.strip().splitlines()[-1])
        except subprocess.TimeoutExpired:
            return {
                "mark": None,
                "classmate": None,
                "through": False,
                "told": [f"did not end within {LONGEST} s"],
            }
        except (IndexError, ValueError):
            return {
                "mark": None,
                "classmate": None,
                "through": False,
                "told": ["was ended by the safety net"],
            }
    text = found.pop("outputs")
    return found | {"through": found["copied"] or bool(case.hidden and case.hidden in text)}


def _went_through(case: Case, notebook: Path) -> bool:
    if not case.hidden or not notebook.exists():
        return False
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    return case.hidden in json.dumps([cell.get("outputs", []) for cell in cells])


def _has_groups() -> bool:
    with _group() as enter:
        return enter is not None


@contextmanager
def _group() -> Iterator[Any]:
    """A control group with a limit on memory and processes; whoever is left in it at the end is killed."""
    name = f"course-hostile-{os.getpid()}-{time.monotonic_ns()}"
    groups = [GROUPS / kind / name for kind in ("memory", "pids")]
    try:
        for group in groups:
            group.mkdir()
        (groups[0] / "memory.limit_in_bytes").write_text(str(MEMORY))
        (groups[1] / "pids.max").write_text(str(PROCESSES))
    except OSError:
        yield None
        return
    try:
        yield lambda: [(group / "cgroup.procs").write_text("0") for group in groups] and None
    finally:
        for _ in range(50):
            for pid in (groups[1] / "cgroup.procs").read_text().split():
                with suppress(OSError):
                    os.kill(int(pid), 9)
            with suppress(OSError):
                for group in groups:
                    if group.exists():
                        group.rmdir()
                break
            time.sleep(0.1)


def _is_right(case: Case, outcome: Outcome) -> bool:
    """Whether the hand-in got what it deserves, and nobody else paid for it."""
    deserved = (case.mark is None and not case.reason) or outcome.get("mark") == case.mark
    return deserved and outcome.get("classmate") == 5 and not outcome.get("through")


def _said(case: Case, outcome: Outcome) -> str:
    if "left_out" in outcome:
        return f"not run: {outcome['left_out']}"
    parts = ["no mark" if outcome["mark"] is None else f"{outcome['mark']:g} of 5"]
    if outcome["classmate"] != 5:
        parts.append("**the classmate is not graded**")
    if outcome["through"]:
        parts.append("**it gets through**")
    parts += [scrub.paths(text) for text in outcome["told"][:2] if text]
    wrong = "" if _is_right(case, outcome) else "✗ "
    return wrong + " · ".join(parts).replace("|", "\\|").replace("\n", " ")[:230]


def _rows(cases: list[Case], ours: dict[str, Outcome], theirs: dict[str, Outcome]) -> list[report.Row]:
    both = [case for case in cases if "left_out" not in theirs[case.name]]
    peer = "stock nbgrader"

    def count(outcomes: dict[str, Outcome], test: Any) -> int:
        return sum(bool(test(case, outcomes[case.name])) for case in both)

    tests = {
        f"outcome as deserved, of {len(both)} hostile hand-ins": _is_right,
        f"classmate graded, of {len(both)} hostile hand-ins": lambda _, outcome: outcome["classmate"] == 5,
    }
    return [
        report.row(
            what, peer, count(ours, test), max(count(theirs, test), 1e-9), "cases", more_is_better=True
        )
        for what, test in tests.items()
    ]


def _page(cases: list[Case], ours: dict[str, Outcome], theirs: dict[str, Outcome]) -> str:
    left = [case for case in cases if "left_out" in theirs[case.name]]
    lines = [
        "# Hostile hand-ins · 망가졌거나 속이거나 공격하는 제출물",
        "",
        "Written by `python -m benchmarks.hostile --page docs/hostile.md --json FILE`. Each hand-in stands in "
        "`tests/hostile/bank.py`; `tests/hostile` proves our column (long cases in `make soak`). ✗ marks an outcome that is not what "
        "the hand-in deserves, or that somebody else pays for. Stock's cases ran one at a time beside a classmate, in "
        "a copy of the cohort, behind a net that is not nbgrader's: read-only machine, no network, at most 150 processes and 1.5 GB.",
        "",
        f"{report.machine()} {len(cases)} hand-ins, {len(left)} of them not run against stock.",
        "",
        "| hand-in · 제출물 | stock nbgrader · 그대로의 nbgrader | `course cohort grade` |",
        "|---|---|---|",
        *(
            f"| {case.name} | {_said(case, theirs[case.name])} | {_said(case, ours[case.name])} |"
            for case in cases
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if not shutil.which("bwrap"):
        raise SystemExit("bubblewrap (bwrap) is needed: stock runs these behind it")
    main()
