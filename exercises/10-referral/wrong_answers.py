"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course.notebooks import Case

ME = 'my_id = "민지 07"'

# Task by task: the name of the case, its mark, what is typed, and what is wrong with it.
KNOWN = {
    "sale": [
        ("prizes-of-one-region", 1, "prizes / contest.sales + contest.discount", "한 지역의 상품만 셌어요.", "One region's prizes."),
        ("without-the-discount", 1, "contest.regions * prizes / contest.sales", "할인을 빠뜨렸어요.", "The discount left out."),
        ("without-the-batteries", 2, "contest.regions * contest.car / contest.sales + contest.discount", "배터리를 빠뜨렸어요.", "The batteries left out."),
        ("top-referrers-sale", 0, "prizes / contest.top + contest.discount", "일등의 한 건이에요.", "A sale of the top referrer."),
        ("the-discount-alone", 0, "contest.discount", "할인만 셌어요.", "The discount alone."),
        ("all-that-was-spent", 0, "contest.regions * prizes + contest.discount * contest.sales", "쓴 돈 전체예요.", "All the money spent."),
    ],
    "added": [
        ("a-sale-through-a-link", 0, "each", "링크로 산 한 건의 값이에요.", "What a sale through a link costs."),
        ("friends-part-forgotten", 2, "trial.linked * trial.referrer / more", "친구의 몫을 빠뜨렸어요.", "The friend's part left out."),
        ("over-all-that-were-told", 0, "trial.linked * each / trial.told", "판매 전체로 나눴어요.", "Divided by all sales."),
        ("over-those-without-link", 0, "trial.linked * each / (trial.told - trial.linked)", "링크 없이 산 것으로 나눴어요.", "Divided by sales without a link."),
        ("halves-added", 0, "trial.linked * each / (trial.told + trial.untold)", "두 절반을 더했어요.", "The halves added."),
        ("everyone-was-paid", 1, "trial.told * each / more", "모두에게 준 것으로 셌어요.", "Counted as if all were paid."),
    ],
    "gini": [
        ("in-the-tables-order", 0, "sum((2 * at - 6) * each for at, each in enumerate(people.referrals, 1)) / 5 / total", "줄을 세우지 않았어요.", "Not put in order."),
        ("line-turned-round", 2, "-gini(people.referrals)", "거꾸로 줄을 세웠어요.", "Lined up the wrong way."),
        ("not-divided-by-people", 1, "5 * gini(people.referrals)", "사람 수로 나누지 않았어요.", "Not divided by the people."),
        ("area-not-doubled", 1, "gini(people.referrals) / 2", "두 배를 하지 않았어요.", "Not doubled."),
        ("top-persons-share", 0, "max(people.referrals) / total", "일등의 몫이에요.", "The top person's share."),
        ("numerator-alone", 1, "5 * total * gini(people.referrals)", "나누지 않았어요.", "Not divided at all."),
    ],
    "everybody": [
        ("referrers-again", 0, "gini(people.referrals)", "추천한 사람만 넣었어요.", "Referrers only."),
        ("share-of-silent", 0, "people.silent / (people.silent + 5)", "추천 안 한 비율이에요.", "The share of those who did not."),
        ("thinned-out", 0, "gini(people.referrals) * 5 / (people.silent + 5)", "줄여 잡았어요.", "Made smaller."),
        ("all-area-not-doubled", 1, "whole / 2", "두 배를 하지 않았어요.", "Not doubled."),
        ("halfway-to-one", 0, "(gini(people.referrals) + 1) / 2", "1과의 가운데예요.", "Halfway to one."),
        ("as-unequal-as-can-be", 0, "1", "1이라고 봤어요.", "Taken for 1."),
    ],
    "round": [
        ("owners-of-the-start", 1, "record.linked[1] / record.owners", "처음 가진 사람으로만 나눴어요.", "Divided by the first owners."),
        ("owners-of-the-end", 0, "record.linked[1] / (began + record.sold[1])", "끝난 뒤의 사람으로 나눴어요.", "Divided by those at the end."),
        ("every-sale-referred", 0, "record.sold[1] / began", "판매 전체를 나눴어요.", "All sales taken."),
        ("new-owners-only", 0, "record.linked[1] / record.sold[0]", "새로 산 사람으로만 나눴어요.", "Divided by new owners."),
        ("k-of-round-one", 0, "record.linked[0] / record.owners", "1라운드의 K예요.", "K of round 1."),
        ("rounds-added", 0, "sum(record.linked) / began", "두 라운드를 더했어요.", "Rounds added."),
    ],
    "reward": [
        ("reward-forgotten", 1, "k", "보상을 넣지 않았어요.", "The reward left out."),
        ("reward-straight", 0, "k * (1 + shop.won)", "보상을 그대로 곱했어요.", "Multiplied by the reward."),
        ("exponent-as-factor", 0, "k * (1 + 0.3 * shop.won)", "0.3을 곱했어요.", "0.3 as a factor."),
        ("reward-moves-buying-too", 0, "k * (1 + shop.won) ** 0.6", "살 확률까지 올렸어요.", "Raised buying too."),
        ("told-not-sold", 1, "shop.friends * shop.telling * (1 + shop.won) ** 0.3", "사는 비율을 곱하지 않았어요.", "Buying left out."),
        ("gain-alone", 1, "k * (1 + shop.won) ** 0.3 - k", "늘어난 몫만 적었어요.", "The gain alone."),
    ],
}  # fmt: skip
CHOSEN = {
    "meaning": [
        (
            "linked-as-caused",
            "caused",
            "링크로 산 것을 보상 덕이라고 했어요.",
            "Took the link for the cause.",
        ),
        ("every-word-counted", "word", "모두 말 때문에 샀다고 했어요.", "Took every sale for a word's."),
        ("reward-adds-nobody", "none", "아무도 더하지 못했다고 했어요.", "Took it that nobody was added."),
        ("counting-longer", "longer", "오래 세면 안다고 했어요.", "Thought counting longer would tell."),
    ],
}
BEFORE = {
    "sale": "prizes = contest.car + contest.battery\n",
    "added": "each, more = trial.referrer + trial.friend, trial.told - trial.untold\n",
    "gini": "from course.simulate import gini\ntotal = sum(people.referrals)\n",
    "everybody": "from course.simulate import gini\nwhole = gini([*people.referrals, *[0] * people.silent])\n",
    "round": "began = record.owners + record.sold[0]\n",
    "reward": "k = shop.friends * shop.telling * shop.buying\n",
    "meaning": "",
}


