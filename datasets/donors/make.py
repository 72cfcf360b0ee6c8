"""Rebuild this folder's tables and their card: ``python datasets/donors/make.py``.

Forty invented sponsors around one member of staff, for lesson 12, before and after three gatherings. At every gathering they
sit at ten tables of four and one pair a table stays in touch: thirty ties either way. What differs is the seating.
"""

from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
SEED = 3
SPONSORS, SEATS, GATHERINGS = 40, 4, 3
STAFF = "d00"

# fmt: off
NAMES: list[Words] = [
    ("경아", "Gyeonga"), ("영호", "Yeongho"), ("순자", "Sunja"), ("태식", "Taesik"), ("미영", "Miyeong"), ("상철", "Sangcheol"), ("은정", "Eunjeong"), ("동수", "Dongsu"),
    ("혜진", "Hyejin"), ("기훈", "Gihun"), ("정숙", "Jeongsuk"), ("인호", "Inho"), ("소영", "Soyeong"), ("병철", "Byeongcheol"), ("지은", "Jieun"), ("광수", "Gwangsu"),
    ("명희", "Myeonghui"), ("재석", "Jaeseok"), ("연희", "Yeonhui"), ("종민", "Jongmin"), ("수정", "Sujeong"), ("형준", "Hyeongjun"), ("옥분", "Okbun"), ("세준", "Sejun"),
    ("나영", "Nayeong"), ("창민", "Changmin"), ("보경", "Bogyeong"), ("두식", "Dusik"), ("영란", "Yeongran"), ("민호", "Minho"), ("선희", "Seonhui"), ("규철", "Gyucheol"),
    ("다혜", "Dahye"), ("원석", "Wonseok"), ("정아", "Jeonga"), ("성태", "Seongtae"), ("말순", "Malsun"), ("진호", "Jinho"), ("유미", "Yumi"), ("철우", "Cheolu"),
]
# fmt: on


def sponsors() -> list[str]:
    """Their ids."""
    return [f"d{number:02}" for number in range(1, SPONSORS + 1)]


def tables(rng: np.random.Generator) -> list[list[str]]:
    """Ten tables of four, drawn."""
    seated = rng.permutation(sponsors()).tolist()
    return [seated[first : first + SEATS] for first in range(0, SPONSORS, SEATS)]


def gathered(rng: np.random.Generator, mixed: bool) -> list[list[Any]]:
    """One row a tie: who stays in touch, after which gathering. Where the seats are mixed they are drawn anew."""
    known: set[tuple[str, ...]] = set()
    rows, seated = [], tables(rng)
    for gathering in range(1, GATHERINGS + 1):
        for table in seated:
            fresh = [pair for pair in combinations(sorted(table), 2) if pair not in known]
            pair = fresh[int(rng.integers(len(fresh)))]
            known.add(pair)
            rows.append([*pair, gathering])
        seated = tables(rng) if mixed else seated
    return rows


def package() -> Package:
    """The dataset."""
    rng = np.random.default_rng(SEED)
    made = Package("donors", TITLE, DESCRIPTION, SOURCES)
    people = [[STAFF, ("담당 간사", "the member of staff"), ""]]
    people += [
        [who, name, int(rng.integers(2005, 2018))] for who, name in zip(sponsors(), NAMES, strict=True)
    ]
    made.add_table("people", *PEOPLE, people, ["id"])
    made.add_table("before", *TIES["before"], [[STAFF, who, 0] for who in sponsors()], ["one", "other"])
    made.add_table("same-tables", *TIES["same"], gathered(rng, mixed=False), ["one", "other"])
    made.add_table("mixed-tables", *TIES["mixed"], gathered(rng, mixed=True), ["one", "other"])
    return made


# fmt: off
TITLE = ("후원자 마흔 명과 담당 간사", "Forty sponsors and one member of staff")
DESCRIPTION = (
    "지어낸 후원자 마흔 명입니다. 월드비전의 자료가 아니고 실제 후원자도 아닙니다. 공개된 글에서 가져온 것은 후원자끼리 만나는 모임을 봄, 여름, 가을에 열었다는 것뿐입니다. "
    "실제 모임에서 인연이 몇 개 생기는지는 이 자료로 알 수 없습니다.",
    "Synthetic: forty invented sponsors. These are not World Vision's data and no real sponsors. Only this follows a published text: that sponsors were "
    "brought together in spring, summer and autumn. It cannot tell how many ties a real gathering makes.",
)
SOURCES = [
    ("Who is a sponsor? The beginning of an organic journey, 26 December 2017 (World Vision Korea, by way of Organic Media Lab)", "https://organicmedialab.com/tag/worldvision/"),
    ("Gatherings of sponsors in spring, summer and autumn 2018 (World Vision Korea)", "https://m.worldvision.or.kr/story/?page_id=19149"),
]
WHO = {"required": True, "pattern": "d[0-9]{2}"}
PEOPLE = (
    ("사람들", "People"),
    ("한 사람에 한 줄. 모두 지어낸 사람.", "One row a person. All invented."),
    [
        Column("id", "string", ("두 언어에 같은 번호. d00은 담당 간사", "The same in both languages; d00 is the member of staff"), WHO | {"unique": True}),
        Column("name", "string", ("이름. 성은 없다", "Given name only"), {"required": True, "unique": True}),
        Column("since", "integer", ("후원을 시작한 해. 간사는 비어 있다", "Year in which they began to sponsor; empty for the member of staff"), {"minimum": 2005, "maximum": 2017}),
    ],
)
COLUMNS = [
    Column("one", "string", ("한쪽", "One of them"), WHO),
    Column("other", "string", ("다른 쪽", "The other"), WHO),
    Column("gathering", "integer", ("몇째 모임에서 이어졌는지. 0은 모임 전", "After which gathering; 0 is before any"), {"required": True, "minimum": 0, "maximum": GATHERINGS}),
]
TIES: dict[str, tuple[Words, Words, list[Column]]] = {
    "before": (("모임 전", "Before"), ("간사와 후원자 한 쌍에 한 줄. 지어낸 자료.", "One row for the member of staff and a sponsor. Synthetic."), COLUMNS),
    "same": (("같은 자리에 세 번", "Three times at the same table"), ("서로 연락하는 후원자 한 쌍에 한 줄. 지어낸 자료.", "One row for two sponsors who stay in touch. Synthetic."), COLUMNS),
    "mixed": (("자리를 섞어 세 번", "Three times at mixed tables"), ("서로 연락하는 후원자 한 쌍에 한 줄. 지어낸 자료.", "One row for two sponsors who stay in touch. Synthetic."), COLUMNS),
}
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
