"""Rebuild this folder's tables and their card: ``python datasets/organisation-60/make.py``.

An invented company of sixty for lesson 12: who reports to whom, who knows whom across the chart, and which customers talk
to whom. The chart is written by hand; the ties beside it are drawn, most within a department.
"""

from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
SEED = 12
TIES = 30
INSIDE = 0.7  # of the ties: within a department, as likes meet likes
CUSTOMERS = 30

# fmt: off
BOSS = ("한결", "Hangyeol")
DEPARTMENTS: list[tuple[Words, Words, list[tuple[Words, list[Words]]]]] = [
    (("제품", "Products"), ("서윤", "Seoyun"), [
        (("디자인", "design"), [("도윤", "Doyun"), ("하린", "Harin"), ("지안", "Jian"), ("로아", "Roa"), ("시우", "Siu")]),
        (("소재", "materials"), [("예준", "Yejun"), ("아린", "Arin"), ("건우", "Geonu"), ("나은", "Naeun"), ("태오", "Taeo")]),
        (("검사", "testing"), [("우진", "Ujin"), ("수아", "Sua"), ("현서", "Hyeonseo"), ("리안", "Rian")]),
    ]),
    (("마케팅", "Marketing"), ("지호", "Jiho"), [
        (("콘텐츠", "content"), [("채원", "Chaewon"), ("준서", "Junseo"), ("소율", "Soyul"), ("은우", "Eunu"), ("다인", "Dain")]),
        (("소셜", "social"), [("유나", "Yuna"), ("민재", "Minjae"), ("서아", "Seoa"), ("이안", "Ian")]),
        (("제휴", "partners"), [("선우", "Seonu"), ("가온", "Gaon"), ("지유", "Jiyu"), ("주원", "Juwon"), ("봄", "Bom")]),
    ]),
    (("물류", "Logistics"), ("정우", "Jeongu"), [
        (("창고", "warehouse"), [("동현", "Donghyeon"), ("예린", "Yerin"), ("승민", "Seungmin"), ("온유", "Onyu"), ("라희", "Rahui")]),
        (("배송", "delivery"), [("재윤", "Jaeyun"), ("해인", "Haein"), ("시온", "Sion"), ("윤슬", "Yunseul"), ("강민", "Gangmin")]),
        (("구매", "purchasing"), [("혜원", "Hyewon"), ("진우", "Jinu"), ("세아", "Sea"), ("도하", "Doha")]),
    ]),
    (("고객", "Customers"), ("미나", "Mina"), [
        (("상담", "service desk"), [("소민", "Somin"), ("지후", "Jihu"), ("아윤", "Ayun"), ("규리", "Gyuri")]),
        (("수리", "repairs"), [("현우", "Hyeonu"), ("수빈", "Subin"), ("이솔", "Isol"), ("찬희", "Chanhui"), ("나래", "Narae")]),
        (("기록", "records"), [("연우", "Yeonu"), ("보라", "Bora"), ("하늘", "Haneul"), ("승아", "Seunga")]),
    ]),
]
MEDIA: list[Words] = [("점심", "lunch"), ("휴게실", "coffee corner"), ("통근 버스", "commuter bus"), ("산악회", "hiking club"), ("옛 팀", "a former team")]
CORNER: Words = ("휴게실", "coffee corner")
REGULAR = "s60"  # of the coffee corner, whom people of six teams know
# fmt: on


def people() -> list[list[Any]]:
    """One row a person: id, name, job, department, team, level, and whom they report to."""
    rows: list[list[Any]] = [
        ["s01", BOSS, ("대표", "head of the company"), ("대표", "Head"), ("", ""), 0, ""]
    ]
    heads, leads, staff = [], [], []
    for number, (department, head, teams) in enumerate(DEPARTMENTS):
        mine = f"s{number + 2:02}"
        heads.append([mine, head, ("부서장", "head of department"), department, ("", ""), 1, "s01"])
        for team, (lead, *others) in teams:
            leader = f"s{len(leads) + 6:02}"
            leads.append([leader, lead, ("팀장", "team lead"), department, team, 2, mine])
            staff += [["", other, ("팀원", "member"), department, team, 3, leader] for other in others]
    for number, row in enumerate(staff):
        row[0] = f"s{number + 18:02}"
    return rows + heads + leads + staff


def ties(rows: list[list[Any]], rng: np.random.Generator) -> list[list[Any]]:
    """Who knows whom across the chart, no two of them in one team: drawn one by one, and the coffee corner's six."""
    of = {row[0]: row for row in rows}
    corner = [next(row[0] for row in rows if row[4][0] == team and row[5] == 3)
              for team in ("디자인", "소재", "콘텐츠", "소셜", "배송", "구매")]  # fmt: skip
    found = {tuple(sorted((REGULAR, other))): CORNER for other in corner}
    pairs = [
        (one, other)
        for one, other in combinations([row[0] for row in rows if row[5] >= 2 and row[0] != REGULAR], 2)
        if of[one][4] != of[other][4]
    ]
    near = [pair for pair in pairs if of[pair[0]][3] == of[pair[1]][3]]
    far = [pair for pair in pairs if of[pair[0]][3] != of[pair[1]][3]]
    while len(found) < TIES:
        among = near if rng.random() < INSIDE else far
        pair = among[int(rng.integers(len(among)))]
        found.setdefault(pair, MEDIA[int(rng.integers(len(MEDIA)))])
    return [[*pair, medium] for pair, medium in sorted(found.items())]


