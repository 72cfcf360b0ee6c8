"""The shape of a markdown cell: what must be the same in Korean and in English.

CommonMark with tables and TeX formulas, as JupyterLab shows it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from course.notebooks import python

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

_KOREAN_FILE = re.compile(r"[./]ko([./]|$)")
_ENGLISH_FILE = re.compile(r"[./]en([./]|$)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_TEXT_IN_FORMULA = re.compile(r"\\(text|mathrm|textbf|textit)\s*\{[^{}]*\}")


@dataclass
class Shape:
    """What a cell is made of, words aside.

    Attributes
    ----------
    parts
        Lists of comparable things by what they are called: ``"headings"``, ``"lists"``, ``"tables"``,
        ``"formulas"``, ``"code words"``, ``"code blocks"``, ``"links"``, ``"images"``, ``"HTML tags"``,
        ``"blocks"``. The order counts where both languages keep it (headings, blocks), not inside a
        sentence (formulas, code words, links).
    prose
        The text a reader reads, one string a paragraph; code words and targets left out.
    listings
        The text of code blocks and diagrams.
    unnamed_images
        Targets of images that have no description.
    """

    parts: dict[str, list[str]] = field(default_factory=dict)
    prose: list[str] = field(default_factory=list)
    listings: list[str] = field(default_factory=list)
    unnamed_images: list[str] = field(default_factory=list)

    def add(self, part: str, value: str) -> None:
        """Count one more of a part."""
        self.parts.setdefault(part, []).append(value)


def shape(text: str) -> Shape:
    """The shape of a markdown text.

    >>> found = shape("## Goals\\n\\n- see $K$\\n- run `store.run()`, [next](next.en.ipynb)")
    >>> found.parts["headings"], found.parts["lists"], found.parts["formulas"], found.parts["links"]
    (['##'], ['bullet list of 2'], ['K'], ['next.[language].ipynb'])
    >>> found.prose
    ['Goals', 'see ', 'run , next']
    """
    from markdown_it.tree import SyntaxTreeNode

    found = Shape()
    root = SyntaxTreeNode(_parser().parse(text))
    for node in root.children:
        found.add("blocks", node.type.replace("_", " "))
    for node in root.walk():
        _describe(node, found)
    for part in ("formulas", "code words", "links", "images"):
        found.parts.get(part, []).sort()
    return found


def html(text: str) -> str:
    """A markdown text as HTML.

    >>> html("*K*")
    '<p><em>K</em></p>\\n'
    """
    return str(_parser().render(text))


def differences(korean: Shape, english: Shape) -> Iterator[tuple[str, str, str]]:
    """What differs: the part's name, what the Korean cell has, what the English cell has.

    Only the things one side lacks are named, so that a long cell gives a short message.
    """
    for part in sorted((korean.parts | english.parts).keys() - {"blocks"}):
        ko, en = korean.parts.get(part, []), english.parts.get(part, [])
        if ko != en:
            yield part, *_surplus(ko, en)
    if korean.parts.get("headings") == english.parts.get("headings"):
        ko, en = korean.parts.get("blocks", []), english.parts.get("blocks", [])
        if ko != en:
            yield "blocks", ", ".join(ko), ", ".join(en)


def language_neutral(target: str) -> str:
    """A link's target with its language taken out, and an anchor on the page too: headings differ.

    >>> language_neutral("../04-snip/lesson.ko.ipynb#정리"), language_neutral("../04-snip/lesson.en.ipynb#summary")
    ('../04-snip/lesson.[language].ipynb#', '../04-snip/lesson.[language].ipynb#')
    """
    if "://" not in target:
        target = re.sub(r"#.*", "#", target)
    for name in (_KOREAN_FILE, _ENGLISH_FILE):
        target = name.sub(lambda match: f"{match[0][0]}[language]{match[1]}", target)
    return target


def _surplus(korean: list[str], english: list[str]) -> tuple[str, str]:
    ko = list((Counter(korean) - Counter(english)).elements())
    en = list((Counter(english) - Counter(korean)).elements())
    if not ko and not en:
        ko, en = korean, english  # the same things in another order
    return ", ".join(ko) or "none", ", ".join(en) or "none"


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.amsmath import amsmath_plugin
    from mdit_py_plugins.dollarmath import dollarmath_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return parser.use(dollarmath_plugin).use(amsmath_plugin)


def _describe(node: "SyntaxTreeNode", found: Shape) -> None:
    match node.type:
        case "heading":
            found.add("headings", "#" * int(node.tag[1]))
        case "bullet_list" | "ordered_list":
            found.add("lists", f"{node.type.replace('_', ' ')} of {len(node.children)}")
        case "table":
            found.add("tables", _table_size(node))
        case "math_inline" | "math_block" | "math_inline_double" | "amsmath":
            found.add("formulas", _formula(node.content))
            found.prose += [match[0] for match in _TEXT_IN_FORMULA.finditer(node.content)]
        case "fence" | "code_block":
            found.add("code blocks", _code_block(node.info.strip(), node.content, found))
        case "code_inline":
            found.add("code words", _QUOTED.sub('""', node.content))
        case "link":
            found.add("links", language_neutral(str(node.attrs["href"])))
        case "image":
            found.add("images", language_neutral(str(node.attrs["src"])))
            if not node.content.strip():
                found.unnamed_images.append(str(node.attrs["src"]))
        case "html_block" | "html_inline":
            _Tags(found).feed(node.content)
        case "inline":
            found.prose.append("".join(_words(node)))


def _table_size(table: "SyntaxTreeNode") -> str:
    rows = [row for part in table.children for row in part.children]
    return f"{len(rows)} rows × {len(rows[0].children)} columns"


def _formula(text: str) -> str:
    return " ".join(_TEXT_IN_FORMULA.sub(r"\\\1{}", text).split())


def _code_block(info: str, text: str, found: Shape) -> str:
    """Python as code twins are; text diagrams by their lines; anything else as it stands."""
    found.listings.append(text)
    if info == "python":
        return f"{info}: {python.blanked(text) or text}"
    if info in ("", "text"):
        return f"text of {len(text.splitlines())} lines"
    return f"{info}: {text}"


def _words(node: "SyntaxTreeNode") -> Iterator[str]:
    """The text of an inline node; a link to the Korean page may call itself 한국어 in an English cell."""
    for child in node.children:
        if child.type == "link" and _KOREAN_FILE.search(str(child.attrs["href"])):
            continue
        if child.type in ("text", "softbreak", "hardbreak"):
            yield child.content or "\n"
        elif child.children:
            yield from _words(child)


class _Tags(HTMLParser):
    """Counts a piece of HTML: its tags, its targets, its text."""

    def __init__(self, found: Shape) -> None:
        super().__init__()
        self.found = found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add("HTML tags", f"<{tag}>")
        targets = {"src": "images", "href": "links"}
        for name, value in attrs:
            if name in targets:
                self.found.add(targets[name], language_neutral(value or ""))
        if tag == "img" and not dict(attrs).get("alt"):
            self.found.unnamed_images.append(dict(attrs).get("src") or "")

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.found.prose.append(data)
