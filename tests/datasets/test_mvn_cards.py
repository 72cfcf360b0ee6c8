"""The cards of lesson 3 are what their card, their README and their make.py say."""

import hashlib
import json
import re
import runpy
from pathlib import Path

import pytest

from course.data import load
from course.network import Network, mvn_tests

FOLDER = Path(__file__).parents[2] / "datasets" / "mvn-cards"
CARD = json.loads((FOLDER / "datapackage.json").read_text("utf-8"))
RESOURCES = CARD["resources"]
NAMES = sorted({resource["name"].split(".")[0] for resource in RESOURCES})
TESTS = {"roles": "역할", "media": "미디엄", "return": "되돌아옴", "alive": "살아 있음", "minimum": "최소"}
HANGUL = re.compile("[가-힣]")


def first_failure(network):
    return next((test.name for test in mvn_tests(network) if not test.passed), None)


def rows_of_the_readme(part):
    text = (FOLDER / "README.md").read_text("utf-8").split("\n## ")[part]
    cells = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line.startswith("|")
    ]
    return {row[0].strip("`"): row[2] for row in cells[2:]}


def test_make_rebuilds_the_same_bytes(tmp_path):
    runpy.run_path(str(FOLDER / "make.py"))["main"](tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in FOLDER.glob("*.json")}


def test_the_card_is_a_frictionless_data_package():
    assert re.fullmatch(r"[a-z0-9._/-]+", CARD["name"])
    assert CARD["name"] == FOLDER.name
    assert CARD["title"]
    assert [licence["name"] for licence in CARD["licenses"]] == ["CC-BY-4.0"]
    assert all(source["title"] and source["path"].startswith("https://") for source in CARD["sources"])


def test_the_card_says_in_both_languages_that_the_rates_are_invented():
    assert "All rates are invented" in CARD["description"]
    assert "비율은 모두 지어낸 숫자" in CARD["description"]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource["name"])
def test_a_resource_is_described_and_its_hash_is_the_file_s(resource):
    content = (FOLDER / resource["path"]).read_bytes()
    assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    assert resource["bytes"] == len(content)
    assert re.fullmatch(r"[a-z0-9._/-]+", resource["name"])
    assert resource["title"]
    assert "invented rates" in resource["description"]


def test_no_file_is_left_out_of_the_card():
    listed = {resource["path"] for resource in RESOURCES} | {"datapackage.json"}
    assert {path.name for path in FOLDER.glob("*.json")} == listed


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource["name"])
def test_a_drawing_survives_the_round_trip_unchanged(resource):
    data = json.loads((FOLDER / resource["path"]).read_bytes())
    assert Network.from_dict(data).to_dict() == data


@pytest.mark.parametrize("name", NAMES)
def test_the_two_languages_differ_in_words_only(name):
    korean, english = load("mvn-cards", name, "ko"), load("mvn-cards", name, "en")
    assert [(node.id, node.kind, node.roles, node.x, node.y) for node in korean.nodes] == [
        (node.id, node.kind, node.roles, node.x, node.y) for node in english.nodes
    ]
    assert [(link.id, link.source, link.target, link.rate, bool(link.medium)) for link in korean.links] == [
        (link.id, link.source, link.target, link.rate, bool(link.medium)) for link in english.links
    ]
    assert korean.initiator == english.initiator


@pytest.mark.parametrize("name", NAMES)
def test_each_language_is_written_in_its_own_script(name):
    for language in ("ko", "en"):
        network = load("mvn-cards", name, language)
        texts = [network.title, *(node.label for node in network.nodes)]
        texts += [text for link in network.links for text in (link.action, link.medium) if text]
        assert all(bool(HANGUL.search(text)) == (language == "ko") for text in texts)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_each_card_fails_the_test_that_the_readme_names(language):
    stated = rows_of_the_readme({"ko": 1, "en": 2}[language])
    found = {name: first_failure(load("mvn-cards", name, language)) for name in NAMES}
    said = {test: TESTS[test] if language == "ko" else test for test in TESTS} | {
        None: {"ko": "없음", "en": "none"}[language]
    }
    assert stated == {name: said[test] for name, test in found.items()}


def test_every_one_of_the_five_tests_has_a_card_that_fails_it_first():
    assert sorted(filter(None, (first_failure(load("mvn-cards", name, "en")) for name in NAMES))) == sorted(
        TESTS
    )


def test_the_described_failure_is_the_one_found():
    for resource in RESOURCES:
        failure = first_failure(load("mvn-cards", resource["name"]))
        assert (f"'{failure}'" if failure else "passes all five tests") in resource["description"]
