"""Hand-ins that people really make, each with the mark its checks must give (of 20; manual points aside)."""

from course.notebooks import Case

ME = 'my_id = "민지 07"'

# Task by task: the name of the case, its mark, what is typed, and what is wrong with it.
KNOWN = {
    "plan": [
        ("one-car-too-many", 2, "[*others, longest[:1], longest[1:]]", "한 대가 많아요.", "One car too many."),
        ("a-car-for-each-trip", 0, "[[n] for n in street.trips]", "이동마다 차를 뒀어요.", "A car for every trip."),
        ("all-in-one-car", 0, "[list(street.trips)]", "한 대로 다 이었어요.", "All joined into one car."),
        ("a-car-that-is-late", 0, "late", "빈 차로 가는 시간을 잊었어요.", "Forgot the time it takes to get there."),
        ("a-trip-left-out", 0, "[others[0]]", "빠진 이동이 있어요.", "Some trips are left out."),
        ("a-trip-driven-twice", 0, "[*plan, plan[0][:1]]", "한 이동을 두 번 태웠어요.", "A trip is driven twice."),
        ("an-eighth-trip", 0, "[*plan, [100]]", "없는 이동을 적었어요.", "There is no such trip."),
        ("the-number-of-cars", 0, "len(plan)", "차의 수만 적었어요.", "Only the number of cars."),
        ("without-inner-brackets", 0, "list(street.trips)", "차마다 묶지 않았어요.", "No brackets for each car."),
    ],
    "busy": [
        ("busy-with-one-car-more", 1, "[riding, 100 * riding / span / (cars + 1)]", "차가 한 대 많아요.", "One car too many."),
        ("busy-with-seven-cars", 0, "[riding, 100 * riding / span / 7]", "이동마다 차를 셌어요.", "A car for every trip."),
        ("busy-with-one-car", 0, "[riding, 100 * riding / span]", "한 대로 나눴어요.", "Divided by one car."),
        ("time-without-a-rider", 1, "[riding, 100 - 100 * riding / span / cars]", "빈 시간이에요.", "Time without a rider."),
        ("share-of-a-whole-day", 0, "[riding, 100 * riding / 1440 / cars]", "하루로 나눴어요.", "Divided by a day."),
        ("share-not-in-percent", 2, "[riding, riding / span / cars]", "퍼센트가 아니에요.", "Not in per cent."),
        ("percent-alone", 0, "100 * riding / span / cars", "%만 적었어요.", "The per cent alone."),
        ("span-for-riding", 0, "[span, 100 * riding / span / cars]", "첫 출발부터 마지막 도착까지를 적었어요.", "From first start to last end."),
    ],
    "wait": [
        ("without-the-half", 1, "60 * 2 * km / zone.kmh", "절반을 빠뜨렸어요.", "The half left out."),
        ("distance-only", 1, "km", "거리만 적었어요.", "The distance alone."),
        ("in-hours", 1, "km / zone.kmh", "시간으로 적었어요.", "In hours."),
        ("without-the-root", 0, "60 * zone.side**2 / zone.cars / 2 / zone.kmh", "제곱근을 잊었어요.", "The root forgotten."),
        ("cars-over-area", 0, "60 * sqrt(zone.cars / zone.side**2) / 2 / zone.kmh", "거꾸로 나눴어요.", "The wrong way round."),
        ("as-if-one-car", 0, "60 * zone.side / 2 / zone.kmh", "차의 수를 넣지 않았어요.", "The cars left out."),
    ],
    "left": [
        ("busiest-is-best", 0, "money[0]", "가장 바쁜 쪽을 골랐어요.", "Took the busiest cars."),
        ("largest-is-best", 0, "money[-1]", "가장 많이 태운 쪽을 골랐어요.", "Took the largest fleet."),
        ("fares-alone", 0, "town.fare * km", "받은 돈만 셌어요.", "Only what comes in."),
        ("empty-kilometres-free", 1, "max(money) + town.per_km * empty", "빈 거리를 잊었어요.", "Empty kilometres forgotten."),
        ("cars-for-nothing", 1, "max(money) + town.per_car * cars", "차값을 잊었어요.", "The cars' cost forgotten."),
        ("left-for-each-car", 1, "max(money) / cars", "한 대의 몫을 적었어요.", "A single car's part."),
    ],
    "loops": [
        ("balancing-for-reinforcing", 2, "sorted({*drawing.numbers} - right)", "균형 고리를 골랐어요.", "The balancing loops."),
        ("any-minus-balances", 0, "sorted(drawing.without_minus()) or [min({*drawing.numbers} - right)]", "−가 있으면 균형이라고 봤어요.", "Took any minus for balancing."),
        ("one-loop-missed", 0, "sorted(right)[1:]", "하나를 빠뜨렸어요.", "One of them missed."),
        ("all-five-loops", 0, "list(drawing.numbers)", "모두 골랐어요.", "All of them."),
        ("a-sixth-loop", 0, "[min(right), 100]", "없는 고리예요.", "There is no such loop."),
        ("loop-names-for-numbers", 0, "['A', 'B']", "번호가 아니에요.", "Not numbers."),
    ],
}  # fmt: skip
CHOSEN = {
    "sign": [
        ("bad-means-minus", "leaving", "나쁜 일이면 −라고 봤어요.", "Took bad for minus."),
        ("cost-means-minus", "cost", "돈이 나가면 −라고 봤어요.", "Took spending for minus."),
        ("anger-means-minus", "anger", "화나는 일이면 −라고 봤어요.", "Took anger for minus."),
        ("income-means-minus", "income", "부호를 거꾸로 봤어요.", "Read the sign the wrong way."),
    ],
}
BEFORE = {
    "plan": "plan = sorted(street.chains(), key=len)\n*others, longest = plan\n"
    "joins = [(a, b) for a in street.trips for b in street.trips if a != b and street.trips[b][0] >= street.ends(a) and street.slack(a, b) < 0]\n"
    "late = [list(joins[0]), *([n] for n in street.trips if n not in joins[0])]\n",
    "busy": "riding = sum(2 * abs(end - start) for _, start, end in street.trips.values())\n"
    "span = max(map(street.ends, street.trips)) - min(street.trips.values())[0]\ncars = len(street.chains())\n",
    "wait": "from math import sqrt\nkm = sqrt(zone.side**2 / zone.cars) / 2\n",
    "left": "money = town.left()\ncars, _, km, empty = town.fleets[money.index(max(money))]\n",
    "loops": "right = drawing.reinforcing()\n",
    "sign": "",
}


