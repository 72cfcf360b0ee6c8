"""Lesson 9 says what its numbers say: thresholds, totals, the learning curve, rare events; in both languages."""

import json
import math
import re
import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from course.data import load
from course.notebooks import lesson, markdown, read
from course.simulate import expected_coverage, more_or_rarer
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "09-fleet-learning"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {"total": 0, "halve": 2.0, "kinds": 50.0, "money": 1}
CHANCES = load("rare-events", "events", "en")["per_thousand_miles"].to_numpy() / 1000
LOG = load("rare-events", "log")


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


def said(korean, english):
    """Whether each language's prose has its sentence."""
    return korean in prose("ko") and english in prose("en")


def figure(table, **where):
    rows = load("fleet-miles", table, "en")
    for name, wanted in where.items():
        rows = rows[rows[name] == wanted]
    (value,) = rows["million_miles" if table != "errors" else "miles_between"]
    return value


def share(miles):
    return 100 * float(CHANCES @ (1 - (1 - CHANCES) ** miles) / CHANCES.sum())


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_every_prediction_each_result_opens(tmp_path, monkeypatch, language):
    from nbclient import NotebookClient

    (tmp_path / "predictions").mkdir()
    for name, answer in ANSWERS.items():
        (tmp_path / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    notebook = lesson(source(), language)
    NotebookClient(
        notebook, timeout=60, kernel_name="python3", resources={"metadata": {"path": tmp_path}}
    ).execute()
    outputs = [each for cell in notebook.cells if cell.cell_type == "code" for each in cell.outputs]
    text = "\n".join(str(each.get("data", {}).get("text/plain", each.get("text", ""))) for each in outputs)
    assert not [each for each in outputs if each.output_type == "error" or each.get("name") == "stderr"]
    assert say("widgets.reveal.closed", language) not in text
    assert say("widgets.predict.none", language) not in text
    assert all(number in text for number in ("7256", "2,900", "7,000 / 7,250", "7.8", "33"))
    assert say("collector.miles.title", language) in text
    assert say("collector.customers.title", language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_before_its_run_and_nothing_gives_an_answer_away(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == ["total", "halve", "kinds", "money"]
    cells = [cell.text for cell in source().in_language(language)]
    for variable, answers in {
        "total": ("7256", "annual", "7.25", "72.5억", "72.56"),
        "halve": ("7.8", "0.34", "0.214"),
        "kinds": ("33", "98.7", "58가지", "58 situations"),
        "money": ("90.4", "99.7", "53"),
    }.items():
        ask = next(at for at, cell in enumerate(cells) if f"{variable} = Predict(" in cell)
        run = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        assert ask < run
        before = URL.sub("]", "\n".join(cells[: run + 1]))
        assert not [answer for answer in answers if answer in before], variable
    lines = [len(cell.splitlines()) for cell in code(language) if "def " not in cell]
    assert max(lines) <= 12


def test_the_board_as_the_lesson_first_shows_it_has_no_answer_to_a_later_question(tmp_path, monkeypatch):
    from course import RareEventCollector
    from course.widgets import place

    monkeypatch.setattr(place, "_folder", tmp_path)
    assert 'RareEventCollector("rare-events", cars=1)' in code("ko")
    found = json.dumps(RareEventCollector("rare-events", cars=1).found({**RareEventCollector("rare-events", cars=1).setting}).to_dict())  # fmt: skip
    assert say("collector.miles.rarer") not in found  # the other way of spending, prediction 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^# ## .*\((\d+)(?:분| minutes)\)$|^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M) for found in found if found]  # fmt: skip
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [10, 9, 12, 17, 4, 8, 11, 4]
    assert [b - a for a, b in plan] == [10, 9, 12, 17, 12, 15]
    assert sum(minutes) == plan[-1][1] == 75


def test_the_instructor_s_minutes_follow_one_another_up_to_75():
    for language in LANGUAGES:
        rows = tables((FOLDER / f"teaching.{language}.md").read_text("utf-8"))[0][1:]
        spans = [tuple(map(int, row[0].split("–"))) for row in rows]
        assert (spans[0][0], spans[-1][1]) == (0, 75)
        assert all(left[1] == right[0] for left, right in pairwise(spans))


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    korean, english = (
        markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


def test_concept_34_is_taught():
    concepts = tomllib.loads((FOLDER / "lesson.toml").read_text("utf-8"))["concepts"]
    assert {number for concept in concepts for number in concept["numbers"]} == {"34"}


# --- what was published ------------------------------------------------------------------------------


def test_the_first_threshold_was_five_and_a_half_years_away():
    goal, day = figure("promises", source="MP2"), figure("miles", source="MP2")
    assert (goal / day, round(goal / day / 365.25, 1)) == (2000, 5.5)
    assert said("60억 ÷ 300만 = 2,000일, 그러니까 5.5년", "6 billion ÷ 3 million = 2,000 days, or 5.5 years")


def test_the_ten_billion_were_passed_and_the_source_says_to_which_figure():
    assert figure("miles", source="SCOUT") == 10024.62
    assert said("100.2억 마일을 넘었다", "passes 10.02 billion miles")


def test_the_sums_and_the_gap_of_2024_are_those_of_the_data():
    rows = load("fleet-miles", "miles", "en").query("product == 'fsd' and measure == 'annual'")
    years = rows.set_index("period")["million_miles"]
    assert (years.sum(), years[:"2024"].sum()) == (7256, 3006)
    assert round(100 * (3006 / figure("miles", source="DEEP", period="2024-12") - 1), 1) == 3.7
    assert said("30.06억인데 [보도된 누적]은 29억이라 3.7% 크고", "3.006 billion, 3.7% above")
    assert said("**72.56억**", "**7.256 billion**")


def test_tesla_had_41_times_waymo_s_miles_in_february_2026():
    ratio = figure("miles", source="EV26", period="2026-02") / figure("miles", source="MB")
    assert ratio == 41
    assert said("테슬라의 41분의 1로", "one in 41 of Tesla's")


def test_the_crash_figures_and_the_b_of_two_points_are_those_of_the_data():
    crash = load("fleet-miles", "errors", "en").query("event == 'crash'").set_index("period")["miles_between"]
    pair = math.log(crash["2019-Q4"] / crash["2018-Q4"]) / math.log(2)
    after = math.log(crash["2020-Q1"] / crash["2018-Q4"]) / math.log(2)
    assert (round(pair, 2), round(after, 2)) == (0.08, 0.69)
    assert said("\\log(307 \\div 291) \\div \\log 2 = 0.08$", "\\log(3.07 \\div 2.91) \\div \\log 2 = 0.08$")
    assert said("468만 마일을 넣으면 0.69", "with 4.68 million miles, and it becomes 0.69")
    assert said("334만에서 459만 마일로", "from 3.34 to 4.59 million miles a crash")
    assert said("감독형 FSD는 530만 마일, 사람이 몬 테슬라는 220만 마일", "5.3 million miles a major collision with FSD (Supervised), 2.2 million")  # fmt: skip
    assert said("183에서 493마일로 늘고, 두 달 뒤 495마일", "from 183 to 493 miles between critical takeovers; two months later 495")  # fmt: skip


# --- the learning curve ------------------------------------------------------------------------------


def line():
    """b by least squares on logarithms, done without the kit."""
    middle, rate = LOG["miles_before"] + LOG["miles"] / 2, 1000 * LOG["takeovers"] / LOG["miles"]
    return middle, rate, -np.polyfit(np.log(middle), np.log(rate), 1)[0]


def test_the_fitted_b_and_what_halving_takes():
    _, _, b = line()
    assert (round(b, 2), round(2 ** (1 / b), 1), round(10 ** (1 / b), -2)) == (0.34, 7.8, 900)
    assert said("**7.8배**를 달려야 해요. 열에 하나로 줄이려면 900배쯤", "**7.8 times**. To bring them down to a tenth takes some 900 times")  # fmt: skip


def test_b_by_hand_from_the_first_and_the_last_quarter():
    middle, rate, _ = line()
    times, errors = middle.iloc[-1] / middle.iloc[0], rate.iloc[0] / rate.iloc[-1]
    assert (times, round(errors, 1)) == (384, 7.5)
    assert round(math.log(7.5) / math.log(384), 2) == 0.34
    for language in LANGUAGES:
        assert "b = \\log 7.5 \\div \\log 384 = 0.34" in prose(language)
        assert all(number in prose(language) for number in ("50,000", "19,200,000", "1.61", "0.214"))


def test_real_networks_halve_at_7_to_20_000_times_the_data():
    assert round(2 ** (1 / 0.35), 1) == 7.2
    assert round(2 ** (1 / 0.07), -3) == 20_000
    assert said("7.2배에서 20,000배가 든다", "from 7.2 to 20,000 times the data")


def test_passing_the_threshold_would_take_a_tenth_off_the_errors():
    _, _, b = line()
    assert round(100 * (1 - (10024.62 / 7250) ** -b)) == 10
    assert said("오류는 10% 줄고", "errors fall by 10%")


def test_what_the_notes_say_of_other_answers_is_so():
    assert round(100 * (1 - 2**-0.34)) == 21
    assert round(2 ** (1 / 0.15), -1) == 100
    for language in LANGUAGES:
        notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
        assert all(number in notes for number in ("21%", "7.8", "33", "98.7%", "0.69", "0.15"))


# --- rare events -------------------------------------------------------------------------------------


def test_ten_cars_meet_33_of_sixty_and_yet_know_98_7_percent():
    kinds = (1 - (1 - CHANCES) ** 120_000).sum()
    assert (round(kinds), round(share(120_000), 1)) == (33, 98.7)
    assert said("평균 33가지를 만나고 **27가지는 아직 모릅니다.**", "meet 33 situations on average, and **27 they still do not know**")  # fmt: skip
    assert said("가장 흔한 일은 한 해에 600번쯤", "The commonest is met some 600 times a year")
    assert round(100 * (1 - (1 - CHANCES[-1]) ** 120_000)) == 15
    assert said("한 번이라도 만날 확률이 15%", "at least once with a chance of 15%")


def test_a_hundred_cars_make_surprises_rarer():
    new = {miles: 1 / (CHANCES @ (1 - CHANCES) ** miles) for miles in (120_000, 1_200_000)}
    assert round(new[120_000], -2) == 9_800
    assert round(new[1_200_000], -4) == 250_000
    assert said("9,800마일에 한 번에서 250,000마일에 한 번", "once in 9,800 miles before, now comes once in 250,000")  # fmt: skip
    assert said("58가지, 99.95%", "58 situations and 99.95%")


def test_with_little_money_more_cars_and_with_much_rarer_roads():
    found = more_or_rarer(CHANCES, [10_000, 120_000], price=3).set_index(["money", "strategy"])
    percent = (100 * found["covered"] / CHANCES.sum()).round(1)
    assert (percent[10_000, "more"], percent[10_000, "rarer"]) == (93.3, 90.4)
    assert (percent[120_000, "rarer"], round(found.loc[(120_000, "rarer"), "kinds"])) == (99.7, 53)
    assert said("(93.3% 대 90.4%)", "(93.3% against 90.4%)")
    assert said("53가지를 만나 99.7%", "meet 53 situations and reach 99.7%")


def test_the_two_ways_cross_near_20_000_miles_and_later_when_seeking_is_dearer():
    money = np.unique(np.geomspace(500, 1e6, 800).astype(int))
    crossing = {}
    for price in (1, 3, 10):
        table = more_or_rarer(CHANCES, money, price=price).pivot(
            index="money", columns="strategy", values="covered"
        )
        crossing[price] = table.index[table["rarer"] > table["more"]].min()
    assert round(crossing[3], -4) == 20_000
    assert crossing[1] < crossing[3] < crossing[10]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_being_ahead_is_the_formula_s(language):
    rows = next(table for table in tables(prose(language)) if len(table) == 3 and len(table[0]) == 4)[1:]
    for row, (ahead, behind) in zip(rows, ((1e5, 1e4), (1e7, 1e6)), strict=True):
        first, second = re.findall(r"[\d.]+(?=%)", row[2])
        assert float(first) == round(share(ahead), 1)
        assert float(second) == round(share(behind), 1)
        assert float(re.search(r"[\d.]+", row[3]).group()) == pytest.approx(share(ahead) - share(behind), abs=0.05)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_shop_of_the_example_misses_something_in_a_year_and_twenty_hardly_do(language):
    often = [
        float(found) for found in re.findall(r"^    \".*\": ([\d.]+),$", "\n".join(code(language)), re.M)
    ]
    chances = np.array(often) / 1000
    assert len(chances) == 6
    one, twenty = expected_coverage(chances, [300 * 12, 20 * 300 * 12])["kinds"]
    assert one < 5.5
    assert twenty > 5.95
