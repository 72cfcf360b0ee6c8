"""Imported once by the server that the workers of `course.grading.feedback` are forked from: what they would each import."""

from course.grading.lean import import_lean

import_lean()

import nbgrader.converters  # noqa: E402, F401

import course.grading.feedback  # noqa: E402
import course.grading.page  # noqa: E402, F401
