"""The data of lesson 11: a town's day, four causal loop diagrams, and promises with their dates."""

import re

import numpy as np
import pytest

from course.data import load
from course.data.packages import HOME
from course.network import loops
from course.simulate import minimum_fleet, random_trips

PROMISES, COUNTS, SHARES = (
    load("robotaxi-promises", name, "en") for name in ("promises", "counts", "shares")
)
TRIPS = load("city-trips")


def readme(name):
    return (HOME / name / "README.md").read_text("utf-8")


# --- city-trips ----------------------------------------------------------------------------------------


def test_the_trips_are_the_generator_s_rounded():
    drawn = random_trips(800, side_km=12, peaks=0.5, centre=0.5, seed=11)
    assert np.abs(TRIPS[list(drawn)].to_numpy() - drawn.to_numpy()).max() <= 0.05 + 1e-9
    assert TRIPS["minute"].is_monotonic_increasing


def test_the_readme_s_table_is_the_data_s():
    busiest = int((TRIPS["minute"] // 60).value_counts().max())
    km = np.hypot(TRIPS["to_x"] - TRIPS["x"], TRIPS["to_y"] - TRIPS["y"]).mean()
    inside = TRIPS[["x", "y", "to_x", "to_y"]]
    centre = int(((inside >= 4) & (inside <= 8)).all(axis=1).sum())
    fleet = minimum_fleet(TRIPS, kmh=25)["car"].nunique()
    for said in (f"| {busiest} |", f"| {km:.2f} km |", f"| {fleet} |", f"| {centre} |"):
        assert said in readme("city-trips")


def test_half_of_the_trips_start_in_the_two_rush_hours():
    share = TRIPS["minute"].div(1440).apply(lambda day: min(abs(day - 1 / 3), abs(day - 3 / 4)) < 0.09).mean()
    expected = 0.5 + 0.5 * 4 * 0.09  # all of the rush within three deviations, and its part of the others
    assert share == pytest.approx(expected, abs=3 * (0.25 / 800) ** 0.5)


# --- causal-loops --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["robotaxi", "chase", "circle", "organism"])
def test_a_diagram_has_a_sign_on_every_arrow_and_the_loops_the_readme_counts(name):
    drawing = load("causal-loops", name, "en")
    signs = {link.id: link.extra["sign"] for link in drawing.links}
    assert set(signs.values()) <= {"+", "-"}
    assert all(link.id == f"{link.source}-{link.target}" for link in drawing.links)
    kinds = ["balancing" if [signs[each] for each in loop.links].count("-") % 2 else "reinforcing" for loop in loops(drawing)]  # fmt: skip
    words = {1: "one", 2: "two"}
    said = ", ".join(f"{words[kinds.count(kind)]} {kind}" for kind in ("reinforcing", "balancing") if kind in kinds)  # fmt: skip
    assert f"| `{name}` | {len(drawing.links)} | {said} |" in readme("causal-loops")


def test_the_korean_and_english_signs_are_the_same():
    for name in ("robotaxi", "chase", "circle", "organism"):
        korean, english = (load("causal-loops", name, language) for language in ("ko", "en"))
        assert [link.extra["sign"] for link in korean.links] == [link.extra["sign"] for link in english.links]


# --- robotaxi-promises ---------------------------------------------------------------------------------


def test_every_row_names_its_source_and_how_sure_it_is():
    for table in (PROMISES, COUNTS, SHARES):
        assert set(table["confidence"]) <= {"verified", "derived", "unverified"}
        assert table["url"].str.match("https?://").all()
        assert table.groupby("source")["url"].nunique().max() == 1


def test_a_promise_is_said_before_it_is_due_and_open_only_when_due_later():
    for row in PROMISES.dropna(subset=["due"]).itertuples():
        assert row.dated[:7] <= row.due or len(row.dated) == 4
        assert (row.kept == "open") == (row.due > "2026-06"), row.event
    assert set(PROMISES[PROMISES["due"].isna()]["kept"]) == {"no date"}


def test_rows_of_one_event_agree_on_who_said_when_and_what_came_of_it():
    for _, rows in PROMISES.groupby("event"):
        assert rows["dated"].nunique() == rows["kept"].nunique() == 1


def test_sources_that_disagree_are_kept_apart():
    million = PROMISES.query("event == 'million'")
    assert len(million) == million["source"].nunique() == 5
    assert set(million["due"]) == {"2020-04", "2020-10", "2020-12"}
    assert sorted(zip(SHARES["low"], SHARES["high"], strict=True)) == [(15, 20), (25, 30)]
    rides = COUNTS.query("event == 'waymo-rides'").set_index("dated")["high"]
    assert rides["2025-12"] > rides["2026-02"]


def test_counts_run_from_low_to_high_and_nothing_is_later_than_the_day_the_set_was_closed():
    assert (COUNTS["low"] <= COUNTS["high"]).all()
    assert max(*COUNTS["dated"], *PROMISES["dated"]) <= "2026-06-03"
    assert "2026-06-03" in set(COUNTS["dated"])
    assert re.search("3 June 2026", readme("robotaxi-promises"))


def test_what_is_hard_to_trust_is_marked():
    marked = {*PROMISES.query("confidence == 'unverified'")["event"], *COUNTS.query("confidence == 'unverified'")["event"]}  # fmt: skip
    assert marked == {"next-year-again", "a-year-on"}
