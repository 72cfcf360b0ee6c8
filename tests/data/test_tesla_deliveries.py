"""Tesla's deliveries: sources side by side, one of them used a year, and sums that agree with the company's own."""

import json
import re

import pytest

from course.data import load
from course.data.packages import HOME

FOLDER = HOME / "tesla-deliveries"
README = (FOLDER / "README.md").read_text("utf-8")
TABLE = load("tesla-deliveries", "deliveries", "en")
USED = TABLE[TABLE["used"]].set_index("year")["deliveries"]


def test_every_year_from_2012_to_2025_has_one_row_that_is_used():
    assert USED.index.tolist() == list(range(2012, 2026))
    assert (USED > 0).all()


def test_a_round_number_is_used_nowhere_and_an_unseen_source_neither():
    used = TABLE[TABLE["used"]]
    assert not used["rounded"].any()
    assert set(used["confidence"]) == {"verified"}


def test_sources_that_clash_stand_side_by_side():
    clashing = TABLE.groupby("year")["deliveries"].nunique()
    assert clashing[clashing > 1].index.tolist() == [2014, 2015, 2017, 2018, 2019, 2020, 2021, 2024, 2025]
    assert sorted(TABLE.query("year == 2014")["deliveries"]) == [31_655, 32_733, 33_157]


def test_every_source_has_an_address_and_the_card_names_it():
    card = json.loads((FOLDER / "datapackage.json").read_text("utf-8"))
    named = {re.match(r"\[(\w+)\]", source["title"])[1]: source["path"] for source in card["sources"]}
    assert named.keys() == set(TABLE["source"]) | set(load("tesla-deliveries", "totals", "en")["source"])
    assert (TABLE["source"].map(named) == TABLE["url"]).all()


def test_a_derived_value_is_the_sum_its_note_gives():
    (row,) = TABLE[TABLE["confidence"] == "derived"].itertuples()
    parts = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]+\d", row.note)]
    assert sum(parts) == row.deliveries


def test_the_first_four_years_add_up_to_what_the_company_wrote():
    total = load("tesla-deliveries", "totals", "en").iloc[0]
    first, last = map(int, total["years"].split("–"))
    added = USED.loc[first:last].sum()
    assert added == 107_362
    assert 0 <= added - total["deliveries"] < 1000
    assert "107,362" in README


def test_whichever_source_is_chosen_the_running_total_hardly_changes():
    low, high = (TABLE.groupby("year")["deliveries"].agg(how).cumsum() for how in ("min", "max"))
    assert ((high - low) / USED.cumsum()).max() < 0.03
    assert "3%" in README


@pytest.mark.parametrize("year", [2014, 2015, 2017, 2024])
def test_the_readme_s_table_is_the_data_s(year):
    rows = [row for row in README.splitlines() if row.startswith(f"| {year} |")]
    values = TABLE.query("year == @year")["deliveries"].unique()
    assert len(rows) == 2
    assert all(f"{value:,}" in row for row in rows for value in values)
