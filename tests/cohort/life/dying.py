"""`python dying.py N FOLDER …`: the kit's own command, killed at the Nth thing it does to files below a folder.

A moment told by what is being done, not by a clock, is the same moment on a slow machine. With N = 0 nothing is
killed, and how many moments there were is written to standard error.
"""

import atexit
import os
import signal
import sys

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
STEPS = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.utime", "sqlite3.connect")


class Watch:
    """Counts what is done to files below a folder, and ends the process at one of these moments."""

    def __init__(self, last, folder):
        self.last, self.folder, self.done = last, folder, 0

    def __call__(self, event, given):
        if event == "open":
            writes = bool(given[2] & WRITES) if isinstance(given[2], int) else False
        else:
            writes = event in STEPS
        if not writes or not isinstance(given[0], str | bytes | os.PathLike):
            return
        place = os.fsdecode(given[0]).removeprefix("file:").removeprefix("sqlite:///")
        if not os.path.abspath(place).startswith(self.folder):
            return
        self.done += 1
        if self.done == self.last:
            os.kill(os.getpid(), signal.SIGKILL)

    def tell(self):
        print(f"MOMENTS {self.done}", file=sys.stderr)


if __name__ == "__main__":
    from course.__main__ import main

    watch = Watch(int(sys.argv[1]), os.path.realpath(sys.argv[2]))
    if not watch.last:
        atexit.register(watch.tell)
    sys.addaudithook(watch)
    sys.exit(main(sys.argv[3:]))
