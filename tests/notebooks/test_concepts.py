"""The table of concepts: made from the list, each lesson's metadata and its code; every concept is taught somewhere."""

import re
from pathlib import Path

import pytest

from course.notebooks import build, concepts
from course.notebooks.concepts import Concept
from course.notebooks.details import details
from course.notebooks.problems import SourceError
from course.notebooks.source import read

ROOT = Path(__file__).parents[2]
LIST = ROOT / "lessons" / "concepts.toml"
NUMBERS = [*map(str, range(1, 24)), "23b", *map(str, range(24, 70))]
HANGUL = re.compile("[가-힣]")
BEGIN, END = f"<!-- {concepts.PLACE} -->", f"<!-- /{concepts.PLACE} -->"


def taught():
    """The numbers of every lesson that is written, by its folder."""
    folders = [source.parent for source in sorted(ROOT.glob("lessons/*/lesson.py"))]
    found = {folder.name: details(folder / "lesson.toml").get("concepts", []) for folder in folders}
    return {name: {n for one in ones for n in one.get("numbers", [])} for name, ones in found.items()}


# --- the course's own ------------------------------------------------------------------------------


def test_the_list_has_every_concept_once_with_a_name_in_each_language():
    known = concepts.load(LIST)
    assert [concept.number for concept in known] == NUMBERS
    for language in ("ko", "en"):
        names = [getattr(concept, language) for concept in known]
        assert len(set(names)) == len(names)
        assert all(bool(HANGUL.search(name)) == (language == "ko") for name in names)


def test_every_concept_is_taught_in_a_lesson_that_is_written():
    """Of the whole course: true once lessons 1 to 14 are all there."""
    missing = set(NUMBERS).difference(*taught().values())
    assert sorted(missing, key=NUMBERS.index) == []


def test_no_lesson_names_a_concept_that_the_list_does_not_have():
    assert {
        name: numbers - set(NUMBERS) for name, numbers in taught().items() if numbers - set(NUMBERS)
    } == {}


def test_every_lesson_says_which_concepts_it_teaches():
    assert [name for name, numbers in taught().items() if not numbers] == []


def test_the_boards_of_a_lesson_are_those_its_code_shows():
    shown = concepts.boards(read(ROOT / "lessons" / "07-spread-and-cycle-time" / "lesson.py"))
    assert shown == ["CascadeStage", "GrowthLab", "Sketch"]


# --- the builder -----------------------------------------------------------------------------------


@pytest.fixture
def listed(kit):
    """The small kit with a list of two concepts, of which its lesson teaches one, and a place for the table."""
    (kit / "lessons" / "concepts.toml").write_text(
        '[24]\nko = "작은 그물"\nen = "a small network"\n\n[23b]\nko = "선순환"\nen = "a loop"\n', "utf-8"
    )
    toml = kit / "lessons" / "03-draw" / "lesson.toml"
    toml.write_text(toml.read_text("utf-8").replace("{ ko =", '{ numbers = ["24"], ko ='), "utf-8")
    page = kit / "lessons" / "README.md"
    page.write_text(f"{page.read_text('utf-8')}\n{BEGIN}\nold\n{END}\n", "utf-8")
    return kit


def rows(kit):
    text = (kit / "lessons" / "README.md").read_text("utf-8")
    lines = text.partition(BEGIN)[2].partition(END)[0].strip().splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def told(root):
    return "\n".join(str(problem).replace(f"{root.as_posix()}/", "") for problem in build(root))


def test_a_concept_s_row_names_lesson_board_and_exercise(listed):
    source = listed / "lessons" / "03-draw" / "lesson.py"
    code = '\n# %%\nfrom course import JourneyBoard, Predict\n\nJourneyBoard("shop")\n'
    source.write_text(source.read_text("utf-8") + code, "utf-8")
    assert told(listed) == ""
    small, loop = rows(listed)
    assert small[:3] == ["24", "작은 그물", "a small network"]
    assert small[3].startswith("3 ([ko](../lessons/03-draw/lesson.ko.ipynb) · [en](")
    assert small[4].split(", ")[-1] == "`JourneyBoard`"
    assert "`Predict`" not in small[4]
    assert "practice.en.ipynb" in small[5]
    assert loop == ["23b", "선순환", "a loop", "–", "–", "–"]


def test_both_tables_stand_on_the_page_and_a_second_build_changes_nothing(listed):
    assert told(listed) == ""
    page = (listed / "lessons" / "README.md").read_bytes()
    assert b"<!-- launch table -->\n| #" in page
    assert told(listed) == ""
    assert (listed / "lessons" / "README.md").read_bytes() == page


def test_a_number_that_the_list_does_not_have_is_refused(listed):
    toml = listed / "lessons" / "03-draw" / "lesson.toml"
    toml.write_text(toml.read_text("utf-8").replace('["24"]', '["24", "70"]'), "utf-8")
    assert "lessons/03-draw/lesson.toml: an unknown concept: expected one of 24, 23b, got 70" in told(listed)


def test_a_page_without_a_place_for_the_table_is_told(listed):
    page = listed / "lessons" / "README.md"
    page.write_text(page.read_text("utf-8").replace(END, ""), "utf-8")
    assert f"the concept table has no place: expected one {BEGIN}, then one {END}, got 1 and 0" in told(
        listed
    )


def test_a_kit_without_a_list_needs_no_table(kit):
    assert build(kit) == []


def test_a_concept_without_a_name_is_refused(tmp_path):
    path = tmp_path / "concepts.toml"
    path.write_text('[24]\nko = "작은 그물"\n', "utf-8")
    with pytest.raises(SourceError, match="concept 24: expected ko and en"):
        concepts.load(path)
    assert concepts.load(tmp_path / "none.toml") == []
    path.write_text('[24]\nko = "그물"\nen = "network"\n', "utf-8")
    assert concepts.load(path) == [Concept("24", "그물", "network")]