def outside(rows: list[list[Any]]) -> list[list[Any]]:
    """Which customer talks to whom: nearly all to the service desk, four shops to a partner manager, three fans online."""
    desk = [row[0] for row in rows if row[4][0] == "상담" and row[5] == 3]
    partner = next(row[0] for row in rows if row[4][0] == "제휴" and row[5] == 3)
    social = next(row[0] for row in rows if row[4][0] == "소셜" and row[5] == 3)
    table: list[list[Any]] = []
    for number in range(1, CUSTOMERS + 1):
        customer = f"c{number:02}"
        if number <= 4:
            table.append([customer, partner, ("전화", "telephone")])
        elif number <= 7:
            table.append([customer, social, ("댓글", "a comment")])
        else:
            table.append([customer, desk[number % len(desk)], ("상담 창구", "the service desk")])
    return table


def package() -> Package:
    """The dataset."""
    rng, rows = np.random.default_rng(SEED), people()
    made = Package("organisation-60", TITLE, DESCRIPTION, SOURCES)
    made.add_table("people", *TABLES["people"], rows, ["id"])
    made.add_table("ties", *TABLES["ties"], ties(rows, rng), ["one", "other"])
    made.add_table("outside", *TABLES["outside"], outside(rows), ["customer", "staff"])
    return made


# fmt: off
TITLE = ("육십 명의 회사", "A company of sixty")
DESCRIPTION = (
    "지어낸 회사입니다. 사람도 부서도 비공식 관계도 고객도 실제가 아닙니다. 보고 체계는 손으로 적었고, 조직도 밖의 비공식 관계 서른 개는 컴퓨터가 뽑았습니다. "
    "실제 회사에서 비공식 관계가 몇 개인지, 누가 문지기인지는 이 자료로 알 수 없습니다.",
    "Synthetic: an invented company; no person, department, tie or customer in it is real. The reporting lines were written by hand, "
    "the thirty ties beside them drawn by a computer. It cannot tell how many ties a real company has, or who its gatekeepers are.",
)
SOURCES = [
    ("A tree with a network beneath it: Schmaltz, From traditional business to social business, 28 July 2011", "https://www.headshift.com/our-blog/2011/07/28/from-traditional-business-to-social-business/"),
]
STAFF = {"required": True, "pattern": "s[0-9]{2}"}
TABLES: dict[str, tuple[Words, Words, list[Column]]] = {
    "people": (
        ("사람들과 보고 체계", "People and reporting lines"),
        ("한 사람에 한 줄. 모두 지어낸 사람.", "One row a person. All invented."),
        [
            Column("id", "string", ("두 언어에 같은 번호", "The same in both languages"), STAFF | {"unique": True}),
            Column("name", "string", ("이름. 성은 없다", "Given name only"), {"required": True, "unique": True}),
            Column("job", "string", ("하는 일", "Job")),
            Column("department", "string", ("부서", "Department")),
            Column("team", "string", ("팀. 대표와 부서장은 비어 있다", "Team; empty for the head and the heads of department"), {}),
            Column("level", "integer", ("대표에서 몇 층 아래인지", "Steps below the head of the company"), {"required": True, "minimum": 0, "maximum": 3}),
            Column("manager", "string", ("보고받는 사람. 대표만 비어 있다", "Whom they report to; empty for the head alone"), {"pattern": "s[0-9]{2}"}),
        ],
    ),
    "ties": (
        ("조직도에 없는 비공식 관계", "Ties that are not on the chart"),
        ("서로 일 이야기를 나누는 두 사람에 한 줄. 같은 팀은 없다. 지어낸 자료.", "One row for two people who talk about work; never of one team. Synthetic."),
        [
            Column("one", "string", ("한쪽", "One of them"), STAFF),
            Column("other", "string", ("다른 쪽", "The other"), STAFF),
            Column("medium", "string", ("무엇으로 이어졌는지", "What made the link")),
        ],
    ),
    "outside": (
        ("고객과 이야기하는 사람", "Who talks with customers"),
        ("고객과 직원 한 쌍에 한 줄. 지어낸 자료.", "One row for a customer and a member of staff. Synthetic."),
        [
            Column("customer", "string", ("고객 번호", "Number of the customer"), {"required": True, "pattern": "c[0-9]{2}"}),
            Column("staff", "string", ("직원 번호", "Number of the member of staff"), STAFF),
            Column("medium", "string", ("무엇으로 이어졌는지", "What made the link")),
        ],
    ),
}
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
