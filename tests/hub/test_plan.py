"""A server's file: everything wrong in it is said at once, and no name can harm the machine."""

import argparse
from pathlib import Path

import pytest

from course.cohort.plan import Plan
from course.cohort.problems import CohortError
from course.hub import accounts, command, folders, opening
from course.hub.plan import HubPlan
from course.hub.settings import configure, facts
from course.words import use
from tests.cohort.hand_ins import EXERCISES, PLAN
from tests.hub import sealed

HUB = '[[cohort]]\nplan = "shop.toml"\nroster = "shop.csv"\ninstructors = ["kim"]\n'


@pytest.fixture
def files(tmp_path):
    """A plan, a roster; a function that writes a server's file beside them and reads it."""
    use("en")
    text = PLAN.read_text("utf-8")
    (tmp_path / "shop.toml").write_text(f'private = "{EXERCISES}"\n{text}', "utf-8")
    (tmp_path / "shop.csv").write_text("id,name\n20261001,Kim\nlee,Lee\n", "utf-8")

    def read(text=HUB, roster=None):
        (tmp_path / "hub.toml").write_text(text, "utf-8")
        if roster:
            (tmp_path / "shop.csv").write_text(f"id,name\n{roster}\n", "utf-8")
        return HubPlan.read(tmp_path / "hub.toml")

    return read


def test_people_of_several_cohorts_have_the_groups_of_all_and_the_language_of_the_first(files, tmp_path):
    (tmp_path / "two.toml").write_text(
        (tmp_path / "shop.toml").read_text("utf-8").replace('"shop"', '"two"').replace('"ko"', '"en"'),
        "utf-8",
    )
    second = '[[cohort]]\nplan = "two.toml"\nroster = "shop.csv"\ninstructors = ["han"]\n'
    people = files(HUB + second).people()
    assert people["lee"] == {"language": "ko", "groups": ["nbgrader-shop", "nbgrader-two"]}
    assert people["han"] == {"language": "en", "groups": ["formgrade-two"]}


@pytest.mark.parametrize(
    ("text", "roster", "said"),
    [
        (HUB + 'rooster = "x"\n', None, "cohort[1].rooster: expected one of the known keys"),
        ("root = 'srv'\n" + HUB, None, "root: expected a folder's whole path"),
        ("address = 'ftp://x'\n" + HUB, None, "address: expected an address"),
        ("login = 'none'\n" + HUB, None, 'login: expected "trial" or "own"'),
        ("address = 'https://hub.example.org'\n" + HUB, None, "in a trial everybody has the same password"),
        ('root = "/srv/x"\n', None, "cohort: expected at least one table"),
        (HUB.replace('["kim"]', '["lee"]'), None, "a student or an instructor, not both"),
        (HUB.replace('["kim"]', '["grader-shop"]'), None, "grader-shop: expected a name of small letters"),
        (HUB, "Lee,Lee", "shop.csv: Lee: expected a name of small letters"),
        (HUB, "이서연,이서연", "이서연: expected a name of small letters"),
        (HUB + HUB, None, "hub.toml: shop: expected"),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_what_belongs_there(files, text, roster, said):
    with pytest.raises(CohortError) as error:
        files(text, roster)
    assert said in str(error.value)


def test_the_example_is_read_as_soon_as_its_plan_and_roster_are_there(tmp_path, files):
    files()
    text = (sealed.ROOT / "deploy" / "jupyterhub" / "hub.toml").read_text("utf-8")
    (tmp_path / "spring-a.toml").write_bytes((tmp_path / "shop.toml").read_bytes())
    (tmp_path / "spring-a.csv").write_bytes((tmp_path / "shop.csv").read_bytes())
    plan = files(text)
    assert (plan.root, plan.login, [cohort.group for cohort in plan.cohorts]) == (
        Path("/srv/course"), "trial", ["course-shop"],
    )  # fmt: skip


@pytest.mark.parametrize("name", ["root", "daemon", "nobody"])
def test_an_account_that_was_there_before_is_never_taken_over(files, name):
    with pytest.raises(CohortError, match=rf"accounts that were on this server before: {name}"):
        list(accounts.steps(files(HUB, roster=f"{name},Somebody")))


def test_the_cohorts_plan_gets_the_servers_exchange_and_its_private_shelf_by_whole_path(files, tmp_path):
    plan = files('root = "/srv/here"\n' + HUB)
    text = opening.plan_text(plan, plan.cohorts[0])
    (tmp_path / "elsewhere.toml").write_text(text, "utf-8")
    read = Plan.read(tmp_path / "elsewhere.toml")
    assert (read.exchange, read.check_owner, read.shelves[0]) == ("/srv/here/exchange", True, EXERCISES)


@pytest.mark.parametrize(
    "table", ['root = "/tmp/open"', 'root = "/srv/course/exchange"\ncheck_owner = false']
)
def test_a_plan_with_another_exchange_or_unchecked_owners_is_refused(files, tmp_path, table):
    plan = files()
    with (tmp_path / "shop.toml").open("a") as file:
        file.write(f"\n[exchange]\n{table}\n")
    with pytest.raises(CohortError, match=r"\[exchange\] must be absent"):
        opening.plan_text(plan, plan.cohorts[0])


def test_a_link_in_a_folders_place_is_refused_and_what_it_leads_to_stays_as_it_is(tmp_path):
    use("en")
    target = tmp_path / "etc"
    target.mkdir(mode=0o755)
    (tmp_path / "inbound").symlink_to(target)
    step = folders.folder(tmp_path / "inbound", "root", "root", 0o3733)
    assert step.needed()
    with pytest.raises(CohortError, match="expected a folder, found a link"):
        step.do()
    assert target.stat().st_mode & 0o7777 == 0o755


def test_without_roots_rights_the_verb_says_what_to_do(files, tmp_path, monkeypatch, capsys):
    files()
    monkeypatch.setattr(command.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(command, "find_spec", lambda name: True)
    assert command.run(argparse.Namespace(plan=tmp_path / "hub.toml", dry_run=False)) == 2
    assert "--dry-run" in capsys.readouterr().err


class Config(dict):
    """A stand-in for traitlets' configuration."""

    def __getattr__(self, name):
        return self.setdefault(name, Config())

    __setattr__ = dict.__setitem__


def test_the_hubs_settings_keep_to_what_the_review_says(files, tmp_path):
    plan = files('login = "own"\naddress = "https://hub.example.org"\n' + HUB)
    (tmp_path / "hub.json").write_text(facts(plan), "utf-8")
    c = Config()
    configure(c, tmp_path)
    assert c.Authenticator.allowed_users == {"20261001", "lee", "kim"}
    assert c.Authenticator.allow_existing_users is False
    assert c.Authenticator.admin_users == set()
    assert "authenticator_class" not in c.JupyterHub
    assert "inherit" not in c.Spawner.server_token_scopes
    assert c.Spawner.disable_user_config is True
    assert c.JupyterHub.load_roles[0]["users"] == ["kim"]
    desk = c.JupyterHub.services[0]
    assert (desk["user"], desk["url"], desk.get("admin")) == ("grader-shop", "http://127.0.0.1:9100", None)
    hook = c.Authenticator.post_auth_hook
    assert hook(None, None, {"name": "lee"})["groups"] == ["nbgrader-shop"]
    assert hook(None, None, {"name": "stranger"}) is None
