"""The Supercharger board against the plain way of finding routes, the simulator, and closed forms."""

from itertools import combinations, pairwise

import pytest

from course.simulate import Grant, TwoSided, compare_grants, nearest_km
from course.widgets.boards import BOARDS, SuperchargerMap
from course.widgets.boards.supercharger_land import DETOUR, Land
from course.widgets.boards.supercharger_market import Region
from course.words import use
from tests.data.test_corridor import FREE, THREE, made
from tests.turns import turns
from tests.widgets.fake import Notebook

GAPS = THREE["three in the gaps"]


@pytest.fixture(autouse=True)
def english():
    use("en")
    yield
    use("ko")


@pytest.fixture
def board(notebook: Notebook):
    return SuperchargerMap("stations")


def marks(found, prefix):
    return {mark.id: mark for mark in found.picture.marks if mark.id.startswith(prefix)}


# --- the land ----------------------------------------------------------------------------------------


BUILT = ([], ["solbat-junction"], GAPS, [*GAPS, "maru-inn", "ford-rest"])


@pytest.mark.parametrize(("km", "built"), turns([100, 150, 199, 200, 260, 310, 400], range(len(BUILT))))
def test_trips_are_those_found_by_a_plain_flood(built, km):
    assert Land("corridor").travel(BUILT[built], km).made == made(BUILT[built], km)


def test_trips_and_blocked_trips_are_all_the_trips():
    travel = Land("corridor").travel(["solbat-junction"], 200)
    assert travel.made + travel.blocked["trips"].sum() == travel.trips == 1000
    assert travel.blocked["trips"].is_monotonic_decreasing


def test_the_best_three_are_the_best_of_all_three_and_no_others_are_as_good():
    land = Land("corridor")
    found, most = land.best(3, 200)
    every = {sites: land.travel(sites, 200).made for sites in combinations(FREE, 3)}
    assert len(every) == 680
    assert [set(sites) for sites, trips in every.items() if trips == most == 1000] == [set(found)] == [set(GAPS)]  # fmt: skip


def test_one_gets_across_from_the_range_needed_on_and_not_with_less():
    land = Land("corridor")
    for built in ([], ["solbat-junction"], GAPS):
        need = land.range_needed(built, "hanbit", "eungaram")
        for km, across in ((need - 0.01, False), (need + 0.01, True)):
            blocked = land.travel(built, km).blocked[["start", "end"]].to_numpy().tolist()
            assert (["hanbit", "eungaram"] not in blocked) is across


def test_more_range_or_one_more_station_never_costs_a_trip():
    land = Land("corridor")
    for less, more in pairwise(range(100, 451, 50)):
        assert land.travel(GAPS, less).made <= land.travel(GAPS, more).made
    for site in FREE:
        assert land.travel([site], 200).made >= land.travel([], 200).made


def test_people_near_are_those_within_reach_of_a_station():
    land = Land("corridor")
    near = nearest_km(land.towns, land.stations([])) <= 200 / DETOUR
    assert land.people_near([], 200) == land.towns["people"][near].sum() / land.towns["people"].sum()
    assert 0.8 < land.people_near([], 200) < 0.9


def test_islands_are_stations_one_charge_apart():
    land = Land("corridor")
    assert land.travel([], 200).islands == [["hanbit-old", "gaon-old"], ["eungaram-old"]]
    assert len(land.travel([], 150).islands) == 3
    assert len(land.travel(GAPS, 200).islands) == 1


# --- the market --------------------------------------------------------------------------------------


def test_the_region_is_the_simulator_s():
    town = TwoSided(cars=900, connectors=24, sales=300, builds=7.2, market=100_000)
    grants = {"cars": Grant(500, 0, 5, 50, 50), "chargers": Grant(500, 1, 5, 50, 50)}
    plain = compare_grants(town, grants, 10).set_index("grant")["extra_cars"]
    ours = Region().compare(500).set_index("grant")["extra_cars"]
    assert ours[["cars", "chargers"]].tolist() == pytest.approx(plain[["cars", "chargers"]].tolist())


def test_stations_built_raise_sales_as_the_elasticity_says():
    town = TwoSided(cars=900, connectors=24, sales=300, builds=7.2)
    for added in (8, 24):
        region = Region(added=added).model
        assert region.sales == pytest.approx(town.demand(900, 24 + added))
        assert region.demand(900, 24 + added) == pytest.approx(region.sales)
        assert region.supply(900) == pytest.approx(town.supply(900))
    assert Region(added=24).grow(0, 0)["cars"].iloc[-1] > Region().grow(0, 0)["cars"].iloc[-1]


def test_the_side_that_does_more_turns_when_chargers_are_plenty_and_the_loop_is_weak():
    def gain(**how):
        extra = Region(**how).compare(500).set_index("grant")["extra_cars"]
        return extra["chargers"] - extra["cars"]

    assert gain() > 0 < gain(beta1=0.35)
    assert gain(standing=400, beta1=0.35) < 0
    assert gain(standing=400) > 0


# --- the board ---------------------------------------------------------------------------------------


