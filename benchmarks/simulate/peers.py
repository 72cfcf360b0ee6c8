"""The same processes in other programs: one graph, one set of parameters, a run until nothing more happens.

Every run answers how many nodes it reached. EoN's SIR is in continuous time: with the same rates it is another
process, which is timed and its sizes not compared; given waiting times that are geometric it runs ours. igraph
has no cascade, but keeping each link with the chance and looking at the seeds' components gives its size.
"""

import gc
import math
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from importlib.metadata import version
from random import Random

import EoN
import igraph
import mesa
import networkx
import numpy as np
from mesa.discrete_space import FixedAgent, Network
from ndlib.models import ModelConfig
from ndlib.models.epidemics import IndependentCascadesModel, SIRModel, ThresholdModel

from course.simulate import Contacts
from course.simulate.spreading import specification as spreading

SEEDS, SMALL = 10, 10_000
TOLD = 0.1  # chance of a contact in the cascade: about a quarter of the graph
CHANCE, STOPPING = 0.05, 0.1  # of SIR: nearly all of the graph

Run = Callable[[], float]
PLAIN = "networkx loop"
CONTINUOUS = f"EoN {version('EoN')}, continuous time"


@dataclass(frozen=True)
class Graph:
    """A Barabási–Albert graph, m = 4, as every program wants it.

    ``links`` has shape (m, 2). Large graphs have ``hubs``, the ten nodes with most contacts: a single run begins
    with them, for one from random nodes may die out at once.
    """

    links: np.ndarray
    plain: networkx.Graph
    contacts: Contacts
    random: Random
    hubs: list[int] | None

    @classmethod
    def of(cls, size: int) -> "Graph":
        """A graph of so many nodes, always the same one."""
        igraph.set_random_number_generator(Random(1))
        links = np.array(igraph.Graph.Barabasi(size, 4).get_edgelist())
        plain = networkx.empty_graph(size)
        gc.disable()
        plain.add_edges_from(links.tolist())
        gc.freeze()  # or passes over millions of links would be counted to whoever happens to run
        gc.enable()
        contacts = Contacts.from_edges(links.T.ravel(), links[:, ::-1].T.ravel(), size)
        hubs = np.argsort(-np.diff(contacts.first))[:SEEDS].tolist() if size > SMALL else None
        return cls(links, plain, contacts, Random(1), hubs)

    def seeds(self) -> list[int]:
        """The hubs, or ten nodes drawn anew."""
        return self.hubs or self.random.sample(range(len(self.plain)), SEEDS)


def cascades(graph: Graph) -> dict[str, Run]:
    """The independent cascade."""
    plain, seeds, random = graph.plain, graph.seeds, graph.random
    return {
        PLAIN: lambda: len(spreading.independent_cascade(plain, seeds(), TOLD, random)),
        f"EoN {version('EoN')}": lambda: EoN.basic_discrete_SIR(plain, TOLD, initial_infecteds=seeds())[3][
            -1
        ],
        f"NDlib {version('ndlib')}": _ndlib_cascade(graph),
        f"igraph {version('igraph')}, sizes only": lambda: _components(graph),
    }


def epidemics(graph: Graph) -> dict[str, Run]:
    """SIR; on a large graph only where it is this SIR, and not in Mesa, whose agents would not fit."""
    plain, seeds, random = graph.plain, graph.seeds, graph.random
    runs: dict[str, Run] = {
        PLAIN: lambda: len(spreading.epidemic(plain, seeds(), CHANCE, STOPPING, random)),
        f"EoN {version('EoN')}, given our waiting times": lambda: EoN.fast_nonMarkov_SIR(
            plain,
            trans_and_rec_time_fxn=_waiting,
            trans_and_rec_time_args=(random,),
            initial_infecteds=seeds(),
        )[3][-1],
        f"NDlib {version('ndlib')}": _ndlib_sir(graph),
    }
    if not graph.hubs:
        runs[CONTINUOUS] = lambda: EoN.fast_SIR(plain, CHANCE, STOPPING, initial_infecteds=seeds())[3][-1]
        runs[f"Mesa {version('mesa')}"] = lambda: _mesa_sir(graph)
    return runs


