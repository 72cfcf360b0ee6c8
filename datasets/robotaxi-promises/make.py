"""Rebuild this folder's tables and their card: ``python datasets/robotaxi-promises/make.py``.

What was announced about robotaxis, by whom, when and for when, and what was then counted, for lesson 11. A row is one
value in one source: where sources differ, their rows stand side by side, under the same ``event``.
"""

from pathlib import Path

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
ASOF = "2026-06-03"
"""The last day on which a source was seen to speak of: what is due later is open."""

# fmt: off
URLS = {
    "AFN": "https://allthe.news/fi/articles/tesla-starts-unsupervised-robotaxi-rides-in-austin-with-chase-cars",
    "ATN": "https://allthe.news/sw/articles/tesla-launches-unsupervised-robotaxi-rides-in-austin",
    "BST": "https://www.business-standard.com/article/news-ians/self-driving-tesla-robotaxi-coming-in-2020-musk-119042300252_1.html",
    "CNBC": "https://www.cnbc.com/2019/04/22/elon-musk-says-tesla-robotaxis-will-hit-the-market-next-year.html",
    "COS": "https://www.cosmico.org/waymo-hits-10m-paid-robotaxi-rides-doubling-in-5-months",
    "DSB": "https://designboom.com/technology/elon-musk-tesla-master-plan-07-21-2016",
    "DSC": "https://thedailyscout.com/s/XZfcTMV0xbo",
    "DTC": "https://driveteslacanada.ca/news/tesla-plans-to-open-robotaxi-network-to-owners-in-2026",
    "EVX": "https://evxl.co/nn/2025/06/23/tesla-robotaxi-pilot-launches-in-austin",
    "HTM": "https://www.hotelmarketing.com/articles/tesla-plans-to-launch-driverless-taxi-service-in-2020",
    "IBT": "https://www.ibtimes.co.uk/1500-cars-just-30-tesla-robotaxi-missed-big-2025-targets-1767530",
    "IND": "https://www.the-independent.com/tech/elon-musk-tesla-taxis-shares-b2774655.html",
    "LDW": "https://londonwallet.co.uk/tesla-robotaxi-status-check-8-months-in-19-availability-and-all-of-musks-promises-are-missing",
    "MOV": "https://morningoverview.com/teslas-unsupervised-robotaxi-fleet-just-shrank-to-20-vehicles-across-texas-musk-himself-telling-investors-safety-validation-is-whats-slowing-the-rollout-2/",
    "MTZ": "https://matzav.com/elon-musk-says-tesla-will-have-1-million-autonomous-taxis-on-the-road-by-next-year/",
    "MVG": "https://www.moveglobal.biz/waymo-surpasses-450000-weekly-paid-rides-leaving-competitors-in-the-rearview-mirror",
    "NBK": "https://www.newsbreak.com/news/2370757262826/tesla-bot-and-the-problems-with-elon-musk-s-vision-of-the-future",
    "NSX": "https://www.newsx.com/business/elon-musk-vows-hundreds-of-thousands-of-self-driving-teslas-by-2026-commits-to-stay-as-ceo/",
    "NYS": "https://www.nysun.com/article/tesla-owners-will-soon-be-able-to-make-money-while-they-sleep-with-new-robotaxi-fleet-musk-says",
    "PND": "https://particlenews.pages.dev/story/musk-says-tesla-robotaxis-in-austin-will-go-driverless-in-about-three-weeks",
    "PNJ": "https://particle.news/story/tesla-begins-limited-driverless-robotaxi-rides-in-austin",
    "SDT": "https://tech.slashdot.org/story/20/04/13/0518219/elon-musk-still-predicts-1-million-tesla-robotaxis-by-the-end-of-the-year",
    "SHO": "https://showdecarro.com/index.php/2024/10/12/elon-musk-vem-prometendo-robotaxis-aos-investidores-desde-2016/",
    "SHW": "https://www.sherwood.news/tech/waymo-says-it-will-have-1-million-weekly-riders-this-year",
    "TGB": "https://teslaglobal.beehiiv.com/p/tesla-global-news-32-407b",
    "TND": "https://teslanewsdaily.com/teslas-fast-tracked-austin-robotaxi-rollout-surprises-analysts-defies-its-own-launch-history",
    "TRT": "https://www.teslarati.com/elon-musk-talks-tesla-robotaxi-plans-2021",
    "TSY": "https://www.tesery.com/ar-sa/blogs/news/your-tesla-as-a-money-machine-what-austins-robotaxi-expansion-really-means-for-owners",
    "WBJ": "http://www.webjosh.com/2019/details.php?newsId=10503&title=Elon-Musk-promises-robot-fleet-of-Tesla-taxis-by-end-of-2020",
    "WPN": "https://www.webpronews.com/teslas-unsupervised-robotaxis-milestone-or-elusive-ride",
}
MUSK, WAYMO, COMPANY = ("일론 머스크", "Elon Musk"), ("웨이모 공동 대표", "Waymo's co-head"), ("테슬라", "Tesla")
NONE_2020: Words = ("2020년 말까지 손님을 태운 로보택시는 없었다", "no robotaxi carried a passenger by the end of 2020")
LATE_2025: Words = ("오스틴에 30대 남짓, 조수석에 감시자. 샌프란시스코 쪽은 사람이 운전", "some 30 cars in Austin with a monitor on board; human drivers around San Francisco")
OPEN: Words = ("아직 기한이 남았다", "not due yet")
V, D, M = "verified", "derived", "unverified"

