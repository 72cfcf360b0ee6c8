"""Every dataset is what its card, its README and its make.py say."""

import csv
import hashlib
import io
import json
import re
import runpy
import tempfile
from pathlib import Path

import pytest

from course.data import load
from course.data.cards import Column, Package, said
from course.data.packages import HOME
from course.network import Network

HANGUL = re.compile("[가-힣]")
# The cards of lesson 3 have tests of their own, in tests/datasets.
FOLDERS = [folder.parent for folder in sorted(HOME.glob("*/make.py")) if folder.parent.name != "mvn-cards"]
CARDS = {folder.name: json.loads((folder / "datapackage.json").read_text("utf-8")) for folder in FOLDERS}
RESOURCES = [(name, resource) for name, card in CARDS.items() for resource in card["resources"]]
TABLES = [(name, resource) for name, resource in RESOURCES if resource["format"] == "csv"]
SAID_TWICE = sorted(
    {
        (name, resource["name"].removesuffix(".ko"))
        for name, resource in RESOURCES
        if resource["name"].endswith(".ko")
    }
)
PARSE = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}

every_set = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
every_resource = pytest.mark.parametrize(
    ("name", "resource"), RESOURCES, ids=[f"{name}/{resource['name']}" for name, resource in RESOURCES]
)
every_table = pytest.mark.parametrize(
    ("name", "resource"), TABLES, ids=[f"{name}/{resource['name']}" for name, resource in TABLES]
)
everything_said_twice = pytest.mark.parametrize(("name", "resource"), SAID_TWICE)


def bytes_of(name, path):
    return (HOME / name / path).read_bytes()


def rows_of(name, path):
    return list(csv.reader(io.StringIO(bytes_of(name, path).decode())))


def violations(rows, schema):
    """What in a table is not as its Table Schema says."""
    header, *body = rows
    if header != [field["name"] for field in schema["fields"]]:
        yield f"columns {header}"
    for field, column in zip(schema["fields"], zip(*body, strict=True), strict=True):
        rule = field["constraints"]
        if rule.get("required") and "" in column:
            yield f"{field['name']}: empty"
        filled = [cell for cell in column if cell]
        values = [PARSE[field["type"]](cell) for cell in filled]
        if rule.get("unique") and len(set(filled)) < len(filled):
            yield f"{field['name']}: not unique"
        for value in values:
            if not (rule.get("minimum", value) <= value <= rule.get("maximum", value)):
                yield f"{field['name']}: {value}"
            if value not in rule.get("enum", [value]) or not re.fullmatch(
                rule.get("pattern", ".*"), str(value)
            ):
                yield f"{field['name']}: {value}"
    places = [header.index(key) for key in schema["primaryKey"]]
    if len({tuple(row[place] for place in places) for row in body}) < len(body):
        yield "the key is not unique"


@every_set
def test_make_rebuilds_the_same_bytes(folder):
    with tempfile.TemporaryDirectory() as made:
        runpy.run_path(str(folder / "make.py"))["main"](Path(made))
        new = {path.name: path.read_bytes() for path in Path(made).iterdir()}
    assert new == {
        path.name: path.read_bytes() for end in ("json", "csv") for path in folder.glob(f"*.{end}")
    }


@every_set
def test_the_card_is_a_data_package_and_says_in_both_languages_that_it_is_invented(folder):
    card = CARDS[folder.name]
    assert card["name"] == folder.name
    assert [licence["name"] for licence in card["licenses"]] == ["CC-BY-4.0"]
    assert all(source["path"].startswith("https://") for source in card.get("sources", []))
    english, korean = card["description"].split(" / ")
    assert re.search("invented|Synthetic", english)
    assert not HANGUL.search(english)
    assert "지어낸" in korean or "지어냈" in korean


@every_set
def test_the_readme_says_in_both_languages_what_is_invented_and_what_was_not_measured(folder):
    text = (folder / "README.md").read_text("utf-8")
    _, korean, english = text.split("\n## ")
    assert re.search(r"\*\*[^*]*지어[^*]*\*\*", korean)
    assert re.search(r"\*\*[^*]*invented[^*]*\*\*", english)
    assert len(re.findall(r"^\|", korean, re.M)) == len(re.findall(r"^\|", english, re.M))
    assert korean.count("\n\n") == english.count("\n\n") - 1  # the licence closes the file
    assert text.endswith("CC BY 4.0\n")


