"""Whatever lies in a drawing's file, every check that reads it says a mark; how it is drawn makes none.

Which exercises read a drawing is not listed here: it is every one whose reference hands one in.
"""

import json

import pytest

from course.network import Network, NetworkError, mvn_tests
from course.network.files import parse
from tests.exercises import drawings
from tests.exercises.player import NAMES, load

QUICK, LONG = 60, 1000


def drawn_by(exercise, play):
    """The sketches that the reference hands in: names and contents."""
    files = play.answers(exercise, "en", 0)
    return {name: content for name, content in files.items() if name.startswith("sketches/")}


def known(exercise, sketch, content):
    """The reference's drawing and those of the known mistakes."""
    name = sketch.removeprefix("sketches/").removesuffix(".json")
    cases = (case.sketches.get(name) for language in ("ko", "en") for case in exercise.mistakes(language))
    return [json.loads(content), *(case for case in cases if isinstance(case, dict))]


def marks(results):
    """Every check's mark, each from 0 to its points."""
    found = {check: float(repr(value)) for check, (value, _) in results.items()}
    assert all(0 <= found[check] <= points for check, (_, points) in results.items())
    return found


def as_network(content):
    try:
        return Network.from_dict(parse(content)).to_dict()
    except (NetworkError, RecursionError):
        return None


def fuzzed(name, play, count):
    exercise = load(name)
    for sketch, content in drawn_by(exercise, play).items():
        examples = known(exercise, sketch, content)
        for number in range(count):
            drawing = drawings.drawing(number, examples)
            seed, language = number % 5, ("ko", "en")[number % 2]
            try:
                got = marks(play.reference(exercise, language, seed, files={sketch: drawing}))
            except Exception as error:
                error.add_note(f"drawing {number} of {sketch}: {drawing[:2000]!r}")
                raise
            network = as_network(drawing)
            if network:
                other = drawings.encoded(drawings.moved(number, network))
                again = marks(play.reference(exercise, language, seed, files={sketch: other}))
                assert again == got, f"drawing {number}: {drawing.decode()} and moved: {other.decode()}"


@pytest.mark.parametrize("name", NAMES)
def test_random_and_mutated_drawings_get_a_mark_that_is_theirs_however_they_are_drawn(name, play):
    fuzzed(name, play, QUICK)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", NAMES)
def test_a_thousand_random_and_mutated_drawings_get_a_mark_that_is_theirs(name, play):
    fuzzed(name, play, LONG)


def test_the_checks_that_read_a_drawing_are_found(play):
    """Without the drawing exactly the five tests of exercise 3 give less; so these are what is fuzzed."""
    exercise = load("03-draw-the-mvn")
    (sketch,) = drawn_by(exercise, play)
    whole, without = (marks(play.reference(exercise, "en", 0, files=files)) for files in ({}, {sketch: b""}))
    assert {check for check in whole if whole[check] != without[check]} == {
        "roles", "media", "return", "alive", "minimum",
    }  # fmt: skip


def test_the_drawings_are_of_every_sort(play):
    exercise = load("03-draw-the-mvn")
    ((sketch, content),) = drawn_by(exercise, play).items()
    made = [drawings.drawing(number, known(exercise, sketch, content)) for number in range(QUICK)]
    networks = [network for each in made if (network := as_network(each))]
    assert QUICK / 2 < len(networks) < QUICK
    found = [mvn_tests(Network.from_dict(network)) for network in networks]
    for number in range(4):
        assert {True, False} <= {tests[number].passed for tests in found}
    assert len(set(made)) > 0.9 * QUICK
