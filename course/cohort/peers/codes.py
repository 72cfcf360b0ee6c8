"""Codes that stand for one reviewer reading one drawing, and mean nothing without the cohort's seed."""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable


class Codes:
    """The codes of one assignment.

    Every reader of a drawing knows it by another code, so readers cannot find each other by it, and a form
    says by its codes alone who has filled it in.

    Parameters
    ----------
    seed
        The cohort's.
    assignment
        The exercise's name.

    Examples
    --------
    >>> codes = Codes("a seed", "03")
    >>> codes.of("kim", "lee") != codes.of("park", "lee") != Codes("another", "03").of("park", "lee")
    True
    >>> codes.pairs(["kim", "lee"])[tidy(codes.of("kim", "lee").lower())]
    ('kim', 'lee')
    """

    def __init__(self, seed: str, assignment: str) -> None:
        self._seed, self._assignment = seed.encode(), assignment

    def of(self, reviewer: str, owner: str) -> str:
        """The code of one student's drawing for one reviewer: two groups of five letters and digits."""
        letters = base64.b32encode(self._digest("code", reviewer, owner)).decode()
        return f"{letters[:5]}-{letters[5:10]}"

    def rank(self, *names: str) -> bytes:
        """A place in an order that only the seed knows."""
        return self._digest("order", *names)

    def pairs(self, students: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Who reads whose drawing under which `tidy` code, for everybody and everybody else."""
        everybody = list(students)
        return {
            tidy(self.of(reviewer, owner)): (reviewer, owner)
            for reviewer in everybody
            for owner in everybody
            if reviewer != owner
        }

    def _digest(self, *words: str) -> bytes:
        message = "\0".join(("peers", self._assignment, *words)).encode()
        return hmac.new(self._seed, message, hashlib.sha256).digest()


def tidy(code: str) -> str:
    """A code as it is looked up: capitals, nothing but letters and digits.

    >>> tidy(" abcde fghij")
    'ABCDEFGHIJ'
    """
    return re.sub(r"[^A-Z0-9]", "", code.upper())
