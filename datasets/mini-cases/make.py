"""Rebuild this folder's texts, drawings and their card: ``python datasets/mini-cases/make.py``.

Six invented businesses for lesson 1, each as a short text and as the drawing of it. Every link of a drawing has
its clause in the text and every clause with somebody who does something to somebody is a link, so that a class can
draw from the text and compare. All people, places and rates are invented.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Column, Package, Words, drawing

HERE = Path(__file__).parent

# fmt: off
# nodes: id, kind, roles, place, label; links: id, source, target, rate, action, medium
CASES: dict[str, dict[str, Any]] = {
    "crew": {
        "title": ("아침 달리기 모임", "The morning runners"),
        "text": (
            "수아는 화요일마다 달린 길을 지도에 그려 도현과 은별에게 보낸다. 도현은 그 길을 달린 뒤 사진을 찍어 은별에게 보내고, 은별은 사진에 농담 한 줄을 달아 도현에게 돌려준다. "
            "은별은 달리기를 망설이던 직장 동료 지후에게 손목 끈을 건네며 함께 가자고 한다. 몇 번 달려 본 지후는 다음에 뛰고 싶은 길을 쪽지에 적어 수아에게 준다. 회장도 회비도 없다.",
            "Every Tuesday Sua draws the way she has run on a map and sends it to Dohyun and Eunbyeol. Dohyun runs it too and sends Eunbyeol a photo; she sends it back to him with a joke under it. "
            "Eunbyeol hands a wristband to Jihu, a colleague who has been hesitating, and asks him along. After a few runs Jihu writes on a slip of paper where he would like to run next, and gives it to Sua. There is no chair and no fee.",
        ),
        "initiator": "sua",
        "nodes": [
            ("sua", "person", ["producer", "mediator"], (60, 170), ("수아", "Sua")),
            ("dohyun", "person", ["mediator", "buyer"], (340, 40), ("도현", "Dohyun")),
            ("eunbyeol", "person", ["mediator", "buyer"], (620, 170), ("은별", "Eunbyeol")),
            ("jihu", "person", ["buyer"], (340, 320), ("지후", "Jihu")),
        ],
        "links": [
            ("map-dohyun", "sua", "dohyun", 0.9, ("보낸다", "sends"), ("길을 그린 지도", "a map of the way")),
            ("map-eunbyeol", "sua", "eunbyeol", 0.9, ("보낸다", "sends"), ("길을 그린 지도", "a map of the way")),
            ("photo", "dohyun", "eunbyeol", 0.6, ("보낸다", "sends"), ("달린 사진", "a photo of the run")),
            ("joke", "eunbyeol", "dohyun", 0.5, ("돌려준다", "sends back"), ("농담을 단 사진", "the photo with a joke")),
            ("band", "eunbyeol", "jihu", 0.8, ("데려온다", "asks along"), ("손목 끈", "a wristband")),
            ("slip", "jihu", "sua", 0.7, ("제안한다", "suggests"), ("쪽지", "a slip of paper")),
        ],
    },
    "salon": {
        "title": ("단골 천이백 명의 미용실", "The salon with 1,200 regulars"),
        "text": (
            "미용실 원장의 전화에는 손님 천이백 명의 번호가 있다. 원장은 달마다 첫날 미란, 재훈, 소희를 비롯한 모두에게 할인 문자를 보낸다. "
            "문자를 본 미란은 예약 전화를 걸고, 재훈도 예약 전화를 걸고, 소희도 예약 전화를 건다. 세 사람은 같은 의자에 앉지만 서로를 모른다. 손님이 손님을 데려온 적은 아직 없다.",
            "The hairdresser has the numbers of 1,200 customers on her phone. On the first of the month she sends a discount by text message to all of them, Miran, Jaehun and Sohui included. "
            "On reading it Miran calls to book, Jaehun calls to book, and so does Sohui. The three sit in the same chair but do not know each other. No customer has ever brought another.",
        ),
        "initiator": "owner",
        "nodes": [
            ("owner", "person", ["producer"], (440, 210), ("원장", "Hairdresser")),
            ("miran", "person", ["buyer"], (40, 80), ("미란", "Miran")),
            ("jaehun", "person", ["buyer"], (40, 340), ("재훈", "Jaehun")),
            ("sohui", "person", ["buyer"], (820, 210), ("소희", "Sohui")),
        ],
        "links": [
            ("text-miran", "owner", "miran", 0.3, ("알린다", "announces"), ("할인 문자", "a discount by text")),
            ("text-jaehun", "owner", "jaehun", 0.3, ("알린다", "announces"), ("할인 문자", "a discount by text")),
            ("text-sohui", "owner", "sohui", 0.3, ("알린다", "announces"), ("할인 문자", "a discount by text")),
            ("call-miran", "miran", "owner", 0.9, ("예약한다", "books"), ("예약 전화", "a phone call")),
            ("call-jaehun", "jaehun", "owner", 0.9, ("예약한다", "books"), ("예약 전화", "a phone call")),
            ("call-sohui", "sohui", "owner", 0.9, ("예약한다", "books"), ("예약 전화", "a phone call")),
        ],
    },
    "library": {
        "title": ("마을 도서관", "The village library"),
        "text": (
            "사서는 낭독회를 열며 은채에게 손글씨 초대장을 보낸다. 낭독회에 다녀온 은채는 빌린 그림책에 감상을 적은 쪽지를 끼워 둔다. 그림책은 그 쪽지로 다음에 빌린 태오에게 말을 건다. "
            "태오는 다음 낭독회에서 듣고 싶은 책을 게시판에 적어 사서에게 알린다. 그런데 쪽지를 읽지 않고 돌려주는 사람이 많아서, 낭독회의 의자는 달마다 몇 개씩 빈다.",
            "The librarian holds a reading aloud and sends Eunchae a handwritten invitation. Afterwards Eunchae tucks a slip with her thoughts into the picture book she has borrowed. By that slip the picture book speaks to Taeo, who borrows it next. "
            "On the notice board Taeo tells the librarian what he would like to hear at the next reading. But many return the book without having read the slip, and every month a few more chairs stay empty.",
        ),
        "initiator": "librarian",
        "nodes": [
            ("librarian", "person", ["producer"], (60, 190), ("사서", "Librarian")),
            ("eunchae", "person", ["mediator", "buyer"], (340, 40), ("은채", "Eunchae")),
            ("book", "product", [], (620, 190), ("그림책", "Picture book")),
            ("taeo", "person", ["buyer"], (340, 340), ("태오", "Taeo")),
        ],
        "links": [
            ("invite", "librarian", "eunchae", 2, ("초대한다", "invites"), ("손글씨 초대장", "a handwritten invitation")),
            ("tuck", "eunchae", "book", 0.8, ("끼워 둔다", "tucks in"), ("감상 쪽지", "a slip with her thoughts")),
            ("speak", "book", "taeo", 0.5, ("말을 건다", "speaks to"), ("감상 쪽지", "a slip with her thoughts")),
            ("wish", "taeo", "librarian", 0.9, ("알린다", "tells"), ("게시판", "the notice board")),
        ],
    },
    "class": {
        "title": ("요리 수업", "The cooking class"),
        "text": (
            "정희는 토요일마다 요리를 가르친다. 수업이 끝나면 그날의 조리법을 전자우편으로 승우, 나영, 경수, 혜진에게 보낸다. 주소는 정희만 알고, 받는 사람 칸은 가려져 있다. "
            "네 사람은 집에서 혼자 요리해 혼자 먹는다. 정희는 수강생이 네 배로 늘면 네트워크도 네 배가 된다고 믿는다.",
            "Jeonghui teaches cooking on Saturdays. After class she sends the day's recipe by e-mail to Seungu, Nayeong, Gyeongsu and Hyejin. Only she has the addresses, and the recipients are hidden. "
            "Each of the four cooks alone at home and eats alone. Jeonghui believes that with four times the students her network would be four times as large.",
        ),
        "nodes": [
            ("jeonghui", "person", ["producer"], (340, 190), ("정희", "Jeonghui")),
            ("seungu", "person", ["buyer"], (60, 60), ("승우", "Seungu")),
            ("nayeong", "person", ["buyer"], (620, 60), ("나영", "Nayeong")),
            ("gyeongsu", "person", ["buyer"], (60, 320), ("경수", "Gyeongsu")),
            ("hyejin", "person", ["buyer"], (620, 320), ("혜진", "Hyejin")),
        ],
        "links": [
            ("mail-seungu", "jeonghui", "seungu", 1, ("보낸다", "sends"), ("조리법 전자우편", "a recipe by e-mail")),
            ("mail-nayeong", "jeonghui", "nayeong", 1, ("보낸다", "sends"), ("조리법 전자우편", "a recipe by e-mail")),
            ("mail-gyeongsu", "jeonghui", "gyeongsu", 1, ("보낸다", "sends"), ("조리법 전자우편", "a recipe by e-mail")),
            ("mail-hyejin", "jeonghui", "hyejin", 1, ("보낸다", "sends"), ("조리법 전자우편", "a recipe by e-mail")),
        ],
    },
    "repair": {
        "title": ("고쳐 쓰는 카페", "The repair café"),
        "text": (
            "순옥은 소리가 끊기는 라디오를 성호에게 맡긴다. 성호는 라디오를 고치면서 수민의 손에 납땜인두를 쥐여 주고 고치는 법을 가르친다. 다음 달 수민은 배운 솜씨로 희재의 선풍기를 고쳐 준다. "
            "희재는 ‘고쳤음’ 딱지가 붙은 선풍기를 보여 주며 옆집 순옥에게 또 가 보라고 권한다. 그러고도 남은 부품은 상자에 담아 성호에게 가져다준다. 수리비는 받지 않는다.",
            "Sunok leaves a crackling radio with Seongho. While mending it Seongho puts a soldering iron into Sumin's hand and teaches her. The month after, with what she has learnt, Sumin mends a fan for Huijae. "
            "Huijae shows the fan with its “mended” sticker to Sunok next door and tells her to go again. The parts that were left over Huijae brings to Seongho in a box. Nobody pays for repairs.",
        ),
        "initiator": "sunok",
        "nodes": [
            ("sunok", "person", ["mediator", "buyer"], (60, 60), ("순옥", "Sunok")),
            ("seongho", "person", ["producer"], (620, 60), ("성호", "Seongho")),
            ("sumin", "person", ["producer", "mediator"], (620, 340), ("수민", "Sumin")),
            ("huijae", "person", ["mediator", "buyer"], (60, 340), ("희재", "Huijae")),
        ],
        "links": [
            ("radio", "sunok", "seongho", 0.9, ("맡긴다", "leaves"), ("고장 난 라디오", "a broken radio")),
            ("teach", "seongho", "sumin", 1.1, ("가르친다", "teaches"), ("납땜인두", "a soldering iron")),
            ("mend", "sumin", "huijae", 0.9, ("고쳐 준다", "mends for"), ("선풍기", "a fan")),
            ("sticker", "huijae", "sunok", 0.9, ("권한다", "recommends"), ("‘고쳤음’ 딱지", "a “mended” sticker")),
            ("parts", "huijae", "seongho", 0.3, ("가져다준다", "brings"), ("부품 상자", "a box of parts")),
        ],
    },
    "webtoon": {
        "title": ("웹툰과 팔로워 삼만 명", "The webtoon with 30,000 followers"),
        "text": (
            "웹툰 작가는 새 회를 올릴 때마다 팔로워 삼만 명에게 알림을 보낸다. 삼만 명이 그다음에 무엇을 하는지는 아무도 모른다. 작가는 댓글로 질문을 던진 다인에게는 답글을 단다. "
            "다인은 마음에 든 장면을 갈무리해 하람에게 보낸다. 하람은 그 장면을 비틀어 팬 만화를 그려 지안에게 보여 준다. 지안은 첫 회부터 몰아 보고 작가에게 응원 댓글을 남긴다.",
            "Whenever a new episode is out, the webtoon's author notifies 30,000 followers by push message. What the 30,000 do next nobody knows. To Dain, who asked a question under an episode, the author writes a reply. "
            "Dain sends Haram a screenshot of a scene she likes. Haram gives it a twist, draws a fan comic, and shows it to Jian. Jian reads everything from the first episode and leaves the author a comment to cheer them on.",
        ),
        "initiator": "author",
        "nodes": [
            ("author", "person", ["producer"], (340, 60), ("작가", "Author")),
            ("followers", "person", [], (60, 60), ("팔로워 삼만 명", "30,000 followers")),
            ("dain", "person", ["mediator", "buyer"], (640, 60), ("다인", "Dain")),
            ("haram", "person", ["producer", "mediator"], (640, 340), ("하람", "Haram")),
            ("jian", "person", ["buyer"], (340, 340), ("지안", "Jian")),
        ],
        "links": [
            ("notify", "author", "followers", 30000, ("알린다", "notifies"), ("알림", "a push message")),
            ("reply", "author", "dain", 1.5, ("답한다", "replies"), ("답글", "a reply")),
            ("capture", "dain", "haram", 0.9, ("보낸다", "sends"), ("갈무리한 장면", "a screenshot")),
            ("fan-comic", "haram", "jian", 1.4, ("보여 준다", "shows"), ("팬 만화", "a fan comic")),
            ("cheer", "jian", "author", 0.6, ("응원한다", "cheers on"), ("댓글", "a comment")),
        ],
    },
}
STATES: dict[str, Words] = {
    "crew": ("손님끼리 이어져 있고 살아 있다", "customers are linked, and it is alive"),
    "salon": ("명단: 손님끼리의 링크가 없다. 고리는 있지만 줄어든다", "a list: no link between customers; there are loops, but they shrink"),
    "library": ("고리가 있지만 줄어든다", "there is a loop, but it shrinks"),
    "class": ("명단: 되돌아오는 링크가 없다", "a list: no link leads back"),
    "repair": ("손님끼리 이어져 있고 살아 있다", "customers are linked, and it is alive"),
    "webtoon": ("삼만 명은 명단이고, 네 사람의 고리는 살아 있다", "the 30,000 are a list; the loop of four is alive"),
}
TITLE = ("작은 사례 여섯", "Six mini-cases")
DESCRIPTION = (
    "1강에서 글을 네트워크로 옮겨 그려 보는 사례입니다. 가게도 사람도 비율도 모두 지어냈습니다. 미용실, 도서관, 웹툰이 보통 이렇다는 뜻이 아닙니다.",
    "Cases for lesson 1, to be drawn from their texts. Businesses, people and rates are all invented. They do not say what salons, "
    "libraries or webtoons are usually like.",
)
TEXTS = (
    ("사례 글", "The texts"),
    ("사례 하나에 한 줄. 모두 지어낸 이야기.", "One row a case. All invented."),
    [
        Column("case", "string", ("사례, 그림의 이름", "The case, by the name of its drawing"), {"required": True, "unique": True, "enum": list(CASES)}),
        Column("title", "string", ("제목", "Title")),
        Column("text", "string", ("글", "Text")),
    ],
)
# fmt: on


def package() -> Package:
    """The dataset."""
    made = Package("mini-cases", TITLE, DESCRIPTION, [])
    texts = [[name, case["title"], case["text"]] for name, case in CASES.items()]
    made.add_table("texts", *TEXTS, texts, ["case"])
    for name, case in CASES.items():
        korean, english = STATES[name]
        made.add_network(
            name,
            drawing(case),
            (
                f"schema 1. {korean}. 비율은 지어낸 값.",
                f"Living network, schema 1; {english}. Invented rates.",
            ),
        )
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
