"""Every rule refuses its own mistake, with the place and the words a reader of the message gets."""

from pathlib import Path

import pytest

from course.notebooks import SourceError, read

REFUSED = Path(__file__).parent / "fixtures" / "refused"
CASES = sorted(REFUSED.rglob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_source_is_refused_with_where_expected_got_and_the_cell(case, tmp_path, monkeypatch):
    source, message = case.read_text("utf-8").split("\n==== refused ====\n")
    monkeypatch.chdir(tmp_path)
    path = Path(f"{case.parent.name}.py")
    path.write_text(source, "utf-8")
    with pytest.raises(SourceError) as refusal:
        read(path)
    assert str(refusal.value) == message.removesuffix("\n")


def test_there_is_a_refused_fixture_for_lessons_and_for_exercises():
    assert {case.parent.name for case in CASES} == {"lesson", "exercise"}
    assert len(CASES) >= 45


def test_a_missing_source_is_refused(tmp_path):
    with pytest.raises(SourceError, match="no such file"):
        read(tmp_path / "lesson.py")


def test_a_source_that_is_not_utf_8_is_refused_with_the_byte(tmp_path):
    path = tmp_path / "lesson.py"
    path.write_bytes('# %% [markdown] lang="ko"\n# 책방\n'.encode("cp949"))
    with pytest.raises(SourceError, match=r"not UTF-8 \(byte 30\)"):
        read(path)


def test_the_sound_sources_are_read(lesson_source, exercise_source):
    assert [cell.number for cell in read(lesson_source).cells] == list(range(1, 12))
    assert [cell.role for cell in read(exercise_source).in_language("en")] == [
        "", "", "answer", "", "solution", "check", "manual", "manual",
    ]  # fmt: skip
