"""The command line in the reader's language: argparse says everything in English."""

import argparse
from typing import Any

from course.words import say

TEXTS = {
    "usage: ": "usage",
    "positional arguments": "positional",
    "options": "options",
    "show this help message and exit": "help",
    "%(prog)s: error: %(message)s\n": "error",
    "argument %(argument_name)s: %(message)s": "argument",
    "unrecognized arguments: %s": "unknown",
    "the following arguments are required: %s": "required",
    "one of the arguments %s is required": "one_of",
    "invalid choice: %(value)r (choose from %(choices)s)": "choice",
    "invalid %(type)s value: %(value)r": "value",
    "expected one argument": "one",
    "not allowed with argument %s": "against",
}
"""argparse's own texts, and where ours for them are, below ``machine.usage``."""


def speak() -> None:
    """Let argparse say its texts in the chosen language, each mistake with where help is to be had."""
    argparse._ = _said  # type: ignore[attr-defined]


def _said(text: str) -> Any:
    return say(f"machine.usage.{TEXTS[text]}") if text in TEXTS else text
