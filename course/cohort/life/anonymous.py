"""A drawing that could be anybody's: nothing in it follows from who drew it."""

import re
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from course.cohort.peers.stripping import MASK, Masker
from course.grading.gradebook import Student
from course.network import Network

_CONTACT = re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}|https?://\S+|www\.\S+|@[\w.]{3,}|\+?\d[\d\s-]{6,20}\d")
# An exercise may deal every student other numbers, worked out from the id: a number could be somebody's.
_NUMBER = re.compile(r"\d[\d.,]*\d")


class Hiding:
    """Takes out of a text whatever could say who wrote it.

    Examples
    --------
    >>> Hiding([Student("s-1234", "", "김민수")])("민수네 가게 010-1234-5678, my_s-1234, 37명")
    '○○○네 가게 ○○○, my_○○○, ○○○명'
    """

    def __init__(self, people: Iterable[Student]) -> None:
        normal = [replace(one, **{key: _normal(text) for key, text in vars(one).items()}) for one in people]
        self._names = Masker(normal)
        parts = {part for one in normal for text in vars(one).values() for part in [text, *text.split()]}
        long = sorted((part for part in parts if len(part) > 3), key=lambda part: (-len(part), part))
        # Inside a word, too: my_kim2026.
        self._inside = re.compile("|".join(map(re.escape, long)) or r"(?!)", re.IGNORECASE)

    def __call__(self, text: str) -> str:
        """The text with `MASK` in those places."""
        text = _CONTACT.sub(MASK, _normal(text))
        return _NUMBER.sub(MASK, self._names(self._inside.sub(MASK, text)))


def _normal(text: str) -> str:
    """Letters put together that a Mac takes apart, wide ones made plain, invisible ones gone."""
    whole = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in whole if unicodedata.category(letter) != "Cf")


def anonymous(network: Network, hide: Hiding) -> Network:
    """A drawing that could be anybody's.

    Parameters
    ----------
    network
        As it was handed in.
    hide
        Hides the whole class.
    """
    dice = secrets.SystemRandom()
    ids = {node.id: f"n{token}" for node, token in zip(network.nodes, _tokens(network.nodes), strict=True)}
    nodes = [
        replace(node, id=ids[node.id], label=hide(node.label), x=None, y=None, extra={})
        for node in network.nodes
    ]
    links = [
        replace(
            link,
            id=f"l{token}",
            source=ids[link.source],
            target=ids[link.target],
            action=hide(link.action),
            medium=hide(link.medium),
            rate=None,
            delay=None,
            extra={},
        )
        for link, token in zip(network.links, _tokens(network.links), strict=True)
    ]
    dice.shuffle(nodes)
    dice.shuffle(links)
    start = None if network.initiator is None else ids[network.initiator]
    return Network(nodes, links, hide(network.title), start)


def _tokens(items: Iterable[object]) -> list[str]:
    """Random and all different, for ids."""
    number = len(list(items))
    return [f"{value:06x}" for value in secrets.SystemRandom().sample(range(16**6), number)]
