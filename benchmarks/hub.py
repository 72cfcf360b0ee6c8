"""A class on one machine: all open a lesson and draw within one minute, then all hand in within one minute.

``python -m benchmarks.hub [--quick] [--students N] --json FILE``, as root, with the extra ``hub`` installed. A real
JupyterHub, one real system account and server a student, started in waves beforehand, in a machine of its own that is
gone afterwards. The peer of each row is a bar: what a class still finds quick. Ends with 1 when a
hand-in is lost, belongs to somebody else, or anybody fails. About 225 MB of memory a student is needed.
"""

import argparse
import json
import os
import pwd
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from benchmarks import report
from course.hub import settings
from course.machine import bundle
from tests.hub import person as persons
from tests.hub import sealed
from tests.hub.person import Person
from tests.hub.server import ASSIGNMENT, SERVER, person, running, set_up, write_files
from tests.hub.story import DRAWING

Times = dict[str, list[float]]
COURSE = "shop-a"
WAVE = 4
MINUTE = 60.0
# Bars: seconds until a lesson is there, a sketch is shown in a new kernel, an edit is safe on disk, a hand-in is in
# the exchange; MB a student.
BARS = {"lesson open": 5.0, "sketch shown": 30.0, "edit safe": 2.0, "handed in": 10.0}
MEMORY = 250.0
EDITS = 5
INBOUND = SERVER / "exchange" / COURSE / "inbound"


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="six students instead of sixty")
    parser.add_argument("--students", type=int, help="another number")
    parser.add_argument("--json", type=Path, required=True, metavar="FILE")
    arguments = parser.parse_args()
    students = arguments.students or (6 if arguments.quick else 60)
    bundle.install(settings.PROXY)
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder, "found.json")
        sealed.start("benchmarks.hub", "inside", students, found).wait()
        figures = json.loads(found.read_text("utf-8"))
    report.write(rows(figures), arguments.json)
    print(json.dumps(figures["all"], indent=1))
    sys.exit(any(figures["all"][key] for key in ("lost", "wrong owners", "failures")))


def rows(figures: dict[str, Any]) -> list[report.Row]:
    """The rows of what was measured."""
    number = figures["all"]["students"]
    made = []
    for what, bar in BARS.items():
        times = figures["times"][what]
        for name, value in (("p50", statistics.median(times)), ("p95", percentile(times, 95))):
            made.append(report.row(f"{what}, {name}, {number} students", "bar", round(value, 3), bar, "s"))
    memory = figures["all"]["MB a student with a kernel"]
    made.append(report.row(f"memory a student, {number} students", "bar", memory, MEMORY, "MB"))
    return made


