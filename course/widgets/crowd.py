"""Who knows whom on a cascade stage: people, their ties, the communities they live in, and their names."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from course.words import say

if TYPE_CHECKING:
    import networkx
    import pandas

LARGEST = 2000
"""People a stage has room for."""

_SHIPPED = {"karate": "karate_club_graph", "les-miserables": "les_miserables_graph"}
_TIES = {"two-hundred": "clustered"}  # the table meant where a dataset has several
_MARKS = ("community", "club", "block", "group")


@dataclass(frozen=True, eq=False)
class Crowd:
    """People and their ties, in the order of a graph.

    Parameters
    ----------
    graph
        Who knows whom; ties of a directed graph lead from who tells to who hears.
    communities
        Numbers of people, community by community; everybody is in one.
    titles
        What each community is called.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> club = Crowd.of("karate")
    >>> club
    <Crowd: 34 people in 2 communities, 78 ties>
    >>> club.titles, club.name(0)
    (['Mr. Hi', 'Officer'], 'No. 0')
    """

    graph: "networkx.Graph"
    communities: list[list[int]]
    titles: list[str]

    def __repr__(self) -> str:
        people, ties = self.graph.number_of_nodes(), self.graph.number_of_edges()
        return f"<Crowd: {people} people in {len(self.communities)} communities, {ties} ties>"

    @classmethod
    def of(cls, source: Any, communities: str | None = None) -> "Crowd":
        """The crowd of a graph, a table or list of ties, or a name.

        Parameters
        ----------
        source
            A networkx graph; a DataFrame whose first two columns are the ends of each tie; pairs; or a name: a
            dataset's such as ``"two-hundred"``, with a resource of its own such as ``"two-hundred/mixed"``, or
            ``"karate"`` and ``"les-miserables"``, real networks that come with networkx.
        communities
            The node attribute that says where each lives. By default ``community``, ``club``, ``block`` or
            ``group`` where every node has it, else communities are found by greedy modularity (Clauset, Newman
            & Moore 2004).

        Raises
        ------
        ValueError
            When there is nobody, too many, or no ties can be read from what was given.
        """
        graph = _graph(source)
        if not 1 <= len(graph) <= LARGEST:
            raise ValueError(say("cascade.error.size", most=LARGEST, count=len(graph)))
        mark = communities or next((name for name in _MARKS if _marked(graph, name)), None)
        if communities and not _marked(graph, communities):
            raise ValueError(say("cascade.error.communities", attribute=repr(communities)))
        rank = {node: number for number, node in enumerate(graph)}
        if mark is None:
            groups = _found(graph)
            return cls(graph, groups, [_titled(number) for number in range(1, len(groups) + 1)])
        kept: dict[Any, list[int]] = {}
        for node, value in graph.nodes(data=mark):
            kept.setdefault(value, []).append(rank[node])
        values = sorted(kept, key=lambda value: (isinstance(value, str), value))
        first = 1 if 0 in kept else 0  # nobody lives in community 0
        titles = [_titled(value + first) if isinstance(value, int) else str(value) for value in values]
        return cls(graph, [kept[value] for value in values], titles)

    @cached_property
    def people(self) -> list[Hashable]:
        """The graph's nodes by number."""
        return list(self.graph)

    @cached_property
    def ties(self) -> list[tuple[int, int]]:
        """Pairs of numbers, each tie once."""
        rank = {node: number for number, node in enumerate(self.people)}
        pairs = ((rank[one], rank[other]) for one, other in self.graph.edges())
        return sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]})

    @cached_property
    def community(self) -> list[int]:
        """Each one's community, by number."""
        found = [0] * len(self.people)
        for number, group in enumerate(self.communities):
            for person in group:
                found[person] = number
        return found

    def name(self, number: int) -> str:
        """What somebody is called: the node's ``label`` or ``name``, the node itself, or its number."""
        node = self.people[number]
        data = self.graph.nodes[node]
        called = data.get("label") or data.get("name") or node
        return say("cascade.person", number=called) if isinstance(called, int) else str(called)

    def numbers(self, nodes: Iterable[Hashable]) -> list[int]:
        """The numbers of some people, each once.

        Raises
        ------
        ValueError
            For somebody who is not in the crowd.
        """
        rank = {node: number for number, node in enumerate(self.people)}
        wanted = list(dict.fromkeys(nodes))
        for node in wanted:
            if node not in rank:
                raise ValueError(say("cascade.error.unknown", node=repr(node), known=repr(self.people[0])))
        return [rank[node] for node in wanted]


def _graph(source: Any) -> "networkx.Graph":
    """A graph of whatever ties were given."""
    import networkx
    import pandas

    if isinstance(source, networkx.Graph):
        return source
    if isinstance(source, str):
        return _named(source)
    if isinstance(source, pandas.DataFrame):
        return _of_table(source)
    try:
        pairs = [tuple(pair)[:2] for pair in source]
        return networkx.Graph(pairs)
    except (TypeError, networkx.NetworkXError):
        raise ValueError(say("cascade.error.source", found=type(source).__name__)) from None


def _of_table(table: "pandas.DataFrame") -> "networkx.Graph":
    import networkx

    if len(table.columns) < 2:
        raise ValueError(say("cascade.error.columns", found=", ".join(map(str, table.columns))))
    ends = table.columns[:2].tolist()
    return networkx.from_pandas_edgelist(table, *ends, edge_attr=True if len(table.columns) > 2 else None)


def _named(name: str) -> "networkx.Graph":
    """A network that networkx ships, or a dataset's ties, with the people it lists and where each lives."""
    import networkx

    from course.data import DatasetError, load

    if name in _SHIPPED:
        shipped: networkx.Graph = getattr(networkx, _SHIPPED[name])()
        return shipped
    dataset, _, resource = name.partition("/")
    ties = _of_table(load(dataset, resource or _TIES.get(dataset)))
    try:
        people = load(dataset, "people")
    except DatasetError:
        return ties
    graph = networkx.Graph()  # everybody, those without ties too, in the order of the list
    for person, home in people.iloc[:, :2].itertuples(index=False):  # type: ignore[union-attr]
        graph.add_node(person, community=home)
    graph.add_edges_from(ties.edges(data=True))
    return graph


def _marked(graph: "networkx.Graph", name: str) -> bool:
    return all(data.get(name) is not None for _, data in graph.nodes(data=True))


def _found(graph: "networkx.Graph") -> list[list[int]]:
    """Communities by modularity; among numbers, for it compares nodes and not all can be."""
    import networkx
    from networkx.algorithms.community import greedy_modularity_communities

    numbered = networkx.Graph(networkx.convert_node_labels_to_integers(graph))
    return [sorted(group) for group in greedy_modularity_communities(numbered)]


def _titled(number: int) -> str:
    return say("cascade.community", number=number)
