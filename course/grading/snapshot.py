"""A gradebook's contents apart from the database they live in: copied, compared, and rid of a student."""

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Any

from course.grading.folder import CourseFolder

_AT_ONCE = 2000


def copy(folder: CourseFolder, target: Path) -> None:
    """Write everything a gradebook holds into a new SQLite file, whatever database it lives in."""
    from nbgrader.api import Base
    from sqlalchemy import create_engine

    target.unlink(missing_ok=True)
    source, copied = create_engine(_url(folder)), create_engine(f"sqlite:///{target}")
    try:
        Base.metadata.create_all(copied)
        with source.connect() as here, copied.begin() as there:
            for table in Base.metadata.sorted_tables:
                for rows in here.execute(_rows(table)).mappings().partitions(_AT_ONCE):
                    there.execute(table.insert(), [dict(row) for row in rows])
            _copy_version(here, there)
    finally:
        source.dispose()
        copied.dispose()
    target.chmod(0o600)


def digest(url: str) -> str:
    """A checksum of what a gradebook holds; the same for the same rows in any database."""
    from nbgrader.api import Base
    from sqlalchemy import create_engine

    engine, total = create_engine(url), hashlib.sha256()
    try:
        with engine.connect() as connection:
            for table in Base.metadata.sorted_tables:
                for row in connection.execute(_rows(table)):
                    total.update(repr((table.name, *row)).encode())
    finally:
        engine.dispose()
    return total.hexdigest()


def of(folder: CourseFolder) -> str:
    """`digest` of a cohort's own gradebook."""
    return digest(_url(folder))


def remove_student(folder: CourseFolder, student: str) -> None:
    """Take a student and all that is recorded of them out of the gradebook, and out of the file's empty pages."""
    from nbgrader.api import MissingEntry
    from sqlalchemy import create_engine, text

    with folder.gradebook() as book, suppress(MissingEntry):  # gone, by a run that was cut off
        book.remove_student(student)
    engine = create_engine(_url(folder))
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM"))
    finally:
        engine.dispose()


def _rows(table: Any) -> Any:
    """All rows in the order of their keys, fetched a few at a time."""
    from sqlalchemy import select

    return select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_ONCE)


def _url(folder: CourseFolder) -> str:
    return str(folder.course_directory("").db_url)


def _copy_version(here: Any, there: Any) -> None:
    """The mark by which nbgrader knows which of its versions wrote the tables."""
    from sqlalchemy import inspect, text

    if not inspect(here).has_table("alembic_version"):
        return
    version = here.execute(text("SELECT version_num FROM alembic_version")).scalar()
    there.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
    there.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": version})
