"""PostgreSQL from the system's package, started for the tests: on a socket in a folder of its own, as an ordinary user."""

import os
import pwd
import shutil
import subprocess
import time
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

from course.machine.system import find_postgresql

_numbers = count(1)


def wait_until(true, patience=60):
    """Look again and again until something is so."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


class Server:
    """One server; it listens on no port, and nothing of it outlives the tests."""

    def __init__(self, home):
        self.home = home
        self._programs = find_postgresql()
        # PostgreSQL refuses to run as root.
        self._user = {"user": "nobody", "extra_groups": []} if os.getuid() == 0 else {}
        if self._user:
            os.chown(home, pwd.getpwnam("nobody").pw_uid, -1)
        self._run("initdb", "-D", f"{home}/data", "-U", "teacher", "-A", "trust", "-E", "UTF8", "--no-sync")
        self.start()

    def start(self):
        """Start it, and wait until it answers."""
        options = ["-k", self.home, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=40"]
        with Path(self.home, "log").open("ab") as log:
            command = [self._programs / "postgres", "-D", f"{self.home}/data", *map(str, options)]
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd="/", **self._user)
        deadline = time.monotonic() + 60
        while self._run("psql", "-h", self.home, "-U", "teacher", "-c", "select 1", "postgres", check=False):
            assert self.process.poll() is None, Path(self.home, "log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def stop(self):
        """Cut every connection, as a machine that goes down does."""
        self.process.send_signal(3)  # SIGQUIT: at once
        self.process.wait(30)

    def database(self):
        """The address of a new and empty database."""
        name = f"class{next(_numbers)}"
        self._run("createdb", "-h", self.home, "-U", "teacher", name)
        return f"postgresql+psycopg://teacher@/{name}?host={self.home}"

    def _run(self, program, *arguments, check=True):
        command = [self._programs / program, *map(str, arguments)]
        ran = subprocess.run(command, capture_output=True, text=True, cwd="/", **self._user)
        assert not check or ran.returncode == 0, ran.stderr
        return ran.returncode


@contextmanager
def postgresql():
    """A server while the block lasts."""
    home = mkdtemp(prefix="course-postgresql-")
    server = None
    try:
        server = Server(home)
        yield server
    finally:
        if server:
            with suppress(ProcessLookupError):
                server.stop()
        shutil.rmtree(home, ignore_errors=True)
