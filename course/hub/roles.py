"""What a student's and a grader's JupyterLab reads: one settings folder a role and language."""

import json
from collections.abc import Iterator
from typing import Any

from course.hub.folders import file
from course.hub.plan import HubPlan
from course.hub.steps import Step
from course.machine.lab import SETTINGS
from course.words import LANGUAGES

STUDENT, GRADER = "student", "grader"
_IDLE = 3600  # seconds without anybody until a student's server ends by itself
_INSTRUCTORS_ONLY = ("formgrader", "course_list")


def steps(plan: HubPlan) -> Iterator[Step]:
    """The files of every role and language, readable by all, written by root alone."""
    place = plan.root / "roles"
    for language in LANGUAGES:
        shown = (SETTINGS / language / "labconfig" / "default_setting_overrides.json").read_text("utf-8")
        hidden = (SETTINGS / language / "labconfig" / "page_config.json").read_text("utf-8")
        for role in (STUDENT, GRADER):
            folder = place / f"{role}-{language}"
            yield file(folder / "labconfig" / "default_setting_overrides.json", shown)
            yield file(folder / "jupyter_server_config.json", json.dumps(server_settings(role), indent=1))
        yield file(place / f"{STUDENT}-{language}" / "labconfig" / "page_config.json", hidden)
        yield file(place / f"{STUDENT}-{language}" / "nbgrader_config.py", nbgrader_text(plan))


def server_settings(role: str) -> dict[str, Any]:
    """The settings of a role's server.

    >>> server_settings("student")["ServerApp"]["jpserver_extensions"]["nbgrader.server_extensions.formgrader"]
    False
    """
    if role == GRADER:
        # The formgrader is a page inside JupyterLab's page. Students' servers keep JupyterHub's own "none".
        framed = {"headers": {"Content-Security-Policy": "frame-ancestors 'self'"}}
        return {"ServerApp": {"tornado_settings": framed}}
    hidden = {f"nbgrader.server_extensions.{name}": False for name in _INSTRUCTORS_ONLY}
    return {
        "ServerApp": {"jpserver_extensions": hidden, "shutdown_no_activity_timeout": _IDLE},
        "MappingKernelManager": {"cull_idle_timeout": _IDLE, "cull_connected": True},
        "KernelManager": {"transport": "ipc"},  # sockets that only their owner may open, in place of ports
    }


def nbgrader_text(plan: HubPlan) -> str:
    """A student's nbgrader: this exchange, a folder a course, and hand-ins that only the grader can read."""
    return f'''"""Written by `python -m course hub setup`: what a student's Assignment List goes by."""

c = get_config()  # noqa: F821
c.Exchange.root = {str(plan.exchange)!r}
c.Exchange.path_includes_course = True
c.CourseDirectory.groupshared = True  # the exchange's root need not be open to everybody
c.Authenticator.plugin_class = "nbgrader.auth.JupyterHubAuthPlugin"
c.ExchangeFactory.submit = "course.grading.exchange.PrivateSubmit"
'''
