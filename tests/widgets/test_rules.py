"""The editor's rules without a browser: its own tests under node, and the same picture as Python's."""

import json
import math
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest

from course.network import KINDS, ROLES, STAGES, Network
from course.network.drawing import _label_box, link_label
from course.network.layout import curves, spots
from course.network.notes import placed
from course.network.text import clean
from course.words import phrases

HERE = Path(__file__).parent / "js"
LABELS = [
    "",
    "책방",
    "우리 동네에서 가장 오래된 작은 책방",
    "The old bookshop at the end of the lane",
    "Donaudampfschifffahrtsgesellschaft",
    "  두\n줄\t이름 ",
    "‮뒤집힌",
    "ㅤ​",
    "👩‍👩‍👧 가족",
    "e\u0301",
    "a" * 400,
    "가" * 400,
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
]


@pytest.mark.needs("Node.js")
def test_the_editing_rules_hold_under_nodes_own_test_runner():
    files = sorted(str(path) for path in HERE.glob("*.test.js"))
    assert len(files) >= 5
    done = subprocess.run(["node", "--test", *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.needs("Node.js")
@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_editor_puts_everything_where_python_puts_it(language):
    networks = [made_up(seed) for seed in range(60)]
    asked = {"networks": networks, "words": phrases("widgets.sketch", language), "texts": LABELS}
    done = subprocess.run(
        ["node", str(HERE / "geometry.js")], input=json.dumps(asked), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["texts"] == [clean(text) for text in LABELS]
    for seed, (data, told) in enumerate(zip(networks, answer["networks"], strict=True)):
        compare(Network.from_dict(data), told, language, seed)


def compare(network: Network, told: dict[str, Any], language: str, seed: int) -> None:
    place = spots(network)
    way = curves(network, place)
    for node, seen in zip(network.nodes, told["nodes"], strict=True):
        spot = place[node.id]
        assert (seen["x"], seen["y"]) == pytest.approx((spot.x, spot.y)), (seed, node)
        assert seen["lines"] == list(spot.label), (seed, node)
    for link, seen in zip(network.links, told["links"], strict=True):
        curve, lines = way[link.id], link_label(link, language)
        assert numbers(seen["path"]) == pytest.approx(numbers(curve.path), abs=0.11), (seed, link)
        assert seen["tip"] == pytest.approx(curve.tip), (seed, link)
        assert math.cos(seen["angle"] - curve.angle) == pytest.approx(1), (seed, link)
        assert seen["lines"] == lines, (seed, link)
        assert seen["box"] == pytest.approx(_label_box(curve, lines)), (seed, link)

    for note, seen in zip(placed(network.extra["notes"]), told["notes"], strict=True):
        assert seen["lines"] == note.lines, (seed, note)
        assert seen["box"] == pytest.approx(note.box), (seed, note)


def numbers(path: str) -> list[float]:
    for letter in "MQCL,":
        path = path.replace(letter, " ")
    return [float(number) for number in path.split()]


def made_up(seed: int) -> dict[str, Any]:
    """A drawing with everything in it: parallel links, loops, nodes nowhere, names of all kinds."""
    roll = random.Random(seed)
    nodes = [
        {
            "id": f"n{at}",
            "label": roll.choice(LABELS),
            "kind": roll.choice(KINDS),
            "roles": roll.sample(ROLES, roll.randrange(4)),
            **(
                {"x": round(roll.uniform(-400, 900), 1), "y": round(roll.uniform(-400, 900), 1)}
                if roll.random() < 0.8
                else {}
            ),
        }
        for at in range(roll.randrange(1, 7))
    ]
    links = [
        {
            "id": f"l{at}",
            "source": roll.choice(nodes)["id"],
            "target": roll.choice(nodes)["id"],
            "action": roll.choice(LABELS),
            "medium": roll.choice(LABELS),
            **known(roll),
        }
        for at in range(roll.randrange(12))
    ]
    notes = [
        {
            "id": f"t{at}",
            "text": "\n".join(roll.choices(LABELS, k=roll.randrange(9))),
            "x": roll.randrange(900),
        }
        for at in range(roll.randrange(3))
    ]
    return {"schema": 1, "nodes": nodes, "links": links, "notes": notes}


def known(roll: random.Random) -> dict[str, Any]:
    choices: dict[str, list[Any]] = {
        "rate": [0, 0.4, 1.5, 1 / 3, 24, 1440, 123456.7],
        "delay": [0, 7, 0.5, 1234],
        "stage": list(STAGES),
    }
    return {name: roll.choice(values) for name, values in choices.items() if roll.random() < 0.6}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_editor_and_python_call_things_the_same(language):
    sketch, network = phrases("widgets.sketch", language), phrases("network", language)
    shared = [
        *(f"kind.{kind}" for kind in KINDS),
        *(f"stage.{stage}" for stage in STAGES),
        "nameless",
        "drawing.days",
    ]
    shared += [f"{word}.{role}" for role in ROLES for word in ("role", "badge")]
    assert {key: sketch[key] for key in shared} == {key: network[key] for key in shared}
    assert sketch["node.starts"] == network["initiator"]
