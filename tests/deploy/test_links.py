"""Launch links and the deployment's pages: each leads to a file of the tree, with an address and without."""

import re
import shutil
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from course.notebooks import launch
from course.notebooks.derived import build

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "lessons/README.md", *sorted((ROOT / "deploy").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    """A copy whose public address is known."""
    copy = tmp_path_factory.mktemp("known") / "kit"
    for name in ("lessons", "exercises", "datasets"):
        shutil.copytree(ROOT / name, copy / name)
    shutil.copy(ROOT / "README.md", copy)
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    (copy / "pyproject.toml").write_text(project + '\n[project.urls]\nRepository = "https://github.com/some/kit"\n')
    assert build(copy) == []
    return copy


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_inside_the_project_leads_to_a_file(page):
    links = [link.partition("#")[0] for link in LINK.findall(page.read_text("utf-8"))]
    inside = [unquote(link) for link in links if link and "://" not in link and not link.startswith("mailto:")]
    assert [link for link in inside if not (page.parent / link).exists()] == []


def test_without_an_address_no_page_promises_binder():
    assert launch.binder_url(ROOT) is None
    assert "mybinder" not in (ROOT / "README.md").read_text("utf-8")


def test_with_an_address_start_and_every_lesson_open_in_both_languages(known):
    for page in launch.PAGES:
        opened = []
        for link in LINK.findall((known / page).read_text("utf-8")):
            if "mybinder.org" in link:
                assert urlsplit(link).path == "/v2/gh/some/kit/HEAD"
                opened.append(parse_qs(urlsplit(link).query)["urlpath"][0].removeprefix("lab/tree/"))
        lessons = len(list(known.glob("lessons/*/lesson.py")))
        assert len(opened) == len(set(opened)) == 2 * (lessons + 1)
        assert all((known / path).is_file() for path in opened)
        assert f"lessons/START.{'ko'}.ipynb" in opened