def percentile(times: list[float], part: int) -> float:
    """The smallest time that ``part`` per cent of them do not exceed.

    >>> percentile([3.0, 1.0, 2.0], 50), percentile([1.0, 2.0], 95)
    (2.0, 2.0)
    """
    return sorted(times)[-(-len(times) * part // 100) - 1]


def inside(students: int, found: Path) -> None:
    """Everything, in the sealed machine."""
    persons.PATIENCE = 600  # a slow answer is a figure here, not a failure
    names = [f"s{number:03d}" for number in range(1, students + 1)]
    write_files([(COURSE, "ko", names, ["kim"])])
    said = set_up()
    assert said["code"] == 0, said
    with running(found.with_name("hub.log")):
        desk = person("kim").at(f"/services/{COURSE}/").reach()
        released = desk.run(f"!python -m course cohort release {ASSIGNMENT}")
        assert (SERVER / "exchange" / COURSE / "outbound" / ASSIGNMENT).is_dir(), released
        figures = play([person(name) for name in names])
        figures["all"]["hub and proxy MB"] = round(memory_of(0), 1)
        figures["all"]["collected"] = collected(desk)
    figures["all"] |= owners(names)
    found.write_text(json.dumps(figures), "utf-8")


def play(people: list[Person]) -> dict[str, Any]:
    """The servers in waves, then the class: a lesson and a drawing within one minute, the hand-ins within another."""
    start = time.monotonic()
    with ThreadPoolExecutor(WAVE) as pool:
        for number, _ in enumerate(pool.map(Person.start_server, people), 1):
            print(f"servers: {number}/{len(people)}", end="\r", flush=True)
    waves = time.monotonic() - start
    idle, started = memory(people), processor(people)
    for who in people:
        who.nbgrader("fetch", COURSE, ASSIGNMENT)
    drawn = within_a_minute(people, draw)
    with_kernel, working = memory(people), processor(people)
    handed_in = within_a_minute(people, hand_in)
    ended = processor(people)
    done = [times for times in drawn + handed_in if times]
    return {
        "times": {what: [value for times in done for value in times.get(what, [])] for what in BARS},
        "all": {
            "students": len(people),
            "seconds to start all servers": round(waves, 1),
            "MB a student": round(idle, 1),
            "MB a student with a kernel": round(with_kernel, 1),
            "processor seconds a student, to start": round(started, 2),
            "processor seconds a student, lesson and drawing": round(working - started, 2),
            "processor seconds a student, hand-in and a minute's wait": round(ended - working, 2),
            "failures": 2 * len(people) - len(done),
        },
    }


def within_a_minute(people: list[Person], action: Callable[[Person], Times]) -> list[Times | None]:
    """Each does it at a moment drawn over one minute; their times, None for who failed, which is printed."""
    chance = random.Random(1)
    start = time.monotonic()

    def one(who: Person, moment: float) -> Times | None:
        time.sleep(max(0.0, start + moment - time.monotonic()))
        try:
            return action(who)
        except Exception as error:
            print(f"{who.name}: {error!r}", flush=True)
            return None

    with ThreadPoolExecutor(len(people)) as pool:
        return list(pool.map(one, people, [chance.uniform(0, MINUTE) for _ in people]))


def draw(who: Person) -> Times:
    """JupyterLab's page and the lesson as the browser asks for them, a kernel, the sketch, edits; the kernel stays."""
    start = time.monotonic()
    who.ask("lab/tree/lessons/03-draw-the-mvn/lesson.ko.ipynb")
    who.ask("api/contents/lessons/03-draw-the-mvn/lesson.ko.ipynb", content=1)
    opened = time.monotonic()
    first, *edits = who.kernel(f"{COURSE}/{ASSIGNMENT}").edits("my-shop", DRAWING, EDITS)
    safe = time.monotonic()
    # What came before the first edit's own time is the kernel's start and the sketch.
    return {
        "lesson open": [opened - start],
        "sketch shown": [safe - opened - first - sum(edits)],
        "edit safe": [first, *edits],
    }


def hand_in(who: Person) -> Times:
    """The button of the Assignment List."""
    start = time.monotonic()
    assert who.nbgrader("submit", COURSE, ASSIGNMENT)["success"]
    return {"handed in": [time.monotonic() - start]}


def memory(people: list[Person]) -> float:
    """MB a student: the proportional share of every process of theirs."""
    return statistics.mean(memory_of(pwd.getpwnam(who.name).pw_uid) for who in people)


def memory_of(user: int) -> float:
    """MB of all processes of a system user, shared pages counted by share; this one apart."""
    lines = [line for text in of_processes(user, "smaps_rollup") for line in text.splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def processor(people: list[Person]) -> float:
    """Seconds of processor a student so far: of their processes and of those that have ended."""
    texts = [text for who in people for text in of_processes(pwd.getpwnam(who.name).pw_uid, "stat")]
    ticks = sum(int(field) for text in texts for field in text.rpartition(")")[2].split()[11:15])
    return ticks / os.sysconf("SC_CLK_TCK") / len(people)


def of_processes(user: int, name: str) -> list[str]:
    """A file of each process of a system user."""
    texts = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if process.stat().st_uid == user and int(process.name) not in (1, os.getpid()):
                texts.append((process / name).read_text())
        except OSError:  # it has ended meanwhile
            continue
    return texts


def collected(desk: Person) -> int:
    """How many the verb collects."""
    desk.run(f"!python -m course cohort collect {ASSIGNMENT}")
    return len(list((SERVER / "graders" / COURSE / "cohorts" / COURSE / "submitted").iterdir()))


def owners(names: list[str]) -> dict[str, int]:
    """How many hand-ins are missing, and how many belong to somebody else than they are named for."""
    there = {path.name.split("+")[0]: path for path in INBOUND.iterdir()}
    drawn = [path / "sketches" / "my-shop.json" for path in there.values()]
    return {
        "lost": len(set(names) - there.keys()) + sum(not path.is_file() for path in drawn),
        "wrong owners": sum(path.owner() != name for name, path in there.items()),
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["inside"]:
        inside(int(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
