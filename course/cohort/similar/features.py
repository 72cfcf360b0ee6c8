"""What is compared: runs of letters in texts, subtrees of code, words, places and neighbourhoods of drawings."""

import ast
import builtins
import unicodedata
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b

from course.network import Network

RUN = 20.0
"""Letters in a run of text; a Hangul syllable counts for 2.5 of them, so a run is eight syllables."""

ROUNDS = 2
"""How far around a node its surroundings reach, in links."""

_SYLLABLE = 2.5
_LEAST_TREE = 6
_BUILTINS = frozenset(dir(builtins))
_ROWS = (2, 3, 4)


def runs(text: str) -> dict[str, list[tuple[int, int]]]:
    """Every run of letters of a text, with the places it stands at; blanks, case and marks do not matter.

    Examples
    --------
    >>> list(runs("책은 이야기를 나르니까요."))
    ['책은이야기를나르', '은이야기를나르니', '이야기를나르니까', '야기를나르니까요']
    """
    letters = [
        (letter, at)
        for at, raw in enumerate(text)
        for letter in unicodedata.normalize("NFKC", raw).casefold()
        if letter.isalnum()
    ]
    sizes = [_SYLLABLE if "가" <= letter <= "힣" else 1.0 for letter, _ in letters]
    found: dict[str, list[tuple[int, int]]] = {}
    end, total = 0, 0.0
    for start, size in enumerate(sizes):
        while total < RUN and end < len(letters):
            total += sizes[end]
            end += 1
        if total < RUN:
            break
        run = "".join(letter for letter, _ in letters[start:end])
        found.setdefault(run, []).append((letters[start][1], letters[end - 1][1] + 1))
        total -= size
    return found


def trees(source: str) -> dict[str, list[tuple[int, int]]]:
    """The shapes of code: every subtree of some size, and statements in a row, with the lines they stand in.

    Names of one's own, numbers and texts do not matter; names of attributes and of Python's own functions do.
    What is no Python is compared by its `runs` in place of its shape, and stands in no lines.

    Examples
    --------
    >>> set(trees("total = sum(x * 2 for x in visits)")) == set(trees("t = sum(y * 30 for y in log)"))
    True
    """
    plain = "\n".join(line for line in source.split("\n") if not line.lstrip().startswith(("%", "!", "?")))
    try:
        tree = ast.parse(plain)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {run: [] for run in runs(source)}
    found: dict[str, list[tuple[int, int]]] = {}
    try:
        for first, last, shape, size in _shapes(tree):
            if size >= _LEAST_TREE:
                found.setdefault(shape, []).append((first, last))
    except RecursionError:
        return {run: [] for run in runs(source)}
    return found


def words(network: Network) -> set[tuple[str, ...]]:
    """What is written in a drawing: names of nodes, and who reaches whom by doing what, by what medium."""
    names = {node.id: letters(node.label) for node in network.nodes}
    found: set[tuple[str, ...]] = {("node", name) for name in names.values() if name}
    for link in network.links:
        for part in (letters(link.action), letters(link.medium)):
            if part:
                found |= {("said", part), ("link", names[link.source], names[link.target], part)}
    return found


def numbers(network: Network) -> set[tuple[object, ...]]:
    """What is left of a copied file when all its words are changed: places of nodes, and the rates together."""
    places = {
        ("place", round(node.x), round(node.y))
        for node in network.nodes
        if node.x is not None and node.y is not None
    }
    rates = sorted(link.rate for link in network.links if link.rate is not None)
    return places | ({("rates", *rates)} if len(set(rates)) > 2 else set())


def neighbourhoods(network: Network) -> set[tuple[object, ...]]:
    """The shape of a drawing without its words: every node by its kind and roles, and those around it.

    Two rounds of Weisfeiler and Lehman's refinement, the number of equal ones counted; drawings of one shape
    have equal sets.
    """
    return {
        (turn, each, at)
        for turn, colours in enumerate(_refined(network))
        for each, number in Counter(colours.values()).items()
        for at in range(number)
    }


def different(network: Network) -> int:
    """How many nodes differ in their surroundings: of a loop of equals, one.

    >>> from course.network import Link, Node
    >>> loop = [Link("l", "a", "b"), Link("m", "b", "c"), Link("n", "c", "a")]
    >>> different(Network([Node("a"), Node("b"), Node("c")], loop))
    1
    """
    return len(set(_refined(network)[-1].values()))


def letters(text: str) -> str:
    """A label as it is compared: composed, without case, blanks and marks.

    >>> letters(" 단골 손님! "), letters("Book-Shop")
    ('단골손님', 'bookshop')
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def _refined(network: Network) -> list[dict[str, str]]:
    """Every node's colour: by itself, with its neighbours, and with theirs."""
    colour = {node.id: repr((node.kind, tuple(node.roles))) for node in network.nodes}
    found = [colour]
    for _ in range(ROUNDS):
        out: dict[str, list[str]] = {node: [] for node in colour}
        back: dict[str, list[str]] = {node: [] for node in colour}
        for link in network.links:
            out[link.source].append(colour[link.target])
            back[link.target].append(colour[link.source])
        colour = {
            node: _hashed([colour[node], repr((sorted(out[node]), sorted(back[node])))]) for node in colour
        }
        found.append(colour)
    return found


def _shapes(node: ast.AST) -> Iterator[tuple[int, int, str, int]]:
    """A node's subtrees and rows of statements, itself last: first and last line, shape, size."""
    below = []
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.expr_context):
            for found in _shapes(child):
                yield found
            below.append((child, found))
    statements = [found for child, found in below if isinstance(child, ast.stmt)]
    for length in _ROWS:
        for start in range(len(statements) - length + 1):
            row = statements[start : start + length]
            size = sum(each[3] for each in row)
            yield row[0][0], row[-1][1], _hashed(["row", *(each[2] for each in row)]), size
    lines = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0) or 0
    shape = _hashed([_label(node), *(found[2] for _, found in below)])
    yield *lines, shape, 1 + sum(found[3] for _, found in below)


def _hashed(parts: list[str]) -> str:
    """Parts as one short text: the shapes of deep code would grow with the square of its size."""
    return blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()


def _label(node: ast.AST) -> str:
    kind = type(node).__name__
    if isinstance(node, ast.Attribute):
        return f"{kind}.{node.attr}"
    if isinstance(node, ast.Name) and node.id in _BUILTINS:
        return f"{kind}:{node.id}"
    if isinstance(node, ast.Constant):
        return f"{kind}:{type(node.value).__name__}"
    return kind
