"""A board on disk: ``boards/<name>.json``."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from course.network.files import LARGEST_FILE, as_bytes, parse, write_bytes_atomically
from course.widgets import place
from course.widgets.boards.controls import Control, NotAValue, Setting, Text
from course.widgets.store import Problem, disk_problem, short
from course.words import say

SCHEMA = 1


class BoardFile:
    """The file of one board.

    What another notebook has written since this one looked is kept beside the file before it is written over.

    Parameters
    ----------
    path
        Where the setting is kept. Nothing is written before `save`.
    controls
        What can be set.

    Attributes
    ----------
    setting : dict
        As it is on disk; the controls' beginnings where there is none.
    at : str or None
        When it was written, an ISO time with its zone.
    problem : Problem or None
        What the person has to be told.
    """

    def __init__(self, path: Path, controls: Sequence[Control]) -> None:
        self.path, self._controls = path, controls
        self.setting: Setting = self.start()
        self.at: str | None = None
        self.problem: Problem | None = None
        self._seen: bytes | None = None
        self.read()

    def start(self) -> Setting:
        """Every control at its beginning."""
        return {control.name: control.first() for control in self._controls}

    def checked(self, setting: Any) -> Setting:
        """A whole setting; what is missing stands at its beginning, what is unknown is dropped.

        Raises
        ------
        NotAValue
            For a value that its control cannot hold.
        """
        if not isinstance(setting, dict):
            raise NotAValue(
                say("boards.refused", name="setting", expected="{…}", found=type(setting).__name__)
            )
        known = {control.name: control for control in self._controls}
        return {
            **self.start(),
            **{name: known[name].checked(value) for name, value in setting.items() if name in known},
        }

    def read(self) -> None:
        """Look at the disk; a file that holds no setting of this board is left alone and told about."""
        self.setting, self.at, self.problem, self._seen = self.start(), None, None, None
        if not self.path.is_file():
            return
        try:
            with self.path.open("rb") as file:
                self._seen = file.read(LARGEST_FILE + 1)
            found = parse(self._seen)
            self.setting, self.at = self.checked(found["setting"]), str(found.get("at", ""))
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            reason = str(error) if isinstance(error, ValueError) else type(error).__name__
            self.problem = Problem(
                kind="invalid", text=say("boards.unreadable", file=short(self.path), reason=reason)
            )

    def save(self, setting: Any) -> bool:
        """Keep a setting.

        Returns
        -------
        bool
            Whether the disk holds it. If not, `problem` says why.
        """
        try:
            checked = self.checked(setting)
            aside = self._aside()
            at = place.now()
            data = as_bytes({"schema": SCHEMA, "setting": checked, "at": at})
            self.path.parent.mkdir(exist_ok=True)
            write_bytes_atomically(self.path, data)
        except NotAValue as error:
            self.problem = Problem(kind="invalid", text=str(error))
            return False
        except OSError as error:
            self.problem = disk_problem(self.path, error)
            return False
        self.setting, self.at, self._seen, self.problem = checked, at, data, aside
        return True

    def _aside(self) -> Problem | None:
        """Keep a copy of what lies there, unless it is what was last seen or said the same."""
        found = self.path.read_bytes() if self.path.is_file() else None
        if found is None or (found == self._seen and not self.problem):
            return None
        reason = "bad" if self.problem and found == self._seen else "conflict"
        copy = place.aside(self.path, reason)
        write_bytes_atomically(copy, found)
        return Problem(kind="note", text=say("boards.kept_beside", file=copy.name))


def texts_in(path: Path | None, fields: Sequence[Text]) -> list[str]:
    """What another board's file says in some fields; their beginnings where there is none that they can hold."""
    try:
        held = parse(path.read_bytes())["setting"] if path else {}
        return [field.checked(held.get(field.name, field.start)) for field in fields]
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return [field.start for field in fields]
