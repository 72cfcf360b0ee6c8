"""The desk's pages as HTML: one for the cohort, one for each assignment, or all in one file to keep and print.

Jinja escapes whatever it fills in; drawings and figures stand in ``<img>``, where an SVG runs no script.
"""

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property
from typing import Any, Protocol

from course.cohort import drawings
from course.cohort.desk import common, figures, findings, live, mistakes, titles
from course.cohort.desk.survey import Place, Sheet, Survey
from course.cohort.marks import STATUSES
from course.cohort.tables import number
from course.words import LANGUAGES, say

SIGNS = {"graded": "✓", "waiting": "✎", "ungraded": "!", "collected": "…", "missing": "–"}
FEW = 40  # drawings of one assignment that a page to keep takes in


class Links(Protocol):
    """Where things are, seen from a page."""

    def sheet(self, name: str) -> str:
        """An assignment's page."""

    def figure(self, sheet: Sheet, kind: str) -> str:
        """A figure; empty when there is none."""

    def drawing(self, name: str, drawn: drawings.Drawn, sketch: str) -> str:
        """A student's drawing."""


@dataclass(frozen=True)
class Alone:
    """Links of one page that stands alone: everything is in it."""

    survey: Survey
    language: str

    def sheet(self, name: str) -> str:
        """A place further down."""
        return f"#{name}"

    def figure(self, sheet: Sheet, kind: str) -> str:
        """The figure itself."""
        names = titles.read(self.survey.cohort, sheet.name).tasks
        picture = figures.draw(kind, sheet, names, self.language)
        return _data(picture.to_svg()) if picture else ""

    def drawing(self, name: str, drawn: drawings.Drawn, sketch: str) -> str:
        """The drawing itself."""
        return _data(drawn.network.to_svg()) if drawn.network else ""


@dataclass(frozen=True)
class Gallery:
    """The drawings of one name: those to show, and how many there are."""

    sketch: str
    drawn: tuple[drawings.Drawn, ...]
    of: int


