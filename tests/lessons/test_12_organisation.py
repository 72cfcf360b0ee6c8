"""Lesson 12 says what its numbers say: thirteen people, sixty, a desk, forty sponsors, ten thresholds, and sources."""

import json
import re
import runpy
import tomllib
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import networkx
import numpy as np
import pytest

from course.data import load
from course.notebooks import lesson, markdown, read
from course.notebooks.source import parse
from course.simulate import best_shortcuts, centralisation, funnel, reporting_lines
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "12-organisation"
RAW = parse(FOLDER / "lesson.py")  # with the names of its values
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {"ways": 1, "hang": 2, "opened": 0, "seats": 0, "crowd": 9}
PEOPLE = load("organisation-60", "people", "en")
TREE = reporting_lines(PEOPLE, "id", "manager")
BY_ID = PEOPLE.set_index("id")


@cache
def source():
    return read(FOLDER / "lesson.py")


@cache
def values():
    return runpy.run_path(str(FOLDER / "values.py"))["values"]("en")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def tables(text):
    """The tables of a text, each as rows of cells, the heading's row first."""
    blocks = re.findall(r"(?:^\|.*\n?)+", text, re.M)
    return [[[cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines() if "---" not in line] for block in blocks]  # fmt: skip


def joined(graph, pairs):
    more = graph.copy()
    more.add_edges_from(pairs)
    return more


def functions():
    """The lesson's own functions, and what its tools' cell made."""
    made = {}
    exec(next(text for text in code("en") if "def with_links" in text), made)
    return made


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [pytest.param("ko", marks=pytest.mark.soak), "en"])
def test_with_every_prediction_each_result_opens(tmp_path, monkeypatch, language):
    from nbclient import NotebookClient

    folder = tmp_path / "kit" / "lessons" / "12"  # deep enough that no other test's drawing is carried in
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
    assert say("widgets.predict.none", language) not in text
    for value in ("length_head", "length_chain", "central_head", "central_chain", "flow_any", "flow_makers"):
        assert f"{values()[value]:g}" in text, value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_before_its_run_and_nothing_before_it_gives_the_answer_away(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == ["ways", "hang", "opened", "seats", "crowd"]
    for variable in made:
        assert text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
    cells = [cell.text for cell in RAW.in_language(language)]
    hidden = {
        "ways": ("length_head", "length_chain", "best_shortcuts"),
        "hang": ("central_head", "central_chain", "lost_head"),
        "opened": ("flow_desk", "flow_any", "flow_makers"),
        "seats": ("group_same", "group_mixed", "alone_"),
        "crowd": ("few_join",),
    }
    for variable, answers in hidden.items():
        run = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        assert not [answer for answer in answers if answer in "\n".join(cells[: run + 1])], variable
        assert all(answer in "\n".join(cells) for answer in answers if answer != "best_shortcuts"), variable


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_student_reads_of_code_is_short(language):
    lines = [len(cell.splitlines()) for cell in code(language) if "def " not in cell]
    assert max(lines) <= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [7, 9, 20, 10, 11, 7, 7, 4]
    assert [b - a for a, b in plan] == [7, 9, 20, 10, 11, 7, 11]
    assert sum(minutes) == plan[-1][1] == 75


def test_the_instructor_s_minutes_follow_one_another_up_to_75():
    for language in LANGUAGES:
        rows = tables((FOLDER / f"teaching.{language}.md").read_text("utf-8"))[0][1:]
        spans = [tuple(map(int, row[0].split("–"))) for row in rows]
        assert (spans[0][0], spans[-1][1]) == (0, 75)
        assert all(left[1] == right[0] for left, right in pairwise(spans))


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    notes = (markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES)
    assert list(markdown.differences(*notes)) == []


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


def test_every_concept_of_the_lesson_is_named():
    concepts = tomllib.loads((FOLDER / "lesson.toml").read_text("utf-8"))["concepts"]
    numbers = [number for concept in concepts for number in concept["numbers"]]
    assert sorted(numbers, key=int) == ["21", "22", "23", *map(str, range(38, 46))]


# --- thirteen people ---------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_memo_s_table_adds_up_to_the_tree_s_distances(language):
    rows = next(
        table for table in tables(prose(language)) if len(table) == 8 and table[1][1:] == ["3", "1", "3"]
    )
    pairs, steps, products = np.array([[int(cell) for cell in row[1:]] for row in rows[1:]]).T
    assert (pairs * steps == products).all()
    tree = networkx.balanced_tree(3, 2)
    far = dict(networkx.all_pairs_shortest_path_length(tree))
    counted = sum(far[one][other] for one, other in combinations(tree, 2))
    assert (
        (pairs.sum(), products.sum())
        == (13 * 12 // 2, counted)
        == (values()["memo_pairs"], values()["memo_steps"])
    )


def test_the_string_saves_nine_steps_as_the_board_has_it():
    assert values()["memo_steps"] - values()["memo_corded"] == 9
    for language in LANGUAGES:
        board = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
        for steps in ("steps", "corded"):
            total = values()[f"memo_{steps}"]
            assert f"{total} / 78 = {total / 78:.2f}" in board


# --- sixty people ------------------------------------------------------------------------------------


def test_the_ten_to_the_head_are_those_that_a_search_finds():
    found = best_shortcuts(TREE, 10)[["source", "target"]]
    assert found["source"].eq("s01").all()
    assert BY_ID.loc[found["target"], "level"].eq(2).all()
    assert set(map(tuple, found.to_numpy())) == set(functions()["ten_to_the_head"]())


def test_the_ten_from_lead_to_lead_cross_departments_and_keep_the_chart():
    pairs = functions()["ten_from_lead_to_lead"]()
    assert len(pairs) == 10
    for one, other in pairs:
        assert BY_ID.loc[[one, other], "level"].eq(2).all()
        assert BY_ID.loc[one, "department"] != BY_ID.loc[other, "department"]
    assert set(TREE.edges) < set(joined(TREE, pairs).edges)


def test_the_prose_s_numbers_are_the_lesson_s_figures():
    names = functions()
    lengths = names["steps"](*"thlrm").set_index("way")["steps"]
    hanging = names["hanging"](*"thlm").set_index("way")["centralisation"]
    for way, value in {"t": "tree", "h": "head", "l": "chain", "r": "luck"}.items():
        assert lengths[way] == values()[f"length_{value}"]
        assert way == "r" or hanging[way] == values()[f"central_{value}"]
    talks = names["conversations"](*"ndam").set_index("who")["talks"]
    for way, value in {"n": "now", "d": "desk", "a": "any", "m": "makers"}.items():
        assert talks[way] == values()[f"flow_{value}"]
    assert names["left_together"]("s", "m")["people"].tolist() == [
        values()["group_same"],
        values()["group_mixed"],
    ]


def test_shortest_is_not_sturdiest():
    assert (
        values()["length_head"] < values()["length_chain"] < values()["length_luck"] < values()["length_tree"]
    )
    assert (
        values()["central_chain"]
        < values()["central_luck"]
        < values()["central_tree"]
        < values()["central_head"]
    )
    assert values()["lost_head"] == values()["lost_tree"] > values()["lost_chain"] == 0


def test_a_company_without_managers_is_a_star():
    star = networkx.star_graph(59)
    assert values()["flat_length"] == round(networkx.average_shortest_path_length(star), 2)
    assert centralisation(star, "betweenness") == values()["flat_central"] == 1
    star.remove_node(0)
    assert networkx.number_connected_components(star) == 59


def test_the_regular_of_the_coffee_corner_stands_between_more_than_any_head_of_department():
    ties = load("organisation-60", "ties")[["one", "other"]].to_numpy().tolist()
    between = networkx.betweenness_centrality(joined(TREE, ties))
    heads = PEOPLE.loc[PEOPLE["level"] == 1, "id"]
    assert between["s60"] > max(between[head] for head in heads)
    assert round(between["s60"], 2) == values()["corner_ties"]
    assert BY_ID.loc["s60", ["name", "team"]].tolist() == ["Seunga", "records"]


# --- the desk ----------------------------------------------------------------------------------------


def test_more_people_at_the_desk_change_nothing_and_the_way_behind_it_is_narrow():
    assert values()["flow_desk"] == values()["flow_now"] < values()["flow_any"] < values()["flow_makers"]
    names = functions()
    flow, narrow = funnel(names["company"], names["calls"]["customer"], names["makers"])
    assert flow == values()["flow_now"]
    assert not set(narrow) & set(PEOPLE.loc[PEOPLE["team"] == "service desk", "id"])
    on_chart = funnel(joined(TREE, names["calls"][["customer", "staff"]].to_numpy()), names["calls"]["customer"], names["makers"])  # fmt: skip
    assert (on_chart.flow, BY_ID.loc[on_chart.bottleneck, "job"].tolist()) == (1, ["head of department"])


def test_what_an_answer_is_worth_breaks_even_at_the_rate_that_is_said():
    def kept(rate):
        return values()["margin"] * rate / (1.1 - rate)

    assert kept(0.205) == pytest.approx(values()["worth_2001"], abs=0.5)
    assert kept(0.513) == pytest.approx(values()["worth_2006"], abs=0.5)
    assert kept(values()["again_needed"] / 100) == pytest.approx(kept(0.513) + values()["gift"], rel=0.005)
    assert values()["again_needed"] - 51.3 == pytest.approx(values()["again_more"], abs=0.06)


# --- sponsors and thresholds -------------------------------------------------------------------------


def test_ties_join_up_suddenly_near_one_for_each_person():
    at_10, at_30, at_60 = (values()[f"group_{ties}"] for ties in (10, 30, 60))
    assert at_10 < 0.2 * values()["sponsors"] < 0.5 * values()["sponsors"] < at_30 < at_60


def test_at_tables_of_four_twelve_people_need_four_sessions_at_least():
    met = 3 * len(list(combinations(range(4), 2)))
    assert values()["class_evening"] == met
    assert values()["class_pairs"] == len(list(combinations(range(12), 2)))
    assert (values()["class_least"] - 1) * met < values()["class_pairs"] <= values()["class_least"] * met


@pytest.mark.parametrize(
    ("waits_for", "come"),
    [
        (list(range(10)), 10),
        ([0, 2, *range(2, 10)], 1),
        ([0, 1, 1, *range(3, 10)], 10),
        ([0, 1, 1, *range(4, 11)], 3),
        ([1] * 10, 0),
    ],
)
def test_the_crowd_is_counted_as_one_counts_by_hand(waits_for, come):
    gone = 0
    while (more := sum(limit <= gone for limit in waits_for)) > gone:
        gone = more
    assert gone == come
    assert come == 0 or functions()["who_comes"](waits_for) == come


# --- what was published ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_published_figures_link_to_a_source_of_the_dataset(language):
    text = "\n".join(cell.text for cell in source().in_language(language) if cell.kind == "markdown")
    facts = load("company-facts", "facts", language).drop_duplicates("source").set_index("source")["url"]
    for origin in ("IR04", "BI16", "ATL16", "HRG16", "INQ15", "DIVA08", "PROFS08", "ADW08", "MTD07", "NNJ01", "WV17", "WV18", "WVGN", "OWN", "ST22"):  # fmt: skip
        assert f"({facts[origin]})" in text, origin


def test_the_share_of_sponsors_who_met_is_of_the_sponsors_there_were():
    assert values()["met"] == 27 + 98 + 72
    assert values()["met_share"] == f"{(27 + 98 + 72) / 430_000:.2%}"


def test_one_denominator_makes_another_story():
    assert (values()["online_share"], values()["online_apart"]) == (round(450 / 16), round(450 / 70))
    assert values()["left_share"] == round(100 * 260 / 1503, 1) != values()["left_said"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_of_the_notes_are_the_lesson_s(language):
    notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
    named = ("length_head", "length_chain", "length_luck", "length_tree", "central_chain", "central_head", "central_tree", "flow_makers", "group_mixed", "lost_tree")  # fmt: skip
    for name in named:
        assert f"{values()[name]:g}" in notes, name
