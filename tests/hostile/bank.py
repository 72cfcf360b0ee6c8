"""Hand-ins that break, cheat or attack, each with the outcome it must get. One class hands them all in."""

import copy
import json
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.cohort.hand_ins import DRAWING, cell, code, files, released, solved

BANK = []
MB = 2**20


@dataclass(frozen=True)
class Case:
    """A hand-in.

    ``make(cohort)`` gives its files, ``plant(folder, cohort)`` what no archive could hold. ``mark`` are the points
    its checks must give, None with the ``reason`` there is none; ``told`` the remarks it must bring and ``shown`` a text
    its graded notebook must hold, ``hidden`` one it must not.
    """

    name: str
    make: Callable
    mark: float | None = 5
    told: frozenset = frozenset()
    reason: str = ""
    plant: Callable | None = None
    shown: str = ""
    hidden: str = ""
    slow: bool = field(default=False)


def case(name, mark=5, told=(), **more):
    """Enter a function that makes a hand-in into the bank."""

    def enter(make):
        BANK.append(Case(name, make, mark, frozenset(told), **more))
        return make

    return enter


def right(cohort):
    return json.loads(solved(cohort)["exercise.ipynb"])


def drawn(notebook):
    return files(notebook, DRAWING)


def saying(name, text, mark=5, told=(), blank=False, **more):
    """A hand-in with one more cell, before everything else; otherwise right, or blank."""

    def make(cohort):
        notebook = released(cohort) if blank else right(cohort)
        filled = text(cohort) if callable(text) else text
        notebook["cells"].insert(0, code(filled))
        return files(notebook) if blank else drawn(notebook)

    BANK.append(Case(name, make, mark, frozenset(told), **more))


def answering(name, text, mark, told=(), **more):
    """A right drawing, and something else for an answer."""

    def make(cohort):
        notebook = released(cohort)
        cell(notebook, "share-answer")["source"] = text
        return drawn(notebook)

    BANK.append(Case(name, make, mark, frozenset(told), **more))


def unreadable(name, reason, data):
    BANK.append(Case(name, lambda cohort: {"exercise.ipynb": data}, None, frozenset(), reason))


# --- cells copied, removed, changed -----------------------------------------------------------------------------


@case("copied-check", told=["copied"])
def _(cohort):
    notebook = right(cohort)
    place = notebook["cells"].index(cell(notebook, "drawn"))
    notebook["cells"].insert(place, dict(cell(notebook, "drawn"), id="copy"))
    return drawn(notebook)


@case("copied-answer", told=["copied"])
def _(cohort):
    notebook = right(cohort)
    blank = dict(cell(released(cohort), "share-answer"), id="copy")
    notebook["cells"].insert(notebook["cells"].index(cell(notebook, "share-answer")), blank)
    return drawn(notebook)


@case("everything-twice", told=["copied"])
def _(cohort):
    notebook = right(cohort)
    notebook["cells"] += copy.deepcopy(notebook["cells"])
    return drawn(notebook)


@case("tagged-to-be-skipped", 0, told=["tagged"])
def _(cohort):
    notebook = released(cohort)
    for one in notebook["cells"]:
        one["metadata"]["tags"] = ["skip-execution"]
    return files(notebook)


@case("tags-of-all-kinds")
def _(cohort):
    notebook = right(cohort)
    for number, one in enumerate(notebook["cells"]):
        one["metadata"]["tags"] = [7, None, "raises-exception"] if number % 2 else "skip-execution"
    return drawn(notebook)


@case("removed-checks", 0, told=["removed"])
def _(cohort):
    notebook = released(cohort)
    gone = (cell(notebook, "drawn"), cell(notebook, "share"))
    notebook["cells"] = [one for one in notebook["cells"] if one not in gone]
    return files(notebook)


@case("removed-answer", 3, told=["removed"])
def _(cohort):
    notebook = right(cohort)
    notebook["cells"].remove(cell(notebook, "share-answer"))
    return drawn(notebook)


@case("checks-made-markdown")
def _(cohort):
    notebook = right(cohort)
    for name in ("drawn", "share"):
        cell(notebook, name)["cell_type"] = "markdown"
    return drawn(notebook)


@case("text-made-code")
def _(cohort):
    notebook = right(cohort)
    cell(notebook, "why").update(cell_type="code", outputs=[], execution_count=None)
    return drawn(notebook)


