"""nbgrader with less waiting: imports that grading does not need left out, one gradebook session, lists read once."""

import importlib
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import SimpleNamespace
from typing import Any

_SLOW = "rfc3987_syntax"
_OPENERS = (
    "nbgrader.converters.autograde", "nbgrader.preprocessors.overwritecells", "nbgrader.preprocessors.saveautogrades",
    "nbgrader.preprocessors.overwritekernelspec", "nbgrader.preprocessors.latesubmissions",
    "nbgrader.preprocessors.getgrades", "course.grading.page",
)  # fmt: skip


def import_lean() -> None:
    """Import jsonschema without its checker of international addresses, half of what nbgrader takes to import."""
    if "jsonschema" in sys.modules or _SLOW in sys.modules:
        return
    sys.modules[_SLOW] = None  # type: ignore[assignment]
    try:
        importlib.import_module("jsonschema")
    finally:
        del sys.modules[_SLOW]


@cache
def gradebook_class() -> type[Any]:
    """nbgrader's gradebook, which asks a program of its own which version a new database is of; here it is looked up."""
    import_lean()
    from alembic.script import ScriptDirectory
    from nbgrader import api, dbutil

    api.get_alembic_version = lambda: ScriptDirectory(dbutil.ALEMBIC_DIR).get_current_head()
    return api.Gradebook  # type: ignore[no-any-return]


@cache
def quick_gradebook() -> type[Any]:
    """nbgrader's gradebook that asks once for what it is asked again and again, and commits when told to."""
    from nbgrader.api import MissingEntry

    class Quick(gradebook_class()):  # type: ignore[misc]
        """Stays open through `close`; `finish` writes everything at once or nothing."""

        def __init__(self, db_url: str, course_id: str) -> None:
            super().__init__(db_url, course_id)
            self._commit = self.db.commit
            self.db.commit = _later
            self._known: dict[tuple[str, ...], dict[str, Any]] = {}

        def close(self) -> None:
            """Not yet."""

        def flush(self) -> None:
            """Send what was changed; the database says now if it does not take it."""
            self.db.flush()

        def finish(self, keep: bool) -> None:
            """Commit, or take back, and forget what was asked."""
            if keep:
                self._commit()
            else:
                self.db.rollback()
            self._known.clear()

        def really_close(self) -> None:
            """Take back what was not committed, and let the database go."""
            self.db.rollback()
            super().close()

        def find_source_cell(self, name: str, notebook: str, assignment: str) -> Any:
            """As nbgrader's, one query for all."""
            key = ("source", notebook, assignment)
            if key not in self._known:
                cells = self.find_notebook(notebook, assignment).source_cells
                self._known[key] = {cell.name: cell for cell in cells}
            return self._found(key, name)

        def find_graded_cell(self, name: str, notebook: str, assignment: str) -> Any:
            """As nbgrader's, one query for all."""
            key = ("graded", notebook, assignment)
            if key not in self._known:
                found = self.find_notebook(notebook, assignment)
                self._known[key] = {cell.name: cell for cell in [*found.grade_cells, *found.task_cells]}
            return self._found(key, name)

        def find_grade(self, grade_cell: str, notebook: str, assignment: str, student: str) -> Any:
            """As nbgrader's, one query for all."""
            key = ("grade", notebook, assignment, student)
            if key not in self._known:
                found = self.find_submission_notebook(notebook, assignment, student)
                self._known[key] = {grade.name: grade for grade in found.grades}
            return self._found(key, grade_cell)

        def find_comment(self, solution_cell: str, notebook: str, assignment: str, student: str) -> Any:
            """As nbgrader's, one query for all."""
            key = ("comment", notebook, assignment, student)
            if key not in self._known:
                found = self.find_submission_notebook(notebook, assignment, student)
                self._known[key] = {comment.name: comment for comment in found.comments}
            return self._found(key, solution_cell)

        def _found(self, key: tuple[str, ...], name: str) -> Any:
            try:
                return self._known[key][name]
            except KeyError:
                raise MissingEntry(f"No such entry: {key} {name}") from None

    return Quick


def _later() -> None:
    """In place of each step's own commit: everything is sent together."""


_here = threading.local()


@contextmanager
def one_session(db_url: str, course_id: str) -> Iterator[Any]:
    """In this thread, nbgrader's steps share one open gradebook, yielded; each block ends in its own `finish`."""
    _here.book = quick_gradebook()(db_url, course_id)
    with _lock:
        _share()
    try:
        yield _here.book
    finally:
        book, _here.book = _here.book, None
        book.really_close()


_lock = threading.Lock()


def _share() -> None:
    """Let the modules that open gradebooks find this thread's, where it has one."""
    from nbgrader.api import Gradebook

    def opened(*arguments: Any, **named: Any) -> Any:
        book = getattr(_here, "book", None)
        return book if book is not None else Gradebook(*arguments, **named)

    for name in _OPENERS:
        module: Any = importlib.import_module(name)
        if module.Gradebook is Gradebook:
            module.Gradebook = opened
    _validate_once()


@cache
def _validate_once() -> None:
    """Let nbgrader read its schema of cell metadata once, and check it once, instead of for every cell."""
    import fastjsonschema  # nbformat's own
    import jsonschema
    from nbgrader.nbgraderformat import common

    init = common.BaseMetadataValidator.__init__
    made: dict[int, Any] = {}

    def remembering(validator: Any) -> None:
        version = validator.schema_version
        if version not in made:
            init(validator)
            made[version] = validator.schema
        validator.schema = made[version]

    checks: dict[int, Any] = {}

    def validate(instance: Any, schema: Any) -> None:
        if id(schema) not in checks:
            checks[id(schema)] = fastjsonschema.compile(schema), schema
        try:
            checks[id(schema)][0](instance)
        except fastjsonschema.JsonSchemaException:
            jsonschema.validate(instance, schema)  # says it in the words nbgrader expects

    common.BaseMetadataValidator.__init__ = remembering
    common.jsonschema = SimpleNamespace(validate=validate)
