"""What comes in several variations takes turns in `make test`; `make soak` runs the others."""

from collections.abc import Iterable, Sequence
from typing import Any

import pytest


def turns(items: Iterable[Any], variations: Sequence[Any], names: Sequence[str] = ()) -> list[Any]:
    """Each item with each variation: the first item with the first one now, the second with the second, and so on.

    Parameters
    ----------
    items, variations
        Two parameters of a test. Where there are more variations than are meant to run, None leaves a turn out.
    names
        Of the items, where they do not speak for themselves.
    """
    items, chosen = list(items), list(variations)
    return [
        pytest.param(
            item, variation, id=f"{name}-{variation}", marks=_long(variation, chosen[at % len(chosen)])
        )
        for at, (item, name) in enumerate(zip(items, names or [str(each) for each in items], strict=True))
        for variation in dict.fromkeys(each for each in variations if each is not None)
    ]


def _long(variation: Any, now: Any) -> list[Any]:
    return [] if variation == now else [pytest.mark.soak]
