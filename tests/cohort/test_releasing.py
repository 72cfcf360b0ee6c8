"""A release is proven first."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from course import words
from course.cohort import releasing
from course.cohort.folder import Cohort
from course.cohort.opening import open_cohort
from course.cohort.problems import CohortError
from course.cohort.proof import prove
from course.cohort.releasing import release_assignment
from course.notebooks import Exercise
from tests.cohort.hand_ins import ASSIGNMENT, EXERCISES, grade, row, solved, submit


@pytest.fixture
def kit(tmp_path):
    """A copy of the fixture exercises, to break."""
    words.use("en")
    return Path(shutil.copytree(EXERCISES, tmp_path / "exercises"))


@pytest.fixture
def taken_as_proven(monkeypatch):
    """For tests of what comes after the proof, which takes some seconds."""
    monkeypatch.setattr(releasing, "prove", lambda *arguments: [])


def opened(kit, tmp_path):
    return open_cohort(kit / "cohorts" / "shop.toml", None, tmp_path / "cohorts").cohort


def change(kit, before, after, file="exercise.py"):
    path = kit / ASSIGNMENT / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def test_what_is_released_has_no_solution_and_no_hidden_test(cohort):
    text = (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")
    assert "gifts / sales" not in text
    assert "secret" not in text
    assert "HIDDEN" not in text
    assert "이야기를 나르기" not in text
    assert "# 위의 등호(=) 오른쪽에 답을 쓰세요" in text


def test_the_handout_is_the_released_folder_as_one_zip(cohort):
    with zipfile.ZipFile(cohort.root / "handout" / f"{ASSIGNMENT}.zip") as archive:
        assert archive.namelist() == [f"{ASSIGNMENT}/exercise.ipynb"]
        released = (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").read_bytes()
        assert archive.read(f"{ASSIGNMENT}/exercise.ipynb") == released


def test_an_exercise_that_gives_other_marks_than_stated_is_not_released(kit, tmp_path):
    change(kit, "share = gifts / sales\n", "share = gifts + sales\n")
    change(kit, "points = min(2, len(drawn.nodes))", "points = min(2, 1 + len(drawn.nodes))")
    change(kit, "mark=1", "mark=3", "wrong_answers.py")
    cohort = opened(kit, tmp_path)
    with pytest.raises(CohortError) as error:
        release_assignment(cohort, ASSIGNMENT)
    message = str(error.value)
    assert "01-shop was not released: the hand-in 'reference' must get 5, and it got 3." in message
    assert "the hand-in 'blank' must get 0, and it got 1." in message
    assert "the hand-in 'guess' must get 3, and it got 2." in message
    assert "    share: 0 / 2 – 0" in message
    assert not cohort.tree.is_released(ASSIGNMENT)


def test_a_reference_answer_that_fails_is_told_with_its_error(kit, tmp_path):
    change(kit, '.write("sketches/my-shop.json")', '.rite("sketches/my-shop.json")')
    with pytest.raises(CohortError, match=r"01-shop: the reference answer's cells fail: AttributeError"):
        release_assignment(opened(kit, tmp_path), ASSIGNMENT)


def test_every_proof_of_a_sound_exercise_holds():
    """In English; the cohort these tests start from was proven in Korean when it was released."""
    steps = []
    proofs = prove(
        Exercise.load(EXERCISES / ASSIGNMENT), "en", (5, 7), lambda done, of: steps.append((done, of))
    )
    assert [(proof.name, proof.expected, proof.got) for proof in proofs] == [
        ("reference", 5, 5),
        ("blank", 0, 0),
        ("one-node", 1, 1),
        ("guess", 1, 1),
        ("division", 0, 0),
    ]
    assert all(proof.holds and not proof.detail for proof in proofs)
    assert steps == [(done, 5) for done in range(1, 6)]


def test_releasing_again_is_the_same_release(cohort, taken_as_proven):
    before = (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").read_bytes()
    release_assignment(cohort, ASSIGNMENT)
    assert (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").read_bytes() == before


def test_a_mended_test_can_be_released_after_hand_ins_and_they_are_graded_anew(cohort, kit, taken_as_proven):
    submit(cohort, "kim", solved(cohort))
    assert grade(cohort)["kim"].graded
    assert row(cohort, "kim").mark.auto == 5
    change(kit, "score += share == gifts / sales", "score += share == 7")
    _read_exercises_from(cohort, kit)
    release_assignment(Cohort(cohort.root), ASSIGNMENT)
    assert row(cohort, "kim").status == "collected"
    assert list(grade(Cohort(cohort.root))) == ["kim"]
    assert row(cohort, "kim").mark.auto == 4


def test_cells_cannot_change_once_hand_ins_are_graded(cohort, kit, taken_as_proven):
    submit(cohort, "kim", solved(cohort))
    grade(cohort)
    change(kit, 'check="share"', 'check="part"')
    _read_exercises_from(cohort, kit)
    with pytest.raises(CohortError, match=r"Cannot add or remove cells"):
        release_assignment(Cohort(cohort.root), ASSIGNMENT)


def test_a_release_reaches_nbgraders_exchange(kit, tmp_path, taken_as_proven):
    plan = kit / "cohorts" / "shop.toml"
    exchange = f'[exchange]\nroot = "{tmp_path}/exchange"\n\n[[assignment]]'
    plan.write_text(plan.read_text("utf-8").replace("[[assignment]]", exchange), "utf-8")
    released = release_assignment(opened(kit, tmp_path), ASSIGNMENT)
    assert released.exchange == f"{tmp_path}/exchange"
    outbound = tmp_path / "exchange" / "shop" / "outbound" / ASSIGNMENT / "exercise.ipynb"
    assert outbound.read_bytes() == (released.folder / "exercise.ipynb").read_bytes()


def _read_exercises_from(cohort, kit):
    path = cohort.root / "opened.json"
    about = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(about | {"shelves": [str(kit)]}), "utf-8")
