"""Starting JupyterLab at the lessons, in the reader's language."""

import os
import subprocess
from pathlib import Path

from course.machine.environment import ROOT, python_in

SETTINGS = Path(__file__).parent / "lab_settings"


def settings_environment(language: str) -> dict[str, str]:
    """The environment variables that make JupyterLab and the kit speak a language.

    Lab reads ``labconfig/default_setting_overrides.json`` in every folder on ``JUPYTER_CONFIG_PATH``:
    a reader's own settings still come first. Settings that hold in any language are installed with the kit.

    >>> settings_environment("en")["COURSE_LANGUAGE"]
    'en'
    """
    folders = [str(SETTINGS / language)]
    if inherited := os.environ.get("JUPYTER_CONFIG_PATH"):
        folders.append(inherited)
    return {"JUPYTER_CONFIG_PATH": os.pathsep.join(folders), "COURSE_LANGUAGE": language}


def first_page(language: str, root: Path = ROOT) -> str:
    """The page that opens first, as a path below the clone: START, without it the first lesson."""
    start = root / "lessons" / f"START.{language}.ipynb"
    if start.exists():
        return start.relative_to(root).as_posix()
    lessons = sorted(path.relative_to(root) for path in root.glob(f"lessons/*/lesson.{language}.ipynb"))
    return lessons[0].as_posix() if lessons else "lessons"


def start(language: str, options: list[str], root: Path = ROOT) -> int:
    """Run JupyterLab until it is stopped; return its exit code.

    Parameters
    ----------
    language
        ``"ko"`` or ``"en"``: the interface and the page that opens.
    options
        Passed on to JupyterLab, for example ``["--no-browser", "--port=8890"]``.
    """
    command = [
        str(python_in(root / ".venv")), "-m", "jupyterlab", f"--ServerApp.root_dir={root}",
        f"--LabApp.default_url=/lab/tree/{first_page(language, root)}",
    ]  # fmt: skip
    if os.name == "posix" and os.geteuid() == 0:
        command.append("--allow-root")  # containers, where Jupyter would refuse to start
    environment = {**os.environ, **settings_environment(language)}
    try:
        return subprocess.run([*command, *options], env=environment, cwd=root).returncode
    except KeyboardInterrupt:
        return 0
