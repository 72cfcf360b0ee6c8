"""Superchargers: one row a value and source, what was not seen is marked, and what is derived can be worked out again."""

import json
import re

import numpy as np
import pytest

from course.data import load
from course.data.packages import HOME

FOLDER = HOME / "superchargers"
README = (FOLDER / "README.md").read_text("utf-8")
TABLE = load("superchargers", "counts", "en")
CARS = load("tesla-deliveries", "deliveries", "en").query("used").set_index("year")["deliveries"].cumsum()


def used(measure):
    return TABLE[TABLE["used"] & (TABLE["measure"] == measure)].set_index("year")["value"]


def test_each_year_has_at_most_one_value_in_use_and_the_derived_years_all():
    assert not TABLE[TABLE["used"]].duplicated(["year", "measure"]).any()
    assert used("connectors").index.tolist() == list(range(2016, 2026))
    assert used("stations").index.tolist() == list(range(2013, 2026))


def test_both_only_grow():
    for measure in ("stations", "connectors"):
        assert (used(measure).diff().dropna() > 0).all()


def test_the_end_of_2024_is_marked_as_not_seen_and_other_sources_stand_beside_it():
    year = TABLE.query("year == 2024")
    assert set(year[year["used"]]["confidence"]) == {"unverified"}
    others = year.query("measure == 'connectors' and not used")
    assert set(others["confidence"]) == {"verified"}
    assert sorted(others["value"]) == [65_000, 67_000]
    assert "unverified" in README


def test_what_was_not_seen_has_no_address_and_what_was_seen_has_the_card_s():
    card = json.loads((FOLDER / "datapackage.json").read_text("utf-8"))
    named = {re.match(r"\[(\w+)\]", source["title"])[1]: source["path"] for source in card["sources"]}
    unseen = TABLE["confidence"] == "unverified"
    assert TABLE[unseen]["url"].isna().all()
    assert (TABLE[~unseen]["source"].map(named) == TABLE[~unseen]["url"]).all()


@pytest.mark.parametrize(
    ("year", "measure", "value"), [(2020, "stations", 2_564), (2020, "connectors", 23_277)]
)
def test_2020_comes_out_of_two_sources_alike(year, measure, value):
    rows = TABLE.query("year == @year and measure == @measure")
    assert set(rows["value"]) == {value}
    for note in rows["note"]:
        counts = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*\d", note)]
        first, second = (count for count in counts if count != 2021)
        assert first + (-second if "less" in note else second) == value


def test_2019_lies_where_the_rounded_growth_rates_put_it():
    """2,181 and 19,437 in Q3 2020 were 32 and 33 % more than a year before; Q4's 383 and 3,840 were 128 and 166 % more."""
    for measure, (third, grew), (fourth, more) in (
        ("stations", (2_181, 0.32), (383, 1.28)),
        ("connectors", (19_437, 0.33), (3_840, 1.66)),
    ):
        low = third / (1 + grew + 0.005) + fourth / (1 + more + 0.005)
        high = third / (1 + grew - 0.005) + fourth / (1 + more - 0.005)
        value = used(measure)[2019]
        assert low <= value <= high
        (note,) = TABLE.query("year == 2019 and measure == @measure")["note"]
        edges = [int(number.replace(",", "")) for number in re.findall(r"\d\d?,\d{3}", note)]
        assert np.allclose(edges, [low, high], atol=6)


def test_cars_for_each_connector_tripled_and_the_readme_says_so():
    shared = (CARS / used("connectors")).dropna()
    assert (round(shared[2016]), round(shared[2024])) == (37, 111)
    for year in (2016, 2019, 2022, 2024):
        row = f"| {year} | {CARS[year]:,} | {used('connectors')[year]:,} | {shared[year]:.1f} |"
        assert README.count(row) == 2


def test_the_slope_of_the_logarithms_is_two_thirds():
    years = range(2016, 2025)
    slope, _ = np.polyfit(np.log(CARS.loc[years]), np.log(used("connectors").loc[years]), 1)
    assert slope == pytest.approx(0.67, abs=0.005)


def test_the_conclusion_stands_with_every_other_source():
    connectors = TABLE[TABLE["measure"] == "connectors"]
    for before in connectors.query("year == 2016")["value"]:
        for after in connectors.query("year == 2024")["value"]:
            assert 2.8 < (CARS[2024] / after) / (CARS[2016] / before) < 3.2
