"""Lesson 2 says nothing of its log that the log does not say, and teaches as its plan promises."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import networkx
import pytest

from course.data import load
from course.network import reproduction
from course.notebooks import markdown, read
from course.simulate import Trails
from tests.lessons.running import answers, run

FOLDER = Path(__file__).parents[2] / "lessons" / "02-customer-roles"
LANGUAGES = ("ko", "en")
NAMES = {
    "ko": {"bridge": "민서", "popular": "미경", "largest": "영호", "direct": "하영", "drops": "생강 목사탕"},
    "en": {"bridge": "Minseo", "popular": "Migyeong", "largest": "Yeongho", "direct": "Hayeong", "drops": "ginger throat drops"},
}  # fmt: skip
URL = re.compile(r"\]\([^)]*\)")


@cache
def source():
    return read(FOLDER / "lesson.py")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def notes(language):
    return (FOLDER / f"teaching.{language}.md").read_text("utf-8")


def tables(text):
    """The tables of a text, each as rows of cells, the heading's row first."""
    blocks = re.findall(r"(?:^\|.*\n?)+", text, re.M)
    return [
        [
            [cell.strip() for cell in line.strip("|").split("|")]
            for line in block.splitlines()
            if "--" not in line
        ]
        for block in blocks
    ]


def log(language):
    return load("store-log", "log", language), load("store-log", "people", language)


def trails(language="en"):
    return Trails(*log(language))


def without(drawing, gone):
    links = [link for link in drawing.links if gone not in (link.source, link.target)]
    return replace(drawing, nodes=[node for node in drawing.nodes if node.id != gone], links=links)


