"""The cascade stage: whom it takes, where it seats them, what it runs, and what it tells its page."""

import base64
import re
from collections.abc import Iterable
from typing import Any

import networkx
import numpy as np
import pandas
import pytest
from IPython.utils.capture import capture_output

from course.simulate import community_graph
from course.widgets import CascadeStage
from course.widgets.contests import _verdict, tell_contest, tell_run
from course.widgets.crowd import Crowd
from course.widgets.seating import ASPECT, seat
from course.widgets.seedings import Seedings, Setting
from course.words import say
from tests.widgets.fake import FakeComm, Notebook

SMALL = community_graph(4, 15, inside=5, outside=1, seed=2)


def asks(page: FakeComm, **question: Any) -> Any:
    page.say(type="ask", id="1", **question)
    return page.messages[-1]


# Whom it takes


@pytest.mark.parametrize(
    "source",
    [
        networkx.path_graph(4),
        networkx.DiGraph([(0, 1), (1, 2), (2, 3)]),
        networkx.MultiGraph([(0, 1), (0, 1), (1, 2), (2, 3), (3, 3)]),
        pandas.DataFrame({"one": [0, 1, 2], "other": [1, 2, 3], "strength": [1, 2, 3]}),
        [(0, 1), (1, 2), (2, 3)],
        ((str(a), str(a + 1)) for a in range(3)),
    ],
)
def test_a_crowd_is_read_from_any_list_of_ties(source: Any) -> None:
    crowd = Crowd.of(source)
    assert len(crowd.people) == 4
    assert crowd.ties == [(0, 1), (1, 2), (2, 3)]
    assert sorted(person for group in crowd.communities for person in group) == [0, 1, 2, 3]


def test_a_datasets_people_live_where_it_says_even_those_without_ties() -> None:
    clustered, mixed = Crowd.of("two-hundred"), Crowd.of("two-hundred/mixed")
    assert clustered.communities == mixed.communities == [list(range(n, n + 20)) for n in range(0, 200, 20)]
    assert clustered.ties != mixed.ties
    assert len(clustered.ties) == len(mixed.ties) == 581


