"""Killed (-9) at any moment, then run again: what is there is what an undisturbed run leaves, nothing lost or doubled."""

import json
import random
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from course import words
from course.__main__ import main
from course.cohort.folder import Cohort
from course.cohort.life import bag, closing, consent, counting, extensions, memory
from course.cohort.life.consent import Answer
from course.cohort.marks import rows
from tests.cohort.hand_ins import ASSIGNMENT, copied, grade, solved, submit, template
from tests.cohort.life.people import PEOPLE, joined, speaks_of

REPOSITORY = Path(__file__).parents[3]
DYING = Path(__file__).with_name("dying.py")
FIRST, GONE = PEOPLE[0].id, PEOPLE[1]
DUE, LATER = b"2026-03-20 14:00:00.000000 UTC", b"2026-03-22 10:00:00.000000 UTC"
VERBS = {
    "extend": ("extend", ASSIGNMENT, "--student", FIRST, "--until", "2026-03-23T00:00Z", "--reason", "ill"),
    "undo": ("extend", ASSIGNMENT, "--student", FIRST, "--undo"),
    "consent": ("consent", *(one.id for one in PEOPLE[:2]), "--withdrawn"),
    "remember": ("remember",),
    "close": ("close", "--unfinished"),
    "forget": ("forget", GONE.id, "--yes"),
    "forget-closed": ("forget", GONE.id, "--yes"),
    "to-change": ("reopen", "--to-change"),
    "reopen": ("reopen", "ARCHIVE"),
    "open": ("open", "--like", "shop", "--id", "next", "--weeks", "26"),
}
# Dated, or drawn anew each time.
UNSTEADY = {"versions.json", "opened.json", "extensions.json", "consent.json", "seed"}
IN_EVERY_RUN = ("close", "forget-closed")
DONE = ("is not closed", "has been opened before", "nobody of that id", "nothing to take back")


@pytest.fixture(scope="module")
def starts(tmp_path_factory):
    """By how it begins: graded, consenting, a late hand-in aside; the same extended; the same closed."""
    cohort = joined(copied(template(), tmp_path_factory.mktemp("lived") / "cohorts"))
    late, in_time = solved(cohort, why="늦은 답"), solved(cohort, why="제때 낸 답")
    counting.put_aside(cohort, FIRST, ASSIGNMENT, late | {"timestamp.txt": LATER})
    submit(cohort, FIRST, in_time | {"timestamp.txt": DUE})
    grade(cohort, FIRST, GONE.id)
    consent.put(cohort, [Answer(one.id, True, date(2026, 6, 1)) for one in PEOPLE])
    found = {"": cohort.root.parent}
    found["undo"] = Path(shutil.copytree(found[""], tmp_path_factory.mktemp("extended") / "cohorts"))
    assert main(["cohort", *VERBS["extend"], "--root", str(found["undo"])]) == 0
    shut = Path(shutil.copytree(found[""], tmp_path_factory.mktemp("shut") / "cohorts"))
    closing.close(Cohort(shut / "shop"))
    memory.build(Cohort(shut / "shop"))
    return found | {"forget-closed": shut, "to-change": shut, "reopen": shut}


def arguments(verb, root, starts):
    archive = starts["reopen"] / "shop" / "archive" / "shop.1.zip"
    return [
        "cohort",
        *(str(archive) if word == "ARCHIVE" else word for word in VERBS[verb]),
        "--root",
        str(root),
    ]


def begin(verb, starts, home):
    root = home / "cohorts"
    if verb != "reopen":
        shutil.copytree(starts.get(verb, starts[""]), root)
    return root


def dying(last, root, asked):
    command = [sys.executable, str(DYING), str(last), str(root), *asked]
    environment = {"PYTHONPATH": str(REPOSITORY), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    return subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True)


def state(root, verb):
    """What there is of each cohort, apart from what is dated or drawn anew; and of the dataset, and of the forgotten."""
    # A file half written when it was killed may lie about, but not of somebody who is to be forgotten.
    found = {"about": speaks_of(root, GONE)} if verb.startswith("forget") else {}
    for path in sorted(root.glob("[!.]*/opened.json")):
        cohort = Cohort(path.parent)
        items = [item for item in cohort.plan.assignments if cohort.tree.is_released(item.name)]
        found[cohort.root.name] = {
            "marks": [row.cells for row in rows(cohort, items)],
            "book": _students(cohort),
            "files": {name: bag.digest(file) for name, file in closing._files(cohort) if _is_steady(name)},
            "closed": cohort.closed,
            "archives": [(one.name, bag.damages(one)) for one in closing.archives(cohort)],
            "drift": closing.drifted(cohort, closing.archives(cohort)[-1]) if cohort.closed else [],
            "extensions": [(one.student, one.until) for one in extensions.every(cohort) if not one.undone],
            "consenting": consent.consenting(cohort),
        }
    for path in sorted(root.glob("last-class/*--*.json")):
        found[path.name] = len(json.loads(path.read_text("utf-8")))
    return found


def _is_steady(name):
    # The sources follow from a seed that a new cohort draws for itself.
    return name not in UNSTEADY and not name.startswith("source/")


def _students(cohort):
    with cohort.tree.gradebook() as book:
        return sorted(student.id for student in book.students)


def undisturbed(verb, starts, home):
    """How many moments a whole run has, and what it leaves."""
    root = begin(verb, starts, home)
    ran = dying(0, root, arguments(verb, root, starts))
    assert ran.returncode == 0, ran.stderr
    return int(ran.stderr.rpartition("MOMENTS ")[2]), state(root, verb)


def killed_and_rerun(verb, starts, home, moment, capsys):
    root = begin(verb, starts, home)
    asked = arguments(verb, root, starts)
    assert dying(moment, root, asked).returncode == -9
    words.use("en")
    code, said = main(asked), capsys.readouterr().err
    # Cut off at its very end, a thing is done, and asking for it again is told so.
    assert code == 0 or any(text in said for text in DONE), said
    return state(root, verb)


@pytest.mark.parametrize("verb", IN_EVERY_RUN)
def test_killed_at_a_random_moment_and_run_again(starts, tmp_path_factory, capsys, verb):
    moments, whole = undisturbed(verb, starts, tmp_path_factory.mktemp("whole"))
    moment = random.Random(verb).randrange(1, moments + 1)
    assert killed_and_rerun(verb, starts, tmp_path_factory.mktemp("killed"), moment, capsys) == whole, moment


@pytest.mark.soak
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("verb", VERBS)
def test_killed_at_many_moments_and_run_again(starts, tmp_path_factory, capsys, verb):
    moments, whole = undisturbed(verb, starts, tmp_path_factory.mktemp("whole"))
    every = range(1, moments + 1)
    for moment in sorted(random.Random(verb).sample(every, min(20, moments))):
        assert killed_and_rerun(verb, starts, tmp_path_factory.mktemp("killed"), moment, capsys) == whole, (
            moment
        )
