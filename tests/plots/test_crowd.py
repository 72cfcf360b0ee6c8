"""The figure of a crowd: everybody is on it, groups stay where they are, and it is the same every time."""

import networkx
import pytest

from course.plots import crowd
from course.words import use


@pytest.fixture(autouse=True)
def english() -> None:
    use("en")


def places(picture):
    """Where each scatter put its dots, world by world: the open ones, then the marked."""
    return [spots.get_offsets().tolist() for spots in picture.axes.collections]


def test_open_and_marked_dots_are_everybody_and_the_text_counts_them():
    ring = networkx.cycle_graph(10)
    picture = crowd({"ring": ring, "path": networkx.path_graph(4)}, title="Two", marked={"ring": [0, 1, 2]})
    assert [len(dots) for dots in places(picture)] == [7, 3, 4, 0]
    assert picture.alt == "Two. Dots and lines: ring, people 10, ties 10, marked 3; path, people 4, ties 3."


def test_with_groups_a_person_stands_at_the_same_place_in_both_worlds():
    one, other = networkx.cycle_graph(8), networkx.complete_graph(8)
    picture = crowd({"a": one, "b": other}, title="Same", groups={node: node // 4 for node in range(8)})
    left, _, right, _ = places(picture)
    assert [x + 1 for x, _ in left] == pytest.approx([x for x, _ in right])
    assert [y for _, y in left] == pytest.approx([y for _, y in right])


def test_all_dots_lie_within_their_world_and_it_is_drawn_the_same_again():
    graph = networkx.gnm_random_graph(60, 50, seed=1)
    picture = crowd({"a": graph}, title="Strangers")
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places(picture)[0])
    assert crowd({"a": graph}, title="Strangers").to_svg() == picture.to_svg()


def test_nobody_linked_is_a_picture_too_and_four_worlds_are_too_many():
    assert len(places(crowd({"a": networkx.empty_graph(5)}, title="Alone"))[0]) == 5
    with pytest.raises(ValueError, match="one to three worlds, got 4"):
        crowd(dict.fromkeys("abcd", networkx.empty_graph(1)), title="Too many")


def test_the_largest_component_can_be_marked_by_a_word():
    graph = networkx.disjoint_union(networkx.path_graph(3), networkx.cycle_graph(5))
    picture = crowd({"a": graph, "b": networkx.Graph()}, title="Pieces", marked="largest")
    assert [len(dots) for dots in places(picture)] == [3, 5, 0, 0]
