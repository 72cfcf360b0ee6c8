"""From the bytes of a hand-in to one sound notebook: found by its cells, decoded, every cell in shape."""

import json
import re
from typing import Any

from course.grading.notebooks import nbformat
from course.grading.remarks import Remark, Ungradable

NOTEBOOK = "exercise.ipynb"
_CELL_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_SURROGATE = re.compile("[\ud800-\udfff]")


def find(files: dict[str, bytes], known: set[str]) -> tuple[str, dict[str, Any], list[Remark]]:
    """The notebook of a hand-in that holds the assignment's cells.

    Parameters
    ----------
    files
        The hand-in, by relative name.
    known
        The ids by which the assignment's cells are known: nbgrader's and the notebook format's.

    Returns
    -------
    name, notebook, remarks
        ``exercise.ipynb`` when it fits, else the one other notebook whose cells match best.

    Raises
    ------
    Ungradable
        When there is none, when none fits, or when several fit equally well.
    """
    names = sorted(name for name in files if name.lower().endswith(".ipynb"))
    if not names:
        raise Ungradable("no_notebook", files=", ".join(sorted(files)[:5]) or "–")
    fits: dict[str, tuple[int, dict[str, Any], list[Remark]]] = {}
    problems: dict[str, Ungradable] = {}
    for name in names:
        try:
            notebook, remarks = parse(name, files[name])
        except Ungradable as problem:
            problems[name] = problem
        else:
            fits[name] = (len(_ids(notebook) & known), notebook, remarks)
    name = _best({name: fit[0] for name, fit in fits.items()}, problems)
    _, notebook, remarks = fits[name]
    return name, notebook, remarks + ([Remark("renamed", {"name": name})] if name != NOTEBOOK else [])


def parse(name: str, data: bytes) -> tuple[dict[str, Any], list[Remark]]:
    """Decode a notebook and bring it into the shape of nbformat 4.5, outputs left out.

    Raises
    ------
    Ungradable
        When the bytes are empty, not UTF-8, not JSON (cut off, for example), not a notebook, or of a format
        nobody here knows.
    """
    remarks = []
    if not data.strip():
        raise Ungradable("empty", name=name)
    if data.startswith(b"\xef\xbb\xbf"):
        data, remarks = data[3:], [Remark("bom", {"name": name})]
    try:
        notebook = json.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Ungradable("not_utf8", name=name, byte=error.start) from None
    except json.JSONDecodeError as error:
        raise Ungradable("not_json", name=name, line=error.lineno) from None
    except RecursionError:
        raise Ungradable("not_notebook", name=name) from None
    notebook = _upgraded(name, notebook)
    sound, mended = _sound(notebook)
    return sound, remarks + ([Remark("mended", {"name": name, "number": mended})] if mended else [])


def _best(counts: dict[str, int], problems: dict[str, Ungradable]) -> str:
    if counts.get(NOTEBOOK):
        return NOTEBOOK
    top = max(counts.values(), default=0)
    best = [name for name, count in counts.items() if count == top]
    if top and len(best) == 1:
        return best[0]
    if top:
        raise Ungradable("several", names=", ".join(best))
    if problems:
        raise problems.get(NOTEBOOK) or next(iter(problems.values()))
    raise Ungradable("other_assignment", names=", ".join(counts))


def _ids(notebook: dict[str, Any]) -> set[str]:
    cells = notebook["cells"]
    names = [cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in cells]
    return {name for name in names if isinstance(name, str)} | {cell["id"] for cell in cells}


def _upgraded(name: str, notebook: Any) -> dict[str, Any]:
    if not isinstance(notebook, dict):
        raise Ungradable("not_notebook", name=name)
    version = notebook.get("nbformat")
    if version == 3 and isinstance(notebook.get("worksheets"), list):
        return _from_version_3(name, notebook)
    if not isinstance(notebook.get("cells"), list):
        raise Ungradable("not_notebook", name=name)
    if version != 4:
        raise Ungradable("format", name=name, version=str(version))
    return notebook


def _from_version_3(name: str, notebook: dict[str, Any]) -> dict[str, Any]:
    try:
        converted: dict[str, Any] = nbformat().convert(nbformat().from_dict(notebook), 4)
    except Exception:  # whatever a broken old notebook makes the converter raise
        raise Ungradable("not_notebook", name=name) from None
    return converted


def _sound(notebook: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """The notebook rebuilt of known parts, and how many of its cells had to be mended."""
    cells, mended = [], 0
    taken: set[str] = set()
    for raw in notebook["cells"]:
        if not isinstance(raw, dict):
            mended += 1
            continue
        cell, whole = _sound_cell(raw, taken)
        mended += not whole
        cells.append(cell)
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, mended


def _sound_cell(raw: dict[str, Any], taken: set[str]) -> tuple[dict[str, Any], bool]:
    kind, source, metadata = raw.get("cell_type"), raw.get("source", ""), raw.get("metadata", {})
    text = "".join(map(str, source)) if isinstance(source, list) else str(source)
    whole = kind in ("code", "markdown", "raw") and isinstance(source, (str, list))
    whole = whole and isinstance(metadata, dict) and not _SURROGATE.search(text)
    metadata = dict(metadata) if isinstance(metadata, dict) else {}
    if "nbgrader" in metadata and not isinstance(metadata["nbgrader"], dict):
        whole = False
        del metadata["nbgrader"]
    cell = {
        "cell_type": kind if kind in ("code", "markdown", "raw") else "raw",
        "id": _free_id(raw.get("id"), taken),
        "metadata": json.loads(_SURROGATE.sub("\ufffd", json.dumps(metadata, ensure_ascii=False))),
        "source": _SURROGATE.sub("\ufffd", text),
    }
    if cell["cell_type"] == "code":
        cell |= {"outputs": [], "execution_count": None}
    elif isinstance(raw.get("attachments"), dict) and cell["cell_type"] == "markdown":
        cell["attachments"] = raw["attachments"]
    return cell, whole


def _free_id(wanted: Any, taken: set[str]) -> str:
    name = wanted if isinstance(wanted, str) and _CELL_ID.fullmatch(wanted) else "cell"
    number, free = 1, name
    while free in taken:
        number, free = number + 1, f"{name[:56]}-{number}"
    taken.add(free)
    return free
