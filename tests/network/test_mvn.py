import json
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import ROLES, Link, Network, NetworkError, Node, is_alive, mvn_tests
from course.words import phrases

NAMES = ["roles", "media", "return", "alive", "minimum"]


def drawing(nodes, *links, initiator=None):
    """Nodes as ``{"id": "buyer mediator"}``, links as (source, target, rate)."""
    return Network(
        [Node(id, f"<{id}>", roles=roles.split()) for id, roles in nodes.items()],
        [
            Link(f"{source}{target}{n}", source, target, "does", "medium", rate)
            for n, (source, target, rate) in enumerate(links)
        ],
        initiator=initiator,
    )


def passed(network, roles=ROLES):
    return [result.passed for result in mvn_tests(network, roles)]


def result(network, name):
    return mvn_tests(network)[NAMES.index(name)]


SHOP = drawing(
    {"reader": "buyer mediator", "shop": "producer"}, ("reader", "shop", 0.6), ("shop", "reader", 2)
)


@st.composite
def viable(draw):
    """Small drawings that often pass the first four tests."""
    roles = st.sampled_from(["", "mediator", "buyer", "producer mediator", "buyer mediator producer"])
    nodes = {id: draw(roles) for id in "abcd"}
    rate = st.sampled_from([None, 0, 0.4, 0.5, 1, 2, 3])
    ends = st.sampled_from("abcd")
    links = draw(st.lists(st.tuples(ends, ends, rate), min_size=3, max_size=7))
    return drawing(nodes, *links, initiator=draw(st.none() | ends))


def test_two_people_and_two_links_can_be_a_whole_minimum_viable_network():
    assert passed(SHOP) == [True] * 5
    assert [result.where for result in mvn_tests(SHOP)] == [()] * 5
    assert [result.name for result in mvn_tests(SHOP)] == NAMES


def test_an_empty_drawing_fails_with_what_to_do_next():
    assert passed(Network()) == [False, False, False, False, None]
    messages = [result.message("en") for result in mvn_tests(Network())]
    assert "producer, mediator, buyer" in messages[0]
    assert "Draw a line" in messages[1]
    assert "role of buyer" in messages[2]


# (a) roles


def test_an_absent_role_is_named_and_has_no_place():
    roles = result(drawing({"a": "buyer"}), "roles")
    assert (roles.passed, roles.where) == (False, ())
    assert "producer, mediator" in roles.message("en")
    assert "생산자, 매개자" in roles.message("ko")


def test_only_the_declared_roles_are_asked_for():
    assert passed(drawing({"a": "buyer"}), roles=["buyer"])[0] is True


def test_a_role_that_does_not_exist_is_a_mistake_in_the_program():
    with pytest.raises(NetworkError, match=r"roles\[1\]"):
        mvn_tests(SHOP, ["buyer", "boss"])


# (b) media


def test_links_without_action_or_medium_and_nameless_sources_are_the_places():
    nodes = [Node("a", "Ann"), Node("b", " \u3164 "), Node("c")]
    links = [
        Link("1", "a", "c", "", "gift"),
        Link("2", "a", "c", "gives", " "),
        Link("3", "b", "a", "gives", "gift"),
    ]
    media = result(Network(nodes, links), "media")
    assert (media.passed, media.where) == (False, ("b", "1", "2"))
    message = media.message("ko")
    assert "행동이 비어 있는 링크: ‘Ann’→‘이름 없는 노드’." in message
    assert "미디엄이 비어 있는 링크: ‘Ann’→‘이름 없는 노드’ (gives)." in message
    assert "이름이 없어요: ‘이름 없는 노드’." in message


def test_a_node_where_links_only_end_may_stay_nameless():
    assert result(
        Network([Node("a", "Ann"), Node("b")], [Link("1", "a", "b", "gives", "gift")]), "media"
    ).passed


# (c) return


