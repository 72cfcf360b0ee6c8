"""The class's latest sketches on the projector: two of them side by side, to be run, tested and talked about."""

import asyncio
import html
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from course.network.drawing import describe
from course.widgets.shelf import Shelf, Work
from course.widgets.sketch import Sketch
from course.widgets.still import picture_address, publish
from course.words import say

EVERY = 2.0  # seconds between two looks
SHOWN = 60  # cards at once
SIDES = ("left", "right")


class _Pane(Sketch):
    """One side of the stage: a copy of a student's drawing, which may be run and changed; the student's file is not."""

    def put(self, work: Work) -> None:
        """Show another drawing."""
        assert work.network is not None
        self._file.save(work.network)

    def widget(self, title: str) -> Any:
        """The live drawing, with what it is called above it."""
        self.title = title
        if self._live is None:
            self._live = self._face()
        return self._live.ready()


@dataclass
class _Card:
    """One drawing to pick: its picture, its label, a button for each side."""

    box: Any
    label: Any
    work: Work


class Wall:
    """Watches a folder and shows what arrives; a cell that ends with it shows it.

    Nobody's name is shown unless asked for: drawings are numbered as they come. What a student wrote *into* a
    drawing is shown as it is.

    Parameters
    ----------
    folder
        Where the sketches arrive (see `Shelf`).
    part
        The lesson or assignment: ``"03-draw-the-mvn"``.
    name
        Show only drawings of this name.
    people
        What students are called, by their folder's name.
    """

    def __init__(
        self, folder: str | Path, part: str = "", *, name: str = "", people: dict[str, str] | None = None
    ) -> None:
        import ipywidgets as w

        self._shelf, self._name, self._people = Shelf(Path(folder), part), name, people or {}
        self._numbers: dict[tuple[str, str], int] = {}
        self._cards: dict[tuple[str, str], _Card] = {}
        self._picked: dict[str, Work] = {}
        self._panes = {side: _Pane(f"wall-{side}") for side in SIDES}
        self._sides: list[Any] = []
        self._task: asyncio.Task[None] | None = None
        self._told, self._grid, self._bad = w.HTML(), w.GridBox(), w.HTML()
        self._grid.layout.grid_template_columns = "repeat(auto-fill, minmax(220px, 1fr))"
        self._grid.layout.grid_gap = "12px"
        self._names = w.ToggleButton(description=say("wall.names"), tooltip=say("wall.names_why"))
        self._names.observe(lambda _change: self._label(), "value")
        self._stage = w.HBox(
            [w.HTML(say("wall.pick"))], layout=w.Layout(flex_flow="row wrap", grid_gap="12px")
        )
        self.box = w.VBox([w.HBox([self._told, self._names]), self._stage, self._grid, self._bad])
        self.refresh()

    def refresh(self) -> None:
        """Look into the folder once, and show what is new."""
        works = [work for work in self._shelf.look() if self._name in ("", work.name)]
        for work in reversed(works):
            self._numbers.setdefault((work.who, work.name), len(self._numbers) + 1)
        good = [work for work in works if work.network]
        shown = [self._card(work) for work in good[:SHOWN]]
        if [card.box for card in shown] != list(self._grid.children):
            self._grid.children = [card.box for card in shown]
        self._told.value = _told(good)
        self._bad.value = self._broken([work for work in works if not work.network])
        self._label()

    def pick(self, work: Work, side: str) -> None:
        """Put a drawing on one side of the stage."""
        import ipywidgets as w

        self._picked[side] = work
        self._panes[side].put(work)
        self._label()
        if len(self._picked) != len(self._sides):
            layout = w.Layout(flex="1 1 440px", min_width="0")
            there = [
                self._panes[each].widget(self._called(self._picked[each]))
                for each in SIDES
                if each in self._picked
            ]
            self._sides = [w.VBox([pane], layout=layout) for pane in there]
            self._stage.children = self._sides

    def _ipython_display_(self) -> None:
        publish(self.box)
        if self._task is None:
            self._task = asyncio.ensure_future(self._watch())

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            self.refresh()

    def _card(self, work: Work) -> _Card:
        import ipywidgets as w

        key = work.who, work.name
        if (kept := self._cards.get(key)) and kept.work == work:
            return kept
        assert work.network is not None
        address, text = picture_address(work.network.to_svg()), html.escape(describe(work.network)[:300])
        picture = w.HTML(
            f'<img src="{address}" alt="{text}" style="width:100%;height:150px;object-fit:contain;background:#fff">'
        )
        label = w.HTML()
        buttons = [w.Button(description=say(f"wall.{side}"), layout=w.Layout(width="48%")) for side in SIDES]
        for side, button in zip(SIDES, buttons, strict=True):
            button.on_click(lambda _button, side=side: self.pick(self._cards[key].work, side))
        layout = w.Layout(border="1px solid #c8ced6", padding="6px")
        card = _Card(w.VBox([picture, label, w.HBox(buttons)], layout=layout), label, work)
        self._cards[key] = card
        return card

    def _called(self, work: Work) -> str:
        number = say("wall.number", number=self._numbers[work.who, work.name])
        who = self._people.get(work.who, work.who)
        return f"{who} ({number})" if self._names.value else number

    def _label(self) -> None:
        for card in self._cards.values():
            moment = datetime.fromtimestamp(card.work.changed).astimezone()
            card.label.value = f"<b>{html.escape(self._called(card.work))}</b> {moment:%H:%M:%S}"
        for side, work in self._picked.items():
            if (called := self._called(work)) != self._panes[side].title:
                self._panes[side].widget(called)

    def _broken(self, works: list[Work]) -> str:
        if not works:
            return ""
        lines = "".join(
            f"<li>{html.escape(f'{self._called(work)}: {work.problem}')}</li>" for work in works[:50]
        )
        return f"<details><summary>{html.escape(say('wall.broken', number=len(works)))}</summary><ul>{lines}</ul></details>"


def _told(works: list[Work]) -> str:
    if not works:
        return html.escape(say("wall.none"))
    newest = datetime.fromtimestamp(max(work.changed for work in works)).astimezone()
    more = say("wall.more", shown=SHOWN) if len(works) > SHOWN else ""
    return html.escape(f"{say('wall.count', number=len(works), when=f'{newest:%H:%M:%S}')} {more}".strip())
