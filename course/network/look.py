"""The look of a drawing: colours, shapes and sizes, one file for Python and the browser."""

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def look() -> dict[str, Any]:
    """What `look.json` says.

    >>> look()["kinds"]["person"]["stroke"]
    '#0072b2'
    """
    found: dict[str, Any] = json.loads((files("course.network") / "look.json").read_text("utf-8"))
    return found
