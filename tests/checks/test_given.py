"""Every seed draws a well-posed network, the same in both languages."""

from dataclasses import replace
from itertools import combinations
from math import prod

import pytest

from course import checks, mvn_tests, use
from course.checks import reading
from course.network import spectral_radius

SEEDS = [*range(40), *(2654435761 * n % 2**32 for n in range(1, 41))]


def passed(network):
    return [test.passed for test in mvn_tests(network)]


def shape(network):
    return (
        [(n.id, n.kind, n.roles, n.x, n.y) for n in network.nodes],
        [(k.id, k.source, k.target, k.rate, bool(k.medium)) for k in network.links],
    )


@pytest.mark.parametrize("draw", [checks.living, checks.broken])
def test_both_languages_get_the_same_network_in_their_own_words(draw):
    for seed in SEEDS:
        korean, english = draw(seed, "ko").network, draw(seed, "en").network
        assert shape(korean) == shape(english)
        assert korean.title != english.title
        assert not any("가" <= letter <= "힣" for k in english.links for letter in k.action + k.medium)


def test_the_living_network_has_exactly_one_link_to_spare_and_it_is_not_the_smallest():
    for seed in SEEDS:
        whole = checks.living(seed, "en").network
        assert passed(whole) == [True] * 4 + [False]
        spare = [
            link
            for link in whole.links
            if all(passed(replace(whole, links=[k for k in whole.links if k != link]))[:4])
        ]
        assert [link.id for link in spare] == ["show"]
        assert sorted(whole.links, key=lambda link: link.rate)[0] != spare[0]
        assert passed(replace(whole, links=[k for k in whole.links if k != spare[0]])) == [True] * 5


def test_k_is_told_apart_from_every_known_mistake_to_two_decimals():
    for seed in SEEDS:
        given = checks.living(seed, "en")
        gift, show, visit, welcome = (given.rate(step) for step in ("gift", "show", "visit", "welcome"))
        right = round((gift + show) * visit * welcome, 2)
        assert checks.k(given, right, points=3).score == 3
        expected = {
            100 * right: 2, gift * visit * welcome: 1, show * visit * welcome: 1, right - 1: 0, 1: 0, 0: 0,
            gift + show + visit + welcome: 0, gift * show * visit * welcome: 0, spectral_radius(given.network): 0,
            (gift + show + visit + welcome) / 4: 0, round(gift * visit * welcome, 2): 1,
        }  # fmt: skip
        assert {value: checks.k(given, value, points=3).score for value in expected} == expected


def test_the_broken_network_fails_one_of_the_first_four_tests_first_and_only_for_its_reason():
    found = []
    for seed in SEEDS:
        network = checks.broken(seed, "en").network
        first = passed(network).index(False) + 1
        found.append(first)
        assert first <= 4
        assert all(passed(network)[: first - 1])
        scores = [checks.diagnosis(checks.broken(seed), n, points=2, judged=True).score for n in range(1, 6)]
        assert scores == [2 if n == first else 0 for n in range(1, 6)]
        if first in (1, 2):  # the loop itself is sound, so nothing else is there to be found first
            assert passed(network)[2:4] == [True, True]
    assert set(found) == {1, 2, 3, 4}


def test_seeds_spread_over_shops_orders_and_answers():
    drawn = [checks.living(seed, "en") for seed in SEEDS]
    assert len({given.network.title for given in drawn}) == 4
    assert {reading._spares(given)[0] for given in drawn} == {1, 2, 3, 4}
    assert len({round(prod(k.rate for k in given.network.links), 4) for given in drawn}) > len(SEEDS) * 0.8


def test_two_cohorts_seldom_share_a_k():
    values = [reading._k(checks.living(seed, "en").network) for seed in range(200)]
    alike = sum(abs(one - other) <= 0.006 for one, other in combinations(values, 2))
    assert alike < 0.02 * len(values) * (len(values) - 1) / 2


def test_the_two_networks_of_a_seed_are_of_two_shops():
    assert all(checks.living(seed).network.title != checks.broken(seed).network.title for seed in SEEDS)


def test_a_seed_means_the_same_network_for_ever():
    network = checks.living(2024, "en").network
    assert (network.title, [(link.id, link.rate) for link in network.links]) == (
        "The plant shop",
        [("visit", 0.7), ("gift", 4.0), ("welcome", 0.5), ("show", 1.2)],
    )


def test_no_answer_passes_by_default_and_the_practice_answer_is_told_from_the_cohorts():
    use("en")
    given = checks.living(77)
    assert checks.k(given, None, points=3).score == checks.cut(given, None, points=3, judged=True).score == 0
    answer = reading._k(checks.living(0).network)
    assert abs(answer - reading._k(given.network)) > 0.1
    assert "practice" in checks.k(given, answer, points=3).lines[0].text


def test_choices_are_judged_at_once_in_practice_and_after_hand_in_in_a_cohort():
    for question, draw in ((checks.diagnosis, checks.broken), (checks.cut, checks.living)):
        assert {question(draw(0), n, points=2).sealed for n in (1, 2, 3, 4)} == {False}
        assert {question(draw(9), n, points=2).sealed for n in (1, 2, 3, 4)} == {True}
        assert {question(draw(9), n, points=2, judged=True).sealed for n in (1, 2, 3, 4)} == {False}


def test_the_hint_that_nearly_answers_is_for_practice():
    for question, draw in (
        (checks.diagnosis, checks.broken),
        (checks.cut, checks.living),
        (checks.k, checks.living),
    ):
        assert len(question(draw(0), 99, points=2).hint) == 3
        assert len(question(draw(9), 99, points=2).hint) == 1


def test_a_wrong_cut_is_told_what_it_breaks():
    use("en")
    given = checks.living(0)
    said = {
        link.id: " ".join(line.text for line in checks.cut(given, n, points=3).lines)
        for n, link in enumerate(given.network.links, 1)
    }
    assert "④ Alive" in said["gift"]
    assert any("smallest rate" in said[step] for step in ("visit", "welcome"))


def test_the_network_is_shown_as_a_picture_and_as_a_numbered_table():
    use("ko")
    given = checks.broken(3)
    page = given._repr_html_()
    assert "data:image/svg+xml;base64," in page
    assert page.count("<tr>") == 1 + len(given.network.links)
    assert "http" not in page
    assert repr(given).splitlines()[0] == given.network.title
