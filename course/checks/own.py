"""Is this the student's own drawing, or one the course has shown?

What is compared is the wording: who, to whom, by what medium. The shape is not: a loop of three belongs to
everyone, and a drawing of the same shape with names of one's own is one's own work. So order, positions,
rates, capitals and spaces do not matter, and a drawing that merely shares a word with an example is safe.
A copy with every name changed goes unnoticed here; that is for a person to see, with the drawing before them.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from course.checks.given import broken, living
from course.data import load
from course.network import Network
from course.words import LANGUAGES

CARDS = ("bookshop", "cafe", "donor", "leaflet", "pan", "supply")
"""The networks of the dataset ``mvn-cards``, which lesson 3 shows."""


def shown(seed: int) -> list[Network]:
    """Every network that lesson 3 shows, and the two its exercise draws for a seed, in both languages.

    >>> len(shown(0))
    16
    """
    return [*_given(seed), *_cards()]


@lru_cache(maxsize=8)
def _given(seed: int) -> tuple[Network, ...]:
    return tuple(draw(seed, language).network for draw in (living, broken) for language in LANGUAGES)


@cache
def _cards() -> tuple[Network, ...]:
    cards = [load("mvn-cards", card, language) for card in CARDS for language in LANGUAGES]
    return tuple(card for card in cards if isinstance(card, Network))


def copied_from(network: Network, examples: Iterable[Network]) -> str:
    """The title of the example that more than half of the drawing repeats; empty when there is none.

    Links are compared when there are any, otherwise the nodes' names.

    Examples
    --------
    >>> from course.network import Link, Network, Node
    >>> shop = Network((Node("a", "Ann"), Node("b", "Shop")), (Link("l", "a", "b", "buys", "a book"),), "Shop")
    >>> copied_from(shop, [shop])
    'Shop'
    >>> copied_from(Network(shop.nodes, (Link("l", "a", "b", "buys", "a lamp"),)), [shop])
    ''
    """
    what = _links if network.links else _names
    mine = what(network)
    for example in examples:
        repeated = mine & what(example)
        if 2 * repeated.total() > mine.total():
            return example.title
    return ""


def _links(network: Network) -> Counter[tuple[str, ...]]:
    names = {node.id: plain(node.label) for node in network.nodes}
    return Counter((names[link.source], names[link.target], plain(link.medium)) for link in network.links)


def _names(network: Network) -> Counter[tuple[str, ...]]:
    return Counter((name,) for node in network.nodes if (name := plain(node.label)))


def plain(text: str) -> str:
    """Letters and digits alone, composed and without capitals: what makes two wordings the same.

    >>> plain("A Photo-card "), plain("①사진 카드")
    ('aphotocard', '1사진카드')
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())
