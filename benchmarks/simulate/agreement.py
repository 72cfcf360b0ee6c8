"""Whether ours and the peers draw sizes from the same distribution, over thousands of runs of each.

Two tests of each pair of samples: Kolmogorov–Smirnov (conservative, sizes being whole numbers) and chi-square on
ten classes of about equal counts. With a dozen comparisons a p below 10⁻⁴ would come up by chance once in a
thousand times; it is an error.
"""

import numpy as np
from scipy.stats import chi2_contingency, ks_2samp

from benchmarks import report
from benchmarks.simulate import peers
from course.simulate import independent_cascade, linear_threshold, sir

RUNS, LEAST = 3000, 1e-4


def rows() -> list[report.Row]:
    """A row a process and peer.

    Raises
    ------
    ValueError
        When a p is below 10⁻⁴.
    """
    graph = peers.Graph.of(150)
    contacts, seeds = graph.contacts, peers.SEEDS
    pairs = {
        "cascade": (independent_cascade(contacts, seeds, peers.TOLD, runs=RUNS), peers.cascades(graph)),
        "sir": (sir(contacts, seeds, peers.CHANCE, peers.STOPPING, runs=RUNS), peers.epidemics(graph)),
        "linear threshold": (linear_threshold(contacts, seeds, runs=RUNS), peers.thresholds(graph)),
    }
    return [
        compared(name, peer, spread.new.sum(axis=1), np.array([run() for _ in range(RUNS)]))
        for name, (spread, runs) in pairs.items()
        for peer, run in runs.items()
        if peer != peers.CONTINUOUS
    ]


def compared(process: str, peer: str, ours: np.ndarray, theirs: np.ndarray) -> report.Row:
    """The means, with the p of each test beside the peer's name."""
    edges = np.unique(np.quantile(np.concatenate([ours, theirs]), np.linspace(0, 1, 11)))
    counts = [np.histogram(sizes, edges)[0] for sizes in (ours, theirs)]
    found = {"KS": ks_2samp(ours, theirs).pvalue, "χ²": chi2_contingency(counts).pvalue}
    told = ", ".join(f"{test} p = {p:.2g}" for test, p in found.items())
    if min(found.values()) < LEAST:
        raise ValueError(f"{process}: expected one distribution of sizes, ours and {peer}'s, got {told}")
    return report.row(f"{process} agreement", f"{peer} ({told})", ours.mean(), theirs.mean(), "nodes")
