"""Rebuild this folder's drawings, tables and their card: ``python datasets/capstone-case/make.py``.

A capstone that nobody handed in, for lesson 14: a plant shop whose customers give away cuttings. The drawing before
and after, the plan as it was locked, an answer from each of 36 customers, the memo; a second memo to compare it with;
how both were marked; and twelve teams whose loops are all alike. Everything is invented.
"""

from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
SEED, DRAW = 14, 50
"""Of the answers' order, and of the teams: of several draws one whose best team is about as lucky as the best of twelve tends to be."""

TRUE_K, STARTED, TEAMS = 0.9, 20, 12
REASONS = ("gave", "no shoot yet", "nobody to give it to", "forgot")
COUNTED = {"no shoot yet": 16, "nobody to give it to": 6, "forgot": 5}
FRIENDS = (2, 4, 1, 3, 2, 5, 2, 3, 2)
"""How many each of those who gave has given a cutting to."""

MOMENTS = ("2026-06-01T00:30:00+00:00", "2026-08-11T09:00:00+00:00")
"""When the plan was locked and when the count was entered, so the story goes."""

# fmt: off
# nodes: id, kind, roles, place, label
FRIEND = ("friend", "person", ["buyer"], (60, 320), ("순을 받은 친구", "Friend with a cutting"))
SHOP = ("shop", "place", ["producer"], (360, 320), ("식물 가게", "Plant shop"))
BUYER = ("customer", "person", ["buyer"], (660, 320), ("화분을 산 손님", "Bought a plant"))
GROWER = ("grower", "person", ["mediator"], (660, 580), ("키워 낸 손님", "Made it grow"))
CUTTING = ("cutting", "product", [], (360, 580), ("유리병에 꽂은 순", "Cutting in a jar"))
# links: id, source, target, rate, days, action, medium, stage
LOOP = [
    ("discover", "friend", "shop", 0.6, 10, ("들른다", "drops in"), ("가게 이름표", "the shop's name tag"), "discover"),
    ("select", "shop", "customer", 0.7, 0, ("심어서 건넨다", "pots it for"), ("분갈이 탁자", "the potting table"), "select"),
    ("experience", "customer", "grower", 0.8, 30, ("키운다", "makes it grow"), ("물 주는 날 달력", "a watering calendar"), "experience"),
    ("share", "grower", "cutting", 0.7, 7, ("잘라 꽂는다", "cuts and puts in water"), ("유리병", "a glass jar"), "share"),
    ("return", "cutting", "friend", 5, 3, ("건너간다", "goes to"), ("가게 이름표", "the shop's name tag"), None),
]
REST = [
    ("post", "shop", "followers", 1200, None, ("올린다", "posts for"), ("화분 사진", "photos of plants"), None),
    ("coupon", "shop", "list", 2, None, ("보낸다", "sends"), ("할인 문자", "a discount by text"), None),
    ("redeem", "list", "shop", 0.04, None, ("산다", "buys from"), ("할인 문자", "a discount by text"), None),
    ("pay", "shop", "influencer", 1, None, ("부탁한다", "asks"), (None, None), None),
    ("show", "influencer", "followers", 1, None, ("보여 준다", "shows it to"), ("짧은 영상", "a short video"), None),
    ("lend", "shop", "cafe", 1, None, ("놓아 둔다", "lends plants to"), (None, None), None),
    ("order", "shop", "market", 1, None, ("주문한다", "orders from"), ("전화", "a phone call"), None),
]
OTHERS = [
    ("followers", "person", [], (780, 120), ("팔로워 1,200명", "1,200 followers")),
    ("list", "person", [], (360, 40), ("문자 받는 300명", "300 who get texts")),
    ("influencer", "person", [], (610, 0), ("인플루언서", "Influencer")),
    ("cafe", "place", [], (110, 0), ("옆 카페", "The café next door")),
    ("market", "organisation", [], (-60, 120), ("꽃 도매 시장", "Flower market")),
]
TITLES: dict[str, Words] = {
    "first": ("식물 가게, 처음 그린 것", "The plant shop as first drawn"),
    "mvn": ("식물 가게, 남긴 것", "The plant shop, cut back"),
}