Row = tuple[str, Words, Words, str, str | None, int | None, Words, str, str, str]
PROMISES: list[Row] = [  # event, promise, who, dated, due, number, what happened by then, kept, source, confidence
    ("shared-fleet", ("차를 앱으로 공유 차량에 넣으면 안 쓰는 동안 돈을 번다", "add your car to a shared fleet by app and it earns while you do not use it"), MUSK, "2016-07-20", None, None, ("2025년 7월까지 주인의 차는 들어오지 못했다", "no owner's car had been let in by July 2025"), "no date", "DSB", V),
    ("shared-fleet", ("안 쓰는 차를 공유 차량에 넣는다. 차는 하루의 5–10%만 쓰인다", "owners' cars join a shared fleet; a car is used 5–10% of the day"), MUSK, "2016-07-20", None, None, ("2025년 7월까지 주인의 차는 들어오지 못했다", "no owner's car had been let in by July 2025"), "no date", "SHO", V),
    ("coast-to-coast", ("손을 대지 않고 미국을 가로지르는 주행", "a drive across the USA without hands"), MUSK, "2016", "2017-12", None, ("2019년 4월에도 하지 못했다", "not done by April 2019 either"), "missed", "CNBC", V),
    ("million", ("내년에 로보택시 100만 대 이상", "over a million robotaxis next year"), MUSK, "2019-04-22", "2020-12", 1_000_000, NONE_2020, "missed", "CNBC", V),
    ("million", ("2020년 말까지 사람이 없는 차 100만 대", "a million cars with nobody inside by the end of 2020"), MUSK, "2019-04-22", "2020-12", 1_000_000, NONE_2020, "missed", "NBK", V),
    ("million", ("1년 뒤에 완전 자율주행을 갖춘 차 100만 대 이상", "a year from now over a million cars with full self-driving"), MUSK, "2019-04-22", "2020-04", 1_000_000, NONE_2020, "missed", "BST", V),
    ("million", ("내년 중반까지 자율주행 기술을 갖춘 차 100만 대, 택시 서비스는 그 몇 달 뒤", "over a million cars with the technology by mid-2020, the taxi service months later"), MUSK, "2019-04-22", "2020-12", 1_000_000, NONE_2020, "missed", "WBJ", V),
    ("million", ("1년 반 안에 많으면 100만 대의 네트워크", "a network of as many as a million cars within a year and a half"), COMPANY, "2019-04-22", "2020-10", 1_000_000, NONE_2020, "missed", "HTM", V),
    ("no-pedals", ("2년 안에 운전대와 페달이 없는 차", "cars without steering wheel and pedals within two years"), MUSK, "2019-04-22", "2021-04", None, ("그런 차의 생산은 2026년 4월로 계획되었다", "production of such a car was planned for April 2026"), "missed", "CNBC", V),
    ("still-million", ("승인만 나면 올해 말 로보택시 100만 대는 여전히 가능", "a million robotaxis by year's end still on, if regulators approve"), MUSK, "2020-04-12", "2020-12", 1_000_000, NONE_2020, "missed", "SDT", D),
    ("some-markets", ("내년에 일부 시장에서 로보택시 네트워크 운행", "robotaxis in operation next year in some markets"), MUSK, "2020-04", "2021-12", None, ("첫 시범 운행은 2025년 6월이었다", "the first pilot came in June 2025"), "missed", "TRT", V),
    ("next-year-again", ("내년에는 확실히 로보택시 100만 대 이상", "next year for sure over a million robotaxis"), MUSK, "2024-01", "2025-12", 1_000_000, LATE_2025, "missed", "IND", M),
    ("no-one-in-them", ("6월에 오스틴에서 사람 없이 달린다", "driving in Austin with no one in them in June"), MUSK, "2025-01", "2025-06", None, ("6월 22일에 시작했지만 조수석에 감시자가 탔다", "it began on 22 June, with a monitor in the passenger seat"), "partly", "LDW", V),
    ("ten-cars", ("다음 달 오스틴에서 10대로 시작", "a start in Austin next month with ten cars"), MUSK, "2025-05-20", "2025-06", 10, ("6월 22일에 10대쯤으로 시작했다", "it began on 22 June with about ten"), "kept", "NYS", V),
    ("thousand", ("몇 달 안에 1,000대", "a thousand cars within a few months"), MUSK, "2025-05-20", "2025-12", 1_000, LATE_2025, "missed", "NYS", D),
    ("half-the-country", ("올해 말까지 미국 인구의 절반이 탈 수 있다", "half of the population of the USA by the end of the year"), MUSK, "2025-07-23", "2025-12", None, LATE_2025, "missed", "DTC", V),
    ("metros", ("올해 말까지 대도시권 8–10곳", "eight to ten metropolitan areas by the end of the year"), MUSK, "2025", "2025-12", 8, ("오스틴과 샌프란시스코 쪽 두 곳", "two: Austin and the Bay Area"), "missed", "LDW", V),
    ("five-hundred", ("올해 말까지 오스틴에 500대 이상", "500 cars or more around Austin by the end of the year"), MUSK, "2025-10", "2025-12", 500, LATE_2025, "missed", "LDW", V),
    ("sixty", ("이번 달에 오스틴을 두 배인 60대쯤으로", "Austin roughly doubled this month, to about 60"), COMPANY, "2025-12", "2025-12", 60, LATE_2025, "missed", "PND", V),
    ("no-monitor", ("3주쯤 뒤에 감시자를 내린다", "no monitors in about three weeks"), MUSK, "2025-12", "2025-12", None, ("2026년 1월 22일에 몇 대에서 내렸다", "a few cars without, from 22 January 2026"), "partly", "PND", D),
    ("owners", ("내년에 주인들의 차를 네트워크에 받는다", "owners' cars join the network next year"), MUSK, "2025-07-23", "2026-12", None, OPEN, "open", "DTC", V),
    ("hundreds-of-thousands", ("내년 말까지 미국에서 스스로 달리는 테슬라 수십만 대, 어쩌면 100만 대 이상", "hundreds of thousands of self-driving Teslas in the USA by the end of next year, if not over a million"), MUSK, "2025-05-20", "2026-12", 100_000, OPEN, "open", "NSX", V),
    ("widespread", ("2026년 말까지 미국 전역에 널리 퍼진 로보택시 네트워크", "a widespread robotaxi network in the USA by the end of 2026"), MUSK, "2026-01", "2026-12", None, OPEN, "open", "PNJ", V),
    ("doubling", ("달마다 두 배씩, 한 해 안에 200만 대", "doubling every month, two million cars within a year"), MUSK, "2026-01", "2027-01", 2_000_000, OPEN, "open", "LDW", V),
    ("waymo-million", ("2026년 말까지 돈을 받고 태우는 것이 한 주에 100만 번", "a million paid rides a week by the end of 2026"), WAYMO, "2026-02", "2026-12", 1_000_000, OPEN, "open", "SHW", V),
]
AUSTIN, BOTH, TEXAS, USA = ("오스틴", "Austin"), ("오스틴과 샌프란시스코 쪽", "Austin and the Bay Area"), ("텍사스", "Texas"), ("미국", "USA")
CARS, ALONE, RIDES = ("로보택시", "robotaxis"), ("감시자 없는 로보택시", "robotaxis without a monitor"), ("한 주에 돈을 받고 태운 횟수", "paid rides a week")
BAY: Words = ("샌프란시스코 쪽, 사람이 운전", "the Bay Area, with human drivers")
Count = tuple[str, Words, Words, Words, str, int, int, str, str]
COUNTS: list[Count] = [  # event, whose, what, where, dated, low, high, source, confidence
    ("launch", COMPANY, CARS, AUSTIN, "2025-06-22", 10, 10, "TGB", V),
    ("launch", COMPANY, CARS, AUSTIN, "2025-06-22", 10, 10, "LDW", V),
    ("launch", COMPANY, CARS, AUSTIN, "2025-06-22", 12, 12, "EVX", V),
    ("launch", COMPANY, CARS, AUSTIN, "2025-06-22", 10, 20, "TND", V),
    ("end-of-2025", COMPANY, CARS, AUSTIN, "2025-12", 15, 30, "PND", V),
    ("end-of-2025", COMPANY, CARS, AUSTIN, "2025-12", 32, 32, "LDW", V),
    ("end-of-2025", COMPANY, CARS, AUSTIN, "2025-12-31", 30, 30, "IBT", V),
    ("end-of-2025-bay", COMPANY, CARS, BAY, "2025-12-31", 130, 130, "IBT", V),
    ("no-monitor", COMPANY, CARS, AUSTIN, "2026-01-22", 32, 32, "WPN", V),
    ("no-monitor", COMPANY, CARS, AUSTIN, "2026-01-22", 32, 32, "ATN", V),
    ("no-monitor", COMPANY, CARS, AUSTIN, "2026-01-23", 30, 30, "AFN", V),
    ("two-places", COMPANY, CARS, BOTH, "2026-01", 500, 500, "LDW", V),
    ("two-places", ("바깥에서 세는 사람들", "independent trackers"), CARS, BOTH, "2026-02", 200, 200, "LDW", V),
    ("two-places", COMPANY, CARS, BOTH, "2026-02", 500, 500, "SHW", V),
    ("eight-months-on", COMPANY, CARS, AUSTIN, "2026-02", 42, 42, "LDW", V),
    ("a-year-on", COMPANY, ALONE, TEXAS, "2026-05", 20, 20, "MOV", M),
    ("a-year-on", COMPANY, ALONE, AUSTIN, "2026-06-03", 20, 20, "TSY", M),
    ("waymo-rides", ("웨이모", "Waymo"), RIDES, USA, "2025-04", 250_000, 250_000, "COS", V),
    ("waymo-rides", ("웨이모", "Waymo"), RIDES, USA, "2025-12", 450_000, 450_000, "MVG", V),
    ("waymo-rides", ("웨이모", "Waymo"), RIDES, USA, "2026-02", 400_000, 400_000, "SHW", V),
    ("waymo-cars", ("웨이모", "Waymo"), CARS, USA, "2026-02", 2_000, 2_000, "SHW", V),
    ("waymo-cars", ("웨이모", "Waymo"), CARS, USA, "2026-02", 2_500, 2_500, "LDW", V),
]
SHARES: list[tuple[int, int, str, str]] = [  # of the fare that Tesla was to keep, announced on 22 April 2019
    (15, 20, "MTZ", V), (25, 30, "HTM", V),
]
# fmt: on


