"""Numbers that follow from a seed."""

import hashlib


def draws(name: str, seed: int, *sizes: int) -> list[int]:
    """For each size a number from 0 to one below it.

    They come from SHA-256, not from `random`, so that a seed means the same in every Python.

    Parameters
    ----------
    name
        What is drawn: other names give other numbers.
    seed
        The cohort's seed, or one's own variant of it.
    sizes
        At most eight.

    Examples
    --------
    >>> draws("shop", 1, 4, 4) == draws("shop", 1, 4, 4) != draws("shop", 2, 4, 4)
    True
    """
    digest = hashlib.sha256(f"{name}:{seed}".encode()).digest()
    parts = [int.from_bytes(digest[at : at + 4], "big") for at in range(0, 4 * len(sizes), 4)]
    return [part % size for part, size in zip(parts, sizes, strict=True)]
