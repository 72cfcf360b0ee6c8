"""nbgrader's exchange with its two holes closed: a forged owner, and hand-ins that everybody may read or change."""

import os
from pathlib import Path
from typing import Any

from nbgrader.exchange.default import ExchangeCollect, ExchangeSubmit
from nbgrader.utils import find_owner


class PrivateSubmit(ExchangeSubmit):  # type: ignore[misc]
    """A hand-in that only its student and the exchange's group may open.

    Stock leaves its folder open to everybody, even to be written into, behind a name that is hard to guess.
    For students' servers, where ``inbound/`` hands its group (the grader's) on to what is put into it.
    """

    def copy_files(self) -> None:
        """As stock, and then the folder is closed to others; what is in it needs no lock of its own."""
        super().copy_files()
        os.chmod(Path(self.inbound_path, self.assignment_filename), 0o770)


class OwnedCollect(ExchangeCollect):  # type: ignore[misc]
    """The formgrader's own "collect", which takes only what belongs to the student it is named for.

    Stock takes the rest too, with a warning, and a forged newer one in place of the student's own.
    """

    src_records: list[dict[str, Any]]

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
