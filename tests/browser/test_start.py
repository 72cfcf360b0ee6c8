"""The START page as a newcomer meets it: a network comes to life, lessons open, the work goes out and comes back."""

import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.lab import REPOSITORY, Lab
from tests.browser.page import NotebookPage, SketchOnPage

pytestmark = pytest.mark.needs("Chromium")


@pytest.fixture
def kit(lab: Lab) -> str:
    """The kit as it is given out, below Lab's folder."""
    for name in ("lessons", "exercises"):
        ignored = shutil.ignore_patterns(
            "sketches", "predictions", "experiments", "hand-in", "*.py", ".ipynb_checkpoints"
        )
        shutil.copytree(REPOSITORY / name, lab.root / "kit" / name, ignore=ignored, dirs_exist_ok=True)
    return "kit"


def test_from_the_first_network_to_the_zip_and_back(
    kit: str, lab: Lab, open_notebook: Open, tmp_path: Path
) -> None:
    notebook = open_notebook(path=f"{kit}/lessons/START.ko.ipynb")
    page = notebook.page
    notebook.run_all()
    expect(page.get_by_text("준비가 끝났어요")).to_be_visible()
    sketch = SketchOnPage(
        notebook, page.locator(".sk").first, lab.root / kit / "lessons" / "sketches" / "first-loop.json"
    )
    close_the_loop(sketch)
    expect(sketch.root.locator(".sk-chip[data-outcome=pass]")).to_have_count(5)

    portfolio = page.locator(".course-portfolio")
    portfolio.get_by_role("button", name="다시 살펴보기").click()
    expect(portfolio.get_by_role("img")).to_have_count(1)
    expect(portfolio.get_by_role("row").nth(1)).to_contain_text("여기서 시작하세요")
    zip_file = download(notebook, tmp_path)
    assert {"lessons/START.ko.ipynb", "lessons/sketches/first-loop.json"} <= set(ZipFile(zip_file).namelist())

    sketch.file.unlink()
    portfolio.locator("input[type=file]").set_input_files(zip_file)
    expect(portfolio.get_by_role("status")).to_contain_text("파일 1개를 되살렸어요")
    assert sketch.on_disk()["links"][-1]["medium"] == "단골 도장 카드"

    page.get_by_role("link", name="MVN 그리기").click()
    page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) h1", has_text="3강. MVN 그리기").wait_for()


def close_the_loop(sketch: SketchOnPage) -> None:
    """The one link that is missing, with its rate."""
    sketch.link_by_mouse("동네 빵집", "나", "챙겨 준다", "단골 도장 카드")
    rate = sketch.root.locator("input[name=rate]")
    rate.fill("1")
    rate.press("Enter")
    sketch.wait_for_file(lambda file: len(file["links"]) == 3 and file["links"][2].get("rate") == 1)


def download(notebook: NotebookPage, folder: Path) -> Path:
    """Press the button and keep what comes."""
    with notebook.page.expect_download() as coming:
        notebook.page.get_by_role("button", name="내 작업 내려받기").click()
    assert re.fullmatch(r"my-work-\d{4}-\d\d-\d\d\.zip", coming.value.suggested_filename)
    target = folder / "work.zip"
    coming.value.save_as(target)
    return target
