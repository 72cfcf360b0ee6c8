import re
import string
import tomllib
from pathlib import Path

import pytest

from course import words
from course.words.catalogue import _flatten
from course.words.particles import particle

ROOT = Path(__file__).parents[2]
AREAS = sorted(Path(words.__file__).parent.glob("*.toml"))
HANGUL = re.compile(r"[가-힣]")


def entries(area):
    return dict(_flatten(tomllib.loads(area.read_text("utf-8"))))


def fields(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("area", AREAS, ids=lambda path: path.stem)
def test_both_languages_say_every_sentence_with_the_same_fields(area):
    for key, pair in entries(area).items():
        assert set(pair) == {"ko", "en"}, key
        assert fields(pair["ko"]) == fields(pair["en"]), key
        assert not HANGUL.search(pair["en"].replace("1인상점", "")), f"Hangul in the English of {key}"


def test_every_sentence_that_the_code_asks_for_by_name_exists():
    asked = set()
    for path in (ROOT / "course").rglob("*.py"):
        asked |= set(re.findall(r'\bsay\(\s*"([a-z]+\.[a-z0-9_.-]+)"', path.read_text("utf-8")))
    known = {f"{area.stem}.{key}" for area in AREAS for key in entries(area)}
    assert asked
    assert asked <= known


@pytest.mark.parametrize(
    ("word", "pair", "expected"),
    [
        ("책방", "이/가", "이"), ("가게", "이/가", "가"), ("손님", "은/는", "은"), ("책방'", "을/를", "을"),
        ("서울", "으로/로", "로"), ("부산", "으로/로", "으로"), ("가게", "으로/로", "로"),
        ("노드 3", "이/가", "이"), ("노드 2", "이/가", "가"), ("A/S", "이/가", "이(가)"), ("", "을/를", "을(를)"),
    ],
)  # fmt: skip
def test_a_particle_follows_the_sound_of_the_word(word, pair, expected):
    assert particle(word, pair) == expected


def test_use_chooses_the_language_and_refuses_others():
    words.use("en")
    assert words.language() == "en"
    with pytest.raises(ValueError, match="expected one of ko, en, got 'fr'"):
        words.use("fr")
    assert words.language() == "en"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({"COURSE_LANGUAGE": "en"}, "en"), ({"LANG": "en_GB.UTF-8"}, "en"), ({"LANG": "ko_KR.UTF-8"}, "ko"),
     ({"LANG": "C.UTF-8"}, "ko"), ({"LANG": "en_US.UTF-8", "COURSE_LANGUAGE": "ko"}, "ko")],
)  # fmt: skip
def test_without_a_choice_the_environment_decides_and_korean_is_the_rest(monkeypatch, environment, expected):
    monkeypatch.setattr("course.words.choice._chosen", None)
    for name in ("COURSE_LANGUAGE", "LC_ALL", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words.language() == expected


def test_a_missing_sentence_names_the_file_and_key():
    with pytest.raises(KeyError, match=r"words\.toml: expected \[nothing\]"):
        words.say("words.nothing", "ko")
