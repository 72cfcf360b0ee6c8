"""Published miles add up as the README says, keep products apart, and let sources disagree in the open."""

import re

import pytest

from course.data import load
from course.data.packages import HOME

README = (HOME / "fleet-miles" / "README.md").read_text("utf-8")
MILES, PROMISES, ERRORS = (load("fleet-miles", name, "en") for name in ("miles", "promises", "errors"))
FSD = MILES[MILES["product"] == "fsd"]


def annual():
    return FSD[FSD["measure"] == "annual"].set_index("period")["million_miles"]


def reported(period):
    return FSD[(FSD["measure"] == "cumulative") & (FSD["period"] == period)]["million_miles"].tolist()


def test_the_five_years_are_annual_since_they_add_up_to_the_reported_total():
    assert annual().index.tolist() == ["2021", "2022", "2023", "2024", "2025"]
    assert annual().sum() == 7256
    assert min(abs(annual().sum() - said) for said in reported("2025-12")) / 7250 < 0.001
    assert "7.256 billion" in README
    assert "72.56억" in README


def test_up_to_2024_they_do_not_add_up_to_what_was_reported_and_the_readme_says_so():
    assert annual()[:"2024"].sum() == 3006
    assert reported("2024-12") == [2900]
    assert "3.006 billion, while 2.9 billion was reported" in README
    assert "30.06억인데 보도된 누적은 29억" in README


@pytest.mark.parametrize("product", ["autopilot", "fsd", "waymo", "all-driving"])
def test_totals_only_ever_grow(product):
    rows = MILES[(MILES["product"] == product) & (MILES["measure"] == "cumulative")].sort_values("period")
    least, most = (getattr(rows.groupby("period")["million_miles"], way)().tolist() for way in ("min", "max"))
    assert all(before <= after for before, after in zip(most, least[1:], strict=False))
    assert len(least) >= 3


def test_no_source_or_row_mixes_autopilot_with_fsd():
    """They are different products: their totals would contradict each other if they were one."""
    autopilot = MILES[(MILES["product"] == "autopilot") & (MILES["measure"] == "cumulative")]
    assert autopilot["period"].max() < FSD["period"].min()
    assert autopilot["million_miles"].max() > reported("2022-12")[0]
    assert set(ERRORS[ERRORS["event"] == "crash"]["product"]) == {"autopilot"}


@pytest.mark.parametrize(
    ("product", "period", "values"),
    [
        ("all-driving", "2018-11", {10000, 20000}),
        ("logged", "2016-05", {780, 880}),
        ("fsd", "2025-12", {7000, 7250}),
    ],
)
def test_values_that_disagree_stand_side_by_side_with_different_sources(product, period, values):
    rows = MILES[(MILES["product"] == product) & (MILES["period"] == period)]
    assert set(rows["million_miles"]) == values
    assert rows["source"].nunique() == len(rows)


def test_the_threshold_rose_from_6_to_10_billion_and_one_outlet_dates_it_otherwise():
    rows = PROMISES.set_index("source")
    assert rows.loc["MP2", ["said", "million_miles"]].tolist() == ["2016-07", 6000]
    assert rows.loc["TMAG", ["said", "million_miles"]].tolist() == ["2026-01", 10000]
    assert rows.loc["RAINS", ["said", "million_miles", "confidence"]].tolist() == [
        "2023-01",
        10000,
        "unverified",
    ]


@pytest.mark.parametrize("table", [MILES, PROMISES, ERRORS], ids=["miles", "promises", "errors"])
def test_every_row_has_a_source_an_address_and_how_far_it_was_checked(table):
    assert table["url"].str.startswith("https://").all()
    assert table.groupby("source")["url"].nunique().eq(1).all()
    assert set(table["confidence"]) <= {"verified", "derived", "unverified"}


def test_what_was_not_checked_or_was_computed_says_why():
    for table in (MILES, PROMISES, ERRORS):
        weak = table[table["confidence"] != "verified"]
        assert weak["note"].notna().all()
    estimates = MILES[MILES["status"] == "estimate"]
    assert estimates["note"].notna().all()
    assert (estimates["million_miles"] > 0).all()


def test_miles_made_from_kilometres_are_what_the_note_says():
    made = ERRORS[ERRORS["note"].fillna("").str.contains(" km")]
    assert len(made) == 6
    for row in made.itertuples():
        kilometres = float(re.search(r"([\d,]+) km", row.note).group(1).replace(",", ""))
        assert row.miles_between == pytest.approx(kilometres / 1.609344, abs=600)
        assert row.confidence == "derived"


def test_the_readme_counts_the_rows():
    for name, table in {"miles": MILES, "promises": PROMISES, "errors": ERRORS}.items():
        assert README.count(f"| `{name}` | {len(table)} |") == 2
