"""Hand-ins that people really make, each with the mark its checks must give (of 14; manual points aside)."""

from course.notebooks import Case

ME = 'my_id = "kim-minji"'
PATRONS = (
    "from math import comb\nn, k, p = my_patrons.asked, my_patrons.needed, my_patrons.percent / 100\n"
    "chance = [comb(n, j) * p**j * (1 - p) ** (n - j) for j in range(n + 1)]\nright = sum(chance[k:])\n"
)
GOAL = (
    "def largest(odds):\n    return max(goal for goal in range(1, 400) if my_campaign.odds(goal) >= odds)\n"
    "mean = my_campaign.visitors * my_campaign.days * my_campaign.percent / 100\n"
)
SHELF = "a, b = my_shelf.ours, my_shelf.theirs\nn = a + b\nright = a * (a + 1) * (a + 2) / (n * (n + 1) * (n + 2))\n"
PARTY = (
    "h, m = my_party.guests, len(my_party.among_guests)\n"
    "twice = sum(len(others) for others in my_party.work.values())\n"
)
RIGHT = {
    "threshold": PATRONS + "answer_threshold = right",
    "goal": GOAL + "answer_goal = [mean, largest(0.8)]",
    "streak": SHELF + "answer_streak = right",
    "average": SHELF + "answer_average = a / n",
    "share": PARTY + "answer_share = [h, m / (h + m)]",
}


def cases(language):
    """Every known mistake; everything else is right, so what is lost is the mistake's own."""
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        _case("all-right", 14, "모두 맞아요.", "All is right."),
        *_thresholds(),
        *_goals(),
        *_streaks(),
        *_averages(),
        *_shares(),
    ]


def _thresholds():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, threshold=PATRONS + f"answer_threshold = {answer}")

    return [
        case("exactly-as-many-as-needed", 12, "꼭 그만큼일 확률이에요.", "Exactly so many.", "chance[k]"),
        case("more-than-needed", 12, "더 많을 확률만 구했어요.", "More than so many.", "right - chance[k]"),
        case("certain-patrons", 11, "정해진 사람들이 모두 ‘예’라고 하는 확률이에요.", "Certain patrons all say yes.", "p**k"),
        case("one-way-for-each-number", 11, "누가 ‘아니요’인지 한 가지만 셌어요.", "A single way for each number.", "sum(p**j * (1 - p) ** (n - j) for j in range(k, n + 1))"),
        case("the-chance-of-failing", 11, "시작하지 못할 확률이에요.", "The chance that it does not begin.", "1 - right"),
        case("one-patron-s-chance", 11, "한 사람의 확률이에요.", "One patron's chance.", "p"),
        case("the-share-that-is-needed", 11, "필요한 사람의 비율이에요.", "The share that is needed.", "k / n"),
        case("threshold-in-percent", 13, "퍼센트로 적었어요.", "In per cent.", "100 * right"),
        case("threshold-rounded", 13, "둘째 자리에서 반올림했어요.", "Rounded to two decimals.", "round(right, 2)"),
    ]  # fmt: skip


def _goals():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, goal=GOAL + f"answer_goal = [mean, {answer}]")

    return [
        case("the-number-to-expect", 12, "기대한 수를 목표로 잡았어요.", "The number to expect.", "mean"),
        case("the-goal-at-one-in-five", 12, "다섯 번에 한 번 닿는 목표예요.", "Reached one time in five.", "largest(0.2)"),
        case("eighty-percent-of-the-number", 12, "기대한 수의 80%예요.", "80% of the number to expect.", "0.8 * mean"),
        case("one-goal-too-high", 13, "한 칸 높아요.", "One too high.", "largest(0.8) + 1"),
        case("the-chance-for-the-goal", 12, "목표가 아니라 확률을 적었어요.", "The chance, not the goal.", "100 * my_campaign.odds(largest(0.8))"),
        case("a-goal-in-words", 12, "말로 적었어요.", "In words.", '"as many as possible"'),
        _case("the-goal-alone", 12, "목표만 적었어요.", "The goal alone.", goal=GOAL + "answer_goal = largest(0.8)"),
        _case("another-number-to-expect", 12, "날수를 곱하지 않았어요.", "The days are left out.", goal=GOAL + "answer_goal = [mean / my_campaign.days, largest(0.8)]"),
    ]  # fmt: skip


