"""Playing an assignment's notebook in this process: quick enough for every known mistake, language and seed.

The real pipeline's twin of this is `course.cohort.proof`, which `test_proof` drives.
"""

import ast
import io
import shutil
from contextlib import redirect_stderr
from functools import cache
from pathlib import Path

from course import use
from course.grading import identity
from course.notebooks import Case, Exercise, answers, assignment, regions, stub
from course.widgets import place

EXERCISES = Path(__file__).parents[2] / "exercises"
NAMES = sorted(folder.parent.name for folder in EXERCISES.glob("*/exercise.toml"))
SHELVES = ("sketches", "predictions", "experiments", "boards")


@cache
def load(name):
    """An exercise of the kit by its folder's name, read once."""
    return Exercise.load(EXERCISES / name)


def mark(results):
    """The points of all checks, as nbgrader reads them."""
    return round(sum(float(repr(value)) for value, _ in results.values()), 6)


class Player:
    """Runs notebooks as a grader does, each in a folder of its own.

    Called with a student's drawings, answer cells and other files it gives each check's result and points, by id.
    Whatever is not given is blank, as it was handed out.
    """

    def __init__(self, home, monkeypatch):
        self._home, self._monkeypatch, self._runs, self._answers = home, monkeypatch, 0, {}
        monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")

    def __call__(self, exercise, language, seed, sketches, cells, files=None, *, who=""):
        case = Case("played", 0, {"ko": "-", "en": "-"}, sketches, cells, files or {})
        return self.case(exercise, case, language, seed, who)

    def case(self, exercise, case, language, seed, who=""):
        """What a known mistake gets; `who` stands where the exercise asks for an id, unless the case says otherwise."""
        return self.hand_in(exercise, language, seed, {**_signed(who), **case.cells}, case.contents)

    def reference(self, exercise, language, seed, who="", files=None):
        """What the reference gets, handed in by `who`; `files` stand in the place of its own."""
        files = self.answers(exercise, language, seed) | (files or {})
        return self.hand_in(
            exercise, language, seed, solutions(exercise, language, seed) | _signed(who), files
        )

    def practised(self, exercise, language):
        """What the reference is told in the practice notebook, which has no hidden tests."""
        given = solutions(exercise, language)
        return self.hand_in(exercise, language, 0, given, self.answers(exercise, language, 0), hidden=False)

    def hand_in(self, exercise, language, seed, cells, files, *, hidden=True):
        """The results of any cells and files, with or without the hidden tests."""
        folder = self._folder(language)
        for name, content in files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
        asked = cells_of(exercise, language, seed)
        if not hidden:
            asked = [
                (role, name, regions.cut(text, regions.HIDDEN), most) for role, name, text, most in asked
            ]
        return _checks(asked, cells)

    def answers(self, exercise, language, seed):
        """The files that the reference answers write, by name; run once for each language and seed."""
        key = exercise.folder, language, seed
        if key not in self._answers:
            self._answers[key] = self._written(exercise, language, seed)
        return self._answers[key]

    def _written(self, exercise, language, seed):
        folder = self._folder(language)
        namespace = {"__name__": "__main__"}
        for cell in answers(exercise.source, seed=seed):
            run(cell, namespace)
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.glob("*/*")}

    def _folder(self, language):
        self._runs += 1
        folder = self._home / f"run-{self._runs}"
        for shelf in SHELVES:
            (folder / shelf).mkdir(parents=True)
        self._monkeypatch.chdir(folder)
        # Widgets look into neighbouring folders for work to go on with: there must be none.
        shutil.rmtree(self._home / f"run-{self._runs - 1}", ignore_errors=True)
        self._monkeypatch.setattr(place, "_folder", None)
        use(language)
        return folder


def solutions(exercise, language, seed=0):
    """The reference's answer cells, by id."""
    return {name: text for role, name, text, _ in cells_of(exercise, language, seed) if role == "solution"}


def _signed(who):
    return {identity.CELL: identity.signature(who)} if who else {}


_kept = {}


def cells_of(exercise, language, seed):
    """The code cells of an assignment: role, id, text and points; made once for each language and seed."""
    key = exercise.folder, language, seed
    if key not in _kept:
        found = []
        for cell in assignment(exercise.source, language, seed=seed).cells:
            about = cell.metadata.get("nbgrader", {})
            role = "solution" if about.get("solution") else "check" if about.get("grade") else ""
            if cell.cell_type == "code":
                found.append((role, about.get("grade_id"), cell.source, about.get("points")))
        _kept[key] = found
    return _kept[key]


def _checks(cells, answered):
    namespace, results = {"__name__": "__main__"}, {}
    for role, name, text, points in cells:
        if role == "solution":
            _attempt(answered.get(name, regions.cut(text, regions.SOLUTION, stub("code", "en"))), namespace)
            continue
        with redirect_stderr(io.StringIO()) as errors:
            value = run(text, namespace)
        if role == "check":
            assert not errors.getvalue(), f"{name} writes to the error stream, so nbgrader gives it 0"
            results[name] = value, points
    return results


def _attempt(text, namespace):
    """A student's cell may fail; the notebook goes on."""
    try:
        run(text, namespace)
    except Exception as error:
        namespace["_error"] = error


def run(text, namespace):
    body, last = _compiled(text)
    exec(body, namespace)
    return eval(last, namespace) if last else None


@cache
def _compiled(text):
    tree = ast.parse(text)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    value = compile(ast.Expression(last.value), "<cell>", "eval") if last else None
    return compile(tree, "<cell>", "exec"), value
