"""The numbers of lesson 9's prose: published miles, the invented fleet's log, the catalogue of rare events."""

from math import log as ln
from math import log10

from course.data import load
from course.notebooks.values import Fact
from course.simulate import expected_coverage, fit_learning_curve, more_or_rarer

HESTNESS = "https://blog.acolyer.org/2018/03/28/deep-learning-scaling-is-predictable-empirically/"
YEAR, PRICE = 120_000, 3  # miles of ten cars in a year; what a mile sought for rarity costs


def values(language):
    miles, errors, promises = (
        load("fleet-miles", name, language) for name in ("miles", "errors", "promises")
    )
    return {
        **thresholds(miles, promises, language),
        **totals(miles, language),
        **kinds_of_miles(miles, language),
        **curve(miles),
        **published(errors, language),
        **catalogue(),
        **strategies(),
    }


def big(million, language):
    """Million miles in the language's large unit: 억 (hundred million) or billion."""
    return round(million / (100 if language == "ko" else 1000), 3)


def one(table, **where):
    for name, wanted in where.items():
        table = table[table[name] == wanted]
    (value,) = table["million_miles" if "million_miles" in table else "miles_between"]
    return float(value)


def thresholds(miles, promises, language):
    goal, second = (one(promises, source=source) for source in ("MP2", "TMAG"))
    day = one(miles, source="MP2")
    return {
        "goal": big(goal, language),
        "second": big(second, language),
        "day": round(100 * day) if language == "ko" else round(day),
        "days": round(goal / day),
        "years": round(goal / day / 365.25, 1),
        "ten": round(
            one(miles, source="SCOUT") / (100 if language == "ko" else 1000), 1 if language == "ko" else 2
        ),
    }


def totals(miles, language):
    years = miles[(miles["product"] == "fsd") & (miles["measure"] == "annual")]
    ends = years.set_index("period")["million_miles"].cumsum()
    deck, before = one(miles, source="EV26", period="2025-12"), one(miles, source="DEEP", period="2024-12")
    return {
        "total": big(ends["2025"], language),
        "deck": big(deck, language),
        "nearly": big(one(miles, source="EDGEN"), language),
        "sum24": big(ends["2024"], language),
        "said24": big(before, language),
        "off24": round(100 * (ends["2024"] / before - 1), 1),
    }


def kinds_of_miles(miles, language):
    waymo = one(miles, source="MB")
    fsd = one(miles, source="EV26", period="2026-02")
    return {
        "all_tenth": big(one(miles, source="ENG", product="all-driving"), language),
        "all_other": big(one(miles, source="GPS"), language),
        "autopilot": big(one(miles, source="ENG", product="autopilot"), language),
        "waymo": big(waymo, language),
        "fsd_february": big(fsd, language),
        "times_waymo": round(fsd / waymo),
    }


def fitted():
    log = load("rare-events", "log")
    middle, rate = log["miles_before"] + log["miles"] / 2, 1000 * log["takeovers"] / log["miles"]
    return log, middle, rate, fit_learning_curve(middle, rate)


def curve(miles):
    log, middle, rate, found = fitted()
    passed = one(miles, source="SCOUT") / one(miles, source="EV26", period="2025-12")
    low, high = Fact(0.07, HESTNESS, "2018-03-28"), Fact(0.35, HESTNESS, "2018-03-28")
    return {
        "first_taken": int(log["takeovers"].iloc[0]),
        "first_rate": round(rate.iloc[0], 2),
        "last_rate": round(rate.iloc[-1], 3),
        "first_miles": int(middle.iloc[0]),
        "last_miles": int(middle.iloc[-1]),
        "times_miles": round(middle.iloc[-1] / middle.iloc[0]),
        "times_rate": round(rate.iloc[0] / rate.iloc[-1], 1),
        "by_hand": round(ln(rate.iloc[0] / rate.iloc[-1]) / ln(middle.iloc[-1] / middle.iloc[0]), 2),
        "tens_rate": round(log10(rate.iloc[0] / rate.iloc[-1]), 2),
        "tens_miles": round(log10(middle.iloc[-1] / middle.iloc[0]), 2),
        "b": round(found.b, 2),
        "b_low": round(found.b_low, 2),
        "b_high": round(found.b_high, 2),
        "factor": round(found.miles_factor(), 1),
        "tenth": int(round(found.miles_factor(0.1), -2)),
        "flattest": low,
        "steepest": high,
        "flattest_factor": int(round(2 ** (1 / low.value), -3)),
        "steepest_factor": round(2 ** (1 / high.value), 1),
        "passed": round(100 * (1 - passed**-found.b)),
    }


