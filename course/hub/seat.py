"""A student's server: the lessons in their home, the rights of their files, a limit on processes, then JupyterLab.

Runs as the student, so that nothing root does can be led astray by what is in the home.
"""

import os
import resource
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from course.machine.environment import ROOT
from course.words import language

PROCESSES = 512  # threads count: a JupyterLab with three kernels has some 150
_SHELVES = ("lessons", "exercises", "datasets")


def handed_out(root: Path, language: str) -> Iterator[Path]:
    """What a student gets of the kit: the pages of one language and the data, not their sources.

    >>> names = [path.as_posix() for path in handed_out(ROOT, "ko")]
    >>> "lessons/START.ko.ipynb" in names, any("teaching" in name or "wrong_answers" in name for name in names)
    (True, False)
    """
    other = {"ko": ".en.", "en": ".ko."}[language]
    for shelf in _SHELVES:
        for path in sorted((root / shelf).rglob("*")):
            name = path.name
            ours = f".{language}." in name and not name.startswith("teaching.")
            data = shelf == "datasets" and path.suffix in (".csv", ".json", ".md") and other not in name
            if path.is_file() and (ours or data):
                yield path.relative_to(root)


def furnish(home: Path, root: Path = ROOT) -> int:
    """Copy what is missing into a home; what is there stays as its owner left it. Returns how many files."""
    copied = 0
    for name in handed_out(root, language()):
        place = home / name
        if not place.exists() and not place.is_symlink():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / name, place)
            copied += 1
    return copied


def main() -> None:
    """Furnish the home and become the server."""
    os.umask(0o077)
    _, most = resource.getrlimit(resource.RLIMIT_NPROC)
    limit = PROCESSES if most == resource.RLIM_INFINITY else min(PROCESSES, most)
    resource.setrlimit(resource.RLIMIT_NPROC, (limit, limit))
    os.chdir(Path.home())
    try:
        furnish(Path.home())
    except OSError as error:  # a full disk must not keep anybody from downloading their work
        print(f"course.hub.seat: {error}", file=sys.stderr)
    os.execv(sys.executable, [sys.executable, "-P", "-m", "jupyterhub.singleuser", *sys.argv[1:]])


if __name__ == "__main__":
    main()
