"""What a person can change on a board: each control knows its beginning and which values it takes."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from course.words import say

Setting = dict[str, Any]
"""The value of every control, by its name: plain JSON."""


class NotAValue(ValueError):
    """A control was given what it cannot hold; the message says where, what was expected and what was found."""


@dataclass(frozen=True)
class Control:
    """A control.

    Parameters
    ----------
    name
        Its key in the setting.
    label
        What stands beside it.
    """

    kind: ClassVar[str] = ""
    name: str
    label: str

    def checked(self, value: Any) -> Any:
        """The value in the form in which it is kept.

        Raises
        ------
        NotAValue
            When this control cannot hold it.
        """
        raise NotImplementedError

    def first(self) -> Any:
        """The value at the beginning."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it."""
        return {"kind": self.kind, **asdict(self), "start": self.first()}

    def _refuse(self, expected: str, value: Any) -> NotAValue:
        found = repr(value)
        found = found if len(found) <= 60 else found[:59] + "…"
        return NotAValue(say("boards.refused", name=self.name, expected=expected, found=found))


@dataclass(frozen=True)
class Slider(Control):
    """A number between two others.

    Parameters
    ----------
    low, high, step
        How far it goes, and in which steps.
    start
        Where it begins.
    unit
        A sentence with ``{value}``: ``"{value} km"``.
    hint
        One more line below the label.

    Examples
    --------
    >>> Slider("range", "Range", 100, 400, 50, 200, "{value} km").checked(250)
    250
    """

    kind: ClassVar[str] = "slider"
    low: float
    high: float
    step: float
    start: float
    unit: str = "{value}"
    hint: str = ""

    def first(self) -> float:
        """Where it begins."""
        return self.start

    def checked(self, value: Any) -> float:
        """A number from `low` to `high`."""
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not self.low <= value <= self.high:
            raise self._refuse(f"{self.low:g}–{self.high:g}", value)
        return value  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Choice(Control):
    """One of a few: ``options`` are labels by value, in order. It begins with `start`, or else with the first one.

    Examples
    --------
    >>> Choice("side", "Who gets it?", {"cars": "Drivers", "sites": "Stations"}).first()
    'cars'
    """

    kind: ClassVar[str] = "choice"
    options: Mapping[str, str]
    start: str = ""

    def first(self) -> str:
        """The value at the beginning."""
        return self.start or next(iter(self.options))

    def checked(self, value: Any) -> str:
        """One of the options."""
        if not isinstance(value, str) or value not in self.options:
            raise self._refuse(", ".join(self.options), value)
        return value

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it; the options as pairs, since JSON objects have no order to rely on."""
        return {**super().to_dict(), "options": [list(pair) for pair in self.options.items()]}


@dataclass(frozen=True)
class Switch(Control):
    """On or off."""

    kind: ClassVar[str] = "switch"
    start: bool = False

    def first(self) -> bool:
        """Whether it is on at the beginning."""
        return self.start

    def checked(self, value: Any) -> bool:
        """True or False."""
        if not isinstance(value, bool):
            raise self._refuse("true, false", value)
        return value


@dataclass(frozen=True)
class Text(Control):
    """The person's own words: at most so many letters, in so many rows.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> Text("reason", "Why?", most=5).checked("because")
    Traceback (most recent call last):
    course.widgets.boards.controls.NotAValue: reason: expected a text of at most 5 letters, got 'because'
    """

    kind: ClassVar[str] = "text"
    rows: int = 2
    most: int = 600
    start: str = ""
    hint: str = ""

    def first(self) -> str:
        """The words at the beginning."""
        return self.start

    def checked(self, value: Any) -> str:
        """A text that is not too long."""
        if not isinstance(value, str) or len(value) > self.most:
            raise self._refuse(say("boards.a_text", most=self.most), value)
        return value


@dataclass(frozen=True)
class Action(Control):
    """A button; its value is how often it was pressed."""

    kind: ClassVar[str] = "action"
    most: int = 1000

    def first(self) -> int:
        """Not pressed yet."""
        return 0

    def checked(self, value: Any) -> int:
        """A count."""
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= self.most:
            raise self._refuse(f"0–{self.most}", value)
        return value


@dataclass(frozen=True)
class Marks(Control):
    """Marks of the picture that are picked by a press, and put back by another: a list of ids.

    ``label`` says what pressing does; marks whose ``press`` is this name can be pressed.
    """

    kind: ClassVar[str] = "marks"
    most: int = 100
    start: tuple[str, ...] = ()

    def first(self) -> list[str]:
        """Those picked at the beginning."""
        return list(self.start)

    def checked(self, value: Any) -> list[str]:
        """Different ids, no more than `most`."""
        ids = isinstance(value, list) and all(_is_id(each) for each in value)
        if not ids or len(value) > self.most or len(set(value)) < len(value):
            raise self._refuse(say("boards.some_marks", most=self.most), value)
        return list(value)


@dataclass(frozen=True)
class Pairs(Control):
    """Two marks pressed one after the other; the same two once more take the pair back. A list of ``[id, id]``.

    Marks whose ``pair`` is this name can be pressed. A pair has no direction.
    """

    kind: ClassVar[str] = "pairs"
    most: int = 100
    start: tuple[tuple[str, str], ...] = ()

    def first(self) -> list[list[str]]:
        """Those there are at the beginning."""
        return [list(pair) for pair in self.start]

    def checked(self, value: Any) -> list[list[str]]:
        """Pairs of different ids, each once."""
        pairs = isinstance(value, list) and all(
            isinstance(pair, list) and len(pair) == 2 and all(map(_is_id, pair)) and pair[0] != pair[1]
            for pair in value
        )
        if not pairs or len(value) > self.most or len({frozenset(pair) for pair in value}) < len(value):
            raise self._refuse(say("boards.some_pairs", most=self.most), value)
        return [list(pair) for pair in value]


@dataclass(frozen=True)
class Signs(Control):
    """Marks whose value turns with each press: ``{id: value}``, those at the first value left out.

    ``values`` are words by value, in the order of turning; marks whose ``turn`` is this name can be pressed.

    Examples
    --------
    >>> Signs("signs", "Turn the sign", {"": "none", "+": "plus"}).checked({"a": "+", "b": ""})
    {'a': '+'}
    """

    kind: ClassVar[str] = "signs"
    values: Mapping[str, str] = field(default_factory=dict)
    start: Mapping[str, str] = field(default_factory=dict)

    def first(self) -> dict[str, str]:
        """The values at the beginning."""
        return dict(self.start)

    def checked(self, value: Any) -> dict[str, str]:
        """One of `values` for each id."""
        right = isinstance(value, dict) and all(_is_id(each) for each in value) and len(value) <= 1000
        if not right or not all(isinstance(each, str) and each in self.values for each in value.values()):
            raise self._refuse(" | ".join(self.values), value)
        return {each: sign for each, sign in value.items() if sign != next(iter(self.values))}

    def to_dict(self) -> dict[str, Any]:
        """What the page is told of it; the values as pairs in order."""
        return {**super().to_dict(), "values": [list(pair) for pair in self.values.items()]}


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 200
