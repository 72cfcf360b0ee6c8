"""A cohort's secret seed, and the numbers every variant of its exercises follows from."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

FILE = "seed"


def derive(seed: str, assignment: str, purpose: str) -> int:
    """The number of an assignment for one purpose: HMAC-SHA256, its first 32 bits.

    Parameters
    ----------
    seed
        The cohort's.
    assignment
        The exercise's name.
    purpose
        ``"visible"`` (the cases students see) or ``"hidden"``; knowing one number says nothing of another.

    Examples
    --------
    >>> derive("a", "03", "visible") != derive("a", "03", "hidden") != derive("b", "03", "hidden")
    True
    """
    message = f"{assignment}\0{purpose}".encode()
    return int.from_bytes(hmac.new(seed.encode(), message, hashlib.sha256).digest()[:4], "big")


def keep(folder: Path, public: str | None) -> None:
    """Draw a cohort's seed, once: a seed that is there stays, or nothing graded before could be regraded.

    The file is readable by its owner only. A demo's seed is the one its plan states.
    """
    try:
        handle = os.open(folder / FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(public or secrets.token_hex(32))


def read(folder: Path) -> str:
    """The seed `keep` wrote."""
    return (folder / FILE).read_text("utf-8")
