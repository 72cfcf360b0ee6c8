"""Hand-ins that break, cheat or attack: what each must come to, beside a classmate who did nothing wrong."""

import json
import os

import pytest
from bs4 import BeautifulSoup

from course.cohort import pages
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    DRAWING,
    cell,
    code,
    files,
    grade,
    graded_notebook,
    released,
    row,
    solved,
    submit,
)


def outcome(cohort, hand_in):
    """kim hands in something odd, lee something right: kim's entry and row, once lee is sure to have full marks."""
    submit(cohort, "kim", hand_in)
    submit(cohort, "lee", solved(cohort))
    entries = grade(cohort)
    assert entries["lee"].graded
    assert row(cohort, "lee").mark.auto == 5
    return entries["kim"], row(cohort, "kim")


def remarks(entry):
    return {remark.key: remark.fields for remark in entry.remarks}


def test_a_copied_check_is_graded_once_and_told(cohort):
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    place = notebook["cells"].index(cell(notebook, "drawn"))
    notebook["cells"].insert(place, dict(cell(notebook, "drawn"), id="copy"))
    notebook["cells"].append(dict(cell(notebook, "share"), id="copy-2"))
    entry, marks = outcome(cohort, files(notebook, DRAWING))
    assert remarks(entry) == {"copied": {"names": "drawn, share"}}
    assert marks.mark.auto == 5


def test_checks_tagged_to_be_skipped_run_all_the_same(cohort):
    notebook = released(cohort)
    for one in notebook["cells"]:
        if one["cell_type"] == "code":
            one["metadata"]["tags"] = ["skip-execution"]
    entry, marks = outcome(cohort, files(notebook))
    assert "tagged" in remarks(entry)
    assert marks.mark.auto == 0


def test_removed_checks_are_put_back_and_count(cohort):
    notebook = released(cohort)
    notebook["cells"] = [
        one for one in notebook["cells"] if one not in (cell(notebook, "drawn"), cell(notebook, "share"))
    ]
    entry, marks = outcome(cohort, files(notebook))
    assert remarks(entry) == {"removed": {"names": "drawn, share"}}
    assert (marks.mark.auto, marks.mark.maximum) == (0, 9)


def test_changed_checks_points_and_locks_count_for_nothing(cohort):
    notebook = released(cohort)
    check = cell(notebook, "share")
    check["source"] = "2"
    check["metadata"]["nbgrader"] |= {"points": 100, "locked": False, "grade": True, "solution": True}
    _, marks = outcome(cohort, files(notebook))
    assert (marks.mark.auto, marks.mark.maximum) == (0, 9)


def test_a_link_to_the_gradebook_is_refused_and_its_content_copied_nowhere(cohort):
    place = submit(cohort, "kim", solved(cohort))
    (place / "data.db").symlink_to(cohort.root / "gradebook.db")
    (place / "all").symlink_to(cohort.root)
    entry, marks = outcome(cohort, {})
    assert marks.mark.auto == 5
    assert [(remark.key, remark.fields["name"]) for remark in entry.remarks] == [
        ("link", "all"),
        ("link", "data.db"),
    ]
    assert sorted(path.name for path in cohort.tree.autograded("kim", ASSIGNMENT).iterdir()) == [
        "exercise.ipynb",
        "sketches",
    ]


def test_a_link_in_place_of_the_notebook_the_drawing_or_the_folder_is_refused(cohort):
    place = submit(cohort, "kim", {"sketches/other.json": b"{}"})
    (place / "exercise.ipynb").symlink_to(cohort.tree.source(ASSIGNMENT) / "exercise.ipynb")
    (place / "sketches" / "my-shop.json").symlink_to(cohort.root / "seed")
    (cohort.root / "submitted" / "park").mkdir(parents=True)
    cohort.tree.submitted("park", ASSIGNMENT).symlink_to(cohort.tree.source(ASSIGNMENT))
    entry, marks = outcome(cohort, {})
    assert (entry.reason.key, marks.status) == ("link", "ungraded")
    assert row(cohort, "park").status == "ungraded"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"{", "not_json"),
        ("책방".encode("cp949"), "not_utf8"),
        (b"\x00\xff" * 50, "not_utf8"),
        (b'{"cells": [], "nbformat": 99, "nbformat_minor": 0, "metadata": {}}', "format"),
        (b'{"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}', "other_assignment"),
        (b"null", "not_notebook"),
    ],
)
def test_a_notebook_that_cannot_be_read_is_listed_with_its_reason(cohort, data, reason):
    submit(cohort, "kim", {"exercise.ipynb": data})
    assert grade(cohort)["kim"].reason.key == reason
    assert (row(cohort, "kim").status, row(cohort, "kim").mark) == ("ungraded", None)


def test_a_notebook_with_a_byte_order_mark_or_broken_metadata_is_graded(cohort):
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["metadata"] = "gone"
    for one in notebook["cells"]:
        one["outputs"] = "gone"
        del one["id"]
    cell(notebook, "share")["metadata"]["nbgrader"] = {
        "grade_id": "share",
        "schema_version": "new",
        "points": None,
    }
    notebook["cells"][0] = 7
    data = b"\xef\xbb\xbf" + json.dumps(notebook).encode()
    entry, marks = outcome(
        cohort, {"exercise.ipynb": data, **{k: v for k, v in solved(cohort).items() if "my-shop" in k}}
    )
    assert {"bom", "mended"} <= remarks(entry).keys()
    assert marks.mark.auto == 5


