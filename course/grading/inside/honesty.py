"""Does a check run as it is written? What it leans on is compared with how it was before the student's first cell."""

import builtins
import secrets
import sys
from collections.abc import Iterable, Iterator
from operator import attrgetter
from types import FunctionType, ModuleType
from typing import Any

from course.grading.inside.shell import Shell

# ipykernel itself changes these whenever a cell runs.
_MOVING = {"_", "input", "get_ipython", "display"}
_KIT = ("course.checks", "course.network", "course.data", "course.words")
_SHELL = (
    "run_cell", "run_cell_async", "run_code", "run_ast_nodes", "transform_cell", "transform_ast", "compile",
    "displayhook", "display_formatter", "display_pub", "showtraceback", "_showtraceback", "input_transformer_manager",
)  # fmt: skip
_EVENTS = ("pre_run_cell", "pre_execute", "post_run_cell", "post_execute")
_FINDINGS = 12
_METHODS = (FunctionType, classmethod, staticmethod, property)
_CODE = attrgetter("__code__")


class Baseline:
    """How things were before any student's code; `changes` tells what is different.

    Parameters
    ----------
    shell
        Fresh.
    """

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._prints = {place: place.fingerprint() for place in _places()}
        self._before = dict(self._everything(self._prints))
        self._lasting = [name for name in self._before if name.startswith(("transformer", "builtins"))]
        # Held here, because the student's code could replace it where it is looked up.
        self._hex = secrets.token_hex

    def _everything(self, places: Iterable["_Place"]) -> Iterator[tuple[str, Any]]:
        yield from _of_the_shell(self._shell.ipython)
        for place in places:
            yield from place.contents()

    def changes(self) -> list[str]:
        """Names of what was replaced or hooked in, with what stands there now; nothing for honest work."""
        touched = [place for place, before in self._prints.items() if place.fingerprint() != before]
        now = dict(self._everything(touched))
        found = [
            f"{name.partition('@')[0]}: {_shown(value)}"
            for name, value in now.items()
            if (self._before[name] is not value if name in self._before else _suspicious(name, value))
        ]
        gone = [name for name in self._lasting if name not in now]
        return (found + [f"{name.partition('@')[0]}: –" for name in gone])[:_FINDINGS]

    def canaries(self, source: str) -> str:
        """Run two cells that must fail and one whose value is known, each looking like a check.

        Returns
        -------
        str
            What went wrong, empty when all is well. The student's names stay as they were.
        """
        nonce = self._hex(8)
        ipython = self._shell.ipython
        kept = {name: value for name, value in ipython.user_ns.items() if name.startswith("_")}
        try:
            for text in (f"assert {nonce!r} == '', {nonce!r}", f"raise AssertionError({nonce!r})"):
                error = self._silent(f"{text}\n{source}")
                if not (isinstance(error, AssertionError) and nonce in str(error)):
                    return f"{text.split()[0]} → {_shown(error)}"
            number = int(nonce, 16)
            if self._silent(f"{number}\n__canary = {number}") or ipython.user_ns.get("__canary") != number:
                return f"assignment → {_shown(ipython.user_ns.get('__canary'))}"
            return self._value(number)
        finally:
            ipython.user_ns.pop("__canary", None)
            ipython.user_ns.update(kept)

    def _value(self, number: int) -> str:
        """What a cell's last value is shown as, through the shell's own formatter."""
        data, _ = self._shell.ipython.display_formatter.format(number)
        hook = self._shell.ipython.displayhook.compute_format_data(number)[0]
        shown = (data.get("text/plain"), hook.get("text/plain"))
        return "" if shown == (str(number), str(number)) else f"{number} → {shown}"

    def _silent(self, source: str) -> BaseException | None:
        ipython = self._shell.ipython
        quiet = ipython.__dict__.get("showtraceback")
        ipython.__dict__["showtraceback"] = lambda *args, **kwargs: None
        try:
            result = ipython.run_cell(source, store_history=False, silent=True)
        except BaseException as error:
            return error
        finally:
            del ipython.__dict__["showtraceback"]
            if quiet is not None:
                ipython.__dict__["showtraceback"] = quiet
        found: BaseException | None = result.error_before_exec or result.error_in_exec
        return found