def test_communities_are_the_attribute_asked_for_or_found(notebook: Notebook) -> None:
    graph = networkx.Graph([("a", "b"), ("b", "c")])
    networkx.set_node_attributes(graph, {"a": "left", "b": "right", "c": "right"}, "side")
    assert Crowd.of(graph, "side").titles == ["left", "right"]
    assert len(Crowd.of("les-miserables").communities) == 5
    with pytest.raises(ValueError, match="every node to have the attribute 'where'"):
        Crowd.of(graph, "where")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (7, "pairs"),
        ([1, 2], "pairs"),
        (networkx.Graph(), "found 0"),
        (networkx.empty_graph(2001), "1 to 2000 people"),
        (pandas.DataFrame({"one": [1]}), "two columns"),
        ("two-hundrd", "two-hundred"),
    ],
)
def test_what_is_no_crowd_is_refused_in_words(notebook: Notebook, source: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        CascadeStage(source)


def test_people_are_called_by_label_name_or_number(notebook: Notebook) -> None:
    graph = networkx.Graph([(1, "김"), ("김", "x")])
    graph.nodes["x"]["label"] = "이웃"
    crowd = Crowd.of(graph)
    assert [crowd.name(number) for number in range(3)] == ["No. 1", "김", "이웃"]


# Where it seats them


@pytest.mark.parametrize("graph", [SMALL, networkx.empty_graph(7), networkx.empty_graph(1), "karate"])
def test_everybody_stands_in_their_communitys_disc_and_discs_keep_apart(graph: Any) -> None:
    crowd = Crowd.of(graph)
    seating = seat(crowd)
    x, y, radius = seating.discs.T
    assert (x - radius > 0).all()
    assert (x + radius < ASPECT).all()
    assert (y - radius > 0).all()
    assert (y + radius < 1).all()
    away = np.hypot(*(seating.people - seating.discs[crowd.community, :2]).T)
    assert (away <= radius[crowd.community]).all()
    between = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(between, np.inf)
    assert (between > 0.97 * (radius[:, None] + radius)).all()


def test_the_same_crowd_is_always_seated_alike() -> None:
    first, second = (seat(Crowd.of(SMALL)) for _ in range(2))
    assert (first.people == second.people).all()


def test_nobody_stands_on_anybody() -> None:
    places = seat(Crowd.of("two-hundred")).people
    between = np.hypot(*(places[:, None] - places).transpose(2, 0, 1))
    np.fill_diagonal(between, np.inf)
    assert between.min() > 0.02


# What it runs


def test_seeds_are_people_of_the_graph_and_no_more_than_agreed(notebook: Notebook) -> None:
    stage = CascadeStage("karate", seeds=2)
    assert stage.seeds == []
    stage.seeds = [33, 0]
    assert stage.seeds == [33, 0]
    with pytest.raises(ValueError, match="up to 2 people of the graph, found 3"):
        stage.seeds = [1, 2, 3]
    with pytest.raises(ValueError, match="seed 99"):
        stage.seeds = [99]
    assert stage.seeds == [33, 0]
    for wrong in (0, 35, True, []):
        with pytest.raises(ValueError, match="1 to 34"):
            CascadeStage("karate", seeds=wrong)


def test_a_chance_or_threshold_that_is_none_is_refused() -> None:
    for wishes in ({"chance": 1.5}, {"threshold": 0.0}, {"threshold": 2.0}):
        with pytest.raises(ValueError, match="expected a number"):
            CascadeStage("karate", **wishes)  # type: ignore[arg-type]


def test_the_run_in_python_is_the_one_the_page_plays() -> None:
    stage = CascadeStage(SMALL, seeds=[0, 20], chance=0.4)
    table = stage.run(seed=3)
    told = tell_run(stage._seedings, stage._setting, "mine", 3)
    people = list(stage.graph)
    assert table["node"].tolist() == [people[number] for number in told["node"]]
    assert table["step"].tolist() == told["step"]
    assert table["source"].tolist()[2:] == [people[number] for number in told["source"][2:]]
    assert told["seeds"] == [0, 20]


def test_everyone_hears_from_a_friend_who_heard_a_step_earlier() -> None:
    for options in ({"chance": 0.3}, {"threshold": 0.3}, {"threshold": "own"}):
        stage = CascadeStage(SMALL, seeds=6, **options)  # type: ignore[arg-type]
        table = stage.run("communities", seed=2)
        step = dict(zip(table["node"], table["step"], strict=True))
        told = table[table["source"].notna()]
        assert len(told), options
        for row in told.itertuples():
            assert stage.graph.has_edge(row.source, row.node)
            assert (
                step[row.source] < row.step
                if options != {"chance": 0.3}
                else step[row.source] == row.step - 1
            )


def test_the_contest_on_the_page_is_made_of_the_runs_compare_gives() -> None:
    stage = CascadeStage(SMALL, seeds=[0, 20, 40], chance=0.2)
    table = stage.compare(runs=200)
    told = tell_contest(stage._seedings, stage._setting, 200)
    assert [row["way"] for row in told["rows"]] == ["mine", "random", "hubs", "communities", "greedy"]
    for row in told["rows"]:
        sizes = table.loc[table["seeding"] == row["way"], "size"]
        assert row["mean"] == sizes.mean()
        assert sum(row["bars"]) == len(sizes) == 200
    assert (table["size"] >= 3).all()
    assert (table["stopped"] <= 3).all()
    assert table.groupby("seeding")["run"].apply(list).map(lambda runs: runs == list(range(200))).all()


def test_greedy_seeds_go_further_than_chance_in_both_models() -> None:
    for threshold in (None, "own"):
        means = (
            CascadeStage(SMALL, seeds=3, threshold=threshold).compare(300).groupby("seeding")["size"].mean()
        )
        assert means["greedy"] > 1.1 * means["random"]


def test_with_one_threshold_for_all_luck_plays_no_part_and_greedy_is_left_out(notebook: Notebook) -> None:
    stage = CascadeStage(SMALL, seeds=[0, 1, 2], threshold=0.25)
    table = stage.compare(100)
    with pytest.raises(ValueError, match="promises nothing"):
        stage.choose("greedy")
    assert set(table["seeding"]) == {"mine", "random", "hubs", "communities"}
    assert table[table["seeding"] == "mine"]["size"].nunique() == 1


def test_a_ties_own_chance_is_used() -> None:
    graph = networkx.path_graph(4)
    networkx.set_edge_attributes(graph, {(0, 1): 1.0, (1, 2): 1.0, (2, 3): 0.0}, "strength")
    assert CascadeStage(graph, seeds=[0], chance="strength").compare(100)["size"].max() == 3


def test_the_contest_is_fair_everyone_gets_as_many_seeds_as_were_chosen_by_hand() -> None:
    stage = CascadeStage(SMALL, seeds=5, chance=0.0)
    assert set(stage.compare(100)["size"]) == {5}
    stage.seeds = [1, 2]
    assert set(stage.compare(100)["size"]) == {2}
    assert len(stage.choose("hubs")) == 2


def test_a_comparison_can_be_watched_and_stopped() -> None:
    told: list[tuple[int, int]] = []
    stage = CascadeStage(SMALL, seeds=[0])
    table = stage.compare(1000, lambda done, of: len(told.append((done, of)) or told) < 3)  # type: ignore[func-returns-value]
    assert told == [(100, 1000), (200, 1000), (300, 1000)]
    assert table.groupby("seeding").size().eq(300).all()


# What it says


def said(graph: Any, seeds: Iterable[int], **setting: Any) -> list[str]:
    mine = tuple(seeds)
    told = tell_run(Seedings(Crowd.of(graph)), Setting(len(mine), mine, **setting), "mine", 1)
    sentences: list[str] = told["sentences"]
    return sentences


def test_a_broadcast_is_as_shallow_as_its_own_yardstick_and_a_chain_as_deep(notebook: Notebook) -> None:
    star, chain = (
        said(networkx.star_graph(9), [0], chance=1.0),
        said(networkx.path_graph(10), [0], chance=1.0),
    )
    assert "structural virality is 1.8" in star[2]
    assert "told everyone, it would be 1.8" in star[2]
    assert "1 of 1" in star[1]
    assert "structural virality is 3.7" in chain[2]
    assert "one chain, 3.7" in chain[2]
    assert "0 of 1" in chain[1]


def test_what_goes_nowhere_is_told_in_one_sentence(notebook: Notebook) -> None:
    assert said(networkx.path_graph(5), [0, 4], chance=0.0) == ["It went not one step beyond its seeds (2)."]


def test_without_seeds_there_is_nothing_to_tell() -> None:
    told = tell_run(Seedings(Crowd.of(SMALL)), Setting(3), "mine", 1)
    assert (told["node"], told["end"], told["sentences"]) == ([], 0, [])


def row(way: str, mean: float, error: float = 1) -> dict[str, Any]:
    return {"way": way, "name": say(f"cascade.way.{way}", "en"), "mean": mean, "error": error}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([row("random", 30), row("hubs", 60)], "“Most friends” went furthest: 60 people"),
        ([row("random", 30), row("hubs", 60), row("greedy", 61)], "cannot tell it from “Most friends”"),
        ([row("mine", 40), row("random", 30), row("hubs", 60)], "My choice reached 40 on average."),
        (
            [row("mine", 31), row("random", 30), row("hubs", 60)],
            "31 on average, which cannot be told from chance",
        ),
        ([row("mine", 61), row("random", 30), row("hubs", 60)], "cannot tell it from “Most friends”"),
    ],
)
def test_the_verdict_says_who_went_furthest_and_what_cannot_be_told_apart(
    notebook: Notebook, rows: list[dict[str, Any]], expected: str
) -> None:
    assert expected in _verdict(rows, 5, 1000)


