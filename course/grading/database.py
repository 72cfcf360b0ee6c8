"""Where a gradebook lies: a file of the cohort's own, or a PostgreSQL server; what is wrong when it cannot be used."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from course.grading.lean import gradebook_class

SCHEME = "postgresql+psycopg"
_STOCK = "default_course"  # nbgrader's own steps enter this course into every gradebook
_PASSWORD = re.compile(r"(?<=://)([^/@:]*):[^/@]*(?=@)")
_IN_QUERY = re.compile(r"(?<=password=)[^&]*")


class NoGradebook(Exception):
    """A gradebook on a server that cannot be used now: ``why`` is a key below ``grading.gradebook``.

    Whatever was written down before stands; what was being written was taken back.
    """

    def __init__(self, why: str, where: str, text: str = "") -> None:
        self.why, self.where, self.text = why, where, text
        super().__init__(f"{where}: {why}: {text}")


def address(text: str) -> str:
    """A server's address as SQLAlchemy takes it, with the driver the kit uses.

    Parameters
    ----------
    text
        ``postgresql://user@server/database``, also with ``postgresql+psycopg``. What is left out (server, user,
        database) is libpq's to find, in ``PGHOST``, ``PGSERVICE``, ``~/.pgpass`` and the like.

    Raises
    ------
    ValueError
        For another kind of database, and for an address with a password in it: a plan is no place for one.

    Examples
    --------
    >>> address("postgresql://marks@db.example.org/spring")
    'postgresql+psycopg://marks@db.example.org/spring'
    """
    parts = urlsplit(text)
    if parts.scheme not in ("postgresql", SCHEME) or "://" not in text:
        raise ValueError(f"expected {SCHEME}://user@server/database, got {shown(text)!r}")
    if parts.password is not None or "password" in parse_qs(parts.query, keep_blank_values=True):
        raise ValueError(f"expected no password, got {shown(text)!r}")
    return f"{SCHEME}{text.removeprefix(parts.scheme)}"


def shown(url: str) -> str:
    """An address that may be shown: without its password.

    >>> shown("postgresql://marks:secret@db/spring?password=secret")
    'postgresql://marks:…@db/spring?password=…'
    """
    return _IN_QUERY.sub("…", _PASSWORD.sub(r"\1:…", url))


def url(root: Path, server: str | None) -> str:
    """Where a cohort's gradebook lies: on a server, or as nbgrader has it by itself.

    >>> url(Path("/cohorts/demo"), None)
    'sqlite:////cohorts/demo/gradebook.db'
    """
    return server or f"sqlite:///{root}/gradebook.db"


def make(url: str, course_id: str) -> None:
    """Make a gradebook's tables where there are none yet.

    Raises
    ------
    NoGradebook
        When its server cannot be used.
    """
    with reporting(url):
        gradebook_class()(url, course_id).close()


@contextmanager
def reporting(url: str) -> Iterator[None]:
    """What a server's absence raises in here becomes `NoGradebook`; a file's errors stay as they are."""
    if not url.startswith(SCHEME):
        yield
        return
    try:
        yield
    except Exception as error:
        if isinstance(error, ModuleNotFoundError) and error.name == "psycopg":
            raise NoGradebook("no_driver", shown(url)) from None
        if cause := _servers_error(error):
            raise NoGradebook("unreachable", shown(url), cause) from None
        raise


def is_lost(error: BaseException) -> bool:
    """Whether an error comes down to a server that is gone or refuses, however nbgrader wrapped it."""
    return bool(_servers_error(error))


def _servers_error(error: BaseException | None) -> str:
    """The server's own sentence, in one line; empty when it was another's error."""
    from sqlalchemy.exc import InterfaceError, OperationalError, ProgrammingError

    while error is not None:
        if (
            isinstance(error, OperationalError | InterfaceError | ProgrammingError)
            and type(error.orig).__module__.partition(".")[0] == "psycopg"
        ):
            return " ".join((str(error.orig).strip() or type(error.orig).__name__).split())[:300]
        error = error.__cause__ or error.__context__
    return ""


def cohorts_in(url: str) -> set[str]:
    """The cohorts whose marks a database holds; empty for one nobody has used.

    Raises
    ------
    NoGradebook
        When it cannot be asked.
    """
    from nbgrader.api import Course
    from sqlalchemy import create_engine, inspect, select

    with reporting(url):
        engine = create_engine(url)
        try:
            with engine.connect() as connection:
                if not inspect(connection).has_table("course"):
                    return set()
                return set(connection.scalars(select(Course.id))) - {_STOCK}
        finally:
            engine.dispose()


def pulse(url: str) -> str:
    """Another text whenever something was written to a server's database; a file's time says it by itself.

    The server counts what its clients have written, and tells after ten seconds at the latest.

    Raises
    ------
    NoGradebook
        When it cannot be asked.
    """
    if not url.startswith(SCHEME):
        return ""
    from sqlalchemy import create_engine, text

    with reporting(url):
        engine = create_engine(url)
        try:
            with engine.connect() as connection:
                written = "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables"
                return str(connection.scalar(text(written)))
        finally:
            engine.dispose()
