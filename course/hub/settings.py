"""JupyterHub's own settings, from the facts that `setup` has written down."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from course.hub.plan import TRIAL, HubPlan
from course.hub.roles import GRADER, STUDENT

FACTS = "hub.json"
PROXY = Path(__file__).parent / "proxy"  # package.json and what npm installs beside it
# -P: a server starts in a home, and what lies there must not be taken for a part of the server.
PYTHON = (sys.executable, "-P", "-m")
# What nbgrader's list of assignments asks the hub for, and nothing else of its owner's rights.
_OWN_SERVER = [
    "users:activity!user",
    "access:servers!server",
    "read:users:name!user",
    "read:users:groups!user",
]


def facts(plan: HubPlan) -> str:
    """What the hub has to know, as JSON."""
    cohorts = [
        {
            "id": cohort.id,
            "language": cohort.language,
            "grader": cohort.grader,
            "instructors": cohort.instructors,
            "port": cohort.port,
            "home": str(plan.desk(cohort)),
            "folder": str(plan.cohort_folder(cohort)),
        }
        for cohort in plan.cohorts
    ]
    known = {
        "root": str(plan.root),
        "address": plan.address,
        "login": plan.login,
        "people": plan.people(),
        "cohorts": cohorts,
    }
    return json.dumps(known, indent=1, ensure_ascii=False)


def configure(c: Any, folder: Path) -> None:
    """Fill in JupyterHub's configuration.

    Parameters
    ----------
    c
        What ``get_config()`` gives.
    folder
        The hub's private folder, which holds `FACTS` and the trial's password.
    """
    known = json.loads((folder / FACTS).read_text("utf-8"))
    _put_hub(c, folder, known)
    _put_people(c, folder, known)
    _put_servers(c, folder, known)
    c.JupyterHub.services = [_desk(known, cohort) for cohort in known["cohorts"]]
    c.JupyterHub.load_roles = [_instructors(cohort) for cohort in known["cohorts"]]


def _put_hub(c: Any, folder: Path, known: dict[str, Any]) -> None:
    c.JupyterHub.bind_url = known["address"]
    c.JupyterHub.cookie_secret_file = str(folder / "cookie_secret")
    c.JupyterHub.db_url = f"sqlite:///{folder / 'jupyterhub.sqlite'}"
    c.ConfigurableHTTPProxy.pid_file = str(folder / "proxy.pid")
    c.ConfigurableHTTPProxy.command = [str(PROXY / "node_modules" / ".bin" / "configurable-http-proxy")]


def _put_people(c: Any, folder: Path, known: dict[str, Any]) -> None:
    c.Authenticator.allowed_users = set(known["people"])
    c.Authenticator.allow_existing_users = False  # who has left a roster is not let in because they once were
    c.Authenticator.manage_groups = True
    c.Authenticator.post_auth_hook = lambda *arguments: _with_groups(folder, arguments[-1])
    c.Authenticator.admin_users = set()
    if known["login"] == TRIAL:
        c.JupyterHub.authenticator_class = "shared-password"
        c.SharedPasswordAuthenticator.user_password = (folder / "trial-password").read_text().strip()


def _with_groups(folder: Path, login: dict[str, Any]) -> dict[str, Any] | None:
    """A log-in with the groups of today's rosters; None when the person is on none."""
    person = json.loads((folder / FACTS).read_text("utf-8"))["people"].get(login["name"])
    return {**login, "groups": person["groups"]} if person else None


def _put_servers(c: Any, folder: Path, known: dict[str, Any]) -> None:
    def language(spawner: Any) -> str:
        return str(known["people"].get(spawner.user.name, {}).get("language", "ko"))

    def refuse_strangers(spawner: Any) -> None:
        # A log-in's cookie outlives the roster: the server does not.
        if spawner.user.name not in json.loads((folder / FACTS).read_text("utf-8"))["people"]:
            raise PermissionError(f"{spawner.user.name} is on no roster")

    c.Spawner.pre_spawn_hook = refuse_strangers
    c.Spawner.cmd = [*PYTHON, "course.hub.seat"]
    c.Spawner.disable_user_config = True
    c.Spawner.server_token_scopes = _OWN_SERVER
    c.Spawner.start_timeout = 120
    c.Spawner.http_timeout = 120
    c.Spawner.environment = {
        "COURSE_LANGUAGE": language,
        "JUPYTER_CONFIG_PATH": lambda spawner: f"{known['root']}/roles/{STUDENT}-{language(spawner)}",
        "JUPYTERHUB_DEFAULT_URL": lambda spawner: f"/lab/tree/lessons/START.{language(spawner)}.ipynb",
        "PATH": _path(),
    }
    # A class logs in within a minute; the machine starts this many at a time, the others wait.
    c.JupyterHub.concurrent_spawn_limit = 4 * (os.cpu_count() or 1)
    c.JupyterHub.cleanup_servers = True


def _path() -> str:
    """The environment's programs first: nbgrader and its database's migration are called by name."""
    return f"{Path(sys.executable).parent}{os.pathsep}{os.defpath}"


def _desk(known: dict[str, Any], cohort: dict[str, Any]) -> dict[str, Any]:
    """A cohort's desk: JupyterLab with the formgrader in the cohort's folder, run as its grader."""
    return {
        "name": cohort["id"],
        "url": f"http://127.0.0.1:{cohort['port']}",
        "command": [*PYTHON, "jupyterhub.singleuser"],
        "user": cohort["grader"],
        "cwd": cohort["folder"],
        "oauth_no_confirm": True,
        "environment": {
            "COURSE_COHORTS": str(Path(cohort["folder"]).parent),
            "COURSE_LANGUAGE": cohort["language"],
            "HOME": cohort["home"],
            "JUPYTER_CONFIG_PATH": f"{known['root']}/roles/{GRADER}-{cohort['language']}",
            "JUPYTERHUB_DEFAULT_URL": "/lab",
            "PATH": _path(),
        },
    }


def _instructors(cohort: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": f"instructor-{cohort['id']}",
        "description": f"The desk of {cohort['id']}",
        "scopes": [f"access:services!service={cohort['id']}", f"list:services!service={cohort['id']}"],
        "users": cohort["instructors"],
    }
