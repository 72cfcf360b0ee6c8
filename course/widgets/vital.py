"""Is the drawing on the screen alive? What `course.network.vitality` finds, as the panel tells a marketer."""

from typing import Any, NamedTuple

from course.network import MvnResult, Network, Vitality, mvn_tests, reproduction
from course.network import vitality as find_out
from course.network.answers import Quantity
from course.network.text import called, number
from course.words import say


class Verdict(NamedTuple):
    """Whether what starts comes back.

    Parameters
    ----------
    state
        ``"alive"``, ``"critical"``, ``"dying"``, ``"still"`` (no way leads back), ``"unknown"`` or ``"empty"``.
    start
        Id of the node whose return counts; None on an empty drawing.
    """

    state: str
    start: str | None


def vitality(network: Network, roles: tuple[str, ...]) -> dict[str, Any]:
    """What the panel shows of a drawing: JSON, in the language in force.

    Parameters
    ----------
    network
        The drawing as it is shown.
    roles
        Those the first of the five tests asks for.

    Returns
    -------
    dict
        ``verdict`` (state, text, more); ``quantities`` by name and ``loops``, as `Vitality.to_dict` has them, with
        what is said of all loops in ``loops_text``; and the five ``tests``.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> told = vitality(load("mvn-cards", "bookshop"), ())
    >>> told["verdict"]["state"], told["quantities"]["k"]["text"]
    ('alive', '1.17')
    """
    found = find_out(network)
    told = found.to_dict()
    quantities = {quantity["name"]: quantity for quantity in told["quantities"]}
    for name, more in _plainly(found).items():
        quantities[name] |= more
    tests: list[MvnResult] = mvn_tests(network, roles)
    return {
        "verdict": _verdict(found),
        "quantities": quantities,
        "loops": told["loops"]["listed"],
        "loops_text": told["loops"]["text"] if len(found.loops) != 1 or found.loops.longest else "",
        "tests": [test.to_dict() for test in tests],
    }


def judge(network: Network) -> Verdict:
    """Whose return counts, and whether it lives: the initiator, else the best buyer, else the best node.

    >>> from course import load
    >>> judge(load("mvn-cards", "pan", "en"))
    Verdict(state='dying', start='challenger')
    """
    buyers = [node.id for node in network.nodes if "buyer" in node.roles]
    starts = buyers or [node.id for node in network.nodes]
    found = {
        id: reproduction.explain(network, id) for id in ([network.initiator] if network.initiator else starts)
    }
    best = max(found, key=lambda id: (found[id].reason == "engines", found[id].value or 0), default=None)
    return Verdict("empty", None) if best is None else Verdict(_state(network, found[best]), best)


def _state(network: Network, k: Quantity) -> str:
    """What a K means for life; while it is not known, the fourth test may still tell."""
    if k.value is not None:
        return {"no_way_round": "still"}.get(word := str(k.sentence).rpartition(".")[2], word)
    alive = True if k.reason == "engines" else mvn_tests(network, ())[3].passed
    return "unknown" if alive is None else "alive" if alive else "dying"


def _verdict(found: Vitality) -> dict[str, Any]:
    network, start = found.network, found.start
    if start is None:
        return {"state": "empty", "text": say("widgets.vital.verdict.empty"), "more": ""}
    node, k = network.node(start), found.k[start]
    state = _state(network, k)
    what = ("person" if node.kind == "person" else "thing") if k.value else state
    more = say(f"widgets.vital.more.{what}", name=called(node), k=number(k.value or 0))
    return {"state": state, "text": say(f"widgets.vital.verdict.{state}"), "more": more}


def _plainly(found: Vitality) -> dict[str, dict[str, Any]]:
    """Numbers as a marketer says them: a probability as so many of a hundred, a lever as a place to begin."""
    plain: dict[str, dict[str, Any]] = {}
    if found.lever.reason is None:
        lever = "alike" if found.lever.alike else "lever"
        plain["lever"] = {"sentence": say(f"widgets.vital.{lever}"), "alike": found.lever.alike}
        plain["weakest"] = {"sentence": say("widgets.vital.weakest")}
    ends = None if found.start is None else found.extinction[found.start].value
    if ends is not None:
        # What may go either way is never said to be certain.
        hundred = 100 if ends == 1 else min(99, max(1, round(100 * ends)))
        key = "certain" if ends == 1 else "open"
        name = called(found.network.node(str(found.start)))
        sentence = say(f"widgets.vital.extinction.{key}", name=name, count=hundred)
        plain["extinction"] = {"hundred": hundred, "sentence": sentence}
    return plain
