"""The drawings with known answers, and ways to make others."""

from hypothesis import strategies as st

from course.network import Link, Network, Node


def network(*links):
    """Links as (source, target, rate) or (source, target, rate, delay); their ids are l0, l1 …"""
    names = dict.fromkeys(name for link in links for name in link[:2])
    return Network(
        [Node(name, f"<{name}>") for name in names],
        [Link(f"l{n}", link[0], link[1], "does", "medium", *link[2:]) for n, link in enumerate(links)],
    )


LOOP = network(("d", "s", 0.4, 1), ("s", "e", 0.5, 2), ("e", "h", 0.3, 7), ("h", "d", 24, 0.5))
TESLA = network(
    ("driver", "charger", 0.02, 90), ("charger", "driver", 60, 180), ("driver", "driver", 0.15, 60)
)
CHAIN = network(("a", "b", 2, 1), ("b", "c", 3, 1))

known_rates = st.sampled_from([0, 0.1, 0.25, 0.4, 0.5, 1, 2, 4, 24]) | st.floats(0.01, 100)
known_delays = st.sampled_from([0.5, 1, 7, 30]) | st.floats(0.01, 1000)


@st.composite
def known(draw, delays=known_delays):
    """Small drawings in which every rate and every delay is known and nothing happens at once."""
    ends = st.sampled_from("abcde")
    return network(*draw(st.lists(st.tuples(ends, ends, known_rates, delays), min_size=1, max_size=10)))


def shuffled(network, order):
    """The same drawing with other ids, drawn in another order."""
    nodes = [Node(**{**vars(node), "id": "x" + node.id}) for node in network.nodes]
    links = [
        Link(**{**vars(link), "id": "x" + link.id, "source": "x" + link.source, "target": "x" + link.target})
        for link in network.links
    ]
    return Network(order.sample(nodes, len(nodes)), order.sample(links, len(links)))
