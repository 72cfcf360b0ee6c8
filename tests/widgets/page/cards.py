"""Serves experiment cards on a page of their own, kept in a folder by the real Python side."""

import json
from pathlib import Path
from typing import Any, ClassVar

from IPython.utils.capture import capture_output

from course.network import Link, Network, Node
from course.widgets import ExperimentCard
from course.words import use
from tests.widgets.page.server import LANGUAGE, Handler

NAMES = {
    "ko": ("단골손님", "친구", "가게", "권한다", "저녁상 사진 카드", "산다"),
    "en": ("A regular", "A friend", "The shop", "recommends", "a photo card", "buys"),
}


def drawing(language: str) -> Network:
    """Two links to choose from; one has no medium yet."""
    regular, friend, shop, recommends, card, buys = NAMES[language]
    nodes = [Node("r", regular), Node("f", friend), Node("s", shop)]
    return Network(nodes, [Link("1", "r", "f", recommends, card), Link("2", "f", "s", buys)])


class Cards(Handler):
    """Answers what a page sends with what its model is to hold.

    Attributes
    ----------
    made : dict
        The cards by name.
    """

    made: ClassVar[dict[str, ExperimentCard]] = {}

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with LANGUAGE:
            self._send(json.dumps(traits(self.made, asked)).encode(), ".json")


def traits(made: dict[str, ExperimentCard], asked: dict[str, Any]) -> dict[str, Any]:
    """What a message leads to."""
    language = asked.get("language", "en")
    use(language)
    card = made.setdefault(asked["name"], ExperimentCard(asked["name"], drawing=drawing(language)))
    with capture_output():
        if card._widget is None:
            card._ipython_display_()
        card._receive(asked["message"])
    assert card._widget is not None
    names = ("card", "status", "words", "language", "title")
    return {name: getattr(card._widget, name) for name in names}


def kept(folder: Path, name: str) -> dict[str, Any]:
    """A card's file."""
    found: dict[str, Any] = json.loads((folder / "experiments" / f"{name}.json").read_text("utf-8"))
    return found
