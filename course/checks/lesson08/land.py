"""Six places of the lesson's invented land, all with a station: which trips can be made on how long a charge."""

from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import draws, first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.data import load
from course.simulate import reach_graph, smallest_range
from course.words import language, say

if TYPE_CHECKING:
    import networkx
    import pandas

RANGE, WINTER, FAR = 200, 150, 10_000
ENDS = ("hanbit-old", "eungaram-old")
TRIPS, LEG = "exercise_08.trips", "exercise_08.leg"
NEAR_TRIPS, NEAR_KM, APART_KM = 0.4, 0.06, 1.5
Pair = tuple[str, str]


@cache
def _sites(spoken: str) -> "pandas.DataFrame":
    import pandas

    table = load("corridor", "sites", spoken)
    assert isinstance(table, pandas.DataFrame)
    return table.set_index("id")


@cache
def _roads(straight_km: float) -> "networkx.Graph[str]":
    """All sites, joined where one charge leads from one to the other."""
    return reach_graph(_sites("en")[["x", "y"]], straight_km)


@dataclass(frozen=True, repr=False)
class Land(Shown):
    """Places with a station each, and how many trips a day people want to make between some of them.

    Parameters
    ----------
    places
        Ids of sites of ``corridor``, from west to east.
    wanted
        Trips a day, by pair of places.
    detour
        Kilometres of road for one in a straight line; on the lesson's board it is 1.2.
    """

    places: tuple[str, ...]
    wanted: tuple[tuple[Pair, int], ...]
    detour: float

    def roads(self, range_km: float) -> "networkx.Graph[str]":
        """The places, joined where one charge leads from one to the other."""
        return _roads(range_km / self.detour).subgraph(self.places)

    def km(self, pair: Pair) -> float:
        """Of the road between two places."""
        return self.detour * float(_roads(FAR).edges[pair]["km"])

    def made(self, range_km: float) -> int:
        """Trips a day that can be made, charging on the way wherever one likes."""
        import networkx

        graph = self.roads(range_km)
        return sum(trips for (start, end), trips in self.wanted if networkx.has_path(graph, start, end))

    def direct(self, range_km: float) -> int:
        """Those of them that need no stop."""
        return sum(trips for pair, trips in self.wanted if self.roads(range_km).has_edge(*pair))

    def needed(self) -> float:
        """Km on a charge with which one gets from Hanbit to Eungaram."""
        return self.detour * float(smallest_range(_sites("en").loc[list(self.places), ["x", "y"]], *ENDS))

    def route(self) -> list[str]:
        """A way whose longest leg is shortest: the path of the shortest roads that join all places."""
        import networkx

        tree = networkx.minimum_spanning_tree(_roads(FAR).subgraph(self.places), weight="km")
        return list(networkx.shortest_path(tree, *ENDS))

    def sheet(self) -> Sheet:
        """The mileage chart, and the trips wanted."""
        names = _sites(language())["name"].loc[list(self.places)]
        rows = [
            (
                names[place],
                *("" if place == other else f"{self.km((place, other)):.1f}" for other in self.places),
            )
            for place in self.places
        ]
        wanted = [
            say(f"{TRIPS}.wanted", start=names[start], end=names[end], trips=trips)
            for (start, end), trips in self.wanted
        ]
        return tabled(say(f"{TRIPS}.sheet"), ("km", *names), rows, (say(f"{TRIPS}.below"), *wanted))

    def trips_ways(self) -> Ways:
        """Ways of miscounting the trips."""
        every = sum(trips for _, trips in self.wanted)
        made = self.made(RANGE)
        return {
            "direct": (self.direct(RANGE), 1 / 3),
            "rest": (every - made, 1 / 3),
            "all": (every, 0.0),
            "winter": (self.made(WINTER), 0.0),
            "pairs": (sum(self._joined(pair) for pair, _ in self.wanted), 0.0),
        }

    def leg_ways(self) -> Ways:
        """Ways of missing the longest leg that cannot be avoided."""
        hops = [self.km(pair) for pair in combinations(self.places, 2)]
        legs = [self.km(pair) for pair in pairwise(self.route())]
        return {
            "straight": (self.km(ENDS), 0.0),
            "sum": (sum(legs), 0.0, 0.3),  # of rounded legs
            "first": (min(self.km((ENDS[0], place)) for place in self.places if place != ENDS[0]), 0.0),
            "mean": (sum(legs) / len(legs), 0.0, 0.3),
            "least": (min(hops), 0.0),
            "range": (float(RANGE), 0.0),
        }

    def _joined(self, pair: Pair) -> bool:
        import networkx

        return bool(networkx.has_path(self.roads(RANGE), *pair))

    def is_sound(self) -> bool:
        """Whether no distance is nearly a range, and some trip needs a stop while some cannot be made."""
        hops = [self.km(pair) for pair in combinations(self.places, 2)]
        if not all(abs(km - limit) > 4 for km in hops for limit in (RANGE, WINTER)) or len(self.route()) < 4:
            return False
        needed = max(self.km(pair) for pair in pairwise(self.route()))
        return (
            needed < 340
            and apart(self.made(RANGE), self.trips_ways(), NEAR_TRIPS)
            and apart(needed, self._first_of(self.leg_ways()), APART_KM)
        )

    @staticmethod
    def _first_of(ways: Ways) -> Ways:
        """The shortest hop of all may well be the first one."""
        same = abs(ways["least"][0] - ways["first"][0]) < 1
        return {name: way for name, way in ways.items() if not (same and name == "least")}


@cache
def land(seed: int) -> Land:
    """The land a seed draws.

    >>> land(5).made(RANGE) < land(5).made(400)
    True
    """
    return first_case("land", seed, (18, 17, 16, 15, 2**30), _land, Land.is_sound)


def _land(first: int, second: int, third: int, fourth: int, more: int) -> Land:
    table = _sites("en")
    free = [place for place in table.index if place not in ENDS]
    chosen = [*ENDS, *(free.pop(at) for at in (first, second, third, fourth))]
    places = tuple(sorted(chosen, key=lambda place: (table["x"][place], place)))
    pairs = [pair for pair in combinations(places, 2) if set(pair) != set(ENDS)]
    at = draws("pairs", more, 14, 13, 12, 11)
    far = (ENDS, draws("far", more, 400)[0] + 901)
    near = [
        (pairs.pop(place), 101 + trips)
        for place, trips in zip(at, draws("trips", more, 800, 800, 800, 800), strict=True)
    ]
    return Land(places, (far, *near), (1120 + draws("detour", more, 200)[0]) / 1000)


def trips(seed: int, answer: Any, points: float) -> Result:
    """Judge how many trips a day can be made on 200 km.

    >>> trips(5, land(5).made(RANGE), 3), trips(5, [], 3)
    (3, 0)
    """
    case = land(seed)
    fields = {"winter": case.made(WINTER)}
    return asked(
        TRIPS, answer, case.made(RANGE), case.trips_ways(), points=points, tolerance=NEAR_TRIPS, **fields
    )


def longest_leg(seed: int, answer: Any, points: float) -> Result:
    """Judge the range that a car needs from Hanbit to Eungaram, to one decimal.

    >>> longest_leg(5, land(5).needed(), 3), longest_leg(5, None, 3)
    (3, 0)
    """
    case = land(seed)
    return asked(LEG, answer, case.needed(), case.leg_ways(), points=points, tolerance=NEAR_KM)
