"""Rebuild this folder's tables and their card: ``python datasets/visit-log/make.py``.

Two cycles of an experiment at one invented tofu shop, for lesson 6. Between them one thing was changed: by what
customers tell others. All other chances stay as they were, so whatever else differs is luck.
"""

from pathlib import Path
from typing import Any

import numpy as np

from course.data.cards import Column, Package, Words

HERE = Path(__file__).parent
SEED = 6
VISITORS = 300
LENGTH, PAUSE = 28, 21

# fmt: off
STEPS = ("discover", "select", "experience", "share")
CHANCES = {1: (0.4, 0.5, 0.7, 0.3), 2: (0.4, 0.5, 0.7, 0.42)}
FRIENDS = 20
"""Whom somebody who tells reaches, on average: as many in both cycles."""

DAYS = ((0, 2), (1, 3), (3, 11))
"""From one step to the next: the least and the most."""

MEDIA: dict[str, list[Words]] = {
    "discover": [("친구가 보낸 말", "a friend's message"), ("골목 칠판", "a chalkboard in the alley")],
    "select": [("김 나는 두부 판", "a steaming tray of tofu"), ("시식 한 조각", "a piece to taste")],
    "experience": [("조리법 쪽지", "a recipe slip")],
}
TOLD_BY: dict[int, Words] = {1: ("영수증의 큐알 코드", "a QR code on the receipt"), 2: ("저녁상 사진 카드", "a photo card of the dinner")}
# fmt: on


def visits(rng: np.random.Generator) -> list[list[Any]]:
    """Every step of every visitor."""
    rows: list[list[Any]] = []
    for cycle, chances in CHANCES.items():
        start = (cycle - 1) * (LENGTH + PAUSE)
        for number in range((cycle - 1) * VISITORS + 1, cycle * VISITORS + 1):
            day = start + int(rng.integers(1, LENGTH + 1))
            for place, (step, chance) in enumerate(zip(STEPS, chances, strict=True)):
                media = MEDIA.get(step, [TOLD_BY[cycle]])
                medium, went_on = media[int(rng.integers(len(media)))], bool(rng.random() < chance)
                told = step == "share" and went_on
                reached = int(rng.geometric(1 / FRIENDS)) if told else None
                rows.append([f"v{number:03}", cycle, step, day, medium, went_on, reached])
                if not went_on or told:
                    break
                least, most = DAYS[place]
                day += int(rng.integers(least, most + 1))
    return rows


def package() -> Package:
    """The dataset."""
    made = Package("visit-log", TITLE, DESCRIPTION, SOURCES)
    made.add_table("visits", *VISITS, visits(np.random.default_rng(SEED)), ["visitor", "step"])
    truth = [
        [cycle, step, chance, FRIENDS if step == "share" else None]
        for cycle, chances in CHANCES.items()
        for step, chance in zip(STEPS, chances, strict=True)
    ]
    made.add_table("truth", *TRUTH, truth, ["cycle", "step"])
    return made


# fmt: off
TITLE = ("두부 가게의 두 번의 실험", "Two cycles at a tofu shop")
DESCRIPTION = (
    "지어낸 두부 가게의 기록입니다. 손님도 숫자도 모두 컴퓨터가 만들었습니다. 첫 사이클의 참 비율은 공개된 사례가 아니라 수업의 계산 예제에서 왔습니다. "
    "두 사이클은 손님을 무작위로 나눈 실험이 아니라 앞뒤로 이어진 기록이므로, 진짜 가게였다면 계절이나 날씨 탓일 수도 있습니다.",
    "Synthetic: an invented tofu shop whose visitors and numbers were made by computer. The true chances of the first cycle come "
    "from the course's worked example, from no published case. The cycles followed each other, visitors were not split at random: "
    "in a real shop, the season or the weather could explain as much.",
)
SOURCES = [
    ("Discover, select, experience, share: the four elements of context (Organic Media Lab)", "https://www.venturesquare.net/581387"),
]
NEEDED = {"required": True}
VISITS = (
    ("방문 기록", "The visits"),
    ("손님 한 사람의 한 단계에 한 줄. 지어낸 자료.", "One row a visitor's step. Synthetic."),
    [
        Column("visitor", "string", ("손님 번호. 두 사이클에 같은 손님은 없다", "Number of the visitor; nobody is in both cycles"), NEEDED | {"pattern": "v[0-9]{3}"}),
        Column("cycle", "integer", ("실험 사이클", "Cycle of the experiment"), NEEDED | {"enum": [1, 2]}),
        Column("step", "string", ("단계: 발견, 선택, 경험, 공유", "Step"), NEEDED | {"enum": list(STEPS)}),
        Column("day", "integer", ("시작한 날부터 센 날짜", "Day since the start"), NEEDED | {"minimum": 1}),
        Column("medium", "string", ("이 단계의 미디엄", "The step's medium")),
        Column("went_on", "boolean", ("이 단계를 지났는지. 공유에서는 남에게 알렸는지", "Whether they got through it; at share, whether they told others")),
        Column("reached", "integer", ("알렸다면 몇 사람에게 닿았는지, 아니면 비어 있음", "How many people those who told reached; else empty"), {"minimum": 1}),
    ],
)
TRUTH = (
    ("참값: 판단한 다음에 보세요", "The truth: look once you have decided"),
    ("사이클과 단계 하나에 한 줄. 기록을 만들 때 쓴 비율.", "One row a cycle and step: the chances that the log was drawn from."),
    [
        Column("cycle", "integer", ("실험 사이클", "Cycle of the experiment"), NEEDED | {"enum": [1, 2]}),
        Column("step", "string", ("단계: 발견, 선택, 경험, 공유", "Step"), NEEDED | {"enum": list(STEPS)}),
        Column("chance", "number", ("이 단계를 지날 확률", "Chance to get through it"), NEEDED | {"minimum": 0, "maximum": 1}),
        Column("reached", "number", ("알린 사람이 닿는 사람 수의 평균", "How many people somebody who tells reaches on average"), {"minimum": 0}),
    ],
)
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
