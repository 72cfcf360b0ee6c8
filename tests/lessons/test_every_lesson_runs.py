"""Every lesson there is: fresh kernel, no network, no warning, within its time and memory."""

import shutil
from pathlib import Path

import pytest

from course.notebooks import read
from course.notebooks.source import parse
from course.words import say
from tests.lessons.running import MEGABYTES, SECONDS, answers, run
from tests.turns import turns

LESSONS = sorted((Path(__file__).parents[2] / "lessons").glob("*/lesson.py"))
LANGUAGES = ("ko", "en")


def names(paths):
    return [path.parent.name for path in paths]


def complaints(outputs):
    """Errors, warnings and anything else on standard error."""
    return [
        output.get("text") or "\n".join(output.get("traceback", []))
        for output in outputs
        if output.output_type == "error" or output.get("name") == "stderr"
    ]


def shown(outputs):
    return "\n".join(str(output.get("data", {}).get("text/plain", "")) for output in outputs)


@pytest.mark.parametrize(("path", "language"), turns(LESSONS, LANGUAGES, names(LESSONS)))
def test_a_lesson_runs_closed_and_opened_within_its_time_and_memory(path, language, tmp_path, report):
    source = read(path)
    done = run(source, language, tmp_path)
    report(f"{path.parent.name} {language}: {done.seconds:.1f} s, {done.megabytes:.0f} MB")
    assert complaints([*done.closed, *done.opened]) == []
    closed = say("widgets.reveal.closed", language)
    assert shown(done.closed).count(closed) >= len(answers(source))
    assert closed not in shown(done.opened)
    assert done.seconds <= SECONDS
    assert done.megabytes <= MEGABYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_runs_beside_the_lessons(language, tmp_path, report):
    lessons = LESSONS[0].parents[1]
    for path in lessons.glob("first-loop.*.json"):
        shutil.copy(path, tmp_path)
    done = run(read(lessons / "start.py"), language, tmp_path)
    report(f"START {language}: {done.seconds:.1f} s, {done.megabytes:.0f} MB")
    assert complaints(done.closed) == []
    printed = "".join(output.get("text", "") for output in done.closed)
    assert say("machine.doctor.here.well", language) in printed
    assert not any(tmp_path.rglob("sketches/*"))  # looking writes nothing


def made(tmp_path, code):
    use = '# %% lang="{0}"\nfrom course import use\n\nuse("{0}")\n\n'
    path = tmp_path / "lesson.py"
    path.write_text(use.format("ko") + use.format("en") + f"# %%\n{code}\n", "utf-8")
    return parse(path)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (
            'import urllib.request\nurllib.request.urlopen("https://example.org")',
            "a lesson asked for example.org",
        ),
        ("import warnings\nwarnings.warn('old')", "old"),
        ("import logging\nlogging.getLogger().warning('careful')", "careful"),
    ],
)
def test_what_a_lesson_must_not_do_is_seen(tmp_path, code, told):
    source = made(
        tmp_path,
        f"try:\n    exec({code!r})\nexcept OSError as error:\n    import sys\n    print(error, file=sys.stderr)",
    )
    done = run(source, "en", tmp_path)
    assert told in "".join(complaints(done.closed))
