import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import STAGES, Link, Network, Node, context_chain
from tests.network.samples import shuffled


def course(*rates, back=24.0, **changes):
    """Four stages on five nodes, and a way back without a stage."""
    steps = [
        Link(stage, "vwxyz"[n], "vwxyz"[n + 1], "does", "page", rate, n + 1, stage)
        for n, (stage, rate) in enumerate(zip(STAGES, rates, strict=True))
    ]
    links = [*steps, Link("back", "z", "v", "tells", "talk", back, 9)]
    links = [Link(**{**vars(link), **changes.get(link.id, {})}) for link in links]
    return Network([Node(id, f"<{id}>") for id in "vwxyz"], links)


def without(network, *ids):
    return Network(network.nodes, [link for link in network.links if link.id not in ids])


LESSON = course(0.4, 0.5, 0.7, 0.3)


def test_the_leak_is_at_discover_and_the_lever_at_share():
    chain = context_chain(LESSON)
    assert chain.leaves.value == pytest.approx(
        {"discover": 0.6, "select": 0.2, "experience": 0.06, "share": 0.098}
    )
    assert (chain.leak.value, chain.lever.value, chain.seamless) == ("discover", ("share",), True)
    assert chain.k.value == pytest.approx(0.4 * 0.5 * 0.7 * 0.3 * 24)
    assert chain.visits.value == pytest.approx({"v": 1, "w": 0.4, "x": 0.2, "y": 0.14, "z": 0.042})
    assert chain.days.value == pytest.approx(0.4 * 1 + 0.2 * 2 + 0.14 * 3 + 0.042 * 4)
    assert "Biggest leak: discover, where 60%" in chain.message("en")
    assert "끊긴 곳이 없어요" in chain.message("ko")
    assert "떠나는 사람: 발견 60%, 선택 20%, 경험 6%, 공유 9.8%. 끝까지 가는 사람: 4.2%." in chain.message(
        "ko"
    )
    assert "Who leaves at each stage: discover 60%, select 20%, experience 6%, share 9.8%." in chain.message(
        "en"
    )


def test_the_way_back_may_be_the_share_link_itself_and_exceed_1():
    rates = {"discover": 0.4, "select": 0.5, "experience": 0.3, "share": 24}
    links = [
        Link(s, "dseh"[n], "dseh"[(n + 1) % 4], "does", "page", r, 1, s)
        for n, (s, r) in enumerate(rates.items())
    ]
    chain = context_chain(Network([Node(id) for id in "dseh"], links))
    assert chain.k.value == pytest.approx(1.44)
    assert (chain.leak.value, chain.lever.value, chain.seamless) == ("discover", ("experience",), True)


def test_who_comes_again_to_a_stage_is_counted_again():
    again = Network(
        LESSON.nodes, [*LESSON.links, Link("again", "x", "w", "returns", "habit", 0.2, 1, "experience")]
    )
    chain = context_chain(again)
    assert chain.visits.value["w"] == pytest.approx(0.4 / (1 - 0.5 * 0.2))
    assert sum(chain.leaves.value.values()) + chain.visits.value["z"] == pytest.approx(1)


@pytest.mark.parametrize(
    ("network", "kinds", "korean"),
    [
        (without(LESSON, "experience"), ["stage"], "끊긴 곳: 경험 단계의 링크가 없음."),
        (without(LESSON, "back"), ["gap"], "끊긴 곳: 공유에서 발견으로 이어지지 않음."),
        (
            course(0.4, 0.5, 0.7, 0.3, select={"medium": " "}),
            ["medium"],
            "끊긴 곳: 미디엄이 비어 있음(‘<w>’→‘<x>’ (does)).",
        ),
        (
            course(0.4, 0.5, 0.7, 0.3, select={"target": "w"}),
            ["gap"],
            "끊긴 곳: 선택에서 경험으로 이어지지 않음.",
        ),
        (Network(), ["stage"] * 4, "끊긴 곳: 발견 단계의 링크가 없음, 선택 단계의 링크가 없음"),
    ],
)
def test_a_break_is_an_absent_stage_a_gap_or_an_absent_medium(network, kinds, korean):
    chain = context_chain(network)
    assert [one.kind for one in chain.breaks] == kinds
    assert chain.message("ko").startswith(korean)
    assert not chain.seamless


