"""Machine paths taken out of what students' code displayed: a reader is shown a package's or their own file, no folders."""

import re
import sys
from pathlib import Path
from typing import Any

from nbconvert.filters import strip_ansi

# First folders of absolute paths on Linux, macOS and in sandboxes; a path a student writes about seldom has one.
_ROOTS = (
    "job|tmp|home|root|usr|opt|var|srv|mnt|media|proc|sys|dev|etc|lib|lib64|nix|run|Users|private|Library|"
    "Applications|Volumes|workspace|data"
)
_END = r"[^\s'\"<>|:;,()\[\]{}]"
_UNIX = re.compile(rf"(?<![\w/.+-])/(?:{_ROOTS})(?:/{_END}*)+")
_WINDOWS = re.compile(rf"(?<!\w)[A-Za-z]:\\(?:{_END}|\\)+")
_PACKAGES = re.compile(r".*(?:site|dist)-packages/|.*/lib/python3(?:\.\d+)?/")
_PICTURES = ("image/png", "image/jpeg", "image/svg+xml")
_OWN = re.compile(r"^/job/(?:work/)?")


def paths(text: str) -> str:
    """A text whose absolute paths are cut down to what helps.

    >>> paths('File /venv' + '/x.py, line 3')
    'File /venv/x.py, line 3'
    >>> paths("File /usr/lib/python3.11/json/decoder.py:355, in decode")
    'File json/decoder.py:355, in decode'
    >>> paths("No such file: '/job/sketches/shop.json' or /home/kim/a/secret.csv")
    "No such file: 'sketches/shop.json' or secret.csv"
    """
    for place in _ours():
        text = text.replace(place, "/opt")
    return _WINDOWS.sub(_short, _UNIX.sub(_short, text))


def output(item: Any) -> Any:
    """An output of a code cell without colours and folders."""
    if item["output_type"] == "stream":
        item["text"] = _plain(item["text"])
    elif item["output_type"] == "error":
        item["evalue"] = _plain(item["evalue"])
        item["traceback"] = [_plain(line) for line in item["traceback"]]
    else:
        for kind, value in item["data"].items():
            item["data"][kind] = value if kind in _PICTURES else _in(value)
    return item


def _in(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _in(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_in(one) for one in value]
    return _plain(value) if isinstance(value, str) else value


def _plain(text: str) -> str:
    return paths(str(strip_ansi(text)))  # type: ignore[no-untyped-call]


def _short(match: re.Match[str]) -> str:
    path = match[0].replace("\\", "/")
    name = _PACKAGES.sub("", path)
    if name == path:
        own = _OWN.sub("", path)
        name = own if own != path and own else path.rstrip("/").rpartition("/")[2]
    return "…" if name.endswith("-packages") else name or "/"


def _ours() -> list[str]:
    """Where this Python and this kit lie, longest first: their folders may have any name."""
    kit = Path(__file__).parents[2]
    return sorted({str(place) for place in (sys.prefix, sys.base_prefix, kit, Path.home()) if len(str(place)) > 1},
                  key=len, reverse=True)  # fmt: skip
