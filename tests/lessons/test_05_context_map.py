"""Lesson 5 claims nothing that its journeys, its facts and the chain do not say."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path

import networkx
import pytest

from course.data import load
from course.network import STAGES, Link, Node, context_chain
from course.notebooks import markdown, read
from course.notebooks.source import LANGUAGES
from course.words import phrases
from tests.lessons.running import run

FOLDER = Path(__file__).parents[2] / "lessons" / "05-context-map"
URL = re.compile(r"\]\([^)]*\)")
TV, STREAMING = (load("journeys", name, "en") for name in ("tv", "streaming"))


@cache
def source():
    return read(FOLDER / "lesson.py")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def with_rate(network, id, rate):
    return replace(
        network, links=[replace(link, rate=rate) if link.id == id else link for link in network.links]
    )


def k(network):
    return context_chain(network).k.value


def rates(network):
    return {link.stage or "m": link.rate for link in network.links}


def joined(links_each, seed=5):
    graph = networkx.gnm_random_graph(1000, round(500 * links_each), seed=seed)
    return len(max(networkx.connected_components(graph), key=len)) / 10


def tables(text):
    blocks = re.findall(r"(?:^\|.*\n?)+", text, re.M)
    return [
        [
            [cell.strip() for cell in line.strip("|").split("|")]
            for line in block.splitlines()
            if "---" not in line
        ]
        for block in blocks
    ]


# --- how it teaches --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_three_forms_of_prediction_stand_before_their_runs_and_before_the_boards(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(\s*\"([\w-]+)\"", text, re.M)
    assert {name for _, name in made} == {"tv-break", "streaming-back", "best-step", "small-links"}
    for variable, _ in made:
        assert 0 < text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
    assert all(form in text for form in ("choices=", "number=", "curve="))
    assert text.index("gap.reveal") < text.index('JourneyBoard("tv"')
    assert text.index("spend.reveal") < text.index('JourneyBoard("streaming"')


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    ends = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [5, 5, 10, 20, 20, 8, 7]
    assert [b - a for a, b in ends] == [5, 15, 20, 20, 15]
    assert ends[-1][1] == sum(minutes) == 75


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_instructor_s_minutes_follow_one_another_up_to_75(language):
    table = tables((FOLDER / f"teaching.{language}.md").read_text("utf-8"))[0]
    spans = [tuple(map(int, row[0].split("–"))) for row in table[1:]]
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_the_prose_tells_people_to_look_for_are_on_the_board(language):
    words = phrases("journey.board", language)
    assert words["addBack"] in prose(language)
    assert words["leak"] in prose(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_board_and_drawing_are_asked_for_by_the_same_name_and_carried_from_lesson_3(language):
    text = "\n".join(code(language))
    assert re.search(r'JourneyBoard\("my-network".*carry="03-draw-the-mvn"', text)
    assert re.search(r'Sketch\("my-network".*carry="03-draw-the-mvn"', text)


# --- what it says of the journeys -------------------------------------------------------------------


def test_television_breaks_from_share_to_discover_and_streaming_nowhere():
    assert [(one.kind, one.stages) for one in context_chain(TV).breaks] == [("gap", ("share", "discover"))]
    assert context_chain(STREAMING).seamless
    assert k(TV) == 0
    assert 0 < k(STREAMING) < 1, "seamless, and not alive"


def test_a_way_back_makes_the_television_drawing_a_loop_that_lives_above_the_m_named():
    back = Link("back", "n5", "n1", "comes back", "tomorrow's episode", 0, 1)
    through = 0.3 * 0.4 * 0.9 * 0.6
    for m, alive in ((15, False), (16, True)):
        assert (k(replace(TV, links=[*TV.links, replace(back, rate=m)])) > 1) is alive
    assert f"{1 / through:.1f}" == "15.4"


def test_most_leave_at_discover_and_a_tenth_helps_most_at_share():
    chain = context_chain(STREAMING)
    assert chain.leak.value == "discover"
    assert chain.lever.value == ("share",)
    raised = {stage: k(with_rate(STREAMING, stage, rates(STREAMING)[stage] + 0.1)) for stage in STAGES}
    assert max(raised, key=raised.get) == "share"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_to_the_third_prediction_is_one_of_its_choices(language):
    best = load("journeys", "streaming", language).link("share").medium
    assert any(best in text for text in code(language) if "best-step" in text)


def test_a_second_way_to_discover_leaves_the_minimum_cut_at_one():
    graph = networkx.DiGraph()
    for link in [*STREAMING.links, replace(STREAMING.link("discover"), id="another")]:
        if link.stage:
            before = graph.get_edge_data(link.source, link.target, {"capacity": 0})["capacity"]
            graph.add_edge(link.source, link.target, capacity=before + 1)
    assert networkx.minimum_cut_value(graph, "n1", "n5") == 1
    assert graph["n1"]["n2"]["capacity"] == 2


def test_a_funnel_s_k_is_0_whatever_its_shares():
    funnel = replace(TV, links=[replace(link, rate=1.0) for link in TV.links])
    assert k(funnel) == 0


def test_lanes_that_end_and_begin_with_different_people_are_a_break():
    other = replace(STREAMING.link("select"), source="n9")
    links = [other if link.id == "select" else link for link in STREAMING.links]
    network = replace(STREAMING, nodes=[*STREAMING.nodes, Node("n9", "somebody else")], links=links)
    assert ("discover", "select") in {one.stages for one in context_chain(network).breaks}


# --- the numbers of the prose ------------------------------------------------------------------------

STREAM = rates(STREAMING)
NUMBERS = {
    "6.48": 100 * 0.3 * 0.4 * 0.9 * 0.6,
    "1.125": 100 * 0.25 * 0.5 * 0.6 * 0.15,
    "15.4": 1 / (0.3 * 0.4 * 0.9 * 0.6),
    "0.34": k(STREAMING),
    "0.47": k(with_rate(STREAMING, "discover", 0.35)),
    "0.56": k(with_rate(STREAMING, "share", 0.25)),
    "6.4": 100 * 0.25 * 0.5 * 0.6 * 0.85,
    "22.9": 60.3 - 37.4,
    "1.7": joined(0.5),
    "12.2": joined(1),
    "59.7": joined(1.5),
    "80.2": joined(2),
    **{str(rate): rate for journey in (TV, STREAMING) for rate in rates(journey).values() if rate < 1},
}
READ = {"37.4", "60.3", "57.3", "31.5", "28.5"}  # published figures, with their sources beside them
STEPS = {"0.1", "0.5", "1.5"}  # a tenth more; links each


@pytest.mark.parametrize("number", NUMBERS)
def test_a_stated_number_is_the_computed_one_and_stands_in_both_languages(number):
    assert NUMBERS[number] == pytest.approx(float(number), abs=0.5 * 10 ** -len(number.split(".")[1]))
    for language in LANGUAGES:
        assert re.search(rf"(?<![\d.]){re.escape(number)}(?!\d)", prose(language)), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_decimal_is_stated_that_is_neither_computed_here_nor_read_somewhere(language):
    assert set(re.findall(r"(?<![\d.])\d+\.\d+", prose(language))) <= NUMBERS.keys() | READ | STEPS


def test_the_products_in_the_prose_are_those_of_the_journeys():
    assert [rates(TV)[stage] for stage in STAGES] == [0.3, 0.4, 0.9, 0.6]
    assert [STREAM[stage] for stage in STAGES] == [0.25, 0.5, 0.6, 0.15]
    assert STREAM["m"] == 30
    for language in LANGUAGES:
        assert r"100 \times 0.3 \times 0.4 \times 0.9 \times 0.6" in prose(language)
        assert r"100 \times 0.25 \times 0.5 \times 0.6 \times 0.15" in prose(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_numbers_of_the_journeys_are_stated_rounded(language):
    for number in (100 * k(STREAMING), 1 / (0.25 * 0.5 * 0.6 * 0.15), 100 * (1 - STREAM["discover"])):
        assert re.search(rf"(?<![\d.]){number:.0f}(?!\d)", prose(language))


def test_the_small_links_are_what_erdos_and_renyi_s_equation_says():
    def share(c, s=1.0):
        for _ in range(200):
            s = 1 - exp(-c * s)
        return 100 * s

    for links_each in (1.5, 2, 3):
        drawn = [joined(links_each, seed) for seed in range(20)]
        assert sum(drawn) / 20 == pytest.approx(share(links_each), abs=2)
    assert max(joined(0.5, seed) for seed in range(20)) < 5, "before one link each, only crumbs"


def test_sandglass_ran_four_nights_a_week():
    from datetime import date

    weeks = (date(1995, 2, 16) - date(1995, 1, 9)).days // 7 + 1
    assert (weeks, 24 / weeks) == (6, 4)
    assert [date(1995, 2, day).strftime("%a") for day in (6, 14)] == ["Mon", "Tue"]
    assert (date(1995, 2, 14) - date(1995, 1, 9)).days // 7 == 5


def test_what_the_instructor_s_notes_expect_is_computed():
    for language in LANGUAGES:
        notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
        for number in (100 * k(STREAMING), 0.35 / 0.25, round(0.25 / 0.15, 2), 1.125):
            assert f"{number:g}" in notes, number
        assert "100 → 25 → 12.5 → 7.5" in notes


# --- carried on --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drawing_from_lesson_3_appears_on_the_board_and_is_not_touched(language, tmp_path):
    drawn = tmp_path / "03-draw-the-mvn" / "sketches" / "my-network.json"
    drawn.parent.mkdir(parents=True)
    load("mvn-cards", "cafe", language).write(drawn)
    before = drawn.read_bytes()
    here = tmp_path / "05-context-map"
    here.mkdir()
    outputs = run(source(), language, here).opened
    text = "\n".join(str(output.get("data", {}).get("text/plain", "")) for output in outputs)
    assert phrases("journey.begin", language)["loose"] in text
    assert drawn.read_bytes() == before
    assert not (here / "sketches").exists(), "looking writes nothing"
