"""Matching, the minimum fleet and a day of robotaxis said plainly: straight ways, one rider after the other."""

from collections.abc import Sequence
from itertools import permutations
from math import ceil, dist, inf
from typing import NamedTuple

Point = tuple[float, float]


class Trip(NamedTuple):
    """When and where a rider starts, and where the trip ends."""

    minute: float
    start: Point
    end: Point


def match_nearest(cars: Sequence[Point], riders: Sequence[Point]) -> list[tuple[int, int]]:
    """Every rider asks the nearest free car, every car takes the nearest who ask; and again.

    >>> match_nearest([(0, 0), (5, 0)], [(1, 0), (2, 0)])
    [(0, 0), (1, 1)]
    """
    free, waiting, matches = set(range(len(cars))), set(range(len(riders))), []
    while free and waiting:
        asked = {rider: min(free, key=lambda car: dist(cars[car], riders[rider])) for rider in waiting}
        for car in set(asked.values()):
            asking = [rider for rider in sorted(waiting) if asked.get(rider) == car]
            chosen = min(asking, key=lambda rider: dist(cars[car], riders[rider]))
            matches.append((chosen, car))
            free.remove(car)
            waiting.remove(chosen)
            asked.pop(chosen)
    return sorted(matches)


def match_exact(cars: Sequence[Point], riders: Sequence[Point]) -> float:
    """The fewest kilometres in all, every order of cars tried; no more riders than cars.

    >>> match_exact([(0, 0), (5, 0)], [(-2, 0), (1, 0)])
    6.0
    """
    return min(
        sum(dist(cars[car], rider) for car, rider in zip(order, riders, strict=True))
        for order in permutations(range(len(cars)), len(riders))
    )


def minimum_fleet(trips: Sequence[Trip], kmh: float = 30, longest_gap: float = inf) -> int:
    """Trips that follow no other, in a largest matching of trips with those that can follow them.

    >>> minimum_fleet([Trip(0, (0, 0), (5, 0)), Trip(4, (0, 0), (1, 0)), Trip(11, (5, 0), (0, 0))])
    2
    """
    import networkx

    def arriving(trip: Trip, place: Point) -> float:
        return trip.minute + (dist(trip.start, trip.end) + dist(trip.end, place)) / kmh * 60

    graph: networkx.Graph[tuple[str, int]] = networkx.Graph()
    before = [("before", number) for number in range(len(trips))]
    graph.add_nodes_from(before)
    graph.add_nodes_from(("after", number) for number in range(len(trips)))
    for a, first in enumerate(trips):
        for b, second in enumerate(trips):
            in_time = arriving(first, second.start) <= second.minute + 1e-9
            if a != b and in_time and second.minute <= arriving(first, first.end) + longest_gap:
                graph.add_edge(("before", a), ("after", b))
    return len(trips) - len(networkx.bipartite.hopcroft_karp_matching(graph, before)) // 2


def run_day(
    trips: Sequence[Trip], cars: Sequence[Point], kmh: float = 30, every: float = 1, patience: float = inf
) -> list[tuple[int, float] | None]:
    """For each trip its car and the minutes waited, None for a rider who left; matched every so many minutes.

    >>> run_day([Trip(0.5, (0, 0), (5, 0)), Trip(3, (5, 0), (0, 0))], [(0, 0)])
    [(0, 0.5), (0, 8.0)]
    """
    where, free_at = list(cars), [0.0] * len(cars)
    result: list[tuple[int, float] | None] = [None] * len(trips)
    open_trips = sorted(range(len(trips)), key=lambda trip: trips[trip].minute)
    tick = ceil(min((trip.minute for trip in trips), default=0) / every)
    while open_trips:
        now = tick * every
        open_trips = [trip for trip in open_trips if now - trips[trip].minute <= patience]
        waiting = [trip for trip in open_trips if trips[trip].minute <= now]
        free = [car for car in range(len(cars)) if free_at[car] <= now]
        for rider, car_number in match_nearest(
            [where[car] for car in free], [trips[t].start for t in waiting]
        ):
            trip, car = waiting[rider], free[car_number]
            arriving = now + dist(where[car], trips[trip].start) / kmh * 60
            result[trip] = (car, arriving - trips[trip].minute)
            free_at[car] = arriving + dist(trips[trip].start, trips[trip].end) / kmh * 60
            where[car] = trips[trip].end
            open_trips.remove(trip)
        tick += 1
    return result
