"""Where students' work may be written: in the cohort's folder, or somewhere no repository takes it up."""

from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.problems import CohortError

CLONE = Path(__file__).resolve().parents[2]


def is_private(cohort: Cohort, path: Path) -> bool:
    """Whether a place lies in the cohort's own folder."""
    return path.resolve().is_relative_to(cohort.root.resolve())


def outside_repositories(cohort: Cohort, path: Path) -> Path:
    """The place, absolute, if students' work may be written there.

    Raises
    ------
    CohortError
        When it lies in a repository (the kit's own, or any with a ``.git``) and not in the cohort's folder.
    """
    path = path.resolve()
    homes = [home for home in (path, *path.parents) if (home / ".git").exists() or home == CLONE]
    if homes and not is_private(cohort, path):
        raise CohortError.of("in_repository", path=path, home=homes[0], root=cohort.root)
    return path
