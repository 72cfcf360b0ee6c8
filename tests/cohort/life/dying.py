"""`python dying.py N FOLDER …`: the kit's own command, killed at the Nth thing it does to files below a folder.

A moment told by what is being done, not by a clock, is the same moment on a slow machine. With N = 0 nothing is
killed, and how many moments there were is written to standard error.
"""

import atexit
import os
import signal
import sys

last, folder, arguments = int(sys.argv[1]), os.path.realpath(sys.argv[2]), sys.argv[3:]
done = 0
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def watch(event, given):
    global done
    if event == "open":
        writes = bool(given[2] & WRITES) if isinstance(given[2], int) else False
    else:
        writes = event in (
            "os.rename",
            "os.remove",
            "os.rmdir",
            "os.mkdir",
            "os.chmod",
            "os.utime",
            "sqlite3.connect",
        )
    if not writes or not isinstance(given[0], str | bytes | os.PathLike):
        return
    place = os.fsdecode(given[0]).removeprefix("file:").removeprefix("sqlite:///")
    if not os.path.abspath(place).startswith(folder):
        return
    done += 1
    if done == last:
        os.kill(os.getpid(), signal.SIGKILL)


def count():
    print(f"MOMENTS {done}", file=sys.stderr)


from course.__main__ import main  # noqa: E402

if not last:
    atexit.register(count)
sys.addaudithook(watch)
sys.exit(main(arguments))
