"""Hand-ins that people really make, each with the mark its checks must give (of 21; manual points aside).

A case of task 2-1 is called after what is wrong with the drawing; any other after its check and the sentence it must be
told.
"""

from course import load
from course.notebooks import Case

# A right drawing of one's own to spoil: a singer, a neighbour, a choir; K = 4 × 0.4 × 0.8 = 1.28.
WORDS = {
    "ko": {
        "n1": "알토 단원", "n2": "같은 아파트 이웃", "n3": "동네 합창단", "n4": "역 앞의 사람", "n5": "테너 단원",
        "l1": ("들려준다", "연습 녹음"), "l2": ("구경하러 온다", "열린 연습"), "l3": ("단원으로 맞는다", "손때 묻은 악보"),
        "flyer": ("알린다", "현수막"), "letter": ("다시 부른다", "문자 안내"), "tell": ("함께 부른다", "승강기 안의 노래"),
    },
    "en": {
        "n1": "Alto singer", "n2": "Neighbour in the flats", "n3": "Local choir", "n4": "People at the station", "n5": "Tenor",
        "l1": ("plays", "a recording"), "l2": ("comes to listen", "the open rehearsal"), "l3": ("takes in as a singer", "the worn score"),
        "flyer": ("advertises", "a banner"), "letter": ("calls back", "a text message"), "tell": ("sings with", "a song in the lift"),
    },
}  # fmt: skip
MINE = 'mine = checks.variant(CASE, globals().get("my_id"))\n'
RIGHT = {
    "component": "drawn = lesson04.arrows(mine)\nanswer_component = drawn.out & drawn.back",
    "way": "answer_way = next(n for n in range(1, 5) if lesson04.way_in(CASE, n, 2, judged=True).score)",
    "spare": "given = lesson04.market(mine)\nanswer_spare = sorted(given.numbers(given.spare))",
    "kept": "from course.network import reproduction\nanswer_kept = reproduction(lesson04.market(mine).left, 'start')",
    "missing": "place = lesson04.estate(mine)\nanswer_missing = place.people / 2 - place.links",
    "together": "people = lesson04.meeting(mine)\nanswer_together = people.groups(people.point)[0]",
}


def cases(language):
    """Every known mistake, for a cohort of this language."""
    blank = Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."})
    return [blank, *_drawings(language), *_returns(), *_cuts(), *_crowds()]


def _drawings(language):
    """Mistakes in one's own drawing; the rest is blank, so the mark is of 4."""

    def drawn(name, mark, ko, en, **spoilt):
        return Case(name, mark, {"ko": ko, "en": en}, sketches={"my-network": _choir(language, **spoilt)})

    market = load("puzzles", "market", language).to_dict()
    return [
        drawn("cut-back-to-the-bone", 4, "더 뺄 것이 없는 맞는 그림이에요.", "A right drawing: nothing more can go."),
        drawn("another-minimum", 4, "다른 모양이지만 이것도 더 뺄 것이 없어요.", "Another shape, and nothing can go from this one either.",
              l2={"target": "n5"}, n5={}, letter={"source": "n5", "target": "n3", "rate": 1}),
        drawn("never-cut-back", 2, "현수막을 자르지 않았어요.", "The banner was never cut.", n4={}, flyer={"source": "n3", "target": "n4", "rate": 0.2}),
        drawn("bigger-is-safer", 2, "클수록 안전하다고 보고 사람을 더했어요.", "People were added, because bigger is safer.", n4={}, n5={}),
        drawn("a-second-way-kept", 2, "두 길이 저마다 혼자서도 살아요.", "Each of the two ways would live alone.",
              tell={"source": "n1", "target": "n2", "rate": 4}),
        drawn("cut-too-deep", 1, "돌아오는 링크까지 잘랐어요.", "The way back was cut as well.", links=("l1", "l2")),
        drawn("the-strong-way-cut", 1.5, "남은 고리의 K가 0.8이에요.", "K of what is left is 0.8.", l1={"rate": 2.5}),
        drawn("a-role-cut-away", 1.5, "매개자까지 지웠어요.", "The mediator was cut away.", n1={"roles": ["buyer"]}),
        drawn("a-medium-missing", 1.5, "미디엄이 없는 링크가 있어요.", "One link has no medium.", l2={"medium": " "}),
        drawn("rates-left-out", 1.5, "비율을 적지 않았어요.", "No rates.", l1={"rate": None}),
        drawn("an-empty-drawing", 0, "그림판을 열기만 했어요.", "The sketch was opened and left empty.", nodes=(), links=()),
        Case("a-copy-of-the-market", 0, {"ko": "수업의 장터를 옮겼어요.", "en": "The lesson's market, copied."}, sketches={"my-network": market}),
    ]  # fmt: skip


