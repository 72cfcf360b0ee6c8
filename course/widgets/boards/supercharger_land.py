"""A land with towns, trips and charging stations: which trips can be made with how much range."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, compress
from typing import TYPE_CHECKING

from course.data import load
from course.simulate import nearest_km, reach_graph, smallest_range

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
        self._towns: list[str] = self.towns.index.tolist()
        self._pairs = list(zip(self.trips["start"], self.trips["end"], strict=True))
        self._needed: dict[tuple[str, ...], float] = {}
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
        stations = self.stations(built).index.tolist()
        can, islands = self._can(stations, self._graph(range_km))
        counts = self.trips["trips"]
        blocked = self.trips[[not each for each in can]].sort_values("trips", ascending=False, kind="stable")
        return Travel(int(counts[can].sum()), int(counts.sum()), blocked, islands)

    def best(self, count: int, range_km: float) -> tuple[list[str], int]:
        """So many sites by which most trips can be made, and how many that are: every choice of them is tried.

        Examples
        --------
        >>> Land("corridor").best(1, range_km=200)
        (['solbat-junction'], 623)
        """
        graph, trips = self._graph(range_km), self.trips["trips"].tolist()

        def made(sites: Sequence[str]) -> int:
            can, _ = self._can([*self.standing, *sites], graph)
            return sum(compress(trips, can))

        sites = max(combinations(self.candidates, count), key=made)
        return list(sites), made(sites)

    def _graph(self, range_km: float) -> dict[str, set[str]]:
        """Of every town and site, those one charge away."""
        graph = reach_graph(self._with(self.towns, self.sites), range_km / DETOUR)
        return {str(place): set(graph[place]) for place in graph}

    def _can(self, stations: Sequence[str], graph: dict[str, set[str]]) -> tuple[list[bool], list[list[str]]]:
        """Which of the trips can be made, and the islands of the stations, the largest first."""
        islands = _islands(stations, graph)
        near = {
            town: {at for at, island in enumerate(islands) if not graph[town].isdisjoint(island)}
            for town in self._towns
        }
        can = [end in graph[start] or not near[start].isdisjoint(near[end]) for start, end in self._pairs]
        return can, islands

    def range_needed(self, built: Sequence[str], start: str, end: str) -> float:
        """The smallest range by road, km, with which one gets from a town to another.

        Examples
        --------
        >>> Land("corridor").range_needed([], "hanbit", "eungaram").__round__()
        666
        """
        key = (start, end, *built)
        if key not in self._needed:  # asked again for every step of a slider
            places = self._with(self.towns.loc[[start, end]], self.stations(built))
            self._needed[key] = float(DETOUR * smallest_range(places, start, end))
        return self._needed[key]

    def people_near(self, built: Sequence[str], range_km: float) -> float:
        """The share of people whose town has a station in reach."""
        near = nearest_km(self.towns, self.stations(built)) <= range_km / DETOUR * (1 + 1e-9)
        return float(self.towns["people"][near].sum() / self.towns["people"].sum())

    def busiest_ends(self) -> tuple[str, str]:
        """The two towns with most people."""
        first, second = self.towns["people"].nlargest(2).index
        return str(first), str(second)

    def _with(self, towns: "pandas.DataFrame", stations: "pandas.DataFrame") -> "pandas.DataFrame":
        import pandas

        return pandas.concat([towns[["x", "y"]], stations[["x", "y"]]])


def _islands(stations: Sequence[str], graph: dict[str, set[str]]) -> list[list[str]]:
    """Stations that are joined, island by island: each in the order given, the largest island first."""
    left, islands = list(stations), []
    while left:
        island, fresh = set[str](), {left[0]}
        while fresh:
            island |= fresh
            fresh = {other for one in fresh for other in graph[one].intersection(left)} - island
        islands.append([each for each in left if each in island])
        left = [each for each in left if each not in island]
    return sorted(islands, key=len, reverse=True)


def _table(dataset: str, name: str) -> "pandas.DataFrame":
    import pandas

    table = load(dataset, name)
    if not isinstance(table, pandas.DataFrame):
        raise TypeError(f"Land({dataset!r}): expected {name} to be a table, got {type(table).__name__}")
    return table
