"""The collector shows what the simulator computes, and one fleet whose luck never turns back."""

import json
import re
from itertools import pairwise

import numpy as np
import pytest

from course.data import load
from course.simulate import expected_coverage, more_or_rarer
from course.widgets import place
from course.widgets.boards import RareEventCollector
from course.widgets.boards.encounters import Encounters
from course.words import language, use

CHANCES = load("rare-events", "events", "en")["per_thousand_miles"].to_numpy() / 1000
OURS = {"common": 40, "rare": 2, "rarest": 0.1}


@pytest.fixture(autouse=True)
def english(tmp_path, monkeypatch):
    monkeypatch.setattr(place, "_folder", tmp_path)
    before = language()
    use("en")
    yield
    use(before)


def found(board=None, **changed):
    board = board or RareEventCollector()
    return board.found({**board.setting, **changed})


def numbers(sentence):
    return [float(each.replace(",", "")) for each in re.findall(r"\d[\d,]*(?:\.\d+)?", sentence)]


def filled(picture):
    return {mark.id for mark in picture.marks if mark.look == "picked"}


def places(picture):
    return [mark for mark in picture.marks if mark.kind in ("dot", "box")]


@pytest.mark.parametrize(("many", "months"), [(1, 1), (10, 12), (100, 12), (200, 24)])
def test_what_is_told_of_usual_roads_is_expected_coverage(many, months):
    told = found(many=many, months=months).told
    miles = many * months * 1000
    exact = expected_coverage(CHANCES, [miles]).iloc[0]
    cars, time, driven, kinds, expected, met = numbers(told[0])
    assert (cars, time, driven, kinds) == (many, months, miles, 60)
    assert expected == pytest.approx(exact["kinds"], abs=0.051)
    assert met == len(filled(found(many=many, months=months).picture))
    share = 100 * exact["covered"] / CHANCES.sum()
    if share < 99.99:
        assert numbers(told[1])[0] == pytest.approx(share, abs=0.051)
        assert numbers(told[1])[1] == pytest.approx(1 / (CHANCES.sum() - exact["covered"]), rel=0.051)


@pytest.mark.parametrize("price", [1, 3, 7.5])
def test_rarer_roads_and_the_comparison_are_more_or_rarer(price):
    board = RareEventCollector()
    table = more_or_rarer(CHANCES, [120_000], price=price).set_index("strategy")
    rarer = found(board, many=10, months=12, roads="rarer", price=price, compare=True).told
    usual = found(board, many=10, months=12, price=price, compare=True).told
    assert numbers(rarer[0])[2] == 120_000 // price
    assert numbers(rarer[0])[4] == pytest.approx(table.loc["rarer", "kinds"], abs=0.051)
    assert numbers(rarer[3])[0] == pytest.approx(table.loc["more", "kinds"], abs=0.051)
    assert numbers(usual[3])[0] == pytest.approx(table.loc["rarer", "kinds"], abs=0.051)
    share = min(100 * table.loc["rarer", "covered"] / CHANCES.sum(), 99.99)
    assert numbers(usual[3])[1] == pytest.approx(share, abs=0.051)


def test_nothing_is_compared_before_it_is_asked_for():
    quiet, asked = found(), found(compare=True)
    assert (len(quiet.told), len(asked.told)) == (3, 4)
    assert [len(each.charts[1].series) for each in (quiet, asked)] == [2, 3]
    assert quiet.charts[1].label != asked.charts[1].label


def test_the_dot_of_the_chart_is_where_one_stands():
    for roads in ("ordinary", "rarer"):
        both = found(many=10, months=12, roads=roads, compare=True)
        (x, y, _), told = both.charts[1].series[-1].points[0], numbers(both.told[1])[0]
        assert x == 120_000
        assert y == pytest.approx(told, abs=0.051)


def test_each_situation_is_met_by_the_nth_mile_with_the_chance_of_the_formula():
    """Over many fleets: standard errors of a share of 2,000 are at most 0.011."""
    for rarer in (False, True):
        first = np.array([Encounters(OURS, seed).first_met(rarer) for seed in range(2000)])
        q = Encounters(OURS, 0).sought(rarer)
        for miles in (30, 1000, 5000):
            assert (first <= miles).mean(axis=0) == pytest.approx(1 - (1 - q) ** miles, abs=0.045)


def test_seeking_rarity_makes_rare_things_commoner_and_events_no_more_frequent():
    met = Encounters(None, 0)
    usual, sought = met.sought(False), met.sought(True)
    assert sought.sum() == pytest.approx(usual.sum())
    assert sought[0] < usual[0]
    assert sought[-1] > usual[-1]


def test_more_cars_or_months_never_meet_less():
    board = RareEventCollector()
    before = set()
    for many, months in ((1, 1), (1, 12), (5, 12), (50, 12), (200, 24)):
        now = filled(found(board, many=many, months=months).picture)
        assert before <= now
        before = now


def test_the_fleet_in_the_picture_is_near_the_average_where_the_lesson_looks():
    for many in (1, 10, 100):
        told = numbers(found(many=many, months=12).told[0])
        assert abs(told[4] - told[5]) < 2