@case("checks-moved-to-the-top", 3)
def _(cohort):
    notebook = right(cohort)
    notebook["cells"].sort(key=lambda one: not one["metadata"].get("nbgrader", {}).get("locked"))
    return drawn(notebook)


@case("changed-checks", 0)
def _(cohort):
    notebook = released(cohort)
    cell(notebook, "share")["source"] = "2"
    cell(notebook, "drawn")["source"] = "3"
    return files(notebook)


@case("changed-points-and-locks", 0)
def _(cohort):
    notebook = released(cohort)
    for name in ("drawn", "share"):
        cell(notebook, name)["metadata"]["nbgrader"] |= {"points": 100, "locked": False, "solution": True}
    return files(notebook)


@case("a-check-renamed", 0, told=["removed"])
def _(cohort):
    notebook = released(cohort)
    check = cell(notebook, "share")
    check["metadata"]["nbgrader"]["grade_id"], check["id"] = "my-share", "my-share"
    return files(notebook)


@case("a-check-of-ones-own", 0)
def _(cohort):
    notebook = released(cohort)
    own = copy.deepcopy(cell(notebook, "share"))
    own["metadata"]["nbgrader"] |= {"grade_id": "bonus", "points": 1000}
    notebook["cells"].append(own | {"id": "bonus", "source": "1000"})
    return files(notebook)


@case("metadata-broken", told=["mended"])
def _(cohort):
    notebook = right(cohort)
    notebook["metadata"] = "gone"
    cell(notebook, "share")["metadata"] = {"nbgrader": "gone"}
    notebook["cells"][0] = 7
    return drawn(notebook)


@case("ids-gone")
def _(cohort):
    notebook = right(cohort)
    for one in notebook["cells"]:
        del one["id"]
    return drawn(notebook)


@case("ids-all-the-same")
def _(cohort):
    notebook = right(cohort)
    for one in notebook["cells"]:
        one["id"] = "same"
    return drawn(notebook)


@case("outputs-broken")
def _(cohort):
    notebook = right(cohort)
    for one in notebook["cells"]:
        one["outputs"] = "gone"
    return drawn(notebook)


@case("a-thousand-cells")
def _(cohort):
    notebook = right(cohort)
    for number in range(1000):
        notebook["cells"].append(
            {"cell_type": "markdown", "id": f"m{number}", "metadata": {}, "source": "책방"}
        )
    return drawn(notebook)


# --- files that are not what they should be ---------------------------------------------------------------------


@case("renamed", told=["renamed"])
def _(cohort):
    made = solved(cohort)
    return {"과제 (1).ipynb": made.pop("exercise.ipynb"), **made}


@case("two-that-fit", None, reason="several")
def _(cohort):
    data = solved(cohort)["exercise.ipynb"]
    return {"a.ipynb": data, "b.ipynb": data}


@case("no-notebook", None, reason="no_notebook")
def _(cohort):
    return {"sketches/my-shop.json": json.dumps(DRAWING).encode()}


@case("cut-off", None, reason="not_json")
def _(cohort):
    return {"exercise.ipynb": solved(cohort)["exercise.ipynb"][:700]}


@case("byte-order-mark", told=["bom"])
def _(cohort):
    made = solved(cohort)
    return made | {"exercise.ipynb": b"\xef\xbb\xbf" + made["exercise.ipynb"]}


@case("lone-surrogate", told=["mended"])
def _(cohort):
    notebook = right(cohort)
    notebook["cells"].append(code("print('X')"))
    made = drawn(notebook)
    return made | {"exercise.ipynb": made["exercise.ipynb"].replace(b"'X'", b"'\\ud83d'")}


@case("format-3")
def _(cohort):
    import nbformat

    notebook = nbformat.convert(nbformat.from_dict(right(cohort)), 3)
    return files(notebook, DRAWING)


@case("a-huge-notebook", None, reason="too_large")
def _(cohort):
    return {"exercise.ipynb": solved(cohort)["exercise.ipynb"] + b" " * (21 * MB)}


unreadable("empty", "empty", b"")
unreadable("blanks", "empty", b" \n\t ")
unreadable("cp949", "not_utf8", "책방".encode("cp949"))
unreadable("utf-16", "not_utf8", "책방".encode("utf-16"))
unreadable("zeros", "not_json", bytes(1000))
unreadable("format-99", "format", b'{"cells": [], "nbformat": 99, "nbformat_minor": 0, "metadata": {}}')
unreadable(
    "another-assignment",
    "other_assignment",
    b'{"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}',
)
unreadable("null", "not_notebook", b"null")
unreadable("nested-deeply", "not_notebook", b'{"cells": ' + b"[" * 100_000)