@pytest.mark.parametrize(
    "ending", ["os._exit(1)", "os.kill(os.getpid(), 9)", "os.kill(os.getppid(), 0); os.abort()"]
)
def test_a_cell_that_ends_its_kernel_costs_itself_and_the_checks_after_it_still_run(cohort, ending):
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["cells"].insert(4, code(f"import os\n{ending}"))
    entry, marks = outcome(cohort, files(notebook, DRAWING))
    assert remarks(entry) == {"died": {"names": "–"}}
    assert marks.mark.auto == 5


def test_an_answer_that_ends_the_kernel_inside_a_check_costs_that_check(cohort):
    notebook = released(cohort)
    cell(notebook, "share-answer")["source"] = (
        "import os\nclass Share:\n    def __lt__(self, other): os._exit(0)\n    __gt__ = __lt__\nshare = Share()"
    )
    entry, marks = outcome(cohort, files(notebook, DRAWING))
    assert remarks(entry) == {"died": {"names": "share"}}
    assert {one.name: one.given for one in marks.mark.cells} == {"drawn": 3, "share": 0, "why": 0}


def test_after_too_many_ends_what_did_not_run_counts_0(cohort):
    notebook = released(cohort)
    notebook["cells"][1:1] = [code(f"import os; os._exit({number})") for number in range(4)]
    entry, marks = outcome(cohort, files(notebook, DRAWING))
    assert marks.mark.auto == 0
    assert remarks(entry)["unrun"] == {"names": "drawn, share"}


def test_files_that_a_notebook_writes_change_nobody_elses_marks(cohort):
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["cells"].append(
        code(
            "import os\nopen(os.path.join(os.environ['IPYTHONDIR'], 'mine'), 'w').write('x')\nopen('../mine', 'w').write('x')"
        )
    )
    _, marks = outcome(cohort, files(notebook, DRAWING))
    assert marks.mark.auto == 5
    assert not list(cohort.root.rglob("mine"))


def test_a_hand_in_cannot_replace_released_files_or_bring_its_own_time(cohort):
    starter = cohort.tree.source(ASSIGNMENT) / "data" / "sales.csv"
    starter.parent.mkdir()
    starter.write_text("released")
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["cells"].append(code("print(open('data/sales.csv').read())"))
    outcome(cohort, files(notebook, DRAWING) | {"data/sales.csv": b"my own"})
    assert "released" in json.dumps(graded_notebook(cohort, "kim"))


EVIL = "</text></svg><script>steal()</script><img src=x onerror=steal()>\"'>"


def test_a_hostile_label_is_text_in_the_feedback_and_in_what_the_formgrader_shows(cohort):
    drawing = json.loads(json.dumps(DRAWING))
    drawing["title"] = drawing["nodes"][0]["label"] = drawing["links"][0]["medium"] = EVIL
    notebook = json.loads(solved(cohort, why=f"답 {EVIL} [링크](javascript:steal())")["exercise.ipynb"])
    notebook["cells"] += [
        code("from IPython.display import HTML, SVG, Javascript, Markdown, display"),
        code(f"display(HTML({EVIL!r}), Markdown({EVIL!r}), Javascript('steal()'))"),
        code(
            'display(SVG(\'<svg xmlns="http://www.w3.org/2000/svg" onload="steal()"><script>steal()</script></svg>\'))'
        ),
        code("display({'image/png': '\"><script>steal()</script>', 'text/plain': 'x'}, raw=True)"),
        code(f"print({EVIL!r}); raise ValueError({EVIL!r})"),
        {
            "cell_type": "markdown",
            "id": "evil",
            "metadata": {},
            "source": f"{EVIL}\n\n<iframe src='javascript:steal()'",
        },
        {"cell_type": "raw", "id": "raw", "metadata": {"raw_mimetype": "text/html"}, "source": EVIL},
    ]
    _, marks = outcome(cohort, files(notebook, drawing))
    assert marks.mark.auto == 5
    list(pages.write_pages(cohort, cohort.assignments(None)))
    text = (cohort.tree.feedback("kim", ASSIGNMENT) / "exercise.html").read_text("utf-8")
    page = BeautifulSoup(text, "html.parser")
    assert page.find_all(["script", "iframe"]) == []
    assert not [tag for tag in page.find_all(True) if any(name.startswith("on") for name in tag.attrs)]
    assert not [tag for tag in page.find_all(href=True) if "javascript" in tag["href"]]
    assert page.find("svg").find("title").get_text() == EVIL.replace("\n", " ")
    for one in graded_notebook(cohort, "kim")["cells"]:
        shown = json.dumps([output.get("data", {}) for output in one.get("outputs", [])])
        assert "<script" not in shown
        assert "onload" not in shown
        assert "javascript" not in shown
        if one["cell_type"] != "code":
            assert "<script" not in "".join(one["source"])
            assert "<iframe" not in "".join(one["source"])


def test_a_pipe_or_a_deep_folder_does_not_hang_the_grader(cohort):
    place = submit(cohort, "kim", solved(cohort))
    os.mkfifo(place / "pipe")
    deep = place
    for _ in range(60):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "note.txt").write_text("x")
    entry, marks = outcome(cohort, {})
    assert remarks(entry) == {"special": {"name": "pipe"}}
    assert marks.mark.auto == 5
