"""Hand-ins that are alike: found whatever was changed, told side by side, and never called a verdict."""

import json
import random

import pytest

from course import words
from course.cohort.command import run
from course.cohort.places import CLONE
from course.cohort.similar import features, finding, material, shapes
from course.cohort.similar.evidence import marked
from course.cohort.similar.material import Task, Work
from course.cohort.similar.overlap import Overlap
from course.data import load
from course.network import Network
from course.words import LANGUAGES, say
from tests.cohort.memos import ASSIGNMENT, NAMES, copied, drawing, hand_in
from tests.cohort.test_command import arguments

TEXTS = {
    "kim": "단골이 책을 선물하면 받은 사람이 일주일 안에 책방에 들릅니다. 그래서 책이 미디엄이고, 선물 쪽지가 길잡이예요.",
    "lee": "수영장은 새벽반 회원이 직장 동료를 데려오면서 자라요. 체험권이 없으면 두 사람을 잇는 것이 아무것도 없습니다.",
    "park": "반찬 가게에서는 통에 붙은 이름표가 일을 합니다. 이웃이 통을 돌려주러 왔다가 다음 주 것을 맡기고 가거든요.",
}
CODE = """
def count(visits):
    seen, back = set(), 0
    for who, day in sorted(visits):
        if who in seen and day > 3:
            back += 1
        seen.add(who)
    return back / max(1, len(seen))
"""
RENAMED = """
# 내가 썼어요
def count(log):
    known, again = set(), 0
    for person, when in sorted(log):
        if person in known and when > 7:
            again += 1
        known.add(person)
    return again / max(1, len(known))
"""
OTHER = """
def count(visits):
    table = {}
    while visits:
        table.setdefault(visits.pop()[0], []).append(1)
    return sum(len(days) > 1 for days in table.values())
"""


def odd_one(*names, shift=0):
    """A drawing of eight nodes whose kinds make a shape that nobody else comes upon."""
    kinds = ["person", "place", "data", "product", "content", "organisation", "person", "data"]
    drawn = drawing(*names)
    for at, node in enumerate(drawn["nodes"]):
        node |= {"kind": kinds[at], "roles": ["producer"] if at % 3 else ["mediator"], "x": 70 * at + shift}
    ends = [("n0", "n3"), ("n3", "n6"), ("n1", "n4")]
    drawn["links"] += [
        {"id": f"m{at}", "source": a, "target": b, "action": f"{names[at]}{shift}", "medium": ""}
        for at, (a, b) in enumerate(ends)
    ]
    return drawn


@pytest.fixture
def cohort(tmp_path):
    """kim and lee share nothing; park has lee's text and kim's code with other names; choi redraws jung's shape."""
    cohort = copied(tmp_path)
    hand_in(cohort, "kim", drawing("책방", "단골", "친구", "이웃"), CODE, decision=TEXTS["kim"])
    hand_in(cohort, "lee", drawing("수영장", "회원", "동료", "강사"), OTHER, decision=TEXTS["lee"])
    borrowed = TEXTS["park"] + " " + TEXTS["lee"].replace(" ", "  ").replace(".", "!")
    hand_in(cohort, "park", drawing("반찬", "손님", "아이"), RENAMED, limits=borrowed)
    hand_in(cohort, "jung", odd_one(*"가나다라마바사아"))
    hand_in(cohort, "choi", odd_one(*"ABCDEFGH", shift=15))
    return cohort


@pytest.fixture
def similar(cohort, capsys):
    """Type the verb; its exit code, what it said, what it complained of."""
    words.use("en")

    def typed(*more):
        code = run(arguments("similar", ASSIGNMENT, *more, "--root", str(cohort.root.parent)))
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


def found(cohort, *shown):
    """The pairs that stand out, each with its kinds of evidence."""
    task = material.task(cohort, ASSIGNMENT, shown)
    pairs = finding.pairs(list(material.works(cohort, ASSIGNMENT, task)), task)
    return {(p.first.student, p.second.student): {one.kind for one in p.evidence} for p in pairs}


def test_what_was_copied_is_found_and_nothing_else(cohort):
    assert found(cohort) == {
        ("kim", "park"): {"code"},
        ("lee", "park"): {"text"},
        ("choi", "jung"): {"shape"},
    }


def test_a_drawing_with_all_its_words_changed_is_found_by_its_places(cohort):
    originals = [{"x": 11 * at * at + 5, "y": 300 - 17 * at} for at in range(4)]
    for student, names in (
        ("han", ("빵집", "어른", "형", "누나")),
        ("yoon", ("꽃집", "신부", "신랑", "하객")),
    ):
        drawn = drawing(*names)
        for node, place in zip(drawn["nodes"], originals, strict=True):
            node |= place
        hand_in(cohort, student, drawn)
    assert found(cohort)["han", "yoon"] == {"numbers"}


