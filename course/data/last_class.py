"""What the last class drew: an anonymised dataset from the instructor's own place, opened like any other."""

import base64
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from course.data.packages import DatasetError, checked
from course.words import say

if TYPE_CHECKING:
    from course.network import Network

FOLDER, CARD = "last-class", "datapackage.json"
PLACE = "COURSE_LAST_CLASS"


@dataclass(frozen=True)
class LastClass:
    """The drawings of an earlier class of one exercise; it shows itself as a gallery.

    Attributes
    ----------
    exercise
        The exercise's name.
    networks
        In no order that means anything. Without names, rates, delays, positions and notes.

    Examples
    --------
    >>> LastClass("03-draw-the-mvn", ()).networks
    ()
    """

    exercise: str
    networks: tuple["Network", ...]

    @classmethod
    def read(cls, folder: Path, exercise: str, drawing: str | None = None) -> "LastClass":
        """The drawings of an exercise (all, or those of one name), their bytes checked against the card.

        Raises
        ------
        DatasetError
            When the dataset has changed since it was made.
        """
        from course.network import Network
        from course.network.files import parse

        networks: list[Network] = []
        for entry in _resources(folder):
            if entry["path"] == resource(exercise, drawing) if drawing else _is_of(entry["path"], exercise):
                networks += map(Network.from_dict, parse(checked(folder, entry)))
        return cls(exercise, tuple(networks))

    def __len__(self) -> int:
        return len(self.networks)

    def __iter__(self) -> Iterator["Network"]:
        return iter(self.networks)

    def to_html(self, language: str | None = None) -> str:
        """The gallery: each drawing as a picture, laid out anew; a sentence where there is none."""
        if not self.networks:
            return f"<p>{escape(say('life.gallery.none', language))}</p>"
        count = say("life.gallery.count", language, number=len(self.networks))
        style = "display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:.8rem"
        pictures = "".join(_picture(number, one, language) for number, one in enumerate(self.networks, 1))
        return f'<p>{escape(count)}</p><div style="{style}">{pictures}</div>'

    def _repr_html_(self) -> str:
        return self.to_html()

    def __repr__(self) -> str:
        return f"<LastClass {self.exercise!r}: {len(self.networks)} drawings>"


def last_class(exercise: str, drawing: str | None = None) -> LastClass:
    """What the last class drew in an exercise, from the dataset its instructor made when it closed.

    The dataset is looked for where the variable ``COURSE_LAST_CLASS`` says; in a folder ``last-class`` here or in a
    folder above (where the zip handed out was unpacked); and in ``.cohorts/last-class`` there.

    Parameters
    ----------
    exercise
        For example ``"03-draw-the-mvn"``.
    drawing
        Only the drawings of one name; all when absent.

    Returns
    -------
    LastClass
        Without a drawing where there is no dataset, or none of that exercise.

    Raises
    ------
    DatasetError
        When the dataset has changed since it was made.
    """
    folder = find()
    return LastClass.read(folder, exercise, drawing) if folder else LastClass(exercise, ())


def find() -> Path | None:
    """The folder of the dataset, if there is one."""
    here = Path.cwd()
    given = os.environ.get(PLACE)
    above = [home / part for home in (here, *here.parents) for part in (FOLDER, f".cohorts/{FOLDER}")]
    return next((path for path in ([Path(given)] if given else above) if (path / CARD).is_file()), None)


def resource(exercise: str, drawing: str) -> str:
    """The file name of an exercise's drawings of one name.

    >>> resource("03-draw-the-mvn", "my-mvn")
    '03-draw-the-mvn--my-mvn.json'
    """
    return f"{exercise}--{drawing}.json"


def _is_of(path: str, exercise: str) -> bool:
    return path.startswith(f"{exercise}--")


def _resources(folder: Path) -> list[dict[str, str]]:
    try:
        entries = json.loads((folder / CARD).read_text("utf-8"))["resources"]
        found = [{key: str(entry[key]) for key in ("path", "hash")} for entry in entries]
    except (ValueError, KeyError, TypeError) as error:
        raise DatasetError(f"{folder / CARD}: {error}") from None
    # A card speaks of files beside it, whoever wrote it.
    return [entry for entry in found if Path(entry["path"]).name == entry["path"]]


def _picture(number: int, network: "Network", language: str | None) -> str:
    label = say("life.gallery.drawing", language, number=number)
    data = base64.b64encode(network.to_svg(language).encode()).decode()
    alt = escape(f"{label}: {', '.join(node.label for node in network.nodes if node.label)}")
    return (
        '<figure style="margin:0;background:#fff;border:1px solid #d8dee4;border-radius:.5rem;padding:.4rem">'
        f'<img style="width:100%" alt="{alt}" src="data:image/svg+xml;base64,{data}">'
        f'<figcaption style="color:#57606a">{escape(label)}</figcaption></figure>'
    )
