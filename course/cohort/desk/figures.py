"""The two figures of an assignment: how its marks are spread, and how each task went."""

from typing import Any

from course.cohort.desk.survey import Sheet
from course.cohort.tables import number
from course.plots import blank, histogram
from course.plots.picture import Picture, room_for
from course.words import say

KINDS = ("marks", "tasks")
_LOOK = {
    "all": ("#0072b2", "", "white"),
    "some": ("#8fc1e3", "", "#1f2328"),
    "none": ("#f3d9c8", "///", "#1f2328"),
}


def draw(kind: str, sheet: Sheet, titles: dict[str, str], language: str) -> Picture | None:
    """A figure of an assignment, or None when there are no marks yet.

    Parameters
    ----------
    kind
        ``"marks"`` or ``"tasks"``.
    titles
        What a task is called, by its cell.
    """
    if not any(place.mark for place in sheet.places):
        return None
    return _marks(sheet, language) if kind == "marks" else _tasks(sheet, titles, language)


def shares(sheet: Sheet) -> dict[str, dict[str, int]]:
    """For each graded cell: how many got ``all``, ``some`` or ``none`` of its points, and for how many it ``waits``."""
    found = {cell.name: dict.fromkeys(("all", "some", "none", "waits"), 0) for cell in sheet.cells}
    for place in sheet.places:
        for cell in place.mark.cells if place.mark else ():
            if cell.name in found:
                found[cell.name][_share(cell.given, cell.points)] += 1
    return found


def _share(given: float | None, points: float) -> str:
    if given is None:
        return "waits"
    return "all" if given >= points else "some" if given > 0 else "none"


def _marks(sheet: Sheet, language: str) -> Picture:
    import pandas

    points = [place.so_far for place in sheet.places if place.so_far is not None]
    middle = float(pandas.Series(points).median())
    facts = {"count": len(points), "middle": number(middle), "maximum": number(sheet.maximum)}
    picture = histogram(
        pandas.DataFrame({"points": points}),
        "points",
        title=say("desk.figure.marks", language, **facts),
        x_label=say("desk.figure.points", language, maximum=number(sheet.maximum)),
        y_label=say("desk.figure.students", language),
        mark=(middle, say("desk.figure.middle", language, middle=number(middle))),
    )
    picture.draw(lambda: picture.axes.set_xlim(-0.5, sheet.maximum + 0.5))
    facts |= {"low": number(min(points)), "high": number(max(points))}
    picture.alt = say("desk.figure.marks_alt", language, **facts)
    return picture


def _tasks(sheet: Sheet, titles: dict[str, str], language: str) -> Picture | None:
    counted = {cell: each for cell, each in shares(sheet).items() if sum(each.values()) > each["waits"]}
    if not counted:
        return None
    names = [_short(titles.get(cell, cell)) for cell in counted]
    hardest = min(counted, key=lambda cell: counted[cell]["all"] / _marked(counted[cell]))
    title = say(
        "desk.figure.tasks", language,
        task=_short(titles.get(hardest, hardest)), number=counted[hardest]["all"], of=_marked(counted[hardest]),
    )  # fmt: skip
    picture = blank(title, height=34 * len(names) + 34, bottom=12, left=room_for(names), right=16)
    picture.draw(lambda: _stacked(picture.axes, names, counted, language))
    listed = ", ".join(
        say("desk.figure.task_alt", language, task=name, **counted[cell])
        for name, cell in zip(names, counted, strict=True)
    )
    picture.alt = f"{title} {listed}"
    return picture


def _marked(counts: dict[str, int]) -> int:
    return sum(counts.values()) - counts["waits"]


def _stacked(axes: Any, names: list[str], counted: dict[str, dict[str, int]], language: str) -> None:
    rows = range(len(names))
    start = [0.0] * len(names)
    for key, (colour, hatch, ink) in _LOOK.items():
        widths = [100 * each[key] / _marked(each) for each in counted.values()]
        label = say(f"desk.figure.{key}", language)
        axes.barh(
            rows, widths, left=start, color=colour, hatch=hatch, edgecolor="white", height=0.68, label=label
        )
        for row, (wide, left, each) in enumerate(zip(widths, start, counted.values(), strict=True)):
            if wide > 6:
                axes.annotate(str(each[key]), (left + wide / 2, row), ha="center", va="center", color=ink)
        start = [left + wide for left, wide in zip(start, widths, strict=True)]
    axes.set(yticks=list(rows), yticklabels=names, xticks=[], xlim=(0, 100), ylim=(len(names) - 0.4, -1.3))
    axes.grid(False)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.legend(loc="upper left", ncols=3, frameon=False, borderaxespad=0, handlelength=1.2)


def _short(title: str) -> str:
    return title if len(title) <= 26 else f"{title[:25]}…"
