"""``course cohort forget``: what will go is shown, asked for, taken away; what remains is said."""

import sys
from argparse import Namespace
from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.life import forgetting
from course.cohort.life.forgetting import Going
from course.cohort.life.records import stopped
from course.cohort.life.verbs import told
from course.cohort.saying import cohort_of
from course.words import say

_SHOWN = 12


def do_forget(arguments: Namespace) -> int:
    """Forget a student."""
    cohort = cohort_of(arguments)
    who = forgetting.person(cohort, arguments.student)
    id = who.student.id
    found = forgetting.going(cohort, who)
    _tell(cohort, id, who.student.name, found)
    if not arguments.yes and not _asked(id):
        told("forget_nothing_done")
        return 1
    left = forgetting.forget(cohort, who).staying
    told("forgotten", student=id)
    _list(cohort, "staying", left)
    print(say("life.forget.remains"))
    if others := forgetting.elsewhere(cohort, id):
        told("elsewhere", student=id, names=", ".join(others))
    return 0


def _tell(cohort: Cohort, id: str, name: str, found: Going) -> None:
    told("forget_shows", student=id, name=name or "–", id=cohort.plan.id, marks=found.marks)
    for key in ("folders", "lines", "files", "archives", "staying"):
        _list(cohort, key, getattr(found, key))
    if found.dataset:
        print(say("life.forget.dataset"))


def _list(cohort: Cohort, key: str, paths: tuple[Path, ...]) -> None:
    if not paths:
        return
    print(say(f"life.forget.{key}", number=len(paths)))
    for path in paths[:_SHOWN]:
        print(f"  {path.relative_to(cohort.root) if path.is_relative_to(cohort.root) else path}")
    if len(paths) > _SHOWN:
        print(f"  … {len(paths) - _SHOWN}")


def _asked(id: str) -> bool:
    """Whether whoever sits there types the student's id; nobody there is no yes."""
    if not sys.stdin.isatty():
        raise stopped("forget_needs_yes")
    return input(say("life.forget.ask", student=id)).strip() == id
