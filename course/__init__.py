"""A teaching kit for organic marketing: draw a living network, test it, run it, hand it in.

>>> import course
>>> sorted(course.__all__)[:2]
['CapstonePage', 'CascadeStage']
"""

from importlib import import_module as _import_module
from typing import Any

_HOMES = {
    "Network": "course.network",
    "mvn_tests": "course.network",
    "Sketch": "course.widgets",
    "JourneyBoard": "course.widgets",
    "Predict": "course.widgets",
    "ExperimentCard": "course.widgets",
    "GrowthLab": "course.widgets",
    "HandIn": "course.widgets",
    "Portfolio": "course.widgets",
    "CascadeStage": "course.widgets",
    "StoreReplay": "course.widgets",
    "SuperchargerMap": "course.widgets.boards",
    "RareEventCollector": "course.widgets.boards",
    "RewardDesigner": "course.widgets.boards",
    "DispatchGrid": "course.widgets.boards",
    "LoopBoard": "course.widgets.boards",
    "ShortcutGame": "course.widgets.boards",
    "ParticipationBoard": "course.widgets.boards",
    "StoryBoard": "course.widgets.boards",
    "Urns": "course.widgets.boards",
    "Crowdfunding": "course.widgets.boards",
    "Memo": "course.widgets.boards",
    "CapstonePage": "course.widgets",
    "use": "course.words",
    "load": "course.data",
}

__all__ = list(_HOMES)
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import course` stays instant."""
    if name not in _HOMES:
        raise AttributeError(f"module 'course' has no attribute {name!r}; it has {', '.join(__all__)}")
    return getattr(_import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
