"""Where a new drawing starts from: an empty page, a starter, or the drawing of an earlier lesson."""

from dataclasses import dataclass, replace
from pathlib import Path

from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE
from course.widgets import place
from course.widgets.store import Problem
from course.words import say


@dataclass(frozen=True)
class Origin:
    """What a sketch shows before it has a file of its own.

    Parameters
    ----------
    network
        The first drawing, at revision 0.
    carried
        Whether it comes from another lesson, so that an exercise copies it before any edit.
    problem
        What the person has to be told, or None.
    """

    network: Network
    carried: bool = False
    problem: Problem | None = None


def origin(name: str, start: Network | str | Path | None, carry: str | None) -> Origin:
    """Where a sketch starts from; an earlier lesson's drawing comes before a starter.

    Parameters
    ----------
    name
        The sketch's name, the same in both lessons.
    start
        A network, or the path of a ``<name>.start.json`` beside the notebook. A starter never has the
        student's own path, because a grader's copy of it would overwrite the student's drawing.
    carry
        The folder of the lesson that began the drawing: ``"03-draw-the-mvn"``.
    """
    if carry and (source := carried_file(name, carry)):
        return _read(source, _lesson(source))
    begun = _starter(start)
    if carry and not place.grading():
        return replace(begun, problem=begun.problem or Problem(kind="note", text=missing(name, carry)))
    return begun


def missing(name: str, lesson: str) -> str:
    """The sentence for a drawing that a lesson does not have; students know lessons by number, not by folder."""
    number = lesson.partition("-")[0]
    known = say("widgets.store.lesson", number=int(number)) if number.isdecimal() else lesson
    return say("widgets.store.carry_missing", name=f"“{name}”", lesson=known)


def carried_file(name: str, first: str, last: str | None = None, *, kept_in: str = "sketches") -> Path | None:
    """The newest file of that name made from one lesson to another; None for the last means up to this one.

    Of one lesson's files the last edited is taken: a drawing goes on from lesson to exercise. Folders are
    numbered, so their names are in the course's order. The kit may be this folder's grandparent (a practice
    notebook) or its parent (a fetched assignment).
    """
    here = place.folder()
    kits = (here.parent, here.parent.parent)
    shelves = {here.parent, *(kit / shelf for kit in kits for shelf in ("lessons", "exercises"))}
    drawn = [file for shelf in shelves for file in shelf.glob(f"*/{kept_in}/{name}.json") if file.is_file()]
    made = [(_lesson(file), file.stat().st_mtime_ns, file) for file in drawn if file.parent.parent != here]
    earlier = [each for each in made if first <= each[0] <= (last or max(first, here.name))]
    return max(earlier)[2] if earlier else None


def _lesson(file: Path) -> str:
    return file.parent.parent.name


def in_exercise() -> bool:
    """Whether this notebook's folder is one that is checked: as an assignment, or for practice."""
    return any(any(place.folder().glob(name)) for name in ("exercise.ipynb", "practice.*.ipynb"))


def _starter(start: Network | str | Path | None) -> Origin:
    if start is None or isinstance(start, Network):
        return Origin(_fresh(start or Network()))
    return _read(place.folder() / start)


def _read(path: Path, lesson: str | None = None) -> Origin:
    try:
        if path.stat().st_size > LARGEST_FILE or not path.is_file():
            raise NetworkError(path.name, "size", None, {"bytes": f"{LARGEST_FILE:,}"})
        network = Network.read(path)
    except (NetworkError, OSError) as error:
        text = say("widgets.store.starter", reason=str(error))
        return Origin(Network(), problem=Problem(kind="invalid", text=text))
    if not lesson:
        return Origin(_fresh(network))
    history = {"lesson": lesson, "revision": network.revision, "at": place.now()}
    earlier = network.extra.get("carried")
    extra = {**network.extra, "carried": [*(earlier if isinstance(earlier, list) else ()), history]}
    return Origin(_fresh(replace(network, extra=extra)), carried=True)


def _fresh(network: Network) -> Network:
    return replace(network, revision=0)
