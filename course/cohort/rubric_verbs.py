"""The verbs of the rubric: comments to paste, and how far two graders agree."""

from argparse import Namespace

from course.cohort import agreement, graders, rubric, sheets
from course.cohort.agreement import Agreement
from course.cohort.saying import cohort_of, heading, told
from course.cohort.tables import table
from course.words import say

COLUMNS = ("criterion", "cases", "same", "within_one", "kappa", "kappa_quadratic", "remark")


def do_comments(arguments: Namespace) -> int:
    """Print the bank of comments."""
    language = arguments.language or cohort_of(arguments).plan.language
    levels = rubric.LEVELS if arguments.level is None else (arguments.level,)
    for criterion in [arguments.criterion] if arguments.criterion else rubric.CRITERIA:
        print(f"{say(f'comments.criterion.{criterion}', language)} ({criterion})")
        print("\n".join(f"  {level}  {say(f'comments.{criterion}.{level}', language)}" for level in levels))
        print()
    return 0


def do_agreement(arguments: Namespace) -> int:
    """Compare two graders, or write the second one's empty file."""
    cohort = cohort_of(arguments)
    name = cohort.released(arguments.assignment).name
    if arguments.template:
        path, rows = graders.write_template(cohort, name, arguments.template)
        told("template", path=path, rows=rows)
        return 0
    first = graders.first_marks(cohort, name)
    second = graders.read_other(cohort, name, arguments.other)
    found = agreement.compare(first, second)
    print(_table(found))
    told("kappa")
    _discuss(agreement.far_apart(first, second))
    lines = [COLUMNS, *(_cells(one) for one in found)]
    path = sheets.write(arguments.to or cohort.root / f"agreement-{name}.csv", lines)
    told("agreement", path=path)
    return 0 if found[-1].cases else 1


def _table(found: list[Agreement]) -> str:
    keys = ("criterion", "cases", "same", "near", "kappa", "quadratic", "remark")
    rows = []
    for one in found:
        cells = [_share(one.same), _share(one.near), _two(one.plain), _two(one.quadratic), _remark(one)]
        rows.append([_name(one.criterion), str(one.cases), *cells])
    return table([heading(key) for key in keys], rows, range(1, 6))


def _cells(one: Agreement) -> list[str]:
    numbers = (one.same, one.near, one.plain, one.quadratic)
    shown = ["" if value is None else f"{value:.6g}" for value in numbers]
    return [one.criterion, str(one.cases), *shown, _remark(one)]


def _discuss(wide: list[tuple[graders.Case, float, float]]) -> None:
    if wide:
        told("far_apart", number=len(wide))
    for (student, task, criterion), first, second in wide[:10]:
        print(f"  {student} · {task} · {_name(criterion)}: {first:g} / {second:g}")


def _name(criterion: str) -> str:
    return say("cohort.agreement.all" if criterion == "all" else f"comments.criterion.{criterion}")


def _remark(one: Agreement) -> str:
    return say(f"cohort.agreement.remark.{one.remark}") if one.remark else ""


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"


def _two(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