# What it tells its page


def test_the_page_is_answered_and_the_seeds_it_chose_are_pythons(notebook: Notebook) -> None:
    stage = CascadeStage("karate", seeds=3)
    page = notebook.page(stage)
    setting = page.trait("setting") | {"mine": [4, 7], "chance": 0.5}
    reply = asks(page, what="run", way="mine", seed=2, setting=setting)
    assert reply["content"]["seeds"] == [4, 7]
    assert stage.seeds == [4, 7]
    assert page.trait("setting") == setting
    assert "by" in setting, "a page knows its own settings again"
    reply = asks(page, what="contest", runs=100, setting=setting)
    assert reply["content"]["runs"] == 100
    assert stage.compare(100).equals(stage.compare(100))


def test_python_can_choose_and_the_page_hears_of_it(notebook: Notebook) -> None:
    stage = CascadeStage("karate", seeds=3)
    page = notebook.page(stage)
    stage.seeds = stage.choose("hubs")
    assert page.trait("setting")["mine"] == [33, 0, 32]


@pytest.mark.parametrize(
    "wishes", [{"mine": [99]}, {"mine": [0, 1, 2, 3]}, {"chance": 7}, {"model": "magic"}, {"threshold": 0}]
)
def test_what_cannot_be_set_is_refused_and_nothing_changes(
    notebook: Notebook, wishes: dict[str, Any]
) -> None:
    stage = CascadeStage("karate", seeds=[5, 6, 7])
    page = notebook.page(stage)
    reply = asks(page, what="run", way="mine", seed=1, setting=page.trait("setting") | wishes)
    assert "refused" in reply
    assert stage.seeds == [5, 6, 7]


