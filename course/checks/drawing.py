"""Reading a student's drawing: whatever lies in the file, a check gets a network and a reason."""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from course.checks.own import copied_from
from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE, parse
from course.words import say

# A drawing by hand has some tens of nodes; the five tests stay quick up to these sizes.
MOST_NODES, MOST_LINKS = 100, 200


@dataclass(frozen=True)
class Drawing:
    """A student's drawing as the checks see it.

    Parameters
    ----------
    name
        The sketch's name.
    network
        What was drawn; without nodes when nothing could be read.
    problem
        Why the drawing counts as blank, in the language in force; empty when it can be judged.
    """

    name: str
    network: Network
    problem: str = ""


class _Unreadable(Exception):
    """A file that cannot be judged; the text is the key of the sentence that says why."""


def drawing(name: str, unlike: Iterable[Network] = (), folder: str | Path = ".") -> Drawing:
    """The drawing ``sketches/<name>.json``; never an exception, whatever is in the file.

    Parameters
    ----------
    name
        The sketch's name, as in ``Sketch("my-network")``.
    unlike
        Networks the course has shown: a drawing that mostly repeats one of them is not the student's own
        and counts as blank (see `course.checks.own`).
    folder
        Where the notebook lies.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> drawing("nobody-drew-this").problem
    'There is no drawing called “nobody-drew-this” yet. Run the cell with the sketch and draw in it.'
    """
    blank = Network(nodes=(), links=())
    path = Path(folder) / "sketches" / f"{name}.json"
    try:
        network = _network(_read(path))
    except _Unreadable as reason:
        return Drawing(name, blank, say(f"checks.drawing.{reason}", name=name))
    except NetworkError as refused:
        return Drawing(name, blank, say("checks.drawing.invalid", name=name, why=str(refused)))
    if example := copied_from(network, unlike):
        return Drawing(name, network, say("checks.drawing.copied", name=name, example=example))
    return Drawing(name, network)


def _read(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_open) as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise _Unreadable("missing") from None
    except (OSError, ValueError):  # ValueError: a name with a NUL in it
        raise _Unreadable("closed") from None
    if len(content) > LARGEST_FILE:
        raise _Unreadable("huge")
    return content


def _open(path: str, flags: int) -> int:
    """Open without waiting and look what it is: a pipe in the file's place must not hang the grader."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError("not a regular file")
    return handle


def _network(content: bytes) -> Network:
    try:
        data = parse(content)
    except NetworkError:  # its line and column help nobody who drew by hand
        raise _Unreadable("garbled") from None
    network = Network.from_dict(data)
    if not network.nodes:
        raise _Unreadable("blank")
    if len(network.nodes) > MOST_NODES or len(network.links) > MOST_LINKS:
        raise _Unreadable("crowded")
    return network
