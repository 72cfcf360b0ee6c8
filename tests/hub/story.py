"""One term's week on a server with two cohorts, as real system users over HTTP; what was seen goes into a JSON file.

Runs inside a sealed machine: `python -m tests.hub.story FILE`. The tests beside it look at what was seen.
"""

import json
import os
import pwd
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.hub import attacks, desk_in_browser
from tests.hub.person import Person, Refused
from tests.hub.server import (
    ASSIGNMENT,
    SERVER,
    killed_set_up,
    person,
    running,
    set_up,
    write_files,
)  # fmt: skip

COHORTS = [("shop-a", "ko", ["20261001", "lee"], ["kim"]), ("shop-b", "en", ["park"], ["han"])]
INBOUND = SERVER / "exchange" / "shop-a" / "inbound"
FOLDER = SERVER / "graders" / "shop-a" / "cohorts" / "shop-a"
KILLED_AT = (
    "make the group course-shop-a",
    "make the account lee",
    "set the folder /srv/course/exchange/shop-b/inbound",
    "open the cohort shop-a",
    "write /srv/course/hub/hub.json",
)
DRAWING = {
    "schema": 1,
    "title": "책방",
    "nodes": [
        {"id": "n1", "label": "단골손님", "kind": "person", "roles": ["buyer"], "x": 100, "y": 80},
        {"id": "n2", "label": "책방", "kind": "organisation", "roles": ["producer"], "x": 300, "y": 80},
    ],
    "links": [{"id": "l1", "source": "n1", "target": "n2", "action": "산다", "medium": "책"}],
}


class Story:
    """What was seen, written down after each part, so that a part that breaks keeps the others' findings."""

    def __init__(self, path):
        self.path, self.seen, self.began = path, {"laps": {}}, time.monotonic()

    def tell(self, part, function, *arguments):
        """Play one part: what it returns, or how it broke."""
        start = time.monotonic()
        try:
            self.seen[part] = function(*arguments)
        except Exception as error:
            self.seen[part] = {"broke": f"{type(error).__name__}: {error}"}
        self.seen["laps"][part] = round(time.monotonic() - start, 1)
        self.seen["laps"]["all"] = round(time.monotonic() - self.began, 1)
        self.path.write_text(json.dumps(self.seen, ensure_ascii=False, indent=1), "utf-8")
        return self.seen[part]


def main():
    """Play it all."""
    place = Path(sys.argv[1])
    story = Story(place / "seen.json")
    write_files(COHORTS)
    story.tell("dry run", set_up, "--dry-run")
    story.tell("made by the dry run", lambda: [SERVER.exists(), Path("/home/lee").exists()])
    story.tell("killed", lambda: [killed_set_up(step) for step in KILLED_AT])
    story.tell("set-up", set_up)
    story.tell("set-up again", set_up)
    for name in ("jupyterhub.py", "tornado.py", "course.py"):  # found first, if the server looked in the home
        Path("/home/lee", name).write_text(
            "raise SystemExit('a file of the student is a part of the server')"
        )
    with running(place / "hub.log"):
        play(story, place)
    story.tell("left running", left_running)


