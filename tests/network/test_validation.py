import copy
import json
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import KINDS, ROLES, STAGES, Network, NetworkError
from course.network.validation import check_shape, validate
from course.words import phrases

SCHEMA = json.loads((files("course.network") / "network.schema.json").read_text("utf-8"))
VALUES = st.sampled_from(
    [None, True, False, 0, 1, 1.0, 2, -1, 7.5, 1e15, 1.1e15, -1e15, 2**53, 10**400, "", "a", "buyer", "person",
     "share", [], ["buyer"], [["buyer"]], [{}], {}, {"id": "a"}, {"source": "a", "target": "a"}]
)  # fmt: skip
DRAWING = {
    "schema": 1,
    "title": "t",
    "initiator": "a",
    "revision": 1,
    "nodes": [{"id": "a", "label": "A", "kind": "person", "roles": ["buyer"], "x": 1, "y": 2.5, "more": {"x": [1]}}],
    "links": [{"id": "l", "source": "a", "target": "a", "action": "", "medium": "m", "rate": 0.5, "delay": 1,
               "stage": "share"}],
}  # fmt: skip


def places(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, (*path, key))


def changed(data, path, value):
    if not path:
        return value
    data = copy.deepcopy(data)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    if value is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return data


@st.composite
def near_drawings(draw):
    data = DRAWING
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from([place for place in places(data) if place] or [()]))
        data = changed(data, path, draw(VALUES | st.just(...) if path else VALUES))
    return data


@given(near_drawings())
def test_the_published_schema_and_the_validator_agree(data):
    valid = jsonschema.Draft202012Validator(SCHEMA).is_valid(data)
    try:
        check_shape(data)
    except NetworkError:
        assert not valid
    else:
        assert valid


def test_the_published_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(st.from_type(Network))
def test_the_published_schema_accepts_every_drawing(network):
    jsonschema.validate(network.to_dict(), SCHEMA, cls=jsonschema.Draft202012Validator)


def test_every_place_of_the_schema_has_a_sentence_saying_what_is_expected_there():
    assert SCHEMA["$defs"].keys() <= phrases("network.expected", "ko").keys()


@pytest.mark.parametrize("words", [KINDS, ROLES, STAGES])
def test_refusals_name_every_word_that_is_allowed(words):
    name = {KINDS: "kind", ROLES: "role", STAGES: "stage"}[words]
    for language in ("ko", "en"):
        sentence = phrases("network.expected", language)[name]
        assert all(word in sentence for word in words)


@pytest.mark.parametrize(
    ("path", "value", "where", "got"),
    [
        (("links", 0, "rate"), -0.5, "links[0].rate", "-0.5"),
        (("links", 0, "rate"), True, "links[0].rate", "true"),
        (("links", 0, "rate"), float("nan"), "links[0].rate", "nan"),
        (("links", 0, "delay"), float("inf"), "links[0].delay", "inf"),
        (("links", 0, "delay"), "7", "links[0].delay", '"7"'),
        (("links", 0, "target"), "b", "links[0].target", '"b"'),
        (("links", 0, "source"), ..., "links[0].source", None),
        (("links", 0, "id"), "a", "links[0].id", '"a"'),
        (("links", 0, "stage"), "buy", "links[0].stage", '"buy"'),
        (("links",), {}, "links", "{…}"),
        (("nodes", 0, "id"), 1, "nodes[0].id", "1"),
        (("nodes", 0, "id"), "", "nodes[0].id", '""'),
        (("nodes", 0, "label"), None, "nodes[0].label", "null"),
        (("nodes", 0, "label"), "\ud800", "nodes[0].label", r'"\ud800"'),
        (("nodes", 0, "roles", 0), "boss", "nodes[0].roles[0]", '"boss"'),
        (("nodes", 0, "kind"), "robot", "nodes[0].kind", '"robot"'),
        (("nodes", 0, "x"), 10**16, "nodes[0].x", "10000000000000000"),
        (("nodes", 0, "more", "x", 0), (1,), "nodes[0].more.x[0]", "[…]"),
        (("nodes", 0, "more", "a b"), {1, 2}, 'nodes[0].more."a b"', "set"),
        (("nodes", 0, "more", "\udc00"), 1, r'nodes[0].more."\udc00"', r'"\udc00"'),
        (("nodes", 0, 5), 1, "nodes[0].5", "5"),
        (("nodes", 0), None, "nodes[0]", "null"),
        (("initiator",), "b", "initiator", '"b"'),
        (("revision",), True, "revision", "true"),
        (("schema",), 2, "schema", "2"),
        (("schema",), True, "schema", "true"),
        (("schema",), ..., "schema", None),
        ((), [], "", "[…]"),
    ],
)
def test_a_refusal_says_where_and_what_stood_there_in_both_languages(path, value, where, got):
    with pytest.raises(NetworkError) as refusal:
        validate(changed(DRAWING, path, value))
    assert (refusal.value.where, refusal.value.got) == (where, got)
    for language in ("ko", "en"):
        message = refusal.value.message(language)
        assert where in message
        message.encode("utf-8")
    assert refusal.value.expected in str(refusal.value)


def test_an_integer_too_long_for_python_to_write_is_refused_all_the_same():
    with pytest.raises(NetworkError, match="coordinate"):
        validate(changed(DRAWING, ("nodes", 0, "x"), 10**5000))


def test_an_id_used_twice_is_refused_where_it_comes_the_second_time():
    data = {"schema": 1, "nodes": [{"id": "a"}, {"id": "b"}, {"id": "a"}]}
    with pytest.raises(NetworkError, match="an id that no other node, link or note has") as refusal:
        validate(data)
    assert refusal.value.where == "nodes[2].id"


@pytest.mark.parametrize("depth", [60, 5_000])
def test_values_nested_too_deep_are_refused_not_crashed_on(depth):
    nested = []
    for _ in range(depth):
        nested = [nested]
    with pytest.raises(NetworkError, match="at most 50 deep"):
        validate({"schema": 1, "deep": nested})
