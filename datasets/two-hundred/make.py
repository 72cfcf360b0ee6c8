"""Rebuild this folder's tables and their card: ``python datasets/two-hundred/make.py``.

The same two hundred people in two worlds, for lesson 1: in one, friends are mostly of the same hamlet; in the
other each has as many friends as there, but from anywhere. What differs is only how the ties lie.
"""

from pathlib import Path

import networkx

from course.data.cards import Column, Package
from course.simulate import community_graph

HERE = Path(__file__).parent
SEED = 0
HAMLETS, SIZE = 10, 20


def worlds() -> dict[str, networkx.Graph]:
    """Both: clustered, and with its ties exchanged pair by pair until no trace of the hamlets is left."""
    clustered = community_graph(HAMLETS, SIZE, inside=5.6, outside=0.4, seed=SEED)
    mixed = clustered.copy()
    swaps = 20 * mixed.number_of_edges()
    networkx.double_edge_swap(mixed, nswap=swaps, max_tries=20 * swaps, seed=SEED)
    return {"clustered": clustered, "mixed": mixed}


def package() -> Package:
    """The dataset."""
    made = Package("two-hundred", TITLE, DESCRIPTION, SOURCES)
    people = [[person + 1, person // SIZE + 1] for person in range(HAMLETS * SIZE)]
    made.add_table("people", *PEOPLE, people, ["person"])
    for name, graph in worlds().items():
        ties = sorted(sorted((one + 1, other + 1)) for one, other in graph.edges)
        made.add_table(name, *TIES[name], ties, ["person", "friend"])
    return made


# fmt: off
TITLE = ("같은 이백 명, 두 세상", "The same two hundred people in two worlds")
DESCRIPTION = (
    "지어낸 사람 이백 명의 친구 관계입니다. 두 세상에서 각자의 친구 수는 똑같고, 친구가 누구인지만 다릅니다. 어느 실제 마을도 아닙니다. "
    "진짜 사회가 두 세상 가운데 어느 쪽에 가까운지는 이 자료로 알 수 없습니다.",
    "Synthetic: the friendships of two hundred invented people. Everybody has as many friends in either world; only who they are "
    "differs. It is no real village, and it cannot tell which of the two real society is more like.",
)
SOURCES = [
    ("Communities as a planted partition: Condon & Karp 2001", "https://doi.org/10.1002/1098-2418(200103)18:2%3C116::AID-RSA1001%3E3.0.CO;2-2"),
]
PERSON = {"required": True, "minimum": 1, "maximum": HAMLETS * SIZE}
PEOPLE = (
    ("사람들", "People"),
    ("한 사람에 한 줄. 모두 지어낸 사람.", "One row a person. All invented."),
    [
        Column("person", "integer", ("사람 번호", "Number of the person"), PERSON | {"unique": True}),
        Column("hamlet", "integer", ("사는 마을", "Hamlet they live in"), {"required": True, "minimum": 1, "maximum": HAMLETS}),
    ],
)
COLUMNS = [
    Column("person", "integer", ("한쪽 사람, 번호가 작은 쪽", "One of the two, the smaller number"), PERSON),
    Column("friend", "integer", ("그의 친구", "Their friend"), PERSON),
]
TIES = {
    "clustered": (("뭉쳐 있는 세상", "The clustered world"), ("친구 사이 하나에 한 줄. 친구는 대개 같은 마을에 있다. 지어낸 자료.", "One row a friendship, mostly within a hamlet. Synthetic."), COLUMNS),
    "mixed": (("고루 섞인 세상", "The well-mixed world"), ("친구 사이 하나에 한 줄. 친구는 어디에나 있다. 지어낸 자료.", "One row a friendship, from anywhere. Synthetic."), COLUMNS),
}
# fmt: on


def main(folder: Path = HERE) -> None:
    """Write the files into a folder."""
    package().write(folder)


if __name__ == "__main__":
    main()
