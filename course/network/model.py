"""The living network: nodes, links, and one object that holds a whole drawing."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, fields
from itertools import count
from typing import TYPE_CHECKING, Any, Self, TypeVar

from course.network.errors import NetworkError
from course.network.validation import allowed, validate

if TYPE_CHECKING:
    import networkx
    import pandas

KINDS = allowed("kind")
ROLES = allowed("role")
STAGES = allowed("stage")

P = TypeVar("P", "Node", "Link")


@dataclass(frozen=True)
class Node:
    """Someone or something in a drawing.

    Parameters
    ----------
    id
        Stable, never shown, unlike any other node's or link's.
    label
        What the student typed, in any script; may be empty.
    kind
        One of `KINDS`.
    roles
        Any of `ROLES`: a set, so they are kept in that order and once each.
    x, y
        Where it was put, in the drawing's units; None when nowhere yet.
    extra
        The file's other keys.
    """

    id: str
    label: str = ""
    kind: str = "person"
    roles: Sequence[str] = ()
    x: float | None = None
    y: float | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False, repr=False)

    def __post_init__(self) -> None:
        known = [role for role in ROLES if role in self.roles]
        others = [role for role in self.roles if role not in ROLES]  # left for validation to refuse
        object.__setattr__(self, "roles", (*known, *others))


@dataclass(frozen=True)
class Link:
    """What one node does that activates another.

    Parameters
    ----------
    id
        Stable, never shown, unlike any other node's or link's.
    source, target
        Ids of the actor and of whom or what it activates.
    action, medium
        The verb, and what makes the link; may be empty while drawing.
    rate
        Mean number of target activations caused by one source activation, ≥ 0; None while not known.
    delay
        Days from the one to the other, ≥ 0; None while not known.
    stage
        One of `STAGES`, or None.
    extra
        The file's other keys.
    """

    id: str
    source: str
    target: str
    action: str = ""
    medium: str = ""
    rate: float | None = None
    delay: float | None = None
    stage: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False, repr=False)


@dataclass(frozen=True, repr=False)
class Network:
    """A whole drawing: a typed directed multigraph with rates and delays.

    Parameters
    ----------
    nodes, links
        In the order they were drawn.
    title
        What the student calls it.
    initiator
        Id of the node whose return is asked for; None makes every buyer a candidate.
    revision
        Counts the accepted edits of the file.
    extra
        The file's other keys.

    Raises
    ------
    NetworkError
        For an id used twice, a link to a missing node, a negative rate …: see `course.network.validation`.

    Examples
    --------
    >>> reader, shop = Node("n1", "단골손님", roles=["buyer"]), Node("n2", "책방", "organisation")
    >>> Network([reader, shop], [Link("l1", "n1", "n2", "추천한다", "선물한 책", rate=0.4)], "동네 책방")
    <Network '동네 책방': 2 nodes, 1 links>
    """

    nodes: Sequence[Node] = ()
    links: Sequence[Link] = ()
    title: str = ""
    initiator: str | None = None
    revision: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "nodes", tuple(self.nodes))
        object.__setattr__(self, "links", tuple(self.links))
        validate(self.to_dict())
        object.__setattr__(self, "revision", int(self.revision))

    def __repr__(self) -> str:
        return f"<Network {self.title!r}: {len(self.nodes)} nodes, {len(self.links)} links>"

    def _repr_svg_(self) -> str:
        return self.to_svg()

    def node(self, id: str) -> Node:
        """The node with this id; KeyError when there is none."""
        return _by_id(self.nodes, id)

    def link(self, id: str) -> Link:
        """The link with this id; KeyError when there is none."""
        return _by_id(self.links, id)

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """The drawing in a file; `course.network.files.read_json` says what is refused."""
        from course.network.files import read_json

        try:
            return cls.from_dict(read_json(path))
        except NetworkError as error:
            raise error.within(os.path.basename(path)) from None

    def write(self, path: str | os.PathLike[str]) -> None:
        """Put the drawing in a file, atomically: readers find the old drawing or the new one."""
        from course.network.files import as_bytes, write_bytes_atomically

        write_bytes_atomically(path, as_bytes(self.to_dict()))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The drawing of a file's dict; missing link ids are filled in, unknown keys kept.

        Raises
        ------
        NetworkError
            With the place, what was expected and what was found.

        Examples
        --------
        >>> drawing = Network.from_dict({"schema": 1, "nodes": [{"id": "a"}, {"id": "b", "shape": "star"}],
        ...                              "links": [{"source": "a", "target": "b"}]})
        >>> drawing.links[0].id, drawing.nodes[1].extra
        ('l1', {'shape': 'star'})
        """
        validate(data)
        known = {key: value for key, value in data.items() if key != "schema"}
        known["nodes"] = tuple(_record(Node, node) for node in data.get("nodes", []))
        known["links"] = tuple(_record(Link, link) for link in _with_ids(data))
        known["revision"] = int(data.get("revision", 0))  # JSON may say 7.0
        return cls._of_valid(known)

    @classmethod
    def _of_valid(cls, data: Mapping[str, Any]) -> Self:
        """A network of parts that were checked before: at 200 nodes a check takes 17 ms, an edit has 60."""
        network = object.__new__(cls)
        for name, value in (vars(cls()) | _sorted_out(cls, data)).items():
            object.__setattr__(network, name, value)
        return network

    def to_dict(self) -> dict[str, Any]:
        """The file's dict, a JSON-ready copy; what is not known (None) is left out."""
        return {
            "schema": 1,
            "title": self.title,
            **({} if self.initiator is None else {"initiator": self.initiator}),
            "revision": self.revision,
            "nodes": [_plain(node) for node in self.nodes],
            "links": [_plain(link) for link in self.links],
            **deepcopy(dict(self.extra)),
        }

    @classmethod
    def from_networkx(cls, graph: "networkx.MultiDiGraph") -> Self:
        """The drawing of a networkx graph; see `course.network.graphs`."""
        from course.network.graphs import to_data

        return cls.from_dict(to_data(graph))

    def to_networkx(self) -> "networkx.MultiDiGraph":
        """The drawing as a networkx graph; see `course.network.graphs`."""
        from course.network.graphs import to_graph

        return to_graph(self.to_dict())

    @classmethod
    def from_tables(cls, nodes: "pandas.DataFrame", links: "pandas.DataFrame") -> Self:
        """The drawing of two tables; see `course.network.tables`."""
        from course.network.tables import to_data

        return cls.from_dict(to_data(nodes, links))

    @classmethod
    def from_edges(cls, edges: "pandas.DataFrame | str") -> Self:
        """The drawing of one table of links by the names of their ends; see `course.network.edges`."""
        from course.network.edges import to_data

        return cls.from_dict(to_data(edges))

    def to_tables(self) -> "tuple[pandas.DataFrame, pandas.DataFrame]":
        """The drawing as a table of nodes and a table of links; see `course.network.tables`."""
        from course.network.tables import to_tables

        return to_tables(self.to_dict())

    def to_graphml(self) -> str:
        """The drawing for Gephi, yEd or Cytoscape; see `course.network.graphs`."""
        from course.network.graphs import to_graphml

        return to_graphml(self.to_dict())

    def to_svg(self, language: str | None = None, highlight: Iterable[str] = ()) -> str:
        """The drawing as a standalone SVG; see `course.network.drawing`."""
        from course.network.drawing import draw

        return draw(self, language, frozenset(highlight))


