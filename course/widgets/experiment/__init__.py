"""The experiment card: a plan locked before the data, what the data let one believe, and the next cycle."""

from course.widgets.experiment.card import ExperimentCard

__all__ = ["ExperimentCard"]
