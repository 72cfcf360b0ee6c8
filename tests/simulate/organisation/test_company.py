import networkx
import pandas
import pytest

from course.simulate import company, reporting_lines


@pytest.mark.parametrize(("levels", "span", "people"), [(1, 5, 1), (3, 7, 57), (4, 1, 4)])
def test_a_company_is_a_tree_of_its_levels(levels, span, people):
    graph = company(levels, span)
    assert len(graph) == people
    assert networkx.is_tree(graph)
    assert dict(graph.nodes(data="level")) == networkx.single_source_shortest_path_length(graph, 0)
    assert max(level for _, level in graph.nodes(data="level")) == levels - 1


def test_a_table_of_reporting_lines_is_the_company_it_describes():
    drawn = company(4, 3)
    above = {node: next((near for near in drawn[node] if near < node), None) for node in drawn}
    table = pandas.DataFrame({"person": list(above), "manager": list(above.values()), "desk": "3F"})
    read = reporting_lines(table.sample(frac=1, random_state=1))
    assert networkx.utils.graphs_equal(networkx.Graph(read.edges), networkx.Graph(drawn.edges))
    assert dict(read.nodes(data="level")) == dict(drawn.nodes(data="level"))
    assert set(dict(read.nodes(data="desk")).values()) == {"3F"}


def test_columns_may_have_other_names_and_a_company_one_person():
    table = pandas.DataFrame({"이름": ["대표"], "상사": [None]})
    assert list(reporting_lines(table, "이름", "상사")) == ["대표"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ({"a": "", "b": "x"}, "manager: expected people with a row of their own, got 'x'"),
        ({"a": "", "b": None}, r"expected it empty for the top alone, got 2 empty: \['a', 'b'\]"),
        ({"a": "b", "b": "a"}, "for the top alone, got 0 empty"),
        ({"a": "", "b": "c", "c": "b"}, r"to report to 'a' in the end, got \['b', 'c'\]"),
    ],
)
def test_lines_that_make_no_company_are_refused(lines, said):
    table = pandas.DataFrame({"person": list(lines), "manager": list(lines.values())})
    with pytest.raises(ValueError, match=said):
        reporting_lines(table)


def test_a_person_with_two_rows_and_a_company_without_levels_are_refused():
    with pytest.raises(ValueError, match="person: expected one row a person, got 'a' twice"):
        reporting_lines(pandas.DataFrame({"person": ["a", "a"], "manager": ["", ""]}))
    for levels, span in ((0, 3), (3, 0)):
        with pytest.raises(ValueError, match="expected 1 or more, got 0"):
            company(levels, span)
