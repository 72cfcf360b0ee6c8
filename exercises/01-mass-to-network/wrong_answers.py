"""Hand-ins that people really make, each with the mark its checks must give (of 25; manual points aside).

A case of task 1 is called after what is wrong with the drawing; one of tasks 2 and 3 after its check and the sentence
it must be told.
"""

from course.notebooks import Case

DRAW = """
my_id = "kim"
# The cell comes before the check, so it can draw what the cohort's text says and then spoil it.
from dataclasses import replace
from pathlib import Path
from course.network import Link, Network, Node
story = lesson01.story(CASE)
drawn = story.network()
nodes, links = list(drawn.nodes), list(drawn.links)

def draw(one, other):
    return Link(f"new{one}{other}", f"n{one}", f"n{other}", "does", "by something")

def ends(link):
    return int(link.source[1:]), int(link.target[1:])

shows, last = story.strangers
asks = 3 - shows
%s
Path("sketches").mkdir(exist_ok=True)
Network(nodes, links).write("sketches/from-text.json")
"""
MINE = 'mine = checks.variant(CASE, globals().get("my_id"))\n'
RIGHT = {
    "density": "from course.network import density\nanswer_density = density(lesson01.club(mine).network)",
    "keep": "group = lesson01.plan(mine)\nanswer_keep = group.each / (group.people - 1) * (group.more - 1)",
    "clustered": "from course.checks.lesson01.reach import within\nboth = lesson01.worlds(mine)\n"
    "answer_clustered = sorted(within(both.clustered, both.start, 2))",
    "mixed": "answer_mixed = sorted(within(lesson01.worlds(mine).mixed, lesson01.worlds(mine).start, 2))",
    "told": "place = lesson01.rumour(mine)\nanswer_told = 2 * place.ties / place.people * place.percent / 100",
    "why": "answer_why = next(n for n in range(1, 5) if lesson01.why(CASE, n, 2, judged=True).score)",
}


def cases(language):
    """Every known mistake, for a cohort of this language."""
    other = "ko" if language == "en" else "en"
    blank = Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."})
    return [blank, *_drawings(other), *_densities(), *_reaches()]