def cases(language):
    """Every known mistake: one task is tried, the others are left blank."""
    tried = [
        _case(name, mark, task, f"answer_{task} = {typed}", ko, en)
        for task, known in KNOWN.items()
        for name, mark, typed, ko, en in known
    ]
    picked = [
        _case(name, 0, task, f"answer_{task} = five.number({choice!r})", ko, en)
        for task, known in CHOSEN.items()
        for name, choice, ko, en in known
    ]
    return [
        Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."}),
        Case("an-id-alone", 0, {"ko": "아이디만 적었어요.", "en": "Only the id was written."}, cells={"me": ME}),
        _case("plan-in-another-order", 4, "plan", "answer_plan = tuple(tuple(chain) for chain in reversed(plan))",
              "차의 순서는 상관없어요.", "The order of the cars does not matter."),
        _case("loops-as-a-set", 4, "loops", "answer_loops = set(right)", "집합으로 적어도 읽어요.", "A set is read too."),
        _case("sign-out-of-range", 0, "sign", "answer_sign = 6", "없는 번호예요.", "There is no such number."),
        *tried,
        *picked,
    ]  # fmt: skip


def _case(name, mark, task, text, ko, en):
    return Case(name, mark, {"ko": ko, "en": en}, cells={"me": ME, task: BEFORE[task] + text})
