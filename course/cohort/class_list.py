"""Who is in the class: joined, dropped, renamed during the term, each change kept so that it can be taken back.

The gradebook holds the students; ``roster.json`` beside it, who has dropped the course, and the changes. A change is
written down before it is made, so that one cut off in the middle is finished the next time anybody looks.
"""

import json
import os
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from course.cohort.folder import Cohort
from course.cohort.problems import CohortError, nearest
from course.grading import gradebook
from course.grading.gradebook import Student
from course.network.files import write_bytes_atomically
from course.words import say

FILE = "roster.json"


@dataclass(frozen=True)
class Entry:
    """A student, and whether they have dropped the course."""

    student: Student
    dropped: bool = False


@dataclass(frozen=True)
class Change:
    """What a change does, by student id; None before it: nobody of that id was there.

    Attributes
    ----------
    how
        ``open``, ``add``, ``drop``, ``update`` or ``undo``.
    when
        UTC, ISO 8601.
    """

    how: str
    before: dict[str, Entry | None]
    after: dict[str, Entry | None]
    when: str = ""

    @property
    def joined(self) -> list[Entry]:
        """Who is new, or back."""
        return [new for key, new in self._now() if self._was_out(key) and not new.dropped]

    @property
    def gone(self) -> list[Entry]:
        """Who is no longer in the class; their marks and hand-ins stay."""
        return [new for key, new in self._now() if new.dropped and not self._was_out(key)]

    @property
    def altered(self) -> list[tuple[Student, Student]]:
        """Whose name, address or LMS id is another: as it was, as it will be."""
        return [
            (old.student, new.student)
            for key, new in self._now()
            if (old := self.before[key]) and old.student != new.student
        ]

    def _now(self) -> list[tuple[str, Entry]]:
        return [(key, new) for key, new in self.after.items() if new]

    def _was_out(self, student: str) -> bool:
        before = self.before[student]
        return before is None or before.dropped

    @property
    def is_nothing(self) -> bool:
        """Whether all stays as it is."""
        return self.before == self.after


def entries(cohort: Cohort) -> dict[str, Entry]:
    """Everybody who is or was in the class, by id."""
    finish(cohort)
    out = dropped(cohort)
    with cohort.tree.gradebook() as book:
        return {one.id: Entry(one, one.id in out) for one in gradebook.students(book)}


def dropped(cohort: Cohort) -> frozenset[str]:
    """The ids of those who have dropped the course."""
    return frozenset(_state(cohort)["dropped"])


def changes(cohort: Cohort) -> list[Change]:
    """The changes made and not taken back, the last one last."""
    return [_change(data) for data in _state(cohort)["changes"]]


def from_export(cohort: Cohort, listed: list[Student], drops: bool = True, how: str = "update") -> Change:
    """What a newer class list changes: who joins, who is gone, what is known of the others.

    A student is known by the id, else by the LMS's id. What the list leaves blank stays as it is known.

    Parameters
    ----------
    drops
        Whether whoever is not on the list has dropped the course.
    """
    there = entries(cohort)
    by_lms = {entry.student.lms_id: key for key, entry in there.items() if entry.student.lms_id}
    before: dict[str, Entry | None] = {}
    after: dict[str, Entry | None] = {}
    for student in listed:
        key = student.id if student.id in there else by_lms.get(student.lms_id, student.id)
        before[key] = there.get(key)
        after[key] = Entry(_merged(there.get(key), replace(student, id=key)))
    for key, entry in there.items() if drops else ():
        if key not in after:
            before[key], after[key] = entry, replace(entry, dropped=True)
    kept = [key for key in after if before[key] != after[key]]
    return Change(how, {key: before[key] for key in kept}, {key: after[key] for key in kept})


def adding(cohort: Cohort, student: Student) -> Change:
    """One more student, or one who is back."""
    return from_export(cohort, [student], drops=False, how="add")


