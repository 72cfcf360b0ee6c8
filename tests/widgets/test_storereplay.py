"""What Python tells the page of a store's log, and what stands in for it."""

import math
import re
import xml.etree.ElementTree as ElementTree

import pytest

from course.data import load
from course.simulate import Trails, community_graph, grow_stores
from course.widgets import StoreReplay
from course.widgets.circles import circles
from course.widgets.storestill import drawn
from course.widgets.storetold import PLANES, told

LOG, PEOPLE = (load("store-log", name, "en") for name in ("log", "people"))
TRAILS = Trails(LOG, PEOPLE)
TOLD = told(TRAILS)
NAMES = TOLD["people"]["name"]


def test_every_sale_is_told_between_the_people_it_was_between():
    sales = TOLD["sales"]
    assert [NAMES[at] for at in sales["giver"]] == LOG["giver"].tolist()
    assert [NAMES[at] for at in sales["receiver"]] == LOG["receiver"].tolist()
    assert sales["day"] == LOG["day"].tolist()
    assert [("buy", "gift")[kind] for kind in sales["kind"]] == LOG["kind"].tolist()


def test_every_branch_counts_what_the_table_of_people_counts():
    people = TRAILS.people().set_index("person")
    assert {NAMES[int(at)] for at in TOLD["branches"]} == set(people[people["gave"] > 0].index)
    for at, branch in TOLD["branches"].items():
        person, rows = people.loc[NAMES[int(at)]], LOG.loc[branch["row"]]
        assert len(branch["row"]) == person["grew"]
        assert (branch["far"][-1], branch["outside"][-1]) == (person["far"], person["outside"])
        assert branch["people"][-1] == rows["receiver"].nunique()


def test_the_counts_of_a_day_are_those_of_the_log_up_to_it():
    growth = TOLD["growth"]
    assert growth["day"] == sorted(set(LOG["day"]))
    for at in (0, 20, -1):
        so_far = LOG[LOG["day"] <= growth["day"][at]]
        assert growth["bought"][at] == (so_far["kind"] == "buy").sum()
        assert growth["share"][at] == pytest.approx(100 * (so_far["generation"] > 1).mean(), abs=0.05)


@pytest.mark.parametrize("plane", PLANES)
def test_everybody_stands_in_their_community_and_on_nobody_s_toes(plane):
    places, rings = TOLD["people"]["places"][plane], TOLD["circles"]["places"][plane]
    width, height = PLANES[plane]
    assert len(places) == len(PEOPLE) == 200
    for name, place, circle in zip(NAMES, places, TOLD["people"]["circle"], strict=True):
        x, y, radius = rings[circle]
        assert TOLD["circles"]["name"][circle] == TRAILS.community[name]
        assert math.dist(place, (x, y)) < radius
        assert 0 < place[0] < width
        assert 0 < place[1] < height
    assert min(math.dist(one, other) for one in places for other in places if one is not other) > 8


@pytest.mark.parametrize("count", [1, 2, 3, 8, 20])
def test_circles_lie_on_the_plane_and_apart_with_room_for_their_names(count):
    made = circles(count, 1000, 640)
    assert len(made) == count
    for x, y, radius in made:
        assert radius <= x <= 1000 - radius
        assert radius <= y <= 640 - radius - 15
    for at, one in enumerate(made):
        assert all(math.dist(one[:2], other[:2]) > 2.2 * one.radius for other in made[:at])


def test_a_simulated_run_is_replayed_and_several_runs_are_refused():
    graph = community_graph(4, 20, seed=1)
    log = grow_stores(graph, runs=2, seed=3).events()
    assert "people" in repr(StoreReplay(log[log["run"] == 0]))
    with pytest.raises(ValueError, match=r"expected one run, got 2; choose one, log\[log\['run'\] == 0\]"):
        StoreReplay(log)


def test_a_log_without_rows_is_a_picture_of_everybody_waiting():
    page = told(Trails(LOG.iloc[:0], PEOPLE))
    assert page["end"] == 0
    assert page["branches"] == {}
    assert set(page["people"]["first"]) == {None}
    ElementTree.fromstring(drawn(page))


def test_names_are_drawn_as_text_whatever_they_are():
    odd = LOG.head(3).replace({"Taehyeon": "<b>&\u202e\x00"})
    svg = drawn(told(Trails(odd, {"<b>&\u202e\x00": "<i>"})), 'A "title" & more')
    assert "<b>" not in svg
    assert "\u202e" not in svg
    ElementTree.fromstring(svg)


def test_the_still_draws_every_sale_and_says_the_last_day(notebook):
    replay = StoreReplay(LOG, PEOPLE, title="The neighbourhood")
    outputs = notebook.display(replay)
    still = outputs[-1].data
    assert still["text/plain"] == (
        "The neighbourhood. Day 99: purchases 366, gifts 134. Beyond the first circle 175 (35%)."
        " Outside the discoverer's community 52."
    )
    assert "course-still" in still["text/html"]
    svg = drawn(TOLD)
    assert len(re.findall(r"M[\d.]+ [\d.]+Q", svg)) == 500
    assert svg.count("stroke-dasharray") >= 2, "gifts are broken lines, not only of another colour"


def test_the_page_gets_the_log_and_the_words_of_its_language(notebook):
    page = notebook.page(StoreReplay(LOG, PEOPLE))
    assert page.trait("told")["end"] == 99
    assert page.trait("words")["buy"] == "purchase"
    assert page.trait("words")["transport.play"] == "Play"
    assert page.trait("language") == "en"


def test_two_displays_share_one_widget_and_nothing_is_written(notebook):
    replay = StoreReplay(LOG, PEOPLE)
    notebook.display(replay)
    count = len(notebook.comms)
    notebook.display(replay)
    assert len(notebook.comms) == count
    assert list(notebook.folder.iterdir()) == []


def test_while_grading_no_widget_is_made_and_the_picture_shows(notebook, monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (output,) = notebook.display(StoreReplay(LOG, PEOPLE))
    assert output.data["image/svg+xml"].startswith("<svg")
    assert notebook.comms == []
