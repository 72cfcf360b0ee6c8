"""`python -m course …`: the kit's verbs. `make` calls the same ones.

Only the standard library is imported before a verb has its environment, and this file
parses on any Python 3, so that a machine with an old one is told what to do.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INSIDE = "COURSE_INSIDE_ENVIRONMENT"


def main(words: list[str] | None = None) -> int:
    """Run one verb and return its exit code."""
    if sys.version_info < (3, 11):
        print("Python 3.11 이상이 필요해요 / Python 3.11 or newer is needed; this is", sys.version.split()[0])
        return 1
    arguments, rest = _parser().parse_known_args(words)
    if not arguments.verb:
        _parser().print_help()
        return 0
    from course.machine.environment import SetupError

    try:
        return int(_VERBS[arguments.verb](arguments, rest))
    except SetupError as error:
        print(f"course {arguments.verb}: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m course",
        description="Organic marketing course kit: lessons to open, networks to draw, cohorts to grade.",
        epilog="Start with: python -m course lab   ·   Something odd? python -m course doctor",
    )
    verbs = parser.add_subparsers(dest="verb", metavar="verb")
    lab = verbs.add_parser("lab", help="set up and open JupyterLab at the lessons")
    lab.add_argument("--language", choices=("ko", "en"), help="of the interface and the lesson that opens")
    verbs.add_parser("doctor", help="say whether the set-up is right and what to do if not")
    verbs.add_parser("test", help="run the whole test suite (further words go to pytest)")
    verbs.add_parser("soak", help="run the long counts: hundreds of kills, thousands of fuzz cases")
    verbs.add_parser("build", help="write the notebooks from their sources", add_help=False)
    verbs.add_parser("lite", help="make a site of the lessons that runs in the browser alone", add_help=False)
    verbs.add_parser(
        "cohort", help="run a class: open, release, collect, grade, feedback, export", add_help=False
    )
    verbs.add_parser("hub", help="set up JupyterHub on one server for several cohorts", add_help=False)
    return parser


def _lab(arguments: argparse.Namespace, rest: list[str]) -> int:
    from course.machine import environment, lab
    from course.words import language

    environment.ensure({"classroom"}, _clone())
    return lab.start(arguments.language or language(), rest, ROOT)


def _doctor(_: argparse.Namespace, rest: list[str]) -> int:
    from course.machine import doctor

    return doctor.report(_clone())


def _test(arguments: argparse.Namespace, rest: list[str]) -> int:
    from course.machine import suite

    return suite.run(_clone(), rest, soak=arguments.verb == "soak")


def _inside(arguments: argparse.Namespace, rest: list[str]) -> int:
    """Run a verb that needs the installed packages, in `.venv` unless this Python already has them."""
    from importlib.util import find_spec

    home, module, extra = _HOMES[arguments.verb]
    if not find_spec(module) and not os.environ.get(INSIDE):
        from course.machine import environment

        python = environment.ensure({"classroom", extra}, _clone())
        again = [str(python), "-m", "course", arguments.verb, *rest]
        return subprocess.run(again, env={**os.environ, INSIDE: "1"}).returncode
    from importlib import import_module

    from course.machine import usage

    command = import_module(f"course.{home}.command")
    usage.speak()
    parser = argparse.ArgumentParser(prog=f"python -m course {arguments.verb}")
    command.add_arguments(parser)
    return int(command.run(parser.parse_args(rest)))


def _clone() -> Path:
    from course.machine.environment import SetupError

    if not (ROOT / "pyproject.toml").exists():
        raise SetupError(f"this verb works in a clone of the project; {ROOT} is an installed copy")
    return ROOT


# Where a verb lives, a module that it cannot do without, and the optional dependencies that bring it.
_HOMES = {
    "build": ("notebooks", "nbgrader", "classroom"),
    "cohort": ("cohort", "nbgrader", "classroom"),
    "hub": ("hub", "jupyterhub", "hub"),
    "lite": ("machine.lite", "jupyterlite_core", "lite"),
}
_VERBS = {"lab": _lab, "doctor": _doctor, "test": _test, "soak": _test} | dict.fromkeys(_HOMES, _inside)

if __name__ == "__main__":
    raise SystemExit(main())
