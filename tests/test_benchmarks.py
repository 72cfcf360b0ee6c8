"""What the benchmarks report with; their peers are not needed here, and nothing is measured."""

import doctest
import time
from xml.etree import ElementTree

import numpy as np
import pytest

from benchmarks import hub, report
from benchmarks.simulate import plot, turns

ROWS = [report.row("open", "peer 1.0", 20, 50, "ms"), report.row("drag", "bar", 60, 30, "fps")]


@pytest.mark.parametrize("module", [hub, report, plot, turns])
def test_the_examples_in_the_docstrings_run(module):
    assert doctest.testmod(module).failed == 0


def test_a_page_keeps_its_text_and_gets_new_rows_between_the_marks(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# Title\n\n<!-- open -->\nold\n<!-- /open -->\n\nThe end.\n")
    report.publish(ROWS[:1], page, "open")
    report.publish(ROWS[1:], page, "drag")
    report.publish(ROWS[:1], page, "open")
    text = page.read_text("utf-8")
    assert text.startswith("# Title\n\n<!-- open -->\n")
    assert "old" not in text
    assert text.count("| open | 20 ms | 50 ms | 2.5 | peer 1.0 |") == 1
    assert text.index("The end.") < text.index("<!-- drag -->") < text.index("| drag |")
    assert text.count("\n|---|") == 2


def test_a_page_that_is_not_there_is_written(tmp_path):
    report.publish(ROWS, tmp_path / "new.md", "all")
    assert (tmp_path / "new.md").read_text("utf-8").startswith("<!-- all -->\n20")


def test_a_line_stands_where_its_points_are_and_two_names_never_on_each_other():
    lines = {"ours & co": [(1e3, 0.1), (1e6, 100.0)], "theirs": [(1e3, 1.0), (1e6, 101.0)]}
    picture = ElementTree.fromstring(plot.svg({"cascade": lines, "sir": lines}))
    svg = "{http://www.w3.org/2000/svg}"
    paths = [line.get("points") for line in picture.iter(f"{svg}polyline")]
    assert paths[1] == paths[3] == f"0.0,{plot.HEIGHT:.1f} {plot.WIDTH:.1f},{plot.HEIGHT / 4:.1f}"
    names = [text for text in picture.iter(f"{svg}text") if text.text in lines]
    assert [text.text for text in names] == ["theirs", "ours & co"] * 2
    assert float(names[1].get("y")) - float(names[0].get("y")) >= 15
    assert names[0].get("fill") == names[2].get("fill") != names[1].get("fill")


def busy(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return 7.0


def test_everyone_takes_turns_and_whoever_took_long_gets_none_any_more():
    order = []

    def ours(turn):
        order.append(turn)
        return np.full(10, 7.0)

    runs = {"quick": lambda: order.append("quick") or 7.0, "slow": lambda: order.append("slow") or busy(0.3)}
    found = turns.take_turns(ours, runs, turns=3, patience=1.0)
    assert order == [0, "quick", "slow", 1, "quick", 2, "quick"]
    assert [len(found[name].sizes) for name in ("ours", "quick", "slow")] == [30, 3, 1]
    assert found["slow"].typical >= 300 > found["ours"].typical
    assert not found["slow"].stopped


def test_a_run_that_takes_all_the_patience_is_stopped_and_says_so():
    found = turns.take_turns(lambda turn: np.ones(1), {"stuck": lambda: busy(60)}, turns=3, patience=0.2)
    assert found["stuck"].stopped
    assert len(found["stuck"].times) == 1
    assert found["stuck"].sizes == []


def test_programs_that_run_different_processes_are_not_compared():
    rng = np.random.default_rng(1)
    found = {"ours": turns.Timed(sizes=rng.normal(100, 10, 1000).tolist())}
    found["same"] = turns.Timed(sizes=rng.normal(100, 10, 20).tolist())
    turns.check_means("cascade", found)
    found["other"] = turns.Timed(sizes=rng.normal(120, 10, 20).tolist())
    with pytest.raises(ValueError, match=r"cascade: .* 99\..* 122\..*other, 20 runs"):
        turns.check_means("cascade", found)


def test_peak_memory_counts_what_numpy_takes():
    assert turns.peak_memory(lambda: np.ones(10**6)) == pytest.approx(8, abs=0.5)
