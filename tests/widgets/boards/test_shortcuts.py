"""The game of shortcuts says what networkx finds, compares only after a guess, and draws who is cut off."""

from itertools import pairwise
from time import process_time

import networkx
import pandas
import pytest

from course import ShortcutGame, load, use
from course.data import DatasetError
from course.simulate import best_shortcuts, centralisation, gatekeepers, reporting_lines
from course.widgets import place
from course.widgets.boards.shortcuts_company import Company
from course.words import choice

LEADS = [f"s{number:02}" for number in range(6, 18)]
ACROSS = [LEADS[3 * department + team] for team in range(3) for department in range(4)]
CHAIN = [list(pair) for pair in pairwise(ACROSS)][:10]


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(place, "folder", lambda: tmp_path)
    monkeypatch.setattr(choice, "_chosen", "en")  # put back afterwards


@pytest.fixture(params=["ko", "en"])
def game(request):
    use(request.param)
    return ShortcutGame()


def plain(ties=False, pairs=()):
    """The company, built by hand."""
    people, known = load("organisation-60", "people", "en"), load("organisation-60", "ties", "en")
    graph = networkx.Graph()
    graph.add_edges_from(people.loc[people["manager"].notna(), ["manager", "id"]].itertuples(index=False))
    graph.add_edges_from(known[["one", "other"]].itertuples(index=False) if ties else ())
    graph.add_edges_from(pairs)
    return graph


def row(found, number):
    return found.table.rows[number][1:]


@pytest.mark.parametrize("ties", [False, True])
@pytest.mark.parametrize("pairs", [[], CHAIN, [["s01", "s60"], ["s18", "s40"]]], ids=["none", "chain", "two"])
def test_the_table_is_what_networkx_finds(game, ties, pairs):
    found = game.found(game.setting | {"ties": ties, "shortcuts": pairs})
    for at, graph in enumerate((plain(ties), plain(ties, pairs))):
        assert row(found, 0)[at] == round(networkx.average_shortest_path_length(graph), 2)
        assert row(found, 1)[at] == round(centralisation(graph, "betweenness"), 2)
        assert row(found, 2)[at] == len(list(networkx.articulation_points(graph)))
        assert row(found, 3)[at] == gatekeepers(graph)["cut_off"].max()


def test_the_sentences_hold_the_table_s_numbers(game):
    found = game.found(game.setting | {"shortcuts": CHAIN})
    assert "3.74" in found.told[0]
    assert "4.66" in found.told[0]
    assert f"{row(found, 1)[1]:.2f}" in found.told[1]
    assert str(row(found, 2)[1]) in found.told[2]


@pytest.mark.parametrize("gone", [["s01"], ["s02"], ["s02", "s03"], ["s60"]])
def test_whoever_is_outside_the_largest_piece_is_cut_off(game, gone):
    rest = plain()
    rest.remove_nodes_from(gone)
    lost = len(rest) - max(map(len, networkx.connected_components(rest)))
    found = game.found(game.setting | {"mode": "away", "gone": gone})
    dots = [mark for mark in found.picture.marks if type(mark).__name__ == "Dot"]
    assert sum(dot.look == "second" for dot in dots) == lost
    assert {dot.id for dot in dots if dot.look == "ghost"} == {dot.id for dot in dots if dot.on} == set(gone)
    assert lost == 0 or any(f"{lost}" in each for each in found.told[3:])


def test_with_a_chain_of_leads_the_head_may_leave(game):
    setting = game.setting | {"mode": "away", "gone": ["s01"]}
    cut, safe = (game.found(setting | {"shortcuts": pairs}).told[3] for pairs in ([], CHAIN))
    assert "44" in cut
    assert not any(letter.isdigit() for letter in safe)


def test_nothing_is_compared_before_ten_are_laid_and_a_guess_is_made(game):
    guessed, full = {"guess": "shorter"}, {"shortcuts": CHAIN}
    for part in ({}, guessed, full, guessed | {"shortcuts": CHAIN[:9]}):
        found = game.found(game.setting | part)
        assert not found.charts
        assert "4.28" not in " ".join(found.told)
    assert game.found(game.setting | guessed | full).charts


def test_the_comparison_is_the_simulator_s(game):
    found = game.found(game.setting | {"guess": "longer", "shortcuts": CHAIN})
    best = best_shortcuts(plain(), 10)["mean_path_length"]
    (chart,) = found.charts
    *_, searched, mine = chart.series
    assert [y for _, y in searched.points[1:]] == pytest.approx(best.tolist())
    assert mine.points[-1] == (10, pytest.approx(networkx.average_shortest_path_length(plain(pairs=CHAIN))))
    assert f"{best.iloc[-1]:.2f}" in found.told[-1]
    chosen = next(control for control in game.controls if control.name == "guess").options["longer"]
    assert chosen in found.told[-1]


