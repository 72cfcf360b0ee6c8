"""Anonymous peer review: drawings given out, forms taken back."""

import csv
import io
import json
import re
import zipfile
from collections import Counter

import pytest

from course import words
from course.cohort.command import run
from course.cohort.peers import feedback, forms, returned
from course.cohort.peers.codes import Codes, tidy
from course.cohort.peers.pairing import allot
from course.cohort.peers.rounds import PeerReview
from course.cohort.peers.stripping import MASK, Masker, stripped
from course.cohort.places import CLONE
from course.grading.gradebook import Student
from course.network import Network
from course.words import LANGUAGES, say
from tests.cohort.memos import ASSIGNMENT, NAMES, copied, drawing, hand_in
from tests.cohort.test_command import arguments

FIRST = ["kim", "lee", "park", "choi", "jung"]


@pytest.fixture
def cohort(tmp_path):
    """Five have drawn, han has handed in no drawing, yoon nothing at all."""
    cohort = copied(tmp_path)
    for student in FIRST:
        hand_in(cohort, student, drawing(f"{NAMES[student]}네 가게", "단골", "친구", by=NAMES[student]))
    hand_in(cohort, "han")
    return cohort


@pytest.fixture
def peers(cohort, capsys):
    """Type the verb; its exit code, what it said, what it complained of."""
    words.use("en")

    def typed(*more):
        code = run(arguments("peers", ASSIGNMENT, *more, "--root", str(cohort.root.parent)))
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


def out(cohort, number=1):
    return cohort.root / "peers" / ASSIGNMENT / "out" / f"round-{number}"


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def codes(cohort, reviewer, number=1):
    """The codes a reviewer was given, with their owners."""
    pairs = PeerReview.read(cohort, ASSIGNMENT).codes.pairs(NAMES)
    found = {path.name for path in (out(cohort, number) / reviewer).iterdir() if path.is_dir()}
    assert all(pairs[tidy(code)][0] == reviewer for code in found)
    return {code: pairs[tidy(code)][1] for code in found}


def filled(blank, mark=3, sentence="고리를 닫아 보세요."):
    """A form as a spreadsheet saves it, every line filled in."""
    rows = list(csv.reader(io.StringIO(blank.decode("utf-8-sig"))))
    rows = [rows[0], *([code, name, str(mark), sentence] for code, name, _, _ in rows[1:])]
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    return text.getvalue().encode("cp949")


@pytest.mark.parametrize("reviews", [1, 3])
def test_every_drawing_is_read_equally_often_whoever_comes_late(reviews):
    for seed in range(40):
        sizes = [2 + seed % 9, *((seed * k) % 5 for k in range(1, 4)), 7 * (seed % 2)]
        names = iter(range(1000))
        waves = [[f"s{next(names)}" for _ in range(size)] for size in sizes if size]
        every, first = [], None
        for upto in range(1, len(waves) + 1):
            rounds = allot(waves[:upto], reviews, lambda who, seed=seed: Codes(str(seed), "x").rank(who))
            assert first is None or rounds[: len(first)] == first, "what was given out has changed"
            first, every = rounds, [*every, *waves[upto - 1]]
            pairs = [(who, owner) for wave in rounds for who, owners in wave.items() for owner in owners]
            assert len(set(pairs)) == len(pairs)
            assert all(who != owner for who, owner in pairs)
            read, load = Counter(o for _, o in pairs), Counter(w for w, _ in pairs)
            assert max(read.values()) - min(read[who] for who in every) <= 1
            assert min(load[who] for who in every) >= min(reviews, len(every) - 1)


def test_a_code_is_another_one_for_every_reader_and_every_seed():
    codes, other = Codes("a", "02"), Codes("b", "02")
    pairs = codes.pairs(NAMES)
    assert len(pairs) == 42
    assert not set(pairs) & set(other.pairs(NAMES))
    assert re.fullmatch(r"[A-Z2-7]{5}-[A-Z2-7]{5}", codes.of("kim", "lee"))


