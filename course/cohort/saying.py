"""What every verb begins and ends with: the cohort it is about, and a sentence on the screen."""

from argparse import Namespace
from typing import Any

from course.cohort.folder import Cohort, cohorts_root, find
from course.cohort.problems import CohortError
from course.words import say

# What may be asked of a closed cohort; everything else would change it.
_OF_THE_CLOSED = {
    "status", "export", "similar", "comments", "agreement", "report", "desk",
    "close", "verify", "reopen", "forget", "consent", "remember",
}  # fmt: skip


def cohort_of(arguments: Namespace) -> Cohort:
    """The cohort that was named, or the only one there is.

    Raises
    ------
    CohortError
        When there is none; when it is closed and the verb would change it.
    """
    cohort = find(cohorts_root(arguments.root), arguments.cohort)
    if cohort.closed and arguments.cohort_verb not in _OF_THE_CLOSED:
        raise CohortError(say("life.error.closed", id=cohort.root.name, verb=arguments.cohort_verb))
    return cohort


def told(key: str, **fields: Any) -> None:
    """Print the sentence ``cohort.said.<key>``."""
    print(say(f"cohort.said.{key}", **fields))


def heading(key: str) -> str:
    """A table's heading."""
    return say(f"cohort.heading.{key}")
