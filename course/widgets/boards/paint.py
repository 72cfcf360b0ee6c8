"""How marks look on white paper: fills, strokes, letters."""

import html
from collections.abc import Sequence

from course.network.text import clean

FONT = "font-family=\"system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', NanumGothic, sans-serif\""

LOOKS = {
    "plain": ("#ffffff", "#57606a", 1.5, ""),
    "first": ("#0069a6", "#0069a6", 2.5, ""),
    "second": ("#b3380a", "#b3380a", 2.5, "7 4"),
    "third": ("#00664c", "#00664c", 2.5, "2 4"),
    "quiet": ("#f4f5f7", "#b6bcc4", 1.5, ""),
    "ghost": ("none", "#57606a", 1.5, "3 4"),
    "picked": ("#f2b600", "#1f2328", 3, ""),
    "range": ("#0069a61f", "#0069a6", 1.5, "6 4"),
    "wash": ("#57606a14", "none", 0, ""),
}
"""Fill, stroke, width and dashes of each look on white paper; `board.css` has the same names for every theme.

Dots and boxes take the fill, lines the stroke: no two looks differ by colour alone.
"""
ON_DARK = {"first", "second", "third"}


def paint(look: str) -> str:
    """A dot's or box's attributes for a look."""
    fill, stroke, width, dashes = LOOKS[look]
    dash = f' stroke-dasharray="{dashes}"' if dashes and fill in ("none", LOOKS["range"][0]) else ""
    return f'fill="{fill}" stroke="{stroke}" stroke-width="{min(width, 2):g}"{dash}'


def title(text: str) -> str:
    """What a mark is, as SVG says it: shown when one points at it, and read aloud.

    >>> title("Ann & Bo"), title("")
    ('<title>Ann &amp; Bo</title>', '')
    """
    return f"<title>{html.escape(clean(text))}</title>" if text else ""


def letters(
    lines: Sequence[str], x: float, y: float, anchor: str, colour: str, size: float, *, halo: bool = False
) -> str:
    """Lines of text, one below the other; with a halo they can be read on a line."""
    around = ' stroke="#fff" stroke-width="3" paint-order="stroke"' if halo else ""
    return "".join(
        f'<text x="{x:.1f}" y="{y + row * 1.25 * size:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size:g}"{around}>'
        f"{html.escape(line)}</text>"
        for row, line in enumerate(lines)
    )
