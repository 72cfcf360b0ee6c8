import networkx
import numpy as np
import pytest

from course.simulate import community_graph, grow_stores, virality

TOWN = community_graph(6, 20, inside=6, outside=1, seed=1)
STORES = grow_stores(TOWN, runs=300, seed=1)


def test_the_log_is_a_story_in_order_that_holds_together():
    log = STORES.events()
    for _, run in log.groupby("run"):
        assert run["day"].is_monotonic_increasing
        assert run["kind"].iloc[0] == "discover"
        opened = run[run["opened"]]
        assert not opened["receiver"].duplicated().any()
        since = opened.set_index("receiver")["day"]
        generation = opened.set_index("receiver")["generation"]
        later = run.iloc[1:]
        assert (since[later["giver"]].to_numpy() == later["day"] - 14).all()
        assert (generation[later["giver"]].to_numpy() == later["generation"] - 1).all()
        assert all(TOWN.has_edge(*pair) for pair in zip(later["giver"], later["receiver"], strict=True))
        assert (later["kind"] != "discover").all()
    assert log["opened"][log["kind"] != "gift"].all()


def test_nobody_buys_or_is_given_what_they_have_a_store_of():
    log = STORES.events()
    since = log[log["opened"]].set_index(["run", "receiver"])["day"]
    again = log[~log["opened"]]
    opening = since.reindex(list(zip(again["run"], again["receiver"], strict=True)))
    assert not (opening.to_numpy() < again["day"].to_numpy()).any()


def test_distances_are_those_of_the_graph(monkeypatch):
    monkeypatch.setattr("course.simulate.store.stores.PAIRS", 120 * 7)  # in parts of seven discoverers
    log = grow_stores(TOWN, runs=60, seed=2).events()
    for _, run in log.groupby("run"):
        ways = networkx.single_source_shortest_path_length(TOWN, run["receiver"].iloc[0])
        assert run["distance"].tolist() == [ways[node] for node in run["receiver"]]
    assert (log["first_circle"] == (log["distance"] <= 1)).all()


def test_totals_are_counted_from_the_log():
    log, totals = STORES.events(), STORES.totals()
    for row in totals.itertuples():
        run = log[log["run"] == row.run]
        opened = run[run["opened"]]
        home = opened["community"].iloc[0]
        assert row.discoverer == opened["receiver"].iloc[0]
        assert row.stores == len(opened) == 1 + row.bought + row.gifted
        assert row.gifts == (run["kind"] == "gift").sum()
        assert row.beyond_circle == pytest.approx((opened["distance"] > 1).mean())
        assert row.beyond_community == pytest.approx((opened["community"] != home).mean())
        assert row.leaves == pytest.approx(1 - opened["giver"].dropna().nunique() / len(opened))
        assert row.generations == opened["generation"].max()


def test_virality_is_that_of_the_trees():
    trees = virality(STORES.spread())
    totals = STORES.totals()
    assert trees["size"].tolist() == totals["stores"].tolist()
    chain = networkx.path_graph(10, create_using=networkx.DiGraph)
    networkx.set_node_attributes(chain, 0, "community")
    (row,) = grow_stores(chain, 0, buying=1, looking=1, runs=1).totals().itertuples()
    assert (row.virality, row.generations, row.leaves) == (pytest.approx(11 / 3), 9, pytest.approx(0.1))


def test_every_store_has_come_from_a_generation_s_k():
    table = STORES.generations()
    assert table["stores"].iloc[0] == 300
    assert np.allclose(table["stores"].iloc[1:], (table["stores"] * table["k"]).iloc[:-1])
    assert table["k"].iloc[-1] == 0
    assert np.allclose(table["k"], table["k_buy"] + table["k_gift"])


def test_escapes_are_counted_with_their_interval():
    totals = STORES.totals()
    escape = STORES.escape("community")
    assert escape.value == pytest.approx((totals["beyond_community"] > 0).mean())
    assert 0 < escape.low < escape.value < escape.high < 1
    many = STORES.escape("community", stores=20)
    far = totals["beyond_community"] * totals["stores"]
    assert many.value == pytest.approx((far.round() >= 20).mean())
    with pytest.raises(ValueError, match="'circle' or 'community', got 'town'"):
        STORES.escape("town")


def test_the_fewer_bridges_the_rarer_the_escape():
    ways_out = [
        grow_stores(community_graph(6, 20, inside=6, outside=outside), runs=1500, seed=1).escape("community")
        for outside in (0, 0.3, 2)
    ]
    assert ways_out[0].value == 0
    assert ways_out[0].high < ways_out[1].low
    assert ways_out[1].high < ways_out[2].low


def test_nothing_to_tell_is_a_store_alone():
    (row,) = grow_stores(TOWN, 3, buying=0, gifting=0, runs=1).totals().itertuples()
    assert (row.stores, row.leaves, row.generations, row.beyond_circle) == (1, 1, 0, 0)
    assert STORES.curves([]).empty