def _returns():
    """Mistakes in task 1; the other typed answers are right, so the mark is of 17."""
    drawn = "drawn = lesson04.arrows(mine)\nanswer_component = "
    return [
        _read("component", "out", 14, "갈 수 있는 사람을 모두 적었어요.", "Everybody the start can reach.", drawn + "drawn.out"),
        _read("component", "back", 14, "올 수 있는 사람을 모두 적었어요.", "Everybody who can reach the start.", drawn + "drawn.back"),
        _read("component", "everybody", 14, "방향을 보지 않았어요.", "Directions were ignored.", drawn + "list(drawn.people)"),
        _read("component", "loop", 15.5, "가장 짧은 고리만 적었어요.", "Only the shortest way round.", drawn + "drawn.loop"),
        _read("component", "near", 14, "바로 이어진 사람만 적었어요.", "Only the direct neighbours.",
              drawn + "{who for pair in drawn.links for who in pair if drawn.start in pair}"),
        _read("component", "selfless", 16, "시작하는 사람을 빼고 적었어요.", "The start is left out.", drawn + "(drawn.out & drawn.back) - {drawn.start}"),
        _read("component", "range", 14, "없는 번호를 적었어요.", "A number that nobody has.", "answer_component = '1, 2, 30'"),
        _read("way", "again", 15, "가는 길을 하나 더 냈어요.", "Made one more way there.",
              "answer_way = lesson04.ways_in(CASE).number('again')"),
        _read("way", "outside", 15, "바깥 사람끼리 이었어요.", "Linked two who are both outside.",
              "answer_way = lesson04.ways_in(CASE).number('outside')"),
        _read("way", "rate", 15, "가는 길의 비율만 높였어요.", "Only raised the rate of the way there.",
              "answer_way = lesson04.ways_in(CASE).number('rate')"),
    ]  # fmt: skip


def _cuts():
    """Mistakes in tasks 2-2 and 2-3; the other typed answers are right, so the mark is of 17."""
    given = "given = lesson04.market(mine)\nrate = given.rate\nright = given.numbers(given.spare)\n"
    cut = given + "gone = ('gift', 'visit') if given.first == 'gift' else ('tell', 'join')\n"
    cut += "kept = ('tell', 'join') if given.first == 'gift' else ('gift', 'visit')\n"
    one, other = ("rate({0}[0]) * rate({0}[1]) * rate('welcome')".format(way) for way in ("kept", "gone"))
    return [
        _read("spare", "vital", 14, "없으면 안 되는 쪽을 적었어요.", "Those that cannot go.", given + "answer_spare = set(given.codes) - right"),
        _read("spare", "dead_end", 14, "고리 밖의 링크만 적었어요.", "Only the links on no loop.", given + "answer_spare = given.numbers(['flyer', 'praise'])"),
        _read("spare", "everything", 14, "모두 빼도 된다고 했어요.", "Everything can go, it says.", given + "answer_spare = ' '.join(map(str, given.codes))"),
        _read("spare", "missing", 15.5, "하나를 빠뜨렸어요.", "One is missing.", given + "answer_spare = right - {min(right)}"),
        _read("spare", "words", 14, "번호 대신 말을 적었어요.", "Words instead of numbers.", "answer_spare = 'the leaflet'"),
        _read("kept", "whole", 15.5, "자르기 전의 K예요.", "K before anything was cut.", cut + f"answer_kept = {one} + {other}"),
        _read("kept", "other", 15, "잘라 낸 길의 K예요.", "K by the way that was cut.", cut + f"answer_kept = {other}"),
        _read("kept", "open", 14, "돌아오는 링크를 곱하지 않았어요.", "The link back is left out.", cut + "answer_kept = rate(kept[0]) * rate(kept[1])"),
        _read("kept", "product", 14, "비율을 모두 곱했어요.", "All rates were multiplied.",
              cut + "answer_kept = 1\nfor link in given.network.links:\n    answer_kept *= link.rate"),
        _read("kept", "sum", 14, "비율을 더했어요.", "The rates were added.", cut + "answer_kept = rate(kept[0]) + rate(kept[1]) + rate('welcome')"),
        _read("kept", "growth", 14, "1을 뺐어요.", "One was taken away.", cut + f"answer_kept = {one} - 1"),
        _read("kept", "percent", 16, "퍼센트로 적었어요.", "In percent.", cut + f"answer_kept = 100 * {one}"),
    ]  # fmt: skip


