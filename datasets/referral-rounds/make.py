"""Rebuild this folder's table and its card: ``python datasets/referral-rounds/make.py``.

What was published about the rounds of Tesla's referral programme, for lesson 10: one row a value and source, so that
two reports of the same thing stand below each other. Nothing is corrected, rounded or filled in.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent

# fmt: off
SOURCES: dict[str, tuple[str, str, str]] = {  # code: (title, address, day it was published)
    "BI15": ("Musk's mail to the owners: $1,000 each, $2,000 a sale in stores (Business Insider, 30 July 2015)", "https://www.businessinsider.com.au/elon-musk-says-tesla-will-pay-you-to-get-your-friends-to-buy-a-model-s-2015-7", "2015-07-30"),
    "TRT15": ("Teslarati on the first round, with later notes (July 2015)", "https://www.teslarati.com/?p=30134", "2015-07-30"),
    "IE15": ("InsideEVs on the first round (July 2015)", "https://insideevs.com/tesla-now-pays-1000-referral-sales-first-ten-gets-free-model-x/", "2015-07"),
    "HC15": ("HybridCars on the first round (July 2015)", "https://www.hybridcars.com/refer-10-new-tesla-buyers-get-a-free-model-x/", "2015-07"),
    "STUFF": ("Stuff on the first round (2015)", "https://www.stuff.tv/news/referring-mates-buy-tesla-model-s-could-earn-you-free-model-x", "2015-07"),
    "TTAC": ("The Truth About Cars: what a region is (July 2015)", "https://www.thetruthaboutcars.com/2015/07/whoa-dont-get-amped-free-model-x-yet/", "2015-07-31"),
    "CS": ("carsales on the Australian version (31 July 2015)", "https://www.carsales.com.au/editorial/details/refer-10-friends-and-get-free-tesla-model-x-suv-52871/", "2015-07-31"),
    "AB15": ("Autoblog on the first of three winners (12 August 2015)", "https://www.autoblog.com/2015/08/12/meet-norwegian-just-earned-free-tesla-model-x/", "2015-08-12"),
    "TRTW": ("Teslarati on the first winner (August 2015)", "https://www.teslarati.com/bjorn-nyland-first-winner-tesla-referral-program", "2015-08-10"),
    "ENRG": ("Musk on the cost, and his mail of 2 September 2015 (enrg.io)", "https://enrg.io/elon-musk-tesla-referral-program-seems-to-be-working/", "2015-09"),
    "IELIM": ("InsideEVs: the limit of ten is lifted (7 September 2015)", "https://insideevs.com/tesla-removes-10-referral-limit-model-s-owners/", "2015-09-07"),
    "BI15N": ("Business Insider on the second round (6 November 2015)", "https://www.businessinsider.com.au/tesla-is-extending-its-referral-program-through-the-end-of-2015-2015-11", "2015-11-06"),
    "TRT2": ("Teslarati on the second round and California's DMV (November 2015)", "https://www.teslarati.com/tesla-referral-program-adds-invite-model-3-unveiling-event", "2015-11"),
    "ELK15": ("Electrek: 188 sales in two months (30 December 2015)", "https://electrek.co/2015/12/30/a-tesla-model-s-owner-referred-188-new-sales-in-just-2-months-a-look-at-teslas-referral-program/", "2015-12-30"),
    "AG": ("AutoGuide on the second round (January 2016)", "https://www.autoguide.com/auto-news/2016/01/one-tesla-owner-has-possibly-referred-16m-of-new-sales-in-two-months.html", "2016-01"),
    "TRT2W": ("Teslarati on the second round's winners (January 2016)", "https://www.teslarati.com/bjorn-nyland-wins-second-tesla-referral-contest", "2016-01"),
    "IE16": ("InsideEVs on the second round's winners and its total (8 January 2016)", "https://insideevs.com/bjorn-nylands-wins-tesla-model-s-ludicrous-p90d-through-referral-program/", "2016-01-08"),
    "MB16": ("MotorBiscuit on Tesla's deliveries of 2015 (January 2016)", "https://www.motorbiscuit.com/tesla-has-big-plans-for-the-year-2016/", "2016-01"),
    "L15": ("Tesla's letter to shareholders, 10 February 2016 (copy)", "https://studysoup.com/note/2301546/depaul-acc-374-week-1-summer-2016", "2016-02-10"),
    "CT16": ("CleanTechnica on the round of early 2016 (22 February 2016)", "https://cleantechnica.com/2016/02/22/tesla-motors-kicks-off-2016-referral-program/", "2016-02-22"),
    "AB16": ("Autoblog on the round of May 2016 (31 May 2016)", "https://www.autoblog.com/2016/05/31/tesla-new-referral-program-model-s-x/", "2016-05-31"),
    "TRT5": ("Teslarati on the fifth round (July 2016)", "https://www.teslarati.com/tesla-fifth-referral-program", "2016-07"),
    "TRT7": ("Teslarati on the seventh round (January 2017)", "https://www.teslarati.com/tesla-intros-annual-awards-referral-program", "2017-01"),
    "TRT8": ("Teslarati on the eighth round (March 2017)", "https://www.teslarati.com/?p=53474", "2017-03"),
    "AB17": ("Autoblog on the ninth round (24 August 2017)", "https://www.autoblog.com/2017/08/24/tesla-referral-boring-company-drive/", "2017-08-24"),
    "TMC18F": ("Tesla Motors Club on the round of February 2018", "https://teslamotorsclub.com/tmc/threads/referral-program-adds-chance-to-race-a-tesla-semi.107720/", "2018-02-01"),
    "TMC18M": ("Tesla Motors Club on the round of May 2018 (20 April 2018)", "https://teslamotorsclub.com/2018/04/20/tesla-shifts-award-order-in-referral-program-update/", "2018-04-20"),
    "IE18R": ("InsideEVs: the rules of August 2018", "https://insideevs.com/tesla-model-3-performance-added-to-referral-program/", "2018"),
    "IE18D": ("InsideEVs: the rules of December 2018", "https://insideevs.com/tesla-free-supercharging-buy-without-test-drive/", "2018-12-25"),
    "FOR19": ("Fortune: why the programme ends (17 January 2019)", "https://fortune.com/2019/01/17/elon-musk-tesla-customer-referral/", "2019-01-17"),
    "NOW19": ("thenow.ca: the programme ends (2019)", "https://thenow.ca/news/tesla-to-end-referral-program", "2019"),
    "AB19": ("Autoblog on the new programme (22 March 2019)", "https://www.autoblog.com/2019/03/22/tesla-referral-program-model-y-roadster/", "2019-03-22"),
    "CT19": ("CleanTechnica on the new programme (22 March 2019)", "https://cleantechnica.com/2019/03/22/teslas-new-sustainable-referral-program/", "2019-03-22"),
    "MAXXD": ("Copy of a Teslarati text on the programme of 2019 (maxxd)", "https://www.maxxd.com/tesla-is-offering-5000-free-supercharger-miles-in-new-referral-program-update/", "2019"),
    "TSMN": ("Tesmanian on the first winner of a Model Y", "https://www.tesmanian.com/blogs/tesmanian-blog/tesla-referral-program-model-y-winner-taiwan", "2020"),
    "TES9": ("Tesla on what became of phase 9's prizes", "https://www.tesla.com/en_AU/support/referral-program/phase-9", "2023"),
    "TESP": ("Tesla on the programmes of 2019 to 2023", "https://www.tesla.com/en_sg/support/referral-program/previous-referral-program", "2023"),
    "EVP": ("evpost on Korea's terms (9 June 2020, in Korean)", "https://evpost.co.kr/wp/?p=34224", "2020-06-09"),
    "ELK21": ("Electrek: $23 million in a quarter (5 May 2021)", "https://electrek.co/2021/05/05/tesla-completely-revamping-referral-program-after-spending-free-supercharging/", "2021-05-05"),
    "DTC": ("Drive Tesla Canada: rewards for cars end (17 September 2021)", "https://driveteslacanada.ca/news/tesla-ends-referral-awards-program-for-vehicle-and-solar-panel-purchases/", "2021-09-17"),
    "TMCH": ("A list of all rewards kept at Tesla Motors Club", "https://teslamotorsclub.com/tmc/threads/history-of-referral-program-rewards.301199/", "2023"),
    "TC": ("Tesla cafe: Korea's new programme (24 February 2023, in Korean)", "https://www.teslacafe.co.kr/bbs/board.php?bo_table=news&wr_id=270", "2023-02-24"),
    "DONGA": ("EV lounge, Dong-A Ilbo: back in Korea (10 April 2023, in Korean)", "https://evlounge.donga.com/FOREV/article/all/20230410/118764858/3", "2023-04-10"),
    "CMZ": ("Car Magazine: Korea's programme of October 2024 (November 2024, in Korean)", "https://v.daum.net/v/QUXoyuSglC", "2024-11"),
}

WHAT: dict[str, Words] = {
    "start": ("시작한 날", "First day"),
    "end": ("끝난 날", "Last day"),
    "number": ("몇째 라운드라고 부르는지", "Which round it is said to be"),
    "friend": ("사는 친구가 받는 것", "What the buying friend gets"),
    "referrer": ("추천인이 판매마다 받는 것", "What the referrer gets a sale"),
    "cap": ("한 사람에게 쳐 주는 추천 수", "Referrals that count, an owner"),
    "cap_lifted": ("그 상한을 없앤 날", "Day that limit was lifted"),
    "store_cost": ("매장에서 한 대를 파는 비용", "Cost of a sale in a store"),
    "option_ten": ("열 명을 채운 사람이 아끼는 돈", "What ten referrals save the owner"),
    "free_cars": ("처음 열 명을 채워 공짜로 받는 차", "Free cars for the first to ten"),
    "free_cars_by": ("공짜 차를 나누는 구역의 크기", "The area that has one free car"),
    "most": ("가장 많이 추천한 사람이 받는 것", "What the owner with most referrals gets"),
    "prize_car": ("일등 상품인 차의 값", "Value of the first prize, a car"),
    "prize_battery": ("일등 상품인 배터리의 값", "Value of the first prize, a battery"),
    "first_winner_days": ("첫 당첨자가 열 명을 채운 데 걸린 날", "Days the first winner took for ten"),
    "regions": ("일등을 따로 뽑는 구역", "Regions with a first prize each"),
    "runner_up": ("이등이 받는 것", "What the runner-up gets"),
    "why": ("바꾸거나 끝낸 까닭", "Why it was changed or ended"),
    "top": ("일등의 추천 판매", "Sales of the top referrer"),
    "second": ("이등의 추천 판매", "Sales of the runner-up"),
    "top_europe": ("유럽 일등의 추천 판매", "Sales of Europe's top referrer"),
    "top_america": ("북미 선두의 추천 판매", "Sales of North America's leader"),
    "total": ("라운드 전체의 추천 판매", "Referred sales of the whole round"),
    "price": ("차 한 대의 값이라고 친 것", "Price of a car, as assumed"),
    "top_value": ("일등의 추천 판매를 돈으로", "The top referrer's sales in money"),
    "quarter": ("2015년 4분기에 인도한 차", "Cars delivered in the last quarter of 2015"),
    "fleet": ("2015년 말 고객이 타는 차", "Cars driven by customers, end of 2015"),
    "grand_prizes": ("차나 여행을 받는 사람", "People who win a car or a tour"),
    "twenty": ("구역마다 처음 스무 명을 채운 사람이 받는 것", "What the first to twenty in a region gets"),
    "roadsters": ("약속한 공짜 로드스터", "Free Roadsters promised"),
    "roadster_value": ("로드스터 한 대의 값", "Value of a Roadster"),
    "announced": ("끝낸다고 알린 날", "Day the end was announced"),
    "draw": ("차를 받을 사람을 정하는 법", "How the winner of a car is found"),
    "winner_referrals": ("첫 모델 Y 당첨자의 추천 수", "Referrals of the first winner of a Model Y"),
    "quarter_cost": ("2021년 1분기에 쓴 돈", "Spent in the first quarter of 2021"),
}
SAID: dict[str, Words] = {
    "country": ("나라마다", "a country"), "region": ("북미, 유럽, 아시아·태평양마다", "a region: North America, Europe, Asia-Pacific"),
    "state": ("미국의 주마다", "a state of the US"), "one": ("전체에서 하나", "the whole"),
    "swap": ("타던 차를 P90D로 바꾸어 줌", "a P90D in exchange for the car driven"),
    "p90d": ("P90D 한 대와 모델 3 공개 행사", "a P90D and the unveiling of the Model 3"),
    "nothing": ("아무것도 없음", "nothing"), "invited": ("열 명부터 모두 받는 모델 3 공개 행사 초대", "the invitation to the Model 3 event that everyone from ten on gets"),
    "law": ("캘리포니아 당국이 추천인 보상을 불법으로 봄", "California's authority held paying referrers to be unlawful"),
    "tour": ("모델 X P90D와 스페이스X 방문", "a Model X P90D and a tour of SpaceX"),
    "p100d": ("P100D 한 대", "a P100D"),
    "charger": ("집 충전기 1,200달러", "$1,200 for a charger at home"), "gifts": ("단계마다 선물", "gifts by level"),
    "charging": ("수퍼차저 평생 무료", "Supercharging free for good"), "charging_500": ("수퍼차저 평생 무료, 첫 친구에게 500달러", "Supercharging free for good, $500 for the first friend"),
    "charging_1000": ("수퍼차저 평생 무료와 1,000달러", "Supercharging free for good, and $1,000"),
    "six_months": ("수퍼차저 여섯 달 무료", "Supercharging free for six months"), "miles": ("수퍼차저 1,000마일", "1,000 miles of Supercharging"),
    "cost": ("차 값에 비용이 너무 얹힘", "it added too much cost to the cars"), "miles_cost": ("무료 충전에 돈이 많이 듦", "free charging cost much"),
    "lot": ("추첨. 추천이 많을수록 표가 많음", "by lot; every referral is a ticket"), "most_wins": ("추천을 가장 많이 한 사람", "most referrals win"),
    "loot": ("앱에서 바꾸는 크레딧", "credits to spend in the app"), "few": ("소수가 보상을 독차지함", "a few owners took most of the rewards"),
}

V, D, M = "verified", "derived", "unverified"
USD, AUD, KRW, PEOPLE, CARS, DAYS, COUNT_UNIT = "USD", "AUD", "KRW", "people", "cars", "days", "sales"
Row = tuple[str, str, float | None, str | None, str | None, str | None, str, str]


def amount(round_: str, item: str, value: float, unit: str, source: str, sure: str = V) -> Row:
    """A number."""
    return round_, item, value, unit, None, None, source, sure


def day(round_: str, item: str, date: str, source: str, sure: str = V) -> Row:
    """A day, or a month where only that was said."""
    return round_, item, None, None, date, None, source, sure


def told(round_: str, item: str, what: str, source: str, sure: str = V) -> Row:
    """Something said in words."""
    return round_, item, None, None, None, what, source, sure


ROWS: list[Row] = [
    day("1", "start", "2015-07-29", "BI15"), day("1", "start", "2015-07-29", "TRT15"), day("1", "start", "2015-06", "IE16"), day("1", "start", "2015-06", "TRT2W"),
    day("1", "end", "2015-10-31", "BI15"), day("1", "end", "2015-10-31", "IE16"),
    amount("1", "store_cost", 2000, USD, "BI15"), amount("1", "store_cost", 2000, USD, "TRT15"),
    amount("1", "friend", 1000, USD, "BI15"), amount("1", "friend", 1500, AUD, "CS"),
    amount("1", "referrer", 1000, USD, "BI15"), amount("1", "referrer", 1500, AUD, "CS"),
    amount("1", "cap", 10, COUNT_UNIT, "TRT15"), day("1", "cap_lifted", "2015-09-02", "ENRG"), day("1", "cap_lifted", "2015-09-02", "IELIM"),
    amount("1", "option_ten", 25_000, USD, "IE15"), amount("1", "option_ten", 25_000, USD, "CS"), amount("1", "option_ten", 20_000, USD, "HC15"),
    amount("1", "free_cars", 3, CARS, "AB15"), amount("1", "free_cars", 1, CARS, "STUFF"),
    told("1", "free_cars_by", "region", "AB15"), told("1", "free_cars_by", "country", "TTAC"), told("1", "free_cars_by", "state", "CS"), told("1", "free_cars_by", "one", "STUFF"),
    told("1", "most", "swap", "ENRG"), amount("1", "first_winner_days", 9, DAYS, "TRTW", D),
    amount("1", "top", 100, COUNT_UNIT, "ELK15"), amount("1", "top_america", 13, COUNT_UNIT, "ELK15"),
    day("2", "start", "2015-11-01", "TRT2"), day("2", "start", "2015-11-01", "IE16"), day("2", "end", "2015-12-31", "TRT2"), day("2", "end", "2015-12-31", "BI15N"),
    amount("2", "friend", 1000, USD, "BI15N"), amount("2", "friend", 1000, USD, "ELK15"), amount("2", "referrer", 0, USD, "BI15N"), amount("2", "referrer", 0, USD, "ELK15"),
    told("2", "why", "law", "TRT2"), told("2", "most", "p90d", "BI15N"), amount("2", "regions", 3, "regions", "TRT2"),
    amount("2", "prize_car", 130_000, USD, "ELK15"), amount("2", "prize_car", 130_000, USD, "AG"), amount("2", "prize_battery", 3000, USD, "ELK15"), amount("2", "prize_battery", 3000, USD, "AG"),
    amount("2", "top", 188, COUNT_UNIT, "ELK15"), amount("2", "top", 188, COUNT_UNIT, "IE16"), amount("2", "second", 105, COUNT_UNIT, "ELK15"), amount("2", "second", 105, COUNT_UNIT, "AG"),
    amount("2", "top_europe", 51, COUNT_UNIT, "IE16"), amount("2", "top_america", 34, COUNT_UNIT, "IE16"),
    told("2", "runner_up", "nothing", "AG"), told("2", "runner_up", "invited", "BI15N"),
    amount("2", "total", 5000, COUNT_UNIT, "IE16"), amount("2", "price", 85_000, USD, "ELK15"),
    amount("2", "top_value", 16_000_000, USD, "ELK15"), amount("2", "top_value", 20_000_000, USD, "IE16"),
    amount("2", "quarter", 17_400, CARS, "IE16"), amount("2", "quarter", 17_400, CARS, "MB16", D), amount("2", "fleet", 107_000, CARS, "L15"),
    day("3", "announced", "2016-02-16", "TRT15", D), told("3", "friend", "charger", "CT16"), amount("3", "cap", 3, COUNT_UNIT, "CT16"), told("3", "most", "tour", "CT16", D), amount("3", "grand_prizes", 6, PEOPLE, "CT16"),
    day("4", "start", "2016-05-30", "AB16"), day("4", "end", "2016-07-15", "AB16"), amount("4", "friend", 1000, USD, "AB16"), amount("4", "referrer", 1000, USD, "AB16", M), told("4", "referrer", "gifts", "AB16"),
    amount("4", "number", 3, "round", "AB16"), amount("4", "number", 4, "round", "TRT5", D),
    day("5", "start", "2016-07-18", "TRT5"), day("5", "end", "2016-10-15", "TRT5"), amount("5", "friend", 1000, USD, "TRT5"), told("5", "referrer", "gifts", "TRT5"), amount("5", "number", 5, "round", "TRT5"),
    day("6", "end", "2017-01-15", "TRT7"),
    day("7", "start", "2017-01-16", "TRT7"), day("7", "end", "2017-03-15", "TRT7"), amount("7", "friend", 1000, USD, "TRT7"), told("7", "twenty", "p100d", "TRT7"), amount("7", "number", 7, "round", "TRT7"),
    day("8", "start", "2017-03-16", "TRT8"), day("8", "end", "2017-06-15", "TRT8"), amount("8", "friend", 1000, USD, "TRT8"), told("8", "referrer", "gifts", "TRT8"), amount("8", "number", 8, "round", "TRT8"),
    told("9", "friend", "charging_1000", "AB17"), told("9", "referrer", "gifts", "AB17"), amount("9", "number", 9, "round", "AB17"),
    day("2018-02", "start", "2018-02-01", "TMC18F"), day("2018-02", "end", "2018-04-30", "TMC18F"), told("2018-02", "friend", "charging_500", "TMC18F"),
    day("2018-05", "start", "2018-05-01", "TMC18M"), day("2018-05", "end", "2018-07-15", "TMC18M"), told("2018-05", "referrer", "gifts", "TMC18M"),
    day("2018-08", "start", "2018-08-01", "IE18R"), told("2018-08", "friend", "charging", "IE18R"), amount("2018-08", "cap", 5, COUNT_UNIT, "IE18R"),
    day("2018-12", "start", "2018-12-24", "IE18D"), told("2018-12", "friend", "six_months", "IE18D"), amount("2018-12", "cap", 5, COUNT_UNIT, "IE18D"),
    day("2018-12", "announced", "2019-01-16", "FOR19"), told("2018-12", "why", "cost", "FOR19"),
    day("2018-12", "end", "2019-02-01", "FOR19"), day("2018-12", "end", "2019-02-02", "AB19"), day("2018-12", "end", "2019-02-02", "TES9"), day("2018-12", "end", "2019-03-01", "NOW19"),
    amount("2018-12", "number", 9, "round", "TES9"), amount("2018-12", "roadsters", 80, CARS, "ELK21"), amount("2018-12", "roadsters", 160, CARS, "MAXXD"), amount("2018-12", "roadster_value", 250_000, USD, "MAXXD"),
    day("2019-03", "start", "2019-03-21", "AB19"), told("2019-03", "friend", "miles", "AB19"), told("2019-03", "referrer", "miles", "AB19"),
    told("2019-03", "draw", "lot", "AB19"), told("2019-03", "draw", "most_wins", "CT19"), amount("2019-03", "winner_referrals", 2, COUNT_UNIT, "TSMN"),
    amount("kr-2020", "friend", 110_000, KRW, "EVP"), amount("kr-2020", "friend", 110_000, KRW, "DONGA"), amount("kr-2020", "referrer", 110_000, KRW, "DONGA"),
    amount("2019-03", "quarter_cost", 23_000_000, USD, "ELK21", M), told("2019-03", "why", "miles_cost", "ELK21", M), day("2019-03", "end", "2021-09-18", "DTC"), day("2019-03", "end", "2021-09", "DONGA"),
    day("2022", "start", "2022-10", "TMCH", M), told("2022", "referrer", "loot", "TMCH", M),
    day("2022", "start", "2023-02-23", "TESP"), day("kr-2023", "start", "2023-02-24", "TC"), day("kr-2023", "start", "2023-04", "DONGA"), told("kr-2023", "referrer", "loot", "TC"),
    day("kr-2023", "end", "2024-04", "CMZ"), day("kr-2024", "start", "2024-10-09", "CMZ"), amount("kr-2024", "friend", 660_000, KRW, "CMZ"), amount("kr-2024", "referrer", 330_000, KRW, "CMZ"), amount("kr-2024", "cap", 10, COUNT_UNIT, "CMZ"), told("kr-2024", "why", "few", "CMZ"),
]

TITLE = ("테슬라 추천 프로그램의 라운드", "The rounds of Tesla's referral programme")
DESCRIPTION = (
    "기사와 회사의 글에 실린 값을 값과 출처마다 한 줄씩 옮겼습니다. 지어낸 값은 없습니다. 출처가 서로 다르면 나란히 두었고, 확인하지 못한 값에는 unverified라고 적었습니다. "
    "추천이 판매를 일으켰는지, 라운드마다 모두 몇 대가 팔렸는지는 여기서 알 수 없습니다.",
    "What articles and the company published, one row a value and source. Nothing is invented. Sources that disagree stand side by side, and what could not "
    "be checked is marked unverified. Whether a referral caused a sale, and how many sales most rounds brought, cannot be learnt here.",
)
COLUMNS = [
    Column("row", "integer", ("줄 번호", "Number of the row"), {"required": True, "unique": True, "minimum": 1}),
    Column("round", "string", ("라운드. 1–9는 Teslarati가 매긴 번호, 그 뒤는 시작한 때, kr은 한국", "Round: 1 to 9 as Teslarati numbers them, later ones by their start, kr for Korea")),
    Column("item", "string", ("무엇에 대한 값인지", "What the value is about"), {"required": True, "enum": list(WHAT)}),
    Column("what", "string", ("그것을 말로", "The same in words")),
    Column("amount", "number", ("값이 숫자일 때", "The value, where it is a number"), {"minimum": 0}),
    Column("unit", "string", ("숫자의 단위. 통화는 코드로", "The number's unit; currencies by code"), {"enum": [USD, AUD, KRW, PEOPLE, CARS, DAYS, COUNT_UNIT, "regions", "round"]}),
    Column("date", "string", ("값이 날짜일 때. 달까지만 알려진 것도 있음", "The value, where it is a date; some are known to the month"), {"pattern": r"\d{4}-\d\d(-\d\d)?"}),
    Column("said", "string", ("값이 말일 때", "The value, where it is in words"), {}),
    Column("source", "string", ("출처 코드", "Code of the source"), {"required": True, "enum": list(SOURCES)}),
    Column("url", "string", ("출처 주소", "Address of the source"), {"required": True, "pattern": "https://.*"}),
    Column("published", "string", ("출처가 나온 날, 달 또는 해", "Day, month or year the source is of"), {"required": True, "pattern": r"\d{4}(-\d\d){0,2}"}),
    Column("confidence", "string", ("출처에서 봄 / 출처의 값에서 셈 / 확인 못 함", "Seen there / worked out from what it says / not checked"), {"required": True, "enum": [V, D, M]}),
]
# fmt: on


def lines() -> list[list[Any]]:
    """The rows of the table, numbered."""
    return [
        [
            number,
            round_,
            item,
            WHAT[item],
            value,
            unit,
            date,
            SAID.get(what or ""),
            source,
            *SOURCES[source][1:],
            sure,
        ]
        for number, (round_, item, value, unit, date, what, source, sure) in enumerate(ROWS, 1)
    ]


def package() -> Package:
    """The dataset."""
    made = Package(
        "referral-rounds", TITLE, DESCRIPTION, [(title, url) for title, url, _ in SOURCES.values()]
    )
    about = ("값과 출처 하나에 한 줄.", "One row a value and source.")
    made.add_table("rounds", TITLE, about, COLUMNS, lines(), ["row"])
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
