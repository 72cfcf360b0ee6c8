"""Small networks that a seed draws for everyone in a cohort: one to diagnose, one to measure and trim.

Every seed gives a network of one of four little shops. What is asked of it is computed from the network,
never stored, and every network is made so that the answers are unique and no known mistake hits them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import combinations, count

from course.checks import look
from course.checks.draws import draws
from course.network import Link, Network, Node
from course.words import phrases

SHOPS = ("bakery", "plants", "bicycles", "sidedishes")
KINDS = ("roles", "media", "return", "alive")
_ORDERS = ((0, 1, 2, 3), (1, 3, 0, 2), (2, 0, 3, 1), (3, 2, 1, 0), (2, 3, 1, 0), (1, 0, 3, 2), (3, 0, 2, 1))
_PLACES = {"regular": (90.0, 90.0), "friend": (510.0, 90.0), "shop": (300.0, 330.0)}
_ROLES = {"regular": ("buyer",), "friend": ("mediator",), "shop": ("producer",)}
_STEPS = {
    "gift": ("regular", "friend"),
    "show": ("regular", "friend"),
    "visit": ("friend", "shop"),
    "welcome": ("shop", "regular"),
    "buy": ("regular", "shop"),
}
_DRAWN = ("gift", "show", "visit", "welcome")


@dataclass(frozen=True)
class Given:
    """A network to read, with its links numbered from 1 in the order of the drawing.

    Parameters
    ----------
    network
        The drawing; its initiator is the regular customer.
    seed
        What it was drawn from; 0 is the practice network that everyone may see judged.
    """

    network: Network
    seed: int

    def without(self, gone: Link) -> Network:
        """The network with one link taken away."""
        return replace(self.network, links=[link for link in self.network.links if link.id != gone.id])

    def rate(self, step: str) -> float:
        """The rate of a step: ``"gift"``, ``"show"``, ``"visit"`` or ``"welcome"``."""
        return next(link.rate for link in self.network.links if link.id == step and link.rate is not None)

    def __repr__(self) -> str:
        return look.text(self.network)

    def _repr_html_(self) -> str:
        return look.html(self.network)


def living(seed: int, language: str | None = None) -> Given:
    """A living network with two parallel links, of which one can be spared.

    Parameters
    ----------
    seed
        The cohort's seed, 0 or more.
    language
        Of its labels; the one in force when absent.

    Notes
    -----
    K of the regular = (gift + show) · visit · welcome: parallel links add, links in a row multiply. The link
    that can be spared is never the one with the smallest rate.

    Examples
    --------
    >>> [link.id for link in living(0, "en").network.links if link.rate is None]
    []
    """
    shop, order = draws("living", seed, len(SHOPS), len(_ORDERS))
    steps = [_DRAWN[place] for place in _ORDERS[order]]
    return Given(shop_network(SHOPS[shop], steps, _rates(seed), language), seed)


def broken(seed: int, language: str | None = None) -> Given:
    """A network that fails one of the first four MVN tests; from another shop than `living` of this seed.

    Parameters
    ----------
    seed, language
        As for `living`.

    Examples
    --------
    >>> broken(3, "ko").network.title != living(3, "ko").network.title
    True
    """
    other = draws("living", seed, len(SHOPS))[0]
    shop, kind, order = draws("broken", seed, len(SHOPS) - 1, len(KINDS), len(_ORDERS))
    steps = [step for place in _ORDERS[order] if (step := _DRAWN[place]) != "show"]
    return Given(_break(KINDS[kind], SHOPS[(other + 1 + shop) % len(SHOPS)], steps, language), seed)


def _break(kind: str, shop: str, steps: list[str], language: str | None) -> Network:
    rates = {"gift": 4.0, "visit": 0.5, "welcome": 0.3 if kind == "alive" else 0.8, "buy": 0.8}
    if kind == "return":  # the one way back becomes another way there
        steps = ["buy" if step == "welcome" else step for step in steps]
    sound = shop_network(shop, steps, rates, language)
    nodes = [replace(n, roles=()) if kind == "roles" and n.id == "friend" else n for n in sound.nodes]
    links = [replace(k, medium="") if kind == "media" and k.id == "visit" else k for k in sound.links]
    return replace(sound, nodes=nodes, links=links)


def shop_network(
    shop: str, steps: list[str], rates: Mapping[str, float | None], language: str | None = None
) -> Network:
    """One of `SHOPS` with some of its steps as links; the regular starts.

    >>> shop_network("bakery", ["gift", "visit"], {"gift": 4, "visit": None}, "en").title
    'The neighbourhood bakery'
    """
    say = phrases(f"checks.given.{shop}", language)
    kinds = {"shop": "organisation"}
    nodes = [
        Node(who, say[who], kinds.get(who, "person"), _ROLES[who], *place) for who, place in _PLACES.items()
    ]
    links = [
        Link(step, *_STEPS[step], say[f"{step}.action"], say[f"{step}.medium"], rates[step]) for step in steps
    ]
    return Network(nodes, links, say["title"], initiator="regular")


def _rates(seed: int) -> dict[str, float]:
    """The first sound rates that a seed draws."""
    drawn = (draws(f"rates:{turn}", seed, 31, 9, 5, 5) for turn in count())
    rates = (((30 + a) / 10, (8 + b) / 10, (3 + c) / 10, (3 + d) / 10) for a, b, c, d in drawn)
    return dict(zip(_DRAWN, next(each for each in rates if _sound(*each)), strict=True))


def _sound(gift: float, show: float, visit: float, welcome: float) -> bool:
    k = (gift + show) * visit * welcome
    total = gift + show + visit + welcome
    ways = (
        k, 100 * k, gift * visit * welcome, show * visit * welcome, k ** (1 / 3), total,
        gift * show * visit * welcome, total / 4, k - 1,
    )  # fmt: skip
    apart = all(abs(one - other) > 0.03 for one, other in combinations(ways, 2)) and k > 1.1
    needed = gift * visit * welcome >= 1.05 and show * visit * welcome <= 0.8
    return apart and needed and k <= 3 and visit != welcome and min(visit, welcome) < show - 0.05
