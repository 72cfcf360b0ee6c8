"""Binder builds from environment.yml; repo2docker prints its plan without building."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GIVEN = {"jupyterlab", "ipywidgets", "nbgrader", "networkx", "pandas"}


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    folder = tmp_path_factory.mktemp("binder") / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
    return folder


def test_the_plan_copies_the_repository_and_updates_from_environment_yml(clone):
    repo2docker = Path(sys.executable).with_name("jupyter-repo2docker")
    shown = subprocess.run(
        [repo2docker, "--no-build", "--debug", "."], cwd=clone, capture_output=True, text=True
    )
    plan = shown.stdout + shown.stderr
    assert shown.returncode == 0, plan
    assert "environment.yml" in plan
    assert re.search(r"env update .*--file\s+\"?environment\.yml", plan)
    assert re.search(r"^\s*COPY .*src/ \$\{REPO_DIR\}", plan, re.M)
    assert "fonts-nanum" in plan


def test_environment_yml_installs_the_one_list_with_the_tested_versions():
    listed = (ROOT / "environment.yml").read_text("utf-8")
    assert "- -c constraints.txt" in listed
    assert "- -e .[classroom]" in listed


def name(requirement):
    """A package's name as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement).group()).lower()


def test_the_given_libraries_are_declared_and_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["classroom"]]
    declared = {name(line) for line in lines}
    pinned = {name(line) for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line}
    assert declared >= GIVEN
    assert declared <= pinned


def test_the_launch_paths_exist_in_a_clone(clone):
    for language in ("ko", "en"):
        assert (clone / f"lessons/03-draw-the-mvn/lesson.{language}.ipynb").is_file()
        assert (clone / f"exercises/03-draw-the-mvn/practice.{language}.ipynb").is_file()


def test_nothing_hides_the_root_environment_file(clone):
    assert not any(
        (clone / name).exists() for name in ("binder", ".binder", "Dockerfile", "requirements.txt")
    )
