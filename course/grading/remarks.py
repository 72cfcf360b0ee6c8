"""What grading has to say about a submission, kept as key and values so that it can be said in any language."""

from dataclasses import dataclass, field
from typing import Any

from course import words


@dataclass(frozen=True)
class Remark:
    """One sentence about a submission, not yet in a language.

    Parameters
    ----------
    key
        The sentence's name below ``grading.remark``.
    fields
        What its braces stand for; only text and numbers, so that it can be kept in a JSON file.

    Examples
    --------
    >>> Remark("renamed", {"name": "exercise (1).ipynb"}).say("en")
    'exercise (1).ipynb was taken as the exercise: its cells match.'
    """

    key: str
    fields: dict[str, Any] = field(default_factory=dict)

    def say(self, language: str | None = None) -> str:
        """The sentence, in a language (the one in force when absent)."""
        return words.say(f"grading.remark.{self.key}", language, **self.fields)

    def to_dict(self) -> dict[str, Any]:
        """As kept in a file; `from_dict` reads it back."""
        return {"key": self.key, "fields": self.fields}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Remark":
        """The remark `to_dict` wrote."""
        return cls(data["key"], data["fields"])


class Ungradable(Exception):
    """A submission that gets no mark, with the reason; it never becomes a silent zero.

    >>> raise Ungradable("empty", name="exercise.ipynb")
    Traceback (most recent call last):
    course.grading.remarks.Ungradable: ...
    """

    def __init__(self, key: str, **fields: Any) -> None:
        self.remark = Remark(key, fields)
        super().__init__(self.remark.say())
