"""Random edits of a sound pair: what changes its structure is refused, what changes its words is not."""

import io
import re
import tokenize
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from course.notebooks.pairs import problems
from course.notebooks.source import Cell, Source

unhurried = settings(deadline=None)  # the first example imports the Markdown parser

KOREAN = """# 그물

[다음](../04/lesson.ko.ipynb)에서 $K = ic$와 `run()`을 봅니다.

- 미디엄
- 링크

| 링크 | 미디엄 |
| --- | --- |
| 구매 | 책 |

![책방](shop.svg)

$$
K > 1
$$

```python
run(3)
```
"""
ENGLISH = """# Network

[Next](../04/lesson.en.ipynb) looks at `run()` and $K = ic$.

- medium
- link

| Link | Medium |
| --- | --- |
| buys | book |

![A bookshop](shop.svg)

$$
K > 1
$$

```python
run(3)
```
"""
# What the rules watch in the English cell; each edit makes it another thing of its kind, or takes it away.
STRUCTURE = {
    "# Network": ["## Network", "Network", ""],
    "../04/lesson.en.ipynb": ["../05/lesson.en.ipynb", "../04/lesson.fr.ipynb", "https://example.org"],
    "`run()`": ["`run`", "run()", "`run()` and `stop()`"],
    "$K = ic$": ["$K = ci$", "K = ic", "$K = ic$ and $c$"],
    "- link\n": ["", "- link\n- node\n", "  - link\n", "1. link\n"],
    "| buys | book |\n": ["", "| buys | book |\n| gives | book |\n"],
    "shop.svg": ["store.svg"],
    "![A bookshop](shop.svg)": ["", "A bookshop"],
    "K > 1": ["K < 1", "R > 1"],
    "run(3)": ["run(4)", "run(3)\nrun(3)", "stop(3)"],
    "```python": ["```r"],
}
ENGLISH_WORDS = sorted(set(re.findall(r"Network|Next|looks|medium|Medium|buys|book\b|bookshop", ENGLISH)))
KOREAN_WORD = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)
ENGLISH_WORD = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=1, max_size=8)

CODE = """from course import use

use("en")
shares = {"book": 3 / 12, "pan": 0.25}
for name, share in shares.items():
    print(f"{name}: {share:.2f}")
"""


def found(korean, english, kind="markdown"):
    cells = (Cell(1, 1, kind, korean, {"lang": "ko"}), Cell(2, 9, kind, english, {"lang": "en"}))
    return problems(Source(Path("lesson.py"), cells))


def test_the_pair_is_sound_before_it_is_edited():
    assert found(KOREAN, ENGLISH) == []
    assert found(CODE.replace('"en"', '"ko"').replace("book", "책"), CODE, "code") == []


@unhurried
@given(st.data())
def test_any_edit_of_the_structure_is_refused(data):
    english = ENGLISH
    for part in data.draw(st.sets(st.sampled_from(sorted(STRUCTURE)), min_size=1, max_size=4)):
        english = english.replace(part, data.draw(st.sampled_from(STRUCTURE[part])), 1)
    assume(english != ENGLISH)
    assert found(KOREAN, english)


@unhurried
@given(st.sampled_from(ENGLISH_WORDS), ENGLISH_WORD)
def test_no_edit_of_the_words_is_refused(word, other):
    assert found(KOREAN, re.sub(rf"\b{word}\b", other, ENGLISH)) == []


@unhurried
@given(st.sampled_from(ENGLISH_WORDS), KOREAN_WORD)
def test_hangul_in_an_english_cell_is_refused_but_not_as_a_term_in_brackets(word, term):
    assert found(KOREAN, ENGLISH.replace(word, term, 1))
    assert found(KOREAN, ENGLISH.replace(word, f"{word} ({term})", 1)) == []


@unhurried
@given(st.data())
def test_any_edit_of_a_name_number_or_sign_in_code_is_refused(data):
    tokens = list(tokenize.generate_tokens(io.StringIO(CODE).readline))
    watched = [token for token in tokens if token.type in (tokenize.NAME, tokenize.NUMBER, tokenize.OP)]
    token = data.draw(st.sampled_from(watched))
    lines = CODE.splitlines(keepends=True)
    line, start, end = token.start[0] - 1, token.start[1], token.end[1]
    new = data.draw(st.sampled_from(["", "x9", "7", "+", f"{token.string} {token.string}"]))
    lines[line] = lines[line][:start] + new + lines[line][end:]
    assert found(CODE.replace('"en"', '"ko"'), "".join(lines), "code")


@unhurried
@given(ENGLISH_WORD, ENGLISH_WORD)
def test_no_edit_of_strings_and_comments_in_code_is_refused(word, other):
    english = CODE.replace("book", word).replace(": {share", f" {other} {{share") + f"# {other}\n"
    assert found(CODE.replace('"en"', '"ko"'), english, "code") == []
