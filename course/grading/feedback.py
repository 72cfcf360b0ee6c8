"""Writing the feedback pages with nbgrader's own converter, configured as in `settings`."""

import warnings

from course.grading.folder import CourseFolder
from course.grading.quiet import quietly
from course.grading.remarks import Ungradable


def write_feedback(folder: CourseFolder, assignment: str, student: str) -> None:
    """Write (or write again) a student's page below ``feedback/``.

    Raises
    ------
    Ungradable
        When nbgrader refuses, with what it said.
    """
    from nbgrader.converters import GenerateFeedback, NbGraderException

    place = folder.course_directory(assignment, student)
    converter = GenerateFeedback(coursedir=place, config=folder.config)
    converter.force = True
    with quietly() as messages:
        try:
            converter.start()
        except NbGraderException:
            raise Ungradable("refused", text=messages.last()) from None


def release_feedback(folder: CourseFolder, assignment: str) -> None:
    """Put the pages into nbgrader's exchange, where students fetch them."""
    from nbgrader.auth import Authenticator
    from nbgrader.exchange import ExchangeFactory

    place = folder.course_directory(assignment)
    factory = ExchangeFactory(config=folder.config)
    login = Authenticator(config=folder.config)
    with quietly(), warnings.catch_warnings():
        # nbgrader 0.9.6 reads each timestamp.txt without closing it.
        warnings.simplefilter("ignore", ResourceWarning)
        factory.ReleaseFeedback(coursedir=place, authenticator=login, config=folder.config).start()
