"""Drawings to look at: names are written by hand in both languages."""

import random
from typing import Any

Drawing = dict[str, Any]


def empty(language: str) -> Drawing:
    return {"schema": 1, "nodes": [], "links": []}


def bookshop(language: str) -> Drawing:
    """Alive and minimal: all five tests pass."""
    ko = language == "ko"
    nodes = [
        ("n1", "단골손님" if ko else "A regular", "person", ["mediator", "buyer"], 120, 130),
        ("n2", "동네 책방" if ko else "The bookshop", "organisation", ["producer"], 430, 110),
        ("n3", "친구" if ko else "A friend", "person", ["buyer"], 270, 360),
    ]
    links = [
        (
            "l1",
            "n1",
            "n3",
            "선물한다" if ko else "gifts",
            "쪽지를 쓴 책" if ko else "a book with a note",
            1.6,
            7,
            "share",
        ),
        (
            "l2",
            "n3",
            "n2",
            "찾아간다" if ko else "visits",
            "책 속의 책갈피" if ko else "the bookmark in it",
            0.7,
            14,
            "discover",
        ),
        (
            "l3",
            "n2",
            "n1",
            "추천한다" if ko else "recommends",
            "주인의 편지" if ko else "the owner's letter",
            1.1,
            2,
            "select",
        ),
    ]
    return drawing("동네 책방의 1인상점" if ko else "The bookshop of one", nodes, links, initiator="n1")


def unfinished(language: str) -> Drawing:
    """Four tests that do not pass, each with its places; a parallel link, a loop and long names."""
    ko = language == "ko"
    nodes = [
        ("n1", "단골손님" if ko else "A regular", "person", ["buyer"], 120, 130),
        (
            "n2",
            "골목 끝 오래된 동네 책방" if ko else "The old bookshop at the end of the lane",
            "organisation",
            ["producer"],
            440,
            110,
        ),
        ("n3", "", "person", [], 290, 380),
        ("n4", "책" if ko else "A book", "product", [], 560, 350),
    ]
    links = [
        ("l1", "n1", "n2", "산다" if ko else "buys", "책" if ko else "a book", 0.4, 7, None),
        (
            "l2",
            "n1",
            "n2",
            "읽고 독서 모임에 간다" if ko else "reads and joins the reading group",
            "",
            None,
            None,
            None,
        ),
        ("l3", "n3", "n1", "", "", None, None, None),
        (
            "l4",
            "n2",
            "n2",
            "다시 꾸민다" if ko else "rearranges",
            "진열대" if ko else "the shelves",
            0.2,
            30,
            None,
        ),
    ]
    return drawing("", nodes, links)


def unmeasured(language: str) -> Drawing:
    """The bookshop before anybody has guessed a number."""
    shop = bookshop(language)
    for link in shop["links"]:
        del link["rate"], link["delay"]
    return shop


def long_names(language: str) -> Drawing:
    """Names that nobody has room for."""
    shop = bookshop(language)
    ko = language == "ko"
    long = (
        "우리 동네에서 가장 오래된 작은 책방의 단골손님 모임 회장님"
        if ko
        else "The chairwoman of the regulars of the oldest little bookshop in the whole of our town"
    )
    for node in shop["nodes"]:
        node["label"] = f"{node['label']}, {long}"
    for link in shop["links"]:
        link["medium"] = f"{link['medium']}, {long}"
    return {**shop, "title": f"{long}. {long}"}


def drawing(title: str, nodes: list[tuple[Any, ...]], links: list[tuple[Any, ...]], **more: Any) -> Drawing:
    node_keys = ("id", "label", "kind", "roles", "x", "y")
    link_keys = ("id", "source", "target", "action", "medium", "rate", "delay", "stage")
    known = [
        {key: value for key, value in zip(link_keys, link, strict=True) if value is not None}
        for link in links
    ]
    return {
        "schema": 1,
        "title": title,
        **more,
        "revision": 3,
        "nodes": [dict(zip(node_keys, node, strict=True)) for node in nodes],
        "links": known,
    }


def crowd(count: int) -> Drawing:
    """So many people on a jittered grid, each linked to two nearby: what a benchmark drags."""
    roll = random.Random(count)
    side = round(count**0.5)
    nodes = [
        (
            f"n{at}",
            f"사람 {at}",
            "person",
            [],
            at % side * 150 + roll.randrange(40),
            at // side * 150 + roll.randrange(40),
        )
        for at in range(count)
    ]
    links = [
        (f"l{at}.{step}", f"n{at}", f"n{(at + step) % count}", "추천한다", "책", 0.5, 3, None)
        for at in range(count)
        for step in (1, side)
    ]
    return drawing(f"{count}", nodes, links)


DRAWINGS = {
    "empty": empty,
    "bookshop": bookshop,
    "unfinished": unfinished,
    "unmeasured": unmeasured,
    "long_names": long_names,
    "crowd200": lambda language: crowd(200),
    "crowd1000": lambda language: crowd(1000),
}
