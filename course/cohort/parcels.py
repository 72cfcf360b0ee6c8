"""Hand-ins from wherever they come, in one shape: a name, the files, the time if it is known."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath

from course.cohort.archive import Archive, Member
from course.cohort.matching import Roster
from course.grading.files import RefusedFile, read_folder, read_regular

_LARGEST_ZIP = 200 * 2**20
_COPYING = timedelta(
    minutes=10
)  # between taking the time and writing the files; also what two clocks may differ
_CLASS_BYTES, _CLASS_COUNT = 4 * 2**30, 20_000
# Written by nbgrader or by the kit, never to be believed from a student's own zip.
_OURS = {"timestamp.txt", "submission_secret.txt"}


@dataclass(frozen=True)
class Parcel:
    """One hand-in on its way to ``submitted/``.

    Attributes
    ----------
    label
        The name it came under, which says whose it is.
    files
        By relative name, the notebook at the top.
    time
        When the file was written, as far as the source says; aware.
    refused
        Files that were not taken, with the reason.
    problem
        Why the whole parcel is not taken, a key below ``cohort.unmatched``; empty when it is.
    changed
        When a file of it was last written by the system's own clock, where that is well after ``time``; aware.
    """

    label: str
    files: dict[str, bytes]
    time: datetime | None = None
    refused: list[RefusedFile] = field(default_factory=list)
    problem: str = ""
    changed: datetime | None = None


def from_folder(folder: Path) -> Iterator[Parcel]:
    """The hand-ins of a folder: notebooks, zips and folders, each named by its student, oldest first."""
    entries = [path for path in folder.iterdir() if not path.name.startswith(".")]
    for path in sorted(entries, key=lambda path: (path.lstat().st_mtime, path.name)):
        time = datetime.fromtimestamp(path.lstat().st_mtime, UTC)
        if path.is_symlink():
            yield Parcel(path.name, {}, problem="link")
        elif path.is_dir():
            yield _opened(path.name, *read_folder(path), time)
        else:
            try:
                data = read_regular(path, _LARGEST_ZIP)
            except RefusedFile as problem:
                yield Parcel(path.name, {}, problem=problem.key)
            else:
                yield _opened(path.name, {path.name: data}, [], time)


def from_lms(path: Path, roster: Roster) -> Iterator[Parcel]:
    """The hand-ins of one zip as an LMS gives it: a file or a folder for each student, oldest first."""
    with Archive(path, _LARGEST_ZIP, _CLASS_BYTES, _CLASS_COUNT) as archive:
        taken, refused = archive.members()
        for problem in refused:
            yield Parcel(problem.name, {}, problem=problem.key)
        depth = _wrapping(taken, roster)
        groups: dict[str, list[Member]] = {}
        for member in taken:
            groups.setdefault(member.name.split("/")[depth], []).append(member)
        for label, group in groups.items():
            yield _from_group(archive, label, group, depth)


def from_exchange(inbound: Path, assignment: str, check_owner: bool) -> Iterator[Parcel]:
    """The hand-ins in nbgrader's exchange, oldest first.

    Stock nbgrader takes a folder named for somebody else with a warning; here its owner must be the student
    it is named for, unless the plan says that everybody shares one system user.
    """
    records = [path for path in inbound.iterdir() if path.name.split("+")[1:2] == [assignment]]
    for path in sorted(records, key=lambda path: (path.name.split("+")[2:3], path.name)):
        student, _, text, *_ = [*path.name.split("+"), ""]
        if path.is_symlink() or not path.is_dir():
            yield Parcel(path.name, {}, problem="link")
        elif check_owner and _owner(path) != student:
            yield Parcel(path.name, {}, problem="owner")
        elif (time := _time(text)) is None:
            yield Parcel(path.name, {}, problem="time")
        else:
            # Stock leaves the folder open to everybody: a file planted in it belongs to who planted it.
            files, refused = read_folder(path, path.stat().st_uid if check_owner else None)
            secret = {key: files[key] for key in files if key == "submission_secret.txt"}
            parcel = _opened(student, files, refused, time)
            yield replace(parcel, files=parcel.files | secret, changed=_changed(path, time))


def _changed(folder: Path, written: datetime) -> datetime | None:
    """When something in a hand-in was last changed, where that is later than its name says.

    The name's time is the student's own word. The inode's is the kernel's, which nobody but an administrator turns
    back; the folder's own is left out, since moving it changes that.
    """
    last = max((path.lstat().st_ctime for path in folder.rglob("*")), default=0.0)
    return datetime.fromtimestamp(last, UTC) if last > (written + _COPYING).timestamp() else None


def _from_group(archive: Archive, label: str, group: list[Member], depth: int) -> Parcel:
    files, refused = {}, []
    for member in group:
        _, *below = member.name.split("/")[depth:]
        try:
            files["/".join(below) or label] = archive.read(member)
        except RefusedFile as problem:
            refused.append(problem)
    return _opened(label, files, refused, datetime(*max(member.time for member in group)).astimezone())


def _opened(label: str, files: dict[str, bytes], refused: list[RefusedFile], time: datetime) -> Parcel:
    """A parcel with its one zip opened and its notebook at the top."""
    names = [name.lower() for name in files]
    zips = [name for name in files if name.lower().endswith(".zip")]
    has_notebook = any(name.endswith(".ipynb") for name in names)
    if not has_notebook and len(zips) == 1:
        try:
            with Archive(files[zips[0]]) as archive:
                files, more = archive.read_all()
        except RefusedFile as problem:
            return Parcel(label, {}, time, refused, problem.key)
        refused = refused + more
    elif not has_notebook and not refused:
        return Parcel(label, {}, time, refused, "no_notebook")
    return Parcel(label, _at_the_top(files), time, refused)


def _at_the_top(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of the folder that holds the notebook, named from there."""
    notebooks = sorted(
        (name for name in files if name.lower().endswith(".ipynb")),
        key=lambda name: (name.count("/"), not name.endswith("exercise.ipynb"), name),
    )
    home = f"{PurePosixPath(notebooks[0]).parent}/".removeprefix("./") if notebooks else ""
    inside = {name.removeprefix(home): data for name, data in files.items() if name.startswith(home)}
    return {
        name: data
        for name, data in inside.items()
        if name not in _OURS and not name.startswith(("hand-in/", "feedback/"))
    }


def _wrapping(members: list[Member], roster: Roster) -> int:
    """How many folders wrap everything without being a student's."""
    depth = 0
    while True:
        parts = [member.name.split("/") for member in members]
        tops = {part[depth] if len(part) > depth + 1 else "" for part in parts}
        if len(tops) != 1 or "" in tops or roster.match(next(iter(tops))).student:
            return depth
        depth += 1


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except (KeyError, NotImplementedError):
        return ""


def _time(text: str) -> datetime | None:
    """nbgrader's time in a hand-in's name: ``2026-03-20 14:59:00.123456 UTC``."""
    from nbgrader.utils import parse_utc

    try:
        time: datetime = parse_utc(text)
    except (ValueError, OverflowError):
        return None
    return time.replace(tzinfo=UTC)
