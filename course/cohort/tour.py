"""The guided tour: a whole cohort's life with simulated students, one verb at a time, each with what it does and says."""

import argparse
import shlex
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from course.cohort import demo
from course.cohort.folder import Cohort, cohorts_root
from course.cohort.plan import Plan
from course.cohort.problems import CohortError
from course.cohort.tables import width
from course.grading.options import Options
from course.grading.sandbox import NoSandbox
from course.words import language as in_force
from course.words import say, use

FILES = "tour"
REPORT = "desk.html"
_COLUMNS = 88


@dataclass(frozen=True)
class Tour:
    """What the steps share: a demo's plan, where its cohort will be, how many students, and whether somebody reads.

    Attributes
    ----------
    cohort
        Its folder is there from the first step on.
    assignment
        The one the tour follows.
    """

    plan: Path
    cohort: Cohort
    assignment: str
    students: int
    language: str
    pauses: bool

    @property
    def files(self) -> Path:
        """Where the simulated students' things lie: the class list, the hand-ins as an LMS would give them."""
        return self.cohort.root.parent / f"{self.cohort.root.name}-{FILES}"


@dataclass(frozen=True)
class Step:
    """One step: its texts are ``tour.step.<key>.title`` and ``.what``.

    Parameters
    ----------
    key
        Its name.
    typed
        The verb and what it takes, as an instructor types it; None when nothing is typed.
    before
        What other people do meanwhile: students hand in, a person marks.
    """

    key: str
    typed: Callable[[Tour], list[str]] | None = None
    before: Callable[[Tour], None] | None = None


def walk(plan_path: Path, root: Path, students: int, language: str | None, keep: bool) -> int:
    """Walk through all steps; wait for Enter at a terminal, run straight through elsewhere.

    Raises
    ------
    CohortError
        When the plan is a real cohort's, or its folder holds something that is no demo.
    """
    plan = Plan.read(plan_path)
    if not plan.public_seed:
        raise CohortError.of("not_a_demo", path=plan_path)
    use(language or in_force())
    demo.clear(root / plan.id, keep)
    pauses = sys.stdin.isatty() and sys.stdout.isatty()
    tour = Tour(plan_path, Cohort(root / plan.id), plan.assignments[0].name, students, in_force(), pauses)
    _say(say("tour.welcome", students=students, steps=len(STEPS)))
    for number, step in enumerate(STEPS, 1):
        if not _take(tour, step, number):
            return 1
    _say(say("tour.done", root=tour.cohort.root, report=tour.cohort.root / REPORT))
    if pauses and _asked(say("tour.open_desk")):
        return _run(["desk", *_where(tour)])
    return 0


def _take(tour: Tour, step: Step, number: int) -> bool:
    """One step: what comes, what is typed, what came out. False when the tour cannot go on."""
    title = f" {number}/{len(STEPS)} · {say(f'tour.step.{step.key}.title')} "
    print(f"\n──{title}{'─' * max(0, _COLUMNS - 2 - width(title))}")
    _say(say(f"tour.step.{step.key}.what", name=tour.assignment, students=tour.students))
    if step.before:
        step.before(tour)
    if step.typed is None:
        return True
    typed = step.typed(tour)
    print(f"\n    $ python -m course cohort {shlex.join(typed)}")
    if tour.pauses:
        _asked(say("tour.enter"))
    print(flush=True)
    # 1: done, and something wants a look.
    if _run(typed) > 1:
        _say(say("tour.stopped"))
        return False
    return True


def _run(typed: list[str]) -> int:
    from course.cohort.command import add_arguments, run

    parser = argparse.ArgumentParser(prog="python -m course cohort")
    add_arguments(parser)
    return run(parser.parse_args(typed))


def _asked(text: str) -> bool:
    try:
        input(f"\n    {text} ")
    except EOFError:
        return False
    return True


def _say(text: str) -> None:
    """Paragraphs at a width that reads well; Hangul is twice as wide."""
    for paragraph in text.strip().split("\n"):
        wide = sum(map(width, paragraph)) / max(1, len(paragraph))
        print(
            textwrap.fill(
                paragraph, int(_COLUMNS / max(1.0, wide)), break_on_hyphens=False, break_long_words=False
            )
        )


def _root(tour: Tour) -> list[str]:
    """Where cohorts live, where it is not the usual place."""
    root = tour.cohort.root.parent
    return [] if root == cohorts_root() else ["--root", str(root)]


def _where(tour: Tour) -> list[str]:
    return [*_root(tour), "--cohort", tour.cohort.root.name]


def _class_list(tour: Tour) -> None:
    tour.files.mkdir(parents=True, exist_ok=True, mode=0o700)
    (tour.files / "roster.csv").write_text(demo.class_list(tour.students, tour.language), "utf-8")


def _hand_ins(tour: Tour) -> None:
    for old in tour.files.glob(f"{tour.assignment}/*.zip"):
        old.unlink()
    demo.write_hand_ins(tour.cohort, tour.assignment, tour.files, tour.students)


def _marks_by_hand(tour: Tour) -> None:
    """What a person would do in the formgrader: half the points for each written answer that waits."""
    with tour.cohort.tree.gradebook() as book:
        for submission in book.assignment_submissions(tour.assignment):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    if grade.needs_manual_grade:
                        grade.manual_score, grade.needs_manual_grade = grade.max_score / 2, False
        book.db.commit()


def _open(tour: Tour) -> list[str]:
    there = ["--roster", str(tour.files / "roster.csv"), "--language", tour.language]
    return ["open", str(tour.plan), *there, *_root(tour)]


def _collect(tour: Tour) -> list[str]:
    return ["collect", tour.assignment, "--from", str(tour.files / tour.assignment), *_where(tour)]


def _grade(tour: Tour) -> list[str]:
    """Without a sandbox only where there is none: the students here are simulated."""
    try:
        Options().launcher()
    except NoSandbox:
        return ["grade", tour.assignment, "--no-sandbox", *_where(tour)]
    return ["grade", tour.assignment, *_where(tour)]


def _desk(tour: Tour) -> list[str]:
    return ["desk", "--html", str(tour.cohort.root / REPORT), *_where(tour)]


STEPS = (
    Step("open", _open, _class_list),
    Step("release", lambda tour: ["release", tour.assignment, *_where(tour)]),
    Step("collect", _collect, _hand_ins),
    Step("grade", _grade),
    Step("by_hand", lambda tour: ["status", *_where(tour)], _marks_by_hand),
    Step("feedback", lambda tour: ["feedback", tour.assignment, *_where(tour)]),
    Step("export", lambda tour: ["export", *_where(tour)]),
    Step("desk", _desk),
    Step("next"),
)
"""The tour in order; a new verb is one more line and its two texts."""
