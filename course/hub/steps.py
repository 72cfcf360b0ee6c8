"""A server is set up in steps: each looks first, says what it would do, and does it only where something differs."""

import os
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from course.cohort.problems import CohortError


@dataclass(frozen=True)
class Step:
    """One change to the server.

    Attributes
    ----------
    sentence
        What it does, for the person who runs it.
    needed
        Whether the server differs from what is wanted.
    do
        Makes it so.
    """

    sentence: str
    needed: Callable[[], bool]
    do: Callable[[], object]


def run(steps: Iterable[Step], dry_run: bool = False) -> Iterator[str]:
    """Do what is needed, yielding the sentence of each step before it is done.

    Examples
    --------
    >>> done = []
    >>> steps = [Step("one", lambda: True, lambda: done.append(1)), Step("two", lambda: False, done.clear)]
    >>> list(run(steps)), done
    (['one'], [1])
    """
    for step in steps:
        if step.needed():
            yield step.sentence
            if not dry_run:
                step.do()


def command(*words: str) -> None:
    """Run a system program.

    Raises
    ------
    CohortError
        When it is missing or fails, with what it said.
    """
    try:
        ran = subprocess.run(words, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    except FileNotFoundError:
        raise CohortError(f"{words[0]}: not found") from None
    if ran.returncode:
        raise CohortError(f"{' '.join(words)}: {ran.stderr.strip() or ran.stdout.strip()}")
