"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course.notebooks import Case

ME = 'my_id = "민지 07"'

# Task by task: the name of the case, its mark, what is typed, and what is wrong with it.
KNOWN = {
    "total": [
        ("last-year-as-total", 0, "years[-1] + more", "마지막 해의 값을 누적으로 읽었어요.", "The last year read as the total."),
        ("nothing-after-2025", 1, "sum(years)", "2026년에 달린 것을 빠뜨렸어요.", "What came in 2026 is missing."),
        ("only-after-2025", 0, "more", "2026년의 것만 셌어요.", "Only what came in 2026."),
        ("without-2025", 0, "sum(years[:-1]) + more", "2025년을 빼고 더했어요.", "2025 left out."),
        ("one-day-more", 1, "sum(years) + driven.a_day", "하루치만 더했어요.", "One day added."),
        ("total-in-miles", 2, "1e6 * (sum(years) + more)", "마일로 적었어요.", "In miles."),
    ],
    "year": [
        ("the-total-itself", 0, "totals.totals[2]", "누적을 그대로 적었어요.", "The total itself."),
        ("a-year-late", 1, "totals.totals[3] - totals.totals[2]", "한 해 뒤를 뺐어요.", "The year after."),
        ("a-year-early", 1, "totals.totals[1] - totals.totals[0]", "한 해 앞을 뺐어요.", "The year before."),
        ("mean-of-years", 0, "totals.totals[2] / 3", "햇수로 나눴어요.", "Divided by the years."),
        ("totals-added", 0, "sum(totals.totals[:3])", "누적끼리 더했어요.", "Totals added."),
        ("times-not-miles", 0, "totals.totals[2] / totals.totals[1]", "몇 배인지 적었어요.", "How many times over."),
    ],
    "curve": [
        ("slope-with-its-sign", 2, "-log(fewer) / log(times)", "빼기 부호를 남겼어요.", "The minus sign left on."),
        ("b-upside-down", 1, "log(times) / log(fewer)", "거꾸로 나눴어요.", "The wrong way up."),
        ("factor-for-b", 1, "2 ** (log(times) / log(fewer))", "b 대신 배수를 적었어요.", "The factor instead of b."),
        ("plain-multiples", 0, "fewer / times", "로그 없이 나눴어요.", "Divided without logarithms."),
        ("errors-alone", 0, "fewer", "오류의 배수만 적었어요.", "How far errors fell, and no more."),
        ("logarithm-of-errors", 0, "log(fewer)", "오류의 로그만 적었어요.", "The errors' logarithm only."),
    ],
    "times": [
        ("twice-for-half", 0, "2", "두 배면 된다고 봤어요.", "Twice was thought to do."),
        ("power-of-b", 0, "2 ** other.b", "지수를 뒤집었어요.", "The exponent upside down."),
        ("two-over-b", 0, "2 / other.b", "2를 b로 나눴어요.", "2 divided by b."),
        ("one-over-b", 0, "1 / other.b", "지수만 구했어요.", "The exponent alone."),
        ("only-what-is-added", 1, "2 ** (1 / other.b) - 1", "더 달릴 몫만 적었어요.", "Only what comes on top."),
        ("a-tenth-for-half", 1, "10 ** (1 / other.b)", "열에 하나로 계산했어요.", "Worked out for a tenth."),
    ],
    "met": [
        ("expected-meetings", 0, "n * p", "평균 몇 번인지 적었어요.", "How often on average."),
        ("never-met", 1, "(1 - p) ** n", "못 만날 확률이에요.", "The chance of never."),
        ("exactly-once", 1, "n * p * (1 - p) ** (n - 1)", "꼭 한 번 만날 확률이에요.", "Exactly once."),
        ("chance-in-a-mile", 0, "p", "1마일의 확률이에요.", "The chance in a mile."),
        ("sure-to-meet", 0, "1", "꼭 만난다고 봤어요.", "Taken for certain."),
        ("met-in-percent", 2, "100 * (1 - (1 - p) ** n)", "퍼센트로 적었어요.", "In per cent."),
    ],
    "covered": [
        ("kinds-not-chances", 1, "sum(known) / 3", "가짓수의 비율이에요.", "The share of kinds."),
        ("the-unknown-part", 1, "1 - share / sum(ps)", "처음 보는 몫이에요.", "The part that is new."),
        ("sum-not-divided", 1, "share", "나누지 않았어요.", "Not divided."),
        ("commonest-alone", 0, "known[0]", "가장 흔한 하나만 봤어요.", "The commonest alone."),
        ("any-of-the-three", 0, "1 - (1 - sum(ps)) ** three.miles", "무엇이든 한 번 만날 확률이에요.", "The chance to meet any."),
        ("covered-in-percent", 2, "100 * share / sum(ps)", "퍼센트로 적었어요.", "In per cent."),
    ],
}  # fmt: skip
CHOSEN = {
    "reading": [
        (
            "supervised-as-autonomous",
            "autonomous",
            "감독형을 자율로 읽었어요.",
            "Supervised read as autonomous.",
        ),
        ("number-as-threshold", "threshold", "숫자를 문턱으로 읽었어요.", "A number read as a threshold."),
        ("driven-as-learnt", "learnt", "달린 것을 배운 것으로 읽었어요.", "Driven read as learnt."),
        ("miles-as-lead", "ahead", "다른 마일끼리 나눴어요.", "Unlike miles divided."),
    ],
}
BEFORE = {
    "total": "years, more = driven.annual, driven.days * driven.a_day\n",
    "year": "",
    "curve": "from math import log\n"
    "times, fewer = fleet.miles[-1] / fleet.miles[0], fleet.takeovers[0] / fleet.takeovers[-1]\n",
    "times": "",
    "met": "p, n = 1 / rare.once_in, rare.miles\n",
    "covered": "ps = three.chances\nknown = [1 - (1 - p) ** three.miles for p in ps]\n"
    "share = sum(p * k for p, k in zip(ps, known))\n",
    "reading": "",
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
        _case("b-from-two-points", 4, "curve", "answer_curve = round(log(fewer) / log(times), 4)",
              "두 점으로 구해도 맞아요.", "Found from two points, it is right."),
        _case("reading-out-of-range", 0, "reading", "answer_reading = 6", "없는 번호예요.", "There is no such number."),
        *tried,
        *picked,
    ]  # fmt: skip


def _case(name, mark, task, text, ko, en):
    return Case(name, mark, {"ko": ko, "en": en}, cells={"me": ME, task: BEFORE[task] + text})
