"""What students have handed in, sorted into drawings, code and texts; and what the task itself brought along."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from course.cohort import drawings
from course.cohort.folder import Cohort
from course.cohort.similar import features
from course.cohort.similar.overlap import Feature
from course.data import datasets, load
from course.data.packages import HOME
from course.grading import reading
from course.grading.files import read_folder
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Ungradable
from course.network import Network, NetworkError
from course.network.files import parse

# Boards, predictions and experiment cards keep the student's own words, too.
_TYPED = ("predictions", "experiments", "boards")
_LEAST_TEXT = 20


@dataclass
class Work:
    """What one student has handed in.

    Attributes
    ----------
    drawings
        By the sketch's name; empty ones are left out.
    code, texts
        All cells of the student's own, as one text with a blank line between; what stands in the release
        word for word is left out.
    problem
        Why the notebook could not be read; empty when it could.
    """

    student: str
    drawings: dict[str, Network] = field(default_factory=dict)
    code: str = ""
    texts: str = ""
    problem: str = ""


@dataclass
class Task:
    """What the task brings along, and so is in many hand-ins without anybody's doing."""

    cells: set[str] = field(default_factory=set)
    runs: set[Feature] = field(default_factory=set)
    trees: set[Feature] = field(default_factory=set)
    words: set[Feature] = field(default_factory=set)
    numbers: set[Feature] = field(default_factory=set)
    neighbourhoods: set[Feature] = field(default_factory=set)
    drawings: int = 0


def task(cohort: Cohort, assignment: str, shown: Iterable[Path] = ()) -> Task:
    """What is common by the task: the released notebook, the reference answers, and drawings that were shown.

    Parameters
    ----------
    shown
        Further drawings, files or folders of them.
    """
    found = Task()
    for folder in (cohort.tree.release(assignment), cohort.tree.source(assignment)):
        if (folder / NOTEBOOK).is_file():
            notebook, _ = reading.parse(NOTEBOOK, (folder / NOTEBOOK).read_bytes())
            for cell in notebook["cells"]:
                text = cell["source"]
                found.cells.add(text.strip())
                found.runs |= features.runs(text).keys()
                found.trees |= features.trees(text).keys() if cell["cell_type"] == "code" else set()
    for network in [*drawings.starters(cohort, assignment), *_kit(), *_read(shown)]:
        found.drawings += 1
        found.words |= features.words(network)
        found.numbers |= features.numbers(network)
        found.neighbourhoods |= features.neighbourhoods(network)
    return found


def works(cohort: Cohort, assignment: str, common: Task) -> Iterator[Work]:
    """Everybody's hand-in, by student."""
    known = _known(cohort, assignment)
    for student in cohort.tree.submitters(assignment):
        files, _ = read_folder(cohort.tree.submitted(student, assignment))
        yield _work(student, files, known, common)


def _work(student: str, files: dict[str, bytes], known: set[str], common: Task) -> Work:
    work = Work(student)
    typed = []
    for name, data in sorted(files.items()):
        path = PurePosixPath(name)
        if path.suffix != ".json" or path.stem.endswith(drawings.START):
            continue
        if path.parts[0] == "sketches":
            if network := _drawing(data):
                work.drawings[path.stem] = network
        elif path.parts[0] in _TYPED:
            typed += [text for text in _strings(data) if len(text) >= _LEAST_TEXT]
    try:
        _, notebook, _ = reading.find(files, known)
    except Ungradable as error:
        work.problem = error.remark.say()
        notebook = {"cells": []}
    own = [cell for cell in notebook["cells"] if cell["source"].strip() not in common.cells]
    work.code = "\n\n".join(cell["source"] for cell in own if cell["cell_type"] == "code")
    work.texts = "\n\n".join([*(cell["source"] for cell in own if cell["cell_type"] != "code"), *typed])
    return work


def _known(cohort: Cohort, assignment: str) -> set[str]:
    notebook, _ = reading.parse(NOTEBOOK, (cohort.tree.release(assignment) / NOTEBOOK).read_bytes())
    ids = {cell["id"] for cell in notebook["cells"]}
    return ids | {
        cell["metadata"].get("nbgrader", {}).get("grade_id", cell["id"]) for cell in notebook["cells"]
    }


def _strings(data: bytes) -> Iterator[str]:
    """The texts a board keeps; nothing of what is no JSON."""
    try:
        waiting: list[Any] = [json.loads(data)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list):
            waiting += list(value.values()) if isinstance(value, dict) else value


@cache
def _kit() -> list[Network]:
    """Every drawing the course's lessons show."""
    found = []
    for dataset in datasets():
        card = json.loads((HOME / dataset / "datapackage.json").read_text("utf-8"))
        for resource in card["resources"]:
            if resource["path"].endswith(".json"):
                loaded = load(dataset, resource["name"])
                found += [loaded] if isinstance(loaded, Network) else []
    return found


def _read(places: Iterable[Path]) -> Iterator[Network]:
    for place in places:
        for path in sorted(place.rglob("*.json")) if place.is_dir() else [place]:
            if path.is_file() and (network := _drawing(path.read_bytes())):
                yield network


def _drawing(data: bytes) -> Network | None:
    try:
        network = Network.from_dict(parse(data))
    except NetworkError:
        return None
    return network if network.nodes else None