# --- how it teaches --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_prediction_stands_before_its_run(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(\s*\"([\w-]+)\"", text, re.M)
    assert [name for _, name in made] == ["beyond", "carrier", "gone"]
    for variable, _ in made:
        assert 0 < text.index(f"{variable} = Predict(") < text.index(f"{variable}.reveal(")
    assert text.index("beyond = Predict(") < text.index("StoreReplay(log") < text.index("beyond.reveal(")
    assert text.index("gone = Predict(") < text.index('Sketch("street"') < text.index("gone.reveal(")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    ends = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert all(one[1] == other[0] for one, other in pairwise(ends))
    assert minutes == [5, 15, 10, 15, 15, 5, 6, 4]
    assert sum(minutes) == ends[-1][1] == 75
    spans = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(notes(language))[0][1:]]
    assert spans[0][0] == 0
    assert spans[-1][1] == 75
    assert all(one[1] == other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cell_that_a_student_reads_is_short_and_has_no_loop(language):
    for text in code(language):
        shown = [line for line in text.splitlines() if line]
        assert len(shown) <= 16, text
        if "def " not in text:
            assert " for " not in text
            assert text.count("lambda") == text.count(".reveal(\n    lambda")


def test_the_notes_say_the_same_in_both_languages_and_their_links_lead_somewhere():
    shapes = [markdown.shape(notes(language)) for language in LANGUAGES]
    assert list(markdown.differences(*shapes)) == []
    for name in ("lesson.py", "teaching.ko.md", "teaching.en.md"):
        for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
            assert target.startswith("https://") or (FOLDER / target).exists(), target


def test_the_drawing_of_customers_shows_no_test_that_is_not_taught_yet():
    assert 'Sketch("my-customers"' in code("ko")[-1]
    assert "tests=False" in code("ko")[-1]


# --- what it says of the log ------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_small_tree_is_the_log_s_and_its_sum_is_right(language):
    table, people = log(language)
    drops = table[table["product"] == NAMES[language]["drops"]]
    shown = next(rows for rows in tables(prose(language)) if len(rows[0]) == 6 and rows[1][0] == "1")[1:]
    assert [(int(row[1]), row[2], row[3]) for row in shown] == list(
        zip(drops["day"], drops["giver"], drops["receiver"], strict=True)
    )
    near, branch = (drops["generation"] == 1).sum(), Trails(drops, people).branch(NAMES[language]["bridge"])
    assert (
        rf"\frac{{{len(drops)} - {near}}}{{{len(drops)}}} = \frac{{{len(drops) - near}}}{{{len(drops)}}} \approx 73\%"
        in prose(language)
    )
    assert len(drops) == near + 1 + len(branch), "without the bridge: the first circle and what reached her"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choices_of_prediction_2_describe_the_people_they_name(language):
    names, people = NAMES[language], trails(language).people().set_index("person")
    text = next(cell for cell in code(language) if "carrier = Predict(" in cell)
    assert people["ties"].max() == people.loc[names["popular"], "ties"] == 22
    assert people["grew"].idxmax() == names["largest"]
    assert people["grew"].max() == 77
    assert people["gave"].idxmax() == names["direct"]
    assert people["gave"].max() == 49
    assert people.loc[names["bridge"], "ties"] == 12
    assert people["outside"].idxmax() == names["bridge"]
    assert all(re.search(rf"{names[who]}.*{number}", text) for who, number in
               (("popular", 22), ("largest", 77), ("direct", 49), ("bridge", 12)))  # fmt: skip
    assert set(people.nlargest(7, "outside").index) >= {names["bridge"], names["largest"], names["direct"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_people_side_by_side_are_as_the_log_has_them(language):
    names = NAMES[language]
    people, graph = trails(language).people().set_index("person"), trails(language).ties().to_undirected()
    rows = next(
        rows for rows in tables(prose(language)) if rows[0] == ["", names["popular"], names["bridge"]]
    )
    for row, column in zip(rows[1:5], ("ties", "betweenness", "grew", "outside"), strict=True):
        for shown, who in zip(row[1:], ("popular", "bridge"), strict=True):
            assert float(shown) == pytest.approx(people.loc[names[who], column], abs=0.005)
    whole = max(networkx.connected_components(graph), key=len)
    for shown, who in zip(rows[5][1:], ("popular", "bridge"), strict=True):
        left = networkx.connected_components(graph.subgraph(whole - {names[who]}))
        sizes = sorted(map(len, left), reverse=True)
        numbers = sorted(map(int, re.findall(r"\d+", shown)), reverse=True)
        assert numbers == ([sizes[0], sum(sizes[1:])] if who == "popular" else [len(whole), *sizes])


def test_first_circle_roles_and_gifts_are_counted():
    known = trails()
    sales, people = known.sales, log("en")[1]
    opened = Counter(sales[sales["opened"]]["generation"])
    finders, mediators = set(sales["discoverer"]), set(sales["giver"])
    buyers = set(sales[sales["kind"] == "buy"]["receiver"])
    outside = Counter(sales[sales["outside"].map(bool)]["kind"])
    facts = {
        "en": [
            f"In the end {(sales['generation'] == 1).sum()} of {len(sales)} are one step away, 175 (35%) are beyond",
            f"had 40 stores, which opened {opened[1]}. ${opened[1]} \\div 40 = {opened[1] / 40:.2f}$",
            f"${opened[2]} \\div {opened[1]} = {opened[2] / opened[1]:.2f}$",
            f"Of the {len(mediators | set(sales['receiver']))} people in the log {len(buyers)} bought",
            f"{len(mediators & buyers)} did **both**",
            f"{len(finders & mediators & buyers)} people held all three",
            f"Of {(sales['kind'] == 'gift').sum()} gifts {outside['gift']} left a community, of {(sales['kind'] == 'buy').sum()} purchases {outside['buy']}.",
            f"{len(people)} people in eight communities, 40 products, {len(sales)} purchases",
        ]
    }
    assert sales["product"].nunique() == 40
    assert people["community"].nunique() == 8
    for fact in facts["en"]:
        assert fact in prose("en"), fact


def test_nothing_is_beyond_the_first_circle_for_twenty_days_and_a_third_at_the_end():
    growth = trails().growth()
    assert growth[growth["beyond"] > 0]["day"].iloc[0] == 20
    assert 0.3 < growth["share"].iloc[-1] < 0.37
    assert growth[growth["day"] > 60]["share"].diff().abs().max() < 0.01, "it all but stops"


def test_mid_lies_between_nine_of_fifteen_pairs():
    graph = networkx.Graph(["AB", "AC", "BC", "CM", "MD", "DE", "DF", "EF"])
    between = {
        who: sum(who in networkx.shortest_path(graph, *pair) for pair in combinations(set(graph) - {who}, 2))
        for who in "CM"
    }
    assert between == {"C": 8, "M": 9}
    assert (graph.degree("M"), graph.degree("C")) == (2, 3)
    for language in LANGUAGES:
        assert r"\frac{3 \times 3}{15} = \frac{9}{15} = 0.6" in prose(language)
        assert "$0.53$" in prose(language)


def test_by_gould_and_fernandez_one_brokers_everywhere_and_the_other_nowhere():
    known = trails()
    ties, home = known.ties(), known.community
    kinds = Counter()
    for a, v in ties.edges:
        for b in ties.successors(v):
            if v == "Minseo" and b != a and not ties.has_edge(a, b):
                groups = home[a], home[v], home[b]
                kinds[len(set(groups)), groups[0] == groups[1], groups[1] == groups[2]] += 1
    wanted = [kinds[1, True, True], kinds[2, False, True], kinds[2, True, False], kinds[2, False, False], kinds[3, False, False]]  # fmt: skip
    for language in LANGUAGES:
        rows = next(rows for rows in tables(prose(language)) if r"$a \to v \to b$" in rows[0])[1:]
        assert [int(row[2]) for row in rows] == wanted
        assert [row[3] for row in rows] == ["0"] * 5
    assert list(ties.predecessors("Migyeong")) == []


# --- the drawing, and the notes' answers ---------------------------------------------------------------


def test_only_without_the_bridge_builder_k_falls_below_1_and_without_friend_two_further():
    street = load("store-log", "bridge", "en")
    touch = Counter(end for link in street.links for end in (link.source, link.target))
    assert (touch["hub"], touch["bridge"]) == (4, 2)
    k = {gone: reproduction(without(street, gone), "finder") for gone in ("hub", "bridge", "second")}
    assert reproduction(street, "finder") == pytest.approx(1.88)
    assert k == pytest.approx({"hub": 1.4, "bridge": 0.68, "second": 0.44})
    for language in LANGUAGES:
        assert all(number in notes(language) for number in ("1.88", "1.4", "0.68"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_answers_are_the_log_s(language):
    names, known = NAMES[language], trails(language)
    largest, bridge = known.branch(names["largest"]), known.branch(names["bridge"])
    out = largest[largest["outside"].map(bool)]
    assert len(out) == 19
    assert len(set(out.index) & set(bridge.index)) == 13
    assert all(number in notes(language) for number in ("19", "13", "24", "56"))
    people = known.people().set_index("person")
    assert people.loc[names["popular"], ["grew", "outside"]].tolist() == [56, 1]
    directed = networkx.betweenness_centrality(known.ties())
    assert max(directed, key=directed.__getitem__) == names["bridge"], "with directions the first is the same"
    home, ties = known.community, known.ties()
    cooks = [who for who in ties if home[who] == home[{"ko": "경자", "en": "Gyeongja"}[language]]]
    abroad = [
        who for who in cooks if any(home[other] != home[who] for other in networkx.all_neighbors(ties, who))
    ]
    assert len(abroad) == 1
    assert abroad[0] not in set(known.branch({"ko": "경자", "en": "Gyeongja"}[language])["receiver"])


# --- it runs -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["ko", pytest.param("en", marks=pytest.mark.soak)])
def test_opened_it_shows_the_replay_and_the_figures_that_the_prose_speaks_of(language, tmp_path):
    done = run(source(), language, tmp_path)
    assert set(answers(source())) == {"beyond", "carrier", "gone"}
    shown = "\n".join(str(output.get("data", {})) for output in done.opened)
    names = NAMES[language]
    assert re.search(rf"{names['bridge']} 24", shown)
    assert "0.68" in shown
    assert {"ko": "구매 366건", "en": "purchases 366"}[language] in shown
    assert not (tmp_path / "sketches").exists(), "looking writes nothing"
