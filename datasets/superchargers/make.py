"""Rebuild this folder's table and its card: ``python datasets/superchargers/make.py``.

Supercharger stations and connectors at the end of each year as different places print them, one row a value and
source. Where they differ the rows stand side by side; ``used`` marks the one the kit computes with.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
NONE: Words = ("", "")

# fmt: off
PLACES: dict[str, tuple[str, str, str]] = {  # what it is, its address, when it was published, as far as it says
    "WIKI": ("Wikipedia: Tesla Supercharger", "https://en.m.wikipedia.org/wiki/Tesla_Supercharger", ""),
    "TREND": ("Trendsmask: what is a Tesla Supercharger", "https://review.trendsmask.com/what-is-tesla-supercharger-29390.html", ""),
    "P2": ("Pulse 2.0: Tesla surpasses 45 Superchargers", "https://pulse2.com/news/tesla-passes-45-supercharger-milestone-98270/", "2013-12-08"),
    "10K14": ("Tesla's annual report for 2014, a copy, page 10", "https://companyowl.com", "2015-02"),
    "ECO": ("ecomento: Tesla adds 260 Supercharger locations in 2015", "https://ecomento.com/2016/01/12/tesla-adds-260-supercharger-locations-in-2015-video/", "2016-01-12"),
    "SEA": ("Seattle EVA: 2,000 Tesla Superchargers now operational", "https://www.seattleeva.org/wp/2000-tesla-superchargers-now-operational/", "2015"),
    "ELK17": ("Electrek: a record year of Supercharger expansion, a copy", "https://viptest.electrek.co/2017/12/26/tesla-supercharger-record-year-goal/", "2017-12-26"),
    "BI17": ("Business Insider: Superchargers to double", "https://markets.businessinsider.com", "2017-02"),
    "IE18": ("InsideEVs: Tesla already added 121 stations", "https://insideevs.com", "2018"),
    "IE19": ("InsideEVs: over 12,000 Superchargers at 1,400 stations", "https://insideevs.com/tesla-12000-superchargers-1400-stations/", "2019-01-30"),
    "NZD": ("Newzdigest: Supercharger coverage for Europe", "https://newzdigest.co/auto/elon-musk-garantees-tesla-supercharger-coverage-for-europe", "2018-12-28"),
    "IE20Q3": ("InsideEVs: 2,200 stations, 19,450 connectors", "https://insideevs.com/news/450210/tesla-superchargers-2200-stations-19450-connectors/", "2020-10"),
    "IE20Q4": ("InsideEVs: Supercharger deployment, fourth quarter of 2020", "https://insideevs.com/news/482494/tesla-superchargers-deployment-q4-2020/", "2021-01-27"),
    "CR": ("CarsRadars, after Electrek: 35% growth in 2021", "https://carsradars.com/electric-cars/tesla-updates-supercharger-map-35-growth-in-2021/", "2022-01"),
    "IE21": ("InsideEVs: 222 new stations in the fourth quarter of 2021, a copy", "https://d33gy59ovltp76.cloudfront.net/news/tesla-deployed-222-new-supercharging-stations-in-q4-2021", "2022-01"),
    "IE22": ("InsideEVs: Supercharging network, fourth quarter of 2022", "https://insideevs.com/news/633377/tesla-supercharging-network-2022q4/", "2023-01"),
    "SD": ("Selfdrivings: roughly 6,000 stations", "https://selfdrivings.com/tesla-expanded-its-supercharging-network-to-roughly-6000-stations/", "2024-01"),
    "BZ": ("Benzinga: Tesla says it added 11,000 Superchargers in 2024", "https://www.benzinga.com/25/01/42760189/tesla-says-it-added-11000-superchargers-in-2024", "2025-01-02"),
    "SHK": ("Shacknews: 6,249 stations at the end of the first quarter of 2024", "https://www.shacknews.com/article/139620/tesla-tsla-supercharger-stations-q1-2024", "2024-04-23"),
    "Q124": ("EV A2Z: the first quarter of 2024", "https://ev-a2z.com", "2024-04"),
    "EON": ("Eonmsk: Tesla opened 11.5k new Superchargers through 2024", "https://eonmsk.com/2024/12/31/tesla-opened-11-5k-new-superchargers-through-2024", "2024-12-31"),
    "TM": ("TeslaMagz: record 6.7 TWh in 2025", "https://teslamagz.com/news/tesla-supercharger-network-delivers-record-6-7-twh-in-2025/amp", "2026-01"),
    "UOW": ("US on Wheels", "https://usonwheels.com", "2026-01"),
    "DRV": ("The Driven: the network grows 18 per cent", "https://thedriven.io/2025/10/24/teslas-supercharger-network-grows-18-pct-with-denser-and-faster-technology/amp", "2025-10-24"),
    "DECK": ("Tesla's quarterly report, known only from others", "", ""),
}
V, D, M = "verified", "derived", "unverified"
ROWS: list[tuple[int, str, int, str, bool, str, str, bool, Words]] = [  # year, measure, value, when counted, rounded, source, confidence, used, note
    (2012, "stations", 6, "2012-09-24", False, "TREND", V, False, ("문을 연 날", "on the day it was launched")),
    (2012, "stations", 5, "2012-09-24", False, "WIKI", V, False, ("문을 연 날", "on the day it was launched")),
    (2013, "stations", 47, "2013-12-08", False, "P2", V, True, ("북미 39곳과 유럽 8곳", "39 in North America and 8 in Europe")),
    (2014, "stations", 330, "2014-12-31", True, "ECO", V, True, ("한 해 뒤에 쓴 연말 값", "the year's end, told a year later")),
    (2014, "stations", 380, "", False, "10K14", V, False, ("‘현재’라고만 썼다. 2015년 2월쯤으로 보인다", "says only “currently”; likely February 2015")),
    (2014, "connectors", 2_000, "2015", True, "SEA", V, False, ("2015년 초", "early 2015")),
    (2015, "stations", 590, "2015-12-31", True, "ECO", V, True, NONE),
    (2015, "stations", 584, "2015-12-31", False, "DECK", M, False, NONE),
    (2015, "connectors", 3_400, "2015-12-31", True, "DECK", M, False, NONE),
    (2016, "stations", 770, "2017-01", True, "ELK17", V, True, NONE),
    (2016, "stations", 805, "2017-02", False, "BI17", V, False, ("2월 말. 연말이 아니다", "late February, not the year's end")),
    (2016, "connectors", 5_000, "2017-01", True, "ELK17", V, True, ("‘약’", "“about”")),
    (2016, "connectors", 5_159, "2017-02", False, "BI17", V, False, ("2월 말. 연말이 아니다", "late February, not the year's end")),
    (2017, "stations", 1_125, "2017-12-31", True, "IE18", V, True, NONE),
    (2017, "stations", 1_120, "2017-12-26", False, "ELK17", V, False, ("연말 닷새 전", "five days before the year's end")),
    (2017, "stations", 1_128, "2017-12-31", False, "DECK", M, False, NONE),
    (2017, "connectors", 8_500, "2017-12-31", True, "IE19", V, True, NONE),
    (2017, "connectors", 8_250, "2017-12-26", True, "ELK17", V, False, ("‘8,250을 조금 넘는다’. 연말 닷새 전", "“just over 8,250”, five days before the year's end")),
    (2017, "connectors", 8_496, "2017-12-31", False, "DECK", M, False, NONE),
    (2018, "stations", 1_422, "2019-01-30", False, "IE19", V, True, ("새해 1월 말", "late January")),
    (2018, "stations", 1_350, "2018-12-28", False, "NZD", V, False, NONE),
    (2018, "connectors", 12_001, "2019-01-30", False, "IE19", V, True, ("새해 1월 말", "late January")),
    (2018, "connectors", 11_583, "2018-12-28", False, "NZD", V, False, NONE),
    (2019, "stations", 1_821, "2019-12-31", False, "IE20Q4", D, True, ("2020년의 증가율에서 거꾸로 계산. 1,815–1,827", "worked back from growth rates of 2020; 1,815 to 1,827")),
    (2019, "connectors", 16_104, "2019-12-31", False, "IE20Q4", D, True, ("2020년의 증가율에서 거꾸로 계산. 반올림된 비율로는 15,998–16,118까지만 좁혀진다", "worked back from growth rates of 2020; the rounded rates narrow it to 15,998–16,118 only")),
    (2020, "stations", 2_564, "2020-12-31", False, "IE20Q4", D, True, ("3분기 2,181곳에 4분기 383곳을 더한 값", "2,181 in the third quarter and 383 in the fourth, added up")),
    (2020, "stations", 2_564, "2020-12-31", False, "CR", D, False, ("2021년의 3,476곳에서 그해 늘어난 912곳을 뺀 값", "3,476 in 2021 less the 912 added that year")),
    (2020, "connectors", 23_277, "2020-12-31", False, "IE20Q4", D, True, ("3분기 19,437기에 4분기 3,840기를 더한 값", "19,437 in the third quarter and 3,840 in the fourth, added up")),
    (2020, "connectors", 23_277, "2020-12-31", False, "CR", D, False, ("2021년의 31,498기에서 그해 늘어난 8,221기를 뺀 값", "31,498 in 2021 less the 8,221 added that year")),
    (2021, "stations", 3_476, "2021-12-31", False, "IE21", V, True, NONE),
    (2021, "connectors", 31_498, "2021-12-31", False, "IE21", V, True, NONE),
    (2022, "stations", 4_678, "2022-12-31", False, "IE22", V, True, NONE),
    (2022, "connectors", 42_419, "2022-12-31", False, "IE22", V, True, NONE),
    (2023, "stations", 5_952, "2023-12-31", False, "SD", V, True, NONE),
    (2023, "stations", 5_952, "2023-12-31", False, "SHK", D, False, ("2024년 1분기의 6,249곳에서 그때 늘어난 297곳을 뺀 값", "6,249 at the end of March 2024 less the 297 added")),
    (2023, "stations", 6_350, "2024-01", False, "WIKI", V, False, ("‘2024년 1월’. 테슬라가 센 3월 말(6,249)보다 많다", "“January 2024”, more than Tesla's own count for the end of March (6,249)")),
    (2023, "connectors", 54_892, "2023-12-31", False, "BZ", V, True, NONE),
    (2023, "connectors", 54_892, "2023-12-31", False, "SD", V, False, NONE),
    (2023, "connectors", 58_000, "2024-01", True, "WIKI", V, False, ("‘58,000+’, ‘2024년 1월’. 테슬라가 센 3월 말(57,579, [Q124])보다 많다", "“58,000+”, “January 2024”, more than Tesla's own count for the end of March (57,579, [Q124])")),
    (2024, "stations", 6_975, "2024-12-31", False, "DECK", M, True, ("원본을 보지 못했다", "we have not seen the original")),
    (2024, "connectors", 65_495, "2024-12-31", False, "DECK", M, True, ("원본을 보지 못했다. [BZ]의 65,000기 넘음과 [EON]의 19% 증가에 맞는다", "we have not seen the original; it fits “over 65,000” in [BZ] and the growth of 19% in [EON]")),
    (2024, "connectors", 65_000, "2024-12-31", True, "BZ", V, False, ("‘65,000기를 넘는다’. 9월 말에는 62,421기", "“over 65,000”; 62,421 at the end of September")),
    (2024, "connectors", 67_000, "2024-12-31", True, "EON", V, False, ("‘67,000기를 넘는다’", "“more than 67,000”")),
    (2025, "stations", 8_000, "2025-12-31", True, "UOW", V, True, NONE),
    (2025, "stations", 7_000, "2025-12-31", True, "TM", V, False, ("‘7,000곳을 훌쩍 넘는다’", "“well over 7,000”")),
    (2025, "stations", 7_800, "2025-10", True, "DRV", V, False, ("10월. 연말이 아니다", "October, not the year's end")),
    (2025, "connectors", 75_000, "2025-12-31", True, "TM", V, True, ("‘75,000기를 넘었다’, 4분기에 3,600기", "“passed 75,000”, 3,600 of them in the fourth quarter")),
    (2025, "connectors", 74_000, "2025-10", True, "DRV", V, False, ("10월. 여기에 4분기의 3,600기를 더하면 77,600기", "October; with the 3,600 of the fourth quarter it would be 77,600")),
]

TITLE = ("수퍼차저 충전소와 충전기, 출처마다", "Supercharger stations and connectors, source by source")
DESCRIPTION = (
    "실제 숫자입니다. 지어낸 값은 없습니다. 값과 출처 하나에 한 줄이고, 서로 다른 숫자를 나란히 두었습니다. used가 true인 줄이 이 교재가 셈에 쓰는 값입니다. 2024년 말의 값은 원본을 보지 못해 unverified로 "
    "표시했습니다. 전 세계의 수이고, 충전기(connectors)는 차 한 대가 꽂는 자리 하나입니다.",
    "Real figures, none of them invented: one row a value and source, different figures side by side. Where used is true, the row is what this kit "
    "computes with. What stands for the end of 2024 is marked unverified: we have not seen the original. Worldwide; a connector is a place for one car to plug in.",
)
COLUMNS = [
    Column("year", "integer", ("어느 해 말을 나타내는지", "The year whose end it stands for"), {"required": True, "minimum": 2012, "maximum": 2025}),
    Column("measure", "string", ("stations: 충전소, connectors: 충전기", "stations or connectors"), {"required": True, "enum": ["stations", "connectors"]}),
    Column("value", "integer", ("수", "How many"), {"required": True, "minimum": 1}),
    Column("counted", "string", ("언제 센 것인지, 적혀 있으면", "When it was counted, where it says so"), {}),
    Column("rounded", "boolean", ("어림수로 실렸는지", "Whether it was printed as a round number")),
    Column("source", "string", ("출처의 이름표", "Code of the source")),
    Column("url", "string", ("주소, 보지 못했으면 비움", "Address; empty where the original was not seen"), {}),
    Column("published", "string", ("실린 날, 적혀 있으면", "When it was published, where it says so"), {}),
    Column("confidence", "string", ("verified: 출처에서 보았다, derived: 계산했다, unverified: 보지 못했다", "verified: seen in the source; derived: computed; unverified: not seen"), {"required": True, "enum": [V, D, M]}),
    Column("used", "boolean", ("이 교재가 셈에 쓰는 값인지", "Whether this kit computes with it")),
    Column("note", "string", ("덧붙임", "Note"), {}),
]
# fmt: on


def rows() -> list[list[Any]]:
    """The table, as it is written above."""
    return [
        [year, measure, value, counted, rounded, source, *PLACES[source][1:], confidence, used, note]
        for year, measure, value, counted, rounded, source, confidence, used, note in ROWS
    ]


def package() -> Package:
    """The dataset."""
    sources = [(f"[{code}] {what}", address) for code, (what, address, _) in PLACES.items() if address]
    made = Package("superchargers", TITLE, DESCRIPTION, sources)
    about = ("값과 출처 하나에 한 줄. 실제 숫자.", "One row a value and source. Real figures.")
    title = ("연말의 충전소와 충전기", "Stations and connectors at the year's end")
    made.add_table("counts", title, about, COLUMNS, rows(), ["year", "measure", "source"])
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
