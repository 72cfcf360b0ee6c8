"""CPU time of graph measures: ours against networkx, and igraph where it is installed.

`python -m benchmarks.measures [--quick] --json FILE [--markdown FILE]`. On Barabási–Albert graphs (m = 4) ours and a
peer take turns in one process; medians. Before a time is reported, the answers must be the same. Against networkx,
ours is given the networkx graph and has to read it; against igraph, which has read its own, ours is given contacts.
From 10⁴ nodes on networkx would take hours for betweenness: there it is that of the paths from 100 nodes, or 10.
"""

import argparse
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import networkx
import numpy as np

from benchmarks import report
from course.simulate import Contacts, betweenness_centrality, constraint, core_number

Run = Callable[[], Iterable[float]]
"""All nodes' values, in their order."""

Case = tuple[str, Run, str, Run]
"""The name, ours, the peer's name, the peer."""


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer turns, and no graph of 10⁵ nodes")
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--markdown", type=Path, help="put the table into this page")
    options = parser.parse_args()
    sizes = {1000: "1e3", 10_000: "1e4"} if options.quick else {1000: "1e3", 10_000: "1e4", 100_000: "1e5"}
    rows = []
    for size, name in sizes.items():
        graph = networkx.barabasi_albert_graph(size, 4, seed=1)
        for measure, ours, peer, theirs in [*beside_networkx(graph), *beside_igraph(graph)]:
            case = f"{measure} n={name}"
            turns = 3 if options.quick or size > 1000 else 7
            rows.append(report.row(case, peer, *compare(case, ours, theirs, turns), "ms"))
    report.write(rows, options.json)
    if options.markdown:
        report.publish(rows, options.markdown, "measures")


def compare(case: str, ours: Run, theirs: Run, turns: int) -> tuple[float, float]:
    """Medians of CPU milliseconds of two that take turns, unless they answer differently."""
    if not np.allclose(list(ours()), list(theirs()), rtol=1e-9, atol=1e-12):
        raise ValueError(f"{case}: expected the peer's answers, got others")
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(turns):
        for run, spent in zip((ours, theirs), times, strict=True):
            began = time.process_time()
            run()
            spent.append((time.process_time() - began) * 1000)
    return median(times[0]), median(times[1])


def beside_networkx(graph: networkx.Graph) -> Iterator[Case]:
    """What is given the networkx graph."""
    peer, k = f"networkx {networkx.__version__}", None if len(graph) <= 1000 else 10**6 // len(graph)
    yield (
        f"betweenness{f' ({k} sources)' if k else ''}",
        lambda: betweenness_centrality(graph, k, seed=1).values(),
        peer,
        lambda: networkx.betweenness_centrality(graph, k, seed=1).values(),
    )
    yield "constraint", lambda: constraint(graph).values(), peer, lambda: networkx.constraint(graph).values()
    yield "k-core", lambda: core_number(graph).values(), peer, lambda: networkx.core_number(graph).values()


def beside_igraph(graph: networkx.Graph) -> Iterator[Case]:
    """What has read the graph before."""
    if not find_spec("igraph"):
        return
    import igraph

    peer, contacts = f"igraph {version('igraph')}", Contacts.of(graph)
    theirs = igraph.Graph(n=len(graph), edges=list(graph.edges))
    if len(graph) <= 10_000:
        yield (
            "betweenness",
            lambda: [value / 2 for value in betweenness_centrality(contacts, normalized=False).values()],
            peer,
            theirs.betweenness,
        )
    yield "constraint", lambda: constraint(contacts).values(), peer, theirs.constraint
    # contacts both ways are two ties
    yield "k-core", lambda: [value / 2 for value in core_number(contacts).values()], peer, theirs.coreness


if __name__ == "__main__":
    main()
