"""Hand-ins that people really make, each with the mark its checks must give (of 22; manual points aside)."""

from copy import deepcopy

from course import load
from course.notebooks import Case

# A whole capstone to spoil: a pool whose members take a day pass along; K = 0.5 × 0.6 × 0.7 × 0.45 × 4 = 0.378.
WORDS = {
    "ko": {
        "n1": "체험권을 받은 친구", "n2": "동네 수영장", "n3": "새로 등록한 사람", "n4": "석 달째 나오는 회원", "n5": "하루 체험권",
        "l1": ("들른다", "하루 체험권"), "l2": ("등록을 받는다", "초보 레인 첫 수업"), "l3": ("석 달을 나온다", "출석 도장판"),
        "l4": ("챙긴다", "도장판 뒷장"), "l5": ("건너간다", "탈의실에서 나눈 말"),
        "number": "40명 가운데 18명(45%). 문턱값은 60%였다. K 0.38.", "claim": "다 채운 순간에는 줄 사람이 떠오르지 않는다.",
        "share": "45%. 문턱값은 60%였다. K 0.38.", "moved": "40명 가운데 18명. 문턱값은 45%였다. K 0.38.",
        "unnamed": "40명 가운데 18명(45%). K 0.38.", "hoped": "40명 가운데 18명. 문턱값은 60%였다. K 0.59.",
        "without_k": "40명 가운데 18명(45%). 문턱값은 60%였다.",
        "falsifier": "이름 칸을 둔 체험권을 20명 이하가 떼어 가면 틀렸다.", "next_step": "5월 4일부터 바꾸고 6월 15일에 센다.",
        "limits": "건넨 것은 세지 않았다.", "vague": "잘 안되면 틀렸다.", "soon": "곧 다시 한다.",
    },
    "en": {
        "n1": "Friend with a pass", "n2": "Local pool", "n3": "New member", "n4": "Member of three months", "n5": "Day pass",
        "l1": ("drops in", "a day pass"), "l2": ("signs up", "the first lesson"), "l3": ("comes for three months", "an attendance card"),
        "l4": ("takes", "the back of the card"), "l5": ("goes to", "a word in the changing room"),
        "number": "18 of 40 (45%). The threshold was 60%. K 0.38.", "claim": "With the card full, nobody comes to mind.",
        "share": "45%. The threshold was 60%. K 0.38.", "moved": "18 of 40. The threshold was 45%. K 0.38.",
        "unnamed": "18 of 40 (45%). K 0.38.", "hoped": "18 of 40. The threshold was 60%. K 0.59.",
        "without_k": "18 of 40 (45%). The threshold was 60%.",
        "falsifier": "If 20 or fewer take a pass with a name on it, it is wrong.", "next_step": "Change on 4 May, count on 15 June.",
        "limits": "Passing it on was not counted.", "vague": "If it goes badly, it is wrong.", "soon": "Again soon.",
    },
}  # fmt: skip
STAGES = {"l1": "discover", "l2": "select", "l3": "experience", "l4": "share"}
RATES = {"l1": 0.5, "l2": 0.6, "l3": 0.7, "l4": 0.45, "l5": 4}
ENDS = {"l1": "n1 n2", "l2": "n2 n3", "l3": "n3 n4", "l4": "n4 n5", "l5": "n5 n1"}
ROLES = {"n1": ["buyer"], "n2": ["producer"], "n3": ["buyer"], "n4": ["mediator"], "n5": []}
LOCKED, COUNTED = "2026-03-02T09:00:00+00:00", "2026-04-20T09:00:00+00:00"
ME = {"me": 'my_id = "kim-minji"'}


def cases(language):
    """Every known mistake, for a cohort of this language."""
    return [*_warm_up(), *_drawings(language), *_contexts(language), *_cards(language), *_counts(language),
            *_memos(language), *_runs(language)]  # fmt: skip


