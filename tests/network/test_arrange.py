import random
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from course.network import Link, Network, Node
from course.network.arrange import GRID, LENGTH, ROOM, arrange


def made_up(seed, nodes=12, links=14):
    roll = random.Random(seed)
    drawn = [Node(f"n{at}", x=roll.randrange(600), y=roll.randrange(400)) for at in range(nodes)]
    joined = [
        Link(f"l{at}", roll.choice(drawn).id, roll.choice(drawn).id) for at in range(links if nodes else 0)
    ]
    return Network(drawn, joined)


def moved(network, places):
    nodes = [
        replace(node, x=places[node.id][0], y=places[node.id][1]) if node.id in places else node
        for node in network.nodes
    ]
    return replace(network, nodes=nodes)


@given(st.integers(0, 10_000), st.integers(0, 16), st.integers(0, 24))
@settings(max_examples=40)
def test_no_two_nodes_share_their_room_and_all_lie_on_the_grid(seed, nodes, links):
    places = arrange(made_up(seed, nodes, links))
    assert len(places) == nodes
    for one, other in combinations(places.values(), 2):
        apart = [abs(a - b) for a, b in zip(one, other, strict=True)]
        # A node's symbol is 62 wide and its room twice that: whatever the crowd, no symbol touches another.
        assert apart[0] > ROOM[0] / 2 or apart[1] > ROOM[1] / 2
    assert all(value % GRID == 0 for place in places.values() for value in place)


@given(st.integers(0, 10_000))
@settings(max_examples=20)
def test_the_same_drawing_is_tidied_the_same_way(seed):
    assert arrange(made_up(seed)) == arrange(made_up(seed))


def test_a_tidy_drawing_stays_as_it_is():
    ring = Network(
        [Node(f"n{at}") for at in range(5)], [Link(f"l{at}", f"n{at}", f"n{(at + 1) % 5}") for at in range(5)]
    )
    once = arrange(ring)
    twice = arrange(moved(ring, once))
    assert all(abs(a - b) <= GRID for id in once for a, b in zip(once[id], twice[id], strict=True))


def test_linked_nodes_are_a_links_length_apart():
    chain = Network(
        [Node(f"n{at}") for at in range(4)], [Link(f"l{at}", f"n{at}", f"n{at + 1}") for at in range(3)]
    )
    places = arrange(chain)
    for at in range(3):
        (x, y), (u, v) = places[f"n{at}"], places[f"n{at + 1}"]
        assert abs(((x - u) ** 2 + (y - v) ** 2) ** 0.5 - LENGTH) < 2 * GRID


def test_only_the_selected_nodes_move_and_their_middle_stays():
    network = made_up(3)
    chosen = ["n1", "n2", "n3"]
    places = arrange(network, chosen)
    assert sorted(places) == chosen
    for axis, name in enumerate("xy"):
        before = [getattr(network.node(id), name) for id in chosen]
        after = [places[id][axis] for id in chosen]
        assert abs(min(before) + max(before) - min(after) - max(after)) / 2 <= GRID


def test_a_note_goes_along_with_its_nearest_node_and_covers_none():
    nodes = [Node(f"n{at}", x=at * 40, y=0) for at in range(4)]
    links = [Link(f"l{at}", f"n{at}", f"n{at + 1}") for at in range(3)]
    notes = [
        {"id": "near", "text": "why?", "x": 0, "y": -200},
        {"id": "over", "text": "here!", "x": 120, "y": 5},
    ]
    places = arrange(Network(nodes, links, extra={"notes": notes}))
    assert places["near"] == (places["n0"][0], places["n0"][1] - 200)
    assert places["over"][1] > max(places[node.id][1] for node in nodes) + 60


def test_an_empty_drawing_has_no_places():
    assert arrange(Network()) == {}
    assert arrange(made_up(1), []) == {}
