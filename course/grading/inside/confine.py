"""Shutting a process in: namespaces and folders of its own, no rights, limits on what it may use up."""

import os
import resource
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from course.grading.inside import kernel_calls as linux

JOB = "/job"
MB = 2**20


@dataclass(frozen=True)
class Limits:
    """What one submission may use.

    Parameters
    ----------
    memory
        Of all its processes together, in MB.
    disk
        Files in its folder, in MB; also the largest file.
    processes
        At once, threads included.
    seconds
        Of processor time each process may take.
    """

    memory: int = 2048
    disk: int = 256
    processes: int = 64
    seconds: int = 600

    def to_dict(self) -> dict[str, int]:
        """As sent to a sandbox."""
        return asdict(self)


@dataclass(frozen=True)
class Confinement:
    """How a process is shut in.

    Parameters
    ----------
    user
        The user it becomes, where it starts as root; None to stay who it is.
    kind
        ``"warm"`` makes namespaces of its own inside a sandbox that others share, ``"cold"`` has a sandbox to
        itself, ``"open"`` has none.
    folder
        Where the submission lies.
    """

    user: int | None
    kind: str
    folder: str
    limits: Limits

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Confinement":
        """From what `to_dict` gave."""
        return cls(data["user"], data["kind"], data["folder"], Limits(**data["limits"]))

    def to_dict(self) -> dict[str, Any]:
        """As sent to a sandbox."""
        return asdict(self)

    def enter(self) -> None:
        """Leave the shared namespaces; the *next* child is the first process of the new ones."""
        if self.kind != "warm":
            return
        who, group = os.getuid(), os.getgid()
        if self.user is None:
            linux.unshare(linux.NEW_NAMESPACES | linux.NEW_USER)
            Path("/proc/self/setgroups").write_text("deny")
            Path("/proc/self/uid_map").write_text(f"{who} {who} 1")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        else:
            linux.unshare(linux.NEW_NAMESPACES)
        linux.mount("", "/", linux.MS_REC | linux.MS_PRIVATE)
        owner = self.user if self.user is not None else who
        for place in (JOB, "/dev/shm"):
            linux.mount("tmpfs", place, linux.MS_NOSUID | linux.MS_NODEV, self._tmpfs(owner))

    def _tmpfs(self, owner: int) -> str:
        return f"size={self.limits.disk}m,nr_inodes=20000,mode=0700,uid={owner},gid={owner}"

    def settle(self) -> None:
        """As the first process of the new namespaces: a /proc of its own, then no rights any more."""
        if self.kind == "warm":
            linux.mount("proc", "/proc", linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC)
        if self.kind != "open":
            linux.bound_capabilities()
        if self.user is not None:
            if self.kind == "cold":
                for place in (JOB, "/dev/shm"):
                    os.chown(place, self.user, self.user)
            os.setgroups([])
            os.setresgid(self.user, self.user, self.user)
            os.setresuid(self.user, self.user, self.user)
        if self.kind != "open":
            linux.never_gain_rights()
            linux.drop_capabilities()
            linux.traceable(False)

    def limit(self) -> None:
        """As the process that will run the student's code: the limits the kernel keeps by itself."""
        here = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        _limit(resource.RLIMIT_AS, here + self.limits.memory * MB)
        _limit(resource.RLIMIT_FSIZE, self.limits.disk * MB)
        _limit(resource.RLIMIT_CPU, self.limits.seconds)
        _limit(resource.RLIMIT_NPROC, self.limits.processes)
        _limit(resource.RLIMIT_NOFILE, 512)
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_MSGQUEUE, 0)
        if self.kind != "open":
            linux.traceable(True)  # else its guard could not see how much memory it shares
            linux.forbid_calls()


def _limit(what: int, amount: int) -> None:
    _, hard = resource.getrlimit(what)
    amount = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    resource.setrlimit(what, (amount, amount))
