"""The widgets' front end: JavaScript sources in ``course/widgets/js``, one built file a face in ``static``.

Only who changes the sources needs node and npm; what is built is in the repository.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

WIDGETS = Path(__file__).resolve().parents[1] / "widgets"
SOURCES = WIDGETS / "js"
STATIC = WIDGETS / "static"


class BundleError(RuntimeError):
    """The front end cannot be built; the message says what to do."""


def bundle(check: bool = False, sources: Path = SOURCES, static: Path = STATIC) -> int:
    """Build the widgets' front end, or check that what is committed is what the sources give.

    Parameters
    ----------
    check
        Build into a temporary folder and compare, changing nothing.
    sources
        The folder of package.json, build.mjs and the sources.
    static
        The folder of the built files.

    Returns
    -------
    int
        0 when all is well; 1 when something differs or cannot be built, told on standard error.
    """
    try:
        install(sources)
        if not check:
            build(sources, static)
            return 0
        with TemporaryDirectory() as fresh:
            build(sources, Path(fresh))
            differing = differences(static, Path(fresh))
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    for name in differing:
        print(
            f"{static / name}: not what the sources give. Run: python -m course build --widgets",
            file=sys.stderr,
        )
    return 1 if differing else 0


def install(sources: Path) -> None:
    """Get the tools that package-lock.json names, unless they are there already."""
    if not is_installed(sources):
        _run(["npm", "ci", "--no-audit", "--no-fund"], sources)


def is_installed(sources: Path) -> bool:
    """Whether a folder has the packages, in the versions, that its package.json names."""
    package = json.loads((sources / "package.json").read_text("utf-8"))
    wanted = {**package.get("dependencies", {}), **package.get("devDependencies", {})}
    modules = sources / "node_modules"
    return all(_version(modules / name / "package.json") == version for name, version in wanted.items())


def build(sources: Path, target: Path) -> None:
    """Build every face into a folder."""
    _run(["node", "build.mjs", str(target.resolve())], sources)


def differences(one: Path, other: Path) -> list[str]:
    """Names of the files that are not the same in both folders, those missing from one included.

    >>> differences(STATIC, STATIC)
    []
    """
    contents = [{path.name: path.read_bytes() for path in folder.iterdir()} for folder in (one, other)]
    names = sorted(contents[0].keys() | contents[1].keys())
    return [name for name in names if contents[0].get(name) != contents[1].get(name)]


def _version(package: Path) -> object:
    try:
        return json.loads(package.read_text("utf-8")).get("version")
    except FileNotFoundError:
        return None


def _run(command: list[str], folder: Path) -> None:
    program = shutil.which(command[0])
    if program is None:
        raise BundleError(
            f"{command[0]} is not installed. Install Node.js 18 or newer, or leave the built files as they are."
        )
    done = subprocess.run([program, *command[1:]], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise BundleError(f"{' '.join(command)} failed in {folder}:\n{done.stdout}{done.stderr}")
