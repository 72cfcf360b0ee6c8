"""Rebuild this folder's drawings and their card: ``python datasets/mvn-cards/make.py``.

Six small networks for lesson 3, each in Korean and in English. ``bookshop`` passes all five MVN tests;
each of the others fails one of them, so that a class can see what every test is for. The people, places and
dates behind ``supply``, ``pan`` and ``donor`` are real and cited; every rate is invented.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Package, drawing

HERE = Path(__file__).parent

# fmt: off
# id, kind, roles, place, label
REGULAR = ("regular", "person", ["mediator", "buyer"], (360, 30), ("단골손님", "Regular"))
BOOK = ("book", "product", [], (690, 90), ("책", "Book"))
FRIEND = ("friend", "person", ["buyer"], (620, 310), ("친구", "Friend"))
SHOP = ("shop", "organisation", ["producer"], (100, 310), ("책방", "Bookshop"))

# id, source, target, rate, action, medium
GIFT = ("gift", "regular", "book", 2, ("선물한다", "gives"), ("손글씨 쪽지", "a handwritten note"))
READ = ("read", "book", "friend", 0.8, ("말을 건다", "speaks to"), ("밑줄 그은 문장", "underlined pages"))
TELL = ("tell", "regular", "friend", 1, ("권한다", "recommends"), ("단톡방에 올린 서평", "a review in the chat"))
BUY = ("buy", "friend", "shop", 0.5, ("산다", "buys"), ("책갈피에 그린 약도", "a map on a bookmark"))
INVITE = ("invite", "shop", "regular", 0.9, ("초대한다", "invites"), ("저녁 독서 모임", "a reading club"))
LEAFLET = ("leaflet", "shop", "friend", 0.2, ("알린다", "advertises"), ("전단지", "a leaflet"))

CARDS: dict[str, dict[str, Any]] = {
    "bookshop": {
        "title": ("동네 책방", "The neighbourhood bookshop"),
        "description": ("다섯 테스트를 모두 통과한다", "passes all five tests"),
        "initiator": "regular",
        "nodes": [REGULAR, BOOK, FRIEND, SHOP],
        "links": [GIFT, READ, TELL, BUY, INVITE],
    },
    "leaflet": {
        "title": ("전단지를 더한 동네 책방", "The bookshop with a leaflet"),
        "description": ("링크가 하나 많은 책방. ‘최소’ 테스트만 통과하지 못한다", "the bookshop with one link too many: fails only the test 'minimum'"),
        "initiator": "regular",
        "nodes": [REGULAR, BOOK, FRIEND, SHOP],
        "links": [GIFT, READ, TELL, BUY, INVITE, LEAFLET],
    },
    "supply": {
        "title": ("책의 유통도", "How a book reaches the shelf"),
        "description": ("가운데에 도매상이 있는 유통도. ‘되돌아옴’에서 처음 막힌다", "a supply chart with a wholesaler in the middle: the first test it fails is 'return'"),
        "nodes": [
            ("publisher", "organisation", ["producer"], (60, 90), ("출판사", "Publisher")),
            ("wholesaler", "organisation", ["mediator"], (300, 90), ("도매상", "Wholesaler")),
            ("shop", "organisation", ["mediator"], (540, 90), ("책방", "Bookshop")),
            ("customer", "person", ["buyer"], (780, 90), ("손님", "Customer")),
        ],
        "links": [
            ("consign", "publisher", "wholesaler", 1, ("맡긴다", "consigns"), ("위탁 계약", "a consignment contract")),
            ("deliver", "wholesaler", "shop", 100, ("보낸다", "delivers"), ("배본 트럭", "the delivery van")),
            ("sell", "shop", "customer", 30, ("판다", "sells"), ("매대", "the display table")),
        ],
    },
    "pan": {
        "title": ("또르르 팬과 100인의 챌린저", "The Ttoreureu pan and 100 challengers"),
        "description": ("고리가 닫히지만 줄어드는 출시 캠페인. ‘살아 있음’에서 처음 막힌다", "a launch campaign whose loop closes but shrinks: the first test it fails is 'alive'"),
        "initiator": "challenger",
        "nodes": [
            ("challenger", "person", ["mediator", "buyer"], (60, 60), ("챌린저", "Challenger")),
            ("neighbour", "person", ["buyer"], (580, 60), ("이웃", "Neighbour")),
            ("maker", "organisation", ["producer"], (320, 240), ("팬 제조사", "Pan maker")),
        ],
        "links": [
            ("show", "challenger", "neighbour", 3, ("보여 준다", "shows"), ("달걀말이 사진", "a photo of an omelette")),
            ("order", "neighbour", "maker", 0.3, ("산다", "buys"), ("1인상점 링크", "the link of a one-person store")),
            ("recruit", "maker", "challenger", 0.7, ("초대한다", "invites"), ("다음 기수 초대장", "an invitation to the next round")),
        ],
    },
    "donor": {
        "title": ("월드비전 후원자", "World Vision sponsors"),
        "description": ("모든 것의 허브가 된 자선 단체. ‘역할’에서 처음 막힌다(매개자가 없다)", "a charity as the hub of everything: the first test it fails is 'roles' (nobody mediates)"),
        "initiator": "sponsor",
        "nodes": [
            ("sponsor", "person", ["buyer"], (60, 90), ("후원자", "Sponsor")),
            ("charity", "organisation", ["producer"], (340, 90), ("월드비전", "World Vision")),
            ("child", "person", [], (620, 90), ("후원 아동", "Sponsored child")),
        ],
        "links": [
            ("give", "sponsor", "charity", 1, ("후원한다", "sponsors"), ("매달 자동이체", "a direct debit")),
            ("care", "charity", "child", 1, ("돌본다", "cares for"), ("마을 사업", "the village programme")),
            ("recruit", "charity", "sponsor", 1.2, ("모집한다", "recruits"), ("거리 모금 부스", "a street booth")),
        ],
    },
    "cafe": {
        "title": ("골목 카페", "The corner café"),
        "description": ("미디엄이 없는 입소문. ‘미디엄’에서 처음 막힌다", "word of mouth without a medium: the first test it fails is 'media'"),
        "initiator": "regular",
        "nodes": [
            ("regular", "person", ["mediator", "buyer"], (60, 60), ("단골손님", "Regular")),
            ("friend", "person", ["buyer"], (580, 60), ("친구", "Friend")),
            ("cafe", "organisation", ["producer"], (320, 240), ("카페", "Café")),
        ],
        "links": [
            ("bring", "regular", "friend", 1.5, ("소문낸다", "spreads the word"), ("", "")),
            ("taste", "friend", "cafe", 0.8, ("마신다", "drinks"), ("첫 잔 쿠폰", "a first-cup coupon")),
            ("stamp", "cafe", "regular", 0.9, ("다시 부른다", "calls back"), ("도장 카드", "the stamp card")),
        ],
    },
}

SOURCES = [
    ("supply: first default of the wholesaler Songin, 2 January 2017 (Dong-A Ilbo)", "https://www.donga.com/news/Society/article/all/20170103/82160520/1"),
    ("supply: bankruptcy of its successor, 20 May 2021 (Asia Economy)", "https://www.asiae.co.kr/article/2021052513342337246"),
    ("bookshop: the one-person store, 20 February 2017 (Organic Media Lab)", "https://organicmedialab.com/2017/02/20/we-are-stores/"),
    ("pan: StarTrack 1 and the 100 challengers, 25 March 2019 (Organic Media Lab)", "https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/"),
    ("donor: who is a sponsor?, 26 December 2017 (Organic Media Lab, World Vision Korea)", "https://organicmedialab.com/tag/worldvision/"),
]
# fmt: on

TITLE = ("MVN 카드 여섯 장", "Six MVN cards")
DESCRIPTION = (
    "3강 MVN 그리기의 수업용 그림입니다. 비율은 모두 지어낸 숫자입니다. supply, pan, donor에 누가 나오는지는 출처를 따랐지만 "
    "행동과 미디엄과 비율은 저자가 그린 것이고 측정값이 아닙니다. cafe와 leaflet은 전부 지어냈습니다.",
    "Teaching drawings for lesson 3, Draw the MVN. All rates are invented. Which actors there are in supply, pan "
    "and donor follows the sources; their actions, media and rates are the authors' drawings, not measurements. "
    "cafe and leaflet are invented altogether.",
)


def package() -> Package:
    """The dataset."""
    made = Package("mvn-cards", TITLE, DESCRIPTION, SOURCES)
    for name, card in CARDS.items():
        korean, english = card["description"]
        made.add_network(
            name,
            drawing(card),
            (
                f"schema 1. {korean}. 수업용 그림, 비율은 지어낸 숫자.",
                f"Living network, schema 1; {english}. Teaching drawing, invented rates.",
            ),
        )
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
