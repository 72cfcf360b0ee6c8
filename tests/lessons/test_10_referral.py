"""Lesson 10 says what its numbers say: costs, the role play, the leaderboard, the hundred; in both languages."""

import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from course import RewardDesigner
from course.data import load
from course.notebooks import lesson, markdown, read
from course.simulate import Owners, Scheme, compare_schemes, cost_per_sale, gini
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "10-referral"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {"dearer": 1, "line": [[0, 0], [100, 100]], "added": 60.0}
ROUNDS = load("referral-rounds", "rounds", "en")


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


def amount(number, item):
    rows = ROUNDS[(ROUNDS["round"] == number) & (ROUNDS["item"] == item)]
    return float(rows["amount"].iloc[0])


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [pytest.param("ko", marks=pytest.mark.soak), "en"])
def test_with_every_prediction_each_result_opens(tmp_path, monkeypatch, language):
    from nbclient import NotebookClient

    folder = tmp_path / "kit" / "lessons" / "10"  # deep enough that no other test's drawing is carried in
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
    assert all(number in text for number in ("1,080", "1,707", "2,000", "18", "2015-06"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_before_its_run_and_nothing_gives_its_answer_away(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == list(ANSWERS)
    cells = [cell.text for cell in source().in_language(language)]
    answers = {"dearer": ("1,080", "1,707", "399"), "line": ("21%", "49%"), "added": ("11,000", "68 ")}
    for variable, given in answers.items():
        run = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        before = "\n".join(cells[: run + 1])
        assert f"{variable} = Predict(" in before
        assert not [answer for answer in given if answer in before], variable
    assert max(len(cell.splitlines()) for cell in code(language) if "def " not in cell) <= 10


def test_the_code_quotes_no_published_figure_that_the_data_hold():
    for language in LANGUAGES:
        text = "\n".join(code(language))
        assert not re.search(r"133_?000|130_?000|\b188\b|\b105\b|\b5_?000\b(?!, owners)", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [5, 8, 15, 7, 8, 10, 8, 6, 5, 3]
    assert [b - a for a, b in plan] == [13, 15, 15, 18, 14]
    assert sum(minutes) == plan[-1][1] == 75


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_instructor_s_minutes_follow_one_another_up_to_75(language):
    text = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
    spans = [tuple(map(int, row[0].split("–"))) for row in tables(text)[0][1:]]
    assert (spans[0][0], spans[-1][1]) == (0, 75)
    assert all(left[1] == right[0] for left, right in pairwise(spans))
    hour = [tuple(map(int, found)) for found in re.findall(r"\((\d+)–(\d+)\)", text)]
    assert (hour[0][0], hour[-1][1]) == (0, 60)
    assert all(left[1] == right[0] for left, right in pairwise(hour))


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    korean, english = (
        markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


# --- what a sale cost --------------------------------------------------------------------------------


def test_the_winner_s_sale_cost_1707_and_a_sale_of_the_whole_round_1080():
    prizes = amount("2", "prize_car") + amount("2", "prize_battery")
    assert round(prizes / 188 + 1000) == round(cost_per_sale(prizes, 188, friend=1000)) == 1707
    assert round(3 * prizes / amount("2", "total") + 1000) == 1080
    for language in LANGUAGES:
        assert "133000 \\div 188 + 1000 = 707 + 1000 = 1707" in prose(language)
        assert "3 \\times 133000 = 399000" in prose(language)
        assert "1,080" in prose(language)


def test_k_of_the_round_and_the_years_it_takes():
    owners = amount("2", "fleet") - amount("2", "quarter")
    k = amount("2", "total") / owners
    assert (owners, round(k, 3)) == (89_600, 0.056)
    assert 2.5 < 1 / (6 * k) < 3.5  # six rounds of two months a year
    for language in LANGUAGES:
        assert "$K = 5000 \\div 89600 = 0.056$" in prose(language)


def test_the_roadsters_are_quoted_with_both_counts_and_their_worth():
    assert {80, 160} == set(ROUNDS[ROUNDS["item"] == "roadsters"]["amount"])
    worth = amount("2018-12", "roadster_value")
    assert (80 * worth, 160 * worth) == (20_000_000, 40_000_000)
    assert "2,000만 달러와 4,000만 달러" in prose("ko")
    assert "20 or 40 million dollars" in prose("en")


# --- the role play -----------------------------------------------------------------------------------


def test_the_dice_of_the_role_play_come_out_as_the_sums_say():
    rng = np.random.default_rng(10)
    cards, fee, effort, prize = (1, 2, 3, 4, 12), 500, 100, 2000
    throws = rng.integers(1, 7, (20_000, sum(cards)))
    sold, sixes = np.isin(throws, (1, 6)).sum(axis=1), (throws == 6).sum(axis=1)
    assert sold.mean() == pytest.approx(22 / 3, abs=0.06)
    assert (fee * sold - effort * sum(cards)).mean() / sum(cards) == pytest.approx(67, abs=2)
    assert fee * sold.sum() / sixes.sum() == pytest.approx(1000, rel=0.02)
    assert prize / np.isin(throws[:, :12], (1, 6)).sum(axis=1).mean() == pytest.approx(500, rel=0.02)
    for language in LANGUAGES:
        text = prose(language)
        assert "$500 \\div 3 - 100 = 67$" in text
        assert "$22 \\div 3 = 7.3$" in text
        assert "$2,000 \\div 4 = 500$" in text


# --- who referred ------------------------------------------------------------------------------------


def test_the_gini_coefficient_by_hand_is_the_function_s():
    assert gini([1, 1, 1, 1, 6]) == pytest.approx(20 / 50)
    for language in LANGUAGES:
        assert "\\frac{20}{50} = 0.4" in prose(language)


def test_the_shares_of_the_leaderboard_are_those_of_the_prose():
    referrals = np.sort(load("referral-leaderboard", "leaderboard")["referrals"].to_numpy())
    lower = referrals[: len(referrals) // 2].sum() / referrals.sum()
    best = referrals[-(len(referrals) // 10) :].sum() / referrals.sum()
    assert [round(100 * part) for part in (lower, best, (referrals == 1).mean())] == [21, 49, 68]
    assert round(gini(referrals), 2) == 0.51
    assert round(gini(np.concatenate([referrals, np.zeros(89_600 - len(referrals))])), 2) == 0.99
    for language in LANGUAGES:
        assert all(number in prose(language) for number in ("21%", "49%", "68%", "0.51", "0.99"))


# --- a hundred who came through a link -----------------------------------------------------------------


def test_of_a_hundred_the_reward_adds_18_and_each_costs_about_11000():
    owners = Owners(count=1000, reach=20, telling=0.08, conversion=0.024, anyway=0.004)
    table = compare_schemes({"it": Scheme(referrer=1000, friend=1000)}, owners, rounds=3, runs=400, seed=1)
    none, it = (table.set_index("scheme").loc[name] for name in ("none", "it"))
    added = it["caused"] - none["caused"]
    assert 100 * added / it["referred"] == pytest.approx(18, abs=1)
    assert 100 * it["anyway"] == pytest.approx(14, abs=1)
    assert it["cost"] / added == pytest.approx(11_000, abs=700)
    for language in LANGUAGES:
        counts = [int(row[1]) for row in hundred(language)]
        assert counts == [14, 68, 18]
        assert sum(counts) == 100


def hundred(language):
    return next(
        table for table in tables(prose(language)) if table[0][1] in ("백 명 가운데", "Of a hundred")
    )[1:]


def test_the_invented_people_are_fitted_to_the_round_s_k_and_its_share_of_sales():
    owners = Owners(count=1000, reach=20, telling=0.08, conversion=0.024, anyway=0.004)
    from course.simulate import run_referral

    first = run_referral(Scheme(referrer=1000, friend=1000), owners, rounds=1, runs=300).table.sum(axis=2)[0]
    _, _, referred, _, organic, _ = first
    assert referred / first[0] == pytest.approx(5000 / 89_600, rel=0.05)
    assert referred / (referred + organic) == pytest.approx(5000 / 11_600, abs=0.05)
    assert round(20 * 0.098 * 0.0285, 3) == 0.056
    for language in LANGUAGES:
        assert "K = 20 \\times 0.098 \\times 0.0285 = 0.056" in prose(language)


# --- the designer ------------------------------------------------------------------------------------


def cost(board, **changes):
    """Dollars a sale through the link, and dollars a sale that the reward added."""
    told = board.found({**board.setting, **changes}).told
    each = re.search(r"\$([\d,]+) for each of them", told[0])
    added = re.search(r"\$([\d,]+) for each that it added", told[1])
    return [float(found.group(1).replace(",", "")) for found in (each, added)]


@pytest.fixture
def board(tmp_path, monkeypatch):
    from course.widgets import place
    from course.words import choice

    monkeypatch.setattr(place, "_folder", None)
    monkeypatch.setattr(choice, "_chosen", "en")
    monkeypatch.chdir(tmp_path)
    return RewardDesigner("rewards")


def test_what_the_four_tasks_are_to_show_is_there(board):
    first = cost(board)
    assert first[0] == 2000
    contest, five = cost(board, kind="contest"), cost(board, kind="contest", prizes=5)
    assert contest[0] < five[0] < first[0]  # cheaper through the link
    assert first[1] < five[1] < contest[1]  # dearer for what it added
    anyway = cost(board, anyway=1)
    assert anyway[0] == first[0]
    assert anyway[1] > first[1]
    cautious = [cost(board, kind="fee", reward=fee)[1] for fee in (250, 500, 1000, 2000, 3000)]
    assert min(cautious) > 2000
    assert cost(board, kind="fee", reward=250, response=1)[1] < 2000


def test_the_notes_quote_what_the_designer_says(board):
    contest, five = cost(board, kind="contest"), cost(board, kind="contest", prizes=5)
    fee = [cost(board, kind="fee", reward=250, response=response)[1] for response in (0.3, 1)]
    said = [round(contest[1], -3), round(five[1], -3), round(fee[0], -2), round(fee[1], -2)]
    assert said == [21_000, 15_000, 3700, 1400]
    for language in LANGUAGES:
        notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
        assert all(f"{number:,.0f}" in notes for number in said)


# --- the slogan --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slogan_is_tested_against_dated_evidence_for_and_against(language):
    rows = next(table for table in tables(prose(language)) if len(table[0]) == 4 and "Schmitt" in table[1][0])
    assert all(re.search(r"20\d\d\]", row[0]) for row in rows[1:])
    sides = {row[2] for row in rows[1:]}
    assert sides == ({"찬성", "반대", "둘 다"} if language == "ko" else {"for", "against", "both"})