def linked(folder, cohort):
    (folder / "data.db").symlink_to(cohort.root / "gradebook.db")
    (folder / "all").symlink_to(cohort.root)


def in_place_of_the_notebook(folder, cohort):
    (folder / "exercise.ipynb").unlink()
    (folder / "exercise.ipynb").symlink_to(cohort.tree.source("01-shop") / "exercise.ipynb")


def a_folder(folder, cohort):
    (folder / "exercise.ipynb").unlink()
    (folder / "exercise.ipynb").mkdir()


def a_socket(folder, cohort):
    end, here = socket.socket(socket.AF_UNIX), os.getcwd()
    os.chdir(folder)  # a socket's path is short
    end.bind("socket")
    os.chdir(here)
    end.close()


def odd_names(folder, cohort):
    for name in (b"line\nbreak.txt", b"not-utf8-\xff.txt", "책방 <b>.txt".encode()):
        (Path(os.fsdecode(bytes(folder) + b"/" + name))).write_bytes(b"x")


BANK += [
    Case("links", solved, 5, frozenset({"link"}), plant=linked),
    Case("a-link-for-a-notebook", solved, None, frozenset(), "link", plant=in_place_of_the_notebook),
    Case("a-folder-for-a-notebook", solved, None, frozenset(), "no_notebook", plant=a_folder),
    Case(
        "a-pipe", solved, 5, frozenset({"special"}), plant=lambda folder, cohort: os.mkfifo(folder / "pipe")
    ),
    Case("a-socket", solved, 5, frozenset({"unreadable"}), plant=a_socket),
    Case("odd-names", solved, 5, frozenset({"odd_name"}), plant=odd_names),
]


@case("no-drawing", 2)
def _(cohort):
    return files(right(cohort))


@case("a-damaged-drawing", 2)
def _(cohort):
    return files(right(cohort)) | {"sketches/my-shop.json": b'{"schema": 1, "nodes": ['}


@case("a-hostile-drawing")
def _(cohort):
    drawing = copy.deepcopy(DRAWING)
    drawing["title"] = drawing["nodes"][0]["label"] = "</text><script>steal()</script>"
    return files(right(cohort), drawing)


@case("a-drawing-of-numbers", 2)
def _(cohort):
    return files(right(cohort)) | {"sketches/my-shop.json": b'{"schema": 1, "nodes": 1e999, "links": "x"}'}


@case("two-thousand-nodes", 4)
def _(cohort):
    node = DRAWING["nodes"][0]
    return files(
        right(cohort), DRAWING | {"nodes": [dict(node, id=f"n{n}") for n in range(2_000)], "links": []}
    )


# --- kernels that end, loops that do not ------------------------------------------------------------------------

saying("exit", "import os; os._exit(1)", told=["died"])
saying("kill-9", "import os; os.kill(os.getpid(), 9)", told=["died"])
saying("abort", "import os; os.abort()", told=["died"])
saying("segmentation-fault", "import ctypes; ctypes.string_at(0)", told=["died"])
saying("sys-exit", "import sys; sys.exit(3)")
saying("recursion", "def f(): return f()\nf()")
saying("deep-recursion-in-c", "x = []\nfor _ in range(10**6): x = [x]\nrepr(x)")
saying("closed-descriptors", "import os\nfor n in (0, 1, 2): os.close(n)\nprint('x')")
saying("closed-everything", "import os; os.closerange(0, 400)", told=["died"])
saying("asks-for-input", "name = input('?')")
saying("kills-everybody", "import os; os.kill(-1, 9)", told=[])
saying("kills-its-guard", "import os\nfor n in (9, 15, 2): os.kill(1, n)", told=[])
saying(
    "leaves-a-process-behind",
    "import subprocess; subprocess.Popen(['sleep', '1000'], start_new_session=True)",
)
saying(
    "leaves-a-thread-behind",
    "import threading, time\nthreading.Thread(target=lambda: [time.sleep(1) for _ in range(999)]).start()",
)