def test_value_must_come_back_by_way_of_a_producer():
    there = drawing({"a": "buyer", "b": "producer"}, ("a", "b", 1))
    assert result(there, "return").where == ("a", "b")
    assert "does not come back" in result(there, "return").message("en")
    apart = drawing({"a": "buyer", "b": "producer"}, ("b", "a", 1))
    assert "No way leads from ‘<a>’" in result(apart, "return").message("en")
    assert (
        result(drawing({"a": "buyer"}), "return").message("en").startswith("No node has the role of producer")
    )


def test_who_is_both_needs_a_way_back_through_somebody_else():
    alone = drawing({"a": "buyer producer mediator"}, ("a", "a", 3))
    assert result(alone, "return").passed is False
    assert "through some other node" in result(alone, "return").message("en")
    assert result(drawing({"a": "buyer producer", "b": ""}, ("a", "b", 2), ("b", "a", 1)), "return").passed


def test_a_closed_walk_is_enough_where_no_simple_cycle_meets_both():
    links = [("a", "m", 1), ("m", "a", 1), ("m", "p", 1), ("p", "m", 1)]
    assert result(drawing({"a": "buyer", "m": "mediator", "p": "producer"}, *links), "return").passed


def test_the_initiator_is_asked_for_and_nobody_else():
    nodes = {"a": "buyer", "b": "buyer", "p": "producer"}
    links = [("a", "p", 1), ("p", "a", 1), ("b", "p", 1)]
    assert result(drawing(nodes, *links), "return").passed
    assert result(drawing(nodes, *links, initiator="a"), "return").passed
    assert result(drawing(nodes, *links, initiator="b"), "return").passed is False
    assert result(drawing({"a": "", "p": "producer"}, *links[:2], initiator="a"), "return").passed


def test_return_and_life_are_asked_of_the_same_buyer():
    nodes = {"a": "buyer", "p": "producer", "b": "buyer", "c": "mediator"}
    links = [("a", "p", 0.5), ("p", "a", 0.5), ("b", "c", 3), ("c", "b", 3)]
    assert passed(drawing(nodes, *links)) == [True, True, True, False, None]


# (d) alive


@pytest.mark.parametrize(
    ("rates", "expected", "words"),
    [
        ((0.6, 2), True, "K = 1.2"),
        ((0.5, 2), False, "K = 1: on average"),
        ((0.1, 0.3), False, "K = 0.03"),
        ((1 / 3, 3.001), True, "K = 1.000333"),
        ((0, 2), False, "K = 0"),
        ((None, 2), None, "‘<a>’→‘<p>’ (does)"),
        ((None, 0), False, "K = 0"),
    ],
)
def test_life_is_k_above_1(rates, expected, words):
    network = drawing({"a": "buyer", "p": "producer mediator"}, ("a", "p", rates[0]), ("p", "a", rates[1]))
    alive = result(network, "alive")
    assert alive.passed is expected
    assert words in alive.message("en")


def test_unknown_rates_at_0_may_be_enough():
    links = [("a", "p", 0.6), ("p", "a", 2), ("a", "p", None)]
    alive = result(drawing({"a": "buyer", "p": "producer"}, *links), "alive")
    assert alive.passed is True
    assert "Even with the unknown rates at 0" in alive.message("en")


def test_an_unknown_rate_elsewhere_hides_nothing():
    nodes = {"a": "buyer", "p": "producer", "z": ""}
    links = [("a", "p", 0.5), ("p", "a", 1), ("p", "z", None), ("z", "z", None)]
    assert result(drawing(nodes, *links), "alive").passed is False


def test_unknown_links_on_the_way_round_are_the_places():
    nodes = {"a": "buyer", "p": "producer", "z": ""}
    links = [("a", "p", None), ("p", "a", 1), ("p", "z", None)]
    assert result(drawing(nodes, *links), "alive").where == ("ap0",)


