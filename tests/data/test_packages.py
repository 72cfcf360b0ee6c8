import json
import shutil

import pytest

from course.data import DatasetError, datasets, load, packages
from course.network import Network


@pytest.fixture
def copy(tmp_path, monkeypatch):
    shutil.copytree(packages.HOME, tmp_path / "datasets")
    monkeypatch.setattr(packages, "HOME", tmp_path / "datasets")
    return tmp_path / "datasets"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_resource_of_every_card_loads_and_matches_its_hash(language):
    for dataset in datasets():
        card = json.loads((packages.HOME / dataset / "datapackage.json").read_text("utf-8"))
        for entry in card["resources"]:
            assert load(dataset, entry["name"], language) is not None


def test_the_language_in_force_chooses_the_resource():
    korean, english = load("mvn-cards", "bookshop", "ko"), load("mvn-cards", "bookshop", "en")
    assert isinstance(korean, Network)
    assert isinstance(english, Network)
    assert korean.title != english.title
    assert len(korean.nodes) == len(english.nodes)


def test_a_changed_byte_is_refused_with_both_hashes(copy):
    path = copy / "mvn-cards" / "bookshop.ko.json"
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(DatasetError, match=r"bookshop\.ko\.json: expected sha256:.* found sha256:"):
        load("mvn-cards", "bookshop", "ko")


def test_an_unknown_dataset_names_the_known_ones():
    with pytest.raises(DatasetError, match="mvn-cards"):
        load("no-such-set")


def test_an_unknown_resource_names_the_known_ones():
    with pytest.raises(DatasetError, match=r"bookshop\.ko"):
        load("mvn-cards", "library")


def test_a_single_table_needs_no_name(copy):
    import hashlib

    (copy / "one").mkdir()
    table = b"year,stations\n2013,47\n"
    (copy / "one" / "table.csv").write_bytes(table)
    entry = {"name": "table", "path": "table.csv", "hash": f"sha256:{hashlib.sha256(table).hexdigest()}"}
    (copy / "one" / "datapackage.json").write_text(json.dumps({"name": "one", "resources": [entry]}), "utf-8")
    assert load("one").stations.tolist() == [47]
