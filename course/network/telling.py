"""The vitality of a drawing in words, as plain data that a page can show: numbers, sentences, where to look."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from course.network.answers import Answer
from course.network.engines import Engine, engine_by_node, engines
from course.network.findings import listed, quoted
from course.network.growth import at_once
from course.network.loops import Loop
from course.network.paths import reachable
from course.network.perron import TIE
from course.network.text import number
from course.network.vitality import Vitality
from course.network.ways import ways
from course.words import say

SOURCES = {
    "alive": "Diekmann & Heesterbeek 1990",
    "k": "Roberts & Heesterbeek 2003",
    "radius": "Diekmann & Heesterbeek 1990",
    "growth": "Wallinga & Lipsitch 2007",
    "doubling": "Wallinga & Lipsitch 2007",
    "halving": "Wallinga & Lipsitch 2007",
    "extinction": "Harris 1963",
    "lever": "Caswell 2001",
    "weakest": "Caswell 2001",
}
"""Where each quantity's definition is from."""

_MET = 6  # nodes of a loop that its text names


def told(found: Vitality, language: str | None = None) -> dict[str, Any]:
    """A vitality in words, JSON-ready.

    Returns
    -------
    dict
        ``alive``: True, False or None. ``quantities``: a list of ``name``, ``title``, ``value`` (a number, a truth or a list of
        ids; None when there is none), ``text`` (as a reader sees it), ``sentence`` (what it means, or why there is
        none), ``formula``, ``source`` and ``where`` (ids of what it is about, or of what has to be filled in).
        ``nodes``: for each node ``k`` and ``extinction``, each with ``value``, ``text`` and ``sentence``. ``links``: the
        elasticities of each link that has some. ``loops``: the strongest, and in ``text`` what was not looked at.
        ``notes``: what else was left out.

    Examples
    --------
    >>> from course.network import Link, Network, Node, vitality
    >>> shop = Network([Node("a", "단골"), Node("b", "책방")], [Link("l", "a", "b", rate=2, delay=3), Link("m", "b", "a")])
    >>> growth = told(vitality(shop), "ko")["quantities"][3]
    >>> growth["text"], growth["sentence"], growth["where"]
    ('–', '돌아오는 길 위에 아직 모르는 비율이 있어요.', ['m'])
    """
    pieces = [] if found.is_whole or not found.k else [say("network.vitality.one_node", language)]
    return {
        "alive": found.alive.value,
        "quantities": _quantities(found, language),
        "nodes": {
            node: {
                "k": _number(found.k[node], language),
                "extinction": _number(found.extinction[node], language),
            }
            for node in found.k
        },
        "links": _links(found),
        "loops": _loops(found, language),
        "notes": pieces,
    }


def _quantities(found: Vitality, language: str | None) -> list[dict[str, Any]]:
    about = found.start
    halves = str(found.doubling.sentence).startswith("halving")
    numbers: dict[str, Answer[Any]] = {
        "alive": found.alive,
        **({} if about is None else {"k": found.k[about]}),
        "radius": found.radius,
        "growth": found.growth,
        "halving" if halves else "doubling": found.doubling,
        **({} if about is None else {"extinction": found.extinction[about]}),
    }
    told = [
        _quantity(name, answer, _number(answer, language), _where(name, answer, found), language)
        for name, answer in numbers.items()
    ]
    levers = {"lever": found.lever.by_percent, "weakest": found.lever.by_step}
    return told + [_lever(name, ids, found, language) for name, ids in levers.items()]


def _quantity(
    name: str, answer: Answer[Any], said: dict[str, Any], where: Collection[str], language: str | None
) -> dict[str, Any]:
    if name == "alive":
        state = "none" if answer.value is None else str(answer.sentence).removeprefix("alive.")
        said["text"] = say(f"network.vitality.alive.text.{state}", language)
    elif answer.value is not None and name in ("doubling", "halving"):
        said["text"] = say("network.drawing.days", language, days=said["text"])
    return {
        "name": name,
        "title": say(f"network.vitality.{name}.title", language),
        **said,
        "formula": say(f"network.vitality.{name}.formula", language),
        "source": SOURCES[name],
        "where": list(where),
    }


