"""What the verbs of a cohort's life take."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from course.words import say


def extend(verb: argparse.ArgumentParser) -> None:
    """``extend``: more time for a student."""
    verb.add_argument("assignment", nargs="?", help=say("life.help.extend.assignment"))
    verb.add_argument(
        "--student", action="append", default=[], metavar="ID", help=say("life.help.extend.student")
    )
    what = verb.add_mutually_exclusive_group()
    what.add_argument("--until", metavar="WHEN", help=say("life.help.extend.until"))
    what.add_argument("--undo", action="store_true", help=say("life.help.extend.undo"))
    verb.add_argument("--reason", metavar="TEXT", help=say("life.help.extend.reason"))


def consent(verb: argparse.ArgumentParser) -> None:
    """``consent``: who lets a drawing be shown to the next class."""
    verb.add_argument("student", nargs="*", metavar="ID", help=say("life.help.consent.student"))
    what = verb.add_mutually_exclusive_group()
    what.add_argument("--given", action="store_true", help=say("life.help.consent.given"))
    what.add_argument("--withdrawn", action="store_true", help=say("life.help.consent.withdrawn"))
    what.add_argument("--from", dest="source", type=Path, metavar="CSV", help=say("life.help.consent.from"))
    verb.add_argument("--date", type=day, metavar="DAY", help=say("life.help.consent.date"))


def remember(verb: argparse.ArgumentParser) -> None:
    """``remember`` takes nothing of its own."""


def close(verb: argparse.ArgumentParser) -> None:
    """``close``: the archive."""
    verb.add_argument("--unfinished", action="store_true", help=say("life.help.close.unfinished"))
    verb.add_argument("--to", type=Path, metavar="FOLDER", help=say("life.help.close.to"))


def verify(verb: argparse.ArgumentParser) -> None:
    """``verify``: is an archive what it was?"""
    verb.add_argument("archive", nargs="?", type=Path, metavar="ZIP", help=say("life.help.verify.archive"))


def reopen(verb: argparse.ArgumentParser) -> None:
    """``reopen``: look at a closed cohort."""
    verb.add_argument("archive", nargs="?", type=Path, metavar="ZIP", help=say("life.help.reopen.archive"))
    verb.add_argument("--to-change", action="store_true", help=say("life.help.reopen.to_change"))


def forget(verb: argparse.ArgumentParser) -> None:
    """``forget``: a student, everywhere."""
    verb.add_argument("student", nargs="?", metavar="ID", help=say("life.help.forget.student"))
    verb.add_argument("--yes", action="store_true", help=say("life.help.forget.yes"))


def next_term(verb: argparse.ArgumentParser) -> None:
    """What ``open`` takes beside a plan: the last cohort, and what is new."""
    verb.add_argument("--like", metavar="ID", help=say("life.help.open.like"))
    verb.add_argument("--id", dest="new_id", metavar="ID", help=say("life.help.open.id"))
    verb.add_argument("--title", metavar="TEXT", help=say("life.help.open.title"))
    when = verb.add_mutually_exclusive_group()
    when.add_argument("--weeks", type=int, metavar="N", help=say("life.help.open.weeks"))
    when.add_argument("--first-day", type=day, metavar="DAY", help=say("life.help.open.first_day"))


def on(verb: argparse.ArgumentParser) -> None:
    """The moment a verb is to believe it is."""
    verb.add_argument("--on", metavar="WHEN", help=say("life.help.on"))


def day(text: str) -> date:
    """A day as ``2026-09-01``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("life.error.day", text=text)) from None


VERBS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "extend": extend,
    "consent": consent,
    "remember": remember,
    "close": close,
    "verify": verify,
    "reopen": reopen,
    "forget": forget,
}
