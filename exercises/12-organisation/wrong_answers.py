"""Hand-ins that people really make, each with the mark its checks must give (of 12; manual points aside)."""

from course.notebooks import Case

ME = 'my_id = "kim-minji"'
GRAPH = "import networkx\nfrom course.simulate import centralisation\ngraph, n = my_company.graph, len(my_company.managers)\n"
STEPS = (
    GRAPH + "steps = networkx.average_shortest_path_length(graph)\n"
    "sums = {who: sum(found.values()) for who, found in networkx.all_pairs_shortest_path_length(graph)}\n"
    "near = min(sums, key=sums.get)\n"
)
LINKS = (
    GRAPH
    + "links = dict(graph.degree)\nbusiest = max(links, key=links.get)\nmost = links[busiest]\nsum_of = sum(most - each for each in links.values())\n"
)
GATES = GRAPH + "links = dict(graph.degree)\nright = sorted(networkx.articulation_points(graph))\n"
WHERE = (
    GRAPH + "laid = [networkx.Graph([*graph.edges, pair]) for pair in my_company.offers]\n"
    "left = [len(list(networkx.articulation_points(each))) for each in laid]\nbest = left.index(min(left))\n"
)
RIGHT = {
    "length": STEPS + "answer_length = [near, steps]",
    "hanging": LINKS + "answer_hanging = [busiest, sum_of / ((n - 1) * (n - 2))]",
    "gates": GATES + "answer_gates = right",
    "where": WHERE + "answer_where = my_company.codes[best]",
}


def cases(language):
    """Every known mistake; everything else is right, so what is lost is the mistake's own."""
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        _case("all-right", 12, "모두 맞아요.", "All is right."),
        *_lengths(),
        *_hangings(),
        *_gates(),
        *_places(),
    ]


def _lengths():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, length=STEPS + f"answer_length = [near, {answer}]")

    return [
        case("pairs-counted-once", 10, "양쪽에서 센 합을 쌍의 수로 나눴어요.", "Sums from both ends, divided by the number of pairs.", "2 * steps"),
        case("pairs-counted-twice", 10, "한 번씩 센 합을 양쪽의 수로 나눴어요.", "Pairs once, divided as if from both ends.", "steps / 2"),
        case("shortcuts-forgotten", 8, "조직도만 셌어요.", "The chart alone.", "networkx.average_shortest_path_length(my_company.without_shortcuts().graph)"),
        case("divided-by-n-times-n", 10, "자기 자신까지 셌어요.", "Ways to oneself were counted.", "steps * (n - 1) / n"),
        case("not-divided-by-the-others", 9, "사람 수로만 나눴어요.", "Divided by the people only.", "steps * (n - 1)"),
        case("from-the-head-only", 8, "대표에게서만 쟀어요.", "From the head only.", "sum(networkx.single_source_shortest_path_length(graph, my_company.head).values()) / (n - 1)"),
        case("people-instead-of-steps", 8, "걸음이 아니라 사람을 셌어요.", "People, not steps.", "steps + 1"),
        case("the-longest-way", 8, "가장 먼 거리예요.", "The longest way.", "networkx.diameter(graph)"),
        case("length-in-words", 8, "말로 적었어요.", "In words.", '"two or three"'),
        _case("another-is-nearest", 8, "합이 더 큰 사람을 적었어요.", "Somebody with a larger sum.", length=STEPS + "answer_length = [max(sums, key=sums.get), steps]"),
        _case("length-alone", 8, "평균만 적었어요.", "The average alone.", length=STEPS + "answer_length = steps"),
    ]  # fmt: skip


