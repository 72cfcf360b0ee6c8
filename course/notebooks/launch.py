"""The launch table: every lesson with its notebooks, made from ``lesson.toml``."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from course import words
from course.notebooks.problems import Problem
from course.notebooks.source import LANGUAGES

PLACE = "launch table"
BEGIN, END = f"<!-- {PLACE} -->", f"<!-- /{PLACE} -->"
PAGES = ("README.md", "lessons/README.md")


@dataclass(frozen=True)
class Row:
    """A lesson of the table: its folder in ``lessons/``, its details, and its exercises' details by folder."""

    folder: str
    lesson: dict[str, Any]
    exercises: dict[str, dict[str, Any]]


def table(rows: list[Row], page: str, binder: str | None, *, starts: bool = False) -> str:
    """The table as Markdown.

    Parameters
    ----------
    rows
        The lessons, in any order; the table is sorted by number.
    page
        The file it stands in, from the project's root: links are relative to it.
    binder
        Where Binder opens the project, or None when no public repository is known: then there is no
        such column, since a link that leads nowhere is worse than none.
    starts
        Whether the project has START, which then comes first: whoever studies alone begins there.
    """
    columns = ["#", "한국어", "English", both("launch.minutes"), both("launch.practice")]
    columns += ["Binder"] if binder else []
    lines = [f"| {' | '.join(columns)} |", "|" + " --- |" * len(columns)]
    up = "../" * page.count("/")
    if starts:
        lines.append(_first(up, binder))
    for row in sorted(rows, key=lambda row: int(row.lesson["number"])):
        cells = [
            str(row.lesson["number"]),
            *(link(row.lesson["title"][language], up, notebook(row, language)) for language in LANGUAGES),
            str(row.lesson["minutes"]),
            "<br>".join(practice(name, exercise, up) for name, exercise in row.exercises.items()) or "–",
        ]
        if binder:
            cells.append(_opens(binder, {code: notebook(row, code) for code in LANGUAGES}))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def replaced(path: Path, table: str, *, place: str = PLACE, text: str | None = None) -> str | Problem:
    """A page's text with the table between its markers renewed, or why that cannot be.

    Parameters
    ----------
    path
        The page.
    table
        What stands between the markers from now on.
    place
        What the markers are called: ``<!-- launch table -->``.
    text
        The page's text where it has been changed already; by default the file's.
    """
    begin, end = f"<!-- {place} -->", f"<!-- /{place} -->"
    if text is None and not path.exists():
        return Problem(path, f"the page of the {place} is missing", f"a file with {begin} and {end}", "none")
    text = path.read_text("utf-8") if text is None else text
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        got = f"{text.count(begin)} and {text.count(end)}"
        return Problem(path, f"the {place} has no place", f"one {begin}, then one {end}", got)
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n{table}\n{end}{rest.partition(end)[2]}"


def binder_url(root: Path) -> str | None:
    """Where Binder opens the project: from ``[project.urls] Repository`` in pyproject.toml, None without one."""
    path = root / "pyproject.toml"
    if not path.exists():
        return None
    urls = tomllib.loads(path.read_text("utf-8")).get("project", {}).get("urls", {})
    repository = {key.lower(): value for key, value in urls.items()}.get("repository", "")
    host = "https://github.com/"
    if not repository.startswith(host):
        return None
    return f"https://mybinder.org/v2/gh/{repository.removeprefix(host).removesuffix('.git').strip('/')}/HEAD"


def both(key: str) -> str:
    """A heading that readers of both languages share: ``launch.minutes`` of the words for notebooks."""
    korean, english = (words.say(f"notebooks.{key}", language) for language in LANGUAGES)
    return korean if korean == english else f"{korean} · {english}"


def notebook(row: Row, language: str) -> str:
    """A lesson's notebook, from the project's root."""
    return f"lessons/{row.folder}/lesson.{language}.ipynb"


def practice(name: str, exercise: dict[str, Any], up: str) -> str:
    """Links to both notebooks of an exercise."""
    links = [
        link(exercise["title"][language], up, f"exercises/{name}/practice.{language}.ipynb")
        for language in LANGUAGES
    ]
    return " / ".join(links)


def link(title: str, up: str, target: str) -> str:
    """A link in a cell of a table."""
    return f"[{title.replace('|', '&#124;')}]({quote(up + target)})"


def _first(up: str, binder: str | None) -> str:
    notebooks = {code: f"lessons/START.{code}.ipynb" for code in LANGUAGES}
    titles = [link(words.say("notebooks.launch.start", code), up, notebooks[code]) for code in LANGUAGES]
    cells = ["–", *titles, "15", "–", *([_opens(binder, notebooks)] if binder else [])]
    return f"| {' | '.join(cells)} |"


def _opens(binder: str, notebooks: dict[str, str]) -> str:
    return " · ".join(f"[{code}]({_binder(binder, target)})" for code, target in notebooks.items())


def _binder(base: str, target: str) -> str:
    return f"{base}?urlpath={quote(f'lab/tree/{target}', safe='')}"
