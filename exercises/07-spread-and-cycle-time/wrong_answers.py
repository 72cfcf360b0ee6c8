"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course.notebooks import Case

GROWN = (
    "n, k, c = lunch.seeds, lunch.k, lunch.days // lunch.cycle\n"
    "def people(rounds, begun=n, rate=k):\n"
    "    return begun * (rate ** (rounds + 1) - 1) / (rate - 1)\n"
)
ASKED = (
    "p0, p1, p2 = (customers / sum(asked.answers) for customers in asked.answers)\n"
    "q = asked.answers[0] / asked.answers[2]\n"
    "n = asked.seeds\n"
)
CHOSEN = (
    "raw = [again / tried for again, tried in zip(eight.repeats, eight.trials)]\n"
    "common, bonus = sum(eight.repeats) / sum(eight.trials), round(eight.strength, 4)\n"
    "rates = [(r + bonus * common) / (n + bonus) for r, n in zip(eight.repeats, eight.trials)]\n"
    "top = raw.index(max(raw))\n"
    "weight = eight.trials[top] / (eight.trials[top] + bonus)\n"
    "def three(values, first=0):\n"
    "    order = sorted(range(8), key=lambda place: -values[place])\n"
    "    return [eight.numbers[place] for place in order[first:first + 3]]\n"
)
RIGHT = {
    "people": GROWN + "answer_people = round(people(c), 1)",
    "half": GROWN + "answer_half = round(people(2 * c), 1)",
    "dies": ASKED + "answer_dies = round(q, 4)",
    "seeds": ASKED + "answer_seeds = round(q ** n, 4)",
    "shrunk": CHOSEN + "answer_shrunk = round(rates[top], 4)",
    "three": CHOSEN + "answer_three = three(rates)",
}
WORTH = {"people": 4, "half": 2, "dies": 4, "seeds": 3, "shrunk": 3, "three": 4}


def cases(language):
    """Every known mistake; the same in both languages."""
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        *_spreading(),
        *_dying(),
        *_choosing(),
        Case("right-as-text", 20, {"ko": "글자로 적어도 맞아요.", "en": "Right as text, too."},
             cells={**RIGHT,
                    "people": RIGHT["people"] + "\nanswer_people = f'{answer_people:,}'",
                    "dies": RIGHT["dies"] + "\nanswer_dies = f'q = {answer_dies}'",
                    "three": RIGHT["three"] + "\nanswer_three = ', '.join(map(str, answer_three))"}),
    ]  # fmt: skip


def _spreading():
    return [
        _wrong("people", "people-of-the-last-round", 1, "마지막 바퀴에 온 사람만 세었어요.", "Only the last round was counted.", "n * k ** c"),
        _wrong("people", "people-a-round-short", 1, "바퀴를 하나 덜 더했어요.", "One round short.", "people(c - 1)"),
        _wrong("people", "people-a-round-over", 0, "바퀴를 하나 더 더했어요.", "One round too many.", "people(c + 1)"),
        _wrong("people", "people-in-a-straight-line", 0, "바퀴마다 같은 수가 온다고 보았어요.", "The same number every round.", "n * (1 + k * c)"),
        _wrong("people", "people-as-interest", 0, "이자처럼 1 + K를 곱했어요.", "Multiplied by 1 + K, like interest.", "n * (1 + k) ** c"),
        _wrong("people", "people-without-the-first", 2, "시작한 사람을 뺐어요.", "Those who began were left out.", "people(c) - n"),
        _wrong("people", "people-from-one", 2, "한 사람에서 시작했다고 보았어요.", "As if one had begun.", "people(c, 1)"),
        _wrong("half", "half-doubles-people", 0, "두 배가 된다고 보았어요.", "Took it to double the people.", "2 * people(c)"),
        _wrong("half", "half-changes-nothing", 0, "달라지지 않는다고 보았어요.", "Took it to change nothing.", "people(c)"),
        _wrong("half", "half-doubles-k", 0, "K를 두 배로 했어요.", "K was doubled.", "people(c, n, 2 * k)"),
        _wrong("half", "half-a-round-short", 1, "지수에서 1을 빠뜨렸어요.", "The 1 in the exponent was left out.", "people(2 * c - 1)"),
        _wrong("half", "half-doubles-the-exponent", 1, "지수 전체를 두 배로 했어요.", "The whole exponent was doubled.", "people(2 * c + 1)"),
        _wrong("half", "half-of-the-last-round", 0, "마지막 바퀴만 세었어요.", "Only the last round was counted.", "n * k ** (2 * c)"),
    ]  # fmt: skip


