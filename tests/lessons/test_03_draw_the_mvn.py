"""Lesson 3 runs in both languages, keeps its promises, and states no number that cannot be recomputed."""

import json
import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from course.data import load
from course.network import Link, Network, Node, mvn_tests, reproduction
from course.notebooks import lesson, markdown, read

FOLDER = Path(__file__).parents[2] / "lessons" / "03-draw-the-mvn"
LANGUAGES = ("ko", "en")
ANSWERS = {
    "supply": 2,
    "gifts-halved": 0.585,
    "gift-line": [[0, 0], [2, 1], [4, 2]],
    "leaflet": 0,
}
URL = re.compile(r"\]\([^)]*\)")


@cache
def source():
    return read(FOLDER / "lesson.py")


def card(name):
    return load("mvn-cards", name, "en")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def with_rate(network, link, rate):
    return replace(
        network, links=[replace(each, rate=rate) if each.id == link else each for each in network.links]
    )


def k(network):
    return reproduction(network, network.initiator)


def passed(network):
    return [test.passed for test in mvn_tests(network)]


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


def sketch_table(language):
    return next(
        table[1:] for table in tables(prose(language)) if table[0][0] in ("누가", "Who") and len(table) == 6
    )


# --- it runs ---------------------------------------------------------------------------------------


def run(folder, language, monkeypatch, grading):
    from nbclient import NotebookClient

    monkeypatch.setenv("COURSE_LANGUAGE", language)
    if grading:
        monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    else:
        monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    notebook = lesson(source(), language)
    NotebookClient(
        notebook, timeout=60, kernel_name="python3", resources={"metadata": {"path": folder}}
    ).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [
        output for output in outputs if output.output_type == "error" or output.get("name") == "stderr"
    ]
    return outputs


def shown(outputs):
    found = []
    for output in outputs:
        data = output.get("data", {})
        found.append(
            "\n".join([data.get("text/html", ""), data.get("text/plain", ""), output.get("text", "")])
        )
    return "\n".join(found)


