"""The reward designer agrees with what can be worked out by hand, and with the simulator; refusals; both languages."""

import re

import pytest

from course import RewardDesigner, use
from course.simulate import Owners, Scheme, gini, run_referral
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.reward_runs import k_by_round, played, scheme_of, shares
from tests.widgets.fake import Notebook

BARE_K = 20 * 0.08 * (1 - (1 - 0.024) * (1 - 0.004))  # friends × chance to tell × chance to buy


def found(board=None, **changes):
    board = board or RewardDesigner()
    return board.found({**board.setting, **changes})


def runs(**changes):
    """The design and word of mouth alone, with runs enough to compare with a closed form."""
    setting = {"kind": "fee", "reward": 1000, "prize": 10_000, "prizes": 1, "budget": 1e9, **changes}
    owners = Owners(
        count=1000,
        reach=20,
        telling=0.08,
        conversion=0.024,
        anyway=setting.pop("anyway", 0.4) / 100,
        reward_elasticity=setting.pop("response", 0.3),
    )
    return tuple(played(scheme, owners, 200) for scheme in (scheme_of(setting, 85_000), Scheme()))


def hundred(label):
    """The three parts of the hundred, as the picture's label says them."""
    return [int(each) for each in re.findall(r"\d+", label)]


# --- closed forms and the simulator --------------------------------------------------------------------


def test_k_without_a_reward_is_friends_times_telling_times_buying(notebook: Notebook) -> None:
    _, without = runs()
    error = (1 / (BARE_K * 200 * 1000)) ** 0.5  # of a count, relative; the friends' numbers add little
    assert k_by_round(without)[0] == pytest.approx(BARE_K, rel=4 * error)


def test_a_fee_raises_k_of_the_first_round_as_the_stated_response_says(notebook: Notebook) -> None:
    for fee, response in ((1000, 0.3), (3000, 0.3), (1000, 1.0)):
        with_it, without = runs(reward=fee, response=response)
        ratio = k_by_round(with_it)[0] / k_by_round(without)[0]
        assert ratio == pytest.approx((1 + fee / 1000) ** response, rel=0.03)


def test_where_rewards_move_nobody_a_fee_adds_nothing_and_the_board_says_so(notebook: Notebook) -> None:
    use("en")
    told = found(kind="fee", response=0).told
    assert "too little to tell from luck" in told[1]
    with_it, without = runs(response=0)
    parts = shares(with_it, without)
    assert parts["extra"] < 2 * parts["error"]


def test_the_parts_are_what_the_simulator_counts(notebook: Notebook) -> None:
    with_it, without = runs(kind="both")
    parts = shares(with_it, without)
    summary = with_it.summary()
    assert parts["extra"] + parts["word"] == pytest.approx(summary["caused"])
    assert sum(parts[name] for name in ("extra", "word", "anyway")) == pytest.approx(summary["referred"])
    assert parts["word"] == pytest.approx(without.summary()["caused"])
    assert parts["cost"] == pytest.approx(summary["cost"])


def test_the_share_that_would_buy_anyway_is_that_of_the_two_chances(notebook: Notebook) -> None:
    for anyway in (0.4, 1.0):
        with_it, without = runs(anyway=anyway)
        parts = shares(with_it, without)
        a, c = anyway / 100, 0.024
        assert parts["anyway"] / parts["referred"] == pytest.approx(a / (a + c - a * c), abs=0.01)


# --- the kinds and the budget ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "each"), [("fee", 1000), ("both", 2000)], ids=["a fee", "both sides"]
)  # fmt: skip
def test_each_sale_costs_what_is_paid_for_it(notebook: Notebook, kind: str, each: int) -> None:
    use("en")
    board = RewardDesigner()
    assert f"${each:,} for each of them" in found(board, kind=kind, budget=1_000_000).told[0]


def test_a_contest_costs_its_prizes_and_the_friend_s_discount(notebook: Notebook) -> None:
    with_it, without = runs(kind="contest", prizes=2, prize=5000)
    parts = shares(with_it, without)
    assert parts["cost"] == pytest.approx(3 * 2 * 5000 + 1000 * parts["referred"])
    assert scheme_of({"kind": "contest", "reward": 0, "prize": 7, "prizes": 3.0, "budget": 9}, 5).prizes == (
        7,
        7,
        7,
    )


def test_a_contest_pays_few_and_a_fee_pays_many(notebook: Notebook) -> None:
    contest, _ = runs(kind="contest")
    fee, _ = runs()
    assert gini(contest.earned) > 0.99 > gini(fee.earned)
    assert (contest.earned > 0).mean() < 0.005 < (fee.earned > 0).mean()


def test_money_runs_out_and_the_programme_ends(notebook: Notebook) -> None:
    use("en")
    short = found(budget=50_000)
    assert "In 100 of a hundred runs the budget is used up" in short.told[-1]
    assert [row[5] for row in short.table.rows] == ["$50,000", "$0", "$0", "$50,000"]
    assert not [line for line in found(budget=1_000_000).told if "used up" in line]


