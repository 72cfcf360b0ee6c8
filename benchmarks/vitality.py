"""CPU time of a network's vitality: `python -m benchmarks.vitality [--quick] --json FILE [--markdown FILE]`.

Large networks: ρ, r, one K, extinction, elasticities and the best lever, asked for the first time, against the bar
of 1 s for 10⁵ links; ρ alone against scipy's ARPACK and, where it can run, numpy's dense eigenvalues. Drawings:
everything a live panel shows, against the bars of issue 3, and the list of loops against networkx. Ours and theirs
take turns in one process on one thread; medians. Cold is the first call of a new process.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # CPU time would count threads that wait for each other

import networkx
import numpy
import scipy
from scipy.sparse import csr_array
from scipy.sparse.linalg import ArpackNoConvergence, eigs

from benchmarks import report
from course import network as living
from course.network import ROLES, Link, Network, Node

COLD = """
import time, course.network
from course.network import Network
drawing = Network.from_dict({drawing!r})
began = time.process_time()
course.network.vitality(drawing).to_dict("ko")
print(time.process_time() - began)
"""


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repeats, and networks of 10⁴ links")
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--markdown", type=Path, help="put the table into this page")
    options = parser.parse_args()
    size, repeats = (10_000, 3) if options.quick else (100_000, 5)
    rows = [row for name in SHAPES for row in large(name, size, repeats)]
    rows += dense(repeats) + drawings(5 * repeats) + cold(repeats) + listing(5 * repeats)
    report.write(rows, options.json)
    if options.markdown:
        report.publish(rows, options.markdown, "vitality")


def tangled(size: int, dice: random.Random) -> Iterator[tuple[int, int]]:
    """Links from anywhere to anywhere, four for each node (Erdős–Rényi)."""
    return ((dice.randrange(size // 4), dice.randrange(size // 4)) for _ in range(size))


def preferential(size: int, dice: random.Random) -> Iterator[tuple[int, int]]:
    """Four links of each new node, to or from those that have many (Barabási–Albert, directed)."""
    pool = [0, 1, 2, 3]
    for number in range(size):
        node, other = 4 + number // 4, dice.choice(pool)
        pool += [node, other]
        yield (node, other) if dice.random() < 0.5 else (other, node)


def ring(share: float) -> Callable[[int, random.Random], Iterator[tuple[int, int]]]:
    """A loop through every node; this share of all links are chords."""

    def ends(size: int, dice: random.Random) -> Iterator[tuple[int, int]]:
        nodes = round(size * (1 - share))
        yield from ((node, (node + 1) % nodes) for node in range(nodes))
        yield from ((dice.randrange(nodes), dice.randrange(nodes)) for _ in range(size - nodes))

    return ends


def watts_strogatz(size: int, dice: random.Random) -> Iterator[tuple[int, int]]:
    """Two-way links to the next two on a ring, a tenth of them led anywhere else."""
    graph = networkx.watts_strogatz_graph(size // 4, 4, 0.1, seed=dice.randrange(10**9))
    return (ends for pair in graph.edges for ends in (pair, pair[::-1]))


def corridor(size: int, dice: random.Random) -> Iterator[tuple[int, int]]:
    """A long two-sided network: each car uses the two nearest connectors."""
    length = size // 4
    pairs = ((car, length + (car + step) % length) for car in range(length) for step in (0, 1))
    return (ends for pair in pairs for ends in (pair, pair[::-1]))


SHAPES = {
    "random": (tangled, (0.1, 0.6)),
    "random, dying": (tangled, (0.02, 0.2)),
    "scale-free": (preferential, (0.1, 0.6)),
    "ring, half chords": (ring(0.5), (0.3, 0.9)),
    "ring, 10% chords": (ring(0.1), (0.8, 1.4)),
    "ring, 1% chords": (ring(0.01), (0.8, 1.4)),
    "one loop": (ring(0.0), (0.9, 1.2)),
    "small world, two-way": (watts_strogatz, (0.1, 0.6)),
    "two-sided corridor": (corridor, (0.2, 0.9)),
}


def shaped(name: str, size: int) -> Network:
    """A network of one shape, with random rates and delays of 1 to 30 days."""
    make, rates = SHAPES[name]
    dice = random.Random(1)
    ends = [(f"n{source}", f"n{target}") for source, target in make(size, dice)]
    links = [
        Link(f"l{number}", *pair, rate=dice.uniform(*rates), delay=dice.uniform(1, 30))
        for number, pair in enumerate(ends)
    ]
    return Network([Node(id) for id in dict.fromkeys(end for pair in ends for end in pair)], links)


def large(name: str, size: int, repeats: int) -> list[report.Row]:
    """The rows of one shape: everything against the bar, its parts, and ρ against ARPACK."""
    network = shaped(name, size)
    times: dict[str, list[float]] = {}
    for _ in range(repeats):
        fresh = unasked(network)
        spent = {part: timed(ask, fresh) for part, ask in PARTS.items()}
        theirs = timed(arpack, network)
        for part, seconds in {"vitality": sum(spent.values()), **spent, "theirs": theirs}.items():
            times.setdefault(part, []).append(seconds)
    found = {part: median(seconds) for part, seconds in times.items()}
    case = f"{name}, {size} links"
    rows = [
        report.row(f"{part}: {case}", "bar", found[part], size / 1e5, "s") for part in ("vitality", *PARTS)
    ]
    peer = f"scipy {scipy.__version__} eigs" + ("" if arpack(network) else ", which gives up")
    return [*rows, report.row(f"ρ: {case}", peer, found["ρ"], found["theirs"], "s")]


# In this order, because what one finds the next ones use.
PARTS: dict[str, Callable[[Network], object]] = {
    "ρ": living.spectral_radius,
    "r": living.growth_rate,
    "K": lambda network: living.reproduction(network, network.nodes[0].id),
    "extinction": lambda network: living.extinction_probability(network, network.nodes[0].id),
    "elasticities": lambda network: (living.elasticities(network), living.best_lever(network)),
}


def unasked(network: Network) -> Network:
    """The same network as a new object, about which nothing is remembered."""
    return Network._of_valid({"nodes": network.nodes, "links": network.links})


def timed(ask: Callable[..., object], *asked: object) -> float:
    """CPU seconds that a call takes."""
    began = time.process_time()
    ask(*asked)
    return time.process_time() - began


def turns(
    repeats: int, ours: Callable[..., object], theirs: Callable[..., object], network: Network
) -> list[float]:
    """Medians of the CPU seconds of two that take turns at a network nobody asked before."""
    times = [[timed(ask, unasked(network)) for ask in (ours, theirs)] for _ in range(repeats)]
    return [median(column) for column in zip(*times, strict=True)]


def matrix(network: Network) -> csr_array:
    """M of a network."""
    rank = {node.id: number for number, node in enumerate(network.nodes)}
    ends = [rank[link.source] for link in network.links], [rank[link.target] for link in network.links]
    return csr_array(([link.rate for link in network.links], ends), shape=(len(rank), len(rank)))


def arpack(network: Network) -> bool:
    """ρ as one would ask scipy for it, in at most 100 restarts; whether it settled."""
    try:
        eigs(matrix(network), k=1, which="LR", return_eigenvectors=False, maxiter=100)
    except ArpackNoConvergence:
        return False
    return True


def dense(repeats: int) -> list[report.Row]:
    """ρ against all eigenvalues of the dense matrix."""
    peer = f"numpy {numpy.__version__} eigvals"
    rows = []
    for nodes in (200, 1000):
        network = shaped("random", 4 * nodes)
        seconds = turns(repeats, living.spectral_radius, eigenvalues, network)
        rows.append(report.row(f"ρ: {nodes} nodes", peer, *seconds, "s"))
    return rows


def eigenvalues(network: Network) -> object:
    """All of them."""
    return numpy.linalg.eigvals(matrix(network).toarray())


def drawing(nodes: int, links: int, seed: int) -> Network:
    """A drawing that passes the first four tests."""
    dice = random.Random(seed)
    ends = [(node, (node + 1) % nodes) for node in range(nodes)]
    ends += [(dice.randrange(nodes), dice.randrange(nodes)) for _ in range(links - nodes)]
    roles = [ROLES] + [()] * (nodes - 1)
    return Network(
        [Node(f"n{node}", f"N{node}", roles=roles[node]) for node in range(nodes)],
        [
            Link(f"l{n}", f"n{a}", f"n{b}", "does", "medium", dice.choice([0.6, 1, 1.6]), dice.uniform(1, 30))
            for n, (a, b) in enumerate(ends)
        ],
    )


def drawings(repeats: int) -> list[report.Row]:
    """The rows of what a live panel shows, warm."""
    whole = [drawing(12, 24, seed) for seed in range(repeats)]
    # With one medium gone the second test fails, and the fifth is not judged.
    parts = [Network(one.nodes, [replace(one.links[0], medium=""), *one.links[1:]]) for one in whole]
    pages = [drawing(200, 400, seed) for seed in range(repeats)]
    four, five, large = (
        1000 * median(timed(ask, one) for one in networks)
        for ask, networks in ((panel, parts), (panel, whole), (living.mvn_tests, pages))
    )
    return [
        report.row("panel without minimality: 12 nodes, 24 links", "bar", four, 5, "ms"),
        report.row("panel with minimality: 12 nodes, 24 links", "bar", five, 50, "ms"),
        report.row("five tests: 200 nodes, 400 links", "bar", large, 500, "ms"),
    ]


def panel(network: Network) -> object:
    """Everything a live panel shows."""
    return living.vitality(network).to_dict("ko"), [test.to_dict("ko") for test in living.mvn_tests(network)]


def cold(repeats: int) -> list[report.Row]:
    """The first vitality of a process, nearly all of which is the import of numpy."""
    code = COLD.format(drawing=drawing(12, 24, 1).to_dict())
    importing = "import time; began = time.process_time(); import numpy; print(time.process_time() - began)"
    ours, theirs = (
        median(
            1000 * float(subprocess.run([sys.executable, "-c", run], capture_output=True, check=True).stdout)
            for _ in range(repeats)
        )
        for run in (code, importing)
    )
    return [report.row("first vitality of a process: 12 nodes, 24 links", "import numpy", ours, theirs, "ms")]


def listing(repeats: int) -> list[report.Row]:
    """The list of loops against networkx, which is asked for those that ours looked at."""
    peer = f"networkx {networkx.__version__} simple_cycles"
    rows = []
    for nodes, links in ((12, 24), (20, 80)):
        network = drawing(nodes, links, 1)
        longest = living.loops(network).longest
        seconds = turns(repeats, living.loops, partial(cycles, longest), network)
        rows.append(report.row(f"loops: {nodes} nodes, {links} links", peer, *seconds, "s"))
    return rows


def cycles(longest: int | None, network: Network) -> object:
    """The loops of up to so many links, in networkx."""
    graph = networkx.DiGraph([(link.source, link.target) for link in network.links])
    return list(networkx.simple_cycles(graph, length_bound=longest))


if __name__ == "__main__":
    main()
