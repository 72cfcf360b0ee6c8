"""Rebuild this folder's tables and their card: ``python datasets/fleet-miles/make.py``.

Published figures on miles and on what was to follow from them, for lesson 9: one row a figure and source. Figures
that contradict each other stand side by side. Products are never added up across each other.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
KM = 1.609344  # in a mile


def from_km(kilometres: float) -> int:
    """Miles, to the nearest thousand."""
    return round(kilometres / KM / 1000) * 1000


# fmt: off
SOURCES = {
    "L15": ("Tesla's letter on the fourth quarter of 2015 (10 February 2016)", "https://studysoup.com/note/2301546/depaul-acc-374-week-1-summer-2016"),
    "CALL16": ("Tesla's call on the first quarter of 2016, an excerpt", "https://blog.slndrtech.com/tesla-shares-some-insight-on-autonomous-vehicles/"),
    "VERGE16": ("The Verge on Tesla's 100 million Autopilot miles (24 May 2016)", "https://www.theverge.com/2016/5/24/11761098/tesla-autopilot-self-driving-cars-100-million-miles"),
    "IEV16": ("InsideEVs on the same talk", "https://insideevs.com/news/331124/tesla-provides-autopilot-update-100-million-miles-driven/"),
    "TC16": ("Tesla Central on the same talk", "https://www.teslacentral.com/tesla-autopilot-100-million-miles-driven-safer-you"),
    "NBF16": ("Next Big Future, July 2016", "https://www.nextbigfuture.com/2016/07/tesla-autopilot-is-currently-twice-as.html"),
    "MP2": ("Master Plan, Part Deux (20 July 2016), as quoted on Hubski", "https://hubski.com/addcomment/344806"),
    "INV": ("Inverse on 222 million Autopilot miles (October 2016)", "https://www.inverse.com/article/21936-elon-musk-autopilot-222-million-miles"),
    "ENG": ("Engadget on a billion Autopilot miles (28 November 2018)", "https://www.engadget.com/2018-11-28-tesla-celebrates-one-billion-autopilot-assisted-miles.html"),
    "GPS": ("GPS World on a billion Autopilot miles (30 November 2018)", "https://www.gpsworld.com/tesla-announces-1-billion-driverless-miles/"),
    "WM": ("Whole Mars on an estimate by Lex Fridman (8 November 2019)", "https://wholemars.net/2019/11/08/tesla-autopilot-projected-to-hit-2-billion-miles-engaged-on-monday-or-sooner/"),
    "LEX": ("Lex Fridman's page of estimates", "https://lexfridman.com/tesla-autopilot-miles-and-vehicles"),
    "ILT": ("I Love Tesla, quoting Sawyer Merritt's yearly figures (2026)", "https://ilovetesla.com/teslas-fsd-supervised-smashes-8-billion-miles-proof-autonomous-driving-is-safer-than-humans"),
    "TECHAU": ("techAU, reading a chart in Tesla's deck for the fourth quarter of 2022", "https://techau.com.au/tesla-sold-fsd-to-400000-people-in-us-and-canada-alone-most-have-access-to-fsd-beta/"),
    "TW24": ("Tesla Weekly on Tesla's update for the first quarter of 2024", "https://teslaweekly.com/2024/04/tesla-full-self-driving-fsd-users-achieve-1-3-billion-combined-miles-traveled/"),
    "RED24": ("Red Reef Research (1 August 2024)", "https://redreefresearch.com/2024/08/01/tesla-full-self-driving-data-makes-elon-musk-lower-expectations"),
    "DEEP": ("DeepNewz on Tesla's report for the second quarter of 2025", "https://preview.deepnewz.com/automobile/tesla-reports-autopilot-crash-rate-drops-to-1-6-7-million-miles-2d79a000"),
    "USW": ("US on Wheels on 6.5 billion miles (22 November 2025)", "https://usonwheels.com/what-does-6-5-billion-miles-mean-for-teslas-full-self-driving"),
    "EDGEN": ("Edgen on nearly 7 billion miles (30 December 2025)", "https://www.edgen.tech/news/post/tesla-nears-7-billion-fsd-miles-expanding-ai-data-lead"),
    "EV26": ("Eletric-Vehicles on 8.2 billion miles (February 2026)", "https://eletric-vehicles.com/tesla/teslas-fsd-software-logs-1-billion-miles-in-first-50-days-of-2026"),
    "SCOUT": ("The Daily Scout on 10 billion miles (4 May 2026)", "https://thedailyscout.com/s/pyc3_bXi3h4"),
    "ATLAS": ("Atlas 360 on 10 billion miles (May 2026)", "https://atlas360.news/en/news/tesla-hits-musks-threshold-for-safe-unsupervised-driving-morj799h"),
    "TMAG": ("Tesla Magazine on Musk's 10 billion miles (January 2026)", "https://teslamagz.com/news/elon-musk-sets-new-data-target-for-tesla-unsupervised-self-driving/amp"),
    "RAINS": ("Rains News on 10 billion miles (May 2026)", "https://global-s1.rainsnews.com/en/us/tech/tesla-fleet-surpasses-10-billion-miles-with-supervised-full-self-driving-system-1168"),
    "ZOON": ("Zoonop on the study of Waymo's 56.7 million miles", "https://zoonop.com/articles/waymos-567-million-autonomous-miles-show-85-reduction-in-serious-injury-crashes"),
    "BD": ("Brandon Donnelly on Waymo's 96 million miles", "https://brandondonnelly.com/category/ride-hailing"),
    "FLC": ("Fifth Level Consulting on Waymo's 127 million miles", "https://fifthlevelconsulting.com/?p=2386"),
    "MB": ("Machine Brief on Waymo's 200 million miles", "https://www.machinebrief.com/article/waymo-450000-rides-per-week-autonomous-driving-race-over"),
    "DTC": ("Drive Tesla Canada, Tesla's safety reports by quarter (2020)", "https://driveteslacanada.ca/news/tesla-releases-q1-2020-vehicle-safety-report-with-the-best-results-ever-9x-better-than-humanpilot"),
    "LAT": ("Los Angeles Times on Tesla's first safety report (5 October 2018)", "https://www.latimes.com/business/autos/la-fi-hy-tesla-safety-20181005-story.html"),
    "IEV20B": ("InsideEVs on Tesla's safety report, second quarter of 2020", "https://insideevs.com/news/436824/tesla-vehicle-safety-report-q2-2020/"),
    "IEV20C": ("InsideEVs on Tesla's safety report, third quarter of 2020", "https://insideevs.com/news/450894/tesla-vehicle-safety-report-for-q3-2020/"),
    "TRAD": ("The Tradable on Tesla's safety chart (February 2026)", "https://thetradable.com/stocks/tesla-fsd-hits-8b-miles-as-new-safety-data-shows-fewer-crashes--ms"),
    "NEXUS": ("Nexus News after Electrek (13 January 2025)", "https://nexusnews.pro/elon-musk-misrepresents-teslas-self-driving-progress-again"),
    "SOFT": ("Softonic (26 March 2025)", "https://en.softonic.com/articles/teslas-full-self-driving-system-fails-to-show-significant-progress"),
    "ROTH": ("Dominik Roth on the FSD Community Tracker (2026)", "https://blog.dominik-roth.eu/posts/fsd_14.html"),
}

REPORTED, ESTIMATE = "reported", "estimate"
V, D, M = "verified", "derived", "unverified"
NONE: Words = ("", "")
# product, measure, period, million miles, how it is known, note, source, confidence
MILES: list[tuple[str, str, str, float, str, Words, str, str]] = [
    ("all-driving", "cumulative", "2016-02", 2000, REPORTED, ("‘20억 가까이’", "“nearly 2 billion”"), "L15", V),
    ("all-driving", "cumulative", "2016-10", 3000, REPORTED, ("‘30억 넘게’", "“more than 3 billion”"), "INV", V),
    ("all-driving", "cumulative", "2018-11", 10000, ESTIMATE, ("오토파일럿 10억이 전체의 10%쯤이라는 데서 계산", "from a billion on Autopilot being about 10% of all"), "ENG", D),
    ("all-driving", "cumulative", "2018-11", 20000, REPORTED, ("같은 주의 다른 기사. 위의 값과 두 배 차이", "another article of the same week: twice the value above"), "GPS", M),
    ("logged", "cumulative", "2016-05", 780, REPORTED, ("오토파일럿을 켠 1억을 포함한 합계로 씀", "given as the total, the 100 million on Autopilot included"), "IEV16", V),
    ("logged", "cumulative", "2016-05", 880, REPORTED, ("1억에 더해 ‘또 7.8억’이라고 씀", "given as “another 780 million” on top of the 100 million"), "TC16", D),
    ("autopilot", "cumulative", "2016-05", 100, REPORTED, ("회사 발표", "a talk by the company"), "VERGE16", V),
    ("autopilot", "cumulative", "2016-07", 150, REPORTED, ("‘1.5억 넘게’", "“over 150 million”"), "NBF16", V),
    ("autopilot", "cumulative", "2016-10", 222, REPORTED, ("머스크의 트윗", "a tweet by Musk"), "INV", V),
    ("autopilot", "cumulative", "2018-11", 1000, REPORTED, ("회사 트윗, 11월 28일", "the company's tweet of 28 November"), "ENG", V),
    ("autopilot", "cumulative", "2019-11", 2000, ESTIMATE, ("11월 11일로 내다본 추정", "projected for 11 November"), "WM", V),
    ("autopilot", "cumulative", "2020", 3300, ESTIMATE, ("날짜를 확인하지 못함", "its date could not be checked"), "LEX", M),
    ("fsd", "annual", "2021", 6, REPORTED, ("약", "about"), "ILT", V),
    ("fsd", "annual", "2022", 80, REPORTED, NONE, "ILT", V),
    ("fsd", "annual", "2023", 670, REPORTED, NONE, "ILT", V),
    ("fsd", "annual", "2024", 2250, REPORTED, NONE, "ILT", V),
    ("fsd", "annual", "2025", 4250, REPORTED, NONE, "ILT", V),
    ("fsd", "cumulative", "2021-12", 10, ESTIMATE, ("회사 그래프에서 눈으로 읽은 값", "read off the company's chart"), "TECHAU", V),
    ("fsd", "cumulative", "2022-12", 90, ESTIMATE, ("회사 그래프에서 눈으로 읽은 값", "read off the company's chart"), "TECHAU", V),
    ("fsd", "cumulative", "2024-04", 1300, REPORTED, NONE, "TW24", V),
    ("fsd", "cumulative", "2024-08", 1600, REPORTED, NONE, "RED24", V),
    ("fsd", "cumulative", "2024-12", 2900, REPORTED, NONE, "DEEP", V),
    ("fsd", "cumulative", "2025-07", 4500, REPORTED, ("‘45억 넘게’", "“more than 4.5 billion”"), "DEEP", V),
    ("fsd", "cumulative", "2025-11", 6500, REPORTED, ("11월 22일", "on 22 November"), "USW", V),
    ("fsd", "cumulative", "2025-12", 7000, REPORTED, ("‘70억 가까이’, 12월 30일", "“nearly 7 billion”, on 30 December"), "EDGEN", V),
    ("fsd", "cumulative", "2025-12", 7250, REPORTED, ("회사 주주 자료, 연말", "the company's deck, at the end of the year"), "EV26", V),
    ("fsd", "cumulative", "2026-02", 8200, REPORTED, ("‘82억 넘게’", "“surpassed 8.2 billion”"), "EV26", V),
    ("fsd", "cumulative", "2026-05", 10024.62, REPORTED, ("회사 안전 페이지, 5월 4일", "the company's safety page on 4 May"), "SCOUT", V),
    ("waymo", "cumulative", "2025-01", 56.7, REPORTED, ("심사를 거친 연구의 범위", "the span of a refereed study"), "ZOON", V),
    ("waymo", "cumulative", "2025-06", 96, REPORTED, NONE, "BD", V),
    ("waymo", "cumulative", "2025-09", 127, REPORTED, NONE, "FLC", V),
    ("waymo", "cumulative", "2026-02", 200, REPORTED, NONE, "MB", V),
    ("autopilot", "per day", "2016-02", 1, REPORTED, ("‘하루 100만 넘게 배운다’", "“learning at over a million a day”"), "L15", V),
    ("autopilot", "per day", "2016-05", 2.6, REPORTED, NONE, "VERGE16", V),
    ("autopilot", "per day", "2016-07", 3, REPORTED, ("‘300만을 조금 넘게’", "“just over 3 million”"), "MP2", V),
    ("fsd", "per day", "2024-04", 14.7, REPORTED, NONE, "TW24", V),
]
# said, by whom, million miles, what for, note, source, confidence
PROMISES: list[tuple[str, Words, float | None, Words, Words, str, str]] = [
    ("2016-05", ("머스크", "Musk"), None, ("규제 기관이 마음을 놓기까지 ‘아마 수십억’", "“maybe billions” before regulators are comfortable"), ("실적 발표 통화", "a call with analysts"), "CALL16", V),
    ("2016-07", ("머스크", "Musk"), 6000, ("세계의 규제 기관이 완전 자율주행을 허가하기까지", "before regulators worldwide approve full self-driving"), ("그때 하루 300만 마일을 조금 넘게 모으고 있었다", "just over 3 million a day were coming in"), "MP2", V),
    ("2018-11", ("테슬라", "Tesla"), 1000, ("자동 조향에서 베타 딱지를 떼는 최소한", "the least before automatic steering sheds its beta label"), ("전에 한 말을 기사가 전함", "an earlier statement, told by the article"), "GPS", V),
    ("2026-01", ("머스크", "Musk"), 10000, ("‘안전한 무감독 자율주행’에 필요한 훈련 데이터", "training data needed for “safe unsupervised self-driving”"), ("이미 70억 마일을 넘긴 때", "over 7 billion had been driven by then"), "TMAG", V),
    ("2023-01", ("머스크", "Musk"), 10000, ("같은 말", "the same words"), ("한 매체만 2023년으로 적음. 나머지는 2026년 1월", "one outlet alone dates it to 2023, the others to January 2026"), "RAINS", M),
    ("2026-05", ("기사", "the press"), 10000, ("100억 마일을 넘긴 날에도 운전자가 지켜봐야 하는 2단계", "on the day the 10 billion were passed: Level 2, the driver still supervises"), ("약속이 아니라 그날의 상태", "not a promise: how things stood that day"), "ATLAS", V),
]
# product, period, what is counted, miles between two of them, note, source, confidence
CRASH, CRITICAL, MAJOR = "crash", "critical takeover", "major collision"
ERRORS: list[tuple[str, str, str, float, Words, str, str]] = [
    ("autopilot", "2018-Q3", CRASH, 3_340_000, NONE, "LAT", V),
    ("autopilot", "2018-Q4", CRASH, from_km(4_680_000), ("4,680,000km에서 바꿈", "from 4,680,000 km"), "DTC", D),
    ("autopilot", "2019-Q1", CRASH, from_km(4_618_000), ("4,618,000km에서 바꿈", "from 4,618,000 km"), "DTC", D),
    ("autopilot", "2019-Q2", CRASH, from_km(5_262_000), ("5,262,000km에서 바꿈", "from 5,262,000 km"), "DTC", D),
    ("autopilot", "2019-Q3", CRASH, from_km(6_984_000), ("6,984,000km에서 바꿈", "from 6,984,000 km"), "DTC", D),
    ("autopilot", "2019-Q4", CRASH, from_km(4_940_000), ("4,940,000km에서 바꿈", "from 4,940,000 km"), "DTC", D),
    ("autopilot", "2020-Q1", CRASH, from_km(7_531_700), ("7,531,700km에서 바꿈. 길에 차가 적던 때", "from 7,531,700 km; few cars were on the roads"), "DTC", D),
    ("autopilot", "2020-Q2", CRASH, 4_530_000, ("길에 차가 적던 때", "few cars were on the roads"), "IEV20B", V),
    ("autopilot", "2020-Q3", CRASH, 4_590_000, NONE, "IEV20C", V),
    ("fsd", "2024-H2", CRITICAL, 183, ("12.5판. 이용자가 모은 기록", "version 12.5; collected by users"), "NEXUS", V),
    ("fsd", "2025-01", CRITICAL, 493, ("13판. 8,000마일쯤에서", "version 13; from about 8,000 miles"), "NEXUS", V),
    ("fsd", "2025-03", CRITICAL, 495, ("13판. 같은 기사는 ‘200에서 400쯤으로’라고도 씀", "version 13; the same article also says “from around 200 to 400”"), "SOFT", V),
    ("fsd", "2025-10", CRITICAL, 9300, ("14.1판. 먼저 받은 몇 사람의 시내 주행. 14.2판에서 13판 수준으로", "version 14.1; city miles of the few who got it first; with 14.2 back near version 13"), "ROTH", V),
    ("fsd", "2026-02", MAJOR, 5_300_000, ("회사가 낸 그림. 사람이 지켜본 주행", "the company's chart; a person was watching"), "TRAD", V),
    ("manual", "2026-02", MAJOR, 2_200_000, ("같은 그림. 안전장치를 켜고 사람이 몬 테슬라", "the same chart; Teslas driven by people, safety features on"), "TRAD", V),
]

TITLE = ("플리트의 마일과 약속", "A fleet's miles, and what was promised of them")
DESCRIPTION = (
    "테슬라와 웨이모의 주행 거리, 그 거리에 걸린 약속, 마일당 사고와 개입을 공개된 글에서 옮겼습니다. 값 하나와 출처 하나에 한 줄이고, 서로 다른 값은 "
    "나란히 두었습니다. 지어낸 숫자는 없습니다. 오토파일럿과 FSD는 다른 제품이라 이어 붙이면 안 됩니다. 추정은 estimate, 확인하지 못한 값은 unverified로 적었습니다.",
    "Miles driven by Tesla's and Waymo's cars, promises tied to them, and crashes or takeovers a mile, from published texts. One "
    "row a value and source; values that disagree stand side by side. No figure is invented. Autopilot and FSD are different "
    "products and must not be joined into one series. Estimates say estimate; what could not be checked says unverified.",
)
CONFIDENCE = Column("confidence", "string", ("verified 출처에서 봄, derived 계산함, unverified 확인 못 함", "verified: seen in the source; derived: computed; unverified: not checked"), {"required": True, "enum": [V, D, M]})
CITED = [
    Column("source", "string", ("출처 부호", "Code of the source")),
    Column("url", "string", ("주소", "Address")),
    CONFIDENCE,
]
NOTE = Column("note", "string", ("덧붙임", "Note"), {})
PERIOD = {"required": True, "pattern": r"\d{4}(-(\d{2}|Q[1-4]|H[12]))?"}
PRODUCTS = ["all-driving", "logged", "autopilot", "fsd", "waymo", "manual"]
PRODUCT = Column("product", "string", ("all-driving 테슬라 전체 주행, logged 기록이 남은 주행, autopilot 오토파일럿, fsd 감독형 FSD, waymo 운전자 없는 웨이모, manual 사람이 몬 테슬라", "all-driving: all Tesla miles; logged: miles recorded; autopilot; fsd: FSD (Supervised); waymo: Waymo without a driver; manual: Teslas driven by people"), {"required": True, "enum": PRODUCTS})
TABLES: dict[str, tuple[Words, Words, list[Column]]] = {
    "miles": (
        ("마일", "Miles"),
        ("값 하나와 출처 하나에 한 줄. 단위는 백만 마일.", "One row a value and source, in million miles."),
        [
            Column("id", "integer", ("번호", "Number"), {"required": True, "minimum": 1}),
            PRODUCT,
            Column("measure", "string", ("cumulative 누적, annual 한 해, per day 하루", "cumulative; annual; per day"), {"required": True, "enum": ["cumulative", "annual", "per day"]}),
            Column("period", "string", ("때: 누적은 그때까지", "When; cumulative values run up to then"), PERIOD),
            Column("million_miles", "number", ("백만 마일", "Million miles"), {"required": True, "minimum": 0}),
            Column("status", "string", ("reported 발표·보도, estimate 추정", "reported, or an estimate"), {"required": True, "enum": [REPORTED, ESTIMATE]}),
            NOTE,
            *CITED,
        ],
    ),
    "promises": (
        ("약속과 문턱", "Promises and thresholds"),
        ("말 한 번에 한 줄.", "One row a statement."),
        [
            Column("id", "integer", ("번호", "Number"), {"required": True, "minimum": 1}),
            Column("said", "string", ("말한 때", "When it was said"), PERIOD),
            Column("who", "string", ("누가", "Who")),
            Column("million_miles", "number", ("말에 나온 백만 마일. 숫자가 없으면 비움", "Million miles named; empty where none is"), {"minimum": 0}),
            Column("about", "string", ("무엇에 필요하다고 했나", "What they were said to be needed for")),
            NOTE,
            *CITED,
        ],
    ),
    "errors": (
        ("마일당 사고와 개입", "Crashes and takeovers a mile"),
        ("발표 하나에 한 줄. 제품끼리도, 도로가 다른 사람 운전과도 견줄 수 없다.", "One row a published figure. Not to be compared between products, nor with people on other roads."),
        [
            Column("id", "integer", ("번호", "Number"), {"required": True, "minimum": 1}),
            PRODUCT,
            Column("period", "string", ("때", "When"), PERIOD),
            Column("event", "string", ("crash 사고, critical takeover 위험해서 운전자가 넘겨받음, major collision 큰 충돌", "crash; critical takeover: the driver took over from danger; major collision"), {"required": True, "enum": [CRASH, CRITICAL, MAJOR]}),
            Column("miles_between", "number", ("다음 것까지의 마일", "Miles from one to the next"), {"required": True, "minimum": 0}),
            NOTE,
            *CITED,
        ],
    ),
}
# fmt: on


def package() -> Package:
    """The dataset."""
    made = Package("fleet-miles", TITLE, DESCRIPTION, list(SOURCES.values()))
    for name, rows in {"miles": MILES, "promises": PROMISES, "errors": ERRORS}.items():
        made.add_table(name, *TABLES[name], [row(at, each) for at, each in enumerate(rows, 1)], ["id"])
    return made


def row(number: int, entry: tuple[Any, ...]) -> list[Any]:
    """A row with its number and its source's address."""
    *facts, source, confidence = entry
    return [number, *facts, source, SOURCES[source][1], confidence]


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
