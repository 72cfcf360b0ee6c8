"""Every exercise: the reference earns everything, a blank nothing, each known mistake its mark, whoever hands it in."""

import json
import re

import pytest

from course.checks import Result
from course.grading import identity
from course.notebooks import Case, practice, regions
from course.words import LANGUAGES
from tests.exercises.player import NAMES, load, mark, solutions

# The cohort's seed and what the student types as their id: the first is the practice notebook of nobody in particular.
WHOSE = ((0, ""), (1, "20261234"), (271828, "김민수"), (3141592653, "Kim Min-ji"), (4294967295, "s-07"))

every_exercise = pytest.mark.parametrize("name", NAMES)
both_languages = pytest.mark.parametrize("language", LANGUAGES)


def told(results):
    """Each check's points, to see where a mark went."""
    return ", ".join(f"{check} {value!r}/{points:g}" for check, (value, points) in results.items())


@every_exercise
@both_languages
def test_the_reference_gets_full_marks(name, language, play):
    exercise = load(name)
    for seed, who in WHOSE:
        results = play.reference(exercise, language, seed, who)
        assert mark(results) == exercise.max_points, f"seed {seed}, {who!r}: {told(results)}"


def mistakes_are_marked(name, language, whose, play):
    """Each known mistake gets its mark, and every check in which it loses points says what to do."""
    exercise = load(name)
    wrong, ladders = [], {}
    for case in exercise.mistakes(language):
        for seed, who in whose:
            results = play.case(exercise, case, language, seed, who if case.cells or case.contents else "")
            if mark(results) != case.mark:
                wrong.append(f"{case.name}, seed {seed}, {who!r}: {case.mark:g} stated; {told(results)}")
            silent = [
                check
                for check, (value, points) in results.items()
                if not (value.step or value.hint or value.score == points)
            ]
            wrong += [f"{case.name}, seed {seed}: {check} does not say what to do next" for check in silent]
            for check, (value, _) in results.items():
                ladders.setdefault((check, seed), set()).add(len(value.hint))
    assert wrong == []
    # In the practice notebook, which is seed 0, help goes from a nudge to a pointer to a worked example.
    assert {check for (check, seed), lengths in ladders.items() if seed == 0 and 3 not in lengths} == set()


@every_exercise
@both_languages
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_to_do_step_by_step(name, language, play):
    """Here with one or two seeds in each language; all five in both are the long count's."""
    mistakes_are_marked(name, language, WHOSE[::4] if language == "en" else WHOSE[1:2], play)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@every_exercise
@both_languages
def test_a_known_mistake_gets_its_stated_mark_for_every_seed_in_each_language(name, language, play):
    mistakes_are_marked(name, language, WHOSE, play)


@every_exercise
@both_languages
def test_ones_id_alone_earns_nothing(name, language, play):
    for seed, who in WHOSE:
        assert mark(play(load(name), language, seed, {}, {}, who=who or "kim")) == 0


@every_exercise
@both_languages
def test_whoever_types_no_usable_id_is_still_marked(name, language, play):
    exercise = load(name)
    cells, files = solutions(exercise, language), play.answers(exercise, language, 0)
    for typed in ('my_id = ""', "my_id = None", "my_id = 10 ** 6000", "my_id = [1]"):
        results = play.hand_in(exercise, language, 0, {**cells, identity.CELL: typed}, files)
        assert mark(results) == exercise.max_points, f"{typed}: {told(results)}"
    for typed in (
        "",
        "my_id = 007",
        "my_id = kim",
    ):  # the cell sets nothing; what is needed is only that all runs
        play.hand_in(exercise, language, 0, {**cells, identity.CELL: typed}, files)


@every_exercise
@both_languages
def test_the_practice_notebook_judges_at_once(name, language, play):
    """Nobody grades it later: no check may put its verdict off."""
    results = play.practised(load(name), language)
    assert {check for check, (value, _) in results.items() if value.sealed} == set()
    assert mark(results) == load(name).max_points


