"""The whole class on a page: how each assignment went, what wants a look, everybody's marks."""

import os
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from course.cohort import class_list
from course.cohort.folder import Cohort
from course.cohort.marks import Row
from course.cohort.plan import Assignment
from course.cohort.saying import heading
from course.cohort.tables import number, table
from course.cohort.wide import total
from course.network.files import write_bytes_atomically
from course.words import say

FILE = "report.md"
_MISSED = 2
"""From this many assignments due and not handed in on, a student is named."""


@dataclass(frozen=True)
class Figures:
    """How an assignment went.

    Attributes
    ----------
    totals
        The final marks there are, sorted.
    """

    name: str
    rows: list[Row]
    totals: list[float]

    @property
    def count(self) -> Counter[str]:
        """Students by status."""
        return Counter(row.status for row in self.rows)

    @property
    def cells(self) -> list[str]:
        """As a line of the table: counts, then the distribution, in points."""
        counts = self.count
        handed_in = len(self.rows) - counts["missing"]
        late = sum(bool(row.days_late) for row in self.rows)
        most = max((row.maximum for row in self.rows), default=0.0)
        shown = [f"{handed_in}/{len(self.rows)}", str(late)]
        shown += [str(counts[key]) for key in ("graded", "waiting", "ungraded", "collected")]
        mean = statistics.fmean(self.totals) if self.totals else None
        spread = [number(self._quantile(share)) for share in (0, 0.25, 0.5, 0.75, 1)]
        return [self.name, *shown, number(most), number(mean), *spread]

    def _quantile(self, share: float) -> float | None:
        """By linear interpolation between the two marks it falls between."""
        if not self.totals:
            return None
        at = share * (len(self.totals) - 1)
        low = self.totals[int(at)]
        return low + (at - int(at)) * (self.totals[min(int(at) + 1, len(self.totals) - 1)] - low)


_KEYS = ("handed_in", "late", "graded", "waiting", "ungraded", "collected", "max", "mean", "least", "lower", "median",
         "upper", "most")  # fmt: skip


def figures(cohort: Cohort, items: list[Assignment], rows: list[Row]) -> list[Figures]:
    """How each assignment went, for those still in the class."""
    out = class_list.dropped(cohort)
    found = []
    for item in items:
        theirs = [row for row in rows if row.assignment == item.name and row.student.id not in out]
        totals = sorted(mark for row in theirs if (mark := total(row)) is not None)
        found.append(Figures(item.name, theirs, totals))
    return found


def on_screen(cohort: Cohort, items: list[Assignment], rows: list[Row]) -> str:
    """The table of assignments and what wants a look, for a terminal."""
    found = figures(cohort, items, rows)
    keys = [heading("assignment"), *(say(f"lms.report.{key}") for key in _KEYS)]
    lines = [_title(cohort, found), table(keys, [each.cells for each in found], range(1, len(keys)))]
    return "\n".join([*lines, *_concerns(found)])


def write(path: Path, cohort: Cohort, items: list[Assignment], rows: list[Row]) -> None:
    """Write the report as Markdown, everybody's marks behind it, for its owner's eyes only."""
    found = figures(cohort, items, rows)
    keys = [heading("assignment"), *(say(f"lms.report.{key}") for key in _KEYS)]
    parts = [f"# {_title(cohort, found)}", _markdown(keys, [each.cells for each in found])]
    if concerns := _concerns(found):
        parts += [f"## {say('lms.report.look')}", "\n".join(f"- {_inline(line)}" for line in concerns)]
    parts += [f"## {say('lms.report.marks')}", _marks(found)]
    write_bytes_atomically(path, ("\n\n".join(parts) + "\n").encode("utf-8"))
    os.chmod(path, 0o600)


def _title(cohort: Cohort, found: list[Figures]) -> str:
    students = len({row.student.id for each in found for row in each.rows})
    return say("lms.report.title", title=cohort.plan.title, id=cohort.plan.id, students=students)


def _concerns(found: list[Figures]) -> list[str]:
    """What wants a look, the most pressing first."""
    lines = [
        say("lms.report.ungraded_one", name=row.assignment, who=_who(row), reason=row.reason)
        for each in found
        for row in each.rows
        if row.status == "ungraded"
    ]
    for key in ("waiting", "collected"):
        lines += [
            say(f"lms.report.{key}_some", name=each.name, number=each.count[key])
            for each in found
            if each.count[key]
        ]
    missed = Counter(row.student.id for each in found for row in each.rows if row.status == "missing")
    names = {row.student.id: _who(row) for each in found for row in each.rows}
    lines += [
        say("lms.report.missed", who=names[student], number=times, of=len(found))
        for student, times in missed.most_common()
        if times >= min(_MISSED, len(found))
    ]
    return lines


def _marks(found: list[Figures]) -> str:
    by_student: dict[str, dict[str, Row]] = {}
    for each in found:
        for row in each.rows:
            by_student.setdefault(row.student.id, {})[each.name] = row
    lines = []
    for student, theirs in sorted(by_student.items()):
        cells = [_cell(theirs.get(each.name)) for each in found]
        whole = sum(mark for row in theirs.values() if (mark := total(row)) is not None)
        lines.append([student, next(iter(theirs.values())).student.name, *cells, number(whole)])
    keys = [heading("id"), heading("name"), *(each.name for each in found), heading("total")]
    return _markdown(keys, lines)


def _cell(row: Row | None) -> str:
    mark = total(row)
    if mark is not None:
        return number(mark)
    return say(f"cohort.status.name.{row.status}") if row and row.status != "missing" else "–"


def _who(row: Row) -> str:
    return f"{row.student.name} ({row.student.id})" if row.student.name else row.student.id


def _markdown(keys: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [list(map(_inline, line)) for line in (keys, *rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in [lines[0], ["---"] * len(keys), *lines[1:]])


def _inline(text: str) -> str:
    """Text that Markdown and HTML show as it is: a name is never markup."""
    for letter in "\\`*_{}[]<>|#":
        text = text.replace(letter, f"&#{ord(letter)};")
    return " ".join(text.split())