def _record(kind: Any, data: Mapping[str, Any]) -> Any:
    """A dataclass of a valid dict."""
    return kind(**_sorted_out(kind, data))


def _sorted_out(kind: Any, data: Mapping[str, Any]) -> dict[str, Any]:
    """A valid dict by a dataclass's fields: what they do not name goes to `extra`."""
    names = {slot.name for slot in fields(kind)} - {"extra"}
    known = {key: value for key, value in data.items() if key in names}
    return known | {"extra": {key: deepcopy(value) for key, value in data.items() if key not in names}}


def _plain(item: Node | Link) -> dict[str, Any]:
    """A dict of a dataclass: what is not known is left out."""
    values = {slot.name: getattr(item, slot.name) for slot in fields(item) if slot.name != "extra"}
    if isinstance(item, Node):
        values["roles"] = list(item.roles)
    return {key: value for key, value in values.items() if value is not None} | deepcopy(dict(item.extra))


def _with_ids(data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The links, each with an id: the first free of l1, l2, … where the file gives none."""
    links = data.get("links", [])
    used = {item.get("id") for item in [*data.get("nodes", []), *links]}
    free = (id for id in map("l{}".format, count(1)) if id not in used)
    return (link if "id" in link else {"id": next(free), **link} for link in links)


def _by_id(items: Sequence[P], id: str) -> P:
    for item in items:
        if item.id == id:
            return item
    raise KeyError(
        f"expected one of {', '.join(item.id for item in items) or 'none: it is empty'}, got {id!r}"
    )
