"""Grading on other machines' workers: real schedulers and workers, in processes of their own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from distributed import LocalCluster

import course
from course import words
from course.grading import run
from course.grading.journal import Journal
from course.grading.options import Options
from tests.cohort.hand_ins import ASSIGNMENT, NOTEBOOK, cell, copied, files, grade, released, solved, submit
from tests.cohort.test_command import arguments
from tests.cohort.test_command import run as verb
from tests.cohort.test_interrupted import book, class_of_four

pytestmark = pytest.mark.needs("bubblewrap")
DASK = [sys.executable, "-m", "distributed.cli.dask_worker", "--no-dashboard", "--nthreads", "1"]


@pytest.fixture(scope="module")
def two():
    """A scheduler and two workers, each a process."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        yield cluster


@pytest.fixture(scope="module")
def graded_here(tmp_path_factory):
    cohort = class_of_four(tmp_path_factory.mktemp("here"))
    grade(cohort)
    return cohort


def graded_there(cohort, address, **options):
    due = run.due(cohort.tree, ASSIGNMENT)
    return {
        entry.student: entry
        for entry in run.grade(cohort.tree, ASSIGNMENT, due, Options(cluster=address), **options)
    }


def notebooks(cohort):
    """The graded notebooks, byte for byte."""
    return {path.parts[-3]: path.read_bytes() for path in cohort.root.glob(f"autograded/*/*/{NOTEBOOK}")}


def test_gradebook_notebooks_and_remarks_are_those_of_a_local_run(two, graded_here, tmp_path):
    cohort = class_of_four(tmp_path)
    entries = graded_there(cohort, two.scheduler_address)
    assert book(cohort) == book(graded_here)
    assert notebooks(cohort) == notebooks(graded_here)
    local = Journal(graded_here.root).entries(ASSIGNMENT)
    assert {name: entry.remarks for name, entry in entries.items()} == {
        name: entry.remarks for name, entry in local.items()
    }
    assert {entry.how for entry in entries.values() if entry.graded} == {local["kim"].how}
    assert all(entry.where.startswith("tcp://") for entry in entries.values() if entry.graded)
    assert not run.due(cohort.tree, ASSIGNMENT) == []  # park's is unreadable, and is tried again
