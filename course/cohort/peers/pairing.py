"""Who reads whose drawing: nobody their own, and every drawing as often as any other, give or take one."""

from collections.abc import Callable, Sequence
from typing import Any

Reading = dict[str, list[str]]
"""For each reviewer the owners of the drawings to read."""


def allot(waves: Sequence[Sequence[str]], reviews: int, rank: Callable[[str], Any]) -> list[Reading]:
    """The drawings each reviewer is given, wave by wave; what was given before never changes.

    Parameters
    ----------
    waves
        Who came in with the first distribution, with the second …, each once.
    reviews
        Drawings for each reviewer, fewer where there are not so many others. Late joiners may bring one
        drawing more to somebody, so that theirs are read as often as the rest.
    rank
        An order nobody can foresee.

    Returns
    -------
    list of dict
        One a wave.

    Examples
    --------
    >>> allot([["a", "b", "c"], ["d"]], 1, ord)
    [{'a': ['b'], 'b': ['c'], 'c': ['a']}, {'d': ['a'], 'a': ['d']}]
    """
    table = _Table(rank)
    found = []
    for number, wave in enumerate(waves):
        new = sorted(wave, key=rank)
        table.seat(new)
        most = min(reviews, len(table.readers) - 1)
        if number == 0 or len(new) > reviews:
            table.ring(new, min(most, len(new) - 1))
        table.fill(most)
        table.level(most)
        found.append(table.taken())
    return found


class _Table:
    """What everybody has to read, and how often every drawing is read."""

    def __init__(self, rank: Callable[[str], Any]) -> None:
        self._rank = rank
        self._new: Reading = {}
        self.readers: dict[str, set[str]] = {}  # whose drawings each one reads
        self._read: dict[str, int] = {}  # how often each drawing is read

    def seat(self, new: list[str]) -> None:
        for student in new:
            self.readers[student], self._read[student] = set(), 0

    def ring(self, members: list[str], each: int) -> None:
        """Everybody reads the next few in the ring."""
        for at, reader in enumerate(members):
            for step in range(1, each + 1):
                self._give(reader, members[(at + step) % len(members)])

    def fill(self, most: int) -> None:
        """Whoever has too few drawings gets those that are read least."""
        for reader in sorted(self.readers, key=self._rank):
            while len(self.readers[reader]) < most:
                self._give(
                    reader, min(self._others(reader), key=lambda who: (self._read[who], self._rank(who)))
                )

    def level(self, least: int) -> None:
        """A drawing that is read too little goes to whoever has least to read."""
        while True:
            owner = min(self._read, key=lambda who: (self._read[who], self._rank(who)))
            if self._read[owner] >= max(least, max(self._read.values()) - 1):
                return
            free = [who for who in self.readers if owner != who and owner not in self.readers[who]]
            self._give(min(free, key=lambda who: (len(self.readers[who]), self._rank(who))), owner)

    def taken(self) -> Reading:
        """What was given since this was last asked."""
        new, self._new = self._new, {}
        return new

    def _others(self, reader: str) -> list[str]:
        return [who for who in self._read if who != reader and who not in self.readers[reader]]

    def _give(self, reader: str, owner: str) -> None:
        self.readers[reader].add(owner)
        self._read[owner] += 1
        self._new.setdefault(reader, []).append(owner)
