"""The growth lab: draw the curve you expect, then turn K, the round, the seeds and the crowd and see the runs follow."""

import html
import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from course.network import Network
from course.widgets import place
from course.widgets.answers import answer_file
from course.widgets.asking import reply
from course.widgets.ensemble import CROWD, MOST, RUNS, Setting, ensemble
from course.widgets.forms import CurveForm, Point
from course.widgets.forms import plain as written
from course.widgets.ground import Ground, ground, plain
from course.widgets.panels import framed, question
from course.widgets.plot import Line, curve_svg, round_up
from course.widgets.sketch import Sketch
from course.widgets.still import Bundle, Still, image, publish
from course.words import language, phrases, say

if TYPE_CHECKING:
    from course.widgets.face import GrowthWidget, Message

_PEOPLE = (500, 1000, 2000, 5000, CROWD)
_MINE, _REAL, _RULE, _EDGE = "#0069a6", "#b3380a", "#57606a", "#d9a083"


class GrowthLab:
    """Two hundred runs of growth by recommendation, which open once the person has drawn the curve they expect.

    The line is kept in ``predictions/<name>.json`` and, like every prediction, given once.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    network
        A sketch or a drawing whose own K and delays are run; without one, people who each bring K others.
    k, cycle, seeds, people
        Where the sliders begin: others brought by one person, days of a round, people who begin, people there are
        at all (None for no end of them). With a drawing that can be run, K and the round are the drawing's.
    days
        How long it is watched.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, and for a setting that no slider reaches.

    Examples
    --------
    >>> GrowthLab("first-fan", k=1.5, cycle=14).answer is None
    True
    """

    def __init__(
        self,
        name: str,
        network: Sketch | Network | None = None,
        *,
        k: float = 1.5,
        cycle: float = 14,
        seeds: int = 1,
        people: int | None = None,
        days: float = 120,
    ) -> None:
        self.name = place.checked_name(name, "GrowthLab(name)")
        self._ground, self._note = _begin(network)
        if self._note == "drawn":
            k, cycle = self._ground.k, self._ground.cycle
        self.start, self.days = Setting(k, cycle, seeds, people), days
        self._form = CurveForm(say("growth.lab.days"), say("growth.lab.joined"), days, self._top())
        self._file = answer_file(place.folder() / "predictions" / f"{self.name}.json")
        self._file.read(self._form)
        self._widget: GrowthWidget | None = None
        self._heard: Any = None
        self._still = Still(self._bundle)

    @property
    def answer(self) -> list[Point] | None:
        """The line drawn, as ``(day, people)`` points; None while there is none."""
        return None if self._file.stored is None else self._form.answer(self._file.stored)

    @property
    def question(self) -> str:
        """What is asked before the runs are shown."""
        numbers = {"runs": RUNS, "days": self.days, **asdict(self.start)}
        asked = say("growth.lab.question", **{name: written(each or 0) for name, each in numbers.items()})
        return " ".join(filter(None, (self._said(), asked)))

    def _ipython_display_(self) -> None:
        if place.grading():
            return publish(self._bundle(), raw=True)
        from course.widgets.face import GrowthWidget

        if self._widget is None:
            self._widget = GrowthWidget(self._receive, question=self.question, note=self._said())
            words = phrases("widgets.shared") | phrases("widgets.predict") | phrases("growth.lab")
            self._widget.language, self._widget.words = language(), words
            self._widget.curve, self._widget.setting = self._form.traits()["curve"], self.setting()
            self._file.when_answered(self._tell)
        self._tell()
        publish(self._widget)
        self._still.show()

    def _receive(self, message: "Message") -> None:
        if message.get("type") == "ask" and self._widget is not None:
            reply(message, self._widget.send, lambda _tell: self._found(message))
        if message.get("type") == "answer":
            self._heard = message.get("n")
            self._file.save(self._form, self.name, self.question, message.get("value"))
            self._tell()
            self._still.refresh_soon()

    def _found(self, asked: "Message") -> dict[str, Any]:
        if self._file.stored is None:
            return {"told": [say("growth.lab.closed")]}
        setting = Setting(**{name: asked[name] for name in ("k", "cycle", "seeds", "people")})
        return ensemble(self._ground, setting, self.days)

    def _tell(self) -> None:
        if self._widget is None:
            return
        with self._widget.hold_sync():
            self._widget.answer = self._file.stored
            self._widget.status = {"heard": self._heard, "at": self._file.at, "problem": self._file.problem}

    def setting(self) -> dict[str, Any]:
        """Where the sliders stand, and how far each goes."""
        return {
            "begin": asdict(self.start),
            "k": [0, max(3, math.ceil(2 * self.start.k)), 0.05],
            "cycle": [1, max(60, math.ceil(2 * self.start.cycle)), 1],
            "seeds": [1, max(50, self.start.seeds), 1],
            "people": [*sorted({*_PEOPLE, *filter(None, [self.start.people])}), None],
            "runs": RUNS,
        }

    def _top(self) -> float:
        """Room on the paper for the line: a round number that does not give the answer away."""
        from course.simulate import viral_growth

        formula = viral_growth(self.start.seeds, self.start.k, self.start.cycle, self.days)
        much = 1.5 * min(float(formula), self.start.people or MOST)
        return round_up(max(much, 10))

    def _said(self) -> str:
        if self._note is None:
            return ""
        return say("growth.lab.drawn" if self._note == "drawn" else f"growth.lab.lacks.{self._note}")

    def _bundle(self) -> Bundle:
        """The question with the line, and once there is one, the fan with its sentences."""
        stored = self._file.stored
        if stored is None:
            return question(self.question, self._form, None)
        found = ensemble(self._ground, self.start, self.days)
        text = " ".join(found["told"])
        picture = image(curve_svg(self._form, self._drawn(found), text), text, width=480)
        body = f"<p><strong>{html.escape(self.question)}</strong></p>{picture}<p>{html.escape(text)}</p>"
        return {"text/html": framed(body, "course-still"), "text/plain": f"{self.question}\n{text}"}

    def _drawn(self, found: dict[str, Any]) -> list[Line]:
        """The lines of the still picture."""

        def points(name: str) -> list[Point]:
            return list(zip(found["day"], found[name], strict=True))

        inside = [
            point for point in points("formula") if point[1] <= max(self._form.y_max, found["high"][-1])
        ]
        return [
            Line("", points("low"), _EDGE, width=1.5),
            Line("", points("high"), _EDGE, width=1.5),
            Line(say("growth.lab.formula"), inside, _RULE, dashed=True, width=2),
            Line(say("growth.lab.middle"), points("middle"), _REAL),
            Line(say("growth.lab.mine"), self.answer or [], _MINE, dashed=True),
        ]

    def __repr__(self) -> str:
        return f"<GrowthLab {self.name!r}: {self.start}>"


def _begin(network: Sketch | Network | None) -> tuple[Ground, str | None]:
    """What is run, and the word for where it comes from: a drawing, nothing, or what a drawing lacks."""
    if network is None:
        return plain(), None
    found = ground(network if isinstance(network, Network) else network.network)
    return (plain(), found) if isinstance(found, str) else (found, "drawn")
