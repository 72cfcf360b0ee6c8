"""How far two graders of one rubric agree: by criterion, over all, and where they are far apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from course.cohort import rubric
from course.cohort.graders import Case
from course.cohort.kappa import kappa

FEW = 20
NEAR = 1.0


@dataclass(frozen=True)
class Agreement:
    """How far two graders agree on one criterion, or over all.

    Attributes
    ----------
    criterion
        One of `rubric.CRITERIA`, or ``"all"``.
    cases
        Answers both have marked.
    same, near
        Shares of them with the same mark, and with marks at most 1 apart; None without cases.
    plain, quadratic
        Cohen's κ; None where it is not defined.
    remark
        A key below ``cohort.agreement.remark``: why there is no κ, or that it rests on few cases; or empty.
    """

    criterion: str
    cases: int
    same: float | None
    near: float | None
    plain: float | None
    quadratic: float | None
    remark: str


def compare(first: dict[Case, float], second: dict[Case, float]) -> list[Agreement]:
    """The agreement by criterion, and over all, on the answers both have marked.

    >>> first = {("kim", "memo", "limits"): 3.0, ("lee", "memo", "limits"): 1.0}
    >>> [(one.criterion, one.cases, one.plain) for one in compare(first, first)]
    [('limits', 2, 1.0), ('all', 2, 1.0)]
    """
    both = [case for case in first if case in second]
    named = {criterion for _, _, criterion in [*first, *second]}
    found = []
    for criterion in [name for name in rubric.CRITERIA if name in named] + ["all"]:
        pairs = [(first[case], second[case]) for case in both if criterion in (case[2], "all")]
        found.append(_agreement(criterion, pairs))
    return found


def far_apart(first: dict[Case, float], second: dict[Case, float]) -> list[tuple[Case, float, float]]:
    """The answers on which the two differ by more than 1, the widest first: what to talk about."""
    wide = [(case, first[case], second[case]) for case in sorted(first) if case in second]
    wide = [each for each in wide if abs(each[1] - each[2]) > NEAR]
    return sorted(wide, key=lambda each: -abs(each[1] - each[2]))


def _agreement(criterion: str, pairs: Sequence[tuple[float, float]]) -> Agreement:
    if not pairs:
        return Agreement(criterion, 0, None, None, None, None, "none")
    plain, quadratic = kappa(pairs), kappa(pairs, quadratic=True)
    same = sum(one == other for one, other in pairs) / len(pairs)
    near = sum(abs(one - other) <= NEAR for one, other in pairs) / len(pairs)
    remark = "undefined" if plain is None else "few" if len(pairs) < FEW else ""
    return Agreement(criterion, len(pairs), same, near, plain, quadratic, remark)