def package() -> Package:
    """The dataset."""
    made = Package("robotaxi-promises", TITLE, DESCRIPTION, [(code, URLS[code]) for code in secure()])
    promises = [[number, *row[:-1], URLS[row[-2]], row[-1]] for number, row in enumerate(PROMISES, 1)]
    counts = [[number, *row[:-1], URLS[row[-2]], row[-1]] for number, row in enumerate(COUNTS, 1)]
    shares = [[low, high, code, URLS[code], sure] for low, high, code, sure in SHARES]
    for name, rows, key in (
        ("promises", promises, ["row"]),
        ("counts", counts, ["row"]),
        ("shares", shares, ["source"]),
    ):
        made.add_table(name, *TABLES[name], COLUMNS[name], rows, key)
    return made


def secure() -> list[str]:
    """The codes of the sources a card can name; the tables name every one."""
    return [code for code, url in sorted(URLS.items()) if url.startswith("https://")]


# fmt: off
TITLE = ("로보택시 약속과 날짜", "Robotaxi promises and their dates")
DESCRIPTION = (
    "로보택시에 대해 누가 언제 무엇을 언제까지 하겠다고 했고, 그때 무엇이 세어졌는지 적었습니다. 지어낸 값은 없습니다. 한 줄은 한 출처의 한 값이고, 출처끼리 다르면 같은 event로 나란히 둡니다. "
    "2026년 6월 3일까지 본 것이며, 그 뒤는 모릅니다. 뉴스와 회사의 말이라 나중에 고쳐질 수 있고, unverified인 줄은 확인하지 못했습니다. 기한(due)이 ‘몇 달 안’처럼 흐릿하면 넉넉하게 읽고 derived로 적었습니다.",
    "Who announced what about robotaxis, when and for when, and what was counted then. No value is invented. A row is one value in one source; where sources differ they stand side by side under one event. "
    "Seen up to 3 June 2026; nothing later is known. News and companies' words may be corrected later, and rows marked unverified were not confirmed. Where a due date was vague (“a few months”) it was read generously and marked derived.",
)
EVENT = Column("event", "string", ("같은 일을 말하는 줄은 같다", "The same in rows that speak of the same thing"))
DATED = {"required": True, "pattern": r"\d{4}(-\d\d){0,2}"}
SOURCE = [
    Column("source", "string", ("출처 부호", "Code of the source")),
    Column("url", "string", ("출처의 주소", "Address of the source")),
    Column("confidence", "string", ("확인한 정도", "How far it was confirmed"), {"required": True, "enum": [V, D, M]}),
]
ROW = Column("row", "integer", ("줄 번호", "Number of the row"), {"required": True, "minimum": 1})
PERCENT = {"required": True, "minimum": 0, "maximum": 100}
COLUMNS: dict[str, list[Column]] = {
    "promises": [
        ROW, EVENT,
        Column("promise", "string", ("약속한 것, 이 교재의 말로 줄임", "What was announced, in the course's words")),
        Column("who", "string", ("누가", "Who")),
        Column("dated", "string", ("말한 날", "When it was said"), DATED),
        Column("due", "string", ("언제까지. 날짜를 말하지 않았으면 빈칸", "For when; empty where no date was given"), {"pattern": DATED["pattern"]}),
        Column("number", "integer", ("약속한 수. 없으면 빈칸", "The number announced; empty where there is none"), {"minimum": 1}),
        Column("happened", "string", ("그때까지 일어난 일", "What had happened by then")),
        Column("kept", "string", ("지켜졌는지", "Whether it was kept"), {"required": True, "enum": ["kept", "partly", "missed", "open", "no date"]}),
        *SOURCE,
    ],
    "counts": [
        ROW, EVENT,
        Column("who", "string", ("누구의 것, 또는 누가 센 것", "Whose they are, or who counted")),
        Column("what", "string", ("무엇을 세었나", "What was counted")),
        Column("place", "string", ("어디", "Where")),
        Column("dated", "string", ("언제", "When"), DATED),
        Column("low", "integer", ("가장 적게", "At least"), {"required": True, "minimum": 1}),
        Column("high", "integer", ("가장 많게", "At most"), {"required": True, "minimum": 1}),
        *SOURCE,
    ],
    "shares": [
        Column("low", "integer", ("테슬라가 갖는 요금의 몫, 적게, %", "Tesla's share of the fare, at least, %"), PERCENT),
        Column("high", "integer", ("많게, %", "At most, %"), PERCENT),
        *SOURCE,
    ],
}
TABLES: dict[str, tuple[Words, Words]] = {
    "promises": (("약속", "Promises"), ("약속과 출처 하나에 한 줄.", "One row a promise and source.")),
    "counts": (("세어진 것", "What was counted"), ("값과 출처 하나에 한 줄.", "One row a value and source.")),
    "shares": (("요금의 몫", "Shares of the fare"), ("2019년 4월 22일에 발표한 몫, 출처마다 한 줄.", "The share announced on 22 April 2019, one row a source.")),
}
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
