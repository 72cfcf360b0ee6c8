"""The experiment card: the threshold comes before the data, nothing locked changes, and the sums are the engine's."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from course.network import Link, Network, Node
from course.simulate import Belief, Rule
from course.widgets import ExperimentCard
from course.widgets.experiment.belief import told
from course.widgets.experiment.cycles import Count, Cycle, Cycles
from course.widgets.experiment.picture import DOTS, Picture, percent
from course.widgets.experiment.plan import Plan, Refused
from tests.widgets.fake import FakeComm, Notebook

PLAN: dict[str, Any] = {
    "link": "A regular → A friend: recommends (a photo card)",
    "change": "A photo card instead of a QR code",
    "people": "Those who finish the experience",
    "count": "They send it to a friend",
    "tries": 40,
    "goal": 35,
    "floor": 15,
    "sure": 90,
    "persist": "Cards in all shops",
    "pivot": "Another medium",
    "stop": "Leave this step",
}
DRAWING = Network(
    [Node("a", "A regular"), Node("b", "A friend")], [Link("l", "a", "b", "recommends", "a photo card")]
)


class Hand:
    """A person at a card's page."""

    def __init__(self, notebook: Notebook, card: ExperimentCard):
        self.page: FakeComm = notebook.page(card)
        self.card, self.count = card, 0

    def do(self, what: str, cycle: int = 0, **fields: Any) -> dict[str, Any]:
        """An edit, and the status that came back."""
        self.count += 1
        self.page.say(type="edit", n=str(self.count), what=what, cycle=cycle, **fields)
        status: dict[str, Any] = self.page.trait("status")
        assert status["heard"] == str(self.count)
        return status


@pytest.fixture
def hand(notebook: Notebook) -> Hand:
    return Hand(notebook, ExperimentCard("photo", drawing=DRAWING, title="Photo cards"))


def kept(folder: Path, name: str = "photo") -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "experiments" / f"{name}.json").read_text("utf-8"))
    return found


def decided(tried: int, succeeded: int, prior: tuple[float, float] = (1, 1), **plan: Any) -> Cycle:
    return Cycle(
        Plan.from_dict({**PLAN, **plan}), prior, locked="2026-03-01", counts=(Count(tried, succeeded, ""),)
    )


# --- what comes when ---------------------------------------------------------------------------------


def test_every_edit_is_in_the_file_and_looking_writes_nothing(notebook: Notebook, hand: Hand) -> None:
    assert list(notebook.folder.iterdir()) == []
    assert hand.do("draft", fields={"change": "사진 카드"})["saved"]
    assert kept(notebook.folder)["cycles"][0]["plan"]["change"] == "사진 카드"
    hand.do("draft", fields={"goal": 35.5, "floor": None})
    assert kept(notebook.folder)["cycles"][0]["plan"]["goal"] == 35.5


def test_data_are_refused_before_the_lock_and_the_time_of_the_lock_is_written_down(hand: Hand) -> None:
    status = hand.do("count", tried=40, succeeded=16)
    assert not status["saved"]
    assert "Lock the plan first" in status["problem"]["text"]
    hand.do("lock", plan=PLAN)
    assert re.match(r"\d{4}-\d\d-\d\dT", str(hand.card.cycles[0].locked))
    assert hand.do("count", tried=40, succeeded=16)["saved"]


def test_a_plan_that_lacks_something_is_not_locked_and_the_fields_are_named(hand: Hand) -> None:
    status = hand.do("lock", plan={**PLAN, "goal": 100, "people": " "})
    assert status["fields"] == ["people", "goal"]
    assert hand.card.cycles[0].locked is None


def test_giving_up_needs_a_line_and_then_says_what_is_done() -> None:
    without = Plan.from_dict({**PLAN, "floor": None, "stop": ""})
    assert without.lacking() == {}
    assert without.rule() == Rule(0.35, 0, 0.9)
    assert set(Plan.from_dict({**PLAN, "stop": ""}).lacking()) == {"stop"}
    assert set(Plan.from_dict({**PLAN, "floor": 36}).lacking()) == {"floor"}


