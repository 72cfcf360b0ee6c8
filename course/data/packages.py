"""Finding a dataset, checking it against its card, reading it."""

import hashlib
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

from course.words import language as language_in_force

if TYPE_CHECKING:
    import pandas

    from course.network import Network

# In a clone the datasets lie beside the package; a wheel carries a copy inside it.
_PACKED = Path(__file__).parent / "files"
HOME = _PACKED if _PACKED.is_dir() else Path(__file__).parents[2] / "datasets"


class DatasetError(ValueError):
    """A dataset is not there, or its bytes are not the ones its card promises."""


def datasets() -> list[str]:
    """The names of all datasets.

    >>> "mvn-cards" in datasets()
    True
    """
    return sorted(card.parent.name for card in HOME.glob("*/datapackage.json"))


def load(
    dataset: str, resource: str | None = None, language: str | None = None
) -> "pandas.DataFrame | Network":
    """One table or network of a dataset, its bytes checked against the card.

    Parameters
    ----------
    dataset
        A folder of `datasets/`, for example ``"mvn-cards"``.
    resource
        The resource's name in the card; may be left out when there is only one. Where the card has
        ``<resource>.ko`` and ``<resource>.en``, the one in `language` is taken.
    language
        ``"ko"`` or ``"en"``; the language in force when absent.

    Returns
    -------
    pandas.DataFrame or Network
        By the file's kind: ``.csv`` or ``.json``.

    Raises
    ------
    DatasetError
        When there is no such dataset or resource, or the file differs from its card.

    Examples
    --------
    >>> load("mvn-cards", "bookshop", "en").title
    'The neighbourhood bookshop'
    """
    folder = HOME / dataset
    if dataset != folder.name or not (folder / "datapackage.json").is_file():
        raise DatasetError(f"load({dataset!r}): expected one of {', '.join(datasets())}")
    entry = _resource(folder, resource, language or language_in_force())
    return _parse(checked(folder, entry), entry["path"])


def _resource(folder: Path, name: str | None, language: str) -> dict[str, str]:
    card = json.loads((folder / "datapackage.json").read_text("utf-8"))
    by_name: dict[str, dict[str, str]] = {entry["name"]: entry for entry in card["resources"]}
    if name is None and len(by_name) == 1:
        return next(iter(by_name.values()))
    for candidate in (f"{name}.{language}", f"{name}"):
        if candidate in by_name:
            return by_name[candidate]
    raise DatasetError(f"load({folder.name!r}, {name!r}): expected one of {', '.join(by_name)}")


def checked(folder: Path, entry: dict[str, str]) -> bytes:
    """A resource's bytes, the ones its card promises; `DatasetError` otherwise."""
    content = (folder / entry["path"]).read_bytes()
    found, expected = f"sha256:{hashlib.sha256(content).hexdigest()}", entry["hash"]
    if found != expected:
        raise DatasetError(
            f"datasets/{folder.name}/{entry['path']}: expected {expected}, found {found}. "
            "The file was changed after its card was written: restore it, or rebuild both with make.py"
        )
    return content


def _parse(content: bytes, path: str) -> "pandas.DataFrame | Network":
    if path.endswith(".csv"):
        import pandas

        return pandas.read_csv(io.BytesIO(content))
    from course.network import Network

    return Network.from_dict(json.loads(content))
