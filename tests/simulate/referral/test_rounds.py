from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import Owners, Scheme, compare_schemes, gini, run_referral
from course.simulate.referral import specification as plain
from course.simulate.referral.rounds import paid, rank

BUSY = Owners(count=40, reach=6, telling=0.2, conversion=0.15, anyway=0.05, contenders=2)
SCHEMES = {
    "word of mouth": Scheme(),
    "flat": Scheme(referrer=1000, cap=2),
    "both": Scheme(referrer=500, friend=20_000),
    "tournament": Scheme(prizes=[5000, 1000]),
    "budget": Scheme(referrer=1000, friend=1000, prizes=[3000], budget=20_000),
}


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_every_round_agrees_with_the_specification(scheme):
    random, rng, runs = Random(1), np.random.default_rng(1), 250
    slow = [plain.referral(scheme, BUSY, BUSY.circles(40, rng).tolist(), 3, random) for _ in range(runs)]
    ours = run_referral(scheme, BUSY, rounds=3, runs=1500, seed=2).rounds()
    for number in range(3):
        now = ours[ours["round"] == number + 1]
        for name in ("owners", "told", "referred", "caused", "organic", "cost"):
            values = np.array([run[number][name] for run in slow], float)
            error = np.sqrt(values.var() / runs + now[name].var() / 1500)
            assert values.mean() == pytest.approx(now[name].mean(), abs=4.5 * error + 1e-9), (number, name)


def test_the_first_round_s_sales_are_those_of_the_formula():
    owners = Owners(count=500)
    sales = run_referral(Scheme(referrer=1000), owners, rounds=1, runs=1000, seed=3).rounds()
    told = 500 * 20 * 0.05 * 2**0.3
    for name, mean in {
        "told": told,
        "caused": told * 0.02 * 0.998,
        "referred": told * (1 - 0.98 * 0.998),
        "organic": (500 * 20 - told) * 0.002,
    }.items():
        assert sales[name].mean() == pytest.approx(mean, abs=4 * sales[name].std() / np.sqrt(1000))
    assert sales["cost"].tolist() == (1000 * sales["referred"]).tolist()
    assert sales["k"].mean() == pytest.approx(told * (1 - 0.98 * 0.998) / 500, rel=0.05)


def test_what_nobody_was_persuaded_to_is_referred_and_not_caused():
    gullible = replace(BUSY, conversion=0, anyway=0.3)
    found = run_referral(Scheme(referrer=1000), gullible, runs=50, seed=1).rounds()
    assert found["referred"].sum() > 100
    assert found["caused"].sum() == 0
    assert found["per_caused"].isna().all()
    steady = run_referral(Scheme(referrer=1000), replace(BUSY, anyway=0), runs=50, seed=1).rounds()
    assert (steady["caused"] == steady["referred"]).all()
    assert (steady["organic"] == 0).all()


@settings(max_examples=15, deadline=None)
@given(st.floats(0, 1e5), st.floats(0, 5000), st.floats(0, 5000), st.integers(0, 3), st.integers(0, 1000))
def test_no_programme_costs_more_than_its_budget_and_its_tables_add_up(budget, fee, discount, cap, seed):
    scheme = Scheme(fee, discount, prizes=[2000], cap=cap, budget=budget)
    programme = run_referral(scheme, BUSY, rounds=3, runs=10, seed=seed)
    rounds, owners = programme.rounds(), programme.referrers()
    assert (rounds.groupby("run")["cost"].sum() <= budget * (1 + 1e-9) + 1e-9).all()
    for name in ("referred", "caused"):
        per_run = owners.groupby("run")[name].sum()
        assert per_run.tolist() == rounds.groupby("run")[name].sum().tolist()
    assert (owners["caused"] <= owners["referred"]).all()
    assert (owners["referred"] <= owners["reach"]).all()
    first, second = (rounds[rounds["round"] == number].reset_index() for number in (1, 2))
    assert (second["owners"] == first["owners"] + first["referred"] + first["organic"]).all()