@every_exercise
def test_a_check_gives_a_result_of_the_points_it_is_worth(name, play):
    for played in (play(load(name), "en", 0, {}, {}), play.reference(load(name), "en", 0)):
        for check, (value, points) in played.items():
            assert isinstance(value, Result), check
            assert value.points == points, check


@every_exercise
@both_languages
def test_the_points_the_text_states_are_the_ones_there_are(name, language):
    exercise = load(name)
    total = exercise.max_points + exercise.manual_points
    cells = exercise.source.in_language(language)
    text = "\n".join(cell.text for cell in cells if cell.kind == "markdown")
    assert re.search(rf"(?<![\d.]){total:g}(점| points)", text), f"nowhere {total:g} in all"
    stated = list(sections(cells))
    assert [each for each in stated if each[1] != each[2]] == []
    assert sum(points for _, _, points, is_top in stated if is_top) == total
    assert list(tabled(text))[:1] == [total]


def tabled(text):
    """The sum of each table's column of points, in order."""
    for table in re.findall(r"(?:^\|.*\|\s*$\n?)+", text, re.M):
        rows = [
            [cell.strip() for cell in row.strip().strip("|").split("|")] for row in table.strip().split("\n")
        ]
        columns = [n for n, head in enumerate(rows[0]) if head in ("점수", "배점", "Points")]
        if columns:
            yield sum(float(row[columns[0]]) for row in rows[2:])


STATED = r"\((\d+(?:\.\d+)?) ?(?:점|points?)\b[^)]*\)"
HEADING = re.compile(rf"^(#+|\*\*)(?: .*|[^*\n]*){STATED}|^(#+) ", re.M)


def sections(cells):
    """Each heading or bold lead that states points, the points it states, those below it, and whether no other holds it.

    A bold lead divides what a heading of the third level or deeper began; below a second-level one it is a part.
    """
    open_ones, done = [], []
    for cell in cells:
        for sign, points, plain in HEADING.findall(cell.text) if cell.kind == "markdown" else ():
            depth = len(sign or plain) if sign != "**" else max([3, *(each[0] for each in open_ones)])
            while open_ones and open_ones[-1][0] >= depth:
                open_ones.pop()
            if points:
                open_ones.append([depth, f"line {cell.line}", float(points), 0, not open_ones])
                done.append(open_ones[-1])
        for section in open_ones:
            section[3] += cell.points if cell.role in ("check", "manual") else 0
    return [tuple(each[1:]) for each in done]


@every_exercise
@both_languages
def test_the_practice_notebook_holds_no_answer_and_no_hidden_test(name, language):
    source = load(name).source
    notebook = practice(source, language)
    cells = source.in_language(language)
    shown = {line.strip() for cell in notebook.cells for line in cell.source.split("\n")}
    assert not [word for word in ("HIDDEN", "SOLUTION", "grade_id") if word in json.dumps(notebook)]
    for cell in cells:
        free = {line.strip() for one in cells if one is not cell for line in open_lines(one)}
        secret = set(map(str.strip, cell.text.split("\n"))) - set(map(str.strip, open_lines(cell)))
        assert not {line for line in secret & shown if line.strip("# ")} - free, cell.name


def open_lines(cell):
    """The lines of a cell that everybody may read."""
    if cell.role == "answer":
        return []
    return regions.cut(regions.cut(cell.text, regions.SOLUTION), regions.HIDDEN).split("\n")


@both_languages
def test_a_case_may_hand_in_any_file_a_board_keeps(language, play):
    """The player itself: what a `Case` hands in lies beside the notebook."""
    case = Case(
        "a",
        0,
        {"ko": "가", "en": "a"},
        {"s": {"schema": 1}},
        files={"boards/b.json": "{", "predictions/p.json": {}},
    )
    assert case.contents == {
        "sketches/s.json": b'{"schema": 1}', "boards/b.json": b"{", "predictions/p.json": b"{}",
    }  # fmt: skip
    play.case(load(NAMES[0]), case, language, 0)
