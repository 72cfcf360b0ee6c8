"""Programs outside Python that the tests need, and how to get them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Program:
    """A system program or font: how to see that it is there, and Debian's packages for it."""

    name: str
    present: Callable[[], bool]
    packages: tuple[str, ...]
    used_for: str


def find_chromium() -> str | None:
    """The path of a Chromium or Chrome, or None.

    The environment variable ``COURSE_CHROMIUM`` comes first.
    """
    names = (os.environ.get("COURSE_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome", "chrome")
    mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    return next((path for name in (*names, mac) if name and (path := shutil.which(name))), None)


def find_postgresql() -> Path | None:
    """The folder of a PostgreSQL server's programs, or None; Debian keeps them off the PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    found = shutil.which("initdb") or (debian[-1] if debian else None)
    return Path(found).resolve().parent if found else None


def has_hangul_font() -> bool:
    """Whether the system can draw Korean; macOS and Windows bring their own font."""
    if sys.platform in ("darwin", "win32"):
        return True
    if not shutil.which("fc-list"):
        return False
    listed = subprocess.run(["fc-list", ":lang=ko"], capture_output=True, text=True)
    return bool(listed.stdout.strip())


def sandbox_works() -> bool:
    """Whether bubblewrap can open a sandbox here: some containers forbid it even when it is installed."""
    if not shutil.which("bwrap"):
        return False
    command = ["bwrap", "--ro-bind", "/", "/", "--unshare-all", "--die-with-parent", "true"]
    return subprocess.run(command, capture_output=True).returncode == 0


PROGRAMS = (
    Program("Chromium", lambda: bool(find_chromium()), ("chromium",), "browser tests"),
    Program("Node.js", lambda: bool(shutil.which("node")), ("nodejs",), "tests of the drawing's rules"),
    Program("npm", lambda: bool(shutil.which("npm")), ("npm",), "rebuilding the widgets"),
    Program("a Hangul font", has_hangul_font, ("fontconfig", "fonts-nanum"), "pictures with Korean labels"),
    Program("bubblewrap", lambda: bool(shutil.which("bwrap")), ("bubblewrap",), "the sandbox for grading"),
    Program(
        "PostgreSQL", lambda: bool(find_postgresql()), ("postgresql",), "tests of a gradebook on a server"
    ),
    Program(
        "debootstrap",
        lambda: bool(shutil.which("debootstrap", path=f"{os.environ.get('PATH', '')}:/usr/sbin")),
        ("debootstrap",),
        "trying the lessons on a 32-bit Python",
    ),
)


def missing() -> list[Program]:
    """The programs that are not on this machine."""
    return [program for program in PROGRAMS if not program.present()]


def install_command(programs: list[Program]) -> str:
    """The one command that installs them on Debian and Ubuntu.

    >>> install_command([PROGRAMS[0]])
    'apt-get update && apt-get install -y chromium'
    """
    packages = " ".join(package for program in programs for package in program.packages)
    return f"apt-get update && apt-get install -y {packages}"


def install_missing() -> list[Program]:
    """Install what is missing where that is possible (Debian or Ubuntu, as root); return what is still missing."""
    absent = missing()
    if not absent or not shutil.which("apt-get") or os.geteuid() != 0:
        return absent
    print(f"Installing {', '.join(program.name for program in absent)} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["sh", "-c", install_command(absent)], env=environment, stdout=subprocess.DEVNULL)
    return missing()
