"""The numbers of lesson 11's prose: the town's day, the loops, the promises, and what was published."""

import numpy as np

from course import DispatchGrid
from course.data import load
from course.network import loops
from course.notebooks.values import Fact
from course.simulate import match_exact, match_nearest, minimum_fleet, run_day

PLAN = "https://showdecarro.com/index.php/2024/10/12/elon-musk-vem-prometendo-robotaxis-aos-investidores-desde-2016/"
FLEET = "https://doi.org/10.1038/s41586-018-0095-1"
MIT = "https://senseable.mit.edu/MinimumFleet/"
TURO = "https://turo.com/blog/news/why-wait-for-teslas-part-deux"
MAVEN = "https://www.theverge.com/2020/4/21/21229838/gm-maven-shut-down-car-sharing-service"
KMH, PATIENCE, FEW = 25, 15, 10
FARE, PER_KM, PER_CAR = 1.0, 0.3, 40
GRID = DispatchGrid("values", kmh=KMH, patience=PATIENCE, fare=FARE, per_km=PER_KM, per_car=PER_CAR)
TOWN, CENTRE = GRID.trips["town"], GRID.trips["centre"]
RIDING = np.hypot(TOWN["to_x"] - TOWN["x"], TOWN["to_y"] - TOWN["y"])
OF_A_CAR = 0.3
"""The share of kilometres driven empty in the worked example, near that of 20 cars."""


def values(language):
    return {
        **published(),
        **by_hand(),
        **fewest(),
        **money(),
        **day(),
        **thin(),
        **circle(),
        **promises(),
    }


def published():
    return {
        "used_low": Fact(5, PLAN, "2016-07-20"),
        "used_high": Fact(10, PLAN, "2016-07-20"),
        "fewer_live": Fact(30, FLEET, "2018-05"),
        "fewer_best": Fact(40, MIT, "2018-05"),
        "turo": Fact(599.93, TURO, "2016-08-03"),
        "maven": Fact(17, MAVEN, "2020-04-21"),
        "naive": 100 // 5,
    }


def by_hand():
    cars, riders = [[0, 0], [5, 0]], [[-2, 0], [1, 0]]
    near, best = (match(cars, riders)["km"].tolist() for match in (match_nearest, match_exact))
    return {
        "near_a": round(near[0]),
        "near_b": round(near[1]),
        "near": round(sum(near)),
        "best_a": round(best[0]),
        "best_b": round(best[1]),
        "best": round(sum(best)),
    }


def fewest():
    minutes = RIDING / KMH * 60
    fleet = minimum_fleet(TOWN, kmh=KMH)["car"].nunique()
    noon = TOWN[TOWN["minute"].between(11 * 60, 16 * 60)]
    return {
        "trips": len(TOWN),
        "ride": round(float(minutes.mean()), 1),
        "busy": round(float(minutes.sum()) / 1440),
        "peak": busiest(TOWN["minute"].to_numpy(), minutes.to_numpy()),
        "fleet": fleet,
        "followed": len(TOWN) - fleet,
        "fleet_share": round(100 * float(minutes.sum()) / 1440 / fleet),
        "noon": (least := minimum_fleet(noon, kmh=KMH)["car"].nunique()),
        "noon_idle": fleet - least,
    }


def busiest(start, minutes):
    """Riders on the road at once, at most."""
    changes = sorted([(each, 1) for each in start] + [(each, -1) for each in start + minutes])
    return int(np.cumsum([change for _, change in changes]).max())


def money():
    km = round(float(RIDING.mean()), 1)
    driven = round(km / (1 - OF_A_CAR), 1)
    left = round(FARE * km - PER_KM * driven, 1)
    return {
        "patience": PATIENCE,
        "km": km,
        "driven": driven,
        "left": left,
        "even": round(PER_CAR / left),
        "even_cars": round(len(TOWN) / round(PER_CAR / left)),
    }


