"""Execution as stock `nbgrader autograde` and the formgrader's button do it in a cohort, with real kernels."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from traitlets.config import Config

from course.grading.execute import Run
from course.grading.files import write_files


def run(*sources, files=None, **settings):
    """Execute cells and return the executed ones."""
    config = Config()
    config.Execute.timeout = settings.pop("timeout", 20)
    config.Run.update({"shutdown_kernel": "immediate", **settings})
    notebook = new_notebook(cells=[new_code_cell(source) for source in sources])
    with TemporaryDirectory(prefix="course-run-") as folder:
        write_files(Path(folder), files or {})
        executed, _ = Run(config=config).preprocess(notebook, {"metadata": {"path": folder}})
    return executed.cells


def printed(cell):
    return "".join(output.get("text", "") for output in cell.outputs).strip()


def errors(cell):
    return [output.ename for output in cell.outputs if output.output_type == "error"]


def test_a_notebook_runs_beside_its_files_in_a_folder_of_its_own(monkeypatch):
    monkeypatch.setenv("A_SETTING", "seen")
    where, told, own, wrote = run(
        "import os; print(sorted(os.listdir()), os.listdir('sketches'), open('sketches/책방.json').read())",
        "print(os.environ['NBGRADER_EXECUTION'], os.environ['A_SETTING'])",
        "print(get_ipython().ipython_dir == os.environ['IPYTHONDIR'], os.getcwd())",
        "open('mine.txt', 'w').write('x')",
        files={"sketches/책방.json": b"{}", "timestamp.txt": b"now"},
    )
    assert printed(where) == "['sketches', 'timestamp.txt'] ['책방.json'] {}"
    assert printed(told) == "autograde seen"
    kept, folder = printed(own).split()
    assert kept == "True"
    assert errors(wrote) == []
    assert not Path(folder).exists()


def test_a_cell_that_ends_its_kernel_costs_only_itself():
    cells = run(
        "x = 1",
        "import os; os._exit(0)",
        "print(x + 1)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "print(x + 2)",
    )
    assert [errors(cell) for cell in cells] == [[], ["DeadKernelError"], [], ["DeadKernelError"], []]
    assert [printed(cells[2]), printed(cells[4])] == ["2", "3"]


def test_after_too_many_dead_kernels_what_stands_behind_is_left_unrun_and_what_stands_before_counts():
    cells = run(
        "print('before')", "import os; os._exit(0)", "import os; os._exit(0)", "print('behind')", restarts=1
    )
    assert printed(cells[0]) == "before"
    assert [errors(cell) for cell in cells[1:3]] == [["DeadKernelError"]] * 2
    assert (cells[3].execution_count, cells[3].outputs) == (None, [])


def test_an_endless_loop_is_stopped_and_the_next_cell_runs():
    loop, after = run("while True:\n    pass", "print('on')", timeout=2)
    assert "CellTimeoutError" in errors(loop)
    assert printed(after) == "on"


@pytest.mark.timeout(120)
def test_a_loop_that_ignores_interrupts_costs_only_itself():
    stubborn = "import time\nwhile True:\n    try:\n        time.sleep(1)\n    except KeyboardInterrupt:\n        pass"
    before, loop, after = run("x = 5", stubborn, "print(x)", timeout=2)
    assert errors(before) == []
    assert errors(loop) == ["DeadKernelError"]
    assert printed(after) == "5"


def test_an_error_stays_in_its_cell_and_the_next_cell_runs():
    wrong, after = run("1 / 0", "print('on')")
    assert errors(wrong) == ["ZeroDivisionError"]
    assert printed(after) == "on"


def test_the_kernel_is_this_python_whatever_kernels_are_registered(monkeypatch, tmp_path):
    fake = tmp_path / "kernels" / "python3"
    fake.mkdir(parents=True)
    spec = {"argv": ["false"], "display_name": "x", "language": "python"}
    (fake / "kernel.json").write_text(json.dumps(spec))
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    (cell,) = run("import sys, course; print(sys.prefix)")
    assert printed(cell) == sys.prefix


def test_markdown_is_passed_over():
    notebook = new_notebook(cells=[new_markdown_cell("# 책방")])
    Run(config=Config()).preprocess(notebook, {"metadata": {"path": "."}})
    assert nbformat.validator.isvalid(notebook)


def test_no_port_is_opened():
    (cell,) = run("import ipykernel.kernelapp as k; print(k.IPKernelApp.instance().transport)")
    assert printed(cell) == "ipc"
