"""Known mistakes: hand-ins that an exercise's author foresees, each with the mark it must get."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

_FILE = re.compile(r"(sketches|predictions|experiments|boards)/[^/\\.][^/\\]*")


@dataclass(frozen=True)
class Case:
    """One hand-in and what it is worth.

    Parameters
    ----------
    name
        What the case is called, in lower-case words with hyphens: ``"blank"``, ``"link-without-medium"``.
    mark
        The autograded points it must get, 0 or more; manual points do not count.
    why
        What is wrong with it, as ``{"ko": …, "en": …}``.
    sketches
        The drawings it hands in: a sketch's name and the content of its JSON file.
    cells
        What it writes into answer cells: a solution's or manual cell's id and the text.
    files
        Whatever else it hands in, by its name below the notebook's folder: ``"boards/map.json"``. Text and bytes
        stand in the file as they are; anything else as JSON.

    Raises
    ------
    ValueError
        When the mark is below 0, the reason lacks a language, or a file would lie elsewhere than in
        ``sketches/``, ``predictions/``, ``experiments/`` or ``boards/``.

    Examples
    --------
    >>> Case("blank", 0, {"ko": "아무것도 그리지 않았어요.", "en": "Nothing was drawn."}).mark
    0
    """

    name: str
    mark: float
    why: dict[str, str]
    sketches: dict[str, dict[str, Any]] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    files: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name:
            raise ValueError(f"Case.name: expected a name, got {self.name!r}")
        where = f"case {self.name!r}"
        if isinstance(self.mark, bool) or not isinstance(self.mark, int | float) or not self.mark >= 0:
            raise ValueError(f"{where}: mark: expected points, 0 or more, got {self.mark!r}")
        if self.why.keys() != {"ko", "en"} or not all(self.why.values()):
            raise ValueError(f"{where}: why: expected a sentence in ko and en, got {self.why!r}")
        for part in ("sketches", "cells", "files"):
            if not all(isinstance(key, str) for key in getattr(self, part)):
                raise ValueError(
                    f"{where}: {part}: expected names as keys, got {list(getattr(self, part))!r}"
                )
        if strangers := [name for name in self.files if not _FILE.fullmatch(name)]:
            raise ValueError(f"{where}: files: expected names like 'boards/map.json', got {strangers!r}")

    @property
    def contents(self) -> dict[str, bytes]:
        """All its files by relative name, drawings too, as they lie beside the notebook.

        >>> sketch = {"my-shop": {"schema": 1}}
        >>> Case("a", 0, {"ko": "가", "en": "a"}, sketch, files={"boards/map.json": "{"}).contents
        {'sketches/my-shop.json': b'{"schema": 1}', 'boards/map.json': b'{'}
        """
        drawings = {f"sketches/{name}.json": _json(each) for name, each in self.sketches.items()}
        return drawings | {name: _bytes(each) for name, each in self.files.items()}


def _bytes(content: Any) -> bytes:
    if isinstance(content, bytes):
        return content
    return content.encode("utf-8") if isinstance(content, str) else _json(content)


def _json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8")
