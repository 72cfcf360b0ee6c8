"""The floor of grading: the code cells of submissions, and nothing else. Run by `benchmarks.grade`."""

import ast
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import course
from course.grading.inside.parent import WARM

CORES = 2


def main() -> None:
    """Run each folder's notebook in a fork, `CORES` at a time."""
    for name in WARM:
        __import__(name)
    for name in course.__all__:
        getattr(course, name)
    running = 0
    for folder in sys.argv[1:]:
        if running == CORES:
            os.wait()
            running -= 1
        if os.fork() == 0:
            run(Path(folder))
            os._exit(0)
        running += 1
    while running:
        os.wait()
        running -= 1


def run(folder: Path) -> None:
    """The cells of a notebook, beside its drawings."""
    names: dict[str, Any] = {"__name__": "__main__", "display": repr}
    with tempfile.TemporaryDirectory() as place:
        os.symlink(folder / "sketches", Path(place, "sketches"))
        os.chdir(place)
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115
        for cell in json.loads((folder / "exercise.ipynb").read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                try:
                    _run_cell("".join(cell["source"]), names)
                except BaseException:
                    continue


def _run_cell(source: str, names: dict[str, Any]) -> None:
    """A cell, its last value shown as a notebook would."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)
    if isinstance(last, ast.Expr):
        value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
        for way in ("_repr_html_", "_repr_mimebundle_"):
            if hasattr(value, way):
                getattr(value, way)()


if __name__ == "__main__":
    main()
