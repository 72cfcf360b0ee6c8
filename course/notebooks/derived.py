"""The derived files: every notebook and every table of lessons and concepts, written or compared."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from course.notebooks import concepts, glossary, launch, notes, points, standard
from course.notebooks.details import details
from course.notebooks.exercise import Exercise
from course.notebooks.notebook import lesson, practice, to_bytes
from course.notebooks.problems import Problem, SourceError
from course.notebooks.source import LANGUAGES, Source, read

ALONE = {"lessons/start.py": "START", "docs/gallery.py": "gallery"}
"""Bilingual sources outside the folders of lessons and exercises, and what their notebooks are called."""


def build(root: Path | str = ".", check: bool = False) -> list[Problem]:
    """Write every notebook whose source is sound and the launch tables, and say what is wrong with the rest.

    Parameters
    ----------
    root
        The project's folder, which holds ``lessons/`` and ``exercises/``.
    check
        Write nothing; a file that differs from what would be written is a problem.

    Returns
    -------
    list of Problem
        Empty when every derived file is what its source says.
    """
    root = Path(root)
    problems: list[Problem] = []
    files: dict[Path, bytes] = {}
    sources: dict[str, Source] = {}
    lessons = dict(_read_all(root, "lessons", partial(_lesson, sources), files, problems))
    loaded: list[Exercise] = []
    exercises = dict(_read_all(root, "exercises", partial(_exercise, loaded), files, problems))
    problems += _pages_alone(root, files)
    problems += _orphans(root)
    if not problems:  # a table without the broken lesson would hide it
        problems += _strays(root, lessons, exercises)
        files |= _pages(root, lessons, exercises, sources, problems)
        files |= _points(root, loaded, problems)
    problems += _standard(root, sources, lessons, files)
    for path, content in files.items():
        if not path.exists() or path.read_bytes() != content:
            if check:
                state = "is not what its source says" if path.exists() else "is missing"
                problems.append(Problem(path, f"the file {state}: run `python -m course build`"))
            else:
                path.write_bytes(content)
    return problems


def _read_all(
    root: Path,
    kind: str,
    load: Callable[[Path, dict[Path, bytes]], dict[str, Any]],
    files: dict[Path, bytes],
    problems: list[Problem],
) -> Iterator[tuple[str, dict[str, Any]]]:
    for source in sorted((root / kind).glob(f"*/{kind[:-1]}.py")):
        try:
            yield source.parent.name, load(source.parent, files)
        except SourceError as error:
            problems += error.problems


def _pages_alone(root: Path, files: dict[Path, bytes]) -> list[Problem]:
    """The notebooks that are no lesson: a project need not have them."""
    problems: list[Problem] = []
    for source, name in ALONE.items():
        if (path := root / source).exists():
            try:
                found = read(path)
            except SourceError as error:
                problems += error.problems
                continue
            for language in LANGUAGES:
                files[path.with_name(f"{name}.{language}.ipynb")] = to_bytes(lesson(found, language))
    return problems


def _lesson(sources: dict[str, Source], folder: Path, files: dict[Path, bytes]) -> dict[str, Any]:
    source, found = read(folder / "lesson.py"), details(folder / "lesson.toml")
    sources[folder.name] = source
    for language in LANGUAGES:
        files[folder / f"lesson.{language}.ipynb"] = to_bytes(lesson(source, language))
    return found


def _exercise(loaded: list[Exercise], folder: Path, files: dict[Path, bytes]) -> dict[str, Any]:
    exercise = Exercise.load(folder)
    loaded.append(exercise)
    for language in LANGUAGES:
        files[folder / f"practice.{language}.ipynb"] = to_bytes(practice(exercise.source, language))
    return exercise.toml


def _standard(
    root: Path, sources: dict[str, Source], lessons: dict[str, Any], files: dict[Path, bytes]
) -> list[Problem]:
    """What a lesson lacks that all lessons have; the notebooks are written all the same."""
    try:
        terms = _glossary(root / "lessons" / "glossary.toml", files)
    except SourceError as error:
        return error.problems
    problems: list[Problem] = []
    for name, source in sources.items():
        problems += standard.problems(source, lessons[name], terms)
        problems += notes.problems(source.path.parent)
    return problems + list(standard.shared(list(sources.values())))


def _glossary(path: Path, files: dict[Path, bytes]) -> list[glossary.Term]:
    """The terms of a project's glossary, and its pages among the files; a project need not have one."""
    if not path.exists():
        return []
    groups = glossary.load(path)
    for language in LANGUAGES:
        files[path.with_name(f"glossary.{language}.md")] = glossary.page(groups, language).encode()
    return [term for _, terms in groups for term in terms]


