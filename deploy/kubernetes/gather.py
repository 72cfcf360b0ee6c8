"""Move hand-ins from each student's own folder of the exchange into the inbound folder that nbgrader collects from.

    python gather.py /srv/nbgrader/exchange/spring-a

A student's pod mounts `by-student/<name>` and nothing else, so the folder a hand-in lies in says whose it is. A hand-in
named for somebody else stays where it is and is reported. May be run again at any time; the exit status is 1 when
something was refused.
"""

import os
import sys
from pathlib import Path


def gather(course: Path) -> tuple[list[str], list[str]]:
    """What was moved, and what was refused and why."""
    inbound = course / "inbound"
    inbound.mkdir(exist_ok=True)
    moved, refused = [], []
    for box in sorted((course / "by-student").iterdir()):
        for found in sorted(box.iterdir()) if box.is_dir() and not box.is_symlink() else ():
            if why := wrong(found, box.name):
                refused.append(f"{box.name}/{found.name}: {why}")
            elif (inbound / found.name).exists():
                refused.append(f"{box.name}/{found.name}: is in inbound already")
            else:
                os.rename(found, inbound / found.name)
                moved.append(found.name)
    return moved, refused


def wrong(found: Path, owner: str) -> str | None:
    """Why a hand-in is not taken; None when all is well."""
    if found.is_symlink() or not found.is_dir():
        return "expected a folder, found a link or a file"
    if found.name.split("+")[0] != owner or found.name.count("+") < 3:
        return f"expected a name that begins with {owner}+, found another"
    links = [each for each in found.rglob("*") if each.is_symlink()]
    return f"expected files, found the link {links[0].name}" if links else None


if __name__ == "__main__":
    moved, refused = gather(Path(sys.argv[1]))
    print(*(f"moved {name}" for name in moved), *(f"REFUSED {line}" for line in refused), sep="\n")
    sys.exit(bool(refused))
