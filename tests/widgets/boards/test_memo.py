"""The memo says what it lacks: a count, a threshold that was locked first, a falsifier with a number, a date."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from course.widgets import ExperimentCard, place
from course.widgets.boards import Memo
from course.widgets.boards.memo import FIELDS, ITEMS
from course.widgets.capstone_case import cycles, memo
from course.widgets.experiment.cycles import Count, Cycle, Cycles
from course.widgets.experiment.plan import Plan
from course.words import choice
from tests.widgets.fake import Notebook

WHOLE = {
    "claim": "Jars alone do not make people share",
    "number": "9 of 36",
    "falsifier": "If 26 of the next 36 share, we were wrong",
    "next_step": "On 1 September Yeonsu counts again",
    "limits": "One summer",
}
PLAN: dict[str, Any] = {
    **dict.fromkeys(("link", "change", "people", "count", "persist", "pivot", "stop"), "…"),
    "tries": 36,
    "goal": 60,
    "floor": 15,
}


def cycle(tried: int | None = 36, *, locked: bool = True) -> Cycle:
    counts = () if tried is None else (Count(tried, 9, "2026-08-11T00:00:00+00:00"),)
    return Cycle(Plan.from_dict(PLAN), locked="2026-06-01T00:00:00+00:00" if locked else None, counts=counts)


def lacking(experiment: Any = None, **fields: str) -> dict[str, str]:
    made = Memo("mine", experiment=experiment or Cycles((cycle(),)))
    return made.lacking({**WHOLE, **fields})


def test_a_whole_memo_lacks_nothing(notebook: Notebook) -> None:
    assert lacking() == {}
    assert lacking(limits="") == {}


@pytest.mark.parametrize(
    ("fields", "item", "said"),
    [
        ({"claim": "  "}, "claim", "There is no claim yet."),
        ({"number": "25%"}, "number", "how many were there, and how many of them"),
        ({"number": "a quarter"}, "number", "two numbers"),
        ({"falsifier": ""}, "falsifier", "what would make you drop the claim"),
        ({"falsifier": "if it does not work"}, "falsifier", "has no number"),
        ({"falsifier": WHOLE["claim"]}, "falsifier", "repeats the claim"),
        ({"next_step": ""}, "next_step", "no next step"),
        ({"next_step": "go on as we are"}, "next_step", "has no date"),
    ],
)
def test_what_is_missing_is_said_for_its_item_alone(
    notebook: Notebook, fields: dict[str, str], item: str, said: str
) -> None:
    found = lacking(**fields)
    assert list(found) == [item]
    assert said in found[item]


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Cycles((cycle(None, locked=False),)), "has not been locked"),
        (Cycles((cycle(None),)), "nothing has been counted"),
        (Cycles((cycle(20),)), "promises 36 tries, and 20 have been counted"),
    ],
)
def test_the_threshold_is_read_from_the_card_and_no_text_can_stand_in_for_it(
    notebook: Notebook, held: Cycles, said: str
) -> None:
    assert said in lacking(held, claim="We locked the threshold of 60% on 1 June")["threshold"]


def test_a_memo_without_a_card_says_so(notebook: Notebook) -> None:
    assert "No experiment card" in Memo("mine").lacking(WHOLE)["threshold"]


def test_a_new_cycle_that_is_still_open_does_not_undo_the_one_that_was_counted(notebook: Notebook) -> None:
    assert lacking(Cycles((cycle(), Cycle(Plan.from_dict(PLAN))))) == {}


def test_a_card_is_looked_at_anew_each_time(notebook: Notebook) -> None:
    card = ExperimentCard("jars", start=PLAN)
    made = Memo("mine", experiment=card)
    assert "has not been locked" in made.lacking(WHOLE)["threshold"]
    page = notebook.page(card)
    page.say(type="edit", n="1", what="lock", cycle=0, plan=card.cycles[0].plan.to_dict())
    page.say(type="edit", n="2", what="count", cycle=0, tried=36, succeeded=9)
    assert made.lacking(WHOLE) == {}


def test_what_is_told_counts_the_items_and_says_when_the_threshold_was_locked(notebook: Notebook) -> None:
    made = Memo("mine", experiment=Cycles((cycle(),)))
    told = made.found({**WHOLE, "next_step": ""}).told
    assert told[0] == "Of the five, 4 are there."
    assert told[1] == "There is no next step yet."
    assert "The threshold of 60% was locked on 2026-06-01" in told[2]
    assert "cannot read what the words mean" in told[-1]


def test_picture_and_table_say_the_same_as_the_sentences(notebook: Notebook) -> None:
    found = Memo("mine").found({**WHOLE, "number": ""})
    assert found.table is not None
    assert found.picture is not None
    assert [row[1] for row in found.table.rows] == ["yes", "not yet", "not yet", "yes", "yes"]
    assert (
        found.picture.label
        == "In the memo: Claim, Falsifier, Next step. Still missing: Number, Threshold locked first."
    )
    ghosts = [mark.look == "ghost" for mark in found.picture.marks]
    assert ghosts == [False, True, True, False, False]
    assert len(found.picture.marks) == len(ITEMS)


def test_the_same_setting_gives_the_same_answer(notebook: Notebook) -> None:
    made = Memo("mine", experiment=Cycles((cycle(),)))
    assert made.found(WHOLE).to_dict() == made.found(dict(WHOLE)).to_dict()


def test_what_is_written_is_kept_and_read_back_in_code(notebook: Notebook) -> None:
    made = Memo("mine", experiment=Cycles((cycle(),)))
    page = notebook.page(made)
    page.say(type="keep", n="1", setting=WHOLE)
    assert page.trait("status")["saved"]
    assert json.loads((notebook.folder / "boards" / "mine.json").read_text("utf-8"))["setting"] == WHOLE
    assert Memo("mine").setting == WHOLE
    assert list(Memo("mine").setting) == list(FIELDS)


def test_grading_shows_the_words_and_what_is_missing_without_a_widget(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(Memo("mine", start={**WHOLE, "claim": "<b>Jars</b>"}))
    assert not notebook.comms
    assert "&lt;b&gt;Jars" in shown.data["text/html"]
    assert "No experiment card" in shown.data["text/plain"]


def test_a_start_that_no_field_can_hold_is_refused_with_the_fields(notebook: Notebook) -> None:
    with pytest.raises(
        ValueError, match=r"start: expected claim, number, falsifier, next_step, limits, got clam"
    ):
        Memo("mine", start={"clam": "…"})
    with pytest.raises(ValueError, match="claim: expected a text of at most 600 letters"):
        Memo("mine", start={"claim": "x" * 601})


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_two_memos_of_the_case_have_all_five_and_two_of_five(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """The soap studio has a claim and a number, and nothing that could prove it wrong."""
    monkeypatch.setattr(choice, "_chosen", language)
    assert memo(cycles()).lacking() == {}
    soap = memo(Cycles(), "soap")
    assert sorted(soap.lacking()) == ["falsifier", "next_step", "threshold"]


def lesson_and_exercise(notebook: Notebook, content: str) -> Path:
    """A memo of lesson 14, and the folder of its exercise, which is where the notebook then runs."""
    lesson, here = notebook.folder / "lessons" / "14-capstone", notebook.folder / "exercises" / "14-capstone"
    (lesson / "boards").mkdir(parents=True)
    (lesson / "boards" / "mine.json").write_text(content, "utf-8")
    here.mkdir(parents=True)
    (here / "exercise.ipynb").write_text("{}")
    os.chdir(here)
    place._folder = None
    return here / "boards" / "mine.json"


def test_an_exercise_carries_the_lesson_s_memo_on_and_keeps_it_as_soon_as_it_is_shown(
    notebook: Notebook,
) -> None:
    kept = lesson_and_exercise(notebook, json.dumps({"schema": 1, "setting": WHOLE}))
    notebook.display(Memo("mine", carry="14-capstone"))
    assert json.loads(kept.read_text("utf-8"))["setting"] == WHOLE


@pytest.mark.parametrize("content", ["{", "[]", '{"setting": {"claim": 3}}'])
def test_a_memo_that_cannot_be_carried_begins_blank(notebook: Notebook, content: str) -> None:
    kept = lesson_and_exercise(notebook, content)
    memo = Memo("mine", carry="14-capstone")
    notebook.display(memo)
    assert set(memo.setting.values()) == {""}
    assert not kept.exists()
