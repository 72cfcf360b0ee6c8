"""What the reward designer shows: a hundred who came through a link, K by round, Lorenz curves."""

from typing import TYPE_CHECKING, Any

from course.widgets.boards.found import Axis, Chart, Curve
from course.widgets.boards.reward_runs import ROUNDS, k_by_round
from course.widgets.boards.scene import Dot, Scene, Words
from course.words import say

if TYPE_CHECKING:
    from course.simulate import Referrals

LOOKS = {"extra": "picked", "word": "first", "anyway": "ghost"}


def hundred(parts: dict[str, float]) -> Scene:
    """A hundred who bought through the link, and why."""
    whole = [round(100 * parts[part] / parts["referred"]) for part in ("extra", "word")]
    counts = dict(zip(LOOKS, [*whole, 100 - sum(whole)], strict=True))
    kinds = [part for part in LOOKS for _ in range(counts[part])]
    marks: list[Any] = [Words("head", 230, 24, say("reward.hundred"), size=16)]
    for at, part in enumerate(kinds):
        marks.append(Dot(f"d{at}", 22 + at % 20 * 21.9, 50 + at // 20 * 21.9, 8, look=LOOKS[part]))
    for row, part in enumerate(LOOKS):
        text = say(f"reward.legend.{part}", count=counts[part])
        marks += [Dot(f"k{row}", 22, 174 + 26 * row, 8, look=LOOKS[part])]
        marks += [Words(f"w{row}", 40, 179 + 26 * row, text, size=15, anchor="start")]
    return Scene(460, 242, say("reward.picture", None, **counts), marks)


def k_chart(with_it: "Referrals", without: "Referrals") -> Chart:
    """K round by round, with the reward and without."""
    mine, bare = ([*enumerate(k_by_round(found), 1)] for found in (with_it, without))
    series = [Curve(say("reward.with"), mine, "first"), Curve(say("reward.without"), bare, "second")]
    top = max(k for _, k in (*mine, *bare, (0, 0.01))) * 1.15
    return Chart(say("reward.k"), Axis(say("reward.table.round"), 1, ROUNDS), Axis("K", 0, top), series)


def lorenz_chart(found: "Referrals") -> Chart:
    """How unequally what was sold, and what was earned, is shared out among all customers."""
    from course.simulate import lorenz

    series = [Curve(say("reward.equal"), [(0, 0), (100, 100)], "quiet")]
    for name, values, look in (("sold", found.referred, "first"), ("earned", found.earned, "second")):
        if values.any():
            table = 100 * lorenz(values)
            few = table.iloc[[round(at * (len(table) - 1) / 200) for at in range(201)]]
            series.append(Curve(say(f"reward.{name}"), few.to_numpy().tolist(), look))
    across, up = (Axis(say(f"reward.{axis}"), 0, 100) for axis in ("people", "part"))
    return Chart(say("reward.lorenz"), across, up, series)
