"""Rebuild this folder's drawings and their card: ``python datasets/journeys/make.py``.

Three journeys for lesson 5's journey board, each a drawing whose links carry a stage: an evening's television
drama as it was, the same kind of drama streamed, and a tofu shop as its owner imagines it. All rates are invented.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Package, Words

HERE = Path(__file__).parent
PLACES = [(60, 60), (320, 60), (580, 60), (580, 280), (320, 280)]


def chain(title: Words, people: list[Words], steps: list[tuple[Any, ...]]) -> dict[str, Any]:
    """A drawing of people at five points of a journey; a step is (stage, rate, days, action, medium).

    The fifth step, back to the start, carries no stage: its rate is the number of friends reached.
    """
    nodes = [
        {"id": f"n{number}", "label": label, "kind": "person", "roles": [], "x": x, "y": y}
        for number, (label, (x, y)) in enumerate(zip(people, PLACES, strict=True), 1)
    ]
    links = [
        {
            "id": stage or "return",
            "source": f"n{number}",
            "target": f"n{number % len(people) + 1}",
            "action": action,
            "medium": medium,
            "rate": rate,
            "delay": days,
            **({"stage": stage} if stage else {}),
        }
        for number, (stage, rate, days, action, medium) in enumerate(steps, 1)
    ]
    return {"title": title, "initiator": "n1", "nodes": nodes, "links": links}


# fmt: off
TV = chain(
    ("텔레비전 드라마, 그때", "A television drama, then"),
    [("신문 보는 사람", "Newspaper reader"), ("편성표를 본 사람", "Has seen the listing"), ("텔레비전 앞에 앉은 사람", "Sits at the set"), ("본 사람", "Has watched"), ("점심을 같이 먹는 동료", "Lunch companion")],
    [
        ("discover", 0.3, 0.5, ("훑어본다", "looks through"), ("신문의 편성표", "the listings in the newspaper")),
        ("select", 0.4, 0.5, ("시간을 비운다", "keeps the hour free"), ("밤 열 시라는 시각", "ten o'clock sharp")),
        ("experience", 0.9, 0, ("본다", "watches"), ("거실의 텔레비전", "the set in the living room")),
        ("share", 0.6, 0.5, ("이야기한다", "talks about it"), ("다음 날 점심", "lunch the next day")),
    ],
)
STREAMING = chain(
    ("드라마 스트리밍, 지금", "A drama streamed, now"),
    [("휴대전화를 든 사람", "Holds a phone"), ("첫 화면을 본 사람", "Has seen the first screen"), ("재생을 누른 사람", "Has pressed play"), ("본 사람", "Has watched"), ("링크를 보낸 사람", "Has sent a link")],
    [
        ("discover", 0.25, 0, ("마주친다", "comes across"), ("추천 목록", "a row of suggestions")),
        ("select", 0.5, 0, ("누른다", "taps"), ("재생 단추", "the play button")),
        ("experience", 0.6, 0.1, ("본다", "watches"), ("손안의 화면", "the screen in the hand")),
        ("share", 0.15, 0, ("보낸다", "sends"), ("장면에 걸린 링크", "a link to the scene")),
        (None, 30, 0.2, ("닿는다", "reaches"), ("단톡방", "the group chat")),
    ],
)
SHOP = chain(
    ("두부 가게, 주인의 생각", "The tofu shop as its owner imagines it"),
    [("골목을 지나는 사람", "Passes by"), ("가게를 들여다본 사람", "Has looked in"), ("두부를 산 사람", "Has bought tofu"), ("저녁에 먹어 본 사람", "Has had it for dinner"), ("남에게 알린 사람", "Has told others")],
    [
        ("discover", 0.5, 1, ("알아본다", "notices"), ("골목 칠판", "a chalkboard in the alley")),
        ("select", 0.6, 2, ("고른다", "chooses"), ("김 나는 두부 판", "a steaming tray of tofu")),
        ("experience", 0.8, 7, ("끓여 먹는다", "cooks it"), ("조리법 쪽지", "a recipe slip")),
        ("share", 0.4, 0, ("알린다", "tells"), ("영수증의 큐알 코드", "a QR code on the receipt")),
        (None, 12, 1, ("닿는다", "reaches"), ("친구의 휴대전화", "a friend's phone")),
    ],
)

TITLE = ("세 가지 여정", "Three journeys")
DESCRIPTION = (
    "5강의 여정 보드에서 쓰는 그림입니다. 비율과 날짜는 모두 지어낸 숫자입니다. 텔레비전과 스트리밍은 시청률 자료가 아니라 끊김을 보여 주려고 그린 것이고, 두부 가게의 비율은 "
    "가게 주인이 짐작했다고 친 값이라 visit-log의 기록과 일부러 다릅니다.",
    "Drawings for lesson 5's journey board. All rates and delays are invented. Television and streaming are drawn to show a break, "
    "from no audience figures; the tofu shop's rates are what its owner is supposed to guess, and differ from the log in visit-log on purpose.",
)
SOURCES = [
    ("Discover, select, experience, share: the four elements of context (Organic Media Lab)", "https://www.venturesquare.net/581387"),
]
JOURNEYS: dict[str, tuple[dict[str, Any], Words]] = {
    "tv": (TV, ("schema 1. 공유에서 발견으로 돌아가는 길이 끊겨 있다. 비율은 지어낸 값.", "Living network, schema 1; interrupted from share to discover. Invented rates.")),
    "streaming": (STREAMING, ("schema 1. 끊김이 없지만 K는 1보다 작다. 비율은 지어낸 값.", "Living network, schema 1; seamless, and its K is below 1. Invented rates.")),
    "shop": (SHOP, ("schema 1. 끊김이 없고 주인이 짐작한 K는 1보다 크다. 비율은 지어낸 값.", "Living network, schema 1; seamless, and the K its owner guesses is above 1. Invented rates.")),
}
# fmt: on


def package() -> Package:
    """The dataset."""
    made = Package("journeys", TITLE, DESCRIPTION, SOURCES)
    for name, (drawing, description) in JOURNEYS.items():
        made.add_network(name, drawing, description)
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
