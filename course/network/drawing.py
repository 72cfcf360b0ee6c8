"""A drawing as one SVG file that stands alone: in feedback, while grading, and where no kernel runs.

The look is `look.json` and the geometry `course.network.layout`; the browser's editor uses the same two, so
that a student meets the same picture everywhere. Attributes only, no style sheet, no ids, no references:
any number of these can stand in one page without touching it or each other.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from course.network.layout import Curve, Point, Spot, curves, spots
from course.network.look import look
from course.network.model import Link, Network, Node
from course.network.notes import Note, placed
from course.network.text import called, clean, number, width, wrap
from course.words import say

MARKS = {
    "added": ("#00664c", "M-4.5,0h9M0,-4.5v9"),
    "changed": ("#0060a0", "M-5,1.5c2,-4.5 3.4,-3.6 5,-1.5s3,3 5,-1.5"),
    "removed": ("#b34700", "M-4.5,0h9"),
}
"""The colour and the sign of what a comparison marks: plus, wave and minus."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""

DESCRIBED = 60
"""How many links the description tells in words; a listener loses the thread long before."""


def draw(
    network: Network,
    language: str | None = None,
    highlight: Collection[str] = (),
    marks: Mapping[str, str] | None = None,
) -> str:
    """The SVG of a drawing.

    Parameters
    ----------
    network
        Any drawing, an empty one too.
    language
        ``"ko"`` or ``"en"``, for badges, units and the description; the language in force when absent.
    highlight
        Ids of nodes and links to light up.
    marks
        Ids of nodes and links that are ``"added"``, ``"changed"`` or ``"removed"`` (see
        `course.network.comparison`).

    Examples
    --------
    >>> svg = draw(Network([Node("n1", "<책방>", roles=["producer"])]), "en")
    >>> svg[:4], "&lt;책방&gt;" in svg
    ('<svg', True)
    """
    spot = spots(network)
    way = curves(network, spot)
    label = {link.id: link_label(link, language) for link in network.links}
    notes, marks = placed(network.extra.get("notes", ())), marks or {}
    boxes = [_label_box(way[id], lines) for id, lines in label.items()] + [note.box for note in notes]
    left, top, wide, high = _page(spot.values(), boxes)
    labels = [_link_text(lines, way[id]) for id, lines in label.items()]
    labels += [
        _sign(mark, (_label_box(way[id], label[id])[0] - 12, way[id].label[1]))
        for id, mark in marks.items()
        if id in label
    ]
    sizes, page = look()["node"], look()["page"]
    starts = network.initiator
    nodes = [
        _node(node, spot[node.id], node.id == starts, node.id in highlight, marks.get(node.id), language)
        for node in network.nodes
    ]
    if not nodes and not notes:
        empty = say("network.drawing.empty", language)
        nodes = [_words(empty, (0, 0), sizes["size"], stroke="none")]
    return _tag(
        "svg",
        _tag("title", _text(network.title) or say("network.drawing.untitled", language)),
        _tag("desc", _text(describe(network, language))),
        _tag("rect", x=left, y=top, width=wide, height=high, rx=page["corner"], fill=look()["paper"]),
        *map(_note, notes),
        _lines(network.links, way, highlight, marks),
        _tag("g", *labels, font_size=look()["link"]["size"]),
        _tag("g", *nodes, font_size=sizes["size"], stroke_linejoin="round", stroke_width=sizes["outline"]),
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        viewBox=f"{left} {top} {wide} {high}",
        width=min(wide, page["widest"]),
        style="max-width:100%;height:auto",
        font_family=look()["font"],
        text_anchor="middle",
        fill=look()["ink"],
    )


def describe(network: Network, language: str | None = None) -> str:
    """A drawing told in words, for who listens to it.

    >>> describe(Network([Node("a", "나"), Node("b", "너")], [Link("l", "a", "b", "준다", "책", 0.5)]), "ko")
    '노드 2개, 링크 1개. 나 → 너: 준다 · 책 · ×0.5.'
    """
    notes = [
        say("network.drawing.note", language, text=clean(note.text))
        for note in placed(network.extra.get("notes", ()))
    ]
    if not network.nodes:
        return " ".join([say("network.drawing.empty", language), *notes])
    names = {node.id: called(node, language) for node in network.nodes}
    told = [
        f"{names[link.source]} → {names[link.target]}: {' · '.join(link_words(link, language))}."
        for link in network.links[:DESCRIBED]
    ]
    rest = len(network.links) - len(told)
    count = say("network.drawing.count", language, nodes=len(network.nodes), links=len(network.links))
    more = [say("network.drawing.more", language, count=rest)] if rest else []
    return " ".join([count, *told, *more, *notes])


