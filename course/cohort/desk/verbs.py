"""``cohort desk``: the desk inside JupyterLab, started in the cohort's folder, or one page to keep and print."""

import json
import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import course
from course.cohort.desk import findings, pages
from course.cohort.desk.survey import Survey, Surveyor
from course.cohort.folder import Cohort
from course.cohort.places import outside_repositories
from course.cohort.progress import progress
from course.cohort.saying import cohort_of
from course.words import language, say

_EXTENSION = "course.cohort.desk"
_LAB = Path(__file__).parent / "lab"


def do_desk(arguments: Namespace) -> int:
    """Open the desk in JupyterLab, or write it as one page."""
    cohort = cohort_of(arguments)
    spoken = arguments.language or language()
    if arguments.html:
        path = write(cohort, arguments.html, spoken)
        print(say("desk.said.written", path=path))
        return 0
    read_all(cohort)
    print(say("desk.said.opening", root=cohort.root), flush=True)
    return start(cohort, arguments, spoken)


def write(cohort: Cohort, path: Path, spoken: str) -> Path:
    """Write the desk as one page that stands alone.

    Raises
    ------
    CohortError
        When the place lies in a repository: the page holds names and marks.
    """
    path = outside_repositories(cohort, path)
    survey = read_all(cohort)
    with progress(say("desk.said.writing")) as step:
        page = pages.alone(survey, spoken, step)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page, "utf-8")
    path.chmod(0o600)
    return path


def read_all(cohort: Cohort) -> Survey:
    """Read what is graded and not read yet, so that the pages need not."""
    survey = Surveyor(cohort).survey()
    released = [sheet for sheet in survey.sheets if sheet.released]
    with progress(say("desk.said.reading")) as step:
        for sheet in released:
            findings.read(cohort, sheet.name, step)
    return survey


def start(cohort: Cohort, arguments: Namespace, spoken: str, page: str = "/lab/workspaces/desk") -> int:
    """Run JupyterLab in a cohort's folder at a page, until it is stopped; its exit code."""
    options = ["--no-browser"] if arguments.no_browser else []
    options += [f"--port={arguments.port}"] if arguments.port else []
    try:
        started = [*command(cohort, page), *options]
        return subprocess.run(started, cwd=cohort.root, env=environment(spoken)).returncode
    except KeyboardInterrupt:
        return 0


def command(cohort: Cohort, page: str) -> list[str]:
    """The command that starts JupyterLab with the desk; nbgrader's formgrader is there too."""
    started = [
        sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={cohort.root}",
        f"--ServerApp.jpserver_extensions={json.dumps({_EXTENSION: True}).replace('true', 'True')}",
        f"--LabApp.extra_labextensions_path={_LAB / 'extensions'}",
        f"--LabApp.default_url={page}",
    ]  # fmt: skip
    if os.name == "posix" and os.geteuid() == 0:
        started.append("--allow-root")  # containers, where Jupyter would refuse to start
    return started


def environment(spoken: str) -> dict[str, str]:
    """Lab in a language. Unlike a student's, an instructor's Lab keeps the formgrader."""
    # Lab runs in another folder: this very kit, wherever it was started from.
    first = {"JUPYTER_CONFIG_PATH": _LAB / spoken, "PYTHONPATH": Path(course.__file__).parents[1]}
    paths = {
        name: os.pathsep.join(filter(None, (str(path), os.environ.get(name)))) for name, path in first.items()
    }
    return {**os.environ, **paths, "COURSE_LANGUAGE": spoken}