def test_nobody_gets_more_off_than_the_price(notebook: Notebook) -> None:
    setting = {"kind": "both", "reward": 500, "budget": 1000}
    assert scheme_of(setting, 100) == Scheme(100, friend=100, budget=1000)


# --- what is shown -------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{}, {"kind": "contest"}, {"anyway": 3}, {"anyway": 0}, {"response": 1}])
def test_a_hundred_dots_stand_in_three_looks_and_add_up(notebook: Notebook, changes: dict) -> None:
    use("en")
    picture = found(**changes).picture
    _, *counts = [100, *hundred(picture.label)]
    dots = [mark for mark in picture.marks if mark.kind == "dot" and mark.id.startswith("d")]
    assert len(dots) == sum(counts) == 100
    by_look = [sum(dot.look == look for dot in dots) for look in ("picked", "first", "ghost")]
    assert by_look == counts


def test_the_more_people_buy_anyway_the_less_the_reward_adds(notebook: Notebook) -> None:
    use("en")
    few, many = (hundred(found(anyway=share).picture.label) for share in (0.4, 2))
    assert few[0] > many[0]
    assert few[2] < many[2]


def test_the_lorenz_curves_end_in_their_corners_and_never_rise_above_the_diagonal(notebook: Notebook) -> None:
    chart = found().charts[1]
    assert len(chart.series) == 3
    for curve in chart.series:
        assert tuple(curve.points[0]) == (0, 0)
        assert tuple(curve.points[-1]) == pytest.approx((100, 100))
        assert all(y <= x + 1e-9 for x, y in curve.points)


def test_the_same_setting_gives_the_same_answer_and_the_table_adds_up(notebook: Notebook) -> None:
    first, again = found(), found()
    assert first.to_dict() == again.to_dict()
    *rounds, whole = first.table.rows
    assert sum(float(row[2]) for row in rounds) == pytest.approx(float(whole[2]), abs=2)
    assert [row[1] for row in rounds] == [f"{k:.3f}" for _, k in first.charts[0].series[0].points]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_board_and_its_still_speak_one_language(notebook: Notebook, language: str) -> None:
    use(language)
    board = RewardDesigner()
    still = board.bundle()
    said = " ".join([*board.found(board.setting).told, still["text/plain"]])
    assert bool(re.search("[가-힣]", said)) == (language == "ko")
    assert "<img" in still["text/html"]
    assert still["text/html"].count("<table") == 1


# --- one's own business, and refusals ----------------------------------------------------------------


def test_money_is_written_as_one_s_own_and_the_sliders_follow(notebook: Notebook) -> None:
    use("en")
    mine = RewardDesigner("mine", price=60_000, unit=5_000, owners=300, friends=10, money="{value} won")
    reward = next(each for each in mine.controls if each.name == "reward")
    assert (reward.high, reward.unit) == (15_000, "{value} won")
    told = mine.found(mine.setting).told
    assert "won" in told[0]
    assert "$" not in " ".join(told)


def test_a_shop_with_next_to_nobody_is_told_so_instead_of_failing(notebook: Notebook) -> None:
    use("en")
    tiny = RewardDesigner("tiny", owners=1, friends=0.01)
    assert tiny.found(tiny.setting).told == [
        "With this setting nobody bought through a link. Try more customers, or more friends."
    ]


@pytest.mark.parametrize("wrong", [{"price": 0}, {"unit": -1}, {"owners": 0}, {"friends": 0}])
def test_numbers_that_are_not_above_0_are_refused_with_their_place(notebook: Notebook, wrong: dict) -> None:
    (name,) = wrong
    with pytest.raises(ValueError, match=rf"RewardDesigner\({name}\): expected a number above 0, got"):
        RewardDesigner("x", **wrong)


def test_money_without_a_place_for_the_sum_is_refused(notebook: Notebook) -> None:
    with pytest.raises(ValueError, match=r"RewardDesigner\(money\): expected a text with \{value\}"):
        RewardDesigner("x", money="won")


@pytest.mark.parametrize(("name", "value"), [("kind", "lottery"), ("reward", -1), ("anyway", 4), ("rules", "x" * 401)])  # fmt: skip
def test_a_setting_no_control_can_hold_is_refused(notebook: Notebook, name: str, value: object) -> None:
    with pytest.raises(NotAValue, match=rf"^{name}: expected .*, got "):
        RewardDesigner()._file.checked({name: value})


def test_a_design_is_kept_and_read_back(notebook: Notebook) -> None:
    page = notebook.page(RewardDesigner("kept"))
    setting = {**RewardDesigner("kept").setting, "kind": "contest", "rules": "제비뽑기로 절반만"}
    page.say(type="keep", n="a-1", setting=setting)
    assert RewardDesigner("kept").setting["kind"] == "contest"
    assert "제비뽑기로 절반만" in RewardDesigner("kept").bundle()["text/html"]


def test_a_new_run_of_the_simulator_gives_what_the_board_remembers(notebook: Notebook) -> None:
    owners = Owners(count=500, reach=10)
    remembered = played(Scheme(100), owners, 30)
    assert (remembered.table == run_referral(Scheme(100), owners, rounds=3, runs=30).table).all()
