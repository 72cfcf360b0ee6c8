"""Serves boards on a page of their own, each kept in a folder by the real Python side.

To try one by hand: ``python -m tests.widgets.boards.server``, then open the address it prints.
"""

import json
import threading
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from course.widgets import place
from course.widgets.asking import reply
from course.widgets.boards import BOARDS, Board
from course.words import use
from tests.widgets.boards.garden import Garden
from tests.widgets.page.server import LANGUAGE, TYPES, Handler, serve

HERE = Path(__file__).parent
KNOWN = {board.__name__: board for board in (Garden, *BOARDS)}


class BoardHandler(Handler):
    """Answers what a page asks of a board, and keeps what it says.

    Attributes
    ----------
    made : dict
        The boards by name and language.
    """

    made: ClassVar[dict[tuple[str, str], Board]] = {}

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path == "/board.json":
            return self._send(
                json.dumps(traits(query["board"], query.get("language", "ko"))).encode(), ".json"
            )
        name = url.path.strip("/")
        if name.startswith("static/"):
            return super().do_GET()
        path = HERE / name if (HERE / name).is_file() else HERE.parent / "page" / name
        assert path.suffix in TYPES
        return self._send(path.read_bytes(), path.suffix)

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._send(json.dumps(answered(**asked)).encode(), ".json")


def traits(name: str, language: str) -> dict[str, Any]:
    """What a new page is shown of a new board."""
    with LANGUAGE:
        use(language)
        place._folder = Path(mkdtemp(prefix="board-page-"))
        board = BoardHandler.made[name, language] = KNOWN[name]()
        return {
            "board": name,
            **board.traits(),
            "status": {"heard": None, "saved": True, "at": None, "problem": None},
        }


def answered(board: str, language: str, message: dict[str, Any]) -> dict[str, Any]:
    """The answer to a question, or the status after a setting was kept."""
    with LANGUAGE:
        use(language)
        own = BoardHandler.made[board, language]
        if message["type"] == "keep":
            saved = own._file.save(message["setting"])
            about = {"saved": saved, "at": own._file.at, "problem": own._file.problem}
            return {"status": {"heard": message["n"], **about}, "setting": own._file.setting}
        sent: list[dict[str, Any]] = []
        reply(message, sent.append, lambda _tell: own._answer(message["setting"]))
        return sent[-1]


if __name__ == "__main__":
    with serve(BoardHandler) as address:
        for name in KNOWN:
            print(f"{address}/board.html?board={name}&language=ko", flush=True)
        threading.Event().wait()
