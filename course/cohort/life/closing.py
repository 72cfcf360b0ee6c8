"""Closing a cohort: its archive, its frozen gradebook; checking them; looking at them again."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path
from platform import python_version
from tempfile import TemporaryDirectory

from course.cohort import marks
from course.cohort.folder import OPENED, PLAN, Cohort
from course.cohort.life import bag, records
from course.cohort.life.bag import Damage
from course.cohort.life.records import stopped
from course.cohort.places import CLONE, private_root
from course.cohort.plan import Plan
from course.cohort.summary import standings
from course.grading import settings, snapshot
from course.grading.files import RefusedFile, is_junk, read_regular, walk
from course.grading.settings import CLOSED_FILE

GRADEBOOK, VERSIONS, ARCHIVES = "gradebook.db", "versions.json", "archive"
FORGETTING = "forgetting.json"
_LARGEST = 2**31
# Not the cohort's own: what the archive is told by, what is being written, what is made from it for the next class.
_OUTSIDE = {CLOSED_FILE, FORGETTING, ARCHIVES, GRADEBOOK, "executed", "last-class.html"}


@dataclass(frozen=True)
class Closed:
    """A closed cohort's archive, its checksum, how many files are in it, and links that were left out."""

    archive: Path
    checksum: str
    files: int
    left_out: tuple[str, ...] = ()


def unfinished(cohort: Cohort) -> list[tuple[str, str, int]]:
    """What is not done yet: assignment, status (`course.cohort.marks.STATUSES`), how many students."""
    wanting = ("collected", "waiting", "ungraded")
    return [
        (one.assignment.name, status, one.count[status])
        for one in standings(cohort)
        for status in wanting
        if one.count[status]
    ]


def close(cohort: Cohort, step: Callable[[str], None] = lambda name: None) -> Closed:
    """Freeze a cohort: marks settled, the gradebook read-only, everything in one archive with checksums.

    Cut off at any moment and asked again, it goes on; asked again when it is done, it changes nothing.
    """
    state = records.read(cohort.root / CLOSED_FILE)
    if state.get("archive"):
        return _told(cohort, state)
    if not state:
        marks.export(cohort, cohort.assignments(None))
        records.write(cohort.root / VERSIONS, versions())
        number = 1 + max((_number(path) for path in archives(cohort)), default=0)
        state = {"closed": records.now(), "number": number}
        records.write(cohort.root / CLOSED_FILE, state)
    cohort = Cohort(cohort.root)  # whose gradebook nobody can write into from here on
    place = cohort.root / ARCHIVES
    place.mkdir(mode=0o700, exist_ok=True)
    sweep(cohort)
    path = place / f"{cohort.plan.id}.{state['number']}.zip"
    left_out: list[str] = []
    about = {"External-Identifier": cohort.plan.id, "Bagging-Date": state["closed"]}
    with TemporaryDirectory(prefix=".snapshot-", dir=place) as scratch:
        snapshot.copy(cohort.tree, Path(scratch, GRADEBOOK))
        about |= {"Closing": str(state["number"]), "Gradebook-SHA256": snapshot.of(cohort.tree)}
        checksum = bag.write(path, _contents(cohort, Path(scratch, GRADEBOOK), left_out), about, step)
    records.write(cohort.root / CLOSED_FILE, state | {"archive": path.name, "sha256": checksum})
    _freeze(cohort.root)
    return Closed(path, checksum, len(bag.manifest(path)), tuple(left_out))


def reopen(root: Path, archive: Path) -> Cohort:
    """Put a closed cohort back from its archive, to be read only; the archive is checked first.

    Its configuration is written anew from its plan: an archive brings no program with it.

    Raises
    ------
    CohortError
        When the archive is damaged or no cohort's, or another cohort of that name is there.
    """
    tell_damages(archive, check(archive))
    about = bag.info(archive)
    name = about.get("External-Identifier", "")
    place, stage = root / name, root / f".{name}.new"
    if not name or Path(name).name != name or name.startswith("."):
        raise stopped("not_a_cohort", path=archive)
    if place.exists():
        state = records.read(place / CLOSED_FILE)
        if state.get("sha256") != bag.digest(archive):
            raise stopped("already_there", id=name, folder=place)
        return Cohort(place)
    shutil.rmtree(stage, ignore_errors=True)
    private_root(root)
    bag.unpack(archive, stage)
    if not (stage / OPENED).is_file() or not (stage / GRADEBOOK).is_file():
        raise stopped("not_a_cohort", path=archive)
    _equip(stage, archive, name, about)
    os.rename(stage, place)
    return Cohort(place)


def to_change(cohort: Cohort) -> None:
    """Take the closing back: the gradebook can be written again, the archive stays; the next one has its own number."""
    if (cohort.root / GRADEBOOK).exists():
        os.chmod(cohort.root / GRADEBOOK, 0o600)
    (cohort.root / CLOSED_FILE).unlink(missing_ok=True)


