"""Where a notebook keeps its own files, what they may be called, and whether a grader is running it."""

import os
import re
import unicodedata
from datetime import UTC, datetime
from errno import EACCES, EDQUOT, EFBIG, ENOSPC, EPERM, EROFS
from pathlib import Path

from course.words import say

_FULL, _READ_ONLY = (ENOSPC, EDQUOT, EFBIG), (EACCES, EROFS, EPERM)
_folder: Path | None = None
_NAME = re.compile(r"[\w-]{1,80}")


def folder() -> Path:
    """The notebook's folder: the working folder when the first widget of this kernel was made.

    It is kept from then on, so that ``os.chdir`` in the notebook does not move a drawing. It is not taken at
    import, because a grader may import the kit before it enters a submission's folder.

    Returns
    -------
    Path
        An absolute path.
    """
    global _folder
    if _folder is None:
        _folder = Path.cwd()
    return _folder


def checked_name(name: str, where: str) -> str:
    """A name that is safe as a file's name, in composed form (macOS may decompose Hangul).

    Parameters
    ----------
    name
        Letters of any script, digits, hyphens and underscores; at most 80.
    where
        What the name belongs to, for the message: ``"Sketch(name)"``.

    Raises
    ------
    ValueError
        For anything else, so that no name can point out of the notebook's folder.

    Examples
    --------
    >>> checked_name("나의-network_1", "Sketch(name)")
    '나의-network_1'
    """
    composed = unicodedata.normalize("NFC", name) if isinstance(name, str) else ""
    if not _NAME.fullmatch(composed):
        raise ValueError(say("widgets.store.name", where=where, name=repr(name)))
    return composed


def grading() -> bool:
    """Whether nbgrader is running this notebook: then nothing is live, and nothing is written."""
    return bool(os.environ.get("NBGRADER_EXECUTION"))


def aside(path: Path, reason: str) -> Path:
    """A free name beside a file for a copy of it: ``my-network.conflict-20260301-101500.json``.

    Parameters
    ----------
    path
        The file the copy belongs to.
    reason
        ``"conflict"`` or ``"bad"``.
    """
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    candidate, count = path.with_name(f"{path.stem}.{reason}-{stamp}{path.suffix}"), 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.stem}.{reason}-{stamp}-{count}{path.suffix}")
    return candidate


def now() -> str:
    """The present moment as an ISO time with its zone, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def reason(error: OSError) -> str:
    """Why a file could not be written, in words a student can act on."""
    kind = "full" if error.errno in _FULL else "readonly" if error.errno in _READ_ONLY else "other"
    return say(f"widgets.store.{kind}", detail=error.strerror or type(error).__name__)
