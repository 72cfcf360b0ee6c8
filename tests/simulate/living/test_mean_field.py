import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.network import Link, Network, Node, growth_rate, reproduction
from course.simulate import run_many, run_mean

DRAWING = Network(
    [Node("driver", roles=["buyer"]), Node("charger", "place", roles=["producer"])],
    [
        Link("l1", "driver", "charger", "asks for", "plug", rate=0.02, delay=90),
        Link("l2", "charger", "driver", "shows", "plug", rate=60, delay=180),
        Link("l3", "driver", "driver", "tells", "ride", rate=0.15, delay=60),
    ],
)


def test_it_grows_as_fast_as_the_drawing_s_growth_rate_says():
    course = (
        run_mean(DRAWING, {"driver": 1000}, days=12_000).query("node == 'driver'").set_index("day")["total"]
    )
    assert np.log(course[12_000] / course[9_000]) / 3000 == pytest.approx(growth_rate(DRAWING), rel=0.005)


def test_the_first_return_of_activations_is_k():
    course = run_mean(DRAWING, {"driver": 1}, days=270).query("node == 'driver'").set_index("day")["new"]
    assert course[60] + course[270] == pytest.approx(reproduction(DRAWING, "driver"))


def test_it_is_what_runs_with_chance_come_to_on_average():
    members, days = {"driver": 20_000, "charger": 400}, [300, 700, 1500]
    runs = run_many(DRAWING, {"driver": 2000}, capacity=members, days=1500, limit=10**9, runs=60, seed=1)
    found = runs.curves(days).groupby(["day", "node"])["activations"].agg(["mean", "std"])
    ours = run_mean(DRAWING, {"driver": 2000}, capacity=members, days=1500).set_index(["day", "node"])[
        "total"
    ]
    for place, row in found.iterrows():
        # 4 standard errors, and 0.5 % for what chance does to a mean where it saturates
        assert row["mean"] == pytest.approx(
            ours[place], abs=4 * row["std"] / np.sqrt(60) + 0.005 * ours[place]
        )


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2000), st.integers(0, 50), st.integers(0, 500))
def test_a_node_never_has_more_activations_than_members(members, chargers, seeds):
    course = run_mean(DRAWING, {"driver": seeds}, capacity={"driver": members, "charger": chargers}, days=800)
    last = course.query("day == 800").set_index("node")["total"]
    assert last["driver"] <= members + 1e-9
    assert last["charger"] <= chargers + 1e-9
    assert (course["new"] >= 0).all()


def test_a_larger_seed_on_either_side_never_leads_to_less():
    members = {"driver": 5000, "charger": 300}
    totals = [
        run_mean(DRAWING, seeds, capacity=members, days=1000)["total"]
        for seeds in ({"driver": 100}, {"driver": 150}, {"driver": 150, "charger": 5})
    ]
    assert (totals[0] <= totals[1] + 1e-9).all()
    assert (totals[1] <= totals[2] + 1e-9).all()


def test_an_unknown_rate_is_named():
    unknown = Network(DRAWING.nodes, [Link("l1", "driver", "charger", delay=1)])
    with pytest.raises(ValueError, match="→"):
        run_mean(unknown, {"driver": 1})
    with pytest.raises(ValueError, match="days"):
        run_mean(DRAWING, {"driver": 1}, days=-1)
