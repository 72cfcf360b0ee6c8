"""A check that is about a place shows it in the drawing, and tells itself to programs as it does to people."""

import json

from course import use
from course.checks import drawing, mvn
from course.checks.marked import marked
from course.checks.result import MIME
from course.network import Link, Network, Node

SHOP = Network(
    [Node("a", "손님", roles=["buyer"]), Node("b", "책방", roles=["producer"])],
    [Link("l1", "a", "b", "산다", "책"), Link("l2", "b", "a", "알린다", "")],
)


def judged(test, network, tmp_path):
    use("ko")
    (tmp_path / "sketches").mkdir()
    network.write(tmp_path / "sketches" / "shop.json")
    return mvn(drawing("shop", folder=tmp_path), test, points=3)


def test_what_a_check_finds_wanting_is_lit_up_and_said_in_words(tmp_path):
    result = judged("media", SHOP, tmp_path)
    assert result.picture.label == "내 그림에 표시한 곳: ‘책방’→‘손님’ (알린다)"
    assert result.picture.svg == SHOP.to_svg(highlight=["l2"])
    assert result.picture.svg != SHOP.to_svg()
    assert f'alt="{result.picture.label}"' in result._repr_html_()


def test_what_is_right_or_nowhere_has_no_picture(tmp_path):
    whole = Network(SHOP.nodes, [Link("l1", "a", "b", "산다", "책"), Link("l2", "b", "a", "알린다", "쪽지")])
    assert judged("media", whole, tmp_path).picture is None
    assert marked(SHOP, []) is marked(SHOP, ["nobody"]) is None


def test_a_program_is_told_what_people_are(tmp_path):
    result = judged("media", SHOP, tmp_path)
    told = json.loads(json.dumps(result._repr_mimebundle_()[MIME]))
    assert (told["score"], told["points"], told["hints"]) == (1.5, 3, 3)
    assert [line["sign"] for line in told["lines"]] == ["right", "wrong"]
    assert all(line["text"] in result._repr_html_() for line in told["lines"])
