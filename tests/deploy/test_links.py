"""Launch links and the deployment's pages: each leads to a file of the tree, with an address and without."""

import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from course.notebooks import launch
from course.notebooks.details import details

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "lessons/README.md", *sorted((ROOT / "deploy").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_inside_the_project_leads_to_a_file(page):
    links = [link.partition("#")[0] for link in LINK.findall(page.read_text("utf-8"))]
    inside = [
        unquote(link) for link in links if link and "://" not in link and not link.startswith("mailto:")
    ]
    assert [link for link in inside if not (page.parent / link).exists()] == []


def test_without_an_address_no_page_promises_binder():
    assert launch.binder_url(ROOT) is None
    assert "mybinder" not in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("page", launch.PAGES)
def test_with_an_address_start_and_every_lesson_open_in_both_languages(page, tmp_path):
    urls = '[project.urls]\nRepository = "https://github.com/some/kit"\n'
    (tmp_path / "pyproject.toml").write_text(urls, "utf-8")
    lessons = sorted((ROOT / "lessons").glob("*/lesson.toml"))
    rows = [launch.Row(path.parent.name, details(path), {}) for path in lessons]
    opened = []
    for link in LINK.findall(launch.table(rows, page, launch.binder_url(tmp_path), starts=True)):
        if "mybinder.org" in link:
            assert urlsplit(link).path == "/v2/gh/some/kit/HEAD"
            opened.append(parse_qs(urlsplit(link).query)["urlpath"][0].removeprefix("lab/tree/"))
    assert len(opened) == len(set(opened)) == 2 * (len(lessons) + 1)
    assert all((ROOT / path).is_file() for path in opened)
    assert "lessons/START.ko.ipynb" in opened
