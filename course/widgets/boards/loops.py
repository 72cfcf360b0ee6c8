"""The loop board: put a sign on every arrow, and read which loops drive and which ones hold back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Literal

from course.data import load
from course.network import Loop, Network, loops
from course.network.text import called, clean, number
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Choice, Control, Marks, Setting, Signs, Switch, Text
from course.widgets.boards.found import Found, Table
from course.widgets.boards.loops_picture import picture
from course.words import say

if TYPE_CHECKING:
    from course.widgets.sketch import Sketch

DIAGRAMS = ("robotaxi", "chase", "circle", "organism")
MOST = 12
"""Loops that are named; a dense drawing has more than anybody reads."""

Kind = Literal["reinforcing", "balancing", "open"]


class LoopBoard(Board):
    """A causal loop diagram whose signs a person turns: each loop is named by the product of its signs.

    The loops are those of `course.network.loops`. A loop with an even number of minus signs reinforces, one with an
    odd number balances (Sterman 2000, *Business Dynamics*, chapter 5).

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    drawing
        One of the lesson's diagrams, ``"robotaxi"``, ``"chase"``, ``"circle"`` or ``"organism"``; or a drawing of
        one's own, as it stands when the board is made.

    Raises
    ------
    ValueError
        For a diagram of another name.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> board = LoopBoard("signs", "organism")
    >>> signs = {"value-scale": "+", "scale-value": "+", "scale-cost": "-", "cost-scale": "-"}
    >>> found = board.found(board.setting | {"signs": signs})
    >>> found.told[1]
    'Loop 1 (value → scale → value): no minus, an even number. It is reinforcing.'
    """

    area: ClassVar[str] = "loopsigns"

    def __init__(self, name: str = "loops", drawing: "str | Network | Sketch" = "robotaxi") -> None:
        self.network = _network(drawing)
        self.loops = loops(self.network, most=MOST)
        self.signs = {
            link.id: link.extra["sign"] for link in self.network.links if link.extra.get("sign") in ("+", "-")
        }
        hands = {hand: say(f"loopsigns.hands.{hand}") for hand in ("signs", "weakest")}
        values = {value: say(f"loopsigns.sign.{word}") for value, word in WORDS.items()}
        controls: list[Control] = [
            Choice("hand", say("loopsigns.hand"), hands),
            Signs("signs", say("loopsigns.turn"), values),
            Marks("weakest", say("loopsigns.pick"), most=1),
            Text("reason", say("loopsigns.reason"), rows=3, most=300, hint=say("loopsigns.reasonHint")),
        ]
        if self.signs:
            controls.append(Switch("compare", say("loopsigns.compare")))
        title = clean(self.network.title) or say("loopsigns.title")
        super().__init__(name, controls, title=title, hint=say("loopsigns.hint"))

    def found(self, setting: Setting) -> Found:
        """Each loop by name, what falls still without the weakest arrow, and every arrow with its loops."""
        if not self.network.links:
            return Found([say("loopsigns.empty")])
        known = {link.id for link in self.network.links}
        signs = {id: sign for id, sign in setting["signs"].items() if id in known}
        weakest = next((id for id in setting["weakest"] if id in known), None)
        told = [self._counted(signs), *self._named(signs), *self._without(weakest)]
        if setting.get("compare"):
            told.append(self._compared(signs))
        kinds = [kind_of(loop, signs) for loop in self.loops]
        scene = picture(self.network, self.loops, kinds, signs, weakest, setting["hand"])
        return Found(told, scene, table=self._table(signs))

    def _counted(self, signs: Mapping[str, str]) -> str:
        seen = self.loops.seen
        if not seen:
            return say("loopsigns.none")
        bare = sum(link.id not in signs for link in self.network.links)
        said = say("loopsigns.count", count=seen, bare=bare) if bare else say("loopsigns.all", count=seen)
        return f"{said} {say('loopsigns.first', most=MOST)}" if seen > MOST else said

    def _named(self, signs: Mapping[str, str]) -> list[str]:
        said = []
        for at, loop in enumerate(self.loops, 1):
            way = self._way(loop)
            kind, minus = kind_of(loop, signs), sum(signs.get(id) == "-" for id in loop.links)
            if kind == "open":
                left = sum(id not in signs for id in loop.links)
                said.append(say("loopsigns.open", number=at, way=way, left=left))
                continue
            count = say(f"loopsigns.minus.{min(minus, 2)}", minus=minus)
            sentence = say(f"loopsigns.{kind}", number=at, way=way, count=count)
            said.append(sentence + self._gain(loop))
        return said

    def _gain(self, loop: Loop) -> str:
        if loop.gain is None:
            return ""
        if loop.gain < 1:
            return " " + say("loopsigns.fades", gain=number(loop.gain), sum=number(1 / (1 - loop.gain)))
        return " " + say("loopsigns.grows", gain=number(loop.gain))

    def _without(self, weakest: str | None) -> list[str]:
        """What falls still when the weakest arrow breaks: the loops of the drawing without it."""
        if weakest is None:
            return [say("loopsigns.choose")] if self.loops.seen else []
        kept = [link for link in self.network.links if link.id != weakest]
        left = loops(replace(self.network, links=kept), most=MOST).seen
        still = self.loops.seen - left
        return [say("loopsigns.weakest", arrow=self._arrow(weakest), still=still, count=self.loops.seen)]

    def _compared(self, signs: Mapping[str, str]) -> str:
        other = [self._arrow(id) for id, sign in self.signs.items() if signs.get(id, sign) != sign]
        if any(id not in signs for id in self.signs):
            return say("loopsigns.unfinished")
        return say("loopsigns.differs", arrows=", ".join(other)) if other else say("loopsigns.agrees")

    def _table(self, signs: Mapping[str, str]) -> Table:
        rates = any(link.rate is not None for link in self.network.links)
        heads = ["arrow", "medium", "sign", "loops", *(["rate", "more"] if rates else [])]
        rows = []
        for link in self.network.links:
            at = [str(place) for place, loop in enumerate(self.loops, 1) if link.id in loop.links]
            sign = say(f"loopsigns.short.{WORDS[signs.get(link.id, '')]}")
            row = [self._arrow(link.id), clean(link.medium), sign, ", ".join(at) or "–"]
            rows.append([*row, *(self._rates(link.id) if rates else [])])
        return Table([say(f"loopsigns.head.{head}") for head in heads], rows, say("loopsigns.table"))

    def _rates(self, id: str) -> list[str]:
        """The rate, and the gain of the strongest loop through the arrow if 0.1 were added to it."""
        rate = self.network.link(id).rate
        gains = [loop.gain for loop in self.loops if id in loop.links and loop.gain is not None]
        if rate is None:
            return ["–", "–"]
        return [number(rate), number(max(gains) * (rate + 0.1) / rate) if gains and rate else "–"]

    def _way(self, loop: Loop) -> str:
        links = [self.network.link(id) for id in loop.links]
        ends = [links[0].source, *(link.target for link in links)]
        return " → ".join(called(self.network.node(id)) for id in ends)

    def _arrow(self, id: str) -> str:
        link = self.network.link(id)
        return f"{called(self.network.node(link.source))} → {called(self.network.node(link.target))}"


WORDS = {"": "none", "+": "plus", "-": "minus"}


def kind_of(loop: Loop, signs: Mapping[str, str]) -> Kind:
    """Reinforcing for an even number of minus signs, balancing for an odd one, open while a sign is missing.

    >>> kind_of(Loop(("a", "b", "c"), None, None), {"a": "-", "b": "-", "c": "+"})
    'reinforcing'
    """
    own: Sequence[str | None] = [signs.get(id) for id in loop.links]
    if None in own:
        return "open"
    return "balancing" if own.count("-") % 2 else "reinforcing"


def _network(drawing: "str | Network | Sketch") -> Network:
    if isinstance(drawing, Network):
        return drawing
    if not isinstance(drawing, str):
        return drawing.network
    if drawing not in DIAGRAMS:
        raise ValueError(f"LoopBoard(drawing): expected one of {', '.join(DIAGRAMS)}, got {drawing!r}")
    return load("causal-loops", drawing)
