"""What a person sees in the terminal: tables and bars."""

import io
import sys
import unicodedata

from course.cohort.progress import progress
from course.cohort.tables import table, width


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_columns_stay_aligned_with_hangul_in_them():
    lines = table(["이름", "mark"], [["김민수", "10"], ["Ada", "9.5"]], numbers=[1]).splitlines()
    assert {width(line) for line in lines} == {12}
    assert lines[2].endswith("    10")


def test_a_letter_a_mac_has_taken_apart_is_as_wide_as_a_whole_one():
    assert width(unicodedata.normalize("NFD", "책방")) == width("책방") == 4


def test_a_bar_moves_in_a_terminal_and_is_silent_in_a_pipe(monkeypatch):
    for stream, shown in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        with progress("채점") as step:
            assert step.each(iter("abc"), 3) == ["a", "b", "c"]
        with progress("증명") as step:
            step(1, 2)
            step(2, 2)
        assert ("채점" in stream.getvalue() and "0/3" in stream.getvalue()) == shown
