"""Lesson 14 says what its numbers say, gives nothing away beforehand, and ends with one page; in both languages."""

import json
import re
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from course.data import load
from course.network import context_chain
from course.notebooks import lesson, markdown, read
from course.simulate import Belief, Rule
from course.words import say

FOLDER = Path(__file__).parents[2] / "lessons" / "14-capstone"
LANGUAGES = ("ko", "en")
URL = re.compile(r"\]\([^)]*\)")
ANSWERS = {"left": 8.0, "gave": 20.0, "verdict": 3, "again": 1.4, "better": 1}


@cache
def source():
    return read(FOLDER / "lesson.py")


def prose(language):
    cells = [cell.text for cell in source().in_language(language) if cell.kind == "markdown"]
    return URL.sub("]", "\n".join(cells))


def code(language):
    return [cell.text for cell in source().in_language(language) if cell.kind == "code"]


def tables(text):
    """The tables of a text, each as rows of cells, the heading's row first."""
    blocks = re.findall(r"(?:^\|.*\n?)+", text, re.M)
    return [[[cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines() if "---" not in line] for block in blocks]  # fmt: skip


def run(folder, language, answers):
    """Every output of the notebook, graded: nothing is live, and the predictions are these."""
    from nbclient import NotebookClient

    (folder / "predictions").mkdir(parents=True)
    for name, answer in answers.items():
        (folder / "predictions" / f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
    notebook = lesson(source(), language)
    where = {"metadata": {"path": folder}}
    NotebookClient(notebook, timeout=60, kernel_name="python3", resources=where).execute()
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


def text_of(outputs):
    return "\n".join(str(each.get("data", {}).get("text/plain", each.get("text", ""))) for each in outputs)


# --- it runs, and opens ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_every_prediction_each_result_opens(tmp_path, monkeypatch, language):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    outputs = run(tmp_path / "kit" / "lessons" / "14", language, ANSWERS)
    text = text_of(outputs)
    assert not [each for each in outputs if each.output_type == "error" or each.get("name") == "stderr"]
    assert say("widgets.reveal.closed", language) not in text
    happened = say("widgets.reveal.outcome", language)
    found = re.findall(rf"{happened}: (\S+)", text)
    assert [each.rstrip("명개") for each in found[:2]] == ["5", "9"]
    assert found[3] == "0.85"
    verdict = {"ko": "바꾼다", "en": "change"}[language]
    assert f"{happened}: {verdict}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_any_work_of_one_s_own_the_page_says_what_is_missing_and_the_case_is_shown(
    tmp_path, monkeypatch, language
):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    text = text_of(run(tmp_path / "kit" / "lessons" / "14", language, {}))
    assert say("capstone.missing.drawing", language) in text
    assert say("capstone.missing.plan", language) in text
    assert say("capstone.case", language) in text
    assert not list(tmp_path.rglob("*.html"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_before_its_run_and_nothing_above_gives_it_away(language):
    text = "\n".join(code(language))
    made = re.findall(r"^(\w+) = Predict\(", text, re.M)
    assert made == ["left", "gave", "verdict", "again", "better"]
    cells = [cell.text for cell in source().in_language(language)]
    answers = {
        "left": ("5개의 노드", "5 nodes"),
        "gave": ("25%", "9명", "9 of"),
        "verdict": ("25%", "9명", "9 of"),
        "again": ("0.85", "0.9"),
        "better": ("18점", "9점", "18 points"),
    }
    for variable, words in answers.items():
        reveal = next(at for at, cell in enumerate(cells) if f"{variable}.reveal(" in cell)
        asked = next(at for at, cell in enumerate(cells) if f"{variable} = Predict(" in cell)
        assert asked < reveal
        above = "\n".join(cells[: reveal + 1])
        assert not [word for word in words if re.search(rf"(?<![\d.]){re.escape(word)}", above)], variable


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_the_parts_are_those_of_the_plan(language):
    minutes = [int(found) for found in re.findall(r"^## .*\((\d+)(?:분| minutes)\)$", prose(language), re.M)]
    plan = [[int(end) for end in re.findall(r"\d+", row[0])] for row in tables(prose(language))[0][1:]]
    assert minutes == [5, 12, 12, 12, 12, 12, 12, 13]
    assert [after - before for before, after in plan] == minutes
    assert sum(minutes) == plan[-1][1] == 90


def test_the_instructor_s_minutes_follow_one_another_up_to_90():
    for language in LANGUAGES:
        rows = tables((FOLDER / f"teaching.{language}.md").read_text("utf-8"))[0][1:]
        spans = [tuple(map(int, row[0].split("–"))) for row in rows]
        assert (spans[0][0], spans[-1][1]) == (0, 90)
        assert all(left[1] == right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize("name", ["teaching", "peer-review"])
def test_notes_and_forms_say_the_same_in_both_languages(name):
    korean, english = (
        markdown.shape((FOLDER / f"{name}.{each}.md").read_text("utf-8")) for each in LANGUAGES
    )
    assert list(markdown.differences(korean, english)) == []


@pytest.mark.parametrize(
    "name",
    ["lesson.py", *(f"{page}.{each}.md" for page in ("teaching", "peer-review") for each in LANGUAGES)],
)
def test_every_link_to_a_file_of_the_kit_leads_to_one(name):
    for target in re.findall(r"\]\(([^)]+)\)", (FOLDER / name).read_text("utf-8")):
        assert target.startswith("https://") or (FOLDER / target).exists(), target


# --- rubric and forms --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_rubric_form_and_marks_have_the_same_five_lines_of_four_points(language):
    rubric = next(table for table in tables(prose(language)) if table[0][1:] in (["0점", "2점", "4점"], ["0 points", "2 points", "4 points"]))  # fmt: skip
    form = tables((FOLDER / f"peer-review.{language}.md").read_text("utf-8"))[1]
    assert [row[0] for row in rubric[1:]] == [row[0] for row in form[1:-1]]
    assert len(rubric) == 1 + 5
    assert "20" in form[-1][0]
    marks = load("capstone-case", "marks").groupby("work")["criterion"].nunique()
    assert marks.tolist() == [5, 5]
    assert not [row for row in rubric[1:] if "K" in " ".join(row)]  # K earns nothing


# --- the plant shop ----------------------------------------------------------------------------------


def rates():
    return {link.id: link.rate for link in load("capstone-case", "mvn", "en").links}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_threshold_is_worked_out_from_the_drawing(language):
    held = rates()
    others = held["discover"] * held["select"] * held["experience"] * held["return"]
    assert [held[each] for each in ("discover", "select", "experience", "return")] == [0.6, 0.7, 0.8, 5]
    assert f"{others:.2f}$$" in prose(language)
    assert f"= {1 / others:.3f}$" in prose(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_decision_is_that_of_dots_thrown_at_random(language):
    """The chance that the true rate is below the threshold, by sampling instead of the Beta's formula."""
    rng, answers = np.random.default_rng(14), load("capstone-case", "answers")
    truth = rng.random(400_000)
    kept = truth[rng.binomial(36, truth) == answers["gave"].sum()]
    assert (kept < 0.6).mean() > 0.9
    assert (kept < 0.15).mean() < 0.9  # not sure to be below the give-up line
    low, high = np.quantile(kept, [0.025, 0.975])
    said = {"ko": r"(\d+)%에서 (\d+)% 사이일", "en": r"lie between (\d+)% and (\d+)% \(95%\)"}[language]
    found = [int(each) for each in re.search(said, prose(language)).groups()]
    assert found == pytest.approx([100 * low, 100 * high], abs=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_answered_what_is_counted_as_the_prose_says(language):
    counts = Counter(load("capstone-case", "answers")["reason"])
    had = 36 - counts["no shoot yet"]
    said = {
        "ko": (f"{counts['no shoot yet']}명은 **자를 순", f"순이 있던 {had}명만 보면 {100 * 9 / had:.0f}%"),
        "en": (f"{counts['no shoot yet']} customers **had no shoot", f"Of the {had} who had one, {100 * 9 / had:.0f}%"),
    }[language]  # fmt: skip
    assert all(each in prose(language) for each in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_k_is_the_product_of_its_rates(language):
    held, friends = rates(), 24 / 9
    base = held["discover"] * held["select"] * held["experience"]
    expected = [
        base * held["share"] * held["return"],
        base * 9 / 36 * held["return"],
        base * 9 / 36 * friends,
    ]
    assert expected[0] == pytest.approx(context_chain(load("capstone-case", "mvn")).k.value)
    for value in expected:
        assert f"{value:.2f}" in prose(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_falsifier_s_numbers_are_where_the_card_turns(language):
    said = [Rule(0.6, 0.15, 0.9).decide(Belief().after(each, 36)) for each in range(37)]
    last, first = max(at for at, each in enumerate(said) if each == "pivot"), said.index("persist")
    words = {"ko": (f"{last}명까지는 ‘바꾼다’", f"{first}명부터는 ‘계속한다’"), "en": (f"Up to {last} it says", f"from {first} on “persist”")}  # fmt: skip
    assert all(each in prose(language) for each in words[language])


# --- luck, and the repeated game ---------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_luck_lifts_about_so_many_teams_above_one(language):
    brought = np.random.default_rng(3).poisson(0.9 * 20, (40_000, 12))
    one, some = 100 * (brought > 20).mean(), 100 * (brought > 20).any(axis=1).mean()
    said = {"ko": r"1을 넘을 확률은 (\d+)%", "en": r"above 1 by luck is (\d+)%"}[language]
    assert int(re.search(said, prose(language)).group(1)) == pytest.approx(one, abs=0.6)
    assert int(re.search(r"\^\{12\} = (\d+)\\%", prose(language)).group(1)) == pytest.approx(some, abs=0.6)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_future_of_an_honest_relation_adds_up_round_by_round(language):
    assert sum(10 * 0.8**round_ for round_ in range(300)) == pytest.approx(50)
    assert "$$10 \\div (1 - 0.8) = 50$$" in prose(language)
