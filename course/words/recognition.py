"""The way back: which sentence of the catalogue a text is, whatever its braces were filled with."""

import string
from functools import lru_cache

from course.words.catalogue import phrases

_LEAST = 6  # letters of its own a sentence needs: "{name}: {text}" is anybody's


def recognise(text: str, areas: tuple[str, ...], language: str) -> str:
    """The key of the sentence a text was made from, or ``""``.

    Where several fit, the one that says most in letters of its own counts. What checks say is recognised so in
    a graded notebook, where only the text is left.

    Parameters
    ----------
    text
        A whole sentence, as a person was shown it.
    areas
        Where to look: ``("checks", "exercise_06")``. An area that is not there has no sentences.
    language
        The one it was said in.

    Examples
    --------
    >>> recognise("책방이 살아 있어요.", ("words",), "ko"), recognise("Closed today.", ("words",), "en")
    ('words.example', '')
    """
    known = [sentence for area in areas for sentence in _sentences(area, language)]
    fitting = [(weight, key) for key, weight, pieces in known if _fits(text, pieces)]
    return max(fitting)[1] if fitting else ""


@lru_cache(maxsize=64)
def _sentences(area: str, language: str) -> list[tuple[str, int, tuple[str, ...]]]:
    """Every sentence of an area that can be told from others: key, own letters, the pieces between its fields."""
    try:
        sentences = phrases(area, language)
    except FileNotFoundError:
        return []
    found = []
    for key, sentence in sentences.items():
        pieces = _pieces(sentence)
        weight = sum(not letter.isspace() for piece in pieces for letter in piece)
        if weight >= _LEAST:
            found.append((f"{area}.{key}", weight, pieces))
    return found


def _pieces(sentence: str) -> tuple[str, ...]:
    """What stands before, between and behind the fields; one piece when there are none.

    >>> _pieces("{name:이/가} 책방"), _pieces("K is {k}.")
    (('', ' 책방'), ('K is ', '.'))
    """
    pieces = [""]
    for piece, name, *_ in string.Formatter().parse(sentence):
        pieces[-1] += piece
        if name is not None:
            pieces.append("")  # a Korean particle counts as part of what fills the field
    return tuple(pieces)


def _fits(text: str, pieces: tuple[str, ...]) -> bool:
    """Whether the pieces stand in a text in this order, from its start to its end; in one pass, however long."""
    first, *middle, last = pieces if len(pieces) > 1 else (pieces[0], "")
    if len(pieces) == 1:
        return text == first
    if not text.startswith(first) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for piece in middle:
        at = text.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return at <= end