def _warm_up():
    """Mistakes in task 1; the other question is right and nothing is handed in beside it, so the mark is of 6."""
    gift, welcome = 'their_shop.rate("gift")', 'their_shop.rate("welcome")'
    said = "said = [their_card.decision(n) for n in range(their_card.tries + 1)]\n"
    last = said + 'last = max(n for n, each in enumerate(said) if each in ("pivot", "stop"))\n'
    right = {
        "threshold": f"answer_threshold = 100 / ({gift} * {welcome})",
        "falsifier": last + 'answer_falsifier = [said.index("persist"), last]',
    }

    def typed(name, mark, ko, en, **cells):
        return Case(name, mark, {"ko": ko, "en": en}, cells={**ME, **right, **cells})

    def threshold(name, mark, ko, en, sum):
        return typed(name, mark, ko, en, threshold=f"answer_threshold = {sum}")

    def falsifier(name, mark, ko, en, text):
        return typed(
            name, mark, ko, en, falsifier=last + f'answer_falsifier = [said.index("persist"), {text}]'
        )

    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        typed("both-right", 6, "과제 1만 했어요.", "Only task 1 was done."),
        threshold("threshold-as-a-share", 5, "퍼센트로 바꾸지 않았어요.", "Not turned into per cent.", f"1 / ({gift} * {welcome})"),
        threshold("threshold-as-the-product", 3, "나누지 않고 곱하기만 했어요.", "Multiplied, not divided.", f"{gift} * {welcome}"),
        threshold("threshold-as-the-product-in-percent", 3, "곱한 값을 퍼센트로 적었어요.", "The product, in per cent.", f"100 * {gift} * {welcome}"),
        threshold("threshold-from-the-first-link-only", 4, "마지막 링크를 빠뜨렸어요.", "The last link is left out.", f"100 / {gift}"),
        threshold("threshold-from-the-last-link-only", 4, "첫 링크를 빠뜨렸어요.", "The first link is left out.", f"100 / {welcome}"),
        threshold("threshold-from-the-sum", 3, "비율을 더했어요.", "The rates were added.", f"100 / ({gift} + {welcome})"),
        threshold("threshold-as-the-rest", 3, "100에서 뺐어요.", "Taken from 100.", f"100 - 100 / ({gift} * {welcome})"),
        threshold("threshold-as-a-word", 3, "말로 적었어요.", "In words.", '"about half"'),
        falsifier("falsifier-at-persist", 4, "‘계속한다’가 시작하는 수예요.", "Where “persist” begins.", 'said.index("persist")'),
        falsifier("falsifier-at-the-line", 3, "문턱값에 해당하는 수예요.", "The count that equals the threshold.", "their_card.tries * their_card.goal / 100"),
        falsifier("falsifier-at-the-end-of-not-yet", 3, "‘아직 모른다’가 끝나는 수예요.", "Where “not known yet” ends.", 'said.index("persist") - 1'),
        falsifier("falsifier-off-by-one", 4, "한 칸 위예요.", "One too many.", "last + 1"),
        falsifier("falsifier-at-the-end-of-stop", 3, "‘멈춘다’가 끝나는 수예요.", "Where “stop” ends.", 'max([n for n, each in enumerate(said) if each == "stop"] or [0])'),
        typed("falsifier-alone", 3, "한 수만 적었어요.", "One number alone.", falsifier=last + "answer_falsifier = last"),
        typed("falsifier-the-other-way-round", 3, "두 수를 바꿔 적었어요.", "The two numbers exchanged.", falsifier=last + 'answer_falsifier = [last, said.index("persist")]'),
        falsifier("falsifier-in-percent", 5, "퍼센트로 적었어요.", "In per cent.", "100 * last / their_card.tries"),
    ]  # fmt: skip


def _drawings(language):
    """Mistakes in the drawing: 3 for it, 2 for its context, 2 for the count in it and 1 for K in the memo hang on it."""

    def case(name, mark, ko, en, change):
        return _handed_in(language, name, mark, ko, en, drawing=change)

    def copied(work):
        work["drawing"] = load("capstone-case", "mvn", language).to_dict()

    return [
        _handed_in(language, "all-four-files", 14, "네 파일이 온전해요.", "All four files are whole."),
        case("links-without-media", 13, "미디엄이 빈 링크가 둘이에요.", "Two links have no medium.", lambda d: [_link(d, id, medium="") for id in ("l2", "l3")]),
        case("no-rates", 10, "비율이 하나도 없어요.", "No rates at all.", lambda d: [_link(d, id, rate=None) for id in RATES]),
        case("a-funnel", 11.5, "돌아오는 길이 없어요.", "There is no way back.", lambda d: d["links"].pop()),
        case("nodes-only", 6, "노드만 있어요.", "Nodes only.", lambda d: d["links"].clear()),
        case("unnamed-people", 13.5, "이름 없는 노드가 있어요.", "A node has no name.", lambda d: d["nodes"][3].update(label=" ")),
        _handed_in(language, "the-plant-shop-copied", 6, "수업의 식물 가게를 냈어요.", "The lesson's plant shop was handed in.", whole=copied),
    ]  # fmt: skip