PLAN: dict[str, Any] = {
    "link": ("키워 낸 손님 → 유리병에 꽂은 순: 잘라 꽂는다 (유리병)", "Made it grow → Cutting in a jar: cuts and puts in water (a glass jar)"),
    "change": ("화분을 살 때 빈 유리병과 가게 이름표를 함께 건넨다", "With every plant sold, hand over an empty jar and a name tag of the shop"),
    "people": ("6월에 화분을 산 손님 가운데 6주 뒤에도 화분이 살아 있는 사람, 산 차례대로 36명", "Of those who bought in June and whose plant is alive after six weeks, the first 36 in order of purchase"),
    "count": ("6주 안에 순을 잘라 한 사람에게라도 준 손님", "Customers who within six weeks gave a cutting to at least one person"),
    "tries": 36,
    "goal": 60,
    "floor": 15,
    "sure": 90,
    "persist": ("가을 화분 모두에 유리병을 붙인다", "A jar with every plant this autumn"),
    "pivot": ("유리병은 접고, 순을 자르지 못한 까닭 하나를 골라 고친다", "Drop the jar, pick one reason why no cutting was made, and mend that"),
    "stop": ("순 나누기를 접고 다른 미디엄을 찾는다", "Give up cuttings and look for another medium"),
}

MEMOS: dict[str, tuple[Words, dict[str, Words]]] = {
    "plants": (("식물 가게", "Plant shop"), {
        "claim": (
            "유리병을 건네면 열에 일곱이 순을 나눌 것이라던 우리 짐작은 틀렸다. 막힌 곳은 마음보다 시간인 듯하다. 여섯 주로는 자를 만큼 자라지 않는 화분이 많다.",
            "We guessed that with a jar in hand seven in ten would give a cutting. That was wrong. What is in the way seems to be time rather than the will: after six weeks many plants have no shoot to cut.",
        ),
        "number": ("36명 가운데 9명(25%). 문턱값은 60%였다. 못 준 27명 가운데 16명이 자를 순이 없다고 답했다.", "9 of 36 (25%); the threshold was 60%. Of the 27 who did not, 16 said there was no shoot to cut."),
        "falsifier": (
            "자를 순이 이미 달린 화분을 팔고, 6주 뒤에 화분을 살려 둔 36명에게 물어 순을 준 사람이 17명 이하이면 시간 탓이라는 이 주장은 틀렸다. 17명까지가 같은 카드의 규칙으로 ‘바꾼다’가 나오는 수다.",
            "Sell plants that already have a shoot to cut, and after six weeks ask 36 whose plant is alive. If 17 or fewer have given a cutting, it was not time, and this claim is wrong. Up to 17 the card, by the same rule, says “change”.",
        ),
        "next_step": ("9월 1일부터 순이 달린 화분만 진열한다. 점장이 10월 20일에 센다.", "From 1 September only plants with a shoot are on show. The manager counts on 20 October."),
        "limits": (
            "잰 것은 링크 하나다. 나머지 비율은 지난달 장부로 어림했다. 까닭은 세고 나서 물어본 것이라 가설일 뿐이다. 여름 한 철, 가게 한 곳이다.",
            "One link was measured; the other rates are estimates from last month's books. The reasons were asked afterwards, so they are a hypothesis. One summer, one shop.",
        ),
    }),
    "soap": (("비누 공방", "Soap studio"), {
        "claim": ("우리 비누는 입소문으로 퍼진다. K가 1.8이니 살아 있다.", "Our soap spreads by word of mouth. K is 1.8, so it is alive."),
        "number": ("단골 다섯 명이 아홉 명을 데려왔다. 9 ÷ 5 = 1.8.", "Five regulars brought nine people. 9 ÷ 5 = 1.8."),
        "falsifier": ("", ""),
        "next_step": ("지금처럼 계속한다. 향과 포장과 쿠폰을 바꾼 것이 잘 들은 것 같다.", "Go on as we are. The new scent, the new wrapping and the coupon seem to have worked."),
        "limits": ("자료가 조금 더 있으면 좋겠다.", "A little more data would be nice."),
    }),
}
FIELDS = ("claim", "number", "falsifier", "next_step", "limits")
CRITERIA = ("case", "network", "decision", "limits", "learned")
MARKS: dict[str, dict[str, tuple[int, Words]]] = {
    "plants": {
        "case": (4, ("링크마다 가게에서 본 행동이다", "every link is something seen in the shop")),
        "network": (3, ("센 값을 그림에 옮겨 살아 있지 않다는 것까지 보인다. 나머지 비율은 어림이다", "puts the count into the drawing, which shows it is not alive; the other rates are estimates")),
        "decision": (4, ("잠근 문턱값대로 결정했고, 접은 것이 있다", "decided by the locked threshold, and dropped something")),
        "limits": (3, ("무엇을 재지 않았는지 적었다. 답하지 않은 손님의 탓은 빠졌다", "says what was not measured; not what people may have told out of politeness")),
        "learned": (4, ("틀린 짐작을 짚고 그림을 고쳤다", "names the guess that was wrong and redraws")),
    },
    "soap": {
        "case": (3, ("실제 단골과 실제 행동이다", "real regulars, real acts")),
        "network": (3, ("고리가 있고 미디엄도 적혀 있다", "there is a loop, and media are named")),
        "decision": (1, ("문턱값이 없어서 어떤 숫자가 나와도 같은 결정이다", "no threshold: any number would have led to it")),
        "limits": (1, ("다섯 명이라는 것을 한계로 적지 않았다", "does not say that five people are few")),
        "learned": (1, ("셋을 한꺼번에 바꾸어 무엇을 배웠는지 모른다", "three things changed at once: nobody can tell what was learnt")),
    },
}
# fmt: on


