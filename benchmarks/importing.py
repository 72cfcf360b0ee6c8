"""How long a fresh Python takes to import the kit: `python -m benchmarks.importing [--quick] --json FILE`.

The peers are the same Python importing pandas, and the bar the kit set itself. Runs alternate.
"""

import argparse
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks import report

BAR = 300.0  # ms


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    parser.add_argument("--json", type=Path, required=True)
    arguments = parser.parse_args()
    repeats = 5 if arguments.quick else 25
    modules = ("course", "course.network", "pandas")
    times: dict[str, list[float]] = {module: [] for module in modules}
    for _ in range(repeats + 1):  # the first round warms the disk's cache and is dropped
        for module in modules:
            times[module].append(seconds_to_import(module) * 1000)
    ours = {module: median(found[1:]) for module, found in times.items()}
    peer = f"pandas {version('pandas')}"
    rows = [
        report.row(f"import {module}", other, ours[module], theirs, "ms")
        for module in modules[:2]
        for other, theirs in (("bar", BAR), (peer, ours["pandas"]))
    ]
    report.write(rows, arguments.json)


def seconds_to_import(module: str) -> float:
    """Seconds one import takes inside a fresh interpreter, start-up of the interpreter not counted."""
    probe = f"import time; began = time.perf_counter(); import {module}; print(time.perf_counter() - began)"
    shown = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return float(shown.stdout)


if __name__ == "__main__":
    main()
