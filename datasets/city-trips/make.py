"""Rebuild this folder's table and its card: ``python datasets/city-trips/make.py``.

One invented day in an invented town, for lesson 11: `course.simulate.random_trips` draws it, and it is rounded to
ten metres and six seconds. It is fitted to no real city.
"""

from pathlib import Path

from course.data.cards import Column, Package
from course.simulate import random_trips

HERE = Path(__file__).parent
SEED = 11
TRIPS = 800
SIDE = 12.0
"""Of the town, km."""


def package() -> Package:
    """The dataset."""
    day = random_trips(TRIPS, side_km=SIDE, peaks=0.5, centre=0.5, seed=SEED)
    rows = [
        [number, round(minute, 1), *(round(place, 2) for place in places)]
        for number, (minute, *places) in enumerate(day.to_numpy().tolist(), 1)
    ]
    made = Package("city-trips", TITLE, DESCRIPTION, SOURCES)
    made.add_table("trips", *TABLE, COLUMNS, rows, ["trip"])
    return made


# fmt: off
TITLE = ("어느 도시의 하루: 이동 800건", "A town's day: 800 trips")
DESCRIPTION = (
    "지어낸 도시의 지어낸 하루입니다. 가로세로 12 km의 평면에서 사람들이 언제 어디서 어디로 가는지를 난수로 뽑았습니다. 절반은 아침과 저녁의 붐비는 시간에, 나머지는 아무 때나 "
    "출발합니다. 출발지와 도착지의 절반은 도심에 있습니다. 어느 실제 도시에도 맞추지 않았으므로 실제 도시의 대기 시간이나 수입으로 읽으면 안 됩니다.",
    "Synthetic: an invented day in an invented town. When, from where and to where people travel on a plane of 12 km by 12 km was drawn at random. Half of the trips start "
    "in a morning and an evening rush, the others at any time; half of the starts and of the ends lie in the centre. It is fitted to no real city: "
    "do not read it as any city's waiting times or earnings.",
)
SOURCES = [
    ("The question of how few cars can drive a day's trips, asked of New York (Vazifeh et al. 2018); no value is taken from it", "https://doi.org/10.1038/s41586-018-0095-1"),
]
TABLE = (
    ("이동", "Trips"),
    ("이동 하나에 한 줄, 시간 순서. 지어낸 자료.", "One row a trip, in order of time. Synthetic."),
)
PLACE = {"required": True, "minimum": 0, "maximum": SIDE}
COLUMNS = [
    Column("trip", "integer", ("이동 번호", "Number of the trip"), {"required": True, "minimum": 1, "maximum": TRIPS}),
    Column("minute", "number", ("출발하려는 시각, 자정부터 분", "When the rider wants to leave, minutes since midnight"), {"required": True, "minimum": 0, "maximum": 1440}),
    Column("x", "number", ("출발지, 서쪽 끝에서 km", "Start, km from the western edge"), PLACE),
    Column("y", "number", ("출발지, 남쪽 끝에서 km", "Start, km from the southern edge"), PLACE),
    Column("to_x", "number", ("도착지, 서쪽 끝에서 km", "End, km from the western edge"), PLACE),
    Column("to_y", "number", ("도착지, 남쪽 끝에서 km", "End, km from the southern edge"), PLACE),
]
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
