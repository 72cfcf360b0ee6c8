"""Drawings that nobody would make by hand: random ones, known ones mutated, damaged files, all from a number."""

import copy
import json
import random
import unicodedata

from course.network import KINDS, ROLES

LABELS = (
    "단골손님", "책방", "Friend", "friend", "", "  ", "<b>", "🏊" * 3, unicodedata.normalize("NFD", "수영장"),
    "a" * 300, "'\"\\", "\u202eabc", "None",
)  # fmt: skip
RATES = (None, None, 0, 0.1, 0.25, 0.3, 0.5, 0.8, 1, 1.0, 1.25, 2, 3, 4, 1e-9, 1e6, 5e-324)
JUNK = (
    None, True, -1, 0, 0.5, 1e999, float("nan"), 10**400, "", "x", [], {}, [[[]]], {"id": "n0"}, ["buyer"] * 9,
    "n0", "\ud800", {"schema": 1}, "0.5", [None], "\x00",
)  # fmt: skip


def drawing(number, known):
    """The drawing of a number, as the bytes of its file."""
    rng = random.Random(number)
    way = number % 6  # two in six are invented, two mutated, one mutated beyond reason, one damaged
    if way in (0, 1) or not known:
        return encoded(invented(rng))
    chosen = copy.deepcopy(rng.choice(known))
    for _ in range(rng.randint(1, 4)):
        if isinstance(chosen, dict):
            rng.choice(CHANGES if way != 2 else (*CHANGES, junk, junk, junk))(rng, chosen)
    return damaged(rng, encoded(chosen)) if way == 3 and rng.random() < 0.6 else encoded(chosen)


def moved(number, network):
    """The same drawing in another order, under other ids, put elsewhere."""
    rng = random.Random(-number)
    new = {node["id"]: f"q{rng.random()}" for node in network["nodes"]}
    nodes = [
        {**node, "id": new[node["id"]], "x": rng.uniform(-99, 999), "y": 0.5} for node in network["nodes"]
    ]
    links = [
        {**link, "id": f"{n}", "source": new[link["source"]], "target": new[link["target"]]}
        for n, link in enumerate(network["links"])
    ]
    start = network.get("initiator")
    return {
        **network,
        **({} if start is None else {"initiator": new[start]}),
        "nodes": rng.sample(nodes, len(nodes)),
        "links": rng.sample(links, len(links)),
    }


def invented(rng):
    size = rng.choice((0, 1, 2, 3, 3, 4, 5, 6, 9, 30))
    nodes = [node(rng, n) for n in range(size)]
    count = rng.choice((0, 1, size, size + 1, 2 * size)) if size else 0
    links = [link(rng, n, nodes) for n in range(count)]
    start = {"initiator": rng.choice(nodes)["id"]} if nodes and rng.random() < 0.5 else {}
    return {"schema": 1, "title": rng.choice(LABELS), **start, "nodes": nodes, "links": links}


def node(rng, number):
    roles = [role for role in ROLES if rng.random() < 0.4]
    place = {"x": rng.uniform(0, 600), "y": rng.uniform(0, 400)}
    return {
        "id": f"n{number}",
        "label": rng.choice(LABELS),
        "kind": rng.choice(KINDS),
        "roles": roles,
        **place,
    }


def link(rng, number, nodes):
    ends = {"source": rng.choice(nodes)["id"], "target": rng.choice(nodes)["id"]}
    said = {"action": rng.choice(LABELS), "medium": rng.choice(("a gift", "선물", *LABELS))}
    rate = rng.choice(RATES)
    return {"id": f"l{number}", **ends, **said, **({} if rate is None else {"rate": rate})}


def junk(rng, drawn):
    """Something somewhere that does not belong there."""
    here = drawn
    for _ in range(rng.randint(0, 3)):
        inside = [
            each
            for each in (here.values() if isinstance(here, dict) else here)
            if isinstance(each, dict | list) and each
        ]
        here = rng.choice(inside) if inside else here
    if isinstance(here, dict) and here:
        here[rng.choice([*here, "unknown"])] = rng.choice(JUNK)
    elif isinstance(here, list) and here:
        here[rng.randrange(len(here))] = rng.choice(JUNK)


def _listed(drawn, part):
    found = drawn.get(part)
    return found if isinstance(found, list) else []


def _one(rng, drawn, part):
    whole = [each for each in _listed(drawn, part) if isinstance(each, dict)]
    return rng.choice(whole) if whole else {}


def drop(rng, drawn):
    part = rng.choice(("nodes", "links", "links"))
    if _listed(drawn, part):
        del drawn[part][rng.randrange(len(drawn[part]))]


def rate(rng, drawn):
    _one(rng, drawn, "links")["rate"] = rng.choice(RATES)


def turn(rng, drawn):
    each = _one(rng, drawn, "links")
    each["source"], each["target"] = each.get("target"), each.get("source")


def redirect(rng, drawn):
    _one(rng, drawn, "links")["target"] = _one(rng, drawn, "nodes").get("id")


def blank(rng, drawn):
    _one(rng, drawn, "links")[rng.choice(("action", "medium"))] = rng.choice(("", " ", "\u3000"))


def rename(rng, drawn):
    _one(rng, drawn, "nodes")["label"] = rng.choice(LABELS)


def twice(rng, drawn):
    each = _one(rng, drawn, "links")
    if each:
        drawn["links"].append({**each, "id": f"again{rng.random()}"})


def grow(rng, drawn):
    nodes = [each for each in _listed(drawn, "nodes") if isinstance(each, dict) and "id" in each]
    if nodes and isinstance(drawn.get("links"), list):
        drawn["nodes"].append({**node(rng, 0), "id": f"new{rng.random()}"})
        drawn["links"].append({**link(rng, 0, drawn["nodes"][-1:] + nodes), "id": f"new{rng.random()}"})


def role(rng, drawn):
    _one(rng, drawn, "nodes")["roles"] = [each for each in ROLES if rng.random() < 0.5]


def start(rng, drawn):
    drawn["initiator"] = _one(rng, drawn, "nodes").get("id")


CHANGES = (drop, rate, rate, turn, redirect, blank, rename, twice, grow, role, start)


def encoded(drawn):
    text = json.dumps(drawn, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def damaged(rng, content):
    """A file that is no whole JSON any more, or hardly one."""
    at = rng.randrange(len(content) + 1)
    return rng.choice(
        (
            content[:at],
            content[:at] + bytes([rng.randrange(256)]) + content[at + 1 :],
            content[:at] + content,
            b"\xef\xbb\xbf" + content,
            content.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass"),
            b"[" * 100_000,
            b'{"schema": 1, "nodes": 1e99999, "links": []}',
            content.replace(b"}", b', "id": "twice"}', 1),
            b"",
        )
    )
