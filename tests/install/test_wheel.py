"""What hubs and graders install: a wheel that carries what the package reads, and nothing students must not see."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    # Built from a clone: the working folder may hold leftovers that are not in the project.
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder / "clone")], check=True)
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "-w",
        str(folder),
        str(folder / "clone"),
    ]
    subprocess.run(build, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_it_carries_the_data_the_words_and_the_widgets_but_no_answers(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "course/words/machine.toml", "course/widgets/static/sketch.js", "course/widgets/static/sketch.css",
        "course/network/network.schema.json", "course/data/files/mvn-cards/datapackage.json",
    ):  # fmt: skip
        assert needed in names
    sentences = "course/words/"  # what a check says; its answers are computed
    exercises = [name for name in names if "exercise" in name.rsplit("/", 1)[-1] and not name.endswith(".py")]
    assert not [name for name in exercises if not name.startswith(sentences)]
    assert not [
        name for name in names if "wrong_answers" in name or "/js/" in name or name.startswith("tests")
    ]
    settings = "share/jupyter/lab/settings/overrides.d/organic-marketing-course.json"
    assert any(name.endswith(settings) for name in names)


def test_an_installed_copy_loads_its_own_datasets(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    probe = "import course; print(course.__file__, course.load('mvn-cards', 'bookshop', 'en').title)"
    shown = subprocess.run([sys.executable, "-c", probe], cwd=tmp_path, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith(str(tmp_path))