def test_everybody_gets_others_drawings_and_nothing_tells_whose(cohort, peers):
    code, said, _ = peers("distribute", "--reviews", "2")
    assert code == 1
    assert "Every drawing is read by 2." in said
    assert "han: no drawing was handed in" in said
    assert sorted(path.name for path in out(cohort).glob("*.zip")) == sorted(f"{who}.zip" for who in FIRST)
    read = Counter()
    for reviewer in FIRST:
        owners = codes(cohort, reviewer)
        assert len(owners) == 2
        assert reviewer not in owners.values()
        read.update(owners.values())
        package = files(out(cohort) / reviewer)
        assert len(package) == 2 + 2 * len(owners)
        everything = "\n".join([*package, *(data.decode("utf-8") for data in package.values())])
        for who, name in NAMES.items():
            assert name not in everything
            assert name[1:] not in everything
            assert not re.search(rf"\b{who}\b", everything)
    assert set(read.values()) == {2}


def test_a_stripped_drawing_is_still_the_drawing(cohort, peers):
    peers("distribute")
    for code, owner in codes(cohort, "kim").items():
        network = Network.read(out(cohort) / "kim" / code / "network.json")
        assert [node.label for node in network.nodes] == [f"{MASK}네 가게", "단골", "친구"]
        assert (network.extra, network.revision, len(network.links)) == ({}, 0, 3)
        assert network.links[0].rate == 1.5
        assert (out(cohort) / "kim" / code / "drawing.svg").read_text("utf-8").startswith("<svg"), owner


def test_a_zip_is_the_folder_and_no_file_has_a_date(cohort, peers):
    peers("distribute")
    with zipfile.ZipFile(out(cohort) / "kim.zip") as archive:
        assert {entry.filename: archive.read(entry) for entry in archive.infolist()} == files(
            out(cohort) / "kim"
        )
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    assert {path.stat().st_mtime for path in out(cohort).rglob("*") if path.is_file()} == {315_532_800}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_speaks_the_cohorts_language_and_is_read_in_both(language):
    data = forms.blank(["ABCDE-FGHIJ"], ("fidelity", "limits"), language)
    assert say("peers.form.mark", language) in data.decode("utf-8-sig").splitlines()[0]
    lines = forms.read(filled(data, "４점", "=SUM(A1)") if language == "ko" else data)
    assert [(line.code, line.criterion) for line in lines] == [
        ("ABCDEFGHIJ", "fidelity"),
        ("ABCDEFGHIJ", "limits"),
    ]
    assert {line.points for line in lines} == ({4} if language == "ko" else {None})


def test_done_twice_it_changes_nothing_not_even_a_form_half_filled(cohort, peers):
    peers("distribute")
    form = out(cohort) / "kim" / "review.csv"
    form.write_bytes(filled(form.read_bytes()))
    hand_in(cohort, "lee", drawing("새로", "그린", "그림"))
    before = files(out(cohort))
    _, said, _ = peers("distribute", "--reviews", "2")
    assert "Nobody new." in said
    assert "Each reviewer reads 3, as in the first distribution." in said
    assert "0 written, 5 left as they were" in said
    assert files(out(cohort)) == before
    assert not out(cohort, 2).exists()


def test_a_late_joiner_gets_a_round_of_their_own_and_is_read_as_often(cohort, peers):
    peers("distribute")
    before = files(out(cohort))
    hand_in(cohort, "han", drawing("늦은", "가게", "손님"))
    code, said, _ = peers("distribute")
    assert (code, "Joined now: han" in said, "round-2" in said) == (0, True, True)
    assert files(out(cohort)) == before
    assert len(codes(cohort, "han", 2)) == 3
    readers = [path.name for path in out(cohort, 2).iterdir() if path.is_dir() and path.name != "han"]
    assert len(readers) == 3
    assert all(set(codes(cohort, who, 2).values()) == {"han"} for who in readers)


def test_lost_packages_are_written_again_just_as_they_were(cohort, peers, tmp_path):
    peers("distribute")
    peers("distribute", "--out", str(tmp_path / "again"))
    assert files(tmp_path / "again" / "round-1") == files(out(cohort))


