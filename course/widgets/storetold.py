"""What the page of a store replay is told: people in their places, every sale, and the counts after each day."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from course.network.text import clean
from course.simulate import Trails
from course.widgets.circles import circles, spread

if TYPE_CHECKING:
    import pandas

PLANES = {"wide": (1000, 640), "tall": (600, 900)}
"""Width and height of the plane people are placed on, for a wide and for a narrow page."""

KINDS = ("buy", "gift")


def everybody(trails: Trails) -> list[Hashable]:
    """Whom the log names, in its order, then those of whom only the community is known.

    >>> import pandas
    >>> log = pandas.DataFrame({"day": [2], "kind": "buy", "giver": ["b"], "receiver": ["a"]})
    >>> everybody(Trails(log, {"c": "choir"}))
    ['b', 'a', 'c']
    """
    return list(dict.fromkeys([*_first_days(trails.sales), *trails.community]))


def told(trails: Trails) -> dict[str, Any]:
    """The replay as columns.

    Parameters
    ----------
    trails
        Of the log.

    Returns
    -------
    dict
        ``people``, in the order of `everybody`: ``name``, ``circle``, ``first`` (the day of their first row), ``finds`` (whether a
        discoverer), ``places`` (by name of `PLANES`: [x, y] each). ``circles``: ``name``, ``places`` (by name
        of `PLANES`: [x, y, radius] each). ``sales``: ``day``, ``kind`` (its place in `KINDS`), ``giver``,
        ``receiver``, ``opened``, ``product``. ``branches``, by the number of who gave anything: a ``row`` of
        ``sales``, its ``step``, and so far ``people`` (whom it reached, each once), ``far`` and ``outside``. ``growth``: the last row of each day of `Trails.growth`, its
        ``share`` in percent; ``end``, the last day; ``planes``.

    Examples
    --------
    >>> import pandas
    >>> log = pandas.DataFrame({"day": [2, 3], "kind": "buy", "giver": ["a", "b"], "receiver": ["b", "c"]})
    >>> page = told(Trails(log))
    >>> page["people"]["name"], page["people"]["first"], page["growth"]["share"], page["end"]
    (['a', 'b', 'c'], [2, 2, 3], [0.0, 50.0], 3)
    """
    sales, names = trails.sales, everybody(trails)
    number = {name: at for at, name in enumerate(names)}
    groups = _groups(names, trails)
    rings = {plane: [[*circle] for circle in circles(len(groups), *size)] for plane, size in PLANES.items()}
    called = [clean(str(group)) if group is not None else "" for group in groups]
    return {
        "people": _people(names, groups, trails),
        "circles": {"name": called, "places": rings},
        "sales": _sales(sales, number),
        "branches": {str(number[name]): _branch(sales, steps) for name, steps in trails.branches.items()},
        "growth": _by_day(trails.growth()),
        "end": int(sales["day"].max()) if len(sales) else 0,
        "planes": {plane: list(size) for plane, size in PLANES.items()},
    }


def _people(names: list[Hashable], groups: dict[Any, list[Hashable]], trails: Trails) -> dict[str, Any]:
    first, finders = _first_days(trails.sales), set(trails.sales["discoverer"])
    circle = {name: at for at, members in enumerate(groups.values()) for name in members}
    return {
        "name": [clean(str(name)) for name in names],
        "circle": [circle[name] for name in names],
        "first": [first.get(name) for name in names],
        "finds": [name in finders for name in names],
        "places": {plane: _places(names, groups, *size) for plane, size in PLANES.items()},
    }


def _sales(sales: "pandas.DataFrame", number: dict[Hashable, int]) -> dict[str, list[Any]]:
    opened, products = (
        sales[name] if name in sales.columns else [blank] * len(sales)
        for name, blank in (("opened", True), ("product", ""))
    )
    return {
        "day": sales["day"].tolist(),
        "kind": [KINDS.index(kind) for kind in sales["kind"]],
        "giver": [number[name] for name in sales["giver"]],
        "receiver": [number[name] for name in sales["receiver"]],
        "opened": [bool(each) for each in opened],
        "product": [clean(str(each)) for each in products],
    }


def _first_days(sales: "pandas.DataFrame") -> dict[Hashable, float]:
    """Whom the log names, with the day of the first row that does."""
    first: dict[Hashable, float] = {}
    for day, giver, receiver in zip(sales["day"].tolist(), sales["giver"], sales["receiver"], strict=True):
        first.setdefault(giver, day)
        first.setdefault(receiver, day)
    return first


def _groups(names: list[Hashable], trails: Trails) -> dict[Any, list[Hashable]]:
    """Who is in which circle: discoverers in the middle, then whoever came first."""
    first, finders = _first_days(trails.sales), set(trails.sales["discoverer"])
    last = float("inf")
    groups: dict[Any, list[Hashable]] = {}
    for name in sorted(names, key=lambda name: (name not in finders, first.get(name, last))):
        groups.setdefault(trails.community.get(name), []).append(name)
    order = [*dict.fromkeys(trails.community.values()), None]
    return dict(sorted(groups.items(), key=lambda group: order.index(group[0])))


def _places(
    names: list[Hashable], groups: dict[Any, list[Hashable]], width: float, height: float
) -> list[list[float]]:
    found = {
        name: [round(middle.x + x * middle.radius, 1), round(middle.y + y * middle.radius, 1)]
        for middle, members in zip(circles(len(groups), width, height), groups.values(), strict=True)
        for name, (x, y) in zip(members, spread(len(members)), strict=True)
    }
    return [found[name] for name in names]


def _branch(sales: "pandas.DataFrame", steps: dict[int, int]) -> dict[str, list[int]]:
    reached, far, outside = set[Hashable](), 0, 0
    table: dict[str, list[int]] = {name: [] for name in ("row", "step", "people", "far", "outside")}
    receiver, beyond = sales["receiver"], sales["outside"]
    for row, step in steps.items():
        reached.add(receiver[row])
        far, outside = max(far, step), outside + bool(beyond[row])
        for name, value in zip(table, (row, step, len(reached), far, outside), strict=True):
            table[name].append(value)
    return table


def _by_day(growth: "pandas.DataFrame") -> dict[str, list[Any]]:
    table = growth.groupby("day", as_index=False).last()
    table["share"] = (100 * table["share"]).round(1)
    return {str(name): table[name].tolist() for name in table}
