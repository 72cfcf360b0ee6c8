"""The participation board: jobs make links, posts do not, and the host's going home shows what holds."""

from math import comb

import networkx
import pytest

from course.widgets import place
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.participation import ParticipationBoard
from course.words import use


@pytest.fixture(params=["ko", "en"])
def board(request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    use(request.param)
    return ParticipationBoard("party", guests=12)


def told(board, **changes):
    return board.found(board.setting | changes).told


def test_without_a_job_every_link_touches_the_host_and_nobody_stays_together(board):
    first = told(board)
    assert "0%" in first[0]
    assert not any(mark.id.startswith("t") for mark in board.found(board.setting).picture.marks)
    assert first[3] != told(board, jobs=["g1"])[3]


@pytest.mark.parametrize("jobs", [1, 3, 12])
def test_jobs_that_reach_all_make_every_link_that_touches_a_worker(board, jobs):
    links = board.links([f"g{number}" for number in range(1, jobs + 1)], 11)
    assert len(links) == comb(12, 2) - comb(12 - jobs, 2)
    assert (
        f"{round(100 * len(links) / (12 + len(links)))}%"
        in told(board, jobs=[f"g{n}" for n in range(1, jobs + 1)])[0]
    )


@pytest.mark.parametrize("guests", [5, 6, 12])
@pytest.mark.parametrize("reach", [1, 2, 3, 4])
def test_a_job_reaches_so_many_others_and_the_nearest_first(tmp_path, monkeypatch, guests, reach):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    board = ParticipationBoard("party", guests=guests)
    ring = networkx.cycle_graph(range(1, guests + 1))
    far = networkx.single_source_shortest_path_length(ring, 2)
    reached = {guest for tie in board.links(["g2"], reach) for guest in tie} - {2}
    assert len(reached) == reach
    assert max(far[guest] for guest in reached) <= min(
        (far[guest] for guest in range(1, guests + 1) if guest not in reached | {2}), default=guests
    )


def test_who_stays_together_is_the_largest_component(board):
    jobs = ["g1", "g2", "g7"]
    graph = networkx.Graph(board.links(jobs, 2))
    largest = max(map(len, networkx.connected_components(graph)))
    assert str(largest) in told(board, jobs=jobs, reach=2)[3]


def test_posts_change_the_talk_and_leave_the_links(board):
    quiet, loud = (told(board, jobs=["g3"], posts=posts) for posts in (1, 10))
    assert quiet[0] == loud[0]
    assert "120" in loud[2]
    assert "8%" in loud[2]


def test_guests_are_pressed_for_jobs_and_those_who_have_one_are_on(board):
    marks = {mark.id: mark for mark in board.found(board.setting | {"jobs": ["g4"]}).picture.marks}
    assert [id for id, mark in marks.items() if mark.press == "jobs"] == [
        f"g{number}" for number in range(1, 13)
    ]
    assert [id for id, mark in marks.items() if mark.on] == ["g4"]
    assert marks["g4"].look != marks["g5"].look
    assert not marks["host"].press


def test_names_that_are_no_guests_are_passed_over(board):
    assert board.links(["g99", "host"], 11) == set()


def test_too_many_guests_and_settings_out_of_reach_are_refused(board):
    with pytest.raises(ValueError, match="expected 3 to 20, got 2"):
        ParticipationBoard("small", guests=2)
    with pytest.raises(NotAValue, match="12"):
        board.controls[1].checked(12)


def test_the_still_picture_says_the_same(board):
    bundle = board.bundle()
    assert board.found(board.setting).told[0] in bundle["text/plain"]
    assert "<img" in bundle["text/html"]