@pytest.mark.parametrize("what", ["draft", "lock"])
def test_a_locked_plan_stays_as_it_is(hand: Hand, notebook: Notebook, what: str) -> None:
    hand.do("lock", plan=PLAN)
    before = kept(notebook.folder)
    status = hand.do(what, fields={"goal": 10}, plan={**PLAN, "goal": 10})
    assert "locked already" in status["problem"]["text"]
    assert kept(notebook.folder) == before


def test_a_next_cycle_keeps_the_old_one_and_starts_from_its_belief_or_afresh(hand: Hand) -> None:
    hand.do("lock", plan=PLAN)
    hand.do("count", tried=46, succeeded=12)
    hand.do("next", begun="posterior")
    old, new = hand.card.cycles
    assert new.prior == (13, 35) == (old.belief.alpha, old.belief.beta)
    assert (new.plan, new.locked, new.counts) == (old.plan, None, ())
    hand.do("drop", cycle=1)
    hand.do("next", begun="afresh")
    assert hand.card.cycles[1].prior == (1, 1)
    assert hand.card.cycles[0] == old


def test_an_old_cycle_cannot_be_written_in_any_more(hand: Hand) -> None:
    hand.do("lock", plan=PLAN)
    hand.do("next", begun="afresh")
    assert not hand.do("count", cycle=0, tried=40, succeeded=40)["saved"]
    assert not hand.do("drop", cycle=0)["saved"]
    assert hand.card.cycles[0].counts == ()


def test_every_count_that_was_entered_is_kept_and_the_last_one_holds(hand: Hand) -> None:
    hand.do("lock", plan=PLAN)
    for succeeded in (10, 12, 12):
        hand.do("count", tried=40, succeeded=succeeded)
    (cycle,) = hand.card.cycles
    assert [count.succeeded for count in cycle.counts] == [10, 12]
    assert cycle.belief == Belief(13, 29)
    assert "entered 2 times" in " ".join(hand.page.trait("card")["cycles"][0]["told"]["lines"])


@pytest.mark.parametrize(
    ("tried", "succeeded", "field"),
    [(3, 4, "succeeded"), (2.5, 1, "tried"), (None, 1, "tried"), (5, -1, "succeeded"), ("5", 1, "tried")],
)
def test_a_count_that_cannot_be_is_refused(hand: Hand, tried: Any, succeeded: Any, field: str) -> None:
    hand.do("lock", plan=PLAN)
    status = hand.do("count", tried=tried, succeeded=succeeded)
    assert status["fields"] == [field]
    assert hand.card.cycles[0].counts == ()


