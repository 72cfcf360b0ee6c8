"""Folders of the machine that graded are in nothing a student reads; everything else stays as it was."""

import sys

import pytest

from course.checks.result import MIME
from course.grading import findings, scrub
from course.grading.findings import Findings


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            f"File {sys.prefix}/lib/python3.11/site-packages/pandas/core/frame.py:12, in f",
            "File pandas/core/frame.py:12, in f",
        ),
        ("File \x1b[0;32m/usr/lib/python3.11/json/decoder.py\x1b[0m", "File json/decoder.py"),
        ("'/job/sketches/my shop.json'", "'sketches/my shop.json'"),
        ("/home/kim/.cohorts/demo/gradebook.db", "gradebook.db"),
        (r"C:\Users\kim\marks.csv is gone", "marks.csv is gone"),
        ("/Users/kim/marks.csv, /private/var/x", "marks.csv, x"),
    ],
)
def test_a_path_is_cut_down_to_what_helps(text, left):
    assert scrub.output({"output_type": "stream", "name": "stdout", "text": text})["text"] == left


@pytest.mark.parametrize(
    "text",
    [
        "3/4 of 1/2",
        "https://example.org/tmp/page",
        "</div>",
        "and/or",
        "a / b",
        "sketches/shop.json",
        "손님/책방",
    ],
)
def test_whatever_is_no_path_stays(text):
    assert scrub.paths(text) == text


def test_all_texts_of_an_output_are_looked_at_and_pictures_are_not():
    data = {"text/html": "<p>/tmp/a/b</p>", MIME: {"lines": [{"text": "/tmp/a/b"}]}, "image/png": "aa+/tmp/b"}
    shown = scrub.output({"output_type": "display_data", "data": data})["data"]
    assert shown == {"text/html": "<p>b</p>", MIME: {"lines": [{"text": "b"}]}, "image/png": "aa+/tmp/b"}


@pytest.mark.parametrize(
    "panel",
    [
        {"title": 7, "lines": "x", "step": None, "hints": True},
        {"title": ["x"], "lines": [7, {"sign": "evil", "text": "x"}, {"sign": "right"}], "hints": 10**9},
        {"score": "3"},
        {},
    ],
)
def test_a_panel_of_any_other_shape_tells_nothing(panel):
    cell = {"outputs": [{"output_type": "execute_result", "data": {MIME: panel}}]}
    assert findings.findings(cell) == Findings("")


def test_a_panel_is_read_no_further_than_a_person_would():
    lines = [{"sign": "right", "text": "x" * 10**5}] * 1000
    found = findings.findings(
        {"outputs": [{"output_type": "execute_result", "data": {MIME: {"lines": lines}}}]}
    )
    assert len(found.lines) < 20
    assert len(found.lines[0][1]) < 1000
