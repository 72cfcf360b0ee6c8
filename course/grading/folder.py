"""nbgrader's own tree in a cohort's folder: where things are, its configuration, its gradebook."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from course.grading import database, settings
from course.grading.lean import gradebook_class, import_lean, one_session
from course.grading.reading import NOTEBOOK

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class CourseFolder:
    """One nbgrader course directory, which is one cohort.

    Parameters
    ----------
    root
        The folder, absolute.

    Examples
    --------
    >>> CourseFolder(Path("/cohorts/demo")).submitted("s1", "03-draw-the-mvn").as_posix()
    '/cohorts/demo/submitted/s1/03-draw-the-mvn'
    """

    root: Path

    @cached_property
    def config(self) -> Any:
        """The configuration nbgrader's own commands read in this folder."""
        import_lean()
        return settings.load(self.root)

    @cached_property
    def autograde(self) -> Any:
        """nbgrader's autograder as this folder configures it: which steps it takes, what permissions it sets."""
        config = self.config  # first: it begins with the lean import
        from nbgrader.converters import Autograde

        return Autograde(coursedir=self.course_directory(""), config=config)

    def source(self, assignment: str) -> Path:
        """The folder of an assignment with solutions and hidden tests."""
        return self.root / "source" / assignment

    def release(self, assignment: str) -> Path:
        """The folder the students are given."""
        return self.root / "release" / assignment

    def submitted(self, student: str, assignment: str) -> Path:
        """What a student handed in."""
        return self.root.joinpath("submitted", student, assignment)

    def executed(self, student: str, assignment: str) -> Path:
        """Where an executed notebook waits for its marks to be recorded."""
        return self.root.joinpath("executed", student, assignment)

    def autograded(self, student: str, assignment: str) -> Path:
        """What the formgrader shows."""
        return self.root.joinpath("autograded", student, assignment)

    def feedback(self, student: str, assignment: str) -> Path:
        """The pages a student gets back."""
        return self.root.joinpath("feedback", student, assignment)

    def is_released(self, assignment: str) -> bool:
        """Whether the assignment's released notebook exists."""
        return (self.release(assignment) / NOTEBOOK).is_file()

    def cells(self, assignment: str) -> list[str]:
        """The ids of a released notebook's cells, as they stand in it."""
        notebook = json.loads((self.release(assignment) / NOTEBOOK).read_text("utf-8"))
        abouts = [cell["metadata"].get("nbgrader", {}) for cell in notebook["cells"]]
        return [about["grade_id"] for about in abouts if "grade_id" in about]

    def submitters(self, assignment: str) -> list[str]:
        """The ids of everyone who handed in, sorted."""
        return sorted(path.parent.name for path in self.root.glob(f"submitted/*/{assignment}"))

    def stamp(self, student: str, assignment: str) -> Stamp:
        """Names, times and sizes of a hand-in; with `stamp_of_notebooks`, what a mark depends on."""
        places, seen = [str(self.submitted(student, assignment))], []
        while places:
            with os.scandir(places.pop()) as entries:
                for entry in entries:
                    seen.append(_seen(entry, entry.stat(follow_symlinks=False)))
                    if entry.is_dir(follow_symlinks=False):
                        places.append(entry.path)
        return tuple(seen)

    def stamp_of_notebooks(self, assignment: str) -> Stamp:
        """The same of an assignment's own notebooks, which every hand-in is graded with."""
        notebooks = self.release(assignment) / NOTEBOOK, self.source(assignment) / NOTEBOOK
        return tuple(_seen(place, place.stat()) for place in notebooks)

    def course_directory(self, assignment: str, student: str = "*", **names: str) -> Any:
        """nbgrader's view of this folder, narrowed to an assignment and a student."""
        config = self.config  # first: it begins with the lean import
        from nbgrader.coursedir import CourseDirectory

        return CourseDirectory(config=config, assignment_id=assignment, student_id=student, **names)

    @contextmanager
    def gradebook(self) -> Iterator[Any]:
        """nbgrader's gradebook, made when there is none yet, closed afterwards.

        Raises
        ------
        NoGradebook
            When it lies on a server that cannot be used.
        """
        place = self.course_directory("")
        with (
            database.reporting(place.db_url),
            gradebook_class()(place.db_url, place.course_id) as gradebook,
        ):
            yield gradebook

    @contextmanager
    def recording(self) -> Iterator[Any]:
        """The gradebook opened once for many submissions; what is written counts from its ``finish(keep=True)`` on."""
        with self.gradebook():
            pass  # made here when there is none yet
        place = self.course_directory("")
        with database.reporting(place.db_url), one_session(place.db_url, place.course_id) as book:
            yield book


def _seen(place: os.PathLike[str], about: os.stat_result) -> tuple[str, int, int]:
    return os.fspath(place), about.st_mtime_ns, about.st_size
