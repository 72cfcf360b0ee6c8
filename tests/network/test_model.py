import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, NetworkError, Node

SHOP = {
    "schema": 1,
    "title": "동네 책방",
    "initiator": "n1",
    "revision": 7,
    "nodes": [
        {
            "id": "n1",
            "label": "단골손님",
            "kind": "person",
            "roles": ["mediator", "buyer"],
            "x": 120,
            "y": 80,
        },
        {"id": "n2", "label": "책방", "kind": "organisation", "roles": ["producer"], "x": 320, "y": 80},
    ],
    "links": [
        {
            "id": "l1",
            "source": "n1",
            "target": "n2",
            "action": "추천한다",
            "medium": "선물한 책",
            "rate": 0.4,
            "delay": 7,
            "stage": "share",
        }
    ],
}


def test_the_example_of_the_design_comes_back_as_it_was():
    assert Network.from_dict(SHOP).to_dict() == SHOP


@given(st.from_type(Network))
def test_every_drawing_survives_its_dict_and_its_json(network):
    data = json.loads(json.dumps(network.to_dict(), allow_nan=False))
    again = Network.from_dict(data)
    assert again == network
    assert again.to_dict() == data


def test_unknown_keys_survive_at_every_level_in_their_order():
    data = {
        **SHOP,
        "zoom": 2,
        "author": {"name": "가람"},
        "nodes": [{"id": "a", "b": None, "a": [1, {"x": "y"}]}],
        "links": [{"id": "l", "source": "a", "target": "a", "weight": 3, "extra": {"extra": 1}}],
        "initiator": None,
    }
    again = Network.from_dict(data).to_dict()
    assert [key for key in again if key in ("zoom", "author")] == ["zoom", "author"]
    assert list(again["nodes"][0].items())[-2:] == [("b", None), ("a", [1, {"x": "y"}])]
    assert again["links"][0]["weight"] == 3
    assert again["links"][0]["extra"] == {"extra": 1}
    assert Network.from_dict(again).to_dict() == again


def test_nodes_and_links_keep_the_order_of_drawing():
    ids = ["z", "a", "m"]
    data = {
        "schema": 1,
        "nodes": [{"id": id} for id in ids],
        "links": [{"id": id * 2, "source": id, "target": "a"} for id in ids],
    }
    network = Network.from_dict(data)
    assert [node.id for node in network.nodes] == ids
    assert [link.id for link in network.links] == ["zz", "aa", "mm"]


def test_missing_link_ids_are_filled_with_the_first_free_numbers():
    links = [{"source": "l1", "target": "l1"}, {"id": "l3", "source": "l1", "target": "l1"}]
    data = {"schema": 1, "nodes": [{"id": "l1"}], "links": [links[0], links[1], links[0]]}
    assert [link.id for link in Network.from_dict(data).links] == ["l2", "l3", "l4"]
    assert Network.from_dict(data) == Network.from_dict(data)


def test_roles_are_a_set_whatever_the_order_they_are_given_in():
    assert Node("n", roles=["buyer", "producer", "buyer"]) == Node("n", roles=("producer", "buyer"))


def test_null_and_absent_both_mean_not_known_yet():
    nodes = [{"id": "a", "x": None}]
    links = [{"id": "l", "source": "a", "target": "a", "rate": None, "delay": None, "stage": None}]
    network = Network.from_dict({"schema": 1, "initiator": None, "nodes": nodes, "links": links})
    assert (network.initiator, network.nodes[0].x, network.links[0].rate) == (None, None, None)
    assert "rate" not in network.to_dict()["links"][0]


def test_an_empty_label_is_a_drawing():
    data = {"schema": 1, "nodes": [{"id": "a", "label": ""}]}
    assert Network.from_dict(data).nodes[0].label == ""


def test_changing_what_went_in_or_came_out_changes_no_drawing():
    data = {"schema": 1, "nodes": [{"id": "a", "tags": ["x"]}], "path": [1]}
    network = Network.from_dict(data)
    data["nodes"][0]["tags"].append("y")
    data["path"].append(2)
    network.to_dict()["nodes"][0]["tags"].append("z")
    assert network.to_dict()["nodes"][0]["tags"] == ["x"]
    assert network.extra == {"path": [1]}


def test_a_drawing_made_in_python_is_checked_like_a_file():
    with pytest.raises(NetworkError) as refusal:
        Network([Node("a")], [Link("l", "a", "b")])
    assert refusal.value.where == "links[0].target"


def test_a_node_or_link_is_found_by_its_id():
    network = Network.from_dict(SHOP)
    assert network.node("n2").label == "책방"
    assert network.link("l1").medium == "선물한 책"
    with pytest.raises(KeyError, match="n1, n2"):
        network.node("n3")


def test_a_whole_number_written_as_a_float_is_the_revision_it_says():
    assert repr(Network.from_dict({"schema": 1.0, "revision": 7.0}).to_dict()["revision"]) == "7"
