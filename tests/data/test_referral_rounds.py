"""What was published about the referral rounds: every value has a source, and disagreements stay visible."""

import re

import pytest

from course.data import load
from course.data.packages import HOME

README = (HOME / "referral-rounds" / "README.md").read_text("utf-8")
ROUNDS = load("referral-rounds", "rounds", "en")


def of(number, item):
    return ROUNDS[(ROUNDS["round"] == number) & (ROUNDS["item"] == item)]


def test_every_row_holds_one_value_and_one_source():
    values = ROUNDS[["amount", "date", "said"]].notna().sum(axis=1)
    assert (values == 1).all()
    assert (ROUNDS["amount"].notna() == ROUNDS["unit"].notna()).all()
    assert not ROUNDS.duplicated(["round", "item", "source", "amount", "date", "said"]).any()


def test_a_source_has_one_address_and_date_throughout():
    assert (ROUNDS.groupby("source")[["url", "published"]].nunique() == 1).all(axis=None)
    assert ROUNDS["url"].str.startswith("https://").all()


@pytest.mark.parametrize(
    ("number", "item", "column", "answers"),
    [
        ("1", "start", "date", {"2015-07-29", "2015-06"}),
        ("1", "option_ten", "amount", {25_000, 20_000}),
        ("1", "free_cars", "amount", {3, 1}),
        ("2", "top_value", "amount", {16_000_000, 20_000_000}),
        ("4", "number", "amount", {3, 4}),
        ("2018-12", "end", "date", {"2019-02-01", "2019-02-02", "2019-03-01"}),
        ("2018-12", "roadsters", "amount", {80, 160}),
    ],
)
def test_sources_that_disagree_stand_side_by_side(number, item, column, answers):
    rows = of(number, item)
    assert set(rows[column]) == answers
    assert rows["source"].nunique() == len(rows) >= len(answers)


def test_what_the_runner_up_got_and_where_the_free_cars_were_is_told_differently():
    assert of("2", "runner_up")["said"].nunique() == 2
    assert of("1", "free_cars_by")["said"].nunique() == 4
    assert of("2019-03", "draw")["said"].nunique() == 2


def test_the_best_known_figures_rest_on_two_sources_that_agree():
    for item, amount in {
        "top": 188,
        "second": 105,
        "prize_car": 130_000,
        "prize_battery": 3000,
        "friend": 1000,
    }.items():
        rows = of("2", item)
        assert set(rows["amount"]) == {amount}, item
        assert rows["source"].nunique() >= 2, item


def test_what_was_not_checked_says_so():
    marked = ROUNDS[ROUNDS["confidence"] == "unverified"]
    assert set(marked["item"]) >= {"quarter_cost"}
    assert 0 < len(marked) < len(ROUNDS) / 10


def test_rounds_end_after_they_begin():
    for number, rows in ROUNDS.groupby("round"):
        starts, ends = (rows[rows["item"] == item]["date"] for item in ("start", "end"))
        if len(starts) and len(ends):
            assert max(starts) < min(ends), number


def test_the_readme_s_table_of_disagreements_is_in_the_data():
    english = README.split("\n## English")[1]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", english, re.M)[2:]
    assert len(rows) == 10
    assert all(" / " in answers for _, answers in rows)
    numbers = {f"{amount:,.0f}" for amount in ROUNDS["amount"].dropna()}
    for text in ("25,000", "20,000", "80", "160", "5,000"):
        assert text in numbers
        assert text in english
