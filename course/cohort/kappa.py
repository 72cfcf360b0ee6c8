"""How far two graders agree beyond chance: Cohen's κ, plain and with quadratic weights.

scikit-learn and statsmodels have it, too; neither is otherwise needed here, and the sum is a few lines.
"""

from collections import Counter
from collections.abc import Sequence


def kappa(pairs: Sequence[tuple[float, float]], quadratic: bool = False) -> float | None:
    """Cohen's κ = 1 - observed disagreement / disagreement expected by chance.

    Parameters
    ----------
    pairs
        For each case the first grader's mark and the second's.
    quadratic
        Count a disagreement by the square of its distance; otherwise every disagreement counts 1.

    Returns
    -------
    float or None
        At most 1; 0 is what chance alone gives. None where chance would agree every time, because both gave
        one and the same mark throughout, or where there is no case: κ is then 0/0.

    Notes
    -----
    J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20
    (1960) 37-46; the weights: J. Cohen, Psychological Bulletin 70 (1968) 213-220.

    Examples
    --------
    Fifty proposals read twice (20 both yes, 5 and 10 split, 15 both no) agree in 35, by chance in 25:

    >>> table = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    >>> marks = {"yes": 1.0, "no": 0.0}
    >>> round(kappa([(marks[a], marks[b]) for (a, b), n in table.items() for _ in range(n)]), 12)
    0.4
    """

    def apart(one: float, other: float) -> float:
        return (one - other) ** 2 if quadratic else float(one != other)

    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    observed = sum(apart(one, other) for one, other in pairs) * len(pairs)
    by_chance = sum(n * m * apart(one, other) for one, n in first.items() for other, m in second.items())
    return 1 - observed / by_chance if by_chance else None
