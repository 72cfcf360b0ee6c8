"""Serves the store replay on a page of its own, told by Python.

To try it by hand: ``python -m tests.widgets.page.storepage``, then open the address it prints.
"""

import json
import threading
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pandas

from course.data import load
from course.simulate import Trails, community_graph, grow_stores
from course.widgets.storetold import told
from course.words import phrases
from tests.widgets.page.server import Handler, serve


@cache
def trails(log: str, language: str) -> Trails:
    """The log a page asks for: ``store``, ``large`` (2,000 rows), ``plain`` (no communities) or ``empty``."""
    if log == "large":
        graph = community_graph(20, 50, inside=8, outside=0.6, seed=2)
        grown = [
            grow_stores(
                graph, discoverer, buying=0.4, gifting=0.15, days=120, runs=1, seed=discoverer
            ).events()
            for discoverer in range(0, 1000, 40)
        ]
        rows = pandas.concat(each.assign(product=f"{at}") for at, each in enumerate(grown)).drop(
            columns="run"
        )
        return Trails(rows.sort_values("day", kind="stable").iloc[:2000])
    table = load("store-log", "log", language)
    if log == "plain":
        return Trails(table[table["product"] == table["product"].iloc[0]])
    people = load("store-log", "people", language)
    return Trails(table.iloc[:0] if log == "empty" else table, people)


def setting(log: str, language: str) -> dict[str, Any]:
    """What Python would send a page."""
    words = phrases("widgets.shared", language) | phrases("storereplay.page", language)
    return {"language": language, "words": words, "title": "", "told": told(trails(log, language))}


class StorePage(Handler):
    """The page and what it is told."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/told.json":
            return self._send(json.dumps(setting(*self._wanted(url.query))).encode(), ".json")
        if url.path == "/":
            return self._send((Path(__file__).parent / "store.html").read_bytes(), ".html")
        super().do_GET()

    def _wanted(self, query: str) -> tuple[str, str]:
        asked = parse_qs(query)
        return asked.get("log", ["store"])[0], asked.get("language", ["ko"])[0]


if __name__ == "__main__":
    with serve(StorePage) as address:
        print(f"{address}/?language=ko", flush=True)
        threading.Event().wait()