def day():
    found = GRID.compare("town", [4, FEW, 20, 48]).set_index("cars")
    table = {}
    for cars, row in found.iterrows():
        table[f"served_{cars}"] = round(100 * row["served"])
        table[f"wait_{cars}"] = round(row["wait"], 1)
        table[f"use_{cars}"] = round(100 * row["utilisation"])
        table[f"empty_{cars}"] = round(100 * row["empty"])
        table[f"profit_{cars}"] = round(row["profit"])
    table["gone_10"] = 100 - table["served_10"]
    table["gone_20"] = round((1 - found.loc[20, "served"]) * len(TOWN))
    table["each_4"], table["each_20"] = (1000 * round(found.loc[cars, "profit"] / cars) for cars in (4, 20))
    used = ("served", "wait", "use", "profit")
    said = {f"{name}_{cars}" for name in used for cars in (4, 20, 48)}
    return {name: value for name, value in table.items() if name in said | KEPT}


KEPT = {"wait_10", "gone_10", "gone_20", "each_4", "each_20", "empty_4", "empty_20", "empty_48"}


def thin():
    centre = run_day(CENTRE, FEW, kmh=KMH, patience=PATIENCE)
    found = GRID.compare("centre", [FEW]).iloc[0]
    far = {"town": 0.5 * (144 / FEW) ** 0.5, "centre": 0.5 * (16 / FEW) ** 0.5}
    return {
        "few": FEW,
        "centre_trips": len(CENTRE),
        "wait_centre": round(float(centre["wait"].mean()), 1),
        "lost_centre": -1000 * round(found["profit"]),
        "far_town": round(far["town"], 1),
        "far_centre": round(far["centre"], 1),
        "min_town": round(far["town"] / KMH * 60, 1),
        "min_centre": round(far["centre"] / KMH * 60, 1),
    }


def circle():
    drawing = load("causal-loops", "circle")
    rates = [
        drawing.link(id).rate for id in ("posts-readers", "readers-books", "books-school", "school-posts")
    ]
    gain = loops(drawing)[0].gain
    return {
        "per_post": rates[0],
        "per_reader": rates[1],
        "per_book": rates[2],
        "per_class": rates[3],
        "gain": gain,
        "comes_to": round(1 / (1 - gain)),
        "better": 0.14,
        "better_gain": round(gain * 0.14 / rates[2], 2),
    }


def promises():
    table = load("robotaxi-promises", "promises")
    seen = load("robotaxi-promises", "counts")
    sure = table[table["confidence"] != "unverified"].drop_duplicates("event")
    kept = sure["kept"].value_counts()
    cars = seen[seen["event"] == "two-places"].set_index("row")["high"]
    rides = int(seen[(seen["event"] == "waymo-rides") & (seen["dated"] == "2026-02")]["high"].iloc[0])
    fleets = sorted(seen[seen["event"] == "waymo-cars"]["high"])
    shares = load("robotaxi-promises", "shares").sort_values("low")
    return {
        "due": int(kept["kept"] + kept["partly"] + kept["missed"]),
        "kept": int(kept["kept"]),
        "partly": int(kept["partly"]),
        "missed": int(kept["missed"]),
        "kept_share": round(100 * kept["kept"] / (kept["kept"] + kept["partly"] + kept["missed"])),
        "company_cars": int(cars.max()),
        "counted_cars": int(cars.min()),
        "doubled": int(cars.max()) * 2**12,
        "waymo_rides": rides,
        "waymo_few": int(fleets[0]),
        "waymo_many": int(fleets[-1]),
        "per_car_low": round(rides / fleets[-1] / 7),
        "per_car_high": round(rides / fleets[0] / 7),
        "share_a": f"{shares['low'].iloc[0]}–{shares['high'].iloc[0]}",
        "share_b": f"{shares['low'].iloc[1]}–{shares['high'].iloc[1]}",
    }
