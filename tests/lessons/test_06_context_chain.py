"""Lesson 6 keeps its promises: every number is computed anew, and what it claims of chains and experiments holds."""

import ast
import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from course.data import load
from course.network import Link, context_chain
from course.notebooks import markdown, python, read
from course.simulate import Belief, Rule, operating_characteristics
from course.widgets.experiment.plan import Plan

FOLDER = Path(__file__).parents[2] / "lessons" / "06-context-chain"
LANGUAGES = ("ko", "en")
STEPS = ("discover", "select", "experience", "share")
RATES = dict(zip(STEPS, (0.4, 0.5, 0.7, 0.3), strict=True))
VISITS = load("visit-log", "visits", "en")


@cache
def source():
    return read(FOLDER / "lesson.py")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return re.sub(r"\]\([^)]*\)", "]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


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


def shop(**rates):
    network = load("journeys", "shop", "en")
    return replace(
        network, links=[replace(link, rate=rates.get(link.id, link.rate)) for link in network.links]
    )


def k(**rates):
    return context_chain(shop(**{**RATES, "return": 24, **rates})).k.value


def count(cycle, step):
    rows = VISITS[(VISITS["cycle"] == cycle) & (VISITS["step"] == step)]
    return int(rows["went_on"].sum()), len(rows)


def share(rate, tries, looks=1, decision="persist"):
    table = operating_characteristics(Rule(0.35, sure=0.9), [rate], trials=tries, looks=[looks])
    return table.query("decision == @decision")["share"].item()


# --- how it teaches ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_predictions_in_three_forms_each_stand_before_their_run(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(\s*\"([\w-]+)\"", text, re.M)
    assert [name for _, name in made] == ["tellers", "best-step", "peeking", "how-many"]
    for variable, _ in made:
        assert 0 < text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
    assert all(form in text for form in ("choices=", "number=", "curve="))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_board_that_shows_the_lever_comes_after_the_prediction_of_it(language):
    text = "\n".join(code(language))
    assert text.index("best.reveal(") < text.index("JourneyBoard(")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [10, 10, 20, 15, 5, 12, 3]
    assert [b - a for a, b in plan] == [10, 10, 20, 20, 15]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_student_types_no_code(language):
    cells = [text for text in code(language) if "def " not in text]
    assert max(len(text.splitlines()) for text in cells) <= 12
    assert "..." not in "".join(cells)


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


def test_the_instructor_s_notes_say_the_same_in_both_languages_and_fill_75_minutes():
    texts = [(FOLDER / f"teaching.{each}.md").read_text("utf-8") for each in LANGUAGES]
    assert list(markdown.differences(*map(markdown.shape, texts))) == []
    for text in texts:
        spans = [tuple(map(int, row[0].split("–"))) for row in tables(text)[0][1:]]
        assert (spans[0][0], spans[-1][1]) == (0, 75)
        assert all(left[1] == right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tofu_card_leaves_the_rule_to_the_student_and_names_a_link_of_the_drawing(language):
    (call,) = (
        call
        for text in code(language)
        for call in python.calls(text, "ExperimentCard")
        if ast.literal_eval(call.args[0]) == "tofu-shop"
    )
    start = next(ast.literal_eval(word.value) for word in call.keywords if word.arg == "start")
    assert set(Plan.from_dict(start).lacking()) == {"goal", "persist", "pivot"}
    network = load("journeys", "shop", language)
    link = network.link("share")
    names = {node.id: node.label for node in network.nodes}
    assert start["link"] == f"{names[link.source]} → {names[link.target]}: {link.action}"
    assert start["tries"] == count(2, "share")[1]


# --- the numbers of the prose ------------------------------------------------------------------------

NUMBERS = {
    "0.042": 0.4 * 0.5 * 0.7 * 0.3,
    "4.2": 100 * 0.4 * 0.5 * 0.7 * 0.3,
    "23.8": 1 / (0.4 * 0.5 * 0.7 * 0.3),
    "1.008": k(),
    "9.8": 100 * 0.4 * 0.5 * 0.7 * (1 - 0.3),
    "1.43": 1 / (1 - 0.3),
    "0.71": 0.5 / (1 - 0.3),
    "1.44": k() / (1 - 0.3),
    "1.15": k(experience=0.8),
    "0.50": k(**{"return": 12}),
    "1.26": k(discover=0.5),
    "1.21": k(select=0.6),
    "1.34": k(share=0.4),
    "1.11": 1.1 * k(),
    "18.8": VISITS.query("cycle == 1")["reached"].mean(),
    "0.75": VISITS.query("cycle == 1")["reached"].sum() / 300,
    "0.84": VISITS.query("cycle == 2")["reached"].sum() / 300,
    "34.6": 100 * (12 / 46) / (VISITS.query("cycle == 1")["reached"].sum() / 300),
    "0.4": RATES["discover"],
    "0.5": RATES["select"],
    "0.7": RATES["experience"],
    "0.3": RATES["share"],
    "0.1": 0.1,
}


@pytest.mark.parametrize("number", NUMBERS)
def test_a_stated_number_is_the_computed_one_and_stands_in_both_languages(number):
    digits = len(number.split(".")[1])
    assert NUMBERS[number] == pytest.approx(float(number), abs=0.5 * 10**-digits + 1e-12)
    for language in LANGUAGES:
        assert re.search(rf"(?<![\d.]){re.escape(number)}(?!\d)", prose(language)), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_decimal_is_stated_that_is_not_computed_here(language):
    assert set(re.findall(r"(?<![\d.])\d+\.\d+", prose(language))) <= set(NUMBERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_counts_and_percentages_are_those_of_the_log(language):
    percent = {
        round(100 * done / of) for cycle in (1, 2) for done, of in [count(cycle, step) for step in STEPS]
    }
    stated = {int(found) for found in re.findall(r"(?<![\d.–])(\d+)%", prose(language))}
    belief = Belief().after(*count(2, "share"))
    carried = Belief().after(*count(1, "share")).after(*count(2, "share"))
    chances = {round(100 * each) for each in (*belief.interval(), belief.beyond(0.35), carried.beyond(0.35))}
    runs = {round(100 * share(0.42, tries)) for tries in (40, 160, 320)}
    rule, facts = {35, 90, 95, 42, 10}, {57, 73, 100}
    assert stated <= percent | chances | runs | rule | facts
    assert percent | chances | runs <= stated
    for number in ("126", "61", "46", "12", "16", "40"):
        assert number in prose(language)


# --- what it claims ----------------------------------------------------------------------------------


def test_most_leak_at_discover_but_share_is_the_lever_until_it_is_raised_to_a_half():
    chain = context_chain(shop(**RATES, **{"return": 24}))
    assert (chain.leak.value, chain.lever.value) == ("discover", ("share",))
    raised = context_chain(shop(**{**RATES, "share": 0.5, "return": 24}))
    assert raised.lever.value == ("discover",)


def test_ten_per_cent_more_is_the_same_at_every_step():
    assert [k(**{step: 1.1 * rate}) for step, rate in RATES.items()] == pytest.approx([1.1 * k()] * 4)


def test_with_24_friends_it_lives_and_with_23_it_does_not():
    assert k(**{"return": 23}) < 1 < k()


def test_looking_in_again_tomorrow_is_a_loop_that_the_chain_sums_up():
    again = Link("again", "n2", "n2", "looks in again", "the smell", 0.3, 1, "select")
    network = shop(**RATES, **{"return": 24})
    chain = context_chain(replace(network, links=[*network.links, again]))
    assert chain.visits.value["n2"] == pytest.approx(0.4 / 0.7)
    assert chain.visits.value["n3"] == pytest.approx(0.4 * 0.5 / 0.7)
    assert chain.k.value == pytest.approx(k() / 0.7)


def test_the_owner_believes_in_a_living_shop_and_was_a_little_generous_at_every_step():
    owner = load("journeys", "shop", "en")
    assert context_chain(owner).k.value == pytest.approx(1.152)
    assert [owner.link(step).rate - rate for step, rate in RATES.items()] == pytest.approx([0.1] * 4)


def test_at_a_threshold_of_35_and_90_per_cent_sure_the_card_does_not_know():
    belief = Belief().after(*count(2, "share"))
    assert Rule(0.35, sure=0.9).decide(belief) == "not yet"
    assert Rule(0.35, sure=0.8).decide(belief) == "not yet"


def test_peeking_more_than_triples_the_wrong_decisions():
    once, peeking = share(0.35, 40), share(0.35, 40, looks=40)
    assert peeking > 3 * once
    for language in LANGUAGES:
        assert str(round(100 * peeking)) in prose(language)
        assert str(round(100 * once)) in prose(language)


def test_more_than_half_of_the_small_experiments_miss_a_good_card():
    truth = load("visit-log", "truth").query("cycle == 2 and step == 'share'")["chance"].item()
    assert truth == 0.42
    assert share(truth, 40) < 0.5 < share(truth, 160) < share(truth, 320)


def test_the_instructor_s_further_cycle_comes_to_persist():
    carried = Belief().after(*count(2, "share")).after(67, 160)
    assert Rule(0.35, sure=0.9).decide(carried) == "persist"
    for language in LANGUAGES:
        assert "67" in (FOLDER / f"teaching.{language}.md").read_text("utf-8")
