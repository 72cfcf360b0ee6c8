"""What a class leaves to the next: the drawings of those who consented, as a dataset that names nobody."""

import hashlib
import json
import os
import secrets
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from course.cohort import drawings
from course.cohort.folder import Cohort
from course.cohort.life import consent, records
from course.cohort.life.anonymous import Hiding, anonymous
from course.data.last_class import CARD, FOLDER, LastClass, resource
from course.grading import gradebook
from course.network import Network
from course.network.files import as_bytes, write_bytes_atomically
from course.words import say

FEWEST = 5
"""Of fewer drawings of one kind none is kept: somebody who knows the class would know whose they are."""

LEFT_OUT, PREVIEW = "left-out.json", "last-class.html"
_TIME, _SECONDS = (1980, 1, 1, 0, 0, 0), 315_532_800


@dataclass(frozen=True)
class Kept:
    """What became of the drawings of one name: how many are in the dataset (0: too few), of how many consented."""

    assignment: str
    drawing: str
    number: int
    of: int


def place(cohort: Cohort) -> Path:
    """Where the dataset of the class that closed last lies: beside the cohorts, in no repository."""
    return cohort.root.parent / FOLDER


def build(cohort: Cohort) -> list[Kept]:
    """Make the dataset anew from what is handed in and consented to now; an earlier one is replaced, or taken away.

    Nothing in it follows from who drew it: texts lose every name of the class, every address and every number;
    notes, positions, rates and delays are left out; and ids, the order of drawings and the order within a drawing are drawn anew each
    time from the machine's own randomness.

    Returns
    -------
    list of Kept
        What there is; without any in it there is no dataset.
    """
    (cohort.root / PREVIEW).unlink(missing_ok=True)
    hide, yes = hiding(cohort), set(consent.consenting(cohort))
    found, files = [], {}
    for item in cohort.plan.assignments:
        if not cohort.tree.is_released(item.name):
            continue
        for name in drawings.names(cohort, item.name):
            networks = _consented(cohort, item.name, name, yes)
            few = len(networks) < FEWEST
            found.append(Kept(item.name, name, 0 if few else len(networks), len(networks)))
            if networks and not few:
                files[resource(item.name, hide(name))] = _file([anonymous(one, hide) for one in networks])
    if files:
        _write(cohort, files)
    else:
        remove(cohort)
    return found


def remove(cohort: Cohort) -> None:
    """Take the dataset away, if it is this class's."""
    if is_ours(cohort):
        shutil.rmtree(place(cohort))
        place(cohort).with_suffix(".zip").unlink(missing_ok=True)


def leave_out(cohort: Cohort, paths: Iterable[Path]) -> None:
    """Keep drawings out of every dataset from now on: they name somebody whom nobody here can hide any more."""
    names = {path.relative_to(cohort.root).as_posix() for path in paths}
    known = set(records.read(cohort.root / LEFT_OUT).get("drawings", ()))
    records.write(cohort.root / LEFT_OUT, {"drawings": sorted(names | known)} if names | known else {})


def is_ours(cohort: Cohort) -> bool:
    """Whether the dataset that is there came from this class."""
    card = place(cohort) / CARD
    return card.is_file() and json.loads(card.read_text("utf-8")).get("class") == cohort.plan.id


def hiding(cohort: Cohort) -> Hiding:
    """What hides everyone of a class."""
    with cohort.tree.gradebook() as book:
        return Hiding(gradebook.students(book))


def _consented(cohort: Cohort, assignment: str, name: str, yes: set[str]) -> list[Network]:
    """The drawings of those who consented; what was handed out and came back unchanged is nobody's work."""
    given = {_shape(network) for network in drawings.starters(cohort, assignment)}
    out = set(records.read(cohort.root / LEFT_OUT).get("drawings", ()))
    found = []
    for one in drawings.read(cohort, assignment, name):
        path = f"submitted/{one.student}/{assignment}/sketches/{name}.json"
        if one.network and one.student in yes and path not in out and _shape(one.network) not in given:
            found.append(one.network)
    return found


def _shape(network: Network) -> str:
    bare = replace(network, revision=0, extra={})
    return as_bytes(bare.to_dict()).decode()


def _file(networks: list[Network]) -> bytes:
    secrets.SystemRandom().shuffle(networks)
    every = ",\n".join(as_bytes(network.to_dict()).decode().strip() for network in networks)
    return f"[{every}]\n".encode()


def _write(cohort: Cohort, files: dict[str, bytes]) -> None:
    stage = place(cohort).with_name(f".{FOLDER}.new")
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(mode=0o700)
    card = {
        "name": FOLDER,
        "title": say("life.memory.title", cohort.plan.language, title=cohort.plan.title),
        "description": say("life.memory.description", cohort.plan.language, fewest=FEWEST),
        "class": cohort.plan.id,
        "resources": [
            {
                "name": path.removesuffix(".json"),
                "path": path,
                "format": "json",
                "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
            }
            for path, data in sorted(files.items())
        ],
    }
    every = files | {CARD: json.dumps(card, ensure_ascii=False, indent=1).encode()}
    for name, data in every.items():
        write_bytes_atomically(stage / name, data, 0o600)
        os.utime(stage / name, (_SECONDS, _SECONDS))
    records.put_folder(stage, place(cohort))
    _zip(place(cohort), sorted(every))


def _zip(folder: Path, names: list[str]) -> None:
    """The same as one file to hand out; it says nothing of when anything was made."""
    part = folder.with_name(f".{folder.name}.zip.new")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(f"{folder.name}/{name}", _TIME), (folder / name).read_bytes())
    part.chmod(0o600)
    os.replace(part, folder.with_suffix(".zip"))


def preview(cohort: Cohort, found: list[Kept]) -> Path:
    """A page with all that is in the dataset, for a person to look through before it is given out."""
    names = [(one.assignment, one.drawing) for one in found if one.number]
    shown = [LastClass.read(place(cohort), assignment, drawing) for assignment, drawing in names]
    body = "".join(one.to_html(cohort.plan.language) for one in shown)
    title = say("life.memory.title", cohort.plan.language, title=cohort.plan.title)
    page = f'<!DOCTYPE html><html lang="{cohort.plan.language}"><meta charset="utf-8"><title>{title}</title>{body}'
    path = cohort.root / PREVIEW
    write_bytes_atomically(path, page.encode(), 0o600)
    return path