def play(story, place):
    """The week."""
    story.tell("log-ins", log_ins)
    people = {name: person(name) for name in ("20261001", "lee", "park", "kim", "han")}
    desk = people["kim"].at("/services/shop-a/")
    with ThreadPoolExecutor(5) as pool:  # servers take processor time: all at once, the release beside them
        started = [pool.submit(people[name].start_server) for name in ("20261001", "lee", "park")]
        released = pool.submit(lambda: desk.reach().run(f"!python -m course cohort release {ASSIGNMENT}"))
        story.tell("servers", lambda: [done.result().name for done in started])
        story.tell("release", released.result)
    one, lee, park = people["20261001"], people["lee"], people["park"]
    story.tell("seats", lambda: {who.name: seat(who) for who in (one, park)})
    story.tell("hand-in", hand_in, one)
    told = story.tell("in the exchange", in_the_exchange)
    story.tell("another cohort's student", other_cohort, park)
    story.tell(
        "attacks", lambda: attacks.read(lee.run(attacks.cell(told["path"], server_process("20261001"))))
    )
    story.tell("pages", pages, people)
    story.tell("forged", forge, lee)
    story.tell("formgrader collects", formgrader_collects, desk)
    story.tell("collect", desk.run, f"!python -m course cohort collect {ASSIGNMENT}")
    story.tell("collected", lambda: sorted(path.name for path in (FOLDER / "submitted").iterdir()))
    story.tell("grade", desk.run, f"!python -m course cohort grade {ASSIGNMENT}")
    story.tell("feedback", desk.run, f"!python -m course cohort feedback {ASSIGNMENT} --release")
    story.tell("feedback at home", feedback_at_home, one)
    story.tell("formgrader in the browser", desk_in_browser.look, place)
    story.tell("lee leaves", leave, lee)


def log_ins():
    """Who gets in with what: the status of the answer, 302 for a welcome."""
    from tests.hub.server import password

    right = password()
    tries = {
        "a wrong password": ("lee", "guess"),
        "nobody on a roster": ("root", right),
        "a grader": ("grader-shop-a", right),
    }
    return {name: Person(who).log_in(word) for name, (who, word) in tries.items()}


def seat(who):
    """What a student's JupyterLab is like."""
    page = who.session.get(f"http://127.0.0.1:8000{who.base}lab")
    disabled = re.search(r'"disabledExtensions":\s*(\[[^]]*\]|\{[^}]*\})', page.text)
    cell = "import os, resource; print(os.getcwd(), os.umask(0), resource.getrlimit(resource.RLIMIT_NPROC)[0], sorted(os.listdir('lessons'))[-3:])"
    cell += "; from ipykernel.kernelapp import IPKernelApp; print(IPKernelApp.instance().transport)"
    return {
        "said": who.run(cell),
        "hidden": disabled.group(1) if disabled else "",
        "frames": page.headers.get("Content-Security-Policy", ""),
        "start": who.session.get(f"http://127.0.0.1:8000{who.base}").url,
    }


def hand_in(who):
    """Fetch, draw as the widget does, answer, validate, hand in: what the buttons said."""
    said = {"list": who.ask("assignments", course_id="shop-a")}
    said["fetch"] = who.nbgrader("fetch", "shop-a", ASSIGNMENT)
    folder = f"shop-a/{ASSIGNMENT}"
    with who.kernel(folder) as kernel:
        said["drawn"] = kernel.draw("my-shop", DRAWING)
    notebook = json.loads(who.read(f"{folder}/exercise.ipynb"))
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "share-answer":
            cell["source"] = "share = gifts / sales"
    who.ask(
        f"api/contents/{folder}/exercise.ipynb",
        "PUT",
        {"type": "notebook", "format": "json", "content": notebook},
    )
    answer = who.session.post(
        f"http://127.0.0.1:8000{who.base}assignments/validate",
        data={"path": f"{folder}/exercise.ipynb"},
        headers=who._headers(),
    )
    said["validate"] = answer.json()
    said["submit"] = who.nbgrader("submit", "shop-a", ASSIGNMENT)
    return said


def in_the_exchange():
    """The one hand-in, with its owner, group and rights."""
    (path,) = INBOUND.iterdir()
    status = path.stat()
    return {
        "path": str(path),
        "owner": path.owner(),
        "group": path.group(),
        "mode": oct(status.st_mode & 0o7777),
    }


def other_cohort(park):
    """What a student of the other cohort is shown, and gets when they ask for this cohort's assignment by name."""
    said = {"courses": park.ask("courses"), "list": park.ask("assignments", course_id="shop-a")}
    try:
        said["fetch"] = park.nbgrader("fetch", "shop-a", ASSIGNMENT)
    except Refused as error:
        said["fetch"] = error.code
    said["has"] = Path(f"/home/park/shop-a/{ASSIGNMENT}").exists()
    return said


