"""``python -m course lite``: the site, built and checked."""

import argparse
import sys
import time
from pathlib import Path

from course.machine.lite.problems import LiteError
from course.machine.lite.site import make
from course.words import LANGUAGES, language, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Teach a parser what ``lite`` takes."""
    parser.description = say("lite.help.description")
    parser.epilog = say("lite.help.epilog")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument(
        "--out", type=Path, default=Path("dist/lite"), metavar="DIR", help=say("lite.help.out")
    )
    parser.add_argument("--language", choices=LANGUAGES, default=language(), help=say("lite.help.language"))
    parser.add_argument("--pyodide", type=Path, metavar="DIR", help=say("lite.help.pyodide"))
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR", help=say("lite.help.root"))


def run(arguments: argparse.Namespace) -> int:
    """Build the site, say where it is and how to look at it, and return the exit status: 0 when all is well."""
    if not (arguments.root / "lessons").is_dir():
        print(say("lite.elsewhere", root=arguments.root.resolve()), file=sys.stderr)
        return 2
    if arguments.pyodide and not (arguments.pyodide / "pyodide.mjs").is_file():
        print(say("lite.pyodide.absent", folder=arguments.pyodide), file=sys.stderr)
        return 2
    began = time.perf_counter()
    try:
        made = make(
            arguments.root.resolve(), arguments.out.absolute(), arguments.language, arguments.pyodide, _tell
        )
    except (LiteError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(say("lite.interrupted", folder=arguments.out), file=sys.stderr)
        return 130
    seconds, megabytes = round(time.perf_counter() - began), round(made.size / 1e6)
    packages = ", ".join(made.packages)
    facts = {"notebooks": str(made.notebooks), "megabytes": str(megabytes), "seconds": str(seconds)}
    print(say("lite.made", None, folder=arguments.out, packages=packages, **facts))
    print(say("lite.look", folder=arguments.out))
    return 0


def _tell(step: str) -> None:
    print(step, flush=True)
