"""A crowd on which word spreads from seeds a person chooses, and a contest of whom to tell first."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import asdict
from functools import cached_property
from typing import TYPE_CHECKING, Any

from course.widgets import place
from course.widgets.asking import reply
from course.widgets.contests import RUNS, tell_contest, tell_run
from course.widgets.crowd import Crowd
from course.widgets.crowd_picture import picture
from course.widgets.seating import Seating, seat
from course.widgets.seedings import SEEDINGS, Seedings, Setting
from course.widgets.still import Bundle, Still, publish
from course.words import language, phrases, say

if TYPE_CHECKING:
    import networkx
    import pandas

    from course.widgets.face import CascadeWidget, Message


class CascadeStage:
    """People and their communities on a map: choose whom to tell first, and watch how far word goes.

    One cascade is told step by step; the contest runs a thousand for each way to choose the same number of
    seeds: by hand, at random, those with most friends, one a community, and greedily.

    Parameters
    ----------
    graph
        A networkx graph; a DataFrame whose first two columns are the ends of each tie; pairs; or a name:
        ``"two-hundred"`` and ``"two-hundred/mixed"`` from the datasets, ``"karate"`` and ``"les-miserables"`` from
        networkx.
    seeds
        How many people may be chosen, or those chosen to begin with, by their names in the graph.
    chance
        That one friend passes it on to another, 0 to 1, or the name of the ties' attribute that holds it: the
        independent cascade (Goldenberg, Libai & Muller 2001).
    threshold
        The share of somebody's friends that moves them: the linear threshold (Granovetter 1978). ``"own"`` draws
        each one's anew from 0 to 1 in each run (Kempe, Kleinberg & Tardos 2003); None lets ``chance`` decide.
    communities
        The node attribute that says where each lives; found by modularity where there is none.

    Raises
    ------
    ValueError
        For what is no graph, seeds who are not in it, and chances that are none.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> stage = CascadeStage("two-hundred", seeds=[1, 21, 41], chance=0.25)
    >>> stage
    <CascadeStage: 200 people, 10 communities, 581 ties. 3 seeds: No. 1, No. 21, No. 41>
    >>> stage.compare(runs=100).groupby("seeding")["size"].mean().idxmax()
    'greedy'
    """

    def __init__(
        self,
        graph: "networkx.Graph | pandas.DataFrame | Iterable[Any] | str" = "two-hundred",
        seeds: int | Iterable[Hashable] = 5,
        *,
        chance: float | str = 0.2,
        threshold: float | str | None = None,
        communities: str | None = None,
    ) -> None:
        self._crowd = Crowd.of(graph, communities)
        self._seedings = Seedings(self._crowd)
        people = len(self._crowd.people)
        chosen = [] if isinstance(seeds, int) else self._crowd.numbers(seeds)
        count = seeds if isinstance(seeds, int) else len(chosen)
        if isinstance(seeds, bool) or not 1 <= count <= people:
            raise ValueError(say("cascade.error.seeds", most=people, found=repr(seeds)))
        model = "chance" if threshold is None else "own" if threshold == "own" else "same"
        wishes: dict[str, Any] = {"mine": chosen, "model": model, "chance": chance}
        wishes |= {"threshold": threshold} if model == "same" else {}
        self._setting = Setting(count).with_wishes(wishes, people)
        self._widget: CascadeWidget | None = None
        self._still = Still(self._bundle)

    @cached_property
    def _seating(self) -> Seating:
        """Where everybody sits, found when the stage is first shown."""
        return seat(self._crowd)

    @property
    def graph(self) -> "networkx.Graph":
        """Who knows whom."""
        return self._crowd.graph

    @property
    def communities(self) -> dict[str, list[Hashable]]:
        """The people of each community, by its name."""
        people = self._crowd.people
        groups = zip(self._crowd.titles, self._crowd.communities, strict=True)
        return {title: [people[number] for number in group] for title, group in groups}

    @property
    def seeds(self) -> list[Hashable]:
        """The people chosen by hand, in the order they were chosen; may be set."""
        return [self._crowd.people[number] for number in self._setting.mine]

    @seeds.setter
    def seeds(self, people: Iterable[Hashable]) -> None:
        self._set({"mine": self._crowd.numbers(people)})

    def choose(self, seeding: str) -> list[Hashable]:
        """The seeds another way would choose: ``"hubs"``, ``"communities"`` or ``"greedy"``.

        Raises
        ------
        ValueError
            For any other: random ones are drawn anew for each run. For greedy ones where everybody has the same
            threshold, since then greed promises nothing.
        """
        if seeding not in SEEDINGS or seeding == "random":
            raise ValueError(f'choose: expected "hubs", "communities" or "greedy", got {seeding!r}')
        chosen = self._seedings.choose(self._setting, seeding)
        return [self._crowd.people[number] for number in chosen]  # type: ignore[union-attr]

    def run(self, seeding: str = "mine", seed: int = 1) -> "pandas.DataFrame":
        """One cascade, the very one that the page plays for this seed of its luck.

        Parameters
        ----------
        seeding
            ``"mine"``, ``"random"``, ``"hubs"``, ``"communities"`` or ``"greedy"``.
        seed
            Of the random numbers.

        Returns
        -------
        pandas.DataFrame
            One row for each person reached, in order: ``step``, ``node``, ``source`` (None for seeds).
        """
        if seeding not in SEEDINGS:
            raise ValueError(f"run: expected one of {', '.join(SEEDINGS)}, got {seeding!r}")
        return self._seedings.run(self._setting, seeding, seed=seed).events().drop(columns="run")

    def compare(
        self, runs: int = RUNS, progress: Callable[[int, int], bool | None] | None = None
    ) -> "pandas.DataFrame":
        """Many cascades from seeds chosen in every way; the page's contest is made of these very runs.

        Parameters
        ----------
        runs
            Of each way, rounded up to hundreds.
        progress
            Called with how many are done, of how many; answering False stops, and keeps what is done.

        Returns
        -------
        pandas.DataFrame
            One row a seeding and run: ``seeding``, ``run``, ``size`` (people reached, seeds included), ``steps``
            until it came to rest, ``stopped`` (seeds whose word stopped within one step), ``virality`` of the
            largest tree (see `course.simulate.virality`; NaN where it is a seed alone).
        """
        return self._seedings.compared(self._setting, runs, progress)

    def traits(self) -> dict[str, Any]:
        """What a page is shown: words, the map, and the setting."""
        ways = {f"way.{name}": sentence for name, sentence in phrases("cascade.way").items()}
        words = phrases("widgets.shared") | phrases("cascade.page") | ways
        return {"language": language(), "words": words, "crowd": self._map(), "setting": self._shown()}

    def answer(self, question: "Message", send: Callable[["Message"], None]) -> None:
        """Answer a page from the setting it shows, which is kept."""

        def content(_tell: object) -> Any:
            self._set(question.get("setting") or {})
            if question["what"] == "contest":
                return tell_contest(self._seedings, self._setting, int(question["runs"]))
            return tell_run(self._seedings, self._setting, str(question["way"]), int(question["seed"]))

        reply(question, send, content)

    def _ipython_display_(self) -> None:
        if place.grading():
            return publish(self._bundle(), raw=True)
        from course.widgets.face import CascadeWidget

        if self._widget is None:
            self._widget = CascadeWidget(self._receive)
        for trait, value in self.traits().items():
            self._widget.set_trait(trait, value)
        publish(self._widget)
        self._still.show()

    def _receive(self, message: "Message") -> None:
        if self._widget is not None and message.get("type") == "ask":
            self.answer(message, self._widget.send)

    def _set(self, wishes: dict[str, Any]) -> None:
        before = self._setting
        self._setting = before.with_wishes(wishes, len(self._crowd.people))
        if self._widget is not None and self._setting != before:
            self._widget.setting = self._shown(wishes.get("by"))
            self._still.refresh_soon()

    def _shown(self, by: str | None = None) -> dict[str, Any]:
        """The setting, and which page it came from: that one has gone on since."""
        return {**asdict(self._setting), "mine": list(self._setting.mine), "by": by}

    def _map(self) -> dict[str, Any]:
        """What stays: everybody's place, name and community, and the ties."""
        crowd, seating = self._crowd, self._seating
        return {
            "x": seating.people[:, 0].round(4).tolist(),
            "y": seating.people[:, 1].round(4).tolist(),
            "names": [crowd.name(number) for number in range(len(crowd.people))],
            "community": crowd.community,
            "communities": [
                {"name": title, "x": round(x, 4), "y": round(y, 4), "r": round(radius, 4)}
                for title, (x, y, radius) in zip(crowd.titles, seating.discs.tolist(), strict=True)
            ],
            "ties": [end for tie in crowd.ties for end in tie],
            "about": self._about(),
        }

    def _about(self) -> str:
        crowd = self._crowd
        counts: dict[str, Any] = {
            "people": len(crowd.people),
            "communities": len(crowd.communities),
            "ties": len(crowd.ties),
        }
        return say("cascade.about", **counts)

    def _bundle(self) -> Bundle:
        """The map with the seeds, for a notebook without a kernel and for a grader."""
        return picture(self._crowd, self._seating, self._setting.mine, self._text())

    def _text(self) -> str:
        mine = self._setting.mine
        names = ", ".join(self._crowd.name(number) for number in mine)
        chosen = (
            say("cascade.about_seeds", count=len(mine), names=names) if mine else say("cascade.about_none")
        )
        return f"{self._about()}. {chosen}"

    def __repr__(self) -> str:
        return f"<CascadeStage: {self._text()}>"
