"""What each lesson takes of a Binder session or a hub's seat: the kernel's largest memory and processor seconds.

    python -m benchmarks.lesson_memory [--quick] [--json FILE]

The peer is Binder's promise of 1 GB; every cell runs twice, closed and then with every prediction given.
"""

import argparse
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import report
from course.notebooks import read
from tests.lessons.running import MEGABYTES, run

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Measure, and print or write the rows."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="START and the first lesson only")
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    sources = [ROOT / "lessons/start.py", *sorted(ROOT.glob("lessons/*/lesson.py"))]
    rows = []
    for source in sources[:2] if options.quick else sources:
        name = "START" if source.name == "start.py" else source.parent.name
        with TemporaryDirectory() as folder:
            for path in (ROOT / "lessons").glob("first-loop.*.json"):
                shutil.copy(path, folder)
            done = run(read(source), "ko", Path(folder))
        rows.append(report.row(name, "Binder, at least", done.megabytes, MEGABYTES, "MB"))
        print(f"{name}: {done.megabytes:.0f} MB, {done.seconds:.1f} s", flush=True)
    report.write(rows, options.json)


if __name__ == "__main__":
    main()