DYING = "import os\nclass Share:\n    def __lt__(self, other): {what}\n    __gt__ = __lt__\nshare = Share()"
answering("exit-inside-a-check", DYING.format(what="os._exit(0)"), 3, ["died"])
answering(
    "endless-inside-a-check", DYING.format(what="\n        while True: pass"), 3, ["timeout"], slow=True
)
answering("wrong-type", "share = 'a lot'", 3)
answering("not-a-number", "share = float('nan')", 3)
answering("syntax-error", "share = = 1", 3)
answering("endless-number", "share = 10 ** 10 ** 10", 3, slow=True)


@case("four-exits", 0, told=["died", "unrun"])
def _(cohort):
    notebook = right(cohort)
    notebook["cells"][1:1] = [code(f"import os; os._exit({number})") for number in range(4)]
    return drawn(notebook)


saying("endless-loop", "while True:\n    pass", told=["timeout"], slow=True)
saying("endless-sleep", "import time\ntime.sleep(10**6)", told=["timeout"], slow=True)
saying("endless-await", "import asyncio\nawait asyncio.sleep(10**6)", told=["timeout"], slow=True)
saying(
    "endless-and-stubborn",
    "import time\nwhile True:\n    try: time.sleep(1)\n    except KeyboardInterrupt: pass",
    told=["died"],
    slow=True,
)
saying(
    "endless-and-deaf",
    "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass",
    told=["died"],
    slow=True,
)
saying(
    "endless-waiting-for-a-child",
    "import subprocess; subprocess.run(['sleep', '100000'])",
    told=["timeout"],
    slow=True,
)

# --- bombs ------------------------------------------------------------------------------------------------------

saying(
    "fork-bomb",
    "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass",
    told=["died"],
    slow=True,
)
saying(
    "thread-bomb",
    "import threading, time\nfor _ in range(10**5): threading.Thread(target=time.sleep, args=(100,)).start()",
)
saying("100-gib", "x = bytearray(100 * 2**30)")
saying("growing", "x = []\nwhile True: x.append(bytearray(10**7))")
saying(
    "growing-in-children",
    "import os, time\nfor _ in range(8):\n    if os.fork() == 0:\n        x = bytearray(os.urandom(1000)) * 10**5 * 2\n        time.sleep(100)\ntime.sleep(100)",
    told=["limit_memory"],
)
saying("prints-without-end", "while True: print('책방' * 1000)", told=["timeout"], slow=True)
saying("writes-without-end", "import os\nwhile True: os.write(1, b'x' * 10**6)")
saying("one-huge-print", "print('x' * 3 * 10**8)")
saying("one-huge-value", "'x' * 10**8")
saying("ten-thousand-displays", "from IPython.display import display\nfor n in range(10**4): display(n)")
saying("fills-the-disk", "with open('big', 'wb') as f:\n    while True: f.write(bytes(10**7))")
saying("fills-the-disk-with-files", "n = 0\nwhile True:\n    open(f'f{n}', 'wb').write(bytes(10**6)); n += 1")
saying("a-million-files", "for n in range(10**6): open(f'f{n}', 'w').close()", slow=True)
saying("fills-shared-memory", "f = open('/dev/shm/x', 'wb')\nwhile True: f.write(bytes(10**7))")

# --- reaching out -----------------------------------------------------------------------------------------------

FIND = """
import os
for name in {names!r}:
    try: print('GOT', os.listdir(name) if os.path.isdir(name) else open(name, 'rb').read(60))
    except OSError as error: print('refused', type(error).__name__)
"""


def reading(name, path, **more):
    def text(cohort):
        return FIND.format(names=[str(path(cohort))])

    saying(name, text, shown="refused", hidden="GOT", **more)


reading("reads-the-gradebook", lambda cohort: cohort.root / "gradebook.db")
reading("reads-the-seed", lambda cohort: cohort.root / "seed")
reading("reads-the-source", lambda cohort: cohort.tree.source("01-shop") / "exercise.ipynb")
reading("reads-a-classmate", lambda cohort: cohort.tree.submitted("lee", "01-shop") / "exercise.ipynb")
reading("reads-the-cohort", lambda cohort: cohort.root)
reading("reads-the-home", lambda cohort: Path.home() / ".bashrc")
reading("reads-the-exercises", lambda cohort: Path(__file__).parents[2] / "exercises")
reading("reads-passwords", lambda cohort: "/etc/shadow")
reading("reads-the-machine", lambda cohort: "/proc/1/environ")
reading("reads-a-disk", lambda cohort: "/dev/sda")

