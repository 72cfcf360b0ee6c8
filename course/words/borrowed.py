"""Whether this machine is only borrowed, so that whoever works here takes the work along in time."""

import os
import sys

from course.words.catalogue import say


def where() -> str | None:
    """What kind of borrowed place this is.

    Returns
    -------
    str or None
        ``"binder"`` where all is gone once the session ends, ``"browser"`` where the work lies in this browser
        alone, None on a machine that keeps files.

    Examples
    --------
    >>> where() is None
    True
    """
    if sys.platform == "emscripten":
        return "browser"
    if os.environ.get("BINDER_REPO_URL") or os.environ.get("BINDER_LAUNCH_HOST"):
        return "binder"
    return None


def notice(language: str | None = None) -> str | None:
    """What a person has to know about such a place and do before leaving; None where there is nothing to tell."""
    place = where()
    return say(f"where.{place}", language) if place else None
