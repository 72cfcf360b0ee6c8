"""Checks that do not run as written are found out, and what was changed around them is told."""

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from course.grading.drive import Drive, Pace
from course.grading.inside.confine import Limits
from course.grading.launch import Warm
from course.grading.second_look import SecondLook, Seen

pytestmark = pytest.mark.needs("bubblewrap")
PACE = Pace(20)


@pytest.fixture(scope="module")
def warm():
    made = Warm(Limits(memory=1024))
    yield made
    made.close()


def run(warm, *sources, check="answer"):
    """Cells, and one check behind them; what was found, the executed check, and what a second look says."""
    cells = [new_code_cell(source) for source in sources]
    cells.append(
        new_code_cell(check, metadata={"nbgrader": {"grade": True, "locked": True, "grade_id": "c"}})
    )
    drive = Drive(warm, PACE)
    found = drive.run(new_notebook(cells=cells), {"data.txt": b"2"})
    again = SecondLook(warm, PACE.cell)
    try:
        return found, cells[-1], again.look({"data.txt": b"2"}, Seen.by(drive))
    finally:
        again.close()


def value(cell):
    return [output.data["text/plain"] for output in cell.outputs if output.output_type == "execute_result"]


@pytest.mark.parametrize(
    "sources",
    [
        ("answer = 2",),
        ("%matplotlib inline\nanswer = 2",),
        ("from math import *\nfrom numpy import *\nimport pandas, networkx\nanswer = 2",),
        ("sum = min = print = None\nanswer = 2",),
        ("class A:\n    def __eq__(self, other): return True\nanswer = 2",),
    ],
)
def test_honest_work_is_not_suspected(warm, sources):
    found, check, again = run(warm, *sources)
    assert (found, value(check), again) == ([], ["2"], [])


def test_underscores_and_counts_stay_as_they_were(warm):
    found, check, _ = run(warm, "7", "answer = 1", check="(_, len(In), [*Out])")
    assert (found, value(check), check.execution_count) == ([], ["(7, 4, [1])"], 3)


@pytest.mark.parametrize(
    ("source", "evidence"),
    [
        (
            "get_ipython().ast_transformers.append(type('T', (), {'visit': lambda self, tree: tree})())",
            "ast_transformers",
        ),
        ("get_ipython().events.register('pre_run_cell', lambda info: None)", "pre_run_cell"),
        ("import builtins; builtins.sum = lambda values: 9", "builtins.sum"),
        ("import course.checks as c; c.mvn = lambda *a, **k: 3", "course.checks.mvn"),
        ("import sys; sys.settrace(lambda *a: None)", "settrace"),
    ],
)
def test_a_change_is_told_with_its_evidence_and_the_mark_stands(warm, source, evidence):
    found, check, _ = run(warm, f"answer = 2\n{source}")
    assert "suspect" in [remark.key for remark in found]
    assert any(evidence in remark.fields["evidence"] for remark in found)
    assert value(check) == ["2"]


@pytest.mark.parametrize(
    "source",
    [
        "get_ipython().input_transformers_post.append(lambda lines: ['9\\n'])",
        "import ast\nclass T(ast.NodeTransformer):\n    def visit_Assert(self, node): return ast.Pass()\nget_ipython().ast_transformers.append(T())",
        "get_ipython().displayhook.compute_format_data = lambda value: ({'text/plain': '9'}, {})",
    ],
)
def test_a_check_that_does_not_run_as_written_counts_nothing(warm, source):
    found, check, _ = run(warm, f"answer = 2\n{source}")
    assert "not_as_written" in [remark.key for remark in found]
    assert [output.ename for output in check.outputs] == ["NotAsWritten"]


def test_plain_answers_and_files_are_checked_again_where_no_student_was(warm):
    check = "import math\nint(math.sqrt(globals().get('answer')) + int(open('data.txt').read()))"
    cheat = "import math\nmath.sqrt = lambda x: 5"
    assert run(warm, "answer = 4", check=check)[2] == []
    _, cell, again = run(warm, f"answer = 4\n{cheat}", check=check)
    assert value(cell) == ["7"]
    assert [remark.fields for remark in again] == [{"names": "c", "inside": "7", "outside": "4"}]


def test_a_file_the_notebook_wrote_is_part_of_its_data(warm):
    _, cell, again = run(warm, "open('data.txt', 'w').write('8')", check="int(open('data.txt').read())")
    assert (value(cell), again) == (["8"], [])
