"""The warm parent: everything imported once, forked for every submission; the cold one takes a single submission.

``python -m course.grading.inside.parent warm|one CONTROL [DATA CONFINEMENT]`` with numbers of inherited descriptors.
"""

import gc
import importlib
import json
import os
import socket
import sys
from contextlib import redirect_stderr, redirect_stdout, suppress
from typing import NoReturn

import course
from course import words
from course.checks import own
from course.grading.inside.confine import Confinement
from course.grading.inside.guard import guard
from course.grading.inside.honesty import Baseline
from course.grading.inside.shell import Shell
from course.grading.inside.wire import Wire
from course.grading.inside.work import serve, settle_in

# What the kit's own exercises reach; a module that is not there is passed over.
WARM = (
    "numpy", "networkx", "pandas", "ipywidgets", "anywidget", "IPython.display", "IPython.core.ultratb",
    "course.network", "course.checks", "course.data", "course.words", "course.widgets", "course.simulate",
    "matplotlib.figure", "xml.etree.ElementTree", "multiprocessing",
)  # fmt: skip
_LONGEST = 1 << 16


def warm_up(modules: list[str]) -> tuple[Shell, Baseline]:
    """Import what the cells will import, make the shell, and let its first, slow error happen."""
    with open(os.devnull, "w") as nowhere, redirect_stderr(nowhere), redirect_stdout(nowhere):
        for name in (*WARM, *modules):
            with suppress(Exception):  # whatever a missing or broken module raises, its cell will raise again
                importlib.import_module(name)
        for name in course.__all__:
            getattr(course, name)
        for area in words.areas():
            words.phrases(area)
        own.shown(0)  # reads the networks that lessons show, once for all
    shell = Shell()
    for source in ("1 / 0", "1 + 1"):
        shell.ipython.run_cell(source, silent=True, store_history=False)
    return shell, Baseline(shell)


def be_warm(control: socket.socket, modules: list[str]) -> NoReturn:
    """Fork a guard and its worker for each job that comes, until the grader hangs up."""
    shell, baseline = warm_up(modules)
    gc.collect()
    gc.freeze()
    control.send(b"ready")
    while True:
        text, handles, _, _ = socket.recv_fds(control, _LONGEST, 2)
        if not text:
            os._exit(0)
        confinement = Confinement.from_dict(json.loads(text))
        middle = os.fork()
        if middle == 0:
            control.close()
            _enter(confinement, shell, baseline, handles)
        for handle in handles:
            os.close(handle)
        _, status = os.waitpid(middle, 0)
        control.send(b"ok" if status == 0 else b"no")


def _enter(confinement: Confinement, shell: Shell, baseline: Baseline, handles: list[int]) -> NoReturn:
    """The process between: makes the namespaces, forks their first process into them, and goes."""
    try:
        confinement.enter()
        if os.fork() == 0:
            confinement.settle()
            _guard(confinement, shell, baseline, *handles)
    except OSError as error:
        print(error, file=sys.__stderr__, flush=True)
        os._exit(1)
    os._exit(0)


def _guard(confinement: Confinement, shell: Shell, baseline: Baseline, data: int, control: int) -> NoReturn:
    wire = Wire(socket.socket(fileno=data))

    def work() -> None:
        settle_in(confinement.folder)
        serve(shell, baseline, wire)

    try:
        guard(socket.socket(fileno=control), confinement, work, after=wire.close)
    finally:
        os._exit(1)


def main() -> None:
    """Be what the command line says."""
    kind, control, *rest = sys.argv[1:]
    if kind == "warm":
        be_warm(socket.socket(fileno=int(control)), rest)
    data, text, *modules = rest
    shell, baseline = warm_up(modules)
    confinement = Confinement.from_dict(json.loads(text))
    confinement.settle()
    _guard(confinement, shell, baseline, int(data), int(control))


if __name__ == "__main__":
    main()