def millions(miles, language):
    """Miles in 만 (ten thousand) or in million."""
    return round(miles / 1e4) if language == "ko" else round(miles / 1e6, 2)


def published(errors, language):
    crash = errors[errors["event"] == "crash"].set_index("period")["miles_between"]
    said = {period: millions(value, language) for period, value in crash.items()}
    major = errors[errors["event"] == "major collision"]
    critical = errors[errors["event"] == "critical takeover"].set_index("period")["miles_between"]
    return {
        "crash18": said["2018-Q4"],
        "crash19": said["2019-Q4"],
        "crash_next": said["2020-Q1"],
        "crash_first": said["2018-Q3"],
        "crash_last": said["2020-Q3"],
        "b_real": round(ln(crash["2019-Q4"] / crash["2018-Q4"]) / ln(2), 2),
        "b_next": round(ln(crash["2020-Q1"] / crash["2018-Q4"]) / ln(2), 2),
        **{f"major_{row.product}": millions(row.miles_between, language) for row in major.itertuples()},
        "taken12": int(critical["2024-H2"]),
        "taken13": int(critical["2025-01"]),
        "taken_march": int(critical["2025-03"]),
        "taken14": int(critical["2025-10"]),
    }


def chances():
    return load("rare-events", "events", "en")["per_thousand_miles"] / 1000


def catalogue():
    p = chances()
    met = expected_coverage(p, [YEAR, 10 * YEAR])
    share = 100 * met["covered"] / p.sum()
    leads = expected_coverage(p, [10_000, 100_000, 1_000_000, 10_000_000])["covered"] / p.sum() * 100
    rarest = float(p.iloc[-1])
    return {
        "year_miles": YEAR,
        "often": round(1000 * p.iloc[0]),
        "rarest": int(round(1 / rarest, -4)),
        "met_common": round(YEAR * p.iloc[0]),
        "met_rarest": round(YEAR * rarest, 2),
        "met_rarest_share": round(100 * (1 - (1 - rarest) ** YEAR)),
        "kinds": round(met["kinds"].iloc[0]),
        "not_met": 60 - round(met["kinds"].iloc[0]),
        "share": round(share.iloc[0], 1),
        "gap": int(round(1 / (p.sum() - met["covered"].iloc[0]), -2)),
        "kinds_ten": round(met["kinds"].iloc[1]),
        "share_ten": round(share.iloc[1], 2),
        "gap_ten": int(round(1 / (p.sum() - met["covered"].iloc[1]), -4)),
        **{f"lead_{name}": round(value, 1) for name, value in zip("abcd", leads, strict=True)},
        "ahead_early": round(leads[1] - leads[0], 1),
        "ahead_late": round(leads[3] - leads[2], 1),
    }


def strategies():
    p = chances()
    found = more_or_rarer(p, [10_000, YEAR], price=PRICE).set_index(["money", "strategy"])
    share = (100 * found["covered"] / p.sum()).round(1)
    return {
        "price": PRICE,
        "sought": YEAR // PRICE,
        "more_early": share[10_000, "more"],
        "rarer_early": share[10_000, "rarer"],
        "rarer_late": share[YEAR, "rarer"],
        "rarer_kinds": round(found.loc[(YEAR, "rarer"), "kinds"]),
    }
