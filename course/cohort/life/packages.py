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
from course.network.files import write_bytes_atomically


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
    """Take a drawing out of a package: its lines in the form, then its folder, and the zip made anew."""
    form = place / forms.FILE
    if form.is_file():
        lines = form.read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if tidy(code) not in tidy(line.decode("utf-8", "replace"))]
        write_bytes_atomically(form, b"".join(kept), 0o600)
    packed = place.with_name(f"{place.name}.zip")
    if packed.is_file():
        pack_again(packed, but=code)
    shutil.rmtree(place / code)


def is_package(path: Path) -> bool:
    """Whether a file is a package of drawings, which lies beside the folder it was packed from."""
    return path.suffix == ".zip" and path.parent.name.startswith("round-") and path.parents[3].name == "peers"


def pack_again(packed: Path, but: str = "") -> None:
    """Make a package anew from its folder, its files in the order and with the times they had.

    Parameters
    ----------
    packed
        The zip.
    but
        A folder in it that is left out.
    """
    folder, part = packed.with_suffix(""), packed.with_name(f".{packed.name}.new")
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            beside = folder / entry.filename
            if beside.is_file() and not (but and entry.filename.startswith(f"{but}/")):
                info = zipfile.ZipInfo(entry.filename, entry.date_time)
                new.writestr(info, beside.read_bytes(), zipfile.ZIP_DEFLATED)
    os.replace(part, packed)
