"""What every exercise with variants has to keep: full marks, none, stated marks with a word, nobody else's answers."""

import io
import re
from contextlib import redirect_stderr, redirect_stdout

from course import use
from course.words import phrases

SEEDS = (0, 1, 271828, 3141592653, 4294967295)
HOSTILE = ("None", "''", "0", "'?'", "10**400", "-1e300", "float('nan')", "float('inf')", "[1, 2]", "{}", "True",
           "1j", "object()", "type('Trap', (), {'__float__': lambda self: 1 / 0, '__eq__': lambda *_: 1 / 0, '__hash__': None})()")  # fmt: skip


def solved(exercise, language="en"):
    """The reference's cells."""
    return {cell.name: cell.text for cell in exercise.source.in_language(language, "solution")}


def scores(results):
    """The mark of each check."""
    return {name: float(repr(value)) for name, (value, _) in results.items()}


def reference_gets_full_marks(exercise, play, language, seed):
    results = play(exercise, language, seed, {}, solved(exercise, language))
    assert scores(results) == {name: points for name, (_, points) in results.items()}


def mistake_gets_its_mark_and_a_word(exercise, play, language, seed, name, area):
    """The mark is the stated one, and the panel says more than that the answer is wrong."""
    (case,) = [case for case in exercise.mistakes(language) if case.name == name]
    results = play(exercise, language, seed, case.sketches, case.cells)
    assert sum(scores(results).values()) == case.mark
    known = {**phrases(area, language), **phrases("checks.choice", language)}
    told = [pattern(text) for text in known.values()]
    for task in case.cells.keys() & {check.removesuffix("-check") for check in results}:
        value, points = results[f"{task}-check"]
        assert value.score == points or value.step or value.hint
        if value.score < points and name != "blank":
            assert any(text.fullmatch(line.text) for text in told for line in value.lines), name


def hostile_values_get_nothing_in_silence(exercise, play, seed, names):
    """Whatever is typed, a check neither raises nor prints."""
    for typed in HOSTILE:
        said = io.StringIO()
        cells = {"me": f"my_id = {typed}", **{name: f"answer_{name} = {typed}" for name in names}}
        with redirect_stdout(said), redirect_stderr(said):
            results = play(exercise, "en", seed, {}, cells)
        assert sum(scores(results).values()) == 0, typed
        assert said.getvalue() == ""


def others_answers_get_nothing(exercise, play, seed, given, names, varied):
    """The right answers of one student, handed in by another: nothing on the tasks that vary.

    Of a hundred pairs of variants one or two share an answer to a task by chance; these names are not of such.
    """
    taken = {**solved(exercise), "me": 'my_id = "somebody else"'}
    for name in varied:
        taken[name] = (
            f"from course import checks\n{given[name].format('checks.variant(CASE, chr(111))')}\n{taken[name]}"
        )
    for who in names:
        results = play(exercise, "en", seed, {}, {**taken, "me": f"my_id = {who!r}"})
        kept = {name: mark for name in varied if (mark := scores(results)[f"{name}-check"])}
        assert not kept, (who, kept)


def points_are_those_the_text_states(exercise, automatic, manual):
    assert (exercise.max_points, exercise.manual_points) == (automatic, manual)
    for language in ("ko", "en"):
        use(language)
        cells = exercise.source.in_language(language)
        text = "\n".join(cell.text for cell in cells if cell.kind == "markdown")
        assert re.search(rf"\b{automatic + manual:g}(점| points)", text)
        parts = [int(points) for points in re.findall(r"^## .*\((\d+)(?:점| points?).*\)$", text, re.M)]
        assert sum(parts) == automatic + manual
    for cell in exercise.source.in_language("en", "check"):
        assert set(re.findall(r"points=(\d+)", cell.text)) == {f"{cell.points:g}"}


def pattern(sentence):
    """A sentence with braces, as what it may say."""
    return re.compile(
        "".join(
            ".*" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]*\})", sentence)
        )
    )
