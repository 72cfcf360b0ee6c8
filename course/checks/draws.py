"""Small numbers that a seed draws, the same in every Python: from SHA-256, not from `random`."""

import hashlib


def draws(name: str, seed: int, *sizes: int) -> list[int]:
    """As many numbers as there are sizes, each from 0 up to its size, that not included.

    Parameters
    ----------
    name
        What is drawn: other names draw other numbers from one seed.
    seed
        The cohort's or the variant's, 0 or more.
    sizes
        How many values each number may have.

    Examples
    --------
    >>> draws("example", 7, 10, 10, 2) == draws("example", 7, 10, 10, 2)
    True
    >>> all(0 <= drawn < 6 for drawn in draws("dice", 1, *[6] * 20))
    True
    """
    pool = b""
    for block in range((4 * len(sizes) + 31) // 32):
        more = f"{name}:{seed}" if block == 0 else f"{name}:{seed}:{block}"
        pool += hashlib.sha256(more.encode()).digest()
    parts = [int.from_bytes(pool[at : at + 4], "big") for at in range(0, 4 * len(sizes), 4)]
    return [part % size for part, size in zip(parts, sizes, strict=True)]
