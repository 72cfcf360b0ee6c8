"""The Supercharger board: where to build stations, and which side of the market to subsidise."""

from collections.abc import Sequence
from typing import ClassVar

from course.widgets.boards.base import Board
from course.widgets.boards.controls import Control, Marks, Setting, Slider, Switch
from course.widgets.boards.found import Chart, Found, Table
from course.widgets.boards.supercharger_land import Land, Travel
from course.widgets.boards.supercharger_market import PAID, STALLS, STANDING, Region, tell
from course.widgets.boards.supercharger_picture import draw
from course.words import say

PARTS = ("both", "map", "market")
_BLOCKED = 5  # rows of trips that cannot be made


class SuperchargerMap(Board):
    """A land in which to build charging stations, and a market of cars and connectors to subsidise on either side.

    Parameters
    ----------
    name
        Of the file the setting is kept in.
    part
        ``"map"``, ``"market"`` or ``"both"``.
    built
        Sites built before; their connectors are added to the market's. For another board's choice: ``board.built``.
    sites
        How many more may be built.
    land
        The dataset.

    Raises
    ------
    ValueError
        For a part there is none of, fewer than one site, or a place where none can be built.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> board = SuperchargerMap("docs-stations", part="map")
    >>> board.found(board.setting | {"built": ["solbat-junction"]}).told[0]
    'Of 1,000 trips a day, 623 can be made.'
    """

    area: ClassVar[str] = "supercharger"

    def __init__(
        self,
        name: str = "supercharger",
        *,
        part: str = "both",
        built: Sequence[str] = (),
        sites: int = 3,
        land: str = "corridor",
    ) -> None:
        if part not in PARTS:
            raise ValueError(f"SuperchargerMap(part): expected one of {', '.join(PARTS)}, got {part!r}")
        if sites < 1:
            raise ValueError(f"SuperchargerMap(sites): expected 1 or more, got {sites!r}")
        self.part, self.sites, self.land = part, sites, Land(land)
        self._before = list(built)
        self.land.stations(self._before)  # refuses what cannot be built
        super().__init__(
            name,
            [*self._on_map(), *self._in_market()],
            title=say(f"supercharger.title.{part}"),
            hint=say(f"supercharger.hint.{part}", years=PAID),
        )

    @property
    def built(self) -> list[str]:
        """The sites built so far, those from before among them."""
        return self._built(self.setting)

    def share(self, built: Sequence[str], range_km: float) -> int:
        """Trips a day that can be made with stations at these sites too.

        Examples
        --------
        >>> SuperchargerMap("docs-stations").share(["solbat-junction", "saebyeok-market", "east-rest"], 200)
        1000
        """
        return self.land.travel(built, range_km).made

    def found(self, setting: Setting) -> Found:
        """The map and the market for a setting.

        Parameters
        ----------
        setting
            Of all controls; sites that this land has not got are left out.
        """
        told: list[str] = []
        picture, charts, table = None, list[Chart](), None
        if self.part != "market":
            built, km = self._built(setting), setting["range"]
            travel = self.land.travel(built, km)
            told += self._travelled(travel, built, km)
            picture = draw(self.land, built, km, circles=setting["circles"], says=told[0])
            table = self._blocked(travel, built)
        if self.part != "map":
            added = STALLS * len(self._built(setting))
            region = Region(setting.get("standing", STANDING), added, setting["beta1"], setting["beta2"])
            said, charts, compared = tell(region, setting["money"], setting["share"] / 100)
            told += said
            table = table or compared
        return Found(told, picture=picture, charts=charts, table=table)

    def _on_map(self) -> list[Control]:
        if self.part == "market":
            return []
        most = self.sites
        return [
            Slider("range", say("supercharger.range"), 100, 450, 10, 200, _unit("km")),
            Switch("circles", say("supercharger.circles"), True),
            Marks("built", say("supercharger.press"), most=most),
        ]

    def _in_market(self) -> list[Control]:
        if self.part == "map":
            return []
        money, share = _unit("million"), _unit("percent")
        controls: list[Control] = [
            Slider("money", say("supercharger.money"), 0, 1000, 50, 0, money),
            Slider("share", say("supercharger.share"), 0, 100, 5, 50, share),
            Slider("beta1", say("supercharger.beta1"), 0, 1.2, 0.01, 1.08),
            Slider("beta2", say("supercharger.beta2"), 0, 1, 0.01, 0.58),
        ]
        if self.part == "market":
            label = say("supercharger.standing")
            controls.append(Slider("standing", label, 8, 800, 8, STANDING, _unit("connectors")))
        return controls

    def _built(self, setting: Setting) -> list[str]:
        known = [each for each in setting.get("built", []) if each in self.land.candidates]
        return [*self._before, *(each for each in known if each not in self._before)]

    def _travelled(self, travel: Travel, built: Sequence[str], km: float) -> list[str]:
        name = self.land.towns["name"]
        first, last = self.land.busiest_ends()
        need = self.land.range_needed(built, first, last)
        near = self.land.people_near(built, km)
        ends = {"first": name[first], "last": name[last], "km": f"{need:,.0f}"}
        islands = [", ".join(self.land.sites["name"][each]) for each in travel.islands]
        return [
            say("supercharger.trips", made=f"{travel.made:,}", trips=f"{travel.trips:,}"),
            say("supercharger.through" if need <= km * (1 + 1e-9) else "supercharger.short", **ends),
            say("supercharger.near", share=f"{near:.0%}"),
            say("supercharger.one")
            if len(islands) == 1
            else say("supercharger.islands", count=len(islands), islands=" / ".join(islands)),
            say("supercharger.left", left=self.sites + len(self._before) - len(built)),
        ]

    def _blocked(self, travel: Travel, built: Sequence[str]) -> Table | None:
        if travel.blocked.empty:
            return None
        name = self.land.towns["name"]
        rows = [
            [f"{name[start]} – {name[end]}", count, round(self.land.range_needed(built, start, end))]
            for start, end, count in travel.blocked.head(_BLOCKED).itertuples(index=False)
        ]
        heads = [say(f"supercharger.blocked.{key}") for key in ("trip", "trips", "needs")]
        return Table(heads, rows, say("supercharger.blocked.caption"))


def _unit(key: str) -> str:
    """A sentence that still has its place for the value."""
    return say(f"supercharger.{key}", value="{value}")
