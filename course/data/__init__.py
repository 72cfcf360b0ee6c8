"""The kit's datasets: each has a card (`datapackage.json`) that says what it is and where it is from."""

from course.data.last_class import LastClass, last_class
from course.data.packages import DatasetError, datasets, load

__all__ = ["DatasetError", "LastClass", "datasets", "last_class", "load"]
