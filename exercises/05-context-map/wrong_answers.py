"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course import load
from course.notebooks import Case

# A right journey to spoil: a swimmer's way to the dawn class.
WORDS = {
    "ko": {
        "n1": "퇴근하는 직장인", "n2": "새벽반을 알게 된 사람", "n3": "체험을 신청한 사람", "n4": "물에 들어가 본 사람",
        "n5": "동료를 부른 사람", "n6": "수영장에 온 사람",
        "l1": ("올려다본다", "지하철역 광고판"), "l2": ("신청한다", "하루 체험권"), "l3": ("헤엄친다", "초보 레인"),
        "l4": ("부른다", "출석 도장판 사진"), "l5": ("궁금하게 한다", "사무실 수다"),
        "poster": ("지나가다 본다", "동네 현수막"),
    },
    "en": {
        "n1": "On the way home from work", "n2": "Has heard of the dawn class", "n3": "Has signed up for a trial",
        "n4": "Has been in the water", "n5": "Has called a colleague", "n6": "Has come to the pool",
        "l1": ("looks up", "the billboard in the station"), "l2": ("signs up", "a one-day pass"),
        "l3": ("swims", "the beginners' lane"), "l4": ("calls", "a photo of the stamp card"),
        "l5": ("makes curious", "talk in the office"), "poster": ("walks past", "a banner in the street"),
    },
}  # fmt: skip
RIGHT = {
    "break": "from course.checks.lesson05 import JOINTS\n"
    "from course.network import context_chain\n"
    "gaps = [one.stages for one in context_chain(puzzling.network).breaks]\n"
    "answer_break = 1 + JOINTS.index(gaps[0]) if gaps else 5",
    "lost": "d, s, e, h = (mine.rate(step) for step in ('discover', 'select', 'experience', 'share'))\n"
    "n = mine.people\n"
    "leave = [n * (1 - d), n * d * (1 - s), n * d * s * (1 - e), n * d * s * e * (1 - h)]\n"
    "answer_lost = round(max(leave))",
    "lever": "rates = [mine.rate(step) for step in ('discover', 'select', 'experience', 'share')]\n"
    "k = rates[0] * rates[1] * rates[2] * rates[3] * mine.rate('return')\n"
    "answer_lever = round(k * (min(rates) + 0.1) / min(rates), 4)",
}


def cases(language):
    """Every known mistake, for a cohort of this language."""
    return [*_journeys(language), *_breaks(), *_losses(), *_levers()]


def _journeys(language):
    """Mistakes in task 1; task 2 is left blank, so the mark is the journey's alone, of 12."""

    def drawn(name, mark, ko, en, **spoilt):
        return _case(name, mark, ko, en, _swimmer(language, **spoilt))

    every = ("l1", "l2", "l3", "l4")
    copied = load("journeys", "streaming", language).to_dict()
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        drawn("an-empty-board", 0, "보드를 열기만 했어요.", "The board was opened and left empty.", nodes=(), links=()),
        drawn("no-stages", 0, "그림은 있는데 단계를 고르지 않았어요.", "There is a drawing, but no stage was chosen.",
              **{link: {"stage": None} for link in every}),
        drawn("it-ends-with-buying", 6, "써 본 데서 끝나고 공유가 없어요.", "It ends with the use; nobody shares.",
              links=("l1", "l2", "l3")),
        drawn("a-funnel", 10, "돌아오는 길이 없어요.", "There is no way back.", links=every),
        drawn("one-person-twice", 10, "같은 사람을 두 노드로 그려서 선택과 경험이 끊겼어요.",
              "One person was drawn as two nodes, so select and experience do not meet.",
              nodes=("n1", "n2", "n3", "n4", "n5", "n6"), l3={"source": "n6"}),
        drawn("all-of-it-discover", 3.5, "네 링크를 모두 발견이라고 했어요.", "All four links were called discover.",
              **{link: {"stage": "discover"} for link in every}),
        drawn("a-step-without-medium", 11, "선택에 미디엄이 없어요.", "Select has no medium.", l2={"medium": " "}),
        drawn("arrows-only", 9, "행동도 미디엄도 없는 화살표뿐이에요.", "Bare arrows: no action, no medium.",
              **{link: {"action": "", "medium": ""} for link in (*every, "l5")}),
        drawn("an-unnamed-node", 11, "이름 없는 노드에서 링크가 출발해요.", "A link starts from a node without a name.",
              n2={"label": ""}),
        drawn("rates-in-percent", 9, "비율을 40, 50처럼 퍼센트로 적었어요.", "The rates are in percent: 40, 50.",
              l1={"rate": 40}, l2={"rate": 50}, l3={"rate": 80}, l4={"rate": 30}),
        drawn("people-for-a-rate", 10, "공유의 비율에 알린 사람 수를 적었어요.", "Share has the number of people told for its rate.",
              l4={"rate": 4}),
        drawn("unknown-rates", 9, "비율을 적지 않았어요.", "No rates were written.",
              **{link: {"rate": None} for link in every}),
        drawn("no-number-on-the-way-back", 11, "돌아오는 길에 사람 수가 없어요.", "The way back has no number of people.",
              l5={"rate": None}),
        drawn("rates-that-add-up-above-one", 10, "한 자리에서 갈라지는 두 비율의 합이 1을 넘어요.",
              "Where the way forks the two rates add up to more than 1.",
              poster={"source": "n1", "target": "n2", "rate": 0.8, "stage": "discover"}),
        drawn("right-with-two-ways-to-discover", 12, "발견하는 길이 둘이어도 맞아요.", "Two ways to discover are right as well.",
              poster={"source": "n1", "target": "n2", "rate": 0.2, "stage": "discover"}),
        drawn("right-sharing-straight-back", 12, "공유가 곧바로 발견으로 돌아와도 맞아요.",
              "Sharing that leads straight back to discovery is right as well.",
              nodes=("n1", "n2", "n3", "n4"), links=every, l4={"target": "n1", "rate": 1.5}),
        _case("a-damaged-file", 0, "그림 파일이 깨졌어요.", "The file of the drawing is damaged.", '{"schema": 1, "nodes": ['),
        _case("a-copy-of-the-lesson", 0, "수업의 스트리밍을 그대로 옮겼어요.", "The lesson's streaming, copied.", copied),
    ]  # fmt: skip


