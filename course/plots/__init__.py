"""Figures of tidy tables in the house style: a title that says the finding, labels on the lines, one look everywhere.

matplotlib draws them; nothing of it is imported before the first figure.
"""

from course.plots.charts import bars, curve, fan, histogram
from course.plots.crowd import crowd
from course.plots.picture import Picture, blank

__all__ = ["Picture", "bars", "blank", "crowd", "curve", "fan", "histogram"]
