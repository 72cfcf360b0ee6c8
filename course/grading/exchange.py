"""nbgrader's exchange with its two holes closed: a forged owner, and hand-ins that everybody may read or change."""

import os
from pathlib import Path
from typing import Any

from nbgrader.exchange.default import ExchangeCollect, ExchangeSubmit
from nbgrader.utils import find_owner

_OTHERS = 0o007


class PrivateSubmit(ExchangeSubmit):  # type: ignore[misc]
    """A hand-in that only its student and the exchange's group may open.

    Stock leaves it open to everybody, its folder even to be written into, behind a name that is hard to guess.
    For students' servers, where ``inbound/`` hands its group (the grader's) on to what is put into it.
    """

    def set_perms(self, dest: str, fileperms: int, dirperms: int) -> None:
        """As stock, without the rights of others."""
        super().set_perms(dest, fileperms & ~_OTHERS, dirperms & ~_OTHERS)

    def copy_files(self) -> None:
        """As stock, whose last word on the folder is "everybody may write"."""
        super().copy_files()
        os.chmod(Path(self.inbound_path, self.assignment_filename), 0o770)


class OwnedCollect(ExchangeCollect):  # type: ignore[misc]
    """The formgrader's own "collect", which takes only what belongs to the student it is named for.

    Stock takes the rest too, with a warning, and a forged newer one in place of the student's own.
    """

    def init_src(self) -> None:
        """As stock, without what belongs to somebody else."""
        super().init_src()
        if self.check_owner:
            self.src_records = [record for record in self.src_records if self._is_own(record)]

    def _sort_by_timestamp(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The student's own first, the newest first among them: stock then takes the first."""
        newest_first: list[dict[str, Any]] = super()._sort_by_timestamp(records)
        if not self.check_owner:
            return newest_first
        return sorted(newest_first, key=lambda record: not self._is_own(record))

    def _is_own(self, record: dict[str, Any]) -> bool:
        place = Path(self.inbound_path, record["filename"])
        owned = all(_owner(path) == record["username"] for path in (place, *place.rglob("*")))
        if not owned:
            self.log.error("%s is refused: it belongs to %s", place, _owner(place) or "nobody known")
        return owned


def _owner(path: Path) -> str:
    try:
        return str(find_owner(path))
    except (KeyError, OSError):
        return ""
