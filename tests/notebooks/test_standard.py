"""What every lesson has: parts, predictions, worked numbers, the glossary's terms, paragraphs of its own, notes."""

import shutil
from pathlib import Path

import pytest

from course.notebooks import build, glossary, standard
from course.notebooks.problems import SourceError
from course.notebooks.source import read

ROOT = Path(__file__).parents[2]
GLOSSARY = """[[groups]]
ko = "부품"
en = "Parts"
[[groups.terms]]
ko = "네트워크 효과"
en = "network effect"
means_ko = "늘수록 쓸모가 커지는 것."
means_en = "Worth more with more people."
[[groups.terms]]
ko = "효과"
en = "effect"
means_ko = "달라진 것."
means_en = "What changed."
[[groups.terms]]
ko = "다리"
en = "bridge"
everyday = true
means_ko = "둘을 잇는 링크."
means_en = "A link that joins two parts."
"""


def told(root):
    return [str(problem).replace(f"{root.as_posix()}/", "") for problem in build(root)]


def with_pair(source, ko, en):
    pair = f'\n# %% [markdown] lang="ko"\n# {ko}\n\n# %% [markdown] lang="en"\n# {en}\n'
    source.write_text(source.read_text("utf-8") + pair, "utf-8")


@pytest.fixture
def glossed(kit):
    (kit / "lessons" / "glossary.toml").write_text(GLOSSARY, "utf-8")
    return kit


def test_a_lesson_without_a_part_is_told_which(kit, lesson_source):
    lesson_source.write_text(lesson_source.read_text("utf-8").replace("hook ", ""), "utf-8")
    (said,) = told(kit)
    assert said.startswith("lessons/03-draw/lesson.py: the part hook is missing: the case that opens it")


def test_a_misspelt_part_is_told_the_nearest(kit, lesson_source):
    lesson_source.write_text(lesson_source.read_text("utf-8").replace("slogan ", "slogen "), "utf-8")
    assert any("got slogen (did you mean slogan?)" in each for each in told(kit))


def test_two_predictions_are_too_few(kit, lesson_source):
    text = lesson_source.read_text("utf-8").replace('Predict("c", "?", number=(0, 1, ""))\n', "")
    lesson_source.write_text(text, "utf-8")
    assert told(kit) == [
        "lessons/03-draw/lesson.py: too few predictions: expected at least 3 calls of Predict, got 2"
    ]


def test_one_worked_number_is_too_few_and_a_value_counts_as_one(kit, lesson_source):
    text = lesson_source.read_text("utf-8").replace("$0.25 \\cdot 12 = 3$", "3")
    lesson_source.write_text(text, "utf-8")
    assert "too few worked numbers" in told(kit)[0]
    lesson_source.write_text(
        text.replace("3권입니다", "{{k}}권입니다").replace("3 for all", "{{k}} for all"), "utf-8"
    )
    (lesson_source.parent / "values.py").write_text("def values(language):\n    return {'k': 3}\n", "utf-8")
    assert told(kit) == []


def test_a_lesson_that_lacks_something_is_built_all_the_same(kit, lesson_source):
    lesson_source.write_text(lesson_source.read_text("utf-8").replace("hook ", ""), "utf-8")
    assert told(kit)
    assert (lesson_source.parent / "lesson.ko.ipynb").exists()


# --- terms -----------------------------------------------------------------------------------------


def test_a_term_by_another_name_is_told_with_the_glossary_s(glossed, lesson_source):
    with_pair(lesson_source, "연결 효과가 큽니다.", "Network effects are strong.")
    (said,) = told(glossed)
    assert "the glossary's “network effect” has another name in cell" in said
    assert "expected 네트워크 효과, got none" in said


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ("네트워크효과가 큽니다.", "Network effects are strong."),
        ("그 영향을 봅니다.", "We look at its effectiveness."),
        ("부두까지 걸어가요.", "Walk to the bridge."),
        ("읽을 책은 The Network Effect입니다.", "The book is The Network Effect."),
    ],
    ids=["spaces aside", "inside another word", "an everyday word", "a title"],
)
def test_what_is_no_other_name_is_left_alone(glossed, lesson_source, ko, en):
    with_pair(lesson_source, ko, en)
    assert told(glossed) == []


