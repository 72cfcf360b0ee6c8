"""The growth lab: the line comes first, every number comes from Python, and a drawing is run as it is."""

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from course.network import Link, Network, Node, extinction_probability, reproduction
from course.simulate import viral_growth
from course.widgets import GrowthLab, Sketch
from course.widgets.ensemble import CROWD, MOST, RUNS, Setting, ensemble, final_share
from course.widgets.ground import Ground, ground, plain
from tests.widgets.fake import FakeComm, Notebook

LINE = [[0, 1], [112, 100]]
SLIDERS = {"k": 1.5, "cycle": 14, "seeds": 1, "people": None}
PAIR = Network(
    [Node("fan", roles=["buyer"]), Node("shop", roles=["producer"])],
    [Link("l1", "fan", "shop", "shows", "photo", 3, 4), Link("l2", "shop", "fan", "invites", "card", 0.4, 6)],
    initiator="fan",
)


def lab(**more: Any) -> GrowthLab:
    return GrowthLab("fan", days=112, **more)


def asked(page: FakeComm, **question: object) -> dict[str, Any]:
    page.say(type="ask", id="1", what="growth", **{**SLIDERS, **question})
    return page.messages[-1]


def found(ground: Ground | None = None, days: float = 112, **setting: Any) -> dict[str, Any]:
    return ensemble(ground or plain(), Setting(**{**SLIDERS, **setting}), days)


# --- the line comes first ------------------------------------------------------------------------------


def test_nothing_is_told_before_a_line_is_drawn(notebook: Notebook) -> None:
    page = notebook.page(lab())
    assert asked(page)["content"] == {"told": ["The result opens once the line is drawn."]}
    page.say(type="answer", value=LINE, n="1")
    assert page.trait("answer") == LINE
    assert asked(page)["content"]["told"]


def test_the_line_is_kept_like_a_prediction_and_given_once(notebook: Notebook) -> None:
    page = notebook.page(lab())
    page.say(type="answer", value=LINE, n="1")
    page.say(type="answer", value=[[0, 5], [112, 5]], n="2")
    kept = json.loads((notebook.folder / "predictions" / "fan.json").read_text())
    assert kept["answer"] == LINE
    assert "K is 1.5" in kept["question"]
    assert lab().answer == [(0, 1), (112, 100)]


def test_looking_writes_nothing(notebook: Notebook) -> None:
    notebook.display(lab())
    assert list(notebook.folder.iterdir()) == []


def test_while_grading_a_picture_stands_there_and_nothing_is_live(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (closed,) = notebook.display(lab())
    assert "No prediction yet" in closed.data["text/plain"]
    (notebook.folder / "predictions").mkdir()
    (notebook.folder / "predictions" / "fan.json").write_text(json.dumps({"schema": 1, "answer": LINE}))
    (opened,) = notebook.display(lab())
    assert found()["told"][0] in opened.data["text/plain"]
    assert "<img" in opened.data["text/html"]
    assert notebook.comms == []


def test_a_question_no_slider_can_ask_is_refused_in_words(notebook: Notebook) -> None:
    page = notebook.page(lab())
    page.say(type="answer", value=LINE, n="1")
    assert "people: expected 1 to 10,000" in asked(page, people=CROWD + 1)["refused"]
    assert "k: expected" in asked(page, k=None)["refused"]


@pytest.mark.parametrize("setting", [{"k": -1}, {"cycle": 0}, {"seeds": 0}, {"people": 0}])
def test_a_lab_begins_where_sliders_can_stand(notebook: Notebook, setting: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(setting))}: expected"):
        lab(**setting)


# --- the numbers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("k", "risk"), [(1.1, 0.82), (1.5, 0.42), (2.0, 0.20)])
def test_runs_die_out_as_often_as_the_theory_says(k: float, risk: float) -> None:
    single = extinction_probability(plain().at(k, 14), "person")
    assert single == pytest.approx(risk, abs=0.006)
    told = found(k=k, cycle=7, days=350)
    assert told["fates"]["died"] / RUNS == pytest.approx(risk, abs=3.5 * (risk * (1 - risk) / RUNS) ** 0.5)
    assert sum(told["fates"].values()) == RUNS
    assert sum(told["dots"].values()) == 100


def test_the_formula_is_the_mean_of_many_runs_after_whole_rounds() -> None:
    told = found(seeds=50)
    assert told["formula"][-1] == pytest.approx(50 * (1.5**9 - 1) / 0.5, rel=1e-4)
    assert told["end"]["mean"] == pytest.approx(told["formula"][-1], rel=0.1)


@pytest.mark.parametrize("k", [0.0, 0.8, 1.0, 1.0 + 1e-9, 1.5, 3.0])
def test_the_formula_adds_up_round_by_round(k: float) -> None:
    rounds = np.arange(9)
    assert viral_growth(10, k, 14, 14 * rounds) == pytest.approx(10 * np.cumsum(float(k) ** rounds))


