"""Serves the sketch on a page of its own, with the real words and the real MVN tests.

To try it by hand: ``python -m tests.widgets.page.server``, then open the address it prints.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from urllib.parse import parse_qs, urlsplit

from course.data import load
from course.network import KINDS, ROLES, STAGES, Network, mvn_tests
from course.network.puzzles import Puzzle
from course.widgets import GrowthLab, journey
from course.widgets.asking import answer
from course.widgets.ensemble import Setting, ensemble
from course.widgets.forms import CurveForm
from course.widgets.ground import plain
from course.widgets.versions import Versions
from course.words import phrases, say, use
from tests.widgets.page.drawings import DRAWINGS

HERE = Path(__file__).parent
STATIC = Path(__file__).parents[3] / "course" / "widgets" / "static"
LANGUAGE = threading.Lock()  # the one in force is the process's
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}


class Handler(BaseHTTPRequestHandler):
    """Answers with files, with the setting a page asks for, and with test results."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/lab.json":
            return self._send(json.dumps(laboratory(dict(parse_qs(url.query)))).encode(), ".json")
        if url.path == "/setting.json":
            return self._send(json.dumps(setting(dict(parse_qs(url.query)))).encode(), ".json")
        name = url.path.strip("/") or "index.html"
        path = STATIC / name.removeprefix("static/") if name.startswith("static/") else HERE / name
        return self._send(path.read_bytes(), path.suffix)

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._send(
            json.dumps({"/mvn": judge, "/ask": replies, "/grow": grow}[self.path](asked)).encode(), ".json"
        )

    def _send(self, body: bytes, suffix: str) -> None:
        with suppress(ConnectionError):  # the page may be closed by now
            self.send_response(200)
            self.send_header("Content-Type", f"{TYPES[suffix]}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the tests' output is theirs."""


def judge(asked: dict[str, Any]) -> list[dict[str, Any]]:
    """The five tests of a drawing."""
    results = mvn_tests(Network.from_dict(asked["network"]), tuple(asked["roles"]))
    return [result.to_dict(asked["language"]) for result in results]


def replies(asked: dict[str, Any]) -> list[dict[str, Any]]:
    """The messages a page's question is answered with."""
    messages: list[dict[str, Any]] = []
    with LANGUAGE:
        use(asked["language"])
        answer({**asked["question"], "history": history()}, messages.append)
    return messages


def grow(asked: dict[str, Any]) -> dict[str, Any]:
    """Two hundred runs, as the growth lab is told of them."""
    setting = {name: asked["question"][name] for name in ("k", "cycle", "seeds", "people")}
    with LANGUAGE:
        use(asked["language"])
        return ensemble(plain(), Setting(**setting), asked["days"])


def laboratory(query: dict[str, list[str]]) -> dict[str, Any]:
    """The traits of a growth lab's page; ``drawn`` says whether the person has drawn a line."""
    language = query.get("language", ["ko"])[0]
    with LANGUAGE:
        use(language)
        lab = GrowthLab("page", k=1.5, cycle=14, seeds=1, days=112)
        line = CurveForm(say("growth.lab.days"), say("growth.lab.joined"), 112, 120)
        words = ("widgets.shared", "widgets.predict", "growth.lab")
        return {
            "language": language,
            "words": {key: text for name in words for key, text in phrases(name, language).items()},
            "question": lab.question,
            "note": "",
            "curve": line.traits()["curve"],
            "setting": lab.setting(),
            "answer": [[0, 1], [56, 12], [112, 100]] if "yes" in query.get("drawn", ()) else None,
            "status": {},
        }


@cache
def history() -> Versions:
    """Three earlier stretches of work on the bookshop, for every page."""
    versions = Versions(Path(mkdtemp(prefix="sketch-page-")) / "my-network.json")
    full = Network.from_dict(DRAWINGS["bookshop"]("en"))
    for minute, size in enumerate((1, 2, 3)):
        nodes = full.nodes[:size]
        known = {node.id for node in nodes}
        links = [link for link in full.links if {link.source, link.target} <= known]
        initiator = "n1" if size == 3 else None
        network = replace(full, nodes=nodes, links=links, initiator=initiator)
        versions.keep(network, f"2026-03-01T10:{10 * minute:02}:00+00:00")
    return versions


def setting(query: dict[str, list[str]]) -> dict[str, Any]:
    """The words, options and drawing of a page, as `course.widgets.live` would send them."""
    language = query.get("language", ["ko"])[0]
    options: dict[str, Any] = {"roles": ROLES, "kinds": KINDS, "stages": STAGES, "title": ""}
    options |= {"vitality": query.get("vitality") != ["no"], "tests": query.get("tests") != ["no"]}
    options["degrees"] = query.get("degrees") == ["yes"]
    words = phrases("widgets.shared", language) | phrases("widgets.sketch", language)
    if query.get("face") == ["journey"]:
        words |= journey.words(language)
    drawing = query.get("drawing", ["empty"])[0]
    network = (
        DRAWINGS[drawing](language) if drawing in DRAWINGS else load("journeys", drawing, language).to_dict()
    )
    if name := query.get("puzzle"):
        given = load("puzzles", name[0], language)
        assert isinstance(given, Network)
        options["puzzle"], network = Puzzle.of(given).to_dict(language), given.to_dict()
    return {
        "language": language,
        "network": network,
        "options": {**options, "words": words, "language": language, "name": "my-network"},
    }


@contextmanager
def serve(handler: type[BaseHTTPRequestHandler] = Handler) -> Iterator[str]:
    """The address of a server that runs while the block does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


if __name__ == "__main__":
    with serve() as address:
        print(f"{address}/?drawing=bookshop&language=ko", flush=True)
        threading.Event().wait()
