"""Graphs and yardsticks the tests of simulations share."""

import math

import numpy as np
import pytest
from scipy.optimize import brentq

from course.simulate import Contacts


@pytest.fixture(scope="session")
def erdos_renyi():
    """Of a size and a mean degree: contacts both ways along random edges."""

    def graph(size, degree):
        ends = np.random.default_rng(5).integers(size, size=(2, size * degree // 2))
        return Contacts.from_edges(np.concatenate(ends), np.concatenate(ends[::-1]), size)

    return graph


@pytest.fixture(scope="session")
def survival():
    """Chance that a Poisson branching process with mean above 1 never ends: z = 1 − exp(−mean · z)."""
    return lambda mean: brentq(lambda z: z - 1 + math.exp(-mean * z), 1e-9, 1)
