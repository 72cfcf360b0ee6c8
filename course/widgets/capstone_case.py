"""An invented capstone out of the dataset ``capstone-case``: its drawing, its cycle and its memo."""

from dataclasses import replace
from typing import TYPE_CHECKING

from course.data import load
from course.network import Network
from course.widgets.boards.memo import FIELDS, Memo
from course.widgets.experiment.cycles import Count, Cycle, Cycles
from course.widgets.experiment.plan import NUMBERS, Plan
from course.words import say

if TYPE_CHECKING:
    import pandas

DATASET, COUNTED = "capstone-case", "share"
"""The dataset, and the id of the link that its experiment counted."""


def network(held: Cycles) -> Network:
    """The plant shop's drawing, cut back, with what was counted in the place of what was guessed."""
    drawn = load(DATASET, "mvn")
    assert isinstance(drawn, Network)
    count = held.last.counts[-1]
    rates = {COUNTED: count.succeeded / count.tried}
    return replace(drawn, links=[replace(link, rate=rates.get(link.id, link.rate)) for link in drawn.links])


def plan() -> Plan:
    """The plan as it was locked."""
    rows = _table("plan").itertuples(index=False)
    return Plan.from_dict(
        {row.field: float(row.value) if row.field in NUMBERS else row.value for row in rows}
    )


def cycles() -> Cycles:
    """Its one cycle, locked and counted.

    >>> from course import use
    >>> use("en")
    >>> cycles().last.decision
    'pivot'
    """
    (row,) = _table("cycle").itertuples(index=False)
    count = Count(int(row.tried), int(row.succeeded), str(row.counted))
    return Cycles((Cycle(plan(), locked=str(row.locked), counts=(count,)),))


def memo(held: Cycles, work: str = "plants") -> Memo:
    """The memo of one of the two works, not kept anywhere yet."""
    rows = _table("memos")
    own = rows[rows["work"] == work].set_index("field")["text"].fillna("")
    return Memo(f"capstone-case-{work}", experiment=held, start={name: str(own[name]) for name in FIELDS})


def title() -> str:
    """Of the page, which says that it is invented."""
    return say("capstone.case")


def _table(name: str) -> "pandas.DataFrame":
    found = load(DATASET, name)
    assert not isinstance(found, Network)
    return found