def link_words(link: Link, language: str | None = None) -> tuple[str, str, str]:
    """What is done, through what, and when, how often, how soon; ``?`` where nobody knows yet."""
    numbers = [] if link.stage is None else [say(f"network.stage.{link.stage}", language)]
    numbers.append("×?" if link.rate is None else f"×{number(link.rate)}")
    if link.delay is not None:
        numbers.append(say("network.drawing.days", language, days=number(link.delay)))
    return clean(link.action) or "?", clean(link.medium) or "?", " · ".join(numbers)


def link_label(link: Link, language: str | None = None) -> list[str]:
    """A link's label in lines: action and medium side by side where there is room."""
    action, medium, numbers = link_words(link, language)
    em, lines = look()["link"]["em"], look()["link"]["lines"]
    if width(f"{action} · {medium}") <= em:
        return [f"{action} · {medium}", numbers]
    return [*wrap(action, em, lines), *wrap(medium, em, lines), numbers]


def _note(note: Note) -> str:
    """A slip of paper with a corner folded over."""
    sizes = look()["note"]
    left, top, right, bottom = (round(edge, 1) for edge in note.box)
    fold = sizes["fold"]
    ink = {"fill": sizes["fill"], "stroke": sizes["stroke"], "stroke_linejoin": "round"}
    rows = (
        _words(line, (note.x, top + sizes["pad"] - 2 + (number + 0.5) * sizes["line"]), sizes["size"])
        for number, line in enumerate(note.lines)
    )
    return _tag(
        "g",
        _tag("path", d=f"M{left},{top}H{right - fold:.1f}l{fold},{fold}V{bottom}H{left}z", **ink),
        _tag("path", d=f"M{right - fold:.1f},{top}v{fold}h{fold}", **ink | {"fill": "none"}),
        *rows,
        font_size=sizes["size"],
    )


def _node(node: Node, spot: Spot, starts: bool, lit: bool, mark: str | None, language: str | None) -> str:
    sizes, kind, paper = look()["node"], look()["kinds"][node.kind], look()["paper"]
    glow = look()["highlight"]
    outline = {"d": kind["outline"], "stroke": kind["stroke"]}
    halo = {"stroke": glow["stroke"], "stroke_width": 2 * glow["width"]}
    letters = {"stroke": paper, "stroke_width": 4, "paint_order": "stroke", "font_weight": 600}
    return _tag(
        "g",
        _tag("title", _text(_node_words(node, starts, language))),
        _tag("path", **outline | halo) if lit else "",
        _tag("path", **outline | _marked(mark, 16), stroke_opacity=0.45) if mark else "",
        _tag("path", **outline, fill=paper, transform=f"scale({sizes['ring']})") if starts else "",
        _tag("path", **outline, fill=kind["fill"]),
        _tag("path", d=kind["icon"], fill=kind["stroke"], stroke="none", fill_rule="evenodd"),
        *(_badge(role, language) for role in node.roles),
        *(
            _words(line, (0, sizes["top"] + number * sizes["line"]), sizes["size"], **letters)
            for number, line in enumerate(spot.label)
        ),
        _sign(mark, (-30, 24)) if mark else "",
        transform=f"translate({spot.x:.1f} {spot.y:.1f})",
        **{"opacity": 0.6} if mark == "removed" else {},
    )


def _marked(mark: str, wide: float) -> dict[str, Any]:
    """The pen of what was added, changed or removed."""
    dashes = {"stroke_dasharray": look()["link"]["unknown"]} if mark == "removed" else {}
    return {"stroke": MARKS[mark][0], "stroke_width": wide, **dashes}


def _sign(mark: str, at: Point) -> str:
    """A round sign: plus, wave or minus, so that no colour has to be told from another."""
    (colour, sign), paper = MARKS[mark], look()["paper"]
    return _tag(
        "g",
        _tag("circle", r=9.5, fill=colour, stroke=paper, stroke_width=1.5),
        _tag("path", d=sign, stroke=paper, stroke_width=2, fill="none"),
        transform=f"translate({at[0]:.1f} {at[1]:.1f})",
    )


def _node_words(node: Node, starts: bool, language: str | None) -> str:
    words = [say(f"network.kind.{node.kind}", language)]
    words += [say(f"network.role.{role}", language) for role in node.roles]
    words += [say("network.initiator", language)] if starts else []
    return f"{called(node, language)} ({', '.join(words)})"