def test_a_pair_that_is_linked_anyhow_and_a_stranger_are_not_counted_and_it_is_told(game):
    found = game.found(game.setting | {"shortcuts": [["s01", "s02"], ["s01", "s99"], ["s06", "s09"]]})
    assert row(found, 0)[1] == round(networkx.average_shortest_path_length(plain(pairs=[("s06", "s09")])), 2)
    assert any("2" in each for each in found.told[3:])
    assert game.found(game.setting | {"shortcuts": [["s06", "s09"]]}).told[3:] == found.told[4:]


def test_people_are_joined_or_sent_away_by_what_was_chosen(game):
    for mode, act in (("join", {"pair": "shortcuts"}), ("away", {"press": "gone"})):
        marks = game.found(game.setting | {"mode": mode}).picture.to_dict()["marks"]
        dots = [mark for mark in marks if mark["kind"] == "dot"]
        assert len(dots) == 60
        assert all({key: mark[key] for key in ("pair", "press") if key in mark} == act for mark in dots)


def test_every_person_has_a_place_of_their_own_within_the_picture(game):
    picture = game.found(game.setting).picture
    dots = [mark for mark in picture.marks if type(mark).__name__ == "Dot"]
    for at, dot in enumerate(dots):
        assert dot.r <= dot.x <= picture.width - dot.r
        assert dot.r <= dot.y <= picture.height - dot.r
        for other in dots[at + 1 :]:
            assert (dot.x - other.x) ** 2 + (dot.y - other.y) ** 2 >= (dot.r + other.r) ** 2


def test_the_same_setting_finds_the_same_and_quickly(game):
    setting = game.setting | {"shortcuts": CHAIN[:5], "ties": True}
    first = game.found(setting).to_dict()
    begun = process_time()
    assert game.found(setting).to_dict() == first
    assert process_time() - begun < 0.3  # 0.03 s of a processor of its own


def test_what_is_laid_is_kept_and_carried_on(game):
    assert game._file.save(game.setting | {"shortcuts": CHAIN, "job": "길을 낸다"})
    again = ShortcutGame()
    assert again.setting["job"] == "길을 낸다"
    assert set(map(frozenset, CHAIN)) <= set(map(frozenset, again.graph.edges))
    assert again.graph.number_of_edges() == 59 + 10


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"shortcuts": [["s01", "s60"]] * 2}, "shortcuts"),
        ({"shortcuts": [["s18", f"s{n}"] for n in range(20, 31)]}, "shortcuts"),
        ({"gone": ["s01", "s02", "s03", "s04"]}, "gone"),
        ({"mode": "fly"}, "mode"),
        ({"job": "x" * 301}, "job"),
    ],
)
def test_what_cannot_be_set_is_refused_and_named(game, change, told):
    with pytest.raises(ValueError, match=told):
        game._file.checked(game.setting | change)


def test_an_unknown_company_is_refused_with_the_known_ones():
    with pytest.raises(DatasetError, match="organisation-60"):
        ShortcutGame("shop", company="organisation-61")


def test_a_team_with_more_members_than_seats_is_refused():
    people = load("organisation-60", "people", "en")
    crowded = people.assign(manager=people["manager"].mask(people["id"].isin(["s30", "s31"]), "s06"))
    with pytest.raises(ValueError, match=r"at most 4 members a team, got 6 of 's06'"):
        Company(crowded, load("organisation-60", "ties", "en"))


def test_the_still_picture_says_what_the_board_says(game):
    game._file.save(game.setting | {"shortcuts": CHAIN, "job": "<b>bold</b>"})
    still = game.bundle()
    found = game.found(game.setting)
    assert all(each in still["text/plain"] for each in found.told)
    assert "data:image/svg+xml" in still["text/html"]
    assert "<b>bold</b>" not in still["text/html"]


def test_both_languages_draw_the_same_picture():
    pictures = {}
    for language in ("ko", "en"):
        use(language)
        game = ShortcutGame(f"in-{language}")
        marks = game.found(game.setting | {"shortcuts": CHAIN, "ties": True}).picture.to_dict()["marks"]
        pictures[language] = [{key: mark.get(key) for key in ("id", "x", "y", "look", "d")} for mark in marks]
    assert pictures["ko"] == pictures["en"]


def test_the_company_of_the_board_is_the_dataset_s():
    people = load("organisation-60", "people", "en")
    company = Company(people, load("organisation-60", "ties", "en"))
    assert networkx.utils.graphs_equal(company.tree, reporting_lines(people, "id", "manager"))
    assert isinstance(company.measured(False, []).gatekeepers, pandas.DataFrame)
