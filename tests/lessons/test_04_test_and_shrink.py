"""Lesson 4: the market, its two smallest networks, the strangers: every number recomputed, every claim tried."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path

import pytest

from course.data import load
from course.network import Network, density, mvn_tests, reproduction
from course.network.paths import components
from course.notebooks import read
from course.simulate import join_up
from course.widgets.snip import indispensable, without
from tests.lessons.running import run

FOLDER = Path(__file__).parents[2] / "lessons" / "04-test-and-shrink"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")


@cache
def source():
    return read(FOLDER / "lesson.py")


def market(*gone: str) -> Network:
    found = load("puzzles", "market", "en")
    assert isinstance(found, Network)
    return without(found, gone)


WHOLE, BOTH = market(), market("office", "far")
BY_NOTE, BY_CHAT = market("friend", "office", "far"), market("turn", "office", "far")


def prose(language: str) -> str:
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language: str) -> str:
    return "\n".join(cell.text for cell in source().in_language(language) if cell.kind == "code")


def tables(text: str) -> list[list[list[str]]]:
    """The tables of a text, their headings left out."""
    blocks = re.findall(r"(?:^\|.*\n?)+", text, re.M)
    return [
        [[cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines()[2:]]
        for block in blocks
    ]


def k(network: Network) -> float:
    return reproduction(network, "buyer") or 0


def parts(network: Network) -> int:
    return len(network.nodes) + len(network.links)


def group(people: int) -> float:
    found = join_up(people, 300, steps=16)
    return float(found[found.links == 300].largest.mean())


# --- how it teaches -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_take_the_minutes_of_the_plan(language: str) -> None:
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0]]
    assert minutes == [10, 10, 10, 10, 20, 10, 5]
    assert [end - start for start, end in plan] == [10, 10, 20, 20, 15]
    assert sum(minutes) == plan[-1][1] == 75


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_instructor_s_minutes_follow_one_another_up_to_75(language: str) -> None:
    notes = tables((FOLDER / f"teaching.{language}.md").read_text("utf-8"))[0]
    spans = [tuple(map(int, row[0].split("–"))) for row in notes]
    assert (spans[0][0], spans[-1][1]) == (0, 75)
    assert all(left[1] == right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_forms_of_prediction_each_stand_before_their_runs(language: str) -> None:
    text = code(language)
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert len(made) == 4
    assert all(text.index(f"{name} = Predict(") < text.index(f"{name}.reveal(") for name in made)
    assert all(form in text for form in ("choices=", "number=", "curve="))


def test_nothing_before_the_first_prediction_shows_what_can_be_spared() -> None:
    before = code("en").partition("vital.reveal")[0]
    assert "mvn_tests(" not in before
    assert "Sketch(" not in before


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("http") or (FOLDER / target).exists(), target


def test_the_drawing_of_lesson_3_is_shown_here_and_left_as_it_was(tmp_path: Path) -> None:
    three, here = tmp_path / "03-draw-the-mvn" / "sketches" / "my-network.json", tmp_path / FOLDER.name
    three.parent.mkdir(parents=True)
    here.mkdir()
    card = load("mvn-cards", "leaflet", "en")
    assert isinstance(card, Network)
    card.write(three)
    written = three.read_bytes()
    done = run(source(), "en", here)
    assert any("underlined pages" in str(output.get("data", {})) for output in done.opened)
    assert three.read_bytes() == written
    assert not (here / "sketches").exists()


# --- the market ----------------------------------------------------------------------------------------


def test_the_market_lives_with_fat_and_its_k_is_the_product_of_two_brackets() -> None:
    assert [test.passed for test in mvn_tests(WHOLE)] == [True, True, True, True, False]
    assert k(WHOLE) == pytest.approx((0.7 + 0.8 * 0.9) * (2 * 0.8 + 0.1 * 0.2))
    assert parts(WHOLE) == 14


def test_the_five_that_are_vital_are_those_the_lesson_names_and_nine_can_be_spared() -> None:
    assert indispensable(WHOLE) == ["seller", "post", "buyer", "list", "see"]
    minimum = mvn_tests(WHOLE)[-1]
    assert len(minimum.where) == parts(WHOLE) - 5 == 9
    assert mvn_tests(market("turn", "friend"))[2].passed is False


def test_both_ends_of_the_duel_pass_all_five_and_differ() -> None:
    for network in (BY_NOTE, BY_CHAT):
        assert all(test.passed for test in mvn_tests(network))
    assert (len(BY_NOTE.nodes), len(BY_NOTE.links)) == (3, 3)
    assert (len(BY_CHAT.nodes), len(BY_CHAT.links)) == (4, 4)
    assert (k(BY_NOTE), k(BY_CHAT)) == pytest.approx((2 * 0.8 * 0.7, 2 * 0.8 * 0.8 * 0.9))


def test_someone_far_away_alone_lies_outside_the_strong_component() -> None:
    groups = components((link.source, link.target) for link in WHOLE.links)
    (home,) = [set(group) for group in groups if "buyer" in group]
    assert {node.id for node in WHOLE.nodes} - home == {"far"}


def test_thirty_thousand_far_away_change_as_little_as_three() -> None:
    many = replace(
        WHOLE,
        links=[replace(link, rate=30_000) if link.id == "share" else link for link in WHOLE.links],
    )
    assert k(many) == k(WHOLE)
    assert indispensable(many) == indispensable(WHOLE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_sizes_is_computed_row_by_row(language: str) -> None:
    table = next(found for found in tables(prose(language)) if len(found[0]) == 5)
    for (_, size, vital, factor, dense), network in zip(table, [BY_NOTE, BY_CHAT, BOTH, WHOLE], strict=True):
        assert (int(size), int(vital)) == (parts(network), len(indispensable(network)))
        assert float(factor) == pytest.approx(k(network), abs=0.005)
        assert float(dense) == pytest.approx(density(network), abs=0.005)


# --- the strangers -------------------------------------------------------------------------------------


def test_the_largest_group_bends_at_one_link_a_person() -> None:
    share = join_up(200, 400, steps=16).groupby("degree")["giant"].mean() * 100
    assert [round(share[degree]) for degree in (0.5, 1, 2)] == [4, 14, 80]
    for language in LANGUAGES:
        assert all(f"{number}%" in prose(language) for number in (4, 14, 80))


def test_the_equation_has_80_percent_for_two_links_and_nothing_below_one() -> None:
    for degree, expected in ((2, 0.797), (0.9, 0.0)):
        share = 1.0
        for _ in range(5000):
            share = 1 - exp(-degree * share)
        assert share == pytest.approx(expected, abs=0.001)


def test_three_times_the_people_make_a_smaller_group_whatever_the_random_numbers() -> None:
    assert (round(group(200)), round(group(600))) == (189, 67)
    for seed in range(3):
        found = join_up(600, 300, steps=1, seed=seed)
        assert 50 < found[found.links == 300].largest.mean() < 85
    for language in LANGUAGES:
        assert "189" in prose(language)
        assert re.search(r"\b67", prose(language))


# --- the numbers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_decimal_is_stated_that_is_not_computed_or_given_here(language: str) -> None:
    rates = {f"{link.rate:g}" for link in WHOLE.links}
    results = {"2.30", "2.27", "1.12", "1.152", "1.15", "0.33", "0.42", "0.27", "0.5"}
    assert set(re.findall(r"(?<![\d.])\d+\.\d+", prose(language))) <= rates | results


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_quote_the_same_answers(language: str) -> None:
    notes = (FOLDER / f"teaching.{language}.md").read_text("utf-8")
    assert all(number in notes for number in ("189", "67", "1.12", "1.15", "2.27", "2.30"))
    assert f"{k(BOTH):.2f}" == "2.27"
    assert f"{k(WHOLE):.2f}" == "2.30"