def dropping(cohort: Cohort, ids: list[str]) -> Change:
    """Students who drop the course.

    Raises
    ------
    CohortError
        For an id nobody has.
    """
    there = entries(cohort)
    for key in ids:
        if key not in there:
            near = nearest(key, there)
            hint = f" {say('cohort.problem.near', name=near)}" if near else ""
            raise CohortError(say("lms.error.no_such_student", id=key, hint=hint))
    before: dict[str, Entry | None] = {key: there[key] for key in ids if not there[key].dropped}
    return Change("drop", before, {key: replace(there[key], dropped=True) for key in before})


def make(cohort: Cohort, change: Change) -> None:
    """Make a change and keep it for `undo`; but opening with the first list is nothing to take back."""
    if change.is_nothing:
        return
    state = _state(cohort)
    if change.how != "open" or any(change.before.values()):
        now = datetime.now(UTC).isoformat(timespec="seconds")
        state["changes"].append(_plain(replace(change, when=now)))
    _begin(cohort, state, change)


def undo(cohort: Cohort) -> Change:
    """Take the last change back. Whoever it brought and who has handed in since is kept, as dropped.

    Raises
    ------
    CohortError
        When there is none.
    """
    finish(cohort)
    state = _state(cohort)
    if not state["changes"]:
        raise CohortError(say("lms.error.nothing_to_undo"))
    last = _change(state["changes"].pop())
    back = Change("undo", last.after, last.before)
    _begin(cohort, state, back)
    return back


def forget(cohort: Cohort, student: str) -> None:
    """Remove a person from the record of who dropped and of what changed; the gradebook is another matter."""
    finish(cohort)
    state = _state(cohort)
    state["dropped"] = [key for key in state["dropped"] if key != student]
    for change in state["changes"]:
        change["before"].pop(student, None)
        change["after"].pop(student, None)
    state["changes"] = [change for change in state["changes"] if change["after"]]
    _write(cohort, state)


def finish(cohort: Cohort) -> None:
    """Finish a change that was cut off; nothing else when there was none."""
    state = _state(cohort)
    if not state["pending"]:
        return
    change = _change(state["pending"])
    out = set(state["dropped"])
    with cohort.tree.gradebook() as book:
        gradebook.put_students(book, [entry.student for entry in change.after.values() if entry])
        for key, entry in change.after.items():
            is_out = entry.dropped if entry else not _removed(cohort, book, key)
            (out.add if is_out else out.discard)(key)
    _write(cohort, state | {"dropped": sorted(out), "pending": None})


def _begin(cohort: Cohort, state: dict[str, Any], change: Change) -> None:
    _write(cohort, state | {"pending": _plain(change)})
    finish(cohort)


def _removed(cohort: Cohort, book: Any, student: str) -> bool:
    handed_in = any((cohort.root / "submitted" / student).glob("*"))
    return not handed_in and gradebook.remove_unknown_to_all(book, student)


def _merged(before: Entry | None, now: Student) -> Student:
    if before is None:
        return now
    old = before.student
    # The same name in one piece or in two is no other name.
    is_other = now.name and now.name.replace(" ", "") != old.name.replace(" ", "")
    named = (now.first_name, now.last_name) if is_other else (old.first_name, old.last_name)
    return Student(old.id, *named, now.email or old.email, now.lms_id or old.lms_id)


def _state(cohort: Cohort) -> dict[str, Any]:
    path = cohort.root / FILE
    found = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return {"dropped": [], "changes": [], "pending": None} | found


def _write(cohort: Cohort, state: dict[str, Any]) -> None:
    path = cohort.root / FILE
    write_bytes_atomically(path, json.dumps(state, ensure_ascii=False, indent=1).encode("utf-8"))
    os.chmod(path, 0o600)


def _plain(change: Change) -> dict[str, Any]:
    return asdict(change)


def _change(data: dict[str, Any]) -> Change:
    before, after = (
        {key: _entry(value) if value else None for key, value in data[side].items()}
        for side in ("before", "after")
    )
    return Change(data["how"], before, after, data["when"])


def _entry(data: dict[str, Any]) -> Entry:
    return Entry(Student(**data["student"]), data["dropped"])
