"""Who a hand-in says it is from: read, never run, compared with the folder's owner, told and never marked."""

import gc
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest

from course.checks.variant import known_as, variant
from course.grading import identity
from course.grading.gradebook import Student
from course.grading.identity import remarks, typed
from course.words import LANGUAGES

KIM = Student("2026-kim", "", "김민수", "kim@example.org", "77")
LEE = Student("2026-lee", "Seo-yeon", "Lee")
ROSTER = (KIM, LEE)


def cell(source, name=None, *, locked=False, kind="code"):
    about = {"grade_id": name, "locked": locked, "solution": not locked} if name else {}
    return {"cell_type": kind, "metadata": {"nbgrader": about} if name else {}, "source": source}


def said(source, *others, owner=KIM):
    """What is said of a cell `me`, by key."""
    notebook = {"cells": [cell("# Task", kind="markdown"), cell(source, "me"), *others]}
    return {remark.key: remark.fields for remark in remarks(notebook, owner, ROSTER)}


@pytest.mark.parametrize(
    "name",
    [
        "2026-kim",
        " 2026-KIM ",
        "２０２６-kim",
        "김민수",
        "김 민수",
        unicodedata.normalize("NFD", "김민수"),
        "kim@example.org",
        "77",
    ],
)
def test_ones_own_id_or_name_in_any_spelling_is_no_matter_for_a_remark(name):
    assert said(f'my_id = "{name}"  # mine') == {}


@pytest.mark.parametrize("name", ["Lee Seo-yeon", "seo-yeon lee", "2026-LEE"])
def test_a_name_counts_in_both_orders(name):
    assert said(f"my_id = {name!r}", owner=LEE) == {}


def test_a_number_without_quotes_is_an_id():
    assert said("my_id = 77") == {}


def test_a_classmates_id_is_told_with_whose_it_is():
    assert said('my_id = "2026-LEE"') == {"id_of_another": {"text": "2026-LEE", "names": "2026-lee"}}


def test_an_id_of_nobody_is_told_with_what_was_typed():
    assert said('my_id = "2026-kin"') == {"id_unknown": {"text": "2026-kin"}}


@pytest.mark.parametrize(
    "source",
    ['my_id = ""', 'my_id = "  "\n\n# write here', "my_id = None", "", "# nothing", "my_id = '\u3000'"],
)
def test_a_blank_id_is_told(source):
    assert said(source) == {"id_blank": {}}


def test_an_exercise_that_asks_for_no_id_says_nothing():
    assert remarks({"cells": [cell("my_id = 'lee'", "roles"), cell("my_id = 'lee'")]}, KIM, ROSTER) == []