def network(name: str) -> dict[str, Any]:
    """One of the two drawings as file schema 1 has it."""
    places = [FRIEND, SHOP, BUYER, GROWER, CUTTING, *(OTHERS if name == "first" else [])]
    nodes = [
        {"id": id, "label": label, "kind": kind, "roles": roles, "x": x, "y": y}
        for id, kind, roles, (x, y), label in places
    ]
    links = [_link(*each, bare=name == "first") for each in [*LOOP, *(REST if name == "first" else [])]]
    return {"title": TITLES[name], "initiator": "friend", "nodes": nodes, "links": links}


def _link(
    id: str,
    source: str,
    target: str,
    rate: float,
    days: float | None,
    action: Words,
    medium: Any,
    stage: str | None,
    *,
    bare: bool,
) -> dict[str, Any]:
    """A link; as first drawn it has no days and no stage yet, and what lacks a medium has none."""
    more = {} if bare or days is None else {"delay": days}
    if stage and not bare:
        more["stage"] = stage
    made = {"id": id, "source": source, "target": target, "action": action, "rate": rate, **more}
    return made | ({"medium": medium} if medium[0] else {})


def answers(rng: np.random.Generator) -> list[list[Any]]:
    """What each of the 36 whose plant was alive said after six weeks, in the order in which they had bought."""
    said = [("gave", count) for count in FRIENDS]
    said += [(reason, 0) for reason, times in COUNTED.items() for _ in range(times)]
    order = rng.permutation(len(said))
    days = sorted(int(day) for day in rng.integers(1, 31, len(said)))
    return [
        [f"c{number:02}", day, said[place][0] == "gave", *said[place][::-1]]
        for number, (day, place) in enumerate(zip(days, order, strict=True), 1)
    ]


