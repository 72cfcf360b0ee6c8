"""The three journeys break, leak and close as their README says."""

import re

import pytest

from course.data import load
from course.data.packages import HOME
from course.network import context_chain
from course.network.model import STAGES

README = (HOME / "journeys" / "README.md").read_text("utf-8")
NAMES = ["tv", "streaming", "shop"]


def chain(name):
    return context_chain(load("journeys", name, "en"))


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_s_table_is_the_drawing_s(name):
    found = chain(name)
    where = "nowhere" if found.seamless else "share to discover"
    row = rf"\| `{name}` \| [^|]+ \| {where} \| {found.k.value:.2f} \| {found.leak.value} \|"
    assert re.search(row, README)
    assert len(re.findall(rf"\| `{name}` \|.*\| {found.k.value:.2f} \|", README)) == 2


@pytest.mark.parametrize("name", NAMES)
def test_every_stage_is_there_once_with_a_medium_and_a_delay(name):
    links = load("journeys", name, "en").links
    assert [link.stage for link in links if link.stage] == list(STAGES)
    assert all(link.medium and link.delay is not None for link in links)


def test_television_breaks_where_the_friend_who_hears_of_it_cannot_watch():
    (broken,) = chain("tv").breaks
    assert (broken.kind, broken.stages) == ("gap", ("share", "discover"))


def test_seamless_is_not_alive():
    assert chain("streaming").seamless
    assert 0 < chain("streaming").k.value < 1


def test_the_shop_leaks_at_one_stage_and_is_best_helped_at_another():
    found = chain("shop")
    assert found.leak.value == "discover"
    assert found.lever.value == ("share",)


def test_the_owner_guesses_every_step_better_than_it_is():
    truth = load("visit-log", "truth").query("cycle == 1").set_index("step")
    for link in load("journeys", "shop", "en").links:
        if link.stage:
            assert link.rate > truth["chance"][link.stage]
        else:
            assert link.rate < truth["reached"]["share"]


def test_the_owner_s_shop_uses_media_that_the_log_has():
    logged = set(load("visit-log", "visits", "en").query("cycle == 1")["medium"])
    assert {link.medium for link in load("journeys", "shop", "en").links if link.stage} <= logged
