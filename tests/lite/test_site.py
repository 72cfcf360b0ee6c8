"""The site of plain files: what it holds, what it must not hold, and that half a site is never put in place."""

import ast
import asyncio
import json
import re
import shutil
import subprocess
import sys
from importlib.metadata import requires
from urllib.parse import unquote

import pytest
from packaging.requirements import Requirement

from course.machine.lite import checking, contents, site, wheels
from course.machine.lite.problems import LiteError
from course.words import say
from tests.lite import pyodide
from tests.lite.conftest import ROOT

pytestmark = pytest.mark.needs("npm")
LANGUAGES = ("ko", "en")
BROWSER = {
    "sys_platform": "emscripten",
    "platform_system": "Emscripten",
    "python_version": "3.14",
    "extra": "",
}


def problems(built):
    return checking.problems(built.folder, built.files, built.given, "ko")


def test_it_holds_start_every_lesson_and_every_practice_in_both_languages(built):
    assert problems(built) == []
    for language in LANGUAGES:
        names = {f"lessons/START.{language}.ipynb"}
        names |= {
            f"lessons/{path.parent.name}/lesson.{language}.ipynb" for path in ROOT.glob("lessons/*/lesson.py")
        }
        names |= {
            f"exercises/{path.parent.name}/practice.{language}.ipynb"
            for path in ROOT.glob("exercises/*/exercise.py")
        }
        assert names <= set(built.files)


def test_it_holds_no_answer_no_source_and_no_notes_for_teachers(built):
    everything = [
        path.relative_to(built.folder / "files").as_posix() for path in (built.folder / "files").rglob("*")
    ]
    assert not [name for name in everything if name.endswith((".py", ".toml")) or "teaching" in name]
    assert not list(built.folder.rglob("wrong_answers*"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notebooks_first_code_cell_brings_the_kit_and_only_in_a_browser(built, language):
    for path in built.given.glob(f"*/*/*.{language}.ipynb"):
        cells = [cell for cell in json.loads(path.read_bytes())["cells"] if cell["cell_type"] == "code"]
        assert cells[0]["id"] == contents.SETUP
        assert sum(cell["id"] == contents.SETUP for cell in cells) == 1
    code = cells[0]["source"]
    assert say("lite.setup", language).splitlines()[0] in code
    kept = compile(code, "cell", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    asyncio.run(eval(kept, {}))  # here it does nothing: there is no piplite to be imported


def test_every_link_of_the_front_page_and_of_the_notebooks_leads_to_a_file_of_the_site(built):
    front = (built.folder / "index.html").read_text("utf-8")
    opened = re.findall(r'href="lab/index\.html\?path=([^"]+)"', front)
    assert len(opened) == len([name for name in built.files if name.endswith(".ipynb")])
    targets = [built.folder / "files" / unquote(path) for path in opened]
    for notebook in built.given.rglob("*.ipynb"):
        for cell in json.loads(notebook.read_bytes())["cells"]:
            text = "".join(cell["source"]) if cell["cell_type"] == "markdown" else ""
            links = re.findall(r"\]\(([^)#\s]+)\)", text)
            targets += [notebook.parent / unquote(link) for link in links if "://" not in link]
    assert [str(target) for target in targets if not target.exists()] == []


def test_all_that_the_kit_needs_is_in_the_site_or_in_pyodides_own_index(built):
    """The kernel asks nobody else, so a dependency that is in neither place would keep every cell from running."""
    there = {pyodide.normal(name): entry["version"] for name, entry in built.locked["packages"].items()}
    carried = {pyodide.called(path.name) for path in (built.folder / "pypi").glob("*.whl")}
    kernel = built.folder / "extensions/@jupyterlite/pyodide-kernel-extension/static/pypi"
    carried |= {pyodide.called(path.name) for path in kernel.glob("*.whl")}
    waiting, seen = [Requirement(line) for line in _base()], set()
    while waiting:
        requirement = waiting.pop()
        name = pyodide.normal(requirement.name)
        if requirement.marker and not requirement.marker.evaluate(BROWSER):
            continue
        assert name in carried or name in there, (
            f"{requirement} is neither in the site nor in Pyodide's index"
        )
        if name in there and name not in carried:
            assert requirement.specifier.contains(there[name]), f"{requirement}: Pyodide has {there[name]}"
        elif name not in seen and not list(kernel.glob(f"{name.replace('-', '_')}-*.whl")):
            waiting += [Requirement(line) for line in requires(name) or []]
        seen.add(name)
    assert {"numpy", "ipywidgets", "traitlets"} <= seen


def _base():
    import tomllib

    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]


def test_no_package_is_asked_of_pypi_where_somebody_else_could_take_the_kits_name(built):
    told = json.loads((built.folder / "jupyter-lite.json").read_text("utf-8"))["jupyter-config-data"]
    kernel = told["litePluginSettings"][checking.PYODIDE_KERNEL]
    assert kernel["disablePyPIFallback"] is True


BROKEN = [
    ("lab/index.html", "lite.check.page", {"page": "lab/index.html"}),
    ("extensions/anywidget/package.json", "lite.check.page", {"page": "extensions/anywidget/package.json"}),
    ("api/translations/ko_KR.json", "lite.check.page", {"page": "api/translations/ko_KR.json"}),
    ("files/lessons/START.ko.ipynb", "lite.check.absent", {"name": "files/lessons/START.ko.ipynb"}),
    ("pypi/all.json", "lite.check.package", {"name": wheels.KIT}),
]


@pytest.mark.parametrize(("gone", "key", "fields"), BROKEN, ids=[each[0] for each in BROKEN])
def test_what_is_missing_is_named(built, gone, key, fields):
    path, aside = built.folder / gone, built.folder / "aside"
    path.rename(aside)
    try:
        assert say(key, **fields) in problems(built)
    finally:
        aside.rename(path)
    assert problems(built) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("index.html", 'id="jupyter-config-data"', "", "jupyter-config-data"),
        ("files/lessons/START.en.ipynb", "Start here", "Start there", "files/lessons/START.en.ipynb"),
        ("api/contents/lessons/all.json", "START.ko.ipynb", "STAR.ko.ipynb", "lessons/START.ko.ipynb"),
        (
            "jupyter-lite.json",
            '"disablePyPIFallback": true',
            '"disablePyPIFallback": false',
            "disablePyPIFallback",
        ),
    ],
)
def test_what_differs_is_named(built, name, old, new, told):
    path = built.folder / name
    was = path.read_text("utf-8")
    assert old in was
    path.write_text(was.replace(old, new), "utf-8")
    try:
        assert told in "\n".join(problems(built))
    finally:
        path.write_text(was, "utf-8")


