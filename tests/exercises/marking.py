"""What the tests of an exercise of its own share: its known mistakes by name, its marks, what a check said."""

import io
import json
import os
import re
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from course import use
from course.notebooks.notebook import answers
from course.words import phrases
from tests.exercises.player import load, mark

SEEDS = (0, 1, 7, 271828, 4294967295)


class Angry:
    """Something whose every conversion fails."""

    __hash__ = None

    def __float__(self):
        raise RuntimeError("no float")

    def __str__(self):
        raise RuntimeError("no text")

    def __eq__(self, other):
        raise RuntimeError("no comparison")

    __repr__ = __int__ = __iter__ = __float__


HOSTILE = (
    "None", "''", "'?'", "1e308 * 10", "float('nan')", "10 ** 400", "-5", "[]", "[[1], None]", "(0, 25)", "{1: 2}",
    "lambda: 1", "b'?'", "True", "1j", "'9' * 3000", "Angry()", "object()", "-1e300", "0",
)  # fmt: skip


def loaded(name):
    """An exercise, its reference answers by cell, and its known mistakes by name."""
    exercise = load(name)
    solved = {cell.name: cell.text for cell in exercise.source.in_language("en", "solution")}
    return exercise, solved, {case.name: case for case in exercise.mistakes("en")}


def drawn(exercise, language, seed, folder):
    """The sketches that the reference answers draw for a cohort's seed."""
    here = Path.cwd()
    Path(folder).mkdir(parents=True)
    use(language)
    os.chdir(folder)
    try:
        for cell in answers(exercise.source, seed=seed):
            exec(cell, {})
        return {file.stem: json.loads(file.read_text("utf-8")) for file in Path("sketches").glob("*.json")}
    finally:
        os.chdir(here)


def marks(results):
    """Each check's points, as nbgrader reads them."""
    return {name: float(repr(value)) for name, (value, _) in results.items()}


def said(value):
    """Everything a check's panel says."""
    return [line.text for line in value.lines]


def sentence(key, language):
    """The catalogue's sentence before anything is filled in, up to its first brace."""
    area, _, name = key.rpartition(".")
    whole = phrases(area, language)[name]
    return max(re.split(r"\{[^{}]*\}", whole), key=len).strip()


def mistake_gets_a_word_of_its_own(exercise, play, name, area):
    """What is wrong is called by a sentence of the exercise: more than that the answer is not it."""
    number = [case.name for case in exercise.mistakes("en")].index(name)
    seed, language = ((0, "en"), (271828, "ko"))[number % 2]
    case = exercise.mistakes(language)[number]
    results = play.case(exercise, case, language, seed)
    assert mark(results) == case.mark
    known = {**phrases(area, language), **phrases("checks.choice", language)}
    told = [_pattern(text) for text in known.values()]
    for task in case.cells.keys() & {check.removesuffix("-check") for check in results}:
        value, points = results[f"{task}-check"]
        if value.score < points and name != "blank":
            assert any(text.fullmatch(line) for text in told for line in said(value)), (name, said(value))


def hostile_values_get_nothing_in_silence(exercise, play, seed, names):
    """Whatever is typed, a check neither raises nor prints."""
    before = "from tests.exercises.marking import Angry\n"
    for typed in HOSTILE:
        heard = io.StringIO()
        cells = {
            "me": f"{before}my_id = {typed}",
            **{name: f"{before}answer_{name} = {typed}" for name in names},
        }
        with redirect_stdout(heard), redirect_stderr(heard):
            results = play(exercise, "en", seed, {}, cells)
        assert mark(results) == 0, typed
        assert heard.getvalue() == ""


def _pattern(text):
    """A sentence with braces, as what it may say."""
    parts = re.split(r"(\{[^}]*\})", text)
    return re.compile("".join(".*" if part.startswith("{") else re.escape(part) for part in parts))
