"""Code cells that may differ only in the words they show: string literals and comments."""

import ast
from collections.abc import Iterator


def blanked(code: str) -> str | None:
    """The code with every string emptied and every comment gone; None when it is not Python.

    Of an f-string the values stay, in one order: a sentence's order belongs to its language. How a
    value is formatted (``:.2f``) is code and stays too.

    >>> blanked("print('책방', 3)  # 출력") == blanked("print('shop', 3)")
    True
    >>> blanked("print(f'{a:.1f}의 {b}')") == blanked("print(f'{b} of {a:.1f}')")
    True
    >>> blanked("print(") is None
    True
    """
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return None
    return ast.unparse(_Blank().visit(tree))


def difference(korean: str, english: str) -> tuple[str, str] | None:
    """The first line at which two codes part, strings emptied; None when they do not.

    >>> difference("a = '책'\\nb = 1", "a = 'book'\\nb = 2")
    ('`b = 1`', '`b = 2`')
    """
    left, right = (blanked(code) or "" for code in (korean, english))
    if left == right:
        return None
    lines = [(left.splitlines() + [""] * right.count("\n")), (right.splitlines() + [""] * left.count("\n"))]
    ko, en = next((pair for pair in zip(*lines, strict=False) if pair[0] != pair[1]), (left, right))
    return f"`{ko}`", f"`{en}`"


def syntax_error(code: str) -> str | None:
    """Why a code is not Python, with the line that stops it; None when it is.

    >>> syntax_error("a = 1\\n%matplotlib inline")
    'invalid syntax in `%matplotlib inline`'
    """
    try:
        ast.parse(code)
    except SyntaxError as error:
        line = (error.text or "").strip()
        return f"{error.msg} in `{line}`" if line else error.msg
    return None


def ends_with_a_value(code: str) -> bool:
    """Whether a cell shows a value, which nbgrader reads as points: its last statement is an expression.

    A trailing ``;`` hides the value in IPython.

    >>> ends_with_a_value("import math\\nmath.pi"), ends_with_a_value("math.pi;"), ends_with_a_value("x = 1")
    (True, False, False)
    """
    body = ast.parse(code).body
    if not body or not isinstance(body[-1], ast.Expr):
        return False
    last_line = code.split("\n")[(body[-1].end_lineno or 1) - 1].encode()
    return not last_line[body[-1].end_col_offset :].strip().startswith(b";")


def says_use(code: str, language: str) -> bool:
    """Whether the code calls ``use("ko")`` or ``use("en")``, whichever is asked.

    >>> says_use("from course import use\\nuse('ko')", "ko")
    True
    """
    try:
        calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    except SyntaxError:
        return False
    return any(ast.unparse(call) == f"use({language!r})" for call in calls)


def bound(code: str) -> set[str]:
    """The names a cell gives a value at its top level.

    >>> sorted(bound("import math\\nfor i in range(3):\\n    a = i\\ndef f():\\n    hidden = 1"))
    ['a', 'f', 'i', 'math']
    """
    names: set[str] = set()
    for node in _top_level(ast.parse(code)):
        match node:
            case ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.alias(name=name, asname=asname):
                names.add(asname or name.partition(".")[0])
    return names


def used(code: str) -> set[str]:
    """The names a cell reads.

    >>> sorted(used("total = price * 2"))
    ['price']
    """
    nodes = ast.walk(ast.parse(code))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def strings(code: str) -> list[str]:
    """The texts in a code: what a reader sees of it besides names.

    >>> strings("Predict('reach', f'{n} people')")
    ['reach', ' people']
    """
    nodes = ast.walk(ast.parse(code))
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def calls(code: str, name: str) -> list[ast.Call]:
    """The calls of a function by its plain name.

    >>> len(calls("a = Predict('x')\\nPredict('y').reveal(1)", "Predict"))
    2
    """
    nodes = ast.walk(ast.parse(code))
    return [node for node in nodes
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name]  # fmt: skip


def _top_level(node: ast.AST) -> Iterator[ast.AST]:
    scopes = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    comprehensions = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, scopes + comprehensions):
            yield from _top_level(child)


class _Blank(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant("") if isinstance(node.value, str) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        values = [self.visit(value) for value in node.values if isinstance(value, ast.FormattedValue)]
        return ast.JoinedStr(sorted(values, key=ast.dump)) if values else ast.Constant("")

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        node.value = self.visit(node.value)
        return node
