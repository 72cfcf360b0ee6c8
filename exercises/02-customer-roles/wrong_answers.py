"""Hand-ins that people really make, each with the mark its checks must give (of 21; manual points aside).

A case is called after its check and the sentence it must be told.
"""

from course.notebooks import Case

MINE = 'mine = checks.variant(CASE, globals().get("my_id"))\n'
RIGHT = {
    "steps": "answer_steps = lesson02.log(mine).steps",
    "branch": "rows = lesson02.log(mine)\nanswer_branch = sorted(rows.branch(rows.asked))",
    "beyond": "counted = lesson02.summary(mine)\nanswer_beyond = 100 * sum(counted.rows[1:]) / sum(counted.rows)",
    "opened": "counted = lesson02.summary(mine)\nanswer_opened = counted.stores[1] / counted.stores[0]",
    "standing": "answer_standing = lesson02.circles(mine).standing",
    "middle": "answer_middle = lesson02.village(mine).betweenness",
    "whom": "answer_whom = next(n for n in range(1, 5) if lesson02.whom(CASE, n, 2, judged=True).score)",
}


def cases(language):
    """Every known mistake; the same for a cohort of either language."""
    blank = Case("blank", 0, {"ko": "아무것도 하지 않았어요.", "en": "Nothing was done."})
    return [blank, *_trees(), *_shares(), *_between()]


def _trees():
    """Mistakes in task 1; the rest is right, so the mark is of 21."""
    steps = "rows = lesson02.log(mine)\nright = rows.steps\nanswer_steps = "
    branch = "rows = lesson02.log(mine)\nright, own = rows.branch(rows.asked), rows.given_by(rows.asked)\n"
    branch += "came = {rows.came_to(rows.asked)}\nanswer_branch = "
    return [
        _read("steps", "root", 20, "발굴자를 한 걸음으로 쳤어요.", "The discoverer was counted as a step.", steps + "[1, *right]"),
        _read("steps", "so_far", 19, "걸음마다 누적해서 적었어요.", "Sums so far.", steps + "[sum(right[: n + 1]) for n in range(4)]"),
        _read("steps", "lumped", 19, "한 걸음 밖을 한데 모았어요.", "All beyond one step in one number.", steps + "f'{right[0]}, {sum(right[1:])}'"),
        _read("steps", "rows", 19, "줄의 수를 적었어요.", "The rows were counted.", steps + "rows.rows_at_steps"),
        _read("steps", "first", 17, "발굴자가 건넨 것만 더했어요.", "Only what the discoverer gave.", steps + "right[0]"),
        _read("steps", "total", 17, "모두 몇 개인지 적었어요.", "All pieces.", steps + "sum(right)"),
        _read("steps", "givers", 17, "사람마다 몇 개 건넸는지 더했어요.", "How many each person gave.", steps + "rows.pieces_by_giver"),
        _read("steps", "off", 17, "한 줄을 다른 걸음에 넣었어요.", "One row is at the wrong step.", steps + "[right[0] + 1, right[1] - 1, *right[2:]]"),
        _read("branch", "own", 19, "직접 건넨 줄만 적었어요.", "Only the rows of that person's own.", branch + "own"),
        _read("branch", "came", 20, "그 사람이 받은 줄도 적었어요.", "The row by which it came is on the list.", branch + "right | came"),
        _read("branch", "named", 19, "이름이 나오는 줄만 적었어요.", "Only the rows with that name.", branch + "own | came"),
        _read("branch", "further", 18, "직접 건넨 줄을 빼놓았어요.", "The rows of that person's own are left out.", branch + "right - own"),
        _read("branch", "after", 18, "나중의 줄을 모두 적었어요.", "All later rows.", branch + "[n for n in rows.numbers if n > min(came)]"),
        _read("branch", "everything", 18, "모든 줄을 적었어요.", "Every row.", branch + "list(rows.numbers)"),
        _read("branch", "missing", 19.5, "한 줄을 빠뜨렸어요.", "One row is missing.", branch + "sorted(right)[1:]"),
    ]  # fmt: skip


