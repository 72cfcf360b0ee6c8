import os
import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.network import Network, NetworkError, Node
from course.network.files import LARGEST_FILE, parse, write_bytes_atomically


@given(st.from_type(Network))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_every_drawing_survives_its_file(tmp_path, network):
    network.write(tmp_path / "drawing.json")
    assert Network.read(tmp_path / "drawing.json") == network


def test_a_file_is_readable_text_others_may_read(tmp_path):
    path = tmp_path / "drawing.json"
    Network([Node("n1", "책방")]).write(path)
    assert "책방" in path.read_text("utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_byte_order_mark_is_accepted():
    assert parse(b'\xef\xbb\xbf{"schema": 1}') == {"schema": 1}


@pytest.mark.parametrize(
    ("data", "where", "reason"),
    [
        (b"", "line 1, column 1", "valid JSON"),
        (b'{"schema": 1,}', "line 1, column", "valid JSON"),
        (b'{"schema": 1\n"nodes": []}', "line 2, column 1", "valid JSON"),
        ('{"schema": 1, "title": "동네 책방"}'.encode("cp949"), "byte 24", "UTF-8"),
        ('{"schema": 1}'.encode("utf-16"), "byte 0", "UTF-8"),
        (b'{"schema": 1, "x": NaN}', "", "ordinary number"),
        (b'{"schema": 1, "x": -Infinity}', "", "ordinary number"),
        (b'{"schema": 1, "x": 1e999}', "x", "ordinary number"),
        (b'{"schema": 1, "x": ' + b"9" * 5000 + b"}", "", "ordinary number"),
        (b'{"schema": 1, "title": "a", "title": "b"}', '"title"', "once"),
        (b'{"schema": 1, "title": "\\ud83d"}', "title", "whole letters"),
        (b"[" * 200_000, "", "deep"),
        (b'{"schema": 1, "x": ' + b"[" * 60 + b"]" * 60 + b"}", "x[0]", "deep"),
        (b"null", "", "a drawing"),
        (b'{"schema": 1, "title": "' + b"a" * LARGEST_FILE + b'"}', "", "5,000,000 bytes"),
    ],
    ids=lambda value: repr(value[:24]),
)
def test_a_bad_file_is_refused_with_its_name_the_place_and_the_reason(tmp_path, data, where, reason):
    path = tmp_path / "drawing.json"
    path.write_bytes(data)
    with pytest.raises(NetworkError) as refusal:
        Network.read(path)
    assert refusal.value.where.startswith(f"drawing.json: {where}" if where else "drawing.json")
    assert reason in refusal.value.message("en")
    assert "drawing.json" in refusal.value.message("ko")


def test_a_drawing_too_large_to_be_read_back_is_not_written(tmp_path):
    path = tmp_path / "drawing.json"
    Network(title="small").write(path)
    with pytest.raises(NetworkError, match="5,000,000"):
        Network(title="a" * LARGEST_FILE).write(path)
    assert Network.read(path).title == "small"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "drawing.json"
    write_bytes_atomically(path, b"old")

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_bytes_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_new_bytes_are_on_disk_before_they_take_the_name(tmp_path, monkeypatch):
    path, done = tmp_path / "drawing.json", []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda file: done.append("fsync") or fsync(file))
    monkeypatch.setattr(os, "replace", lambda *names: done.append("replace") or replace(*names))
    write_bytes_atomically(path, b"new")
    assert done == ["fsync", "replace"]
    assert path.read_bytes() == b"new"


def test_a_missing_file_is_an_ordinary_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        Network.read(tmp_path / "none.json")
