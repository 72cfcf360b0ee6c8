"""Lesson 1 states no number that cannot be recomputed, and its cases show what it says they show."""

import re
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path
from typing import Any

import networkx
import pytest

from course.data import load
from course.network import Network, degrees, density, loops, value_laws
from course.notebooks import read
from course.simulate import independent_cascade
from course.widgets.snip import without

FOLDER = Path(__file__).parents[2] / "lessons" / "01-mass-to-network"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")


@cache
def source():
    return read(FOLDER / "lesson.py")


def case(name: str, language: str = "en") -> Network:
    found = load("mini-cases", name, language)
    assert isinstance(found, Network)
    return found


def prose(language: str) -> str:
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language: str) -> list[str]:
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def rows(text: str) -> list[list[str]]:
    """The rows of a text's first table, its heading left out."""
    lines = re.search(r"(?:^\|.*\n?)+", text, re.M)
    assert lines
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines.group().splitlines()[2:]]


# --- how it teaches -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language: str) -> None:
    parts = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in rows(prose(language))]
    assert [end - start for start, end in plan] == parts
    assert (plan[0][0], plan[-1][1], sum(parts)) == (0, 75, 75)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_instructor_s_minutes_follow_one_another_up_to_75(language: str) -> None:
    notes = rows((FOLDER / f"teaching.{language}.md").read_text("utf-8"))
    spans = [tuple(map(int, row[0].split("–"))) for row in notes]
    assert (spans[0][0], spans[-1][1]) == (0, 75)
    assert all(left[1] == right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_prediction_stands_before_its_runs(language: str) -> None:
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert len(made) == 4
    for name in made:
        assert 0 <= text.index(f"{name} = Predict(") < text.index(f"{name}.reveal(")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_student_types_no_code(language: str) -> None:
    assert max(len(text.splitlines()) for text in code(language) if "def " not in text) <= 10


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("http") or (FOLDER / target).exists(), target


# --- the cases -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_to_be_drawn_names_everybody_in_the_drawing(language: str) -> None:
    text = prose(language)
    for name in ("crew", "salon", "webtoon"):
        story = load("mini-cases", "texts", language).set_index("case")["text"][name]
        assert f"> {story}" in text
    assert all(node.label in text for node in case("crew", language).nodes)


def test_the_salon_is_as_dense_as_the_runners_and_falls_apart_without_its_hub() -> None:
    crew, salon = case("crew"), case("salon")
    assert density(crew) == density(salon) == 6 / (4 * 3)
    assert sorted(degrees(salon).values()) == [2, 2, 2, 6]
    assert sorted(degrees(crew).values()) == [2, 3, 3, 4]
    assert min(len(without(crew, [node.id]).links) for node in crew.nodes) == 2
    assert without(salon, ["owner"]).links == ()


def test_the_way_back_to_the_author_passes_by_the_followers_but_not_by_dain() -> None:
    webtoon = case("webtoon")
    (whole,), (left,) = loops(webtoon), loops(without(webtoon, ["followers"]))
    assert whole.links == left.links
    assert [set(loop.links) for loop in loops(without(webtoon, ["dain"]))] == []
    assert len(without(webtoon, ["dain"]).links) == 3


def test_nobody_in_the_cooking_class_is_linked_with_another_student() -> None:
    assert {link.source for link in case("class").links} == {"jeonghui"}
    assert len(case("class").nodes) == 5


# --- the two worlds ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def worlds() -> dict[str, Any]:
    return {
        name: networkx.from_pandas_edgelist(load("two-hundred", name), "person", "friend")
        for name in ("clustered", "mixed")
    }


def test_everybody_has_as_many_friends_in_both_worlds(worlds: dict[str, Any]) -> None:
    assert dict(worlds["clustered"].degree) == dict(worlds["mixed"].degree)
    assert len(worlds["mixed"]) == 200


def test_the_gap_is_not_an_accident_of_the_random_numbers(worlds: dict[str, Any]) -> None:
    for seed in range(3):
        clustered, mixed = (
            independent_cascade(worlds[name], 1, 0.25, runs=2000, seed=seed).sizes()["size"]
            for name in ("clustered", "mixed")
        )
        assert 2.4 < mixed.mean() / clustered.mean() < 3.1
        assert clustered.median() <= 11
        assert (clustered == 1).mean() == pytest.approx(0.225, abs=0.03)


def test_the_sum_of_mass_fits_the_mixed_world_only(worlds: dict[str, Any]) -> None:
    told = 2 * worlds["mixed"].number_of_edges() / 200 * 0.25
    share = 1.0
    for _ in range(1000):
        share = 1 - exp(-told * share)
    big = {}
    for name, graph in worlds.items():
        sizes = independent_cascade(graph, 1, 0.25, runs=2000).sizes()["size"]
        big[name] = sizes[sizes > 50].mean()
    assert big["mixed"] == pytest.approx(200 * share, rel=0.05)
    assert big["clustered"] < 0.75 * 200 * share
    for language in LANGUAGES:
        assert all(f"{round(number)}" in prose(language) for number in (200 * share, *big.values()))


# --- the numbers ---------------------------------------------------------------------------------------


def numbers(worlds: dict[str, Any]) -> dict[str, float]:
    sizes = {
        name: independent_cascade(graph, 1, 0.25, runs=2000).sizes()["size"] for name, graph in worlds.items()
    }
    friends = 2 * worlds["mixed"].number_of_edges() / 200
    return {
        "0.5": density(case("crew")) or 0,
        "5.8": friends,
        "1.45": friends * 0.25,
        "2.7": sizes["mixed"].mean() / sizes["clustered"].mean(),
        "7.4": value_laws(5, 20).loc["n log n"].item(),
        "3.8": 0.2 * 19,
        "3.9": 0.1 * 39,
        "0.9": case("crew").link("map-dohyun").rate or 0,
        "0.2": 76 / (20 * 19),
        "0.1": 156 / (40 * 39),
        "21": sizes["clustered"].mean(),
        "57": sizes["mixed"].mean(),
        "10": sizes["clustered"].median(),
        "23": 100 * (sizes["clustered"] == 1).mean(),
        "581": worlds["mixed"].number_of_edges(),
        "76": 0.2 * 20 * 19,
        "156": 0.1 * 40 * 39,
        "190": 20 * 19 / 2,
        "32,768": value_laws(5, 20).loc["2ⁿ"].item(),
        "10,000": round(2_600_000 / 252, -3),
    }


def test_every_decimal_and_every_result_is_recomputed(worlds: dict[str, Any]) -> None:
    found = numbers(worlds)
    for written, value in found.items():
        digits = len(written.partition(".")[2])
        assert value == pytest.approx(float(written.replace(",", "")), abs=0.5001 * 10**-digits), written
        for language in LANGUAGES:
            assert re.search(rf"(?<![\d.,]){re.escape(written)}(?![\d])", prose(language)), written
    for language in LANGUAGES:
        stated = set(re.findall(r"(?<![\d.])\d+\.\d+", prose(language)))
        assert stated - {"2.6"} <= set(found), language  # 2.6 million followers: a cited fact


def test_both_languages_cite_36_252_and_the_followers_as_reported() -> None:
    assert 36 * 7 == 252
    assert all(number in prose("ko") for number in ("260만", "252", "36벌"))
    assert all(number in prose("en") for number in ("2.6 million", "252", "36 of each"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_quote_the_same_answers(language: str, worlds: dict[str, Any]) -> None:
    notes, found = (FOLDER / f"teaching.{language}.md").read_text("utf-8"), numbers(worlds)
    assert {"57", "1.45", "21"} <= set(found)
    assert all(number in notes for number in ("57", "1.45", "21", "6, 2, 2, 2"))