def test_a_wheel_that_was_cut_short_is_named(built):
    wheel = next((built.folder / "pypi").glob("organic_marketing_course*.whl"))
    was = wheel.read_bytes()
    wheel.write_bytes(was[: len(was) // 2])
    try:
        assert say("lite.check.package", name=wheels.KIT) in problems(built)
    finally:
        wheel.write_bytes(was)


# ---- putting a site in place, with the slow steps played


@pytest.fixture
def played(monkeypatch):
    """Wheels and JupyterLite as quick stand-ins; the checks find what a test says."""
    monkeypatch.setattr(wheels, "gather", lambda *_: ["kit.whl"])
    monkeypatch.setattr(site, "_build", lambda lite, given, folder, pyodide: _pretend(folder))
    found: list[str] = []
    monkeypatch.setattr(checking, "problems", lambda *_: found)
    return found


def _pretend(folder):
    folder.mkdir()
    (folder / "jupyter-lite.json").write_text("new")


def made(out):
    return site.make(ROOT, out, "en", None, lambda _: None)


def test_a_new_site_takes_the_place_of_an_earlier_one(played, tmp_path):
    out = tmp_path / "site"
    made(out)
    (out / "jupyter-lite.json").write_text("old")
    assert made(out).folder == out
    assert (out / "jupyter-lite.json").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_half_a_site_is_an_error_and_the_earlier_one_stays(played, tmp_path):
    out = tmp_path / "site"
    made(out)
    (out / "jupyter-lite.json").write_text("old")
    played.append("files/lessons is empty")
    with pytest.raises(LiteError, match="files/lessons is empty"):
        made(out)
    assert (out / "jupyter-lite.json").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_build_that_fails_says_what_jupyterlite_said(tmp_path, monkeypatch):
    monkeypatch.setattr(wheels, "gather", lambda *_: [])
    monkeypatch.setattr(
        site.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, "", "no space left")
    )
    with pytest.raises(LiteError, match="no space left"):
        made(tmp_path / "site")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["documents", "a file", "a link"])
def test_what_is_no_site_is_left_alone(played, tmp_path, kind):
    out = tmp_path / "thesis"
    if kind == "a file":
        out.write_text("mine")
    else:
        home = tmp_path / "home"
        home.mkdir()
        (home / "thesis.docx").write_text("mine")
        out.symlink_to(home) if kind == "a link" else home.rename(out)
    with pytest.raises(LiteError, match="thesis"):
        made(out)
    assert out.read_text() == "mine" if kind == "a file" else (out / "thesis.docx").read_text() == "mine"


def test_a_run_killed_while_it_swapped_is_made_good_by_the_next(played, tmp_path):
    out = tmp_path / "site"
    made(out)
    out.rename(tmp_path / ".site.old")  # killed right here
    left = tmp_path / ".site.new-abc"
    left.mkdir()
    played.append("broken")
    with pytest.raises(LiteError):
        made(out)
    assert (out / "jupyter-lite.json").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_package_that_cannot_be_had_is_named_with_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(
        wheels.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, "", "no route to host")
    )
    with pytest.raises(LiteError, match=r"(?s)organic-marketing-course.*PyPI.*no route to host"):
        wheels.gather(ROOT, tmp_path)


def course(*words):
    return subprocess.run(
        [sys.executable, "-m", "course", "lite", *words], cwd=ROOT, capture_output=True, text=True,
        env={"PATH": "/usr/bin:/bin", "COURSE_LANGUAGE": "en", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def test_the_help_teaches_how_to_publish_and_where_the_work_is_kept():
    shown = course("--help")
    assert shown.returncode == 0
    for word in ("--out", "--language", "--pyodide", "https", "Download my work", "graded"):
        assert word in shown.stdout


@pytest.mark.parametrize("option", ["--root", "--pyodide"])
def test_a_folder_that_is_not_what_it_should_be_is_told(option, tmp_path):
    finished = course(option, str(tmp_path), "--out", str(tmp_path / "site"))
    assert finished.returncode == 2
    assert "expected" in finished.stderr
    assert not (tmp_path / "site").exists()
    shutil.rmtree(tmp_path)
