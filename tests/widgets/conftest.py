"""A kernel that has just started in an empty folder."""

from pathlib import Path
from typing import Any

import comm
import pytest
from IPython.core.interactiveshell import InteractiveShell

from course.widgets import answers, drawn, place, store
from course.words import choice
from tests.widgets.fake import FakeComm, Notebook


@pytest.fixture
def notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notebook:
    """A notebook in English, in the folder where the test runs."""
    InteractiveShell.instance()
    made = Notebook(tmp_path)

    def create(*args: Any, **kwargs: Any) -> FakeComm:
        made.comms.append(FakeComm(*args, **kwargs))
        return made.comms[-1]

    monkeypatch.setattr(comm, "create_comm", create)
    monkeypatch.setattr(place, "_folder", None)
    monkeypatch.setattr(drawn, "_shown", {})
    monkeypatch.setattr(store, "_files", {})
    monkeypatch.setattr(answers, "_files", {})
    monkeypatch.setattr(choice, "_chosen", "en")
    for name in ("NBGRADER_EXECUTION", "JPY_SESSION_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return made
