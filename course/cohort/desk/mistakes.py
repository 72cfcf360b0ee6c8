"""The wrong-answer tags of an exercise: its known mistakes, and which finding of which check each one comes to."""

import json
from collections import defaultdict
from typing import Any, NamedTuple

from course.cohort.desk.findings import FOLDER
from course.cohort.folder import Cohort
from course.cohort.proof import Proof
from course.network.files import write_bytes_atomically

Finding = tuple[str, str]
"""A check's id and the key of what it said."""


class Tag(NamedTuple):
    """A known mistake: its name in ``wrong_answers.py``, and what is wrong with it in the cohort's language."""

    name: str
    why: str


def keep(cohort: Cohort, assignment: str, proofs: list[Proof]) -> None:
    """Put down what proving an exercise showed: what each known mistake is told by each check."""
    found = [{"name": proof.name, "why": proof.why, "said": proof.said} for proof in proofs if proof.why]
    place = cohort.root / FOLDER
    place.mkdir(exist_ok=True, mode=0o700)
    text = json.dumps(found, ensure_ascii=False, indent=1)
    write_bytes_atomically(place / f"{assignment}.mistakes.json", text.encode("utf-8"))


def tags(cohort: Cohort, assignment: str) -> dict[Finding, list[Tag]]:
    """The known mistakes behind each finding; none for a cohort that was released before they were kept."""
    try:
        text = (cohort.root / FOLDER / f"{assignment}.mistakes.json").read_text("utf-8")
        kept: list[dict[str, Any]] = json.loads(text)
    except (OSError, ValueError):
        return {}
    found: dict[Finding, list[Tag]] = defaultdict(list)
    for mistake in kept:
        for cell, keys in mistake["said"].items():
            for key in dict.fromkeys(keys):
                found[cell, key].append(Tag(mistake["name"], mistake["why"]))
    return dict(found)
