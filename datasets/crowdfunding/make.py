"""Rebuild this folder's tables and their card: ``python datasets/crowdfunding/make.py``.

Thirty invented projects on an invented page, for lesson 13: all or nothing within thirty days. Each project's
pledges are one campaign of `course.simulate.crowdfund`; what it was drawn with is in a table of its own.
"""

from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words
from course.simulate import crowdfund

HERE = Path(__file__).parent
SEED = 12
DAYS = 30

# fmt: off
PROJECTS: dict[Words, list[tuple[Words, int]]] = {  # the usual pledge in won
    ("책", "books"): [
        (("골목 국숫집 열두 곳", "Twelve noodle shops of one alley"), 18_000), (("할머니의 장 담그기", "My grandmother's soybean paste"), 22_000),
        (("밤에만 여는 도서관", "The library that opens at night"), 17_000), (("섬마을 사투리 사전", "A dictionary of island dialect"), 25_000),
        (("퇴사하지 않은 사람들", "Those who did not quit"), 16_000), (("손으로 그린 산길 지도", "Mountain paths drawn by hand"), 28_000),
    ],
    ("먹거리", "food"): [
        (("제철 막걸리 네 병", "Four seasons of makgeolli"), 39_000), (("버려진 사과로 만든 식초", "Vinegar from unwanted apples"), 24_000),
        (("동네 방앗간 들기름", "Perilla oil from the village mill"), 27_000), (("우리 밀 호두과자", "Walnut cakes of local wheat"), 15_000),
        (("바닷가 소금 캐러멜", "Sea salt caramels"), 14_000), (("느린 두부", "Slow tofu"), 19_000),
    ],
    ("생활용품", "household"): [
        (("헌 우산으로 만든 가방", "Bags from old umbrellas"), 42_000), (("소리 없는 탁상시계", "A clock that does not tick"), 48_000),
        (("왼손잡이 부엌칼", "A kitchen knife for the left hand"), 65_000), (("물 적게 쓰는 화분", "A pot that needs little water"), 32_000),
        (("접으면 책이 되는 등", "A lamp that folds into a book"), 54_000), (("고양이와 쓰는 책상", "A desk to share with a cat"), 98_000),
    ],
    ("놀이", "games"): [
        (("시장 보는 날 보드게임", "Market Day, a board game"), 36_000), (("사투리 낱말 카드", "Dialect word cards"), 16_000),
        (("종이 한 장 방탈출", "An escape room on one sheet"), 21_000), (("동네 탐정 수첩", "The neighbourhood detective's notebook"), 19_000),
        (("할머니와 하는 화투", "Flower cards with Grandmother"), 26_000), (("열두 달 퍼즐", "A puzzle for twelve months"), 31_000),
    ],
    ("음악과 영상", "music and film"): [
        (("부둣가 재즈 음반", "Jazz from the docks, a record"), 33_000), (("마지막 이발소 기록영화", "The last barber's, a documentary"), 30_000),
        (("아기 재우는 판소리", "Pansori to put babies to sleep"), 20_000), (("버스 안내방송 연작", "Bus announcements, a cycle of songs"), 15_000),
        (("농번기 밴드 첫 공연", "The harvest band's first concert"), 35_000), (("소리로 걷는 시장", "A market to walk by ear"), 18_000),
    ],
}

