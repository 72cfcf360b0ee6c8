"""What crosses to a worker says nobody's name, and what comes back is data, whatever it holds."""

import json
import pickle

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from course import words
from course.grading import crossing, kit, worker
from course.grading.crew import refusal_of
from course.grading.crossing import Misshapen, Order, Refused
from course.grading.drive import Pace
from course.grading.here import Done
from course.grading.inside.confine import Limits
from course.grading.options import MUST, NO
from course.grading.remarks import Remark

CHECK = {"nbgrader": {"grade": True, "locked": True, "grade_id": "share", "points": 2}}


def notebook():
    cells = [new_markdown_cell("책방"), new_code_cell("1 + 1"), new_code_cell("2", metadata=CHECK)]
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
    return new_notebook(cells=cells)


def order(book=None, sandbox=MUST):
    files = {"sketches/책방.json": b"\x00\xff"}
    return Order(book or notebook(), files, Pace(30, 120), Limits(), sandbox, ("json",))


@pytest.fixture
def sent():
    return order().pack()


def answer(sent, **changed):
    """A sound answer with something changed."""
    executed = notebook()
    executed.cells[1].outputs = [new_output("execute_result", {"text/plain": "2"}, execution_count=1)]
    executed.cells[1].execution_count = 1
    remarks = (Remark("suspect", {"names": "share", "evidence": "len"}),)
    told = json.loads(crossing.pack_answer(sent, executed, Done(remarks, "warm", "tcp://w:1")))
    return json.dumps(told | changed).encode()


def test_an_order_arrives_as_it_was_sent(sent):
    there = Order.unpack(sent)
    assert (there.notebook, there.files, there.pace, there.limits) == (
        notebook(), {"sketches/책방.json": b"\x00\xff"}, Pace(30, 120), Limits(),
    )  # fmt: skip
    assert (there.sandbox, there.modules) == (MUST, ("json",))
    assert b"student" not in sent


def test_a_sound_answer_fills_the_notebook_that_was_sent(sent):
    book = notebook()
    done = crossing.take_answer(sent, book, answer(sent))
    assert done == Done((Remark("suspect", {"names": "share", "evidence": "len"}),), "warm", "tcp://w:1")
    assert book.cells[1].outputs[0].data == {"text/plain": "2"}
    assert (book.cells[1].execution_count, book.cells[2].execution_count) == (1, None)


@pytest.mark.parametrize(
    "found",
    [
        None, "text", {}, b"", b"{", b"[]", b"\xff", b"[" * 100_000, pickle.dumps(print), b"{}",
        b'{"order": "of another"}',
    ],
    ids=range(11),
)  # fmt: skip
def test_what_is_no_answer_changes_nothing(sent, found):
    book = notebook()
    with pytest.raises(Misshapen):
        crossing.take_answer(sent, book, found)
    assert book == notebook()


@pytest.mark.parametrize(
    "changed",
    [
        {"cells": None}, {"cells": []}, {"cells": [{}] * 4}, {"how": "magic"}, {"how": ["warm"]},
        {"order": "0" * 64}, {"remarks": [1]}, {"remarks": [{"key": "refused", "fields": {"text": "0 points"}}]},
        {"remarks": [{"key": "suspect", "fields": {}}]}, {"remarks": [{"key": ["suspect"], "fields": {}}]},
        {"remarks": [{"key": "suspect", "fields": []}]},
    ],
    ids=str,
)  # fmt: skip
def test_an_answer_with_a_part_that_is_none_is_none(sent, changed):
    book = notebook()
    with pytest.raises(Misshapen):
        crossing.take_answer(sent, book, answer(sent, **changed))
    assert book == notebook()


def test_outputs_are_rebuilt_and_nothing_else_of_a_cell_is_taken(sent):
    odd = [
        7, {"output_type": "stream", "name": "stdin", "text": "x"}, {"output_type": ["error"]},
        {"output_type": "clear_output"}, {"output_type": "stream", "name": "stdout", "text": "\ud800"},
        {"output_type": "execute_result", "data": {"text/plain": ["2"], "not a type": "x", "text/html": "<b>"}},
        {"output_type": "error", "ename": 3, "evalue": {}, "traceback": "x"},
    ]  # fmt: skip
    cells = [
        {"outputs": odd, "source": "from markdown to code"},
        {"outputs": odd, "execution_count": True, "source": "evil", "metadata": {"nbgrader": {"points": 99}}},
        "no cell",
    ]
    book = notebook()
    crossing.take_answer(sent, book, answer(sent, cells=cells))
    assert "outputs" not in book.cells[0]
    assert [cell.source for cell in book.cells] == ["책방", "1 + 1", "2"]
    assert book.cells[2].metadata == CHECK
    assert [output.output_type for output in book.cells[1].outputs] == ["stream", "execute_result", "error"]
    assert book.cells[1].outputs[0].text == "\ufffd"
    assert book.cells[1].outputs[1].data == {"text/html": "<b>"}
    assert (book.cells[1].execution_count, book.cells[2].outputs) == (None, [])


def test_a_flood_of_outputs_and_remarks_is_cut(sent):
    many = [{"output_type": "display_data", "data": {"text/plain": "x" * 10_000}}] * 600
    remarks = [{"key": "suspect", "fields": {"names": "n" * 9_000, "evidence": "e"}}] * 900
    book = notebook()
    done = crossing.take_answer(sent, book, answer(sent, cells=[{}, {"outputs": many}, {}], remarks=remarks))
    assert len(str(book.cells[1].outputs)) < 5 * 2**20
    assert len(done.remarks) == 50
    assert len(done.remarks[0].fields["names"]) == 2_000


@pytest.mark.parametrize(
    "fields", [None, {}, {"lacks": "../x", "text": 3}, {"where": "elsewhere", "why": "x"}]
)
def test_a_refusal_is_said_in_both_languages_whatever_it_holds(sent, fields):
    told = {"order": crossing.digest(sent), "refuses": "no_sandbox", "fields": fields, "where": "tcp://w:1"}
    with pytest.raises(Refused) as refused:
        crossing.take_answer(sent, notebook(), json.dumps(told).encode())
    refusal = refusal_of(refused.value)
    assert all("tcp://w:1" in refusal.say(language) for language in words.LANGUAGES)


@pytest.mark.needs("bubblewrap")
def test_a_worker_answers_whatever_it_is_sent_and_keeps_a_parent_for_the_next():
    sent = order(sandbox=NO).pack()
    for _ in range(2):
        book = notebook()
        done = crossing.take_answer(sent, book, worker.answered(sent, lambda: False, "tcp://w:1"))
        assert (done.how, done.where) == ("open", "tcp://w:1")
        assert book.cells[1].outputs[0].data["text/plain"] == "2"
    assert len(worker._kept) == 1
    with pytest.raises(Refused, match="failed"):
        crossing.take_answer(b"{}", notebook(), worker.answered(b"{}", lambda: False, "tcp://w:1"))
    assert worker.answered(sent, lambda: True, "tcp://w:1") == b""


def test_kits_differ_by_a_letter_and_not_by_their_line_ends(tmp_path, monkeypatch):
    def of(text):
        (tmp_path / "__init__.py").write_bytes(text)
        monkeypatch.setattr(kit.course, "__file__", str(tmp_path / "__init__.py"))
        kit.fingerprint.cache_clear()
        return kit.fingerprint()

    try:
        assert of(b"a = 1\r\n") == of(b"a = 1\n") != of(b"a = 2\n")
    finally:
        monkeypatch.undo()
        kit.fingerprint.cache_clear()
