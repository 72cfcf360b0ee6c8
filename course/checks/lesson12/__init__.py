"""Exercise 12: a small company of one's own variant, its steps, what hangs on whom, and where to lay a shortcut."""

from course.checks.lesson12.answers import gatekeepers, hanging, length, where
from course.checks.lesson12.company import Company, company

__all__ = ["Company", "company", "gatekeepers", "hanging", "length", "where"]
