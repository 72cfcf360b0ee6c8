"""Lesson 13 says what its models, its thirty projects and its boards say; in both languages."""

import json
import re
import runpy
from functools import cache
from itertools import pairwise
from math import comb, log
from pathlib import Path

import numpy as np
import pytest

from course import ParticipationBoard
from course.data import load
from course.notebooks import lesson, markdown, read
from course.simulate import crowdfund, level_quality, polya_urn
from course.widgets import place
from course.widgets.boards.crowdfunding import even_goal
from course.words import say
from tests.lessons.running import run

FOLDER = Path(__file__).parents[2] / "lessons" / "13-process-economy"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
GATES = ("tongs", "campaign", "shelf", "level", "across")
ANSWERS = {"tongs": 8.0, "campaign": 0.0, "shelf": 10.0, "level": 0, "across": [[0, 50], [100, 0]]}


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
    return [
        [
            [cell.strip() for cell in line.strip("|").split("|")]
            for line in block.splitlines()
            if "---" not in line
        ]
        for block in blocks
    ]


def odds(goal, herding, runs=4000):
    return crowdfund(goal, herding=herding, runs=runs, seed=9).query("day == 30")["funded"].mean()


def leaders(influence):
    """The leader's share in each of many worlds, with seeds of the test's own."""
    start = {str(book): 1 for book in range(10)}
    ends = polya_urn(start, influence=influence, draws=1000, every=1000, runs=1500, seed=9).query(
        "draw == 1000"
    )
    return ends.groupby("run")["share"].max().mean()


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["ko", pytest.param("en", marks=pytest.mark.soak)])
def opened(request, tmp_path_factory):
    """What a notebook shows with every prediction given: its language and its outputs as text."""
    from nbclient import NotebookClient

    folder = tmp_path_factory.mktemp("kit") / "lessons" / "13"
    (folder / "predictions").mkdir(parents=True)
    for name, answer in ANSWERS.items():
        (folder / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    notebook = lesson(source(), request.param)
    resources = {"metadata": {"path": folder}}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NBGRADER_EXECUTION", "autograde")
        NotebookClient(notebook, timeout=60, kernel_name="python3", resources=resources).execute()
    outputs = [each for cell in notebook.cells if cell.cell_type == "code" for each in cell.outputs]
    assert not [each for each in outputs if each.output_type == "error" or each.get("name") == "stderr"]
    text = "\n".join(str(each.get("data", {}).get("text/plain", each.get("text", ""))) for each in outputs)
    return request.param, text


def test_with_every_prediction_each_result_and_each_board_opens(opened):
    language, text = opened
    assert say("widgets.reveal.closed", language) not in text
    assert say("widgets.predict.none", language) not in text
    for board in ("participation", "story", "urns", "crowdfunding"):
        assert say(f"{board}.title", language) in text
    assert "without_the_firm" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_boards_that_give_an_answer_away_stay_shut_until_it_is_predicted(language, tmp_path):
    closed = run(source(), language, tmp_path).closed
    text = "\n".join(str(output.get("data", {})) for output in closed)
    for board in ("urns", "crowdfunding"):
        assert say(f"{board}.title", language) not in text
    assert say("participation.title", language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_before_its_run_and_no_answer_before_that(language):
    text = "\n".join(code(language))
    assert tuple(re.findall(r"^(\w+) = Predict\(", text, re.M)) == GATES
    cells = [URL.sub("]", cell.text) for cell in source().in_language(language)]
    told = {
        "tongs": ("0.48", "48%"),
        "campaign": ("86.6",),
        "shelf": ("29%", "0.293"),
        "level": ("32%",),
        "across": ("11%", "0.10"),
    }
    for name, answers in told.items():
        assert text.index(f"{name} = Predict(") < text.index(f"{name}.reveal(")
        shown = next(at for at, cell in enumerate(cells) if f"{name}.reveal(" in cell)
        before = "\n".join(cells[: shown + 1])
        assert not [answer for answer in answers if answer in before], name
    lines = [len(cell.splitlines()) for cell in code(language) if "def " not in cell]
    assert max(lines) <= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [5, 13, 14, 7, 14, 6, 6, 8, 2]
    assert [b - a for a, b in plan] == [18, 14, 21, 12, 10]
    assert sum(minutes) == plan[-1][1] == 75


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_instructor_s_minutes_follow_one_another_and_shorter_plans_add_up(language):
    text = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
    spans = [tuple(map(int, row[0].split("–"))) for row in tables(text)[0][1:]]
    assert (spans[0][0], spans[-1][1]) == (0, 75)
    assert all(left[1] == right[0] for left, right in pairwise(spans))
    hour = next(line for line in text.splitlines() if line.startswith("- **60"))
    short = [tuple(map(int, span)) for span in re.findall(r"\((\d+)–(\d+)\)", hour)]
    assert (short[0][0], short[-1][1]) == (0, 60)
    assert all(left[1] == right[0] for left, right in pairwise(short))
    longer = next(line for line in text.splitlines() if line.startswith("- **90"))
    assert sum(map(int, re.findall(r"\((\d+)(?:분| minutes)\)", longer))) == 90 - 75


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    korean, english = (
        markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)\s]+)\)", (FOLDER / name).read_text("utf-8")):
        assert re.match("https?://", target) or (FOLDER / target).exists(), target