@pytest.mark.parametrize(("language", "grading"), [("ko", True), ("en", False)])
def test_it_runs_from_a_fresh_kernel_and_every_result_stays_closed(tmp_path, monkeypatch, language, grading):
    outputs = run(tmp_path, language, monkeypatch, grading)
    from course.words import say

    assert shown(outputs).count(say("widgets.reveal.closed", language)) >= len(ANSWERS)
    assert not (tmp_path / "sketches").exists()
    assert not (tmp_path / "predictions").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_predictions_and_drawings_every_result_opens_and_says_what_the_prose_says(
    tmp_path, monkeypatch, language
):
    for folder in ("predictions", "sketches"):
        (tmp_path / folder).mkdir()
    for name, answer in ANSWERS.items():
        (tmp_path / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    load("mvn-cards", "bookshop", language).write(tmp_path / "sketches" / "bookshop.json")
    text = shown(run(tmp_path, language, monkeypatch, grading=True))
    from course.words import say

    assert say("widgets.reveal.closed", language) not in text
    assert say("widgets.reveal.failed", language, error="") not in text
    assert "0.81" in text
    for name in ("supply", "leaflet"):
        for test in mvn_tests(load("mvn-cards", name, language)):
            assert test.message(language) in text


# --- how it teaches --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_forms_of_prediction_each_stand_before_their_run(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(\s*\"([\w-]+)\"", text, re.M)
    assert {name for _, name in made} == set(ANSWERS)
    for variable, _ in made:
        assert 0 < text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
    assert all(form in text for form in ("choices=", "number=", "curve="))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [row[0] for row in tables(prose(language))[0][1:]]
    ends = [[int(end) for end in re.findall(r"\d+", part)] for part in plan]
    assert sum(minutes) == ends[-1][1] == 75
    assert [b - a for a, b in ends] == [5, 10, 30, 20, 10]
    assert minutes == [5, 10, 15, 4, 11, 15, 5, 10]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_student_types_no_code(language):
    cells = [text for text in code(language) if "def " not in text]
    assert max(len(text.splitlines()) for text in cells) <= 11
    assert "..." not in "".join(cells)


@pytest.mark.parametrize("name", ["lesson.py", "teaching.ko.md", "teaching.en.md"])
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    targets = re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8"))
    for target in targets:
        if not target.startswith("https://"):
            assert (FOLDER / target).exists(), target


def test_the_instructor_s_notes_say_the_same_in_both_languages():
    korean, english = (
        markdown.shape((FOLDER / f"teaching.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


def test_the_instructor_s_minutes_follow_one_another_up_to_75():
    for language in LANGUAGES:
        table = tables((FOLDER / f"teaching.{language}.md").read_text("utf-8"))[0]
        spans = [tuple(map(int, row[0].split("–"))) for row in table[1:]]
        assert spans[0][0] == 0
        assert spans[-1][1] == 75
        assert all(left[1] == right[0] for left, right in pairwise(spans))


# --- the bookshop that is drawn by following the steps ------------------------------------------------


def drawn(language):
    """The network of the lesson's table: nothing but what a student is told to draw."""
    ko = language == "ko"
    roles = {
        "단골손님" if ko else "Regular": ("mediator", "buyer"),
        "친구" if ko else "Friend": ("buyer",),
        "책방" if ko else "Bookshop": ("producer",),
        "책" if ko else "Book": (),
    }
    rows = sketch_table(language)
    nodes = [Node(name, name, roles=held) for name, held in roles.items()]
    links = [Link(f"l{n}", *row[:2], row[2], row[3], float(row[4])) for n, row in enumerate(rows)]
    return Network(nodes, links), next(iter(roles))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_steps_lead_to_a_drawing_that_passes_all_five(language):
    network, regular = drawn(language)
    assert passed(network) == [True] * 5
    assert reproduction(network, regular) == pytest.approx(1.17)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_the_steps_is_the_card(language):
    network, shown_card = drawn(language)[0], load("mvn-cards", "bookshop", language)
    labels = {node.id: node.label for node in shown_card.nodes}
    assert [(link.source, link.target, link.action, link.medium, link.rate) for link in network.links] == [
        (labels[link.source], labels[link.target], link.action, link.medium, link.rate)
        for link in shown_card.links
    ]


def test_the_tests_light_up_in_the_order_of_the_steps():
    network = drawn("en")[0]
    blank = replace(network, links=[])
    assert passed(blank)[0] is True
    one_without_medium = replace(network, links=[replace(network.links[0], medium="", rate=None)])
    medium_test = mvn_tests(one_without_medium)[1]
    assert medium_test.passed is False
    assert network.links[0].id in medium_test.where
    no_rates = replace(network, links=[replace(link, rate=None) for link in network.links])
    assert passed(replace(no_rates, links=no_rates.links[:-1]))[2] is False
    assert passed(no_rates)[:4] == [True, True, True, None]


def test_taking_any_link_away_puts_a_test_out():
    network = drawn("ko")[0]
    for gone in network.links:
        left = replace(network, links=[link for link in network.links if link is not gone])
        assert False in passed(left)[:4], gone.action


# --- the numbers of the prose ------------------------------------------------------------------------

BOOKSHOP = card("bookshop")
RATES = {link.id: link.rate for link in BOOKSHOP.links}


def k_when_giving(books):
    return k(with_rate(BOOKSHOP, "gift", books))


NUMBERS = {
    "1.17": k(BOOKSHOP),
    "1.6": RATES["gift"] * RATES["read"],
    "2.6": RATES["gift"] * RATES["read"] + RATES["tell"],
    "1.3": k(card("leaflet")),
    "0.81": k_when_giving(1),
    "0.585": k(with_rate(BOOKSHOP, "buy", RATES["buy"] / 2)),
    "0.25": RATES["buy"] / 2,
    "0.45": k_when_giving(0),
    "0.36": k_when_giving(1) - k_when_giving(0),
    "1.53": (1 - k_when_giving(0)) / (k_when_giving(1) - k_when_giving(0)),
    "0.8": RATES["read"],
    "0.5": RATES["buy"],
    "0.9": RATES["invite"],
    "0.2": card("leaflet").link("leaflet").rate,
    "1.2": k(card("donor")),
    "1.5": card("cafe").link("bring").rate,
    "0.63": k(card("pan")),
    "0.3": card("pan").link("order").rate,
    "0.7": card("pan").link("recruit").rate,
    "0.04": 8 / 200,
}


@pytest.mark.parametrize("number", NUMBERS)
def test_a_stated_number_is_the_computed_one_and_stands_in_both_languages(number):
    digits = len(number.split(".")[1])
    assert NUMBERS[number] == pytest.approx(float(number), abs=0.5 * 10**-digits)
    for language in LANGUAGES:
        assert re.search(rf"(?<![\d.]){re.escape(number)}(?!\d)", prose(language)), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_decimal_is_stated_that_is_not_computed_here(language):
    assert set(re.findall(r"(?<![\d.])\d+\.\d+", prose(language))) <= set(NUMBERS)


def test_half_the_purchases_are_exactly_half_of_k_but_half_the_gifts_are_not():
    assert k(with_rate(BOOKSHOP, "buy", RATES["buy"] / 2)) == pytest.approx(k(BOOKSHOP) / 2)
    assert k(BOOKSHOP) / 2 < k_when_giving(1) < 1


def test_purchases_by_hand_are_1_3_and_the_small_loop_divides_by_0_9():
    assert (RATES["gift"] * RATES["read"] + RATES["tell"]) * RATES["buy"] == pytest.approx(1.3)
    small_loop = RATES["buy"] * card("leaflet").link("leaflet").rate
    assert 1 - small_loop == pytest.approx(0.9)
    assert k(card("leaflet")) == pytest.approx(k(BOOKSHOP) / (1 - small_loop))


def test_the_supply_chart_reaches_3000_customers_and_comes_back_to_none():
    supply = card("supply")
    reached = 1.0
    for link in supply.links:
        reached *= link.rate
    assert reached == 3000
    assert all(reproduction(supply, node.id) == 0 for node in supply.nodes)
    assert [test.passed for test in mvn_tests(supply)][:4] == [True, True, False, False]
    assert all("3,000" in prose(language) for language in LANGUAGES)


def test_100_challengers_bring_63_then_40_and_270_in_all():
    factor = k(card("pan"))
    assert [round(100 * factor), round(100 * factor**2)] == [63, 40]
    assert round(sum(100 * factor**generation for generation in range(200)), -1) == 270
    for language in LANGUAGES:
        assert all(number in prose(language) for number in ("63", "40", "270"))


def test_the_donors_loop_dies_with_the_booth_and_the_cafe_lives():
    assert k(with_rate(card("donor"), "recruit", 0)) == 0
    assert k(card("cafe")) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_per_use_follow_from_the_counts_in_the_table_of_media(language):
    rows = next(table for table in tables(prose(language)) if "200" in table[1])[1:]
    assert len(rows) == 3
    for _, uses, links, per_use, _ in rows:
        assert int(links) / int(uses) == pytest.approx(float(per_use))
    assert max(rows, key=lambda row: int(row[2])) == rows[1]
    assert max(rows, key=lambda row: float(row[3])) == rows[2]


def test_the_reported_losses_of_publishers_and_bookshops_add_up():
    patterns = {"ko": (r"출판사 (\d+)억 원, 서점 (\d+)억", r"200억이 (\d+)억"),
                "en": (r"publishers (\d+) billion won, bookshops (\d+) billion", r"20 billion became (\d+) billion")}  # fmt: skip
    for language, (parts, total) in patterns.items():
        losses = re.search(parts, prose(language)).groups()
        assert sum(map(int, losses)) == int(re.search(total, prose(language)).group(1)), language


# --- what the instructor's notes claim ---------------------------------------------------------------


def test_the_book_as_a_medium_gives_the_same_k():
    book_as_medium = Link(
        "gift", "regular", "friend", "gives", "a book with a note", RATES["gift"] * RATES["read"]
    )
    links = [link for link in BOOKSHOP.links if link.id not in ("gift", "read")]
    nodes = [node for node in BOOKSHOP.nodes if node.id != "book"]
    network = replace(BOOKSHOP, nodes=nodes, links=[book_as_medium, *links])
    assert k(network) == pytest.approx(k(BOOKSHOP))
    assert passed(network) == [True] * 5


def test_buying_the_gifts_at_the_shop_raises_k_and_is_not_minimum():
    bought = replace(
        BOOKSHOP, links=[*BOOKSHOP.links, Link("own", "regular", "shop", "buys", "the gift list", 2)]
    )
    assert k(bought) > k(BOOKSHOP)
    assert passed(bought) == [True, True, True, True, False]


def test_an_organisation_chart_and_a_funnel_fail_the_return():
    names = ("head", "sales", "support")
    chart = Network(
        [Node("head", "Head", roles=["producer"]), Node("sales", "Sales", roles=["mediator"]),
         Node("support", "Support", roles=["buyer"])],
        [Link("1", "head", "sales", "directs", "memo", 2), Link("2", "head", "support", "directs", "memo", 2)],
    )  # fmt: skip
    funnel = replace(
        chart, links=[Link(str(n), a, b, "leads to", "banner", 2) for n, (a, b) in enumerate(pairwise(names))]
    )
    for network in (chart, funnel):
        assert next(test.name for test in mvn_tests(network) if not test.passed) == "return"