def _breaks():
    """Mistakes about the break; the rest of task 2 is right: 6 of 8."""
    return [
        _reading("the-weakest-link-broken", 6, "비율이 가장 작은 곳을 끊긴 곳이라고 했어요.", "The smallest rate was taken for the break.",
                 **{"break": "rates = [puzzling.rate(step) for step in ('discover', 'select', 'experience', 'share')]\n"
                             "answer_break = 1 + rates.index(min(rates))"}),
        _reading("the-joint-after", 6, "끊긴 곳의 다음 이음매를 골랐어요.", "The joint after the break was chosen.",
                 **{"break": RIGHT["break"] + "\nanswer_break = answer_break % 5 + 1"}),
        _reading("the-joint-before", 6, "끊긴 곳의 앞 이음매를 골랐어요.", "The joint before the break was chosen.",
                 **{"break": RIGHT["break"] + "\nanswer_break = (answer_break - 2) % 5 + 1"}),
        _reading("a-break-counted-from-zero", 6, "0부터 세었어요.", "Counted from zero.", **{"break": "answer_break = 0"}),
        _reading("a-break-in-words", 6, "번호 대신 말로 적었어요.", "Words instead of the number.",
                 **{"break": 'answer_break = "select"'}),
    ]  # fmt: skip


def _losses():
    """Mistakes about where most people leave; the rest of task 2 is right: 5 of 8."""

    def lost(name, mark, ko, en, then):
        return _reading(name, mark, ko, en, lost=RIGHT["lost"] + f"\nanswer_lost = {then}")

    return [
        lost("lost-at-the-smallest-rate", 6, "비율이 가장 작은 단계에서 떠난 사람을 세었어요.", "Counted where the rate is smallest.",
             "leave[[d, s, e, h].index(min(d, s, e, h))]"),
        lost("lost-of-all-who-came", 5, "들어온 사람 모두에게 떠난 비율을 곱했어요.", "The share that leaves, of all who came in.",
             "n * (1 - [d, s, e, h][leave.index(max(leave))])"),
        lost("lost-those-who-go-on", 6, "떠난 사람이 아니라 간 사람을 세었어요.", "Those who go on were counted.",
             "max(leave) / (1 - [d, s, e, h][leave.index(max(leave))]) - max(leave)"),
        lost("lost-those-who-arrive", 6, "그 단계에 온 사람을 세었어요.", "Those who arrive were counted.",
             "max(leave) / (1 - [d, s, e, h][leave.index(max(leave))])"),
        lost("lost-at-the-mouth", 5, "깔때기의 입구라서 발견이라고 여겼어요.", "Took discover, the mouth of the funnel.", "leave[0]"),
        lost("lost-in-all", 5, "네 단계에서 떠난 사람을 모두 더했어요.", "All four stages were added up.", "sum(leave)"),
        lost("lost-in-percent", 7, "퍼센트로 적었어요.", "In percent.", "100 * max(leave) / n"),
        lost("lost-those-who-get-through", 5, "끝까지 간 사람을 세었어요.", "Those who get through were counted.", "n - sum(leave)"),
        _reading("lost-as-text", 5, "숫자 대신 단계 이름을 적었어요.", "The stage's name instead of a number.", lost='answer_lost = "select"'),
    ]  # fmt: skip


