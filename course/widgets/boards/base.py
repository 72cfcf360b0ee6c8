"""A board: settings that a person changes, and what Python finds for each of them."""

import html
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from course.widgets import place
from course.widgets.asking import reply
from course.widgets.boards.controls import Control, Setting
from course.widgets.boards.file import BoardFile
from course.widgets.boards.found import Found, Table
from course.widgets.panels import framed
from course.widgets.still import Bundle, Still, image, publish
from course.words import language, phrases

if TYPE_CHECKING:
    from course.widgets.face import BoardWidget, Message


class Board:
    """What every board shares; a board of its own says what can be set, and what is `found` for it.

    Each change is kept in ``boards/<name>.json`` beside the notebook.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    controls
        What can be set, in the order in which it is shown.
    title, hint
        What stands above it, and a line on what to do.

    Raises
    ------
    ValueError
        For a name that cannot be a file's.

    Examples
    --------
    >>> from course.widgets.boards.controls import Slider
    >>> class Doubler(Board):
    ...     def found(self, setting):
    ...         return Found([f"Twice as many: {2 * setting['people']}."])
    >>> board = Doubler("double", [Slider("people", "People", 1, 10, 1, 4)], title="Doubling")
    >>> board.found(board.setting).told
    ['Twice as many: 8.']
    """

    area: ClassVar[str] = "boards"
    """Sentences below ``<area>.page`` go to the page, over those that all boards share."""

    def __init__(self, name: str, controls: Sequence[Control], *, title: str, hint: str = "") -> None:
        self.name = place.checked_name(name, f"{type(self).__name__}(name)")
        self.controls, self.title, self.hint = tuple(controls), title, hint
        self._file = BoardFile(place.folder() / "boards" / f"{self.name}.json", self.controls)
        self._widget: BoardWidget | None = None
        self._still = Still(self.bundle)

    def found(self, setting: Setting) -> Found:
        """What this board finds for a setting; the same setting gives the same answer.

        Parameters
        ----------
        setting
            A value for every control.
        """
        raise NotImplementedError

    @property
    def setting(self) -> Setting:
        """How the board stands: as the file on disk has it."""
        self._file.read()
        return self._file.setting

    @property
    def problem(self) -> str | None:
        """What is wrong with the board's file, in words; None when nothing is."""
        return self._file.problem["text"] if self._file.problem else None

    def words(self) -> dict[str, str]:
        """The sentences of the page."""
        own = {} if self.area == "boards" else phrases(f"{self.area}.page")
        return phrases("widgets.shared") | phrases("boards.page") | own

    def traits(self) -> dict[str, Any]:
        """What the page is shown at first."""
        controls = [control.to_dict() for control in self.controls]
        about = {"title": self.title, "hint": self.hint, "words": self.words(), "language": language()}
        return {
            **about,
            "controls": controls,
            "setting": self._file.setting,
            "found": self._answer(self._file.setting),
        }

    def _answer(self, setting: Any) -> dict[str, Any]:
        return self.found(self._file.checked(setting)).to_dict()

    def _ipython_display_(self) -> None:
        if place.grading():
            self._file.read()
            return publish(self.bundle(), raw=True)
        publish(self.live())
        self._still.show()

    def live(self) -> "BoardWidget":
        """The one widget of this board, as the file has it now."""
        from course.widgets.face import BoardWidget

        self._file.read()

        if self._widget is None:
            self._widget = BoardWidget(self._receive)
        with self._widget.hold_sync():
            for name, value in self.traits().items():
                setattr(self._widget, name, value)
        self._tell(None, True)
        return self._widget

    def stands_in(self, bundle: Callable[[], Bundle]) -> Still:
        """Let another picture stand in for the widget, and follow it: a gate shows the board only once it is open."""
        self._still = Still(bundle)
        return self._still

    def _receive(self, message: "Message") -> None:
        if self._widget is None:
            return
        if message.get("type") == "ask":
            reply(message, self._widget.send, lambda _tell: self._answer(message["setting"]))
        if message.get("type") == "keep":
            saved = self._file.save(message.get("setting"))
            if saved:
                self._widget.setting = self._file.setting
            self._tell(message.get("n"), saved)
            self._still.refresh_soon()

    def _tell(self, heard: Any, saved: bool) -> None:
        if self._widget:
            file = self._file
            self._widget.status = {"heard": heard, "saved": saved, "at": file.at, "problem": file.problem}

    def bundle(self) -> Bundle:
        """The board as it stands: what a feedback page and a notebook without a kernel show."""
        found = self.found(self._file.setting)
        told = [self.title, *found.told, *filter(None, [self.problem])]
        body = f"<p><strong>{html.escape(self.title)}</strong></p>"
        if found.picture:
            body += image(found.picture.svg(), found.picture.label, width=640)
        body += "".join(f"<p>{html.escape(each)}</p>" for each in told[1:])
        tables = [each for each in (found.table, *(chart.table for chart in found.charts)) if each]
        body += self._own_words() + "".join(map(_table, tables))
        return {"text/html": framed(body, "course-still"), "text/plain": "\n".join(told)}

    def _own_words(self) -> str:
        texts = [each for each in self.controls if each.kind == "text"]
        return words_of([(each.label, self._file.setting[each.name]) for each in texts])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"


def words_of(written: Sequence[tuple[str, str]]) -> str:
    """What was written as HTML, each text below its name; blank ones are left out.

    >>> words_of([("Claim", "Jars & cards"), ("Limits", " ")])
    '<p style="white-space: pre-wrap"><strong>Claim</strong><br>Jars &amp; cards</p>'
    """
    return "".join(
        f'<p style="white-space: pre-wrap"><strong>{html.escape(name)}</strong><br>{html.escape(text)}</p>'
        for name, text in written
        if text.strip()
    )


def _table(table: Table) -> str:
    def row(cells: Sequence[Any], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(_cell(each))}</{tag}>" for each in cells) + "</tr>"

    caption = f"<caption>{html.escape(table.caption)}</caption>" if table.caption else ""
    return (
        f"<table>{caption}{row(table.heads, 'th')}{''.join(row(each, 'td') for each in table.rows)}</table>"
    )


def _cell(value: Any) -> str:
    return value if isinstance(value, str) else f"{value:,.6g}"
