"""The whole cycle on simulated students, each mark compared with the one it is known to deserve."""

import io
import shutil
import zipfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from course.cohort import collection, marks, pages
from course.cohort.folder import OPENED, Cohort
from course.cohort.opening import load_exercise, open_cohort
from course.cohort.plan import Plan
from course.cohort.problems import CohortError
from course.cohort.progress import Progress
from course.cohort.releasing import release_assignment
from course.cohort.simulated import KnownHandIn, known_hand_ins
from course.grading import run
from course.grading.options import MAY, Options
from course.words import say


@dataclass(frozen=True)
class Comparison:
    """A simulated student's hand-in, the points it is known to deserve, the points recorded."""

    student: str
    name: str
    assignment: str
    case: str
    stated: float
    recorded: float | None
    total: float | None
    reason: str

    @property
    def agrees(self) -> bool:
        """Whether the gradebook holds the stated mark."""
        return self.recorded is not None and abs(self.recorded - self.stated) < 1e-6


def play(
    plan_path: Path, root: Path, students: int, language: str | None, keep: bool, progress: Progress
) -> tuple[Cohort, list[Comparison]]:
    """Open, release, hand in, collect, grade, write feedback, export.

    Parameters
    ----------
    plan_path
        A demo's plan, which states its seed.
    root
        The folder of all cohorts; the demo's own folder in it is made anew.
    students
        How many to simulate; the known hand-ins go round.
    language
        In place of the plan's.
    keep
        Keep an earlier demo's folder, under another name.
    progress
        Where to show how far it is.

    Raises
    ------
    CohortError
        When the plan is a real cohort's: a demo never touches one.
    """
    plan = Plan.read(plan_path)
    if not plan.public_seed:
        raise CohortError.of("not_a_demo", path=plan_path)
    if plan.gradebook:
        raise CohortError.of("demo_gradebook", path=plan_path)
    clear(root / plan.id, keep)
    with TemporaryDirectory(prefix="course-demo-") as place:
        roster = Path(place, "roster.csv")
        roster.write_text(class_list(students, language or plan.language), "utf-8")
        cohort = open_cohort(plan_path, roster, root, language).cohort
        known = {}
        for item in cohort.plan.assignments:
            with progress(say("cohort.progress.release", name=item.name)) as step:
                release_assignment(cohort, item.name, step)
            known[item.name] = write_hand_ins(cohort, item.name, Path(place), students)
            list(collection.collect(cohort, item.name, Path(place, item.name)))
            _grade(cohort, item.name, progress)
    with progress(say("cohort.progress.feedback")) as step:
        items = list(cohort.plan.assignments)
        written = step.each(pages.write_pages(cohort, items), pages.expected(cohort, items))
    if problems := [f"{row.student.id}: {problem}" for row, problem in written if problem]:
        raise CohortError("\n".join(problems))
    _, rows = marks.export(cohort, list(cohort.plan.assignments))
    return cohort, [_compared(row, known[row.assignment][row.student.id]) for row in rows]


def clear(folder: Path, keep: bool) -> None:
    """Make room for a demo: an earlier one goes, or is kept under another name; anything else is refused."""
    if not folder.exists():
        return
    if not (folder / OPENED).exists() or not Cohort(folder).plan.public_seed:
        raise CohortError.of("not_ours", path=folder)
    if keep:
        folder.rename(folder.with_name(f"{folder.name}-{datetime.now().astimezone():%Y%m%d-%H%M%S}"))
    else:
        shutil.rmtree(folder)


def _ids(students: int) -> list[str]:
    return [f"demo-{number:02d}" for number in range(1, students + 1)]


def class_list(students: int, language: str) -> str:
    """The roster of simulated students, a CSV file's text."""
    names = [say("cohort.demo.student", language, number=name[5:]) for name in _ids(students)]
    return "\n".join(["id,name", *(f"{i},{n}" for i, n in zip(_ids(students), names, strict=True))])


def write_hand_ins(cohort: Cohort, assignment: str, place: Path, students: int) -> dict[str, KnownHandIn]:
    """Write the zips the students' own button would have made, named by student."""
    exercise = load_exercise(cohort.plan.exercise(assignment))
    visible, _ = cohort.seeds(assignment)
    known = list(known_hand_ins(cohort.tree, exercise, cohort.plan.language, visible))
    (place / assignment).mkdir()
    chosen = zip(_ids(students), _chosen(known, students), strict=True)
    given = {student: hand_in.by(student) for student, hand_in in chosen}
    for student, hand_in in given.items():
        (place / assignment / f"{student}.zip").write_bytes(_zip(hand_in.files))
    return given


def _chosen(known: list[KnownHandIn], students: int) -> list[KnownHandIn]:
    """As many as there are students: the reference, the blank, then the mistakes, evenly picked or round again."""
    first, mistakes = known[:2], known[2:]
    room = students - len(first)
    if 0 < room < len(mistakes):
        return first + [mistakes[number * len(mistakes) // room] for number in range(room)]
    return [known[number % len(known)] for number in range(students)]


def _zip(files: dict[str, bytes]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return memory.getvalue()


def _grade(cohort: Cohort, assignment: str, progress: Progress) -> None:
    due = run.due(cohort.tree, assignment)
    with progress(say("cohort.progress.grade", name=assignment)) as step:
        step.each(run.grade(cohort.tree, assignment, due, Options(sandbox=MAY)), len(due))


def _compared(row: marks.Row, known: KnownHandIn) -> Comparison:
    recorded, total = (row.mark.auto, row.mark.total) if row.mark else (None, None)
    return Comparison(
        row.student.id, row.student.name, row.assignment, known.name, known.mark, recorded, total, row.reason
    )
