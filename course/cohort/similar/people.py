"""How students are called in a report: by name in the cohort's own folder, by a code anywhere else."""

from dataclasses import dataclass, field

from course.cohort import seeds, sheets
from course.cohort.folder import Cohort
from course.cohort.peers.codes import Codes
from course.cohort.peers.stripping import Masker, stripped
from course.grading import gradebook
from course.grading.gradebook import Student
from course.network import Network


@dataclass
class People:
    """The class as a report shows it.

    Parameters
    ----------
    named
        Whether names may be shown.
    """

    cohort: Cohort
    assignment: str
    named: bool
    _students: dict[str, Student] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with self.cohort.tree.gradebook() as book:
            self._students = {student.id: student for student in gradebook.students(book)}
        self._codes = Codes(seeds.read(self.cohort.root), self.assignment)

    def code(self, student: str) -> str:
        """A code that means nothing without the key in the cohort's folder."""
        return f"S-{self._codes.rank('similar', student).hex()[:8]}"

    def called(self, student: str) -> str:
        """What a report calls a student."""
        if not self.named:
            return self.code(student)
        name = self._student(student).name
        return f"{name} ({student})" if name else student

    def text(self, student: str, text: str) -> str:
        """A student's text as a report may show it."""
        return text if self.named else Masker([self._student(student)])(text)

    def drawing(self, student: str, network: Network) -> Network:
        """A student's drawing as a report may show it."""
        return network if self.named else stripped(network, self._student(student))

    def write_key(self) -> None:
        """Put down in the cohort's folder which code stands for whom."""
        place = self.cohort.root / "similar"
        place.mkdir(exist_ok=True)
        rows = [[self.code(id), id, student.name] for id, student in self._students.items()]
        sheets.write(place / f"{self.assignment}-key.csv", [["code", "student_id", "name"], *sorted(rows)])

    def _student(self, student: str) -> Student:
        return self._students.get(student, Student(student))
