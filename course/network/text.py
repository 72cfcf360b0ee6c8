"""Labels are data and can be anything; here they become text that can be drawn and said."""

import unicodedata

from course.network.look import look
from course.network.model import Node
from course.words import say

_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"


def clean(text: str) -> str:
    """Text on one line, composed, without controls, marks that turn the direction, or letters nobody sees.

    >>> clean(" 선물한\\n\\u202e책\\x00 "), clean("\\u3164\\u200b")
    ('선물한 책', '')
    """
    letters = (" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    line = " ".join("".join(letter for letter in letters if _is_drawable(letter)).split())
    return line if any(letter not in _BLANK_LETTERS and letter.isprintable() for letter in line) else ""


def called(node: Node, language: str | None = None) -> str:
    """What a sentence calls a node.

    >>> called(Node("n1", " 책방 "), "ko"), called(Node("n2"), "ko")
    ('책방', '이름 없는 노드')
    """
    return clean(node.label) or say("network.nameless", language)


def number(value: float) -> str:
    """A rate, a delay or a gain as a person writes it: four digits, more only to tell it from 1.

    >>> number(0.4), number(1 / 3), number(24.0), number(123456), number(1.00001)
    ('0.4', '0.3333', '24', '123,456', '1.00001')
    """
    if 1000 <= value < 1e15:
        return f"{value:,.0f}"
    return f"{value:.13g}" if abs(value - 1) < 0.001 else f"{value:.4g}"


def width(text: str) -> float:
    """How wide text is drawn, in em.

    >>> width("책방"), width("ab")
    (2.0, 1.16)
    """
    sizes = look()["text"]
    wide, narrow = float(sizes["wide"]), float(sizes["narrow"])
    return sum(wide if ord(letter) >= sizes["from"] else narrow for letter in text)


def wrap(text: str, em: float, lines: int) -> list[str]:
    """Text in at most so many lines of at most so many em, broken between words where it can be.

    >>> wrap("우리 동네 작은 책방", 5, 3)
    ['우리 동네', '작은 책방']
    >>> wrap("가나다라마바사아자차", 4, 2)
    ['가나다라', '마바사…']
    """
    found = [""]
    for word in clean(text)[: round(em * lines * 4)].split():
        if found[-1] and width(f"{found[-1]} {word}") <= em:
            found[-1] += f" {word}"
            continue
        found.append("")
        for letter in word:
            if width(found[-1] + letter) > em:
                found.append("")
            found[-1] += letter
    found = [line for line in found if line]
    if len(found) <= lines:
        return found
    last = found[lines - 1]
    while width(last + "…") > em:
        last = last[:-1]
    return [*found[: lines - 1], last + "…"]


def _is_drawable(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn") and letter not in _TURNS
