"""The marked parts of a cell's text: solutions, hidden tests, and the lines a cohort's seed fills in.

The markers are nbgrader's own, so that its ``generate_assignment`` cuts at the same lines.
"""

import re

from course import words

SOLUTION = "SOLUTION"
HIDDEN = "HIDDEN TESTS"

_SEED_LINE = re.compile(r"^(\s*\w+\s*=\s*)(\d+)\s*# (cohort|hidden) seed\s*$", re.M)
_SEED_MENTION = re.compile(r"#.*\b(cohort|hidden) seed\b")


def stub(kind: str, language: str) -> str:
    """What stands in a student's notebook where the answer goes.

    Parameters
    ----------
    kind
        ``"code"`` or ``"markdown"``.
    language
        ``"ko"`` or ``"en"``.

    Examples
    --------
    Code gets a comment below ``answer = None`` or ``my_id = ""``: a reader who has never seen a traceback
    should meet the check's own sentence, not ``NotImplementedError``.

    >>> stub("code", "en")
    '# put your answer to the right of the = above'
    """
    return words.say(f"notebooks.stub.{kind}", language)


def cut(text: str, region: str, replacement: str | None = None) -> str:
    """The text without a region and its markers; ``replacement`` stands in its place, indented alike.

    >>> cut("a = None\\n### BEGIN SOLUTION\\na = 1\\n### END SOLUTION", SOLUTION, "...")
    'a = None\\n...'
    """
    lines = []
    inside = False
    for line in text.split("\n"):
        if _is_marker(line, "BEGIN", region):
            inside = True
            if replacement is not None:
                lines.append(line[: len(line) - len(line.lstrip())] + replacement)
        elif _is_marker(line, "END", region):
            inside = False
        elif not inside:
            lines.append(line)
    return "\n".join(lines).strip("\n")


def markers(text: str, region: str) -> list[str]:
    """The lines that are a region's markers or look like them, in order.

    >>> markers("a = None\\n### BEGIN SOLUTION\\na = 1\\n# end solution", SOLUTION)
    ['### BEGIN SOLUTION', '# end solution']
    """
    like = re.compile(rf"\b(BEGIN|END)\s+{region}\b", re.I)
    return [line.strip() for line in text.split("\n") if like.search(line)]


def are_balanced(markers: list[str], region: str) -> bool:
    """Whether markers are spelt as nbgrader reads them, each end after its begin.

    >>> are_balanced(["### BEGIN SOLUTION", "### END SOLUTION"], SOLUTION)
    True
    """
    return markers == [f"### BEGIN {region}", f"### END {region}"] * (len(markers) // 2)


def seeded(text: str, **values: int) -> str:
    """The text with its seed lines filled in and their marks gone; a seed not given keeps its integer.

    >>> seeded("CASE = 0  # cohort seed", cohort=7), seeded("CASE = 0  # cohort seed")
    ('CASE = 7', 'CASE = 0')
    """
    return _SEED_LINE.sub(lambda line: f"{line[1]}{values.get(line[3], line[2])}", text)


def seeds(text: str) -> set[str]:
    """Which seeds a text has lines for: ``{"cohort", "hidden"}`` or fewer."""
    return {match[3] for match in _SEED_LINE.finditer(text)}


def misspelt_seeds(text: str) -> list[str]:
    """The lines whose comment names a seed but that are not ``NAME = 0  # cohort seed``.

    >>> misspelt_seeds("CASE = 1 + 1  # cohort seed")
    ['CASE = 1 + 1  # cohort seed']
    """
    lines = text.split("\n")
    return [line for line in lines if _SEED_MENTION.search(line) and not _SEED_LINE.match(line)]


def _is_marker(line: str, word: str, region: str) -> bool:
    return line.strip() == f"### {word} {region}"
