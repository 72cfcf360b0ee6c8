"""The states of every widget, as Python would send them to a page."""

from collections.abc import Callable
from typing import Any

from course.data import load
from course.network import KINDS, ROLES, STAGES
from course.network.puzzles import Puzzle
from course.widgets import journey
from course.widgets.experiment.card import shown
from course.widgets.experiment.cycles import Count, Cycle
from course.widgets.experiment.plan import Plan
from course.widgets.forms import form
from course.words import phrases, say, use
from tests.widgets.boards.server import KNOWN
from tests.widgets.boards.server import traits as board_traits
from tests.widgets.page import storepage
from tests.widgets.page.drawings import DRAWINGS
from tests.widgets.page.server import laboratory
from tests.widgets.stage.server import traits

State = dict[str, Any]

# Each sketch: its drawing or puzzle, and what `gallery.js` does to it once it is shown.
SKETCHES = {
    "empty": ("empty", None),
    "viable": ("bookshop", None),
    "failing": ("unfinished", "point"),
    "node in the panel": ("bookshop", "node"),
    "link in the panel, a refused number": ("bookshop", "refuse"),
    "long names": ("long_names", None),
    "help": ("bookshop", "help"),
    "not saved": ("bookshop", "disk"),
    "line to Python lost": ("bookshop", "die"),
    "degrees and density": ("bookshop", "degrees"),
    "why each number": ("bookshop", "why"),
    "several selected": ("bookshop", "several"),
    "found": ("bookshop", "find"),
    "a note": ("bookshop", "note"),
    "a table, with a bad line": ("bookshop", "table"),
    "an earlier version": ("bookshop", "versions"),
    "snip: one taken away": ("bookshop", "snip"),
    "puzzle": ("weak-link", None),
    "puzzle: solved": ("weak-link", "solved"),
    "play: numbers unknown": ("unmeasured", "play"),
    "play: paused mid-run": ("bookshop", "paused"),
    "play: by kind, a thousand histories": ("bookshop", "thousand"),
}

# Each journey board, and what it shows.
BOARDS: dict[str, Callable[[str], dict[str, Any]]] = {
    "empty": DRAWINGS["empty"],
    "broken": lambda language: load("journeys", "tv", language).to_dict(),
    "seamless": lambda language: load("journeys", "streaming", language).to_dict(),
    "growing": lambda language: load("journeys", "shop", language).to_dict(),
    "no stage yet": DRAWINGS["bookshop"],
    "long names": DRAWINGS["long_names"],
}

# Each cascade stage: its crowd, its seeds, and what `gallery.js` does to it.
CASCADES: dict[str, tuple[str, list[int], str | None]] = {
    "to begin with": ("two-hundred", [], None),
    "mid-cascade": ("two-hundred", [2, 45, 90, 135, 180], "midway"),
    "at its end, with a contest": ("two-hundred", [2, 45, 90, 135, 180], "contest"),
    "a thousand people, by community": ("1000", [], "communities"),
    "long names, thresholds, the list": ("long-names", [0], "thresholds"),
}

AT = "2026-03-01T10:00:00+00:00"


def states(language: str) -> dict[str, Any]:
    """Everything the page shows, in one language."""
    # Boards first: each takes the lock by which the servers of these pages set the language.
    given = [{"title": f"board, {name}", "traits": board_traits(name, language)} for name in KNOWN]
    use(language)
    return {
        "language": language,
        "given": given,
        "shared": phrases("widgets.shared", language),
        "sketches": [sketch(title, *what, language) for title, what in SKETCHES.items()],
        "boards": [board(title, made, language) for title, made in BOARDS.items()],
        "labs": laboratories(language),
        "cascades": [cascade(title, *what, language) for title, what in CASCADES.items()],
        "cards": [*predictions(language), *handins(language), *experiments(language), *stores(language)],
    }


def sketch(title: str, drawing: str, act: str | None, language: str) -> State:
    """A drawing with its options and words."""
    options = {"roles": ROLES, "kinds": KINDS, "stages": STAGES, "title": "", "name": "my-network"}
    words = phrases("widgets.shared", language) | phrases("widgets.sketch", language)
    if act == "degrees":
        options |= {"degrees": True, "tests": False, "vitality": False}
    if drawing in DRAWINGS:
        network = DRAWINGS[drawing](language)
    else:
        given = load("puzzles", drawing, language)
        options["puzzle"], network = Puzzle.of(given).to_dict(language), given.to_dict()
    return {
        "title": f"sketch, {title}",
        "act": act,
        "network": network,
        "options": {**options, "words": words, "language": language, "place": f"gallery {title}"},
        "refusal": refusal(language),
    }


def board(title: str, made: Callable[[str], dict[str, Any]], language: str) -> State:
    """A journey as the board's page first gets it; what it comes to, the page asks for."""
    words = journey.words(language)
    return {
        "title": f"journey board, {title}",
        "network": made(language),
        "options": {"title": "", "name": "my-network", "words": words, "language": language},
    }


def cascade(title: str, crowd: str, seeds: list[int], act: str | None, language: str) -> State:
    """A cascade stage with the seeds somebody chose."""
    shown = traits(crowd, language)
    setting = shown["setting"] | {"mine": seeds}
    return {
        "title": f"cascade stage, {title}",
        "crowd": crowd,
        "act": act,
        "traits": shown | {"setting": setting},
    }


