"""Drawings of every kind for the property tests: `hypothesis.strategies.from_type(Network)` gives them."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from course.network import KINDS, ROLES, STAGES, Link, Network, Node
from course.words import language, use

# No deadline: a slow machine is no fault of a drawing.
settings.register_profile("network", deadline=None, max_examples=60)
settings.load_profile("network")


@pytest.fixture(autouse=True, scope="module")
def in_english():
    before = language()
    use("en")
    yield
    use(before)


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=5,
)
KNOWN = {
    "schema",
    "revision",
    "nodes",
    "links",
    "notes",
    *vars(Node("n")),
    *vars(Link("l", "n", "n")),
    *vars(Network()),
}
extras = st.dictionaries(text.filter(lambda key: key not in KNOWN), json_values, max_size=2)
rates = st.none() | st.sampled_from([0, 0.1, 0.25, 0.4, 0.5, 1, 2, 4, 24]) | st.floats(0, 1e15)
positions = st.none() | st.integers(-999, 999) | st.floats(-1e15, 1e15)


@st.composite
def drawings(draw: st.DrawFn) -> Network:
    ids = draw(st.lists(text.filter(bool), unique=True, max_size=9))
    cut = draw(st.integers(0, len(ids)))
    nodes = [
        Node(
            id,
            draw(text),
            draw(st.sampled_from(KINDS)),
            draw(st.lists(st.sampled_from(ROLES))),
            draw(positions),
            draw(positions),
            draw(extras),
        )
        for id in ids[:cut]
    ]
    ends = st.sampled_from(ids[:cut]) if cut else st.nothing()
    links = [
        Link(
            id,
            draw(ends),
            draw(ends),
            draw(text),
            draw(text),
            draw(rates),
            draw(rates),
            draw(st.none() | st.sampled_from(STAGES)),
            draw(extras),
        )
        for id in ids[cut:]
        if cut
    ]
    initiator = draw(st.none() | ends) if cut else None
    return Network(nodes, links, draw(text), initiator, draw(st.integers(0, 2**53 - 1)), draw(extras))


st.register_type_strategy(Network, drawings())
