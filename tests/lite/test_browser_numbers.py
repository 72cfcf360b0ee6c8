"""Numpy in a browser, played on this machine: counts of 64 bits are refused, and taken with the kit's help."""

import numpy as np
import pytest

from course.machine.lite import browser


def refusing(function, place):
    """As numpy does on a 32-bit program."""

    def refused(*given, **named):
        np.asarray(given[place]).astype(np.int32, casting="safe")
        return function(*given, **named)

    refused.__name__ = function.__name__
    return refused


@pytest.mark.parametrize(("name", "given"), [("bincount", ([2, 0, 2],)), ("repeat", ([7, 8, 9], [2, 0, 2]))])
def test_counts_as_numpy_draws_them_are_taken(name, given):
    place, function = browser.COUNTING[name], getattr(np, name)
    arguments = [np.array(each, np.int64) for each in given]
    with pytest.raises(TypeError, match="Cannot cast"):
        refusing(function, place)(*arguments)
    helped = browser.narrowing(refusing(function, place), place, np.int32)
    assert helped(*arguments).tolist() == function(*arguments).tolist()


def test_a_count_that_does_not_fit_is_an_error_and_no_wrong_answer():
    helped = browser.narrowing(refusing(np.repeat, 1), 1, np.int32)
    with pytest.raises(OverflowError, match="4,294,967,297"):
        helped(np.array([1]), np.array([2**32 + 1]))


def test_on_this_machine_nothing_changes_and_asking_twice_wraps_once(monkeypatch):
    for name in browser.COUNTING:
        monkeypatch.setattr(np, name, getattr(np, name))
    plain = np.bincount
    browser.ready()
    once = np.bincount
    assert once is not plain
    browser.ready()
    assert np.bincount is once
    assert np.bincount([1, 1, 3], minlength=5).tolist() == [0, 2, 0, 1, 0]
    assert np.repeat([1, 2], 2).tolist() == [1, 1, 2, 2]
