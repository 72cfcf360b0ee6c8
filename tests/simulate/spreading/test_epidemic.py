from random import Random

import networkx
import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import ks_2samp

from course.simulate import independent_cascade, sir, sis
from course.simulate.spreading import specification as spreading

CLUB = networkx.karate_club_graph()
RUNS = 3000


def test_sir_agrees_with_its_specification():
    random = Random(1)
    plain = [spreading.epidemic(CLUB, [0], 0.05, 0.3, random) for _ in range(RUNS)]
    ours = sir(CLUB, [0], 0.05, 0.3, runs=RUNS, seed=1).sizes()
    assert ks_2samp(ours["size"], [len(run) for run in plain]).pvalue > 1e-3
    assert ks_2samp(ours["duration"], [run[-1][0] for run in plain]).pvalue > 1e-3


def test_sis_agrees_with_its_specification():
    random = Random(2)
    plain = [spreading.epidemic(CLUB, [0], 0.08, 0.3, random, again=True, steps=12) for _ in range(RUNS)]
    ours = sis(CLUB, [0], 0.08, 0.3, steps=12, runs=RUNS, seed=2)
    for step in (1, 4, 12):
        expected = [sum(when == step for when, *_ in run) for run in plain]
        assert ks_2samp(ours.new[:, step], expected).pvalue > 1e-3


def test_sir_on_a_random_graph_takes_off_as_often_and_as_far_as_theory_says(erdos_renyi):
    degree, chance, stopping = 10, 0.05, 0.25
    size = sir(erdos_renyi(10_000, degree), 1, chance, stopping, runs=1200, seed=3).sizes()["size"]
    lasting = np.arange(1, 200)
    weights = stopping * (1 - stopping) ** (lasting - 1)
    passed_on = 1 - (1 - chance) ** lasting  # along one contact, given how long the source spreads
    mean = degree * (weights * passed_on).sum()
    share = brentq(lambda z: z - 1 + np.exp(-mean * z), 1e-6, 1)
    takes_off = brentq(lambda z: z - 1 + (weights * np.exp(-degree * passed_on * z)).sum(), 1e-6, 1)
    major = size > 1000
    assert not size[~major].max() > 500
    assert major.mean() == pytest.approx(takes_off, abs=4 * np.sqrt(takes_off * (1 - takes_off) / 1200))
    assert size[major].mean() / 10_000 == pytest.approx(share, abs=0.01)
    assert abs(takes_off - share) > 0.05  # how far and how often are not the same here


def test_sir_that_stops_at_once_is_the_independent_cascade():
    ours = sir(CLUB, [0], 0.2, 1, runs=50, seed=4)
    assert (ours.new == independent_cascade(CLUB, [0], 0.2, runs=50, seed=4).new).all()


def test_the_curves_of_sir_add_up():
    curves = sir(CLUB, [0], 0.1, 0.2, runs=40, seed=5).curves()
    assert (curves.query("step == 0")["spreading"] == 1).all()
    last = curves.groupby("run").last()
    assert (last["reached"] == sir(CLUB, [0], 0.1, 0.2, runs=40, seed=5).new.sum(axis=1)).all()
    assert (curves["spreading"] <= curves["reached"]).all()
    assert (curves["spreading"] >= 0).all()


def test_sis_on_a_complete_graph_settles_where_gains_and_losses_balance():
    # n = 400, S(1 − (1 − β)^I) caught and γI lost a step.
    n, beta, gamma = 400, 0.001, 0.2
    level = brentq(lambda i: (n - i) * (1 - (1 - beta) ** i) - gamma * i, 10, n)
    curves = sis(networkx.complete_graph(n), 200, beta, gamma, steps=120, runs=60, seed=6).curves()
    late = curves.query("step > 60").groupby("step")["spreading"].mean().mean()
    assert late == pytest.approx(level, rel=0.02)


@pytest.mark.parametrize(("chance", "stopping"), [(-1, 0.5), (2, 0.5), (0.5, 0), (0.5, 2)])
def test_what_is_no_chance_is_refused(chance, stopping):
    with pytest.raises(ValueError, match="expected a number"):
        sir(CLUB, [0], chance, stopping)
    with pytest.raises(ValueError, match="expected a number"):
        sis(CLUB, [0], chance, stopping, steps=3)
