import math

import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import chisquare, ks_2samp

from course import words
from course.network import Link, Network, Node, reproduction
from course.simulate import run_many, run_once


def drawing(*links, **more):
    names = dict.fromkeys(name for link in links for name in link[:2])
    return Network(
        [Node(name, name) for name in names],
        [Link(f"l{n}", a, b, rate=rate, delay=delay) for n, (a, b, rate, delay) in enumerate(links)],
        **more,
    )


LOOP = drawing(
    ("discover", "select", 0.4, 1),
    ("select", "experience", 0.5, 2),
    ("experience", "share", 0.3, 7),
    ("share", "discover", 24, 0.5),
)
TESLA = drawing(
    ("driver", "charger", 0.02, 90), ("charger", "driver", 60, 180), ("driver", "driver", 0.15, 60)
)
BUSHY = drawing(("a", "b", 0.7, 2), ("b", "a", 0.5, 3), ("a", "a", 0.3, 1.5), ("b", "c", 1.2, 0))


@pytest.mark.parametrize(
    ("network", "node", "expected"),
    [
        (LOOP, "discover", 0.9772),
        (LOOP, "select", 0.9424),
        (LOOP, "experience", 0.8813),
        (LOOP, "share", 0.5787),
        (TESLA, "driver", 0.988),
        (TESLA, "charger", 0.488),
    ],
)
def test_as_many_runs_die_out_as_the_fixed_point_says(network, node, expected):
    lives = run_many(network, {node: 1}, days=math.inf, limit=3000, runs=10_000, seed=1)
    assert lives.extinct() == pytest.approx(expected, abs=4 * math.sqrt(expected * (1 - expected) / 10_000))


def test_seeds_die_out_independently():
    lives = run_many(LOOP, {"share": 2, "experience": 1}, days=math.inf, runs=10_000, seed=2)
    assert lives.extinct() == pytest.approx(0.5787**2 * 0.8813, abs=0.02)


def test_below_1_a_node_is_activated_1_over_1_minus_k_times():
    lives = run_many(BUSHY, {"a": 1}, days=math.inf, runs=20_000, seed=3)
    times = lives.totals().query("node == 'a'")["activations"]
    assert times.mean() == pytest.approx(1 / (1 - reproduction(BUSHY, "a")), rel=0.04)
    assert lives.extinct() == 1


def test_total_progeny_of_one_node_is_borel_s():
    loop = drawing(("a", "a", 0.6, 1))
    total = run_many(loop, {"a": 1}, days=math.inf, runs=20_000, seed=4).totals()["activations"]
    expected = [20_000 * math.exp(-0.6 * k) * (0.6 * k) ** (k - 1) / math.factorial(k) for k in range(1, 9)]
    observed = np.bincount(np.minimum(total, 9), minlength=10)[1:]
    assert chisquare(observed, [*expected, 20_000 - sum(expected)]).pvalue > 1e-3


def test_turn_by_turn_activations_grow_by_k_a_cycle():
    # One loop of 10.5 days: r = ln 1.44 / 10.5, so that e^(r · 10.5 k) = 1.44^k.
    lives = run_many(LOOP, {"share": 50}, days=53, limit=10**9, runs=4000, seed=5)
    curves = lives.curves([0.5 + 10.5 * turn for turn in range(6)]).query("node == 'discover'")
    means = curves.groupby("day")["activations"].mean().to_numpy()
    assert np.diff(means, prepend=0) / (50 * 24) == pytest.approx(1.44 ** np.arange(6), rel=0.03)


def test_with_several_loops_the_mean_grows_by_the_euler_lotka_rate():
    network = drawing(("a", "b", 0.9, 2), ("b", "a", 0.8, 3), ("a", "a", 0.6, 1.5))
    rate = brentq(lambda r: 0.72 * math.exp(-5 * r) + 0.6 * math.exp(-1.5 * r) - 1, 0, 1)
    lives = run_many(network, {"a": 20}, days=60, limit=10**9, runs=2000, seed=6)
    means = lives.curves([30, 60]).groupby("day")["activations"].mean().to_numpy()
    assert math.log(means[1] / means[0]) / 30 == pytest.approx(rate, rel=0.05)


@pytest.mark.parametrize("capacity", [None, {"a": 6, "b": 4}])
def test_one_run_told_event_by_event_has_the_law_of_many(capacity):
    network = drawing(("a", "b", 0.9, 2), ("b", "a", 1.1, 3), ("a", "a", 0.3, 1.5), ("b", "c", 2, 0))
    told = [run_once(network, {"a": 2}, capacity=capacity, days=15, limit=10**6, seed=n) for n in range(1500)]
    totals = run_many(network, {"a": 2}, capacity=capacity, days=15, limit=10**6, runs=4000, seed=7).totals()
    for node in "abc":
        ours = totals[totals["node"] == node]["activations"]
        assert ks_2samp(ours, [(run["node"] == node).sum() for run in told]).pvalue > 1e-3


