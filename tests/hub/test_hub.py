"""A server with two cohorts: the week runs through, and every crossing fails. See `story` for how it is played."""

import json
import re
import subprocess

import pytest

from course.hub import settings
from course.machine import bundle
from tests.hub import attacks, sealed
from tests.hub.story import KILLED_AT

pytestmark = [
    pytest.mark.needs("root", "namespaces", "JupyterHub", "Chromium", "npm"),
    pytest.mark.timeout(900),
]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What was seen on the server; it is gone by now, accounts, homes and all."""
    bundle.install(settings.PROXY)  # a sealed machine has no network
    place = tmp_path_factory.mktemp("hub")
    with (place / "story.log").open("wb") as log:
        story = sealed.start("tests.hub.story", place, stdout=log, stderr=log)
        try:
            code = story.wait(800)
        finally:
            story.kill()
    assert code == 0, (place / "story.log").read_text("utf-8", "replace")[-4000:]
    return json.loads((place / "seen.json").read_text("utf-8"))


def test_a_dry_run_says_everything_and_does_nothing(seen):
    assert seen["dry run"]["code"] == 0
    assert seen["made by the dry run"] == [False, False]
    planned = set(seen["dry run"]["said"].splitlines()[:-1])
    done = {line for run in (*seen["killed"], seen["set-up"]) for line in run["said"].splitlines()}
    assert {line for line in planned if line.startswith(("make", "open", "write"))} <= done


def test_a_set_up_that_was_killed_is_finished_by_the_next(seen):
    assert [run["code"] for run in seen["killed"]] == [-9] * len(KILLED_AT)
    for run, step in zip(seen["killed"], KILLED_AT, strict=True):
        assert step in run["said"]
    assert seen["set-up"]["code"] == 0


def test_the_set_up_run_again_changes_nothing(seen):
    assert seen["set-up"]["code"] == seen["set-up again"]["code"] == 0
    assert "nothing changed" in seen["set-up again"]["said"]


def test_who_is_on_no_roster_or_has_no_password_is_not_let_in(seen):
    assert seen["log-ins"] == {"a wrong password": 403, "nobody on a roster": 403, "a grader": 403}


@pytest.mark.parametrize(("who", "language"), [("20261001", "ko"), ("park", "en")])
def test_a_student_has_the_lessons_in_the_cohorts_language_and_a_private_home(seen, who, language):
    seat = seen["seats"][who]
    assert seat["said"].startswith(f"/home/{who} {0o077} 512 ")
    assert f"syllabus.{language}.md" in seat["said"]
    assert seat["start"].endswith(f"/user/{who}/lab/tree/lessons/START.{language}.ipynb")
    assert "frame-ancestors 'none'" in seat["frames"]


def test_a_file_in_the_home_named_like_a_part_of_the_server_is_not_run_by_it(seen):
    assert "lee" in seen["servers"]


def test_kernels_talk_through_sockets_that_only_their_owner_may_open(seen):
    assert seen["seats"]["park"]["said"].split()[-1] == "ipc"


def test_a_student_sees_the_list_of_assignments_and_none_of_the_instructors_panels(seen):
    hidden = seen["seats"]["20261001"]["hidden"]
    assert all(name in hidden for name in ("course-list", "create-assignment", "formgrader"))
    assert "assignment-list" not in hidden


def test_fetch_draw_validate_submit_collect_grade_and_feedback_run_through(seen):
    hand_in = seen["hand-in"]
    assert '"status": "released"' in hand_in["list"]
    assert hand_in["drawn"] is True
    assert hand_in["validate"]["success"]
    assert seen["collected"] == ["20261001"]
    assert re.search(r"20261001 .* 5 +5 +9 ", seen["grade"]), seen["grade"]
    assert seen["feedback at home"]["owner"] == "20261001"
    assert "· 20261001</title>" in seen["feedback at home"]["page"]
    assert seen["feedback at home"]["released"] == 1


def test_a_hand_in_belongs_to_its_student_and_only_the_grader_may_open_it_too(seen):
    found = {key: seen["in the exchange"][key] for key in ("owner", "group", "mode")}
    assert found == {"owner": "20261001", "group": "grader-shop-a", "mode": "0o770"}


def test_the_other_cohorts_student_is_shown_nothing_and_gets_nothing(seen):
    other = seen["another cohort's student"]
    assert "shop-a" not in other["courses"] + other["list"]
    assert not other["has"]


@pytest.mark.parametrize("what", attacks.ON_THE_MACHINE)
def test_on_the_machine_a_student_is_refused_who(seen, what):
    assert seen["attacks"][what] == "PermissionError"


@pytest.mark.parametrize("what", attacks.WITH_THE_TOKEN)
def test_with_their_servers_token_a_student_is_refused_who(seen, what):
    assert seen["attacks"][what] in attacks.WITH_THE_TOKEN[what][2]


def test_the_token_says_its_owners_groups_and_the_proxy_says_nothing(seen):
    assert seen["attacks"]["asks for their own groups"] == 200
    assert seen["attacks"]["reads the routes of the proxy"] == 403


@pytest.mark.parametrize("what", attacks.PAGES)
def test_a_page_of_others_is_refused_when(seen, what):
    assert seen["pages"][what] == attacks.PAGES[what][2]


def test_a_forged_hand_in_is_refused_and_reported_by_the_verb(seen):
    assert seen["forged"] == "done\n"
    assert "20261001+01-shop+2098-03-20 10:00:00.000000 UTC+forged" in seen["collect"]
    assert "다른 사용자가 낸 것이에요" in seen["collect"]


def test_a_forged_hand_in_is_refused_by_the_formgraders_own_button_which_takes_the_students_own(seen):
    assert "is refused: it belongs to lee" in seen["formgrader collects"]["said"]
    assert seen["formgrader collects"]["time"] in seen["in the exchange"]["path"]


def test_the_formgrader_opens_in_a_tab_of_the_desk_that_only_its_instructor_is_offered(seen):
    assert seen["formgrader in the browser"] == {"offered": ["/services/shop-a/"], "assignments": 1}


def test_who_leaves_the_roster_keeps_the_home_and_loses_log_in_server_and_group(seen):
    left = seen["lee leaves"]
    assert left["said"]["code"] == 0
    assert left["groups"] == ["course-people"]
    assert left["home"] is True
    assert left["log-in"] == 403
    assert left["cookie"] is False


def test_nothing_is_left_running_and_no_account_or_folder_left_behind(seen):
    assert seen["left running"] == []
    for name in ("20261001", "lee", "grader-shop-a"):
        assert subprocess.run(["getent", "passwd", name], stdout=subprocess.DEVNULL).returncode


def test_a_sealed_machine_ends_with_whoever_started_it(tmp_path):
    """Killed, not asked to end: as when a test run is stopped."""
    starter = "import sys, time; from tests.hub import sealed; sealed.start('tests.hub.waiting', sys.argv[1]); time.sleep(60)"
    command = [sealed.sys.executable, "-c", starter, str(tmp_path / "began")]
    test_run = subprocess.Popen(command, cwd=sealed.ROOT)
    try:
        for _ in range(600):
            if (tmp_path / "began").exists() or test_run.poll() is not None:
                break
            subprocess.run(["sleep", "0.1"])
        assert (tmp_path / "began").exists()
    finally:
        test_run.kill()
        test_run.wait()
    for _ in range(100):
        if not subprocess.run(["pgrep", "-f", str(tmp_path / "began")], stdout=subprocess.PIPE).stdout:
            return
        subprocess.run(["sleep", "0.1"])
    pytest.fail("a process of the sealed machine outlived the one that started it")
