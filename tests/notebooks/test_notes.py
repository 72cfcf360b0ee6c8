"""The instructor's notes: complete in both languages, and pages that print."""

import argparse
import re
from pathlib import Path

import pytest

from course import words
from course.notebooks import command, notes

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(kit):
    return kit / "lessons" / "03-draw"


def said(folder):
    return [problem.sentence for problem in notes.problems(folder)]


def test_notes_with_every_section_are_sound(folder):
    assert notes.problems(folder) == []


@pytest.mark.parametrize("name", notes.SECTIONS)
def test_a_section_left_out_is_told_by_its_heading(folder, name):
    for language in ("ko", "en"):
        path = folder / f"teaching.{language}.md"
        heading = words.say(f"notebooks.notes.section.{name}", language)
        path.write_text(path.read_text("utf-8").replace(f"## {heading}\n", "## …\n"), "utf-8")
    assert len(said(folder)) == 2
    assert all("the notes lack a section: expected ## " in sentence for sentence in said(folder))


def test_a_note_in_one_language_is_told(folder):
    (folder / "teaching.en.md").unlink()
    (sentence,) = said(folder)
    assert sentence.endswith("teaching.en.md: the instructor's notes are missing")


def test_notes_that_say_more_in_one_language_are_told(folder):
    path = folder / "teaching.ko.md"
    path.write_text(path.read_text("utf-8") + "\n- 하나\n- 둘\n", "utf-8")
    assert any("the lists differ from teaching.ko.md" in sentence for sentence in said(folder))


def test_a_formula_is_refused_because_the_page_cannot_set_it(folder):
    for language in ("ko", "en"):
        path = folder / f"teaching.{language}.md"
        path.write_text(path.read_text("utf-8") + "\n$K > 1$\n", "utf-8")
    assert all("the printed page sets no formulas" in sentence for sentence in said(folder))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_page_needs_nothing_else_and_its_links_lead_to_the_kit(tmp_path, language):
    lesson = ROOT / "lessons" / "03-draw-the-mvn"
    target = tmp_path / "pages" / "03.html"
    page = notes.page(lesson / f"teaching.{language}.md", language, target)
    assert page.startswith(f'<!doctype html>\n<html lang="{language}">')
    assert not re.search(r"<(script|link|img)\b|url\(|@import", page)
    assert page.count("<section>") == page.count("<h2>") > len(notes.SECTIONS)
    targets = re.findall(r'href="([^"]+)"', page)
    assert targets
    for link in targets:
        assert (target.parent / link).resolve().exists(), link


def test_the_command_writes_a_page_for_each_language(kit, tmp_path, capsys):
    words.use("en")
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    assert command.run(parser.parse_args(["--root", str(kit), "--notes", str(tmp_path / "pages")])) == 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == [
        "03-draw.en.html",
        "03-draw.ko.html",
    ]
    assert "2 pages of instructor's notes are in" in capsys.readouterr().out
