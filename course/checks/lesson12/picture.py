"""A company as a picture: the chart in full lines, the shortcuts dashed."""

from collections.abc import Iterable, Mapping

_LINE = '<path d="M{:g} {:g} Q{:g} {:g} {:g} {:g}" stroke="{}" stroke-width="2.5" stroke-dasharray="{}" fill="none"/>'
_DOT = (
    '<circle cx="{0:g}" cy="{1:g}" r="18" fill="#fff" stroke="#1f2328" stroke-width="2"/>'
    '<text x="{0:g}" y="{2:g}" font-size="16" text-anchor="middle" font-family="sans-serif" fill="#1f2328">{3}</text>'
)
Place = tuple[float, float]
_GREY, _ORANGE = "#75808c", "#c2410c"


def picture(managers: Mapping[int, int | None], shortcuts: Iterable[tuple[int, int]]) -> str:
    """The head above, those who report to the head in a row, their members below them; as SVG.

    Parameters
    ----------
    managers
        For each person the one they report to; None for the head.
    shortcuts
        Pairs that are joined by a dashed line.

    Examples
    --------
    >>> picture({1: None, 2: 1, 3: 1, 4: 2}, [(3, 4)]).count("<circle")
    4
    """
    places = _places(managers)
    lines = [
        (places[who], places[boss], 0, _GREY, "none") for who, boss in managers.items() if boss is not None
    ]
    lines += [(places[one], places[other], 80, _ORANGE, "7 5") for one, other in shortcuts]
    drawn = [_line(*line) for line in lines]
    drawn += [_DOT.format(x, y, y + 6, who) for who, (x, y) in places.items()]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400">{"".join(drawn)}</svg>'


def _line(start: Place, end: Place, bend: float, look: str, dashes: str) -> str:
    """A line that hangs through, so that a shortcut is seen to pass by those between its ends."""
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + bend
    return _LINE.format(*start, *middle, *end, look, dashes)


def _places(managers: Mapping[int, int | None]) -> dict[int, Place]:
    head = next(who for who, boss in managers.items() if boss is None)
    leads = [who for who, boss in managers.items() if boss == head]
    places = {head: (360.0, 30.0)}
    for row, lead in enumerate(leads):
        x = 80 + 560 * row / max(len(leads) - 1, 1)
        team = [who for who, boss in managers.items() if boss == lead]
        places[lead] = (x, 140.0 + 16 * (row % 2))
        for at, who in enumerate(team):
            places[who] = (x + 46 * (at - (len(team) - 1) / 2), 270.0 + 70 * (at % 2) + 12 * (row % 3))
    return places