def test_more_than_one_engine_is_alive():
    links = [("a", "p", 0.1), ("p", "a", 0.1), ("p", "p", 2)]
    alive = result(drawing({"a": "buyer", "p": "producer"}, *links), "alive")
    assert alive.passed is True
    assert "without ‘<a>’" in alive.message("en")


def test_a_rich_neighbour_behind_a_rate_of_0_does_not_make_the_initiator_live():
    nodes = {"a": "buyer", "p": "producer", "z": ""}
    links = [("a", "p", 0.5), ("p", "a", 0.5), ("p", "z", 0), ("z", "p", 1), ("z", "z", 3)]
    assert passed(drawing(nodes, *links))[2:4] == [True, False]


def test_the_links_of_a_dying_loop_are_the_places():
    nodes = {"a": "buyer", "p": "producer", "z": ""}
    links = [("a", "p", 0.5), ("p", "a", 0.5), ("p", "z", 0.5)]
    assert result(drawing(nodes, *links), "alive").where == ("a", "ap0", "pa1")


def test_the_links_of_a_rate_of_0_on_the_way_back_are_the_places():
    nodes = {"a": "buyer", "p": "producer", "z": ""}
    shut = result(drawing(nodes, ("a", "p", 0), ("p", "a", 2), ("p", "z", 0)), "alive")
    assert shut.where == ("a", "ap0")
    assert "비율이 0인 링크" in shut.message("ko")


def with_guesses(network, guesses):
    links = [
        Link(**{**vars(link), "rate": guess if link.rate is None else link.rate})
        for link, guess in zip(network.links, guesses, strict=False)
    ]
    return Network(network.nodes, links, initiator=network.initiator)


@given(viable(), st.lists(st.sampled_from([0, 0.3, 1, 7, 1e6]), min_size=7, max_size=7))
def test_a_verdict_is_given_exactly_when_no_guess_of_the_unknown_rates_can_change_it(network, guesses):
    verdict = result(network, "alive").passed
    if verdict is None:
        assert result(with_guesses(network, [0] * 7), "alive").passed is False
        assert result(with_guesses(network, [1e6] * 7), "alive").passed is True
    else:
        assert result(with_guesses(network, guesses), "alive").passed is verdict


# (e) minimum


def test_a_spare_node_and_its_links_and_a_spare_parallel_link_are_the_places():
    nodes = {"a": "buyer mediator", "p": "producer", "z": "buyer"}
    links = [("a", "p", 0.6), ("p", "a", 2), ("p", "z", 1), ("a", "p", 0.6)]
    minimum = result(drawing(nodes, *links), "minimum")
    assert (minimum.passed, minimum.where) == (False, ("z", "ap0", "pz2", "ap3"))
    assert "‘<z>’, ‘<a>’→‘<p>’ (does), ‘<a>’→‘<p>’ (does)." in minimum.message("en")


def test_a_parallel_link_that_life_needs_is_not_spare():
    nodes = {"a": "buyer mediator", "p": "producer"}
    assert passed(drawing(nodes, ("a", "p", 0.3), ("a", "p", 0.3), ("p", "a", 2))) == [True] * 5


def test_the_only_holder_of_a_role_is_not_spare_but_has_to_be_linked():
    network = drawing({"a": "buyer", "p": "producer", "m": "mediator"}, ("a", "p", 0.6), ("p", "a", 2))
    assert passed(network) == [True] * 4 + [False]
    minimum = result(network, "minimum")
    assert minimum.where == ("m",)
    assert "has no link" in minimum.message("en")
    assert "Delete one at a time" in mvn_tests(network, ["buyer", "producer"])[4].message("en")
    linked = drawing(
        {"a": "buyer", "p": "producer", "m": "mediator"}, ("a", "m", 0.6), ("m", "p", 1), ("p", "a", 2)
    )
    assert passed(linked) == [True] * 5


def test_what_life_does_not_need_is_spare_though_its_rate_is_unknown():
    links = [("a", "p", 0.6), ("p", "a", 2), ("a", "p", None)]
    minimum = result(drawing({"a": "buyer mediator", "p": "producer"}, *links), "minimum")
    assert (minimum.passed, minimum.where) == (False, ("ap2",))


