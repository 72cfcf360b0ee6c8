"""The secret seed and what follows from it."""

import stat

from course.cohort import seeds


def test_a_seed_is_drawn_once_and_only_its_owner_may_read_it(tmp_path):
    seeds.keep(tmp_path, None)
    first = seeds.read(tmp_path)
    seeds.keep(tmp_path, None)
    seeds.keep(tmp_path, "public")
    assert seeds.read(tmp_path) == first
    assert len(first) == 64
    assert stat.S_IMODE((tmp_path / "seed").stat().st_mode) == 0o600


def test_two_cohorts_never_draw_the_same_seed(tmp_path):
    drawn = set()
    for name in map(str, range(20)):
        (tmp_path / name).mkdir()
        seeds.keep(tmp_path / name, None)
        drawn.add(seeds.read(tmp_path / name))
    assert len(drawn) == 20


def test_a_demo_keeps_the_seed_it_states(tmp_path):
    seeds.keep(tmp_path, "모두가 아는 씨앗")
    assert seeds.read(tmp_path) == "모두가 아는 씨앗"


def test_numbers_differ_by_seed_assignment_and_purpose_and_are_always_the_same():
    numbers = {
        seeds.derive(seed, name, use)
        for seed in "ab"
        for name in ("01", "02")
        for use in ("visible", "hidden")
    }
    assert len(numbers) == 8
    # A cohort must be regradable years later: this number may never change.
    assert seeds.derive("a", "01-shop", "visible") == 773338738
