"""What the tests of an exercise with variants share: its reference drawings, its marks, what a check said."""

import json
import os
from pathlib import Path

from course import use
from course.notebooks import Exercise
from course.notebooks.notebook import answers
from course.words import say

EXERCISES = Path(__file__).parents[2] / "exercises"
SEEDS = (0, 1, 7, 271828, 4294967295)


class Angry:
    """Something whose every conversion fails."""

    def __float__(self):
        raise RuntimeError("no float")

    def __str__(self):
        raise RuntimeError("no text")

    __repr__ = __int__ = __iter__ = __float__


HOSTILE = (
    "None", "''", "'?'", "1e308 * 10", "float('nan')", "10 ** 400", "-5", "[]", "[[1], None]", "(0, 25)", "{1: 2}",
    "lambda: 1", "b'?'", "True", "1j", "'9' * 3000", "Angry()",
)  # fmt: skip


def loaded(name):
    """An exercise, its reference answers by cell, and its known mistakes by name."""
    exercise = Exercise.load(EXERCISES / name)
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


def mark(results):
    """The points of all checks together, as nbgrader reads them."""
    return sum(float(repr(value)) for value, _ in results.values())


def marks(results):
    """Each check's points, as nbgrader reads them."""
    return {name: float(repr(value)) for name, (value, _) in results.items()}


def most(results):
    """The points each check has to give."""
    return {name: float(points) for name, (_, points) in results.items()}


def taken_from_others(asked, pairs=30):
    """How often the right answer of one variant earns anything in another: `asked` has it by the check."""
    earned = [
        float(repr(check(seed, answer(seed + 1000), 3))) > 0
        for check, answer in asked.items()
        for seed in range(100, 100 + pairs)
    ]
    return sum(earned) / len(earned)


def said(value):
    """Everything a check's panel says."""
    return [line.text for line in value.lines]


def sentence(key, language):
    """The catalogue's sentence before anything is filled in, up to its first brace."""
    import re

    from course.words import phrases

    area, _, name = key.rpartition(".")
    whole = phrases(area, language)[name]
    return max(re.split(r"\{[^{}]*\}", whole), key=len).strip()


__all__ = [
    "HOSTILE",
    "SEEDS",
    "Angry",
    "drawn",
    "loaded",
    "mark",
    "marks",
    "most",
    "said",
    "say",
    "sentence",
    "taken_from_others",
]
