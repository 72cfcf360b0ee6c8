"""Lesson 7 says what its numbers say: dice, formula, runs, a hundred products, twenty seeds; in both languages."""

import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from course import CascadeStage, GrowthLab
from course.data import load
from course.network import Link, Network, Node, extinction_probability
from course.notebooks import lesson, markdown, read
from course.simulate import shrink
from course.widgets.ensemble import Setting, ensemble
from course.widgets.ground import plain
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "07-spread-and-cycle-time"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {
    "deaths": 10.0,
    "better": 0,
    "ten": 1,
    "whom": 1,
    "first-fan": [[0, 1], [112, 90]],
    "my-growth": [[0, 10], [112, 90]],
}


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


def add_up(seeds, k, rounds):
    return sum(seeds * k**done for done in range(rounds + 1))


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_every_line_and_prediction_each_result_opens(tmp_path, monkeypatch, language):
    from nbclient import NotebookClient

    folder = tmp_path / "kit" / "lessons" / "07"  # deep enough that no other test's drawing is carried in
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
    assert say("growth.lab.lacks.empty", language) in text  # no drawing was carried in
    assert all(number in text for number in ("42", "19,685", "5,110"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_before_its_run_and_the_code_gives_no_answer_away(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == ["deaths", "better", "ten", "whom"]
    for variable in made:
        assert text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
    cells = [cell.text for cell in source().in_language(language)]
    for variable, answers in {"deaths": ("42%", "82%"), "better": ("19,685", "5,110")}.items():
        run = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        assert not [answer for answer in answers if answer in "\n".join(cells[: run + 1])]
    lines = [len(cell.splitlines()) for cell in code(language) if "def " not in cell]
    assert max(lines) <= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [5, 10, 10, 12, 8, 12, 8, 6, 4]
    assert [b - a for a, b in plan] == [15, 10, 20, 20, 10]
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


# --- dice and branching ------------------------------------------------------------------------------


def friends(language):
    row = next(table for table in tables(prose(language)) if table[0][1:] == list("123456"))[1]
    return [int(cell) for cell in row[1:]]


def test_the_die_of_the_table_has_a_mean_of_1_5_and_dies_out_half_the_time():
    for language in LANGUAGES:
        faces = friends(language)
        assert sum(faces) / 6 == 1.5
        dies = np.polynomial.Polynomial(np.bincount(faces) / 6) - np.polynomial.Polynomial([0, 1])
        assert min(root.real for root in dies.roots() if root.real > 0) == pytest.approx(0.5)
        assert "$q = (2 + q + q^2 + 2q^3) \\div 6$" in prose(language)
        assert np.bincount(faces).tolist() == [2, 1, 1, 2]


def test_thrown_dice_die_out_as_often_as_the_prose_says():
    rng = np.random.default_rng(7)
    newest, runs = np.ones(20_000, int), np.arange(20_000)
    for _ in range(4):
        owners = np.repeat(runs, newest)
        newest = np.bincount(owners, rng.choice(friends("en"), len(owners)), len(runs)).astype(int)
    died = 100 * (newest == 0).mean()
    for language, pattern in {
        "ko": r"네 바퀴 안에만 (\d+)번",
        "en": r"(\d+) of them within four rounds",
    }.items():
        assert died == pytest.approx(int(re.search(pattern, prose(language)).group(1)), abs=1.2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_risks_is_the_theory_of_branching(language):
    rows = next(table for table in tables(prose(language)) if table[0][0] == "K")[1:]
    for k, risk, seeds in rows[1:]:
        loop = Network([Node("a")], [Link("l", "a", "a", rate=float(k))])
        chance = extinction_probability(loop, "a")
        assert round(100 * chance) == whole(risk)
        assert chance ** whole(seeds) < 0.05 <= chance ** (whole(seeds) - 1)
    assert rows[0][:2] == ["0.8", "100%"]


def test_five_seeds_die_together_one_time_in_a_hundred_and_0_8_leaves_five():
    chance = extinction_probability(plain().at(1.5, 1), "person")
    assert 100 * chance**5 == pytest.approx(1.3, abs=0.05)
    assert add_up(1, 0.8, 200) == pytest.approx(5)
    for language in LANGUAGES:
        assert "1.3%" in prose(language)


# --- the formula -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_of_rounds_add_up_round_by_round(language):
    three_weeks, sixteen = (table[1:] for table in tables(prose(language)) if len(table[0]) == 3 and table[0][0].startswith(("한 바퀴", "One round")))  # fmt: skip
    for days, rounds, people in three_weeks:
        assert whole(rounds) == 21 // whole(days.split("(")[0])
        assert whole(people) == round(add_up(10, 1.5, whole(rounds)))
    for days, rounds, people in sixteen:
        assert whole(rounds) == 112 // whole(days)
        assert whole(people) == round(add_up(10, 1.5, whole(rounds)))


def test_a_shorter_round_beats_a_larger_k_and_skok_s_example_comes_out():
    larger, shorter, before = add_up(10, 2, 8), add_up(10, 1.5, 16), add_up(10, 1.5, 8)
    assert (larger, round(shorter), round(shorter / before)) == (5110, 19685, 26)
    assert (add_up(10, 2, 10), add_up(10, 2, 20)) == (20470, 20971510)
    for language in LANGUAGES:
        assert all(number in prose(language) for number in ("5,110", "19,685", "26", "20,470", "20,971,510"))


def test_the_money_lasts_for_about_sixteen_weeks():
    assert 600 / 150 == 4
    assert 16 <= 4 * 365 / 12 / 7 < 18


# --- the growth lab ----------------------------------------------------------------------------------


def test_in_the_lab_four_in_ten_die_and_the_average_is_far_above_the_middle():
    found = ensemble(plain(), Setting(1.5, 14, 1), 112)
    assert found["fates"]["died"] == pytest.approx(80, abs=8)
    assert round(found["end"]["mean"], -1) == 70
    assert found["end"]["median"] < found["end"]["mean"] / 2
    assert all("70" in prose(language) for language in LANGUAGES)


def test_what_the_four_tries_are_to_show_is_there():
    one, ten = (ensemble(plain(), Setting(1.5, 14, seeds), 112) for seeds in (1, 10))
    assert ten["fates"]["died"] == 0 < one["fates"]["died"]
    width = [(run["high"][-1] - run["low"][-1]) / run["middle"][-1] for run in (one, ten)]
    assert width[1] < width[0]
    town = ensemble(plain(), Setting(1.5, 7, 1, 2000), 112)
    assert town["passes"] is None or town["passes"] > 80  # from one seed the formula gets there late
    assert ensemble(plain(), Setting(1.5, 7, 10, 2000), 112)["passes"] < 112
    faint = ensemble(plain(), Setting(0.8, 7, 50), 112)
    assert faint["end"]["mean"] / 50 == pytest.approx(5, abs=0.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lab_of_the_lesson_is_the_one_the_prose_speaks_of(language):
    calls = re.findall(r"^GrowthLab\((.*)\)$", "\n".join(code(language)), re.M)
    assert calls == [
        '"first-fan", k=1.5, cycle=14, seeds=1, days=112',
        '"my-growth", mine, seeds=10, people=1000, days=112',
    ]
    assert GrowthLab("first-fan", k=1.5, cycle=14, seeds=1, days=112).start == Setting(1.5, 14, 1)


# --- ten of a hundred, twenty of two hundred -----------------------------------------------------------


def products():
    table = load("hundred-products", "products", "en")
    return table.join(shrink(table["repeats"], table["trials"])[["raw", "weight", "shrunk"]])


def test_shrinking_finds_more_real_stars_than_rates_and_trials_find_none():
    stars = set(load("hundred-products", "truth").query("star")["id"])
    found = [len(stars & set(products().nlargest(10, way)["id"])) for way in ("trials", "raw", "shrunk")]
    assert found == [0, 4, 6]
    assert "0개, 4개, 6개" in prose("ko")
    assert "0, 4 and 6 real stars" in prose("en")
    assert len(stars) - found[2] == 4  # “four are still missed”


def test_the_acorn_powder_and_the_grater_are_shrunk_as_the_prose_says():
    table = products().set_index("product")
    common = table["repeats"].sum() / table["trials"].sum()
    jelly, grater = table.loc["acorn jelly powder"], table.loc["ceramic grater"]
    assert jelly["shrunk"] == pytest.approx(common + jelly["weight"] * (1 - common))
    assert (jelly["trials"], jelly["repeats"], table["raw"].idxmax()) == (2, 2, "acorn jelly powder")
    said = [jelly["shrunk"], jelly["weight"], common, grater["raw"], grater["shrunk"], grater["weight"]]
    assert [round(value, 2) for value in said] == [0.34, 0.2, 0.17, 0.54, 0.49, 0.87]
    for language in LANGUAGES:
        assert "0.17 + 0.2 \\times (1 - 0.17) = 0.34" in prose(language)
        assert all(number in prose(language) for number in ("34%", "28%", "0.87", "54%", "49%", "17%"))


def test_the_star_that_is_pushed_back_is_the_one_the_notes_name():
    table = products().set_index("product")
    star = table.join(load("hundred-products", "truth").set_index("id")["star"], on="id")
    toner = star.loc["houttuynia toner"]
    assert (toner["trials"], toner["star"]) == (7, True)
    assert table["shrunk"].rank(ascending=False)["houttuynia toner"] > 10


def test_seeds_over_the_communities_go_furthest_and_hubs_no_further_than_any():
    stage = CascadeStage("two-hundred", seeds=20, chance=0.2)
    reached = stage.compare(runs=400).groupby("seeding")["size"].mean()
    assert reached["communities"] > reached["random"] + 5
    assert reached["hubs"] < reached["random"] + 2
    assert len(stage.communities) == 10
    fewer = (
        CascadeStage("two-hundred", seeds=5, chance=0.2).compare(runs=400).groupby("seeding")["size"].mean()
    )
    assert fewer["hubs"] > fewer["random"] + 5  # “the order changes”


@pytest.mark.parametrize("language", LANGUAGES)
def test_hubs_are_each_other_s_friends_and_leave_a_community_out(language):
    stage = CascadeStage("two-hundred", seeds=20, chance=0.2)
    graph, hubs = stage.graph, stage.choose("hubs")
    spread = stage.choose("communities")
    assert graph.subgraph(hubs).number_of_edges() > graph.subgraph(spread).number_of_edges()
    assert any(not set(members) & set(hubs) for members in stage.communities.values())
    assert all(len(set(members) & set(spread)) == 2 for members in stage.communities.values())
