"""What became of each submission, beside the gradebook: graded or not, why, and what had to be mended."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from course.grading.remarks import Remark
from course.network.files import write_bytes_atomically

FILE = "grading.json"


@dataclass(frozen=True)
class Entry:
    """The last outcome for one submission.

    Attributes
    ----------
    student, assignment
        Whose, and of what.
    digest
        Of what was graded: the hand-in, its time, the released notebook. The same digest need not be graded
        again.
    reason
        Why there is no mark; None when it is graded.
    remarks
        What was mended or is worth knowing.
    how
        Where it ran: ``"warm"`` or ``"cold"`` (sandboxes), ``"open"`` (none); empty when it did not.
    where
        The worker that executed it; empty for the grader's own machine.
    """

    student: str
    assignment: str
    digest: str
    reason: Remark | None = None
    remarks: tuple[Remark, ...] = ()
    how: str = ""
    where: str = ""

    @property
    def graded(self) -> bool:
        """Whether there is a mark."""
        return self.reason is None

    def with_reason(self, reason: Remark) -> "Entry":
        """The same submission, not graded after all."""
        return replace(self, reason=reason)


@dataclass(frozen=True)
class Journal:
    """The entries of a cohort, one file, written whole after each submission so that a crash loses none."""

    root: Path

    def entries(self, assignment: str) -> dict[str, Entry]:
        """An assignment's entries by student id."""
        return {student: _entry(student, assignment, data) for student, data in self._all(assignment).items()}

    def everything(self) -> dict[str, dict[str, Entry]]:
        """All entries, by assignment and then student id, in one reading."""
        return {
            name: {student: _entry(student, name, data) for student, data in entries.items()}
            for name, entries in self._read().items()
        }

    def write(self, entry: Entry) -> None:
        """Put down what became of a submission."""
        everything = self._read()
        everything.setdefault(entry.assignment, {})[entry.student] = {
            "digest": entry.digest,
            "reason": entry.reason.to_dict() if entry.reason else None,
            "remarks": [remark.to_dict() for remark in entry.remarks],
            "how": entry.how,
        }
        if entry.where:
            everything[entry.assignment][entry.student]["where"] = entry.where
        text = json.dumps(everything, ensure_ascii=False, indent=1)
        write_bytes_atomically(self.root / FILE, text.encode("utf-8"), 0o600)

    def rewrite(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """Put something else in place of everything, assignments' entries by student."""
        if (self.root / FILE).exists():
            text = json.dumps(change(self._read()), ensure_ascii=False, indent=1)
            write_bytes_atomically(self.root / FILE, text.encode("utf-8"), 0o600)

    def _all(self, assignment: str) -> dict[str, Any]:
        found: dict[str, Any] = self._read().get(assignment, {})
        return found

    def _read(self) -> dict[str, Any]:
        path = self.root / FILE
        return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def _entry(student: str, assignment: str, data: dict[str, Any]) -> Entry:
    reason = Remark.from_dict(data["reason"]) if data["reason"] else None
    remarks = tuple(Remark.from_dict(remark) for remark in data["remarks"])
    return Entry(
        student, assignment, data["digest"], reason, remarks, data.get("how", ""), data.get("where", "")
    )
