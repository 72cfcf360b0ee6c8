"""A short text to draw: five people and seven links, with names and turns of one's own."""

from dataclasses import dataclass

from course.checks.draws import draws, shuffled
from course.checks.sheet import Sheet
from course.network import Link, Network, Node
from course.words import LANGUAGES, phrases, say
from course.words import language as in_force

SETTINGS = ("mending", "garden", "darkroom")
PEOPLE = 5
_TURNS = ("share", "return")


@dataclass(frozen=True)
class Story:
    """A text about five people, and what a drawing of it must hold.

    Parameters
    ----------
    setting
        One of `SETTINGS`.
    names
        Each person's name in Korean and in English: either may stand in a drawing.
    links
        The ordered pairs of people, by their place in `names`, of whom one does something to the other.
    strangers
        The two of whom the text says that they do not know each other.
    turn
        Which of two last sentences the text has.
    """

    setting: str
    names: tuple[dict[str, str], ...]
    links: frozenset[tuple[int, int]]
    strangers: tuple[int, int]
    turn: str

    def text(self, language: str | None = None) -> list[str]:
        """The title and the sentences."""
        keys = ("title", "fork", "show", "ask", "bring", "close", self.turn, "strangers", "mass")
        cast = self._cast(language)
        return [say(f"exercise_01.story.{self.setting}.{key}", language, **cast) for key in keys]

    def sheet(self) -> Sheet:
        """The text to read."""
        title, *sentences = self.text()
        return Sheet(title, (" ".join(sentences),))

    def network(self, language: str | None = None) -> Network:
        """One right drawing of it."""
        word = phrases("exercise_01.story.drawn", language)
        nodes = [Node(f"n{at}", name[language or in_force()]) for at, name in enumerate(self.names)]
        links = [
            Link(f"l{at}", f"n{one}", f"n{other}", word["action"], word["medium"])
            for at, (one, other) in enumerate(sorted(self.links))
        ]
        return Network(nodes, links, self.text(language)[0])

    def _cast(self, language: str | None) -> dict[str, str]:
        a, b, c, d, e = (name[language or in_force()] for name in self.names)
        x, y = (c, b) if (2, 3) in self.links else (b, c)
        return {"a": a, "b": b, "c": c, "d": d, "e": e, "x": x, "y": y}


def story(seed: int) -> Story:
    """The text of a variant.

    Parameters
    ----------
    seed
        One's own, from `course.checks.variant`.

    Examples
    --------
    >>> len(story(5).links), len(story(5).names)
    (7, 5)
    """
    setting, shower, turn = draws("story", seed, len(SETTINGS), 2, len(_TURNS))
    shows, asks = (1, 2) if shower else (2, 1)
    ends = asks, shows if _TURNS[turn] == "share" else 0
    pairs = {(0, 1), (0, 2), (shows, 3), (3, asks), (3, 4), (4, 0), ends}
    names = shuffled("names", seed, pool())[:PEOPLE]
    return Story(SETTINGS[setting], tuple(names), frozenset(pairs), (shows, 4), _TURNS[turn])


def pool() -> list[dict[str, str]]:
    """Every name that a text may have, in both languages.

    >>> pool()[0]
    {'ko': '하린', 'en': 'Harin'}
    """
    ko, en = (phrases("exercise_01.names", language) for language in LANGUAGES)
    return [{"ko": ko[key], "en": en[key]} for key in sorted(ko, key=int)]
