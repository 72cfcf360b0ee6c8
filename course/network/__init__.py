"""The living network: what a student draws, and what can be asked of it."""

from course.network.answers import Answer, Quantity
from course.network.chain import ContextChain, context_chain
from course.network.comparison import Comparison, compare
from course.network.context import Break
from course.network.elasticities import Elasticities, Lever, best_lever, elasticities
from course.network.errors import NetworkError
from course.network.extinction import extinction_probability
from course.network.findings import MvnResult
from course.network.growth import doubling_time, growth_rate, halving_time
from course.network.loops import Loop, Loops, loops
from course.network.measures import is_alive, reproduction, spectral_radius
from course.network.model import KINDS, ROLES, STAGES, Link, Network, Node
from course.network.mvn import mvn_tests
from course.network.shape import degrees, density
from course.network.vitality import Vitality, vitality
from course.network.worth import value_laws

__all__ = [
    "KINDS",
    "ROLES",
    "STAGES",
    "Answer",
    "Break",
    "Comparison",
    "ContextChain",
    "Elasticities",
    "Lever",
    "Link",
    "Loop",
    "Loops",
    "MvnResult",
    "Network",
    "NetworkError",
    "Node",
    "Quantity",
    "Vitality",
    "best_lever",
    "compare",
    "context_chain",
    "degrees",
    "density",
    "doubling_time",
    "elasticities",
    "extinction_probability",
    "growth_rate",
    "halving_time",
    "is_alive",
    "loops",
    "mvn_tests",
    "reproduction",
    "spectral_radius",
    "value_laws",
    "vitality",
]
