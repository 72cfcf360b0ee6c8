"""Giving the drawings out: for every reviewer a folder and the same as a zip, wave by wave."""

import io
import os
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from course.cohort import drawings, rubric
from course.cohort.folder import Cohort
from course.cohort.peers import forms
from course.cohort.peers.rounds import PeerReview, home, taking_part
from course.cohort.places import outside_repositories
from course.cohort.progress import Step
from course.grading import gradebook
from course.network.files import as_bytes
from course.words import say

# A zip's earliest date: a file's time would say when somebody worked.
_TIME = (1980, 1, 1, 0, 0, 0)
_SECONDS = 315_532_800


@dataclass(frozen=True)
class Distributed:
    """What was given out.

    Attributes
    ----------
    folder
        Where the packages are, in ``round-1``, ``round-2`` …
    review
        As it stands now.
    joined
        Who came in this time.
    absent
        Who handed in nothing to be read, and why.
    written, kept
        Packages written now, and those that were there and stay as they are.
    """

    folder: Path
    review: PeerReview
    joined: list[str]
    absent: list[drawings.Drawn]
    written: int
    kept: int

    @property
    def times_read(self) -> tuple[int, int]:
        """How often the drawings are read: the fewest and the most."""
        readings = self.review.readings
        counts = Counter(owner for wave in readings for owners in wave.values() for owner in owners)
        return min(counts.values()), max(counts.values())


def distribute(
    cohort: Cohort, assignment: str, reviews: int, out: Path | None, drawing: str | None, step: Step
) -> Distributed:
    """Give out the drawings of everybody who has handed one in, and of late joiners when it is done again.

    A package that is there is never touched: a reviewer may have begun to fill in its form.

    Raises
    ------
    CohortError
        When there are not two drawings, or the place lies in a repository.
    """
    folder = outside_repositories(cohort, out or home(cohort, assignment) / "out")
    review, new, absent = taking_part(cohort, assignment, reviews, drawing)
    home(cohort, assignment).mkdir(parents=True, exist_ok=True)
    review = review.with_wave(new)
    criteria = _criteria(cohort, assignment)
    packages = [
        (folder / f"round-{number}" / reviewer, reviewer, owners)
        for number, wave in enumerate(review.readings, 1)
        for reviewer, owners in sorted(wave.items())
    ]
    written = 0
    for done, (place, reviewer, owners) in enumerate(packages, 1):
        if not (place.exists() and place.with_name(f"{reviewer}.zip").exists()):
            _write(place, _package(review, reviewer, owners, criteria))
            written += 1
        step(done, len(packages))
    joined = [drawn.student for drawn in new]
    return Distributed(folder, review, joined, absent, written, len(packages) - written)


def _criteria(cohort: Cohort, assignment: str) -> tuple[str, ...]:
    """The criteria of the exercise's own rubric; the first four where it has none."""
    with cohort.tree.gradebook() as book:
        tasks = rubric.tasks(gradebook.cells(book, assignment))
    asked = {name for names in tasks.values() for name in names}
    return tuple(name for name in rubric.CRITERIA if name in asked) or rubric.CRITERIA[:4]


def _package(
    review: PeerReview, reviewer: str, owners: list[str], criteria: tuple[str, ...]
) -> dict[str, bytes]:
    """The files of one reviewer, the drawings in the order of their codes, which is nobody's."""
    language = review.cohort.plan.language
    by_code = {review.codes.of(reviewer, owner): review.network(owner) for owner in owners}
    files = {forms.FILE: forms.blank(sorted(by_code), criteria, language)}
    guide = "\n".join(
        f"- **{say(f'comments.criterion.{name}', language)}**: {say(f'peers.ask.{name}', language)}"
        for name in criteria
    )
    text = say("peers.readme", language, number=len(by_code), guide=guide, file=forms.FILE)
    files["README.md"] = f"{text.strip()}\n".encode()
    for code, network in sorted(by_code.items()):
        files[f"{code}/drawing.svg"] = network.to_svg(language).encode("utf-8")
        files[f"{code}/network.json"] = as_bytes(network.to_dict())
    return files


def _write(place: Path, files: dict[str, bytes]) -> None:
    """A folder and beside it the same as a zip; what is there of either stays."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _TIME), data, zipfile.ZIP_DEFLATED)
    every = {place / name: data for name, data in files.items()}
    every[place.with_name(f"{place.name}.zip")] = memory.getvalue()
    for path, data in every.items():
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            os.utime(path, (_SECONDS, _SECONDS))