def equals_anything(names: Iterable[str], values: dict[str, Any]) -> list[str]:
    """Which of a check's inputs are objects of a student's own class that equal whatever they are compared with."""
    found = []
    for name in names:
        value = values.get(name)
        if getattr(type(value), "__module__", "") == "__main__" and "__eq__" in vars(type(value)):
            try:
                if value == object() and value == 0.123456789:
                    found.append(f"{name} == …: {type(value).__name__}.__eq__")
            except BaseException:
                continue
    return found


def _of_the_shell(ipython: Any) -> Iterator[tuple[str, Any]]:
    """What runs a cell, each part by a name of its own."""
    yield from ((f"builtins.{name}", value) for name, value in vars(builtins).items() if name not in _MOVING)
    manager = ipython.input_transformer_manager
    for name in ("cleanup_transforms", "line_transforms", "token_transformers"):
        yield from _each(f"transformer {name}", getattr(manager, name, ()))
    yield from _each("transformer input_transformers_post", ipython.input_transformers_post)
    yield from _each("transformer ast_transformers", ipython.ast_transformers)
    for event in _EVENTS:
        yield from _each(f"hook {event}", ipython.events.callbacks.get(event, ()))
    for name in _SHELL:
        # The function below a bound method: the method itself is a new object each time.
        value = getattr(ipython, name, None)
        yield f"shell.{name}", getattr(value, "__func__", value)
    for name in ("displayhook", "excepthook"):
        yield f"sys.{name}", getattr(sys, name)
    yield "sys.settrace", sys.gettrace()
    yield "sys.setprofile", sys.getprofile()


def _each(name: str, values: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    for value in values:
        shown = getattr(value, "__qualname__", type(value).__qualname__)
        yield f"{name} {shown}@{id(value)}", value  # several may be of one name


class _Place:
    """A module of the kit, which checks lean on: its functions, its classes' methods.

    Parameters
    ----------
    name, module
        As ``sys.modules`` has it.
    """

    def __init__(self, name: str, module: ModuleType) -> None:
        self.name, self._names = name, vars(module)
        self._classes = [vars(value) for value in self._names.values() if self._is_ours(value)]
        self._functions = [value for value in self._names.values() if isinstance(value, FunctionType)]

    def fingerprint(self) -> list[int]:
        """Changed when anything in it was: cheap, because most of the time nothing was."""
        found = [*map(id, self._names.values())]
        for methods in self._classes:
            found += map(id, methods.values())
        found += map(id, map(_CODE, self._functions))
        return found

    def contents(self) -> Iterator[tuple[str, Any]]:
        """Each part by a name of its own."""
        for key, value in list(self._names.items()):
            if isinstance(value, FunctionType):
                yield f"{self.name}.{key}", value
                yield f"{self.name}.{key} (code)", value.__code__
            elif self._is_ours(value):
                yield f"{self.name}.{key}", value
                methods = [(k, v) for k, v in vars(value).items() if isinstance(v, _METHODS)]
                yield from ((f"{self.name}.{key}.{method}", function) for method, function in methods)

    @staticmethod
    def _is_ours(value: Any) -> bool:
        return isinstance(value, type) and value.__module__.startswith("course.")


def _places() -> list[_Place]:
    return [
        _Place(name, module)
        for name, module in list(sys.modules.items())
        if isinstance(module, ModuleType) and name.startswith(_KIT)
    ]


def _suspicious(name: str, value: Any) -> bool:
    """Something new counts when it is a student's: packages add hooks, and modules are imported late."""
    if name.startswith("builtins."):
        return True
    if not name.startswith(("transformer", "hook")):
        return False
    where = getattr(value, "__module__", None) or type(value).__module__
    return where in ("__main__", "builtins", "functools", "unittest.mock")


def _shown(value: Any) -> str:
    """A value in a few words, whatever its own ``__repr__`` would do."""
    name = getattr(value, "__qualname__", None)
    if isinstance(name, str):
        return f"{getattr(value, '__module__', '?')}.{name}"[:120]
    plain = type(value) in (int, float, str, bool, type(None), tuple)
    return (repr(value) if plain else f"<{type(value).__qualname__}>")[:120]