def _orphans(root: Path) -> Iterator[Problem]:
    """Built notebooks whose source is gone: a reader would open last year's lesson."""
    for kind, name in (("lessons", "lesson"), ("exercises", "practice")):
        for path in sorted((root / kind).glob(f"*/{name}.*.ipynb")):
            if not (path.parent / f"{kind[:-1]}.py").exists():
                yield Problem(path, f"a built notebook without its source {kind[:-1]}.py: delete it")


def _strays(root: Path, lessons: dict[str, Any], exercises: dict[str, Any]) -> Iterator[Problem]:
    """Lessons that share a number, and exercises that no folder holds."""
    numbers = Counter(found["number"] for found in lessons.values())
    for folder, found in lessons.items():
        path = root / "lessons" / folder / "lesson.toml"
        if numbers[found["number"]] > 1:
            yield Problem(path, "the key number is taken", "each lesson's own", str(found["number"]))
        for name in found.get("exercises", []):
            if name not in exercises:
                yield Problem(path, "the key exercises: unknown folder", "a folder of exercises/", repr(name))


def _pages(
    root: Path,
    lessons: dict[str, Any],
    exercises: dict[str, Any],
    sources: dict[str, Source],
    problems: list[Problem],
) -> dict[Path, bytes]:
    rows = [
        launch.Row(
            folder, found, {name: exercises[name] for name in found.get("exercises", []) if name in exercises}
        )
        for folder, found in lessons.items()
    ]
    binder = launch.binder_url(root)
    starts = (root / "lessons" / "start.py").exists()
    pages = {
        page: launch.replaced(root / page, launch.table(rows, page, binder, starts=starts))
        for page in launch.PAGES
    }
    pages |= _concepts(root, rows, sources, pages, problems)
    problems += [text for text in pages.values() if isinstance(text, Problem)]
    return {root / page: text.encode() for page, text in pages.items() if isinstance(text, str)}


def _points(root: Path, exercises: list[Exercise], problems: list[Problem]) -> dict[Path, bytes]:
    """The page with the tables of points; a project need not have it."""
    page = root / points.PAGE
    text: str | Problem = page.read_text("utf-8") if page.exists() else ""
    for language in LANGUAGES if text else ():
        if isinstance(text, str):
            tables = points.tables(exercises, language)
            text = launch.replaced(page, tables, place=points.place(language), text=text)
    if isinstance(text, Problem):
        problems.append(text)
        return {}
    return {page: text.encode()} if text else {}


def _concepts(
    root: Path,
    rows: list[launch.Row],
    sources: dict[str, Source],
    pages: dict[str, str | Problem],
    problems: list[Problem],
) -> dict[str, str | Problem]:
    """The page with the table of concepts, too; a project need not have a list of them."""
    try:
        known = concepts.load(root / "lessons" / "concepts.toml")
    except SourceError as error:
        problems += error.problems
        return {}
    page = pages[concepts.PAGE]
    if not known or isinstance(page, Problem):
        return {}
    problems += concepts.problems(known, rows, root)
    table = concepts.table(known, rows, sources)
    return {concepts.PAGE: launch.replaced(root / concepts.PAGE, table, place=concepts.PLACE, text=page)}
