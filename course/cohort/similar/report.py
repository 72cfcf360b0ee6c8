"""The report: one page that stands alone, its first words that it is evidence and no verdict; and the same as JSON."""

from collections.abc import Callable
from dataclasses import asdict
from html import escape
from typing import Any

from course.cohort.similar import finding, shapes
from course.cohort.similar.evidence import side_by_side, told
from course.cohort.similar.finding import Evidence, Pair
from course.cohort.similar.material import Task
from course.cohort.similar.people import People
from course.words import say

_STYLE = """
body { font: 16px/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic", sans-serif;
  max-width: 80rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; word-break: keep-all; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; }
td, th { border-bottom: 1px solid #d8dee4; padding: .35rem .6rem; vertical-align: top; }
.both { table-layout: fixed; } .both svg { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; max-height: 40rem; overflow: auto; }
mark { background: #fff3a3; } .first { border: 2px solid #b34700; padding: .2rem 1rem; }
.number { text-align: right; white-space: nowrap; }
"""


def page(
    pairs: list[Pair],
    hand_ins: int,
    task: Task,
    people: People,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> str:
    """The report as HTML, in the cohort's language."""
    language = people.cohort.plan.language
    title = _say("title", language, name=people.assignment)
    sections = []
    for number, pair in enumerate(pairs, 1):
        sections.append(_section(number, pair, task, people, language))
        progress(number, len(pairs))
    parts = [
        f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>{title}</title>',
        f"<style>{_STYLE}</style><h1>{title}</h1>",
        f"<div class=first><p><strong>{_say('no_verdict', language)}</strong></p>"
        f"<p>{_say('what_to_do', language)}</p></div>",
        f"<p>{_say('counted', language, hand_ins=hand_ins, pairs=len(pairs))}</p>",
        _list(pairs, people, language),
        *sections,
        f"<h2>{_say('how', language)}</h2><ul>{_how(task, language)}</ul>",
    ]
    return "\n".join(parts)


def data(pairs: list[Pair], hand_ins: int, task: Task, people: People) -> dict[str, Any]:
    """The report as JSON has it: codes for students, numbers, and none of their words."""
    language = people.cohort.plan.language
    return {
        "assignment": people.assignment,
        "note": say("similar.no_verdict", language),
        "hand_ins": hand_ins,
        "shown_drawings_taken_off": task.drawings,
        "rules": {kind: rule._asdict() for kind, rule in finding.RULES.items()},
        "pairs": [
            {
                "first": people.code(pair.first.student),
                "second": people.code(pair.second.student),
                "strength": round(pair.strength, 4),
                "evidence": [_plain(one) for one in pair.evidence],
            }
            for pair in pairs
        ],
    }


def _plain(one: Evidence) -> dict[str, Any]:
    return asdict(one) | {"strength": round(one.strength, 4)}


def _list(pairs: list[Pair], people: People, language: str) -> str:
    heads = "".join(
        f"<th>{_say(f'heading.{key}', language)}" for key in ("number", "first", "second", "what")
    )
    rows = []
    for number, pair in enumerate(pairs, 1):
        who = "".join(f"<td>{escape(people.called(work.student))}" for work in (pair.first, pair.second))
        what = "<br>".join(escape(told(one, language)) for one in pair.evidence)
        rows.append(f'<tr><td class=number><a href="#p{number}">{number}</a>{who}<td>{what}')
    return f"<table><tr>{heads}{''.join(rows)}</table>"


def _section(number: int, pair: Pair, task: Task, people: People, language: str) -> str:
    names = " · ".join(escape(people.called(work.student)) for work in (pair.first, pair.second))
    return f'<h2 id="p{number}">{number}. {names}</h2>{side_by_side(pair, task, people, language)}'


def _how(task: Task, language: str) -> str:
    fields = {
        "drawings": task.drawings,
        "nodes": shapes.LARGEST,
        "different": finding.LEAST_DIFFERENT,
        "searches": finding.MOST_SEARCHES,
    }
    kinds = ("taken_off", *finding.RULES, "rare", "blind")
    return "".join(f"<li>{_say(f'measure.{kind}', language, **fields)}" for kind in kinds)


def _say(key: str, language: str, **fields: Any) -> str:
    return escape(say(f"similar.{key}", language, **fields))