def test_the_map_is_made_once_and_names_everybody(notebook: Notebook) -> None:
    crowd = notebook.page(CascadeStage("les-miserables")).trait("crowd")
    assert {len(crowd[name]) for name in ("x", "y", "names", "community")} == {77}
    assert len(crowd["ties"]) == 2 * 254
    assert "Valjean" in crowd["names"]


def still(outputs: list[Any]) -> str:
    html = outputs[-1].data["text/html"]
    image = re.search(r"base64,([^\"]+)", html)
    assert image
    return base64.b64decode(image[1]).decode()


def test_the_still_follows_the_seeds(notebook: Notebook) -> None:
    stage = CascadeStage("karate", seeds=3)
    page = notebook.page(stage)
    with capture_output() as caught:
        asks(page, what="run", way="mine", seed=1, setting=page.trait("setting") | {"mine": [0]})
    (refreshed,) = [output for output in caught.outputs if "text/html" in output.data]
    assert refreshed.update
    assert "1 seeds: No. 0" in refreshed.data["text/plain"]
    assert "L" in still([refreshed])


def test_grading_shows_a_picture_and_makes_no_widget(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    outputs = notebook.display(CascadeStage("two-hundred", seeds=[1, 21]))
    assert "200 people, 10 communities, 581 ties. 2 seeds: No. 1, No. 21" in outputs[0].data["text/plain"]
    assert "Community 10" in still(outputs)
    assert notebook.comms == []


def test_names_with_markup_stay_text(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    graph = networkx.Graph([("<script>", "&")])
    networkx.set_node_attributes(graph, "<b>home</b>", "club")
    outputs = notebook.display(CascadeStage(graph, seeds=["<script>"]))
    assert "<script>" not in outputs[0].data["text/html"]
    assert "<script>" not in still(outputs)
    assert "<b>" not in still(outputs)
