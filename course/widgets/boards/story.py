"""The story board: self, us and now in a person's own words, two listeners, and a checklist that knows its limits."""

import re

from course.widgets.boards.base import Board
from course.widgets.boards.controls import Marks, Setting, Text
from course.widgets.boards.found import Found, Table
from course.widgets.boards.scene import Box, Mark, Scene, Words
from course.words import language, phrases, say

PARTS = ("self", "us", "now")
CRITERIA = ("intriguing", "authentic", "involving", "strategic")
LISTENERS = ("first", "second")
LONGEST = 90  # seconds
WORDS = 225  # room for the criteria
PACE = {"ko": 5.0, "en": 2.5}  # syllables and words a second, read calmly


class StoryBoard(Board):
    """A public narrative in three parts (Ganz), and Aaker's four criteria for a signature story, judged by listeners.

    The checklist looks for words and says so: whether a story is sincere or true it cannot see. Two listeners
    press what they heard; how far they agree is told beside what tossed coins would give.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> board = StoryBoard("mine")
    >>> setting = board.setting | {"self": "When I was nine, my mother closed her shop."}
    >>> board.found(setting).told[1]
    'Read calmly, it takes about 4 seconds.'
    """

    area = "story"

    def __init__(self, name: str = "story") -> None:
        controls = [
            *(Text(part, say(f"story.{part}"), 4, 500, hint=say(f"story.{part}_hint")) for part in PARTS),
            *(Marks(who, say(f"story.{who}"), most=len(CRITERIA)) for who in LISTENERS),
        ]
        super().__init__(name, controls, title=say("story.title"), hint=say("story.hint"))

    def found(self, setting: Setting) -> Found:
        """How long it takes to read, which words a checklist sees, and how far two listeners agree."""
        written = {part: setting[part].strip() for part in PARTS}
        empty = [say(f"story.part.{part}") for part in PARTS if not written[part]]
        long = seconds(" ".join(written.values()))
        told = [say("story.empty", parts=", ".join(empty))] if empty else []
        if len(empty) < len(PARTS):
            told.append(say("story.seconds", seconds=round(long)))
        if long > LONGEST:
            told.append(say("story.long"))
        if adverts := sorted(set(_words("advert", " ".join(written.values())))):
            told.append(say("story.advert", words=", ".join(adverts)))
        told += [say("story.seen"), _agreement(setting)]
        return Found(told, picture=_picture(setting), table=_table(written))


def seconds(text: str) -> float:
    """How long a text takes to read aloud: by its syllables in Korean, by its words in English.

    Parameters
    ----------
    text
        In the language in force.
    """
    spoken = re.findall(r"[가-힣]|\d|[A-Za-z]+", text) if language() == "ko" else text.split()
    return len(spoken) / PACE[language()]


def beyond_chance(same: int, of: int) -> float:
    """How far two judges agree beyond chance: 1 always, 0 as often as tossed coins (Bennett, Alpert & Goldstein 1954).

    Parameters
    ----------
    same, of
        On how many of how many questions with two answers they agree.
    """
    return (same / of - 0.5) / 0.5


def checks() -> list[str]:
    """The checks there are, each named by its part and by what is looked for."""
    return list(phrases("story.check"))


def _words(name: str, text: str) -> list[str]:
    """What in a text a check's words match."""
    return [each.strip() for each in re.findall(say(f"story.look.{name}"), text, re.IGNORECASE)]


def _table(written: dict[str, str]) -> Table:
    rows = [
        [
            say(f"story.check.{check}"),
            say(f"story.table.{'seen' if _words(check, written[check.split('_')[0]]) else 'unseen'}"),
        ]
        for check in checks()
    ]
    return Table([say("story.table.check"), say("story.table.found")], rows, say("story.table.caption"))


def _agreement(setting: Setting) -> str:
    if not all(setting[who] for who in LISTENERS):
        return say("story.waiting")
    same = sum(
        (f"first-{each}" in setting["first"]) == (f"second-{each}" in setting["second"]) for each in CRITERIA
    )
    return say("story.agree", same=same, beyond=f"{beyond_chance(same, len(CRITERIA)):g}")


def _picture(setting: Setting) -> Scene:
    """A row for each criterion, a box for each listener."""
    marks: list[Mark] = []
    for column, who in enumerate(LISTENERS):
        marks.append(Words(who, WORDS + 70 + 120 * column, 22, say(f"story.column.{who}")))
        for row, criterion in enumerate(CRITERIA):
            heard = f"{who}-{criterion}" in setting[who]
            named = {"who": say(f"story.column.{who}"), "what": say(f"story.criterion.{criterion}")}
            marks.append(
                Box(
                    f"{who}-{criterion}",
                    WORDS + 15 + 120 * column,
                    36 + 42 * row,
                    110,
                    32,
                    say("story.yes" if heard else "story.no"),
                    look="picked" if heard else "plain",
                    label=say("story.heard" if heard else "story.unheard", **named),
                    press=who,
                    on=heard,
                )
            )
    marks += [
        Words(criterion, WORDS, 57 + 42 * row, say(f"story.criterion.{criterion}"), anchor="end")
        for row, criterion in enumerate(CRITERIA)
    ]
    said = say("story.picture", first=len(setting["first"]), second=len(setting["second"]))
    return Scene(WORDS + 255, 210, said, marks)
