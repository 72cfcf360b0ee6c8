"""A machine inside the machine: its own accounts, homes, processes and network, all gone when its first process ends.

Real system users need a real ``/etc/passwd``. Here it is a copy, mounted in a namespace of its own, so that whatever a
test does, or however it is killed, no account, process or folder is left behind.
"""

import fcntl
import os
import runpy
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
_NAMESPACES = ("--mount", "--pid", "--net", "--ipc", "--fork", "--kill-child=SIGKILL", "--mount-proc")


def start(module, *words, **options):
    """Run ``python -m module words`` in a sealed machine, as its root; ends with whoever started it."""
    python = [sys.executable, "-m", "tests.hub.sealed", module, *map(str, words)]
    command = ["setpriv", "--pdeathsig", "KILL", "unshare", *_NAMESPACES, *python]
    return subprocess.Popen(command, cwd=ROOT, **options)


def _prepare():
    with tempfile.TemporaryDirectory(dir="/dev/shm") as stage:
        _open_what_students_run(Path(stage))
    # Memory for everything that is written: gone with the namespace.
    for place in ("/home", "/srv", "/mnt"):
        _mount("-t", "tmpfs", "-o", "mode=755", "sealed", place)
    shutil.copytree("/etc", "/mnt/etc", symlinks=True)
    for path in Path("/etc").rglob("*"):  # copytree keeps modes, not owners
        status = path.lstat()
        os.chown(Path("/mnt", *path.parts[1:]), status.st_uid, status.st_gid, follow_symlinks=False)
    _mount("--bind", "/mnt/etc", "/etc")
    _loopback_up()


def _open_what_students_run(stage):
    """The interpreter and the clone, mounted where a closed home (root's) would keep ordinary accounts out."""
    needed = {Path(sys.base_prefix), Path(sys.prefix), ROOT}
    closed = {}
    for path in needed:
        for parent in reversed(path.parents):
            if not parent.stat().st_mode & 0o001:
                closed.setdefault(parent, []).append(path)
                break
    for parent, paths in closed.items():
        for number, path in enumerate(paths):
            (stage / str(number)).mkdir()
            _mount("--bind", path, stage / str(number))
        _mount("-t", "tmpfs", "-o", "mode=755", "sealed", parent)
        for number, path in enumerate(paths):
            path.mkdir(parents=True, exist_ok=True)
            _mount("--bind", stage / str(number), path)
            subprocess.run(["umount", stage / str(number)], check=True)


def _mount(*words):
    subprocess.run(["mount", *map(str, words)], check=True)


def _loopback_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        request = struct.pack("16sh14x", b"lo", 0x1 | 0x40)  # IFF_UP | IFF_RUNNING
        fcntl.ioctl(plug, 0x8914, request)  # SIOCSIFFLAGS


def _be_the_first_process(played):
    """Bury whoever ends, as a machine's first process must: a dead one's lock would count as held."""
    while True:
        process, status = os.wait()
        if process == played:
            os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


if __name__ == "__main__":
    assert os.getpid() == 1, "only in a namespace of its own: see start()"
    _prepare()
    played = os.fork()
    if not played:
        sys.argv = sys.argv[1:]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
        sys.exit()
    _be_the_first_process(played)
