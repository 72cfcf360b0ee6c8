"""The live faces: thin anywidget models whose rules lie elsewhere. Imported only where a widget is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
import traitlets as t

STATIC = Path(__file__).parent / "static"

Message = dict[str, Any]


class _Face(anywidget.AnyWidget):
    """A widget that hands every message of its page to one function.

    ipywidgets swallows what such a function raises, so it has to catch its own errors and send them back.

    Parameters
    ----------
    listen
        Called with the content of each custom message; bytes sent along stand under ``"buffers"``.
    """

    words = t.Dict().tag(sync=True)
    language = t.Unicode().tag(sync=True)
    status = t.Dict().tag(sync=True)

    def __init__(self, listen: Callable[[Message], None], **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(
            lambda _widget, content, buffers: listen({**content, "buffers": buffers} if buffers else content)
        )


class SketchWidget(_Face):
    """The drawing of a `course.widgets.Sketch`."""

    _esm = STATIC / "sketch.js"
    _css = STATIC / "sketch.css"
    name = t.Unicode().tag(sync=True)
    network = t.Dict().tag(sync=True)
    revision = t.Int().tag(sync=True)
    tests: t.List[Any] = t.List().tag(sync=True)
    options = t.Dict().tag(sync=True)


class JourneyWidget(_Face):
    """The four lanes of a `course.widgets.JourneyBoard`."""

    _esm = STATIC / "journey.js"
    _css = STATIC / "journey.css"
    name = t.Unicode().tag(sync=True)
    network = t.Dict().tag(sync=True)
    revision = t.Int().tag(sync=True)
    options = t.Dict().tag(sync=True)


class PredictWidget(_Face):
    """The question of a `course.widgets.Predict`."""

    _esm = STATIC / "predict.js"
    _css = STATIC / "predict.css"
    question = t.Unicode().tag(sync=True)
    kind = t.Unicode().tag(sync=True)
    choices: t.List[Any] = t.List().tag(sync=True)
    number: t.List[Any] = t.List().tag(sync=True)
    curve: t.List[Any] = t.List().tag(sync=True)
    answer = t.Any().tag(sync=True)


class GrowthWidget(_Face):
    """The sliders and the fan of a `course.widgets.GrowthLab`."""

    _esm = STATIC / "growth.js"
    _css = STATIC / "growth.css"
    question = t.Unicode().tag(sync=True)
    note = t.Unicode().tag(sync=True)
    curve: t.List[Any] = t.List().tag(sync=True)
    setting = t.Dict().tag(sync=True)
    answer = t.Any().tag(sync=True)


class HandInWidget(_Face):
    """The button of a `course.widgets.HandIn`."""

    _esm = STATIC / "handin.js"
    _css = STATIC / "handin.css"
    assignment = t.Unicode().tag(sync=True)


class PortfolioWidget(_Face):
    """The table, pictures and buttons of a `course.widgets.Portfolio`."""

    _esm = STATIC / "portfolio.js"
    _css = STATIC / "portfolio.css"
    work = t.Dict().tag(sync=True)


class ExperimentWidget(_Face):
    """The cycles of a `course.widgets.ExperimentCard`."""

    _esm = STATIC / "experiment.js"
    _css = STATIC / "experiment.css"
    title = t.Unicode().tag(sync=True)
    card = t.Dict().tag(sync=True)


class CascadeWidget(_Face):
    """The map, the people and the contest of a `course.widgets.CascadeStage`."""

    _esm = STATIC / "cascade.js"
    _css = STATIC / "cascade.css"
    crowd = t.Dict().tag(sync=True)
    setting = t.Dict().tag(sync=True)


class StoreReplayWidget(_Face):
    """The growing graph of a `course.widgets.StoreReplay`."""

    _esm = STATIC / "storereplay.js"
    _css = STATIC / "storereplay.css"
    title = t.Unicode().tag(sync=True)
    told = t.Dict().tag(sync=True)


class BoardWidget(_Face):
    """The controls, the picture and the charts of a `course.widgets.boards.Board`."""

    _esm = STATIC / "board.js"
    _css = STATIC / "board.css"
    title = t.Unicode().tag(sync=True)
    hint = t.Unicode().tag(sync=True)
    controls: t.List[Any] = t.List().tag(sync=True)
    setting = t.Dict().tag(sync=True)
    found = t.Dict().tag(sync=True)
