"""A gradebook taken to another place whole: every row, in one transaction, and only into an empty one."""

from typing import Any

from course.grading import database


def has_marks(url: str) -> bool:
    """Whether a gradebook holds any submission; one nobody has used holds none.

    Raises
    ------
    NoGradebook
        When its server cannot be used.
    """
    from nbgrader.api import SubmittedAssignment
    from sqlalchemy import create_engine, inspect, select

    with database.reporting(url):
        engine = create_engine(url)
        try:
            with engine.connect() as connection:
                table = SubmittedAssignment.__table__
                there = inspect(connection).has_table(table.name)
                return there and connection.execute(select(table).limit(1)).first() is not None
        finally:
            engine.dispose()


def move(old: str, new: str) -> int:
    """Copy every row; what stood at the new place (a roster, at most) is replaced, the old place stays as it is.

    Parameters
    ----------
    old, new
        Addresses of gradebooks that exist; the new one without marks.

    Returns
    -------
    int
        How many rows.
    """
    from nbgrader.api import Base
    from sqlalchemy import create_engine

    tables = Base.metadata.sorted_tables
    source, target = create_engine(old), create_engine(new)
    try:
        with database.reporting(old), source.connect() as reading:
            rows: dict[Any, list[Any]] = {
                table: [dict(row) for row in reading.execute(table.select()).mappings()] for table in tables
            }
        with database.reporting(new), target.begin() as writing:
            for table in reversed(tables):
                writing.execute(table.delete())
            for table in tables:
                if rows[table]:
                    writing.execute(table.insert(), rows[table])
    finally:
        source.dispose()
        target.dispose()
    return sum(map(len, rows.values()))
