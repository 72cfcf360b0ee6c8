"""A capstone on one page: the drawing, its context, the experiment and the memo, as a file to print or send."""

import html
from collections.abc import Sequence
from typing import Self

from course.network import Network, mvn_tests
from course.network.drawing import describe
from course.network.files import write_bytes_atomically
from course.widgets import place
from course.widgets.boards.base import words_of
from course.widgets.boards.memo import FIELDS, Memo
from course.widgets.drawn import Drawn
from course.widgets.experiment.card import ExperimentCard, shown
from course.widgets.experiment.cycles import Cycle, Cycles
from course.widgets.experiment.still import still
from course.widgets.still import Bundle, image, publish
from course.widgets.timetable import timetable
from course.words import language, say

_STYLE = (
    "body{font:16px/1.6 system-ui,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;color:#1f2328;"
    "max-width:48rem;margin:2rem auto;padding:0 1rem}h2{margin-top:2rem;border-bottom:1px solid #d8dce1}"
    "table{border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:4px 12px 4px 0}"
    "img{max-width:100%;height:auto}"
    "img,tr{break-inside:avoid}@page{size:A4;margin:12mm}@media print{body{font-size:10px;line-height:1.4;margin:0;"
    "max-width:none;padding:0}h1{font-size:18px;margin:0}h2{font-size:13px;margin:.8rem 0 .2rem}p,ul,ol,dl{margin:.2rem 0}"
    "th,td{padding:1px 10px 1px 0}section>img{max-height:52mm}}"
)


class CapstonePage:
    """A drawing, its journey, an experiment and a memo as ``<name>.html`` beside the notebook.

    A cell that ends with it writes the file and shows the same. While something is missing it writes nothing and
    says what. The file needs nothing else: no network, no script.

    Parameters
    ----------
    name
        Of the file: letters, digits, hyphens and underscores.
    drawing
        A sketch, a journey board or a network; its links with a stage are the journey.
    experiment
        The card, or its cycles.
    memo
        The decision memo.
    title
        What stands at the top.

    Raises
    ------
    ValueError
        For a name that cannot be a file's.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> page = CapstonePage("mine", drawing=Network(), experiment=Cycles(), memo=Memo("mine"))
    >>> page.missing[0]
    'The network: it takes two nodes and a link at least.'
    >>> CapstonePage.case().missing
    []
    """

    def __init__(
        self,
        name: str = "capstone",
        *,
        drawing: Drawn | Network,
        experiment: ExperimentCard | Cycles,
        memo: Memo,
        title: str = "",
    ) -> None:
        self.name = place.checked_name(name, "CapstonePage(name)")
        self.title = title or say("capstone.title")
        self.path = place.folder() / f"{self.name}.html"
        self._drawing, self._experiment, self._memo = drawing, experiment, memo

    @classmethod
    def case(cls) -> Self:
        """The page of an invented capstone, the plant shop of the dataset ``capstone-case``."""
        from course.widgets.capstone_case import cycles, memo, network, title

        held = cycles()
        return cls("capstone-case", drawing=network(held), experiment=held, memo=memo(held), title=title())

    @property
    def network(self) -> Network:
        """The drawing as it is now."""
        return self._drawing if isinstance(self._drawing, Network) else self._drawing.network

    @property
    def cycles(self) -> tuple[Cycle, ...]:
        """The experiment's cycles as they are now."""
        return self._experiment.all if isinstance(self._experiment, Cycles) else self._experiment.cycles

    @property
    def missing(self) -> list[str]:
        """What is not there yet, in sentences; empty when the page can be made."""
        drawn, locked = self.network, [cycle for cycle in self.cycles if cycle.locked]
        said = {
            "drawing": len(drawn.nodes) < 2 or not drawn.links,
            "journey": not any(link.stage for link in drawn.links),
            "plan": not locked,
            "count": bool(locked) and not any(cycle.counts for cycle in locked),
        }
        lacks = [say(f"capstone.missing.{name}") for name, absent in said.items() if absent]
        known = said["plan"] or said["count"]  # then the memo's word on the threshold would be said twice
        memo = {name: text for name, text in self._memo.lacking().items() if name != "threshold" or not known}
        return [*lacks, *(say("capstone.missing.memo", reason=text) for text in memo.values())]

    def html(self) -> str:
        """The page as an HTML file, whole and of its own."""
        title = html.escape(self.title)
        return (
            f'<!doctype html>\n<html lang="{language()}">\n<head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
            f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>{self._body()}</body>\n</html>\n"
        )

    def write(self) -> str | None:
        """Write the file; gives why that could not be, in words, or None."""
        try:
            write_bytes_atomically(self.path, self.html().encode())
        except OSError as error:
            return place.reason(error)
        return None

    def _ipython_display_(self) -> None:
        publish(self._bundle(), raw=True)

    def _bundle(self) -> Bundle:
        """The page, or what it lacks; the file is written here, but not while grading."""
        if missing := self.missing:
            said = [say("capstone.waiting", count=len(missing)), *missing]
            items = "".join(f"<li>{html.escape(each)}</li>" for each in missing)
            return _bundle(f"<p>{html.escape(said[0])}</p><ul>{items}</ul>", said)
        note = "" if place.grading() else self._saved()
        above = f"<p>{html.escape(note)}</p>" if note else ""
        heading = f"<h1>{html.escape(self.title)}</h1>"
        return _bundle(above + heading + self._body(), [note, self.title, *self._lines()])

    def _saved(self) -> str:
        if reason := self.write():
            return say("capstone.not_saved", file=self.path.name, reason=reason)
        return say("capstone.saved", file=self.path.name)

    def _parts(self) -> list[tuple[str, str, str]]:
        """Heading, HTML and text of each of the four."""
        drawn = self.network
        tests = [(test.name, test.message()) for test in mvn_tests(drawn)]
        described = describe(drawn)
        journey = timetable(self.name, drawn)
        held = {"cycles": [shown(*each) for each in enumerate(self.cycles, 1)]}
        experiment = still(self.title, held)
        memo, setting = self._memo, self._memo.setting
        written = [(say(f"memo.item.{name}"), str(setting[name])) for name in FIELDS]
        told = memo.found(setting).told
        return [
            (
                say("capstone.drawing"),
                image(drawn.to_svg(), described, 640)
                + _list(say("capstone.tests"), [text for _, text in tests]),
                "\n".join([described, *(text for _, text in tests)]),
            ),
            (say("capstone.journey"), journey["text/html"], journey["text/plain"]),
            (say("capstone.experiment"), experiment["text/html"], experiment["text/plain"]),
            (
                say("capstone.memo"),
                words_of(written) + "".join(f"<p>{html.escape(each)}</p>" for each in told),
                "\n".join([*(f"{name}: {text}" for name, text in written if text.strip()), *told]),
            ),
        ]

    def _body(self) -> str:
        return "".join(
            f"<section><h2>{html.escape(heading)}</h2>{body}</section>" for heading, body, _ in self._parts()
        )

    def _lines(self) -> list[str]:
        return [line for heading, _, text in self._parts() for line in (heading, text)]

    def __repr__(self) -> str:
        return f"<CapstonePage {self.name!r}: missing {len(self.missing)}>"


def _bundle(body: str, lines: Sequence[str]) -> Bundle:
    text = "\n".join(filter(None, lines))
    return {"text/html": f'<div class="course-still">{body}</div>', "text/plain": text}


def _list(heading: str, items: Sequence[str]) -> str:
    rows = "".join(f"<li>{html.escape(each)}</li>" for each in items)
    return f"<p><strong>{html.escape(heading)}</strong></p><ol>{rows}</ol>"
