"""The drawings among the hand-ins of an assignment."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath

from course.cohort.folder import Cohort
from course.cohort.problems import CohortError, nearest
from course.grading.files import RefusedFile, read_folder, read_regular
from course.grading.reading import NOTEBOOK
from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE, parse

START = ".start"
_NAMED = re.compile(r"Sketch\(\s*[\"']([^\"']+)")


@dataclass(frozen=True)
class Drawn:
    """One student's drawing, or why there is none: ``"missing"``, ``"unreadable"`` or ``"blank"``."""

    student: str
    network: Network | None
    problem: str = ""


def names(cohort: Cohort, assignment: str) -> list[str]:
    """What the drawings handed in are called, those of most students first, then as the notebook has them."""
    counted: Counter[str] = Counter()
    for student in cohort.tree.submitters(assignment):
        folder = cohort.tree.submitted(student, assignment) / "sketches"
        stems = {PurePosixPath(path.name).stem for path in folder.glob("*.json")}
        counted.update(stem for stem in stems if not stem.endswith(START))
    text = (cohort.tree.release(assignment) / NOTEBOOK).read_text("utf-8").replace('\\"', '"')
    asked = list(dict.fromkeys(_NAMED.findall(text)))
    place = {name: number for number, name in enumerate(asked)}
    return sorted(counted, key=lambda name: (-counted[name], place.get(name, len(asked)), name))


def chosen(cohort: Cohort, assignment: str, name: str | None) -> str:
    """The drawing of a name, or the one most students have.

    Raises
    ------
    CohortError
        When nobody has handed it in.
    """
    known = names(cohort, assignment)
    if not known:
        raise CohortError.of("no_drawings", name=assignment)
    if name and name not in known:
        hint = f" → {near}" if (near := nearest(name, known)) else ""
        raise CohortError.of("no_such_drawing", drawing=name, names=", ".join(known), hint=hint)
    return name or known[0]


def read(cohort: Cohort, assignment: str, name: str) -> list[Drawn]:
    """Everybody's drawing of a name who has handed in anything, by student."""
    return [one(cohort, assignment, name, student) for student in cohort.tree.submitters(assignment)]


def starters(cohort: Cohort, assignment: str) -> list[Network]:
    """The drawings that were handed out to begin from."""
    files, _ = read_folder(cohort.tree.release(assignment) / "sketches")
    return [network for data in files.values() if (network := _network(data))]


def one(cohort: Cohort, assignment: str, name: str, student: str) -> Drawn:
    """One student's drawing of a name."""
    path = cohort.tree.submitted(student, assignment) / "sketches" / f"{name}.json"
    if not path.exists() and not path.is_symlink():
        return Drawn(student, None, "missing")
    try:
        network = _network(read_regular(path, LARGEST_FILE))
    except RefusedFile:
        network = None
    if network is None:
        return Drawn(student, None, "unreadable")
    return Drawn(student, network) if network.nodes else Drawn(student, None, "blank")


def _network(data: bytes) -> Network | None:
    try:
        return Network.from_dict(parse(data))
    except NetworkError:
        return None
