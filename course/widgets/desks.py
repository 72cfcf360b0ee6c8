"""A person's work below a folder: which lessons and exercises were begun, and how far each has come."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE
from course.words import language, say

SHELVES = ("lessons", "exercises")
"""Where the kit keeps its notebooks; a class's own folder holds each assignment directly."""

_MADE = re.compile(r"\b(Predict|GrowthLab|Sketch|JourneyBoard|ExperimentCard)\(\s*[\"']([\w-]+)[\"']")
_CHECK = re.compile(r"^\s*(?:result = )?checks\.\w+\(", re.M)
_LARGEST_NOTEBOOK = 50_000_000  # bytes


@dataclass(frozen=True)
class Count:
    """How many of how many: ``Count(2, 4)``."""

    done: int
    of: int


@dataclass(frozen=True)
class Desk:
    """A folder with a notebook, and what was done there.

    Attributes
    ----------
    folder
        The folder.
    title
        The notebook's first heading, or the folder's name.
    predictions, sketches, experiments, checks
        Questions answered, drawings with at least one node, experiments with a cycle that was locked, and checks
        with full points in the saved notebook.
    """

    folder: Path
    title: str
    predictions: Count
    sketches: Count
    experiments: Count
    checks: Count

    @property
    def parts(self) -> tuple[Count, Count, Count, Count]:
        """Predictions, sketches, experiments, checks."""
        return self.predictions, self.sketches, self.experiments, self.checks

    @property
    def is_begun(self) -> bool:
        """Whether anything was done."""
        return any(part.done for part in self.parts)

    @property
    def is_done(self) -> bool:
        """Whether everything was done that the notebook asks for."""
        return self.is_begun and all(part.done == part.of for part in self.parts)


@dataclass(frozen=True)
class Drawing:
    """A sketch that somebody drew: its file, its desk's title, and the network."""

    path: Path
    desk: str
    network: Network

    @property
    def name(self) -> str:
        """What it is called: its title, else its file's name."""
        return self.network.title or self.path.stem


def kit(folder: Path) -> Path:
    """The folder whose work belongs together: the kit's own from inside ``lessons/``, else the folder itself."""
    inside = folder.name in SHELVES and (folder.parent / "lessons").is_dir()
    return folder.parent if inside else folder


def folders(root: Path) -> list[Path]:
    """The folders below a kit that hold a notebook, lessons first."""
    shelves = [root / name for name in SHELVES]
    places = [*shelves, *(place for shelf in shelves for place in _inside(shelf)), root, *_inside(root)]
    return [place for place in dict.fromkeys(places) if any(place.glob("*.ipynb"))]


def desk(folder: Path) -> Desk:
    """What a folder's notebook asks for, and what of it is there."""
    notebook = read_notebook(_notebook(folder))
    code = [cell for cell in notebook.get("cells", []) if cell.get("cell_type") == "code"]
    made = {found for cell in code for found in _MADE.findall(text_of(cell))}
    names = {shelf: {name for kind, name in made if _SHELF[kind] == shelf} for shelf in _DONE}
    done = [
        Count(sum(is_done(folder / shelf / f"{name}.json") for name in names[shelf]), len(names[shelf]))
        for shelf, is_done in _DONE.items()
    ]
    predictions, sketches, experiments = done
    return Desk(folder, _title(notebook) or folder.name, predictions, sketches, experiments, _checks(code))


def drawings(desks: list[Desk]) -> Iterator[Drawing]:
    """Every sketch with something in it, in the desks' order; copies kept aside are not shown twice."""
    for each in desks:
        for path in sorted((each.folder / "sketches").glob("*.json")):
            if "." not in path.stem and (network := _network(path)) and network.nodes:
                yield Drawing(path, each.title, network)


