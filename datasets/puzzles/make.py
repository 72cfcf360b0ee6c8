"""Rebuild this folder's puzzles and their card: ``python datasets/puzzles/make.py``.

Small businesses with a goal each, in Korean and in English. A puzzle is a network file (schema 1) with the key
``puzzle``; the README says how to write one. Everything here is invented.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Package, drawing

HERE = Path(__file__).parent

# fmt: off
# nodes: id, kind, roles, place, label. links: id, source, target, rate, action, medium.
PUZZLES: dict[str, dict[str, Any]] = {
    "one-link": {
        "title": ("동네 꽃집", "The flower shop"),
        "initiator": "customer",
        "goal": {"make": "alive", "with": {"links": 1, "rate": [0, 1]}},
        "task": (
            "꽃다발은 나가는데 손님은 돌아오지 않아요. 링크 하나만 더 그려서 살아 있게 만드세요. 새 링크의 비율은 1을 넘을 수 없어요.",
            "Bouquets go out, but customers do not come back. Bring the shop to life with one link more; its rate is at most 1.",
        ),
        "hints": (
            ("시작하는 손님에게 돌아오는 길이 있어야 해요.", "There has to be a way back to the customer it starts with."),
            ("꽃집에서 바로 돌아오면 한 바퀴에 0.6배를 넘지 못해요. 꽃다발을 본 사람은 몇 명인가요?", "Straight back from the shop, one turn brings at most 0.6. How many people see a bouquet?"),
            ("꽃다발을 본 하객이 손님이 되게 이어 보세요.", "Link the guests who saw the bouquet to the customer they become."),
        ),
        "nodes": [
            ("customer", "person", ["mediator", "buyer"], (60, 60), ("손님", "Customer")),
            ("florist", "organisation", ["producer"], (360, 60), ("꽃집", "Flower shop")),
            ("bouquet", "product", [], (360, 300), ("꽃다발", "Bouquet")),
            ("guest", "person", [], (60, 300), ("하객", "Wedding guest")),
        ],
        "links": [
            ("order", "customer", "florist", 0.6, ("주문한다", "orders"), ("카톡 주문서", "an order by message")),
            ("tie", "florist", "bouquet", 1, ("묶는다", "ties"), ("오늘 들어온 꽃", "the flowers of the day")),
            ("show", "bouquet", "guest", 3, ("눈에 띈다", "catches the eye"), ("이름표가 달린 리본", "a ribbon with a name tag")),
        ],
    },
    "weak-link": {
        "title": ("새벽 빵집", "The early bakery"),
        "initiator": "regular",
        "goal": {"make": {"k": 1.5}, "with": {"rates": 1, "rate": [0, 1]}},
        "task": (
            "비율 하나만 바꾸어 단골의 K를 1.5까지 올리세요. 바꾼 비율은 0에서 1 사이여야 해요.",
            "Raise the regular's K to 1.5 by changing a single rate. The new rate has to lie between 0 and 1.",
        ),
        "hints": (
            ("고리가 하나뿐이면 K는 비율을 모두 곱한 수예요.", "On a single loop, K is the product of all rates."),
            ("0.9를 1로 올리면 몇 배가 되나요? 0.2를 1로 올리면요?", "From 0.9 to 1 is how many times as much? And from 0.2 to 1?"),
        ),
        "nodes": [
            ("regular", "person", ["mediator", "buyer"], (60, 60), ("단골", "Regular")),
            ("post", "content", [], (380, 60), ("빵 사진", "A photo of bread")),
            ("neighbour", "person", ["buyer"], (380, 300), ("이웃", "Neighbour")),
            ("bakery", "organisation", ["producer"], (60, 300), ("빵집", "Bakery")),
        ],
        "links": [
            ("share", "regular", "post", 0.9, ("올린다", "posts"), ("동네 게시판", "the neighbourhood board")),
            ("see", "post", "neighbour", 5, ("보인다", "is seen by"), ("아침 알림", "the morning notice")),
            ("visit", "neighbour", "bakery", 0.2, ("사러 온다", "comes to buy"), ("나오는 시간표", "the baking timetable")),
            ("stamp", "bakery", "regular", 0.8, ("단골로 만든다", "makes a regular"), ("덤 쿠폰", "a coupon for an extra roll")),
        ],
    },
    "not-the-weakest": {
        "title": ("언덕 위 요가원", "The yoga studio on the hill"),
        "initiator": "member",
        "goal": {"make": {"k": 1.55}, "with": {"rates": 1, "rate": [0, 1]}},
        "task": (
            "비율 하나만 바꾸어 회원의 K를 1.55까지 올리세요. 바꾼 비율은 0에서 1 사이여야 해요. 가장 작은 비율이 정답일까요?",
            "Raise the member's K to 1.55 by changing a single rate, to something between 0 and 1. Is the smallest rate the one?",
        ),
        "hints": (
            ("회원에게 돌아오는 길이 몇 갈래인지 세어 보세요.", "Count the ways that lead back to the member."),
            ("두 갈래가 모두 지나는 링크는 어느 것인가요?", "Which link do both ways pass through?"),
        ),
        "nodes": [
            ("member", "person", ["mediator", "buyer"], (60, 180), ("회원", "Member")),
            ("friend", "person", ["buyer"], (300, 20), ("친구", "Friend")),
            ("studio", "organisation", ["producer"], (540, 180), ("요가원", "Yoga studio")),
        ],
        "links": [
            ("bring", "member", "friend", 2, ("데려온다", "brings along"), ("무료 체험권", "a free trial")),
            ("join", "friend", "studio", 0.3, ("등록한다", "signs up"), ("첫 달 할인", "the first month's discount")),
            ("renew", "member", "studio", 1, ("다시 등록한다", "renews"), ("출석 도장", "the attendance card")),
            ("teach", "studio", "member", 0.5, ("회원으로 남긴다", "keeps as a member"), ("수업 뒤 차 한 잔", "a cup of tea after class")),
        ],
    },
    "stop-the-rumour": {
        "title": ("미용실의 헛소문", "A rumour about the hair salon"),
        "initiator": "reader",
        "goal": {"make": "dead", "with": {"cuts": 1}, "frozen": ["friend"]},
        "task": (
            "문을 닫는다는 헛소문이 스스로 돌고 있어요. 하나만 잘라서 멈추게 하세요. 사람은 자를 수 없어요.",
            "A false rumour that the salon is closing keeps going by itself. Stop it with one cut. People cannot be cut.",
        ),
        "hints": (
            ("‘잘라 보기’로 하나씩 없는 셈 쳐 보세요.", "Try without each part in turn with Snip."),
            ("고리가 둘이에요. 둘 다 지나는 곳을 찾으세요.", "There are two loops. Find what both of them pass through."),
        ),
        "nodes": [
            ("reader", "person", ["buyer"], (60, 180), ("읽은 사람", "Reader")),
            ("chat", "place", ["mediator"], (330, 20), ("동네 단톡방", "The local chat")),
            ("post", "content", [], (330, 340), ("퍼 온 글", "A copied post")),
            ("friend", "person", ["buyer"], (600, 180), ("아는 사람", "An acquaintance")),
        ],
        "links": [
            ("tell", "reader", "chat", 0.6, ("옮긴다", "passes on"), ("화면 갈무리", "a screenshot")),
            ("hear", "chat", "friend", 4, ("퍼진다", "spreads"), ("읽지 않은 알림", "an unread notice")),
            ("copy", "reader", "post", 0.5, ("퍼 온다", "copies"), ("공유 단추", "the share button")),
            ("meet", "post", "friend", 5, ("뜬다", "turns up"), ("추천 목록", "the list of what is hot")),
            ("believe", "friend", "reader", 0.6, ("믿는다", "believes"), ("아는 이름", "a name they know")),
        ],
    },
    "two-bridges": {
        "title": ("저녁 반찬가게", "The side-dish shop"),
        "initiator": "customer",
        "goal": {"make": "alive", "with": {"links": 2, "rate": [0, 0.4]}},
        "task": (
            "손님들 쪽과 가게 쪽이 따로 놀아요. 링크 두 개로 이어서 살아 있게 만드세요. 새 링크의 비율은 0.4를 넘을 수 없어요.",
            "The customers and the shop keep to themselves. Join them with two links so that it lives; a new link's rate is at most 0.4.",
        ),
        "hints": (
            ("가는 다리와 오는 다리가 하나씩 있어야 해요.", "One bridge has to lead there and one back."),
            ("다리 둘을 건너면 0.16배로 줄어요. 그만큼 불려 주는 링크를 모두 지나야 해요.", "Two bridges leave 0.16. The way round has to pass every link that makes up for it."),
        ),
        "nodes": [
            ("customer", "person", ["mediator", "buyer"], (60, 60), ("손님", "Customer")),
            ("neighbour", "person", ["buyer"], (60, 300), ("옆집", "Next door")),
            ("shop", "organisation", ["producer"], (460, 300), ("반찬가게", "Side-dish shop")),
            ("rider", "person", [], (460, 60), ("배달 기사", "Delivery rider")),
        ],
        "links": [
            ("taste", "customer", "neighbour", 1.2, ("나눈다", "shares"), ("이름 적힌 반찬통", "a labelled box of food")),
            ("hand", "shop", "rider", 6, ("맡긴다", "hands over"), ("여섯 집치 배달 가방", "a bag with food for six homes")),
        ],
    },
    "third-person": {
        "title": ("골목 사진관", "The photo studio in the lane"),
        "initiator": "guest",
        "goal": {"make": "tests", "with": {"links": 2, "nodes": 1, "rate": [0, 2]}},
        "task": (
            "손님과 사진관만으로는 모자라요. 노드 하나와 링크 두 개까지 더해서 다섯 가지 테스트를 모두 통과하게 만드세요.",
            "A customer and a studio are not enough. Add up to one node and two links so that all five tests pass.",
        ),
        "hints": (
            ("누가 아직 없나요? 역할 테스트를 눌러 보세요.", "Who is missing? Press the test of roles."),
            ("사진관에서 나가 손님에게 돌아오는 길 가운데에 매개자를 두세요.", "Put a mediator on the way from the studio back to the customer."),
            ("새 링크에 행동, 미디엄, 비율을 모두 적었나요?", "Does each new link have an action, a medium and a rate?"),
        ),
        "nodes": [
            ("guest", "person", ["buyer"], (60, 60), ("손님", "Customer")),
            ("studio", "organisation", ["producer"], (460, 60), ("사진관", "Photo studio")),
        ],
        "links": [
            ("pose", "guest", "studio", 1, ("찍는다", "sits for a portrait"), ("돌 사진 예약", "a booking for a first birthday")),
        ],
    },
    "smallest": {
        "title": ("살찐 카페", "The café with too much"),
        "initiator": "regular",
        "goal": {"make": "tests", "with": {"cuts": "any"}},
        "task": (
            "이것저것 붙어서 무엇이 카페를 살리는지 보이지 않아요. 더 뺄 것이 없을 때까지 빼서 다섯 가지 테스트를 모두 통과하게 만드세요.",
            "So much has been added that nobody sees what keeps the café alive. Take away until nothing is left to take, and all five tests pass.",
        ),
        "hints": (
            ("‘잘라 보기’의 ‘하나씩 모두 잘라 보기’를 보세요.", "Look at Try every cut under Snip."),
            ("하나를 빼면 다른 것이 꼭 필요해지기도 해요. 하나씩 빼고 다시 보세요.", "With one part gone, another may become necessary. Cut one at a time and look again."),
        ),
        "nodes": [
            ("regular", "person", ["mediator", "buyer"], (60, 180), ("단골", "Regular")),
            ("friend", "person", ["buyer"], (330, 20), ("친구", "Friend")),
            ("cafe", "organisation", ["producer"], (600, 180), ("카페", "Café")),
            ("leaflet", "content", [], (330, 340), ("전단지", "Leaflet")),
            ("passer", "person", [], (60, 400), ("지나가는 사람", "Passer-by")),
        ],
        "links": [
            ("bring", "regular", "friend", 2, ("데려온다", "brings along"), ("두 잔 쿠폰", "a coupon for two")),
            ("buy", "friend", "cafe", 0.8, ("마신다", "drinks"), ("오늘의 원두", "today's beans")),
            ("greet", "cafe", "regular", 0.9, ("기억한다", "remembers"), ("이름을 적은 컵", "a cup with a name")),
            ("return", "regular", "cafe", 0.4, ("또 온다", "comes again"), ("도장 카드", "the stamp card")),
            ("print", "cafe", "leaflet", 1, ("찍는다", "prints"), ("인쇄소 주문", "an order at the printer's")),
            ("drop", "leaflet", "passer", 0.5, ("건네진다", "is handed to"), ("문 앞의 바구니", "a basket at the door")),
            ("wander", "passer", "cafe", 0.1, ("들어온다", "wanders in"), ("입간판", "a board on the pavement")),
        ],
    },
    "market": {
        "title": ("아파트 장터", "The market in the flats"),
        "initiator": "buyer",
        "goal": {"make": "tests", "with": {"cuts": "any"}},
        "task": (
            "무엇이 이 장터를 살리는지 보이지 않아요. 더 뺄 것이 없을 때까지 빼서 다섯 가지 테스트를 모두 통과하게 만드세요. 답은 하나가 아니에요.",
            "Nobody can see what keeps this market alive. Take away until nothing is left to take, and all five tests pass. There is more than one answer.",
        ),
        "hints": (
            ("고리에 들지 않는 것부터 ‘잘라 보기’로 없는 셈 쳐 보세요. K가 얼마나 줄어드나요?", "With Snip, try first without what lies on no loop. How much does K drop?"),
            ("사는 이웃이 파는 이웃을 움직이는 길이 둘이에요. 하나만 있어도 살까요?", "There are two ways from the buyer to the seller. Would one of them do?"),
        ),
        "nodes": [
            ("seller", "person", ["producer"], (60, 200), ("파는 이웃", "Seller")),
            ("post", "content", [], (370, 40), ("장터 글", "Post")),
            ("buyer", "person", ["mediator", "buyer"], (700, 200), ("사는 이웃", "Buyer")),
            ("friend", "person", ["mediator"], (370, 310), ("같은 동 이웃", "Neighbour")),
            ("office", "organisation", ["mediator"], (370, 470), ("관리사무소", "Caretaker")),
            ("far", "person", ["buyer"], (760, 20), ("먼 동네 사람", "Someone far away")),
        ],
        "links": [
            ("list", "seller", "post", 2, ("올린다", "posts"), ("현관에서 찍은 사진", "a photo taken at the door")),
            ("see", "post", "buyer", 0.8, ("사게 한다", "sells to"), ("우리 단지 알림", "the estate's notice")),
            ("turn", "buyer", "seller", 0.7, ("따라 내놓는다", "turns into"), ("거래 후기", "the thank-you note")),
            ("boast", "buyer", "friend", 0.8, ("자랑한다", "shows off to"), ("동 단톡방", "the staircase chat")),
            ("stir", "friend", "seller", 0.9, ("내놓자고 한다", "urges on"), ("옷장 비우는 날", "a clear-out day")),
            ("share", "post", "far", 3, ("퍼진다", "reaches"), ("공유 링크", "a shared link")),
            ("report", "seller", "office", 0.1, ("건의한다", "asks"), ("민원 창구", "the complaints desk")),
            ("notice", "office", "buyer", 0.2, ("알린다", "tells"), ("승강기 게시판", "the board in the lift")),
        ],
    },
}
# fmt: on

TITLE = ("퍼즐", "Puzzles")
DESCRIPTION = (
    "그림판에서 푸는 퍼즐입니다. 작은 가게마다 목표가 하나씩 있습니다. 모두 지어낸 것입니다.",
    "Puzzles to be solved on the sketch: small businesses with a goal each. All of it is invented.",
)
EACH = (
    "schema 1, 'puzzle' 키가 있다. 지어낸 것.",
    "Living network, schema 1, with the key 'puzzle'. Invented.",
)


def package() -> Package:
    """The dataset."""
    made = Package("puzzles", TITLE, DESCRIPTION, [])
    for name, puzzle in PUZZLES.items():
        goal = {"task": puzzle["task"], **puzzle["goal"], "hints": list(puzzle["hints"])}
        made.add_network(name, {**drawing(puzzle), "puzzle": goal}, EACH)
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