def cases(language):
    """Every known mistake: one task is tried, the others are left blank."""
    tried = [
        _case(name, mark, task, f"answer_{task} = {typed}", ko, en)
        for task, known in KNOWN.items()
        for name, mark, typed, ko, en in known
    ]
    picked = [
        _case(name, 0, task, f"answer_{task} = sentences.number({choice!r})", ko, en)
        for task, known in CHOSEN.items()
        for name, choice, ko, en in known
    ]
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        Case("an-id-alone", 0, {"ko": "아이디만 적었어요.", "en": "Only the id was written."}, cells={"me": ME}),
        _case("dollars-as-text", 3, "sale",
              "answer_sale = f'{contest.regions * prizes / contest.sales + contest.discount:,.1f} 달러'",
              "단위를 붙인 글도 읽어요.", "Text with a unit is read."),
        _case("gini-by-hand", 3, "gini",
              "answer_gini = round(sum((2 * at - 6) * each for at, each in enumerate(sorted(people.referrals), 1)) / 5 / total, 4)",
              "손으로 구해도 같아요.", "By hand it is the same."),
        _case("meaning-out-of-range", 0, "meaning", "answer_meaning = 0", "없는 번호예요.", "There is no such number."),
        *tried,
        *picked,
    ]  # fmt: skip


def _case(name, mark, task, text, ko, en):
    return Case(name, mark, {"ko": ko, "en": en}, cells={"me": ME, task: BEFORE[task] + text})
