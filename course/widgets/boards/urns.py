"""Ten urns: the same books begin alike in ten worlds, and buyers who copy buyers make a different winner in each."""

import math
from typing import TYPE_CHECKING

import numpy as np

from course.simulate import polya_urn
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Action, Setting, Slider
from course.widgets.boards.found import Found, Frame, Table
from course.widgets.boards.scene import Dot, Mark, Scene, Words
from course.words import say

if TYPE_CHECKING:
    from course.simulate.engine.contacts import Array

WORLDS, DRAWS, EVERY = 10, 1000, 5
MOMENTS = (0, 5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1000)
"""Sales at which the replay stops, all of them whole multiples of `EVERY`."""
WIDTH, LEFT, ABOVE = 640, 20, 46


class Urns(Board):
    """Ten runs of Pólya's urn side by side, to replay: `course.simulate.polya_urn`.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    books
        How many titles there are at first, 2 to 10.

    Examples
    --------
    >>> urns = Urns("shelf")
    >>> shares = urns.shares(urns.setting)
    >>> shares.shape  # moments, worlds, titles
    (17, 10, 10)
    >>> len(set(shares[-1].argmax(axis=1).tolist())) > 3  # different winners
    True
    """

    area = "urns"

    def __init__(self, name: str = "urns", *, books: int = 10) -> None:
        units = {each: say(f"urns.{each}_unit", value="{value}") for each in ("books", "influence", "better")}
        controls = [
            Slider("influence", say("urns.influence"), 0, 100, 10, 100, units["influence"]),
            Slider("better", say("urns.better"), 1, 4, 0.5, 1, units["better"]),
            Slider("books", say("urns.books"), 2, 10, 1, books, units["books"]),
            Action("again", say("urns.again")),
        ]
        super().__init__(name, controls, title=say("urns.title"), hint=say("urns.hint"))

    def shares(self, setting: Setting) -> "Array":
        """Shape (moments, worlds, titles): what share of all sales each title has."""
        books = int(setting["books"])
        start = {str(book): 1.0 for book in range(1, books + 1)} | {"1": float(setting["better"])}
        table = polya_urn(
            start,
            influence=setting["influence"] / 100,
            draws=DRAWS,
            every=EVERY,
            runs=WORLDS,
            seed=setting["again"],
        )
        shares = table["share"].to_numpy().reshape(WORLDS, -1, books)
        return np.asarray(shares[:, [moment // EVERY for moment in MOMENTS]].transpose(1, 0, 2))

    def found(self, setting: Setting) -> Found:
        """Who leads in each world at the end, by how much, and how it came about."""
        shares = self.shares(setting)
        leaders, tops = shares[-1].argmax(axis=1), shares[-1].max(axis=1)
        told = [
            say("urns.worlds", count=len(set(leaders.tolist()))),
            say("urns.leader", percent=_percent(tops.mean()), even=_percent(1 / shares.shape[2])),
        ]
        if setting["better"] > 1:
            told.append(say("urns.best", count=int((leaders == 0).sum())))
        elif setting["influence"]:
            told.append(say("urns.alike"))
        if not setting["influence"]:
            told.append(say("urns.alone"))
        rows: list[list[str | float]] = [
            [say("urns.world", number=world + 1), str(leaders[world] + 1), _percent(tops[world])]
            for world in range(WORLDS)
        ]
        heads = [say(f"urns.table.{each}") for each in ("world", "leader", "share")]
        table = Table(heads, rows, say("urns.table.caption", draws=f"{DRAWS:,}"))
        return Found(told, picture=_picture(shares[-1]), table=table, frames=_frames(shares))


def _picture(shares: "Array") -> Scene:
    """The worlds as columns, the titles as rows; a circle's area is the share."""
    books = shares.shape[1]
    across, down = (WIDTH - LEFT) / WORLDS, 36
    marks: list[Mark] = []
    for world, column in enumerate(shares):
        x = LEFT + across * (world + 0.5)
        marks.append(Words(f"w{world}", x, 18, say("urns.short", number=world + 1)))
        for book, share in enumerate(column):
            label = say("urns.book", world=world + 1, book=book + 1, percent=_percent(share))
            look = _look(book, column)
            marks.append(
                Dot(f"w{world}b{book}", x, ABOVE + down * book, _radius(share), look=look, label=label)
            )
    marks += [Words(f"b{book}", 10, ABOVE + 4 + down * book, str(book + 1)) for book in range(books)]
    return Scene(WIDTH, ABOVE + down * books, say("urns.picture", books=books), marks)


def _frames(shares: "Array") -> list[Frame]:
    frames = []
    for moment, at in zip(MOMENTS, shares, strict=True):
        changes = {
            f"w{world}b{book}": {"r": _radius(share), "look": _look(book, column)}
            for world, column in enumerate(at)
            for book, share in enumerate(column)
        }
        said = say("urns.moment", draws=f"{moment:,}", percent=_percent(at.max(axis=1).mean()))
        frames.append(Frame(changes, said))
    return frames


def _look(book: int, column: "Array") -> str:
    """The leader is dark; before anything is sold nobody leads."""
    return "first" if book == column.argmax() and column.max() > np.sort(column)[-2] else "quiet"


def _radius(share: float) -> float:
    return round(1 + 27 * math.sqrt(share), 1)


def _percent(share: float) -> int:
    return round(100 * float(share))
