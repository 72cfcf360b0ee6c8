"""One bilingual source in, the notebooks of two languages out.

A lesson or an exercise is one ``py:percent`` file: code once, prose in Korean and English side by side.
"""

from course.notebooks.cases import Case
from course.notebooks.derived import build
from course.notebooks.exercise import Exercise
from course.notebooks.notebook import answers, assignment, lesson, practice
from course.notebooks.problems import Problem, SourceError
from course.notebooks.regions import stub
from course.notebooks.source import Source, read

__all__ = [
    "Case",
    "Exercise",
    "Problem",
    "Source",
    "SourceError",
    "answers",
    "assignment",
    "build",
    "lesson",
    "practice",
    "read",
    "stub",
]