def _contexts(language):
    def case(name, mark, ko, en, change):
        return _handed_in(language, name, mark, ko, en, drawing=change)

    return [
        case("no-stages", 12, "단계를 고르지 않았어요.", "No stage was chosen.", lambda d: [_link(d, id, stage=None) for id in STAGES]),
        case("one-stage-missing", 13, "경험 단계가 없어요.", "“Experience” is missing.", lambda d: _link(d, "l3", stage=None)),
        case("every-link-discovers", 12, "링크를 모두 발견으로 골랐어요.", "Every link was made “discover”.", lambda d: [_link(d, id, stage="discover") for id in STAGES]),
        case("no-sharing", 13, "공유가 없어서 여정이 끊겨요.", "Nobody shares: the journey breaks off.", lambda d: _link(d, "l4", stage=None)),
        case("stages-out-of-order", 13.5, "선택과 경험이 뒤바뀌었어요.", "Select and experience are swapped.", lambda d: (_link(d, "l2", stage="experience"), _link(d, "l3", stage="select"))),
    ]  # fmt: skip


def _cards(language):
    """Mistakes with the card: 3 for it; the count in the drawing and the memo's numbers hang on it."""

    def case(name, mark, ko, en, change):
        return _handed_in(language, name, mark, ko, en, cycle=change)

    return [
        case("never-locked", 11, "잠그지 않고 세었어요.", "Counted without locking.", lambda c: c.update(locked=None)),
        case("locked-after-counting", 12, "세고 나서 잠갔어요.", "Locked after counting.", lambda c: c.update(locked="2026-05-01T09:00:00+00:00")),
        case("stopped-early", 13, "좋을 때 멈췄어요. 60번을 약속하고 40번만 세었어요.", "Stopped while it looked good: 60 promised, 40 counted.", lambda c: c["plan"].update(tries=60)),
        case("locked-and-not-counted", 10, "잠그기만 하고 세지 않았어요.", "Locked, and never counted.", lambda c: c["counts"].clear()),
        case("no-pivot-in-the-plan", 13, "못 미치면 무엇을 할지 적지 않았어요.", "What to do when it falls short was left blank.", lambda c: c["plan"].update(pivot="  ")),
        case("more-succeeded-than-tried", 7, "파일을 손으로 고쳐 성공이 시도보다 많아요.", "The file was edited by hand: more succeeded than were tried.", lambda c: c["counts"][0].update(succeeded=99)),
        case("a-clock-without-a-zone", 7, "시각을 손으로 고쳤어요.", "The moment was edited by hand.", lambda c: c.update(locked="yesterday")),
    ]  # fmt: skip


def _counts(language):
    def case(name, mark, ko, en, rate, k):
        def change(work):
            _link(work["drawing"], "l4", rate=rate)
            work["memo"]["number"] = work["memo"]["number"].replace("K 0.38", f"K {k}")

        return _handed_in(language, name, mark, ko, en, whole=change)

    return [
        case("the-guess-left-standing", 12, "짐작한 0.7을 그대로 두었어요.", "The guess of 0.7 was left.", 0.7, "0.59"),
        case("the-threshold-in-place-of-the-count", 12, "센 값 대신 문턱값을 넣었어요.", "The threshold in the count's place.", 0.6, "0.50"),
        case("the-count-in-percent", 13, "45라고 퍼센트로 넣었어요.", "45, in per cent.", 45, "37.8"),
        case("how-many-instead-of-the-share", 12, "비율 대신 사람 수를 넣었어요.", "How many, not which share.", 18, "15.12"),
        case("tried-divided-by-succeeded", 12, "거꾸로 나눴어요.", "Divided the wrong way round.", 2.22, "1.86"),
    ]  # fmt: skip


def _memos(language):
    """Mistakes in the memo, 4 points."""
    said = WORDS[language]

    def case(name, mark, ko, en, **fields):
        return _handed_in(language, name, mark, ko, en, memo=lambda m: m.update(fields))

    return [
        case("a-share-without-the-count", 13, "퍼센트만 적어 몇 명을 보았는지 알 수 없어요.", "Per cent only: how many were there?", number=said["share"]),
        case("the-threshold-moved", 13, "메모에서 문턱값을 센 값으로 옮겼어요.", "In the memo the threshold has moved to the count.", number=said["moved"]),
        case("the-threshold-not-named", 13, "문턱값을 적지 않았어요.", "The threshold is not named.", number=said["unnamed"]),
        case("k-as-hoped", 13, "실험 전에 바라던 K를 적었어요.", "K as it was hoped for.", number=said["hoped"]),
        case("k-left-out", 13, "K를 적지 않았어요.", "K is left out.", number=said["without_k"]),
        case("no-falsifier", 13.5, "반증을 비워 두었어요.", "The falsifier is blank.", falsifier=""),
        case("a-falsifier-without-a-number", 13.5, "반증에 숫자가 없어요.", "The falsifier has no number.", falsifier=said["vague"]),
        case("no-date", 13.5, "다음 한 걸음에 날짜가 없어요.", "The next step has no date.", next_step=said["soon"]),
        case("a-blank-memo", 10, "메모를 열기만 했어요.", "The memo was opened and left blank.", **dict.fromkeys(("claim", "number", "falsifier", "next_step", "limits"), "")),
        _broken(language, "a-damaged-memo", 10, "boards/my-memo.json", '{"setting": '),
        _broken(language, "a-damaged-card", 7, "experiments/my-experiment.json", "[]"),
        _broken(language, "a-damaged-drawing", 6, "sketches/my-network.json", '{"nodes": ['),
    ]  # fmt: skip


