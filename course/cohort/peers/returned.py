"""Forms that came back: read, told whose they are by their codes, and everything odd listed with the reason."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from course.cohort.archive import Archive
from course.cohort.matching import Roster
from course.cohort.peers import forms
from course.cohort.peers.forms import Line
from course.cohort.problems import CohortError
from course.grading.files import RefusedFile, is_junk, read_regular, walk

# What a package holds beside the form, and so comes back with it.
_OURS = ("drawing.svg", "network.json", "README.md")


@dataclass(frozen=True)
class Opinion:
    """What one reviewer says of one drawing by one criterion."""

    reviewer: str
    owner: str
    criterion: str
    points: int
    sentence: str


@dataclass(frozen=True)
class Odd:
    """Something not taken: the file, the line (0 for the whole file), and a key below ``peers.odd``."""

    file: str
    line: int
    reason: str
    text: str = ""


@dataclass
class Returned:
    """Everything that came back.

    Attributes
    ----------
    opinions
        By reviewer, owner and criterion; of two the later file's.
    odd
        What was not taken, or is worth a look.
    """

    opinions: dict[tuple[str, str, str], Opinion] = field(default_factory=dict)
    odd: list[Odd] = field(default_factory=list)


def read(place: Path, pairs: dict[str, tuple[str, str]], roster: Roster) -> Returned:
    """Read the forms of a folder or a zip.

    Parameters
    ----------
    place
        Forms, folders and zips of them, however they are called.
    pairs
        Who reads whose drawing, by `codes.tidy` code.
    roster
        The class: a form named for one student that holds another's codes is not taken.

    Raises
    ------
    CohortError
        When there is nothing there.
    """
    found = Returned()
    empty: dict[str, str] = {}
    for name, data in _files(place, found.odd):
        try:
            lines = forms.read(data)
        except (UnicodeDecodeError, ValueError):
            lines = None
        if lines is None:
            found.odd.append(Odd(name, 0, "no_form"))
        elif reason := _whose(name, lines, pairs, roster):
            found.odd.append(Odd(name, 0, reason))
        elif not any(line.mark or line.sentence for line in lines):
            empty.setdefault(next(pairs[line.code][0] for line in lines if line.code in pairs), name)
        else:
            for line in lines:
                _take(found, name, line, pairs)
    # The empty form in a package is no news of somebody whose filled one lies beside it.
    done = {reviewer for reviewer, _, _ in found.opinions}
    found.odd += [Odd(name, 0, "blank") for reviewer, name in empty.items() if reviewer not in done]
    return found


def _take(found: Returned, name: str, line: Line, pairs: dict[str, tuple[str, str]]) -> None:
    if not line.mark and not line.sentence:
        return
    reason, text = "", line.mark
    if line.code not in pairs:
        reason, text = "code", line.code
    elif not line.criterion:
        reason = "criterion"
    elif line.points is None:
        reason = "mark" if line.mark else "no_mark"
    if reason:
        found.odd.append(Odd(name, line.number, reason, text))
        return
    opinion = Opinion(*pairs[line.code], line.criterion, line.points or 0, line.sentence)
    key = (opinion.reviewer, opinion.owner, opinion.criterion)
    if found.opinions.get(key, opinion) != opinion:
        found.odd.append(Odd(name, line.number, "twice"))
    if not line.sentence:
        found.odd.append(Odd(name, line.number, "no_sentence"))
    found.opinions[key] = opinion


def _whose(name: str, lines: list[Line], pairs: dict[str, tuple[str, str]], roster: Roster) -> str:
    """Why a whole form is not taken; empty when it is."""
    reviewers = {pairs[line.code][0] for line in lines if line.code in pairs}
    if not reviewers:
        return "unknown"
    if len(reviewers) > 1:
        return "mixed"
    named = {match.student for part in _parts(name) if (match := roster.match(part)).student}
    return "" if not named or named == reviewers else "other"


def _parts(name: str) -> list[str]:
    """The names a file stands under, the form's own ending and ``review`` aside."""
    path = PurePosixPath(name)
    return [*path.parent.parts, path.stem]


def _files(place: Path, odd: list[Odd]) -> Iterator[tuple[str, bytes]]:
    """The forms of a place, oldest first, zips opened; what cannot be one is put down as odd."""
    if place.is_file():
        found = [(place.name, place)]
    elif place.is_dir():
        found = sorted(walk(place), key=lambda each: (each[1].lstat().st_mtime, each[0]))
    else:
        raise CohortError.of("no_source", path=place)
    for name, path in found:
        if is_junk(name):
            continue
        try:
            data = read_regular(path)
            yield from _unpacked(name, data, odd) if zipfile.is_zipfile(path) else _form(name, data, odd)
        except RefusedFile as problem:
            odd.append(Odd(name, 0, "refused", problem.key))


def _unpacked(name: str, data: bytes, odd: list[Odd], depth: int = 0) -> Iterator[tuple[str, bytes]]:
    if name.lower().endswith(".xlsx"):  # a zip, too
        odd.append(Odd(name, 0, "kind"))
        return
    with Archive(data) as archive:
        files, refused = archive.read_all()
    odd.extend(Odd(f"{name}/{problem.name}", 0, "refused", problem.key) for problem in refused)
    for inner, content in files.items():
        full = f"{name.removesuffix('.zip')}/{inner}"
        if inner.lower().endswith(".zip") and depth == 0:
            yield from _unpacked(full, content, odd, 1)
        else:
            yield from _form(full, content, odd)


def _form(name: str, data: bytes, odd: list[Odd]) -> Iterator[tuple[str, bytes]]:
    if name.lower().endswith((".csv", ".tsv", ".txt")):
        yield name, data
    elif PurePosixPath(name).name not in _OURS:
        odd.append(Odd(name, 0, "kind"))
