"""Whatever is handed in becomes one sound notebook, or a reason in words."""

import json

import pytest

from course.grading.reading import find, parse
from course.grading.remarks import Ungradable
from course.words import LANGUAGES

CHECK = {"nbgrader": {"grade_id": "share", "grade": True}}


def notebook(*cells, **more):
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells), **more}


def cell(source="1", **more):
    return {"cell_type": "code", "id": "a", "metadata": {}, "source": source, **more}


def encoded(data):
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (encoded(notebook(cell()))[:60], "not_json"),
        (b"PK\x03\x04 a zip in disguise", "not_json"),
        ('{"cells": "책방"}'.encode("cp949"), "not_utf8"),
        (json.dumps(notebook(cell())).encode("utf-16"), "not_utf8"),
        (b"[]", "not_notebook"),
        (b'{"nbformat": 4}', "not_notebook"),
        (b'{"cells": {}, "nbformat": 4}', "not_notebook"),
        (b"[" * 100_000, "not_notebook"),
        (encoded(notebook(cell(), nbformat=99)), "format"),
        (encoded(notebook(cell(), nbformat="4")), "format"),
        (b'{"nbformat": 3, "worksheets": [{"cells": [7]}]}', "not_notebook"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason_in_both_languages(data, reason):
    with pytest.raises(Ungradable) as refusal:
        parse("mine.ipynb", data)
    assert refusal.value.remark.key == reason
    assert all("mine.ipynb" in refusal.value.remark.say(language) for language in LANGUAGES)


def test_a_byte_order_mark_is_taken_off_and_told():
    sound, remarks = parse("mine.ipynb", b"\xef\xbb\xbf" + encoded(notebook(cell())))
    assert sound["cells"][0]["source"] == "1"
    assert [remark.key for remark in remarks] == ["bom"]


@pytest.mark.parametrize(
    "broken",
    [
        {"cell_type": "code", "source": "1"},
        {"cell_type": "code", "source": None, "metadata": {}},
        {"cell_type": "novel", "source": "1", "metadata": {}},
        {"cell_type": "markdown", "source": ["a\n", "b"], "metadata": "none"},
        {"cell_type": "code", "source": "x = '\ud800'", "metadata": {}},
        {"cell_type": "code", "source": "1", "metadata": {"nbgrader": "yes"}},
        {"cell_type": "code", "source": "1", "metadata": {"name": "\udcff"}, "outputs": "none"},
        "not a cell at all",
    ],
    ids=str,
)
def test_a_damaged_cell_is_mended_and_the_others_stay(broken):
    import nbformat

    sound, _ = parse("mine.ipynb", encoded(notebook(broken, cell("2"))))
    nbformat.validate(sound)
    assert sound["cells"][-1]["source"] == "2"
    json.dumps(sound, ensure_ascii=False).encode("utf-8")


def test_cell_ids_are_unique_afterwards_whatever_they_were():
    sound, _ = parse(
        "mine.ipynb", encoded(notebook(cell(id="a"), cell(id="a"), cell(id="*"), cell(id=["a"])))
    )
    assert len({one["id"] for one in sound["cells"]}) == 4


def test_an_old_notebook_of_format_3_is_converted():
    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {"name": ""},
        "worksheets": [
            {
                "cells": [
                    {
                        "cell_type": "code",
                        "input": "x = 1",
                        "language": "python",
                        "outputs": [],
                        "metadata": {},
                        "collapsed": False,
                    }
                ],
                "metadata": {},
            }
        ],
    }
    sound, _ = parse("old.ipynb", encoded(old))
    assert [one["source"] for one in sound["cells"]] == ["x = 1"]


def test_a_renamed_notebook_is_known_by_its_cells():
    files = {
        "notes.ipynb": encoded(notebook(cell())),
        "exercise (1).ipynb": encoded(notebook(cell(metadata=CHECK))),
    }
    name, _, remarks = find(files, {"share"})
    assert name == "exercise (1).ipynb"
    assert [remark.key for remark in remarks] == ["renamed"]


def test_a_notebook_whose_nbgrader_metadata_a_program_dropped_is_known_by_its_cell_ids():
    name, _, _ = find({"copy.ipynb": encoded(notebook(cell(id="0f3a")))}, {"share", "0f3a"})
    assert name == "copy.ipynb"


def test_a_damaged_exercise_does_not_hide_a_sound_copy_of_it():
    files = {"exercise.ipynb": b"{", "copy.ipynb": encoded(notebook(cell(metadata=CHECK)))}
    assert find(files, {"share"})[0] == "copy.ipynb"


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "no_notebook"),
        ({"sketches/shop.json": b"{}"}, "no_notebook"),
        ({"exercise.ipynb": encoded(notebook(cell()))}, "other_assignment"),
        (
            {
                "a.ipynb": encoded(notebook(cell(metadata=CHECK))),
                "b.ipynb": encoded(notebook(cell(metadata=CHECK))),
            },
            "several",
        ),
        ({"a.ipynb": b"", "exercise.ipynb": b"{"}, "not_json"),
    ],
)
def test_a_hand_in_without_its_notebook_has_no_mark_but_a_reason(files, reason):
    with pytest.raises(Ungradable) as refusal:
        find(files, {"share"})
    assert refusal.value.remark.key == reason


def test_grade_ids_that_are_no_names_are_passed_over():
    odd = notebook(cell(metadata={"nbgrader": {"grade_id": ["share"]}}), cell(metadata=CHECK))
    assert find({"exercise.ipynb": encoded(odd)}, {"share"})[0] == "exercise.ipynb"