def _dying():
    return [
        _wrong("dies", "dies-never", 0, "K가 1보다 크면 꺼지지 않는다고 보았어요.", "Took K above 1 for a guarantee.", "0"),
        _wrong("dies", "dies-surely", 0, "q = 1을 답으로 골랐어요.", "Chose q = 1.", "1"),
        _wrong("dies", "dies-lives", 1, "살아남을 확률을 적었어요.", "The chance to live.", "1 - q"),
        _wrong("dies", "dies-at-once", 1, "첫 바퀴에 꺼질 확률을 적었어요.", "The chance to die in the first round.", "p0"),
        _wrong("dies", "dies-within-two", 0, "두 바퀴까지만 셈했어요.", "Worked out for two rounds only.", "p0 + p1 * p0 + p2 * p0 ** 2"),
        _wrong("dies", "dies-as-the-mean", 0, "K를 적었어요.", "K was written.", "p1 + 2 * p2"),
        _wrong("dies", "dies-in-percent", 3, "퍼센트로 적었어요.", "In percent.", "100 * q"),
        _wrong("seeds", "seeds-as-one", 0, "한 사람일 때의 확률을 적었어요.", "The chance for one person.", "q"),
        _wrong("seeds", "seeds-living-on", 1, "하나라도 살아남을 확률을 적었어요.", "The chance that one lives on.", "1 - q ** n"),
        _wrong("seeds", "seeds-all-living", 0, "살아남을 확률을 곱했어요.", "The chance to live was multiplied.", "(1 - q) ** n"),
        _wrong("seeds", "seeds-added", 0, "씨앗 수만큼 더했어요.", "Added once for each seed.", "n * q"),
        _wrong("seeds", "seeds-shared-out", 0, "씨앗 수로 나눴어요.", "Divided by the seeds.", "q / n"),
        _wrong("seeds", "seeds-in-the-first-round", 0, "첫 바퀴에 꺼질 확률을 곱했어요.", "The first round's chance was multiplied.", "p0 ** n"),
        _wrong("seeds", "seeds-in-percent", 2, "퍼센트로 적었어요.", "In percent.", "100 * q ** n"),
    ]  # fmt: skip


def _choosing():
    return [
        _wrong("shrunk", "shrunk-not-at-all", 0, "비율 그대로 적었어요.", "The rate as it stands.", "raw[top]"),
        _wrong("shrunk", "shrunk-all-the-way", 0, "모두의 비율을 적었어요.", "The common rate.", "common"),
        _wrong("shrunk", "shrunk-halfway", 0, "두 비율의 가운데를 적었어요.", "Halfway between the two.", "(raw[top] + common) / 2"),
        _wrong("shrunk", "shrunk-with-weights-exchanged", 1, "무게를 거꾸로 주었어요.", "The weights were exchanged.",
               "weight * common + (1 - weight) * raw[top]"),
        _wrong("shrunk", "shrunk-towards-zero", 0, "0 쪽으로 당겼어요.", "Drawn towards 0.", "weight * raw[top]"),
        _wrong("shrunk", "shrunk-weight-only", 1, "무게까지만 구했어요.", "Only the weight was found.", "weight"),
        _wrong("shrunk", "shrunk-in-percent", 2, "퍼센트로 적었어요.", "In percent.", "100 * rates[top]"),
        _wrong("three", "three-by-rate", 0, "비율 그대로의 차례로 골랐어요.", "Chosen by the rates as they stand.", "three(raw)"),
        _wrong("three", "three-by-trials", 0, "많이 써 본 차례로 골랐어요.", "Chosen by how many tried them.", "three(eight.trials)"),
        _wrong("three", "three-by-repeats", 0, "다시 산 사람 수로 골랐어요.", "Chosen by how many bought again.", "three(eight.repeats)"),
        _wrong("three", "three-lowest-first", 2, "셋은 맞는데 낮은 차례로 적었어요.", "The right three, the lowest first.", "three(rates)[::-1]"),
        _wrong("three", "three-one-missed", 1, "하나를 놓치고 꼴찌를 넣었어요.", "One was missed for the last of all.",
               "three(rates)[:2] + three(rates, 7)"),
        _wrong("three", "three-the-next-three", 0, "넷째부터 여섯째를 골랐어요.", "The fourth to sixth were chosen.", "three(rates, 3)"),
        _wrong("three", "three-by-places", 0, "품번이 아니라 줄의 차례를 적었어요.", "Places of rows, not product numbers.",
               "[1 + eight.numbers.index(number) for number in answer_three]"),
        _wrong("three", "three-one-twice", 0, "같은 품번을 두 번 적었어요.", "One number stands there twice.", "three(rates)[:2] + three(rates)[:1]"),
        _wrong("three", "three-only-two", 0, "둘만 적었어요.", "Only two were written.", "three(rates)[:2]"),
    ]  # fmt: skip


def _wrong(task, name, got, ko, en, answer):
    """A mistake in one task, the others right."""
    mark = sum(WORTH.values()) - WORTH[task] + got
    cells = {**RIGHT, task: f"{RIGHT[task]}\nanswer_{task} = {answer}"}
    return Case(name, mark, {"ko": ko, "en": en}, cells=cells)
