"""Executing submissions on the workers of a `dask.distributed` cluster; reading, repairing and recording stay here.

A worker that dies is nobody's loss: the scheduler gives its submission to another, and only one answer is taken.
"""

import logging
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any
from uuid import uuid4

from course.grading import worker
from course.grading.crew import Crew, Refusal, refusal_of
from course.grading.crossing import Misshapen, Order, Refused, take_answer
from course.grading.drive import Pace, Stopped
from course.grading.here import Done
from course.grading.options import NO, Options
from course.grading.prepare import Job
from course.grading.remarks import Ungradable

_CONNECT = 10.0  # seconds a scheduler has to answer
_PATIENCE = 30.0  # seconds to wait for a worker when there is none
_LOOK = 0.5
_ODD = 3  # answers to one order that are none, after which it is given up


class ClusterProblem(Exception):
    """The cluster cannot be used (any more): ``why`` is a key below ``grading.cluster``. What is recorded stands."""

    def __init__(self, why: str, address: str, text: str = "", refusals: tuple[Refusal, ...] = ()) -> None:
        self.why, self.address, self.text, self.refusals = why, address, text, refusals
        super().__init__(f"{address}: {why}: {text}")


class Cluster:
    """A cluster, connected to.

    Parameters
    ----------
    options
        With the scheduler's address.
    pace, modules
        Sent with each submission.
    notice
        Told of each worker that cannot be used.

    Raises
    ------
    ClusterProblem
        ``not_installed``, ``unreachable``, ``no_workers``, or ``nobody`` when each worker that is there refuses.
    """

    def __init__(
        self, options: Options, pace: Pace, modules: tuple[str, ...], notice: Callable[[Refusal], None]
    ) -> None:
        self._options, self._pace, self._modules = options, pace, modules
        self._address = options.cluster or ""
        with ExitStack() as held:
            self._client = self._connected(held)
            self._crew = Crew(self._client, options.sandbox == NO, notice)
            able = self._able()
            self._held = held.pop_all()
        # As many again as are executed, so that no worker waits for the next to arrive.
        self.at_once = options.workers or min(200, 2 * sum(able.values()))

    def _connected(self, held: ExitStack) -> Any:
        try:
            from distributed import Client
        except ImportError:
            raise ClusterProblem("not_installed", self._address) from None
        # A submission of many megabytes is nothing odd, and kept in one worker's memory it would be lost with it.
        warnings.filterwarnings("ignore", "Sending large graph")
        held.enter_context(_hushed())
        try:
            client = Client(self._address, timeout=_CONNECT, set_as_default=False, name="course-grade")
            held.callback(_hang_up, client)
            return client
        except (OSError, ValueError, TypeError, RuntimeError, ImportError) as error:
            text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
            raise ClusterProblem("unreachable", self._address, text) from None

    def execute(self, job: Job, stopped: Callable[[], bool]) -> Done:
        """Have a submission executed by whichever worker can, its outputs put into the notebook."""
        options = self._options
        order = Order(
            job.notebook, job.files, self._pace, options.limits, options.sandbox, self._modules
        ).pack()
        odd = 0
        while True:
            try:
                answer = self._answer(order, stopped)
                if answer is not None:
                    return take_answer(order, job.notebook, answer)
            except Refused as problem:
                if problem.why != "no_sandbox":
                    raise Ungradable("failed", text=problem.fields.get("text", problem.why)) from None
                self._crew.dismiss(refusal_of(problem))
            except Misshapen as problem:
                odd += 1
                if odd == _ODD:
                    raise Ungradable("failed", text=f"answer: {problem}") from None

    def _answer(self, order: bytes, stopped: Callable[[], bool]) -> object | None:
        """What came back; None when those who were asked are gone, so that others must be."""
        asked = self._able(stopped)
        with self._losses():
            future = self._client.submit(
                worker.execute, order, key=f"course-{uuid4().hex}", pure=False, workers=[*asked]
            )
            try:
                answer = self._awaited(future, asked, stopped)
            except BaseException:
                _take_back(future)
                raise
            (_take_back if answer is None else type(future).release)(future)
            return answer

    def _awaited(self, future: Any, asked: dict[str, int], stopped: Callable[[], bool]) -> object | None:
        from distributed import KilledWorker

        while not stopped():
            try:
                return future.result(timeout=_LOOK)  # type: ignore[no-any-return]
            except TimeoutError:
                if not asked.keys() & self._crew.able().keys():
                    return None
            except KilledWorker:
                raise Ungradable("workers_died") from None
        raise Stopped

    def _able(self, stopped: Callable[[], bool] = lambda: False) -> dict[str, int]:
        """The workers that can be used, waited for when there is none."""
        end = time.monotonic() + _PATIENCE
        while not stopped():
            with self._losses():
                if able := self._crew.able():
                    return able
            refusals = tuple(self._crew.refusals.values())
            if refusals and not self._crew.ever:
                raise ClusterProblem("nobody", self._address, refusals=refusals)
            if time.monotonic() > end:
                raise ClusterProblem("nobody" if refusals else "no_workers", self._address, refusals=refusals)
            time.sleep(_LOOK)
        raise Stopped

    @contextmanager
    def _losses(self) -> Iterator[None]:
        """A scheduler that is gone shows itself in many ways, other ones in other versions."""
        try:
            yield
        except (Stopped, Ungradable, ClusterProblem):
            raise
        except Exception as error:
            text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
            raise ClusterProblem("lost", self._address, text) from None

    def interrupt(self) -> None:
        """Nothing to do: whoever waits for an answer notices, and takes its order back."""

    def close(self) -> None:
        """Hang up."""
        self._held.close()


def _take_back(future: Any) -> None:
    with suppress(Exception):  # a scheduler that is gone has forgotten it
        future.cancel()


def _hang_up(client: Any) -> None:
    with suppress(OSError, TimeoutError):
        client.close(timeout=5)


@contextmanager
def _hushed() -> Iterator[None]:
    """While it is open, `distributed` logs nothing: what matters is said in the instructor's language."""
    names = [name for name in logging.root.manager.loggerDict if name.split(".")[0] == "distributed"]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
