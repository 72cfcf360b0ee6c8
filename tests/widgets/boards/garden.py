"""A board that has one of everything, for the tests of what all boards share."""

from course.widgets.boards.base import Board
from course.widgets.boards.controls import Action, Choice, Marks, Pairs, Setting, Signs, Slider, Switch, Text
from course.widgets.boards.found import Area, Axis, Bars, Chart, Curve, Found, Frame, Points, Table
from course.widgets.boards.scene import LOOKS, Box, Dot, Line, Scene, Words
from course.words import language

PLACES = [(60, 60), (220, 60), (380, 60), (60, 180), (220, 180), (380, 180)]


def ko_en(ko: str, en: str) -> str:
    """One of two, by the language in force."""
    return ko if language() == "ko" else en


class Garden(Board):
    """Six beds to plant, paths between them, and a fence whose sides are open or shut."""

    def __init__(self, name: str = "garden") -> None:
        super().__init__(
            name,
            [
                Slider(
                    "water",
                    ko_en("물", "Water"),
                    0,
                    2000,
                    100,
                    500,
                    ko_en("{value}리터", "{value} litres"),
                    ko_en("하루에", "a day"),
                ),
                Choice(
                    "season",
                    ko_en("철", "Season"),
                    {"spring": ko_en("봄", "Spring"), "autumn": ko_en("가을", "Autumn")},
                ),
                Switch("sun", ko_en("해가 난다", "The sun shines"), True),
                Text("diary", ko_en("일기", "Diary"), rows=2, most=40),
                Action("day", ko_en("하루 보내기", "Let a day pass")),
                Marks("planted", ko_en("밭을 눌러 심으세요.", "Press a bed to plant it."), most=2),
                Pairs("paths", ko_en("둘을 눌러 길을 내세요.", "Press two beds to lay a path."), most=2),
                Signs(
                    "gates",
                    ko_en("문을 눌러 여닫으세요.", "Press a gate to open or shut it."),
                    {"": ko_en("닫힘", "shut"), "+": ko_en("열림", "open")},
                ),
            ],
            title=ko_en("여섯 밭의 정원", "A garden of six beds"),
            hint=ko_en("밭을 심고 길을 내어 보세요.", "Plant the beds and lay paths between them."),
        )

    def found(self, setting: Setting) -> Found:
        """The garden as it was set."""
        grown = [(day, setting["water"] * day / 100) for day in range(6)]
        name = ko_en("밭 {0}", "Bed {0}")
        planted, beds = setting["planted"], []
        for at, (x, y) in enumerate(PLACES):
            how = {"pair": "paths"} if at >= 3 else {"press": "planted", "on": str(at) in planted}
            look = "picked" if str(at) in planted else "plain"
            beds.append(Dot(str(at), x, y, 16, text=name.format(at), label=name.format(at), look=look, **how))
        paths = [
            Line(f"{a}-{b}", *PLACES[int(a)], *PLACES[int(b)], arrow=True, gap=16, look="first")
            for a, b in setting["paths"]
        ]
        gate = Line(
            "gate",
            20,
            20,
            420,
            20,
            look="second",
            turn="gates",
            text=setting["gates"].get("gate", "–"),
            label=ko_en("북문", "North gate"),
            bend=8,
        )
        looks = [
            Box(f"look-{look}", 20 + 44 * at, 235, 40, 30, look=look, text=str(at))
            for at, look in enumerate(LOOKS)
        ]
        title = Words("title", 220, 292, ko_en("모양 보기", "looks"), size=12)
        told = ko_en(
            f"심은 밭은 {len(planted)}곳, 길은 {len(paths)}개예요.",
            f"Beds planted: {len(planted)}. Paths: {len(paths)}.",
        )
        days = Axis(ko_en("날", "day"), 0, 5)
        return Found(
            [
                told,
                ko_en(f"물은 하루 {setting['water']:,}리터.", f"Water a day: {setting['water']:,} litres."),
            ],
            Scene(440, 300, ko_en("여섯 밭", "Six beds"), [*paths, *beds, gate, *looks, title]),
            [
                Chart(
                    ko_en("날마다 자란 키", "Height day by day"),
                    days,
                    Axis(ko_en("키", "height"), 0, 100),
                    [
                        Area("", [(x, y * 0.8, y * 1.2) for x, y in grown]),
                        Curve(ko_en("키", "height"), grown, "second"),
                        Points(ko_en("잰 것", "measured"), grown[1:3], "mine"),
                    ],
                    cursor=True,
                ),
                Chart(
                    ko_en("밭마다 거둔 것", "Harvest by bed"),
                    Axis(ko_en("밭", "bed"), bands=("A", "B")),
                    Axis(ko_en("상자", "boxes"), 0, 10),
                    [Bars(ko_en("상자", "boxes"), [3, 8], "third")],
                ),
            ],
            Table(
                [ko_en("밭", "Bed"), ko_en("상자", "Boxes")],
                [["A", 3], ["B", 8.25]],
                ko_en("거둔 것", "The harvest"),
            ),
            [
                Frame(
                    {"0": {"y": 60 + 4 * day, "look": "third"}} if day else {},
                    ko_en(f"{day}일째", f"Day {day}"),
                )
                for day in range(4)
            ],
        )
