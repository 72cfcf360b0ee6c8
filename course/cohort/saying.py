"""What every verb begins and ends with: the cohort it is about, and a sentence on the screen."""

from argparse import Namespace
from typing import Any

from course.cohort.folder import Cohort, cohorts_root, find
from course.words import say


def cohort_of(arguments: Namespace) -> Cohort:
    """The cohort that was named, or the only one there is."""
    return find(cohorts_root(arguments.root), arguments.cohort)


def told(key: str, **fields: Any) -> None:
    """Print the sentence ``cohort.said.<key>``."""
    print(say(f"cohort.said.{key}", **fields))


def heading(key: str) -> str:
    """A table's heading."""
    return say(f"cohort.heading.{key}")
