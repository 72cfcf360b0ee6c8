from pathlib import Path

import pytest

from course.notebooks.problems import SourceError
from course.notebooks.source import read

PAIR = """# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko"
# 한 바퀴 돌면 {ko}명입니다.

# %% [markdown] lang="en"
# One round makes {en}.
"""
VALUES = """from course.notebooks.values import Fact


def values(language):
    shop = {"ko": "책방", "en": "the bookshop"}[language]
    return {"k": (2 * 0.8 + 1) * 0.5 * 0.9, "shop": shop, "found": Fact(100, "https://example.org/post", "2019-03")}
"""


@pytest.fixture
def source(tmp_path: Path):
    def write(ko: str, en: str, values: str | None = VALUES) -> Path:
        path = tmp_path / "lesson.py"
        path.write_text(PAIR.replace("{ko}", ko).replace("{en}", en), "utf-8")
        if values is not None:
            (tmp_path / "values.py").write_text(values, "utf-8")
        return path

    return write


def texts(path: Path) -> list[str]:
    return [cell.text for cell in read(path).cells if cell.kind == "markdown"]


def problems(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        read(path)
    return "\n".join(map(str, caught.value.problems))


def test_values_are_computed_formatted_and_filled_in_each_language(source):
    path = source("{{shop}} {{k}} {{k:.0%}} {{found}}", "{{k}} {{k:.0%}} {{shop}} {{found}}")
    assert texts(path) == [
        "한 바퀴 돌면 책방 1.17 117% 100명입니다.",
        "One round makes 1.17 117% the bookshop 100.",
    ]


def test_twins_that_quote_different_values_are_refused(source):
    found = problems(source("{{k}} {{shop}} {{found}}", "{{k}} {{shop}}"))
    assert "the values differ" in found
    assert "{{found}}" in found


@pytest.mark.parametrize(
    ("ko", "values", "said"),
    [
        ("{{nothing}} {{k}} {{shop}} {{found}}", VALUES, "no value for {{nothing}}"),
        ("{{k}} {{shop}}", VALUES, "the value found is used nowhere"),
        ("{{shop:.2f}} {{k}} {{found}}", VALUES, "{{shop:.2f}} cannot be written"),
        ("{{k}}", None, "no value for {{k}}"),
        ("{{k}}", "def values(language):\n    return {'k': 1 / 0}\n", "ZeroDivisionError: division by zero (line 2)"),
        ("{{k}}", "values = 3\n", "TypeError"),
        ("{{k}}", "def values(:\n", "SyntaxError"),
        (
            "{{k}}",
            'from course.notebooks.values import Fact\ndef values(language):\n    return {"k": Fact(1, "a book", "long ago")}\n',
            "expected an https:// source and a date",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_filled_in_is_named(source, ko, values, said):
    assert said in problems(source(ko, ko, values))


def test_a_formula_s_braces_are_left_alone(source):
    path = source("$\\frac{{1}}{{2}}$", "$\\frac{{1}}{{2}}$", None)
    assert texts(path)[0] == "한 바퀴 돌면 $\\frac{{1}}{{2}}$명입니다."
