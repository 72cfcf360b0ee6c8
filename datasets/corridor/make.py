"""Rebuild this folder's tables and their card: ``python datasets/corridor/make.py``.

An invented stretch of land for lesson 8: ten towns, the roads between them, three charging stations that stand and
seventeen places where one could be built. Nothing is drawn by chance: places are written down, trips follow from a
gravity rule. The land was laid out so that a car which goes 200 km by road between two charges cannot get across it,
and can once three stations fill the gaps.
"""

from itertools import combinations
from math import floor, hypot
from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
DETOUR = 1.2  # kilometres of road for one in a straight line
TRIPS = 1000

# fmt: off
TOWNS: dict[str, tuple[Words, int, int, int]] = {  # name, x and y in km, thousands of people
    "hanbit": (("한빛", "Hanbit"), 50, 200, 620),
    "gaon": (("가온", "Gaon"), 145, 113, 180),
    "narae": (("나래포", "Naraepo"), 113, 327, 90),
    "solbat": (("솔밭", "Solbat"), 273, 173, 60),
    "maru": (("마루", "Maru"), 400, 73, 70),
    "saebyeok": (("새벽골", "Saebyeokgol"), 427, 233, 50),
    "deulmok": (("들목", "Deulmok"), 547, 320, 80),
    "gureum": (("구름재", "Gureumjae"), 567, 113, 40),
    "eungaram": (("은가람", "Eungaram"), 693, 200, 410),
    "dasom": (("다솜", "Dasom"), 673, 353, 120),
}
ROADS = [
    ("hanbit", "gaon"), ("hanbit", "solbat"), ("hanbit", "narae"), ("gaon", "solbat"), ("solbat", "saebyeok"), ("solbat", "maru"), ("maru", "gureum"),
    ("saebyeok", "deulmok"), ("saebyeok", "eungaram"), ("gureum", "eungaram"), ("deulmok", "dasom"), ("deulmok", "eungaram"), ("dasom", "eungaram"), ("narae", "saebyeok"),
]
BUILT: list[tuple[str, Words, str]] = [
    ("hanbit-old", ("한빛 충전소", "Hanbit station"), "hanbit"),
    ("gaon-old", ("가온 충전소", "Gaon station"), "gaon"),
    ("eungaram-old", ("은가람 충전소", "Eungaram station"), "eungaram"),
]
SITES: list[tuple[str, Words, int, int]] = [  # where one could be built
    ("hanbit-mall", ("한빛 백화점", "Hanbit mall"), 80, 212),
    ("gaon-campus", ("가온 대학가", "Gaon campus"), 172, 130),
    ("eungaram-arena", ("은가람 경기장", "Eungaram arena"), 704, 222),
    ("naraepo-port", ("나래포 항구", "Naraepo port"), 113, 327),
    ("dasom-square", ("다솜 광장", "Dasom square"), 673, 353),
    ("west-rest", ("서쪽 휴게소", "West rest stop"), 183, 184),
    ("solbat-junction", ("솔밭 나들목", "Solbat junction"), 273, 173),
    ("reed-rest", ("갈대 휴게소", "Reed rest stop"), 350, 203),
    ("saebyeok-market", ("새벽골 장터", "Saebyeokgol market"), 427, 233),
    ("pine-rest", ("소나무 휴게소", "Pine rest stop"), 336, 123),
    ("maru-inn", ("마루 산장", "Maru inn"), 400, 73),
    ("ridge-rest", ("능선 휴게소", "Ridge rest stop"), 484, 93),
    ("ford-rest", ("여울 휴게소", "Ford rest stop"), 487, 277),
    ("east-rest", ("동쪽 휴게소", "East rest stop"), 547, 218),
    ("gureum-pass", ("구름재 고개", "Gureumjae pass"), 567, 113),
    ("deulmok-station", ("들목역", "Deulmok station front"), 547, 320),
    ("coast-rest", ("바닷길 휴게소", "Coast rest stop"), 270, 280),
]
TITLE = ("충전소를 지을 땅", "A land to put chargers in")
DESCRIPTION = (
    "지어낸 땅입니다. 도시 열 곳, 길, 서 있는 충전소 세 곳, 지을 수 있는 자리 열일곱 곳. 무작위로 뽑은 것은 없고 자리는 적어 두었으며, 여행은 두 도시의 사람 수를 곱해 길의 길이로 나눈 값을 "
    "1,000건에 맞춘 것입니다. 한 번 충전에 200 km를 가는 차로는 건너지 못하고 빈 곳을 메우면 건널 수 있도록 배치했습니다. 어느 나라의 지도도 아닙니다.",
    "Synthetic: ten invented towns, their roads, three stations that stand, seventeen places where one could be built. Nothing is drawn by "
    "chance; trips are the product of both towns' people over the length of the road, scaled to 1,000. Laid out so that a car that goes 200 km on a charge "
    "cannot cross it until the gaps are filled. It is the map of no country.",
)
PLACE = {"required": True, "minimum": 0, "maximum": 720}
ID = Column("id", "string", ("이름표", "Identifier"), {"required": True, "unique": True})
XY = [
    Column("x", "integer", ("서쪽 끝에서, km", "From the western edge, km"), PLACE),
    Column("y", "integer", ("북쪽 끝에서, km", "From the northern edge, km"), PLACE),
]
PAIR = [Column("start", "string", ("한쪽 도시", "One town")), Column("end", "string", ("다른 쪽 도시", "The other town"))]
# fmt: on


