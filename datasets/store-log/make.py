"""Rebuild this folder's tables and their card: ``python datasets/store-log/make.py``.

The log of a synthetic neighbourhood for lesson 2. Two hundred people live in eight communities; in each one of
them, whom nearly all there know, finds five products; a few others know people of other communities. Stores
grow over these ties by `course.simulate.grow_stores`. Nobody and nothing in it is real.
"""

from pathlib import Path
from typing import Any

import networkx
import numpy as np

from course.data.cards import Column, Package, Words, drawing
from course.simulate import community_graph, grow_stores

HERE = Path(__file__).parent
SEED = 1
ROWS, DAYS = 500, 120
SIZE = 25

# fmt: off
BOOK, KITCHEN, FOOD, LIVING = ("책", "book"), ("주방용품", "kitchenware"), ("먹거리", "food"), ("생활용품", "household")
CYCLE = {BOOK: 35, KITCHEN: 18, FOOD: 8, LIVING: 14}
"""Days from having a product to telling of it: those of a category are spread from half of it to half more."""

COMMUNITIES: dict[Words, list[tuple[Words, Words]]] = {
    ("독서 모임", "book club"): [
        (("《느린 우체국》", "“The Slow Post Office”"), BOOK), (("《옥상의 사계절》", "“Four Seasons on a Roof”"), BOOK),
        (("《비 오는 날의 지도》", "“Maps for Rainy Days”"), BOOK), (("《국수와 철학》", "“Noodles and Philosophy”"), BOOK),
        (("클립 독서등", "clip-on reading light"), LIVING),
    ],
    ("집밥 모임", "home cooks"): [
        (("달걀말이 팬", "omelette pan"), KITCHEN), (("편백 도마", "cypress chopping board"), KITCHEN),
        (("손잡이 뚝배기", "stoneware pot with a handle"), KITCHEN), (("들기름 소금", "perilla oil salt"), FOOD),
        (("표고 가루", "shiitake powder"), FOOD),
    ],
    ("아침 달리기 모임", "morning runners"): [
        (("발가락 양말", "toe socks"), LIVING), (("반사 팔띠", "reflective armband"), LIVING),
        (("미숫가루 바", "roasted grain bar"), FOOD), (("접는 물병", "folding bottle"), LIVING),
        (("《달리는 할머니》", "“The Running Grandmother”"), BOOK),
    ],
    ("어린이집 학부모 모임", "daycare parents"): [
        (("쌀 물감", "rice paints"), LIVING), (("과일 칩", "fruit crisps"), FOOD), (("이름 스티커", "name stickers"), LIVING),
        (("《잠이 오는 마을》", "“Sleepytown”"), BOOK), (("아이 도시락 틀", "lunchbox mould"), KITCHEN),
    ],
    ("텃밭 모임", "allotment gardeners"): [
        (("손호미", "hand hoe"), LIVING), (("지렁이 퇴비", "worm compost"), LIVING), (("바질 모종", "basil seedlings"), FOOD),
        (("상추 씨앗 띠", "lettuce seed tape"), FOOD), (("오이지 누름돌", "pickling stone"), KITCHEN),
    ],
    ("뜨개 모임", "knitters"): [
        (("재생 면실", "recycled cotton yarn"), LIVING), (("대나무 바늘", "bamboo needles"), LIVING),
        (("수세미 실", "dishcloth yarn"), KITCHEN), (("대추차 조각", "jujube tea cubes"), FOOD),
        (("《한 코씩》", "“Stitch by Stitch”"), BOOK),
    ],
    ("강아지 산책 모임", "dog walkers"): [
        (("고구마 간식", "sweet potato treats"), FOOD), (("목줄 전등", "leash light"), LIVING), (("발바닥 연고", "paw balm"), LIVING),
        (("접는 물그릇", "folding bowl"), LIVING), (("닭가슴살 육포", "chicken jerky"), FOOD),
    ],
    ("동네 합창단", "choir"): [
        (("생강 목사탕", "ginger throat drops"), FOOD), (("배도라지 조청", "pear and bellflower syrup"), FOOD),
        (("악보 집게", "music clips"), LIVING), (("목 긴 보온병", "long-necked flask"), KITCHEN),
        (("《노래하는 부엌》", "“The Singing Kitchen”"), BOOK),
    ],
}
MEDIA: dict[str, list[Words]] = {
    "buy": [("단톡방", "group chat"), ("모임에서 나눈 이야기", "talk at a meeting"), ("사진 한 장", "a photo"), ("빌려 써 본 물건", "a borrowed one")],
    "gift": [("손으로 건넴", "handed over"), ("문 앞에 둠", "left at the door"), ("메신저 선물", "sent by messenger")],
}
NAMES = """
가람 가온 가은 건우 건호 경수 경자 경희 광수 규민 기태 기훈 나래 나은 누리 다솜 다연 다은 다인 단비 덕수 도담 도윤 도하 도현 도훈 동욱 동현
동훈 라온 로운 마루 만식 명숙 명희 미경 미란 미르 미숙 민경 민규 민서 민성 민재 민준 민지 바다 병호 보람 보민 복희 봄이 상우 상철 새봄 서아 서연
서윤 서준 서진 서현 선영 선우 성민 성준 성호 성훈 소율 소윤 솔비 수빈 수아 수연 수정 수호 순옥 승민 승우 승현 시아 시우 시윤 시은 시현 시후 아라
아린 여름 연우 영민 영숙 영호 영희 예나 예린 예은 예준 예진 옥순 용재 우주 우진 유나 유빈 유준 유진 유찬 윤서 윤우 윤재 윤호 은별 은서 은영 은우
은주 은찬 은채 이든 이슬 이안 이준 인숙 재민 재윤 재하 재훈 정민 정숙 정우 정훈 정희 종수 주안 주원 준서 준우 준혁 준호 지민 지안 지완 지우 지유
지은 지한 지현 지호 지환 지훈 진수 진우 찬우 창민 채원 채은 철민 초롱 태민 태식 태오 태윤 태현 하늘 하람 하린 하영 하윤 하은 하준 한결 한별 해솔
현서 현우 현정 현준 형준 혜숙 혜진 효주 효진 희수 희원 희재 나영 다정 동주 미소 보라 상미 세라 세준 소미 소희 수민 슬기 아영 연수 영서
"""
# Of Unicode's syllables, in its order: first sounds, vowels, last sounds.
LETTERS = (
    "g kk n d tt r m b pp s ss  j jj ch k t p h",
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i",
    " k k k n n n t l k m l l l p l m p p t t ng t t k t p t",
)
# fmt: on


