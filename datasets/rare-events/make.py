"""Rebuild this folder's tables and their card: ``python datasets/rare-events/make.py``.

Sixty invented situations on the road, from the everyday to the outlandish, and the log of an invented fleet whose
drivers take over whenever a car meets something no car of the fleet has met before. For lesson 9.
"""

from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words
from course.simulate import meet_events, zipf_chances

HERE = Path(__file__).parent
COMMONEST, EXPONENT = 5.0, 2.0  # in a thousand miles; the r-th has a chance in proportion to r^(−2)
SEED = 9
KINDS, TAIL = 200_000, 1.43  # of the log: kinds of situations, and the exponent of their chances
PER_THOUSAND = 10  # situations worth the name that the fleet meets in a thousand miles
QUARTERS = 9
FIRST_MILES = 100_000

# fmt: off
CAR, PERSON, ANIMAL, THING, WEATHER, ROAD = ("차", "car"), ("사람", "person"), ("동물", "animal"), ("물건", "thing"), ("날씨", "weather"), ("도로", "road")
EVENTS: list[tuple[Words, Words]] = [
    (("앞차가 갑자기 선다", "the car ahead stops all at once"), CAR),
    (("배달차가 차로를 막고 서 있다", "a delivery van blocks the lane"), CAR),
    (("횡단보도 밖에서 사람이 길을 건넌다", "somebody crosses away from the crossing"), PERSON),
    (("차로 표시가 지워졌다", "the lane markings are worn away"), ROAD),
    (("깜빡이 없이 차가 끼어든다", "a car cuts in without signalling"), CAR),
    (("공사로 차로가 줄었다", "roadworks have closed a lane"), ROAD),
    (("자전거가 차로 한가운데를 달린다", "a bicycle rides in the middle of the lane"), PERSON),
    (("나뭇가지가 신호등을 가린다", "a branch hides the traffic light"), ROAD),
    (("낮은 해가 카메라를 정면으로 비춘다", "a low sun shines straight into the camera"), WEATHER),
    (("구급차가 뒤에서 온다", "an ambulance comes up from behind"), CAR),
    (("비가 갑자기 쏟아진다", "rain comes down all at once"), WEATHER),
    (("주차한 차의 문이 열린다", "the door of a parked car opens"), CAR),
    (("공이 굴러 나오고 아이가 따라온다", "a ball rolls out and a child runs after it"), PERSON),
    (("신호등이 꺼져 있다", "the traffic lights are out"), ROAD),
    (("전동 킥보드가 거꾸로 달려온다", "a scooter comes the wrong way"), PERSON),
    (("안개로 앞이 보이지 않는다", "fog hides everything"), WEATHER),
    (("경찰이 손으로 교통을 정리한다", "police direct the traffic by hand"), PERSON),
    (("종이 상자가 길에 떨어져 있다", "a cardboard box lies on the road"), THING),
    (("스쿨버스가 멈춤 표지를 펼친다", "a school bus puts out its stop sign"), CAR),
    (("길에 깊은 구덩이가 파였다", "there is a deep hole in the road"), ROAD),
    (("눈이 차로 표시를 덮었다", "snow covers the lane markings"), WEATHER),
    (("사슴이 길가에 서 있다", "a deer stands by the road"), ANIMAL),
    (("마주 오는 차가 중앙선을 넘는다", "an oncoming car crosses the middle line"), CAR),
    (("사고 난 차 앞에서 누가 손을 흔든다", "somebody waves beside a crashed car"), PERSON),
    (("트럭에서 덮개가 풀려 펄럭인다", "a cover flaps loose from a truck"), THING),
    (("다리에 살얼음이 끼었다", "there is black ice on a bridge"), WEATHER),
    (("지하차도에 물이 찼다", "an underpass is flooded"), WEATHER),
    (("건널목 차단기가 반만 내려왔다", "a level crossing's barrier is half down"), ROAD),
    (("휠체어가 차로로 내려왔다", "a wheelchair has come down into the lane"), PERSON),
    (("나무가 쓰러져 길을 막았다", "a fallen tree blocks the road"), ROAD),
    (("고속도로에 사다리가 떨어져 있다", "a ladder lies on the motorway"), THING),
    (("오리 가족이 길을 건넌다", "a family of ducks crosses"), ANIMAL),
    (("사람들이 차도에서 행진한다", "people march along the carriageway"), PERSON),
    (("타이어 조각이 날아온다", "a strip of tyre comes flying"), THING),
    (("고속도로를 거꾸로 달려오는 차", "a car comes the wrong way up the motorway"), CAR),
    (("소 떼가 길을 막았다", "a herd of cows blocks the road"), ANIMAL),
    (("매트리스가 앞차에서 떨어진다", "a mattress falls off the car ahead"), THING),
    (("신호등을 싣고 가는 트럭", "a truck carries traffic lights"), THING),
    (("멈춤 표지판이 그려진 광고판", "a billboard shows a stop sign"), THING),
    (("불이 난 차", "a car is on fire"), CAR),
    (("말이 끄는 수레", "a cart drawn by a horse"), ANIMAL),
    (("곡물이 길에 쏟아졌다", "grain is spilled over the road"), THING),
    (("산사태가 길을 반쯤 덮었다", "a landslide covers half the road"), ROAD),
    (("가면을 쓴 사람들이 차도를 걷는다", "people in masks walk on the carriageway"), PERSON),
    (("전깃줄이 길에 내려앉았다", "a power line lies across the road"), THING),
    (("터널에 연기가 가득하다", "a tunnel is full of smoke"), WEATHER),
    (("양쪽 신호가 모두 초록이다", "the lights are green for both roads"), ROAD),
    (("운전자 없는 트럭이 굴러온다", "a truck rolls down with nobody in it"), CAR),
    (("집 한 채가 통째로 실려 간다", "a whole house is being moved"), THING),
    (("달아난 타조가 달린다", "a runaway ostrich runs along"), ANIMAL),
    (("열기구가 길에 내려앉는다", "a hot-air balloon comes down on the road"), THING),
    (("땅이 꺼진다", "the ground gives way"), ROAD),
    (("벌통이 길에 쏟아졌다", "beehives are spilled on the road"), ANIMAL),
    (("전차가 철로를 벗어나 있다", "a tram stands off its rails"), CAR),
    (("메뚜기 떼가 길을 덮었다", "locusts cover the road"), ANIMAL),
    (("경비행기가 길에 내린다", "a light aircraft lands on the road"), THING),
    (("코끼리가 길을 건넌다", "an elephant crosses"), ANIMAL),
    (("앞의 다리가 끊겼다", "the bridge ahead is gone"), ROAD),
    (("배가 도로 위에 있다", "a ship lies on the road"), THING),
    (("별똥돌이 길에 떨어졌다", "a meteorite has hit the road"), THING),
]
TITLE = ("드문 일의 목록과 배우는 차들의 기록", "A catalogue of rare events, and the log of a fleet that learns")
DESCRIPTION = (
    "지어낸 자료입니다. 길에서 만나는 일 60가지와 1,000마일마다의 확률, 그리고 지어낸 차들이 아홉 분기 동안 배운 기록입니다. 어느 회사의 값도 아니고, 일의 "
    "순서와 확률도 재어 본 것이 아닙니다. 목록은 60번째에서 끝나지만 실제 길에는 그런 끝이 알려져 있지 않습니다.",
    "Synthetic: sixty situations on the road with their chances in a thousand miles, and what an invented fleet learnt in nine "
    "quarters. No company's figures; neither the order nor the chances were measured. The catalogue ends with the sixtieth; of "
    "real roads no such end is known.",
)
SOURCES = [
    ("Coverage of rare events and why more data add less: Hagiu & Wright, Data-enabled learning, network effects and competitive advantage (2023)", "https://doi.org/10.1111/1756-2171.12453"),
]
TABLES: dict[str, tuple[Words, Words, list[Column]]] = {
    "events": (
        ("길에서 만나는 일 60가지", "Sixty situations on the road"),
        ("일 하나에 한 줄, 흔한 것부터. 지어낸 자료.", "One row a situation, the commonest first. Synthetic."),
        [
            Column("id", "integer", ("흔한 차례", "Rank, the commonest first"), {"required": True, "minimum": 1, "maximum": len(EVENTS)}),
            Column("event", "string", ("일", "Situation"), {"required": True, "unique": True}),
            Column("kind", "string", ("무엇 때문인가", "What brings it about")),
            Column("per_thousand_miles", "number", ("1,000마일에 몇 번", "How often in a thousand miles"), {"required": True, "minimum": 0}),
        ],
    ),
    "log": (
        ("배우는 차들의 기록", "The log of a fleet that learns"),
        ("분기 하나에 한 줄. 운전자는 그 차들 가운데 아무도 만난 적 없는 일에서만 넘겨받는다. 지어낸 자료.", "One row a quarter. Drivers take over only in what no car of the fleet has met before. Synthetic."),
        [
            Column("quarter", "integer", ("몇째 분기", "Quarter"), {"required": True, "minimum": 1, "maximum": QUARTERS}),
            Column("miles", "integer", ("그 분기에 달린 마일", "Miles driven in it"), {"required": True, "minimum": 1}),
            Column("miles_before", "integer", ("그 분기 전까지 달린 마일", "Miles driven before it"), {"required": True, "minimum": 0}),
            Column("takeovers", "integer", ("그 분기에 운전자가 넘겨받은 횟수", "How often drivers took over in it"), {"required": True, "minimum": 0}),
        ],
    ),
}
# fmt: on