def test_the_same_setting_is_answered_alike_and_each_language_says_it(board):
    setting = board.setting | {"built": GAPS, "money": 500}
    assert board.found(setting).to_dict() == board.found(setting).to_dict()
    assert board.found(setting).told[0] == "Of 1,000 trips a day, 1,000 can be made."
    use("ko")
    korean = SuperchargerMap("stations")
    assert korean.found(setting).told[0] == "하루 여행 1,000건 가운데 1,000건을 갈 수 있어요."
    assert len(korean.found(setting).told) == len(board.found(setting).told)


def test_sites_are_pressed_stations_are_not_and_a_built_one_is_seen(board):
    found = board.found(board.setting | {"built": ["solbat-junction"]})
    pressed = {mark.id for mark in found.picture.marks if mark.press == "built"}
    assert pressed == set(FREE)
    assert [mark.id for mark in found.picture.marks if mark.on] == ["solbat-junction"]
    assert len(marks(found, "station-")) == 3
    assert len(marks(found, "reach-")) == 4


def test_circles_reach_as_far_as_hops_do(board):
    found = board.found(board.setting | {"built": GAPS})
    circles, hops = marks(found, "reach-"), marks(found, "hop-")
    for a, b in combinations(circles.values(), 2):
        far = ((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5
        joined = {f"hop-{one.id[6:]}-{two.id[6:]}" for one, two in ((a, b), (b, a))} & hops.keys()
        assert bool(joined) == (far <= a.r + 1e-6)
    hidden = board.found(board.setting | {"circles": False})
    assert not marks(hidden, "reach-")


def test_every_mark_is_inside_the_picture_but_for_circles(board):
    found = board.found(board.setting)
    for mark in found.picture.marks:
        if hasattr(mark, "x") and not mark.id.startswith("reach-"):
            assert 0 < mark.x < found.picture.width
            assert 0 < mark.y < found.picture.height


def test_without_money_nothing_is_given_away_and_with_it_the_better_side_is_told(notebook):
    market = SuperchargerMap("subsidy", part="market")
    quiet = market.found(market.setting)
    assert not any("same money" in told for told in quiet.told)
    assert {row[3] for row in quiet.table.rows} == {0}
    told = market.found(market.setting | {"money": 500}).told[1]
    assert told.startswith("The same money does more with chargers: 4,206 more cars")
    late = market.setting | {"money": 500, "beta1": 0.35, "standing": 400}
    assert market.found(late).told[1].startswith("The same money does more with buyers: 53 more")


def test_a_loop_that_brings_back_all_of_it_has_no_multiplier(notebook):
    market = SuperchargerMap("subsidy", part="market")
    endless = market.found(market.setting | {"beta1": 1.2, "beta2": 1})
    assert "One round of the loop brings back 1.20. From 1 on the sum has no end." in endless.told


def test_the_charts_lines_end_where_the_table_says(notebook):
    market = SuperchargerMap("subsidy", part="market")
    found = market.found(market.setting | {"money": 300, "share": 100})
    rows = {row[0]: row for row in found.table.rows}
    without, chosen = found.charts[0].series
    assert round(without.points[-1][1]) == rows["Nobody"][1]
    assert round(chosen.points[-1][1]) == rows["All to chargers"][1]


def test_what_was_built_on_one_board_is_carried_to_the_next(notebook):
    first = SuperchargerMap("stations", part="map")
    notebook.page(first).say(type="keep", n="1", setting=first.setting | {"built": GAPS[:2]})
    assert first.built == GAPS[:2]
    then = SuperchargerMap("subsidy", part="market", built=first.built)
    assert "The stations built on the map added 16 chargers." in then.found(then.setting).told
    more = SuperchargerMap("more", part="map", built=first.built, sites=1)
    assert more.found(more.setting | {"built": GAPS[2:]}).told[0].endswith("1,000 can be made.")


def test_a_place_this_land_has_not_got_is_left_out_of_a_setting_and_refused_by_name(board):
    setting = board.setting | {"built": ["atlantis"]}
    assert board.found(setting).told == board.found(board.setting).told
    with pytest.raises(ValueError, match=r"built: expected some of .*east-rest.*, got 'atlantis'"):
        board.share(["atlantis"], 200)
    with pytest.raises(ValueError, match="got 'hanbit-old'"):
        SuperchargerMap("more", built=["hanbit-old"])


def test_a_part_there_is_none_of_and_no_sites_are_refused():
    with pytest.raises(ValueError, match=r"part\): expected one of both, map, market, got 'sea'"):
        SuperchargerMap("more", part="sea")
    with pytest.raises(ValueError, match=r"sites\): expected 1 or more, got 0"):
        SuperchargerMap("more", sites=0)


def test_the_still_picture_says_all_that_was_found(board):
    still = board.bundle()
    found = board.found(board.setting)
    assert all(told in still["text/plain"] for told in found.told)
    assert "<svg" in still["text/html"] or "data:image/svg" in still["text/html"]


def test_it_is_among_the_boards():
    assert SuperchargerMap in BOARDS