def _number(answer: Answer[Any], language: str | None) -> dict[str, Any]:
    value = answer.value
    text = "–" if value is None else "−" * (value < 0) + number(abs(value))
    return {"value": value, "text": text, "sentence": answer.message(language)}


def _lever(name: str, ids: Collection[str], found: Vitality, language: str | None) -> dict[str, Any]:
    key = "by_step" if name == "weakest" else "alike" if found.lever.alike else "by_percent"
    items = listed(found.network, ids, language)
    reason = found.lever.reason
    sentence = say(f"network.measures.{reason or f'lever.{key}'}", language, items=items)
    said = {"value": list(ids) or None, "text": items or "–", "sentence": sentence}
    where = ids or _where(name, Answer(None, reason), found)
    return _quantity(name, Answer(ids or None), said, where, language)


def _where(name: str, answer: Answer[Any], found: Vitality) -> list[str]:
    """What an answer is about; when there is none, what is in its way."""
    network, every = found.network, engines(found.network)
    if answer.reason in ("unknown", "alive.unknown"):
        return [id for engine in every for id in engine.unknown]
    if answer.reason == "unknown_ahead":
        ends = ((link.source, link.target) for link in ways(network).links)
        ahead = reachable([str(found.start)], ends) | {found.start}
        return [link.id for link in network.links if link.rate is None and link.source in ahead]
    if answer.reason == "unknown_delay":
        return [id for engine in every for id in engine.undelayed]
    if answer.reason == "at_once":
        return [id for engine in every for id in at_once(engine)]
    if name in ("k", "extinction"):
        home = engine_by_node(network).get(str(found.start))
        return [str(found.start), *(home.ids if home and name == "k" else ())]
    return _parts(_leading(name, every))


def _leading(name: str, every: Iterable[Engine]) -> list[Engine]:
    """The engines that an answer about the whole drawing speaks of."""
    living = [engine for engine in every if engine.lives]
    known = [engine for engine in every if not engine.unknown]
    if name == "alive" and living:
        return living
    roots = [
        (engine.growth if name in ("growth", "doubling", "halving") else engine.radius) for engine in known
    ]
    values = [float("-inf") if root is None else root.value for root in roots]
    best = max(values, default=0.0)
    return [engine for engine, value in zip(known, values, strict=True) if best - value < TIE]


def _parts(some: Iterable[Engine]) -> list[str]:
    return [id for engine in some for id in (*engine.nodes, *engine.ids)]


def _links(found: Vitality) -> dict[str, dict[str, float]]:
    links: dict[str, dict[str, float]] = {}
    for name, answer in zip(("radius", "growth", "delay"), found.elasticities, strict=True):
        for id, share in (answer.value or {}).items():
            links.setdefault(id, {})[name] = share
    return links


def _loops(found: Vitality, language: str | None) -> dict[str, Any]:
    source = {link.id: link.source for link in found.network.links}
    names = {node.id: quoted(node, language) for node in found.network.nodes} if found.loops else {}
    listed = []
    for loop in found.loops:
        nodes = [source[id] for id in loop.links]
        text = _turn(loop, [names[node] for node in nodes], language)
        row = {
            "links": list(loop.links),
            "nodes": nodes,
            "gain": loop.gain,
            "length": loop.length,
            "text": text,
        }
        listed.append(row)
    return {"text": found.loops.message(language), "listed": listed}


def _turn(loop: Loop, names: Sequence[str], language: str | None) -> str:
    if len(names) > _MET:
        names = [*names[: _MET - 1], "…"]
    gain = "unknown_gain" if loop.gain is None else "gain"
    length = "unknown_length" if loop.length is None else "length"
    return say(
        "network.vitality.loop",
        language,
        path=" → ".join([*names, names[0]]),
        gain=say(f"network.vitality.loop_{gain}", language, gain=number(loop.gain or 0)),
        length=say(f"network.vitality.loop_{length}", language, days=number(loop.length or 0)),
    )
