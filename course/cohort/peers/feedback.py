"""What becomes of the opinions: a table of all drawings, who has reviewed, and a page for every student."""

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from course.cohort import rubric, sheets
from course.cohort.peers.returned import Opinion
from course.cohort.peers.rounds import PeerReview, home
from course.cohort.peers.stripping import Masker
from course.network.files import write_bytes_atomically
from course.words import say

TABLE, REVIEWERS, PAGES = "reviews.csv", "reviewers.csv", "feedback"


@dataclass(frozen=True)
class Written:
    """What was written: the table, the pages' folder, and who has no page because nobody has read them yet."""

    table: Path
    reviewers: Path
    pages: Path
    number: int
    unread: list[str]


@dataclass(frozen=True)
class Verdict:
    """What all reviewers say of one drawing by one criterion.

    Examples
    --------
    >>> Verdict("limits", (1, 4, 2), ()).median, Verdict("limits", (1, 4, 2), ()).spread
    (2, 3)
    """

    criterion: str
    points: tuple[int, ...]
    sentences: tuple[str, ...]

    @property
    def median(self) -> float:
        """The middle mark."""
        return statistics.median(self.points)

    @property
    def spread(self) -> int:
        """The highest mark less the lowest."""
        return max(self.points) - min(self.points)


def verdicts(review: PeerReview, opinions: Iterable[Opinion]) -> dict[str, list[Verdict]]:
    """By owner and criterion, the sentences in an order that tells nothing of who wrote them.

    Reviewers' own names are masked in what they wrote.
    """
    by_place: dict[tuple[str, str], list[Opinion]] = {}
    for one in opinions:
        by_place.setdefault((one.owner, one.criterion), []).append(one)
    found: dict[str, list[Verdict]] = {}
    for owner in sorted(review.students):
        for criterion in rubric.CRITERIA:
            if said := by_place.get((owner, criterion)):
                said.sort(key=lambda one: review.codes.rank(one.reviewer, one.owner, one.criterion))
                points = tuple(sorted(one.points for one in said))
                sentences = tuple(_masked(review, one) for one in said if one.sentence)
                found.setdefault(owner, []).append(Verdict(criterion, points, sentences))
    return found


def write(review: PeerReview, opinions: Iterable[Opinion]) -> Written:
    """Write the table, the list of reviewers and the pages into the cohort's folder."""
    opinions = list(opinions)
    found = verdicts(review, opinions)
    place = home(review.cohort, review.assignment)
    table = sheets.write(place / TABLE, _table(review, found))
    reviewers = sheets.write(place / REVIEWERS, _reviewers(review, opinions))
    pages = place / PAGES
    pages.mkdir(exist_ok=True)
    for owner, judged in found.items():
        page = _page(review, judged)
        write_bytes_atomically(pages / f"{owner}.md", page.encode("utf-8"))
    unread = [student for student in review.students if student not in found]
    return Written(table, reviewers, pages, len(found), unread)


def outstanding(review: PeerReview, opinions: Iterable[Opinion]) -> dict[str, int]:
    """How many drawings each reviewer has still to judge; nobody who has finished."""
    done = {(one.reviewer, one.owner) for one in opinions}
    left: dict[str, int] = {}
    for wave in review.readings:
        for reviewer, owners in wave.items():
            number = sum((reviewer, owner) not in done for owner in owners)
            left[reviewer] = left.get(reviewer, 0) + number
    return {reviewer: number for reviewer, number in left.items() if number}


def _masked(review: PeerReview, one: Opinion) -> str:
    person = review.people.get(one.reviewer)
    return Masker([person] if person else [])(one.sentence)


def _name(review: PeerReview, student: str) -> str:
    person = review.people.get(student)
    return person.name if person else ""


def _table(review: PeerReview, found: dict[str, list[Verdict]]) -> list[list[str]]:
    rows = [["student_id", "name", "criterion", "reviews", "median", "spread", "marks", "comments"]]
    for owner, judged in found.items():
        for one in judged:
            numbers = [
                str(len(one.points)),
                f"{one.median:g}",
                str(one.spread),
                " ".join(map(str, one.points)),
            ]
            rows.append([owner, _name(review, owner), one.criterion, *numbers, "\n".join(one.sentences)])
    return rows


def _reviewers(review: PeerReview, opinions: list[Opinion]) -> list[list[str]]:
    left = outstanding(review, opinions)
    given = {
        student: sum(len(wave.get(student, ())) for wave in review.readings) for student in review.students
    }
    rows = [
        [student, _name(review, student), str(number), str(number - left.get(student, 0))]
        for student, number in sorted(given.items())
    ]
    return [["student_id", "name", "drawings", "reviewed"], *rows]


def _page(review: PeerReview, judged: list[Verdict]) -> str:
    language = review.cohort.plan.language
    number = max(len(one.points) for one in judged)
    parts = [say("peers.page.head", language, number=number).strip()]
    for one in judged:
        title = say(f"comments.criterion.{one.criterion}", language)
        line = say(
            "peers.page.line", language, median=f"{one.median:g}", low=one.points[0], high=one.points[-1]
        )
        far = [say("peers.page.far", language)] if one.spread > 1 else []
        quoted = [f"> {' '.join(sentence.split())}" for sentence in one.sentences]
        parts.append("\n\n".join([f"## {title}", " ".join([line, *far]), *quoted]))
    parts.append(say("peers.page.foot", language).strip())
    return "\n\n".join(parts) + "\n"
