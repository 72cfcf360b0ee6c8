"""The cluster's files without a cluster: what each student's pod would mount, and hand-ins that are not theirs."""

import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = ROOT / "deploy" / "kubernetes"
VALUES = yaml.safe_load((FILES / "values.yaml").read_text("utf-8"))
PEOPLE = {
    "spring-a": {"language": "ko", "students": ["a1", "a2"], "instructors": ["kim"]},
    "spring-b": {"language": "en", "students": ["b1"], "instructors": ["han"]},
}


@pytest.fixture
def configured(monkeypatch):
    """The hub's own configuration, run as the hub runs it."""
    chart = SimpleNamespace(
        get_config=lambda key, default=None: PEOPLE if key == "custom.cohorts" else default
    )
    monkeypatch.setitem(sys.modules, "z2jh", chart)
    settings = SimpleNamespace(KubeSpawner=SimpleNamespace(), Authenticator=SimpleNamespace())
    exec(VALUES["hub"]["extraConfig"]["cohorts"], {"c": settings})
    return settings


def spawned(configured, name):
    spawner = SimpleNamespace(user=SimpleNamespace(name=name), volume_mounts=[], environment={})
    configured.KubeSpawner.pre_spawn_hook(spawner)
    return spawner


def test_a_students_pod_mounts_the_own_cohort_and_the_own_folder_and_writes_only_there(configured):
    found = {each["subPath"]: each["readOnly"] for each in spawned(configured, "a1").volume_mounts}
    assert found == {
        "spring-a/outbound": True,
        "spring-a/by-student/a1": False,
        "spring-a/feedback-of/a1": True,
    }
    assert spawned(configured, "b1").environment == {"COURSE_LANGUAGE": "en"}


def test_an_instructors_desk_mounts_the_own_cohort_and_a_stranger_nothing(configured):
    [mount] = spawned(configured, "kim").volume_mounts
    assert (mount["subPath"], mount["mountPath"]) == ("spring-a", "/srv/nbgrader/exchange/spring-a")
    assert spawned(configured, "mallory").volume_mounts == []
    assert configured.Authenticator.allowed_users == {"a1", "a2", "b1", "kim", "han"}


@pytest.mark.parametrize("name", ["values.yaml", "exchange.yaml", "workers.yaml"])
def test_no_secret_no_person_and_no_invented_address_is_in_the_files(name):
    text = (FILES / name).read_text("utf-8")
    assert list(yaml.safe_load_all(text))
    assert not re.search(r"(?i)^\s*(password|secretToken|client_secret|cookieSecret):\s*\S", text, re.M)
    assert VALUES["custom"]["cohorts"] == {}
    assert all(image.startswith("REGISTRY/") for image in re.findall(r"image: (\S+)$", text, re.M))


def only(**keys):
    """An object with these keys and no others, each of a JSON type or an object in its turn."""
    kinds = {key: kind if isinstance(kind, dict) else {"type": kind} for key, kind in keys.items()}
    return {"type": "object", "additionalProperties": False, "properties": kinds}


