"""Rebuild this folder's table and its card: ``python datasets/company-facts/make.py``.

Published figures on World Vision Korea, Zappos and Patagonia for lesson 12: one row a value and source, those that
disagree side by side. Nothing is averaged, and nothing is corrected.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent

# fmt: off
SOURCES: dict[str, tuple[str, str, str]] = {  # code: title, address, date it bears
    "IR04": ("How Zappos gets 50% of sales from repeat customers (Internet Retailer)", "https://www.internetretailer.com/2004/11/03/how-zappos-gets-50-of-sales-from-repeat-customers", "2004-11-03"),
    "IR05": ("Zappos: the fastest-growing Top 400 web site (Internet Retailer)", "https://www.internetretailer.com/2005/06/02/zappos-the-fastest-growing-top-400-web-site", "2005-06-02"),
    "MP07": ("Zappos continues to grow with repeat business (Marketing Pilgrim)", "https://www.marketingpilgrim.com/2007/08/zappos-continues-to-grow-with-repeat-business.html", "2007-08-06"),
    "MTD07": ("Zappos and repeat customers (MineThatData)", "https://blog.minethatdata.com/2007/11/zappos-and-repeat-customers.html", "2007-11-04"),
    "MTD08": ("Zappos sales trajectory and customer metrics (MineThatData)", "https://blog.minethatdata.com/2008/04/zappos-sales-trajectory-and-customer.html", "2008-04"),
    "DIVA08": ("Tony Hsieh talks about Twitter (Diva Marketing)", "https://bloombergmarketing.blogs.com/bloomberg_marketing/2008/05/q-what-influenc.html", "2008-05"),
    "PROFS08": ("How a CEO uses Twitter (MarketingProfs)", "https://marketingprofs.com/casestudy/2008/9334/how-a-ceo-uses-twitter-to-convey-the-sole-of-his-company", "2008"),
    "ADW08": ("Brian Morrissey on Zappos, quoted in One Perspective vs Another", "https://www.scribd.com/doc/2957556/One-Perspective-vs-Another", "2008"),
    "VB09": ("Amazon acquires Zappos for $807M (VentureBeat)", "https://preprod.venturebeat.com/2009/07/22/amazon-acquires-zappos-the-customer-friendly-shoe-company-for-807m", "2009-07-22"),
    "FC09": ("Amazon buys Zappos for $847 million (Fast Company)", "https://www.fastcompany.com/1314670/amazon-buys-zappos-847-million-updated", "2009-07-22"),
    "CBS09": ("Amazon buys online shoe store Zappos (CBS News)", "https://cbsnews.com/news/amazon-buys-online-shoe-store-zappos", "2009-07-22"),
    "CAM09": ("Amazon buys Zappos for $928m (Campaign)", "https://www.campaignlive.co.uk/article/amazon-buys-online-shoe-retailer-zappos-928m/922263?src_site=brandrepublic", "2009-07-23"),
    "AR10": ("Amazon.com 2010 annual report, page 60", "https://www.companyowl.com/i/d/amazoncom-2010-annual-report/175?p=60", "2011"),
    "WIKI": ("Zappos (Wikipedia)", "https://en.wikipedia.org/wiki/Zappos", ""),
    "SLATE15": ("Zappos stopped managing its employees (Slate)", "https://slate.com/business/2015/05/zappos-holacracy-many-employees-choose-to-leave-instead-of-work-with-no-boss.html", "2015-05"),
    "INQ15": ("Zappos holacracy results: 210 employees accept buyout (Inquisitr)", "https://www.inquisitr.com/2076563/zappos-holacracy-results-210-employees-accept-buyout-instead-of-new-business-model/", "2015-05"),
    "BI16": ("Zappos CEO explains why 18% of employees quit (Business Insider)", "https://www.businessinsider.com/zappos-ceo-tony-hsieh-on-holacracy-transition-2016-1", "2016-01"),
    "ATL16": ("Why are so many Zappos employees leaving? (The Atlantic)", "https://www.theatlantic.com/business/archive/2016/01/zappos-holacracy-hierarchy/424173/", "2016-01"),
    "HRG16": ("Zappos CEO explains why 18% of staff quit (HR Grapevine)", "https://www.hrgrapevine.com/content/article/2016-01-15-zappos-ceo-tony-hsieh-explains-why-18-of-staff-quit", "2016-01-15"),
    "NNJ01": ("World Vision's 51st anniversary (Newsnjoy)", "https://www.newsnjoy.or.kr/news/articleView.html?idxno=2438", "2001-09"),
    "MBN10": ("World Vision is sixty (MBN)", "https://m.mbn.co.kr/news-amp/1005162", "2010-10-11"),
    "WVGN": ("Ten thousand sponsors at 30,000 won a month (Chosun Ilbo, kept by World Vision's Gyeongnam branch)", "https://wvgn.or.kr/xe/index.php?document_srl=1634&mid=menu61&page=2", ""),
    "WV17": ("Who is a sponsor? Organic Journey 1 (World Vision Korea, on Organic Media Lab)", "https://organicmedialab.com/tag/worldvision/", "2017-12-26"),
    "FAM17": ("Family Day 2017 (World Vision Korea)", "https://m.worldvision.or.kr/story/p14679", "2017-11"),
    "BW18": ("From receiving to giving: World Vision Korea (Bizwatch)", "https://news.bizwatch.co.kr/article/tax/2018/01/30/0033", "2018-02-01"),
    "WV18": ("Sponsors we met in 2018 (World Vision Korea)", "https://m.worldvision.or.kr/story/?page_id=19149", ""),
    "WVW": ("Stop ring campaign, webzine 252 (World Vision Korea)", "https://worldvision.or.kr/webzine/252/camp", ""),
    "OWN": ("Earth is now our only shareholder (Patagonia)", "https://eu.patagonia.com/nl/en/ownership/", "2022-09"),
    "FCM22": ("Patagonia reinvents itself again (Fast Company, kept by Midland Paper)", "https://www.midlandpaper.com/patagonia-reinvents-itself-again-were-making-earth-our-only-shareholder-fastcompany-com/", "2022-09"),
    "ST22": ("Ownership structure changes (Sportstextiles)", "https://sportstextiles.com/News/162757", "2022-09-15"),
}
REPEAT: Words = ("매출에서 다시 산 고객의 몫", "share of sales from customers who bought before")
ORDERS: Words = ("주문에서 다시 산 고객의 몫", "share of orders from customers who bought before")
AGAIN: Words = ("1년 안에 다시 산 고객의 비율", "share of customers who bought again within a year")
GROSS: Words = ("총매출", "gross sales")
PRICE: Words = ("아마존이 치른 값", "what Amazon paid")
STAFF: Words = ("직원", "staff")
TWEETING: Words = ("트위터를 하는 직원", "staff on Twitter")
LEFT: Words = ("보상을 받고 떠난 사람", "people who took the money and left")
LEFT_SHARE: Words = ("보상을 받고 떠난 비율", "share who took the money and left")
GIVING: Words = ("돕는 단체가 된 해", "year in which it began to give")
SPONSORS: Words = ("후원자", "sponsors")
MET: Words = ("후원자 모임에 온 사람", "people at a gathering of sponsors")
NO: Words = ("", "")
# company, measure key, what it is, period, value, unit, source, confidence, remark
ROWS: list[tuple[str, str, Words, str, float, str, str, str, Words]] = [
    ("Zappos", "founded", ("세워진 해", "year in which it was founded"), "1999", 1999, "year", "WIKI", "verified", NO),
    ("Zappos", "repeat_sales", REPEAT, "2004", 50, "%", "IR04", "verified", ("두어 해 전에는 20–30%", "20–30% a couple of years before")),
    ("Zappos", "repeat_sales", REPEAT, "2007", 75, "%", "MTD08", "verified", NO),
    ("Zappos", "repeat_orders", ORDERS, "2007", 75, "%", "MP07", "verified", NO),
    ("Zappos", "bought_again", AGAIN, "2001", 20.5, "%", "MTD07", "verified", ("대표의 말", "the head's words")),
    ("Zappos", "bought_again", AGAIN, "2006", 51.3, "%", "MTD07", "verified", ("대표의 말", "the head's words")),
    ("Zappos", "gross_sales", GROSS, "2004", 175, "million USD", "IR04", "verified", ("그해 11월의 예상", "expected in November")),
    ("Zappos", "gross_sales", GROSS, "2004", 184, "million USD", "IR05", "verified", NO),
    ("Zappos", "gross_sales", GROSS, "2004", 181, "million USD", "MTD08", "verified", NO),
    ("Zappos", "gross_sales", GROSS, "2008", 1000, "million USD", "FC09", "verified", ("회사의 주장", "as the company claims")),
    ("Zappos", "staff", STAFF, "2004", 400, "people", "IR04", "verified", NO),
    ("Zappos", "desk", ("고객 상담 직원", "staff of the service desk"), "2004", 100, "people", "IR04", "verified", ("‘100명쯤’", "about 100")),
    ("Zappos", "staff", STAFF, "2008", 1600, "people", "ADW08", "verified", NO),
    ("Zappos", "staff", STAFF, "2008", 7000, "people", "PROFS08", "verified", ("같은 해의 다른 숫자와 맞지 않는다", "does not fit the other figure for that year")),
    ("Zappos", "tweeting", TWEETING, "2008-05", 300, "people", "DIVA08", "verified", ("대표의 말, ‘300명 가까이’", "the head's words, close to 300")),
    ("Zappos", "tweeting", TWEETING, "2008", 450, "people", "PROFS08", "verified", ("‘450명 가까이’", "nearly 450")),
    ("Zappos", "price", PRICE, "2009-07", 807, "million USD", "VB09", "verified", ("주식만. 45일 평균 주가로", "stock alone, at the average price of 45 days")),
    ("Zappos", "price", PRICE, "2009-07", 847, "million USD", "FC09", "verified", ("직원 몫 4천만 달러를 더해", "with 40 million for the staff")),
    ("Zappos", "price", PRICE, "2009-07", 850, "million USD", "CBS09", "verified", ("‘약’", "about")),
    ("Zappos", "price", PRICE, "2009-07", 880, "million USD", "VB09", "verified", ("주식만. 발표한 날 종가로", "stock alone, at that day's closing price")),
    ("Zappos", "price", PRICE, "2009-07", 928, "million USD", "CAM09", "verified", ("이튿날 주가, 직원 몫을 더해", "at the next day's price, with the staff's share")),
    ("Zappos", "price", PRICE, "2009-11", 1134, "million USD", "AR10", "verified", ("인수를 마친 날의 장부", "in the books when it was closed")),
    ("Zappos", "price", PRICE, "2009", 1200, "million USD", "WIKI", "verified", ("‘당시 약 12억’", "around 1.2 billion at the time")),
    ("Zappos", "staff", STAFF, "2015", 1503, "people", "INQ15", "verified", NO),
    ("Zappos", "left", LEFT, "2015-04", 210, "people", "SLATE15", "verified", NO),
    ("Zappos", "left_share", LEFT_SHARE, "2015-04", 14, "%", "SLATE15", "verified", NO),
    ("Zappos", "left_later", ("나중에 떠난 기술 인력", "technical staff who left later"), "2016-01", 50, "people", "HRG16", "verified", ("제안받은 이의 38%, 전체의 3.5%", "38% of those asked, 3.5% of all")),
    ("Zappos", "left", LEFT, "2016-01", 260, "people", "BI16", "verified", NO),
    ("Zappos", "left_share", LEFT_SHARE, "2016-01", 18, "%", "BI16", "verified", NO),
    ("Zappos", "turnover", ("그해의 이직률", "turnover of the year"), "2015", 30, "%", "ATL16", "verified", NO),
    ("Zappos", "turnover_usual", ("여느 해의 이직률", "turnover of a usual year"), "before 2015", 20, "%", "ATL16", "derived", ("30%가 여느 해보다 10%포인트 높다고 했다", "30% is said to be ten points above the usual")),
    ("World Vision Korea", "founded", ("세워진 해", "year in which it was founded"), "1950", 1950, "year", "MBN10", "verified", NO),
    ("World Vision Korea", "giving", GIVING, "1991", 1991, "year", "WV17", "verified", NO),
    ("World Vision Korea", "giving", GIVING, "1991", 1991, "year", "WVGN", "verified", NO),
    ("World Vision Korea", "giving", GIVING, "1991", 1991, "year", "BW18", "verified", ("10월에 해외 원조를 그만 받음", "aid from abroad ended in October")),
    ("World Vision Korea", "giving", GIVING, "1992", 1992, "year", "NNJ01", "verified", NO),
    ("World Vision Korea", "sponsors", SPONSORS, "2010", 300000, "people", "MBN10", "verified", ("정기후원자 ‘30만 명이 넘는’. 한국 이야기로 읽힌다", "regular ones, over 300,000; reads as Korea")),
    ("World Vision Korea", "sponsors", SPONSORS, "about 2013", 430000, "people", "WVGN", "verified", ("해는 함께 실린 글의 요일로 미루어", "the year from a weekday beside it")),
    ("World Vision Korea", "sponsors", SPONSORS, "2023-11", 610000, "people", "WVW", "verified", NO),
    ("World Vision Korea", "overnight", ("하룻밤 사이에 생긴 후원자", "sponsors won overnight"), "1990s", 10000, "people", "WV17", "verified", ("해는 적혀 있지 않다", "the year is not given")),
    ("World Vision Korea", "team", ("오가닉 여정에 참여한 직원", "staff on the organic journey"), "2017", 14, "people", "WV17", "verified", NO),
    ("World Vision Korea", "months", ("함께한 달", "months of it"), "2017", 4, "months", "WV17", "verified", NO),
    ("World Vision Korea", "met", MET, "2017-11", 500, "people", "FAM17", "verified", ("패밀리데이, 가족도 함께. 2008년부터 해마다", "Family Day, with families; yearly since 2008")),
    ("World Vision Korea", "met", MET, "2018-03", 27, "people", "WV18", "verified", ("봄 모임", "in spring")),
    ("World Vision Korea", "met", MET, "2018-06", 98, "people", "WV18", "verified", ("여름, 이틀에 37명과 61명", "in summer, 37 and 61 on two days")),
    ("World Vision Korea", "met", MET, "2018-09", 72, "people", "WV18", "verified", ("가을, 이틀에 39명과 33명", "in autumn, 39 and 33 on two days")),
    ("Patagonia", "founded", ("세워진 해", "year in which it was founded"), "1973", 1973, "year", "FCM22", "verified", NO),
    ("Patagonia", "purpose", ("목적을 한 문장으로 바꾼 해", "year in which its purpose became one sentence"), "2018", 2018, "year", "OWN", "verified", NO),
    ("Patagonia", "voting", ("의결권 주식. 목적 신탁이 가진다", "voting stock, held by the purpose trust"), "2022-09", 2, "%", "ST22", "verified", ("전체 주식 가운데", "of all stock")),
    ("Patagonia", "nonvoting", ("의결권 없는 주식. 환경 단체가 가진다", "non-voting stock, held by the Holdfast Collective"), "2022-09", 98, "%", "ST22", "verified", ("전체 주식 가운데", "of all stock")),
    ("Patagonia", "dividend", ("해마다 환경에 쓰일 돈", "money for the environment a year"), "2022-09", 100, "million USD", "ST22", "verified", ("회사의 예상", "as the company projects")),
]
# fmt: on


def package() -> Package:
    """The dataset."""
    made = Package(
        "company-facts", TITLE, DESCRIPTION, [(title, where) for title, where, _ in SOURCES.values()]
    )
    rows: list[list[Any]] = [
        [number, company, key, what, period, f"{value:g}" if value % 1 else int(value), unit, source, *SOURCES[source][1:], confidence, remark]
        for number, (company, key, what, period, value, unit, source, confidence, remark) in enumerate(ROWS, 1)
    ]  # fmt: skip
    made.add_table("facts", *TABLE, rows, ["row"])
    return made


# fmt: off
TITLE = ("세 조직에 대해 공개된 숫자", "Published figures on three organisations")
DESCRIPTION = (
    "월드비전 한국, 자포스, 파타고니아에 대해 공개된 숫자이고 지어낸 것은 없습니다. 값과 출처 하나에 한 줄이고, 서로 다른 출처는 나란히 둡니다. 대부분 언론 기사와 회사 자신의 말이라 "
    "조직의 모양이 성과의 원인인지는 알 수 없습니다. 값은 출처에서 그대로 옮겼고 평균하거나 고치지 않았습니다.",
    "Published figures on World Vision Korea, Zappos and Patagonia, none of them invented: one row a value and source, disagreeing sources side by side. Most are press reports or a "
    "company's own words, so they cannot tell whether the form of an organisation caused its results. Values stand as the source has them, neither averaged nor corrected.",
)
TABLE = (
    ("공개된 숫자", "Published figures"),
    ("값과 출처 하나에 한 줄. `confidence`는 verified(출처에서 봄), derived(출처의 숫자로 셈함), unverified(확인 못 함).", "One row a value and source. `confidence`: verified (seen in the source), derived (reckoned from the source's figures), unverified."),
    [
        Column("row", "integer", ("줄 번호", "Number of the row"), {"required": True, "unique": True, "minimum": 1}),
        Column("company", "string", ("조직", "Organisation"), {"required": True, "enum": ["World Vision Korea", "Zappos", "Patagonia"]}),
        Column("measure", "string", ("무엇인지, 짧은 이름", "What it is, a short name")),
        Column("what", "string", ("무엇인지", "What it is")),
        Column("period", "string", ("언제의 값인지", "When it was so")),
        Column("value", "number", ("값", "Value"), {"required": True, "minimum": 0}),
        Column("unit", "string", ("단위", "Unit"), {"required": True, "enum": ["year", "%", "people", "months", "million USD"]}),
        Column("source", "string", ("출처의 약호", "Code of the source")),
        Column("url", "string", ("출처의 주소", "Address of the source")),
        Column("dated", "string", ("출처에 적힌 날짜. 없으면 비어 있다", "The date that the source bears; empty where it has none"), {}),
        Column("confidence", "string", ("얼마나 확인했는지", "How far it was checked"), {"required": True, "enum": ["verified", "derived", "unverified"]}),
        Column("remark", "string", ("덧붙임. 없으면 비어 있다", "Remark, if any"), {}),
    ],
)
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
