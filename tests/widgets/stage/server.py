"""Serves a cascade stage on a page of its own, with the real Python behind it.

To try it by hand: ``python -m tests.widgets.stage.server``, then open the address it prints.
"""

import json
import threading
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import networkx

from course.simulate import community_graph
from course.widgets.cascade import CascadeStage
from course.words import use
from tests.widgets.page.server import LANGUAGE, TYPES, Handler, serve

HERE = Path(__file__).parent
PAGE = HERE.parent / "page"


class StageHandler(Handler):
    """Answers with files, with the traits a page asks for, and with what Python says to a question."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/traits.json":
            query = parse_qs(url.query)
            asked = query.get("graph", ["two-hundred"])[0], query.get("language", ["ko"])[0]
            return self._send(json.dumps(traits(*asked)).encode(), ".json")
        name = url.path.strip("/") or "index.html"
        if name.startswith("static/"):
            return super().do_GET()
        path = next(folder / name for folder in (HERE, PAGE) if (folder / name).exists())
        assert path.suffix in TYPES
        return self._send(path.read_bytes(), path.suffix)

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._send(json.dumps(answers(asked)).encode(), ".json")


@cache
def stage(graph: str, language: str) -> CascadeStage:
    """A stage of two hundred people in ten communities, or of as many as a number says."""
    use(language)
    if graph.isdigit():
        return CascadeStage(community_graph(int(graph) // 50, 50), seeds=10, chance=0.12)
    if graph == "long-names":
        names = ["세상에서 아주아주 긴 이름을 가진 단골손님 김수한무거북이와두루미", "<b>굵은 손님</b>", "나"]
        return CascadeStage(networkx.complete_graph(names), seeds=2, chance=0.5)
    return CascadeStage(graph, chance=0.25)


@cache  # as they are before anybody has chosen anything
def traits(graph: str, language: str) -> dict[str, Any]:
    """What `course.widgets.cascade` sends a page when it is shown."""
    with LANGUAGE:
        use(language)
        return stage(graph, language).traits()


def answers(asked: dict[str, Any]) -> list[dict[str, Any]]:
    """The messages a page's question is answered with."""
    messages: list[dict[str, Any]] = []
    with LANGUAGE:
        use(asked["language"])
        stage(asked["graph"], asked["language"]).answer(asked["question"], messages.append)
    return messages


if __name__ == "__main__":
    with serve(StageHandler) as address:
        print(f"{address}/?graph=two-hundred&language=ko", flush=True)
        threading.Event().wait()