def _levers():
    """Mistakes about the lever; the rest of task 2 is right: 5 of 8."""

    def lever(name, mark, ko, en, then):
        return _reading(name, mark, ko, en, lever=RIGHT["lever"] + f"\nanswer_lever = {then}")

    return [
        lever("raised-where-most-leave", 6, "가장 많이 떠나는 단계를 올렸어요.", "The stage where most leave was raised.",
              "k + k * 0.1 / [d, s, e, h][leave.index(max(leave))]"),
        lever("raised-nothing", 5, "올리기 전의 K를 적었어요.", "K before the change.", "k"),
        lever("raised-by-a-tenth", 5, "0.1이 아니라 10%를 올렸어요.", "Raised by 10%, not by 0.1.", "1.1 * k"),
        lever("raised-everywhere", 5, "네 단계를 모두 올렸어요.", "All four stages were raised.",
              "k * (1 + 0.1 / d) * (1 + 0.1 / s) * (1 + 0.1 / e) * (1 + 0.1 / h)"),
        lever("raised-the-largest", 5, "가장 큰 비율을 올렸어요.", "The largest rate was raised.",
              "k * (1 + 0.1 / max(rates))"),
        lever("raised-the-friends", 5, "데려오는 사람을 한 명 늘렸어요.", "One more person was brought.",
              "k * (1 + 1 / mine.rate('return'))"),
        lever("raised-the-gain-only", 5, "늘어난 만큼만 적었어요.", "Only the rise was written.", "answer_lever - k"),
        lever("raised-in-percent", 7, "퍼센트로 적었어요.", "In percent.",
              "100 * k * (min(rates) + 0.1) / min(rates)"),
        lever("raised-without-the-way-back", 5, "돌아오는 길의 수를 곱하지 않았어요.", "The way back was left out.",
              "k * (1 + 0.1 / min(rates)) / mine.rate('return')"),
    ]  # fmt: skip


def _case(name, mark, ko, en, sketch):
    return Case(name, mark, {"ko": ko, "en": en}, sketches={"my-network": sketch})


def _reading(name, mark, ko, en, **cells):
    return Case(name, mark, {"ko": ko, "en": en}, cells={**RIGHT, **cells})


def _swimmer(language, nodes=("n1", "n2", "n3", "n4", "n5"), links=("l1", "l2", "l3", "l4", "l5"), **spoilt):
    """The swimmer's journey with some of it spoilt: what is changed or added, by id."""
    words = WORDS[language]
    ends = {
        "l1": ("n1", "n2"),
        "l2": ("n2", "n3"),
        "l3": ("n3", "n4"),
        "l4": ("n4", "n5"),
        "l5": ("n5", "n1"),
    }
    rates = {"l1": 0.4, "l2": 0.5, "l3": 0.8, "l4": 0.3, "l5": 6}
    stages = {"l1": "discover", "l2": "select", "l3": "experience", "l4": "share"}
    links = [*links, *(id for id in spoilt if id not in ends and not id.startswith("n"))]

    def step(id):
        source, target = ends.get(id, ("", ""))
        about = {"source": source, "target": target, "rate": rates.get(id), "stage": stages.get(id)}
        about |= {**dict(zip(("action", "medium"), words[id])), **spoilt.get(id, {})}
        return {"id": id, **{key: value for key, value in about.items() if value is not None}}

    return {
        "schema": 1,
        "title": words["n2"],
        "nodes": [{"id": id, "label": words[id], "kind": "person", "roles": [], "x": 90 * n, "y": 90, **spoilt.get(id, {})}
                  for n, id in enumerate(nodes, 1)],
        "links": [step(id) for id in links],
    }  # fmt: skip
