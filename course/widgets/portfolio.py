"""Everything a person has made so far: how far each lesson is, every drawing, one zip to take along and back."""

import html
from datetime import datetime
from typing import TYPE_CHECKING, Any

from course.network.drawing import describe
from course.widgets import desks, place, satchel
from course.widgets.still import Bundle, Still, image, picture_address, publish
from course.words import language, phrases, say
from course.words.borrowed import notice

if TYPE_CHECKING:
    from course.widgets.face import Message, PortfolioWidget

MOST_PICTURES = 60
_LARGEST_ZIP = 200_000_000  # bytes, as a browser may send them
_PARTS = ("predictions", "sketches", "experiments", "checks")


class Portfolio:
    """Lessons begun and done, the drawings made, and buttons to download the work or bring it back.

    It looks at the folder of the notebook; inside the kit's ``lessons/`` at all lessons and exercises.
    Looking writes nothing, and neither does packing.

    Examples
    --------
    >>> Portfolio()
    <Portfolio>
    """

    def __init__(self) -> None:
        self._root = desks.kit(place.folder())
        self._widget: PortfolioWidget | None = None
        self._arriving = bytearray()
        self._still = Still(self._bundle)

    def _ipython_display_(self) -> None:
        if place.grading():
            return publish(self._bundle(), raw=True)
        from course.widgets.face import PortfolioWidget

        if self._widget is None:
            self._widget = PortfolioWidget(self._receive)
            self._widget.language, self._widget.words = language(), phrases("portfolio.page")
        self._widget.work = self._work()
        publish(self._widget)
        self._still.show()

    def _receive(self, message: "Message") -> None:
        answers = {"look": self._look, "pack": self._pack, "part": self._part}
        if self._widget is None or message.get("type") not in answers:
            return
        status = answers[message["type"]](message)
        if status is not None:
            self._widget.work = self._work()
            self._widget.status = {"heard": message.get("n"), **status}
            self._still.refresh_soon()

    def _look(self, _: "Message") -> dict[str, Any]:
        return {}

    def _pack(self, message: "Message") -> dict[str, Any]:
        packed = satchel.pack(self._root)
        if not packed.names:
            return {"problem": say("portfolio.empty")}
        name = say("portfolio.file", date=datetime.now().strftime("%Y-%m-%d"))
        about = {"type": "zip", "name": name, "heard": message.get("n")}
        self._widget.send(about, buffers=[packed.data])  # type: ignore[union-attr]
        return {
            "said": say("portfolio.packed", file=name, count=len(packed.names)),
            "details": [say("portfolio.left_out", name=each, reason=why) for each, why in packed.left_out],
        }

    def _part(self, message: "Message") -> dict[str, Any] | None:
        """A zip arrives in parts: Jupyter's server closes the line on a message above 10 MB."""
        if message.get("part") == 0:
            self._arriving.clear()
        for buffer in message.get("buffers", ()):
            self._arriving += buffer
        if len(self._arriving) <= _LARGEST_ZIP and not message.get("last"):
            return None
        data, self._arriving = bytes(self._arriving), bytearray()
        if len(data) > _LARGEST_ZIP:
            return {"problem": say("portfolio.restore.too_long", limit=_LARGEST_ZIP // 1_000_000)}
        try:
            return _told(satchel.restore(self._root, data))
        except satchel.RestoreError as error:
            return {"problem": say("portfolio.restore.refused", reason=str(error))}

    def _work(self) -> dict[str, Any]:
        """What the page shows: a row for each folder begun, a picture for each drawing."""
        found = self._begun()
        pictures = [
            {
                "name": each.name,
                "desk": each.desk,
                "alt": _in_words(each),
                "src": picture_address(each.network.to_svg()),
            }
            for each in list(desks.drawings(found))[:MOST_PICTURES]
        ]
        return {"rows": [_row(each) for each in found], "pictures": pictures, "notice": notice()}

    def _begun(self) -> list[desks.Desk]:
        found = (desks.desk(folder) for folder in desks.folders(self._root))
        return [each for each in found if each.is_begun]

    def _bundle(self) -> Bundle:
        """The same for a notebook without a kernel: a table, and the drawings small."""
        found = self._begun()
        rows = [_row(each) for each in found]
        lines = [say("portfolio.page.heading"), *(f"{row['title']}: {_spoken(row)}" for row in rows)]
        if not rows:
            lines.append(say("portfolio.page.nothing"))
        pictures = (
            image(each.network.to_svg(), _in_words(each), 150)
            for each in list(desks.drawings(found))[:MOST_PICTURES]
        )
        items = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
        return {
            "text/html": f'<div class="course-still">{items}{"".join(pictures)}</div>',
            "text/plain": "\n".join(lines),
        }

    def __repr__(self) -> str:
        return "<Portfolio>"


def _in_words(drawing: desks.Drawing) -> str:
    return f"{drawing.name}: {describe(drawing.network)}"


def _row(desk: desks.Desk) -> dict[str, Any]:
    parts = zip(_PARTS, desk.parts, strict=True)
    return {"title": desk.title, "done": desk.is_done, **{name: [part.done, part.of] for name, part in parts}}


def _spoken(row: dict[str, Any]) -> str:
    counted = ((name, *row[name]) for name in _PARTS)
    return " · ".join(say(f"portfolio.part.{name}", done=done, of=of) for name, done, of in counted if of)


def _told(done: satchel.Restored) -> dict[str, Any]:
    """What a restore did, in words."""
    details = [say("portfolio.beside", name=name, copy=copy) for name, copy in done.beside]
    details += [say("portfolio.left_out", name=name, reason=reason) for name, reason in done.left_out]
    said = say("portfolio.restored", written=len(done.written), same=len(done.same))
    return {"said": said, "details": details, "again": bool(done.written)}
