"""What is written down of a cohort beside its gradebook: small JSON files, replaced whole, for their owner only."""

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from course.cohort.problems import CohortError
from course.network.files import write_bytes_atomically
from course.words import say


def read(path: Path) -> dict[str, Any]:
    """What a file holds; nothing when there is none.

    Raises
    ------
    CohortError
        When it is not what `write` wrote.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise stopped("damaged_record", path=path, text=error) from None
    return dict(found)


def write(path: Path, data: dict[str, Any]) -> None:
    """Replace a file at once; with nothing to say, there is none."""
    if data:
        text = json.dumps(data, ensure_ascii=False, indent=1)
        write_bytes_atomically(path, text.encode("utf-8"), 0o600)
    else:
        path.unlink(missing_ok=True)


def now() -> str:
    """The moment something is written down, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def put_folder(stage: Path, place: Path) -> None:
    """Let a finished folder take a place; cut off, it is the old one, none (then the stage is there), or the new."""
    old = place.with_name(f".{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        os.rename(place, old)
    os.rename(stage, place)
    shutil.rmtree(old, ignore_errors=True)


def stopped(key: str, **fields: Any) -> CohortError:
    """The error whose sentence is ``life.error.<key>``."""
    return CohortError(say(f"life.error.{key}", **fields))
