"""Rebuild this folder's tables and their card: ``python datasets/hundred-products/make.py``.

A hundred invented products that twenty invented discoverers found in four months, for lesson 7. How many tried a
product depends on its discoverer and on the day it was found, not on how good it is; how many of them bought it
again or gave it away is drawn from its true rates, which are in a table of their own.
"""

from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
SEED = 5
MONTHS = 4
STARS = 10

# fmt: off
PRODUCTS: dict[Words, list[Words]] = {
    ("가공식품", "processed food"): [
        ("누룽지 과자", "scorched-rice crackers"), ("흑임자 버터", "black sesame butter"), ("무화과 고추장", "fig gochujang"), ("쑥 와플 가루", "mugwort waffle mix"),
        ("구운 김 조각", "toasted seaweed crumbs"), ("토마토 된장", "tomato doenjang"), ("감자 수제비", "potato dumpling flakes"), ("사과 식초절임", "apple pickle"),
        ("밤 조림", "candied chestnuts"), ("콩 국수", "soybean noodles"), ("유자 소금", "yuja salt"), ("들깨 드레싱", "perilla dressing"),
        ("옥수수 죽", "corn porridge"), ("참외 잼", "Korean melon jam"), ("우엉 조각", "burdock crisps"), ("두부 과자", "tofu biscuits"),
        ("고구마 말랭이", "dried sweet potato"), ("매실 젤리", "plum jelly"), ("팥 크림", "red bean cream"), ("얼린 김밥", "frozen gimbap"),
    ],
    ("건강식품", "health food"): [
        ("배도라지 한 모금", "pear and bellflower sip"), ("양파 진액", "onion extract"), ("보리 새싹 가루", "barley sprout powder"), ("도토리 묵 가루", "acorn jelly powder"),
        ("칡 한 잔", "arrowroot drink"), ("호박 즙", "pumpkin juice"), ("홍삼 캐러멜", "red ginseng caramel"), ("쌍화 티백", "ssanghwa tea bags"),
        ("연근 분말", "lotus root powder"), ("대추 고", "jujube paste"), ("검은콩 환", "black bean pills"), ("생강 꿀", "ginger honey"),
        ("비트 즙", "beetroot juice"), ("산수유 청", "cornelian cherry syrup"), ("오미자 얼음", "omija ice"), ("돼지감자 차", "sunchoke tea"),
        ("모과 절임", "quince preserve"), ("귀리 식초", "oat vinegar"), ("민들레 차", "dandelion tea"), ("더덕 조청", "deodeok syrup"),
    ],
    ("주방용품", "kitchenware"): [
        ("달걀말이 팬", "omelette pan"), ("도자기 강판", "ceramic grater"), ("나무 집게", "wooden tongs"), ("쌓는 양념통", "stacking spice jars"),
        ("실로 짠 수세미", "knitted scourer"), ("김치 누름판", "kimchi press"), ("가벼운 뚝배기", "light stone pot"), ("밀랍 덮개", "beeswax wrap"),
        ("접는 체", "folding sieve"), ("무쇠 냄비받침", "iron trivet"), ("국수 건지개", "noodle scoop"), ("찜기 깔개", "steamer mat"),
        ("유리 물병", "glass jug"), ("계량 국자", "measuring ladle"), ("칼 가는 돌", "whetstone"), ("옻칠 숟가락", "lacquered spoon"),
        ("얼음틀", "ice tray"), ("쌀 씻는 그릇", "rice-rinsing bowl"), ("마늘 망치", "garlic mallet"), ("행주 세트", "dishcloth set"),
    ],
    ("화장품", "cosmetics"): [
        ("쌀겨 비누", "rice bran soap"), ("동백 기름", "camellia oil"), ("쑥 팩", "mugwort mask"), ("알로에 젤", "aloe gel"),
        ("귤껍질 스크럽", "mandarin peel scrub"), ("녹차 미스트", "green tea mist"), ("꿀 입술 연고", "honey lip balm"), ("숯 세안제", "charcoal cleanser"),
        ("어성초 토너", "houttuynia toner"), ("참숯 샴푸바", "charcoal shampoo bar"), ("연꽃 크림", "lotus cream"), ("살구씨 오일", "apricot kernel oil"),
        ("선인장 수분크림", "cactus moisturiser"), ("진흙 팩", "clay mask"), ("콩 핸드크림", "soy hand cream"), ("막걸리 에센스", "makgeolli essence"),
        ("해초 바디워시", "seaweed body wash"), ("복숭아 로션", "peach lotion"), ("편백 발 연고", "cypress foot balm"), ("제비꽃 향수", "violet scent"),
    ],
    ("책", "book"): [
        ("《느린 우체국》", "“The Slow Post Office”"), ("《옥상의 사계절》", "“Four Seasons on a Roof”"), ("《비 오는 날의 지도》", "“Maps for Rainy Days”"), ("《국수와 철학》", "“Noodles and Philosophy”"),
        ("《달리는 할머니》", "“The Running Grandmother”"), ("《잠이 오는 마을》", "“Sleepytown”"), ("《한 코씩》", "“Stitch by Stitch”"), ("《노래하는 부엌》", "“The Singing Kitchen”"),
        ("《골목의 나무들》", "“Trees of the Alley”"), ("《버스 끝까지》", "“To the Last Stop”"), ("《고양이 세무사》", "“The Cat Accountant”"), ("《작은 다리 위에서》", "“On a Small Bridge”"),
        ("《바람의 이력서》", "“The Wind's CV”"), ("《두 번째 봄》", "“A Second Spring”"), ("《시장 사람들》", "“Market People”"), ("《눈 오는 역》", "“A Station in the Snow”"),
        ("《빵 굽는 물리학자》", "“The Baking Physicist”"), ("《책상 서랍》", "“The Desk Drawer”"), ("《이웃의 발소리》", "“The Neighbour's Footsteps”"), ("《열 시의 라디오》", "“Ten O'Clock Radio”"),
    ],
}
DISCOVERERS = [
    ("가람", "Garam"), ("나래", "Narae"), ("다솜", "Dasom"), ("라온", "Raon"), ("마루", "Maru"), ("바다", "Bada"), ("새봄", "Saebom"), ("아라", "Ara"), ("여름", "Yeoreum"), ("초롱", "Chorong"),
    ("하람", "Haram"), ("한결", "Hangyeol"), ("보람", "Boram"), ("누리", "Nuri"), ("슬기", "Seulgi"), ("단비", "Danbi"), ("이든", "Ideun"), ("미르", "Mireu"), ("도담", "Dodam"), ("해솔", "Haesol"),
]
# fmt: on