def _drawings(other):
    """Mistakes in task 1; the rest is blank, so the mark is the drawing's alone, of 10."""

    def drawn(name, mark, ko, en, spoil):
        return Case(name, mark, {"ko": ko, "en": en}, cells={"me": DRAW % spoil})

    return [
        drawn("drawn-in-another-order", 10, "순서와 자리, id만 다른 맞는 그림이에요.", "A right drawing in another order, elsewhere, under other ids.",
              "new = {node.id: f'k{at}' for at, node in enumerate(reversed(nodes))}\n"
              "nodes = [replace(node, id=new[node.id], x=9.0 * at, y=3.0) for at, node in enumerate(reversed(nodes))]\n"
              "links = [replace(link, id=f'm{at}', source=new[link.source], target=new[link.target]) for at, link in enumerate(reversed(links))]"),
        drawn("names-in-another-script", 10, "이름을 다른 글자로 적고 설명을 붙였어요. 맞는 그림이에요.", "Names in another script, with a word added: right all the same.",
              f"nodes = [replace(node, label=name[{other!r}] + ' (1)') for node, name in zip(nodes, story.names)]"),
        drawn("links-side-by-side", 10, "같은 링크를 두 번 그었지만 짝은 같아요.", "One link is drawn twice; the pairs are the same.",
              "links.append(draw(0, 1))"),
        drawn("an-empty-drawing", 0, "그림판을 열기만 했어요.", "The sketch was opened and left empty.", "nodes, links = [], []"),
        drawn("people-without-links", 2, "사람만 늘어놓았어요. 명단이지 네트워크가 아니에요.", "Only people: a list, not yet a network.", "links = []"),
        drawn("a-thing-as-a-node", 7.5, "물건을 노드로 그려서 링크가 끊겼어요.", "The thing passed on became a node, and two links are gone.",
              "nodes.append(Node('n5', '*'))\n"
              "links = [link for link in links if link.source != 'n0'] + [draw(0, 5), draw(5, 1), draw(5, 2)]"),
        drawn("the-mass-as-a-node", 9.5, "아무것도 하지 않는 많은 사람을 노드로 그렸어요.", "A crowd that does nothing became a node.",
              "nodes.append(Node('n5', '1,000+'))"),
        drawn("one-link-for-two-receivers", 8.5, "받는 사람이 둘인데 링크를 하나만 그었어요.", "Two people receive it, but there is one link.",
              "links = [link for link in links if ends(link) != (0, 2)]"),
        drawn("the-subject-as-the-doer", 8, "주어가 받는 쪽인 문장에서 화살표를 거꾸로 그었어요.", "Where the subject receives, the arrow is the wrong way round.",
              "links = [link for link in links if ends(link) != (3, asks)] + [draw(asks, 3)]"),
        drawn("all-arrows-reversed", 3, "화살표를 모두 받는 쪽에서 하는 쪽으로 그었어요.", "Every arrow runs from receiver to doer.",
              "links = [draw(*reversed(ends(link))) for link in links]"),
        drawn("strangers-linked", 9, "서로 모른다고 한 두 사람을 이었어요.", "Two who do not know each other are linked.",
              "links.append(draw(shows, last))"),
        drawn("an-answer-nobody-gave", 9, "한 번 한 일에 오가는 화살표를 그었어요.", "One act, but arrows both ways.", "links.append(draw(0, 4))"),
        drawn("everybody-with-everybody", 3, "같은 모임이라고 모두를 이었어요.", "All are linked because they belong together.",
              "links = [draw(one, other) for one in range(5) for other in range(5) if one != other]"),
        drawn("everything-through-the-organiser", 2.5, "모임을 여는 사람에게서 모두에게만 그었어요.", "Only arrows from the organiser to everybody.",
              "links = [draw(0, other) for other in (1, 2, 3, 4)]"),
        drawn("two-people-in-one-circle", 3.5, "받는 두 사람을 한 동그라미에 묶었어요.", "The two receivers share one circle.",
              "nodes[1] = replace(nodes[1], label=nodes[1].label + ', ' + nodes.pop(2).label)\n"
              "links = [replace(link, source=link.source.replace('n2', 'n1'), target=link.target.replace('n2', 'n1')) for link in links]"),
        drawn("a-node-without-a-name", 9.5, "한 사람의 이름을 적지 않았어요.", "One person has no name.", "nodes[3] = replace(nodes[3], label='')"),
        drawn("bare-arrows", 9, "행동과 미디엄을 적지 않았어요.", "No action, no medium.", "links = [replace(link, action='', medium='') for link in links]"),
        drawn("the-text-of-another-class", 0, "다른 반의 글을 그렸어요.", "A drawing of another class's text.",
              "other = lesson01.story(checks.variant(CASE, 'another cohort')).network()\nnodes, links = other.nodes, other.links"),
    ]  # fmt: skip


def _densities():
    """Mistakes in task 2; the rest of tasks 2 and 3 is right, so the mark is of 15."""
    club = "network = lesson01.club(mine).network\nfrom course.network import density\nn = len(network.nodes)\nlinked = round(density(network) * n * (n - 1))\nanswer_density = "
    plan = "group = lesson01.plan(mine)\nnow = group.each / (group.people - 1)\nright = now * (group.more - 1)\nanswer_keep = "
    return [
        _read("density", "twice", 13.5, "두 번 간 짝을 두 번 셌어요.", "The pair that was linked twice was counted twice.", club + "(linked + 1) / (n * (n - 1))"),
        _read("density", "either", 13, "방향 없는 짝의 수로 나누었어요.", "Divided by pairs without direction.", club + "linked / (n * (n - 1) / 2)"),
        _read("density", "square", 13, "자기에게 긋는 링크까지 자리로 쳤어요.", "Links to oneself were counted as possible.", club + "linked / n ** 2"),
        _read("density", "percent", 14, "퍼센트로 적었어요.", "In percent.", club + "100 * density(network)"),
        _read("density", "each", 12, "한 사람이 보낸 링크의 평균이에요.", "The mean number of links sent.", club + "linked / n"),
        _read("density", "degree", 12, "차수의 평균이에요.", "The mean degree.", club + "2 * linked / n"),
        _read("density", "count", 12, "링크의 수예요.", "The number of links.", club + "linked"),
        _read("density", "missing", 12, "없는 링크의 몫이에요.", "The share that is not there.", club + "1 - density(network)"),
        _read("keep", "same", 12, "지금 보내는 수면 된다고 보았어요.", "What each sends now was thought to do.", plan + "group.each"),
        _read("keep", "ratio", 14, "나를 뺀 사람 수가 아니라 사람 수의 비로 늘렸어요.", "Grown with all the people instead of the others.", plan + "group.each * group.more / group.people"),
        _read("keep", "total", 13.5, "모임 전체의 링크 수예요.", "The links of the whole group.", plan + "right * group.more"),
        _read("keep", "half", 13, "방향을 무시해 절반만 구했어요.", "Half of it, for want of direction.", plan + "right / 2"),
        _read("keep", "fewer", 12, "사람이 늘면 덜 보내도 된다고 보았어요.", "More people, so fewer links each.", plan + "group.each * group.people / group.more"),
        _read("keep", "density", 12, "보내는 수가 아니라 밀도를 적었어요.", "The density instead of the number sent.", plan + "now"),
    ]  # fmt: skip


