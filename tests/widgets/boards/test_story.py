"""The story board: it counts seconds and words, says what it cannot see, and compares two listeners."""

import pytest

from course.widgets import place
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.story import CRITERIA, StoryBoard, beyond_chance, checks, seconds
from course.words import say, use

GOOD = {
    "ko": {
        "self": "제가 열한 살이던 겨울, 어머니가 가게 간판을 내리셨어요.",
        "us": "우리는 이 골목에서 아침마다 같은 빵 냄새를 맡습니다.",
        "now": "이번 토요일 아홉 시에 반죽 한 덩이씩 빚어 주세요.",
    },
    "en": {
        "self": "The winter I was eleven, my mother took down the sign of her shop.",
        "us": "In this lane we all wake up to the same smell of bread.",
        "now": "On Saturday at nine, come and shape one loaf each.",
    },
}
VAGUE = {
    "ko": {"self": "열정이 넘칩니다.", "us": "다들 힘드시죠.", "now": "관심 부탁드립니다."},
    "en": {"self": "Passion is everything.", "us": "Times are hard.", "now": "Support is appreciated."},
}


@pytest.fixture(params=["ko", "en"])
def language(request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    use(request.param)
    return request.param


def seen(board, words):
    found = board.found(board.setting | words)
    return [row[1] == say("story.table.seen") for row in found.table.rows]


def test_a_scene_with_a_day_is_seen_and_vague_words_are_not(language):
    board = StoryBoard("mine")
    assert seen(board, GOOD[language]) == [True] * len(checks())
    assert seen(board, VAGUE[language]) == [False] * len(checks())


def test_the_lesson_s_own_examples_are_told_apart(language):
    """Each check fails when its part alone is vague: none of them passes everything."""
    board = StoryBoard("mine")
    for part in ("self", "us", "now"):
        marked = seen(board, GOOD[language] | {part: VAGUE[language][part]})
        assert marked == [not check.startswith(part) for check in checks()]


def test_it_says_that_it_sees_words_only_whatever_is_written(language):
    board = StoryBoard("mine")
    for words in ({}, GOOD[language], VAGUE[language]):
        assert say("story.seen") in board.found(board.setting | words).told


def test_words_of_advertisements_are_named(language):
    board = StoryBoard("mine")
    word = {"ko": "최고", "en": "best"}[language]
    text = {"ko": "우리는 최고의 빵을 만듭니다", "en": "We bake the best bread"}[language]
    assert any(word in each for each in board.found(board.setting | {"us": text}).told)
    assert not any(word in each for each in board.found(board.setting | GOOD[language]).told)


def test_seconds_follow_syllables_in_korean_and_words_in_english(language):
    assert seconds({"ko": "가" * 50, "en": "word " * 25}[language]) == pytest.approx(10)
    long = {"ko": "가" * 500, "en": "a " * 240}[language]
    told = StoryBoard("mine").found(StoryBoard("mine").setting | {"self": long}).told
    assert say("story.long") in told


@pytest.mark.parametrize(("same", "beyond"), [(4, 1), (3, 0.5), (2, 0), (0, -1)])
def test_agreement_beyond_chance_is_0_for_coins_and_1_for_twins(same, beyond):
    assert beyond_chance(same, 4) == beyond


def test_two_listeners_are_compared_once_both_have_pressed(language):
    board = StoryBoard("mine")
    one = board.setting | {"first": ["first-authentic"]}
    assert say("story.waiting") in board.found(one).told
    both = one | {"second": ["second-authentic", "second-strategic"]}
    assert say("story.agree", same=3, beyond="0.5") in board.found(both).told


def test_every_criterion_has_a_box_for_each_listener_to_press(language):
    board = StoryBoard("mine")
    marks = [
        mark
        for mark in board.found(board.setting | {"first": ["first-authentic"]}).picture.marks
        if mark.press
    ]
    assert {(mark.press, mark.id) for mark in marks} == {
        (who, f"{who}-{each}") for who in ("first", "second") for each in CRITERIA
    }
    assert [mark.id for mark in marks if mark.on] == ["first-authentic"]


def test_a_text_that_is_too_long_is_refused(language):
    with pytest.raises(NotAValue, match="500"):
        StoryBoard("mine").controls[0].checked("a" * 501)


def test_the_still_picture_keeps_the_person_s_words(language):
    board = StoryBoard("mine")
    board._file.save(board.setting | GOOD[language])
    assert GOOD[language]["us"] in board.bundle()["text/html"]
