"""A class that writes memos: opened and generated, not proven, so that it takes a moment only."""

import atexit
import json
import shutil
import warnings
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from zlib import crc32

from course.cohort.folder import Cohort
from course.cohort.opening import open_cohort
from course.grading import release
from course.grading.files import write_files

REVIEWED = Path(__file__).parent / "fixtures" / "reviewed"
ASSIGNMENT = "02-memo"
NAMES = {
    "kim": "김민수", "lee": "이서연", "park": "박지후", "choi": "최하늘",
    "jung": "정다온", "han": "한가람", "yoon": "윤슬기",
}  # fmt: skip
CRITERIA = ("fidelity", "network", "decision", "limits")


@cache
def template():
    """Seven students; nobody has handed in anything."""
    home = Path(mkdtemp(prefix="course-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    rows = [f"{who},{name},{who}@example.org" for who, name in NAMES.items()]
    (home / "roster.csv").write_text("\n".join(["id,name,email", *rows]), "utf-8")
    cohort = open_cohort(REVIEWED / "cohorts" / "memo.toml", home / "roster.csv", home).cohort
    release.generate(cohort.tree, ASSIGNMENT)
    return cohort


def copied(home):
    """A copy of the class that a test may do anything to."""
    return Cohort(Path(shutil.copytree(template().root, home / "memo")))


def drawing(*names, title="가게", **more):
    """A loop of some names as a drawing's dict, put where only these names come to lie."""
    lies = crc32("".join(names).encode())
    nodes = [
        {
            "id": f"n{at}",
            "label": name,
            "kind": "person",
            "roles": ["buyer"],
            "x": 90 * at + lies % 89,
            "y": 40 * (at % 2) + lies % 97,
        }
        for at, name in enumerate(names)
    ]
    links = [
        {
            "id": f"l{at}",
            "source": f"n{at}",
            "target": f"n{(at + 1) % len(names)}",
            "action": f"{name} 부른다",
            "medium": f"{name} 쪽지",
            "rate": 1.5,
        }
        for at, name in enumerate(names)
    ]
    return {"schema": 1, "title": title, "nodes": nodes, "links": links, **more}


def hand_in(cohort, student, drawn=None, code="", **memo):
    """Put a hand-in where `collect` would: a drawing, the code, and the four parts of the memo."""
    notebook = json.loads((cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").read_text("utf-8"))
    texts = {f"memo-{part}": text for part, text in memo.items()} | ({"count": code} if code else {})
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in texts:
            cell["source"] = texts[name]
    files = {"exercise.ipynb": json.dumps(notebook, ensure_ascii=False).encode("utf-8")}
    if drawn is not None:
        data = drawn if isinstance(drawn, bytes) else json.dumps(drawn, ensure_ascii=False).encode("utf-8")
        files["sketches/my-shop.json"] = data
    write_files(cohort.tree.submitted(student, ASSIGNMENT), files)


def give(cohort, marks):
    """Marks by hand, as the formgrader gives them: by student, a mark for each criterion or None."""
    with cohort.tree.gradebook() as book:
        for student, given in marks.items():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # nbgrader's session warns of a submission without a time
                book.update_or_create_submission(ASSIGNMENT, student)
            cohort.tree.autograded(student, ASSIGNMENT).mkdir(parents=True)
            for criterion, mark in zip(CRITERIA, given, strict=True):
                grade = book.find_grade(f"memo-{criterion}", "exercise", ASSIGNMENT, student)
                grade.manual_score, grade.needs_manual_grade = mark, mark is None
        book.db.commit()
