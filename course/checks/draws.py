"""Numbers that a seed draws: from SHA-256, not from `random`, so that a seed means the same in every Python."""

import hashlib
from collections.abc import Callable
from itertools import count
from typing import TypeVar

Case = TypeVar("Case")


def draws(name: str, seed: int, *sizes: int) -> list[int]:
    """One number for each size, from 0 to the size less 1.

    Parameters
    ----------
    name
        What is drawn; another name draws other numbers.
    seed
        Of a cohort or a person.
    sizes
        How many numbers each may be; eight at most.

    Examples
    --------
    >>> draws("shop", 7, 4, 10) == draws("shop", 7, 4, 10) != draws("rates", 7, 4, 10)
    True
    """
    digest = hashlib.sha256(f"{name}:{seed}".encode()).digest()
    parts = [int.from_bytes(digest[at : at + 4], "big") for at in range(0, 4 * len(sizes), 4)]
    return [part % size for part, size in zip(parts, sizes, strict=True)]


def first_sound(
    name: str, seed: int, sizes: tuple[int, ...], make: Callable[..., Case], sound: Callable[[Case], bool]
) -> Case:
    """The first case a seed draws that is fit to be asked.

    Parameters
    ----------
    name, seed, sizes
        As for `draws`, turn by turn.
    make
        Makes a case of the numbers drawn.
    sound
        Whether its answer is far enough from every known mistake.

    Examples
    --------
    >>> first_sound("even", 3, (10,), lambda n: n, lambda n: n % 2 == 0) % 2
    0
    """
    return next(case for turn in count() if sound(case := make(*draws(f"{name}:{turn}", seed, *sizes))))
