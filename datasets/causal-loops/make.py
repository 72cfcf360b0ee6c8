"""Rebuild this folder's drawings and their card: ``python datasets/causal-loops/make.py``.

Four causal loop diagrams for lesson 11, as drawings of file schema 1 whose links carry one more key, ``sign``: how
the course reads the link. The nodes are quantities that can rise and fall.
"""

from pathlib import Path
from typing import Any

from course.data.cards import Package, Words

HERE = Path(__file__).parent

Arrow = tuple[str, str, str, Words, Words] | tuple[str, str, str, Words, Words, float]
"""Source, target, sign, what the source does, by what; and the rate where there is one."""

# fmt: off
ROBOTAXI: dict[str, Any] = {
    "title": ("로보택시: 차와 타는 사람", "Robotaxi: cars and riders"),
    "nodes": [
        ("cars", "product", (60, 60), ("달리는 차", "cars on the road")),
        ("wait", "data", (420, 60), ("기다리는 시간", "waiting time")),
        ("riders", "person", (420, 300), ("타는 사람", "riders")),
        ("income", "data", (60, 300), ("차 한 대의 수입", "income of a car")),
    ],
    "arrows": [
        ("cars", "wait", "-", ("바꾼다", "changes"), ("가까운 차까지의 거리", "the distance to the nearest car")),
        ("wait", "riders", "-", ("바꾼다", "changes"), ("앱에 뜨는 도착 시간", "the arrival time the app shows")),
        ("riders", "income", "+", ("바꾼다", "changes"), ("요금", "fares")),
        ("income", "cars", "+", ("바꾼다", "changes"), ("차를 더 내놓는 사람들", "people who offer one more car")),
        ("cars", "income", "-", ("바꾼다", "changes"), ("나눠 갖는 손님", "riders to share out")),
        ("riders", "wait", "+", ("바꾼다", "changes"), ("차가 비어 있는지", "whether cars are free")),
    ],
}
CHASE: dict[str, Any] = {
    "title": ("헛걸음: 멀리서 오는 차", "The wild goose chase"),
    "nodes": [
        ("free", "product", (60, 180), ("빈 차", "free cars")),
        ("pickup", "data", (420, 180), ("태우러 가는 거리", "kilometres to the rider")),
        ("busy", "data", (240, 60), ("한 손님에 묶이는 시간", "time tied to one rider")),
        ("riders", "person", (240, 300), ("부르는 사람", "people who call")),
    ],
    "arrows": [
        ("free", "pickup", "-", ("바꾼다", "changes"), ("가장 가까운 빈 차", "the nearest free car")),
        ("pickup", "busy", "+", ("바꾼다", "changes"), ("빈 차로 달리는 시간", "driving without a rider")),
        ("busy", "free", "-", ("바꾼다", "changes"), ("아직 안 돌아온 차", "cars not back yet")),
        ("pickup", "riders", "-", ("바꾼다", "changes"), ("앱에 뜨는 도착 시간", "the arrival time the app shows")),
        ("riders", "free", "-", ("바꾼다", "changes"), ("배차", "dispatch")),
    ],
}
CIRCLE: dict[str, Any] = {
    "title": ("가치 선순환: 글과 책과 학교", "A virtuous circle: posts, books, a school"),
    "nodes": [
        ("posts", "content", (60, 60), ("블로그 글", "posts")),
        ("readers", "person", (420, 60), ("읽는 사람", "readers")),
        ("books", "product", (420, 300), ("팔린 책", "books sold")),
        ("school", "organisation", (60, 300), ("수업에 오는 사람", "people in class")),
        ("time", "data", (-180, 180), ("글 쓸 시간", "time to write")),
    ],
    "arrows": [
        ("posts", "readers", "+", ("바꾼다", "changes"), ("검색과 공유", "search and sharing"), 150),
        ("readers", "books", "+", ("바꾼다", "changes"), ("글 끝의 책 소개", "the book named below the post"), 0.02),
        ("books", "school", "+", ("바꾼다", "changes"), ("책 속의 초대", "the invitation in the book"), 0.1),
        ("school", "posts", "+", ("바꾼다", "changes"), ("수업에서 나온 사례", "cases from class"), 2.5),
        ("school", "time", "-", ("바꾼다", "changes"), ("수업 준비", "preparing classes")),
        ("time", "posts", "+", ("바꾼다", "changes"), ("조용한 아침", "quiet mornings")),
    ],
}
ORGANISM: dict[str, Any] = {
    "title": ("유기체로서의 테슬라: 가치, 비용, 규모", "Tesla as an organism: value, cost, scale"),
    "nodes": [
        ("value", "data", (60, 60), ("가치", "value")),
        ("scale", "product", (300, 180), ("규모", "scale")),
        ("cost", "data", (540, 300), ("비용", "cost")),
    ],
    "arrows": [
        ("value", "scale", "+", ("바꾼다", "changes"), ("바이럴 성장", "viral growth")),
        ("scale", "value", "+", ("바꾼다", "changes"), ("네트워크 효과", "network effects")),
        ("scale", "cost", "-", ("바꾼다", "changes"), ("무한 규모의 경제", "economies of infinite scale")),
        ("cost", "scale", "-", ("바꾼다", "changes"), ("시장의 확장", "market expansion")),
    ],
}
TITLE = ("인과 고리 그림 네 장", "Four causal loop diagrams")
DESCRIPTION = (
    "11강에서 부호를 붙여 보는 인과 고리 그림입니다. 노드는 늘거나 줄 수 있는 양이고, 링크마다 이 교재가 읽은 부호(sign)가 들어 있습니다. 그림과 부호는 이 교재가 그렸고, 선순환 그림의 "
    "숫자는 지어낸 것입니다. 유기체 그림의 세 변수와 네 작용의 이름은 2023년 2월 14일 글에서 왔지만, 어느 화살표가 어느 작용인지는 이 교재의 풀이입니다.",
    "Causal loop diagrams to put signs on in lesson 11. Nodes are quantities that rise and fall, and each link holds the sign the course reads in it. Drawings and signs are the course's own, "
    "and the numbers of the virtuous circle are invented. The three variables and four effects of the organism are named in a text of 14 February 2023; which arrow is "
    "which effect is the course's reading.",
)
SOURCES = [
    ("Three variables and four effects, 14 February 2023 (Organic Media Lab)", "https://organicmedialab.com/2023/02/14/tesla-as-infinite-scale-network/"),
    ("Customers who do part of the work, and value that returns, 25 March 2019 (Organic Media Lab)", "https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/"),
    ("Wild goose chases of ride-hailing (Castillo, Knoepfle & Weyl 2018)", "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2890666"),
]
SAID: dict[str, tuple[dict[str, Any], Words]] = {
    "robotaxi": (ROBOTAXI, ("링크 여섯, 고리 셋.", "Six links, three loops.")),
    "chase": (CHASE, ("링크 다섯, 고리 둘.", "Five links, two loops.")),
    "circle": (CIRCLE, ("링크 여섯, 고리 둘. 네 링크의 숫자는 지어낸 것입니다.", "Six links, two loops. The numbers of four links are invented.")),
    "organism": (ORGANISM, ("링크 넷, 고리 둘.", "Four links, two loops.")),
}
# fmt: on


def drawing(case: dict[str, Any]) -> dict[str, Any]:
    """A diagram as file schema 1 has it, its words in both languages."""
    nodes = [
        {"id": id, "label": label, "kind": kind, "roles": [], "x": x, "y": y}
        for id, kind, (x, y), label in case["nodes"]
    ]
    return {"title": case["title"], "nodes": nodes, "links": [link(*arrow) for arrow in case["arrows"]]}


def link(source: str, target: str, sign: str, action: Words, medium: Words, *rate: float) -> dict[str, Any]:
    """One arrow as a link; its id says between which it runs."""
    known = {"rate": rate[0]} if rate else {}
    ends = {"id": f"{source}-{target}", "source": source, "target": target}
    return {**ends, "action": action, "medium": medium, **known, "sign": sign}


def package() -> Package:
    """The dataset."""
    made = Package("causal-loops", TITLE, DESCRIPTION, SOURCES)
    for name, (case, description) in SAID.items():
        made.add_network(name, drawing(case), description)
    return made


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
