"""Known mistakes: hand-ins that an exercise's author foresees, each with the mark it must get."""

import json
from dataclasses import dataclass, field
from typing import Any


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
        What else it hands in, by path below the notebook: a text, or what a JSON file holds.

    Raises
    ------
    ValueError
        When the mark is below 0 or the reason lacks a language.

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

    @property
    def contents(self) -> dict[str, bytes]:
        """The bytes of its drawings and other files, by path.

        >>> Case("empty", 0, {"ko": "빈 파일.", "en": "Empty."}, files={"boards/memo.json": {}}).contents
        {'boards/memo.json': b'{}'}
        """
        held = {f"sketches/{name}.json": _json(sketch) for name, sketch in self.sketches.items()}
        return held | {
            path: text.encode() if isinstance(text, str) else _json(text) for path, text in self.files.items()
        }

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


def _json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8")
