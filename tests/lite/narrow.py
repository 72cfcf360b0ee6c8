"""Run a notebook's cells on the Python at hand, made ready as in a browser: `python narrow.py JOB.json`.

A job has the language, the code cells, and the answers to predictions: the cells are run, the predictions given, and
the cells run again. Each failure is printed on a line of its own; nothing is printed when all is well.
"""

import contextlib
import io
import json
import os
import struct
import sys
from pathlib import Path


def main(job: dict) -> None:
    assert struct.calcsize("P") == 4, "this Python has 64 bits"
    os.environ["COURSE_LANGUAGE"] = job["language"]
    from IPython.core.interactiveshell import InteractiveShell

    from course.machine.lite import browser

    browser.ready()
    shell = InteractiveShell.instance()
    for given in ({}, job["answers"]):
        Path("predictions").mkdir(exist_ok=True)
        for name, answer in given.items():
            Path("predictions", f"{name}.json").write_text(json.dumps({"schema": 1, "answer": answer}))
        for number, cell in enumerate(job["cells"]):
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                done = shell.run_cell(cell)
            if not done.success:
                problem = done.error_in_exec or done.error_before_exec
                print(f"cell {number}: {type(problem).__name__}: {problem}")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text("utf-8")))
