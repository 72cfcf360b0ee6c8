"""``course cohort similar``: which hand-ins are alike."""

import json
import os
from argparse import Namespace
from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.places import is_private, outside_repositories
from course.cohort.problems import CohortError
from course.cohort.progress import progress
from course.cohort.saying import cohort_of
from course.cohort.similar import finding, material, report
from course.cohort.similar.evidence import told
from course.cohort.similar.finding import Pair
from course.cohort.similar.material import Task, Work
from course.cohort.similar.people import People
from course.cohort.tables import table
from course.network.files import write_bytes_atomically
from course.words import say

_ON_THE_SCREEN = 20


def do_similar(arguments: Namespace) -> int:
    """Compare everybody's hand-ins and write the report."""
    cohort = cohort_of(arguments)
    name = cohort.released(arguments.assignment).name
    path = outside_repositories(cohort, arguments.report or cohort.root / "similar" / f"{name}.html")
    if not path.parent.is_dir() and arguments.report:
        raise CohortError.of("no_place", path=path.parent)
    task, works = _read(cohort, name, arguments.shown)
    with progress(say("similar.progress.compare")) as step:
        pairs = finding.pairs(works, task, step)[: arguments.most]
    people = People(cohort, name, named=is_private(cohort, path))
    people.write_key()
    with progress(say("similar.progress.write")) as step:
        page = report.page(pairs, len(works), task, people, step)
    write_bytes_atomically(path, page.encode("utf-8"))
    os.chmod(path, 0o600)
    if arguments.json:
        print(json.dumps(report.data(pairs, len(works), task, people), ensure_ascii=False, indent=1))
        return 0
    _tell(pairs, works, path, people.named, cohort)
    return 0


def _read(cohort: Cohort, name: str, shown: list[Path]) -> tuple[Task, list[Work]]:
    for place in shown:
        if not place.exists():
            raise CohortError.of("no_source", path=place)
    task = material.task(cohort, name, shown)
    of = len(cohort.tree.submitters(name))
    if of < 2:
        raise CohortError.of("nothing_to_compare", name=name, number=of)
    with progress(say("similar.progress.read")) as step:
        return task, step.each(material.works(cohort, name, task), of)


def _tell(pairs: list[Pair], works: list[Work], path: Path, named: bool, cohort: Cohort) -> None:
    print(say("similar.no_verdict"))
    print(say("similar.counted", hand_ins=len(works), pairs=len(pairs)))
    rows = [
        [pair.first.student, pair.second.student, told(pair.evidence[0], None)]
        for pair in pairs[:_ON_THE_SCREEN]
    ]
    if rows:
        print(table([say(f"similar.heading.{key}") for key in ("first", "second", "what")], rows))
    for work in works:
        if work.problem:
            print(f"  {work.student}: {work.problem}")
    print(say("similar.written" if named else "similar.written_in_codes", path=path, root=cohort.root))
