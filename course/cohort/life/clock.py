"""Times as a class reads them off the wall, and the days on which the wall clock jumps."""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MINUTE = timedelta(minutes=1)


class NoSuchTime(ValueError):
    """A time the clocks skip: in spring the hour after two does not exist. ``nearest`` is the first one after."""

    def __init__(self, local: datetime, nearest: datetime) -> None:
        self.nearest = nearest
        super().__init__(f"{local:%Y-%m-%d %H:%M}")


def zone(name: str) -> ZoneInfo | None:
    """The time zone of a name as the world's table has it, or None.

    >>> zone("Asia/Seoul"), zone("Mars")
    (zoneinfo.ZoneInfo(key='Asia/Seoul'), None)
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder's name, a name that leads out
        return None


def settled(local: datetime, place: tzinfo, *, skip: bool = False) -> datetime:
    """A wall-clock time as one moment, its offset fixed.

    Parameters
    ----------
    local
        Without an offset.
    place
        Whose wall clock.
    skip
        Take the first time that exists in place of one the clocks skip.

    Returns
    -------
    datetime
        With a fixed offset: two of them compare as moments, which times of one zone do not. An hour that comes
        twice in autumn means the second one, so that a deadline is never earlier than anybody read it.

    Raises
    ------
    NoSuchTime
        When the clocks skip it, unless ``skip``.

    Examples
    --------
    >>> berlin = ZoneInfo("Europe/Berlin")
    >>> settled(datetime(2026, 10, 25, 2, 30), berlin).isoformat()
    '2026-10-25T02:30:00+01:00'
    >>> settled(datetime(2026, 3, 29, 2, 30), berlin, skip=True).isoformat()
    '2026-03-29T03:30:00+02:00'
    """
    moment = local.replace(tzinfo=place, fold=1).astimezone(UTC)
    found = moment.astimezone(place)
    if found.replace(tzinfo=None, fold=0) != local.replace(fold=0):
        moment = local.replace(tzinfo=place, fold=0).astimezone(UTC)
        if not skip:
            raise NoSuchTime(local, fixed(moment, place))
    return fixed(moment, place)


def fixed(moment: datetime, place: tzinfo | None) -> datetime:
    """An aware time as the wall clock of a place shows it, with that moment's offset; as it is without a place."""
    if place is None:
        return moment
    local = moment.astimezone(UTC).astimezone(place)
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()), fold=0)


def midnight(day: date) -> datetime:
    """The first minute of a day, on no particular clock."""
    return datetime.combine(day, time())


def shifted(moment: datetime, days: int, place: tzinfo | None) -> datetime:
    """The same wall-clock time so many days later; without a place the offset stays what it was.

    >>> shifted(datetime.fromisoformat("2026-03-20T23:59+01:00"), 14, ZoneInfo("Europe/Berlin")).isoformat()
    '2026-04-03T23:59:00+02:00'
    """
    if place is None:
        return moment + timedelta(days=days)
    local = fixed(moment, place).replace(tzinfo=None)
    return settled(local + timedelta(days=days), place, skip=True)


def shown(moment: datetime, place: tzinfo | None) -> str:
    """A moment as people of a place write it, with its offset, so that nobody has to guess.

    >>> shown(datetime(2026, 3, 20, 14, 59, tzinfo=UTC), ZoneInfo("Asia/Seoul"))
    '2026-03-20 23:59 +0900'
    """
    local = fixed(moment, place)
    seconds = f":{local:%S}" if local.second else ""
    return f"{local:%Y-%m-%d %H:%M}{seconds} {local:%z}"


def read(text: str, place: tzinfo | None) -> datetime:
    """A time somebody typed: with its offset, or on the wall clock of a place; a day alone is its last minute.

    Raises
    ------
    NoSuchTime
        When the clocks skip it.
    ValueError
        When it is no time, or has no offset and there is no place.

    Examples
    --------
    >>> read("2026-03-27", ZoneInfo("Asia/Seoul")).isoformat(), read("2026-03-27 18:00Z", None).isoformat()
    ('2026-03-27T23:59:00+09:00', '2026-03-27T18:00:00+00:00')
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        return fixed(moment, place)
    if place is None:
        raise ValueError(text)
    if len(text) <= len("2026-03-27"):
        moment = midnight(moment.date()) + timedelta(days=1) - MINUTE
    return settled(moment, place)