# What these values may hold, read off the chart's values.schema.yaml (commit 02dd73df01bd) for the keys used here.
ON = only(enabled="boolean")
CHART = only(
    custom="object",
    hub=only(
        db=only(type={"enum": ["sqlite-pvc", "sqlite-memory", "mysql", "postgres", "other"]}, url="string"),
        config="object", networkPolicy=ON, extraConfig="object",
    ),
    proxy=only(service=only(type={"enum": ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"]})),
    ingress=only(enabled="boolean", hosts="array", tls="array"),
    singleuser=only(
        image=only(name="string", tag="string"), defaultUrl="string", uid="integer", fsGid="integer",
        allowPrivilegeEscalation="boolean", startTimeout="integer",
        cpu=only(guarantee="number", limit="number"), memory=only(guarantee="string", limit="string"),
        storage=only(type={"enum": ["dynamic", "static", "none"]}, capacity="string", homeMountPath="string", extraVolumes="array"),
        lifecycleHooks=only(postStart="object", preStop="object"),
        cloudMetadata=only(blockWithIptables="boolean", ip="string"),
        networkPolicy=only(enabled="boolean", egressAllowRules=only(privateIPs="boolean")),
    ),
    prePuller=only(continuous=ON),
    scheduling=only(podPriority=ON, userPlaceholder=only(enabled="boolean", replicas="integer"), userScheduler=ON),
    cull=only(enabled="boolean", timeout="integer", every="integer", maxAge="integer"),
)  # fmt: skip


def test_every_value_is_one_that_the_chart_takes():
    """The chart refuses what its schema does not know, so a slip here would stop the installation."""
    jsonschema.validate(VALUES, CHART)
    for slip in ({"singleuser": {"defaultURL": "/lab"}}, {"cull": {"timeout": "1h"}}, {"hubs": {}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(VALUES | slip, CHART)


def test_a_pod_has_room_for_the_largest_lesson():
    largest = max(map(int, re.findall(r"\| (\d+) MB", (ROOT / "deploy/README.md").read_text("utf-8"))))
    limit = {"G": 1000, "M": 1}
    size = VALUES["singleuser"]["memory"]["limit"]
    assert largest < int(size[:-1]) * limit[size[-1]]


def test_the_image_holds_no_answers_and_runs_as_nobody_special():
    recipe = (FILES / "Dockerfile").read_text("utf-8")
    copied = re.findall(r"^COPY (?:--\S+ )?(.+) \S+$", recipe, re.M)
    sources = [source for line in copied for source in line.split()]
    assert all((ROOT / source).exists() for source in sources)
    assert not {"exercises", "exercises/", "."} & set(sources)
    assert re.search(r"^FROM python:3\.11\.\d+-", recipe, re.M)
    assert recipe.rindex("USER 1000") > recipe.rindex("RUN ")


def test_hadolint_has_nothing_to_say_of_the_image():
    program = Path(sys.executable).with_name("hadolint")
    ran = subprocess.run([program, FILES / "Dockerfile"], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout + ran.stderr) == (0, "")


# ---- gathering hand-ins


@pytest.fixture
def course(tmp_path):
    for student in ("a1", "a2"):
        (tmp_path / "by-student" / student).mkdir(parents=True)
    return tmp_path


def hand_in(course, owner, name):
    folder = course / "by-student" / owner / name
    folder.mkdir()
    (folder / "exercise.ipynb").write_text(owner)
    return folder


def gather(course):
    return subprocess.run([sys.executable, FILES / "gather.py", course], capture_output=True, text=True)


def test_hand_ins_arrive_once_however_often_it_runs(course):
    hand_in(course, "a1", "a1+03-draw+2026-03-01 10:00:00 UTC+x9")
    assert gather(course).returncode == 0
    assert gather(course).returncode == 0
    [arrived] = (course / "inbound").iterdir()
    assert (arrived / "exercise.ipynb").read_text() == "a1"


@pytest.mark.parametrize(
    "forged", ["a2+03-draw+2026-03-01 10:00:00 UTC+x", "a1", "a1+03-draw", "a10+x+y+z", "+a1+b+c"]
)
def test_a_hand_in_named_for_somebody_else_is_refused_and_told(course, forged):
    folder = hand_in(course, "a1", forged)
    done = gather(course)
    assert done.returncode == 1
    assert f"REFUSED a1/{forged}" in done.stdout
    assert folder.exists()
    assert not list((course / "inbound").iterdir())


@pytest.mark.parametrize("kind", ["the box", "the hand-in", "a file in it"])
def test_a_link_takes_nobody_elses_work_along(course, kind):
    theirs = hand_in(course, "a2", "a2+03-draw+2026-03-01 10:00:00 UTC+x")
    name = "a1+03-draw+2026-03-01 10:00:00 UTC+x"
    if kind == "the box":
        (course / "by-student/a1").rmdir()
        (course / "by-student/a1").symlink_to(course / "by-student/a2")
    elif kind == "the hand-in":
        (course / "by-student/a1" / name).symlink_to(theirs)
    else:
        (hand_in(course, "a1", name) / "more.json").symlink_to(theirs / "exercise.ipynb")
    gather(course)
    assert [path.name for path in (course / "inbound").iterdir()] == [theirs.name]


def test_a_hand_in_that_is_there_already_is_not_overwritten(course):
    name = "a1+03-draw+2026-03-01 10:00:00 UTC+x"
    hand_in(course, "a1", name)
    gather(course)
    (hand_in(course, "a1", name) / "exercise.ipynb").write_text("later")
    assert gather(course).returncode == 1
    assert (course / "inbound" / name / "exercise.ipynb").read_text() == "a1"
