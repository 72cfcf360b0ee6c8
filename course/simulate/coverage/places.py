"""Places on the Earth or in a plane, as points in space, so that a KD-tree finds who is near whom.

Distances are straight over the ground: roads are longer. On a sphere the chord between two points, 2R sin(d / 2R),
grows with the distance d over the ground, so that neighbours by the one are neighbours by the other.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas

EARTH = 6371.0088
"""Mean radius of the Earth in km (IUGG)."""

ROUNDING = 1e-9  # a range equal to a distance reaches, whichever way the two were computed


@dataclass(frozen=True, eq=False, repr=False)
class Places:
    """Places on the Earth or in a plane, as points in space.

    Parameters
    ----------
    points
        Shape (n, 3), km.
    names
        One for each.
    radius
        Of the sphere the points are on, km; None in a plane.
    """

    points: Array
    names: Sequence[Hashable]
    radius: float | None

    def __repr__(self) -> str:
        return f"<Places: {len(self.points)} {'in a plane' if self.radius is None else 'on the Earth'}>"

    @classmethod
    def of(cls, table: "pandas.DataFrame | Places") -> "Places":
        """The places of a table, named by its index; places are given back as they are.

        Parameters
        ----------
        table
            With columns ``lat`` and ``lon`` in degrees, or ``x`` and ``y`` in km.

        Raises
        ------
        ValueError
            For a table with neither, or with values that are no place.

        Examples
        --------
        >>> import pandas
        >>> Places.of(pandas.DataFrame({"lat": [37.57, 35.18], "lon": [126.98, 129.08]}, index=["서울", "부산"]))
        <Places: 2 on the Earth>
        """
        if isinstance(table, Places):
            return table
        names = table.index.tolist()
        if {"lat", "lon"} <= set(table):
            lat, lon = (np.radians(table[name].to_numpy(float)) for name in ("lat", "lon"))
            if not (np.abs(lat) <= np.pi / 2).all() or not np.isfinite(lon).all():
                raise ValueError(
                    "places: expected lat from -90 to 90 and lon in degrees, got others or missing"
                )
            axes = [np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]
            return cls(EARTH * np.column_stack(axes), names, EARTH)
        if {"x", "y"} <= set(table):
            points = np.column_stack([table["x"], table["y"], np.zeros(len(table))]).astype(float)
            if not np.isfinite(points).all():
                raise ValueError("places: expected x and y in km, got infinite or missing ones")
            return cls(points, names, None)
        raise ValueError(
            f"places: expected columns lat and lon, or x and y, got {', '.join(map(str, table))}"
        )

    def chord(self, km: ArrayLike) -> Any:
        """Straight through the ground, from over it."""
        if self.radius is None:
            return np.asarray(km, float)
        return 2 * self.radius * np.sin(np.minimum(np.asarray(km) / 2 / self.radius, np.pi / 2))

    def arc(self, chord: ArrayLike) -> Any:
        """Over the ground, from straight through it."""
        if self.radius is None:
            return np.asarray(chord, float)
        return 2 * self.radius * np.arcsin(np.minimum(np.asarray(chord) / 2 / self.radius, 1))

    def number(self, name: Hashable) -> int:
        """The place of a name among the points; KeyError when there is none."""
        if name not in self.names:
            raise KeyError(f"expected one of the {len(self.names)} places, got {name!r}")
        return self.names.index(name)


def same_world(a: "pandas.DataFrame | Places", b: "pandas.DataFrame | Places") -> tuple[Places, Places]:
    """Both as places, if distances between them mean anything."""
    first, second = Places.of(a), Places.of(b)
    if first.radius != second.radius:
        raise ValueError("places: expected all in degrees or all in km, got some of each")
    return first, second


def reaches(ranges: ArrayLike) -> Array:
    """Ranges, km, as an array."""
    reach = np.atleast_1d(np.asarray(ranges, float))
    if not (reach >= 0).all():
        raise ValueError(f"range: expected 0 km or more, got {ranges!r}")
    return reach