def thresholds(graph: Graph) -> dict[str, Run]:
    """The linear threshold, thresholds drawn anew for every run."""
    plain, seeds, random = graph.plain, graph.seeds, graph.random

    def drawn() -> dict[Hashable, float]:
        return {node: 1 - random.random() for node in plain}

    return {
        PLAIN: lambda: len(spreading.linear_threshold(plain, seeds(), drawn())),
        f"NDlib {version('ndlib')}": _ndlib_threshold(graph, drawn),
    }


def _components(graph: Graph) -> int:
    random = np.random.default_rng(graph.random.randrange(2**32))
    kept = graph.links[random.random(len(graph.links)) < TOLD]
    components = igraph.Graph(len(graph.plain), kept).connected_components()
    return sum(components.size(which) for which in {components.membership[seed] for seed in graph.seeds()})


def _waiting(node: int, others: Iterable[int], random: Random) -> tuple[dict[int, int], int]:
    """Steps until a node passes it on to each of others, and until it stops: as coin flips give them."""
    flip, log, chance, stopping = random.random, math.log, math.log(1 - CHANCE), math.log(1 - STOPPING)
    passing = {other: int(log(1 - flip()) / chance) + 1 for other in others}
    return passing, int(log(1 - flip()) / stopping) + 1


def _ndlib_cascade(graph: Graph) -> Run:
    model, configuration = IndependentCascadesModel(graph.plain), ModelConfig.Configuration()
    for edge in graph.plain.edges:
        configuration.add_edge_configuration("threshold", edge, TOLD)
    return lambda: _ndlib_run(model, configuration, graph.seeds())


def _ndlib_sir(graph: Graph) -> Run:
    model, configuration = SIRModel(graph.plain), ModelConfig.Configuration()
    configuration.add_model_parameter("beta", CHANCE)
    configuration.add_model_parameter("gamma", STOPPING)
    return lambda: _ndlib_run(model, configuration, graph.seeds())


def _ndlib_threshold(graph: Graph, drawn: Callable[[], dict[Hashable, float]]) -> Run:
    model, configuration = ThresholdModel(graph.plain), ModelConfig.Configuration()

    def run() -> int:
        for node, threshold in drawn().items():
            configuration.add_node_configuration("threshold", node, threshold)
        return _ndlib_run(model, configuration, graph.seeds(), lasting=True)

    return run


def _ndlib_run(
    model: SIRModel, configuration: ModelConfig.Configuration, seeds: list[int], lasting: bool = False
) -> int:
    """Steps until nobody spreads; where those who joined stay, until nobody joins. Answers the number reached."""
    model.status = dict.fromkeys(model.status, 0)
    model.actual_iteration = 0
    configuration.add_model_initial_configuration("Infected", seeds)
    model.set_initial_status(configuration)
    before, counts = -1, model.iteration(node_status=False)["node_count"]
    while counts[1] and not (lasting and counts[1] == before):
        before, counts = counts[1], model.iteration(node_status=False)["node_count"]
    return int(counts[1] + counts.get(2, 0))


class _Person(FixedAgent):
    """One node of the Mesa model."""

    def __init__(self, model: mesa.Model, cell: object):
        super().__init__(model)
        self.cell, self.state = cell, "S"

    def step(self) -> None:
        """Pass it on, then perhaps stop."""
        for other in self.cell.neighborhood.agents:
            if other.state == "S" and self.random.random() < CHANCE:
                other.state = "new"
                self.model.caught.append(other)
        if self.random.random() < STOPPING:
            self.state = "R"


def _mesa_sir(graph: Graph) -> int:
    """Agents on a network until nobody spreads; only those who spread are stepped."""
    model = mesa.Model(seed=graph.random.randrange(10**9))
    network = Network(graph.plain, random=model.random)
    people = [_Person(model, cell) for cell in network.all_cells]
    spreading = graph.random.sample(people, SEEDS)
    while spreading:
        model.caught = []
        for person in spreading:
            person.state = "I"
        for person in spreading:
            person.step()
        spreading = [person for person in spreading if person.state == "I"] + model.caught
    return sum(person.state == "R" for person in people)
