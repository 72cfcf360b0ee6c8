"""Releasing an assignment: proven first, made by nbgrader, then handed out."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from course.cohort.desk import mistakes
from course.cohort.folder import Cohort
from course.cohort.opening import load_exercise, write_cohort_source
from course.cohort.problems import CohortError
from course.cohort.proof import Proof, prove
from course.grading import release
from course.grading.files import read_folder
from course.grading.release import ReleaseError


@dataclass(frozen=True)
class Released:
    """What was handed out: the proofs, the folder, the zip for an LMS, the exchange folder if there is one."""

    proofs: list[Proof]
    folder: Path
    handout: Path
    exchange: str | None


def release_assignment(
    cohort: Cohort, name: str, progress: Callable[[int, int], None] = lambda done, of: None
) -> Released:
    """Prove an assignment in the cohort's language and seeds, then release it.

    Releasing again writes the same files; after a mended test it brings the mended ones.

    Raises
    ------
    CohortError
        When the reference does not get full marks, the blank not 0, or a known mistake another mark than
        stated: with each check, its points and what it said. Nothing is released then.
    """
    item = cohort.plan.assignment(name)
    exercise = load_exercise(cohort.plan.exercise(name))
    proofs = prove(exercise, cohort.plan.language, cohort.seeds(name), progress)
    if failed := [proof for proof in proofs if not proof.holds]:
        raise CohortError("\n".join(refusal(proof, name) for proof in failed))
    mistakes.keep(cohort, name, proofs)
    write_cohort_source(cohort, exercise)
    try:
        release.generate(cohort.tree, item.name)
        if cohort.plan.exchange:
            release.release_to_exchange(cohort.tree, item.name)
    except ReleaseError as error:
        raise CohortError.of("not_generated", name=name, text=error) from None
    return Released(proofs, cohort.tree.release(name), _handout(cohort, name), cohort.plan.exchange)


def refusal(proof: Proof, name: str) -> str:
    """Why an exercise may not be released."""
    got = "–" if proof.got is None else f"{proof.got:g}"
    head = CohortError.of("unproven", name=name, case=proof.name, expected=f"{proof.expected:g}", got=got)
    return "\n".join([str(head), *(f"    {line}" for line in proof.detail.splitlines())])


def _handout(cohort: Cohort, name: str) -> Path:
    """The released folder as one zip, the same bytes every time."""
    path = cohort.root / "handout" / f"{name}.zip"
    path.parent.mkdir(exist_ok=True)
    files, _ = read_folder(cohort.tree.release(name))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(files):
            archive.writestr(zipfile.ZipInfo(f"{name}/{file}"), files[file])
    return path
