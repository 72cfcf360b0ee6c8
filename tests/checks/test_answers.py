"""Typed answers: numbers in any dress, choices, and kind words for everything else."""

from decimal import Decimal
from fractions import Fraction

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course import checks, use
from course.checks import Mistake


class Awkward:
    """An answer whose conversion goes wrong."""

    def __float__(self):
        raise RuntimeError("no")


@pytest.fixture(autouse=True)
def _english():
    use("en")


def number(value, **options):
    return checks.number(value, 1.26, points=3, **options)


@pytest.mark.parametrize(
    "value",
    [
        1.26,
        1.2600001,
        1.255,
        "1.26",
        " 1,26 ",
        "약 1.26번",
        "K = 1.26",
        numpy.float64(1.26),
        Decimal("1.26"),
        Fraction(63, 50),
    ],
    ids=str,
)
def test_the_right_number_is_right_in_any_dress(value):
    assert number(value).score == 3


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "no answer yet"),
        (..., "no answer yet"),
        ("  ", "no answer yet"),
        ((1, 26), "comma"),
        ("alive", "No number found"),
        ("between 1 and 2", "No number found"),
        (True, "No number found"),
        ([1.26], "No number found"),
        (1.26 + 0j, "No number found"),
        (Awkward(), "No number found"),
        (float("nan"), "infinite or not a number"),
        (10**400, "No number found"),
        (-1.26, "below zero"),
        (1.4, "is not it"),
    ],
    ids=lambda value: str(type(value).__name__),
)
def test_anything_else_gets_0_and_a_reason(value, said):
    result = number(value)
    assert result.score == 0
    assert said in result.lines[0].text


def test_a_known_mistake_is_named_and_may_earn_a_part():
    known = (Mistake(4, "That is the sum."), Mistake(126, "In percent.", 2 / 3, tolerance=0.6))
    assert [line.text for line in number(4, mistakes=known).lines] == ["That is the sum."]
    assert (number(4, mistakes=known).score, number(126.4, mistakes=known).score) == (0, 2)


def test_a_percent_sign_or_thousands_comma_is_read_as_written():
    assert checks.number("1,260", 1260, points=1).score == 1


@given(st.one_of(st.none(), st.integers(), st.floats(), st.text(), st.lists(st.integers()), st.binary()))
def test_no_answer_of_any_type_breaks_a_check(value):
    assert 0 <= number(value).score <= 3
    assert 0 <= checks.choice(value, 2, 4, points=3).score <= 3


@pytest.mark.parametrize("value", [3, 3.0, "3", "3번", " 3. ", numpy.int64(3)], ids=str)
def test_a_choice_is_read_in_any_dress(value):
    assert checks.choice(value, 3, 4, points=2).score == 2


@pytest.mark.parametrize("value", [0, 5, 2.5, -3, "x", True, (3,), float("nan")], ids=str)
def test_what_is_no_choice_gets_0_and_the_range(value):
    result = checks.choice(value, 1, 4, points=2, sealed=True)
    assert (result.score, result.sealed) == (0, False)


def test_a_sealed_choice_sounds_the_same_right_or_wrong():
    right, wrong = (checks.choice(value, 3, 4, points=2, sealed=True) for value in (3, 2))
    assert right._repr_html_().replace("number 3", "number 2") == wrong._repr_html_()