HANGING = drawing({"a": "buyer mediator", "p": "producer"}, ("a", "a", 2), ("a", "p", None), ("p", "a", None))


def test_whether_something_is_spare_may_hang_on_an_unknown_rate():
    assert passed(HANGING) == [True, True, True, True, None]
    assert result(HANGING, "minimum").where == ("aa0",)
    assert "Estimate the rates" in result(HANGING, "minimum").message("en")


def test_minimality_waits_until_the_first_four_pass():
    minimum = result(drawing({"a": "buyer", "p": "producer"}), "minimum")
    assert (minimum.passed, minimum.where) == (None, ())


def test_without_its_initiator_no_drawing_passes():
    links = [("a", "p", 2), ("p", "a", 2), ("b", "p", 2), ("p", "b", 2)]
    nodes = {"a": "buyer mediator", "b": "buyer mediator", "p": "producer"}
    assert "a" in result(drawing(nodes, *links), "minimum").where
    assert "a" not in result(drawing(nodes, *links, initiator="a"), "minimum").where


def without(network, part):
    """The drawing without one part; None when that is its initiator."""
    if part == network.initiator:
        return None
    return Network(
        [node for node in network.nodes if node.id != part],
        [link for link in network.links if part not in (link.id, link.source, link.target)],
        initiator=network.initiator,
    )


@given(viable())
def test_minimum_means_what_its_definition_says(network):
    if not all(passed(network)[:4]):
        assert result(network, "minimum").passed is None
        return
    left = {}
    for part in [node.id for node in network.nodes] + [link.id for link in network.links]:
        rest = without(network, part)
        four = [False] if rest is None else passed(rest)[:4]
        left[part] = False if False in four else None if None in four else True
    minimum = result(network, "minimum")
    if True in left.values():
        assert (minimum.passed, minimum.where) == (False, tuple(part for part in left if left[part]))
    elif None in left.values():
        assert (minimum.passed, minimum.where) == (None, tuple(part for part in left if left[part] is None))
    else:
        idle = tuple(
            node.id
            for node in network.nodes
            if node.id not in {end for link in network.links for end in (link.source, link.target)}
        )
        assert (minimum.passed, minimum.where) == (not idle, idle)


# all of them


@given(st.from_type(Network) | viable(), st.randoms(use_true_random=False))
def test_neither_order_nor_ids_change_a_verdict_or_a_place(network, order):
    nodes = [Node(**{**vars(node), "id": "x" + node.id}) for node in network.nodes]
    links = [
        Link(**{**vars(link), "id": "x" + link.id, "source": "x" + link.source, "target": "x" + link.target})
        for link in network.links
    ]
    initiator = None if network.initiator is None else "x" + network.initiator
    again = Network(order.sample(nodes, len(nodes)), order.sample(links, len(links)), initiator=initiator)
    for one, other in zip(mvn_tests(network), mvn_tests(again), strict=True):
        assert other.passed is one.passed
        assert set(other.where) == {"x" + id for id in one.where}


@given(st.from_type(Network))
def test_every_result_can_be_told_in_both_languages_and_sent_as_json(network):
    parts = {node.id for node in network.nodes} | {link.id for link in network.links}
    for found in mvn_tests(network):
        for language in ("ko", "en"):
            told = found.to_dict(language)
            assert list(told) == ["name", "title", "passed", "where", "message"]
            assert json.loads(json.dumps(told)) == told
            assert told["message"]
        assert parts.issuperset(found.where)
        if found.passed:
            assert found.where == ()
            assert found.name != "alive" or is_alive(network) is True


def test_a_message_names_three_and_counts_the_rest_and_shortens_long_names():
    nodes = [Node(str(n), "가" * 5000) for n in range(5)]
    links = [Link(f"l{n}", str(n), str((n + 1) % 5), "", "m") for n in range(5)]
    message = result(Network(nodes, links), "media").message("ko")
    assert "외 2개" in message
    assert "가" * 23 + "…" in message
    assert "가" * 24 not in message


