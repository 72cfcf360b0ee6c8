"""One released cohort for all tests, copied for each; and one that has been graded."""

import pytest

from tests.cohort.hand_ins import copied, files, grade, released, solved, submit, template

collect_ignore = ["fixtures"]


@pytest.fixture
def cohort(tmp_path):
    """Four students, one released assignment, nothing handed in yet."""
    return copied(template(), tmp_path)


@pytest.fixture(scope="session")
def graded_template(tmp_path_factory):
    """kim has solved it, lee has left it blank, park's file is cut off, choi has handed in nothing."""
    cohort = copied(template(), tmp_path_factory.mktemp("graded"))
    submit(cohort, "kim", solved(cohort, why="책은 이야기를 나르니까요."))
    submit(cohort, "lee", files(released(cohort)))
    submit(cohort, "park", {"exercise.ipynb": solved(cohort)["exercise.ipynb"][:500]})
    assert len(grade(cohort)) == 3
    return cohort


@pytest.fixture
def graded(graded_template, tmp_path):
    """A copy of the graded cohort."""
    return copied(graded_template, tmp_path)
