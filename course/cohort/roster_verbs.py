"""The verb for the class list during the term: show, add, drop, update from a newer export, undo."""

from argparse import Namespace
from collections import Counter
from pathlib import Path

from course.cohort import class_list, roster
from course.cohort.class_list import Change, Entry
from course.cohort.folder import Cohort
from course.cohort.problems import CohortError, Problem
from course.cohort.saying import cohort_of, heading
from course.cohort.tables import table
from course.grading.gradebook import Student
from course.words import say


def do_roster(arguments: Namespace) -> int:
    """Show the class list, or change it."""
    cohort = cohort_of(arguments)
    steps = {"show": _show, "add": _add, "drop": _drop, "update": _update, "undo": _undo}
    if arguments.step not in steps:
        if not Path(arguments.step).exists():
            raise CohortError(say("lms.error.roster_step", got=arguments.step))
        arguments.step, arguments.what = "update", [arguments.step, *arguments.what]  # `roster newer.csv`
    return steps[arguments.step](cohort, arguments)


def _show(cohort: Cohort, arguments: Namespace) -> int:
    _expect(arguments, "show", 0, 0)
    print(_shown(list(class_list.entries(cohort).values())))
    return 0


def _add(cohort: Cohort, arguments: Namespace) -> int:
    _expect(arguments, "add", 1, 2)
    key, name = [*arguments.what, ""][:2]
    if not roster.is_id(key):
        raise CohortError.listing([Problem("roster add", say("cohort.expected.student_id"), repr(key))])
    student = Student(key, "", name, arguments.email or "", arguments.lms_id or "")
    return _made(cohort, class_list.adding(cohort, student))


def _drop(cohort: Cohort, arguments: Namespace) -> int:
    _expect(arguments, "drop", 1, 1000)
    return _made(cohort, class_list.dropping(cohort, arguments.what))


def _update(cohort: Cohort, arguments: Namespace) -> int:
    _expect(arguments, "update", 1, 1)
    listed = roster.read(Path(arguments.what[0]))
    change = class_list.from_export(cohort, listed, drops=not arguments.no_drops)
    if arguments.apply or change.is_nothing:
        return _made(cohort, change)
    print(described(change))
    print(say("lms.said.preview", file=arguments.what[0], cohort=cohort.plan.id))
    return 0


def _undo(cohort: Cohort, arguments: Namespace) -> int:
    _expect(arguments, "undo", 0, 0)
    print(described(class_list.undo(cohort)))
    print(say("lms.said.undone"))
    return 0


def _made(cohort: Cohort, change: Change) -> int:
    class_list.make(cohort, change)
    print(described(change))
    if not change.is_nothing:
        print(say("lms.said.made"))
    return 0


def described(change: Change) -> str:
    """What a change does, in lines."""
    lines = [say("lms.said.joined", who=_who(entry.student)) for entry in change.joined]
    lines += [say("lms.said.gone", who=_who(entry.student)) for entry in change.gone]
    lines += [say("lms.said.altered", before=_all(old), after=_all(new)) for old, new in change.altered]
    removed = [old for key, old in change.before.items() if old and change.after[key] is None]
    lines += [say("lms.said.removed", who=_who(entry.student)) for entry in removed]
    return "\n".join(lines) or say("lms.said.unchanged")


def _shown(found: list[Entry]) -> str:
    names = Counter(entry.student.name for entry in found if not entry.dropped and entry.student.name)
    rows = []
    for entry in found:
        one = entry.student
        remark = "dropped" if entry.dropped else "same_name" if names[one.name] > 1 else ""
        told = say(f"lms.roster.{remark}") if remark else ""
        rows.append([one.id, one.name, one.email, one.lms_id, told])
    keys = [heading("id"), heading("name"), say("lms.roster.email"), say("lms.roster.lms_id"), ""]
    inside = sum(not entry.dropped for entry in found)
    counts = say("lms.roster.counts", students=inside, dropped=len(found) - inside)
    return f"{table(keys, rows)}\n{counts}"


def _expect(arguments: Namespace, step: str, least: int, most: int) -> None:
    if not least <= len(arguments.what) <= most:
        raise CohortError(say(f"lms.error.roster_{step}", got=" ".join(arguments.what) or "–"))


def _who(student: Student) -> str:
    return f"{student.name} ({student.id})" if student.name else student.id


def _all(student: Student) -> str:
    known = [_who(student), student.email, student.lms_id and f"LMS {student.lms_id}"]
    return ", ".join(part for part in known if part)
