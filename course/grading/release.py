"""nbgrader's `generate_assignment` and the exchange's release, as functions."""

from course.grading.folder import CourseFolder
from course.grading.quiet import quietly


class ReleaseError(Exception):
    """nbgrader refused to make or release an assignment, with what it said."""


def generate(folder: CourseFolder, assignment: str) -> None:
    """Make ``release/<assignment>`` from ``source/<assignment>`` and enter its cells into the gradebook.

    Raises
    ------
    ReleaseError
        When nbgrader refuses: cells added or removed after the first hand-in was graded, for example.
    """
    from nbgrader.converters import GenerateAssignment, NbGraderException

    with folder.gradebook():
        pass  # made here when there is none yet: nbgrader's converter would need alembic on the PATH
    converter = GenerateAssignment(coursedir=folder.course_directory(assignment), config=folder.config)
    converter.force = True
    with quietly() as messages:
        try:
            converter.start()
        except NbGraderException:
            raise ReleaseError(messages.last()) from None


def exchange_root(folder: CourseFolder) -> str | None:
    """nbgrader's exchange folder, when the cohort uses one."""
    root = folder.config.Exchange.get("root")
    return str(root) if root else None


def release_to_exchange(folder: CourseFolder, assignment: str) -> None:
    """Put the released assignment where nbgrader's Assignment List finds it, replacing an earlier one.

    Raises
    ------
    ReleaseError
        When the exchange folder cannot be used.
    """
    from nbgrader.auth import Authenticator
    from nbgrader.exchange import ExchangeError, ExchangeFactory

    place = folder.course_directory(assignment)
    factory = ExchangeFactory(config=folder.config)
    login = Authenticator(config=folder.config)
    release = factory.ReleaseAssignment(coursedir=place, authenticator=login, config=folder.config)
    release.force = True
    with quietly() as messages:
        try:
            release.start()
        except ExchangeError as error:
            raise ReleaseError(messages.last() if messages else str(error)) from None