def _hangings():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, hanging=LINKS + f"answer_hanging = [busiest, {answer}]")

    return [
        case("differences-not-divided", 10, "차이의 합에서 멈췄어요.", "Stopped at the sum of differences.", "sum_of"),
        case("divided-by-all-pairs", 10, "n × (n − 1)로 나눴어요.", "Divided by n × (n − 1).", "sum_of / n / (n - 1)"),
        case("hanging-in-percent", 11, "퍼센트로 적었어요.", "In per cent.", "100 * sum_of / ((n - 1) * (n - 2))"),
        case("hanging-rounded", 11, "둘째 자리에서 반올림했어요.", "Rounded to two decimals.", "round(sum_of / ((n - 1) * (n - 2)), 2)"),
        case("share-of-the-busiest", 9, "가장 많은 사람의 몫이에요.", "The busiest one's share.", "most / (n - 1)"),
        case("hanging-without-shortcuts", 9, "지름길을 빼고 셌어요.", "Shortcuts left out.", "centralisation(my_company.without_shortcuts().graph)"),
        case("density-for-centralisation", 9, "밀도를 구했어요.", "Density.", "networkx.density(graph)"),
        case("mean-links", 9, "평균 링크 수예요.", "The mean number of links.", "sum(links.values()) / n"),
        _case("another-is-busiest", 9, "링크가 적은 사람을 적었어요.", "Somebody with few links.", hanging=LINKS + "answer_hanging = [min(links, key=links.get), sum_of / ((n - 1) * (n - 2))]"),
        case("paths-for-links", 9, "길이 몰린 정도를 구했어요.", "The measure of paths.", 'centralisation(graph, "betweenness")'),
    ]  # fmt: skip


def _gates():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, gates=GATES + f"answer_gates = {answer}")

    return [
        case("gates-as-text", 12, "따옴표 안에 적었지만 알아볼 수 있어요.", "In quotation marks, but it can be read.", '", ".join(map(str, right))'),
        case("everybody-named", 9, "모두 적었어요.", "Everybody is named.", "list(my_company.managers)"),
        case("all-the-managers", 10, "관리자를 모두 적었어요.", "All the managers.", "[my_company.head, *my_company.leads]"),
        case("everybody-with-two-links", 9, "링크가 둘 이상인 사람을 모두 적었어요.", "All who have two links or more.", "[who for who in links if links[who] > 1]"),
        case("those-at-the-bottom", 9, "끊기는 사람들을 적었어요.", "Those who get cut off.", "[who for who in links if links[who] == 1]"),
        case("the-ends-of-the-shortcuts", 9, "지름길을 쥔 사람들이에요.", "Those who hold the shortcuts.", "[who for pair in my_company.shortcuts for who in pair]"),
        case("a-stranger", 9, "없는 번호예요.", "There is no such number.", "[100]"),
        case("a-number-of-gates", 9, "몇 명인지만 적었어요.", "Only how many there are.", 'f"{len(right)} people, I think"'),
        case("half-a-person", 9, "번호가 아니에요.", "Not a number of a person.", "[1.5, None]"),
    ]  # fmt: skip


def _places():
    def case(name, mark, ko, en, answer):
        return _case(name, mark, ko, en, where=WHERE + f"answer_where = {answer}")

    return [
        case("the-place-that-leaves-most", 10, "절단점이 가장 많이 남는 자리예요.", "It leaves the most.", "my_company.codes[left.index(max(left))]"),
        case("the-next-place", 10, "바로 다음 자리예요.", "The next one.", "my_company.codes[(best + 1) % 4]"),
        case("the-last-but-one", 10, "맞은편 자리예요.", "The one opposite.", "my_company.codes[(best + 2) % 4]"),
        case("the-place-before", 10, "바로 앞자리예요.", "The one before.", "my_company.codes[(best + 3) % 4]"),
        case("the-pair-itself", 10, "자리 번호가 아니라 두 사람을 적었어요.", "The two people, not the number.", "my_company.offers[best]"),
        case("a-person-for-a-place", 10, "자리 대신 사람 번호를 적었어요.", "A person's number.", "my_company.head"),
    ]  # fmt: skip


def _case(name, mark, ko, en, **cells):
    return Case(name, mark, {"ko": ko, "en": en}, cells={"me": ME, **RIGHT, **cells})
