"""Whatever lies in the sketch's place, a check gets a drawing, or a reason in the student's words."""

import json
import os
import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course import checks, use
from course.network.files import LARGEST_FILE

TESTS = ("roles", "media", "return", "alive", "minimum")


@pytest.fixture
def put(tmp_path, monkeypatch):
    """Write the bytes of sketches/my-network.json and read them back as a check does."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sketches").mkdir()
    use("en")

    def write(content):
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        (tmp_path / "sketches" / "my-network.json").write_bytes(data)
        return checks.drawing("my-network")

    return write


def marks(drawing):
    return [checks.mvn(drawing, test, points=3).score for test in TESTS]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "damaged"),
        (b"\xff\xfe\x00", "damaged"),
        (b"{'schema': 1}", "damaged"),
        (b'{"schema": 1, "nodes": [{"id": "a", "x": NaN}], "links": []}', "damaged"),
        (b"[" * 100_000, "damaged"),
        (b'{"schema": ' + b"9" * 5_000 + b"}", "damaged"),
        (b'"just text"', "makes no sense"),
        (b"null", "makes no sense"),
        ({"schema": 2, "nodes": [], "links": []}, "makes no sense"),
        ({"schema": 1, "nodes": [{"id": "a"}, {"id": "a"}], "links": []}, "makes no sense"),
        ({"schema": 1, "nodes": [{"id": "a"}], "links": [{"source": "a", "target": "b"}]}, "makes no sense"),
        (
            {"schema": 1, "nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a", "rate": -1}]},
            "no sense",
        ),
        ({"schema": 1, "nodes": [], "links": []}, "still empty"),
        ({"schema": 1, "nodes": [{"id": str(n)} for n in range(101)], "links": []}, "too large to judge"),
    ],
    ids=lambda value: "" if isinstance(value, str) else None,
)
def test_a_file_that_cannot_be_judged_gets_0_and_its_reason(put, content, reason):
    drawing = put(content)
    assert reason in drawing.problem
    assert marks(drawing) == [0] * 5


def test_a_missing_file_and_a_missing_folder_get_0_and_their_reason(tmp_path, monkeypatch):
    use("ko")
    monkeypatch.chdir(tmp_path)
    drawing = checks.drawing("나의-그림")
    assert drawing.problem.startswith("‘나의-그림’ 그림이 아직 없어요.")
    assert marks(drawing) == [0] * 5


def test_a_file_longer_than_any_drawing_is_not_read_to_its_end(put):
    assert "too large to be a drawing" in put(b" " * (LARGEST_FILE + 1)).problem


def test_a_byte_order_mark_is_forgiven(put):
    assert put(b"\xef\xbb\xbf" + b'{"schema": 1, "nodes": [{"id": "a"}], "links": []}').problem == ""


def test_a_folder_a_pipe_or_a_device_in_the_files_place_is_no_drawing_and_does_not_hang(
    tmp_path, monkeypatch
):
    use("en")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sketches").mkdir()
    path = tmp_path / "sketches" / "my-network.json"
    for make in (
        os.mkfifo,
        os.mkdir,
        lambda path: os.symlink("/dev/zero", path),
        lambda path: os.symlink(path, path),
    ):
        make(path)
        assert "cannot be opened" in checks.drawing("my-network").problem
        os.rmdir(path) if path.is_dir() else os.unlink(path)


def test_a_name_no_file_can_have_is_no_drawing(tmp_path):
    assert checks.drawing("a\0b", folder=tmp_path).problem
    assert checks.drawing("x" * 5_000, folder=tmp_path).problem


def test_a_problem_is_shown_with_what_to_do_next(put):
    page = checks.mvn(put(b""), "roles", points=3)._repr_html_()
    assert "Points: 0 of 3" in page
    assert "Go back to the sketch" in page


texts = st.text(max_size=8)
rates = st.none() | st.floats(0, allow_infinity=False) | st.sampled_from([0, 1, 0.5, 1e308, 5e-324])
ids = st.sampled_from(["a", "b", "c", "d"])
nodes = st.lists(
    st.fixed_dictionaries(
        {
            "id": ids,
            "label": texts,
            "roles": st.lists(st.sampled_from(["producer", "mediator", "buyer"]), max_size=3),
        }
    ),
    unique_by=lambda node: node["id"],
    max_size=4,
)
links = st.lists(
    st.fixed_dictionaries({"source": ids, "target": ids, "action": texts, "medium": texts, "rate": rates}),
    max_size=7,
)
sketches = st.fixed_dictionaries({"schema": st.just(1), "nodes": nodes, "links": links})


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(sketch=sketches)
def test_every_drawing_gets_marks_within_the_points_and_no_warning_is_printed(put, sketch):
    drawn = {node["id"] for node in sketch["nodes"]}
    sketch["links"] = [link for link in sketch["links"] if {link["source"], link["target"]} <= drawn]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        drawing = put(sketch)
        results = [checks.mvn(drawing, test, points=3) for test in TESTS]
    assert all(0 <= result.score <= 3 for result in results)
    assert all(result.step or result.hint for result in results if result.score < 3)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(sketch=sketches, order=st.randoms(use_true_random=False))
def test_order_and_ids_never_change_a_mark(put, sketch, order):
    drawn = {node["id"] for node in sketch["nodes"]}
    sketch["links"] = [link for link in sketch["links"] if {link["source"], link["target"]} <= drawn]
    new = dict(zip("abcd", order.sample(["한", "둘", "셋", "넷"], 4), strict=True))
    other = {
        "schema": 1,
        "nodes": [
            {**node, "id": new[node["id"]]} for node in order.sample(sketch["nodes"], len(sketch["nodes"]))
        ],
        "links": [
            {**link, "source": new[link["source"]], "target": new[link["target"]]}
            for link in order.sample(sketch["links"], len(sketch["links"]))
        ],
    }
    assert marks(put(sketch)) == marks(put(other))
