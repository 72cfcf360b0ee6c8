"""A land with towns, trips and charging stations: which trips can be made with how much range."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course.data import load
from course.simulate import Places, nearest_km, reach_graph, smallest_range

if TYPE_CHECKING:
    import pandas

DETOUR = 1.2
"""Kilometres of road for one in a straight line; the dataset's roads are made with it."""


@dataclass(frozen=True)
class Travel:
    """What can be travelled.

    Parameters
    ----------
    made
        Trips a day that can be made.
    trips
        All trips a day.
    blocked
        Trips that cannot be made, the most frequent first: ``start``, ``end``, ``trips``.
    islands
        Ids of stations that one gets to from one another, the largest island first.
    """

    made: int
    trips: int
    blocked: "pandas.DataFrame"
    islands: list[list[str]]


class Land:
    """Towns, roads and trips of a dataset such as ``corridor``, and the stations that stand or could be built there.

    A car sets out full, fills up at every station, and goes from place to place straight over the ground with its
    range by road divided by `DETOUR`.

    Parameters
    ----------
    dataset
        With the tables ``towns``, ``sites``, ``roads`` and ``trips``.

    Examples
    --------
    >>> Land("corridor").travel([], range_km=200).made
    548
    """

    def __init__(self, dataset: str) -> None:
        self.towns, self.sites = (_table(dataset, name).set_index("id") for name in ("towns", "sites"))
        self.roads, self.trips = (_table(dataset, name) for name in ("roads", "trips"))
        self.standing: list[str] = self.sites.index[self.sites["stands"]].tolist()
        self.candidates: list[str] = self.sites.index[~self.sites["stands"]].tolist()

    def stations(self, built: Sequence[str]) -> "pandas.DataFrame":
        """Stations that stand, and those built.

        Raises
        ------
        ValueError
            For a place where none can be built.
        """
        for site in built:
            if site not in self.candidates:
                raise ValueError(f"built: expected some of {', '.join(self.candidates)}, got {site!r}")
        return self.sites.loc[[*self.standing, *built]]

    def travel(self, built: Sequence[str], range_km: float) -> Travel:
        """Which trips can be made: at once, or by way of stations one charge apart."""
        import networkx

        reach, stations = range_km / DETOUR, self.stations(built)
        graph = reach_graph(self._places(stations), reach)
        joined = graph.subgraph(stations.index)
        parts = networkx.connected_components(joined)
        order = stations.index.get_loc
        islands = sorted((sorted(part, key=order) for part in parts), key=len, reverse=True)
        near = {
            town: {at for at, island in enumerate(islands) if graph[town].keys() & set(island)}
            for town in self.towns.index
        }
        pairs = zip(self.trips["start"], self.trips["end"], strict=True)
        can = [graph.has_edge(start, end) or bool(near[start] & near[end]) for start, end in pairs]
        blocked = self.trips[[not each for each in can]].sort_values("trips", ascending=False, kind="stable")
        counts = self.trips["trips"]
        return Travel(int(counts[can].sum()), int(counts.sum()), blocked, islands)

    def range_needed(self, built: Sequence[str], start: str, end: str) -> float:
        """The smallest range by road, km, with which one gets from a town to another.

        Examples
        --------
        >>> Land("corridor").range_needed([], "hanbit", "eungaram").__round__()
        663
        """
        stations = self.stations(built)
        ends = self.towns.loc[[start, end]]
        return float(DETOUR * smallest_range(self._with(ends, stations), start, end))

    def people_near(self, built: Sequence[str], range_km: float) -> float:
        """The share of people whose town has a station in reach."""
        near = nearest_km(self.towns, self.stations(built)) <= range_km / DETOUR * (1 + 1e-9)
        return float(self.towns["people"][near].sum() / self.towns["people"].sum())

    def busiest_ends(self) -> tuple[str, str]:
        """The two towns with most people."""
        first, second = self.towns["people"].nlargest(2).index
        return str(first), str(second)

    def _places(self, stations: "pandas.DataFrame") -> Places:
        return Places.of(self._with(self.towns, stations))

    def _with(self, towns: "pandas.DataFrame", stations: "pandas.DataFrame") -> "pandas.DataFrame":
        import pandas

        return pandas.concat([towns[["x", "y"]], stations[["x", "y"]]])


def _table(dataset: str, name: str) -> "pandas.DataFrame":
    import pandas

    table = load(dataset, name)
    if not isinstance(table, pandas.DataFrame):
        raise TypeError(f"Land({dataset!r}): expected {name} to be a table, got {type(table).__name__}")
    return table