@pytest.mark.parametrize("edit", [{"what": "unlock"}, {"what": "next"}, {"what": "draft", "cycle": 3}, {}])
def test_what_no_page_should_send_is_refused_in_words(edit: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        Cycles().edited({"cycle": 0, **edit}, "now")


@pytest.mark.parametrize(
    "fields", [{"goal": "35"}, {"goal": float("nan")}, {"link": 3}, {"other": 1}, {"link": "x" * 1001}]
)
def test_a_field_takes_only_what_it_can_hold(fields: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        Plan().changed(fields)


# --- what is believed and decided --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tried", "succeeded", "prior", "decision"),
    [
        (40, 22, (1, 1), "persist"),
        (40, 8, (1, 1), "pivot"),
        (40, 1, (1, 1), "stop"),
        (40, 16, (1, 1), "not yet"),
        (39, 39, (1, 1), None),
        (41, 16, (30, 20), "persist"),
    ],
)
def test_the_decision_is_the_locked_rule_s_and_waits_for_the_planned_number(
    tried: int, succeeded: int, prior: tuple[float, float], decision: str | None
) -> None:
    cycle = decided(tried, succeeded, prior)
    assert cycle.decision == decision
    if decision:
        belief = Belief(*prior).after(succeeded, tried)
        assert decision == Rule(0.35, 0.15, 0.9).decide(belief)


def test_the_sentences_say_what_the_engine_computes(notebook: Notebook) -> None:
    cycle = decided(40, 16)
    found = told(cycle)
    assert found
    belief = Belief(17, 25)
    assert percent(belief.beyond(0.35)) in found["lines"][1]
    assert all(percent(end) in found["lines"][0] for end in belief.interval())
    assert found["verdict"] == "Not known yet."
    assert told(decided(40, 22))["then"] == "Cards in all shops"  # type: ignore[index]
    assert "made 12" in told(decided(12, 6))["then"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("tried", "succeeded", "goal"), [(40, 16, 35), (500, 14, 2), (2000, 1900, 94), (40, 40, 35), (0, 0, 50)]
)
def test_the_dots_can_be_counted_for_the_chance(tried: int, succeeded: int, goal: float) -> None:
    cycle = decided(tried, succeeded, goal=goal, floor=None)
    picture = Picture.of(cycle)
    right = sum(value > goal for value, _ in picture.dots)
    assert right == picture.right
    assert right / DOTS == pytest.approx(cycle.belief.beyond(goal / 100), abs=0.5 / DOTS + 1e-9)
    assert len(picture.dots) == len(set(picture.dots)) == DOTS
    assert all(0 <= value <= 100 for value in (picture.low, picture.high))
    assert picture.svg("<alt>").count("<circle") == DOTS
    assert "<alt>" not in picture.svg("<alt>")


# --- the file ----------------------------------------------------------------------------------------


def test_two_notebooks_write_in_one_card_and_neither_loses_anything(notebook: Notebook, hand: Hand) -> None:
    other = Hand(notebook, ExperimentCard("photo"))
    hand.do("draft", fields={"change": "mine"})
    other.do("draft", fields={"people": "theirs"})
    plan = kept(notebook.folder)["cycles"][0]["plan"]
    assert (plan["change"], plan["people"]) == ("mine", "theirs")
    other.do("lock", plan=PLAN)
    assert "locked already" in hand.do("draft", fields={"goal": 1})["problem"]["text"]
    assert hand.page.trait("card")["cycles"][0]["locked"]


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"schema": 2, "cycles": [{}]}', '{"schema": 1, "cycles": []}', '{"schema": 1, "cycles": [{}]}',
     '{"schema": 1, "cycles": [{"plan": {}, "prior": [1, 0], "begun": "afresh", "locked": null, "counts": []}]}',
     '{"schema": 1, "cycles": [{"plan": {}, "prior": [1, 1], "begun": "afresh", "locked": "now", "counts": []}]}',
     '{"schema": 1, "cycles": [{"plan": {}, "prior": [1, 1], "begun": "afresh", "locked": null, "counts": [{"tried": 1, "succeeded": 1, "at": ""}]}]}'],
)  # fmt: skip
def test_a_file_that_holds_no_card_is_told_about_and_kept_aside(notebook: Notebook, content: str) -> None:
    path = notebook.folder / "experiments" / "photo.json"
    path.parent.mkdir()
    path.write_text(content)
    hand = Hand(notebook, ExperimentCard("photo"))
    assert "cannot be read" in hand.page.trait("status")["problem"]["text"]
    assert path.read_text() == content
    assert hand.do("draft", fields={"change": "anew"})["saved"]
    (aside,) = path.parent.glob("photo.bad-*.json")
    assert aside.read_text() == content
    assert hand.card.problem is None


def test_a_disk_that_refuses_is_told_in_words(notebook: Notebook, hand: Hand) -> None:
    (notebook.folder / "experiments").write_text("a file where the folder should be")
    status = hand.do("draft", fields={"change": "lost"})
    assert not status["saved"]
    assert status["problem"]["kind"] == "disk"
    assert not status["exists"]


def test_another_kernel_s_card_is_read_back_whole(notebook: Notebook, hand: Hand) -> None:
    hand.do("lock", plan=PLAN)
    hand.do("count", tried=40, succeeded=16)
    hand.do("next", begun="posterior")
    assert ExperimentCard("photo").cycles == hand.card.cycles
    assert oct(os.stat(notebook.folder / "experiments" / "photo.json").st_mode)[-3:] == "644"


# --- what is shown -----------------------------------------------------------------------------------


def test_the_links_of_a_drawing_can_be_chosen(hand: Hand) -> None:
    assert hand.page.trait("card")["links"] == ["A regular → A friend: recommends (a photo card)"]


