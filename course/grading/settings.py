"""One configuration for this kit, nbgrader's own commands and the formgrader: a cohort's ``nbgrader_config.py``."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from course.words import say

CONFIG_FILE = "nbgrader_config.py"
OWN_FILE = "own_config.py"
CLOSED_FILE = "closed.json"

_TEMPLATE = '''"""Read by nbgrader, its formgrader and `python -m course cohort`; `cohort open` writes it anew from the plan.

Your own lines go into own_config.py beside it (c = get_config(), then c.…), which stays as it is.
"""

from pathlib import Path

from course.grading.settings import configure

c = get_config()  # noqa: F821
configure(
    c,
    Path(__file__).parent,
    course_id={course_id!r},
    language={language!r},
    cell_timeout={cell_timeout!r},
    exchange={exchange!r},
    gradebook={gradebook!r},
    check_owner={check_owner!r},
)
load_subconfig({own!r}, str(Path(__file__).parent))  # noqa: F821
'''


def config_text(
    course_id: str,
    language: str,
    cell_timeout: int,
    exchange: str | None,
    gradebook: str | None = None,
    check_owner: bool = True,
) -> str:
    """The text of a cohort's ``nbgrader_config.py``; it names no folder but its own.

    >>> "course_id='demo'" in config_text("demo", "ko", 30, None)
    True
    """
    return _TEMPLATE.format(
        course_id=course_id,
        language=language,
        cell_timeout=cell_timeout,
        exchange=exchange,
        gradebook=gradebook,
        check_owner=check_owner,
        own=OWN_FILE,
    )


def configure(
    c: Any,
    root: Path,
    *,
    course_id: str,
    language: str,
    cell_timeout: int,
    exchange: str | None,
    gradebook: str | None = None,
    check_owner: bool = True,
) -> None:
    """Fill in an nbgrader configuration.

    Parameters
    ----------
    c
        What ``get_config()`` gives.
    root
        The cohort's folder.
    course_id
        The cohort's id: nbgrader's course.
    language
        Of stubs and feedback pages.
    cell_timeout
        Seconds a cell may take.
    exchange
        nbgrader's exchange folder, or None for collecting by hand.
    gradebook
        A PostgreSQL server's address (see `course.grading.database.address`), or None for a file in the folder.
    check_owner
        Whether a hand-in must belong to the system user it is named for.
    """
    c.CourseDirectory.root = str(Path(root).resolve())
    c.CourseDirectory.course_id = course_id
    c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "hand-in"]
    if exchange:
        c.Exchange.root = exchange
        c.ExchangeFactory.collect = "course.grading.exchange.OwnedCollect"
        c.OwnedCollect.check_owner = check_owner
        # nbgrader wants to make the exchange's root open to everybody; one that a hub set up stays as it is.
        c.CourseDirectory.groupshared = Path(exchange).is_dir() and not os.access(exchange, os.W_OK)
    if gradebook:
        c.CourseDirectory.db_url = gradebook
    c.Execute.timeout = cell_timeout
    c.ClearSolutions.code_stub = {"python": say("notebooks.stub.code", language)}
    c.ClearSolutions.text_stub = say("notebooks.stub.markdown", language)
    # A pupil on the roster is the only one who gets a row: stock would add whoever a folder is named for.
    c.Autograde.create_student = False
    if is_closed(Path(root)):
        url = c.CourseDirectory.db_url
        given = isinstance(url, str) and url  # an option never set is an empty object of traitlets' own
        c.CourseDirectory.db_url = read_only(
            url if given else f"sqlite:///{Path(root).resolve()}/gradebook.db"
        )
    _put_steps(c, language)


def is_closed(root: Path) -> bool:
    """Whether a cohort's folder says that the cohort is closed."""
    return (root / CLOSED_FILE).is_file()


def read_only(url: str) -> str:
    """A gradebook's address with which nobody, formgrader and nbgrader's commands included, can write into it.

    >>> read_only("sqlite:////cohorts/demo/gradebook.db")
    'sqlite:///file:/cohorts/demo/gradebook.db?mode=ro&uri=true'
    >>> read_only("postgresql+psycopg://host/marks")
    'postgresql+psycopg://host/marks?options=-c%20default_transaction_read_only%3Don'
    """
    start, _, path = url.partition("sqlite:///")
    if path and not start:
        return url if path.startswith("file:") else f"sqlite:///file:{quote(path)}?mode=ro&uri=true"
    return f"{url}{'&' if '?' in url else '?'}options=-c%20default_transaction_read_only%3Don"


def _put_steps(c: Any, language: str) -> None:
    """The kit's steps between nbgrader's own, also for stock `nbgrader autograde` and `generate_feedback`."""
    from nbgrader.converters import Autograde
    from nbgrader.preprocessors import Execute, SaveAutoGrades

    from course.grading.execute import Run
    from course.grading.page import StudentPage, StudentView
    from course.grading.preprocessors import RefuseUnrun, Repair, SafeOutputs, Told
    from course.grading.stock import Graded

    stock = Autograde()
    c.Autograde.sanitize_preprocessors = [Repair, *stock.sanitize_preprocessors]
    steps: list[Any] = []
    for step in stock.autograde_preprocessors:
        steps += [Run, RefuseUnrun] if step is Execute else [step]
        steps += [SafeOutputs, Told] if step is SaveAutoGrades else []
    c.Autograde.autograde_preprocessors = steps
    c.Autograde.exporter_class = Graded
    for section in (c.Repair, c.Run, c.Graded, c.StudentView):
        section.root = c.CourseDirectory.root
    for section in (c.Graded, c.Told, c.StudentView):
        section.language = language
    c.GenerateFeedback.preprocessors = [StudentView]
    c.GenerateFeedback.exporter_class = StudentPage
    c.StudentPage.template_name = "student_page"
    c.StudentPage.exclude_anchor_links = True
    c.StudentPage.extra_template_basedirs = [str(Path(__file__).parent / "templates")]


def load(root: Path) -> Any:
    """The configuration a cohort's folder holds, with whatever its owner has changed in the file.

    Raises
    ------
    FileNotFoundError
        When the folder has none, so is no cohort's.
    """
    from traitlets.config.loader import ConfigFileNotFound, PyFileConfigLoader

    try:
        config = PyFileConfigLoader(CONFIG_FILE, str(root)).load_config()
    except ConfigFileNotFound:
        raise FileNotFoundError(str(Path(root, CONFIG_FILE))) from None
    config.Exporter.default_preprocessors = []
    return config
