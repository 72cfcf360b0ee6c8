"""The workers of a cluster that may be sent submissions: asked who they are first, dismissed when they cannot."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from course.grading import kit, worker
from course.grading.crossing import Refused
from course.words import say

_FRESH = 2.0  # seconds the list of workers is good for


@dataclass(frozen=True)
class Refusal:
    """A worker that is not used, and why: a key below ``grading.worker`` with its fields."""

    where: str
    why: str
    fields: dict[str, str] = field(default_factory=dict)

    def say(self, language: str | None = None) -> str:
        """The reason as a sentence."""
        fields = {**self.fields, "where": self.where}
        if self.why == "no_sandbox":
            fields["reason"] = say(f"grading.sandbox.{fields['lacks']}", language, text=fields["text"])
        return say(f"grading.worker.{self.why}", language, **fields)


class Crew:
    """Who works.

    Parameters
    ----------
    client
        A `distributed.Client`.
    bare
        Whether workers without a sandbox may be used.
    notice
        Told of each worker that is not used, once.
    """

    def __init__(self, client: Any, bare: bool, notice: Callable[[Refusal], None]) -> None:
        self._client, self._bare, self._notice = client, bare, notice
        self._lock = threading.Lock()
        self._looked = float("-inf")
        self._threads: dict[str, int] = {}
        self._able: set[str] = set()
        self.refusals: dict[str, Refusal] = {}

    def able(self) -> dict[str, int]:
        """The workers that are there now and can be used, with how many submissions each executes at once."""
        with self._lock:
            if time.monotonic() - self._looked > _FRESH:
                self._threads = self._there()
                self._meet([one for one in self._threads if one not in self._able | self.refusals.keys()])
                self._looked = time.monotonic()
            return {where: count for where, count in self._threads.items() if where in self._able}

    @property
    def ever(self) -> bool:
        """Whether there is, or was, a worker that can be used; one that died may come back."""
        return bool(self._able)

    def _there(self) -> dict[str, int]:
        try:
            return dict(self._client.nthreads())
        except OSError:
            if self._client.status != "running":
                raise
            return self._threads  # a scheduler that is busy; it is asked again

    def dismiss(self, refusal: Refusal) -> None:
        """Send a worker nothing more."""
        with self._lock:
            self._able.discard(refusal.where)
            if refusal.where not in self.refusals:
                self.refusals[refusal.where] = refusal
                self._notice(refusal)

    def _meet(self, newcomers: list[str]) -> None:
        if not newcomers:
            return
        answers = self._client.run(worker.introduce, workers=newcomers, on_error="return")
        for where, answer in answers.items():
            refusal = self._judged(where, answer)
            if refusal is None:
                self._able.add(where)
            else:
                self.refusals[where] = refusal
                self._notice(refusal)

    def _judged(self, where: str, answer: Any) -> Refusal | None:
        if not isinstance(answer, dict):
            text = f"{type(answer).__name__}: {answer}".splitlines()[0][:200]
            return Refusal(where, "no_kit", {"text": text})
        for key, ours in kit.about().items():
            if answer.get(key) != ours:
                return Refusal(where, key, {"theirs": str(answer.get(key))[:80], "ours": ours})
        if answer.get("sandbox") and not self._bare:
            return Refusal(where, "no_sandbox", _lack(answer["sandbox"], "bwrap"))
        return None


def refusal_of(problem: Refused) -> Refusal:
    """What a worker's own word that it has no sandbox comes to."""
    fields = problem.fields
    return Refusal(fields["where"], "no_sandbox", _lack(fields.get("lacks"), fields.get("text", "")))


def _lack(why: object, text: str) -> dict[str, str]:
    return {"lacks": str(why) if why in ("not_linux", "missing", "nested") else "refused", "text": text}