def _runs(language):
    """Mistakes in task 3, 2 points, with the four files whole."""
    worlds = 'lesson14.worlds("my-experiment", checks.variant({seed}, {who}))'
    nobody = worlds.format(seed="CASE", who='""')

    def case(name, mark, ko, en, text):
        return _handed_in(language, name, mark, ko, en, cells={**ME, "run": f"answer_run = {text}"})

    return [
        case("run-again", 16, "다시 돌려 같은 수가 나왔어요.", "Run again, the same number.", "my_worlds.persist"),
        case("run-before-typing-the-id", 14, "아이디를 적기 전에 돌린 수예요.", "Run before the id was typed.", f"{nobody}.persist"),
        case("a-neighbour-s-run", 14, "옆 사람의 수예요.", "A neighbour's number.", worlds.format(seed="CASE", who='"lee"') + ".persist"),
        case("run-in-percent", 15, "퍼센트로 적었어요.", "In per cent.", "my_worlds.persist / 1000"),
        case("the-row-below", 14, "다른 줄의 수예요.", "Another row's number.", "my_worlds.pivot"),
        case("all-the-other-worlds", 14, "나머지를 모두 더했어요.", "All the other worlds.", "100000 - my_worlds.persist"),
        case("run-as-a-word", 14, "말로 적었어요.", "In words.", '"the same"'),
    ]  # fmt: skip


def _link(drawing, id, **changes):
    next(link for link in drawing["links"] if link["id"] == id).update(changes)


def _handed_in(language, name, mark, ko, en, *, cells=None, whole=None, **changes):
    work = _work(language)
    for part, change in changes.items():
        change(work[part])
    if whole:
        whole(work)
    return Case(name, mark, {"ko": ko, "en": en}, {"my-network": work["drawing"]}, cells or {}, _files(work))


def _broken(language, name, mark, path, content):
    work = _work(language)
    files = {"sketches/my-network.json": work["drawing"], **_files(work), path: content}
    return Case(name, mark, {"ko": "파일이 깨졌어요.", "en": "The file is damaged."}, files=files)


def _files(work):
    return {
        "experiments/my-experiment.json": {"schema": 1, "cycles": [work["cycle"]]},
        "boards/my-memo.json": {"schema": 1, "setting": work["memo"], "at": COUNTED},
    }


def _work(language):
    """A whole capstone as its three files hold it, to be spoilt."""
    words = WORDS[language]
    nodes = [
        {"id": id, "label": words[id], "kind": "place" if id == "n2" else "person", "roles": roles}
        for id, roles in ROLES.items()
    ]
    links = [
        {"id": id, **dict(zip(("source", "target"), ends.split())), **dict(zip(("action", "medium"), words[id])),
         "rate": RATES[id], "stage": STAGES.get(id)}
        for id, ends in ENDS.items()
    ]  # fmt: skip
    plan = {
        **dict.fromkeys(("change", "people", "count", "persist", "pivot", "stop"), words["claim"]),
        "link": f"{words['n4']} → {words['n5']}: {words['l4'][0]} ({words['l4'][1]})",
        "tries": 40, "goal": 60, "floor": 20, "sure": 90,
    }  # fmt: skip
    cycle = {"plan": plan, "prior": [1.0, 1.0], "begun": "afresh", "locked": LOCKED,
             "counts": [{"tried": 40, "succeeded": 18, "at": COUNTED}]}  # fmt: skip
    memo = {each: words[each] for each in ("claim", "number", "falsifier", "next_step", "limits")}
    drawing = {"schema": 1, "title": words["n2"], "initiator": "n1", "nodes": nodes, "links": links}
    return deepcopy({"drawing": drawing, "cycle": cycle, "memo": memo})