def test_a_drawing_with_the_same_words_elsewhere_is_found_by_its_words(cohort):
    moved = drawing("책방", "단골 ", "친 구", "이웃")
    for node in moved["nodes"]:
        node["x"] = node["x"] * 2 + 31
    del moved["links"][0]
    hand_in(cohort, "han", moved)
    assert found(cohort)["han", "kim"] == {"words"}


def test_what_the_task_brings_is_nobodys(cohort, tmp_path):
    """Two copies of a card that the lesson shows, and of the release's own words and reference answer."""
    card = load("mvn-cards", "bookshop", "ko").to_dict()
    asked = (
        "가게를 그리고, 손님이 하루에 몇 번 되돌아오는지 세는 함수를 쓴 다음, 메모를 네 칸에 나누어 쓰세요."
    )
    reference = "count = lambda visits: len(visits) - len(set(visits))"
    for student in ("han", "yoon"):
        hand_in(cohort, student, card, reference, network=asked)
    assert ("han", "yoon") not in found(cohort)
    for student in ("han", "yoon"):
        hand_in(cohort, student, drawing("선생님이", "칠판에", "그린", "가게"))
    assert ("han", "yoon") in found(cohort)
    board = tmp_path / "board.json"
    board.write_text(json.dumps(drawing("선생님이", "칠판에", "그린", "가게")), "utf-8")
    assert ("han", "yoon") not in found(cohort, board)


def test_words_typed_into_boards_count_as_texts(cohort):
    for student in ("kim", "lee"):
        path = cohort.tree.submitted(student, ASSIGNMENT) / "boards" / "memo.json"
        path.parent.mkdir()
        path.write_text(
            json.dumps(
                {
                    "reason": "비 오는 날 우산을 빌려주면 다음 날 꼭 돌아와서 커피를 마시고 친구 하나를 데려와요"
                }
            ),
            "utf-8",
        )
    assert "text" in found(cohort)["kim", "lee"]


def test_what_half_the_class_has_weighs_little_and_what_two_have_in_full():
    random.seed(1)
    own = [{random.random() for _ in range(50)} for _ in range(40)]
    everybody, two = set(range(50)), set(range(100, 150))
    sets = [own[at] | (everybody if at % 2 else set()) | (two if at in (4, 6) else set()) for at in range(40)]
    pairs = {(one.first, one.second): one for one in Overlap(sets).pairs(0.05, 1)}
    assert pairs[4, 6].share == pytest.approx(0.5)
    assert pairs[1, 3].share < 0.15
    assert (0, 2) not in pairs


def test_the_product_for_the_whole_class_is_what_pair_by_pair_gives():
    random.seed(2)
    sets = [{random.randrange(60) for _ in range(random.randrange(40))} for _ in range(15)]
    overlap = Overlap(sets, taken_off={1, 2, 3})
    got = {(one.first, one.second): (one.number, one.share) for one in overlap.pairs(0.0, 1)}
    for i in range(15):
        for j in range(i + 1, 15):
            common = (sets[i] & sets[j]) - {1, 2, 3}
            smaller = min(len(sets[i] - {1, 2, 3}), len(sets[j] - {1, 2, 3}))
            assert got.get((i, j), (0, 0))[0] == len(common)
            if common:
                assert got[i, j][1] == pytest.approx(sum(map(overlap.weight, common)) / smaller)
    assert list(Overlap([]).pairs(0.1, 1)) == list(Overlap([set(), set()]).pairs(0.1, 1)) == []


def test_blanks_marks_and_case_do_not_hide_a_text_and_places_are_the_originals():
    plain, changed = (
        "Books carry stories to people nobody reached.",
        "books -- CARRY stories, to people nobody reached",
    )
    assert features.runs(plain).keys() == features.runs(changed).keys()
    (start, end), *_ = features.runs(changed)["bookscarrystoriestop"]
    assert changed[start:end] == "books -- CARRY stories, to p"
    assert features.runs("짧은 글") == {}


def test_names_and_numbers_do_not_hide_code_and_another_way_of_doing_it_is_another_shape():
    code = features.trees(CODE).keys()
    assert code == features.trees(RENAMED).keys()
    assert len(code & features.trees(OTHER).keys()) < len(code) / 5
    assert features.trees("%matplotlib inline\n" + CODE).keys() == code
    assert features.trees("이건 파이썬이 아니라 그냥 적어 둔 메모예요 그렇죠")
    assert features.trees("((((" * 50_000) is not None


def test_edits_between_shapes_are_counted_up_to_a_bound_and_for_small_drawings_only():
    one, other = (
        Network.from_dict(odd_one(*"가나다라마바사아")),
        Network.from_dict(odd_one(*"ABCDEFGH", shift=9)),
    )
    assert shapes.edits(one, other).number == 0
    fewer = odd_one(*"ABCDEFGH")
    del fewer["links"][2], fewer["links"][5]
    assert shapes.edits(one, Network.from_dict(fewer)).number == 2
    far = shapes.edits(one, Network.from_dict(drawing(*"가나다라마바사아")))
    assert (far.number, far.whole) == (None, True)
    assert shapes.edits(one, Network.from_dict(drawing(*map(str, range(13))))) is None


