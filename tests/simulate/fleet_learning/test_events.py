from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import expected_coverage, meet_events, more_or_rarer, zipf_chances
from course.simulate.fleet_learning import specification as plain

chances = st.lists(st.integers(0, 9), min_size=1, max_size=4).filter(any).map(lambda n: np.array(n) / sum(n))


@settings(deadline=None)
@given(chances, st.integers(0, 5))
def test_expected_coverage_is_that_of_every_possible_past(p, encounters):
    found = expected_coverage(p, [encounters])["covered"].item()
    assert found == pytest.approx(plain.expected_coverage(p.tolist(), encounters))


@settings(deadline=None)
@given(chances, st.integers(0, 100), st.integers(0, 100))
def test_more_encounters_never_cover_less_and_each_adds_less_than_the_last(p, encounters, more):
    covered = expected_coverage(p, np.arange(encounters, encounters + more + 3))["covered"].to_numpy()
    assert (np.diff(covered) >= -1e-12).all()
    assert (np.diff(covered, 2) <= 1e-12).all()
    assert (covered <= 1 + 1e-12).all()


def test_met_events_agree_with_the_expectation_and_the_specification():
    p, counts, runs = zipf_chances(200, 1.2), [10, 100, 1000], 500
    found = meet_events(p, counts, runs=runs, seed=1).groupby("encounters")
    mean, error = found.mean(), found.std() / np.sqrt(runs)
    exact = expected_coverage(p, counts).set_index("encounters")
    for name in ("kinds", "covered"):
        assert (np.abs(mean[name] - exact[name]) <= 4 * error[name]).all()
    random = Random(1)
    slow = [plain.meet_events(p.tolist(), 100, random) for _ in range(runs)]
    for name in ("kinds", "covered", "good_turing"):
        values = [run[name] for run in slow]
        assert np.mean(values) == pytest.approx(
            mean.loc[100, name], abs=4 * np.sqrt(2) * error.loc[100, name]
        )


def test_good_and_turing_guess_the_unseen_without_a_list_of_it():
    found = meet_events(zipf_chances(5000), [2000], runs=400, seed=2)
    wrong = found["good_turing"] - found["unseen"]
    # its bias is at most 1/n (Robbins 1968)
    assert abs(wrong.mean()) <= 4 * wrong.std() / np.sqrt(400) + 1 / 2000
    assert wrong.std() < 0.02


def test_each_run_only_ever_learns():
    found = meet_events(zipf_chances(50), [0, 5, 50], runs=20, seed=3)
    table = found.pivot(index="run", columns="encounters", values="kinds")
    assert (table[0] == 0).all()
    assert (table.diff(axis=1).iloc[:, 1:] >= 0).all(axis=None)
    assert found.query("encounters == 0")["good_turing"].isna().all()
    assert np.allclose(found["covered"] + found["unseen"], 1)


def test_events_may_leave_room_for_nothing_happening():
    found = meet_events([0.001, 0.0005], [1000], runs=300, seed=4)
    exact = expected_coverage([0.001, 0.0005], [1000])["covered"].item()
    assert found["covered"].mean() == pytest.approx(exact, abs=4 * found["covered"].std() / np.sqrt(300))


def test_rarer_miles_are_more_miles_when_nothing_is_rarer_there():
    found = more_or_rarer(zipf_chances(100), [10, 1000], tilt=1).pivot(
        index="money", columns="strategy", values="covered"
    )
    assert found["rarer"].to_numpy() == pytest.approx(found["more"].to_numpy())


def test_whether_rarer_miles_pay_depends_on_how_much_is_known_already():
    found = more_or_rarer(zipf_chances(1000), [30, 30_000]).pivot(
        index="money", columns="strategy", values="covered"
    )
    assert found.loc[30, "more"] > found.loc[30, "rarer"]
    assert found.loc[30_000, "rarer"] > found.loc[30_000, "more"]
    dear = more_or_rarer(zipf_chances(1000), [30_000], price=100).set_index("strategy")["covered"]
    assert dear["more"] > dear["rarer"]


def test_a_run_can_be_watched_and_stopped_and_does_not_change_by_it():
    seen = []
    stopped = meet_events([1], [3], runs=5, progress=lambda *now: len(seen.append(now) or seen) < 2)
    assert [(done, total) for done, total, _ in seen] == [(1, 5), (2, 5)]
    assert stopped.equals(meet_events([1], [3], runs=5).query("run < 2"))


@pytest.mark.parametrize(
    "ask",
    [
        lambda: expected_coverage([0.7, 0.7], [1]),
        lambda: expected_coverage([-0.1], [1]),
        lambda: expected_coverage([0.5], [-1]),
        lambda: expected_coverage([0.5], [1], via=[0.5, 0.5]),
        lambda: more_or_rarer([1], [1], price=0),
        lambda: zipf_chances(0),
        lambda: meet_events([1], [1], runs=0),
    ],
)
def test_what_makes_no_sense_is_refused(ask):
    with pytest.raises(ValueError, match="expected"):
        ask()
