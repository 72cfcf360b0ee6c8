"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course import load
from course.notebooks import Case

# A right drawing of one's own to spoil: a swimmer, a colleague, a pool; K = 3 × 0.5 × 0.8 = 1.2.
WORDS = {
    "ko": {
        "n1": "새벽 수영 회원", "n2": "직장 동료", "n3": "동네 수영장",
        "l1": ("함께 가자고 한다", "하루 체험권"), "l2": ("등록한다", "초보 레인 첫 수업"), "l3": ("새벽반에 들인다", "출석 도장판"),
        "flyer": ("알린다", "전단지"), "letter": ("다시 부른다", "문자 안내"),
    },
    "en": {
        "n1": "Early swimmer", "n2": "Colleague", "n3": "Local pool",
        "l1": ("brings along", "a one-day pass"), "l2": ("signs up", "the first lesson"), "l3": ("takes into the dawn class", "the attendance card"),
        "flyer": ("advertises", "a flyer"), "letter": ("calls back", "a text message"),
    },
}  # fmt: skip
RIGHT = {
    "diagnosis": "from course import mvn_tests\n"
    "answer_diagnosis = next(n for n, test in enumerate(mvn_tests(stuck.network), 1) if not test.passed)",
    "k": 'rate = healthy.rate\nanswer_k = (rate("gift") + rate("show")) * rate("visit") * rate("welcome")',
    "cut": 'answer_cut = 1 + [link.id for link in healthy.network.links].index("show")',
}


def cases(language):
    """Every known mistake, for a cohort of this language."""
    return [*_drawings(language), *_readings()]


def _drawings(language):
    """Mistakes in task 1; task 2 is left blank, so the mark is the drawing's alone, of 12."""

    def drawn(name, mark, ko, en, **spoilt):
        return _case(name, mark, ko, en, _pool(language, **spoilt))

    copied = load("mvn-cards", "bookshop", language).to_dict()
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        drawn("an-empty-drawing", 0, "그림판을 열기만 했어요.", "The sketch was opened and left empty.", nodes=(), links=()),
        drawn("an-organisation-chart", 3, "노드와 역할만 있고 링크가 없어요.", "Nodes and roles, but no link.", links=()),
        drawn("no-roles", 3, "역할을 켜지 않아서, 누구에게 되돌아와야 하는지도 물을 수 없어요.",
              "No roles, so there is nobody whose return could be asked for.",
              n1={"roles": []}, n3={"roles": []}),
        drawn("no-mediator", 10, "알리는 이가 없어요.", "Nobody passes the word on.", n1={"roles": ["buyer"]}),
        drawn("a-link-without-medium", 10, "링크 셋 가운데 하나에 미디엄이 없어요.", "One link of three has no medium.",
              l2={"medium": " "}),
        drawn("arrows-only", 8, "행동도 미디엄도 없는 화살표뿐이에요.", "Bare arrows: no action, no medium.",
              l1={"action": "", "medium": ""}, l2={"action": "", "medium": ""}, l3={"action": "", "medium": ""}),
        drawn("an-unnamed-node", 10, "이름 없는 노드에서 링크가 출발해요.", "A link starts from a node without a name.",
              n2={"label": ""}),
        drawn("a-funnel", 7, "한쪽으로만 흘러요.", "It runs one way only.", links=("l1", "l2")),
        drawn("a-loop-past-the-producer", 9, "고리가 살아 있지만 생산자를 지나지 않아요.", "The loop lives, but does not pass the producer.",
              l3={"source": "n2"}),
        drawn("a-dying-loop", 10, "K = 0.8이라 갈수록 줄어요.", "K = 0.8, so it shrinks.", l1={"rate": 2}),
        drawn("a-critical-loop", 10, "K = 1이면 제자리이고 우연히 끊겨요.", "K = 1 only replaces itself; chance ends it.",
              l1={"rate": 2.5}),
        drawn("unknown-rates", 9, "비율을 적지 않았어요. 모르는 것은 통과가 아니에요.", "No rates: unknown is not passed.",
              l1={"rate": None}, l2={"rate": None}, l3={"rate": None}),
        drawn("one-link-too-many", 11, "전단지는 없어도 돼요.", "It would do without the flyer.",
              flyer={"source": "n3", "target": "n2", "rate": 0.2}),
        drawn("a-second-engine", 11, "수영장과 동료끼리도 이미 살아 있어서 고리 하나는 없어도 돼요.",
              "Pool and colleagues already live without the swimmer: one engine too many.",
              letter={"source": "n3", "target": "n2", "rate": 3}),
        drawn("a-link-to-nowhere", 0, "파일을 손으로 고치다가 없는 노드로 가는 링크를 남겼어요.",
              "The file was edited by hand: a link leads to a node that is not there.", l3={"target": "gone"}),
        Case("a-damaged-file", 0, {"ko": "그림 파일이 깨졌어요.", "en": "The file of the drawing is damaged."},
             files={"sketches/my-network.json": '{"schema": 1, "nodes": ['}),
        _case("a-copy-of-the-lesson", 0, "수업의 책방을 그대로 옮겼어요.", "The lesson's bookshop, copied.", copied),
        _case("a-shuffled-copy", 0, "수업의 책방에서 순서와 비율만 바꿨어요.", "The lesson's bookshop in another order, with other rates.",
              _shuffled(copied)),
    ]  # fmt: skip


