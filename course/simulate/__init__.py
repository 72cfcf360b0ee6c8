"""Processes on networks, fast enough to run ten thousand times, and plain enough to read.

>>> import course.simulate
>>> course.simulate.__all__[:2]
['Contacts', 'Spread']
"""

from importlib import import_module as _import_module
from typing import Any

_HOMES = {
    "Contacts": "engine.contacts",
    "Spread": "engine.spread",
    "independent_cascade": "spreading.cascade",
    "weighted_cascade": "spreading.cascade",
    "linear_threshold": "spreading.cascade",
    "sir": "spreading.epidemic",
    "sis": "spreading.epidemic",
    "Strain": "spreading.strains",
    "two_strains": "spreading.strains",
    "betweenness_centrality": "measures.centrality",
    "centralisation": "measures.centrality",
    "constraint": "measures.structural_holes",
    "effective_size": "measures.structural_holes",
    "core_number": "measures.cores",
    "brokerage": "measures.brokers",
    "company": "organisation.company",
    "reporting_lines": "organisation.company",
    "best_shortcuts": "organisation.shortcuts",
    "compare_shortcuts": "organisation.shortcuts",
    "removal": "organisation.gatekeeping",
    "gatekeepers": "organisation.gatekeeping",
    "funnel": "organisation.gatekeeping",
    "percolate": "organisation.percolation",
    "join_up": "organisation.onset",
    "drop_off": "organisation.sponsors",
    "Lives": "living.lives",
    "run_once": "living.runs",
    "run_many": "living.runs",
    "greedy": "spreading.seeding",
    "compare_seeds": "spreading.seeding",
    "virality": "spreading.trees",
    "community_graph": "store.communities",
    "Stores": "store.stores",
    "Subsidy": "store.subsidy",
    "grow_stores": "store.growth",
    "Trails": "store.trails",
    "polya_urn": "culture.urn",
    "crowdfund": "culture.crowdfunding",
    "funding_odds": "culture.crowdfunding",
    "logit_shares": "culture.choice",
    "level_quality": "culture.choice",
    "rewire": "culture.bubble",
    "explore": "culture.exploration",
    "Belief": "experiment.beliefs",
    "Rule": "experiment.beliefs",
    "cycles": "experiment.beliefs",
    "operating_characteristics": "experiment.peeking",
    "find_stars": "experiment.halving",
    "shrink": "experiment.shrinkage",
    "compare_rankings": "experiment.shrinkage",
    "TwoSided": "two_sided.market",
    "Grant": "two_sided.market",
    "grow_market": "two_sided.market",
    "compare_grants": "two_sided.market",
    "resting_points": "two_sided.tipping",
    "run_mean": "living.mean_field",
    "viral_growth": "living.closed_form",
    "Places": "coverage.places",
    "nearest_km": "coverage.reach",
    "measure_coverage": "coverage.reach",
    "reach_graph": "coverage.reach",
    "smallest_range": "coverage.reach",
    "best_sites": "coverage.reach",
    "measure_corridor": "coverage.corridor",
    "place_along": "coverage.corridor",
    "LearningCurve": "fleet_learning.learning_curve",
    "fit_learning_curve": "fleet_learning.learning_curve",
    "zipf_chances": "fleet_learning.events",
    "expected_coverage": "fleet_learning.events",
    "more_or_rarer": "fleet_learning.events",
    "meet_events": "fleet_learning.events",
    "Scheme": "referral.incentives",
    "Owners": "referral.incentives",
    "cost_per_sale": "referral.incentives",
    "Referrals": "referral.referrals",
    "run_referral": "referral.rounds",
    "compare_schemes": "referral.rounds",
    "lorenz": "referral.inequality",
    "gini": "referral.inequality",
    "match_nearest": "dispatch.matching",
    "match_exact": "dispatch.matching",
    "compare_matching": "dispatch.matching",
    "random_trips": "dispatch.trips",
    "minimum_fleet": "dispatch.fleet",
    "run_day": "dispatch.day",
    "compare_fleets": "dispatch.day",
    "sweep": "engine.sweeps",
}

__all__ = list(_HOMES)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: numpy alone takes longer than the rest of the kit."""
    if name not in _HOMES:
        raise AttributeError(
            f"module 'course.simulate' has no attribute {name!r}; it has {', '.join(__all__)}"
        )
    return getattr(_import_module(f"course.simulate.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
