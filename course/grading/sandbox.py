"""The sandbox around students' code: what bubblewrap is told, and which way of confining this machine allows."""

import itertools
import os
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import course
from course.grading.inside.confine import JOB

FIRST_USER = 61200
"""Where root grades: users nobody has an account under."""
USERS = 200

# Parts of a Linux system that programs need to start, and nothing of anybody's.
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/etc/alternatives")
_SETTINGS = (
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/fonts",
    "/etc/localtime",
    "/etc/mime.types",
)
_ENVIRONMENT = ("LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE", "TZ", "COURSE_LANGUAGE")


class NoSandbox(Exception):
    """This machine offers no sandbox: ``why`` is a key below ``grading.sandbox``, ``text`` what the system said."""

    def __init__(self, why: str, text: str = "") -> None:
        self.why, self.text = why, text
        super().__init__(f"{why}: {text}")


def bubblewrap() -> str:
    """Where the program is.

    Raises
    ------
    NoSandbox
        ``not_linux`` or ``missing``.
    """
    if not sys.platform.startswith("linux"):
        raise NoSandbox("not_linux", sys.platform)
    found = shutil.which("bwrap")
    if not found:
        raise NoSandbox("missing", "bwrap")
    return found


_turn = itertools.count()


def next_user() -> int | None:
    """The user a submission runs as where root grades; None where the grader is an ordinary user already.

    The kernel counts processes by user, and an earlier submission's may still be dying: so each has another.
    """
    return FIRST_USER + next(_turn) % USERS if os.getuid() == 0 else None


def command(arguments: list[str], disk: int) -> list[str]:
    """A Python inside a fresh bubblewrap: the system and the environment to read, an empty folder to write.

    Nothing else of the machine is in it: no home, no cohort, no exercise, no network, no other process.

    Parameters
    ----------
    arguments
        For Python.
    disk
        Size of the folders that can be written, in MB.
    """
    size = str(disk * 2**20)
    told = [bubblewrap(), "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]
    if os.getuid() == 0:
        # Without a user namespace: in one, root's processes escape every limit on their number.
        told = [bubblewrap(), *(f"--unshare-{kind}" for kind in ("ipc", "pid", "net", "uts"))]
        told += ["--unshare-cgroup-try", "--die-with-parent", "--new-session", "--clearenv"]
    told += ["--proc", "/proc", "--dev", "/dev", "--size", size, "--tmpfs", "/dev/shm", "--tmpfs", "/tmp"]
    for folder in _above(_readable()):
        # Made by itself, bubblewrap would close them to all but root.
        told += ["--perms", "0755", "--dir", str(folder)]
    for place in _readable():
        told += ["--ro-bind", str(place), str(place)]
    for link, target in _links():
        told += ["--symlink", target, link]
    told += ["--size", size, "--tmpfs", JOB]
    for name, value in environment().items():
        told += ["--setenv", name, value]
    told += ["--remount-ro", "/tmp", "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/"]
    return [*told, "--", sys.executable, *arguments]


def environment() -> dict[str, str]:
    """The variables inside: the language, and that one submission keeps to one core."""
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    threads = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")
    return (
        kept
        | dict.fromkeys(threads, "1")
        | {
            "PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin",
            "PYTHONPATH": os.pathsep.join([str(Path(course.__file__).parents[1]), *map(str, _packages())]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
            "USER": "student",
            "HOME": f"{JOB}/home",
            "MPLCONFIGDIR": f"{JOB}/home",
            "NBGRADER_EXECUTION": "autograde",
        }
    )


@cache
def _readable() -> tuple[Path, ...]:
    """What may be read: the system, this Python and its packages, the kit without lessons and exercises."""
    kit = Path(course.__file__).parent
    places = [path for name in (*_SYSTEM, *_SETTINGS) if not (path := Path(name)).is_symlink()]
    places += [Path(sys.prefix), Path(sys.base_prefix), kit, kit.parent / "datasets"]
    places += _packages()
    return tuple(dict.fromkeys(_uncovered(place for place in places if place.exists())))


def _packages() -> list[Path]:
    return [path for entry in sys.path if "-packages" in entry and (path := Path(entry)).is_dir()]


def _uncovered(places: Iterator[Path]) -> Iterator[Path]:
    """Without what another place holds already."""
    everything = list(places)
    yield from (place for place in everything if not any(other in place.parents for other in everything))


def _above(places: tuple[Path, ...]) -> list[Path]:
    return sorted({folder for place in places for folder in place.parents[:-1]})


@cache
def _links() -> tuple[tuple[str, str], ...]:
    return tuple((name, os.readlink(name)) for name in _SYSTEM if Path(name).is_symlink())
