"""What a student works with in a notebook: drawings, predictions, stages to try things on, and what is handed in."""

from course.widgets.board import JourneyBoard
from course.widgets.capstone import CapstonePage
from course.widgets.cascade import CascadeStage
from course.widgets.experiment import ExperimentCard
from course.widgets.growth_lab import GrowthLab
from course.widgets.handin import HandIn
from course.widgets.portfolio import Portfolio
from course.widgets.predict import Predict
from course.widgets.sketch import Sketch
from course.widgets.storereplay import StoreReplay

__all__ = [
    "CapstonePage",
    "CascadeStage",
    "ExperimentCard",
    "GrowthLab",
    "HandIn",
    "JourneyBoard",
    "Portfolio",
    "Predict",
    "Sketch",
    "StoreReplay",
]
