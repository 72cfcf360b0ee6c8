"""A drawing read as a journey: what the lanes of the board show, in numbers and in words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from course.network import STAGES, ContextChain, Link, Network, context_chain
from course.network.chain import STEP
from course.network.context import Break, Context
from course.network.text import called, number
from course.words import phrases, say

PEOPLE = 100
"""How many come in, so that shares can be counted on dots."""

ROUNDS = 4
"""How many turns of the loop are told."""

BACK = (STAGES[-1], STAGES[0])
"""The two stages that the way back joins."""

_MOST_TRIALS = 40  # each "what if" reads the chain anew, in about a millisecond
_LENT = ("saving", "restore", "number", "link", "stage", "toolbar", "said")


def words(language: str | None = None) -> dict[str, str]:
    """What the board's page says: its own words, and those it shares with the sketch."""
    lent = {
        f"{part}.{key}": text
        for part in _LENT
        for key, text in phrases(f"widgets.sketch.{part}", language).items()
    }
    return lent | phrases("journey.board", language)


def journey(network: Network) -> dict[str, Any]:
    """What the board shows of a drawing: JSON, in the language in force.

    Parameters
    ----------
    network
        The drawing as it is shown.

    Returns
    -------
    dict
        ``lanes``, one a stage, each with its ``steps`` (ids), how many of `PEOPLE` ``arrive`` and ``leave``, and
        the ``dots`` to draw; ``back``, ids of the ways back, ``back_broken``, and ``loose``, of the links without a stage;
        ``steps``, what is said of each link by its id; ``breaks`` and ``seamless``; ``loop``, K and the turns it brings; and
        ``reason``, why there are no numbers, or None.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> told = journey(load("journeys", "streaming"))
    >>> told["loop"]["text"], [lane["leave"] for lane in told["lanes"]]
    ('0.34', ['75', '12.5', '5', '6.4'])
    """
    context, chain = Context(network), context_chain(network)
    begun = any(link.stage for link in network.links)  # else nothing is interrupted: nothing is there yet
    back = [link.id for link in context.returns]
    told = {*back, *(link.id for link in context.steps)}
    return {
        "lanes": [_lane(stage, context, chain if begun else None) for stage in STAGES],
        "back": back,
        "back_broken": [one.message(network) for one in chain.breaks if one.stages == BACK],
        "loose": [link.id for link in network.links if link.id not in told],
        "steps": {link.id: _step(link, context, chain) for link in network.links},
        "seamless": begun and chain.seamless,
        "breaks": [one.message(network) for one in chain.breaks if begun],
        "loop": _loop(chain, context),
        "reason": chain.visits.why() if begun else _beginning(network),
    }


def _beginning(network: Network) -> str:
    """What to do first on a board that has no step yet."""
    return say(f"journey.begin.{'loose' if network.links else 'empty'}")


def _lane(stage: str, context: Context, chain: ContextChain | None) -> dict[str, Any]:
    steps = [link.id for link in context.steps if link.stage == stage]
    lane: dict[str, Any] = {"stage": stage, "name": say(f"network.stage.{stage}"), "steps": steps}
    if chain is None:
        return lane
    lane["broken"] = [one.message(context.network) for one in chain.breaks if _at(one) == stage]
    if chain.visits.value is None or chain.leaves.value is None:
        return lane
    arrive = sum(visits for node, visits in chain.visits.value.items() if context.stage_at(node) == stage)
    leave = chain.leaves.value[stage]
    places = [min(PEOPLE, round(PEOPLE * share)) for share in (arrive - leave, arrive)]
    fields = {"arrive": _people(arrive), "leave": _people(leave), "on": _people(arrive - leave)}
    lane["dots"] = {"on": places[0], "leave": places[1] - places[0], "gone": PEOPLE - places[1]}
    lane["leak"] = chain.leak.value == stage
    if steps or arrive:
        lane |= {"text": say("journey.lane.on", **fields), "left": say("journey.lane.leave", **fields)}
    return lane | fields