def read_notebook(path: Path | None) -> dict[str, Any]:
    """A notebook's JSON; an empty dict when it cannot be read."""
    try:
        if path is None or path.stat().st_size > _LARGEST_NOTEBOOK:
            return {}
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def holds_work(notebook: dict[str, Any]) -> bool:
    """Whether somebody ran or saved a notebook: as it is given out it has no output and no kernel's version."""
    about = notebook.get("metadata", {}).get("language_info", {})
    return "version" in about or any(
        cell.get("outputs") or cell.get("execution_count") for cell in notebook.get("cells", [])
    )


def text_of(cell: dict[str, Any]) -> str:
    """A cell's source, which a file may hold in lines."""
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _inside(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(place for place in folder.iterdir() if place.is_dir() and not place.name.startswith("."))


def _notebook(folder: Path) -> Path | None:
    """The notebook in the reader's language; where there are several, the one that holds work."""
    found = sorted(folder.glob("*.ipynb"))
    mine = [path for path in found if path.name.endswith(f".{language()}.ipynb")] or found
    return next(
        (path for path in [*mine, *found] if holds_work(read_notebook(path))), mine[0] if mine else None
    )


def _title(notebook: dict[str, Any]) -> str:
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") == "markdown" and (match := re.search(r"^# +(.+)$", text_of(cell), re.M)):
            return str(match[1]).strip()
    return ""


def _network(path: Path) -> Network | None:
    try:
        return Network.read(path) if path.stat().st_size <= LARGEST_FILE else None
    except (NetworkError, OSError):
        return None


def _is_drawn(path: Path) -> bool:
    network = _network(path)
    return bool(network and network.nodes)


def _is_locked(path: Path) -> bool:
    """Whether a file is an experiment's, with a plan that was locked."""
    from course.widgets.experiment.file import read

    try:
        return bool(read(path).all[0].locked)
    except (OSError, ValueError):
        return False


_SHELF = {
    "Predict": "predictions",
    "GrowthLab": "predictions",
    "Sketch": "sketches",
    "JourneyBoard": "sketches",
    "ExperimentCard": "experiments",
}
"""What a notebook makes, and the folder it is kept in."""

_DONE: dict[str, Callable[[Path], bool]] = {
    "predictions": Path.is_file,
    "sketches": _is_drawn,
    "experiments": _is_locked,
}
"""Whether a file of such a folder is more than begun."""


def _checks(code: list[dict[str, Any]]) -> Count:
    """The checks of a notebook; one that was copied counts once, and is right when any of its copies is."""
    named = [(name, cell) for cell in code if (name := _check_id(cell))]
    if not named:  # given out before check cells said which they are
        named = [(str(number), cell) for number, cell in enumerate(code) if _CHECK.search(text_of(cell))]
    right = {name for name, cell in named if _is_right(cell)}
    return Count(len(right), len({name for name, _ in named}))


def _check_id(cell: dict[str, Any]) -> str:
    """Which check a cell is, as a practice notebook or nbgrader's assignment says; empty when it is none."""
    about = cell.get("metadata", {})
    ours, theirs = about.get("course"), about.get("nbgrader")
    if isinstance(ours, dict) and ours.get("check"):
        return str(ours["check"])
    is_check = isinstance(theirs, dict) and theirs.get("grade") and theirs.get("locked")
    return str(theirs.get("grade_id", "")) if is_check else ""


def _is_right(cell: dict[str, Any]) -> bool:
    """Whether a check's panel, as it was saved, shows all points, or that the answer is judged later."""
    shown = json.dumps(cell.get("outputs", []), ensure_ascii=False)
    return any(len(set(pair)) == 1 for pattern in _panels() for pair in pattern.findall(shown))


@cache
def _panels() -> list[re.Pattern[str]]:
    """What a panel says in either language: the points in two places, or in one when they are still open."""
    said = [
        say(f"checks.panel.{key}", each, score="\0", points="\0")
        for key in ("score", "received")
        for each in ("ko", "en")
    ]
    number = r"([\d.]+)"
    return [re.compile(number.join(map(re.escape, sentence.split("\0")))) for sentence in said]
