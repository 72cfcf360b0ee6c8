"""The cohort these tests attack."""

import pytest

from tests.cohort.hand_ins import copied, template


@pytest.fixture
def cohort(tmp_path):
    """Four students, one released assignment, nothing handed in yet."""
    return copied(template(), tmp_path)
