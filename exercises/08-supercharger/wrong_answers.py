"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course.notebooks import Case

ME = 'my_id = "민지 07"'

# Task by task: the name of the case, its mark, what is typed, and what is wrong with it.
SHARED = [
    ("scrapped-cars-counted", 2, "crowd.delivered / crowd.connectors", "길에 없는 차를 빼지 않았어요.", "The cars off the road are still in."),
    ("one-year-of-cars", 0, "cars[crowd.year] * stay / crowd.connectors", "그해에 판 차만 셌어요.", "Only the cars of that year."),
    ("a-year-short", 0, "cars.loc[:crowd.year - 1].sum() * stay / crowd.connectors", "한 해 전까지만 더했어요.", "Added up to the year before."),
    ("cars-per-station", 0, "crowd.delivered * stay / figures()['stations'][crowd.year]", "충전소로 나눴어요.", "Divided by stations."),
    ("connectors-per-car", 0, "crowd.connectors / crowd.delivered / stay", "거꾸로 나눴어요.", "Divided the wrong way round."),
    ("only-the-scrapped", 0, "crowd.delivered * crowd.lost / 100 / crowd.connectors", "길에 없는 차만 셌어요.", "Counted only the cars off the road."),
]  # fmt: skip
SLOPE = [
    ("slope-upside-down", 1, "log(a) / log(p)", "로그를 거꾸로 나눴어요.", "The logarithms divided the wrong way up."),
    ("multiples-divided", 0, "p / a", "배수를 그대로 나눴어요.", "The multiples divided as they are."),
    ("percents-divided", 0, "(p - 1) / (a - 1)", "늘어난 퍼센트끼리 나눴어요.", "Percentages of growth divided."),
    ("connectors-per-new-car", 0, "(n[1] - n[0]) / (c[1] - c[0])", "늘어난 개수끼리 나눴어요.", "Increases divided."),
    ("logarithms-subtracted", 0, "log(p) - log(a)", "로그를 뺐어요.", "Logarithms subtracted."),
    ("growth-of-one-side", 0, "p", "충전기가 몇 배가 되었는지만 구했어요.", "Only how many times over the connectors grew."),
]  # fmt: skip
MEANING = [
    ("correlation-as-cause", 0, "cause", "함께 늘었으니 까닭이라고 했어요.", "Took growing together for a cause."),
    ("slope-as-beta", 0, "loop", "기울기를 화살표 하나로 읽었어요.", "Read the slope as one arrow."),
    ("slope-as-shortage", 0, "shortage", "기울기에서 모자람을 읽었어요.", "Read a shortage into the slope."),
    ("slope-as-forecast", 0, "forecast", "지난 기울기로 내년을 못 박았어요.", "Nailed next year down by a past slope."),
]  # fmt: skip
TRIPS = [
    ("no-stops", 1, "land.direct(200)", "쉬어 가는 여행을 빠뜨렸어요.", "Trips with a stop left out."),
    ("trips-that-fail", 1, "every - land.made(200)", "갈 수 없는 여행을 셌어요.", "Counted the trips that cannot be made."),
    ("every-trip", 0, "every", "모두 더했어요.", "Added up all of them."),
    ("in-winter", 0, "land.made(150)", "150 km로 셌어요.", "Counted for 150 km."),
    ("pairs-for-trips", 0, "sum(__import__('networkx').has_path(land.roads(200), *pair) for pair, _ in land.wanted)", "구간의 수를 셌어요.", "Counted pairs of places."),
]  # fmt: skip
LEG = [
    ("the-straight-road", 0, "land.km(ends)", "한 번에 가는 길이를 적었어요.", "The road without a stop."),
    ("legs-added", 0, "sum(legs)", "구간을 더했어요.", "Added the legs up."),
    ("the-first-leg", 0, "min(land.km((ends[0], p)) for p in land.places if p != ends[0])", "첫 구간만 봤어요.", "Looked at the first leg only."),
    ("the-mean-leg", 0, "sum(legs) / len(legs)", "구간의 평균이에요.", "The mean of the legs."),
    ("the-range-itself", 0, "200", "달릴 수 있는 거리를 그대로 적었어요.", "The range itself."),
]  # fmt: skip
TIMES = [
    ("one-round", 1, "1 + g", "한 바퀴만 더했어요.", "One round only."),
    ("two-rounds", 1, "1 + g + g**2", "두 바퀴만 더했어요.", "Two rounds only."),
    ("gain-as-multiplier", 1, "g", "한 바퀴의 몫을 적었어요.", "What one round brings back."),
    ("one-less-gain", 0, "1 - g", "1에서 뺐을 뿐이에요.", "One less the product."),
    ("plus-for-minus", 0, "1 / (1 + g)", "1에 더해 나눴어요.", "Divided by one plus the product."),
    ("arrows-added", 0, "market.beta1 + market.beta2", "화살표를 더했어요.", "Added the arrows."),
    ("times-in-percent", 0, "round(100 / (1 - g))", "퍼센트로 적었어요.", "In per cent."),
]  # fmt: skip

BEFORE = {
    "shared": "from course.checks.lesson08.count import figures\ncars, stay = figures()['cars'], 1 - crowd.lost / 100\n",
    "slope": "from math import log\nc, n = region.cars, region.connectors\na, p = c[1] / c[0], n[1] / n[0]\n",
    "meaning": "",
    "trips": "every = sum(trips for _, trips in land.wanted)\n",
    "leg": "from itertools import pairwise\nends = 'hanbit-old', 'eungaram-old'\nlegs = [land.km(pair) for pair in pairwise(land.route())]\n",
    "times": "g = market.beta1 * market.beta2\n",
}


def cases(language):
    """Every known mistake: one task is tried, the others are left blank."""
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        Case("an-id-alone", 0, {"ko": "아이디만 적었어요.", "en": "Only the id was written."}, cells={"me": ME}),
        _case("slope-in-decimal-logarithms", 4, "slope", "from math import log10\nanswer_slope = log10(p) / log10(a)",
              "상용로그도 같은 답이에요.", "Decimal logarithms give the same."),
        _case("shared-as-text", 4, "shared", "answer_shared = f'약 {crowd.delivered * stay / crowd.connectors:.2f}대'",
              "글로 적어도 숫자 하나면 읽어요.", "Text with one number in it is read."),
        _case("meaning-out-of-range", 0, "meaning", "answer_meaning = 6", "없는 번호예요.", "There is no such number."),
        *(_case(name, mark, task, f"answer_{task} = {typed}", ko, en)
          for task, known in (("shared", SHARED), ("slope", SLOPE), ("trips", TRIPS), ("leg", LEG), ("times", TIMES))
          for name, mark, typed, ko, en in known),
        *(_case(name, mark, "meaning", f"answer_meaning = sentences.number({typed!r})", ko, en)
          for name, mark, typed, ko, en in MEANING),
    ]  # fmt: skip


def _case(name, mark, task, text, ko, en):
    return Case(name, mark, {"ko": ko, "en": en}, cells={"me": ME, task: BEFORE[task] + text})
