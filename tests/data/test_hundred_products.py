"""A hundred products of which raw rates mislead, shrunk ones less, and the truth is known."""

import numpy as np
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import compare_rankings, shrink

README = (HOME / "hundred-products" / "README.md").read_text("utf-8")
PRODUCTS, MONTHS, TRUTH = (load("hundred-products", name, "en") for name in ("products", "months", "truth"))
SHRUNK = shrink(PRODUCTS["repeats"], PRODUCTS["trials"])


def ten(column):
    """The places of the ten highest."""
    return column.sort_values(ascending=False, kind="stable").index[:10]


def stars(column):
    return int(TRUTH["star"][ten(column)].sum())


def test_the_months_add_up_to_the_products():
    counts = ["trials", "repeats", "gifts"]
    assert MONTHS.groupby("id")[counts].sum().reset_index(drop=True).equals(PRODUCTS[counts])
    assert (MONTHS[["repeats", "gifts"]].max(axis=1) <= MONTHS["trials"]).all()


def test_a_product_has_figures_from_the_month_it_was_found_in():
    first = MONTHS.groupby("id")["month"].min().to_numpy()
    assert (first == (PRODUCTS["found"] - 1) // 30 + 1).all()


def test_the_figures_are_drawn_from_the_truth():
    """Standardised differences of 100 binomial counts: mean square 1, standard error √2/10, with room for skew."""
    for counted, rate in (("repeats", TRUTH["repeat"]), ("gifts", TRUTH["gift"])):
        expected = PRODUCTS["trials"] * rate
        z = (PRODUCTS[counted] - expected) / (expected * (1 - rate)) ** 0.5
        assert 0.4 < (z**2).mean() < 1.6


def test_the_stars_are_the_ten_with_the_highest_true_rates():
    assert set(ten(TRUTH["repeat"])) == set(TRUTH.index[TRUTH["star"]])


def test_trials_are_very_unequal_and_say_nothing_of_quality():
    trials = PRODUCTS["trials"]
    assert trials.max() > 15 * trials.median()
    assert abs(np.corrcoef(np.log(trials), TRUTH["repeat"])[0, 1]) < 4 / 100**0.5
    assert (
        f"between {trials.min()} and {trials.max()} people tried one, with a median of {trials.median():.0f}"
        in README
    )


@pytest.mark.parametrize(
    ("choice", "column"),
    [
        ("the ten that most people tried", PRODUCTS["trials"]),
        ("the ten with the highest rate of buying again", SHRUNK["raw"]),
        ("the ten with the highest shrunk rate (`course.simulate.shrink`)", SHRUNK["shrunk"]),
    ],
)
def test_the_readme_s_table_is_the_data_s(choice, column):
    assert f"| {choice} | {stars(column)} |" in README


def test_raw_rates_mislead_and_shrinkage_helps():
    assert stars(PRODUCTS["trials"]) < stars(SHRUNK["raw"]) < stars(SHRUNK["shrunk"]) < 10
    first = SHRUNK["raw"].idxmax()
    assert PRODUCTS["trials"][first] == PRODUCTS["repeats"][first] == 2
    assert f"Its true chance is {TRUTH['repeat'][first]:.2f}" in README
    assert first not in ten(SHRUNK["shrunk"])


def test_this_draw_is_near_the_usual():
    """Of ten stars: a draw's standard deviation is about 0.12, so 0.25 is two of them."""
    found = (
        compare_rankings(TRUTH["repeat"], PRODUCTS["trials"], runs=300)
        .groupby("ranking")["stars_kept"]
        .mean()
    )
    assert found["raw"] < found["shrunk"]
    assert abs(found["raw"] - stars(SHRUNK["raw"]) / 10) < 0.25
    assert abs(found["shrunk"] - stars(SHRUNK["shrunk"]) / 10) < 0.25


def test_the_leaders_of_the_first_month_fall_back():
    first = MONTHS[MONTHS["month"] == 1].set_index("id")
    leaders = (first["repeats"] / first["trials"]).nlargest(5)
    later = MONTHS[(MONTHS["month"] > 1) & MONTHS["id"].isin(leaders.index)]
    assert later["repeats"].sum() / later["trials"].sum() < 0.6 * leaders.mean()
