"""The numbers of lesson 8's prose: the shipped figures, the land, the market, and what was published."""

from numpy import corrcoef, log, polyfit

from course.data import load
from course.notebooks.values import Fact
from course.simulate import best_sites
from course.widgets.boards.supercharger_land import Land
from course.widgets.boards.supercharger_market import Region

MILE = 1.609344
DRIVE = (
    "https://insideevs.com/tesla-responds-to-ny-times-model-s-drive-broder-drove-in-circles-to-kill-range/"
)
AGAIN = (
    "https://www.greencarreports.com/news/1082401_tesla-model-s-road-trip-electric-cars-make-it-from-dc-to-ct"
)
POWER = "https://d33gy59ovltp76.cloudfront.net/news/tesla-deployed-222-new-supercharging-stations-in-q4-2021"
THESIS = "https://hdl.handle.net/1813/40660"
PAPER = "https://doi.org/10.1086/689702"
LA = "https://arxiv.org/abs/2405.17702"
NORWAY = "https://te3conference.com/2017/07/31/network-externality-subsidy-structure-two-sided-markets-evidence-ev-incentives/"
FIRST = "https://econpapers.repec.org/article/eeeenepol/v_3a160_3ay_3a2022_3ai_3ac_3as0301421521005255.htm"
FORD = "https://krdo.com/news/2023/05/25/ford-electric-vehicle-owners-to-get-access-to-tesla-supercharger-network-starting-next-year/"
TEAM = (
    "https://www.thedailybeast.com/elon-musk-obliterated-tesla-supercharger-team-after-fateful-meeting-report"
)
ADDED = "https://www.benzinga.com/25/01/42760189/tesla-says-it-added-11000-superchargers-in-2024"
BYD = "https://particle.news/story/byd-overtakes-tesla-as-worlds-top-ev-seller-after-2025-slump-at-tesla"
IONNA = "https://smartcitiesdive.com/news/ionna-ev-public-charging-network-expansion/739930"


def values(language):
    return {**drive(), **count(), **together(), **loop(), **land(), **sides(), **rivals(language)}


def drive():
    miles = {
        "leg": Fact(61, DRIVE, "2013-02"),
        "screen": Fact(32, DRIVE, "2013-02"),
        "went": Fact(51, DRIVE, "2013-02"),
    }
    km = {f"{name}_km": round(fact.value * MILE) for name, fact in miles.items()}
    return {**miles, **km, "again": Fact(3, AGAIN, "2013-02")}


def figures():
    deliveries, counts = load("tesla-deliveries", "deliveries", "en"), load("superchargers", "counts", "en")
    cars = deliveries[deliveries["used"]].set_index("year")["deliveries"]
    plugs = counts[counts["used"] & (counts["measure"] == "connectors")].set_index("year")["value"]
    return cars, plugs, counts.set_index(["year", "measure", "source"])["value"]


def count():
    cars, plugs, printed = figures()
    road = cars.cumsum()
    other = {
        "shared_16_bi": road[2016] / printed[2016, "connectors", "BI17"],
        "shared_24_bz": road[2024] / printed[2024, "connectors", "BZ"],
        "shared_24_eon": road[2024] / printed[2024, "connectors", "EON"],
    }
    return {
        "plugs_16_bi": int(printed[2016, "connectors", "BI17"]),
        "plugs_24_bz": int(printed[2024, "connectors", "BZ"]),
        "plugs_24_eon": int(printed[2024, "connectors", "EON"]),
        **{f"road_{year % 100}": int(road[year]) for year in (2015, 2016, 2024)},
        **{f"plugs_{year % 100}": int(plugs[year]) for year in (2016, 2024)},
        **{f"shared_{year % 100}": float(road[year] / plugs[year]) for year in (2016, 2024)},
        **{name: float(value) for name, value in other.items()},
        "cars_times": float(road[2024] / road[2016]),
        "plugs_times": float(plugs[2024] / plugs[2016]),
        "letter": int(load("tesla-deliveries", "totals", "en")["deliveries"].iloc[0]),
        "power_before": Fact(150, POWER, "2022-01"),
        "power_after": Fact(250, POWER, "2022-01"),
    }