def test_prizes_go_to_most_sales_and_among_equals_to_the_longest_owner():
    run, referred = np.array([0, 1, 0, 0, 1]), np.array([2, 0, 5, 2, 1])
    assert rank(run, referred).tolist() == [1, 1, 0, 2, 0]
    scheme = Scheme(referrer=1, friend=10, prizes=[100, 50, 20], cap=3)
    earned, cost = paid(scheme, run, referred, np.array([np.inf, np.inf]))
    assert earned.tolist() == [52, 0, 103, 22, 101]
    assert cost.tolist() == [177 + 90, 101 + 10]
    earned, cost = paid(scheme, run, referred, np.array([267 / 2, 0.0]))
    assert earned.tolist() == [26, 0, 51.5, 11, 0]
    assert cost.tolist() == [267 / 2, 0]


def test_schemes_are_compared_with_word_of_mouth_alone():
    table = compare_schemes(SCHEMES, BUSY, rounds=2, runs=300, seed=5).set_index("scheme")
    assert table.index.tolist() == ["none", *SCHEMES]
    assert table.loc["word of mouth", "extra"] == 0
    assert table[["per_extra"]].isna()["per_extra"].tolist() == [True, True, False, False, False, False]
    flat = run_referral(SCHEMES["flat"], BUSY, rounds=2, runs=300, seed=5)
    rounds = flat.rounds()
    assert table.loc["flat", "per_caused"] == pytest.approx(rounds["cost"].sum() / rounds["caused"].sum())
    assert table.loc["flat", "anyway"] == pytest.approx(1 - rounds["caused"].sum() / rounds["referred"].sum())
    assert (table["per_extra"] > table["per_referred"])[
        ["flat", "both"]
    ].all()  # word of mouth was there before
    owners = flat.referrers()
    each = [gini(sales) for _, sales in owners.groupby("run")["referred"] if sales.any()]
    assert table.loc["flat", "gini"] == pytest.approx(np.mean(each))


def test_a_tournament_moves_only_those_who_believe_they_can_win():
    owners = replace(BUSY, count=200, anyway=0)
    plainly, contest = (
        run_referral(scheme, owners, rounds=1, runs=400, seed=6).referrers()
        for scheme in (Scheme(), Scheme(prizes=[100_000]))
    )
    for table in (plainly, contest):
        table["place"] = rank(table["run"].to_numpy(), table["reach"].to_numpy())
    top, rest = (
        [table.loc[table["place"].between(*ends), "referred"] for table in (plainly, contest)]
        for ends in ((0, 1), (2, 199))
    )
    assert top[1].mean() > 1.5 * top[0].mean()
    assert rest[1].mean() == pytest.approx(
        rest[0].mean(), abs=4 * np.sqrt(2) * rest[0].std() / np.sqrt(len(rest[0]))
    )


def test_the_same_seed_gives_the_same_runs_watched_or_not_and_stopping_keeps_the_first():
    seen = []
    whole = run_referral(Scheme(1000), BUSY, rounds=2, runs=250, seed=7).rounds()
    stopped = run_referral(
        Scheme(1000),
        BUSY,
        rounds=2,
        runs=250,
        seed=7,
        progress=lambda *now: len(seen.append(now[:2]) or seen) < 2,
    )
    assert seen == [(100, 250), (200, 250)]
    assert stopped.rounds().equals(whole.query("run < 200"))


def test_a_programme_without_owners_sells_nothing():
    nobody = run_referral(Scheme(1000, prizes=[5]), replace(BUSY, count=0), runs=3)
    assert (nobody.rounds()[["owners", "referred", "cost"]] == 0).all(axis=None)
    assert nobody.referrers().empty
    assert np.isnan(nobody.gini())


def test_no_rounds_are_refused():
    with pytest.raises(ValueError, match="1 or more, got 0"):
        run_referral(Scheme(), rounds=0)
