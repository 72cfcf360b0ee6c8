"""``python -m course hub …``: setting up JupyterHub for several cohorts."""

import argparse
import os
import secrets
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from course.cohort.problems import CohortError
from course.hub import accounts, folders, opening, roles, settings
from course.hub.plan import TRIAL, HubPlan
from course.hub.steps import Step
from course.hub.steps import run as run_steps
from course.machine import bundle
from course.words import say

CONFIG = "jupyterhub_config.py"
_CONFIG_TEXT = '''"""JupyterHub's configuration. `python -m course hub setup` wrote it once; what you add below stays."""

from pathlib import Path

from course.hub.settings import configure

c = get_config()  # noqa: F821
configure(c, Path(__file__).parent)

# Your own settings: how people log in (deploy/jupyterhub/README.md), certificates, limits.
'''


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Teach a parser the verb and what it takes."""
    parser.description = say("hub.help.hub")
    verbs = parser.add_subparsers(dest="hub_verb", metavar=say("cohort.help.verb"), required=True)
    verb = verbs.add_parser("setup", help=say("hub.help.setup"), description=say("hub.help.setup"))
    verb.add_argument("plan", type=Path, help=say("hub.help.plan"))
    verb.add_argument("--dry-run", action="store_true", help=say("hub.help.dry_run"))


def run(arguments: argparse.Namespace) -> int:
    """Set the server up.

    Returns
    -------
    int
        0 when all is as the file says; 2 when nothing could be done, with the reason on standard error.
    """
    try:
        plan = HubPlan.read(arguments.plan)
        _check_machine(arguments.dry_run)
        done = 0
        for sentence in run_steps(steps(plan), arguments.dry_run):
            print(sentence, flush=True)
            done += 1
    except CohortError as error:
        print(error, file=sys.stderr)
        return 2
    key = "would" if arguments.dry_run else "done" if done else "nothing"
    print(say(f"hub.said.{key}", number=done))
    if not arguments.dry_run:
        config = plan.root / "hub" / CONFIG
        print(say("hub.said.start", command=f"{sys.executable} -m jupyterhub -f {config}"))
        if plan.login == TRIAL:
            print(say("hub.said.trial", path=plan.root / "hub" / "trial-password"))
    return 0


def steps(plan: HubPlan) -> Iterator[Step]:
    """Everything that makes a server what its file says, in order."""
    hub = plan.root / "hub"
    yield from accounts.steps(plan)
    yield from folders.steps(plan)
    yield from opening.steps(plan)
    yield from roles.steps(plan)
    if plan.login == TRIAL:
        yield folders.file(hub / "trial-password", secrets.token_urlsafe(12), 0o600, keep=True)
    yield folders.file(hub / settings.FACTS, settings.facts(plan), 0o600)
    yield folders.file(hub / CONFIG, _CONFIG_TEXT, 0o600, keep=True)
    yield _proxy()


def _proxy() -> Step:
    """JupyterHub's own proxy, by the versions in ``proxy/package-lock.json``."""

    def make() -> None:
        try:
            bundle.install(settings.PROXY)
        except bundle.BundleError as error:
            raise CohortError(str(error)) from None

    sentence = say("hub.step.proxy", path=settings.PROXY)
    return Step(sentence, lambda: not bundle.is_installed(settings.PROXY), make)


def _check_machine(dry_run: bool) -> None:
    if sys.platform != "linux":
        raise CohortError(say("hub.error.linux", found=sys.platform))
    if not find_spec("jupyterhub"):
        raise CohortError(say("hub.error.jupyterhub", python=sys.executable))
    if dry_run and os.geteuid():
        return
    if os.geteuid():
        raise CohortError(say("hub.error.root"))
    if not accounts.can_run(sys.executable):
        raise CohortError(say("hub.error.python", python=sys.executable))
