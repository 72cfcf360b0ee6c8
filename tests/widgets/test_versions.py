import asyncio
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from course.network import Network, Node
from course.widgets import HandIn, Sketch, versions
from course.widgets.versions import LARGEST, Version, Versions, grouped, thinned
from tests.widgets.fake import FakeComm, Notebook

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def at(**ago: float) -> str:
    return (NOW - timedelta(**ago)).isoformat(timespec="seconds")


def titles(history: Versions) -> list[str]:
    return [version.network.title for version in history.all() if version.network]


def history_of(folder: Path, name: str = "shop") -> Versions:
    return Versions(folder / "sketches" / f"{name}.json")


def edit(page: FakeComm, n: int, *labels: str) -> Any:
    network = Network([Node(f"n{at}", label) for at, label in enumerate(labels)]).to_dict()
    page.say(type="edit", client="c", n=n, base=n - 1, network=network)
    return page.trait("status")


def test_every_saved_edit_is_a_version_and_looking_is_none(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    assert history_of(notebook.folder).all() == []
    for n, label in enumerate(("책", "책방", "동네 책방"), 1):
        assert edit(page, n, label)["saved"]
    kept = [version.network for version in history_of(notebook.folder).all()]
    assert [network.nodes[0].label for network in kept if network] == ["책", "책방", "동네 책방"]


def test_the_drawing_before_the_first_edit_here_is_kept_too(notebook: Notebook) -> None:
    (notebook.folder / "sketches").mkdir()
    Network([Node("a", "there before")], revision=0).write("sketches/shop.json")
    page = notebook.page(Sketch("shop"))
    edit(page, 1, "now")
    kept = [version.network for version in history_of(notebook.folder).all()]
    assert [network.nodes[0].label for network in kept if network] == ["there before", "now"]


def test_an_edit_is_acknowledged_before_the_history_is_touched(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def session() -> list[int]:
        page = notebook.page(Sketch("shop"))
        assert edit(page, 1, "책방")["saved"]
        counts = [len(history_of(notebook.folder).all())]
        while not history_of(notebook.folder).all():
            await asyncio.sleep(0.01)
        return counts

    monkeypatch.setattr(versions, "_PAUSE", 0.02)
    assert asyncio.run(session()) == [0]


@pytest.mark.parametrize(
    "damage",
    [b"", b"\x00" * 50, b"{}\n[]\n\n7\n", b'{"at": "never", "drawing": "eA=="}\n', b'{"at": "2026-03-01T10:00:00'],
)  # fmt: skip
def test_a_damaged_history_costs_itself_and_never_the_drawing(notebook: Notebook, damage: bytes) -> None:
    history = history_of(notebook.folder)
    history.path.parent.mkdir(parents=True)
    history.path.write_bytes(damage)
    page = notebook.page(Sketch("shop"))
    assert edit(page, 1, "책방")["saved"]
    assert [version.network.nodes[0].label for version in history.all() if version.network] == ["책방"]


def test_a_line_cut_by_a_kill_loses_one_version(tmp_path: Path) -> None:
    history = Versions(tmp_path / "shop.json")
    for number in range(3):
        history.keep(Network(title=str(number)), at(minutes=3 - number))
    whole = history.path.read_bytes()
    history.path.write_bytes(whole[:-40])
    Versions(tmp_path / "shop.json").keep(Network(title="after"), at())
    assert titles(history) == ["0", "1", "after"]


def test_a_folder_that_takes_no_history_still_takes_the_drawing(notebook: Notebook) -> None:
    (notebook.folder / "sketches").mkdir()
    (notebook.folder / "sketches" / ".ipynb_checkpoints").write_text("a file in the way")
    page = notebook.page(Sketch("shop"))
    assert edit(page, 1, "책방")["saved"]
    assert Network.read("sketches/shop.json").nodes[0].label == "책방"


def test_what_is_the_same_is_kept_once(tmp_path: Path) -> None:
    for _ in range(3):  # each a kernel of its own
        Versions(tmp_path / "shop.json").keep(Network(title="same"), at())
    assert titles(Versions(tmp_path / "shop.json")) == ["same"]


def test_each_edit_of_the_last_hour_then_one_an_hour_then_one_a_day() -> None:
    days = [at(days=3, minutes=minutes) for minutes in (30, 20, 10)]
    hours = [at(hours=5, minutes=minutes) for minutes in (30, 20, 10)]
    recent = [at(minutes=minutes) for minutes in (30, 20, 10)]
    kept = thinned([Version(moment, b"x") for moment in days + hours + recent], NOW)
    assert [version.at for version in kept] == [days[-1], hours[-1], *recent]


def test_a_history_stays_within_its_bounds_and_keeps_the_latest(tmp_path: Path) -> None:
    history = Versions(tmp_path / "shop.json")
    noise = os.urandom(60_000).hex()  # packs to about 80 kB a version
    for number in range(30):
        history.keep(Network(title=str(number), extra={"noise": noise[number:]}), at(minutes=30 - number))
        assert history.path.stat().st_size <= LARGEST
    assert titles(history)[-3:] == ["27", "28", "29"]


def listed(*steps: tuple[float, int]) -> list[float]:
    """Of versions so many minutes ago and of so many items, those that are listed."""
    ages = {at(minutes=minutes): minutes for minutes, _ in steps}
    return [
        ages[each.at]
        for each in grouped([Version(at(minutes=minutes), b"", size) for minutes, size in steps])
    ]


def test_a_stretch_of_work_is_listed_once_and_ends_with_a_pause() -> None:
    assert listed((30, 1), (29.5, 2), (29, 3), (10, 4), (9.5, 4), (1, 5)) == [29, 9.5, 1]


def test_long_work_without_a_pause_is_listed_every_few_minutes() -> None:
    assert listed(*((20 - step / 2, step) for step in range(20))) == [17.5, 14.5, 11.5, 10.5]


def test_what_was_there_before_anything_was_taken_away_is_listed() -> None:
    assert listed((3, 5), (2.9, 9), (2.8, 0), (2.7, 1)) == [2.9, 2.7]


def test_the_history_is_not_handed_in(notebook: Notebook) -> None:
    (notebook.folder / "exercise.ipynb").write_text(
        '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
    )
    edit(notebook.page(Sketch("shop")), 1, "책방")
    assert history_of(notebook.folder).path.is_file()
    HandIn("03").make()
    status = notebook.page(HandIn("03")).trait("status")
    assert [file["name"] for file in status["files"]] == ["exercise.ipynb", "sketches/shop.json"]


def test_nbgrader_collects_nothing_from_where_the_history_lies() -> None:
    from nbgrader.coursedir import CourseDirectory

    assert Versions(Path("sketches/shop.json")).path.parent.name in CourseDirectory().ignore
