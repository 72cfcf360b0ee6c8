"""The five tests as checks: part of the points for what is right, and the next step in words."""

import pytest

from course import checks, use
from course.checks.drawing import Drawing
from course.network import Link, Network, Node

TESTS = ("roles", "media", "return", "alive", "minimum")
POINTS = {"roles": 3, "media": 3, "return": 3, "alive": 2, "minimum": 1}
PEOPLE = (
    Node("n1", "회원", roles=("buyer", "mediator")),
    Node("n2", "동료"),
    Node("n3", "수영장", roles=("producer",)),
)
LOOP = (
    Link("l1", "n1", "n2", "데려온다", "하루권", 3),
    Link("l2", "n2", "n3", "등록한다", "첫 수업", 0.5),
    Link("l3", "n3", "n1", "부른다", "도장판", 0.8),
)


def drawn(nodes=PEOPLE, links=LOOP, initiator=None):
    return Drawing("my-network", Network(nodes, links, initiator=initiator))


def marks(drawing):
    return [checks.mvn(drawing, test, points=POINTS[test]).score for test in TESTS]


def changed(parts, index, **fields):
    from dataclasses import replace

    return tuple(replace(part, **fields) if n == index else part for n, part in enumerate(parts))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_two_different_right_drawings_get_full_marks(language):
    use(language)
    pair = (Node("a", "Volunteer", roles=("producer",)), Node("b", "Owner", roles=("buyer", "mediator")))
    there_and_back = (
        Link("x", "a", "b", "repairs", "the lamp", 5),
        Link("y", "b", "a", "brings", "a supper", 0.3),
    )
    for drawing in (drawn(), drawn(initiator="n1"), drawn(pair, there_and_back)):
        results = [checks.mvn(drawing, test, points=POINTS[test]) for test in TESTS]
        assert [result.score for result in results] == list(POINTS.values())
        assert not any(result.step or result.hint for result in results)
        assert all(line.sign == "right" for result in results for line in result.lines)


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        (drawn(links=()), [3, 0, 0, 0, 0]),
        (drawn(links=LOOP[:1]), [3, 1.5, 0, 0, 0]),
        (drawn(links=LOOP[:2]), [3, 3, 1, 0, 0]),
        (drawn(changed(PEOPLE, 0, roles=("buyer",))), [2, 3, 3, 2, 0]),
        (drawn(changed(changed(PEOPLE, 0, roles=()), 2, roles=())), [0, 3, 0, 0, 0]),
        (drawn(links=changed(LOOP, 0, medium="\u200b ")), [3, 2, 3, 2, 0]),
        (drawn(changed(PEOPLE, 1, label="\t")), [3, 2, 3, 2, 0]),
        (drawn(links=changed(LOOP, 2, source="n2")), [3, 3, 1, 2, 0]),
        (drawn(links=changed(LOOP, 0, rate=2)), [3, 3, 3, 1, 0]),
        (drawn(links=changed(LOOP, 0, rate=2.5)), [3, 3, 3, 1, 0]),
        (drawn(links=changed(LOOP, 0, rate=None)), [3, 3, 3, 0, 0]),
        (drawn(links=changed(LOOP, 0, rate=0)), [3, 3, 3, 1, 0]),
        (drawn(links=(*LOOP, Link("l4", "n3", "n2", "알린다", "전단지", 0.2))), [3, 3, 3, 2, 0]),
    ],
    ids=[
        "no link", "one link", "a funnel", "no mediator", "no roles", "a blank medium", "an unnamed node",
        "a loop past the producer", "dying", "critical", "an unknown rate", "a link that carries nothing",
        "one link too many",
    ],
)  # fmt: skip
def test_what_is_right_already_earns_its_part(drawing, expected):
    assert marks(drawing) == expected


def test_roles_that_are_held_are_listed_with_who_holds_them():
    use("ko")
    lines = checks.mvn(drawn(changed(PEOPLE, 0, roles=("buyer",))), "roles", points=3).lines
    assert [(line.sign, line.text) for line in lines[:2]] == [
        ("right", "생산자: 수영장"),
        ("right", "구매자: 회원"),
    ]
    assert lines[2].sign == "wrong"
    assert "매개자" in lines[2].text


def test_complete_links_are_counted_and_the_gaps_named():
    use("ko")
    links = changed(changed(LOOP, 0, medium=""), 1, action="", medium="")
    count, gaps = checks.mvn(drawn(links=links), "media", points=3).lines
    assert (count.sign, count.text) == (
        "right",
        "링크 3개 중 1개가 ‘누가 · 무엇을 하고 · 무엇으로’를 다 갖췄어요.",
    )
    assert gaps.sign == "wrong"
    assert "‘동료’→‘수영장’" in gaps.text


def test_a_funnel_is_told_how_far_it_gets():
    use("en")
    result = checks.mvn(drawn(links=LOOP[:2]), "return", points=3)
    assert (result.lines[0].sign, result.lines[0].text) == (
        "right",
        "There is a way from ‘회원’ to ‘수영장’. Only the way back is missing.",
    )


def test_unknown_is_said_not_to_be_passed():
    use("ko")
    result = checks.mvn(drawn(links=changed(LOOP, 0, rate=None)), "alive", points=2)
    assert any("‘아직 모름’은 통과가 아니라서" in line.text for line in result.lines)


def test_the_largest_drawing_that_is_judged_is_judged_quickly():
    from time import perf_counter

    from course.checks.drawing import MOST_LINKS, MOST_NODES

    nodes = [Node(f"n{n}", f"node {n}", roles=("producer", "mediator", "buyer")) for n in range(MOST_NODES)]
    links = [
        Link(f"l{n}", f"n{n % MOST_NODES}", f"n{(n * 7 + 1) % MOST_NODES}", "a", "m", 0.9)
        for n in range(MOST_LINKS)
    ]
    start = perf_counter()
    marks(drawn(nodes, links))
    assert perf_counter() - start < 15  # a grader's limit is 30 s for a cell


@pytest.mark.parametrize(
    ("state", "expected"),
    [(None, "There is no drawing"), (LOOP[:2], "③ Return: "), (LOOP, "All five tests are passed.")],
)
def test_the_first_stop_is_said_in_words(state, expected, tmp_path, monkeypatch):
    use("en")
    monkeypatch.chdir(tmp_path)
    if state:
        (tmp_path / "sketches").mkdir()
        drawn(links=state).network.write(tmp_path / "sketches" / "my-network.json")
    assert checks.first_stop("my-network").startswith(expected)
