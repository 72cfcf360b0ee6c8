"""nbgrader's log kept out of progress bars and tables, and asked afterwards for what went wrong."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Messages(list[str]):
    """The errors nbgrader logged, in order."""

    def last(self) -> str:
        """What it comes down to: the last line of the first traceback, else the first message.

        >>> Messages(["There was an error", "Traceback (most recent call last)\\nKeyError: 'x'"]).last()
        "KeyError: 'x'"
        """
        traces = [message for message in self if message.startswith("Traceback")]
        return (traces or self or ["?"])[0].strip().splitlines()[-1]


class _Collector(logging.Handler):
    def __init__(self, messages: Messages) -> None:
        super().__init__(logging.ERROR)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())


@contextmanager
def quietly() -> Iterator[Messages]:
    """Collect what nbgrader logs as errors; let nothing through to the screen."""
    from sqlalchemy.exc import SAWarning
    from traitlets.log import get_logger

    # nbgrader 0.9.6 makes a row before it adds it, which SQLAlchemy 2.1 reports and then does right.
    warnings.filterwarnings("ignore", r"Object of type <\w+> not in session", SAWarning)
    messages = Messages()
    logger: Any = get_logger()
    handlers, propagate = list(logger.handlers), logger.propagate
    logger.handlers, logger.propagate = [_Collector(messages)], False
    try:
        yield messages
    finally:
        logger.handlers, logger.propagate = handlers, propagate
