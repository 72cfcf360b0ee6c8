"""The company behind the game of shortcuts: who is linked, where everybody stands, and what is measured."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course.words import say

if TYPE_CHECKING:
    import networkx
    import pandas

Pair = tuple[str, str]
WIDTH, HEIGHT, TEAM = 640, 314, 52
ROWS = (28, 84, 148)  # the head, the heads of department, the team leads
SEATS = ((-16, 206), (16, 206), (-10, 248), (10, 248))  # of a team's members, below their lead


@dataclass(frozen=True)
class Measured:
    """A company with its shortcuts, and what was measured of it."""

    graph: "networkx.Graph"
    pairs: Sequence[Pair]
    length: float
    central: float
    middle: str
    gatekeepers: "pandas.DataFrame"


class Company:
    """People who report to each other, and the ties beside the chart.

    Parameters
    ----------
    people, ties
        As `datasets/organisation-60` has them.

    Raises
    ------
    ValueError
        For a team that has more members than there are seats in the picture.
    """

    def __init__(self, people: "pandas.DataFrame", ties: "pandas.DataFrame") -> None:
        from course.simulate import reporting_lines

        self.tree = reporting_lines(people, "id", "manager")
        self.ties = list(ties[["one", "other", "medium"]].itertuples(index=False, name=None))
        self.people = people.set_index("id").fillna("").to_dict("index")
        self.places = _places(people)

    def name(self, who: str) -> str:
        """The person's name."""
        return str(self.people[who]["name"])

    def whole_name(self, who: str) -> str:
        """The person's name with team and job."""
        row = self.people[who]
        team = row["team"] or (row["department"] if row["level"] == 1 else "")
        key = "shortcuts.person.team" if team else "shortcuts.person.top"
        return say(key, name=row["name"], job=row["job"], team=team)

    def linked(self, ties: bool, pairs: Sequence[Sequence[str]]) -> "networkx.Graph":
        """The chart, with the ties if wanted, and the shortcuts that are new."""
        graph = self.tree.copy()
        graph.add_edges_from((one, other) for one, other, _ in self.ties if ties)
        graph.add_edges_from(self._new(graph, pairs))
        return graph

    def measured(self, ties: bool, pairs: Sequence[Sequence[str]]) -> Measured:
        """What is told of the company with these shortcuts."""
        from course.simulate import betweenness_centrality, centralisation, gatekeepers

        graph, new = self.linked(ties, pairs), self._new(self.linked(ties, []), pairs)
        between = betweenness_centrality(graph)
        middle = str(max(between, key=lambda who: between[who]))
        central = centralisation(graph, "betweenness")
        return Measured(graph, new, _length(graph), central, middle, gatekeepers(graph))

    def lengths(self, ties: bool, pairs: Sequence[Sequence[str]]) -> list[float]:
        """The average path length after none, one, two, … of the shortcuts."""
        return [_length(self.linked(ties, pairs[:count])) for count in range(len(pairs) + 1)]

    def cut_off(self, graph: "networkx.Graph", gone: Sequence[str]) -> set[str]:
        """Who is outside the largest piece once some are away."""
        import networkx

        rest = graph.subgraph(set(graph) - set(gone))
        pieces = sorted(networkx.connected_components(rest), key=len, reverse=True)
        return set().union(*pieces[1:]) if gone else set()

    @staticmethod
    def _new(graph: "networkx.Graph", pairs: Sequence[Sequence[str]]) -> list[Pair]:
        return [
            (one, other)
            for one, other in pairs
            if one in graph and other in graph and not graph.has_edge(one, other)
        ]


def _places(people: "pandas.DataFrame") -> dict[str, tuple[float, float]]:
    """Leads side by side in the order of the table, members below them, heads above the middle of theirs."""
    leads = people[people["level"] == 2]["id"].tolist()
    margin = (WIDTH - TEAM * len(leads)) / 2 + TEAM / 2
    places = {lead: (margin + TEAM * number, float(ROWS[2])) for number, lead in enumerate(leads)}
    for lead in leads:
        members = people[people["manager"] == lead]["id"].tolist()
        if len(members) > len(SEATS):
            raise ValueError(
                f"company: expected at most {len(SEATS)} members a team, got {len(members)} of {lead!r}"
            )
        seats = zip(members, SEATS[: len(members)], strict=True)
        places |= {who: (places[lead][0] + dx, float(y)) for who, (dx, y) in seats}
    for level in (1, 0):
        for who in people[people["level"] == level]["id"]:
            below = [places[each][0] for each in people[people["manager"] == who]["id"]]
            places[who] = (sum(below) / len(below), float(ROWS[level]))
    return places


def _length(graph: "networkx.Graph") -> float:
    import networkx
    from scipy.sparse.csgraph import shortest_path

    steps = shortest_path(networkx.to_scipy_sparse_array(graph), unweighted=True)
    return float(steps.sum() / (len(graph) * (len(graph) - 1)))
