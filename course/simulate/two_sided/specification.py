"""The two-sided market said plainly: single cars and connectors, each bought, built and worn out by chance."""

from random import Random

from course.simulate.two_sided.market import TwoSided


def two_sided(model: TwoSided, years: int, random: Random, steps: int = 12) -> list[tuple[int, int]]:
    """Cars and connectors at the end of each year, the start first; on average those of the fast one.

    >>> two_sided(TwoSided(cars=3, connectors=1, sales=0, builds=0, car_years=1 / 12, connector_years=1e9), 1, Random(1))
    [(3, 1), (0, 1)]
    """
    cars, connectors = round(model.cars), round(model.connectors)
    course = [(cars, connectors)]
    for _ in range(years):
        for _ in range(steps):
            sold = arrivals(model.demand(cars, connectors) / steps, random)
            built = arrivals(model.supply(cars) / steps, random)
            worn_out = sum(random.random() < 1 / model.car_years / steps for _ in range(cars))
            taken_down = sum(random.random() < 1 / model.connector_years / steps for _ in range(connectors))
            cars += sold - worn_out
            connectors += built - taken_down
        course.append((cars, connectors))
    return course


def arrivals(mean: float, random: Random) -> int:
    """A Poisson number: how many waiting times of mean 1 fit into ``mean``."""
    count, time = 0, random.expovariate(1)
    while time < mean:
        count, time = count + 1, time + random.expovariate(1)
    return count
