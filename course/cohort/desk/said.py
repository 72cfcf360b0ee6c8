"""What the checks of a graded notebook told its student, as keys of the catalogue: they are the wrong-answer tags."""

import html
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from course.words.recognition import recognise

_LINE = re.compile(
    r'<span role="img"[^>]{0,400}>([✗?])</span><span>([^<]{1,2000})</span>'
)  # see `course.checks.panel`
_TITLE = re.compile(r'<strong style="font-size:1\.08em;?">([^<]{1,300})</strong>')
_MOST = 40  # lines of one cell; a student's own code may print as many as it likes
_BLANK = {"none", "missing", "blank", "not_yet"}


class Said(NamedTuple):
    """One thing a check found wrong.

    Attributes
    ----------
    key
        The sentence's key in the catalogue; ``"~" + text`` where it is nobody's sentence, digits left out.
    text
        The sentence as the student was shown it.
    """

    key: str
    text: str

    @property
    def blank(self) -> bool:
        """Whether it only says that nothing was answered, or nothing looked at yet."""
        return self.key.rpartition(".")[2] in _BLANK


class Heard(NamedTuple):
    """What one check told: the part of the catalogue its task lives in (empty where unknown), and what was wrong."""

    home: str
    said: list[Said]


def by_cell(notebook: dict[str, Any], areas: tuple[str, ...], language: str) -> dict[str, Heard]:
    """What each check of a graded notebook told, by the check's id.

    Parameters
    ----------
    notebook
        A notebook of the folder ``autograded``, as JSON has it. Nothing in it is trusted.
    areas
        Where the checks' sentences stand in the catalogue.
    language
        The cohort's.
    """
    found: dict[str, Heard] = {}
    for cell in notebook.get("cells", []):
        about = cell.get("metadata", {}).get("nbgrader", {})
        if cell.get("cell_type") == "code" and about.get("grade") and about.get("grade_id"):
            fragments = [_fragment(output) for output in cell.get("outputs", [])[:_MOST]]
            said = [one for text in _texts(cell, fragments) for one in _said(text, areas, language)]
            found[str(about["grade_id"])] = Heard(_home(fragments, areas, language), said[:_MOST])
    return found


def areas_of(assignment: str) -> tuple[str, ...]:
    """Where an exercise's checks have their sentences.

    >>> areas_of("03-draw-the-mvn")
    ('exercise_03', 'checks', 'network')
    """
    return (f"exercise_{assignment.partition('-')[0]}", "checks", "network")


def _fragment(output: dict[str, Any]) -> str:
    fragment = output.get("data", {}).get("text/html", "")
    return "".join(fragment) if isinstance(fragment, list) else str(fragment)


def _texts(cell: dict[str, Any], fragments: list[str]) -> Iterable[str]:
    for output in cell.get("outputs", [])[:_MOST]:
        if output.get("output_type") == "error":
            yield f"{output.get('ename', '')}: {output.get('evalue', '')}"[:300]
    for fragment in fragments:
        yield from (html.unescape(text) for _, text in _LINE.findall(fragment))


def _home(fragments: list[str], areas: tuple[str, ...], language: str) -> str:
    """``exercise_06.visits``, of a panel with the title ``exercise_06.visits.title``."""
    for fragment in fragments:
        for title in _TITLE.findall(fragment)[:1]:
            return recognise(html.unescape(title), areas, language, least=1).rpartition(".")[0]
    return ""


def _said(text: str, areas: tuple[str, ...], language: str) -> list[Said]:
    return [Said(key, part) for key, part in _keys(text, areas, language)]


@lru_cache(maxsize=4096)
def _keys(text: str, areas: tuple[str, ...], language: str) -> tuple[tuple[str, str], ...]:
    """A text's key; of a text put together from several sentences, each one's."""
    if key := recognise(text, areas, language):
        return ((key, text),)
    title, _, rest = text.partition(": ")
    if rest and len(title) < 40 and (key := recognise(rest, areas, language)):
        return ((key, text),)
    for stop in re.finditer(r"(?<=[.!?)]) ", text[:600]):
        head, tail = text[: stop.start()], text[stop.end() :]
        if (first := recognise(head, areas, language)) and (second := recognise(tail, areas, language)):
            return (first, head), (second, tail)
    return (("~" + re.sub(r"\d+([.,]\d+)*", "…", text)[:200], text),)
