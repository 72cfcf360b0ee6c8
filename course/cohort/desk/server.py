"""The desk inside a Jupyter server: ``<base>/course/desk``, for whoever may use that server."""

import asyncio
import base64
import hashlib
import json
import threading
import time
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.utils import url_path_join
from tornado import web

from course.cohort import drawings
from course.cohort.desk import figures, live, pages, titles
from course.cohort.desk.survey import Sheet, Survey, Surveyor
from course.cohort.folder import OPENED, Cohort
from course.grading import database
from course.words import LANGUAGES, language, say

ROUTE = "course/desk"
_SCRIPT = (files("course.cohort.desk") / "templates" / "follow.js").read_text("utf-8")
_HASH = base64.b64encode(hashlib.sha256(_SCRIPT.encode("utf-8")).digest()).decode("ascii")
_PAGE = (
    f"default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; script-src 'sha256-{_HASH}'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
_PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
_FRESH = 1.0  # seconds for which a survey counts as new, however much is written meanwhile


@dataclass
class Desk:
    """The last survey of a cohort, taken anew when something it rests on has changed."""

    cohort: Cohort
    _surveyor: Surveyor = field(init=False)
    _kept: tuple[str, float, Survey] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._surveyor = Surveyor(self.cohort)

    def stamp(self) -> str:
        """Changes whenever a mark, a grading outcome or the set of hand-ins does."""
        root = self.cohort.root
        watched = [
            root / name
            for name in ("gradebook.db", "grading.json", "submitted", "release", "plan.toml", OPENED)
        ]
        watched += sorted(root.glob("submitted/*"))
        seen: list[object] = [path.stat().st_mtime_ns if path.exists() else 0 for path in watched]
        seen.append(database.pulse(self.cohort.tree.course_directory("").db_url))
        return hashlib.sha256(repr(seen).encode()).hexdigest()[:16]

    def survey(self) -> tuple[str, Survey]:
        """The cohort as it stands, and the stamp of it."""
        with self._lock:
            stamp, now = self.stamp(), time.monotonic()
            if self._kept and (self._kept[0] == stamp or now - self._kept[1] < _FRESH):
                return self._kept[0], self._kept[2]
            survey = self._surveyor.survey()
            self._kept = stamp, time.monotonic(), survey
            return stamp, survey


@dataclass(frozen=True)
class Served:
    """Links below the desk's own address; pictures come when they are looked at."""

    base: str
    language: str

    def sheet(self, name: str) -> str:
        """An assignment's page."""
        return f"{self.base}/{quote(name)}?lang={self.language}"

    def figure(self, sheet: Sheet, kind: str) -> str:
        """A figure, made when it is asked for."""
        marked = any(place.mark for place in sheet.places)
        return f"{self.base}/figure/{quote(sheet.name)}/{kind}?lang={self.language}" if marked else ""

    def drawing(self, name: str, drawn: drawings.Drawn, sketch: str) -> str:
        """A drawing, made when it is asked for."""
        return f"{self.base}/drawing/{quote(name)}/{quote(sketch, safe='')}/{quote(drawn.student, safe='')}"


class _Handler(JupyterHandler):
    """What all of the desk's answers share: a cohort, a language, and headers that let nothing else run."""

    def initialize(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def content_security_policy(self) -> str:
        return _PAGE

    @property
    def chosen(self) -> str:
        """The language asked for, else the one in force."""
        asked = self.get_argument("lang", "")
        return asked if asked in LANGUAGES else language()

    @property
    def base(self) -> str:
        """The desk's own address."""
        return url_path_join(self.base_url, ROUTE)

    async def surveyed(self) -> tuple[str, Survey]:
        """The survey, taken beside the server's own thread."""
        return await asyncio.get_running_loop().run_in_executor(None, self.desk.survey)

    async def sheet(self, name: str) -> tuple[str, Survey, Sheet]:
        """A released assignment, or 404."""
        stamp, survey = await self.surveyed()
        found = survey.sheet(name)
        if found is None:
            raise web.HTTPError(404)
        return stamp, survey, found

    def page(self, stamp: str, survey: Survey) -> pages.Page:
        """What a page is made from."""
        names = {
            "stamp": stamp,
            "base": self.base,
            "home": f"{self.base}?lang={self.chosen}",
            "formgrader": url_path_join(self.base_url, "formgrader"),
        }
        return pages.Page(survey, self.chosen, Served(self.base, self.chosen), script=_SCRIPT, names=names)

    async def made(self, make: Any, *arguments: Any) -> Any:
        """Something that takes its time, made beside the server's own thread."""
        return await asyncio.get_running_loop().run_in_executor(None, make, *arguments)

    def picture(self, svg: str) -> None:
        """Answer with an SVG that may do nothing but be seen."""
        self.set_header("Content-Type", "image/svg+xml; charset=utf-8")
        self.set_header("Content-Security-Policy", _PICTURE)
        self.set_header("X-Content-Type-Options", "nosniff")
        self.finish(svg)


class OverviewHandler(_Handler):
    """The cohort at a glance."""

    @web.authenticated
    async def get(self) -> None:
        """The page."""
        page = self.page(*await self.surveyed())
        self.finish(await self.made(page.overview))


class AssignmentHandler(_Handler):
    """One assignment."""

    @web.authenticated
    async def get(self, name: str) -> None:
        """The page."""
        stamp, survey, sheet = await self.sheet(name)
        self.finish(await self.made(self.page(stamp, survey).assignment, sheet))


class FigureHandler(_Handler):
    """A figure of an assignment."""

    @web.authenticated
    async def get(self, name: str, kind: str) -> None:
        """The figure as SVG."""
        _, survey, sheet = await self.sheet(name)
        named = titles.read(survey.cohort, name).tasks
        picture = await self.made(figures.draw, kind, sheet, named, self.chosen)
        if picture is None:
            raise web.HTTPError(404)
        self.picture(picture.to_svg())


class DrawingHandler(_Handler):
    """A student's drawing."""

    @web.authenticated
    async def get(self, name: str, sketch: str, student: str) -> None:
        """The drawing as SVG; only of who is on the roster, and of a name that was handed in."""
        _, survey, _ = await self.sheet(name)
        known = any(one.id == student for one in survey.students)
        if not known or sketch not in await self.made(drawings.names, survey.cohort, name):
            raise web.HTTPError(404)
        drawn = await self.made(drawings.one, survey.cohort, name, sketch, student)
        if drawn.network is None:
            raise web.HTTPError(404)
        self.picture(await self.made(drawn.network.to_svg))


class ProgressHandler(_Handler):
    """How far a grading run is, and whether there are new marks."""

    @web.authenticated
    async def get(self) -> None:
        """As JSON."""
        running = live.now(self.desk.cohort)
        title = say("desk.desk", self.chosen)
        told: dict[str, Any] = {"stamp": self.desk.stamp(), "running": running is not None, "title": title}
        if running:
            page = pages.Page(Survey(self.desk.cohort, (), ()), self.chosen, Served(self.base, self.chosen))
            told |= {"done": running.done, "of": running.of, "text": page.progress(running)}
        self.set_header("Content-Type", "application/json")
        self.set_header("Cache-Control", "no-store")
        self.finish(json.dumps(told, ensure_ascii=False))


def load(server: Any) -> None:
    """Serve the desk of the cohort whose folder a Jupyter server shows; elsewhere do nothing."""
    root = Path(server.root_dir)
    if not (root / OPENED).is_file():
        server.log.info("course.cohort.desk: %s is no cohort's folder", root)
        return
    desk = Desk(Cohort(root.resolve()))
    web_app, named = server.web_app, {"desk": desk}
    base = url_path_join(web_app.settings["base_url"], ROUTE)
    web_app.add_handlers(
        ".*$",
        [
            (base, OverviewHandler, named),
            (f"{base}/progress", ProgressHandler, named),
            (f"{base}/figure/([^/]+)/({'|'.join(figures.KINDS)})", FigureHandler, named),
            (f"{base}/drawing/([^/]+)/([^/]+)/([^/]+)", DrawingHandler, named),
            (f"{base}/([^/]+)", AssignmentHandler, named),
        ],
    )
    # Taken once beforehand, so that the first look need not wait for it.
    threading.Thread(target=desk.survey, name="desk", daemon=True).start()
