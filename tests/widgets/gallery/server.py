"""Serves the gallery: the page, the states, and the sources of the shared parts, shown on their own."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.widgets.boards.server import BoardHandler
from tests.widgets.gallery.states import states
from tests.widgets.page.server import TYPES, Handler
from tests.widgets.stage.server import StageHandler

HERE = Path(__file__).parent
FOLDERS = HERE, HERE.parent / "page", HERE.parent / "stage", HERE.parent / "boards"
SOURCES = HERE.parents[2] / "course" / "widgets" / "js"


class Gallery(Handler):
    """Answers questions as the sketch's own page does."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        name = url.path.strip("/") or "index.html"
        if name == "states.json":
            language = parse_qs(url.query).get("language", ["ko"])[0]
            return self._send(json.dumps(states(language)).encode(), ".json")
        if name.startswith("static/"):
            return super().do_GET()
        if name.startswith("js/"):
            path = SOURCES / name.removeprefix("js/")
        else:
            path = next(folder / name for folder in FOLDERS if (folder / name).exists())
        assert path.suffix in TYPES
        return self._send(path.read_bytes(), path.suffix)

    def do_POST(self) -> None:
        own = {"/stage": StageHandler, "/board": BoardHandler}.get(self.path, Handler)
        own.do_POST(self)  # type: ignore[arg-type]
