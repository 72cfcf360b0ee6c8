"""CPU time of a run of a spreading process: ours against the field, on the same graph with the same parameters.

`python -m benchmarks.simulate [--quick] --json FILE [--markdown FILE] [--plot FILE]`, or with `--agreement` the
distributions instead of the times. NDlib, EoN, Mesa, igraph and a plain networkx loop take turns with ours in one
process; medians of CPU time. Before a time is reported, mean sizes must agree. ``floor`` touches every directed
edge once and decides nothing. A run is stopped after 240 CPU seconds, with `--quick` after 40; its row then says
"at least".
"""

import argparse
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks import report
from benchmarks.simulate import agreement, peers, plot
from benchmarks.simulate.turns import Ensemble, Run, Timed, check_means, peak_memory, take_turns
from course.network import Link, Network, Node
from course.simulate import Contacts, Spread, independent_cascade, linear_threshold, run_many, run_once, sir

POWERS = {1000: "1e3", 10_000: "1e4", 100_000: "1e5", 1_000_000: "1e6"}
FLOOR = "floor: every edge once"
PROCESSES: dict[str, tuple[Callable[..., Spread], Callable[[peers.Graph], dict[str, Run]]]] = {
    "cascade": (partial(independent_cascade, chance=peers.TOLD), peers.cascades),
    "sir": (partial(sir, chance=peers.CHANCE, stopping=peers.STOPPING), peers.epidemics),
    "linear threshold": (linear_threshold, peers.thresholds),
}
LOOP = Network(
    [Node(name, name) for name in ("discover", "select", "experience", "share")],
    [
        Link("a", "discover", "select", rate=0.4, delay=1),
        Link("b", "select", "experience", rate=0.5, delay=2),
        Link("c", "experience", "share", rate=0.3, delay=7),
        Link("d", "share", "discover", rate=24, delay=0.5),
    ],
)


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the same rows, fewer turns; about 3 minutes")
    parser.add_argument("--agreement", action="store_true", help="compare distributions of sizes, not times")
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--markdown", type=Path, help="put the table into this page")
    parser.add_argument("--plot", type=Path, help="draw an SVG")
    options = parser.parse_args()
    if options.agreement:
        report.write(agreement.rows(), options.json)
        return
    bench = Bench(quick=options.quick)
    for size in POWERS:
        bench.spread(size)
    bench.living()
    report.write(bench.rows, options.json)
    if options.markdown:
        report.publish(bench.rows, options.markdown, "simulate")
    if options.plot:
        options.plot.write_text(plot.svg(bench.lines), "utf-8")


class Bench:
    """The rows found so far, and the lines of the picture."""

    def __init__(self, quick: bool) -> None:
        self.turns, self.patience = (3, 40.0) if quick else (11, 240.0)
        self.rows: list[report.Row] = []
        self.lines: dict[str, dict[str, plot.Line]] = {"cascade": {}, "sir": {}}

    def spread(self, size: int) -> None:
        """All spreading processes on a graph of a size."""
        graph, runs = peers.Graph.of(size), {1000: 1000, 10_000: 1000, 100_000: 10}.get(size, 1)
        for name, (ours, others) in PROCESSES.items():
            if name in self.lines or size == 10_000:
                case = f"{name} {'ensemble' if runs > 1 else 'single'} n={POWERS[size]}"
                theirs = {} if size == 100_000 else others(graph)
                found = self.compare(case, _sizes(ours, graph, runs), theirs, graph.contacts)
                for program, timed in found.items():
                    if not timed.stopped and name in self.lines:
                        self.lines[name].setdefault(program, []).append((size, timed.typical))
        if size == 10_000:
            self.absolute(graph.contacts)
        if size in (10_000, 1_000_000):
            self.memory(graph, runs)

    def compare(
        self, case: str, ours: Ensemble, runs: Mapping[str, Run], contacts: Contacts | None = None
    ) -> dict[str, Timed]:
        """One process in all programs, and the floor."""
        print(case, flush=True)
        floors = {FLOOR: partial(floor, contacts)} if contacts else {}
        found = take_turns(ours, {**runs, **floors}, self.turns, self.patience)
        check_means(case, {name: found[name] for name in found if name not in (FLOOR, peers.CONTINUOUS)})
        for name, timed in found.items():
            if name != "ours":
                told = f"{name} (stopped: at least)" if timed.stopped else name
                self.rows.append(report.row(case, told, found["ours"].typical, timed.typical, "ms"))
        return found

    def absolute(self, contacts: Contacts) -> None:
        """What someone waits for: a thousand cascades, and the first histogram of SIR."""
        cascades = [
            _seconds(lambda: PROCESSES["cascade"][0](contacts, peers.SEEDS, runs=1000))
            for _ in range(self.turns)
        ]
        first = partial(PROCESSES["sir"][0], contacts, peers.SEEDS, runs=1000, progress=lambda *_: False)
        waits = [_seconds(lambda: first().sizes()) for _ in range(self.turns)]
        self.rows.append(report.row("1,000 cascades n=1e4", "bar", float(np.median(cascades)), 0.5, "s"))
        self.rows.append(report.row("sir first histogram", "bar", float(np.median(waits)), 0.3, "s"))

    def memory(self, graph: peers.Graph, runs: int) -> None:
        """Peak memory beyond the graph's, of our ensemble against one run of each Python program."""
        case = f"sir memory n={POWERS[len(graph.plain)]}"
        ours = peak_memory(lambda: PROCESSES["sir"][0](graph.contacts, peers.SEEDS, runs=runs))
        theirs: dict[str, Run] = {FLOOR: partial(floor, graph.contacts)}
        if len(graph.plain) == 10_000:
            theirs = peers.epidemics(graph) | theirs
        self.rows += [report.row(case, name, ours, peak_memory(run), "MB") for name, run in theirs.items()]

    def living(self) -> None:
        """The drawn network, many runs at once against one event after the other."""
        limit, seeds = 1000, iter(range(10**9))

        def ours(seed: int) -> np.ndarray:
            totals = run_many(LOOP, {"share": 1}, runs=1000, limit=limit, seed=seed).totals()
            return np.minimum(totals.groupby("run")["activations"].sum(), limit).to_numpy()

        one = {"event by event": lambda: len(run_once(LOOP, {"share": 1}, limit=limit, seed=next(seeds)))}
        self.compare("living ensemble", ours, one)


def _sizes(process: Callable[..., Spread], graph: peers.Graph, runs: int) -> Ensemble:
    seeds = graph.hubs or peers.SEEDS
    return lambda seed: process(graph.contacts, seeds, runs=runs, seed=seed).new.sum(axis=1)


def _seconds(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def floor(contacts: Contacts) -> int:
    """Touch every directed edge once: the number of nodes with a contact each way."""
    seen = np.zeros(contacts.size, bool)
    seen[contacts.target] = True
    seen &= np.bincount(contacts.source, minlength=contacts.size) > 0
    return int(seen.sum())


if __name__ == "__main__":
    main()