def sweep(cohort: Cohort) -> None:
    """Take away what a closing that was killed has left beside its archive: it holds everybody's marks."""
    place = cohort.root / ARCHIVES
    for left in [*place.glob(".snapshot-*"), *place.glob(".*.new")]:
        shutil.rmtree(left) if left.is_dir() else left.unlink()


def archive(cohort: Cohort) -> str | None:
    """The name of a closed cohort's own archive; None while it is not closed, or its closing was cut off."""
    return records.read(cohort.root / CLOSED_FILE).get("archive")


def archives(cohort: Cohort) -> list[Path]:
    """The cohort's archives, the first closing's first."""
    return sorted((cohort.root / ARCHIVES).glob("*.zip"), key=_number)


def _number(archive: Path) -> int:
    """Which closing an archive is of: ``shop.2.zip`` is the second."""
    number = archive.stem.rpartition(".")[2]
    return int(number) if number.isdecimal() else 0


def check(archive: Path) -> list[Damage]:
    """What is wrong with an archive; nothing when it is whole.

    Raises
    ------
    CohortError
        When there is none, or it is no zip.
    """
    try:
        return bag.damages(archive)
    except RefusedFile:
        raise stopped("not_an_archive", path=archive) from None


def tell_damages(archive: Path, found: list[Damage]) -> None:
    """Refuse a damaged archive, with each file.

    Raises
    ------
    CohortError
        When there is any damage.
    """
    if found:
        files = ", ".join(one.file for one in found[:10])
        raise stopped("damaged", path=archive, number=len(found), files=files)


def drifted(cohort: Cohort, archive: Path) -> list[Damage]:
    """How a closed cohort's folder differs from its archive, file by file; the gradebook by what it holds."""
    promised = bag.manifest(archive)
    promised.pop(GRADEBOOK, None)
    promised.pop(settings.CONFIG_FILE, None)
    here = {name: path for name, path in _files(cohort) if name != settings.CONFIG_FILE}
    found = [Damage(name, "missing") for name in sorted(promised.keys() - here.keys())]
    found += [Damage(name, "added") for name in sorted(here.keys() - promised.keys())]
    for name in sorted(here.keys() & promised.keys()):
        if here[name].is_symlink() or bag.digest(here[name]) != promised[name]:
            found.append(Damage(name, "changed"))
    if bag.info(archive).get("Gradebook-SHA256") != snapshot.of(cohort.tree):
        found.append(Damage(GRADEBOOK, "changed"))
    return found


def versions() -> dict[str, object]:
    """What the marks were made with: Python, the kit, every package."""
    packages = {one.metadata["Name"]: one.version for one in distributions() if one.metadata["Name"]}
    return {"python": python_version(), "commit": _commit(), "packages": dict(sorted(packages.items()))}


def _commit() -> str:
    """Which state of the kit's own repository this is; empty where there is none."""
    with suppress(OSError):
        command = ["git", "-C", str(CLONE), "rev-parse", "HEAD"]
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
    return ""


def _contents(cohort: Cohort, gradebook: Path, left_out: list[str]) -> Iterator[tuple[str, bytes]]:
    for name, path in _files(cohort):
        try:
            name.encode()
            yield name, read_regular(path, _LARGEST)
        except (RefusedFile, UnicodeEncodeError):
            left_out.append(ascii(name))
    yield GRADEBOOK, gradebook.read_bytes()


def _files(cohort: Cohort) -> Iterator[tuple[str, Path]]:
    for name, path in walk(cohort.root):
        top, hidden = name.split("/")[0], any(part.startswith(".") for part in name.split("/"))
        if top not in _OUTSIDE and not top.startswith(f"{GRADEBOOK}-") and not hidden and not is_junk(name):
            yield name, path


def _equip(stage: Path, archive: Path, name: str, about: dict[str, str]) -> None:
    """What makes an unpacked folder a closed cohort: a fresh configuration, its archive, the note that it is closed."""
    opened = json.loads((stage / OPENED).read_text("utf-8"))
    plan = Plan.read(stage / PLAN, ()).in_language(opened["language"])
    if plan.id != name:
        raise stopped("not_a_cohort", path=archive)
    text = settings.config_text(plan.id, plan.language, plan.cell_timeout, plan.exchange)
    (stage / settings.CONFIG_FILE).write_text(text, "utf-8")
    closing = about.get("Closing", "")
    number = int(closing) if closing.isdecimal() else 1
    copy = stage / ARCHIVES / f"{name}.{number}.zip"
    copy.parent.mkdir(mode=0o700)
    shutil.copyfile(archive, copy)
    copy.chmod(0o600)
    state = {"closed": about.get("Bagging-Date", ""), "archive": copy.name, "sha256": bag.digest(copy)}
    records.write(stage / CLOSED_FILE, state | {"number": number})
    _freeze(stage)


def _freeze(root: Path) -> None:
    if (root / GRADEBOOK).exists():
        os.chmod(root / GRADEBOOK, 0o400)


def _told(cohort: Cohort, state: dict[str, str]) -> Closed:
    _freeze(cohort.root)
    path = cohort.root / ARCHIVES / state["archive"]
    return Closed(path, state["sha256"], len(bag.manifest(path)))
