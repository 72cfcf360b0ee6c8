"""The house style that tools can check."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("tool", ["ruff check", "ruff format --check", "mypy"])
def test_the_code_is_clean(tool):
    checked = subprocess.run(
        [sys.executable, "-m", *tool.split(), *(["."] if "ruff" in tool else [])],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
