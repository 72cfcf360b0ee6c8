"""Rebuild this folder's table and its card: ``python datasets/tesla-deliveries/make.py``.

Tesla's deliveries a year as different places print them, one row a year and source. Where they differ the rows stand
side by side; ``used`` marks the one the kit computes with. To add a source, add a row and its address.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
NONE: Words = ("", "")

# fmt: off
PLACES: dict[str, tuple[str, str, str]] = {  # what it is, its address, when it was published, as far as it says
    "WIN": ("Winenfood: a breakdown of Tesla car sales by year", "https://winenfood.com/a-full-breakdown-of-tesla-car-sales-by-year", ""),
    "CSM": ("Christian Science Monitor: Tesla deliveries squeak past 50,000", "https://www.csmonitor.com/Business/In-Gear/2016/0104/Tesla-deliveries-squeak-past-50-000-in-2015", "2016-01-04"),
    "BGR": ("BGR: Tesla Model S sales", "https://bgr.com/general/tesla-model-s-sales-2015-4789014", ""),
    "VB": ("Viðskiptablaðið, after the Wall Street Journal", "https://www.vb.is/frettir/tesla-afhenti-rumlega-10000-bila/115788/", "2015-04"),
    "TE": ("Transport Evolved: 50,580 cars delivered", "https://transportevolved.com/2016/01/04/tesla-announces-final-tesla-model-s-tesla-model-x-electric-car-sales-estimate-for-2015-50580-cars-delivered/", "2016-01-04"),
    "CHG": ("Charged.io: Tesla narrowly misses its 2016 delivery goal", "https://charged.io/tesla-narrowly-misses-2016-delivery-goal-production-delays/", ""),
    "VRG17": ("The Verge: Tesla delivered over 76,000 vehicles in 2016", "https://www.theverge.com/2017/1/3/14159292/tesla-q4-2016-delivery-production-model-s-x", "2017-01-03"),
    "NM": ("Notesmatic: Tesla annual production and deliveries", "https://notesmatic.com/tesla-annual-production-and-deliveries/", ""),
    "BSN": ("Tesla's press release for the fourth quarter of 2018, at Bay Street News", "https://baystnews.com/tesla-q4-2018-vehicle-production-deliveries-also-announcing-2000-price-reduction-in-us/amp", "2019-01-02"),
    "LAT": ("Los Angeles Times: Tesla said it delivered 367,500 cars", "https://www.latimes.com/business/autos/story/2020-01-03/tesla-fourth-quarter-deliveries-model-3", "2020-01-03"),
    "VRG21": ("The Verge: Tesla fell just short of 500,000 in 2020", "https://www.theverge.com/2021/1/2/22210191/tesla-delivery-goal-elon-musk-vehicles-2020", "2021-01-02"),
    "CUK": ("Cars UK: Tesla delivered 936,172 electric cars in 2021", "https://www.carsuk.net/tesla-delivered-936172-electric-cars-in-2021-up-almost-90-on-2020/", "2022-01-03"),
    "CLR": ("Clearflx", "https://clearflx.com", ""),
    "COV": ("Coverager: Tesla, 2023, a year of growth", "https://coverager.com/tesla-2023-a-year-of-growth", ""),
    "LJ": ("LJ News Opinions: first drop in deliveries in at least nine years", "https://ljnewsopinions.com/tesla-reports-first-drop-in-deliveries-in-at-least-9-years", "2025-01-02"),
    "AWANI": ("Bernama at Astro Awani: Tesla's sales drop in 2024", "https://international.astroawani.com/world-news/tesla-s-sales-drop-2024-503051", "2025-01"),
    "EV25": ("Eletric Vehicles: Tesla delivers 1.64 million EVs in 2025", "https://eletric-vehicles.com/tesla/tesla-delivers-1-64-million-evs-in-2025", "2026-01"),
    "DEV": ("Devdiscourse: Tesla's crown slips", "https://www.devdiscourse.com/article/technology/3747880-teslas-crown-slips-byd-takes-lead-in-global-ev-race", "2026-01-02"),
    "L15": ("Tesla's letter to shareholders for the fourth quarter of 2015, a copy", "https://studysoup.com/note/2301546", "2016-02"),
}
EARLY: Words = ("새해 첫머리의 발표. 서류까지 끝난 차만 세어 조금 적다", "announced in the first days of the new year; counts a car only when its papers are done, so slightly low")
LATER: Words = ("뒤에 나온 보고서의 숫자로 보인다", "reads like the later report")
ROWS: list[tuple[int, int, bool, str, bool, Words]] = [  # year, deliveries, rounded, source, used, note
    (2012, 2_650, False, "WIN", True, ("모은 글. 더 나은 출처를 찾지 못했다", "an aggregator; we found nothing better")),
    (2013, 22_477, False, "WIN", True, ("모은 글", "an aggregator")),
    (2014, 31_655, False, "CSM", True, NONE),
    (2014, 33_157, False, "BGR", False, NONE),
    (2014, 32_733, False, "VB", False, ("분기 7,535대와 함께 실렸다", "printed together with 7,535 for a quarter")),
    (2015, 50_580, False, "TE", True, EARLY),
    (2015, 50_557, False, "CSM", False, ("같은 발표를 다르게 더했다", "adds up the same announcement differently")),
    (2016, 76_230, False, "CHG", True, EARLY),
    (2016, 76_230, False, "VRG17", False, EARLY),
    (2017, 103_181, False, "NM", True, LATER),
    (2017, 103_091, False, "WIN", False, ("모은 글", "an aggregator")),
    (2018, 245_506, False, "NM", True, LATER),
    (2018, 245_240, False, "BSN", False, EARLY),
    (2019, 367_656, False, "NM", True, LATER),
    (2019, 367_500, True, "LAT", False, EARLY),
    (2020, 499_647, False, "NM", True, LATER),
    (2020, 499_550, False, "VRG21", False, EARLY),
    (2021, 936_222, False, "NM", True, LATER),
    (2021, 936_172, False, "CUK", False, EARLY),
    (2022, 1_313_851, False, "NM", True, NONE),
    (2023, 1_808_581, False, "CLR", True, NONE),
    (2023, 1_808_581, False, "COV", False, ("모델 3과 Y 1,739,707대에 나머지 68,874대를 더한 값", "1,739,707 of Model 3 and Y, and 68,874 others, added up")),
    (2023, 1_808_581, False, "LJ", False, NONE),
    (2024, 1_789_226, False, "EV25", True, NONE),
    (2024, 1_789_226, False, "LJ", False, NONE),
    (2024, 1_770_000, True, "AWANI", False, ("만든 대수(1,773,443)를 넘긴 대수로 옮긴 듯하다", "seems to print what was made (1,773,443) as what was delivered")),
    (2025, 1_636_129, False, "EV25", True, NONE),
    (2025, 1_640_000, True, "DEV", False, NONE),
]
TOTALS = [("2012–2015", 107_000, True, "L15", ("그때까지 길 위에 나온 차가 107,000대를 조금 넘는다고 썼다", "writes of just over 107,000 cars on the road by then"))]
DERIVED = {("COV", 2023)}

TITLE = ("테슬라의 연간 인도 대수, 출처마다", "Tesla's deliveries a year, source by source")
DESCRIPTION = (
    "실제 숫자입니다. 지어낸 값은 없습니다. 해와 출처 하나에 한 줄이고, 서로 다른 숫자를 나란히 두었습니다. used가 true인 줄이 이 교재가 셈에 쓰는 값입니다. 로드스터와 폐차는 빠져 있습니다. 테슬라의 보도자료 "
    "원본이 아니라 그것을 옮긴 글을 보고 적었습니다.",
    "Real figures, none of them invented: one row a year and source, different figures side by side. Where used is true, the row is what this kit "
    "computes with. Roadsters and scrapped cars are left out. Taken from pages that report Tesla's releases, not from the releases.",
)
LEVELS = ["verified", "derived", "unverified"]
COLUMNS = [
    Column("year", "integer", ("해", "Calendar year"), {"required": True, "minimum": 2012, "maximum": 2025}),
    Column("deliveries", "integer", ("고객에게 넘긴 차, 대", "Cars delivered"), {"required": True, "minimum": 1}),
    Column("rounded", "boolean", ("어림수로 실렸는지", "Whether it was printed as a round number")),
    Column("source", "string", ("출처의 이름표", "Code of the source")),
    Column("url", "string", ("주소", "Address")),
    Column("published", "string", ("실린 날, 적혀 있으면", "When it was published, where it says so"), {}),
    Column("confidence", "string", ("verified: 출처에서 보았다, derived: 계산했다, unverified: 보지 못했다", "verified: seen in the source; derived: computed; unverified: not seen"), {"required": True, "enum": LEVELS}),
    Column("used", "boolean", ("이 교재가 셈에 쓰는 값인지", "Whether this kit computes with it")),
    Column("note", "string", ("덧붙임", "Note"), {}),
]
# fmt: on


def rows() -> list[list[Any]]:
    """The table, as it is written above."""
    return [
        [year, cars, rounded, source, *PLACES[source][1:], level(source, year), used, note]
        for year, cars, rounded, source, used, note in ROWS
    ]


def level(source: str, year: int) -> str:
    """How sure we are."""
    return "derived" if (source, year) in DERIVED else "verified"


def package() -> Package:
    """The dataset."""
    sources = [(f"[{code}] {what}", address) for code, (what, address, _) in PLACES.items()]
    made = Package("tesla-deliveries", TITLE, DESCRIPTION, sources)
    about = (
        "해와 출처 하나에 한 줄. 실제 숫자.",
        "One row a year and source. Real figures.",
    )
    made.add_table(
        "deliveries", ("연간 인도 대수", "Deliveries a year"), about, COLUMNS, rows(), ["year", "source"]
    )
    span = Column("years", "string", ("어느 해까지", "Which years"))
    totals = [[years, cars, rounded, source, *PLACES[source][1:], "verified", note] for years, cars, rounded, source, note in TOTALS]  # fmt: skip
    left = [column for column in COLUMNS if column.name not in ("year", "used")]
    told = (
        "회사가 스스로 말한 합계. 더한 값을 견주는 데 쓴다.",
        "What the company itself gave as a total, to hold sums against.",
    )
    made.add_table(
        "totals", ("회사가 말한 합계", "The company's own total"), told, [span, *left], totals, ["years"]
    )
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
