"""Korean particles follow the sound of the word before them: 책방이, 손님이, 가게가."""

import string
from typing import Any

# How the names of the digits end: 영 일 이 삼 사 오 육 칠 팔 구.
_DIGIT_FINALS = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}
_RIEUL = 8  # the final ㄹ, after which 로 stays 로


def particle(word: str, pair: str) -> str:
    """The one of two particles that fits a word.

    Parameters
    ----------
    word
        Any text; its last letter or digit decides, quotes and brackets aside.
    pair
        Consonant form first: ``"은/는"``, ``"이/가"``, ``"을/를"``, ``"과/와"``, ``"으로/로"``, ``"이에요/예요"``.

    Examples
    --------
    >>> particle("책방", "이/가"), particle("가게", "이/가"), particle("서울", "으로/로")
    ('이', '가', '로')
    """
    after_consonant, after_vowel = pair.split("/")
    final = _final(word)
    if final is None:
        return f"{after_consonant}({after_vowel})"
    if after_consonant == "으로" and final == _RIEUL:
        return after_vowel
    return after_consonant if final else after_vowel


class KoreanFormatter(string.Formatter):
    """`str.format` with one more format: ``{name:을/를}`` appends the fitting particle."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """A field's text, with the particle where the format names a pair of them."""
        if "/" in format_spec:
            return f"{value}{particle(str(value), format_spec)}"
        return str(super().format_field(value, format_spec))


def _final(word: str) -> int | None:
    """The final consonant of the last Hangul syllable or digit (0: none), None when it cannot be heard."""
    for letter in reversed(word):
        if "가" <= letter <= "힣":
            return (ord(letter) - ord("가")) % 28
        if letter in _DIGIT_FINALS:
            return _DIGIT_FINALS[letter]
        if letter.isalpha():
            return None
    return None