def test_bands_lie_in_order_and_the_median_is_below_the_mean() -> None:
    told = found()
    for lower, upper in zip(
        ("low", "lower", "middle", "upper"), ("lower", "middle", "upper", "high"), strict=True
    ):
        assert all(one <= other for one, other in zip(told[lower], told[upper], strict=True))
    assert told["end"]["median"] < told["end"]["mean"] / 2


def test_a_line_of_a_run_that_died_ends_where_the_last_person_came() -> None:
    told = found()
    assert {line["died"] for line in told["lines"]} == {True, False}
    for line in told["lines"]:
        assert (len(line["people"]) < len(told["day"])) == line["died"]
    assert sum(count for _, count in told["deaths"]) == told["fates"]["died"]
    assert [day % 14 for day, _ in told["deaths"]] == [0] * len(told["deaths"])


def test_in_a_crowd_the_formula_soon_counts_people_who_are_not_there(notebook: Notebook) -> None:
    told = found(cycle=7, seeds=10, people=1000)
    assert max(told["high"]) <= 1000
    passed = told["passes"]
    assert viral_growth(10, 1.5, 7, passed) > 1000 >= viral_growth(10, 1.5, 7, passed - 1)
    assert any(f"From day {passed}" in sentence for sentence in told["told"])


def test_a_run_that_ends_for_want_of_people_has_not_died_of_bad_luck() -> None:
    told = found(k=3, cycle=1, seeds=10, people=500)
    assert told["fates"] == {"died": 0, "going": 0, "full": RUNS}
    assert told["middle"][-1] == pytest.approx(500 * final_share(3), rel=0.02)


def test_growth_without_end_is_followed_only_so_far(notebook: Notebook) -> None:
    told = found(k=3, cycle=1, seeds=50)
    assert max(told["formula"]) == max(told["high"]) == MOST
    assert "1,000,000,000 people on" in " ".join(told["told"])


def test_the_same_question_has_the_same_answer() -> None:
    assert found() == found()


# --- a drawing -----------------------------------------------------------------------------------------


def test_a_drawing_is_run_with_its_own_k_round_and_chance(notebook: Notebook) -> None:
    told = lab(network=PAIR)
    assert (told.start.k, told.start.cycle) == (pytest.approx(1.2), pytest.approx(10))
    assert told.question.startswith("These are runs of the drawing itself. K is 1.2, one round takes 10 days")
    own = ground(PAIR)
    assert isinstance(own, Ground)
    chance = extinction_probability(PAIR, "fan")
    assert chance is not None
    died = found(own, k=1.2, cycle=10, days=900)["fates"]["died"] / RUNS
    assert died == pytest.approx(chance, abs=0.12)


def test_turning_a_drawing_up_changes_k_and_the_round_in_proportion() -> None:
    own = ground(PAIR)
    assert isinstance(own, Ground)
    turned = own.at(2.4, 5)
    assert reproduction(turned, "fan") == pytest.approx(2.4)
    again = ground(turned)
    assert isinstance(again, Ground)
    assert again.cycle == pytest.approx(5)


def test_a_round_of_many_ways_is_their_mean_weighed_by_what_comes_back() -> None:
    two = replace(PAIR, links=[*PAIR.links, Link("l3", "fan", "fan", "tells", "chat", 0.8, 20)])
    own = ground(two)
    assert isinstance(own, Ground)
    assert own.k == pytest.approx(2.0)
    assert own.cycle == pytest.approx((1.2 * 10 + 0.8 * 20) / 2, rel=1e-3)


@pytest.mark.parametrize(
    ("network", "told"),
    [
        (Network(), "empty so far"),
        (replace(PAIR, links=[replace(PAIR.links[0], delay=None), PAIR.links[1]]), "no rate or no delay"),
        (replace(PAIR, links=PAIR.links[:1]), "No way leads back"),
        (replace(PAIR, links=[replace(link, delay=0) for link in PAIR.links]), "takes no time"),
        (replace(PAIR, links=[*PAIR.links, Link("l3", "shop", "shop", rate=2, delay=1)]), "Another loop"),
    ],
)
def test_what_a_drawing_lacks_is_said_and_the_lab_runs_all_the_same(
    notebook: Notebook, network: Network, told: str
) -> None:
    page = notebook.page(lab(network=network))
    assert told in page.trait("question")
    page.say(type="answer", value=LINE, n="1")
    assert asked(page)["content"]["told"]


def test_a_sketch_stands_for_its_drawing(notebook: Notebook) -> None:
    sketches = notebook.folder / "sketches"
    sketches.mkdir()
    PAIR.write(sketches / "my-network.json")
    assert lab(network=Sketch("my-network")).start == lab(network=PAIR).start
