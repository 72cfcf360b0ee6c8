"""A class with names worth protecting, whose drawings name each other."""

import json
import zipfile
from dataclasses import dataclass

from course.grading import gradebook
from course.grading.gradebook import Student
from tests.cohort.hand_ins import ASSIGNMENT, files, released, submit

NAMES = ("김가온", "이나래", "박다솜", "최라온", "정마루", "강바다", "Ada Lovelace")


@dataclass(frozen=True)
class Person:
    """A student of this class, and a word only their drawing has."""

    id: str
    name: str
    word: str

    @property
    def student(self):
        first, last = ("Ada", "Lovelace") if self.name.startswith("Ada") else ("", self.name)
        return Student(self.id, first, last, f"{self.id}@school.example", f"77{self.id[-4:]}")


PEOPLE = tuple(
    Person(f"2026{1100 + 7 * number}", name, f"낱말{chr(0xAC00 + 500 * number)}")
    for number, name in enumerate(NAMES)
)


def drawing(person, other=None):
    """A drawing in which its owner, and somebody else, stand by name."""
    other = other or PEOPLE[(PEOPLE.index(person) + 1) % len(PEOPLE)]
    given = person.name.split()[0] if person.name.isascii() else person.name[1:]
    nodes = [
        {
            "id": f"{person.id}-a",
            "label": f"{given}네 가게",
            "kind": "organisation",
            "roles": ["producer"],
            "x": 12.5,
            "y": 7,
        },
        {
            "id": f"{person.id}-b",
            "label": f"{person.word} 손님",
            "kind": "person",
            "roles": ["buyer"],
            "x": 90,
            "y": 7,
        },
        {
            "id": f"{person.id}-c",
            "label": f"친구 {other.name} 010-1234-5678",
            "kind": "person",
            "x": 9,
            "y": 99,
        },
    ]
    links = [
        {
            "id": f"l-{person.id}", "source": nodes[1]["id"], "target": nodes[0]["id"], "action": "산다",
            "medium": f"빵 (문의 {person.id}@school.example)", "rate": 0.37, "delay": 3,
        }
    ]  # fmt: skip
    return {
        "schema": 1, "title": f"{person.name}의 그림", "nodes": nodes, "links": links, "revision": 41,
        "author": person.name, "notes": [{"id": "t1", "text": f"{person.name} 생각: 비밀", "x": 1, "y": 2}],
    }  # fmt: skip


def joined(cohort, people=PEOPLE):
    """The same cohort with these people in it, each with a drawing handed in."""
    with cohort.tree.gradebook() as book:
        gradebook.put_students(book, [person.student for person in people])
    for person in people:
        submit(
            cohort,
            person.id,
            files(released(cohort), drawing(person)) | {"timestamp.txt": b"2026-03-20 10:00:00 UTC"},
        )
    return cohort


def speaks_of(root, person, but=()):
    """Files below a folder whose name or bytes hold a person's id, name or address; zips are looked into."""
    found = []
    student = person.student
    needles = [text for text in (student.id, student.name, student.email) if text]
    needles += [json.dumps(text)[1:-1] for text in needles]
    for path in sorted(root.rglob("*")):
        held = str(path.relative_to(root)).encode()
        if path.is_file():
            held += path.read_bytes()
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as packed:
                held += b"".join(name.encode() + packed.read(name) for name in packed.namelist())
        if any(needle.encode() in held for needle in needles) and path.relative_to(root).parts[0] not in but:
            found.append(path.relative_to(root).as_posix())
    return found


__all__ = ["ASSIGNMENT", "PEOPLE", "drawing", "joined", "speaks_of"]
