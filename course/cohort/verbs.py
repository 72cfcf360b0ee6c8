"""What each verb does and says on the screen; the work itself is in the modules beside this one."""

from argparse import Namespace
from collections import Counter

from course.cohort import collection, demo, marks, pages, tour
from course.cohort.demo import Comparison
from course.cohort.folder import Cohort, cohorts_root
from course.cohort.life import clock, terms
from course.cohort.opening import open_cohort
from course.cohort.progress import progress
from course.cohort.proof import Proof
from course.cohort.releasing import release_assignment
from course.cohort.saying import cohort_of, heading, told
from course.cohort.summary import standings
from course.cohort.tables import number, table
from course.grading import feedback
from course.grading.database import shown
from course.words import say


def do_open(arguments: Namespace) -> int:
    """Open a cohort, or bring it up to date."""
    root = cohorts_root(arguments.root)
    opened = open_cohort(terms.plan(arguments, root), arguments.roster, root, arguments.language)
    cohort = opened.cohort
    key = "opened_again" if opened.again else "opened"
    told(key, id=cohort.plan.id, folder=cohort.root, students=opened.students)
    if cohort.plan.public_seed:
        told("public_seed")
    if opened.moved:
        told("gradebook_moved", where=shown(cohort.plan.gradebook or str(cohort.root / "gradebook.db")))
    if opened.gone:
        told("gone", names=", ".join(opened.gone))
    told("next", command=f"release {cohort.plan.assignments[0].name}")
    return 0


def do_release(arguments: Namespace) -> int:
    """Prove and release an assignment, or all whose day has come."""
    cohort = cohort_of(arguments)
    for name in [arguments.assignment] if arguments.assignment else terms.to_release(cohort, arguments):
        with progress(say("cohort.progress.release", name=name)) as step:
            released = release_assignment(cohort, name, step)
        print(_proofs(released.proofs))
        told("released", name=name, folder=released.folder, handout=released.handout)
        if released.exchange:
            told("in_exchange", folder=released.exchange)
    return 0


def do_collect(arguments: Namespace) -> int:
    """Collect hand-ins."""
    cohort = cohort_of(arguments)
    name = cohort.released(arguments.assignment).name
    collected = collection.collect(cohort, name, arguments.source, arguments.received, arguments.worksheet)
    with progress(say("cohort.progress.collect", name=name)) as step:
        found = step.each(collected, 0)
    counts = Counter(one.outcome for one in found if one.student)
    told("collected", name=name, **{key: counts[key] for key in ("new", "replaced", "same", "older")})
    if counts["late"]:
        print(say("life.said.late_aside", number=counts["late"]))
    lost = [one for one in found if not one.student or one.outcome == "unusable"]
    refused = [(one.label, file) for one in found for file in one.refused]
    if lost:
        told("not_taken", number=len(lost))
        print("\n".join(f"  {one.label}: {say(f'cohort.unmatched.{one.outcome}')}" for one in lost))
    if refused:
        told("refused", number=len(refused))
        print("\n".join(f"  {label}: {say(f'grading.remark.{f.key}', name=f.name)}" for label, f in refused))
    doubtful = [(one.student, *one.times) for one in found if one.times]
    for student, *times in doubtful:
        written, changed = (clock.shown(time, cohort.plan.place) for time in times)
        told("doubtful_time", student=student, written=written, changed=changed)
    if arguments.source and not arguments.received:
        told("times_unknown")
    return 1 if lost or refused or doubtful else 0


def do_feedback(arguments: Namespace) -> int:
    """Write the feedback pages."""
    cohort = cohort_of(arguments)
    items = [cohort.plan.assignment(name) for name in _released(cohort, arguments.assignment)]
    with progress(say("cohort.progress.feedback")) as step:
        count = pages.expected(cohort, items)
        written = step.each(pages.write_pages(cohort, items, arguments.workers), count)
    problems = [(row, problem) for row, problem in written if problem]
    told("feedback", number=sum(bool(row.mark and not problem) for row, problem in written))
    told("index", page=pages.index(cohort))
    for row, problem in problems:
        print(f"  {row.student.id} {row.assignment}: {problem}")
    if arguments.release:
        for item in items:
            feedback.release_feedback(cohort.tree, item.name)
        told("feedback_released")
    return 1 if problems else 0


def do_status(arguments: Namespace) -> int:
    """Say where a cohort stands."""
    cohort = cohort_of(arguments)
    rows = []
    for standing in standings(cohort):
        due = standing.assignment.due
        shown = f"{due:%Y-%m-%d %H:%M %z}" if due else "–"
        counts = [str(standing.count[key]) for key in marks.STATUSES]
        rows.append([standing.assignment.name, shown, *counts, str(standing.pages), standing.next_step])
    print(f"{cohort.plan.title} ({cohort.plan.id}) · {cohort.root}")
    keys = ("assignment", "due", *marks.STATUSES, "pages", "next")
    headings = [_status(key) if key in marks.STATUSES else heading(key) for key in keys]
    print(table(headings, rows, range(2, 8)))
    terms.tell_agenda(cohort, arguments)
    return 0


def do_demo(arguments: Namespace) -> int:
    """Play the whole cycle and compare every mark."""
    root = cohorts_root(arguments.root)
    if arguments.tour:
        return tour.walk(arguments.plan, root, arguments.students, arguments.language, arguments.keep)
    cohort, found = demo.play(
        arguments.plan, root, arguments.students, arguments.language, arguments.keep, progress
    )
    print(_comparisons(found))
    different = sum(not one.agrees for one in found)
    told("demo_different" if different else "demo_agrees", number=different or len(found), of=len(found))
    told("index", page=pages.index(cohort))
    told("exported", path=cohort.root / marks.FILE, rows=len(found))
    return 1 if different else 0


def _released(cohort: Cohort, name: str | None) -> list[str]:
    if name:
        return [cohort.released(name).name]
    return [item.name for item in cohort.assignments(None)]


def _status(key: str) -> str:
    return say(f"cohort.status.name.{key}")


def _proofs(proofs: list[Proof]) -> str:
    headings = [heading(key) for key in ("case", "stated", "recorded")]
    rows = [[proof.name, number(proof.expected), number(proof.got)] for proof in proofs]
    return table(headings, rows, (1, 2))


def _comparisons(found: list[Comparison]) -> str:
    rows = [
        [
            *(one.student, one.name, one.assignment, one.case, number(one.stated), number(one.recorded)),
            "OK" if one.agrees else "DIFFERENT",
            "" if one.agrees else one.reason,
        ]
        for one in found
    ]
    keys = ("id", "name", "assignment", "case", "stated", "recorded", "verdict", "reason")
    return table([heading(key) for key in keys], rows, (4, 5))
