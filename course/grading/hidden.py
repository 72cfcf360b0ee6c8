"""The hidden tests in a check's source, cut where nbgrader cuts."""

BEGIN, END = "BEGIN HIDDEN TESTS", "END HIDDEN TESTS"


def split(source: str) -> tuple[str, str]:
    """What students are shown of a source, and what is hidden, the marker lines in neither.

    >>> split("a = 1\\n### BEGIN HIDDEN TESTS\\nassert a == 1\\n### END HIDDEN TESTS\\na")
    ('a = 1\\na', 'assert a == 1')
    """
    shown: list[str] = []
    hidden: list[str] = []
    inside = False
    for line in source.split("\n"):
        if BEGIN in line or END in line:
            inside = BEGIN in line
        else:
            (hidden if inside else shown).append(line)
    return "\n".join(shown), "\n".join(hidden)
