"""The three forms a prediction can take: a number, one of some choices, a curve."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any, ClassVar, Protocol

from course.words import say

Point = tuple[float, float]


class Form(Protocol):
    """What a prediction looks like and which answers it takes."""

    kind: ClassVar[str]

    def traits(self) -> dict[str, Any]:
        """What the page has to know of the form."""

    def checked(self, value: Any) -> Any:
        """The answer as it is stored; ValueError with the reason in words for what cannot be one."""

    def answer(self, stored: Any) -> Any:
        """The answer as lesson code uses it."""

    def text(self, stored: Any) -> str:
        """The answer as a person reads it."""


@dataclass(frozen=True)
class NumberForm:
    """A number between two bounds.

    Examples
    --------
    >>> NumberForm(0, 100, "명").checked(12)
    12.0
    """

    low: float
    high: float
    unit: str = ""
    kind: ClassVar[str] = "number"

    def traits(self) -> dict[str, Any]:
        """Low, high and unit."""
        return {"number": [self.low, self.high, self.unit]}

    def checked(self, value: Any) -> float:
        """The number, when it lies within the bounds."""
        if not _is_number(value) or not self.low <= value <= self.high:
            raise _refusal("number", value, low=plain(self.low), high=plain(self.high))
        return float(value)

    def answer(self, stored: float) -> float:
        """The number itself."""
        return stored

    def text(self, stored: float) -> str:
        """The number with its unit."""
        return say("widgets.predict.amount", number=plain(stored), unit=self.unit).rstrip()


@dataclass(frozen=True)
class ChoiceForm:
    """One of some sentences; stored as its place, so that the answer holds in both languages.

    Examples
    --------
    >>> ChoiceForm(("늘어난다", "줄어든다")).answer(1)
    '줄어든다'
    """

    choices: tuple[str, ...]
    kind: ClassVar[str] = "choice"

    def traits(self) -> dict[str, Any]:
        """The choices."""
        return {"choices": list(self.choices)}

    def checked(self, value: Any) -> int:
        """The place of the choice, counted from 0."""
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < len(self.choices):
            raise _refusal("choice", value)
        return value

    def answer(self, stored: int) -> str:
        """The chosen sentence."""
        return self.choices[stored]

    def text(self, stored: int) -> str:
        """The chosen sentence."""
        return self.choices[stored]


@dataclass(frozen=True)
class CurveForm:
    """A line over an axis from 0 to ``x_max``, with values from 0 to ``y_max``.

    Examples
    --------
    >>> CurveForm("일", "명", 10, 100).text([[0, 1], [10, 80]])
    '일 0 → 10: 명 1 → 80'
    """

    x_label: str
    y_label: str
    x_max: float
    y_max: float
    kind: ClassVar[str] = "curve"

    def traits(self) -> dict[str, Any]:
        """The labels and the ends of the axes."""
        return {"curve": list(asdict(self).values())}

    def checked(self, value: Any) -> list[list[float]]:
        """At least two points inside the graph, from left to right."""
        points = value if isinstance(value, list) and 2 <= len(value) <= 1000 else []
        if not points or not all(self._holds(point) for point in points):
            raise _refusal("curve", value)
        across = [point[0] for point in points]
        if any(right <= left for left, right in pairwise(across)):
            raise _refusal("curve", value)
        return [[float(x), float(y)] for x, y in points]

    def answer(self, stored: list[list[float]]) -> list[Point]:
        """The points as ``(x, y)`` pairs."""
        return [(x, y) for x, y in stored]

    def text(self, stored: list[list[float]]) -> str:
        """The first and the last point."""
        (x, y), (last_x, last_y) = stored[0], stored[-1]
        return f"{self.x_label} {plain(x)} → {plain(last_x)}: {self.y_label} {plain(y)} → {plain(last_y)}"

    def _holds(self, point: Any) -> bool:
        pair = isinstance(point, list) and len(point) == 2 and all(_is_number(value) for value in point)
        return pair and 0 <= point[0] <= self.x_max and 0 <= point[1] <= self.y_max


def form(
    name: str,
    choices: Sequence[str] | None,
    number: tuple[float, float, str] | None,
    curve: tuple[str, str, float, float] | None,
) -> Form:
    """The form of a prediction.

    Raises
    ------
    ValueError
        Unless exactly one is given.
    """
    given = [form for form in (choices, number, curve) if form is not None]
    if len(given) != 1:
        raise ValueError(say("widgets.predict.form", name=repr(name), count=len(given)))
    if choices is not None:
        return ChoiceForm(tuple(choices))
    return NumberForm(*number) if number is not None else CurveForm(*curve)  # type: ignore[misc]


def plain(value: float) -> str:
    """A number as a person writes it: six digits, thousands apart, no exponent.

    >>> plain(1_500_000.0), plain(0.25), plain(3.0)
    ('1,500,000', '0.25', '3')
    """
    text = f"{Decimal(f'{value:.6g}'):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _refusal(kind: str, value: Any, **fields: str) -> ValueError:
    expected = say(f"widgets.predict.expect_{kind}", **fields)
    return ValueError(say("widgets.predict.invalid", expected=expected, got=repr(value)[:60]))
