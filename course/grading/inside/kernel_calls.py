"""The few calls into Linux that Python does not offer: namespaces, mounts, capabilities, a filter of calls."""

import ctypes
import os
import platform
import struct

NEW_NAMESPACES = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x20000000 | 0x40000000
"""Mount, cgroup, UTS, IPC, PID and network."""
NEW_USER = 0x10000000

MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REC, MS_PRIVATE = 2, 4, 8, 0x4000, 0x40000
_SET_DUMPABLE, _CAPBSET_DROP, _SET_NO_NEW_PRIVS, _SET_SECCOMP = 4, 24, 38, 22
_LAST_CAPABILITY = 63

# Numbers of calls nobody needs for an exercise and much mischief begins with.
_REFUSED = {
    "x86_64": (101, 155, 161, 163, 165, 166, 167, 168, 169, 175, 176, 179, 246, 248, 249, 250, 272, 298,
               303, 304, 308, 310, 311, 313, 320, 321, 323, 425, 426, 427, 428, 429, 430, 431, 432, 433, 442),
    "aarch64": (39, 40, 41, 51, 89, 97, 104, 105, 106, 117, 142, 217, 218, 219, 224, 225, 241, 264, 265,
                268, 270, 271, 273, 280, 282, 294, 425, 426, 427, 428, 429, 430, 431, 432, 433, 442),
}  # fmt: skip
_CLONE = {"x86_64": (56, 0xC000003E), "aarch64": (220, 0xC00000B7)}
_CLONE3, _X32 = 435, 0x40000000
_ALLOW, _EPERM, _ENOSYS = 0x7FFF0000, 0x00050001, 0x00050026


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _checked(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def unshare(flags: int) -> None:
    """Leave namespaces for new ones."""
    _checked(_libc().unshare(flags), "unshare")


def mount(kind: str, place: str, flags: int, options: str = "") -> None:
    """Mount a file system of a kind (``tmpfs``, ``proc``), or change flags where the kind is empty."""
    arguments = [kind.encode() or None, place.encode(), kind.encode() or None]
    _checked(_libc().mount(*arguments, ctypes.c_ulong(flags), options.encode() or None), f"mount {place}")


def never_gain_rights() -> None:
    """No program started from here has more rights than this process."""
    _checked(_libc().prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


def traceable(yes: bool) -> None:
    """Whether other processes of the same user may look into this one."""
    _checked(_libc().prctl(_SET_DUMPABLE, int(yes), 0, 0, 0), "dumpable")


def bound_capabilities() -> None:
    """Let no program started from here be given an administrator's rights; to be called while one has them."""
    libc = _libc()
    for number in range(_LAST_CAPABILITY + 1):
        libc.prctl(_CAPBSET_DROP, number, 0, 0, 0)  # fails where the number is unknown or already gone


def drop_capabilities() -> None:
    """Give up every right of an administrator."""
    libc = _libc()
    head = struct.pack("=Ii", 0x20080522, 0)
    _checked(libc.capset(head, bytes(24)), "capset")


def forbid_calls() -> bool:
    """Refuse mounts, namespaces, tracing, keys, io_uring and the like from here on; False on other machines."""
    machine = platform.machine()
    if machine not in _REFUSED:
        return False
    program = _program(machine)
    code = ctypes.create_string_buffer(b"".join(program), 8 * len(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    filtered = Program(len(program), ctypes.addressof(code))
    _checked(_libc().prctl(_SET_SECCOMP, 2, ctypes.byref(filtered), 0, 0), "seccomp")
    return True


def _program(machine: str) -> list[bytes]:
    """The filter in the kernel's own small language (classic BPF)."""
    clone, audit = _CLONE[machine]
    refused = _REFUSED[machine]

    def step(code: int, yes: int, no: int, value: int) -> bytes:
        return struct.pack("=HBBI", code, yes, no, value)

    load, equal, at_least, both, end = 0x20, 0x15, 0x35, 0x45, 0x06
    program = [
        step(load, 0, 0, 4),  # the architecture; another one's numbers mean other calls
        step(equal, 1, 0, audit),
        step(end, 0, 0, _EPERM),
        step(load, 0, 0, 0),
        step(at_least, 0, 1, _X32),
        step(end, 0, 0, _EPERM),
        # glibc falls back to clone, whose flags a filter can see.
        step(equal, 0, 1, _CLONE3),
        step(end, 0, 0, _ENOSYS),
        *(part for call in refused for part in (step(equal, 0, 1, call), step(end, 0, 0, _EPERM))),
        step(equal, 0, 3, clone),
        step(load, 0, 0, 16),
        step(both, 0, 1, NEW_NAMESPACES | NEW_USER),
        step(end, 0, 0, _EPERM),
        step(end, 0, 0, _ALLOW),
    ]
    return program