def test_labels_in_messages_are_data():
    nodes = [Node("a", "{items} {0} %s", roles=ROLES), Node("b", "<b>{k}</b>")]
    message = result(Network(nodes, [Link("l", "a", "b", "", "m")]), "media").message("en")
    assert "‘{items} {0} %s’→‘<b>{k}</b>’" in message


def test_every_sentence_of_the_tests_can_come_up():
    told = {
        key
        for network in (
            SHOP,
            HANGING,
            Network(),
            drawing({"a": "buyer"}),
            drawing({"a": "buyer producer"}),
            drawing({"a": "buyer", "p": "producer"}, ("a", "p", 1)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1), ("a", "p", 1)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1), ("a", "p", 0.5)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1), ("a", "p", 0)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1), ("a", "p", None)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1), ("a", "p", 2), ("a", "p", None)),
            drawing({"a": "buyer", "p": "producer"}, ("p", "a", 1), ("a", "p", 2), ("p", "p", 2)),
            drawing({"a": "buyer mediator", "p": "producer"}, ("p", "a", 1), ("a", "p", 2), ("p", "p", 2)),
            drawing({"a": "buyer", "p": "producer", "m": "mediator"}, ("p", "a", 1), ("a", "p", 2)),
            Network([Node("a")], [Link("l", "a", "a")]),
            drawing({"a": "buyer mediator", "p": "producer"}, *[("a", "p", 1), ("p", "a", 1)] * 301),
        )
        for found in mvn_tests(network)
        for key, _ in found.said
    }
    sentences = {key for key in phrases("network.mvn") if not key.endswith("title")} - {"more"}
    assert told == sentences


def large(nodes, links, rates, roles):
    order = random.Random(1)
    ends = [(n, (n + 1) % nodes) for n in range(nodes)]
    ends += [(order.randrange(nodes), order.randrange(nodes)) for _ in range(links - nodes)]
    return Network(
        [Node(f"n{n}", f"N{n}", roles=roles(n)) for n in range(nodes)],
        [
            Link(f"l{n}", f"n{a}", f"n{b}", "does", "medium", order.choice(rates))
            for n, (a, b) in enumerate(ends)
        ],
    )


def torus(rate):
    """Everybody is everything, and everything comes back by many ways: 200 nodes, 400 links, each needed."""
    places = [(row, column) for row in range(10) for column in range(20)]
    links = [((row, column), (row, (column + 1) % 20), rate) for row, column in places]
    links += [((row, column), ((row + 1) % 10, column), rate) for row, column in places]
    names = {place: f"{place[0]}-{place[1]}" for place in places}
    return drawing(
        dict.fromkeys(names.values(), "producer mediator buyer"),
        *((names[source], names[target], rate) for source, target, rate in links),
    )


@pytest.mark.parametrize(
    ("network", "limit"),
    [
        (torus(0.501), 1),
        (large(12, 24, [0.6, 1, 1.6], lambda n: ROLES if n == 0 else ()), 0.05),
        (large(200, 400, [0.4, 0.5, 0.7], lambda n: ROLES if n == 0 else ()), 1),
        (large(200, 200, [1.01], lambda n: ROLES if n in (0, 90) else ()), 1),
    ],
)
def test_the_five_tests_keep_up_with_the_hand_that_draws(network, limit):
    start = time.process_time()
    results = mvn_tests(network)
    spent = time.process_time() - start
    assert [found.passed for found in results[:4]] == [True] * 4
    assert spent < limit


def test_the_five_results_show_themselves_with_every_label_escaped():
    hostile = Network([Node("a", "<script>alert(1)</script>", roles=["buyer"])])
    shown = mvn_tests(hostile)._repr_html_()
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
    assert shown.count("<b>") == 5
