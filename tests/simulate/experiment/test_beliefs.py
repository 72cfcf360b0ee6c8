import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from course.simulate import Belief, Rule, cycles
from course.simulate.experiment import specification as plain
from course.simulate.experiment.beliefs import DECISIONS

RULE = Rule(goal=0.3, floor=0.1, sure=0.9)
seen = st.integers(0, 60).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials)))


@settings(deadline=None)
@given(seen, st.floats(0.5, 30), st.floats(0.5, 30), st.floats(0, 1))
def test_beliefs_are_those_of_the_beta_distribution(data, alpha, beta, rate):
    successes, trials = data
    belief = Belief(alpha, beta).after(successes, trials)
    posterior = stats.beta(alpha + successes, beta + trials - successes)
    assert belief.mean == pytest.approx(posterior.mean())
    assert belief.beyond(rate) == pytest.approx(posterior.sf(rate), abs=1e-9)
    assert belief.interval(0.8) == pytest.approx(posterior.interval(0.8), abs=1e-9)


@pytest.mark.parametrize(("successes", "trials"), [(0, 5), (3, 20), (20, 20)])
def test_beliefs_are_bayes_rule_on_a_grid(successes, trials):
    grid, belief = plain.posterior(successes, trials), Belief().after(successes, trials)
    assert belief.mean == pytest.approx(sum(rate * weight for rate, weight in grid), abs=1e-5)
    for threshold in (0.1, 0.5, 0.9):
        beyond = sum(weight for rate, weight in grid if rate > threshold)
        assert belief.beyond(threshold) == pytest.approx(beyond, abs=1e-3)


@settings(deadline=None)
@given(st.lists(seen, min_size=1, max_size=5))
def test_cycles_carry_over_all_that_was_seen_in_whatever_order(results):
    last = cycles(results, RULE).iloc[-1]
    back = cycles(results[::-1], RULE).iloc[-1]
    total = Belief().after(sum(s for s, _ in results), sum(n for _, n in results))
    for row in (last, back):
        assert (row["alpha"], row["beta"], row["mean"]) == (total.alpha, total.beta, total.mean)
        assert (row["low"], row["high"]) == total.interval()
        assert (row["beyond"], row["decision"]) == (total.beyond(0.3), RULE.decide(total))


def test_cycles_begin_with_the_prior():
    table = cycles([(2, 10)], RULE, prior=Belief(3, 7))
    assert table["cycle"].tolist() == [0, 1]
    assert table["mean"].tolist() == [0.3, 0.25]
    assert table["trials"].tolist() == [0, 10]


@settings(deadline=None)
@given(seen)
def test_a_decision_says_what_is_sure(data):
    belief = Belief().after(*data)
    posterior = stats.beta(belief.alpha, belief.beta)
    above, below = posterior.sf(0.3), posterior.cdf(0.1)
    expected = (
        "persist" if above >= 0.9 else "stop" if below >= 0.9 else "pivot" if above <= 0.1 else "not yet"
    )
    assert RULE.decide(belief) == expected


@settings(deadline=None)
@given(st.integers(1, 80))
def test_with_more_successes_a_decision_only_gets_better(trials):
    order = ["stop", "pivot", "not yet", "persist"]
    decisions = [RULE.decide(Belief().after(successes, trials)) for successes in range(trials + 1)]
    places = [order.index(decision) for decision in decisions]
    assert places == sorted(places)


def test_many_beliefs_are_decided_as_one_by_one():
    alpha, beta = np.meshgrid(np.arange(1, 30), np.arange(1, 60))
    decided = RULE.decisions(alpha, beta)
    for place in np.ndindex(*alpha.shape):
        assert DECISIONS[decided[place]] == RULE.decide(Belief(alpha[place], beta[place]))


def test_what_is_right_follows_from_the_true_rate():
    assert [RULE.right(rate) for rate in (0.31, 0.3, 0.1, 0.09)] == ["persist", "pivot", "pivot", "stop"]


def test_impossible_beliefs_and_rules_are_refused():
    for wrong in (
        lambda: Belief(0, 1),
        lambda: Belief().after(3, 2),
        lambda: Belief().beyond(2),
        lambda: Belief().interval(1),
        lambda: Rule(0.2, floor=0.3),
        lambda: Rule(1.2),
        lambda: Rule(0.2, sure=0.5),
    ):
        with pytest.raises(ValueError, match="expected"):
            wrong()
