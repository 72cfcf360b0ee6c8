"""What may befall a drawing while it is edited: what was said to be saved is in the file, which always parses."""

import json
import os
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.browser.conftest import Open
from tests.browser.page import NotebookPage, labels

pytestmark = pytest.mark.needs("Chromium")
CELL = """import os, pathlib
from course import Sketch
pathlib.Path("kernel.pid").write_text(str(os.getpid()))
Sketch("shop")"""

Mishap = Callable[[NotebookPage, str, float], bool]
"""Adds a node while something happens, after so many seconds; whether it was said to be saved."""


def a_killed_kernel(notebook: NotebookPage, label: str, after: float) -> bool:
    """As an empty memory or a power cut would."""
    threading.Timer(after, kill, [notebook.folder]).start()
    return draw(notebook, label)


def a_server_that_is_restarted(notebook: NotebookPage, label: str, after: float) -> bool:
    """As a hub does with all that is in it."""
    ending = threading.Timer(after, notebook.lab.server.stop)
    ending.start()
    saved = draw(notebook, label)
    ending.join()
    notebook.lab.server.start()
    notebook.load()
    return saved


def a_page_that_is_reloaded(notebook: NotebookPage, label: str, after: float) -> bool:
    """Before there is any word of what became of the edit."""
    write(notebook, label)
    time.sleep(after)
    notebook.load()
    return False


def another_tab(notebook: NotebookPage, label: str, after: float) -> bool:
    """The same notebook, in which somebody adds the node while this one adds another."""
    notebook.save()
    other = NotebookPage(notebook.page.context.new_page(), notebook.lab, notebook.path)
    other.sketch().canvas.wait_for()
    write(notebook, f"{label} here")
    time.sleep(after)
    saved = draw(other, label)
    other.page.close()
    return saved


MISHAPS: list[Mishap] = [a_killed_kernel, a_server_that_is_restarted, a_page_that_is_reloaded, another_tab]


@pytest.mark.parametrize(
    ("edits", "times"), [(20, 1), pytest.param(500, 15, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])]
)
def test_no_acknowledged_edit_is_lost_whatever_happens(open_notebook: Open, edits: int, times: int) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    notebook = open_notebook(CELL)
    begin(notebook)
    acknowledged: set[str] = set()
    befalls = dict(zip(chance.sample(range(1, edits), times * len(MISHAPS)), MISHAPS * times, strict=True))
    with watched(notebook.sketch().file):
        for number in range(edits):
            label, mishap = f"노드 {number}", befalls.get(number)
            if mishap(notebook, label, chance.uniform(0, 0.12)) if mishap else draw(notebook, label):
                acknowledged.add(label)
            if mishap:
                begin(notebook)
                found = acknowledged - labels(notebook.sketch().on_disk())
                assert not found, f"seed {seed}: lost after {mishap.__name__}"
    assert acknowledged <= labels(notebook.sketch().on_disk()), f"seed {seed}"
    assert len(acknowledged) >= edits // 3  # a dialog of Lab's takes the keys until the next mishap ends it


def begin(notebook: NotebookPage) -> None:
    """Run the cell in a living kernel, and take back what was left unsaved."""
    page = notebook.page
    with suppress(FileNotFoundError):
        (notebook.folder / "kernel.pid").unlink()
    page.wait_for_function(
        "() => jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status !== 'restarting'"
    )
    for button in page.locator(".jp-Dialog .jp-mod-accept").all():
        button.click()
    notebook.wait_until_idle()
    notebook.run()
    notebook.sketch().canvas.wait_for()


def write(notebook: NotebookPage, label: str) -> None:
    """Add a node, and do not wait: Lab's own word on a dead kernel may take the focus at any moment."""
    notebook.sketch().focus()
    notebook.page.keyboard.press("n")
    notebook.page.keyboard.type(label)
    notebook.page.keyboard.press("Enter")


def draw(notebook: NotebookPage, label: str) -> bool:
    """Add a node; whether the page then said that everything is saved."""
    sketch = notebook.sketch()
    write(notebook, label)
    said = (
        "() => ['saved', 'lost', 'refused'].includes(document.querySelector('.jp-Cell .sk').dataset.saving)"
    )
    notebook.page.wait_for_function(said)
    return sketch.root.get_attribute("data-saving") == "saved" and sketch.node(label).count() == 1


def kill(folder: Path) -> None:
    """End the kernel as an empty memory or a power cut would."""
    with suppress(ProcessLookupError):
        os.kill(int((folder / "kernel.pid").read_text()), signal.SIGKILL)


@contextmanager
def watched(file: Path) -> Iterator[None]:
    """Read the file all the time; it must always be a whole drawing."""
    broken: list[str] = []
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.002):
            with suppress(FileNotFoundError):
                text = file.read_text()
                try:
                    json.loads(text)["nodes"]
                except (ValueError, KeyError):
                    broken.append(text)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
    assert broken == []