def together():
    cars, plugs, _ = figures()
    years = range(2016, 2025)
    road, plugs = log(cars.cumsum().loc[years]), log(plugs.loc[years])
    return {
        "slope": float(polyfit(road, plugs, 1)[0]),
        "alike": float(corrcoef(road, plugs)[0, 1]),
        "calendar": float(corrcoef(list(years), plugs)[0, 1]),
        "paces": float(corrcoef(road.diff().dropna(), plugs.diff().dropna())[0, 1]),
        "first_points": Fact(1.5, FIRST, "2022"),
        "first_share": Fact(200, FIRST, "2022"),
        "first_towns": Fact(356, FIRST, "2022"),
    }


def loop():
    sales, building, la = Fact(1.08, THESIS, "2015"), Fact(0.58, THESIS, "2015"), Fact(0.35, LA, "2024")
    gain, part = sales.value * building.value, 40
    return {
        "beta1": sales,
        "beta2": building,
        "beta_la": la,
        "gain": gain,
        "gain_2": gain**2,
        "gain_3": gain**3,
        "times": 1 / (1 - gain),
        "gain_la": la.value * building.value,
        "times_la": 1 / (1 - la.value * building.value),
        "part": Fact(part, PAPER, "2017"),
        "straight": 100 - part,
        "times_part": 100 / (100 - part),
        "part_thesis": Fact(42, THESIS, "2015"),
        "credit": Fact(40, PAPER, "2017"),
        "credit_thesis": Fact(48.5, THESIS, "2015"),
        "metros": Fact(353, PAPER, "2017"),
    }


def land():
    here = Land("corridor")
    free, old = here.sites.loc[here.candidates], here.sites.loc[here.standing]
    crowded, without = (
        best_sites(here.towns, free, 40, 3, stations=each, weight=here.towns["people"])["site"]
        for each in (None, old)
    )
    best, most = here.best(3, 200)
    ways = len(here.candidates) * (len(here.candidates) - 1) * (len(here.candidates) - 2) // 6
    return {
        "free_sites": len(here.candidates),
        "ways": ways,
        "made": here.travel([], 200).made,
        "made_crowded": here.travel(list(crowded), 200).made,
        "made_without": here.travel(list(without), 200).made,
        "made_best": most,
        "made_1": here.travel(best[:1], 200).made,
        "made_2": here.travel(best[:2], 200).made,
        "made_cold": here.travel(best, 150).made,
        "near": round(100 * here.people_near([], 200)),
        "need": round(here.range_needed([], "hanbit", "eungaram")),
        "need_best": round(here.range_needed(best, "hanbit", "eungaram")),
    }


def sides():
    early, modest, late = Region(), Region(beta1=0.35), Region(400, beta1=0.35)
    found = {}
    for name, region in (("early", early), ("modest", modest), ("late", late)):
        extra = region.compare(500).set_index("grant")["extra_cars"]
        found |= {f"{name}_cars": round(extra["cars"]), f"{name}_chargers": round(extra["chargers"])}
    stations, prices = Fact(835, NORWAY, "2017-07-31"), Fact(387, NORWAY, "2017-07-31")
    return {
        **found,
        "start_cars": 900,
        "start_plugs": 24,
        "late_plugs": 400,
        "late_shared": 900 / 400,
        "norway_stations": stations,
        "norway_prices": prices,
        "norway_times": stations.value / prices.value,
    }


def rivals(language):
    cars, plugs, _ = figures()
    byd = Fact(2.26, BYD, "2026-01")  # million
    return {
        "ford": Fact(12_000, FORD, "2023-05-25"),
        **{f"sold_{year % 100}": int(cars[year]) for year in (2023, 2024, 2025)},
        "fall_24": 100 * (1 - cars[2024] / cars[2023]),
        "fall_25": 100 * (1 - cars[2025] / cars[2024]),
        "plugs_23": int(plugs[2023]),
        "plugs_25": int(plugs[2025]),
        "byd": round(byd.value * 100) if language == "ko" else byd,
        "team": Fact(500, TEAM, "2024-05-15"),
        "added": Fact(11_000, ADDED, "2025-01-02"),
        "ionna": Fact(30_000, IONNA, "2025-02"),
    }