def _badge(role: str, language: str | None) -> str:
    sizes, badge, paper = look()["badge"], look()["roles"][role], look()["paper"]
    letter, size = say(f"network.badge.{role}", language), sizes["size"]
    return _tag(
        "g",
        _tag("title", say(f"network.role.{role}", language)),
        _tag("circle", r=sizes["radius"], fill=badge["colour"], stroke=paper, stroke_width=sizes["ring"]),
        _words(letter, (0, 0), size, font_size=size, font_weight=700, fill=paper, stroke="none"),
        transform=f"translate({badge['x']} {badge['y']})",
    )


def _lines(
    links: Iterable[Link], way: Mapping[str, Curve], highlight: Collection[str], marks: Mapping[str, str]
) -> str:
    sizes, glow, lines, arrows = look()["link"], look()["highlight"], [], []
    long, half = sizes["arrow"], round(sizes["arrow"] * 0.45, 1)
    for link in links:
        path, (x, y), angle = way[link.id].path, way[link.id].tip, math.degrees(way[link.id].angle)
        if link.id in highlight:
            lines.append(_tag("path", d=path, stroke=glow["stroke"], stroke_width=glow["width"]))
        if link.id in marks:
            lines.append(_tag("path", d=path, **_marked(marks[link.id], glow["width"]), stroke_opacity=0.45))
        dashes = {"stroke_dasharray": sizes["unknown"]} if link.rate is None else {}
        lines.append(_tag("path", d=path, **dashes))
        turn = f"translate({x:.1f} {y:.1f}) rotate({angle:.1f})"
        arrows.append(_tag("path", d=f"M0,0L-{long},-{half}V{half}z", transform=turn))
    pen = {"stroke": sizes["stroke"], "stroke_width": sizes["width"], "stroke_linecap": "round"}
    return _tag("g", *lines, fill="none", **pen) + _tag("g", *arrows, fill=sizes["stroke"])


def _link_text(lines: list[str], way: Curve) -> str:
    """A link's label on a veil that keeps lines from running through the letters."""
    sizes = look()["link"]
    left, top, right, bottom = _label_box(way, lines)
    box = {"x": left - 3, "y": top, "width": right - left + 6, "height": bottom - top}
    paint = {"fill": look()["paper"], "fill_opacity": sizes["veil"]}
    veil = _tag("rect", **{name: f"{value:.1f}" for name, value in box.items()}, rx=4, **paint)
    rows = ((line, ((left + right) / 2, top + (n + 0.5) * sizes["line"])) for n, line in enumerate(lines))
    return veil + "".join(_words(line, at, sizes["size"]) for line, at in rows)


def _label_box(way: Curve, lines: list[str]) -> Box:
    """Left, top, right and bottom of a link's label."""
    sizes = look()["link"]
    half_width = max(map(width, lines)) * sizes["size"] / 2
    half_height = len(lines) * sizes["line"] / 2
    x = way.label[0] + way.push[0] * half_width
    y = way.label[1] + way.push[1] * half_height
    return x - half_width, y - half_height, x + half_width, y + half_height


def _page(places: Iterable[Spot], boxes: Iterable[Box]) -> tuple[int, int, int, int]:
    """Left, top, width and height of all that is drawn, with a margin."""
    page, node = look()["page"], look()["node"]
    around = node["radius"] * node["ring"]
    boxes = list(boxes)
    for spot in places:
        half = max(spot.half_width, around)
        boxes.append((spot.x - half, spot.y - around - 8, spot.x + half, spot.y + spot.bottom))
    boxes = boxes or [(0, 0, 0, 0)]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    wide = max(right - left + 2 * page["margin"], page["width"])
    high = max(bottom - top + 2 * page["margin"], page["height"])
    corner = round((left + right - wide) / 2), round((top + bottom - high) / 2)
    return *corner, math.ceil(wide), math.ceil(high)


def _words(text: str, at: Point, size: float, **attributes: Any) -> str:
    """Text centred on a point; digits and Hangul are about 0.72 em high."""
    return _tag("text", _text(text), x=f"{at[0]:.1f}", y=f"{at[1] + 0.36 * size:.1f}", **attributes)


def _text(text: str) -> str:
    return escape(clean(text))


def _tag(name: str, *inner: str, **attributes: Any) -> str:
    names = {key: key if key == "viewBox" else key.replace("_", "-") for key in attributes}
    written = "".join(f" {names[key]}={quoteattr(str(value))}" for key, value in attributes.items())
    return f"<{name}{written}>{''.join(inner)}</{name}>"
