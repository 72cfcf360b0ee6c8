from random import Random

import networkx
import numpy as np
import pytest
from scipy.stats import ks_2samp

from course.simulate import Subsidy, community_graph, grow_stores
from course.simulate.store import specification as plain

RUNS = 2500
VILLAGE = community_graph(3, 15, inside=5, outside=1, seed=2)
TERMS = {"buying": 0.25, "gifting": 0.15, "looking": 0.6, "opening": 0.5}
PLAIN_DAYS = {"buying_days": 14.0, "gifting_days": 7.0, "days": 60.0}


def tree(branching, depth):
    """A tree on which everybody has so many friends to tell, all in one community."""
    graph = networkx.balanced_tree(branching, depth, create_using=networkx.DiGraph)
    networkx.set_node_attributes(graph, 0, "community")
    return graph


def within(values, expected, standard_errors=4.5):
    """Whether a mean over independent runs is as expected, by its own standard error."""
    values = np.asarray(values, float)
    return abs(values.mean() - expected) <= standard_errors * values.std() / len(values) ** 0.5


@pytest.mark.parametrize(
    "subsidy",
    [None, Subsidy("buy", 0.6, 5, 30), Subsidy("gift", 0.5, 10, 70)],
    ids=["nothing", "coupons", "presents"],
)
@pytest.mark.parametrize("gifting_days", [7.0, 14.0])
def test_many_runs_agree_with_the_specification(subsidy, gifting_days):
    days = PLAIN_DAYS | {"gifting_days": gifting_days}
    random = Random(1)
    runs = [plain.grow_stores(VILLAGE, 7, random, **TERMS, **days, subsidy=subsidy) for _ in range(RUNS)]
    events = grow_stores(VILLAGE, 7, **TERMS, **days, subsidy=subsidy, runs=RUNS, seed=1).events()
    shapes = {
        "stores": (lambda log: log["opened"], lambda event: event.opened),
        "bought": (lambda log: log["kind"] == "buy", lambda event: event.kind == "buy"),
        "gifts": (lambda log: log["kind"] == "gift", lambda event: event.kind == "gift"),
        "paid": (lambda log: log["paid"], lambda event: event.paid),
        "late": (lambda log: log["day"] > 28, lambda event: event.day > 28),
        "deep": (lambda log: log["generation"] > 2, lambda event: event.generation > 2),
        "far": (
            lambda log: log["community"] > 0,
            lambda event: VILLAGE.nodes[event.receiver]["community"] > 0,
        ),
    }
    for name, (ours, theirs) in shapes.items():
        counts = ours(events).groupby(events["run"]).sum()
        expected = [sum(map(theirs, run)) for run in runs]
        assert ks_2samp(counts, expected).pvalue > 1e-3, name


def test_who_gives_to_whom_agrees_with_the_specification():
    random = Random(2)
    runs = [plain.grow_stores(VILLAGE, 7, random, **TERMS, **PLAIN_DAYS) for _ in range(RUNS)]
    log = grow_stores(VILLAGE, 7, **TERMS, **PLAIN_DAYS, runs=RUNS, seed=3).events()
    ours = log[log["opened"] & (log["kind"] != "discover")].groupby(["giver", "receiver"]).size() / RUNS
    theirs = dict.fromkeys(ours.index, 0.0)
    for run in runs:
        for event in run:
            if event.opened and event.giver is not None:
                pair = (event.giver, event.receiver)
                theirs[pair] = theirs.get(pair, 0) + 1 / RUNS
    for pair, share in theirs.items():
        error = np.sqrt(2 * max(share * (1 - share), 2 / RUNS) / RUNS)
        assert abs(ours.get(pair, 0) - share) <= 5 * error


def test_of_two_who_recommend_on_one_day_either_is_as_likely_to_have_led_to_the_store():
    square = networkx.cycle_graph(4)
    networkx.set_node_attributes(square, 0, "community")
    log = grow_stores(square, 0, buying=1, gifting=0, looking=1, runs=2000, seed=1).events()
    givers = log[log["receiver"] == 2]["giver"].value_counts(normalize=True)
    assert givers[1] == pytest.approx(0.5, abs=4.5 * (0.25 / 2000) ** 0.5)
    assert givers[1] + givers[3] == 1


def test_on_a_tree_it_is_a_branching_process():
    # K = b(1 − (1 − looking · buying)(1 − gifting · opening)); buying comes first on the same day
    stores = grow_stores(tree(4, 5), 0, **TERMS, days=1000, runs=10_000, seed=1)
    bought, gifted = 4 * 0.15, 4 * 0.85 * 0.075
    k = bought + gifted
    assert k == pytest.approx(4 * (1 - 0.85 * 0.925))
    totals = stores.totals()
    expected = sum(k**generation for generation in range(6))
    assert within(totals["stores"], expected)
    assert within(totals["bought"] / totals["stores"].mean(), bought * (expected - k**5) / expected)
    first = stores.generations().iloc[0]
    assert first["k_buy"] == pytest.approx(bought, abs=4.5 * np.sqrt(bought * 0.85 / 10_000))
    assert first["k_gift"] == pytest.approx(gifted, abs=4.5 * np.sqrt(gifted / 10_000))


