"""Each way of running a submission: the same cells, the same outputs, the same walls."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from course.grading import launch, options, sandbox
from course.grading.drive import Drive, Pace
from course.grading.inside.confine import Limits
from course.grading.options import MAY, NO, Options
from course.grading.sandbox import NoSandbox

LIMITS = Limits(memory=1024, disk=64, processes=40)


@pytest.fixture(scope="module", params=[launch.Warm, launch.Cold, launch.Open], ids=lambda kind: kind.kind)
def launcher(request):
    made = request.param(LIMITS)
    yield made
    made.close()


@pytest.fixture(scope="module")
def warm():
    made = launch.Warm(LIMITS)
    yield made
    made.close()


def run(launcher, *sources, files=None, pace=None):
    notebook = new_notebook(cells=[new_code_cell(source) for source in sources])
    drive = Drive(launcher, pace or Pace(30))
    return notebook.cells, drive.run(notebook, files or {})


def shown(cell):
    return [
        output.get("text", output.get("evalue", "")) or output.get("data", {}).get("text/plain", "")
        for output in cell.outputs
    ]


pytestmark = pytest.mark.needs("bubblewrap")


def test_cells_share_their_names_files_and_folder(launcher):
    cells, remarks = run(
        launcher,
        "import os; x = open('sketches/책방.json').read()",
        "print(x, os.listdir())",
        "await __import__('asyncio').sleep(0); x * 2",
        "import subprocess; subprocess.run('echo from a program', shell=True); print('then')",
        "from IPython.display import HTML, display; h = display(HTML('<b>1</b>'), display_id=True); h.update(HTML('<b>2</b>'))",
        "import sys; print('err', file=sys.stderr)",
        "%%bash\necho bash",
        "import multiprocessing as m\nwith m.get_context('fork').Pool(2) as p: print(p.map(abs, [-1, -2]))",
        files={"sketches/책방.json": b"{}"},
    )
    assert remarks == []
    assert shown(cells[1]) == ["{} ['sketches']\n"]
    assert shown(cells[2]) == ["'{}{}'"]
    assert shown(cells[3]) == ["from a program\nthen\n"]
    assert [output.data["text/html"] for output in cells[4].outputs] == ["<b>2</b>"]
    assert [(output.name, output.text) for output in cells[5].outputs] == [("stderr", "err\n")]
    assert "".join(shown(cells[6])) == "bash\n"
    assert shown(cells[7]) == ["[1, 2]\n"]
    assert [cell.execution_count for cell in cells] == list(range(1, 9))


def test_a_cell_that_ends_its_process_costs_only_itself(launcher):
    cells, _ = run(launcher, "x = 1", "import os; os._exit(1)", "print(x)")
    assert [output.ename for output in cells[1].outputs] == ["DeadKernelError"]
    assert shown(cells[2]) == ["1\n"]


def test_an_endless_cell_is_interrupted_and_the_next_one_runs(launcher):
    cells, _ = run(launcher, "x = 2", "while True: pass", "print(x)", pace=Pace(2))
    assert [output.ename for output in cells[1].outputs] == ["KeyboardInterrupt", "CellTimeoutError"]
    assert shown(cells[2]) == ["2\n"]


def test_a_submission_that_takes_too_long_is_left_off(warm):
    cells, remarks = run(warm, *["import time; time.sleep(9)"] * 3, "print('never')", pace=Pace(1, 2))
    assert [remark.key for remark in remarks] == ["out_of_time"]
    assert cells[3].execution_count is None


def test_processes_memory_files_and_open_files_are_limited(warm):
    cells, _ = run(
        warm,
        "import os, time\nn = 0\ntry:\n    while os.fork(): n += 1\n    time.sleep(3)\n    os._exit(0)\nexcept OSError: print(n < 60)",
        "x = bytearray(3 * 2**30)",
        "open('x', 'wb').write(bytes(100 * 2**20))",
        "f = [open('/dev/null') for _ in range(2000)]",
    )
    assert shown(cells[0]) == ["True\n"]
    assert [cell.outputs[0].ename for cell in cells[1:]] == ["MemoryError", "OSError", "OSError"]


def test_submissions_see_nothing_of_each_other_or_of_the_machine(warm):
    look = "import os; print(sorted(os.listdir('/job')), os.listdir('/job/work'), os.listdir('/dev/shm'), len([p for p in os.listdir('/proc') if p.isdecimal()]))"
    run(warm, "open('mine', 'w').write('x'); open('/dev/shm/mine', 'w').write('x')")
    cells, _ = run(warm, look, "import os; print(os.getuid() != 0, open('/proc/net/dev').read().count(':'))")
    assert shown(cells[0]) == ["['home', 'tmp', 'work'] [] [] 2\n"]
    assert shown(cells[1]) == ["True 1\n"]
    visible, _ = run(
        warm, f"import os; print(os.path.exists({str(Path(__file__).parents[2] / 'exercises')!r}))"
    )
    assert shown(visible[0]) == ["False\n"]


def test_randomness_is_not_shared(warm):
    draw = "import random, numpy; print(random.random(), numpy.random.rand())"
    first, second = (shown(run(warm, draw)[0][0])[0].split() for _ in range(2))
    assert not set(first) & set(second)


def test_a_warm_parent_that_died_is_started_again(warm):
    warm._program.kill()
    warm._program.wait()
    cells, _ = run(warm, "print('on')")
    assert shown(cells[0]) == ["on\n"]


def test_a_start_is_quick_once_the_parent_is_warm(warm):
    run(warm, "1")
    spent = []
    for _ in range(5):
        before = time.perf_counter()
        run(warm, "1")
        spent.append(time.perf_counter() - before)
    assert min(spent) < 0.5


def test_without_bubblewrap_it_is_refused_by_name_and_ones_own_code_goes_on(monkeypatch):
    monkeypatch.setattr(sandbox.shutil, "which", lambda name: None)
    other = Limits(memory=999)
    with pytest.raises(NoSandbox, match="missing"):
        Options(limits=other).launcher()
    assert Options(limits=other, sandbox=MAY).launcher().kind == "open"
    assert Options(limits=other, sandbox=NO).launcher().kind == "open"
    monkeypatch.setattr(sandbox.sys, "platform", "darwin")
    with pytest.raises(NoSandbox, match="not_linux"):
        Options(limits=other).launcher()


def test_where_namespaces_cannot_be_nested_each_submission_has_a_sandbox_of_its_own(monkeypatch):
    class Refused(launch.Cold):
        def start(self):
            raise NoSandbox("nested")

    monkeypatch.setattr(options, "_warm", Refused)
    found = options._kept.__wrapped__(LIMITS, ())
    assert found.kind == "cold"


AS_USER = """
import sys
sys.path.insert(0, {root!r})
from course.grading.inside.confine import Limits
from course.grading.launch import Warm
from course.grading.options import _works
parent = Warm(Limits())
print(sum(_works(parent) for _ in range({count})))
parent.close()
"""


def starts_as_an_ordinary_user(count):
    """How many of so many starts succeed for somebody who is not root."""
    program = AS_USER.format(root=str(Path(__file__).parents[2]), count=count)
    command, home = [sys.executable], dict(os.environ)
    if os.getuid() == 0:
        # root's own Python may lie where nobody else can read; the system's can use its packages.
        plain = f"/usr/bin/python3.{sys.version_info.minor}"
        home |= {
            "PYTHONPATH": next(path for path in sys.path if path.endswith("site-packages")),
            "HOME": "/nonexistent",
        }
        command = ["setpriv", "--reuid", "61777", "--regid", "61777", "--clear-groups", plain]
    ran = subprocess.run(
        [*command, "-c", program], env=home, capture_output=True, text=True, cwd="/", check=False
    )
    assert ran.returncode == 0, ran.stderr
    return int(ran.stdout)


@pytest.mark.needs("a Python for everybody")
def test_an_ordinary_user_can_start_them_too():
    assert starts_as_an_ordinary_user(5) == 5


def test_twenty_starts_are_twenty_successes(warm):
    assert all(options._works(warm) for _ in range(20))


@pytest.mark.soak
@pytest.mark.timeout(1200)
@pytest.mark.needs("a Python for everybody")
def test_two_hundred_starts_are_two_hundred_successes(warm):
    assert sum(options._works(warm) for _ in range(200)) == 200
    assert starts_as_an_ordinary_user(200) == 200
