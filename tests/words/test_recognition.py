"""What a check said leads back to its key."""

import re
import time

import pytest

from course.words import LANGUAGES, phrases, say
from course.words.recognition import outline, recognise
from tests.words.test_words import AREAS, fields

CHECKS = ["checks", *sorted(path.stem for path in AREAS if re.fullmatch(r"exercise_\d\d", path.stem))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", CHECKS)
def test_every_sentence_of_the_checks_is_recognised_whatever_fills_it(area, language):
    for key, sentence in phrases(area, language).items():
        names = fields(sentence)
        if any(spec and "/" not in spec for spec in re.findall(r"{\w+:([^}]*)}", sentence)):
            continue  # wants a number of its own
        if not re.sub(r"[\s…]|\w+\(\w+\)", "", outline(f"{area}.{key}", language)):
            continue  # has no letter of its own
        said = say(f"{area}.{key}", language, **dict.fromkeys(names, "책방 3"))
        found = recognise(said, (area,), language, least=1)
        assert found, key
        # Two keys may say the same.
        assert found == f"{area}.{key}" or _alike(found, f"{area}.{key}", language, said), (key, found)


def _alike(found, key, language, said):
    return len(outline(found, language)) >= len(outline(key, language)) or outline(found, language) in said


def test_nothing_is_recognised_in_what_a_student_made_up():
    assert recognise("<script>alert(1)</script>", tuple(CHECKS), "ko") == ""


def test_a_text_made_to_be_slow_is_not():
    began = time.process_time()
    for length in (2_000, 20_000):
        recognise("a. " * length, tuple(CHECKS), "en")
    assert time.process_time() - began < 20
