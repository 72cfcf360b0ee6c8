"""`python -m course build`: what is written, what is refused, what --check finds."""

import argparse

import pytest

from course import words
from course.notebooks import build, command
from course.notebooks.launch import BEGIN, END

NOTEBOOKS = [
    "exercises/03-draw/practice.en.ipynb",
    "exercises/03-draw/practice.ko.ipynb",
    "lessons/03-draw/lesson.en.ipynb",
    "lessons/03-draw/lesson.ko.ipynb",
]


def told(root, check=False):
    return "\n".join(str(problem).replace(f"{root.as_posix()}/", "") for problem in build(root, check))


def files(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_a_sound_kit_is_built_and_found_up_to_date(kit):
    assert build(kit) == []
    assert sorted(path.relative_to(kit).as_posix() for path in kit.rglob("*.ipynb")) == NOTEBOOKS
    assert build(kit, check=True) == []


def test_building_again_changes_no_byte(kit):
    build(kit)
    first = files(kit)
    build(kit)
    assert files(kit) == first


def test_check_writes_nothing_and_names_every_missing_and_stale_file(kit):
    before = files(kit)
    report = told(kit, check=True)
    assert files(kit) == before
    for name in NOTEBOOKS:
        assert f"{name}: the file is missing: run `python -m course build`" in report
    assert "README.md: the file is not what its source says" in report


def test_a_notebook_edited_by_hand_is_found(kit):
    build(kit)
    path = kit / NOTEBOOKS[0]
    path.write_bytes(path.read_bytes().replace(b"network", b"net"))
    assert [problem.path for problem in build(kit, check=True)] == [path]


def test_a_broken_lesson_does_not_keep_the_exercise_from_being_built(kit):
    (kit / "lessons/03-draw/lesson.py").write_text('# %% [markdown] lang="ko"\n# 책방\n', "utf-8")
    assert "lessons/03-draw/lesson.py:1: cell 1: the cell has no twin" in told(kit)
    assert (kit / NOTEBOOKS[0]).exists()
    assert not (kit / NOTEBOOKS[2]).exists()


def test_a_notebook_whose_source_is_gone_is_found(kit):
    build(kit)
    (kit / "lessons/03-draw/lesson.py").unlink()
    assert (
        "lessons/03-draw/lesson.ko.ipynb: a built notebook without its source lesson.py: delete it"
        in told(kit)
    )


def test_the_launch_table_links_the_notebooks_from_where_the_page_is(kit):
    build(kit)
    assert (
        "| 3 | [그물 그리기](lessons/03-draw/lesson.ko.ipynb) | [Draw the network](lessons/03-draw/lesson.en.ipynb) "
        "| 75 | [나의 그물](exercises/03-draw/practice.ko.ipynb) / "
        "[My network](exercises/03-draw/practice.en.ipynb) |"
    ) in (kit / "README.md").read_text("utf-8")
    page = (kit / "lessons/README.md").read_text("utf-8")
    assert "(../exercises/03-draw/practice.ko.ipynb)" in page
    assert page.startswith("# 그물 · Network")
    assert page.endswith("끝 · The end.\n")
    for link in page.split("](")[1:]:
        assert (kit / "lessons" / link.split(")")[0]).exists()


def test_without_a_public_repository_the_table_promises_no_binder(kit):
    build(kit)
    assert "binder" not in (kit / "README.md").read_text("utf-8").lower()


def test_with_a_public_repository_the_table_opens_binder_at_the_notebook(kit):
    urls = '[project.urls]\nRepository = "https://github.com/someone/kit.git"\n'
    (kit / "pyproject.toml").write_text(urls, "utf-8")
    build(kit)
    link = (
        "https://mybinder.org/v2/gh/someone/kit/HEAD?urlpath=lab%2Ftree%2Flessons%2F03-draw%2Flesson.ko.ipynb"
    )
    assert f"[ko]({link})" in (kit / "README.md").read_text("utf-8")


@pytest.mark.parametrize("text", ["# Network\n", f"{END}\n{BEGIN}\n", f"{BEGIN}\n{BEGIN}\n{END}\n"])
def test_a_page_without_a_place_for_the_table_is_told_and_left_alone(kit, text):
    (kit / "README.md").write_text(text, "utf-8")
    assert f"README.md: the launch table has no place: expected one {BEGIN}, then one {END}" in told(kit)
    assert (kit / "README.md").read_text("utf-8") == text


def test_a_missing_page_is_told(kit):
    (kit / "lessons/README.md").unlink()
    assert "lessons/README.md: the page of the launch table is missing" in told(kit, check=True)


def test_a_lesson_that_names_an_unknown_exercise_is_told(kit):
    path = kit / "lessons/03-draw/lesson.toml"
    path.write_text(path.read_text("utf-8").replace('["03-draw"]', '["03-drow"]'), "utf-8")
    assert (
        "lesson.toml: the key exercises: unknown folder: expected a folder of exercises/, got '03-drow'"
        in told(kit)
    )


def test_two_lessons_of_one_number_are_told(kit):
    other = kit / "lessons" / "04-test"
    other.mkdir()
    for path in (kit / "lessons/03-draw").iterdir():
        (other / path.name).write_bytes(path.read_bytes())
    assert told(kit).count("the key number is taken: expected each lesson's own, got 3") == 2


def test_the_command_says_what_it_did_and_fails_when_something_is_wrong(kit, capsys):
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    words.use("en")
    assert command.run(parser.parse_args(["--root", str(kit)])) == 0
    assert "Notebooks and the table of lessons are written" in capsys.readouterr().out
    assert command.run(parser.parse_args(["--root", str(kit), "--check"])) == 0
    assert "Every derived file is what its source says" in capsys.readouterr().out
    (kit / NOTEBOOKS[0]).unlink()
    assert command.run(parser.parse_args(["--root", str(kit), "--check"])) == 1
    output = capsys.readouterr()
    assert "practice.en.ipynb: the file is missing" in output.err
    assert "To mend: 1" in output.out


def test_the_command_outside_a_project_says_where_to_run_it(tmp_path, capsys):
    words.use("ko")
    assert command.run(argparse.Namespace(root=tmp_path, check=False, widgets=False, notes=None)) == 2
    assert "프로젝트 폴더에서 실행하거나" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_help_teaches_in_the_readers_language(language):
    words.use(language)
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    help_text = parser.format_help()
    assert "lesson.py" in help_text
    assert "python -m course build" in help_text
    assert ("커밋" in help_text) == (language == "ko")
