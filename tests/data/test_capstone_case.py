"""The invented capstone hangs together: drawings, plan, answers, memo, marks, twelve teams that are all alike."""

import runpy
from dataclasses import replace

import pytest
from scipy.stats import poisson

from course.data import load
from course.data.packages import HOME
from course.network import context_chain, mvn_tests
from course.simulate import Belief, Rule
from course.widgets.experiment.plan import NUMBERS, Plan

FOLDER = HOME / "capstone-case"
README = (FOLDER / "README.md").read_text("utf-8")
ANSWERS, TEAMS, MARKS = (load("capstone-case", name) for name in ("answers", "teams", "marks"))
LANGUAGES = ("ko", "en")


def network(name, **rates):
    drawn = load("capstone-case", name, "en")
    links = [replace(link, rate=rates.get(link.id, link.rate)) for link in drawn.links]
    return replace(drawn, links=links)


def plan(language="en"):
    rows = load("capstone-case", "plan", language).to_numpy().tolist()
    return Plan.from_dict({field: float(value) if field in NUMBERS else value for field, value in rows})


def memo(work, language="en"):
    memos = load("capstone-case", "memos", language)
    return memos[memos["work"] == work].set_index("field")["text"].fillna("")


def test_make_rebuilds_the_same_bytes(tmp_path):
    runpy.run_path(str(FOLDER / "make.py"))["main"](tmp_path)
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (FOLDER / path.name).read_bytes()


def test_the_first_drawing_fails_and_what_was_kept_of_it_passes_all_five():
    first, kept = network("first"), network("mvn")
    assert [test.passed for test in mvn_tests(first)] == [True, False, True, True, None]
    assert all(test.passed for test in mvn_tests(kept))
    assert {node.id for node in kept.nodes} < {node.id for node in first.nodes}
    assert {link.id for link in kept.links} < {link.id for link in first.links}


def test_the_context_has_no_break():
    assert context_chain(network("mvn")).seamless


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_could_be_locked_and_names_a_link_of_the_drawing(language):
    assert plan(language).lacking() == {}
    drawn = load("capstone-case", "mvn", language)
    share = drawn.link("share")
    ends = [drawn.node(id).label for id in (share.source, share.target)]
    assert plan(language).link == f"{ends[0]} → {ends[1]}: {share.action} ({share.medium})"


def test_the_threshold_is_what_the_loop_needs_rounded():
    chain = context_chain(network("mvn"))
    needed = network("mvn").link("share").rate / chain.k.value
    assert round(needed, 3) == 0.595
    assert plan().goal == pytest.approx(100 * needed, abs=1)


def test_36_were_asked_and_only_who_gave_has_friends():
    assert len(ANSWERS) == plan().tries
    assert ((ANSWERS["friends"] > 0) == ANSWERS["gave"]).all()
    assert ((ANSWERS["reason"] == "gave") == ANSWERS["gave"]).all()
    assert ANSWERS["bought"].is_monotonic_increasing


def test_the_readme_s_table_is_the_data_s():
    gave, friends = int(ANSWERS["gave"].sum()), ANSWERS.query("gave")["friends"].mean()
    rate, needed = gave / len(ANSWERS), 0.7 / context_chain(network("mvn")).k.value
    lone = context_chain(network("mvn", share=rate)).k.value
    both = context_chain(network("mvn", share=rate, **{"return": friends})).k.value
    values = ["10, 12", "5, 5", f"{context_chain(network('mvn')).k.value:.3f}", f"{needed:.3f}"]
    values += [f"{gave} / {len(ANSWERS)}", f"{friends:.2f}", f"{lone:.2f}", f"{both:.2f}"]
    first = network("first")
    assert values[0] == f"{len(first.nodes)}, {len(first.links)}"
    for value in values:
        assert README.count(f"| {value} |") == 2


def test_the_cycle_was_locked_before_anybody_had_bought_and_counts_what_they_answered():
    (row,) = load("capstone-case", "cycle").itertuples(index=False)
    assert row.locked < "2026-06-01T15"  # midnight of the second of June in Seoul
    assert row.counted > "2026-08-10"  # six weeks after the last of June
    assert (row.tried, row.succeeded) == (len(ANSWERS), ANSWERS["gave"].sum())


def test_by_the_locked_rule_the_answers_say_change():
    seen = Belief().after(int(ANSWERS["gave"].sum()), len(ANSWERS))
    assert plan().rule().decide(seen) == "pivot"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_memo_s_numbers_are_the_answers_and_its_falsifier_is_where_the_rule_turns(language):
    text, counts = memo("plants", language), ANSWERS["reason"].value_counts()
    for number in (36, counts["gave"], len(ANSWERS) - counts["gave"], counts["no shoot yet"]):
        assert str(number) in text["number"]
    rule: Rule = plan().rule()
    last = max(n for n in range(37) if rule.decide(Belief().after(n, 36)) == "pivot")
    assert f"{last}" in text["falsifier"]


def test_the_soap_memo_lacks_a_falsifier_and_its_k_is_five_people_s():
    for language in LANGUAGES:
        assert not memo("soap", language)["falsifier"]
        assert "9 ÷ 5 = 1.8" in memo("soap", language)["number"]


def test_the_marks_are_out_of_twenty_and_the_lower_k_has_more():
    points = MARKS.groupby("work")["points"].agg(["sum", "count"])
    assert points["count"].tolist() == [5, 5]
    assert points["sum"].to_dict() == {"plants": 18, "soap": 9}


def test_the_teams_are_what_loops_with_a_k_of_0_9_bring():
    """Each within 4 standard deviations; and the best about as lucky as the best of twelve tends to be."""
    mean = 0.9 * 20
    brought = TEAMS[["brought_1", "brought_2"]].to_numpy()
    assert (abs(brought - mean) < 4 * mean**0.5).all()
    assert abs(brought.mean() - mean) < 2 * (mean / brought.size) ** 0.5
    best = TEAMS["brought_1"].max()
    assert 0.3 < poisson.cdf(best, mean) ** len(TEAMS) < 0.8


def test_whoever_was_above_one_is_not_the_month_after():
    lucky = TEAMS[TEAMS["brought_1"] > TEAMS["started"]]
    assert len(lucky) == 3
    assert (lucky["brought_2"] < lucky["started"]).all()
