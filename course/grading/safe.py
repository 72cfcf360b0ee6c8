"""Making what a student's code displayed safe to show: allow-lists for HTML and SVG, nothing that runs or fetches."""

import base64
import binascii
import re
from functools import lru_cache
from typing import Any
from xml.etree import ElementTree

from course.checks.result import MIME

SVG = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}href"

_PLAIN = {"text/plain", "text/latex", "application/json"}
_IMAGES = {"image/png", "image/jpeg"}

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "col", "colgroup", "dd", "del", "details",
    "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
    "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strong",
    "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var",
}  # fmt: skip
_ATTRIBUTES = {
    "alt", "aria-hidden", "aria-label", "class", "colspan", "dir", "height", "id", "lang", "open", "role",
    "rowspan", "scope", "start", "style", "title", "width",
}  # fmt: skip
_STYLES = {
    "align-items", "background", "background-color", "border", "border-bottom", "border-collapse",
    "border-color", "border-left", "border-radius", "border-right", "border-spacing", "border-style",
    "border-top", "border-width", "color", "column-gap", "display", "flex", "flex-direction", "flex-wrap",
    "float", "font", "font-family", "font-size", "font-style", "font-variant", "font-weight", "gap",
    "grid-template-columns", "height", "justify-content", "letter-spacing", "line-height",
    "list-style-type", "margin", "margin-bottom", "margin-left", "margin-right", "margin-top", "max-height",
    "max-width", "min-height", "min-width", "opacity", "overflow", "overflow-wrap", "overflow-x",
    "overflow-y", "padding", "padding-bottom", "padding-left", "padding-right", "padding-top", "row-gap",
    "text-align", "text-decoration", "text-indent", "text-transform", "vertical-align", "white-space",
    "width", "word-break", "word-wrap",
}  # fmt: skip
_SHAPES = {
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan",
    "textPath", "title", "desc", "defs", "marker", "use", "symbol", "linearGradient", "radialGradient",
    "stop", "clipPath", "mask", "pattern",
}  # fmt: skip
# A value that could fetch something or hide that it does (escapes).
_FETCHES = re.compile(r"url\s*\((?!\s*['\"]?#)|@import|expression\s*\(|javascript:|\\", re.I)
# Inside <img> an SVG runs no script and fetches nothing, so it needs no cleaning there.
_IMAGE_DATA = re.compile(r"data:image/(png|jpeg|gif|webp|svg\+xml)[;,][^\"<>]*")
_MARKUP = re.compile(r"<[/!?a-zA-Z]")


def output(item: Any) -> Any | None:
    """An output of a code cell made safe, or None when nothing of it can be shown.

    Parameters
    ----------
    item
        As in a notebook: stream and error outputs are text and stay as they are.
    """
    if item["output_type"] in ("stream", "error"):
        return item
    data = {}
    for kind, value in item.get("data", {}).items():
        text = "".join(value) if isinstance(value, list) else value
        clean = _clean(kind, text)
        if clean is not None:
            data[kind] = clean
    # An output's metadata end up unquoted in nbconvert's templates (width, height).
    item["data"], item["metadata"] = data, {}
    return item if data else None


@lru_cache(maxsize=1024)  # a class sees the same panels over and over
def html(fragment: str) -> str:
    """An HTML fragment without scripts, frames, forms, remote images or anything not on the lists.

    >>> html('<b onclick="x()">2 points</b><script>steal()</script>')
    '<b>2 points</b>'
    """
    import bleach
    from bleach.css_sanitizer import CSSSanitizer

    fragment = re.sub(r"<(script|style)\b.*?(</\1\s*>|$)", "", fragment, flags=re.I | re.S)
    return str(
        bleach.clean(
            fragment,
            tags=_TAGS,
            attributes=_attribute,
            protocols={"http", "https", "mailto", "data"},
            css_sanitizer=CSSSanitizer(allowed_css_properties=_STYLES),
            strip=True,
        )
    )


def markdown(text: str) -> str:
    """Markdown whose raw HTML is safe; text without markup stays as it is, letter for letter.

    >>> markdown("> a < b"), markdown("<img src=x onerror=steal()> hm")
    ('> a < b', '<img> hm')
    """
    return html(text) if _MARKUP.search(text) else text


@lru_cache(maxsize=256)
def svg(text: str) -> str | None:
    """An SVG picture of shapes and text only, or None when it is not an SVG.

    Scripts, event handlers, embedded HTML, animation and links go; labels stay, escaped.

    >>> svg('<svg xmlns="http://www.w3.org/2000/svg"><text onclick="x()">책방</text><script>x()</script></svg>')
    '<svg xmlns="http://www.w3.org/2000/svg"><text>책방</text></svg>'
    """
    text = re.sub(r"<!DOCTYPE[^\[>]*>", "", text)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return None
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return None
    if root.tag != f"{{{SVG}}}svg":
        return None
    _prune(root)
    ElementTree.register_namespace("", SVG)
    return ElementTree.tostring(root, encoding="unicode")


def _clean(kind: str, value: Any) -> Any:
    if kind in _PLAIN:
        return value
    if kind == MIME:  # read by `course.grading.findings` alone
        return value if isinstance(value, dict) else None
    if not isinstance(value, str):
        return None
    if kind == "text/html":
        return html(value)
    if kind == "text/markdown":
        return markdown(value)
    if kind == "image/svg+xml":
        return svg(value)
    return value if kind in _IMAGES and _is_base64(value) else None


def _is_base64(value: str) -> bool:
    try:
        base64.b64decode("".join(value.split()), validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def _attribute(tag: str, name: str, value: str) -> bool:
    if name == "href":
        return tag == "a" and value.startswith(("http://", "https://", "mailto:", "#"))
    if name == "src":
        return tag == "img" and bool(_IMAGE_DATA.fullmatch(value))
    return name in _ATTRIBUTES and not (name == "style" and _FETCHES.search(value))


def _prune(element: ElementTree.Element) -> None:
    for name, value in list(element.attrib.items()):
        local = name.rpartition("}")[2].lower()
        link = local == "href" and not value.startswith("#")
        if local.startswith("on") or link or _FETCHES.search(value):
            del element.attrib[name]
    for child in list(element):
        space, _, name = str(child.tag).removeprefix("{").rpartition("}")
        if space == SVG and name in _SHAPES:
            _prune(child)
        else:
            _remove(element, child)


def _remove(parent: ElementTree.Element, child: ElementTree.Element) -> None:
    """Take a child out; the text after it belongs to the parent and stays."""
    place = list(parent).index(child)
    if child.tail and place:
        parent[place - 1].tail = (parent[place - 1].tail or "") + child.tail
    elif child.tail:
        parent.text = (parent.text or "") + child.tail
    parent.remove(child)
