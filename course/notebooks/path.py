"""The path through the course: every lesson in order, those still to come without a link."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from course import words
from course.notebooks.details import details


def path(lessons: Path, language: str) -> str:
    """The lessons as Markdown, a table for each part of the course.

    Parameters
    ----------
    lessons
        The folder of the lessons. Its ``outline.toml`` names the parts and the lessons to come; a lesson that
        is written shows what its own ``lesson.toml`` says. Links are relative to this folder.
    language
        ``"ko"`` or ``"en"``: of the words, and of the notebooks that the links open.

    Raises
    ------
    SourceError
        When a ``lesson.toml`` cannot be used.
    """
    outline = tomllib.loads((lessons / "outline.toml").read_text("utf-8"))
    written = _written(lessons)
    return "\n\n".join(_part(part, written, lessons, language) for part in outline["parts"])


def _written(lessons: Path) -> dict[int, tuple[str, dict[str, Any]]]:
    """Folder and details of each lesson that has a source, by number."""
    folders = (source.parent for source in sorted(lessons.glob("*/lesson.py")))
    found = ((folder.name, details(folder / "lesson.toml")) for folder in folders)
    return {about["number"]: (folder, about) for folder, about in found}


def _part(
    part: dict[str, Any], written: dict[int, tuple[str, dict[str, Any]]], lessons: Path, language: str
) -> str:
    columns = [
        words.say(f"notebooks.path.{name}", language) for name in ("number", "lesson", "minutes", "practice")
    ]
    rows = [f"| {' | '.join(columns)} |", "| --: | --- | --: | --- |"]
    for planned in part["lessons"]:
        number = planned["number"]
        if number in written:
            rows.append(f"| {number} | {' | '.join(_cells(*written[number], lessons, language))} |")
        else:
            coming = words.say("notebooks.path.coming", language)
            rows.append(f"| {number} | {planned[language]} | | *{coming}* |")
    return f"**{part[language]}**\n\n" + "\n".join(rows)


def _cells(folder: str, about: dict[str, Any], lessons: Path, language: str) -> Iterator[str]:
    title = about["title"][language].replace("|", "&#124;")
    yield f"[**{title}**]({quote(f'{folder}/lesson.{language}.ipynb')})"
    yield str(about["minutes"])
    exercises = [
        name for name in about.get("exercises", []) if (lessons.parent / "exercises" / name).is_dir()
    ]
    open_it = words.say("notebooks.path.open", language)
    links = [f"[{open_it}]({quote(f'../exercises/{name}/practice.{language}.ipynb')})" for name in exercises]
    yield " · ".join(links)
