"""What is remembered of a peer review, in the cohort's own folder: who took part, and the drawings as they were."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from course.cohort import drawings, seeds
from course.cohort.folder import Cohort
from course.cohort.peers.codes import Codes
from course.cohort.peers.pairing import Reading, allot
from course.cohort.peers.stripping import stripped
from course.cohort.problems import CohortError
from course.grading import gradebook
from course.grading.gradebook import Student
from course.network import Network
from course.network.files import write_bytes_atomically
from course.words import say

FILE = "round.json"


@dataclass(frozen=True)
class PeerReview:
    """The peer review of one assignment.

    Attributes
    ----------
    drawing
        Which of the students' drawings is read.
    reviews
        Drawings for each reviewer.
    waves
        Who took part from the first distribution on, who from the second … Not who reads whom: that
        follows from the seed.
    given
        Who was given whose drawing, once somebody has been forgotten: it no longer follows from who is left.
    """

    cohort: Cohort
    assignment: str
    drawing: str
    reviews: int
    waves: tuple[tuple[str, ...], ...] = ()
    given: tuple[Reading, ...] | None = None

    @classmethod
    def read(cls, cohort: Cohort, assignment: str) -> "PeerReview | None":
        """What was distributed before, or None."""
        path = home(cohort, assignment) / FILE
        if not path.exists():
            return None
        data = json.loads(path.read_text("utf-8"))
        waves, given = tuple(map(tuple, data["waves"])), data.get("given")
        return cls(cohort, assignment, data["drawing"], data["reviews"], waves, given and tuple(given))

    @property
    def students(self) -> list[str]:
        """Everyone who takes part."""
        return [student for wave in self.waves for student in wave]

    @cached_property
    def codes(self) -> Codes:
        """The codes of this assignment's drawings."""
        return Codes(seeds.read(self.cohort.root), self.assignment)

    @cached_property
    def readings(self) -> list[Reading]:
        """Who reads whose drawing, wave by wave."""
        if self.given is not None:
            return list(self.given)
        return allot(self.waves, self.reviews, self.codes.rank)

    @cached_property
    def people(self) -> dict[str, Student]:
        """The gradebook's students by id."""
        with self.cohort.tree.gradebook() as book:
            return {student.id: student for student in gradebook.students(book)}

    def network(self, student: str) -> Network:
        """A drawing as it was given out, which a later hand-in does not change."""
        return Network.read(self._kept(student))

    def with_wave(self, new: list[drawings.Drawn]) -> "PeerReview":
        """The same with newcomers, their drawings stripped and kept, all of it on the disk."""
        if new and self.given is not None:
            names = ", ".join(drawn.student for drawn in new)
            raise CohortError(say("life.error.peers_final", name=self.assignment, names=names))
        for drawn in new:
            assert drawn.network is not None
            self._kept(drawn.student).parent.mkdir(parents=True, exist_ok=True)
            stripped(drawn.network, self.people[drawn.student]).write(self._kept(drawn.student))
        waves = (*self.waves, tuple(drawn.student for drawn in new)) if new else self.waves
        return self._written(waves, self.given)

    def without(self, student: str) -> "PeerReview":
        """The same without a student, whose drawing nobody has been given and who has been given none."""
        waves = tuple(tuple(one for one in wave if one != student) for wave in self.waves)
        left = [
            {reader: [one for one in owners if one != student] for reader, owners in wave.items()}
            for wave in self.readings
        ]
        given = tuple(
            {reader: owners for reader, owners in wave.items() if reader != student} for wave in left
        )
        return self._written(waves, given)

    def _written(self, waves: tuple[tuple[str, ...], ...], given: tuple[Reading, ...] | None) -> "PeerReview":
        data: dict[str, object] = {"drawing": self.drawing, "reviews": self.reviews, "waves": waves}
        data |= {} if given is None else {"given": given}
        path = home(self.cohort, self.assignment) / FILE
        write_bytes_atomically(path, json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8"), 0o600)
        return PeerReview(self.cohort, self.assignment, self.drawing, self.reviews, waves, given)

    def _kept(self, student: str) -> Path:
        return home(self.cohort, self.assignment) / "drawings" / f"{student}.json"


def home(cohort: Cohort, assignment: str) -> Path:
    """Where the cohort keeps what belongs to a peer review."""
    return cohort.root / "peers" / assignment


def taking_part(
    cohort: Cohort, assignment: str, reviews: int, drawing: str | None
) -> tuple[PeerReview, list[drawings.Drawn], list[drawings.Drawn]]:
    """The peer review as it stands, who joins it now, and who hands in nothing to be read.

    Raises
    ------
    CohortError
        When there are not two drawings, or when another drawing is asked for than was given out before.
    """
    before = PeerReview.read(cohort, assignment)
    if before and drawing not in (None, before.drawing):
        raise CohortError.of("other_drawing", drawing=drawing, before=before.drawing)
    name = before.drawing if before else drawings.chosen(cohort, assignment, drawing)
    review = before or PeerReview(cohort, assignment, name, reviews)
    found = drawings.read(cohort, assignment, name)
    there = set(review.students)
    new = [drawn for drawn in found if drawn.network and drawn.student not in there]
    absent = [drawn for drawn in found if drawn.problem and drawn.student not in there]
    if len(there) + len(new) < 2:
        who = ", ".join(drawn.student for drawn in new) or "–"
        raise CohortError.of("no_peers", drawing=name, names=who)
    return review, new, absent
