"""The house style: the colours of the drawings, told apart in grey print too, and quiet axes."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from course.network.look import look

INK, GREY, PALE = "#1f2328", "#57606a", "#d8dce1"
WIDTH = 640
"""Of every figure, in CSS pixels: what a notebook, a feedback page and A4 paper have room for."""

DASHES = ("-", (0, (7, 3)), (0, (2, 2)), (0, (8, 2, 2, 2)))
"""Lines differ by dashes as well as by colour."""


def colours() -> list[str]:
    """The strokes of a drawing's people, organisations, products and content, which the colour-blind tell apart.

    >>> colours()[0]
    '#0072b2'
    """
    kinds = look()["kinds"]
    return [str(kinds[kind]["stroke"]) for kind in ("person", "organisation", "product", "content")]


@contextmanager
def style() -> Iterator[None]:
    """Draw with matplotlib in the house style, here and nowhere else.

    Text stays text in the SVG (``svg.fonttype: none``), so the reader's own fonts set Hangul; sizes are pixels.
    """
    # A missing or read-only home makes matplotlib speak on standard error; a notebook has no use for it.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    from matplotlib import rc_context

    with rc_context(_settings()):
        yield


def _settings() -> dict[str, Any]:
    from matplotlib.rcsetup import cycler

    lines = cycler(color=colours()) + cycler(linestyle=DASHES)
    return {
        "figure.dpi": 72,  # a point is a pixel
        "font.family": ["DejaVu Sans"],  # comes with matplotlib; the picture names the reader's fonts instead
        "font.size": 13,
        "svg.fonttype": "none",
        "svg.hashsalt": "course",  # the same figure, the same bytes
        "axes.prop_cycle": lines,
        "axes.edgecolor": GREY,
        "axes.labelcolor": GREY,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.unicode_minus": False,
        "axes.grid": True,
        "axes.grid.axis": "y",
        "grid.color": PALE,
        "grid.linewidth": 1,
        "lines.linewidth": 2.5,
        "xtick.color": GREY,
        "ytick.color": GREY,
        "ytick.major.size": 0,
        "text.color": INK,
        "text.parse_math": False,  # a dollar sign in a title is money
    }