def events() -> list[list[Any]]:
    """The catalogue, its chances to three digits."""
    chances = [COMMONEST * rank**-EXPONENT for rank in range(1, len(EVENTS) + 1)]
    return [
        [rank, event, kind, float(f"{chance:.3g}")]
        for rank, ((event, kind), chance) in enumerate(zip(EVENTS, chances, strict=True), 1)
    ]


def log() -> list[list[int]]:
    """Quarters in each of which the fleet drives as far as in all before; new kinds are takeovers."""
    ends = FIRST_MILES * 2 ** np.arange(QUARTERS)
    met = meet_events(zipf_chances(KINDS, TAIL), ends * PER_THOUSAND // 1000, runs=1, seed=SEED)["kinds"]
    new, driven = np.diff(met, prepend=0), np.diff(ends, prepend=0)
    return [
        [quarter, int(miles), int(end - miles), int(takeovers)]
        for quarter, (miles, end, takeovers) in enumerate(zip(driven, ends, new, strict=True), 1)
    ]


def package() -> Package:
    """The dataset."""
    made = Package("rare-events", TITLE, DESCRIPTION, SOURCES)
    made.add_table("events", *TABLES["events"], events(), ["id"])
    made.add_table("log", *TABLES["log"], log(), ["quarter"])
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
