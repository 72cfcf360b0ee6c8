"""Progress bars, in one shape for every verb."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeVar

Item = TypeVar("Item")


class Step:
    """One bar. Called with (done, of), or given a generator to run through."""

    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def __call__(self, done: int, of: int) -> None:
        """Move the bar to so many done of so many."""
        self._bar.total = of
        self._bar.update(done - self._bar.n)

    def note(self, text: str) -> None:
        """Show a few words behind the bar."""
        self._bar.set_postfix_str(text[:60], refresh=False)

    def each(self, items: Iterable[Item], of: int) -> list[Item]:
        """Everything a generator yields, the bar moving with it."""
        self._bar.total = of
        self._bar.refresh()
        found = []
        for item in items:
            found.append(item)
            self._bar.update()
        return found


Progress = Callable[[str], AbstractContextManager[Step]]


@contextmanager
def progress(title: str) -> Iterator[Step]:
    """A bar on standard error while something takes its time; none where nobody looks (a pipe, a log)."""
    from tqdm import tqdm

    with tqdm(desc=title, unit="", leave=False, disable=None, dynamic_ncols=True) as bar:
        yield Step(bar)