def test_one_drawing_alone_is_not_enough_and_nothing_is_written(tmp_path, capsys):
    words.use("en")
    cohort = copied(tmp_path)
    typed = arguments("peers", ASSIGNMENT, "distribute", "--root", str(tmp_path))
    assert run(typed) == 2
    assert "there is no drawing" in capsys.readouterr().err
    hand_in(cohort, "kim", drawing("가", "나"))
    hand_in(cohort, "lee", b"{")
    assert run(typed) == 2
    assert "at least two drawings" in capsys.readouterr().err
    assert not (cohort.root / "peers").exists()
    hand_in(cohort, "lee", drawing("다", "라"))
    assert run(typed) == 0
    assert "not enough drawings for 3 readers" in capsys.readouterr().out


def test_what_cannot_be_is_refused_with_what_to_do(cohort, peers, tmp_path):
    for typed, told in (
        (("collect", str(tmp_path)), "peers 02-memo distribute"),
        (("distribute", "--drawing", "my-shpo"), "→ my-shop"),
        (("distribute", "--out", str(CLONE / "packages")), "lies in a repository"),
    ):
        code, _, complaint = peers(*typed)
        assert (code, told in complaint) == (2, True), complaint
    peers("distribute")
    assert "peers 02-memo collect FOLDER" in peers("collect")[2]
    assert "There is nothing at" in peers("collect", str(tmp_path / "none"))[2]
    with pytest.raises(SystemExit):
        arguments("peers", ASSIGNMENT, "distribute", "--reviews", "0")


