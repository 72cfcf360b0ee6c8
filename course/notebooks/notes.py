"""The instructor's notes of a lesson: checked for what a teacher needs, and made into pages to print."""

import html
import os
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from course import words
from course.notebooks import markdown
from course.notebooks.problems import Problem
from course.notebooks.source import LANGUAGES

SECTIONS = (
    "sentence", "materials", "minutes", "answers", "stuck", "lengths", "board", "discussion", "everyone",
)  # fmt: skip
"""What every note has, as its headings say it: ``course/words/notebooks.toml``, ``notes.section``."""

_HEADING = re.compile(r"^## +(.+?) *$", re.M)


def problems(folder: Path) -> list[Problem]:
    """What is wrong with a lesson's notes: a file or a section missing, or the languages unlike."""
    paths = {language: folder / f"teaching.{language}.md" for language in LANGUAGES}
    if absent := [path for path in paths.values() if not path.exists()]:
        return [Problem(path, "the instructor's notes are missing") for path in absent]
    texts = {language: path.read_text("utf-8") for language, path in paths.items()}
    found = [
        Problem(paths[language], *what)
        for language in LANGUAGES
        for what in _lacks(texts[language], language)
    ]
    shapes = {language: markdown.shape(text) for language, text in texts.items()}
    for part, ko, en in markdown.differences(shapes["ko"], shapes["en"]):
        found.append(Problem(paths["en"], f"the {part} differ from teaching.ko.md", ko, en))
    return found


def page(note: Path, language: str, target: Path) -> str:
    """A note as one HTML file that needs nothing else and prints well.

    Parameters
    ----------
    note
        ``teaching.<language>.md``.
    language
        ``"ko"`` or ``"en"``.
    target
        Where the page will lie: links to files of the kit lead from there.
    """
    text = note.read_text("utf-8")
    body = markdown.html(text)
    body = re.sub(r'href="([^":#]+)(#[^"]*)?"', lambda link: _moved(link, note.parent, target.parent), body)
    title = html.escape(re.sub(r"^# +", "", text.splitlines()[0]))
    style = (files("course.notebooks") / "notes.css").read_text("utf-8")
    return (
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n<main>\n{_sections(body)}</main>\n</html>\n"
    )


def write(root: Path, folder: Path) -> list[Path]:
    """Make the pages of all lessons' notes in a folder; give their paths.

    They are not kept in git: the notes themselves are, a code host shows them as they are, and a page takes
    milliseconds to make again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pages = []
    for note in sorted(root.glob("lessons/*/teaching.*.md")):
        language = note.suffixes[0].removeprefix(".")
        target = folder / f"{note.parent.name}.{language}.html"
        target.write_text(page(note, language, target), "utf-8")
        pages.append(target)
    return pages


def _lacks(text: str, language: str) -> Iterator[tuple[str, str, str]]:
    headings = _HEADING.findall(text)
    for name in SECTIONS:
        heading = words.say(f"notebooks.notes.section.{name}", language)
        if heading not in headings:
            yield "the notes lack a section", f"## {heading}", "none"
    if markdown.shape(text).parts.get("formulas"):
        yield "the printed page sets no formulas", "the formula in words or signs (3 × 0.5)", "$…$"


def _moved(link: re.Match[str], here: Path, there: Path) -> str:
    """A link to a file of the kit, as it leads from where the page lies."""
    path = os.path.relpath((here / link[1]).resolve(), there.resolve())
    return f'href="{Path(path).as_posix()}{link[2] or ""}"'


def _sections(body: str) -> str:
    """Each part under a heading as a section of its own, so that a printer may break the page before it."""
    first, *others = re.split(r"(?=<h2>)", body)
    return f"<header>\n{first}</header>\n" + "".join(f"<section>\n{part}</section>\n" for part in others)