def road_km(a: str, b: str) -> float:
    """Kilometres of road between two towns, if it went there as directly as roads do."""
    (_, ax, ay, _), (_, bx, by, _) = TOWNS[a], TOWNS[b]
    return DETOUR * hypot(ax - bx, ay - by)


def trips() -> list[list[Any]]:
    """People of both over the road between them, scaled to 1,000; what rounding leaves goes to the largest rests."""
    pull = {pair: TOWNS[pair[0]][3] * TOWNS[pair[1]][3] / road_km(*pair) for pair in combinations(TOWNS, 2)}
    exact = {pair: TRIPS * each / sum(pull.values()) for pair, each in pull.items()}
    whole = {pair: floor(each) for pair, each in exact.items()}
    rests = sorted(exact, key=lambda pair: whole[pair] - exact[pair])
    return [[*pair, count + (pair in rests[: TRIPS - sum(whole.values())])] for pair, count in whole.items()]


def sites() -> list[list[Any]]:
    """Stations that stand, then the places for new ones."""
    old = [[id, name, *TOWNS[town][1:3], True] for id, name, town in BUILT]
    return old + [[id, name, x, y, False] for id, name, x, y in SITES]


def package() -> Package:
    """The dataset."""
    made = Package("corridor", TITLE, DESCRIPTION, [])
    name = Column("name", "string", ("이름", "Name"), {"required": True, "unique": True})
    people = Column(
        "people", "integer", ("사람, 천 명", "People, thousands"), {"required": True, "minimum": 1}
    )
    made.add_table(
        "towns", ("도시", "Towns"), ("도시 하나에 한 줄. 지어낸 자료.", "One row a town. Synthetic."),
        [ID, name, *XY, people], [[id, *row] for id, row in TOWNS.items()], ["id"],
    )  # fmt: skip
    km = Column(
        "km", "integer", ("길의 길이, km", "Length of the road, km"), {"required": True, "minimum": 1}
    )
    made.add_table(
        "roads", ("길", "Roads"), ("길 하나에 한 줄. 길은 직선의 1.2배. 지어낸 자료.", "One row a road, 1.2 times as long as the straight line. Synthetic."),
        [*PAIR, km], [[a, b, round(road_km(a, b))] for a, b in ROADS], ["start", "end"],
    )  # fmt: skip
    stands = Column("stands", "boolean", ("이미 서 있는지", "Whether a station stands there already"))
    made.add_table(
        "sites", ("충전소와 자리", "Stations and sites"), ("서 있는 충전소와 지을 수 있는 자리 하나에 한 줄. 지어낸 자료.", "One row a station or a place for one. Synthetic."),
        [ID, name, *XY, stands], sites(), ["id"],
    )  # fmt: skip
    count = Column("trips", "integer", ("하루의 여행, 건", "Trips a day"), {"required": True, "minimum": 1})
    made.add_table(
        "trips", ("여행", "Trips"), ("도시 둘에 한 줄. 사람 수의 곱을 길로 나눈 값. 지어낸 자료.", "One row two towns: the product of their people over the road. Synthetic."),
        [*PAIR, count], trips(), ["start", "end"],
    )  # fmt: skip
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
