"""The decision memo against the other papers: its count and threshold are the card's, its K is the drawing's."""

import re
from typing import Any, NamedTuple

from course.checks.lesson14.papers import Card, Memo, read_card, read_memo
from course.checks.lesson14.reading import gains
from course.checks.lesson14.work import own_drawing
from course.checks.result import Line, Result, part
from course.network import Network
from course.words import say

_NUMBER = r"\d+(?:\.\d+)?"
_PERCENT = re.compile(rf"({_NUMBER})\s*(?:%|％|퍼센트|per\s?cent)")
_AFTER_WORD = re.compile(rf"(?:문턱값|threshold)\D{{0,12}}({_NUMBER})", re.I)
_AFTER_K = re.compile(r"(?<![A-Za-z])[Kk](?![A-Za-z])(.{0,60})", re.S)
_NEAR_K, _NEAR_PERCENT, _MOST_K = 0.0061, 0.051, 3


class Finding(NamedTuple):
    """A part of the points, from 0 to 1, and what to say of it."""

    share: float
    lines: list[Line]


def memo(name: str, card: str, sketch: str, seed: int, points: float) -> Result:
    """Judge a memo's numbers and whether all of it is there.

    A quarter of the points each: the count is the card's, the threshold is the card's, K is the drawing's, and
    claim, falsifier, next step and limits are written.

    Parameters
    ----------
    name, card, sketch
        Of the memo's board, the experiment's card and the drawing.
    seed
        The cohort's, for what the course has shown.

    Examples
    --------
    >>> memo("nobody-wrote-this", "nobody-locked-this", "nobody-drew-this", 0, points=4)
    0
    """
    title, written = say("exercise_14.memo.title"), read_memo(name)
    hint = tuple(say(f"exercise_14.memo.hint.{step}") for step in (1, 2, 3))
    if written.problem:
        return Result(title, 0, points, (Line("wrong", written.problem),), hint=hint)
    held, drawn = read_card(card), own_drawing(sketch, seed)
    network = Network() if drawn.problem else drawn.network
    parts = [_count(written, held), _threshold(written, held), _k(written, network), _words(written)]
    share = sum(each.share for each in parts) / len(parts)
    lines = tuple(line for each in parts for line in each.lines)
    return Result(title, part(points, share), points, lines, hint=() if share == 1 else hint)


def _count(written: Memo, card: Card) -> Finding:
    if card.problem or card.final is None:
        return Finding(0, [Line("open", card.problem or say("exercise_14.memo.no_count"))])
    found = [float(each) for each in re.findall(_NUMBER, written.texts["number"])]
    right = all(number in found for number in (card.final.tried, card.final.succeeded))
    return _finding(right, "count", tried=card.final.tried, succeeded=card.final.succeeded)


def _threshold(written: Memo, card: Card) -> Finding:
    goal = card.number("goal")
    if goal is None or card.locked is None:
        return Finding(0, [Line("open", say("exercise_14.memo.no_goal"))])
    text = written.texts["number"]
    named = [float(each) for each in _AFTER_WORD.findall(text)]
    found = named or [float(each) for each in _PERCENT.findall(text)]
    right = any(abs(each - goal) <= _NEAR_PERCENT for each in found)
    kind = "threshold" if right or not named else "moved"
    return _finding(right, kind, goal=f"{goal:g}", found=", ".join(f"{each:g}" for each in named))


def _k(written: Memo, network: Network) -> Finding:
    known = gains(network)
    if not known:
        return Finding(0, [Line("open", say("exercise_14.memo.no_k"))])
    said = _AFTER_K.search(written.texts["number"])
    numbers = [float(each) for each in re.findall(_NUMBER, said[1])[:_MOST_K]] if said else []
    right = any(abs(each - k) <= _NEAR_K for each in numbers for k in known)
    return _finding(right, "k" if right or numbers else "k_absent", k=f"{known[0]:.2f}")


def _words(written: Memo) -> Finding:
    """A quarter each: claim, falsifier with a number and not the claim again, next step with a date, limits."""
    text = written.texts
    there = {
        "claim": bool(text["claim"]),
        "falsifier": bool(re.search(r"\d", text["falsifier"])) and text["falsifier"] != text["claim"],
        "next_step": bool(re.search(r"\d", text["next_step"])),
        "limits": bool(text["limits"]),
    }
    lacks = [
        Line("wrong", say(f"exercise_14.memo.lacks_{name}"))
        for name, is_there in there.items()
        if not is_there
    ]
    return Finding(
        sum(there.values()) / len(there), lacks or [Line("right", say("exercise_14.memo.words_right"))]
    )


def _finding(right: bool, kind: str, **fields: Any) -> Finding:
    """Wrong findings do not say the right number: it stands in the person's own files."""
    sentence = say(f"exercise_14.memo.{kind}_{'right' if right else 'wrong'}", **fields)
    return Finding(float(right), [Line("right" if right else "wrong", sentence)])
