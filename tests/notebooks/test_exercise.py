"""An exercise's folder: points, reference answers, and the mistakes whose mark is known."""

import sys

import pytest

from course.notebooks import Case, Exercise, SourceError

WHY = {"ko": "빈칸", "en": "blank"}
HEAD = (
    "from course.notebooks import Case\nWHY = {'ko': '빈칸', 'en': 'blank'}\nBLANK = Case('blank', 0, WHY)\n"
)


@pytest.fixture
def folder(exercise_source):
    return exercise_source.parent


def refusal(folder, wrong_answers):
    (folder / "wrong_answers.py").write_text(HEAD + wrong_answers, "utf-8")
    with pytest.raises(SourceError) as error:
        Exercise.load(folder)
    return str(error.value)


def test_an_exercise_knows_its_name_title_and_points(folder):
    exercise = Exercise.load(folder)
    assert exercise.name == "03-draw"
    assert exercise.toml["title"]["ko"] == "나의 그물"
    assert (exercise.max_points, exercise.manual_points) == (2, 6)
    assert len(exercise.answer_cells) == 1


def test_mistakes_are_the_cases_of_the_language(folder):
    exercise = Exercise.load(folder)
    assert [case.name for case in exercise.mistakes("ko")] == ["blank", "half"]
    assert exercise.mistakes("ko")[1].cells == {"share-answer": "share = 0.5"}
    assert exercise.mistakes("en")[1].cells == {"share-answer": "share = 1 / 2"}


def test_reading_the_mistakes_leaves_nothing_behind(folder):
    before = (list(sys.path), set(sys.modules))
    Exercise.load(folder).mistakes("ko")
    assert (list(sys.path), {name for name in sys.modules if "wrong" in name} | before[1]) == before
    assert sorted(path.name for path in folder.iterdir()) == [
        "exercise.py",
        "exercise.toml",
        "wrong_answers.py",
    ]


@pytest.mark.parametrize(
    ("wrong_answers", "told"),
    [
        (
            "def cases(language):\n    return [BLANK, Case('rich', 3, WHY)]",
            "case 'rich': mark: expected at most 2, got 3",
        ),
        ("def cases(language):\n    return [Case('half', 1, WHY)]", "a blank hand-in is missing"),
        ("def cases(language):\n    return [Case('blank', 1, WHY)]", "a blank hand-in is missing"),
        ("def cases(language):\n    return [BLANK, BLANK]", "expected each name once, got 'blank' 2 times"),
        (
            "def cases(language):\n    return [Case('blank', 0, WHY, cells={'sare': ''})]",
            "case 'blank': unknown cell: expected a solution or manual id (limits, share-answer, why), got 'sare'",
        ),
        (
            "def cases(language):\n    return [{'name': 'blank'}]",
            "expected a list of Case, got {'name': 'blank'}",
        ),
        ("cases = 3", "TypeError: 'int' object is not callable"),
        ("def mistakes(language):\n    return [BLANK]", "KeyError: 'cases'"),
        (
            "def cases(language):\n    return [Case('x', -1, WHY)]",
            "case 'x': mark: expected points, 0 or more, got -1",
        ),
        (
            "def cases(language):\n    return [Case('x', 0, {'ko': '빈칸'})]",
            "why: expected a sentence in ko and en",
        ),
        (
            "def cases(language):\n    return [Case('x', 0, WHY, files={'../marks.csv': ''})]",
            "case 'x': files: expected names like 'boards/map.json', got ['../marks.csv']",
        ),
    ],
)
def test_a_mistake_that_cannot_be_is_refused(folder, wrong_answers, told):
    assert told in refusal(folder, wrong_answers)


def test_an_error_in_wrong_answers_is_told_with_its_line(folder):
    told = refusal(folder, "def cases(language):\n    return [Case('blank', 1 / 0, WHY)]\n")
    assert (
        "wrong_answers.py:5: cases('ko') failed: ZeroDivisionError: division by zero\n    | return [Case("
        in told
    )


def test_wrong_answers_that_are_not_python_are_told_with_their_line(folder):
    assert "wrong_answers.py:4: the file is not Python" in refusal(folder, "def cases(language:\n")


def test_a_mistake_of_one_language_only_is_found_when_the_exercise_is_loaded(folder):
    told = refusal(folder, "def cases(language):\n    return [BLANK] if language == 'ko' else []\n")
    assert "cases('en'): a blank hand-in is missing" in told


def test_everything_wrong_in_a_folder_is_told_at_once(folder):
    (folder / "exercise.toml").write_text("minutes = 30\n", "utf-8")
    (folder / "exercise.py").write_text("# %%\n1 +\n", "utf-8")
    (folder / "wrong_answers.py").unlink()
    with pytest.raises(SourceError) as error:
        Exercise.load(folder)
    assert {problem.path.name for problem in error.value.problems} == {"exercise.toml", "exercise.py"}


def test_a_folder_without_known_mistakes_is_refused(folder):
    (folder / "wrong_answers.py").unlink()
    with pytest.raises(SourceError, match=r"wrong_answers\.py: there is no such file"):
        Exercise.load(folder)


def test_a_mark_that_is_not_a_number_is_refused():
    with pytest.raises(ValueError, match="mark: expected points, 0 or more, got nan"):
        Case("blank", float("nan"), WHY)