@pytest.mark.parametrize(
    "source",
    [
        "my_id = 0012",
        "my_id = 2026-kim",
        'my_id = "kim" + "x"',
        'my_id = f"{1}"',
        "my_id = input()",
        "my_id = 3.5",
        "my_id = True",
        "my_id = ['kim']",
        "name = 'kim'",
        "%env my_id=kim",
        'my_id = "2026-kim"\nglobals()["my_id"] = "2026-lee"',
        'my_id = "2026-kim"\nraise SystemExit',
        '__import__("os").system("touch ran")\nmy_id = "2026-kim"',
        'my_id = "2026-kim"\x00',
        "(" * 500 + ")" * 500,
        "-" * 1900 + "1",
        'my_id = "' + "k" * 5000 + '"',
        "my_id = " + "9" * 1900,
        "my_id = b'2026-kim'",
    ],
)
def test_whatever_else_the_cell_holds_is_shown_and_never_run(source, tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    found = said(source)
    assert len(found) == 1
    (fields,) = found.values()
    assert found.keys() <= {"id_unread", "id_unknown"}
    assert 0 < len(fields["text"]) <= 60
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_evidence_cannot_steer_the_instructors_screen():
    (fields,) = said('my_id = "\x1b[2Jme\u202e\nx"').values()
    assert all(letter.isprintable() for letter in fields["text"])
    (fields,) = said(r'my_id = "\x1b[2Jme\u202e"').values()
    assert fields == {"text": "[2Jme"}


def test_the_last_line_that_sets_it_holds():
    assert said('my_id = ""\nmy_id = "2026-kim"\n"2026-kim"') == {}
    assert "id_of_another" in said('my_id = "2026-kim"\nmy_id = "2026-lee"')


@pytest.mark.parametrize(
    "text",
    [
        'my_id = "2026-lee"',
        'globals()["my_id"] = "2026-lee"',
        'globals().update(my_id="2026-lee")',
        'globals().update({"my_id": "2026-lee"})',
        "exec(\"my_id = '2026-lee'\")",
        "for my_id in ['2026-lee']: pass",
        "from friends import lee as my_id",
        "def my_id(): ...",
        "del my_id",
        "%my_id 2026-lee",
        "(my_id := '2026-lee')",
    ],
)
def test_a_cell_that_sets_the_id_again_is_told(text):
    assert said('my_id = "2026-kim"', cell(text, "k")) == {"id_set_again": {"text": text}}
    assert said('my_id = "2026-kim"', cell(f"a = 1\n{text}"))["id_set_again"] == {"text": text}


@pytest.mark.parametrize(
    "text",
    [
        "print('my_id:', my_id)",
        'case = checks.variant(7, globals().get("my_id"))',
        'globals()["my_id"]',
        "my_ids = 3",
        "# my_id = 'lee'",
    ],
)
def test_a_cell_that_reads_the_id_is_in_order(text):
    assert said('my_id = "2026-kim"', cell(text, "k")) == {}


def test_a_released_cell_may_do_as_it_likes():
    assert said('my_id = "2026-kim"', cell('my_id = "x"', "k", locked=True)) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_remark_is_a_sentence_with_its_evidence(language):
    for source in ('my_id = "2026-lee"', 'my_id = "nobody"', "my_id ="):
        for remark in remarks({"cells": [cell(source, "me")]}, KIM, ROSTER):
            assert str(remark.fields["text"]) in remark.say(language)
    (blank,) = remarks({"cells": [cell("", "me")]}, KIM, ROSTER)
    assert blank.say(language)


def test_reading_the_cell_alone_refuses_what_it_cannot_read():
    with pytest.raises(ValueError, match="my_id = 1"):
        typed("my_id = 1 + 1")


class Liar(str):
    def __getitem__(self, _):
        raise RuntimeError

    __class__ = int


@pytest.mark.parametrize(
    "who", [pytest.param(10**6000, id="huge"), 3.5, True, None, ..., b"kim", ["kim"], {}, object()]
)
def test_who_is_nobody_has_the_cohorts_own_variant(who):
    assert known_as(who) == ""
    assert variant(7, who) == 7


def test_a_text_that_plays_tricks_is_still_its_letters():
    assert known_as(Liar("Kim")) == "kim"


def test_submissions_that_are_read_at_the_same_time_do_not_disturb_each_other():
    """In Python 3.11 ``ast.parse`` in two threads may raise SystemError, and somebody would go ungraded."""
    text = "\n".join(f"x{n} = [a + b * (c - {n}) for a in range({n})]" for n in range(200))
    before, threshold = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-6)
    gc.set_threshold(50)
    try:
        with ThreadPoolExecutor(4) as pool:
            trees = list(pool.map(lambda _: _read_beside_rubbish(text), range(120)))
    finally:
        sys.setswitchinterval(before)
        gc.set_threshold(*threshold)
    assert all(tree is not None for tree in trees)


class _Rubbish:
    """What is cleaned away in the middle of something else, and takes a while."""

    def __init__(self):
        self.me = self

    def __del__(self):
        for _ in range(50):
            pass


def _read_beside_rubbish(text):
    _Rubbish()
    return identity._tree(text, longest=100_000)
