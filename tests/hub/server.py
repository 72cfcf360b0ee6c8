"""A hub for the tests, inside a sealed machine: cohorts' files, `setup`, and the hub itself while it is needed."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from tests.hub.person import HUB, PATIENCE, Person
from tests.hub.sealed import ROOT

FIXTURES = ROOT / "tests" / "cohort" / "fixtures" / "exercises"
ASSIGNMENT = "01-shop"
SERVER = Path("/srv/course")
FILES = Path("/mnt/files")


def write_files(cohorts):
    """A server's file with the cohorts' plans and rosters; each cohort is id, language, students, instructors."""
    FILES.mkdir(exist_ok=True)
    text = (FIXTURES / "cohorts" / "shop.toml").read_text("utf-8")
    tables = []
    for name, language, students, instructors in cohorts:
        plan = re.sub(r"(?m)^id = .*$", f'id = "{name}"', text)
        plan = re.sub(r"(?m)^language = .*$", f'language = "{language}"', plan)
        plan = re.sub(r"(?m)^due = .*$", "due = 2099-03-20T23:59:00+09:00", plan)
        (FILES / f"{name}.toml").write_text(f'private = "{FIXTURES}"\n{plan}', "utf-8")
        rows = [f"{student},{student.title()}" for student in students]
        (FILES / f"{name}.csv").write_text("\n".join(["id,name", *rows]), "utf-8")
        named = json.dumps(instructors)
        tables.append(f'[[cohort]]\nplan = "{name}.toml"\nroster = "{name}.csv"\ninstructors = {named}\n')
    (FILES / "hub.toml").write_text("\n".join(tables), "utf-8")
    return FILES / "hub.toml"


def set_up(*options):
    """`python -m course hub setup`: what it said, with its exit code."""
    process = _start_set_up(*options)
    said, _ = process.communicate()
    return {"code": process.returncode, "said": said}


def killed_set_up(step):
    """The same, killed with all it has started as soon as it says a step: in the middle of doing it."""
    process = _start_set_up()
    said = []
    for line in process.stdout:
        said.append(line)
        if line.startswith(step):
            break
    os.killpg(process.pid, signal.SIGKILL)
    rest, _ = process.communicate()  # what it was quick enough to say and do before the signal came
    return {"code": process.returncode, "said": "".join(said) + rest}


def _start_set_up(*options):
    return subprocess.Popen(
        [sys.executable, "-m", "course", "hub", "setup", str(FILES / "hub.toml"), *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        cwd="/",
        env={**os.environ, "COURSE_LANGUAGE": "en"},
    )


@contextmanager
def running(log):
    """The hub, as its unit file starts it; stopped at the end with everybody's servers."""
    command = [sys.executable, "-m", "jupyterhub", "-f", str(SERVER / "hub" / "jupyterhub_config.py")]
    with open(log, "wb") as file:
        hub = subprocess.Popen(command, cwd=SERVER / "hub", stdout=file, stderr=file)
        try:
            _wait_until_up(hub, log)
            yield hub
        finally:
            hub.terminate()
            try:
                hub.wait(30)
            except subprocess.TimeoutExpired:
                hub.kill()


def _wait_until_up(hub, log):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and hub.poll() is None:
        try:
            urllib.request.urlopen(f"{HUB}/hub/api/", timeout=2)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.3)
    raise RuntimeError(Path(log).read_text("utf-8", "replace")[-4000:])


def password():
    """The trial's password."""
    return (SERVER / "hub" / "trial-password").read_text().strip()


def person(name):
    """Somebody who has logged in."""
    somebody = Person(name)
    code = somebody.log_in(password())
    assert code == 302, f"{name} cannot log in: {code}"
    return somebody
