"""What is asked of a company, computed; and the numbers that other ways of thinking give."""

from itertools import combinations

from course.checks.lesson12.company import Company


def ways_to_length(drawn: Company) -> dict[str, float]:
    """The average number of steps between two people, shortcuts included, and what it is mistaken for."""
    import networkx

    graph, n = drawn.graph, len(drawn.managers)
    right = networkx.average_shortest_path_length(graph)
    from_head = networkx.single_source_shortest_path_length(graph, drawn.head)
    return {
        "right": right,
        "double": 2 * right,
        "half": right / 2,
        "chart": networkx.average_shortest_path_length(drawn.without_shortcuts().graph),
        "with_self": right * (n - 1) / n,
        "per_person": right * (n - 1),
        "head": sum(from_head.values()) / (n - 1),
        "people": right + 1,
        "longest": float(networkx.diameter(graph)),
    }


def ways_to_centralisation(drawn: Company) -> dict[str, float]:
    """How far the links hang on one person, and what it is mistaken for."""
    import networkx

    from course.simulate import centralisation

    graph, n = drawn.graph, len(drawn.managers)
    most = max(degree for _, degree in graph.degree)
    right = centralisation(graph)
    return {
        "right": right,
        "sum": right * (n - 1) * (n - 2),
        "percent": 100 * right,
        "pairs": right * (n - 2) / n,
        "share": most / (n - 1),
        "chart": centralisation(drawn.without_shortcuts().graph),
        "density": networkx.density(graph),
        "mean": sum(degree for _, degree in graph.degree) / n,
        "paths": centralisation(graph, "betweenness"),
    }


def nearest_to_all(drawn: Company) -> list[int]:
    """Who reaches all the others in the fewest steps together.

    >>> nearest_to_all(Company({1: None, 2: 1, 3: 1}, ()))
    [1]
    """
    import networkx

    sums = {who: sum(steps.values()) for who, steps in networkx.all_pairs_shortest_path_length(drawn.graph)}
    return [who for who in sums if sums[who] == min(sums.values())]


def most_linked(drawn: Company) -> list[int]:
    """Who has most links.

    >>> most_linked(Company({1: None, 2: 1, 3: 1}, ()))
    [1]
    """
    links = dict(drawn.graph.degree)
    return [who for who in links if links[who] == max(links.values())]


def gates(drawn: Company) -> set[int]:
    """Everybody without whom somebody is cut off.

    >>> sorted(gates(Company({1: None, 2: 1, 3: 1, 4: 2}, ())))
    [1, 2]
    """
    import networkx

    return set(networkx.articulation_points(drawn.graph))


def sets_for_gates(drawn: Company) -> dict[str, set[int]]:
    """Those who are taken for gates."""
    degrees = dict(drawn.graph.degree)
    return {
        "managers": {drawn.head, *drawn.leads},
        "busy": {who for who, degree in degrees.items() if degree > 1},
        "ends": {who for pair in drawn.shortcuts for who in pair},
        "leaves": {who for who, degree in degrees.items() if degree == 1},
        "everybody": set(drawn.managers),
    }


def left_hanging(drawn: Company) -> list[int]:
    """How many gates are left with each of the four offers."""
    return [len(gates(drawn.with_offer(offer))) for offer in drawn.offers]


def best_offer(drawn: Company) -> int:
    """The number of the offer that leaves the fewest gates."""
    left = left_hanging(drawn)
    return drawn.codes[left.index(min(left))]


def sound(drawn: Company) -> bool:
    """Whether every question has one answer, and no known mistake comes near it."""
    if (
        len(most_linked(drawn)) > 1
        or len(nearest_to_all(drawn)) > 1
        or len(set(drawn.codes)) < len(drawn.offers)
    ):
        return False
    if not all(_apart(ways) for ways in (ways_to_length(drawn), ways_to_centralisation(drawn))):
        return False
    exact = ways_to_centralisation(drawn)["right"]
    right, rounded_away = gates(drawn), abs(exact - round(exact, 2)) > 0.0015
    sets = [right, *sets_for_gates(drawn).values()]
    apart = all(one != other for one, other in combinations(sets, 2))
    left = left_hanging(drawn)
    once = left.count(min(left)) == 1 and min(left) < len(right)
    return 3 <= len(right) <= 5 and apart and once and rounded_away


def _apart(ways: dict[str, float]) -> bool:
    return all(abs(one - other) > 0.015 for one, other in combinations(ways.values(), 2))