def _readings():
    """Mistakes in task 2; nothing is drawn, so the mark is the reading's alone, of 8."""
    rates = "rates = [link.rate for link in healthy.network.links]\n"
    order = "order = [link.id for link in healthy.network.links]\n"
    return [
        _reading("k-as-a-sum", 5, "비율을 모두 더했어요.", "All rates added up.", k=rates + "answer_k = sum(rates)"),
        _reading("k-as-a-product-of-all", 5, "나란한 링크까지 곱했어요.", "The parallel links were multiplied too.",
                 k=rates + "answer_k = rates[0] * rates[1] * rates[2] * rates[3]"),
        _reading("k-as-rho", 5, "한 바퀴가 아니라 한 걸음의 평균이에요.", "The average step, not the way around.",
                 k="from course.network import spectral_radius\nanswer_k = spectral_radius(healthy.network)"),
        _reading("k-without-a-parallel-link", 6, "곱할 줄은 아는데 나란한 링크 하나를 빠뜨렸어요.",
                 "Multiplied rightly, but one parallel link is left out.",
                 k='rate = healthy.rate\nanswer_k = rate("gift") * rate("visit") * rate("welcome")'),
        _reading("k-in-percent", 7, "퍼센트로 적었어요.", "In percent.", k=RIGHT["k"] + "\nanswer_k = 100 * answer_k"),
        _reading("k-with-a-unit", 5, "숫자 뒤에 단위를 붙여 셀이 실행되지 않았어요.", "A unit behind the number: the cell did not run.",
                 k="answer_k = 1.26 times"),
        _reading("k-with-a-comma", 5, "소수점을 쉼표로 적었어요.", "A comma for the decimal point.", k="answer_k = 1,26"),
        _reading("k-as-a-word", 5, "숫자 대신 말을 적었어요.", "A word instead of a number.", k='answer_k = "alive"'),
        _reading("the-smallest-rate-cut", 5, "비율이 가장 작은 링크를 잘랐지만 하나뿐인 길이었어요.",
                 "The smallest rate was cut, but it is the only way on.",
                 cut=rates + "answer_cut = 1 + rates.index(min(rates))"),
        _reading("the-strong-link-cut", 5, "나란한 둘 가운데 센 쪽을 잘라 K가 1 밑으로 내려가요.",
                 "Of the parallel two the strong one was cut: K falls below 1.", cut=order + 'answer_cut = 1 + order.index("gift")'),
        _reading("the-last-test-for-the-first", 6, "처음 막힌 테스트가 아니라 맨 끝의 테스트를 골랐어요.",
                 "The last test instead of the first that fails.", diagnosis="answer_diagnosis = 5"),
        _reading("a-choice-out-of-range", 6, "1부터 5까지의 번호가 아니에요.", "Not a number from 1 to 5.",
                 diagnosis="answer_diagnosis = 0"),
    ]  # fmt: skip


def _case(name, mark, ko, en, sketch):
    return Case(name, mark, {"ko": ko, "en": en}, sketches={"my-network": sketch})


def _reading(name, mark, ko, en, **cells):
    return Case(name, mark, {"ko": ko, "en": en}, cells={**RIGHT, **cells})


def _pool(language, nodes=("n1", "n2", "n3"), links=("l1", "l2", "l3"), **spoilt):
    """The pool's drawing with some of it spoilt: what is changed or added, by id."""
    words = WORDS[language]
    every = {
        "n1": {"kind": "person", "roles": ["buyer", "mediator"], "x": 100, "y": 100},
        "n2": {"kind": "person", "roles": [], "x": 500, "y": 100},
        "n3": {"kind": "place", "roles": ["producer"], "x": 300, "y": 340},
        "l1": {"source": "n1", "target": "n2", "rate": 3},
        "l2": {"source": "n2", "target": "n3", "rate": 0.5},
        "l3": {"source": "n3", "target": "n1", "rate": 0.8},
    }
    links = [*links, *(id for id in spoilt if id not in every)]

    def part(id, said):
        return {"id": id, **said, **every.get(id, {}), **spoilt.get(id, {})}

    return {
        "schema": 1,
        "title": words["n3"],
        "nodes": [part(id, {"label": words[id]}) for id in nodes],
        "links": [part(id, dict(zip(("action", "medium"), words[id]))) for id in links],
    }


def _shuffled(network):
    new = {node["id"]: f"k{n}" for n, node in enumerate(network["nodes"])}
    nodes = [{**node, "id": new[node["id"]]} for node in reversed(network["nodes"])]
    links = [
        {**link, "id": f"m{n}", "source": new[link["source"]], "target": new[link["target"]], "rate": 2}
        for n, link in enumerate(reversed(network["links"]))
    ]
    return {"schema": 1, "title": "", "nodes": nodes, "links": links}