@dataclass(frozen=True)
class Page:
    """What every page needs: a survey, a language, and where things are."""

    survey: Survey
    language: str
    links: Links
    alone: bool = False
    script: str = ""
    names: dict[str, str] = field(default_factory=dict)

    def overview(self) -> str:
        """The cohort at a glance."""
        return self._render("overview.html.j2", sheets=[])

    def assignment(self, sheet: Sheet) -> str:
        """One assignment."""
        return self._render("assignment.html.j2", one=self._told(sheet), sheets=[])

    def everything(self, progress: Callable[[int, int], None] = lambda done, of: None) -> str:
        """The cohort and every assignment in one page."""
        released = [sheet for sheet in self.survey.sheets if sheet.released]
        told = []
        for done, sheet in enumerate(released, 1):
            told.append(self._told(sheet))
            progress(done, len(released))
        return self._render("overview.html.j2", sheets=told)

    def _render(self, template: str, **values: Any) -> str:
        wanted = [one for sheet in self.survey.sheets for one in self.wanted(sheet)]
        html: str = (
            _environment()
            .get_template(template)
            .render(
                page=self,
                t=self.say,
                survey=self.survey,
                links=self.links,
                wanted=sorted(wanted, key=lambda one: one[1].status != "ungraded"),
                statuses=STATUSES,
                signs=SIGNS,
                number=number,
                running=live.now(self.survey.cohort),
                other=next(other for other in LANGUAGES if other != self.language),
                **values,
            )
        )
        return html

    def say(self, key: str, language: str | None = None, **fields: Any) -> str:
        """A sentence of the desk."""
        return say(f"desk.{key}", language or self.language, **fields)

    def status(self, key: str) -> str:
        """A status in words."""
        return say(f"cohort.status.name.{key}", self.language)

    def who(self, student: Any) -> str:
        """A student's name, or the id where no name is known."""
        return str(student.name or student.id)

    def title(self, sheet: Sheet) -> str:
        """What an assignment is called."""
        return titles.read(self.survey.cohort, sheet.name).title if sheet.released else sheet.name

    def remarks(self, place: Place) -> list[str]:
        """Why a place wants a look."""
        said = [place.reason] if place.reason else list(place.remarks)
        return [remark.say(self.language) for remark in said]

    def wanted(self, sheet: Sheet) -> list[tuple[Sheet, Place]]:
        """The places of an assignment that want a look: those without a mark first."""
        found = [place for place in sheet.places if place.status == "ungraded" or place.is_flagged]
        return [(sheet, place) for place in sorted(found, key=lambda one: one.status != "ungraded")]

    def row(self, student: Any) -> int:
        """Where a student stands among the places of a sheet."""
        return self._rows[student.id]

    def named(self, student: str) -> str:
        """The name of a student by id."""
        return self._names.get(student, student)

    def drawn(self, drawn: drawings.Drawn) -> str:
        """What a picture of the gallery shows, in words."""
        nodes, links = (len(drawn.network.nodes), len(drawn.network.links)) if drawn.network else (0, 0)
        return self.say("drawn", name=self.named(drawn.student), nodes=nodes, links=links)

    def alt(self, sheet: Sheet, place: int) -> str:
        """A figure in words."""
        return self.say(f"figure.{figures.KINDS[place]}_short", name=sheet.name)

    def points(self, sheet: Sheet, cell: str) -> float:
        """What a graded cell is worth."""
        return next(one.points for one in sheet.cells if one.name == cell)

    def when(self, moment: datetime) -> str:
        """A date as it is written on the page, in the plan's own time zone."""
        return f"{moment:%Y-%m-%d %H:%M}"

    def progress(self, running: live.Running) -> str:
        """How far a grading run is."""
        left = running.left
        fields: dict[str, Any] = {"name": running.assignment, "done": running.done, "of": running.of}
        if left is None:
            return self.say("running", **fields)
        return self.say("running_left", **fields, minutes=max(1, round(left / 60)))

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {student.id: row for row, student in enumerate(self.survey.students)}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {student.id: self.who(student) for student in self.survey.students}

    def mean(self, sheet: Sheet) -> str:
        """The mean of an assignment's marks."""
        points = [place.so_far for place in sheet.places if place.so_far is not None]
        return number(sum(points) / len(points)) if points else "–"

    def _told(self, sheet: Sheet) -> dict[str, Any]:
        cohort = self.survey.cohort
        named = titles.read(cohort, sheet.name)
        found = common.tasks(
            sheet,
            findings.read(cohort, sheet.name),
            mistakes.tags(cohort, sheet.name),
            cohort.plan.language,
            self.language,
        )
        return {
            "sheet": sheet,
            "titles": named,
            "tasks": figures.shares(sheet),
            "common": [task for task in found if task.findings],
            "blank": {task.cell: task.blank for task in found},
            "marked": sum(place.mark is not None for place in sheet.places),
            "notes": common.notes(cohort, sheet.name, self.language),
            "figures": [src for kind in figures.KINDS if (src := self.links.figure(sheet, kind))],
            "galleries": [self._gallery(sheet, name) for name in drawings.names(cohort, sheet.name)],
        }

    def _gallery(self, sheet: Sheet, sketch: str) -> Gallery:
        drawn = [one for one in drawings.read(self.survey.cohort, sheet.name, sketch) if one.network]
        step = max(1, -(-len(drawn) // FEW)) if self.alone else 1
        return Gallery(sketch, tuple(drawn[::step]), len(drawn))


def alone(survey: Survey, language: str, progress: Callable[[int, int], None] = lambda done, of: None) -> str:
    """The whole desk as one page that needs nothing else."""
    names = {"when": f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"}
    return Page(survey, language, Alone(survey, language), alone=True, names=names).everything(progress)


def _data(svg: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode("utf-8")).decode("ascii")


@cache
def _environment() -> Any:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("course.cohort.desk"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