def drawn(rng: np.random.Generator) -> tuple[list[list[Any]], list[list[int]], list[list[float]]]:
    """The products, their months, and their true rates."""
    names = [(category, name) for category, named in PRODUCTS.items() for name in named]
    circle = rng.lognormal(0, 0.9, len(DISCOVERERS))  # how many a discoverer gets to try something
    finders = rng.permutation(np.repeat(np.arange(len(DISCOVERERS)), len(names) // len(DISCOVERERS)))
    months = rng.permutation(np.repeat(np.arange(MONTHS), [40, 25, 20, 15]))
    repeat = rng.beta(3, 12, len(names))
    gift = np.clip(0.02 + 0.4 * repeat + rng.normal(0, 0.03, len(names)), 0.005, 1)
    products, by_month = [], []
    for number, (category, name) in enumerate(names):
        first = int(months[number])
        usual = 9 * circle[finders[number]] * rng.lognormal(0, 0.7)  # a month
        tried = np.maximum(rng.poisson(usual, MONTHS - first), 1)
        again, given = rng.binomial(tried, repeat[number]), rng.binomial(tried, gift[number])
        rows = np.column_stack([tried, again, given]).tolist()
        by_month += [[number + 1, first + month, *row] for month, row in enumerate(rows, 1)]
        found = 30 * first + int(rng.integers(1, 31))
        totals = [int(column.sum()) for column in (tried, again, given)]
        products.append([number + 1, name, category, DISCOVERERS[finders[number]], found, *totals])
    star = np.argsort(np.argsort(-repeat)) < STARS
    truth = [
        [number + 1, round(float(repeat[number]), 4), round(float(gift[number]), 4), bool(star[number])]
        for number in range(len(names))
    ]
    return products, by_month, truth


def package() -> Package:
    """The dataset."""
    products, months, truth = drawn(np.random.default_rng(SEED))
    made = Package("hundred-products", TITLE, DESCRIPTION, SOURCES)
    made.add_table("products", *TABLES["products"], products, ["id"])
    made.add_table("months", *TABLES["months"], months, ["id", "month"])
    made.add_table("truth", *TABLES["truth"], truth, ["id"])
    return made


# fmt: off
TITLE = ("제품 백 개와 스타 열 개", "A hundred products, ten stars")
DESCRIPTION = (
    "지어낸 제품 백 개의 지어낸 넉 달입니다. 공개된 글에서 가져온 것은 넉 달에 백여 개가 발굴되었고, 그 가운데 열 개를 스타로 키우려 했고, 재구매와 선물을 "
    "신호로 보았다는 것뿐입니다. 실제 제품의 성적이 아닙니다. 시도가 많은 제품이 더 좋은 제품이라는 뜻도 아닙니다.",
    "Synthetic: a hundred invented products in four invented months. Only this follows a published text: that over a hundred "
    "were found in four months, that ten were to become stars, and that buying again and giving were the signal. These are no "
    "real product's figures, and a product that more people tried is not a better one.",
)
SOURCES = [
    ("Over 100 products in four months, ten stars, repeat purchases and gifts as the signal, 25 March 2019 (Organic Media Lab)", "https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/"),
]
COUNT = {"required": True, "minimum": 0}
ID = Column("id", "integer", ("제품 번호", "Number of the product"), {"required": True, "minimum": 1, "maximum": 100})
COUNTS = [
    Column("trials", "integer", ("처음 써 본 사람 수", "People who tried it for the first time"), COUNT),
    Column("repeats", "integer", ("그중 다시 산 사람 수", "Of them, how many bought it again"), COUNT),
    Column("gifts", "integer", ("그중 남에게 선물한 사람 수", "Of them, how many gave it to somebody"), COUNT),
]
TABLES: dict[str, tuple[Words, Words, list[Column]]] = {
    "products": (
        ("제품 백 개", "A hundred products"),
        ("제품 하나에 한 줄, 넉 달을 더한 값. 지어낸 자료.", "One row a product, the four months together. Synthetic."),
        [
            ID,
            Column("product", "string", ("제품", "Product"), {"required": True, "unique": True}),
            Column("category", "string", ("종류", "Category")),
            Column("discoverer", "string", ("발굴한 사람", "Who found it")),
            Column("found", "integer", ("발굴한 날, 시작한 날부터", "Day it was found, since the start"), {"required": True, "minimum": 1, "maximum": 30 * MONTHS}),
            *COUNTS,
        ],
    ),
    "months": (
        ("달마다", "By month"),
        ("제품과 달 하나에 한 줄. 다시 사거나 선물한 사람은 처음 써 본 달에 센다. 지어낸 자료.", "One row a product and month. Who bought again or gave is counted in the month of the first trial. Synthetic."),
        [ID, Column("month", "integer", ("몇째 달", "Month"), {"required": True, "minimum": 1, "maximum": MONTHS}), *COUNTS],
    ),
    "truth": (
        ("참값: 고른 다음에 보세요", "The truth: look once you have chosen"),
        ("제품 하나에 한 줄. 숫자를 만들 때 쓴 참 비율.", "One row a product: the true rates that the figures were drawn from."),
        [
            ID,
            Column("repeat", "number", ("써 본 사람이 다시 살 확률", "Chance that who tried it buys again"), {"required": True, "minimum": 0, "maximum": 1}),
            Column("gift", "number", ("써 본 사람이 선물할 확률", "Chance that who tried it gives it"), {"required": True, "minimum": 0, "maximum": 1}),
            Column("star", "boolean", ("다시 살 확률이 가장 높은 열 개인지", "Whether it is one of the ten with the highest chance to be bought again")),
        ],
    ),
}
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
