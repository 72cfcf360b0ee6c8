"""The verb that grades: what it was told, what it shows while it works and what it says at the end."""

import json
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from course.cohort import marks
from course.cohort.desk import live
from course.cohort.folder import Cohort
from course.cohort.problems import CohortError
from course.cohort.progress import Step, progress
from course.cohort.saying import cohort_of, heading, told
from course.cohort.tables import number, table
from course.grading import run
from course.grading.cluster import ClusterProblem
from course.grading.crew import Refusal
from course.grading.journal import Entry, Journal
from course.grading.options import NO, Options
from course.grading.sandbox import NoSandbox
from course.words import say


def do_grade(arguments: Namespace) -> int:
    """Grade what is not graded yet."""
    cohort = cohort_of(arguments)
    name = arguments.assignment
    names = [cohort.released(name).name] if name else [item.name for item in cohort.assignments(None)]
    if not names:
        raise CohortError.of("nothing_released")
    options = _options(arguments)
    ungraded, idle = 0, dict[str, Refusal]()
    for item in names:
        due = _due(cohort, item, arguments)
        done = _graded(cohort, item, due, options, arguments.json, idle)
        entries = Journal(cohort.root).entries(item)
        ungraded += sum(not entry.graded for entry in entries.values())
        if not arguments.json:
            before = len(cohort.tree.submitters(item)) - len(done)
            told("graded", name=item, number=len(done), before=before)
            _say_how(done, idle)
            print(_table(cohort, item, entries))
    return 1 if ungraded else 0


def _options(arguments: Namespace) -> Options:
    options = Options(timeout=arguments.timeout, cluster=arguments.dask)
    if arguments.workers:
        options = replace(options, workers=arguments.workers)
    if arguments.no_sandbox:
        options = replace(options, sandbox=NO)
    return options.with_memory(arguments.memory) if arguments.memory else options


def _due(cohort: Cohort, assignment: str, arguments: Namespace) -> list[str]:
    if not arguments.student:
        return run.due(cohort.tree, assignment, again=arguments.again)
    known = set(cohort.tree.submitters(assignment))
    if unknown := [student for student in arguments.student if student not in known]:
        raise CohortError.of("not_handed_in", names=", ".join(unknown))
    asked = dict.fromkeys(arguments.student)
    return [
        student for student in run.due(cohort.tree, assignment, again=arguments.again) if student in asked
    ]


def _graded(
    cohort: Cohort,
    assignment: str,
    due: list[str],
    options: Options,
    as_json: bool,
    idle: dict[str, Refusal],
) -> list[Entry]:
    shown: Any = nullcontext() if as_json else progress(say("cohort.progress.grade", name=assignment))
    try:
        with shown as step, live.reporting(cohort, assignment, len(due)) as report:
            watch = report.watching(_json_watch(assignment) if as_json else _bar_watch(step))

            def notice(refusal: Refusal) -> None:
                if refusal.where not in idle and as_json:
                    _print(worker=refusal.where, state="refused", reason=refusal.say())
                idle[refusal.where] = refusal

            entries = report.counting(run.grade(cohort.tree, assignment, due, options, watch, notice))
            if not as_json:
                done: list[Entry] = step.each(entries, len(due))
                return done
            return list(_printed(entries))
    except NoSandbox as problem:
        why = say(f"grading.sandbox.{problem.why}", text=problem.text)
        raise CohortError.of("no_sandbox", why=why) from None
    except ClusterProblem as problem:
        why = "\n".join(f"  {refusal.say()}" for refusal in problem.refusals)
        fields = {"address": problem.address, "text": problem.text, "why": why}
        raise CohortError(say(f"grading.cluster.{problem.why}", **fields)) from None


def _printed(entries: Iterator[Entry]) -> Iterator[Entry]:
    for entry in entries:
        told = [remark.to_dict() | {"text": remark.say()} for remark in entry.remarks]
        reason = entry.reason.to_dict() | {"text": entry.reason.say()} if entry.reason else None
        state = "graded" if entry.graded else "ungraded"
        _line(
            entry.assignment,
            entry.student,
            state,
            reason=reason,
            remarks=told,
            how=entry.how,
            where=entry.where,
        )
        yield entry


def _json_watch(assignment: str) -> Callable[[str, str], None]:
    return lambda student, state: _line(assignment, student, state)


def _line(assignment: str, student: str, state: str, **more: Any) -> None:
    _print(assignment=assignment, student=student, state=state, **more)


def _print(**line: Any) -> None:
    print(json.dumps(line, ensure_ascii=False), flush=True)


def _bar_watch(step: Step) -> Callable[[str, str], None]:
    """Who is being executed now stands behind the bar."""
    running: dict[str, None] = {}

    def watch(student: str, state: str) -> None:
        running.pop(student, None)
        if state == "running":
            running[student] = None
        step.note(", ".join(list(running)))

    return watch


def _say_how(done: list[Entry], idle: dict[str, Refusal]) -> None:
    places = Counter(entry.where for entry in done if entry.where)
    if places:
        shown = ", ".join(f"{where} ({count})" for where, count in sorted(places.items()))
        told("far", number=len(places), places=shown)
    for refusal in idle.values():
        print(refusal.say())
    for how in sorted({entry.how for entry in done} - {""}):
        told(f"how.{how}")


def _table(cohort: Cohort, assignment: str, entries: dict[str, Entry]) -> str:
    rows = []
    for row in marks.rows(cohort, [cohort.plan.assignment(assignment)]):
        entry = entries.get(row.student.id)
        remarks = [remark.say() for remark in entry.remarks] if entry and entry.graded else []
        unmarked = entry and entry.reason and row.status == "ungraded"
        reason = entry.reason.say() if unmarked else " ".join(remarks)  # type: ignore[union-attr]
        auto, total = (row.mark.auto, row.mark.total) if row.mark else (None, None)
        counts = [number(auto), number(total), number(row.maximum)]
        status = say(f"cohort.status.name.{row.status}")
        rows.append([row.student.id, row.student.name, *counts, status, reason])
    keys = ("id", "name", "auto", "total", "max", "status", "reason")
    return table([heading(key) for key in keys], rows, (2, 3, 4))
