"""``course cohort peers``: giving the drawings out, and taking the forms back."""

from argparse import Namespace
from typing import Any

from course.cohort.matching import Roster
from course.cohort.peers import feedback, returned
from course.cohort.peers.distribution import distribute
from course.cohort.peers.returned import Odd
from course.cohort.peers.rounds import PeerReview
from course.cohort.problems import CohortError
from course.cohort.progress import progress
from course.cohort.saying import cohort_of
from course.words import say


def do_peers(arguments: Namespace) -> int:
    """Distribute drawings, or collect forms."""
    return _collect(arguments) if arguments.step == "collect" else _distribute(arguments)


def _distribute(arguments: Namespace) -> int:
    cohort = cohort_of(arguments)
    name = cohort.released(arguments.assignment).name
    with progress(say("peers.progress", name=name)) as step:
        done = distribute(cohort, name, arguments.reviews, arguments.out, arguments.drawing, step)
    least, most = done.times_read
    _say("drawing", name=done.review.drawing, number=len(done.review.students))
    if done.joined and len(done.review.waves) > 1:
        _say("joined", names=", ".join(done.joined), number=len(done.review.waves))
    elif not done.joined:
        _say("nobody_new")
    _say("times" if least != most else "times_same", least=least, most=most)
    if done.review.reviews != arguments.reviews and len(done.review.waves) + (not done.joined) > 1:
        _say("reviews_stay", number=done.review.reviews)
    elif least < done.review.reviews:
        _say("fewer", asked=done.review.reviews)
    _say("packages", folder=done.folder, written=done.written, kept=done.kept)
    for drawn in done.absent:
        print(f"  {drawn.student}: {say(f'peers.absent.{drawn.problem}')}")
    return 1 if done.absent else 0


def _collect(arguments: Namespace) -> int:
    cohort = cohort_of(arguments)
    name = cohort.released(arguments.assignment).name
    review = PeerReview.read(cohort, name)
    if review is None:
        raise CohortError.of("not_distributed", name=name)
    if arguments.folder is None:
        raise CohortError.of("no_forms", name=name)
    roster = Roster(tuple(review.people.values()))
    found = returned.read(arguments.folder, review.codes.pairs(review.students), roster)
    opinions = list(found.opinions.values())
    written = feedback.write(review, opinions)
    left = feedback.outstanding(review, opinions)
    judged = len({(one.reviewer, one.owner) for one in opinions})
    _say("collected", judged=judged, of=judged + sum(left.values()))
    _say(
        "written",
        table=written.table,
        reviewers=written.reviewers,
        number=written.number,
        pages=written.pages,
    )
    if left:
        _say("outstanding", names=", ".join(f"{who} ({number})" for who, number in sorted(left.items())))
    if written.unread:
        _say("unread", names=", ".join(sorted(written.unread)))
    if found.odd:
        _say("odd", number=len(found.odd))
        print("\n".join(f"  {_told(odd)}" for odd in found.odd))
    return 1 if found.odd or left else 0


def _told(odd: Odd) -> str:
    where = say("peers.at", file=odd.file, line=odd.line) if odd.line else odd.file
    if odd.reason == "refused":
        return f"{where}: {say(f'cohort.unmatched.{odd.text}')}"
    return f"{where}: {say(f'peers.odd.{odd.reason}', text=odd.text)}"


def _say(key: str, **fields: Any) -> None:
    print(say(f"peers.said.{key}", **fields))