def teams(rng: np.random.Generator) -> list[list[Any]]:
    """Twelve teams with the same loop: how many their first 20 customers brought, twice."""
    brought = rng.poisson(TRUE_K * STARTED, (TEAMS, 2))
    return [[number, STARTED, int(first), int(second)] for number, (first, second) in enumerate(brought, 1)]


def package() -> Package:
    """The dataset."""
    made = Package("capstone-case", TITLE, DESCRIPTION, SOURCES)
    for name, about in DRAWINGS.items():
        made.add_network(name, network(name), about)
    plan = [[field, value if isinstance(value, tuple) else str(value)] for field, value in PLAN.items()]
    made.add_table("plan", *PLAN_CARD, plan, ["field"])
    gave, asked = len(FRIENDS), int(PLAN["tries"])
    made.add_table("cycle", *CYCLE_CARD, [[*MOMENTS, asked, gave]], ["locked"])
    made.add_table("answers", *ANSWERS, answers(np.random.default_rng(SEED)), ["customer"])
    made.add_table("teams", *TEAMS_CARD, teams(np.random.default_rng(DRAW)), ["team"])
    memos = [
        [work, name, field, text] for work, (name, memo) in MEMOS.items() for field, text in memo.items()
    ]
    made.add_table("memos", *MEMOS_CARD, memos, ["work", "field"])
    marks = [
        [work, criterion, points, why]
        for work, given in MARKS.items()
        for criterion, (points, why) in given.items()
    ]
    made.add_table("marks", *MARKS_CARD, marks, ["work", "criterion"])
    return made


