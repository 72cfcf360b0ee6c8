"""A crowd as a figure: people as dots, their ties as lines, in one world or in several beside each other."""

from collections.abc import Collection, Hashable, Mapping
from functools import partial
from math import cos, pi, sin
from typing import TYPE_CHECKING, Literal

from course.plots.picture import Picture
from course.plots.style import GREY, INK, WIDTH, colours
from course.words import say

if TYPE_CHECKING:
    import networkx

Place = tuple[float, float]


def crowd(
    worlds: "Mapping[str, networkx.Graph]",
    *,
    title: str,
    groups: Mapping[Hashable, Hashable] | None = None,
    marked: Mapping[str, Collection[Hashable]] | Literal["largest"] | None = None,
) -> Picture:
    """Social graphs beside each other, each under its name.

    Parameters
    ----------
    worlds
        Up to three graphs by name.
    title
        The finding.
    groups
        Each person's group: groups stand in a ring, at the same place in every world, so that only ties differ.
        Without, each graph is laid out by its own ties.
    marked
        By the name of a world, who stands out there, or ``"largest"`` for each world's largest component: they are
        large, dark dots, the others open ones.

    Examples
    --------
    >>> import networkx
    >>> from course import use
    >>> use("en")
    >>> crowd({"a ring": networkx.cycle_graph(6)}, title="Six in a ring", marked={"a ring": [0, 1]})
    Six in a ring. Dots and lines: a ring, people 6, ties 6, marked 2.
    """
    if not 1 <= len(worlds) <= 3:
        raise ValueError(f"crowd: expected one to three worlds, got {len(worlds)}")
    across = 1 / len(worlds)
    height = int(WIDTH * min(across, 0.5))
    picture = Picture(title, height=height + 24, left=8, right=8, bottom=8)
    picture.draw(lambda: _frame(picture, len(worlds)))
    said = []
    for at, (name, graph) in enumerate(worlds.items()):
        places = _ring(graph, groups) if groups else _spread(graph)
        who = _largest(graph) if marked == "largest" else set((marked or {}).get(name, ()))
        picture.draw(partial(_world, picture, graph, places, who, name, at))
        facts = {"name": name, "people": len(graph), "ties": graph.number_of_edges(), "marked": len(who)}
        said.append(say("plots.alt.world_marked" if who else "plots.alt.world", **facts))
    picture.alt = f"{title.rstrip('.')}. " + say("plots.alt.crowd", worlds="; ".join(said))
    return picture


def _frame(picture: Picture, count: int) -> None:
    picture.axes.set(xlim=(0, count), ylim=(0, 1.08), aspect="equal")
    picture.axes.set_axis_off()


def _world(
    picture: Picture,
    graph: "networkx.Graph",
    places: Mapping[Hashable, Place],
    marked: set[Hashable],
    name: str,
    at: int,
) -> None:
    """Ties as one line with gaps, which is a tenth of the bytes of as many lines."""
    axes, nowhere = picture.axes, (float("nan"), float("nan"))
    line = [point for u, v in graph.edges for point in (places[u], places[v], nowhere)]
    if line:
        strength = min(0.9, 0.25 + 120 / graph.number_of_edges())  # many lines grow dark by themselves
        axes.plot([at + x for x, _ in line], [y for _, y in line], color=GREY, lw=0.6, ls="-", alpha=strength)
    for who, size, fill in ((set(graph) - marked, 9, "white"), (marked, 26, colours()[0])):
        spots = [places[node] for node in graph if node in who]
        axes.scatter(
            [at + x for x, _ in spots], [y for _, y in spots], s=size, c=fill, edgecolors=colours()[0],
            linewidths=0.8, zorder=3,
        )  # fmt: skip
    axes.text(at + 0.5, 1.06, name, ha="center", va="top", color=INK, weight="bold")


def _largest(graph: "networkx.Graph") -> set[Hashable]:
    import networkx

    return set(max(networkx.connected_components(graph), key=len, default=()))


def _ring(graph: "networkx.Graph", groups: Mapping[Hashable, Hashable]) -> dict[Hashable, Place]:
    """Groups around a ring, the people of each around a small ring of their own."""
    names = list(dict.fromkeys(groups[node] for node in sorted(graph, key=str)))
    members = {name: [node for node in graph if groups[node] == name] for name in names}
    places = {}
    for at, name in enumerate(names):
        x, y = _around(at, len(names), 0.37, 0.5, 0.49)
        for place, node in enumerate(members[name]):
            places[node] = _around(place, len(members[name]), 0.098, x, y)
    return places


def _spread(graph: "networkx.Graph") -> dict[Hashable, Place]:
    """By the graph's own ties, always the same way; nobody touches the edge."""
    import networkx

    if not graph:
        return {}
    found = networkx.spring_layout(graph, seed=1, k=2.2 / len(graph) ** 0.5)
    low, high = (
        [edge(float(spot[axis]) for spot in found.values()) for axis in (0, 1)] for edge in (min, max)
    )
    span = [max(high[axis] - low[axis], 1e-9) for axis in (0, 1)]
    return {
        node: (0.04 + 0.92 * (spot[0] - low[0]) / span[0], 0.02 + 0.92 * (spot[1] - low[1]) / span[1])
        for node, spot in found.items()
    }


def _around(at: int, count: int, radius: float, x: float, y: float) -> Place:
    angle = pi / 2 - 2 * pi * at / count
    return x + radius * cos(angle), y + radius * sin(angle)
