"""The layout keeps its promises: directions of imports, the public surface, the size of modules."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import course
from course import simulate

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "course"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Which folders of course/ a folder may import.
MAY_IMPORT = {
    "words": set(),
    "network": {"words"},
    "data": {"words", "network"},
    "simulate": {"network", "words", "data"},
    "plots": {"network", "words"},
    "widgets": {"network", "simulate", "words", "data"},
    "checks": {"network", "simulate", "words", "data"},
    "notebooks": {"words", "machine"},
    "machine": {"words"},
    "grading": {"words", "network", "checks", "notebooks"},
    "cohort": {"words", "network", "data", "notebooks", "grading", "plots"},
    "hub": {"words", "machine", "network", "cohort", "grading"},
    "__main__": {"machine", "words", "notebooks", "cohort", "hub"},
    "__init__": set(),
}
ONLY_IN = {
    "nbgrader": {"grading", "cohort"},
    "ipywidgets": {"widgets"},
    "anywidget": {"widgets"},
    "matplotlib": {"plots"},
}
RUNS_IN_THE_BROWSER = {"network", "simulate", "widgets", "checks", "data", "words", "plots"}
NOT_IN_THE_BROWSER = {"subprocess", "socket", "multiprocessing", "threading", "nbgrader"}


def room(path):
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{name.name}" for name in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_only_downwards(path):
    here = room(path)
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "course" and len(parts) > 1 and parts[1] != here and (PACKAGE / parts[1]).is_dir():
            assert parts[1] in MAY_IMPORT[here], f"{here} imports {name}"
        if parts[0] in ONLY_IN:
            assert here in ONLY_IN[parts[0]], f"{here} imports {name}"
        if here in RUNS_IN_THE_BROWSER:
            assert parts[0] not in NOT_IN_THE_BROWSER, f"{here} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_one_idea_of_at_most_300_lines(path):
    assert len(path.read_text("utf-8").splitlines()) <= 300


def test_the_public_names_are_these_and_each_can_be_imported():
    assert course.__all__ == [
        "Network",
        "mvn_tests",
        "Sketch",
        "JourneyBoard",
        "Predict",
        "ExperimentCard",
        "GrowthLab",
        "HandIn",
        "Portfolio",
        "CascadeStage",
        "StoreReplay",
        "SuperchargerMap",
        "RareEventCollector",
        "RewardDesigner",
        "DispatchGrid",
        "LoopBoard",
        "ShortcutGame",
        "ParticipationBoard",
        "StoryBoard",
        "Urns",
        "Crowdfunding",
        "Memo",
        "CapstonePage",
        "use",
        "load",
    ]
    assert all(getattr(course, name).__doc__ for name in course.__all__)


def test_an_unknown_public_name_is_refused_with_the_known_ones():
    with pytest.raises(AttributeError, match=r"'Sketsh'.*Sketch"):
        course.Sketsh  # noqa: B018


def test_no_public_process_is_named_like_a_folder_of_simulate():
    """The imported folder would take the name's place."""
    folders = {path.name for path in (PACKAGE / "simulate").iterdir() if path.is_dir()}
    assert not folders & set(simulate.__all__)


def test_importing_the_kit_loads_nothing_heavy():
    probe = "import course, sys, json; print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True).stdout)
    assert not {"numpy", "scipy", "pandas", "networkx", "matplotlib", "ipywidgets", "nbgrader"} & set(loaded)


def test_the_top_level_is_what_the_layout_names():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    top = {line.split("/")[0] for line in tracked.splitlines()}
    assert {"course", "lessons", "exercises", "datasets", "tests", "environment.yml", "README.md"} <= top
    assert not {"binder", ".binder", "sketches", ".cohorts", ".venv"} & top
    assert not [
        line for line in tracked.splitlines() if "/sketches/" in line or line.endswith("gradebook.db")
    ]
