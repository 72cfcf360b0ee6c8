"""One assignment's work as one zip: what goes in, what stays out and why."""

import os
import stat
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from course.network.files import write_bytes_atomically
from course.words import say

LARGEST = 20_000_000
"""Bytes of one file; hubs and course sites refuse uploads of a few times that."""

_MOMENT = 2.0  # seconds between an edit and the save that follows it
WORK = ("sketches", "predictions", "experiments", "boards")
"""The folders beside a notebook that hold what a person made there."""
_BEGINNING = (1980, 1, 1, 0, 0, 0)


class HandInError(Exception):
    """Why nothing could be handed in, in words."""


@dataclass(frozen=True)
class Parcel:
    """A zip that was made.

    Parameters
    ----------
    path
        Where it lies.
    data
        Its bytes.
    notebook
        The notebook inside, as it lies beside the zip's folder.
    left_out
        Names that did not go in, with the reason in words.
    """

    path: Path
    data: bytes
    notebook: Path
    left_out: tuple[tuple[str, str], ...]


def pack(folder: Path, assignment: str, names: list[str] | None = None) -> Parcel:
    """Write ``hand-in/<assignment>.zip``; the same work gives the same bytes.

    Copies kept aside after a conflict go in: they are the student's work, and whoever grades should see that
    there were two. Unreadable files kept aside do not: nobody can read them.

    Parameters
    ----------
    folder
        The notebook's folder.
    assignment
        The name of the exercise.
    names
        The files to hand in besides drawings, predictions and experiments; by default the folder's notebook.

    Raises
    ------
    HandInError
        When there is no notebook, or it cannot go in.
    OSError
        When the zip cannot be written.
    """
    wanted = [folder / name for name in names] if names else [the_notebook(folder)]
    refused = {path: refusal(path, folder) for path in [*wanted, *work(folder)]}
    for path in wanted:
        if reason := refused[path]:
            raise HandInError(say("widgets.handin.left_out_item", file=path.name, reason=reason))
    contents = {_name(path, folder): path.read_bytes() for path, reason in refused.items() if not reason}
    data = zipped(dict(sorted(contents.items())))
    target = folder / "hand-in" / f"{assignment}.zip"
    target.parent.mkdir(exist_ok=True)
    write_bytes_atomically(target, data)
    left_out = tuple((_name(path, folder), reason) for path, reason in refused.items() if reason)
    return Parcel(target, data, wanted[0], left_out)


def the_notebook(folder: Path) -> Path:
    """The notebook to hand in: the one that is running, else ``exercise.ipynb``, else the only one."""
    running = Path(os.environ.get("JPY_SESSION_NAME", ""))
    if running.suffix == ".ipynb" and running.is_file() and running.parent.samefile(folder):
        return folder / running.name
    found = sorted(folder.glob("*.ipynb"))
    named = [path for path in found if path.name == "exercise.ipynb"] or found
    if not named:
        raise HandInError(say("widgets.handin.no_notebook", folder=folder.name))
    if len(named) > 1:
        raise HandInError(say("widgets.handin.several", names=", ".join(path.name for path in named)))
    return named[0]


def is_older(notebook: Path, folder: Path) -> bool:
    """Whether a drawing, a prediction or an experiment changed after the notebook was saved, a moment aside."""
    saved = notebook.stat().st_mtime + _MOMENT
    return any(path.stat().st_mtime > saved for path in work(folder) if not refusal(path, folder))


def work(folder: Path) -> list[Path]:
    """The drawings, predictions and experiments in a folder, unreadable ones aside."""
    shelves = [folder / name for name in WORK if not (folder / name).is_symlink()]
    return sorted(path for shelf in shelves for path in shelf.glob("*.json") if ".bad-" not in path.name)


def refusal(path: Path, folder: Path) -> str:
    """Why a file may not go into a zip, in words; empty when it may."""
    try:
        found = path.lstat()
    except OSError:
        return say("widgets.handin.missing")
    if stat.S_ISLNK(found.st_mode) or not stat.S_ISREG(found.st_mode):
        return say("widgets.handin.link")
    if folder.resolve() not in path.resolve().parents:
        return say("widgets.handin.outside")
    if found.st_size > LARGEST:
        return say("widgets.handin.large", limit=LARGEST // 1_000_000)
    return ""


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def zipped(contents: dict[str, bytes]) -> bytes:
    """A zip of files by their names; the same contents give the same bytes."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, data in contents.items():
            entry = ZipInfo(name, _BEGINNING)
            entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, 0o644 << 16, 3
            archive.writestr(entry, data)
    return buffer.getvalue()