TRY = """
import os
try:
    {what}
    print('GOT', 'through')
except BaseException as error:
    print('refused', type(error).__name__)
"""


def trying(name, what, **more):
    def text(cohort):
        return TRY.format(what=what.replace("ROOT", str(cohort.root)).replace("\n", "\n    "))

    saying(name, text, shown="refused", hidden="GOT", **more)


trying("writes-the-gradebook", "open('ROOT/gradebook.db', 'r+b').write(b'x')")
trying(
    "writes-into-the-kit",
    "import course; open(os.path.join(os.path.dirname(course.__file__), 'evil.py'), 'w').write('x')",
)
trying(
    "writes-into-the-environment",
    "import networkx; open(os.path.join(os.path.dirname(networkx.__file__), 'evil.py'), 'w').write('x')",
)
trying("writes-into-tmp", "open('/tmp/mine', 'w').write('x')")
trying("connects", "import socket; socket.create_connection(('1.1.1.1', 53), 1)")
trying("connects-to-this-machine", "import socket; socket.create_connection(('127.0.0.1', 22), 1)")
trying("looks-up-a-name", "import socket; socket.getaddrinfo('example.org', 80)")
trying("opens-a-namespace", "import ctypes; assert ctypes.CDLL(None).unshare(0x10000000) == 0")
trying("mounts", "import ctypes; assert ctypes.CDLL(None).mount(b'tmpfs', b'/job', b'tmpfs', 0, None) == 0")
trying("traces", "import ctypes; assert ctypes.CDLL(None).ptrace(16, 1, 0, 0) == 0")
trying("becomes-root", "os.setuid(0)\nassert os.getuid() == 0 and open('/etc/shadow').read()")
saying(
    "sees-no-other-process",
    "import os; print('SEEN', len([n for n in os.listdir('/proc') if n.isdecimal()]))",
    shown="SEEN 2",
)
saying("finds-no-secret-in-the-environment", "import os; print(dict(os.environ))", hidden="COURSE_COHORTS")


@case("carries-the-hidden-check-away", told=["suspect"], shown="refused", hidden="GOT")
def _(cohort):
    notebook = right(cohort)
    where = cohort.root / "stolen"
    hook = f"def keep(info):\n    try: open({str(where)!r}, 'a').write(info.raw_cell); print('GOT')\n    except OSError: print('refused')\nget_ipython().events.register('pre_run_cell', keep)"
    notebook["cells"].insert(0, code(hook))
    return drawn(notebook)


# --- cheating: blank work that makes its checks give points ------------------------------------------------------

CANARY, SUSPECT = "not_as_written", "suspect"
saying(
    "an-input-transformer",
    "get_ipython().input_transformers_post.append(lambda lines: ['2\\n'])",
    0,
    [CANARY, SUSPECT],
    blank=True,
)
saying(
    "an-ast-transformer",
    "import ast\nclass T(ast.NodeTransformer):\n    def visit_Module(self, node): return ast.parse('2')\nget_ipython().ast_transformers.append(T())",
    0,
    [CANARY, SUSPECT],
    blank=True,
)
saying(
    "a-displayhook",
    "get_ipython().displayhook.compute_format_data = lambda value: ({'text/plain': '2'}, {})",
    0,
    [CANARY],
    blank=True,
)
saying(
    "a-formatter",
    "get_ipython().display_formatter.formatters['text/plain'].for_type(int, lambda value, p, cycle: p.text('2'))",
    0,
    [CANARY],
    blank=True,
)
saying(
    "a-shell-that-runs-something-else",
    "ip = get_ipython()\nrun = type(ip).run_cell\nip.run_cell = lambda source, *a, **k: run(ip, '2', *a, **k)",
    0,
    [CANARY, SUSPECT],
    blank=True,
)
saying("patched-builtins", "import builtins\nbuiltins.min = lambda *a: 2", 2, [SUSPECT], blank=True)
saying(
    "a-patched-package",
    "import course.network as n\nn.Network.read = classmethod(lambda cls, path: cls([], [1]))",
    None,
    [SUSPECT],
    blank=True,
)
answering(
    "equals-anything",
    "class Share(float):\n    def __eq__(self, other): return True\n    __hash__ = None\nshare = Share(.5)",
    5,
    [SUSPECT],
)
saying(
    "silences-the-second-look",
    "import course.grading.inside.work as w\nw.data_of = lambda source, values: None",
)