def refusal(language: str) -> str:
    """What is told when a disk is full."""
    reason = say("widgets.store.full", language)
    return say("widgets.store.disk", language, file="sketches/my-network.json", reason=reason)


def predictions(language: str) -> list[State]:
    """Each kind of prediction: open, given, and not saved."""
    ko = language == "ko"
    asked: dict[str, Any] = {
        "choice": {
            "choices": ["멎는다", "그대로 간다", "자란다"] if ko else ["It dies", "It goes on", "It grows"]
        },
        "number": {"number": (0, 100, "명" if ko else "people")},
        "curve": {"curve": ("날" if ko else "day", "들은 사람" if ko else "who heard of it", 30, 500)},
    }
    given = {"choice": 2, "number": 40.0, "curve": [[0, 0], [10, 60], [20, 300], [30, 480]]}
    question = "한 달 뒤에 몇 명이 알게 될까요?" if ko else "How many will know after a month?"
    made = []
    for kind, only in asked.items():
        shape = form("gallery", **{"choices": None, "number": None, "curve": None, **only})
        for state, answer, problem in (
            ("open", None, None),
            ("given", given[kind], None),
            ("not saved", None, {"kind": "disk", "text": refusal(language)}),
        ):
            traits = {
                "words": phrases("widgets.predict", language),
                "language": language,
                "question": question,
                "kind": shape.kind,
                **shape.traits(),
                "answer": answer,
                "status": {"heard": None, "at": AT if answer is not None else None, "problem": problem},
            }
            made.append({"title": f"predict, {kind}, {state}", "face": "predict", "traits": traits})
    return made


def laboratories(language: str) -> list[State]:
    """The growth lab: before the line, after it, in a crowd that fills, by orders of magnitude."""
    turned: dict[str, State] = {
        "a line to draw": {},
        "one seed": {},
        "a crowd that fills": {"cycle": 7, "seeds": 10, "crowd": 2},
        "log scale": {"k": 2, "cycle": 7, "log": True},
    }
    return [
        {
            "title": f"growth lab, {title}",
            "turned": what,
            "traits": laboratory({"language": [language], "drawn": ["yes"] if place else []}),
        }
        for place, (title, what) in enumerate(turned.items())
    ]


def handins(language: str) -> list[State]:
    """Handing in: before, after, with a warning, and failed."""
    files = [{"name": "lesson.ipynb", "size": 18_230}, {"name": "sketches/my-network.json", "size": 2_104}]
    done = {"file": "hand-in/03.zip", "size": 9_120, "at": AT, "files": files, "notebook_at": AT}
    left_out = [{"name": "film.mp4", "reason": say("widgets.handin.large", language, limit=20)}]
    problem = say("widgets.handin.failed", language, reason=say("widgets.store.full", language))
    statuses = {
        "nothing yet": {"file": None},
        "made": done,
        "older notebook": {**done, "older": True, "left_out": left_out},
        "failed": {"file": None, "problem": problem},
    }
    words = {"words": phrases("widgets.handin", language), "language": language, "assignment": "03"}
    return [
        {
            "title": f"hand-in, {title}",
            "face": "handin",
            "traits": {**words, "status": status},
            "act": "fail" if "problem" in status else None,
        }
        for title, status in statuses.items()
    ]


def experiments(language: str) -> list[State]:
    """Cards: a blank plan, one that is refused, counted, decided each way, and a next cycle."""
    ko = language == "ko"
    link = (
        "단골손님 → 친구: 권한다 (저녁상 사진 카드)"
        if ko
        else "A regular → A friend: recommends (a photo card)"
    )
    then = {
        "persist": "세 가게에서 쓴다" if ko else "Use it in all three shops",
        "pivot": "다른 미디엄을 찾는다" if ko else "Look for another medium",
        "stop": "이 단계를 그만둔다" if ko else "Leave this step alone",
    }
    what = "큐알 코드 대신 사진 카드를 건넨다" if ko else "A photo card instead of the QR code"
    plan = Plan(link=link, change=what, people=what, count=what, tries=40, goal=35, floor=15, **then)
    counted = [Cycle(plan, locked=AT, counts=(Count(40, each, AT),)) for each in (22, 16, 8, 1)]
    cards: dict[str, tuple[list[Cycle], str]] = {
        "blank": ([Cycle()], ""),
        "refused": ([Cycle()], say("experiments.refused.lacking", language, count=9)),
        "locked": ([Cycle(plan, locked=AT)], ""),
        **{each.decision or "": ([each], "") for each in counted},
        "next cycle": ([counted[1], Cycle(plan, (17, 25), "posterior")], ""),
    }
    made = []
    for title, (cycles, problem) in cards.items():
        told = [shown(*each) for each in enumerate(cycles, 1)]
        traits = {
            "words": phrases("experiments.page", language),
            "language": language,
            "title": "두부 가게의 사진 카드" if ko else "Photo cards at the tofu shop",
            "card": {"links": [link], "cycles": told},
            "status": {
                "saved": not problem,
                "exists": title != "blank",
                "problem": {"kind": "refused", "text": problem} if problem else None,
            },
        }
        made.append({"title": f"experiment, {title}", "face": "experiment", "traits": traits})
    return made


def stores(language: str) -> list[State]:
    """The store replay: before it plays, and on its last day with a branch picked out."""
    traits = storepage.setting("store", language)
    return [
        {"title": f"store replay, {title}", "face": "storereplay", "traits": traits, "act": act}
        for title, act in {"first day": None, "a branch": "branch"}.items()
    ]