def test_forms_come_back_as_a_table_and_as_pages_without_reviewers(cohort, peers, tmp_path):
    peers("distribute")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for mark, reviewer in enumerate(FIRST):
        blank = (out(cohort) / reviewer / "review.csv").read_bytes()
        sentence = f"{NAMES[reviewer]}이 보기에 좋아요 {mark}."
        (inbox / f"{mark}.csv").write_bytes(filled(blank, mark, sentence))
    code, said, _ = peers("collect", str(inbox))
    assert (code, "Read 15 of 15 reviews." in said) == (0, True), said
    home = cohort.root / "peers" / ASSIGNMENT
    with (home / "reviews.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {(row["student_id"], row["criterion"]): row for row in csv.DictReader(file)}
    assert len(rows) == 20
    readers = sorted(at for at, who in enumerate(FIRST) if "park" in codes(cohort, who).values())
    park = rows["park", "limits"]
    assert [float(park["median"]), int(park["spread"])] == [readers[1], readers[2] - readers[0]]
    assert park["comments"].count("보기에") == 3
    page = (home / "feedback" / "park.md").read_text("utf-8")
    assert f"가운데 점수는 {readers[1]}점" in page
    assert not [name for name in NAMES.values() if name in page or name[1:] in page]
    with (home / "reviewers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["reviewed"] for row in csv.DictReader(file)} == {"3"}


def test_the_sentences_of_a_page_are_not_in_the_order_of_the_reviewers(cohort, peers, tmp_path):
    peers("distribute")
    review = PeerReview.read(cohort, ASSIGNMENT)
    opinions = [
        returned.Opinion(who, owner, criterion, 2, who)
        for who, owners in review.readings[0].items()
        for owner in owners
        for criterion in ("fidelity", "network", "decision", "limits")
    ]
    review.people.clear()
    orders = {one.sentences for one in feedback.verdicts(review, opinions)["kim"]}
    assert len(orders) > 1


def test_what_is_odd_is_listed_with_its_reason_and_the_rest_is_taken(cohort, peers, tmp_path):
    peers("distribute", "--reviews", "2")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    blank = {who: (out(cohort) / who / "review.csv").read_bytes() for who in FIRST}
    head, first, *rest = filled(blank["kim"]).decode("cp949").splitlines()
    code, name = first.split(";")[:2]
    broken = [
        head, f"{code};{name};7;좋아요", f"ZZZZZ-ZZZZZ;{name};3;좋아요", f"{code};없는 기준;3;좋아요",
        f"{code};{name};;좋아요", rest[0].replace("고리를 닫아 보세요.", ""),
    ]  # fmt: skip
    mixed = filled(blank["lee"]) + b"\n".join(filled(blank["park"]).splitlines()[1:])
    texts = {
        "kim.csv": "\n".join(broken).encode("cp949"),
        "lee.csv": filled(blank["park"]),
        "mixed.csv": mixed,
        "list.csv": b"id,name\n1,2\n",
        "form.xlsx": b"PK",
        "choi.csv": blank["choi"],
        "old.csv": filled(forms.blank(["AAAAA-AAAAA"], ("limits",), "ko")),
    }
    for file, data in texts.items():
        (inbox / file).write_bytes(data)
    code, said, _ = peers("collect", str(inbox))
    assert code == 1
    for told in (
        "kim.csv, line 2: expected 0, 1, 2, 3 or 4 as the mark, got 7",
        "kim.csv, line 3: its code is not known",
        "kim.csv, line 4: its criterion is not known",
        "kim.csv, line 5: there is a sentence and no mark",
        "kim.csv, line 6: there is a mark and no sentence",
        "lee.csv: it is named for one student",
        "mixed.csv: two reviewers' forms",
        "list.csv: it is no review form",
        "form.xlsx: it is not a CSV file",
        "choi.csv: nothing is filled in",
        "old.csv: it has none of the codes",
        "Nobody has read yet",
    ):
        assert told in said, told
    assert "Read 1 of 10 reviews." in said


def test_a_later_form_counts_and_whole_packages_and_lms_zips_are_read(cohort, peers, tmp_path):
    peers("distribute", "--reviews", "2")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    blank = (out(cohort) / "kim" / "review.csv").read_bytes()
    with zipfile.ZipFile(inbox / "download.zip", "w") as archive:
        archive.writestr(
            "이서연_12_assignsubmission_file_/review.csv",
            filled((out(cohort) / "lee" / "review.csv").read_bytes()),
        )
    with zipfile.ZipFile(inbox / "kim.zip", "w") as archive:
        for name, data in files(out(cohort) / "kim").items():
            archive.writestr(name, filled(blank, 1) if name == "review.csv" else data)
    (inbox / "kim.csv").write_bytes(filled(blank, 4))
    (inbox / "park.zip").write_bytes((out(cohort) / "park.zip").read_bytes())
    code, said, _ = peers("collect", str(inbox))
    assert code == 1
    assert "Read 4 of 10 reviews." in said
    assert said.count("it differs from an earlier form") == 8
    assert "park/review.csv: nothing is filled in" in said
    review = PeerReview.read(cohort, ASSIGNMENT)
    found = returned.read(inbox, review.codes.pairs(review.students), roster())
    assert {one.points for one in found.opinions.values() if one.reviewer == "kim"} == {4}


def test_nothing_that_is_given_out_or_kept_beside_the_seed_says_who_reads_whom(cohort, peers):
    peers("distribute")
    kept = json.loads((cohort.root / "peers" / ASSIGNMENT / "round.json").read_text("utf-8"))
    assert kept["waves"] == [sorted(FIRST)]
    before = PeerReview.read(cohort, ASSIGNMENT)
    readings, pairs = before.readings, set(before.codes.pairs(FIRST))
    (cohort.root / "seed").write_text("another seed")
    after = PeerReview.read(cohort, ASSIGNMENT)
    assert after.readings != readings
    assert not set(after.codes.pairs(FIRST)) & pairs


def test_notes_and_the_start_of_a_drawing_stay_without_the_names_in_them():
    notes = [{"id": "memo", "text": "민수의 생각", "x": 1, "y": 2, "by": "kim"}]
    drawn = Network.from_dict(drawing("가", "나", notes=notes, initiator="n1"))
    stripped_one = stripped(drawn, Student("kim", "", "김민수"))
    assert stripped_one.initiator == "n2"
    assert stripped_one.extra["notes"] == [{"id": "t1", "text": f"{MASK}의 생각", "x": 1, "y": 2}]


def test_only_the_owners_own_names_are_masked_and_short_numbers_stay():
    hide = Masker([Student("20261234", "Ada", "Lovelace", "ada@example.org", "12")])
    assert (
        hide("ADA, Lovelace's; 20261234, 12 won, Adam and Canada")
        == f"{MASK}, {MASK}'s; {MASK}, 12 won, Adam and Canada"
    )
    assert Masker([Student("s1")])("이름 없는 학생 s1의 그림") == f"이름 없는 학생 {MASK}의 그림"
    assert Masker([Student("s1", "", "이 슬기")])("이슬기, 슬기롭게") == f"{MASK}, {MASK}롭게"


def roster():
    from course.cohort.matching import Roster

    return Roster(tuple(Student(who, "", name) for who, name in NAMES.items()))
