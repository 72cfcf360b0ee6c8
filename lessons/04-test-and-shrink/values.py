"""The numbers of lesson 4's prose: the market whole and cut back, strangers joined at random, cited facts."""

from math import exp

from course.data import load
from course.network import density, reproduction
from course.notebooks.values import Fact
from course.simulate import join_up
from course.widgets.snip import indispensable, without

ARENA = "https://www.arenaev.com/tesla_loses_top_spot_as_electric_car_sales_continue_to_slide-news-5467.php"
DELIVERED_2023, DELIVERED_2025 = Fact(1_810_000, ARENA, "2023"), Fact(1_636_129, ARENA, "2025")
CUTS = {"notes": ["friend", "office", "far"], "chat": ["turn", "office", "far"], "both": ["office", "far"]}


def values(language):
    market = load("puzzles", "market", language)
    notes, chat, both = (without(market, ids) for ids in CUTS.values())
    onset = join_up(200, 400, steps=16).groupby("degree")["giant"].mean() * 100
    return {
        "k": k(market),
        "k_notes": k(notes),
        "k_chat": k(chat),
        "k_both": k(both),
        "parts": parts(market),
        "parts_notes": parts(notes),
        "parts_chat": parts(chat),
        "parts_both": parts(both),
        "spare": parts(market) - len(indispensable(market)),
        "deadly": len(indispensable(market)),
        "deadly_notes": len(indispensable(notes)),
        "deadly_chat": len(indispensable(chat)),
        "deadly_both": len(indispensable(both)),
        "density_market": density(market),
        "density_notes": density(notes),
        "density_chat": density(chat),
        "density_both": density(both),
        "at_half": onset[0.5],
        "at_one": onset[1.0],
        "at_two": onset[2.0],
        "expected_two": 100 * giant(2),
        "together_few": together(200),
        "together_many": together(600),
        "degree_few": 2 * 300 / 200,
        "degree_many": 2 * 300 / 600,
        "delivered_2023": DELIVERED_2023,
        "delivered_2025": DELIVERED_2025,
    }


def k(network):
    return reproduction(network, "buyer")


def parts(network):
    return len(network.nodes) + len(network.links)


def together(people):
    """The people in the largest component that 300 random links make, on average."""
    return join_up(people, 300, steps=16).groupby("links")["largest"].mean()[300]


def giant(degree):
    """The share of all in the giant component of a large random graph: S = 1 − exp(−cS)."""
    share = 1.0
    for _ in range(1000):
        share = 1 - exp(-degree * share)
    return share