def _crowds():
    """Mistakes in task 3; the other typed answers are right, so the mark is of 17."""
    place = "place = lesson04.estate(mine)\nn, m = place.people, place.links\nanswer_missing = "
    people = "people = lesson04.meeting(mine)\nright = people.groups(people.point)[0]\nanswer_together = "
    return [
        _read("missing", "all", 15, "이미 있는 링크를 빼지 않았어요.", "The links that are there were not taken away.", place + "n / 2"),
        _read("missing", "twice", 15, "링크의 끝을 세었어요.", "The ends of links were counted.", place + "n - 2 * m"),
        _read("missing", "ends", 14, "한 사람에 링크를 하나씩 따로 주었어요.", "Each person got a link of their own.", place + "n - m"),
        _read("missing", "tree", 14, "모두를 잇는 데 드는 링크를 구했어요.", "What it takes to join everybody.", place + "n - 1 - m"),
        _read("missing", "pairs", 14, "거래하지 않은 짝을 모두 세었어요.", "Every pair that has not traded.", place + "n * (n - 1) / 2 - m"),
        _read("missing", "degree", 14, "지금의 평균을 적었어요.", "The average as it is now.", place + "2 * m / n"),
        _read("together", "before", 14, "한 짝 앞에서 멈추었어요.", "Stopped one pair too early.", people + "people.groups(people.point - 1)[0]"),
        _read("together", "end", 14, "끝까지 이었어요.", "Went on to the end.", people + "people.groups(len(people.pairs))[0]"),
        _read("together", "pair_only", 14, "그때 만난 두 사람만 적었어요.", "Only the two who met then.", people + "people.pairs[people.point - 1]"),
        _read("together", "met", 14, "만난 적이 있는 사람을 모두 적었어요.", "Everybody who had met anybody.",
              people + "{who for pair in people.pairs[: people.point] for who in pair}"),
        _read("together", "everybody", 14, "모두를 적었어요.", "Everybody.", people + "sorted(people.people)"),
        _read("together", "missing", 15.5, "한 사람을 빠뜨렸어요.", "One is missing.", people + "sorted(right)[1:]"),
    ]  # fmt: skip


def _read(check, way, mark, ko, en, text):
    cells = {name: MINE + cell for name, cell in {**RIGHT, check: text}.items()}
    return Case(f"{check}-{way}", mark, {"ko": ko, "en": en}, cells=cells)


def _choir(language, nodes=("n1", "n2", "n3"), links=("l1", "l2", "l3"), **spoilt):
    """The choir's drawing with some of it spoilt: what is changed or added, by id."""
    words = WORDS[language]
    every = {
        "n1": {"kind": "person", "roles": ["buyer", "mediator"], "x": 100, "y": 100},
        "n2": {"kind": "person", "roles": [], "x": 500, "y": 100},
        "n3": {"kind": "organisation", "roles": ["producer"], "x": 300, "y": 340},
        "l1": {"source": "n1", "target": "n2", "rate": 4},
        "l2": {"source": "n2", "target": "n3", "rate": 0.4},
        "l3": {"source": "n3", "target": "n1", "rate": 0.8},
    }
    new = [id for id in spoilt if id not in every]
    nodes = [*nodes, *(id for id in new if id.startswith("n"))]
    links = [*links, *(id for id in new if not id.startswith("n"))]

    def part(id, said):
        return {"id": id, **said, **every.get(id, {}), **spoilt.get(id, {})}

    return {
        "schema": 1,
        "title": words["n3"],
        "nodes": [part(id, {"label": words[id], "kind": "person", "roles": []}) for id in nodes],
        "links": [part(id, dict(zip(("action", "medium"), words[id]))) for id in links],
    }