def _at(one: Break) -> str | None:
    """The stage whose lane shows a break; the gap between sharing and discovering belongs to the way back."""
    return one.stages[0] if one.stages and one.stages != BACK else None


def _step(link: Link, context: Context, chain: ContextChain) -> dict[str, Any]:
    """Who acts and whom it reaches, and what K would be if it went a little better."""
    source, target = (called(context.network.node(id)) for id in (link.source, link.target))
    step: dict[str, Any] = {"source": source, "target": target}
    step["lever"] = link.id in (chain.lever.value or ())
    step["broken"] = any(link.id in one.links for one in chain.breaks if one.kind == "medium")
    back, rate, k = link in context.returns, link.rate, chain.k.value
    if rate is None or not k or not (back or link in context.steps) or len(context.steps) > _MOST_TRIALS:
        return step
    more = rate + 1 if back else min(1.0, rate + STEP)
    then = k_with(context.network, link, more)
    if then is None or more == rate:
        return step
    fields = {"by": f"{more - rate:.2f}", "before": k_text(k), "after": k_text(then)}
    return {**step, "what_if": say(f"journey.what_if.{'back' if back else 'step'}", **fields)}


def k_with(network: Network, link: Link, rate: float) -> float | None:
    """K of the loop if one rate were another.

    >>> from course import load
    >>> shop = load("journeys", "shop")
    >>> round(k_with(shop, shop.link("share"), 0.5), 3)
    1.44
    """
    links = [replace(each, rate=rate) if each.id == link.id else each for each in network.links]
    return context_chain(replace(network, links=links)).k.value


def _loop(chain: ContextChain, context: Context) -> dict[str, Any]:
    """K, what it means, and how many come in at each turn of the loop."""
    k = chain.k.value
    if k is None or chain.leaves.value is None:
        sentence = chain.k.why() if chain.visits.value else None  # else it is the reason, said already
        return {"state": "unknown", "text": "", "sentence": sentence or "", "more": []}
    state = str(chain.k.sentence).rpartition(".")[2]
    through = 1 - sum(chain.leaves.value.values())
    # A way that nobody comes back has no number to raise.
    needed = context.returns[0].rate if len(context.returns) == 1 and k else None
    more = [say("journey.needed", m=_people((needed or 0) / k / PEOPLE))] if needed else []
    if needed and sorted(str(link.stage) for link in context.steps) == sorted(STAGES):
        more.append(say("journey.alike"))
    if chain.days.value is not None:
        more.append(chain.days.message())
    return {
        "state": state,
        "text": k_text(k),
        "through": _people(through),
        "sentence": say(f"journey.loop.{state}", k=k_text(k), through=_people(through)),
        "rounds": [{"size": k**turn, "text": _people(k**turn)} for turn in range(ROUNDS + 1)],
        "more": more,
    }


def k_text(k: float) -> str:
    """K with two decimals: more when it is small or almost 1, so that no digit lies about life.

    >>> k_text(0.3375), k_text(0.042), k_text(0.9982), k_text(1.0)
    ('0.34', '0.042', '0.9982', '1.00')
    """
    if 0 < abs(k - 1) < 0.005:
        return number(k)
    return f"{k:.2f}" if k >= 0.1 or not k else f"{k:.2g}"


def _people(share: float) -> str:
    """So many of `PEOPLE`, with one decimal; two digits below one, whole ones from a hundred on.

    >>> _people(0.25), _people(0.125), _people(0.00338), _people(0), _people(13.5)
    ('25', '12.5', '0.34', '0', '1,350')
    """
    people = PEOPLE * max(0.0, share)
    if people < 1:
        return f"{people:.2g}" if people > 1e-9 else "0"
    return f"{people:,.0f}" if people >= 100 else f"{round(people, 1):g}"


def sentences(told: dict[str, Any]) -> Sequence[str]:
    """What a journey comes to, for those who do not see the board."""
    breaks = [say("journey.board.break", text=text) for text in told["breaks"]]
    loop = [told["loop"]["sentence"], *told["loop"]["more"]]
    return [each for each in (*breaks, told["reason"] or "", *loop) if each]