# fmt: off
TITLE = ("지어낸 마무리 프로젝트: 식물 가게", "An invented capstone: the plant shop")
DESCRIPTION = (
    "14강에서 처음부터 끝까지 따라가 보는 마무리 프로젝트입니다. 가게도 손님도 답도 점수도 모두 지어냈습니다. 식물 가게의 손님이 보통 이렇게 답한다는 뜻이 아니고, "
    "열두 팀의 숫자는 K가 0.9로 똑같은 고리에서 컴퓨터가 뽑은 것입니다.",
    "Synthetic: a capstone to follow from beginning to end in lesson 14. Shop, customers, answers and marks are all invented and do not "
    "say how customers of plant shops answer. The twelve teams' numbers were drawn by computer from loops that all have the same K, 0.9.",
)
SOURCES = [
    ("Recipe: network, MVN, context, experiment cycles (Organic Media Lab, Home School)", "https://organicmedialab.com/school/home-school/"),
]
DRAWINGS: dict[str, Words] = {
    "first": ("schema 1. 처음 그린 것: 미디엄이 없는 링크가 둘 있다. 비율은 지어낸 값.", "Living network, schema 1, as first drawn: two links lack a medium. Invented rates."),
    "mvn": ("schema 1. 줄인 것: 다섯 시험을 모두 지나고 컨텍스트에 끊김이 없다. 비율은 가게 주인의 어림으로 지어낸 값.", "Living network, schema 1, cut back: passes all five tests, and its context is seamless. Invented rates, as the owner is supposed to estimate them."),
}
NEEDED = {"required": True}
WORKS = {"required": True, "enum": list(MEMOS)}
PLAN_CARD = (
    ("잠근 계획", "The plan as locked"),
    ("실험 카드의 칸 하나에 한 줄. 6월 1일에 잠갔다고 친다.", "One row a field of the experiment card; locked, so the story goes, on 1 June. Synthetic."),
    [
        Column("field", "string", ("칸의 이름", "Name of the field"), NEEDED | {"unique": True, "enum": list(PLAN)}),
        Column("value", "string", ("적힌 것. 몇 번과 퍼센트는 숫자", "What it holds; numbers for tries and per cent")),
    ],
)
CYCLE_CARD = (
    ("한 번의 사이클", "The one cycle"),
    ("잠근 때와 센 때, 센 숫자. 지어낸 자료.", "When it was locked and when it was counted, and the count. Synthetic."),
    [
        Column("locked", "string", ("계획을 잠근 때, ISO 시각", "When the plan was locked, an ISO time"), NEEDED | {"unique": True}),
        Column("counted", "string", ("센 숫자를 적은 때, ISO 시각", "When the count was entered, an ISO time")),
        Column("tried", "integer", ("해 본 손님", "Customers tried"), NEEDED | {"minimum": 0}),
        Column("succeeded", "integer", ("그 가운데 순을 준 손님", "Of these, how many gave a cutting"), NEEDED | {"minimum": 0}),
    ],
)
ANSWERS = (
    ("손님 36명의 답", "The answers of 36 customers"),
    ("6주 뒤에도 화분이 살아 있던 손님 한 사람에 한 줄, 산 차례대로. 지어낸 자료.", "One row a customer whose plant was alive after six weeks, in order of purchase. Synthetic."),
    [
        Column("customer", "string", ("손님 번호", "Number of the customer"), NEEDED | {"unique": True, "pattern": "c[0-9]{2}"}),
        Column("bought", "integer", ("화분을 산 날, 6월의 며칠", "Day of June on which the plant was bought"), NEEDED | {"minimum": 1, "maximum": 30}),
        Column("gave", "boolean", ("한 사람에게라도 순을 주었는지", "Whether a cutting was given to anybody")),
        Column("friends", "integer", ("몇 사람에게 주었는지", "To how many"), NEEDED | {"minimum": 0}),
        Column("reason", "string", ("주었는지, 못 주었다면 왜인지", "Gave, or why not"), NEEDED | {"enum": list(REASONS)}),
    ],
)
TEAMS_CARD = (
    ("열두 팀의 두 달", "Twelve teams, two months"),
    ("한 팀에 한 줄. 모두 K가 0.9인 고리에서 뽑은 자료.", "One row a team; all drawn from loops with a K of 0.9. Synthetic."),
    [
        Column("team", "integer", ("팀 번호", "Number of the team"), NEEDED | {"unique": True, "minimum": 1}),
        Column("started", "integer", ("달마다 시작한 손님 수", "Customers each month begins with"), NEEDED | {"minimum": 1}),
        Column("brought_1", "integer", ("첫 달에 그들이 데려온 사람", "People they brought in the first month"), NEEDED | {"minimum": 0}),
        Column("brought_2", "integer", ("다음 달에 다른 손님들이 데려온 사람", "People that as many other customers brought in the next"), NEEDED | {"minimum": 0}),
    ],
)
MEMOS_CARD = (
    ("두 편의 결정 메모", "Two decision memos"),
    ("메모의 칸 하나에 한 줄. 비어 있는 칸은 쓴 사람이 비워 둔 것. 지어낸 글.", "One row a field of a memo; a blank one was left blank by its writer. Synthetic."),
    [
        Column("work", "string", ("과제", "The work"), WORKS),
        Column("name", "string", ("가게", "The business")),
        Column("field", "string", ("칸의 이름", "Name of the field"), NEEDED | {"enum": list(FIELDS)}),
        Column("text", "string", ("적은 글", "What was written"), {}),
    ],
)
MARKS_CARD = (
    ("두 과제의 점수: 예측한 다음에 보세요", "How both were marked: look once you have predicted"),
    ("과제와 기준 하나에 한 줄. 이 교재의 채점이다.", "One row a work and criterion; marked by this course. Synthetic."),
    [
        Column("work", "string", ("과제", "The work"), WORKS),
        Column("criterion", "string", ("채점 기준", "The criterion"), NEEDED | {"enum": list(CRITERIA)}),
        Column("points", "integer", ("점수", "Points"), NEEDED | {"minimum": 0, "maximum": 4}),
        Column("why", "string", ("까닭", "Why")),
    ],
)
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
