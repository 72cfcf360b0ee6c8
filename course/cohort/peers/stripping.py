"""A drawing without anything that says who drew it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from course.grading.gradebook import Student
from course.network import Network

MASK = "○○○"


def stripped(network: Network, owner: Student) -> Network:
    """The drawing with ids of its own, without the file's other keys, its owner's names masked in every text.

    Parameters
    ----------
    network
        As it was handed in.
    owner
        Whose names, ids and addresses are masked. Other people a student names are part of the drawing.

    Examples
    --------
    >>> from course.network import Node
    >>> drawn = Network([Node("kim-1", "민수네 가게", extra={"by": "kim"})], title="김민수의 그림", extra={"author": "kim"})
    >>> stripped(drawn, Student("kim", "", "김민수")).to_dict()["title"]
    '○○○의 그림'
    """
    hide = Masker([owner])
    id = {node.id: f"n{number}" for number, node in enumerate(network.nodes, 1)}
    nodes = [replace(node, id=id[node.id], label=hide(node.label), extra={}) for node in network.nodes]
    links = [
        replace(
            link,
            id=f"l{number}",
            source=id[link.source],
            target=id[link.target],
            action=hide(link.action),
            medium=hide(link.medium),
            extra={},
        )
        for number, link in enumerate(network.links, 1)
    ]
    start = None if network.initiator is None else id[network.initiator]
    return Network(nodes, links, hide(network.title), start, 0, _notes(network, hide))


class Masker:
    """Takes people's names, ids and addresses out of texts.

    Parameters
    ----------
    people
        Whoever must not be recognised.

    Examples
    --------
    >>> Masker([Student("20261234", "", "김민수", "minsu@example.org")])("민수가 20261234번으로, minsu@example.org")
    '○○○가 ○○○번으로, ○○○'
    """

    def __init__(self, people: Iterable[Student]) -> None:
        words = {word for person in people for word in _words(person)}
        found = [_pattern(word) for word in sorted(words, key=lambda word: (-len(word), word))]
        self._any = re.compile("|".join(found), re.IGNORECASE) if found else None

    def __call__(self, text: str) -> str:
        """The text with `MASK` for every name in it."""
        return self._any.sub(MASK, text) if self._any else text


def _words(person: Student) -> Iterable[str]:
    """All by which a person is called; a Korean family name alone is half the country's."""
    name = person.name.strip()
    given = (
        [name[1:]]
        if re.fullmatch(r"[가-힣]{3}", name)
        else [name[2:]]
        if re.fullmatch(r"[가-힣]{4}", name)
        else []
    )
    parts = [part for part in re.split(r"[\s,]+", name) if len(part) > (1 if "가" <= part[:1] <= "힣" else 2)]
    address = [person.email, person.email.partition("@")[0]]
    every = [name, *given, *parts, person.first_name, person.id, person.lms_id, *address]
    # A short number is rather a price or an hour than somebody's id.
    return [word for word in map(str.strip, every) if len(word) > (4 if word.isdecimal() else 1)]


def _pattern(word: str) -> str:
    """A word by itself; in Hangul wherever it stands, because particles follow without a space."""
    if re.search(r"[가-힣]", word):
        return r"\s*".join(map(re.escape, word.replace(" ", "")))
    return rf"(?<![^\W가-힣]){re.escape(word)}(?![^\W가-힣])"


def _notes(network: Network, hide: Masker) -> dict[str, object]:
    notes = [
        {"id": f"t{number}", "text": hide(note.get("text", "")), "x": note.get("x"), "y": note.get("y")}
        for number, note in enumerate(network.extra.get("notes", ()), 1)
    ]
    return {"notes": notes} if notes else {}
