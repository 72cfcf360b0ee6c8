"""One person's part in the peer reviews, taken out of everything that lies ready for others."""

import os
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.peers import forms
from course.cohort.peers.codes import tidy
from course.cohort.peers.rounds import PeerReview, home


def reviews(cohort: Cohort) -> Iterator[PeerReview]:
    """Every peer review of a cohort."""
    for path in sorted(cohort.root.glob("peers/*/round.json")):
        if review := PeerReview.read(cohort, path.parent.name):
            yield review


def holding(review: PeerReview, student: str) -> dict[Path, str]:
    """The packages of others that hold a student's drawing: each one's folder, and the drawing's code in it."""
    out = home(review.cohort, review.assignment) / "out"
    found = {}
    for place in sorted(out.glob("round-*/*")):
        code = review.codes.of(place.name, student)
        if place.is_dir() and place.name != student and (place / code).is_dir():
            found[place] = code
    return found


def take_out(place: Path, code: str) -> None:
    """Take a drawing out of a package: its lines in the form, the zip made anew, the folder last."""
    form = place / forms.FILE
    if form.is_file():
        lines = form.read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if tidy(code).encode() not in _tidied(line)]
        _replace(form, b"".join(kept))
    packed = place.with_name(f"{place.name}.zip")
    if packed.is_file():
        _repack(packed, code, form.read_bytes() if form.is_file() else None)
    shutil.rmtree(place / code)


def _tidied(line: bytes) -> bytes:
    """A line as a code is looked up in it."""
    return tidy(line.decode("utf-8", "replace")).encode()


def _repack(packed: Path, code: str, form: bytes | None) -> None:
    part = packed.with_name(f".{packed.name}.new")
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename.startswith(f"{code}/"):
                continue
            is_form = entry.filename == forms.FILE and form is not None
            new.writestr(
                entry, form if is_form and form is not None else old.read(entry), zipfile.ZIP_DEFLATED
            )
    os.replace(part, packed)


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.new")
    part.write_bytes(data)
    os.replace(part, path)
