"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course.notebooks import Case

NAMED = {"me": 'my_id = "kim"'}
CHANCES = (
    "a, s, e = log.again / log.looks, log.buy / log.looks, log.use / log.buy\n"
    "r, h = log.back / log.use, log.tell / log.use\n"
    "matrix = [[a, s, 0], [0, 0, e], [r, 0, 0]]\n"
    "looks = 1000 / (1 - a - s * e * r)\n"
    "(k1, n1), (k2, n2), (k3, n3) = tried.results if 'tried' in globals() else ((1, 2),) * 3\n"
)
RIGHT = {
    "matrix": CHANCES + "answer_matrix = matrix",
    "visits": CHANCES + "answer_visits = [looks, looks * s, looks * s * e]",
    "friends": CHANCES + "answer_m = 1000 / (looks * s * e * h)",
    "belief": CHANCES + "answer_belief = (1 + k2 + k3) / (2 + n2 + n3)",
}
WORTH = {"matrix": 6, "visits": 6, "friends": 4, "belief": 4}
LEFT = {
    "matrix": "answer_matrix",
    "visits": "answer_visits",
    "friends": "answer_m",
    "belief": "answer_belief",
}


def cases(language):
    """Every known mistake; the same in both languages."""
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        *_matrices(),
        *_visits(),
        *_friends(),
        *_beliefs(),
        Case("right-when-rounded", 20, {"ko": "반올림해서 적어도 맞아요.", "en": "Rounded answers are right as well."},
             cells={"matrix": CHANCES + "answer_matrix = [[round(c, 4) for c in row] for row in matrix]",
                    "visits": RIGHT["visits"] + "\nanswer_visits = [round(v, 1) for v in answer_visits]",
                    "friends": RIGHT["friends"] + "\nanswer_m = f'{answer_m:.3f}'",
                    "belief": RIGHT["belief"] + "\nanswer_belief = str(round(answer_belief, 5))"}),
    ]  # fmt: skip


def _matrices():
    return [
        _wrong("matrix", "matrix-of-counts", 0, "센 수를 그대로 옮겼어요.", "The counts were copied.",
               "[row[:3] for row in log.moves]"),
        _wrong("matrix", "matrix-by-the-first-row", 2, "세 줄을 모두 첫 줄의 합으로 나눴어요.", "All rows divided by the first row's sum.",
               "[[count / log.looks for count in row[:3]] for row in log.moves]"),
        _wrong("matrix", "matrix-turned", 2, "줄과 칸이 바뀌었어요.", "Rows and columns were exchanged.",
               "[[a, 0, r], [s, 0, 0], [0, e, 0]]"),
        _wrong("matrix", "matrix-in-percent", 4, "퍼센트로 적었어요.", "In percent.",
               "[[100 * chance for chance in row] for row in matrix]"),
        _wrong("matrix", "matrix-with-leavers-staying", 0, "떠난 사람이 제자리에 머문 것으로 적었어요.", "Those who leave were taken to stay.",
               "[[1 - s, s, 0], [0, 1 - e, e], [r, 0, 1 - r - h]]"),
        _wrong("matrix", "matrix-without-the-way-back", 4, "써 본 다음에 다시 오는 길을 빠뜨렸어요.", "The way back after use was left out.",
               "[[a, s, 0], [0, 0, e], [0, 0, 0]]"),
        _wrong("matrix", "matrix-one-way-only", 2, "되돌아오는 화살표 둘을 모두 빠뜨렸어요.", "Both arrows that lead back were left out.",
               "[[0, s, 0], [0, 0, e], [0, 0, 0]]"),
        _wrong("matrix", "matrix-half-filled", 0, "한 줄만 채우고 나머지는 None이에요.", "Only one row filled in.",
               "[[a, s, 0], [None, None, None], [None, None, None]]"),
        _unnamed("matrix", "matrix-without-an-id"),
        _wrong("matrix", "matrix-as-a-list", 0, "아홉 수를 한 줄로 적었어요.", "Nine numbers in one row.",
               "[a, s, 0, 0, 0, e, r, 0, 0]"),
    ]  # fmt: skip


