"""Published figures: every row has a source that the card names, and the README's disagreements are in the table."""

import json

import pytest

from course.data import load
from course.data.packages import HOME

FOLDER = HOME / "company-facts"
README = (FOLDER / "README.md").read_text("utf-8")
FACTS = load("company-facts", "facts", "en")
CARD = json.loads((FOLDER / "datapackage.json").read_text("utf-8"))


def values(company, measure, period=None):
    rows = FACTS[(FACTS["company"] == company) & (FACTS["measure"] == measure)]
    return rows[rows["period"].astype(str).eq(period)] if period else rows


def test_every_row_names_a_source_of_the_card():
    assert set(FACTS["url"]) == {source["path"] for source in CARD["sources"]}
    assert FACTS.groupby("source")["url"].nunique().eq(1).all()


def test_a_row_is_one_value_of_one_source():
    assert not FACTS.duplicated(["company", "measure", "period", "source", "value"]).any()


def test_nothing_is_used_that_was_not_seen_and_what_was_reckoned_says_how():
    assert set(FACTS["confidence"]) == {"verified", "derived"}
    assert FACTS.loc[FACTS["confidence"] == "derived", "remark"].notna().all()
    assert "No row is `unverified` now" in README


def test_the_price_of_zappos_stands_seven_times():
    price = values("Zappos", "price")["value"]
    assert (len(price), price.min(), price.max()) == (7, 807, 1200)
    assert "seven values, 807 million to 1.2 billion dollars" in README


def test_the_sales_of_2004_stand_three_times_and_the_staff_of_2008_twice():
    assert sorted(values("Zappos", "gross_sales", "2004")["value"]) == [175, 181, 184]
    assert sorted(values("Zappos", "staff", "2008")["value"]) == [1600, 7000]


def test_three_sources_say_1991_and_one_1992():
    years = values("World Vision Korea", "giving")["value"].astype(int)
    assert years.value_counts().to_dict() == {1991: 3, 1992: 1}


def test_the_share_that_left_does_not_follow_from_the_people_who_left():
    left = values("Zappos", "left", "2016-01")["value"].item()
    staff = values("Zappos", "staff", "2015")["value"].item()
    said = values("Zappos", "left_share", "2016-01")["value"].item()
    assert f"{left:.0f} by {staff:,.0f} is {100 * left / staff:.1f}%" in README
    assert round(100 * left / staff) != said
    first, later = (
        values("Zappos", "left", "2015-04")["value"].item(),
        values("Zappos", "left_later")["value"].item(),
    )
    assert first + later == left
    assert round(100 * first / staff) == values("Zappos", "left_share", "2015-04")["value"].item()


@pytest.mark.parametrize(("month", "days"), [("2018-06", (37, 61)), ("2018-09", (39, 33))])
def test_the_days_of_a_gathering_add_up(month, days):
    row = values("World Vision Korea", "met", month).iloc[0]
    assert row["value"] == sum(days)
    assert f"{days[0]} and {days[1]}" in row["remark"]


def test_patagonia_s_stock_adds_up():
    assert (
        values("Patagonia", "voting")["value"].item() + values("Patagonia", "nonvoting")["value"].item()
        == 100
    )
