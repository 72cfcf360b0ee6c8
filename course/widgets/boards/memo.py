"""The decision memo: a claim with its number, what would prove it wrong, and what is done next."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from course.widgets import place
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Setting, Text
from course.widgets.boards.file import texts_in
from course.widgets.boards.found import Found, Table
from course.widgets.boards.scene import Box, Scene
from course.widgets.carry import carried_file, in_exercise
from course.widgets.experiment.card import ExperimentCard
from course.widgets.experiment.cycles import Cycle, Cycles
from course.widgets.experiment.picture import percent
from course.words import say

FIELDS = ("claim", "number", "falsifier", "next_step", "limits")
"""What the person writes."""

ITEMS = ("claim", "number", "threshold", "falsifier", "next_step")
"""What a memo has to have; the threshold is read from the experiment card, not from the text."""

_ROWS = {"claim": 3, "limits": 3}
_NUMBER = re.compile(r"\d[\d,.]*")


class Memo(Board):
    """A decision memo, with a list of what it still lacks; kept in ``boards/<name>.json`` beside the notebook.

    A program cannot judge whether a claim is good. It sees whether there is one, whether it has a count and not
    only a share, whether the threshold was locked before the data, whether a number would make the person drop
    the claim, and whether the next step has a date.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    experiment
        The card, or the cycles, that the memo decides about.
    start
        What stands in the fields at the beginning, by the names in `FIELDS`.
    title
        What stands above it.
    carry
        The folder of the lesson that began the memo of this name: ``"14-capstone"``. Its words come before `start`;
        in an exercise they are kept at once, since only what lies beside the notebook is handed in.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, and for a start that no field can hold.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> memo = Memo("example", start={"claim": "Jars do not help", "number": "9 of 36"})
    >>> sorted(memo.lacking())
    ['falsifier', 'next_step', 'threshold']
    >>> memo.lacking()["falsifier"]
    'Nothing says what would make you drop the claim.'
    """

    area = "memo"

    def __init__(
        self,
        name: str = "memo",
        *,
        experiment: ExperimentCard | Cycles | None = None,
        start: Mapping[str, str] | None = None,
        title: str = "",
        carry: str | None = None,
    ) -> None:
        if unknown := (start or {}).keys() - set(FIELDS):
            expected = ", ".join(FIELDS)
            raise ValueError(say("boards.refused", name="start", expected=expected, found=min(unknown)))
        source = (
            carried_file(place.checked_name(name, "Memo(name)"), carry, kept_in="boards") if carry else None
        )
        blank = [_field(each, (start or {}).get(each, "")) for each in FIELDS]
        fields = [
            replace(each, start=text) for each, text in zip(blank, texts_in(source, blank), strict=True)
        ]
        self._experiment, self._carried = experiment, bool(carry)
        super().__init__(name, fields, title=title or say("memo.title"), hint=say("memo.hint"))

    def _ipython_display_(self) -> None:
        begun = self._carried and any(self._file.start().values())
        if begun and in_exercise() and not place.grading() and not self._file.path.exists():
            self._file.save(self._file.start())
        super()._ipython_display_()

    @property
    def cycle(self) -> Cycle | None:
        """The cycle that is decided about: the last one with a count, or else the last one; None without a card."""
        held = self._experiment
        cycles = held.all if isinstance(held, Cycles) else held.cycles if held else ()
        counted = tuple(cycle for cycle in cycles if cycle.counts)
        return (counted or cycles)[-1] if cycles else None

    def lacking(self, setting: Setting | None = None) -> dict[str, str]:
        """What is missing, a sentence for each of `ITEMS` that lacks something.

        Parameters
        ----------
        setting
            The fields; by default as they are on disk.
        """
        text = {name: str(each).strip() for name, each in (setting or self.setting).items()}
        said = {
            "claim": "" if text["claim"] else say("memo.lacks.claim"),
            "number": "" if len(_NUMBER.findall(text["number"])) > 1 else say("memo.lacks.number"),
            "threshold": _threshold(self.cycle),
            "falsifier": _falsifier(text["falsifier"], text["claim"]),
            "next_step": _next_step(text["next_step"]),
        }
        return {name: sentence for name, sentence in said.items() if sentence}

    def found(self, setting: Setting) -> Found:
        """What the memo has and what it lacks."""
        lacks = self.lacking(setting)
        told = [say("memo.told.done", done=len(ITEMS) - len(lacks)), *lacks.values()]
        if "threshold" not in lacks and (cycle := self.cycle) and cycle.locked:
            goal = percent(float(cycle.plan.goal or 0) / 100)
            told.append(say("memo.told.locked", goal=goal, time=_day(cycle.locked)))
        return Found([*told, say("memo.told.reader")], _picture(lacks), table=_table(lacks))


def _field(name: str, start: str) -> Text:
    label, hint = say(f"memo.field.{name}"), say(f"memo.field.{name}_hint")
    text = Text(name, label, rows=_ROWS.get(name, 2), most=600, start=start, hint=hint)
    text.checked(start)
    return text


def _threshold(cycle: Cycle | None) -> str:
    """Why nobody can see that the threshold came before the data; empty when it did."""
    if cycle is None:
        return say("memo.lacks.no_card")
    if not cycle.locked:
        return say("memo.lacks.unlocked")
    if not cycle.counts:
        return say("memo.lacks.no_count")
    tried, tries = cycle.counts[-1].tried, int(cycle.plan.tries or 0)
    return say("memo.lacks.too_few", tries=tries, tried=tried) if tried < tries else ""


def _falsifier(text: str, claim: str) -> str:
    if not text:
        return say("memo.lacks.falsifier")
    if text == claim:
        return say("memo.lacks.falsifier_same")
    return "" if _NUMBER.search(text) else say("memo.lacks.falsifier_number")


def _next_step(text: str) -> str:
    if not text:
        return say("memo.lacks.next_step")
    return "" if _NUMBER.search(text) else say("memo.lacks.next_step_date")


def _day(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")


def _picture(lacks: Mapping[str, str]) -> Scene:
    """Five boxes in a row: full for what is there, dashed for what is not."""
    names = {item: say(f"memo.item.{item}") for item in ITEMS}
    boxes = [
        Box(
            item,
            10 + 126 * at,
            12,
            116,
            52,
            look="ghost" if item in lacks else "first",
            label=name,
            text=name,
        )
        for at, (item, name) in enumerate(names.items())
    ]
    there, missing = (
        ", ".join(name for item, name in names.items() if (item in lacks) == wanted)
        or say("memo.picture.none")
        for wanted in (False, True)
    )
    return Scene(640, 76, say("memo.picture.said", there=there, missing=missing), boxes)


def _table(lacks: Mapping[str, str]) -> Table:
    rows = [
        [
            say(f"memo.item.{item}"),
            say(f"memo.table.{'missing' if item in lacks else 'there'}"),
            lacks.get(item, "–"),
        ]
        for item in ITEMS
    ]
    heads = [say(f"memo.table.{name}") for name in ("item", "state", "why")]
    return Table(heads, rows, say("memo.table.caption"))