def test_total_progeny_is_1_over_1_minus_k_when_it_dies_out():
    stores = grow_stores(tree(3, 7), 0, buying=0.15, gifting=0, looking=1, runs=10_000, seed=2)
    deeper = 0.45**8 / (1 - 0.45)  # what would lie below the tree
    assert deeper < 0.01
    assert within(stores.totals()["stores"] + deeper, 1 / (1 - 0.45))


def test_stores_open_a_generation_every_cycle():
    # N(t) = (K^(t/c + 1) − 1) / (K − 1), Skok's formula, from one store
    curves = grow_stores(
        tree(5, 5), 0, buying=0.3, gifting=0, looking=1, buying_days=14, days=83, runs=4000, seed=3
    ).curves([0, 13.9, 14, 42, 83])
    for day, stores in curves.groupby("day")["stores"]:
        assert within(stores, (1.5 ** (day // 14 + 1) - 1) / 0.5)


def test_whom_nobody_could_sell_to_a_gift_still_reaches():
    graph = community_graph(2, 20, inside=6, outside=2, seed=1)
    looking = {node: float(data["community"] == 0) for node, data in graph.nodes(data=True)}
    networkx.set_node_attributes(graph, looking, "looking")
    both = grow_stores(graph, 0, buying=1, gifting=1, looking="looking", opening=1, runs=5)
    log = both.events()
    assert (log[log["community"] == 1]["kind"] == "gift").all()
    assert both.escape("community").value == 1
    sold = grow_stores(graph, 0, buying=1, gifting=0, looking="looking", runs=5)
    assert sold.escape("community").value == 0


def test_a_subsidy_never_spends_more_than_its_budget_and_every_paid_action_is_of_its_kind():
    for kind in ("buy", "gift"):
        subsidy = Subsidy(kind, chance=0.9, cost=7, budget=100)
        stores = grow_stores(VILLAGE, subsidy=subsidy, runs=200, seed=1)
        assert stores.totals()["paid"].max() == subsidy.actions == 14
        assert set(stores.events().query("paid")["kind"]) == {kind}


def test_a_subsidy_that_changes_no_chance_only_pays():
    ordinary = grow_stores(VILLAGE, buying=0.3, runs=2000, seed=1).totals()
    paid = grow_stores(VILLAGE, buying=0.3, subsidy=Subsidy("buy", 0.3, 1, 4), runs=2000, seed=2).totals()
    assert ks_2samp(ordinary["stores"], paid["stores"]).pvalue > 1e-3
    assert (paid["paid"] == np.minimum(paid["bought"], 4)).all()


def test_endless_money_is_the_higher_chance():
    rich = grow_stores(VILLAGE, gifting=0, subsidy=Subsidy("gift", 0.4, 1, 1e9), runs=2000, seed=1).totals()
    same = grow_stores(VILLAGE, gifting=0.4, runs=2000, seed=2).totals()
    assert ks_2samp(rich["stores"], same["stores"]).pvalue > 1e-3


def test_a_seed_gives_the_same_log_and_runs_in_parts_are_one_result(monkeypatch):
    one, same = (grow_stores(VILLAGE, runs=50, seed=4).events() for _ in range(2))
    assert one.equals(same)
    monkeypatch.setattr("course.simulate.store.growth.PAIRS", 45 * 8)
    told = []
    stores = grow_stores(VILLAGE, runs=20, seed=1, progress=lambda *now: told.append(now))
    assert [(done, total) for done, total, _ in told] == [(1, 20), (9, 20), (17, 20), (20, 20)]
    assert stores.totals()["stores"].tolist() == [n for *_, part in told for n in part.totals()["stores"]]
    assert len(grow_stores(VILLAGE, runs=20, progress=lambda done, total, part: done < 9).totals()) == 9


@pytest.mark.parametrize(
    ("terms", "message"),
    [
        ({"buying": 2}, "buying: expected a number from 0 to 1, got 2"),
        ({"opening": -1}, "opening: .*from 0 to 1"),
        ({"looking": "no such"}, "'no such'"),
        ({"gifting_days": 0}, "gifting_days: .*above 0"),
        ({"runs": 0}, "1 run or more"),
        ({"subsidy": Subsidy("buy", 0.1, 1, 1)}, "buying's 0.2 and"),
        ({"discoverer": 99}, "got 99"),
    ],
)
def test_impossible_terms_are_refused(terms, message):
    with pytest.raises((ValueError, KeyError), match=message):
        grow_stores(VILLAGE, **terms)


def test_a_graph_without_communities_is_refused():
    with pytest.raises(KeyError, match="'community'"):
        grow_stores(networkx.path_graph(2))


def test_impossible_subsidies_are_refused():
    with pytest.raises(ValueError, match="'buy' or 'gift', got 'lend'"):
        Subsidy("lend", 0.1, 1, 1)
    with pytest.raises(ValueError, match="cost above 0"):
        Subsidy("buy", 0.1, 0, 1)
