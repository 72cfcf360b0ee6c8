"""Where students' work may be written: in the cohort's folder, or somewhere no repository takes it up."""

from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.problems import CohortError
from course.words import say

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
    homes = _repositories(path)
    if homes and not is_private(cohort, path):
        raise CohortError.of("in_repository", path=path, home=homes[0], root=cohort.root)
    return path


def private_root(root: Path) -> Path:
    """The folder of all cohorts, made if need be: for its owner only, and taken up by no repository.

    Inside a repository it has to be a ``.cohorts``; it then tells git by itself that nothing in it is to be tracked.

    Raises
    ------
    CohortError
        When it lies in a repository by any other name, also through a link.
    """
    root = root.resolve()
    homes = _repositories(root)
    if homes and ".cohorts" not in root.relative_to(homes[0]).parts:
        use = homes[0] / ".cohorts"
        raise CohortError(say("life.error.root_in_repository", root=root, home=homes[0], use=use))
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    if homes and not (root / ".gitignore").exists():
        (root / ".gitignore").write_text("*\n", "utf-8")
    return root


def _repositories(path: Path) -> list[Path]:
    return [home for home in (path, *path.parents) if (home / ".git").exists() or home == CLONE]
