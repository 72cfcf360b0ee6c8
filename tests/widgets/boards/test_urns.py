"""Ten urns: alike at the start, apart at the end, and level when nobody copies."""

import numpy as np
import pytest

from course.widgets import place
from course.widgets.boards.urns import MOMENTS, Urns
from course.words import use


@pytest.fixture(params=["ko", "en"])
def urns(request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    use(request.param)
    return Urns("shelf")


def shares(urns, **changes):
    return urns.shares(urns.setting | changes)


def test_shares_add_up_and_begin_even(urns):
    found = shares(urns)
    assert found.shape == (len(MOMENTS), 10, 10)
    assert np.allclose(found.sum(axis=2), 1)
    assert np.allclose(found[0], 0.1)


def test_winners_differ_when_buyers_copy_and_the_best_wins_when_they_do_not(urns):
    ends = np.concatenate([shares(urns, again=again)[-1] for again in range(10)])
    assert len(set(ends.argmax(axis=1).tolist())) > 5
    assert ends.max(axis=1).mean() == pytest.approx(sum(1 / k for k in range(1, 11)) / 10, abs=0.04)
    alone = shares(urns, influence=0, better=2)[-1]
    assert (alone.argmax(axis=1) == 0).all()
    assert alone[:, 0].mean() == pytest.approx(2 / 11, abs=0.02)


def test_another_press_gives_other_worlds_and_the_same_setting_the_same(urns):
    assert np.array_equal(shares(urns, again=1), shares(urns, again=1))
    assert not np.array_equal(shares(urns, again=1), shares(urns, again=2))


def test_what_is_told_is_what_the_shares_are(urns):
    setting = urns.setting | {"better": 2, "influence": 50}
    found, ends = urns.found(setting), urns.shares(setting)[-1]
    leaders = ends.argmax(axis=1)
    assert str(len(set(leaders.tolist()))) in found.told[0]
    assert f"{round(100 * ends.max(axis=1).mean())}%" in found.told[1]
    assert str(int((leaders == 0).sum())) in found.told[2]
    assert [row[1] for row in found.table.rows] == [str(leader + 1) for leader in leaders]


def test_the_replay_ends_where_the_picture_stands_and_nobody_leads_at_first(urns):
    found = urns.found(urns.setting)
    looks = {
        mark.id: (mark.r, mark.look)
        for mark in found.picture.marks
        if mark.id.startswith("w") and "b" in mark.id
    }
    assert len(looks) == 100
    assert {id: (each["r"], each["look"]) for id, each in found.frames[-1].changes.items()} == looks
    assert {each["look"] for each in found.frames[0].changes.values()} == {"quiet"}
    assert sum(look == "first" for _, look in looks.values()) == 10


@pytest.mark.parametrize("books", [2, 4])
def test_fewer_titles_are_fewer_rows(urns, books):
    found = urns.found(urns.setting | {"books": books})
    assert sum("b" in mark.id and mark.id.startswith("w") for mark in found.picture.marks) == 10 * books


def test_the_still_picture_says_the_same(urns):
    bundle = urns.bundle()
    assert urns.found(urns.setting).told[1] in bundle["text/plain"]
    assert bundle["text/html"].count("<tr>") == 11
