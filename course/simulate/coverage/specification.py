"""Coverage said plainly: places as (latitude, longitude) in degrees, every pair looked at."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

Place = tuple[float, float]


def haversine(a: Place, b: Place, radius: float = 6371.0088) -> float:
    """Kilometres over the ground.

    >>> round(haversine((37.57, 126.98), (35.18, 129.08)))
    326
    """
    (lat, lon), (lat2, lon2) = (map(radians, place) for place in (a, b))
    half = sin((lat2 - lat) / 2) ** 2 + cos(lat) * cos(lat2) * sin((lon2 - lon) / 2) ** 2
    return 2 * radius * asin(sqrt(half))


def share_covered(places: Sequence[Place], stations: Sequence[Place], range_km: float) -> float:
    """The share of places with a station in reach.

    >>> share_covered([(0, 0), (0, 2)], [(0, 0.5)], 100)
    0.5
    """
    return sum(any(haversine(a, b) <= range_km for b in stations) for a in places) / len(places)


def reach_graph(places: Mapping[str, Place], range_km: float) -> "networkx.Graph":
    """Who can be reached from whom on one charge.

    >>> list(reach_graph({"A": (0, 0), "stop": (0, 1), "B": (0, 2)}, 120).edges)
    [('A', 'stop'), ('stop', 'B')]
    """
    import networkx

    graph: networkx.Graph[str] = networkx.Graph()
    graph.add_nodes_from(places)
    graph.add_edges_from(
        (a, b) for a, b in combinations(places, 2) if haversine(places[a], places[b]) <= range_km
    )
    return graph


def smallest_range(places: Mapping[str, Place], start: str, end: str) -> float:
    """Every distance there is, tried from the shortest on.

    >>> round(smallest_range({"A": (0, 0), "stop": (0, 1), "B": (0, 2)}, "A", "B"))
    111
    """
    import networkx

    distances = sorted(haversine(a, b) for a, b in combinations(places.values(), 2))
    tried = ((km, reach_graph(places, km)) for km in distances)
    return next(km for km, graph in tried if networkx.has_path(graph, start, end))


def best_sites(
    demand: Sequence[Place], candidates: Mapping[str, Place], range_km: float, count: int
) -> list[tuple[str, int]]:
    """One station after the other where it covers most that none covers yet.

    >>> best_sites([(0, 0), (0, 1), (0, 5)], {"east": (0, 5), "west": (0, 0.5)}, 60, 2)
    [('west', 2), ('east', 1)]
    """
    covers = {
        name: {number for number, home in enumerate(demand) if haversine(home, site) <= range_km}
        for name, site in candidates.items()
    }
    chosen, covered = [], set[int]()
    for _ in range(count):
        best = max(covers, key=lambda name: len(covers[name] - covered))
        if not covers[best] - covered:
            break
        chosen.append((best, len(covers[best] - covered)))
        covered |= covers[best]
    return chosen


def corridor_share(stations_km: Sequence[float], length_km: float, range_km: float, points: int) -> float:
    """The share of many points along a road with a station in reach.

    >>> corridor_share([100, 250], 400, 100, points=4000)
    0.875
    """
    middles = ((point + 0.5) * length_km / points for point in range(points))
    return sum(any(abs(km - station) <= range_km for station in stations_km) for km in middles) / points
