"""One history as the page gets it: the simulation's own events, bounded, and true to the drawing."""

import json
import math
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.network import Link, Network, Node, extinction_probability
from course.simulate import run_once
from course.widgets import playing
from tests.widgets.page.drawings import DRAWINGS

BOOKSHOP = Network.from_dict(DRAWINGS["bookshop"]("en"))
LOOP = Network([Node("a")], [Link("l", "a", "a", rate=1.5, delay=2)])


def faster(network: Network, times: float) -> Network:
    return replace(network, links=[replace(link, rate=(link.rate or 0) * times) for link in network.links])


def test_the_events_are_those_of_the_simulation() -> None:
    told = playing.run(BOOKSHOP, {"seed": 4, "days": 365})
    longest = max(link.delay or 0 for link in BOOKSHOP.links)
    table = run_once(BOOKSHOP, {"n1": 1}, days=365 + longest, limit=playing.AHEAD * playing.LIMIT, seed=4)
    assert told["day"][: told["total"]] == table["day"].tolist()[: told["total"]]
    nodes = [BOOKSHOP.nodes[at].id for at in told["node"][: told["total"]]]
    assert nodes == table["node"].tolist()[: told["total"]]


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), times=st.sampled_from([0.5, 1.0, 1.6]), days=st.integers(1, 200))
def test_every_activation_has_its_cause_a_delay_before_along_its_link(
    seed: int, times: float, days: int
) -> None:
    network = faster(BOOKSHOP, times)
    told = playing.run(network, {"seed": seed, "days": days})
    rows = list(zip(told["day"], told["node"], told["link"], told["cause"], strict=True))
    for at, (day, node, link, cause) in enumerate(rows):
        if cause < 0:
            assert (day, link, node) == (0, -1, 0)
            continue
        way = network.links[link]
        assert cause < min(at, told["total"])
        assert day == pytest.approx(told["day"][cause] + way.delay)
        assert (network.nodes[told["node"][cause]].id, network.nodes[node].id) == (way.source, way.target)
    assert told["day"][: told["total"]] == sorted(told["day"][: told["total"]])
    assert all(day <= told["end"] + 1e-9 for day in told["day"][: told["total"]])
    assert told["total"] <= playing.LIMIT


def test_a_history_says_how_it_ended() -> None:
    ends = {
        "extinct": ({"a": 0.0}, 365),
        "alive": ({"a": 1.0}, 10),
        "took off": ({"a": 3.0}, 365),
    }
    for ended, (rates, days) in ends.items():
        links = [Link("l", "a", "a", rate=rates["a"], delay=4)]
        found = {
            playing.run(Network([Node("a")], links), {"seed": seed, "count": 50, "days": days})["ended"]
            for seed in range(5)
        }
        assert found == {ended}


def test_a_history_that_takes_off_stops_at_the_limit_and_shows_what_was_under_way() -> None:
    told = playing.run(faster(LOOP, 2), {"seed": 1, "count": 5})
    assert (told["ended"], told["total"]) == ("took off", playing.LIMIT)
    assert told["end"] == told["day"][playing.LIMIT - 1]
    under_way = told["cause"][playing.LIMIT :]
    assert under_way
    assert all(0 <= cause < playing.LIMIT for cause in under_way)


def test_what_is_still_under_way_on_the_last_day_is_told_as_such() -> None:
    pair = Network([Node("a"), Node("b")], [Link("l", "a", "b", rate=5, delay=30)])
    told = playing.run(pair, {"seed": 1, "days": 10})
    assert (told["ended"], told["total"], told["end"]) == ("alive", 1, 10)
    assert len(told["day"]) > 1


def test_capacity_fills_a_node() -> None:
    told = playing.run(faster(LOOP, 3), {"seed": 2, "count": 3, "capacity": {"a": 40, "gone": 1}})
    assert told["ended"] == "extinct"
    assert told["total"] <= 40


def test_it_begins_where_it_is_told_or_at_the_initiator_or_a_buyer() -> None:
    nodes = [Node("a"), Node("b", roles=["buyer"]), Node("c")]
    drawing = Network(nodes, [])
    assert playing.run(drawing, {})["start"] == "b"
    assert playing.run(replace(drawing, initiator="c"), {})["start"] == "c"
    assert playing.run(replace(drawing, initiator="c"), {"start": "a"})["start"] == "a"
    assert playing.run(drawing, {"start": "gone"})["start"] == "b"
    assert playing.run(Network(), {}) == {"start": None, "missing": []}


def test_only_links_that_could_be_taken_have_to_have_numbers() -> None:
    nodes = [Node(name) for name in "abcd"]
    links = [
        Link("ab", "a", "b", rate=1),
        Link("bc", "b", "c", delay=1),
        Link("closed", "a", "d", rate=0),
        Link("beyond", "d", "a"),
    ]
    told = playing.run(Network(nodes, links), {"start": "a"})
    assert told["missing"] == [{"link": "ab", "lacks": ["delay"]}, {"link": "bc", "lacks": ["rate"]}]
    assert playing.lives(Network(nodes, links), {"start": "a"}) == told
    assert "missing" in playing.run(Network(nodes, links), {"start": "d"})


@pytest.mark.parametrize("rate", [1e4, 1e9])
def test_a_rate_beyond_all_measure_is_answered_soon(rate: float) -> None:
    star = Network([Node("a"), Node("b")], [Link("l", "a", "b", rate=rate, delay=1)])
    started = time.process_time()
    assert playing.run(star, {"seed": 1})["ended"] == "took off"
    assert playing.lives(star, {"runs": 100})["ended"]["took off"] == 100
    assert time.process_time() - started < 5


def test_thousands_of_events_are_light_on_the_wire() -> None:
    told = playing.run(faster(BOOKSHOP, 2), {"seed": 3, "count": 20})
    assert told["total"] == playing.LIMIT
    assert len(json.dumps(told)) < 60_000


@pytest.mark.parametrize("fields", [{"count": 0}, {"count": 5000}, {"days": 0}, {"days": 1e9}])
def test_a_beginning_out_of_bounds_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="expected 1 to"):
        playing.run(LOOP, fields)


def test_more_histories_begin_with_the_same_ones() -> None:
    few, more = (playing.lives(BOOKSHOP, {"runs": runs}) for runs in (200, 1000))
    assert (few["runs"], more["runs"], few["of"], more["of"]) == (200, 1000, 1000, 1000)
    assert all(few["ended"][name] <= more["ended"][name] for name in few["ended"])


def test_the_share_that_dies_out_is_the_extinction_probability() -> None:
    # Four standard errors of a share of 1,000 independent histories; a small share may die out after the limit.
    q = extinction_probability(LOOP, "a")
    assert q is not None
    found = playing.lives(LOOP, {"runs": 1000, "days": 36_500})["ended"]
    assert abs(found["extinct"] / 1000 - q) < 4 * math.sqrt(q * (1 - q) / 1000)
    assert found["alive"] == 0
