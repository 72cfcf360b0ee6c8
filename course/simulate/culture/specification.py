"""The five small processes of culture said plainly: an urn, a campaign, a chooser, a bubble, an ant."""

import math
from collections.abc import Hashable, Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx


def polya_urn(
    start: Mapping[str, float], random: Random, *, added: float, influence: float, draws: int
) -> dict[str, float]:
    """Draw a ball, put it back with others of its kind, again and again; gives the balls at the end.

    >>> polya_urn({"a": 1, "b": 0}, Random(1), added=2, influence=1, draws=3)
    {'a': 7, 'b': 0}
    """
    urn = dict(start)
    for _ in range(draws):
        looked_at = urn if random.random() < influence else start
        (drawn,) = random.choices(list(looked_at), list(looked_at.values()))
        urn[drawn] += added
    return urn


def crowdfund(
    goal: int, random: Random, *, visitors: int, chance: float, herding: float, days: int
) -> list[int]:
    """Pledges after each day, nobody's on day 0.

    >>> crowdfund(10, Random(1), visitors=4, chance=0.5, herding=2, days=3)[0]
    0
    """
    pledges = [0]
    for _ in range(days):
        progress = min(pledges[-1] / goal, 1)
        new = sum(random.random() < chance * (1 + herding * progress) for _ in range(visitors))
        pledges.append(pledges[-1] + new)
    return pledges


def choose(values: Sequence[float], random: Random) -> int:
    """One chooser takes what is best for them: the value everybody sees plus a taste of their own.

    >>> choose([0, 100], Random(1))
    1
    """
    tastes = [-math.log(random.expovariate(1)) for _ in values]  # Gumbel-distributed
    return max(range(len(values)), key=lambda product: values[product] + tastes[product])


def rewire(
    graph: "networkx.Graph",
    random: Random,
    *,
    homophily: float,
    turnover: float,
    steps: int,
    group: str = "community",
    kept: Sequence[tuple[Hashable, Hashable]] = (),
) -> "networkx.MultiGraph":
    """Ties are given up and made anew, often among the like-minded; gives the graph at the end.

    >>> import networkx
    >>> friends = networkx.Graph([("a", "b")])
    >>> networkx.set_node_attributes(friends, "x", "community")
    >>> rewire(friends, Random(1), homophily=1, turnover=1, steps=5).number_of_edges()
    1
    """
    import networkx

    after = networkx.MultiGraph()
    after.add_nodes_from(graph.nodes(data=True))
    held = [set(tie) for tie in kept]
    ties = [(u, v) for u, v in graph.edges() if {u, v} not in held]
    for _ in range(steps):
        for number, tie in enumerate(ties):
            if random.random() < turnover:
                stays = random.choice(tie)
                alike = random.random() < homophily
                others = [
                    node
                    for node in graph
                    if node != stays and (not alike or graph.nodes[node][group] == graph.nodes[stays][group])
                ]
                ties[number] = (stays, random.choice(others))
    after.add_edges_from([*ties, *kept])
    return after


def explore(chances: Sequence[float], policy: float | str, random: Random, *, rounds: int) -> list[int]:
    """One ant: which way it takes in each round.

    >>> explore([0, 1], 0, Random(1), rounds=50)[-1]
    1
    """
    successes, failures = [0] * len(chances), [0] * len(chances)
    taken: list[int] = []
    for _ in range(rounds):
        record = list(zip(successes, failures, strict=True))
        if policy == "thompson":
            hopes = [random.betavariate(s + 1, f + 1) for s, f in record]
        elif random.random() < float(policy):
            hopes = [random.random() for _ in chances]
        else:
            hopes = [(s + 1) / (s + f + 2) for s, f in record]
        way = random.choice([way for way, hope in enumerate(hopes) if hope == max(hopes)])
        taken.append(way)
        (successes if random.random() < chances[way] else failures)[way] += 1
    return taken
