"""One site for all tests here, and a line that says what no test of this machine could cover in the browser."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from course.machine.lite import contents, site
from tests.lite import pyodide

ROOT = Path(__file__).parents[2]
NOT_COVERED = pytest.StashKey[str]()


@dataclass(frozen=True)
class Built:
    """A site, what was laid out for it, and Pyodide's lockfile as it was published."""

    folder: Path
    given: Path
    files: list[str]
    locked: dict


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("lite")
    core = pyodide.core(folder)
    locked = pyodide.lock(core)
    made = site.make(ROOT, folder / "site", "ko", pyodide.complete(core), lambda _: None)
    files = contents.lay(ROOT, folder / "given")
    return Built(made.folder, folder / "given", files, locked)


@pytest.fixture
def not_covered(request):
    """Say at the end what a test could not show."""

    def say(text: str) -> None:
        request.config.stash[NOT_COVERED] = text

    return say


def pytest_terminal_summary(terminalreporter, config):
    if text := config.stash.get(NOT_COVERED, None):
        terminalreporter.write_line(f"in the browser alone (JupyterLite), not covered: {text}")