@every_resource
def test_a_resource_loads_and_its_size_and_hash_are_the_file_s(name, resource):
    content = bytes_of(name, resource["path"])
    assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    assert resource["bytes"] == len(content)
    assert len(
        load(name, resource["name"]).nodes if resource["format"] == "json" else load(name, resource["name"])
    )


@every_table
def test_a_table_is_as_its_schema_says(name, resource):
    assert not list(violations(rows_of(name, resource["path"]), resource["schema"]))
    for field in resource["schema"]["fields"]:
        korean, english = field["description"].split(" · ")
        assert HANGUL.search(korean)
        assert not HANGUL.search(english)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda rows: rows[1].__setitem__(0, ""), "shop: empty"),
        (lambda rows: rows[1].__setitem__(1, "-1"), "visitors: -1"),
        (lambda rows: rows.append(rows[1]), "the key is not unique"),
        (lambda rows: rows[0].__setitem__(1, "guests"), "columns ['shop', 'guests']"),
    ],
)
def test_a_table_that_breaks_its_schema_is_found(change, found):
    fields = [
        {"name": "shop", "type": "string", "constraints": {"required": True}},
        {"name": "visitors", "type": "integer", "constraints": {"minimum": 0}},
    ]
    schema = {"fields": fields, "primaryKey": ["shop"]}
    rows = [["shop", "visitors"], ["bakery", "3"]]
    assert not list(violations(rows, schema))
    change(rows)
    assert found in list(violations(rows, schema))


@everything_said_twice
def test_the_two_languages_differ_in_words_only(name, resource):
    korean, english = (load(name, resource, language) for language in ("ko", "en"))
    if isinstance(korean, Network):
        assert shape(korean) == shape(english)
        return
    assert list(korean) == list(english)
    for column in korean:
        codes, _ = korean[column].factorize()
        others, _ = english[column].factorize()
        assert (codes == others).all(), column


def shape(network):
    nodes = [(node.id, node.kind, node.roles, node.x, node.y) for node in network.nodes]
    links = [
        (link.id, link.source, link.target, link.rate, link.delay, link.stage, bool(link.medium))
        for link in network.links
    ]
    return nodes, links, network.initiator


@everything_said_twice
def test_each_language_is_written_in_its_own_script(name, resource):
    korean, english = (load(name, resource, language) for language in ("ko", "en"))
    if isinstance(korean, Network):
        pairs = list(zip(words(korean), words(english), strict=True))
    else:
        pairs = [
            pair
            for column in korean.select_dtypes(["object", "str"])
            for pair in zip(korean[column].dropna(), english[column].dropna(), strict=True)
            if pair[0] != pair[1]  # codes, such as ids
        ]
    assert pairs
    assert all(HANGUL.search(one) and not HANGUL.search(other) for one, other in pairs)


def words(network):
    yield network.title
    yield from (node.label for node in network.nodes)
    yield from (text for link in network.links for text in (link.action, link.medium) if text)


def test_what_has_no_words_is_written_once():
    package = Package("shops", ("가게", "Shops"), ("설명", "Description"), [])
    package.add_table(
        "rates", ("비율", "Rates"), ("", ""), [Column("rate", "number", ("비율", "Rate"))], [[0.5]], ["rate"]
    )
    assert sorted(package.files()) == ["datapackage.json", "rates.csv"]


def test_truth_is_written_as_table_schema_has_it_and_nothing_as_nothing():
    package = Package("shops", ("가게", "Shops"), ("설명", "Description"), [])
    columns = [Column(name, "boolean", ("", ""), {}) for name in "abc"]
    package.add_table("open", ("", ""), ("", ""), columns, [[True, False, None]], ["a"])
    assert package.files()["open.csv"] == b"a,b,c\ntrue,false,\n"


def test_words_are_chosen_however_deep_they_lie():
    assert said({"a": [("책", "book"), {"b": ("팬", "pan")}]}, "ko") == {"a": ["책", {"b": "팬"}]}