def test_a_chain_that_does_not_come_back_still_leaks_and_has_a_lever():
    chain = context_chain(without(LESSON, "back"))
    assert (chain.k.value, chain.leak.value, chain.lever.value) == (0, "discover", ("share",))


@pytest.mark.parametrize(
    ("network", "reason"),
    [
        (without(LESSON, "discover"), "where people come in"),
        (course(0.4, None, 0.7, 0.3), "has no rate yet"),
        (course(0.4, 1.1, 0.7, 0.3), "at most 1"),
        (course(0.4, 0.6, 0.7, 0.3, experience={"source": "w", "target": "w"}), "add up to more than 1"),
        (course(0.4, 0, 1, 0.3, experience={"source": "w", "target": "w"}), "nobody leaves"),
    ],
)
def test_what_is_no_chain_has_no_numbers_and_says_why(network, reason):
    chain = context_chain(network)
    for answer in (chain.visits, chain.leaves, chain.days, chain.leak, chain.lever, chain.k):
        assert answer.value is None
        assert reason in answer.why("en")
    assert chain.message("en").count(reason) == 1


def test_more_stages_than_one_person_goes_through_are_not_read_as_a_chain():
    links = [Link(f"l{n}", f"n{n}", f"n{n + 1}", "does", "page", 0.5, 1, "discover") for n in range(1001)]
    chain = context_chain(Network([Node(f"n{n}") for n in range(1002)], links))
    assert chain.visits.value is None
    assert "한 사람의 길로 읽지 않았어요" in chain.message("ko")


def test_each_number_has_its_own_reason_to_be_missing():
    assert "K cannot be said" in context_chain(course(0.4, 0.5, 0.7, 0.3, back=None)).k.why("en")
    assert "no delay" in context_chain(course(0.4, 0.5, 0.7, 0.3, select={"delay": None})).days.why("en")
    sure = context_chain(course(1, 1, 1, 1))
    assert "Nobody leaves" in sure.leak.why("en")
    assert "reach more friends" in sure.lever.why("en")


@given(st.lists(st.floats(0.01, 0.99), min_size=4, max_size=4), st.floats(0.1, 100))
def test_k_is_the_product_round_the_loop_and_nobody_is_lost_twice(rates, back):
    chain = context_chain(course(*rates, back=back))
    assert chain.k.value == pytest.approx(math.prod(rates) * back)
    assert sum(chain.leaves.value.values()) + math.prod(rates) == pytest.approx(1)


@st.composite
def staged(draw):
    ends = st.sampled_from("abcd")
    probability = st.none() | st.sampled_from([0, 0.1, 0.2, 0.5, 1, 24])
    rows = draw(st.lists(st.tuples(ends, ends, probability, st.none() | st.sampled_from(STAGES)), max_size=8))
    links = [Link(f"l{n}", a, b, "does", "", rate, 1, stage) for n, (a, b, rate, stage) in enumerate(rows)]
    return Network([Node(id) for id in "abcd"], links)


@given(staged() | st.from_type(Network), st.randoms(use_true_random=False))
def test_no_drawing_breaks_it_and_order_and_ids_do_not_matter(network, order):
    one, other = context_chain(network), context_chain(shuffled(network, order))
    assert one.message("ko")
    assert [found.kind for found in one.breaks] == [found.kind for found in other.breaks]
    for name in ("days", "k"):
        answer, again = getattr(one, name), getattr(other, name)
        assert answer.reason == again.reason
        assert (answer.value is None) == (answer.reason is not None)
        if answer.value is not None:
            assert math.isfinite(answer.value)
            assert again.value == pytest.approx(answer.value, abs=1e-9)
    assert one.leak.value == other.leak.value
    assert {"x" + id for id in one.lever.value or ()} == set(other.lever.value or ())
