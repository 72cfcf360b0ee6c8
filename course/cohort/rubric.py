"""The rubric of written tasks: cells ``<task>-fidelity``, ``<task>-network`` … of 0 to 4 points each."""

from collections.abc import Iterable, Sequence

from course.grading.gradebook import CellMark

CRITERIA = ("fidelity", "network", "decision", "limits", "learned")
"""True to the case, correctness of the network, justified decision, limits named; what the experiment taught."""

LEVELS = (0, 1, 2, 3, 4)


def parts(cell: str) -> tuple[str, str] | None:
    """The task and the criterion a cell's name says; None for a cell of no rubric.

    >>> parts("memo-limits"), parts("my-memo-network"), parts("k-check"), parts("network")
    (('memo', 'limits'), ('my-memo', 'network'), None, None)
    """
    task, _, criterion = cell.rpartition("-")
    return (task, criterion) if task and criterion in CRITERIA else None


def tasks(cells: Iterable[CellMark]) -> dict[str, tuple[str, ...]]:
    """The criteria of every task with a rubric: 4 points each, the first four criteria all there.

    So a check that happens to be called ``my-network`` is none.

    >>> tasks([CellMark(f"memo-{name}", None, 4.0) for name in CRITERIA[:4]] + [CellMark("my-network", 4.0, 4.0)])
    {'memo': ('fidelity', 'network', 'decision', 'limits')}
    """
    found: dict[str, set[str]] = {}
    for cell in cells:
        if cell.points == LEVELS[-1] and (named := parts(cell.name)):
            found.setdefault(named[0], set()).add(named[1])
    return {
        task: tuple(name for name in CRITERIA if name in names)
        for task, names in found.items()
        if names.issuperset(CRITERIA[:4])
    }


def judged(cells: Sequence[CellMark]) -> dict[tuple[str, str], float]:
    """What was given, by task and criterion; a cell that still waits for a person is not in it.

    >>> given = dict(zip(CRITERIA, (3.0, 2.0, None, 4.0)))
    >>> judged([CellMark(f"memo-{name}", points, 4.0) for name, points in given.items()])
    {('memo', 'fidelity'): 3.0, ('memo', 'network'): 2.0, ('memo', 'limits'): 4.0}
    """
    by_name = {named: cell.given for cell in cells if (named := parts(cell.name))}
    return {
        (task, criterion): given
        for task, criteria in tasks(cells).items()
        for criterion in criteria
        if (given := by_name[task, criterion]) is not None
    }


def by_criterion(cells: Sequence[CellMark]) -> dict[str, float]:
    """What was given, by criterion; of several written tasks the sum.

    >>> by_criterion([CellMark(f"{task}-{name}", 2.0, 4.0) for task in ("a", "b") for name in CRITERIA[:4]])
    {'fidelity': 4.0, 'network': 4.0, 'decision': 4.0, 'limits': 4.0}
    """
    found: dict[str, float] = {}
    for (_, criterion), given in judged(cells).items():
        found[criterion] = found.get(criterion, 0.0) + given
    return found
