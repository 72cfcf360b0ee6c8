"""The four laws of a network's worth, each by its own definition."""

from math import comb, log

import pytest

from course.network import value_laws


def test_each_law_is_the_ratio_of_what_it_counts() -> None:
    found = value_laws(10, 30)["10 → 30"].to_dict()
    assert found == {
        "n": 3.0,
        "n log n": round(30 * log(30) / (10 * log(10)), 1),
        "n²": 9.0,
        "2ⁿ": 2.0**20,
    }


def test_for_many_people_the_square_is_the_number_of_pairs() -> None:
    assert comb(4000, 2) / comb(1000, 2) == pytest.approx(value_laws(1000, 4000).iloc[2, 0], rel=0.001)


@pytest.mark.parametrize("people", [(1, 5), (5, 0)])
def test_fewer_than_two_people_are_no_network(people: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="expected 2 people or more"):
        value_laws(*people)