def _streaks():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, streak=SHELF + f"answer_streak = {answer}")

    return [
        case("buyers-who-do-not-look", 11, "서로 모르고 살 때의 확률이에요.", "Buyers who do not look.", "(a / n) ** 3"),
        case("copies-taken-from-the-shelf", 11, "팔린 책을 뺐어요.", "Copies are taken away.", "a * (a - 1) * (a - 2) / (n * (n - 1) * (n - 2))"),
        case("the-total-does-not-grow", 12, "전체가 느는 것을 잊었어요.", "The total was left as it is.", "a * (a + 1) * (a + 2) / n**3"),
        case("two-buyers-only", 12, "두 사람까지만 셌어요.", "Two buyers only.", "a * (a + 1) / (n * (n + 1))"),
        case("the-first-buyer-only", 11, "첫 사람만 셌어요.", "The first buyer only.", "a / n"),
        case("ours-against-theirs", 11, "다른 책으로 나눴어요.", "Divided by the other title.", "(a / b) ** 3"),
        case("streak-in-percent", 13, "퍼센트로 적었어요.", "In per cent.", "100 * right"),
    ]  # fmt: skip


def _averages():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, average=SHELF + f"answer_average = {answer}")

    return [
        case("average-as-even", 12, "결국 반반이라고 보았어요.", "In the end it is even.", "0.5"),
        case("the-winner-takes-all", 12, "앞선 쪽이 모두 가져간다고 보았어요.", "The leader takes all.", "1 if a > b else 0"),
        case("one-more-of-ours", 12, "우리 책이 한 권 더 팔린 몫이에요.", "The share after one more of ours.", "(a + 1) / (n + 1)"),
        case("average-against-theirs", 12, "다른 책에 견준 수예요.", "Compared with the other title.", "a / b"),
        case("the-leader-pulls-ahead", 12, "앞선 쪽이 더 앞선다고 제곱을 했어요.", "Squared, as if the leader pulled ahead.", "a**2 / (a**2 + b**2)"),
        case("average-in-percent", 13, "퍼센트로 적었어요.", "In per cent.", "100 * a / n"),
    ]  # fmt: skip


def _shares():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, share=PARTY + f"answer_share = [h, {answer}]")

    return [
        case("mutual-work-counted-twice", 11, "서로 해 준 것을 두 번 셌어요.", "Mutual work counted twice.", "twice / (h + twice)"),
        case("the-dishes-among-guests", 11, "주인과 한 설거지를 손님끼리로 셌어요.", "The dishes counted among guests.", "(m + 1) / (h + m + 1)"),
        case("the-dishes-as-one-more-link", 11, "설거지를 링크 하나로 더 셌어요.", "The dishes as one more link.", "m / (h + m + 1)"),
        case("the-share-with-the-host", 10, "주인을 거치는 쪽이에요.", "The share that touches the host.", "h / (h + m)"),
        case("guests-links-over-the-host-s", 10, "주인의 링크로 나눴어요.", "Divided by the host's links.", "m / h"),
        case("guests-with-a-job", 10, "사람의 비율이에요.", "The share of people.", "3 / h"),
        case("share-in-percent", 12.5, "퍼센트로 적었어요.", "In per cent.", "100 * m / (h + m)"),
        _case("the-share-alone", 10, "비율만 적었어요.", "The share alone.", share=PARTY + "answer_share = m / (h + m)"),
        _case("the-host-has-three-links", 10, "일을 맡은 손님만 주인과 이었어요.", "Only guests with a job were linked with the host.", share=PARTY + "answer_share = [3, m / (h + m)]"),
    ]  # fmt: skip


def _case(name, mark, ko, en, **cells):
    return Case(name, mark, {"ko": ko, "en": en}, cells={"me": ME, **RIGHT, **cells})
