"""``python -m course cohort …``: the instructor's verbs."""

import argparse
import os
import re
import sys
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path

from course import words
from course.cohort.life import arguments as life
from course.words import say

CRITERIA = ("fidelity", "network", "decision", "limits", "learned")
DEMO = Path("exercises/cohorts/demo.toml")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Teach a parser the verbs and what each takes."""
    parser.description = say("cohort.help.cohort")
    parser.epilog = say("cohort.help.cycle")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    verbs = parser.add_subparsers(dest="cohort_verb", metavar=say("cohort.help.verb"), required=True)
    for name, arguments in _ARGUMENTS.items():
        verb = verbs.add_parser(
            name,
            help=say(f"{_AREAS.get(name, 'cohort')}.help.{name}.short"),
            description=say(f"{_AREAS.get(name, 'cohort')}.help.{name}.long"),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        arguments(verb)
        verb.add_argument("--root", type=Path, metavar="DIR", help=say("cohort.help.root"))
        if name not in ("open", "demo"):
            verb.add_argument("--cohort", metavar="ID", help=say("cohort.help.which"))


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked.

    Returns
    -------
    int
        0 when all is well; 1 when it is done but something wants a look (an ungraded hand-in, a file without
        a student, a demo mark that differs); 2 when nothing could be done, with the reason on standard error.
    """
    from course.cohort.problems import CohortError
    from course.grading.database import NoGradebook

    umask = os.umask(0o077)  # whatever is written of a class is for its owner only
    home = import_module(f"course.cohort.{_HOMES.get(arguments.cohort_verb, 'verbs')}")
    action: Callable[[argparse.Namespace], int] = getattr(home, f"do_{arguments.cohort_verb}")
    try:
        return action(arguments)
    except CohortError as error:
        print(error, file=sys.stderr)
        return 2
    except NoGradebook as problem:
        said = say(f"grading.gradebook.{problem.why}", where=problem.where, text=problem.text)
        print(said, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(say("cohort.said.interrupted"), file=sys.stderr)
        return 130
    finally:
        os.umask(umask)


def _open(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("plan", type=Path, nargs="?", help=say("cohort.help.open.plan"))
    verb.add_argument("--roster", type=Path, metavar="FILE", help=say("cohort.help.open.roster"))
    verb.add_argument("--language", choices=words.LANGUAGES, help=say("cohort.help.language"))
    life.next_term(verb)


def _release(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("assignment", nargs="?", help=say("life.help.release.assignment"))
    life.on(verb)


def _collect(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("assignment", help=say("cohort.help.assignment"))
    verb.add_argument(
        "--from", type=Path, dest="source", metavar="PLACE", help=say("cohort.help.collect.from")
    )
    verb.add_argument("--received", type=_when, metavar="WHEN", help=say("cohort.help.collect.received"))
    verb.add_argument("--worksheet", type=Path, metavar="CSV", help=say("lms.help.collect.worksheet"))


def _grade(verb: argparse.ArgumentParser) -> None:
    _all_or_one(verb)
    verb.add_argument("--again", action="store_true", help=say("cohort.help.grade.again"))
    verb.add_argument("--workers", type=_number, metavar="N", help=say("cohort.help.grade.workers"))
    verb.add_argument(
        "--student", action="append", default=[], metavar="ID", help=say("cohort.help.grade.student")
    )
    verb.add_argument("--dask", type=_scheduler, metavar="ADDRESS", help=say("cohort.help.grade.dask"))
    verb.add_argument("--timeout", type=_number, metavar="S", help=say("cohort.help.grade.timeout"))
    verb.add_argument("--memory", type=_megabytes, metavar="MB", help=say("cohort.help.grade.memory"))
    verb.add_argument("--no-sandbox", action="store_true", help=say("cohort.help.grade.no_sandbox"))
    verb.add_argument("--json", action="store_true", help=say("cohort.help.grade.json"))


def _feedback(verb: argparse.ArgumentParser) -> None:
    _all_or_one(verb)
    verb.add_argument("--release", action="store_true", help=say("cohort.help.feedback.release"))
    verb.add_argument("--workers", type=_number, metavar="N", help=say("cohort.help.feedback.workers"))


def _export(verb: argparse.ArgumentParser) -> None:
    _all_or_one(verb)
    verb.add_argument("--to", type=Path, metavar="CSV", help=say("cohort.help.export.to"))
    shape = verb.add_mutually_exclusive_group()
    shape.add_argument("--wide", action="store_true", help=say("lms.help.export.wide"))
    shape.add_argument("--lms", type=Path, metavar="FILE", help=say("lms.help.export.lms"))
    verb.add_argument("--column", metavar="HEADING", help=say("lms.help.export.column"))
    verb.add_argument("--scale", action="store_true", help=say("lms.help.export.scale"))


def _report(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--to", type=Path, metavar="MD", help=say("lms.help.report.to"))


def _roster(verb: argparse.ArgumentParser) -> None:
    steps = "{show,add,drop,update,undo}"
    verb.add_argument("step", nargs="?", metavar=steps, default="show", help=say("lms.help.roster.step"))
    verb.add_argument("what", nargs="*", help=say("lms.help.roster.what"))
    verb.add_argument("--email", help=say("lms.help.roster.email"))
    verb.add_argument("--lms-id", metavar="ID", help=say("lms.help.roster.lms_id"))
    verb.add_argument("--no-drops", action="store_true", help=say("lms.help.roster.no_drops"))
    verb.add_argument("--apply", action="store_true", help=say("lms.help.roster.apply"))


def _status(verb: argparse.ArgumentParser) -> None:
    life.on(verb)


def _demo(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("plan", type=Path, nargs="?", default=DEMO, help=say("cohort.help.demo.plan"))
    verb.add_argument(
        "--students", type=_number, default=12, metavar="N", help=say("cohort.help.demo.students")
    )
    verb.add_argument("--language", choices=words.LANGUAGES, help=say("cohort.help.language"))
    verb.add_argument("--keep", action="store_true", help=say("cohort.help.demo.keep"))
    verb.add_argument("--tour", action="store_true", help=say("tour.help.tour"))


def _comments(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--criterion", choices=CRITERIA, help=say("cohort.help.comments.criterion"))
    verb.add_argument("--level", type=int, choices=range(5), help=say("cohort.help.comments.level"))
    verb.add_argument("--language", choices=words.LANGUAGES, help=say("cohort.help.comments.language"))


def _agreement(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("assignment", help=say("cohort.help.assignment"))
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("--other", type=Path, metavar="CSV", help=say("cohort.help.agreement.other"))
    what.add_argument("--template", type=Path, metavar="CSV", help=say("cohort.help.agreement.template"))
    verb.add_argument("--to", type=Path, metavar="CSV", help=say("cohort.help.agreement.to"))


def _peers(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("assignment", help=say("cohort.help.assignment"))
    verb.add_argument("step", choices=("distribute", "collect"), help=say("cohort.help.peers.step"))
    verb.add_argument("folder", type=Path, nargs="?", help=say("cohort.help.peers.folder"))
    verb.add_argument("--reviews", type=_few, default=3, metavar="N", help=say("cohort.help.peers.reviews"))
    verb.add_argument("--out", type=Path, metavar="FOLDER", help=say("cohort.help.peers.out"))
    verb.add_argument("--drawing", metavar="NAME", help=say("cohort.help.peers.drawing"))


def _similar(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("assignment", help=say("cohort.help.assignment"))
    verb.add_argument("--report", type=Path, metavar="HTML", help=say("cohort.help.similar.report"))
    verb.add_argument("--json", action="store_true", help=say("cohort.help.similar.json"))
    verb.add_argument(
        "--shown",
        type=Path,
        action="append",
        default=[],
        metavar="PLACE",
        help=say("cohort.help.similar.shown"),
    )
    verb.add_argument("--most", type=_number, default=50, metavar="N", help=say("cohort.help.similar.most"))


def _desk(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--html", type=Path, metavar="FILE", help=say("desk.help.html"))
    verb.add_argument("--language", choices=words.LANGUAGES, help=say("cohort.help.language"))
    _lab(verb)


def _board(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("what", help=say("wall.help.what"))
    verb.add_argument("--from", type=Path, dest="source", metavar="FOLDER", help=say("wall.help.from"))
    verb.add_argument("--sketch", metavar="NAME", help=say("wall.help.sketch"))
    verb.add_argument("--write", action="store_true", help=say("wall.help.write"))
    verb.add_argument("--language", choices=words.LANGUAGES, help=say("cohort.help.language"))
    _lab(verb)


def _lab(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--no-browser", action="store_true", help=say("desk.help.no_browser"))
    verb.add_argument("--port", type=int, metavar="N", help=say("desk.help.port"))


def _all_or_one(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("assignment", nargs="?", help=say("cohort.help.assignment_or_all"))


def _when(text: str) -> datetime | str:
    if text == "files":
        return text
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        time = None
    if time is None or time.tzinfo is None:
        raise argparse.ArgumentTypeError(say("cohort.error.when", text=text))
    return time


def _scheduler(text: str) -> str:
    if not re.fullmatch(r"(tcp|tls)://[^\s/]+:\d{1,5}", text):
        raise argparse.ArgumentTypeError(say("cohort.error.scheduler", text=text))
    return text


def _megabytes(text: str) -> int:
    if not text.isdecimal() or not 128 <= int(text) <= 2**20:
        raise argparse.ArgumentTypeError(say("cohort.error.megabytes", text=text))
    return int(text)


def _number(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 1000:
        raise argparse.ArgumentTypeError(say("cohort.error.students", text=text))
    return int(text)


def _few(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 20:
        raise argparse.ArgumentTypeError(say("cohort.error.number", text=text))
    return int(text)


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "open": _open,
    "release": _release,
    "collect": _collect,
    "grade": _grade,
    "feedback": _feedback,
    "export": _export,
    "report": _report,
    "roster": _roster,
    "status": _status,
    "demo": _demo,
    "comments": _comments,
    "agreement": _agreement,
    "peers": _peers,
    "similar": _similar,
    "desk": _desk,
    "board": _board,
    **life.VERBS,
}
# Where a verb's action is, if not in `course.cohort.verbs`.
_HOMES = {
    "grade": "grading",
    "export": "export_verbs",
    "report": "export_verbs",
    "roster": "roster_verbs",
    "comments": "rubric_verbs",
    "agreement": "rubric_verbs",
    "peers": "peers.verbs",
    "similar": "similar.verbs",
    "desk": "desk.verbs",
    "board": "board",
    **dict.fromkeys(life.VERBS, "life.verbs"),
    "forget": "life.forget_verb",
}
# Where a verb's help is, if not in `course/words/cohort.toml`.
_AREAS = {"report": "lms", "roster": "lms", **dict.fromkeys(life.VERBS, "life")}
