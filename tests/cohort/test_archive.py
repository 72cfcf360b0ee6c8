"""Zips that lie, lead out, or grow without end."""

import io
import stat
import struct
import zipfile

import pytest

from course.cohort.archive import Archive
from course.grading.files import RefusedFile


def zipped(entries, compression=zipfile.ZIP_DEFLATED):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", compression) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return memory.getvalue()


def read(data, **limits):
    with Archive(data, **limits) as archive:
        files, refused = archive.read_all()
    return files, {problem.name: problem.key for problem in refused}


def test_a_plain_zip_is_read_and_junk_passed_over():
    data = zipped(
        [
            ("exercise.ipynb", "{}"),
            ("sketches/책방.json", "{}"),
            ("__MACOSX/._exercise.ipynb", "x"),
            (".DS_Store", "x"),
        ]
    )
    assert read(data) == ({"exercise.ipynb": b"{}", "sketches/책방.json": b"{}"}, {})


@pytest.mark.parametrize(
    "name",
    ["../evil.py", "/etc/evil", "a/../../evil", "C:/evil", "a\\..\\..\\evil", "..\\evil", "//host/evil"],
)
def test_a_name_that_leads_out_is_refused(name):
    info = zipfile.ZipInfo("placeholder")
    info.filename = info.orig_filename = name
    files, refused = read(zipped([(info, "x"), ("good.txt", "y")]))
    assert list(files) == ["good.txt"]
    assert list(refused.values()) == ["leads_out"]


def test_a_link_a_device_and_an_encrypted_file_are_refused():
    link, device = zipfile.ZipInfo("link"), zipfile.ZipInfo("device")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    device.external_attr = (stat.S_IFCHR | 0o666) << 16
    data = bytearray(zipped([(link, "/etc/passwd"), (device, ""), ("locked", "x")]))
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<H", data, at + 8, struct.unpack_from("<H", data, at + 8)[0] | 1)
    files, refused = read(bytes(data))
    assert files == {}
    assert refused == {"link": "link", "device": "special", "locked": "encrypted"}


def test_a_bomb_is_stopped_while_it_is_read():
    data = zipped([("bomb", b"\0" * 30_000_000), ("after", "x")])
    assert len(data) < 50_000
    assert read(data, one=1_000_000) == ({"after": b"x"}, {"bomb": "too_large"})


def test_many_files_that_are_large_together_are_stopped():
    files, refused = read(zipped([(f"{n}", b"\0" * 400_000) for n in range(5)]), total=1_000_000)
    assert len(files) == 2
    assert set(refused.values()) == {"too_large"}


def test_too_many_files_are_refused():
    files, refused = read(zipped([(f"{n}", "x") for n in range(5)]), count=3)
    assert (len(files), set(refused.values())) == (3, {"too_many"})


def test_a_size_the_zip_lies_about_does_not_help_it():
    data = bytearray(zipped([("bomb", b"\0" * 3_000_000)]))
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    files, refused = read(bytes(data), one=1_000_000)
    assert sum(map(len, files.values())) <= 1_000_000
    assert "bomb" in files or refused["bomb"] in ("too_large", "damaged")


def test_a_damaged_file_costs_only_itself():
    data = bytearray(zipped([("bad", b"abc" * 1000), ("good", "y")]))
    data[40] ^= 0xFF
    files, refused = read(bytes(data))
    assert files == {"good": b"y"}
    assert refused == {"bad": "damaged"}


# Names of their own: a zip holds the time, and every worker of a parallel run has to collect the same tests.
NO_ZIPS = {
    "empty": b"",
    "text": b"hello",
    "cut": zipped([("a", "x")])[:-10],
    "end only": b"PK\x05\x06" + b"\0" * 10,
}


@pytest.mark.parametrize("data", NO_ZIPS.values(), ids=NO_ZIPS)
def test_what_is_no_zip_is_refused(data):
    with pytest.raises(RefusedFile) as refusal:
        Archive(data)
    assert refusal.value.key == "not_zip"


def test_names_written_by_korean_windows_are_read():
    data = zipped([("placeholder", "x")]).replace(
        b"placeholder", "김민수.ipyn".encode("cp949")[:11].ljust(11, b"_")
    )
    files, _ = read(data)
    assert next(iter(files)).startswith("김민수")
