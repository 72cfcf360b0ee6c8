import subprocess
import sys

PROGRAM = """
import sys
from pathlib import Path
from course.grading.folder import CourseFolder
with CourseFolder(Path(sys.argv[1])).gradebook():
    print("nbgrader" in sys.modules, "rfc3987_syntax" in sys.modules)
"""


def test_opening_a_gradebook_does_without_the_slow_half_of_its_imports(tmp_path):
    address = f"sqlite:///{tmp_path}/gradebook.db"
    (tmp_path / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.CourseDirectory.db_url = {address!r}\n"
    )
    ran = subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True)
    assert ran.stdout.split() == ["True", "False"], ran.stderr[-2000:]
