"""A company as a tree of who reports to whom: what shortcuts, gatekeepers and the like are then tried on.

The tree may stay; what matters is what grows beneath it: `course.simulate.organisation.shortcuts`, `gatekeeping`, `percolation`
and `centrality` say what links across it change. Articulation points and bridges are networkx's
(`networkx.articulation_points`, `networkx.bridges`).
"""

from collections.abc import Hashable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx
    import pandas


def company(levels: int = 4, span: int = 3) -> "networkx.Graph":
    """A company in which everybody but those on the last level has equally many people reporting to them.

    Parameters
    ----------
    levels
        With the top, which is level 0; 1 or more.
    span
        People reporting to each (span of control), 1 or more.

    Returns
    -------
    networkx.Graph
        People numbered from the top, each with a ``level``.

    Examples
    --------
    >>> dict(company(3, 2).nodes(data="level"))
    {0: 0, 1: 1, 2: 1, 3: 2, 4: 2, 5: 2, 6: 2}
    """
    import networkx

    for name, number in (("levels", levels), ("span", span)):
        if number < 1:
            raise ValueError(f"{name}: expected 1 or more, got {number!r}")
    return _levelled(networkx.balanced_tree(span, levels - 1), 0)


def reporting_lines(
    table: "pandas.DataFrame", person: str = "person", manager: str = "manager"
) -> "networkx.Graph":
    """The company of a table with one row a person.

    Parameters
    ----------
    table
        Further columns become the people's attributes.
    person, manager
        The columns with who they are and whom they report to; empty (None, NaN or "") for the top alone.

    Returns
    -------
    networkx.Graph
        The people, each with a ``level``, 0 for the top.

    Raises
    ------
    ValueError
        When somebody has two rows or reports to somebody without one, there is not one top, or lines of
        reporting run in a circle.

    Examples
    --------
    >>> import pandas
    >>> shop = pandas.DataFrame({"person": ["Ann", "Ben", "Cho"], "manager": ["", "Ann", "Ben"]})
    >>> dict(reporting_lines(shop).nodes(data="level"))
    {'Ann': 0, 'Ben': 1, 'Cho': 2}
    """
    import networkx

    people: list[Hashable] = table[person].tolist()
    managers: list[Hashable] = table[manager].astype(object).where(table[manager].notna(), "").tolist()
    tops = [one for one, above in zip(people, managers, strict=True) if above == ""]
    twice = table[person][table[person].duplicated()].tolist()
    unknown = [above for above in managers if above != "" and above not in set(people)]
    if twice:
        raise ValueError(f"{person}: expected one row a person, got {twice[0]!r} twice")
    if unknown:
        raise ValueError(f"{manager}: expected people with a row of their own, got {unknown[0]!r}")
    if len(tops) != 1:
        raise ValueError(f"{manager}: expected it empty for the top alone, got {len(tops)} empty: {tops[:5]}")
    graph = networkx.Graph()
    rows = table.drop(columns=manager).set_index(person).to_dict("index")
    graph.add_nodes_from(rows.items())
    graph.add_edges_from(line for line in zip(managers, people, strict=True) if line[0] != "")
    graph = _levelled(graph, tops[0])
    circle = [one for one, level in graph.nodes(data="level") if level is None]
    if circle:
        raise ValueError(
            f"{manager}: expected everybody to report to {tops[0]!r} in the end, got {circle[:5]}"
        )
    return graph


def _levelled(graph: "networkx.Graph", top: Hashable) -> "networkx.Graph":
    """The graph with each person's steps from the top as ``level``."""
    import networkx

    networkx.set_node_attributes(graph, networkx.single_source_shortest_path_length(graph, top), "level")
    return graph
