import io

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, NetworkError, Node


@given(st.from_type(Network))
def test_every_drawing_survives_two_tables(network):
    assert Network.from_tables(*network.to_tables()) == network


def test_what_is_not_known_is_a_missing_value_and_comes_back_as_absent():
    network = Network(
        [Node("a", x=1)], [Link("l", "a", "a", rate=0.5), Link("m", "a", "a", delay=2, stage="share")]
    )
    nodes, links = network.to_tables()
    assert links["rate"].isna().tolist() == [False, True]
    assert links["rate"].dtype == float
    assert links["stage"].isna().tolist() == [True, False]
    links.loc[0, "rate"] = float("nan")
    again = Network.from_tables(nodes, links)
    assert again.links[0].rate is None
    assert "rate" not in again.to_dict()["links"][0]


def test_an_empty_drawing_is_two_empty_tables_with_columns():
    nodes, links = Network().to_tables()
    assert list(nodes.columns) == ["id", "label", "kind", "roles", "x", "y"]
    assert list(links.columns) == ["id", "source", "target", "action", "medium", "rate", "delay", "stage"]
    assert len(nodes) == len(links) == 0


def test_tables_typed_by_hand_with_numbers_for_ids_become_a_drawing():
    nodes = pandas.read_csv(io.StringIO("id,label,roles\n1,책방,producer\n2,손님,buyer mediator\n3,,\n"))
    links = pandas.read_csv(io.StringIO("source,target,rate,note\n1,2,0.5,\n2,1,,hm\n"))
    network = Network.from_tables(nodes, links)
    assert [node.id for node in network.nodes] == ["1", "2", "3"]
    assert network.nodes[1].roles == ("mediator", "buyer")
    assert network.nodes[2] == Node("3")
    assert [(link.id, link.rate, link.extra) for link in network.links] == [
        ("l1", 0.5, {}),
        ("l2", None, {"note": "hm"}),
    ]


def test_a_list_of_roles_and_ids_read_as_floats_are_understood():
    nodes = pandas.DataFrame({"id": [1.0], "roles": [["buyer"]]})
    network = Network.from_tables(nodes, pandas.DataFrame({"source": [1.0], "target": [1.0]}))
    assert network.node("1").roles == ("buyer",)
    assert network.links[0].source == "1"


def test_a_table_without_a_needed_column_is_refused_with_the_place():
    with pytest.raises(NetworkError) as refusal:
        Network.from_tables(pandas.DataFrame({"id": ["a"]}), pandas.DataFrame({"source": ["a"]}))
    assert refusal.value.where == "links[0].target"
