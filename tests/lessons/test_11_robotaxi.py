"""Lesson 11 says what its numbers say: the town's day, the loops, the promises; in both languages."""

import json
import math
import re
from functools import cache
from itertools import pairwise, permutations
from pathlib import Path

import numpy as np
import pytest

from course import DispatchGrid
from course.data import load
from course.network import loops
from course.notebooks import lesson, markdown, read
from course.simulate.dispatch import specification
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "11-robotaxi"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {"first-day": 3, "fewest": 20.0, "most-left": 0, "shorter": 6.0, "turn": 0}
both = pytest.mark.parametrize("language", LANGUAGES)


@cache
def source():
    return read(FOLDER / "lesson.py")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def tables(text):
    """The tables of a text, each as rows of cells, the heading's row first."""
    blocks = re.findall(r"(?:^\|.*\n?)+", text, re.M)
    return [[[cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines() if "---" not in line] for block in blocks]  # fmt: skip


def numbers(cells):
    return [float(re.sub(r"[^\d.]", "", cell)) for cell in cells]


@pytest.fixture(scope="module")
def grid():
    return DispatchGrid("of-the-test")


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["ko", pytest.param("en", marks=pytest.mark.soak)])
def test_with_every_prediction_each_result_opens(tmp_path, monkeypatch, language):
    from nbclient import NotebookClient

    folder = tmp_path / "kit" / "lessons" / "11"
    (folder / "predictions").mkdir(parents=True)
    for name, answer in ANSWERS.items():
        (folder / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    notebook = lesson(source(), language)
    resources = {"metadata": {"path": folder}}
    NotebookClient(notebook, timeout=60, kernel_name="python3", resources=resources).execute()
    outputs = [each for cell in notebook.cells if cell.cell_type == "code" for each in cell.outputs]
    text = "\n".join(str(each.get("data", {}).get("text/plain", each.get("text", ""))) for each in outputs)
    assert not [each for each in outputs if each.output_type == "error" or each.get("name") == "stderr"]
    assert say("widgets.reveal.closed", language) not in text
    assert say("dispatch.title", language) in text
    assert say("loopsigns.empty", language) in text  # no drawing was carried in
    assert all(found in text for found in ("1,000,000", "46", "969", "2.3", "= +1"))


@both
def test_every_question_stands_before_its_run_and_nothing_gives_the_answer_away(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == ["first_day", "fewest", "most_left", "shorter", "turn"]
    cells = [URL.sub("]", cell.text) for cell in source().in_language(language)]
    told = {"fewest": r"\b46\b", "most_left": r"\b969\b", "shorter": r"\b2\.3\b", "turn": r"= \+1", "first_day": r"10–20|10 to 20"}  # fmt: skip
    for variable, answer in told.items():
        assert text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
        run = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        assert not re.search(answer, "\n".join(cells[: run + 1])), variable
    assert max(len(cell.splitlines()) for cell in code(language) if "def " not in cell) <= 13


def test_the_grid_opens_only_behind_a_prediction_and_no_loop_board_begins_with_signs():
    text = "\n".join(code("en"))
    assert "shorter.opens(grid)" in text
    assert not re.search(r"^grid$", text, re.M)
    assert re.findall(r"^LoopBoard\((.*)\)$", text, re.M) == [
        '"loops-robotaxi", "robotaxi"',
        '"loops-chase", "chase"',
        '"loops-circle", "circle"',
        '"loops-organism", "organism"',
        '"my-loops", mine',
    ]


@both
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [7, 12, 15, 20, 10, 8, 3]
    assert [b - a for a, b in plan] == [7, 12, 15, 20, 10, 11]
    assert sum(minutes) == plan[-1][1] == 75


@both
def test_the_instructor_s_minutes_follow_one_another_up_to_75(language):
    notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
    spans = [tuple(map(int, row[0].split("–"))) for row in tables(notes)[0][1:]]
    assert (spans[0][0], spans[-1][1]) == (0, 75)
    assert all(left[1] == right[0] for left, right in pairwise(spans))
    short = [tuple(map(int, found)) for found in re.findall(r"\((\d+)–(\d+)\)", notes)]
    assert (short[0][0], short[-1][1]) == (0, 60)
    assert all(left[1] == right[0] for left, right in pairwise(short))


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    korean, english = (
        markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


# --- sums ------------------------------------------------------------------------------------------------


def worked(text):
    """Each sum of a text: what it comes to, and what the text says it comes to."""
    for left, sign, right in re.findall(r"\$+\s*([^$=]*?) (=|\\approx) ([^$=]*?)\s*\$+", text):
        plain = left.replace(r"\times", "*").replace(r"\div", "/").replace(r"\frac{1}{2}\sqrt", "0.5*sqrt")
        plain = plain.replace("^", "**").replace("{", "(").replace("}", ")").replace(",", "")
        yield left, eval(plain, {"sqrt": math.sqrt}), right.replace(",", ""), sign


@both
def test_every_sum_of_the_prose_comes_out(language):
    sums = list(worked(prose(language)))
    assert len(sums) == 17
    for left, value, right, _ in sums:
        assert round(value, len(right.partition(".")[2])) == float(right), left


# --- matching and the minimum fleet --------------------------------------------------------------------


@both
def test_the_line_on_the_floor_is_matched_as_the_prose_adds_it_up(language):
    cars, riders = [(0, 0), (5, 0)], [(-2, 0), (1, 0)]
    near = sum(abs(cars[car][0] - riders[rider][0]) for rider, car in specification.match_nearest(cars, riders))  # fmt: skip
    best = min(sum(abs(cars[car][0] - rider[0]) for car, rider in zip(order, riders, strict=True)) for order in permutations(range(2)))  # fmt: skip
    assert (near, best) == (8, 6)
    assert "$1 + 7 = 8$" in prose(language)
    assert "$2 + 4 = 6$" in prose(language)


def test_the_fewest_cars_are_those_of_the_plain_specification():
    trips = load("city-trips")
    plain = [
        specification.Trip(row.minute, (row.x, row.y), (row.to_x, row.to_y)) for row in trips.itertuples()
    ]
    fleet = specification.minimum_fleet(plain, kmh=25)
    noon = [trip for trip in plain if 11 * 60 <= trip.minute <= 16 * 60]
    assert (fleet, specification.minimum_fleet(noon, kmh=25)) == (46, 11)
    for language in LANGUAGES:
        assert f"$800 - {800 - fleet} = {fleet}$" in prose(language)
        assert f"{fleet - 11}" in prose(language)


@both
def test_the_ways_of_counting_cars_are_counted_trip_by_trip(language):
    trips = load("city-trips")
    minutes = np.hypot(trips["to_x"] - trips["x"], trips["to_y"] - trips["y"]) / 25 * 60
    begin, end = trips["minute"].to_numpy(), (trips["minute"] + minutes).to_numpy()
    busiest = max(((begin <= at) & (end > at)).sum() for at in begin)
    average = minutes.sum() / 1440
    table = next(
        table for table in tables(prose(language)) if table[0][0] in ("세는 법", "How it is counted")
    )
    assert [round(average), busiest, 46, 11] == numbers(row[1] for row in table[1:])
    assert round(100 * average / 46) == 13
    assert "13%" in prose(language)


# --- the dispatch grid -----------------------------------------------------------------------------------


@both
def test_the_table_of_fleets_is_the_grid_s_and_the_busiest_is_not_the_best(language, grid):
    found = grid.compare("town", [4, 20, 48])
    table = next(table for table in tables(prose(language)) if len(table[0]) == 5 and "4" in table[1][0])[1:]
    for row, (_, day) in zip(table, found.iterrows(), strict=True):
        said = [day["cars"], 100 * day["utilisation"], 100 * day["served"], day["wait"], day["profit"]]
        assert numbers(row) == [round(value, 1 if at == 3 else 0) for at, value in enumerate(said)]
    assert found["utilisation"].idxmax() == 0
    assert found["profit"].idxmax() == 1
    assert found["wait"].idxmin() == 2


def test_the_day_of_20_cars_is_that_of_the_plain_specification(grid):
    from course.simulate.dispatch.day import waiting_places

    trips = grid.trips["town"]
    plain = [
        specification.Trip(row.minute, (row.x, row.y), (row.to_x, row.to_y)) for row in trips.itertuples()
    ]
    places = [tuple(place) for place in waiting_places(trips, 20)]
    waits = [got[1] for got in specification.run_day(plain, places, kmh=25, patience=15) if got]
    day = grid.compare("town", [20]).iloc[0]
    assert len(waits) == round(day["served"] * 800) == 712
    assert sum(waits) / len(waits) == pytest.approx(day["wait"])


@both
def test_where_the_sum_by_hand_sees_no_money_left_the_grid_sees_none(language, grid):
    cars = int(re.search(r"\$800 \\div 16 = (\d+)\$", prose(language)).group(1))
    sizes = [cars - 6, cars + 10]
    profit = grid.compare("town", sizes)["profit"]
    assert profit[0] > 0 > profit[1]
    riders = grid.compare("town", [20]).iloc[0]
    assert riders["empty"] == pytest.approx(0.3, abs=0.02)  # the 30% of the sum


@both
def test_ten_cars_are_near_in_the_centre_and_lose_money_there(language, grid):
    town, centre = grid.compare("town", [10]).iloc[0], grid.compare("centre", [10]).iloc[0]
    assert (round(town["wait"], 1), round(centre["wait"], 1)) == (8.4, 2.3)
    assert centre["served"] == 1 > town["served"]
    assert centre["profit"] < 0
    assert f"{-1000 * round(centre['profit']):,}" in prose(language)
    for area, km, minutes in ((144, 1.9, 4.6), (16, 0.6, 1.5)):
        far = 0.5 * math.sqrt(area / 10)
        assert (round(far, 1), round(far / 25 * 60, 1)) == (km, minutes)
        assert f"\\frac{{1}}{{2}}\\sqrt{{{area} \\div 10}} = {km}" in prose(language)


def test_half_the_distance_of_random_points_is_what_the_formula_says():
    rng = np.random.default_rng(11)
    found = [np.hypot(*(rng.random((10, 2)) * 4 - 2).T).min() for _ in range(4000)]
    assert np.mean(found) == pytest.approx(0.5 * math.sqrt(16 / 10), rel=0.08)  # from the middle, edges aside


# --- loops -------------------------------------------------------------------------------------------------


def product(drawing, loop):
    return math.prod(int(f"{drawing.link(each).extra['sign']}1") for each in loop.links)


def test_the_loops_reinforce_and_balance_as_the_reading_says():
    signs = {}
    for name in ("robotaxi", "chase", "circle", "organism"):
        drawing = load("causal-loops", name)
        signs[name] = sorted(product(drawing, loop) for loop in loops(drawing))
    assert signs == {"robotaxi": [-1, -1, 1], "chase": [-1, 1], "circle": [-1, 1], "organism": [1, 1]}


@both
def test_the_circle_gains_three_quarters_and_comes_to_four(language):
    drawing = load("causal-loops", "circle")
    rates = [drawing.link(each).rate for each in loops(drawing)[0].links]
    gain = math.prod(rates)
    assert gain == pytest.approx(0.75)
    assert sum(gain**turn for turn in range(200)) == pytest.approx(4)
    assert f"{gain * 0.14 / drawing.link('books-school').rate:.2f}" == "1.05"
    assert "$150 \\times 0.02 \\times 0.1 \\times 2.5 = 0.75$" in prose(language)
    assert "$1 \\div (1 - 0.75) = 4$" in prose(language)
    assert "1.05" in prose(language)


# --- promises ----------------------------------------------------------------------------------------------


def test_the_base_rate_counts_each_promise_once_and_leaves_out_what_is_unverified():
    table = load("robotaxi-promises", "promises", "en")
    sure = table[table["confidence"] != "unverified"].groupby("event")["kept"].first().value_counts()
    assert (sure["kept"], sure["partly"], sure["missed"]) == (1, 2, 10)
    assert "Of 13 promises with a date, 1 was kept by that date (8%), 2 came in part or late, and 10 did not come" in prose("en")  # fmt: skip
    assert (
        "약속 13가지 가운데 말한 날까지 지켜진 것은 1가지(8%), 일부만 되거나 늦은 것은 2가지, 안 된 것은 10가지"
        in prose("ko")
    )


@both
def test_rides_a_car_and_day_follow_from_the_two_counts_of_cars(language):
    counts = load("robotaxi-promises", "counts", "en")
    rides = counts.query("event == 'waymo-rides' and dated == '2026-02'")["high"].item()
    low, high = sorted(round(rides / cars / 7) for cars in counts.query("event == 'waymo-cars'")["high"])
    assert re.search(f"{low}(–| to ){high}", prose(language))


@both
def test_sources_that_disagree_stand_side_by_side(language):
    text = prose(language)
    assert "15–20%" in text
    assert "25–30%" in text
    counts = load("robotaxi-promises", "counts", "en").query("event == 'launch'")
    assert {(row.low, row.high) for row in counts.itertuples()} == {(10, 10), (12, 12), (10, 20)}
    linked = (FOLDER / "lesson.py").read_text("utf-8")
    assert all(url in linked for url in counts.query("source != 'LDW'")["url"])
