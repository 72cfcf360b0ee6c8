"""Where everybody in a crowd stands: communities as discs beside each other, friends near friends within.

Computed once, in Python, so that every page, language and still picture shows the same map.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array
from course.widgets.crowd import Crowd

if TYPE_CHECKING:
    import networkx

ASPECT = 1.3
"""The map is this much wider than high; its height is 1."""

_SIZE = np.array([ASPECT, 1])
_SQUEEZE = np.array([1, ASPECT**2])  # pull upright more than across, towards the map's own shape
_EDGE = 0.06  # of the height, around the discs: room for their names
_STRETCH = 1.3  # at most, to use the room that discs leave across or upright
_ROOM = 0.88  # of a disc's radius that people stand within
_TURNS = 36  # ways a community may be turned to face its friends elsewhere


@dataclass(frozen=True, eq=False)
class Seating:
    """A map `ASPECT` wide and 1 high, y pointing down.

    Parameters
    ----------
    people
        Shape (n, 2): where each stands.
    discs
        Shape (c, 3): each community's centre and radius.
    """

    people: Array
    discs: Array


def seat(crowd: Crowd, seed: int = 0) -> Seating:
    """Seat a crowd; the same crowd and seed are seated alike.

    Between communities and within each, ties pull and all push (Fruchterman & Reingold 1991); then whatever
    overlaps is moved apart, and each community is turned so that its ties to others are short.

    Examples
    --------
    >>> seating = seat(Crowd.of("karate"))
    >>> seating.people.shape, seating.discs.shape
    ((34, 2), (2, 3))
    >>> bool((seating.people >= 0).all() and (seating.people <= [ASPECT, 1]).all())
    True
    """
    discs = _discs(crowd, seed)
    places = np.empty((len(crowd.people), 2))
    for group, (x, y, radius) in zip(crowd.communities, discs, strict=True):
        places[group] = _within(crowd, group, seed) * radius * _ROOM + (x, y)
    _face_friends(crowd, places, discs)
    return Seating(places, discs)


def _discs(crowd: Crowd, seed: int) -> Array:
    """Discs of an area that goes with the number of people, none overlapping, to fill the map."""
    import networkx

    radii = np.sqrt([len(group) + 1.0 for group in crowd.communities])
    ties: networkx.Graph = networkx.Graph()
    ties.add_nodes_from(range(len(radii)))
    for one, other in crowd.ties:
        ends = crowd.community[one], crowd.community[other]
        if ends[0] != ends[1]:
            weight = ties.get_edge_data(*ends, {"weight": 0})["weight"] + 1
            ties.add_edge(*ends, weight=weight)
    gap = 0.16 * float(radii.mean())
    centres = _spring(ties, seed) * radii.sum() / 2
    centres = _widest(centres, radii)
    centres = _widest(_apart(centres, radii + gap, rounds=400, pull=0.008 * _SQUEEZE), radii)
    low, high, scale = _frame(centres, radii)
    centres, radii = (centres - (low + high) / 2) * scale, radii * scale
    discs = centres * _slack(centres, radii) + _SIZE / 2
    return np.column_stack([discs, radii])


def _slack(centres: Array, radii: Array) -> Array:
    """How much further apart, across and upright, discs may stand in the room that is left."""
    low, high = (centres - radii[:, None]).argmin(axis=0), (centres + radii[:, None]).argmax(axis=0)
    between = centres[high, [0, 1]] - centres[low, [0, 1]]
    room = _SIZE - 2 * _EDGE - radii[low] - radii[high]
    slack: Array = np.divide(room, between, out=np.ones(2), where=between > 1e-9).clip(1, _STRETCH)
    return slack


def _widest(centres: Array, radii: Array) -> Array:
    """The same discs, turned as they fill the map best."""
    angles = np.arange(_TURNS) * np.pi / _TURNS
    turned = [centres @ np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]]) for a in angles]
    return max(turned, key=lambda places: _frame(places, radii)[2])


def _frame(centres: Array, radii: Array) -> tuple[Array, Array, float]:
    """The corners of the box around some discs, and how much larger it may become."""
    low, high = (centres - radii[:, None]).min(axis=0), (centres + radii[:, None]).max(axis=0)
    return low, high, float(((_SIZE - 2 * _EDGE) / (high - low)).min())


def _within(crowd: Crowd, group: list[int], seed: int) -> Array:
    """One community in the unit disc."""
    places = _spring(crowd.graph.subgraph([crowd.people[number] for number in group]).copy(), seed)
    if len(group) == 1:
        return places
    room = 0.8 / np.sqrt(len(group))
    places = _apart(places, np.full(len(group), room), rounds=120, pull=np.full(2, 0.01))
    places -= (places.min(axis=0) + places.max(axis=0)) / 2
    found: Array = places / np.hypot(*places.T).max()
    return found


def _spring(graph: "networkx.Graph", seed: int) -> Array:
    import networkx

    if len(graph) == 1:
        return np.zeros((1, 2))
    undirected = graph.to_undirected(as_view=True) if graph.is_directed() else graph
    places = networkx.spring_layout(undirected, seed=seed, iterations=60)
    return np.array([places[node] for node in graph])


def _apart(places: Array, radii: Array, *, rounds: int, pull: Array) -> Array:
    """Move circles until they hardly overlap, a little towards the middle in every round."""
    places = places.copy()
    least = radii[:, None] + radii[None, :]
    np.fill_diagonal(least, 0)
    for turn in range(rounds):
        places -= places.mean(axis=0)
        places -= places * pull * (1 - turn / rounds)
        apart = places[:, None, :] - places[None, :, :]
        distance = np.sqrt((apart**2).sum(axis=2)) + 1e-9
        push = np.maximum(least - distance, 0) / distance / 2
        places += (apart * push[:, :, None]).sum(axis=1) * 0.7
    return places


def _face_friends(crowd: Crowd, places: Array, discs: Array) -> None:
    """Turn each community, in place, so that its ties to others are as short as they get."""
    community = np.array(crowd.community)
    ties = np.array(crowd.ties, dtype=int).reshape(-1, 2)
    outside = ties[community[ties[:, 0]] != community[ties[:, 1]]]
    both = np.concatenate([outside, outside[:, ::-1]])
    angles = np.arange(_TURNS) * 2 * np.pi / _TURNS
    spin = np.exp(1j * angles)
    at = places[:, 0] + 1j * places[:, 1]
    for number, (x, y, _radius) in enumerate(discs):
        mine = both[community[both[:, 0]] == number]
        if not len(mine):
            continue
        centre = x + 1j * y
        turned = (at[mine[:, 0]] - centre)[None, :] * spin[:, None] + centre
        best = np.abs(turned - at[mine[:, 1]][None, :]).sum(axis=1).argmin()
        group = crowd.communities[number]
        at[group] = (at[group] - centre) * spin[best] + centre
    places[:, 0], places[:, 1] = at.real, at.imag
