"""What the START page shows: the path, made from outline.toml and each lesson.toml, and the first loop's K."""

from dataclasses import replace
from pathlib import Path

from course.network import Link, Network, reproduction
from course.notebooks.path import path

HERE = Path(__file__).parent


def values(language):
    loop = Network.read(HERE / f"first-loop.{language}.start.json")
    back = Link("back", "bakery", "me", rate=1)
    k = reproduction(replace(loop, links=[*loop.links, back]), loop.initiator)
    return {"path": path(HERE, language), "k": k}