def test_every_concept_from_46_to_69_is_named_once():
    import tomllib

    concepts = tomllib.loads((FOLDER / "lesson.toml").read_text("utf-8"))["concepts"]
    numbers = [number for concept in concepts for number in concept["numbers"]]
    assert sorted(numbers) == [str(number) for number in range(46, 70)]


# --- guests with jobs ----------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_guests_with_jobs_make_all_the_links_that_touch_one_of_them(jobs, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    links = comb(12, 2) - comb(12 - jobs, 2)
    board = ParticipationBoard("twelve", guests=12)
    assert len(board.links([f"g{n}" for n in range(1, jobs + 1)], 11)) == links
    percent = f"{round(100 * links / (12 + links))}%"
    for language in LANGUAGES:
        assert percent in prose(language) or (jobs == 1 and "0.48" in prose(language))


def test_jobs_that_reach_two_match_the_grill_as_the_notes_say(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    board = ParticipationBoard("twelve", guests=12)
    apart, beside = [f"g{n}" for n in range(1, 12, 2)], [f"g{n}" for n in range(1, 11)]
    assert (len(apart), len(board.links(apart, 2))) == (6, 12)
    assert (len(beside), len(board.links(beside, 2))) == (10, 11)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_times_the_posts_leave_the_links_as_they_are(language, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    board = ParticipationBoard("twelve", guests=12)
    quiet, loud = (board.found(board.setting | {"jobs": ["g3"], "posts": posts}).told for posts in (1, 10))
    assert quiet[0] == loud[0]
    assert quiet[2] != loud[2]
    assert f"{round(100 * 11 / 131)}%" in prose(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_controls_are_called_in_the_prose_what_they_are_called_on_the_boards(language):
    for key in (
        "participation.reach",
        "participation.posts",
        "crowdfunding.herding",
        "urns.influence",
        "urns.better",
    ):
        assert f"**{say(key, language)}**" in prose(language), key


# --- what to stake, goals, ten worlds --------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_written_sum_comes_out(language):
    """$a … = b$: both sides as Python reads them."""
    formulas = re.findall(r"\$([^$]+)\$", re.sub(r"\$\$[^$]+\$\$", "", prose(language)))
    signs = {r"\div": "/", r"\times": "*", "^": "**"}
    checked = 0
    for formula in formulas:
        for sign, python in signs.items():
            formula = formula.replace(sign, python)
        if re.fullmatch(r"[\d\s.()+*/=-]+", formula):
            left, right = formula.rsplit("=", 1)
            assert eval(left) == pytest.approx(float(right), abs=0.006), formula
            checked += 1
    assert checked >= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_goals_stand_on_a_cliff_where_the_prose_says(language):
    text, told = prose(language), runpy.run_path(str(FOLDER / "values.py"))["values"](language)
    names = {
        "odds_goal": (86, 1),
        "odds_alone": (60, 0),
        "odds_goal_alone": (86, 0),
        "odds_60": (60, 1),
        "odds_100": (100, 1),
    }
    for name, (goal, herding) in names.items():
        assert told[name] == pytest.approx(100 * odds(goal, herding), abs=2.5), name
    assert f"{60 / log(2):.1f}" == "86.6"
    assert "86.6" in text
    assert odds(86, 1) == pytest.approx(0.5, abs=0.04)


def test_the_formula_gets_27_of_the_thirty_right_and_the_first_week_divides_them():
    projects, pledges, truth = (
        load("crowdfunding", name, "en").set_index("id") for name in ("projects", "pledges", "truth")
    )
    bound = [even_goal(30 * row.visitors * row.chance, row.herding) for row in truth.itertuples()]
    right = int(((projects["needed"] <= bound) == projects["funded"]).sum())
    week = pledges[pledges["day"] == 7]["total"] / projects["needed"]
    early = week >= 0.2
    assert (right, early.sum(), projects["funded"][early].sum(), projects["funded"][~early].sum()) == (
        27,
        9,
        9,
        4,
    )
    assert "27건을 맞혀요" in prose("ko")
    assert "gets 27 right" in prose("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_leader_s_share_is_that_of_the_urn_and_its_limit(language):
    assert 100 * leaders(1) == pytest.approx(29, abs=1)
    assert 100 * leaders(0) == pytest.approx(12, abs=1)
    limit = np.random.default_rng(1).dirichlet(np.ones(10), 20_000).max(axis=1).mean()
    assert limit == pytest.approx(sum(1 / k for k in range(1, 11)) / 10, abs=0.003)
    for said in ("29%", "12%", "0.293"):
        assert said in prose(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stories_gain_as_quality_draws_level(language):
    shares = level_quality([5, 1, 0], story=1, seed=9, runs=4000).groupby("spread").mean()
    said = {"best_story": (15, 28, 32), "best_quality": (74, 28, 10)}
    for column, percents in said.items():
        for spread, percent in zip((5, 1, 0), percents, strict=True):
            assert 100 * shares[column][spread] == pytest.approx(percent, abs=1.5)
            assert f"{percent}%" in prose(language)
    told = runpy.run_path(str(FOLDER / "values.py"))["values"](language)
    assert abs(told["story_0"] - told["copied"]) <= 5  # “the first two are about alike”
    assert told["none"] == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_of_a_fact_is_named_in_the_prose(language):
    text = "\n".join(cell.text for cell in source().in_language(language) if cell.kind == "markdown")
    made = runpy.run_path(str(FOLDER / "values.py"))
    sources = {value for name, value in made.items() if name.isupper() and str(value).startswith("https://")}
    assert len(sources) >= 17
    assert [source for source in sources if source not in text] == []
