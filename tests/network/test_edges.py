import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Network, NetworkError
from course.network.edges import rows_of


def ends(network):
    return [(network.node(link.source).label, network.node(link.target).label) for link in network.links]


@pytest.mark.parametrize(
    "table",
    [
        "source,target,action,medium,rate,delay\n손님,책방,산다,책,0.4,7\n",
        "걸리는 시간(일)\t비율\t누가\t누구에게\t행동\t매체\n7일\t40%\t손님\t책방\t산다\t책",
        "From;To;Rate;Delay (days);Verb;Medium\r\n손님;책방;0,4;7 days;산다;책\r\n",
        "손님,책방,산다,책,×0.4,7",
        '"손님" , 책방,산다,책,.4,7.0\n\n\n',
    ],
)
def test_headings_of_both_languages_in_any_order_and_numbers_as_spreadsheets_show_them(table):
    network = Network.from_edges(table)
    (link,) = network.links
    assert ends(network) == [("손님", "책방")]
    assert (link.action, link.medium, link.rate, link.delay) == ("산다", "책", 0.4, 7)


def test_a_data_frame_of_names_becomes_a_drawing_with_a_node_for_each_name():
    frame = pandas.DataFrame({"source": ["a", "b", 3], "target": ["b", "a", "a"], "rate": [0.5, None, 2]})
    network = Network.from_edges(frame)
    assert [node.label for node in network.nodes] == ["a", "b", "3"]
    assert [link.rate for link in network.links] == [0.5, None, 2]
    assert ends(network) == [("a", "b"), ("b", "a"), ("3", "a")]


def test_a_stage_is_known_by_its_name_in_either_language():
    network = Network.from_edges("source,target,stage\na,b,share\nb,c,발견\nc,d,Select\nd,a,")
    assert [link.stage for link in network.links] == ["share", "discover", "select", None]


@pytest.mark.parametrize(
    ("line", "where"),
    [("a,b,c,d,many", "line 2, rate"), (",b", "line 2, source"), ("a", "line 2, target"),
     ("a,b,c,d,-1", "line 2, rate"), ("a,b,,,1,2,never", "line 2, stage"), ("a,b,,,1e99", "line 2, rate")],
)  # fmt: skip
def test_a_line_that_cannot_be_says_where_and_why_and_the_others_stand(line, where):
    rows = list(rows_of(f"x,y\n{line}\ny,z"))
    assert [row.problem is None for row in rows] == [True, False, True]
    assert rows[1].problem.where == where
    with pytest.raises(NetworkError, match=where):
        Network.from_edges(f"x,y\n{line}")


@pytest.mark.parametrize("text", ["", "one word", "several\nlines\nof prose", "\0"])
def test_what_is_no_table_is_refused_in_words(text):
    with pytest.raises(NetworkError, match="a table of links"):
        Network.from_edges(text)


@given(st.text(max_size=300))
def test_whatever_is_pasted_is_read_or_refused(text):
    try:
        network = Network.from_edges(text)
    except NetworkError:
        return
    assert all(node.label for node in network.nodes)
