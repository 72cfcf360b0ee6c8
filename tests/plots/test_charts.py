"""Figures: the finding as title, the reader's fonts, the same bytes again, and safe wherever they are shown."""

import base64
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

import pandas
import pytest

from course import plots, words
from course.grading import safe

SVG = "{http://www.w3.org/2000/svg}"
RUNS = pandas.DataFrame(
    [(run, day, run * day) for run in range(11) for day in range(4)], columns=["run", "day", "people"]
)
LINES = pandas.DataFrame({"x": [0, 1] * 2, "y": [1.0, 2.0, 1.0, 2.01], "by": ["선물"] * 2 + ["서평"] * 2})
MEDIA = pandas.DataFrame({"medium": ["단톡방", "책갈피 약도"], "links": [8, 30]})
KINDS = {
    "histogram": lambda title: plots.histogram(RUNS, "people", title=title, x_label="명", mark=(15, "평균")),
    "fan": lambda title: plots.fan(RUNS, "day", "people", title=title, x_label="날", y_label="명"),
    "curve": lambda title: plots.curve(LINES, "x", "y", by="by", title=title, y_label="K"),
    "bars": lambda title: plots.bars(
        MEDIA, "medium", "links", title=title, highlight="책갈피 약도", unit="개"
    ),
}


@pytest.fixture(params=KINDS)
def kind(request):
    return KINDS[request.param]


def svg(picture):
    return ElementTree.fromstring(picture.to_svg())


def texts(picture):
    return ["".join(text.itertext()).strip() for text in svg(picture).iter(f"{SVG}text")]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_finding_stands_above_and_is_said_with_the_numbers(kind, language):
    words.use(language)
    picture = kind("책 한 권 반부터 <살아나요>")
    assert texts(picture).count("책 한 권 반부터 <살아나요>") == 1
    assert picture.alt.startswith("책 한 권 반부터 <살아나요>. ")
    assert re.search(r"\d", picture.alt)
    assert repr(picture) == picture.alt
    assert svg(picture).find(f"{SVG}title").text == picture.alt


def test_text_stays_text_in_the_reader_s_own_fonts(kind):
    found = kind("제목").to_svg()
    assert "DejaVu" not in found
    assert "Apple SD Gothic Neo" in found
    assert "<!DOCTYPE" not in found
    assert "<metadata" not in found


def test_the_same_table_gives_the_same_bytes(kind):
    assert kind("제목").to_svg() == kind("제목").to_svg()


def test_a_figure_comes_through_the_feedback_s_sieve_unharmed(kind):
    shown = kind("제목")._repr_html_()
    kept = safe.html(shown)
    source = re.search(r'src="([^"]+)"', shown)[1]
    assert source in kept
    assert 'alt="제목. ' in kept
    assert base64.b64decode(source.partition(",")[2]).decode() == kind("제목").to_svg()


def test_a_figure_stays_in_an_exported_page():
    from nbconvert import HTMLExporter
    from nbformat.v4 import new_code_cell, new_notebook, new_output

    picture = KINDS["fan"]("제목")
    output = new_output(
        "execute_result", data={"text/html": picture._repr_html_(), "text/plain": repr(picture)}
    )
    page, _ = HTMLExporter(template_name="basic").from_notebook_node(
        new_notebook(cells=[new_code_cell("", outputs=[output])])
    )
    assert "data:image/svg+xml;base64," in page
    assert 'alt="제목. ' in page


def test_labels_at_the_ends_of_near_lines_do_not_touch():
    places = {
        "".join(text.itertext()).strip(): float(text.get("y"))
        for text in svg(KINDS["curve"]("제목")).iter(f"{SVG}text")
    }
    assert abs(places["선물"] - places["서평"]) >= 15


def test_lines_differ_in_grey_print_too():
    dashes = re.findall(
        r"stroke: #(?:0072b2|a86400); stroke-width: 2\.5[^\"]*|stroke-dasharray: [\d., ]+",
        KINDS["curve"]("제목").to_svg(),
    )
    assert any("dasharray" in each for each in dashes)


def test_a_long_title_is_broken_and_everything_stays_inside():
    picture = plots.bars(
        MEDIA,
        "medium",
        "links",
        title="책갈피에 그린 약도가 링크를 가장 많이 만들었고 그다음은 단톡방이었어요 " * 2,
    )
    root = svg(picture)
    assert len([text for text in texts(picture) if "단톡방이었어요" in text or "링크를" in text]) >= 2
    width = float(root.get("width"))
    assert all(0 <= float(text.get("x")) <= width for text in root.iter(f"{SVG}text"))


def test_whole_numbers_get_a_bar_each():
    picture = plots.histogram(pandas.DataFrame({"n": [1, 1, 2, 3]}), "n", title="t")
    assert [round(bar.get_height()) for bar in picture.axes.patches] == [2, 1, 1]
    assert picture.axes.patches[0].get_x() == 0.5


def test_marks_of_one_s_own_have_the_house_style():
    picture = plots.blank("제목", x_label="날")
    (line,) = picture.draw(lambda: picture.axes.plot([0, 1], [0, 1]))
    assert line.get_color() == "#0072b2"
    assert picture.to_svg().count("#0072b2") == 1


@pytest.mark.parametrize(
    ("draw", "said"),
    [
        (
            lambda: plots.histogram(RUNS, "peple", title="t"),
            r"a column of the table \(run, day, people\), got 'peple'",
        ),
        (lambda: plots.histogram(RUNS[:0], "people", title="t"), "'people': expected at least one value"),
        (lambda: plots.curve(RUNS, "day", "people", by="run", title="t"), "at most 4 lines, got 11"),
    ],
)
def test_a_table_that_does_not_fit_is_refused_in_words(draw, said):
    with pytest.raises(ValueError, match=said):
        draw()


def test_a_first_figure_in_a_home_that_cannot_be_written_to_says_nothing(tmp_path):
    code = "import pandas; from course import plots; plots.bars(pandas.DataFrame({'a': ['책방'], 'b': [1]}), 'a', 'b', title='제목').to_svg()"
    blocked = tmp_path / "home"
    blocked.write_text("a file, where a folder is wanted")
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("MPLCONFIGDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    }
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", code],
        env={**environment, "HOME": str(blocked)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