def test_the_replay_fills_the_picture_month_by_month_and_ends_at_it():
    it = found(many=10, months=12)
    end = filled(it.picture)
    shown = [end - set(frame.changes) for frame in it.frames]
    assert len(it.frames) == 13
    assert shown[0] == set()
    assert shown[-1] == end
    assert all(a <= b for a, b in pairwise(shown))
    steps = [count for _, count in it.charts[0].series[0].points]
    assert [len(each) for each in shown] == steps
    assert all(f"{len(each)} met" in frame.told for each, frame in zip(shown[1:], it.frames[1:], strict=True))


def test_months_told_at_a_dot_are_those_of_the_replay():
    it = found(many=10, months=12)
    for mark in places(it.picture):
        month = re.search(r"met in month (\d+)$", mark.label)
        frame = next((at for at, each in enumerate(it.frames) if mark.id not in each.changes), None)
        assert (month and int(month.group(1))) == (frame if mark.look == "picked" else None)


def test_what_is_not_met_is_named_the_commonest_and_the_rarest():
    board = RareEventCollector("own", events=OURS, of="customers", each=1, cars=1)
    told = found(board, many=1, months=1).told
    empty = [mark.text for mark in places(found(board, many=1, months=1).picture) if mark.look == "ghost"]
    assert len(empty) > 1
    assert f"“{empty[0]}”" in told[2]
    assert f"“{empty[-1]}”" in told[2]
    everything = RareEventCollector("all", events={"a": 500, "b": 400}, of="customers")
    assert found(everything).told[2] == "In the picture everything has been met."


def test_no_money_at_all_meets_nothing_and_breaks_nothing():
    board = RareEventCollector("poor", events=OURS, of="customers", each=1)
    it = found(board, many=1, months=1, roads="rarer", price=10, compare=True)
    assert numbers(it.told[0])[2:] == [0, 3, 0, 0]
    assert filled(it.picture) == set()


def test_one_s_own_situations_are_sorted_and_named_in_the_picture():
    board = RareEventCollector("own", events={"seldom": 1, "often": 90}, of="customers")
    assert [mark.text for mark in places(found(board).picture)] == ["often", "seldom"]
    assert "90 times in 1,000 customers" in places(found(board).picture)[0].label
    assert "Shops" in found(board).told[0]


def test_every_number_of_situations_fits_into_the_picture():
    for count in (2, 3, 7, 15, 16, 60, 100):
        board = RareEventCollector("n", events={f"e{each}": 900 / count for each in range(count)})
        picture = found(board).picture
        for mark in places(picture):
            wide, high = (mark.width, mark.height) if mark.kind == "box" else (mark.r, mark.r)
            assert mark.x - (mark.r if mark.kind == "dot" else 0) >= 0
            assert mark.x + wide <= picture.width
            assert mark.y + high <= picture.height


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"events": {"a": 1}}, r"expected 2 or more .* got 1 that come 1 times"),
        ({"events": {"a": 600, "b": 500}}, r"at most 1000 .* got 2 that come 1100 times"),
        ({"events": {"a": 0, "b": 5}}, r"events\['a'\]: expected a number above 0 .* got 0"),
        ({"events": {"a": "often", "b": 5}}, r"events\['a'\]: .* got 'often'"),
        ({"events": {"a": True, "b": 5}}, r"events\['a'\]: .* got True"),
        ({"of": "kilometres"}, r"of\): expected 'miles' or 'customers', got 'kilometres'"),
        ({"each": 0}, r"each\): expected 1 or more, got 0"),
    ],
)
def test_what_cannot_be_collected_is_refused_with_what_was_expected(arguments, said):
    with pytest.raises(ValueError, match=said):
        RareEventCollector("bad", **arguments)


def test_the_same_setting_gives_the_same_answer():
    board = RareEventCollector()
    setting = {**board.setting, "many": 37, "months": 5, "compare": True}
    assert board.found(setting).to_dict() == board.found(dict(setting)).to_dict()


def test_what_was_set_is_kept_and_read_again(tmp_path):
    board = RareEventCollector("kept")
    setting = {**board.setting, "many": 42, "next": "ask the drivers of the night shift"}
    assert board._file.save(setting)
    assert RareEventCollector("kept").setting == setting
    assert json.loads((tmp_path / "boards" / "kept.json").read_text("utf-8"))["setting"]["many"] == 42


def test_the_still_picture_says_all_and_shows_the_student_s_words(tmp_path):
    board = RareEventCollector("still")
    board._file.save({**board.setting, "next": "dogs <on> skates"})
    bundle = board.bundle()
    assert all(sentence in bundle["text/plain"] for sentence in board.found(board.setting).told)
    assert "dogs &lt;on&gt; skates" in bundle["text/html"]
    assert "<img" in bundle["text/html"]


@pytest.mark.parametrize("of", ["miles", "customers"])
@pytest.mark.parametrize("speech", ["ko", "en"])
def test_both_languages_say_every_sentence(of, speech):
    use(speech)
    board = RareEventCollector("both", of=of)
    traits = [
        json.dumps(found(board, compare=True, roads=roads).to_dict()) for roads in ("ordinary", "rarer")
    ]
    words = json.loads("[" + ",".join(traits) + "]")
    text = " ".join(each for one in words for each in one["told"]) + board.title + board.hint
    assert bool(re.search("[가-힣]", text)) == (speech == "ko")
    assert "{" not in text
    assert all("{value}" in slider.unit for slider in board.controls if slider.kind == "slider")