def test_however_many_drawings_are_alike_the_slow_search_is_done_for_a_few(monkeypatch):
    searched = []
    monkeypatch.setattr(shapes, "edits", lambda one, other: searched.append(1))
    works = []
    for at in range(90):
        drawn = odd_one(*(f"{at}-{place}" for place in range(8)), shift=at)
        for node in drawn["nodes"]:
            node["kind"] = "data" if (at // 3) % 30 == int(node["id"][1:]) + at % 2 else node["kind"]
        works.append(Work(f"s{at}", {"shop": Network.from_dict(drawn)}))
    finding.pairs(works, Task())
    assert 0 < len(searched) <= finding.MOST_SEARCHES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screen_and_the_page_say_first_that_it_is_no_verdict(cohort, similar, language):
    words.use(language)
    code, said, _ = similar()
    assert code == 0
    assert said.splitlines()[0] == say("similar.no_verdict", language)
    page = (cohort.root / "similar" / f"{ASSIGNMENT}.html").read_text("utf-8")
    assert page.index(say("similar.no_verdict", "ko")) < page.index("<h2")
    assert "정해진 횟수와 시간" in page


def test_the_page_shows_both_side_by_side_with_what_they_share_marked(cohort, similar):
    similar()
    page = (cohort.root / "similar" / f"{ASSIGNMENT}.html").read_text("utf-8")
    assert "김민수 (kim)" in page
    assert "<mark>수영장은 새벽반 회원이 직장 동료를" in page
    assert "<mark>수영장은  새벽반  회원이  직장  동료를" in page
    assert TEXTS["park"][:20] in page
    assert f"<mark>{TEXTS['park'][:5]}" not in page
    assert page.count("<svg") == 2
    assert "again += 1" in page


def test_outside_the_cohorts_folder_there_are_codes_and_no_names(cohort, similar, tmp_path):
    hand_in(cohort, "kim", drawing("책방", "단골", "친구", "이웃"), limits=f"{NAMES['kim']}: {TEXTS['lee']}")
    code, said, _ = similar("--report", str(tmp_path / "report.html"))
    assert (code, "codes in place of names" in said) == (0, True)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert not [name for name in NAMES.values() if name in page]
    assert "S-" in page
    key = (cohort.root / "similar" / f"{ASSIGNMENT}-key.csv").read_text("utf-8-sig")
    assert all(name in key for name in NAMES.values())


def test_json_has_numbers_and_codes_and_nobodys_words(similar):
    data = json.loads(similar("--json")[1])
    assert data["note"] == say("similar.no_verdict", "ko")
    assert [pair["evidence"][0]["kind"] for pair in data["pairs"]] == ["code", "text", "shape"]
    text = json.dumps(data, ensure_ascii=False)
    assert not [
        who
        for who in (*NAMES, *NAMES.values(), "수영장")
        if f'"{who}"' in text or (len(who) > 2 and f"{who} " in text)
    ]


def test_it_is_never_written_into_a_repository(cohort, similar, tmp_path):
    for place in (CLONE / "report.html", CLONE / "docs" / "report.html"):
        code, _, complaint = similar("--report", str(place))
        assert (code, "lies in a repository" in complaint, place.exists()) == (2, True, False)
    (tmp_path / "mine" / ".git").mkdir(parents=True)
    assert similar("--report", str(tmp_path / "mine" / "report.html"))[0] == 2
    assert similar("--report", str(tmp_path / "none" / "report.html"))[0] == 2


def test_hostile_hand_ins_are_text_on_the_page_and_broken_ones_are_named(cohort, similar):
    evil = "<script>alert(1)</script> 이 글은 두 사람이 똑같이 적어서 낸 글이에요 정말로 똑같아요 그렇죠"
    for student in ("kim", "lee"):
        hand_in(cohort, student, drawing("<script>", "나", "다"), network=evil)
    hand_in(cohort, "han", b"[[[[")
    (cohort.tree.submitted("han", ASSIGNMENT) / "exercise.ipynb").write_text("{")
    code, said, _ = similar()
    page = (cohort.root / "similar" / f"{ASSIGNMENT}.html").read_text("utf-8")
    assert (code, "<script>" in page, "&lt;script&gt;" in page) == (0, False, True)
    assert "han: " in said


def test_one_hand_in_alone_cannot_be_compared(tmp_path, capsys):
    words.use("en")
    cohort = copied(tmp_path)
    hand_in(cohort, "kim")
    assert run(arguments("similar", ASSIGNMENT, "--root", str(tmp_path))) == 2
    assert "there are 1" in capsys.readouterr().err


def test_marks_that_overlap_or_touch_are_one():
    assert marked("abcdef", [(4, 5), (0, 2), (1, 3), (3, 4)]) == "<mark>abcde</mark>f"
    assert marked("a&b", []) == "a&amp;b"