def test_a_lesson_may_use_a_term_in_its_everyday_sense(glossed, lesson_source):
    with_pair(lesson_source, "곧 시행됩니다.", "It takes effect soon.")
    assert len(told(glossed)) == 1
    toml = lesson_source.with_name("lesson.toml")
    toml.write_text('everyday_terms = ["effect"]\n' + toml.read_text("utf-8"), "utf-8")
    assert told(glossed) == []


def test_the_texts_of_code_are_held_to_the_glossary_too(glossed, lesson_source):
    twins = '\n# %% lang="ko"\nprint("연결의 힘")\n\n# %% lang="en"\nprint("network effect")\n'
    lesson_source.write_text(lesson_source.read_text("utf-8") + twins, "utf-8")
    assert "“network effect”" in told(glossed)[0]


def test_the_glossary_s_pages_are_sorted_and_name_both_languages(glossed):
    assert build(glossed) == []
    page = (glossed / "lessons" / "glossary.ko.md").read_text("utf-8")
    assert page.startswith("# 용어집\n\n## 부품\n\n| 한국어 | 영어 | 뜻 |")
    rows = [line for line in page.splitlines() if line.startswith("| **")]
    assert rows[0] == "| **네트워크 효과** | network effect | 늘수록 쓸모가 커지는 것. |"
    assert [row.split("**")[1] for row in rows] == ["네트워크 효과", "다리", "효과"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('means_en = "What changed."', ""), "'effect' lacks means_en"),
        (("everyday", "everday"), "'bridge': unknown key everday"),
        (("[[groups]]", "[[group]]"), "the glossary cannot be read"),
    ],
)
def test_a_glossary_that_lacks_something_is_refused(glossed, change, said):
    (glossed / "lessons" / "glossary.toml").write_text(GLOSSARY.replace(*change), "utf-8")
    assert said in told(glossed)[0]


def test_the_course_s_own_glossary_names_each_term_once():
    groups = glossary.load(ROOT / "lessons" / "glossary.toml")
    for language in ("ko", "en"):
        names = [getattr(term, language) for _, terms in groups for term in terms]
        assert len(names) == len(set(names)) > 80


# --- paragraphs ------------------------------------------------------------------------------------

LONG_KO = "책방 주인은 겨울이 오기 전에 단골 열두 사람의 이름을 적고, 저마다 누구에게 어떤 책을 왜 권했는지 물어 보았습니다."
LONG_EN = "Before winter came the owner of the shop wrote down the names of twelve regulars and asked each of them whom they had told of which book, and why they had chosen it."


def test_a_paragraph_that_two_lessons_share_is_refused_in_both_languages(kit, lesson_source):
    with_pair(lesson_source, LONG_KO, LONG_EN)
    other = shutil.copytree(lesson_source.parent, kit / "lessons" / "04-own") / "lesson.py"
    changed = (
        other.read_text("utf-8").replace("열두 사람", "열세 사람").replace("twelve regulars", "many regulars")
    )
    other.write_text(changed, "utf-8")
    problems = list(standard.shared([read(lesson_source), read(other)]))
    assert [problem.quote[:4] for problem in problems if problem.quote[:4] in ("책방 주", "Befo")] == [
        "책방 주",
        "Befo",
    ]
    assert all("nearly the same paragraph as in cell" in problem.rule for problem in problems)


def test_two_paragraphs_on_one_subject_are_two_paragraphs(kit, lesson_source):
    other = shutil.copytree(lesson_source.parent, kit / "lessons" / "04-own") / "lesson.py"
    with_pair(lesson_source, LONG_KO, LONG_EN)
    with_pair(
        other,
        "겨울 동안 책방은 단골마다 권한 책을 장부에 남겼고, 봄에 그 장부를 펼쳐 누가 누구를 데려왔는지 함께 세었습니다.",
        "All winter the shop kept a book of what its regulars recommended; in spring they opened it together and counted who had brought whom along.",
    )
    assert list(standard.shared([read(lesson_source), read(other)])) == []


def test_no_paragraph_is_shared_by_two_of_the_course_s_lessons():
    sources = [read(path) for path in sorted(ROOT.glob("lessons/*/lesson.py"))]
    assert sources
    assert list(standard.shared(sources)) == []


def test_a_glossary_error_keeps_its_class():
    with pytest.raises(SourceError):
        glossary.load(ROOT / "pyproject.toml")
