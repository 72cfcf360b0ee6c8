"""The instructor's desk: a cohort at a glance, served inside JupyterLab or written as one page.

The pages are made here, on the server, and hold no script of their own but the one that follows a grading run;
so nothing a student wrote can run in them, and the same pages can be printed.
"""

from typing import Any


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    return [{"module": "course.cohort.desk"}]


def _load_jupyter_server_extension(server: Any) -> None:
    from course.cohort.desk.server import load

    load(server)