def test_a_capacity_saturates_as_far_as_theory_says():
    # z = 1 − exp(−2z) of the members, once it takes off; nobody is activated twice.
    loop = drawing(("a", "a", 2, 1))
    total = run_many(
        loop, {"a": 1}, capacity={"a": 2000}, days=math.inf, limit=10**6, runs=1000, seed=8
    ).totals()["activations"]
    z = brentq(lambda z: z - 1 + math.exp(-2 * z), 0.1, 1)
    major = total > 200
    assert major.mean() == pytest.approx(z, abs=4 * math.sqrt(z * (1 - z) / 1000))
    assert total[major].mean() / 2000 == pytest.approx(z, abs=0.01)
    assert total.max() <= 2000


def test_a_node_with_no_members_is_never_activated():
    for network in (LOOP, BUSHY):
        start = network.nodes[0].id
        totals = run_many(network, {start: 3}, capacity={start: 0}, runs=5).totals()
        assert totals["activations"].sum() == 0
        assert run_once(network, {start: 3}, capacity={start: 0}).empty


def test_events_say_what_caused_them_and_when():
    events = run_once(BUSHY, {"a": 40}, seed=1)
    assert events["day"].is_monotonic_increasing
    assert events["cause"].isna().sum() == events["link"].isna().sum() == 40
    for event in events.dropna().itertuples():
        link, cause = BUSHY.link(event.link), events.loc[event.cause]
        assert (link.source, link.target) == (cause["node"], event.node)
        assert event.day == pytest.approx(cause["day"] + link.delay)


def test_what_the_last_day_cuts_off_is_alive_and_what_reaches_the_limit_took_off():
    sure = drawing(("a", "a", 50, 10))
    for days, limit, ended in [(9, 1000, "alive"), (100, 1000, "took off")]:
        assert run_many(sure, {"a": 1}, days=days, limit=limit, runs=20).totals()["ended"].eq(ended).all()
    assert len(run_once(sure, {"a": 1}, days=100, limit=1000)) == 1000


def test_what_happens_at_once_all_over_again_ends_with_the_limit():
    at_once = drawing(("a", "a", 3, 0))
    ended = run_many(at_once, {"a": 5}, runs=50, seed=1).totals()["ended"]
    assert (ended == "took off").all()
    assert run_once(at_once, {"a": 5}, seed=1)["day"].eq(0).all()


def test_a_link_without_a_number_is_refused_where_it_can_be_reached_only():
    network = drawing(("책방", "독자", None, 1), ("독자", "책방", 0.5, None), ("작가", "독자", 0, None))
    assert run_many(network, {"작가": 1}, runs=2).totals()["activations"].sum() == 2
    for language, sentence in [("ko", "‘책방’→‘독자’ 링크의 비율이"), ("en", "‘책방’→‘독자’ has no rate")]:
        words.use(language)
        for run in (run_once, run_many):
            with pytest.raises(ValueError, match=sentence):
                run(network, {"책방": 1})
    with pytest.raises(ValueError, match="delay"):
        run_many(drawing(("a", "b", 1, None)), {"a": 1})


def test_a_node_that_is_not_there_and_impossible_counts_are_refused():
    for run in (run_once, run_many):
        with pytest.raises(KeyError, match="'z'"):
            run(LOOP, {"z": 1})
        with pytest.raises(KeyError, match="'z'"):
            run(LOOP, {"share": 1}, capacity={"z": 1})
        with pytest.raises(ValueError, match="0 or more"):
            run(LOOP, {"share": -1})
        with pytest.raises(ValueError, match="0 or more"):
            run(LOOP, {"share": 1}, capacity={"share": -1})
    with pytest.raises(ValueError, match="1 or more"):
        run_many(LOOP, {"share": 1}, runs=0)


def test_a_seed_gives_the_same_runs_every_time_and_saying_false_stops():
    told = []
    one, same = (run_many(LOOP, {"share": 1}, runs=2500, seed=9) for _ in range(2))
    assert one.totals().equals(same.totals())
    part = run_many(
        LOOP, {"share": 1}, runs=2500, seed=9, progress=lambda done, *rest: bool(told.append(done))
    )
    assert told == [1000]
    assert part.totals().equals(one.totals().query("run < 1000"))
    assert run_once(LOOP, {"share": 1}, seed=3).equals(run_once(LOOP, {"share": 1}, seed=3))


def test_nothing_to_begin_with_is_nothing():
    assert run_once(LOOP, {}).empty
    assert run_many(LOOP, {}, runs=3).totals()["activations"].tolist() == [0] * 12
    assert run_many(Network(), {}, runs=3).extinct() == 1