def _shares():
    """Mistakes in task 2; the rest is right, so the mark is of 21."""
    given = (
        "counted = lesson02.summary(mine)\nrows, stores = counted.rows, counted.stores\nfar = sum(rows[1:])\n"
    )
    beyond, opened = given + "answer_beyond = ", given + "answer_opened = "
    return [
        _read("beyond", "within", 19, "첫 원 안의 비율이에요.", "The share within.", beyond + "100 * rows[0] / sum(rows)"),
        _read("beyond", "two", 19, "두 걸음만 세었어요.", "Two steps only.", beyond + "100 * rows[1] / sum(rows)"),
        _read("beyond", "ratio", 18, "밖을 안으로 나누었어요.", "Beyond divided by within.", beyond + "100 * far / rows[0]"),
        _read("beyond", "with_finders", 19.5, "발굴자의 상점을 전체에 넣었어요.", "The discoverers' stores are in the total.", beyond + "100 * far / (sum(rows) + counted.finders)"),
        _read("beyond", "stores", 18, "상점의 수로 계산했어요.", "Stores instead of purchases and gifts.", beyond + "100 * sum(stores[1:]) / sum(stores)"),
        _read("beyond", "count", 18, "건수를 적었어요.", "The number instead of the share.", beyond + "far"),
        _read("beyond", "fraction", 20, "퍼센트로 바꾸지 않았어요.", "Not turned into percent.", beyond + "far / sum(rows)"),
        _read("opened", "step_before", 19, "한 걸음 앞을 계산했어요.", "One step too early.", opened + "stores[0] / counted.finders"),
        _read("opened", "sales", 19, "구매와 선물을 나누었어요.", "Purchases and gifts in place of stores.", opened + "rows[1] / stores[0]"),
        _read("opened", "of_rows", 18, "상점을 열지 않은 사람까지 나누었어요.", "Divided by people without a store too.", opened + "stores[1] / rows[0]"),
        _read("opened", "from_start", 18, "발굴자의 상점으로 나누었어요.", "Divided by the discoverers' stores.", opened + "stores[1] / counted.finders"),
        _read("opened", "upside_down", 18, "거꾸로 나누었어요.", "Divided the wrong way round.", opened + "stores[0] / stores[1]"),
        _read("opened", "count", 18, "나누지 않았어요.", "Not divided.", opened + "stores[1]"),
        _read("opened", "percent", 20, "퍼센트로 적었어요.", "In percent.", opened + "100 * stores[1] / stores[0]"),
    ]  # fmt: skip


def _between():
    """Mistakes in task 3; the rest is right, so the mark is of 21."""
    circles = "given = lesson02.circles(mine)\ndegree = dict(given.graph.degree)\nright = given.standing\nanswer_standing = "
    village = "given = lesson02.village(mine)\nright = given.betweenness\nn = given.left + given.right + given.alone\nanswer_middle = "
    return [
        _read("standing", "middle", 18, "두 무리 사이에 있는 사람만 적었어요.", "Only the one between the groups.", circles + "given.middle"),
        _read("standing", "named", 19, "이름이 나온 두 사람만 적었어요.", "Only the two who are named.", circles + "[given.hub, given.middle]"),
        _read("standing", "hub", 18, "친구가 가장 많은 사람만 적었어요.", "Only the one with most friends.", circles + "given.hub"),
        _read("standing", "several", 18, "친구가 둘 이상인 사람을 적었어요.", "Whoever has two friends or more.", circles + "{who for who in degree if degree[who] > 1}"),
        _read("standing", "everybody", 18, "모두를 적었어요.", "Everybody.", circles + "list(degree)"),
        _read("standing", "nobody", 18, "거꾸로 적었어요.", "The other way round.", circles + "set(degree) - right"),
        _read("standing", "missing", 19.5, "한 사람을 빠뜨렸어요.", "One is missing.", circles + "right - {given.hub}"),
        _read("middle", "count", 19.5, "쌍의 수를 적었어요.", "The number of pairs.", village + "right * n * (n - 1) / 2"),
        _read("middle", "with_self", 19.5, "수진이 낀 쌍까지 나누었어요.", "Divided by pairs with Sujin, too.", village + "right * (n - 1) / (n + 1)"),
        _read("middle", "groups", 19.5, "수진만 아는 사람을 세지 않았어요.", "Those who know only Sujin are left out.", village + "given.left * given.right / (n * (n - 1) / 2)"),
        _read("middle", "ordered", 19, "쌍을 두 번씩 나누었어요.", "Divided by twice the pairs.", village + "right / 2"),
        _read("middle", "degree", 18, "차수를 적었어요.", "The degree.", village + "2 + given.alone"),
        _read("middle", "friends", 18, "친구의 몫을 적었어요.", "The share of friends.", village + "(2 + given.alone) / n"),
        _read("middle", "percent", 20, "퍼센트로 적었어요.", "In percent.", village + "100 * right"),
        _read("middle", "rest", 18, "지나지 않는 쌍을 세었어요.", "The pairs that do not pass.", village + "1 - right"),
        _read("whom", "hub-twice", 19, "친구가 가장 많은 사람이면 무엇에나 낫다고 했어요.", "Took the one with most friends for everything.",
              "answer_whom = lesson02.whom_options(CASE).number('hub_twice')"),
        _read("whom", "middle-twice", 19, "사이에 있는 사람이면 무엇에나 낫다고 했어요.", "Took the one between for everything.",
              "answer_whom = lesson02.whom_options(CASE).number('middle_twice')"),
        _read("whom", "crossed", 19, "둘을 바꾸어 적었어요.", "Swapped the two.",
              "answer_whom = lesson02.whom_options(CASE).number('crossed')"),
    ]  # fmt: skip


def _read(check, way, mark, ko, en, text):
    cells = {name: MINE + cell for name, cell in {**RIGHT, check: text}.items()}
    return Case(f"{check}-{way}", mark, {"ko": ko, "en": en}, cells=cells)
