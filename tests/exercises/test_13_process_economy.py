"""Exercise 13: numbers of one's own that are computed, and a mark and a sentence for each known mistake."""

from itertools import combinations
from pathlib import Path

import pytest
from scipy.stats import binom

from course import use
from course.checks import lesson13
from course.checks.lesson13 import ways
from course.checks.lesson13.party import ways_to_share
from course.notebooks import Exercise
from course.simulate import crowdfund, polya_urn
from course.words import LANGUAGES, say

FOLDER = Path(__file__).parents[2] / "exercises" / "13-process-economy"
SEEDS = (0, 1, 271828, 3141592653, 4294967295)
EXERCISE = Exercise.load(FOLDER)
SOLVED = {cell.name: cell.text for cell in EXERCISE.source.in_language("en", "solution")}
SAID = {
    "exactly-as-many-as-needed": "threshold.exactly",
    "more-than-needed": "threshold.more",
    "certain-patrons": "threshold.these",
    "one-way-for-each-number": "threshold.one_way",
    "the-chance-of-failing": "threshold.not",
    "one-patron-s-chance": "threshold.alone",
    "the-share-that-is-needed": "threshold.share",
    "threshold-in-percent": "threshold.percent",
    "the-number-to-expect": "goal.mean",
    "the-goal-at-one-in-five": "goal.hardly",
    "eighty-percent-of-the-number": "goal.eighty",
    "one-goal-too-high": "goal.next",
    "the-chance-for-the-goal": "goal.odds",
    "buyers-who-do-not-look": "streak.alone",
    "copies-taken-from-the-shelf": "streak.taken",
    "the-total-does-not-grow": "streak.ours_only",
    "two-buyers-only": "streak.two",
    "the-first-buyer-only": "streak.first",
    "ours-against-theirs": "streak.ratio",
    "average-as-even": "average.half",
    "the-winner-takes-all": "average.all",
    "one-more-of-ours": "average.next",
    "average-against-theirs": "average.ratio",
    "the-leader-pulls-ahead": "average.squares",
    "mutual-work-counted-twice": "share.twice",
    "the-dishes-among-guests": "share.helper",
    "the-dishes-as-one-more-link": "share.dishes",
    "the-share-with-the-host": "share.host",
    "guests-links-over-the-host-s": "share.ratio",
    "guests-with-a-job": "share.workers",
}


def mark(results):
    return sum(float(repr(value)) for value, _ in results.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_it_is(language, play):
    wrong = []
    for number, case in enumerate(EXERCISE.mistakes(language)):
        results = play(EXERCISE, language, SEEDS[number % len(SEEDS)], {}, case.cells)
        if mark(results) != case.mark:
            wrong.append((case.name, case.mark, {n: repr(v) for n, (v, _) in results.items()}))
        if key := SAID.get(case.name):
            value, _ = results[f"{key.split('.')[0]}-check"]
            if [line.text for line in value.lines] != [say(f"exercise_13.{key}", language)]:
                wrong.append((case.name, value.lines))
        assert all(value.hint for value, points in results.values() if value.score < points)
    assert wrong == []


def test_every_variant_has_right_answers_far_from_the_mistakes():
    for seed in range(200):
        found = [
            ways.ways_to_threshold(lesson13.patrons(seed)),
            ways.ways_to_streak(lesson13.shelf(seed)),
            ways.ways_to_average(lesson13.shelf(seed)),
            ways_to_share(lesson13.party(seed)),
        ]
        for each in found:
            assert all(abs(one - other) > 0.0005 for one, other in combinations(each.values(), 2))
            assert 0 < each["right"] < 1
        goals = ways.ways_to_goal(lesson13.campaign(seed))
        assert min(abs(goals["right"] - goals[name]) for name in goals if name not in ("right", "next")) > 1.5


def test_the_campaign_s_odds_are_the_binomial_s_and_the_engine_s():
    given = lesson13.campaign(7)
    chance, visits = given.percent / 100, given.visitors * given.days
    for goal in (1, 30, 60, 90, 10**6):
        assert given.odds(goal) == pytest.approx(binom.sf(goal - 1, visits, chance), abs=2e-6)
    goal = int(ways.ways_to_goal(given)["right"])
    run = crowdfund(
        goal, visitors=given.visitors, chance=chance, herding=0, days=given.days, runs=4000, seed=1
    ).query("day == @given.days")
    assert run["funded"].mean() == pytest.approx(given.odds(goal), abs=0.03)


def test_the_urn_s_answers_are_the_engine_s():
    given = lesson13.shelf(7)
    drawn = polya_urn({"ours": given.ours, "theirs": given.theirs}, draws=60, every=3, runs=20_000, seed=1)
    ours = drawn[drawn["product"] == "ours"]
    three = ours[ours["draw"] == 3]["share"] * (given.ours + given.theirs + 3)
    streak = (three.round() == given.ours + 3).mean()
    assert streak == pytest.approx(ways.ways_to_streak(given)["right"], abs=0.012)
    end = ours[ours["draw"] == 60]["share"]
    assert end.mean() == pytest.approx(ways.ways_to_average(given)["right"], abs=0.005)
    assert end.std() > 0.03


def test_a_party_s_links_are_counted_once_each():
    given = lesson13.party(9)
    pairs = {tuple(sorted((who, other))) for who, others in given.work.items() for other in others}
    assert len(pairs) == len(given.among_guests) < sum(map(len, given.work.values()))
    assert lesson13.share(given, [given.guests, len(pairs) / (given.guests + len(pairs))], 4).score == 4


@pytest.mark.parametrize(
    "answer", [None, "", float("nan"), 10**400, [1], {"a": 1}, "9" * 5000, object(), True, -1]
)
def test_a_hostile_answer_gets_0_and_prints_nothing(answer, capsys):
    use("en")
    given = [
        lesson13.patrons(3),
        lesson13.campaign(3),
        lesson13.shelf(3),
        lesson13.shelf(3),
        lesson13.party(3),
    ]
    checks = [lesson13.threshold, lesson13.goal, lesson13.streak, lesson13.average, lesson13.share]
    assert [check(each, answer, 3).score for check, each in zip(checks, given, strict=True)] == [0] * 5
    assert "whole number" in given[1].says(answer)
    assert capsys.readouterr() == ("", "")