def _visits():
    return [
        _wrong("visits", "visits-multiplied-only", 2, "다시 오는 길을 빼고 곱했어요.", "Multiplied, and nobody comes again.",
               "[1000, 1000 * s, 1000 * s * e]"),
        _wrong("visits", "visits-looking-again-only", 2, "바로 다시 보는 길만 세었어요.", "Only looking again at once was counted.",
               "[1000 / (1 - a), 1000 / (1 - a) * s, 1000 / (1 - a) * s * e]"),
        _wrong("visits", "visits-again-once", 0, "다시 오는 사람을 한 번만 더했어요.", "Those who come again were added once.",
               "[1000 * (1 + a + s * e * r) * part for part in (1, s, s * e)]"),
        _wrong("visits", "visits-of-one", 4, "한 사람으로 적었어요.", "For one person.",
               "[looks / 1000, looks * s / 1000, looks * s * e / 1000]"),
        _wrong("visits", "visits-from-the-log", 0, "기록의 ‘모두’를 옮겼어요.", "The log's totals were copied.",
               "[log.looks, log.buy, log.use]"),
        _wrong("visits", "visits-of-a-thousand-each", 2, "사는 횟수와 써 보는 횟수를 1,000에서 구했어요.", "Buying and using were worked out from 1,000.",
               "[looks, 1000 * s, 1000 * e]"),
        _wrong("visits", "visits-use-from-looks", 4, "써 보는 횟수를 들여다본 횟수에서 바로 구했어요.", "Uses were worked out from looks.",
               "[looks, looks * s, looks * e]"),
        _unnamed("visits", "visits-without-an-id"),
        _wrong("visits", "visits-as-one-number", 0, "첫 수만 적었어요.", "Only the first number was written.", "looks"),
    ]  # fmt: skip


def _friends():
    return [
        _wrong("friends", "m-without-coming-again", 0, "다시 오는 손님을 세지 않았어요.", "Those who come again were not counted.",
               "1 / (s * e * h)"),
        _wrong("friends", "m-rounded-up", 1, "정수로 올렸어요.", "Rounded up to a whole number.", "-(-1000 // (looks * s * e * h))"),
        _wrong("friends", "m-rounded-down", 1, "정수로 내렸어요.", "Rounded down to a whole number.", "1000 // (looks * s * e * h)"),
        _wrong("friends", "m-from-uses", 0, "써 본 사람이 모두 알린다고 보았어요.", "As if all who use it told.", "1000 / (looks * s * e)"),
        _wrong("friends", "m-from-telling-only", 0, "알릴 확률만 뒤집었어요.", "Only the chance of telling was turned over.", "1 / h"),
        _wrong("friends", "m-turned-over", 0, "m이 아니라 알리는 몫을 적었어요.", "The share who tell, not m.", "looks * s * e * h / 1000"),
        _wrong("friends", "m-as-tellers", 0, "알리는 사람 수를 적었어요.", "The number who tell.", "looks * s * e * h"),
    ]  # fmt: skip


def _beliefs():
    return [
        _wrong("belief", "belief-of-all-cycles", 1, "다른 미디엄을 센 첫 사이클까지 더했어요.", "The first cycle, of another medium, was added.",
               "(1 + k1 + k2 + k3) / (2 + n1 + n2 + n3)"),
        _wrong("belief", "belief-of-the-last-cycle", 1, "마지막 사이클만 썼어요.", "Only the last cycle was used.", "(1 + k3) / (2 + n3)"),
        _wrong("belief", "belief-as-a-share", 2, "성공을 전체로 나누기만 했어요.", "Successes over tries.", "(k2 + k3) / (n2 + n3)"),
        _wrong("belief", "belief-begun-twice", 2, "사이클마다 성공과 실패를 하나씩 미리 넣었어요.", "One success and failure beforehand for each cycle.",
               "(2 + k2 + k3) / (4 + n2 + n3)"),
        _wrong("belief", "belief-as-a-mean-of-rates", 0, "두 비율을 평균했어요.", "The mean of two rates.", "(k2 / n2 + k3 / n3) / 2"),
        _wrong("belief", "belief-in-percent", 3, "퍼센트로 적었어요.", "In percent.", "100 * answer_belief"),
        _wrong("belief", "belief-of-the-first-medium", 0, "처음 미디엄의 믿음을 적었어요.", "The belief in the first medium.", "(1 + k1) / (2 + n1)"),
    ]  # fmt: skip


def _unnamed(task, name):
    """One task worked out with what nobody in particular is shown."""
    fetch = "from course.checks import lesson06\nown, log = log, lesson06.log(CASE)\n"
    cells = {**NAMED, **RIGHT, task: f"{fetch}{RIGHT[task]}\nlog = own"}
    why = {
        "ko": "id를 적기 전의 숫자로 계산했어요.",
        "en": "Worked out with the numbers shown before an id was typed.",
    }
    return Case(name, sum(WORTH.values()) - WORTH[task], why, cells=cells)


def _wrong(task, name, got, ko, en, answer):
    """A mistake in one task, the others right."""
    mark = sum(WORTH.values()) - WORTH[task] + got
    cells = {**RIGHT, task: f"{RIGHT[task]}\n{LEFT[task]} = {answer}"}
    return Case(name, mark, {"ko": ko, "en": en}, cells=cells)
