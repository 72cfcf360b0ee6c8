"""Reading a student's drawing: whatever lies in the file, a check gets a network and a reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from course.checks.files import Unreadable, read_bytes
from course.checks.own import copied_from
from course.network import Network, NetworkError
from course.network.files import parse
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
        network = _network(read_bytes(path))
    except Unreadable as reason:
        return Drawing(name, blank, say(f"checks.drawing.{reason}", name=name))
    except NetworkError as refused:
        return Drawing(name, blank, say("checks.drawing.invalid", name=name, why=str(refused)))
    if example := copied_from(network, unlike):
        return Drawing(name, network, say("checks.drawing.copied", name=name, example=example))
    return Drawing(name, network)


def _network(content: bytes) -> Network:
    try:
        data = parse(content)
    except NetworkError:  # its line and column help nobody who drew by hand
        raise Unreadable("garbled") from None
    network = Network.from_dict(data)
    if not network.nodes:
        raise Unreadable("blank")
    if len(network.nodes) > MOST_NODES or len(network.links) > MOST_LINKS:
        raise Unreadable("crowded")
    return network
