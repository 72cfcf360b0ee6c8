"""The way back: which sentence of the catalogue a text is, whatever its braces were filled with."""

import string
from functools import lru_cache

from course.words.catalogue import phrases

_LEAST = 4  # letters of its own a sentence needs: "{name}: {text}" is anybody's


def recognise(text: str, areas: tuple[str, ...], language: str, least: int = _LEAST) -> str:
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
    least
        How many letters of its own a sentence must have.

    Examples
    --------
    >>> recognise("책방이 살아 있어요.", ("words",), "ko"), recognise("Closed today.", ("words",), "en")
    ('words.example', '')
    """
    known = [sentence for area in areas for sentence in _sentences(area, language)]
    fitting = [(weight, key) for key, weight, pieces in known if weight >= least and _fits(text, pieces)]
    return max(fitting)[1] if fitting else ""


@lru_cache(maxsize=64)
def _sentences(area: str, language: str) -> list[tuple[str, int, tuple[str, ...]]]:
    """Every sentence of an area: key, own letters, the pieces between its fields."""
    try:
        sentences = phrases(area, language)
    except FileNotFoundError:
        return []
    found = []
    for key, sentence in sentences.items():
        pieces = _pieces(sentence)
        weight = sum(not letter.isspace() for piece in pieces for letter in piece)
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


def outline(key: str, language: str) -> str:
    """A sentence with … where its fields are: what it says whomever it is said to.

    >>> outline("words.example", "ko"), outline("words.example", "en")
    ('…이(가) 살아 있어요.', '… is alive.')
    """
    area, _, name = key.partition(".")
    sentence = phrases(area, language)[name]
    parts = []
    for piece, field, spec, _ in string.Formatter().parse(sentence):
        particle = "{}({})".format(*spec.split("/")) if spec and "/" in spec else ""
        parts.append(piece + (f"…{particle}" if field is not None else ""))
    return "".join(parts)
