"""``python -m course build``: the derived files, written or checked."""

import argparse
import sys
import time
from pathlib import Path

from course import words
from course.notebooks import notes
from course.notebooks.derived import build
from course.notebooks.problems import listing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Teach a parser what ``build`` takes."""
    parser.description = words.say("notebooks.command.description")
    parser.epilog = words.say("notebooks.command.epilog")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    for flag in ("check", "widgets"):
        parser.add_argument(f"--{flag}", action="store_true", help=words.say(f"notebooks.command.{flag}"))
    parser.add_argument("--notes", type=Path, metavar="FOLDER", help=words.say("notebooks.command.notes"))
    parser.add_argument("--root", type=Path, default=Path(), help=words.say("notebooks.command.root"))


def run(arguments: argparse.Namespace) -> int:
    """Build or check, say what is wrong on standard error, and return the exit status: 0 when all is well."""
    if not (arguments.root / "lessons").is_dir():
        print(words.say("notebooks.command.elsewhere", root=arguments.root), file=sys.stderr)
        return 2
    start = time.perf_counter()
    problems = build(arguments.root, arguments.check)
    if problems:
        print(listing(problems), file=sys.stderr)
    verdict = "broken" if problems else "checked" if arguments.check else "built"
    milliseconds = round(1000 * (time.perf_counter() - start))
    print(words.say(f"notebooks.command.{verdict}", count=len(problems), ms=milliseconds))
    if arguments.notes:
        pages = notes.write(arguments.root, arguments.notes)
        print(words.say("notebooks.command.noted", count=len(pages), folder=arguments.notes))
    failed = _widgets(arguments.check) if arguments.widgets else 0
    return 1 if problems else failed


def _widgets(check: bool) -> int:
    from course.machine.bundle import bundle  # only developers have node

    return int(bundle(check=check))