def server_process(name):
    """The process of somebody's server."""
    user = str(pwd.getpwnam(name).pw_uid)  # pgrep would take a name of digits for a number
    return int(subprocess.check_output(["pgrep", "-o", "-u", user, "-f", "jupyterhub.singleuser"]))


def pages(people):
    """The status each of the others' pages ends with."""
    return {name: people[who].code_of(path) for name, (who, path, _) in attacks.PAGES.items()}


def forge(lee):
    """A hand-in of lee's, named for another student, newer than theirs."""
    name = f"20261001+{ASSIGNMENT}+2098-03-20 10:00:00.000000 UTC+forged"
    return lee.run(
        f"import os, shutil\nplace = {str(INBOUND / name)!r}\nos.mkdir(place)\nos.chmod(place, 0o777)\n"
        f"shutil.copy({str(SERVER)!r} + '/exchange/shop-a/outbound/{ASSIGNMENT}/exercise.ipynb', place)\n"
        "open(place + '/timestamp.txt', 'w').write('2098-03-20 10:00:00.000000 UTC')\n"
        "os.chmod(place + '/exercise.ipynb', 0o644)\nos.chmod(place + '/timestamp.txt', 0o644)\nprint('done')"
    )


def formgrader_collects(desk):
    """The formgrader's own button."""
    said = desk.ask(f"formgrader/api/assignment/{ASSIGNMENT}/collect", "POST")
    kept = FOLDER / "submitted" / "20261001" / ASSIGNMENT / "timestamp.txt"
    return {"said": said, "time": kept.read_text() if kept.exists() else None}


def feedback_at_home(who):
    """What arrives when the student presses "fetch feedback"."""
    who.nbgrader("fetch_feedback", "shop-a", ASSIGNMENT)
    (page,) = Path(f"/home/{who.name}/shop-a/{ASSIGNMENT}/feedback").glob("*/exercise.html")
    released = [path.name for path in (SERVER / "exchange" / "shop-a" / "feedback").iterdir()]
    return {"owner": page.owner(), "page": page.read_text("utf-8"), "released": len(released)}


def leave(lee):
    """The roster without lee, and the set-up run again while the hub runs."""
    write_files([("shop-a", "ko", ["20261001"], ["kim"]), COHORTS[1]])
    said = set_up()
    lee.session.delete(
        "http://127.0.0.1:8000/hub/api/users/lee/server", headers={"X-XSRFToken": lee._xsrf("/hub/")}
    )
    from tests.hub.server import password

    return {
        "said": said,
        "groups": subprocess.check_output(["id", "-nG", "lee"], text=True).split(),
        "home": Path("/home/lee/lessons").exists(),
        "log-in": Person("lee").log_in(password()),
        "cookie": respawn(lee),
    }


def respawn(lee):
    """Whether the server starts once more for who is still logged in: it must not."""
    until = time.monotonic() + 60
    while time.monotonic() < until:  # until the old one has ended
        if subprocess.run(["pgrep", "-u", "lee"], stdout=subprocess.DEVNULL).returncode:
            break
        time.sleep(0.5)
    lee.session.get("http://127.0.0.1:8000/hub/spawn/lee", timeout=60)
    time.sleep(2)
    return subprocess.run(["pgrep", "-u", "lee"], stdout=subprocess.DEVNULL).returncode == 0


def left_running():
    """The processes there are after the hub has ended, this one apart."""
    until = time.monotonic() + 20
    while True:
        found = [
            text
            for path in Path("/proc").glob("[0-9]*")
            if int(path.name) not in (1, os.getpid()) and (text := command_of(path))
        ]
        if not found or time.monotonic() > until:
            return found
        time.sleep(0.5)


def command_of(path):
    """A process's command line; empty for one that has ended."""
    try:
        return (path / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


if __name__ == "__main__":
    main()
