"""Rebuild this folder's tables and their card: ``python datasets/referral-leaderboard/make.py``.

An invented leaderboard of the second round of Tesla's referral programme, for lesson 10. Its four best known places,
its total and the number of owners are those that were published; how everybody else fared is drawn.
"""

from pathlib import Path

import numpy as np

from course.data import load
from course.data.cards import Column, Package

HERE = Path(__file__).parent
SEED = 188
STEEP = 2.2  # an owner has x referrals with a chance in proportion to x to the power of minus this

# Of each region: its share of owners and of referrals, both invented, and the published items of its best.
REGIONS = {
    "asia-pacific": (0.13, 0.26, ("top", "second")),
    "europe": (0.27, 0.30, ("top_europe",)),
    "north-america": (0.60, 0.44, ("top_america",)),
}


def published() -> dict[str, int]:
    """What is known of the round, from the table of what was published."""
    rounds = load("referral-rounds", "rounds", "en").query("round == '2' and amount == amount")
    amounts = rounds.drop_duplicates("item").set_index("item")["amount"]
    return {str(item): int(amount) for item, amount in amounts.items()}


def drawn(total: int, most: int, rng: np.random.Generator) -> list[int]:
    """Referrals of owners who have at least one and at most so many, that come to a total."""
    counts = np.arange(1, most + 1)
    chances = counts**-STEEP / (counts**-STEEP).sum()
    found = rng.choice(counts, total, p=chances)
    upto = int(np.searchsorted(found.cumsum(), total))
    return [*found[:upto].tolist(), total - int(found[:upto].sum())]


def board() -> tuple[list[list[object]], list[list[object]]]:
    """The rows of the leaderboard and of the owners."""
    known, rng = published(), np.random.default_rng(SEED)
    fleet = known["fleet"] - known["quarter"]
    places, owners = [], []
    for region, (of_owners, of_sales, items) in REGIONS.items():
        tops = [known[item] for item in items]
        total = round(of_sales * known["total"])
        others = drawn(total - sum(tops), tops[-1] - 1, rng)
        places += [[region, sales, True] for sales in tops] + [[region, sales, False] for sales in others]
        owners.append([region, round(of_owners * fleet), len(tops) + len(others), total])
    ranked = sorted(places, key=lambda place: -place[1])
    return [[number, *place] for number, place in enumerate(ranked, 1)], owners


# fmt: off
TITLE = ("추천 순위표", "A referral leaderboard")
DESCRIPTION = (
    "지어낸 순위표입니다. 2015년 11–12월 라운드에서 알려진 네 사람의 추천 수(188, 105, 51, 34), 약 5,000건이라는 합계, 그때 차를 가진 사람의 수에만 맞추었습니다. "
    "나머지 사람과 지역별 몫은 컴퓨터가 뽑았습니다. 여기서 나온 지니 계수는 테슬라의 것이 아닙니다.",
    "Synthetic: an invented leaderboard. Only the referrals of four people in the round of November and December 2015 (188, 105, 51, 34), its total of about 5,000 and "
    "the number of owners follow what was published. Everybody else, and each region's part, was drawn. A Gini coefficient found here is not Tesla's.",
)
SOURCES = [
    ("188 and 105 referrals (Electrek, 30 December 2015)", "https://electrek.co/2015/12/30/a-tesla-model-s-owner-referred-188-new-sales-in-just-2-months-a-look-at-teslas-referral-program/"),
    ("51 and 34 referrals, nearly 5,000 in all, 17,400 cars in the quarter (InsideEVs, 8 January 2016)", "https://insideevs.com/bjorn-nylands-wins-tesla-model-s-ludicrous-p90d-through-referral-program/"),
    ("107,000 cars on the road (Tesla's letter of 10 February 2016)", "https://studysoup.com/note/2301546/depaul-acc-374-week-1-summer-2016"),
]
REGION = {"required": True, "enum": list(REGIONS)}
LEADERBOARD = [
    Column("place", "integer", ("순위", "Place"), {"required": True, "unique": True, "minimum": 1}),
    Column("region", "string", ("지역", "Region"), REGION),
    Column("referrals", "integer", ("추천 판매", "Referred sales"), {"required": True, "minimum": 1, "maximum": 188}),
    Column("published", "boolean", ("이 사람의 추천 수가 알려졌는지. 아니면 지어냈다", "Whether this person's figure was published; if not, it is invented")),
]
OWNERS = [
    Column("region", "string", ("지역", "Region"), REGION | {"unique": True}),
    Column("owners", "integer", ("차를 가진 사람", "Owners"), {"required": True, "minimum": 1}),
    Column("referrers", "integer", ("그중 한 명이라도 추천한 사람", "Of them, those with a referral"), {"required": True, "minimum": 1}),
    Column("referrals", "integer", ("추천 판매", "Referred sales"), {"required": True, "minimum": 1}),
]
# fmt: on


def package() -> Package:
    """The dataset."""
    places, owners = board()
    made = Package("referral-leaderboard", TITLE, DESCRIPTION, SOURCES)
    about = (
        "추천 판매가 있는 사람 하나에 한 줄. 지어낸 자료.",
        "One row an owner with a referral. Synthetic.",
    )
    made.add_table("leaderboard", TITLE, about, LEADERBOARD, places, ["place"])
    about = ("지역 하나에 한 줄. 지어낸 자료.", "One row a region. Synthetic.")
    made.add_table("owners", ("차를 가진 사람", "Owners"), about, OWNERS, owners, ["region"])
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
