"""The table of concepts: which lesson teaches which, on what board, with which exercise."""

import ast
import tomllib
from dataclasses import dataclass
from pathlib import Path

from course import words
from course.notebooks import launch, python
from course.notebooks.problems import Problem, SourceError, unknown
from course.notebooks.source import LANGUAGES, Source

PAGE, PLACE = "lessons/README.md", "concept table"
"""The page that holds the table, and the name of its markers."""

_EVERYWHERE = {"Predict", "Network"}  # on every page, or no board


@dataclass(frozen=True)
class Concept:
    """A concept of the course: its number, and its name in both languages."""

    number: str
    ko: str
    en: str


def load(path: Path) -> list[Concept]:
    """The concepts of a ``concepts.toml``, in its order; none where there is no such file.

    Raises
    ------
    SourceError
        When it is no TOML, or a concept lacks a name.
    """
    if not path.exists():
        return []
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError([Problem(path, f"the file is not TOML in UTF-8: {error}")]) from None
    wrong = [number for number, names in found.items() if not _is_pair(names)]
    if wrong:
        raise SourceError(
            [Problem(path, f"concept {number}", "ko and en", str(found[number])) for number in wrong]
        )
    return [Concept(number, names["ko"], names["en"]) for number, names in found.items()]


def boards(source: Source) -> list[str]:
    """What a lesson shows of `course`'s boards, in the order of its code's first calls.

    A board is a public class of `course` that the code calls; what every lesson has is left out.
    """
    code = [cell.text for cell in source.in_language("en") if cell.kind == "code"]
    public = {name for text in code for name in _from_course(text) if name[0].isupper()}
    shown: dict[str, None] = {}
    for text in code:
        called = [name for name in public - _EVERYWHERE if python.calls(text, name)]
        shown |= dict.fromkeys(sorted(called, key=text.index))
    return list(shown)


def problems(concepts: list[Concept], rows: list[launch.Row], root: Path) -> list[Problem]:
    """Numbers of concepts that the list does not have."""
    known = [concept.number for concept in concepts]
    return [
        Problem(root / "lessons" / row.folder / "lesson.toml", "an unknown concept", *unknown(number, known))
        for row in rows
        for number in sorted(numbers(row) - set(known))
    ]


def numbers(row: launch.Row) -> set[str]:
    """The concepts that a lesson says it teaches."""
    return {number for one in row.lesson.get("concepts", []) for number in one.get("numbers", [])}


def table(concepts: list[Concept], rows: list[launch.Row], sources: dict[str, Source]) -> str:
    """The table as Markdown, a row for each concept in the order of the list.

    Parameters
    ----------
    concepts
        What `load` gives.
    rows
        The lessons, as the launch table has them.
    sources
        Their sources by folder, from which the boards are read.
    """
    columns = ["#", *(words.say("notebooks.concepts.concept", language) for language in LANGUAGES)]
    columns += [launch.both(key) for key in ("concepts.lesson", "concepts.board", "launch.practice")]
    lines = [f"| {' | '.join(columns)} |", "|" + " --- |" * len(columns)]
    ordered = sorted(rows, key=lambda row: int(row.lesson["number"]))
    shown = {row.folder: boards(sources[row.folder]) for row in ordered}
    for concept in concepts:
        teach = [row for row in ordered if concept.number in numbers(row)]
        cells = [
            ", ".join(_lesson(row) for row in teach),
            ", ".join(dict.fromkeys(f"`{name}`" for row in teach for name in shown[row.folder])),
            "<br>".join(launch.practice(*each, "../") for row in teach for each in row.exercises.items()),
        ]
        lines.append(
            f"| {concept.number} | {concept.ko} | {concept.en} | {' | '.join(each or '–' for each in cells)} |"
        )
    return "\n".join(lines)


def _lesson(row: launch.Row) -> str:
    links = [launch.link(language, "../", launch.notebook(row, language)) for language in LANGUAGES]
    return f"{row.lesson['number']} ({' · '.join(links)})"


def _from_course(code: str) -> list[str]:
    """The names that a code takes from `course` itself.

    >>> _from_course("from course import Sketch, load\\nfrom course.plots import bars")
    ['Sketch', 'load']
    """
    found = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ImportFrom))
    return [name.name for node in found if node.module == "course" for name in node.names]


def _is_pair(names: object) -> bool:
    return (
        isinstance(names, dict)
        and set(names) == {"ko", "en"}
        and all(isinstance(each, str) and each.strip() for each in names.values())
    )