TITLE = ("크라우드펀딩 서른 건의 서른 날", "Thirty crowdfunding projects, thirty days")
DESCRIPTION = (
    "지어낸 프로젝트 서른 건의 지어낸 서른 날입니다. 기한 안에 목표를 채우지 못하면 아무도 돈을 내지 않는 방식이라는 것, 킥스타터에서 절반이 "
    "안 되는 프로젝트가 목표를 채웠다는 것, 목표에 가까워질수록 후원이 는다는 연구가 있다는 것만 공개된 글에서 가져왔습니다. 실제 플랫폼의 성적이 아닙니다.",
    "Synthetic: thirty invented projects in thirty invented days. Only this follows published texts: that nobody pays unless the goal is "
    "reached in time, that fewer than half of Kickstarter's projects reached theirs, and that support was found to grow as the goal comes "
    "near. They are no real platform's results.",
)
SOURCES = [
    ("Fewer than half of Kickstarter's projects reach their goal, 22 June 2012 (Wired UK)", "https://www.wired.co.uk/news/archive/2012-06-22/kickstarter-stats-page"),
    ("Support grows as the goal comes near: Kuppuswamy & Bayus 2017, as summarised on 5 March 2017", "https://consumervaluecreation.com/2017/03/05/the-effect-of-perceived-impact-in-crowd-funding-contributions/"),
    ("All or nothing on Tumblbug (Korean Wikipedia)", "https://ko.wikipedia.org/wiki/텀블벅"),
]
NEEDED = {"required": True}
COUNT = NEEDED | {"minimum": 0}
NUMBER = Column("id", "integer", ("프로젝트 번호", "Number of the project"), NEEDED | {"minimum": 1, "maximum": 30})
TABLES: dict[str, tuple[Words, Words, list[Column], list[str]]] = {
    "projects": (
        ("프로젝트 서른 건", "Thirty projects"),
        ("프로젝트 하나에 한 줄, 마지막 날의 모습. 지어낸 자료.", "One row a project, as it stood on the last day. Synthetic."),
        [
            NUMBER,
            Column("project", "string", ("프로젝트", "Project"), NEEDED | {"unique": True}),
            Column("category", "string", ("종류", "Category")),
            Column("price", "integer", ("한 사람이 보통 약속하는 금액, 원", "What one supporter usually pledges, in won"), COUNT),
            Column("goal", "integer", ("목표 금액, 원", "The goal, in won"), COUNT),
            Column("needed", "integer", ("목표를 채우는 데 필요한 사람 수", "How many supporters the goal takes"), NEEDED | {"minimum": 1}),
            Column("supporters", "integer", ("마지막 날까지 약속한 사람 수", "How many had pledged by the last day"), COUNT),
            Column("funded", "boolean", ("목표를 채웠는지. 못 채웠으면 아무도 돈을 내지 않는다", "Whether the goal was reached; if not, nobody pays")),
        ],
        ["id"],
    ),
    "pledges": (
        ("날마다의 약속", "Pledges day by day"),
        ("프로젝트와 날 하나에 한 줄. 지어낸 자료.", "One row a project and day. Synthetic."),
        [
            NUMBER,
            Column("day", "integer", ("며칠째인지", "Day"), NEEDED | {"minimum": 1, "maximum": DAYS}),
            Column("new", "integer", ("그날 새로 약속한 사람 수", "How many pledged that day"), COUNT),
            Column("total", "integer", ("그날까지 약속한 사람 수", "How many had pledged by then"), COUNT),
        ],
        ["id", "day"],
    ),
    "truth": (
        ("참값", "The truth"),
        ("프로젝트 하나에 한 줄. 숫자를 만들 때 쓴 값.", "One row a project: what its pledges were drawn with."),
        [
            NUMBER,
            Column("visitors", "integer", ("하루에 찾아오는 사람 수", "Visitors a day"), COUNT),
            Column("chance", "number", ("아무도 약속하지 않았을 때 한 사람이 약속할 확률", "Chance that a visitor pledges while nobody has"), NEEDED | {"minimum": 0, "maximum": 1}),
            Column("herding", "number", ("목표에 닿으면 그 확률이 얼마나 더 커지는지. 1이면 두 배", "By how much that chance has grown at the goal: 1 is twice as large"), COUNT),
        ],
        ["id"],
    ),
}
# fmt: on


def drawn(rng: np.random.Generator) -> dict[str, list[list[Any]]]:
    """The rows of each table."""
    rows: dict[str, list[list[Any]]] = {name: [] for name in TABLES}
    every = [(name, kind, price) for kind, some in PROJECTS.items() for name, price in some]
    for id, at in enumerate(rng.permutation(len(every)).tolist(), 1):
        name, kind, price = every[at]
        visitors, chance = int(rng.integers(12, 70)), round(float(rng.uniform(0.02, 0.06)), 3)
        hoped = visitors * chance * DAYS * rng.lognormal(0.45, 0.55)  # founders hope for more than will come
        needed = max(8, round(hoped))
        herding = round(float(rng.uniform(0.5, 1.5)), 1)
        seed = int(rng.integers(2**31))
        days = crowdfund(
            needed, visitors=visitors, chance=chance, herding=herding, days=DAYS, runs=1, seed=seed
        )
        totals = days["pledges"].tolist()
        rows["projects"].append(
            [id, name, kind, price, needed * price, needed, totals[-1], totals[-1] >= needed]
        )
        rows["pledges"] += [
            [id, day, totals[day] - totals[day - 1], totals[day]] for day in range(1, DAYS + 1)
        ]
        rows["truth"].append([id, visitors, chance, herding])
    return rows


def package() -> Package:
    """The dataset."""
    made = Package("crowdfunding", TITLE, DESCRIPTION, SOURCES)
    for name, rows in drawn(np.random.default_rng(SEED)).items():
        title, description, columns, key = TABLES[name]
        made.add_table(name, title, description, columns, rows, key)
    return made


def main(folder: Path = HERE) -> None:
    """Write the dataset into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
