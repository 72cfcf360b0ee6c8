"""Numbers that a seed draws: from SHA-256, not from `random`, so that a seed means the same in every Python."""

import hashlib
from collections.abc import Callable, Sequence
from itertools import count
from typing import TypeVar

T = TypeVar("T")
_IN_A_DIGEST = 8


def draws(name: str, seed: int, *sizes: int) -> list[int]:
    """One number below each of some sizes.

    Parameters
    ----------
    name
        What is drawn: other names give other numbers.
    seed
        0 or more.
    sizes
        1 or more each.

    Examples
    --------
    >>> draws("dice", 7, 6, 6) == draws("dice", 7, 6, 6)
    True
    >>> all(number < 3 for number in draws("many", 1, *[3] * 20))
    True
    """
    parts: list[int] = []
    for block in range(0, len(sizes), _IN_A_DIGEST):
        whole = f"{name}:{seed}:{block}" if block else f"{name}:{seed}"
        digest = hashlib.sha256(whole.encode()).digest()
        parts += [int.from_bytes(digest[at : at + 4], "big") for at in range(0, 32, 4)]
    return [part % size for part, size in zip(parts, sizes, strict=False)]


def shuffled(name: str, seed: int, items: Sequence[T]) -> list[T]:
    """The items in an order that the seed draws.

    >>> sorted(shuffled("cards", 3, "abc"))
    ['a', 'b', 'c']
    """
    left, order = list(items), []
    for at in draws(name, seed, *range(len(left), 0, -1)):
        order.append(left.pop(at))
    return order


def first_sound(make: Callable[[int], T], sound: Callable[[T], bool]) -> T:
    """The first of ``make(0)``, ``make(1)``, … that is sound.

    >>> first_sound(lambda turn: turn * turn, lambda square: square > 5)
    9
    """
    return next(made for turn in count() if sound(made := make(turn)))


def first_case(
    name: str, seed: int, sizes: tuple[int, ...], make: Callable[..., T], sound: Callable[[T], bool]
) -> T:
    """The first case that a seed draws and that is fit to be asked: numbers are drawn turn by turn.

    Parameters
    ----------
    name, seed, sizes
        As for `draws`.
    make
        Makes a case of the numbers drawn.
    sound
        Whether its answer is far enough from every known mistake.

    Examples
    --------
    >>> first_case("even", 3, (10,), lambda n: n, lambda n: n % 2 == 0) % 2
    0
    """
    return first_sound(lambda turn: make(*draws(f"{name}:{turn}", seed, *sizes)), sound)