def romanised(name: str) -> str:
    """A given name in Latin letters, syllable by syllable (Revised Romanization, as it is for names)."""
    first, vowel, last = (letters.split(" ") for letters in LETTERS)
    places = [ord(syllable) - ord("가") for syllable in name]
    return "".join(first[at // 588] + vowel[at % 588 // 28] + last[at % 28] for at in places).capitalize()


class Neighbourhood:
    """Who knows whom: communities, in each a discoverer, and mediators who know people elsewhere.

    Parameters
    ----------
    rng
        The random numbers.
    """

    def __init__(self, rng: np.random.Generator):
        count = len(COMMUNITIES)
        self.graph = community_graph(count, SIZE, inside=2, outside=0, seed=SEED)
        self.discoverers: list[int] = []
        mediators: list[int] = []
        for community in range(count):
            first, *others, last = (community * SIZE + rng.permutation(SIZE)).tolist()
            self.graph.add_edges_from((first, other) for other in [*others, last] if rng.random() < 0.95)
            self.discoverers.append(first)
            mediators.append(last)
        for mediator in mediators[::2] + mediators[1:2]:
            elsewhere = [other for other in range(count) if other != mediator // SIZE]
            for community in rng.permutation(elsewhere)[:2].tolist():
                friends = community * SIZE + rng.permutation(SIZE)[:5]
                self.graph.add_edges_from((mediator, friend) for friend in friends.tolist())


def grown(rng: np.random.Generator) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The products, and what happened to all of them: the first rows of it in order of time."""
    place = Neighbourhood(rng)
    products: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    for home, found_here in enumerate(COMMUNITIES.values()):
        for product, category in found_here:
            found = int(rng.integers(1, 61))
            looking = {node: 0.8 if node // SIZE == home else 0.25 for node in place.graph}
            networkx.set_node_attributes(place.graph, looking, "looking")
            number, discoverer = len(products), place.discoverers[home]
            products.append(
                {"product": product, "category": category, "discoverer": discoverer, "found": found}
            )
            log = grow_stores(
                place.graph,
                discoverer,
                buying=0.36,
                gifting=0.12,
                looking="looking",
                opening=0.4,
                days=6 * 14,
                runs=1,
                seed=SEED * 1000 + number,
            ).events()
            events += dated(log.to_dict("records"), number, found, CYCLE[category], rng)
    events.sort(key=lambda event: (event["day"], event["product"]))
    return products, [event for event in events if event["day"] <= DAYS][:ROWS]


def dated(
    log: list[dict[str, Any]], product: int, found: int, cycle: int, rng: np.random.Generator
) -> list[dict[str, Any]]:
    """One product's events with a day for each, drawn from when the giver's store opened.

    The simulation has one delay for all. A gift that would now reach someone whose store is open is left out.
    """
    opened, events = {log[0]["receiver"]: found}, []
    for event in log[1:]:
        day = opened[event["giver"]] + max(1, round(cycle * rng.uniform(0.5, 1.5)))
        if event["opened"]:
            opened[event["receiver"]] = day
        events.append(event | {"day": day, "product": product})
    return [
        event for event in events if event["opened"] or event["day"] < opened.get(event["receiver"], DAYS + 1)
    ]


def package() -> Package:
    """The dataset."""
    rng = np.random.default_rng(SEED)
    products, events = grown(rng)
    names = [(name, romanised(name)) for name in rng.permutation(NAMES.split()).tolist()]
    made = Package("store-log", TITLE, DESCRIPTION, SOURCES)
    rows = [
        [
            number,
            event["day"],
            event["kind"],
            names[event["giver"]],
            names[event["receiver"]],
            products[event["product"]]["product"],
            event["generation"],
            event["opened"],
            MEDIA[event["kind"]][int(rng.integers(len(MEDIA[event["kind"]])))],
        ]
        for number, event in enumerate(events, 1)
    ]
    made.add_table("log", *LOG, rows, ["event"])
    first: dict[int, int] = {}
    for who, day in [(one["discoverer"], one["found"]) for one in products] + [
        (event["receiver"], event["day"]) for event in events if event["opened"]
    ]:
        first[who] = min(day, first.get(who, day))
    communities = list(COMMUNITIES)
    made.add_table(
        "people",
        *PEOPLE,
        [[f"p{n + 1:03}", name, communities[n // SIZE], first.get(n)] for n, name in enumerate(names)],
        ["id"],
    )
    made.add_table(
        "products",
        *PRODUCTS,
        [[one["product"], one["category"], names[one["discoverer"]], one["found"]] for one in products],
        ["product"],
    )
    made.add_network("bridge", drawing(BRIDGE), BRIDGE_SAID)
    return made


# fmt: off
TITLE = ("1인상점의 구매와 선물 기록", "A log of one-person stores")
DESCRIPTION = (
    "지어낸 동네의 기록입니다. 사람도 제품도 숫자도 모두 컴퓨터가 만들었습니다. 공개된 글에서 가져온 것은 세 가지뿐입니다. 구매와 선물이 "
    "상점을 만든다는 것, 판매가 대부분 발굴자 가까이에 머물렀다는 것, 책이 느렸다는 것. 실제 1인상점의 성과로 인용할 수 없습니다.",
    "Synthetic: the neighbourhood, its people, its products and every number were made by computer. Only three things "
    "follow published texts: that buying and giving open stores, that most sales stayed near the discoverer, that books were slow. "
    "It cannot be quoted as results of the real one-person store.",
)
SOURCES = [
    ("Buying and giving make a store: the one-person store, 20 February 2017 (Organic Media Lab)", "https://organicmedialab.com/2017/02/20/we-are-stores/"),
    ("Sales hardly left the discoverer's circle, 25 March 2019 (Organic Media Lab)", "https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/"),
    ("Books were slow, 13 May 2019 (Organic Media Lab)", "https://organicmedialab.com/2019/05/13/from-friends/"),
    ("Most adoption stops within one step: Goel, Watts & Goldstein 2012", "https://doi.org/10.1145/2229012.2229058"),
]
# id, kind, roles, place, label; then id, source, target, rate, action, medium
BRIDGE: dict[str, Any] = {
    "title": ("마당발과 다리 놓는 사람", "Everyone's friend, and the bridge builder"),
    "initiator": "finder",
    "nodes": [
        ("shop", "organisation", ["producer"], (700, 340), ("도시락 가게", "Lunchbox shop")),
        ("finder", "person", ["mediator", "buyer"], (50, 340), ("발굴자", "Discoverer")),
        ("hub", "person", ["mediator", "buyer"], (200, 40), ("마당발", "Everyone's friend")),
        ("first", "person", ["buyer"], (430, 140), ("친구 하나", "Friend one")),
        ("second", "person", ["mediator", "buyer"], (480, 510), ("친구 둘", "Friend two")),
        ("third", "person", ["buyer"], (540, 20), ("친구 셋", "Friend three")),
        ("bridge", "person", ["mediator", "buyer"], (740, 600), ("다리 놓는 사람", "Bridge builder")),
        ("choir", "person", ["buyer"], (960, 470), ("옆 모임 사람들", "People of the next club")),
    ],
    "links": [
        ("taste", "shop", "finder", 1, ("먼저 맛보인다", "lets taste first"), ("견본 도시락", "a sample lunchbox")),
        ("tell-hub", "finder", "hub", 1, ("권한다", "recommends"), ("점심 자리", "a shared lunch")),
        ("tell-first", "finder", "first", 1, ("권한다", "recommends"), ("단톡방", "the group chat")),
        ("tell-second", "finder", "second", 1, ("선물한다", "gives"), ("도시락 하나 더", "a second lunchbox")),
        ("hub-first", "hub", "first", 0.2, ("권한다", "recommends"), ("단톡방", "the group chat")),
        ("hub-second", "hub", "second", 0.2, ("권한다", "recommends"), ("단톡방", "the group chat")),
        ("hub-third", "hub", "third", 1, ("권한다", "recommends"), ("전화 한 통", "a phone call")),
        ("order-first", "first", "shop", 0.2, ("산다", "buys"), ("주문 쪽지", "an order slip")),
        ("order-second", "second", "shop", 0.2, ("산다", "buys"), ("주문 쪽지", "an order slip")),
        ("order-third", "third", "shop", 0.2, ("산다", "buys"), ("주문 쪽지", "an order slip")),
        ("cross", "second", "bridge", 0.5, ("선물한다", "gives"), ("손으로 건넨 도시락", "a lunchbox handed over")),
        ("share", "bridge", "choir", 4, ("나눈다", "shares"), ("연습 뒤 간식", "a snack after practice")),
        ("order-choir", "choir", "shop", 0.5, ("함께 산다", "buy together"), ("단체 주문표", "a group order sheet")),
    ],
}
BRIDGE_SAID = (
    "schema 1. 여덟 노드에서 하나씩 빼 보는 그림. 링크가 네 개인 마당발을 빼도 살아 있고, 두 개인 다리 놓는 사람을 빼면 멈춘다. 모두 지어냈다.",
    "Living network, schema 1. Eight nodes to take away one by one: it lives without everyone's friend, who has four links, and "
    "stops without the bridge builder, who has two. All invented.",
)
NEEDED = {"required": True}
LOG = (
    ("구매와 선물", "Purchases and gifts"),
    ("구매나 선물 하나에 한 줄, 시간순. 지어낸 자료.", "One row a purchase or gift, in order of time. Synthetic."),
    [
        Column("event", "integer", ("1부터 매긴 번호", "Number, from 1"), NEEDED | {"unique": True, "minimum": 1, "maximum": ROWS}),
        Column("day", "integer", ("시작한 날부터 센 날짜", "Day since the start"), NEEDED | {"minimum": 1, "maximum": DAYS}),
        Column("kind", "string", ("구매(buy)인지 선물(gift)인지", "A purchase after a recommendation, or a gift"), NEEDED | {"enum": ["buy", "gift"]}),
        Column("giver", "string", ("추천하거나 선물한 사람", "Who recommended or gave it")),
        Column("receiver", "string", ("산 사람, 선물 받은 사람", "Who bought it or was given it")),
        Column("product", "string", ("제품", "Product")),
        Column("generation", "integer", ("발굴자에게서 몇 걸음인지. 발굴자가 직접 권했으면 1", "Steps from the discoverer: 1 is straight from them"), NEEDED | {"minimum": 1}),
        Column("opened", "boolean", ("이 일로 받은 사람의 상점이 열렸는지. 구매는 언제나 열린다", "Whether it opened the receiver's store; a purchase always does")),
        Column("medium", "string", ("무엇으로 이어졌는지", "What made the link")),
    ],
)
PEOPLE = (
    ("사람들", "People"),
    ("한 사람에 한 줄. 모두 지어낸 사람이고 이름은 겹치지 않는다.", "One row a person. All invented; no two have the same name."),
    [
        Column("id", "string", ("두 언어에 같은 번호", "The same in both languages"), NEEDED | {"unique": True, "pattern": "p[0-9]{3}"}),
        Column("name", "string", ("이름. 성은 없다", "Given name only"), NEEDED | {"unique": True}),
        Column("community", "string", ("속한 모임", "Community")),
        Column("joined", "integer", ("첫 상점이 열린 날. 비어 있으면 아직 없음", "Day of their first store; empty: none yet"), {"minimum": 1, "maximum": DAYS}),
    ],
)
PRODUCTS = (
    ("제품", "Products"),
    ("제품 하나에 한 줄. 모두 지어낸 제품.", "One row a product. All invented."),
    [
        Column("product", "string", ("제품", "Product"), NEEDED | {"unique": True}),
        Column("category", "string", ("종류", "Category")),
        Column("discoverer", "string", ("발굴한 사람, 세대 0", "Who found it: generation 0")),
        Column("found", "integer", ("발굴한 날", "Day it was found"), NEEDED | {"minimum": 1, "maximum": DAYS}),
    ],
)
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
