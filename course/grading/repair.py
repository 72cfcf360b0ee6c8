"""A student's notebook against the released one: every graded cell once, in its place, with its true metadata."""

import copy
from dataclasses import dataclass
from typing import Any

from course.grading.remarks import Remark

Cell = dict[str, Any]
SKIP = "skip-execution"


def graded_ids(release: dict[str, Any]) -> dict[str, Cell]:
    """The released notebook's nbgrader cells (checks, answers, locked texts) by id, in order."""
    cells = {}
    for cell in release["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name:
            cells[name] = cell
    return cells


def known_ids(release: dict[str, Any]) -> set[str]:
    """Every id that tells a cell of this assignment: nbgrader's, and the notebook format's of the same cells."""
    cells = graded_ids(release)
    return set(cells) | {cell["id"] for cell in cells.values() if "id" in cell}


def repair(notebook: dict[str, Any], release: dict[str, Any]) -> list[Remark]:
    """Mend a notebook in place so that nbgrader can grade it.

    Stock nbgrader aborts the whole class at one copied cell and gives full marks to checks a student has
    tagged ``skip-execution``; here a copied cell keeps the one that stands where the release has it, a
    removed one is put back, nbgrader's metadata are the release's own, and the tag goes.

    Parameters
    ----------
    notebook
        As `course.grading.reading.parse` returns it, or an nbformat notebook.
    release
        The notebook the students were given.

    Returns
    -------
    list of Remark
        What was mended; empty for an untouched notebook.
    """
    originals = graded_ids(release)
    found = _found(notebook["cells"], originals)
    kept = _Kept(notebook["cells"], originals, found)
    copies = [name for name, places in found.items() if len(places) > 1]
    for place, cell in enumerate(notebook["cells"]):
        name = kept.at.get(place)
        if name:
            _restore(cell, originals[name])
        else:
            cell["metadata"].pop("nbgrader", None)
    removed = [name for name in originals if name not in found]
    notebook["cells"] = _with_missing(notebook["cells"], kept.at, originals)
    tagged = sum(map(_untag, notebook["cells"]))
    for key in ("kernelspec", "language_info"):
        if key in release["metadata"]:
            notebook["metadata"][key] = copy.deepcopy(release["metadata"][key])
    return _remarks(copies, removed, tagged)


def _remarks(copies: list[str], removed: list[str], tagged: int) -> list[Remark]:
    remarks = []
    if copies:
        remarks.append(Remark("copied", {"names": ", ".join(copies)}))
    if removed:
        remarks.append(Remark("removed", {"names": ", ".join(removed)}))
    if tagged:
        remarks.append(Remark("tagged", {"number": tagged}))
    return remarks


def _found(cells: list[Cell], originals: dict[str, Cell]) -> dict[str, list[int]]:
    """Where each graded cell stands: by nbgrader's id or, when a program dropped it, by the cell's own."""
    by_cell_id = {cell["id"]: name for name, cell in originals.items() if "id" in cell}
    found: dict[str, list[int]] = {}
    for place, cell in enumerate(cells):
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name is None:
            name = by_cell_id.get(cell.get("id"))
        if isinstance(name, str) and name in originals:
            found.setdefault(name, []).append(place)
    return found


@dataclass
class _Kept:
    """Of every graded cell the one copy that counts: ``at`` says which stands at a place."""

    cells: list[Cell]
    originals: dict[str, Cell]
    found: dict[str, list[int]]

    def __post_init__(self) -> None:
        self.rank = {name: number for number, name in enumerate(self.originals)}
        self.at = {self._choice(name): name for name in self.found}

    def _choice(self, name: str) -> int:
        """Between its neighbours of the release; then one the student has written in; then the last."""
        places = self.found[name]
        before = [p[0] for n, p in self.found.items() if len(p) == 1 and self.rank[n] < self.rank[name]]
        after = [p[0] for n, p in self.found.items() if len(p) == 1 and self.rank[n] > self.rank[name]]
        low, high = max(before, default=-1), min(after, default=len(self.cells))
        in_order = [place for place in places if low < place < high] or places
        original = self.originals[name]["source"]
        written = [place for place in in_order if self.cells[place]["source"] != original]
        return (written or in_order)[-1]


def _restore(cell: Cell, original: Cell) -> None:
    """The release's metadata and kind on a student's cell; its text stays (locked text is nbgrader's to mend)."""
    if cell["cell_type"] != original["cell_type"]:
        cell["cell_type"] = original["cell_type"]
        for key in ("outputs", "execution_count", "attachments"):
            cell.pop(key, None)
        if cell["cell_type"] == "code":
            cell.update(outputs=[], execution_count=None)
    tags = cell["metadata"].get("tags")
    cell["metadata"] = copy.deepcopy(original["metadata"])
    if tags:
        cell["metadata"]["tags"] = tags


def _with_missing(cells: list[Cell], at: dict[int, str], originals: dict[str, Cell]) -> list[Cell]:
    """The cells with removed ones put back before the next graded cell that is there, or at the end."""
    order = list(originals)
    present = set(at.values())
    before: dict[str, list[Cell]] = {}
    for number, name in enumerate(order):
        if name not in present:
            following = next((other for other in order[number:] if other in present), "")
            before.setdefault(following, []).append(copy.deepcopy(originals[name]))
    taken = {cell.get("id") for cell in cells}
    for cell in (cell for group in before.values() for cell in group):
        if cell.get("id") in taken:
            cell["id"] = f"{cell['id'][:50]}-restored"
    whole = []
    for place, cell in enumerate(cells):
        whole += before.get(at.get(place, "–"), [])
        whole.append(cell)
    return whole + before.get("", [])


def _untag(cell: Cell) -> bool:
    tags = cell["metadata"].get("tags")
    if tags is None:
        return False
    tags = [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []
    kept = [tag for tag in tags if tag != SKIP]
    cell["metadata"]["tags"] = kept
    if not kept:
        del cell["metadata"]["tags"]
    return kept != tags
