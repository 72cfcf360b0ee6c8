"""The lessons on a 32-bit Python, which is what a browser has: numpy refuses 64-bit indices there.

Pyodide's numpy is not to be had from a package registry, so this is a Debian of 32 bits in a folder.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from course.notebooks import lesson, read
from tests.lessons.running import answers

pytestmark = [pytest.mark.needs("root", "debootstrap"), pytest.mark.timeout(1200), pytest.mark.soak]
ROOT = Path(__file__).parents[2]
DEBIAN = "trixie"
PACKAGES = (
    "python3,python3-numpy,python3-scipy,python3-pandas,python3-matplotlib,python3-ipywidgets,python3-pytest"
)
# Without compiled parts: the kit's own needs, which Debian has not or has older, and the tests'.
PURE = ("networkx", "anywidget", "psygnal", "typing_extensions", "hypothesis", "sortedcontainers")
BOTH = "import sys, pytest\nfrom course.machine.lite import browser\nbrowser.ready()\nsys.exit(pytest.main(sys.argv[1:]))"
# Numbers past the range of 32 bits, in memory that such a program does not have.
TOO_LARGE = "not past_the_range_of_32_bits"


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """A Debian with the kit in it; a command is run there."""
    folder = tmp_path_factory.mktemp("narrow") / "debian"
    variant = ["--arch=i386", "--variant=minbase", f"--include={PACKAGES}"]
    subprocess.run(["debootstrap", *variant, DEBIAN, str(folder)], check=True, capture_output=True)
    _put_pure(folder / "pure")
    for part in ("course", "datasets", "lessons", "tests"):
        shutil.copytree(ROOT / part, folder / "kit" / part, ignore=shutil.ignore_patterns("node_modules"))

    def run(*words):
        home = {"PATH": "/usr/bin:/bin", "PYTHONPATH": "/pure:/kit", "HOME": "/tmp", "MPLBACKEND": "agg"}
        command = ["chroot", str(folder), "env", "-C", "/kit", "-i", *(f"{k}={v}" for k, v in home.items())]
        return subprocess.run([*command, "python3", *words], capture_output=True, text=True, check=False)

    yield folder, run
    shutil.rmtree(folder)


def _put_pure(folder):
    pip = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "-q",
        "--no-deps",
        "--only-binary=:all:",
        "--platform=any",
    ]
    pure = ["--implementation=py", "--abi=none", "--python-version=3.13"]
    subprocess.run([*pip, *pure, "-d", str(folder), *PURE], check=True, capture_output=True)
    for wheel in folder.glob("*.whl"):
        shutil.unpack_archive(wheel, folder, "zip")


def _practice(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def jobs():
    """Every lesson in each language, closed and opened, and every practice notebook."""
    for path in sorted(ROOT.glob("lessons/*/lesson.py")):
        source = read(path)
        for language in ("ko", "en"):
            cells = [cell.source for cell in lesson(source, language).cells if cell.cell_type == "code"]
            yield path.parent.name, {"language": language, "cells": cells, "answers": answers(source)}
    for path in sorted(ROOT.glob("exercises/*/practice.*.ipynb")):
        language = path.name.split(".")[1]
        yield path.parent.name, {"language": language, "cells": _practice(path), "answers": {}}


def test_every_lesson_and_practice_notebook_runs_to_its_end(machine):
    folder, run = machine
    said = {}
    for number, (name, job) in enumerate(jobs()):
        (folder / f"job-{number}.json").write_text(json.dumps(job), "utf-8")
        (folder / f"work-{number}").mkdir()
        done = run("-c", f"import os, runpy, sys; os.chdir('/work-{number}'); sys.argv[1:] = ['/job-{number}.json']; "
                   "runpy.run_path('/kit/tests/lite/narrow.py', run_name='__main__')")  # fmt: skip
        said[f"{name} {job['language']} {number}"] = done.stdout + done.stderr * (done.returncode != 0)
    assert len(said) == 56
    assert {name: text for name, text in said.items() if text} == {}


def test_simulations_agree_with_their_specifications_there_too(machine):
    _, run = machine
    done = run(
        "-c", BOTH, "-q", "-p", "no:cacheprovider", "--noconftest", "-p", "tests.simulate.conftest", "-k", TOO_LARGE,
        "-m", "not soak", "--ignore=tests/simulate/engine/test_sweeps.py", "tests/simulate",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert " passed" in done.stdout