def test_a_first_plan_can_be_given(notebook: Notebook) -> None:
    card = ExperimentCard("given", start={"goal": 35, "link": "share"})
    assert card.cycles[0].plan.goal == 35
    assert not (notebook.folder / "experiments").exists()
    with pytest.raises(ValueError, match="other"):
        ExperimentCard("wrong", start={"other": 1})


def test_grading_shows_every_cycle_and_makes_no_widget(
    notebook: Notebook, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.do("lock", plan={**PLAN, "change": "<b>cards</b>"})
    hand.do("count", tried=40, succeeded=16)
    hand.do("next", begun="afresh")
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    lines = len(notebook.comms)
    (shown,) = notebook.display(ExperimentCard("photo"))
    assert len(notebook.comms) == lines
    text, page = shown.data["text/plain"], shown.data["text/html"]
    assert all(
        part in text for part in ("Cycle 1 · locked 20", "Threshold (%): 35", "Not known yet.", "Cycle 2")
    )
    assert "<b>cards" not in page
    assert page.count("<img") == 1


def test_a_name_stays_inside_the_folder(notebook: Notebook) -> None:
    with pytest.raises(ValueError, match="ExperimentCard"):
        ExperimentCard("../elsewhere")


# --- from an earlier lesson ----------------------------------------------------------------------------


def earlier(notebook: Notebook, content: str | None = None) -> Path:
    """A kit in which lesson 6 has a card, and a notebook of lesson 14; gives the card's file."""
    from course.widgets import place

    kit = notebook.folder / "kit" / "lessons"
    for name in ("06-context-chain", "14-capstone"):
        (kit / name).mkdir(parents=True)
    os.chdir(kit / "06-context-chain")
    place._folder = None
    hand = Hand(notebook, ExperimentCard("mine"))
    hand.do("lock", plan=PLAN)
    hand.do("count", tried=20, succeeded=5)
    path = kit / "06-context-chain" / "experiments" / "mine.json"
    if content is not None:
        path.write_text(content)
    os.chdir(kit / "14-capstone")
    place._folder = None
    return path


def test_a_card_goes_on_where_an_earlier_lesson_s_stands_and_leaves_that_one_alone(
    notebook: Notebook,
) -> None:
    source = earlier(notebook)
    before = source.read_bytes()
    hand = Hand(notebook, ExperimentCard("mine", carry="06-context-chain"))
    assert hand.card.cycles[0].plan.goal == 35
    assert hand.card.cycles[0].counts[-1].tried == 20
    assert not Path("experiments").exists()
    assert "locked already" in hand.do("draft", fields={"goal": 1})["problem"]["text"]
    assert hand.do("count", tried=40, succeeded=16)["saved"]
    assert source.read_bytes() == before
    again = ExperimentCard("mine", carry="06-context-chain").cycles[0]
    assert (again.locked, again.counts[-1].tried) == (json.loads(before)["cycles"][0]["locked"], 40)


def test_an_earlier_card_that_cannot_be_read_is_told_and_the_new_one_can_be_used(notebook: Notebook) -> None:
    earlier(notebook, "{")
    hand = Hand(notebook, ExperimentCard("mine", carry="06-context-chain"))
    assert "cannot be read" in hand.page.trait("status")["problem"]["text"]
    assert hand.do("draft", fields={"change": "anew"})["saved"]
    assert hand.card.problem is None


def test_a_card_that_no_earlier_lesson_has_begins_with_its_start(notebook: Notebook) -> None:
    card = ExperimentCard("mine", carry="06-context-chain", start={"goal": 35})
    assert card.cycles[0].plan.goal == 35
    assert card.problem is None


def test_an_exercise_keeps_a_carried_card_as_soon_as_it_is_shown(notebook: Notebook) -> None:
    """Only what lies beside the notebook is handed in."""
    source = earlier(notebook)
    Path("exercise.ipynb").write_text("{}")
    notebook.display(ExperimentCard("mine", carry="06-context-chain"))
    assert kept(Path.cwd(), "mine") == json.loads(source.read_bytes())
