"""Copied, removed, moved and tagged cells."""

import copy

import pytest

from course.grading.repair import known_ids, repair


def cell(name="", source="", kind="code", **about):
    metadata = {"nbgrader": {"grade_id": name, **about}} if name else {}
    made = {"cell_type": kind, "id": f"id-{name or source}"[:60], "metadata": metadata, "source": source}
    return made | ({"outputs": [], "execution_count": None} if kind == "code" else {})


@pytest.fixture
def release():
    return {
        "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"name": "python"}},
        "cells": [
            cell(kind="markdown", source="# Task"),
            cell("answer", "...", solution=True),
            cell("check", "assert True", grade=True, locked=True),
            cell(kind="markdown", source="## Next"),
            cell("why", "Write here.", kind="markdown", solution=True, grade=True),
            cell("last", "assert 1", grade=True, locked=True),
        ],
    }


@pytest.fixture
def notebook(release):
    return {"metadata": {}, "cells": copy.deepcopy(release["cells"])}


def names(notebook):
    return [c["metadata"].get("nbgrader", {}).get("grade_id", "") for c in notebook["cells"]]


def keys(remarks):
    return [remark.key for remark in remarks]


def test_an_untouched_notebook_needs_nothing(notebook, release):
    before = copy.deepcopy(notebook["cells"])
    assert repair(notebook, release) == []
    assert notebook["cells"] == before
    assert notebook["metadata"] == release["metadata"]


def test_of_a_copied_check_one_counts_and_it_stands_where_the_release_has_it(notebook, release):
    notebook["cells"].insert(0, copy.deepcopy(notebook["cells"][2]))
    remarks = repair(notebook, release)
    assert names(notebook) == ["", "", "answer", "check", "", "why", "last"]
    assert keys(remarks) == ["copied"]
    assert remarks[0].fields == {"names": "check"}


def test_of_a_copied_answer_the_one_the_student_wrote_in_counts(notebook, release):
    written = copy.deepcopy(notebook["cells"][1])
    written["source"] = "share = 1"
    notebook["cells"].insert(1, written)
    repair(notebook, release)
    kept = next(c for c in notebook["cells"] if c["metadata"].get("nbgrader"))
    assert kept["source"] == "share = 1"


def test_of_two_written_copies_the_later_counts(notebook, release):
    for number in (1, 2):
        written = copy.deepcopy(notebook["cells"][number])
        written["source"] = f"share = {number}"
        written["metadata"] = copy.deepcopy(notebook["cells"][1]["metadata"])
        notebook["cells"].insert(number + 1, written)
    repair(notebook, release)
    assert [
        c["source"]
        for c in notebook["cells"]
        if c["metadata"].get("nbgrader", {}).get("grade_id") == "answer"
    ] == ["share = 2"]


@pytest.mark.parametrize("gone", ["answer", "check", "why", "last"])
def test_a_removed_cell_is_put_back_in_its_place(notebook, release, gone):
    order = [name for name in names(notebook) if name]
    notebook["cells"] = [
        c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") != gone
    ]
    remarks = repair(notebook, release)
    assert [name for name in names(notebook) if name] == order
    assert keys(remarks) == ["removed"]
    assert remarks[0].fields == {"names": gone}


def test_a_notebook_left_with_one_cell_gets_all_the_others(notebook, release):
    notebook["cells"] = [notebook["cells"][4]]
    repair(notebook, release)
    assert [name for name in names(notebook) if name] == ["answer", "check", "why", "last"]


def test_cell_ids_stay_unique_when_a_removed_cell_comes_back(notebook, release):
    notebook["cells"][2] = {**cell("x"), "id": "id-check", "metadata": {"nbgrader": {"grade_id": "answer"}}}
    repair(notebook, release)
    ids = [c["id"] for c in notebook["cells"]]
    assert len(ids) == len(set(ids))


def test_a_cell_whose_metadata_were_dropped_is_known_by_its_id(notebook, release):
    notebook["cells"][1]["metadata"] = {}
    notebook["cells"][1]["source"] = "share = 3"
    assert repair(notebook, release) == []
    assert notebook["cells"][1]["metadata"]["nbgrader"]["grade_id"] == "answer"
    assert "id-answer" in known_ids(release)


def test_points_and_locks_are_the_releases_own(notebook, release):
    release["cells"][2]["metadata"]["nbgrader"]["points"] = 2
    notebook["cells"][2]["metadata"]["nbgrader"] = {
        "grade_id": "check",
        "points": 100,
        "grade": False,
        "locked": False,
    }
    repair(notebook, release)
    assert notebook["cells"][2]["metadata"] == release["cells"][2]["metadata"]


def test_a_check_turned_into_text_is_code_again(notebook, release):
    notebook["cells"][2]["cell_type"] = "markdown"
    repair(notebook, release)
    assert notebook["cells"][2]["cell_type"] == "code"
    assert notebook["cells"][2]["outputs"] == []


def test_the_tag_that_skips_execution_goes_and_other_tags_stay(notebook, release):
    notebook["cells"][2]["metadata"]["tags"] = ["skip-execution", "mine"]
    notebook["cells"][1]["metadata"]["tags"] = ["skip-execution"]
    remarks = repair(notebook, release)
    assert notebook["cells"][2]["metadata"]["tags"] == ["mine"]
    assert "tags" not in notebook["cells"][1]["metadata"]
    assert [(remark.key, remark.fields) for remark in remarks] == [("tagged", {"number": 2})]


def test_nbgrader_metadata_the_release_does_not_know_are_dropped(notebook, release):
    notebook["cells"].append(cell("bonus", "100", grade=True, points=100))
    repair(notebook, release)
    assert "nbgrader" not in notebook["cells"][-1]["metadata"]