def _reaches():
    """Mistakes in task 3; the rest of tasks 2 and 3 is right, so the mark is of 15."""
    world = "from course.checks.lesson01.reach import within\nboth = lesson01.worlds(mine)\n"
    place = "place = lesson01.rumour(mine)\nanswer_told = "
    mixed, clustered = world + "answer_mixed = ", world + "answer_clustered = "
    two = "within(both.mixed, both.start, 2)"
    return [
        _read("clustered", "first", 14.5, "처음 들은 사람도 적었어요.", "The one who heard first is on the list.", clustered + "within(both.clustered, both.start, 2) | {both.start}"),
        _read("clustered", "one", 13, "한 걸음만 셌어요.", "One step only.", clustered + "within(both.clustered, both.start, 1)"),
        _read("clustered", "other", 13, "두 세상을 바꾸어 적었어요.", "The other world's list.", clustered + two),
        _read("clustered", "three", 13, "한 걸음을 더 갔어요.", "One step too far.", clustered + "within(both.clustered, both.start, 3)"),
        _read("mixed", "second", 14, "두 번째 걸음에 들은 사람만 적었어요.", "Only those of the second step.", mixed + "within(both.mixed, both.start, 2) - within(both.mixed, both.start, 1)"),
        _read("mixed", "everybody", 13, "모두가 듣는다고 했어요.", "Everybody hears, it says.", mixed + "[who for who in both.mixed if who != both.start]"),
        _read("mixed", "missing", 14, "한 사람을 빠뜨렸어요.", "One is missing.", mixed + f"sorted({two})[1:]"),
        _read("mixed", "words", 13, "번호 대신 말을 적었어요.", "Words instead of numbers.", "answer_mixed = 'all of them'"),
        _read("told", "ends", 13.5, "친구 사이를 한쪽에서만 셌어요.", "Each friendship was counted at one end.", place + "place.ties / place.people * place.percent / 100"),
        _read("told", "friends", 13, "확률을 곱하지 않았어요.", "The chance is left out.", place + "2 * place.ties / place.people"),
        _read("told", "percent", 14, "퍼센트를 그대로 곱했어요.", "The percentage was not divided by 100.", place + "2 * place.ties / place.people * place.percent"),
        _read("told", "everybody", 12, "모든 사람에게 전한다고 보았어요.", "Everybody is told.", place + "place.people * place.percent / 100"),
        _read("told", "ties", 12, "동네 전체의 친구 사이로 계산했어요.", "All the friendships of the place were used.", place + "place.ties * place.percent / 100"),
        _read("told", "chance", 12, "한 친구에게 전할 확률만 적었어요.", "Only the chance for one friend.", place + "place.percent / 100"),
        _read("why", "fewer", 13, "친구 수가 다르다고 했어요.", "Said that the numbers of friends differ.",
              "answer_why = lesson01.why_options(CASE).number('fewer')"),
        _read("why", "slower", 13, "걸음이 느리다고 했어요.", "Said that steps are slower.",
              "answer_why = lesson01.why_options(CASE).number('slower')"),
        _read("why", "cut", 13, "무리 밖으로 나가는 길이 없다고 했어요.", "Said that no way leads out of a cluster.",
              "answer_why = lesson01.why_options(CASE).number('cut')"),
    ]  # fmt: skip


def _read(check, way, mark, ko, en, text):
    return Case(
        f"{check}-{way}",
        mark,
        {"ko": ko, "en": en},
        cells={name: MINE + cell for name, cell in {**RIGHT, check: text}.items()},
    )
