"""Lesson 8 says what its numbers say: shipped figures, strangers, the loop, the land, both sides; in both languages."""

import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from course.data import load
from course.notebooks import lesson, markdown, read
from course.simulate import Grant, TwoSided, best_sites, compare_grants
from course.widgets.boards import SuperchargerMap
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "08-supercharger"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {"crowd": 20.0, "strangers": 5.0, "where": 0, "side": 0}
CARS = load("tesla-deliveries", "deliveries", "en").query("used").set_index("year")["deliveries"]
PLUGS = load("superchargers", "counts", "en").query("used and measure == 'connectors'").set_index("year")["value"]  # fmt: skip
GAPS = ["solbat-junction", "saebyeok-market", "east-rest"]

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


def whole(text):
    return int(re.sub(r"\D", "", text))


@pytest.fixture(scope="module")
def namespace():
    """What the cell that lays out the tools defines."""
    (cell,) = (each for each in code("en") if "def trips_made" in each)
    names = {}
    exec(cell, names)
    return names


# --- it runs, and opens ------------------------------------------------------------------------------


@both
def test_with_every_prediction_each_result_opens(tmp_path, monkeypatch, language):
    from nbclient import NotebookClient

    folder = tmp_path / "kit" / "lessons" / "08"
    (folder / "predictions").mkdir(parents=True)
    for name, answer in ANSWERS.items():
        (folder / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    notebook = lesson(source(), language)
    NotebookClient(
        notebook, timeout=60, kernel_name="python3", resources={"metadata": {"path": folder}}
    ).execute()
    outputs = [each for cell in notebook.cells if cell.cell_type == "code" for each in cell.outputs]
    text = "\n".join(str(each.get("data", {}).get("text/plain", each.get("text", ""))) for each in outputs)
    assert not [each for each in outputs if each.output_type == "error" or each.get("name") == "stderr"]
    assert say("widgets.reveal.closed", language) not in text
    assert say("widgets.predict.none", language) not in text
    assert say("supercharger.one", language) not in text  # nobody has built on the map yet
    assert all(number in text for number in ("2024 111", "99", "622", "1,000", "4,206"))


@both
def test_every_question_stands_before_its_run_and_nothing_before_it_gives_the_answer(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == ["crowd", "strangers", "where", "side"]
    cells = [cell.text for cell in source().in_language(language)]
    told = {"crowd": ("111", "110.7"), "strangers": ("99",), "where": ("622", "623"), "side": ("4,206", "104")}  # fmt: skip
    for variable, answers in told.items():
        run = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        before = URL.sub("]", "\n".join(cells[: run + 1]))
        assert f"{variable} = Predict(" in before
        assert not [answer for answer in answers if re.search(rf"(?<![\d.,]){answer}(?![\d.,])", before)]
    lines = [len(cell.splitlines()) for cell in code(language) if "def " not in cell]
    assert max(lines) <= 16


def test_the_market_s_board_says_nothing_of_sides_before_money_is_given():
    market = SuperchargerMap("quiet", part="market")
    better = [say(f"supercharger.better.{side}", cars="0", chargers="0")[:6] for side in ("cars", "chargers")]
    assert not [told for told in market.found(market.setting).told if told[:6] in better]


@both
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [5, 12, 8, 10, 14, 10, 6, 6, 4]
    assert [b - a for a, b in plan] == [17, 18, 14, 16, 10]
    assert sum(minutes) == plan[-1][1] == 75


@both
def test_the_instructor_s_minutes_follow_one_another_up_to_75(language):
    notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
    spans = [tuple(map(int, row[0].split("–"))) for row in tables(notes)[0][1:]]
    assert (spans[0][0], spans[-1][1]) == (0, 75)
    assert all(left[1] == right[0] for left, right in pairwise(spans))
    short = notes[notes.index("60") :]
    hour = re.findall(r"\((\d+)–(\d+)\)", short)
    assert [hour[0][0], hour[-1][1]] == ["0", "60"]
    assert all(left[1] == right[0] for left, right in pairwise(hour))
    longer = re.findall(r"\((\d+)(?:분| minutes)\)", short)
    assert sum(map(int, longer)) == 15


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    korean, english = (
        markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


@both
def test_every_source_that_the_prose_quotes_from_the_data_is_the_data_s(language):
    """A figure of another source stands beside a link to that source."""
    counts = load("superchargers", "counts", "en").set_index(["year", "measure", "source"])
    text = "\n".join(cell.text for cell in source().in_language(language) if cell.kind == "markdown")
    for origin in ("BZ", "EON"):
        row = counts.loc[2024, "connectors", origin]
        assert re.search(rf"\[[^\]]*{row['value']:,}[^\]]*\]\({re.escape(row['url'])}\)", text)
    assert f"{counts.loc[2016, 'connectors', 'BI17']['value']:,}" in text


# --- counting ----------------------------------------------------------------------------------------


@both
def test_miles_are_kilometres(language):
    row = next(table for table in tables(prose(language)) if "(98 km)" in table[1][0])
    for miles, km in re.findall(r"(\d+)(?:마일| miles) ?\((\d+) km\)", str(row)):
        assert round(int(miles) * 1.609344) == int(km)
    assert re.search(r"61(?:마일| miles) ?\(98 km\)", str(row))


@both
def test_cars_for_each_connector_are_the_shipped_figures_quotient(namespace, language):
    road = CARS.cumsum()
    text = prose(language)
    for year in (2016, 2024):
        assert f"{road[year]:,} ÷ {PLUGS[year]:,} = {road[year] / PLUGS[year]:.1f}" in text
    for year, printed in ((2024, 65_000), (2024, 67_000), (2016, 5_159)):
        assert f"{road[year] / printed:.1f}" in text
    drawn = namespace["cars_for_each"]([2016, 2024])["cars"].tolist()
    assert drawn == [37, 111]
    assert f"{road[2024] / road[2016]:.0f}" == "39"
    assert f"{PLUGS[2024] / PLUGS[2016]:.0f}" == "13"
    assert f"{road[2015]:,}" in text


# --- together ----------------------------------------------------------------------------------------


@both
def test_the_correlations_and_the_slope_are_the_data_s(language):
    years = list(range(2016, 2025))
    road, plugs = np.log(CARS.cumsum().loc[years]), np.log(PLUGS.loc[years])
    slope = np.polyfit(road, plugs, 1)[0]
    said = [np.corrcoef(road, plugs)[0, 1], np.corrcoef(years, plugs)[0, 1]]
    paces = np.corrcoef(np.diff(road), np.diff(plugs))[0, 1]
    for number in (*(f"{each:.3f}" for each in said), f"{slope:.2f}", f"{paces:.2f}"):
        assert number in prose(language)
    assert (round(slope, 2), round(said[0], 3), round(said[1], 3), round(paces, 2)) == (0.67, 0.997, 0.994, 0.38)  # fmt: skip


def test_of_a_hundred_strangers_nearly_all_look_alike_whatever_the_lots(namespace):
    assert namespace["grow_alike"](100) == 99
    rng, alike = np.random.default_rng(1), []
    for _ in range(2000):
        one, other = np.log1p(rng.uniform(0, 0.8, (2, 8))).cumsum(axis=1)
        alike.append(np.corrcoef(one, other)[0, 1] > 0.9)
    assert np.mean(alike) > 0.95
    notes = (FOLDER / "teaching.en.md").read_text("utf-8")
    assert "The answer is 99." in notes


def test_the_pair_that_is_not_alike_grew_when_the_notes_say():
    growth = np.random.default_rng(8).uniform(0, 0.8, (100, 2, 8))
    ways = np.log1p(growth).cumsum(axis=2)
    (odd,) = [at for at, (one, other) in enumerate(ways) if np.corrcoef(one, other)[0, 1] <= 0.9]
    shares = ways[odd][:, 4] / ways[odd][:, 7]  # of all growth, by the fifth year
    early, again = shares.max(), shares.min()
    assert early > 0.9
    assert again < 0.6


# --- the loop ----------------------------------------------------------------------------------------


@both
def test_the_multiplier_is_the_sum_of_the_rounds(language):
    gain = 1.08 * 0.58
    rounds = [gain**turn for turn in range(200)]
    assert sum(rounds) == pytest.approx(1 / (1 - gain))
    text = prose(language)
    assert f"1 + {rounds[1]:.2f} + {rounds[2]:.2f} + {rounds[3]:.2f}" in text
    assert f"{sum(rounds):.1f}" == "2.7"
    assert "100 ÷ 60 = 1.7" in text
    assert f"{1 / (1 - 0.35 * 0.58):.1f}" == "1.3"
    assert "1.3" in text
    assert TwoSided(cars=1, connectors=1, sales=1, builds=1).multiplier == pytest.approx(sum(rounds))


# --- the map -----------------------------------------------------------------------------------------


@both
def test_the_land_is_as_the_prose_tells_it(namespace, language):
    board = SuperchargerMap("told", part="map")
    ways = dict.fromkeys(("now", "crowded", "without", "gaps"), "")
    drawn = namespace["trips_made"](board, **ways)["trips"].tolist()
    assert drawn == [548, 548, 622, 1000]
    one_by_one = [board.share(GAPS[:built], 200) for built in range(4)]
    assert one_by_one == [548, 623, 668, 1000]
    assert board.share(GAPS, 150) == 14
    text = prose(language)
    assert all(f"{number:,}" in text for number in (*drawn, *one_by_one, 14, 680, 17))
    need = [round(board.land.range_needed(built, "hanbit", "eungaram")) for built in ([], GAPS)]
    assert need == [666, 198]
    assert all(f"{km} km" in text for km in need)
    assert f"{round(100 * board.land.people_near([], 200))}%" in text


def test_the_rules_by_which_three_are_chosen_choose_what_their_names_say():
    land = SuperchargerMap("rules", part="map").land
    free, old = land.sites.loc[land.candidates], land.sites.loc[land.standing]
    crowded = best_sites(land.towns, free, 40, 3, weight=land.towns["people"])["site"]
    without = best_sites(land.towns, free, 40, 3, stations=old, weight=land.towns["people"])["site"]
    assert set(crowded) == {"hanbit-mall", "eungaram-arena", "gaon-campus"}
    assert set(without) == {"dasom-square", "naraepo-port", "deulmok-station"}


# --- sides -------------------------------------------------------------------------------------------


@both
def test_the_table_of_regions_is_the_simulator_s(namespace, language):
    rows = next(table for table in tables(prose(language)) if table[1][0].startswith(("충전기 24기", "24 chargers")))[1:]  # fmt: skip
    for (name, *said), (connectors, beta1) in zip(rows, ((24, 1.08), (24, 0.35), (400, 0.35)), strict=True):
        town = TwoSided(900, connectors, 300, 0.3 * connectors, beta1, 0.58, market=100_000)
        grants = {side: Grant(500, share, 5, 50, 50) for side, share in (("cars", 0), ("chargers", 1))}
        extra = compare_grants(town, grants, 10)["extra_cars"].round().astype(int).tolist()[1:]
        assert [whole(cell) for cell in said] == extra
        assert str(beta1) in name
    drawn = namespace["more_cars"](cars="a", chargers="b")["extra_cars"].tolist()
    assert drawn == [whole(cell) for cell in rows[0][1:]]


@both
def test_norway_s_stations_did_twice_as_much(language):
    assert f"{835 / 387:.1f}" == "2.2"
    assert all(number in prose(language) for number in ("835", "387", "2.2"))


@both
def test_deliveries_fell_twice_while_connectors_rose(language):
    falls = [100 * (1 - CARS[year] / CARS[year - 1]) for year in (2024, 2025)]
    text = prose(language)
    assert all(f"{fall:.1f}%" in text for fall in falls)
    assert all(f"{CARS[year]:,}" in text for year in (2023, 2024, 2025))
    assert PLUGS[2023] < PLUGS[2024] < PLUGS[2025]
