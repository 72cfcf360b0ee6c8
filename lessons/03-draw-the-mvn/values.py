"""The numbers of lesson 3's prose, worked out on the drawings that the lesson itself shows."""

from dataclasses import replace
from math import prod

from course.data import load
from course.network import reproduction

REPORTED = {"publishers": 470, "bookshops": 210}  # 100 million won, the Dong-A Ilbo of 3 January 2017


def values(language):
    shop, leaflet, pan, supply = (
        load("mvn-cards", name, language) for name in ("bookshop", "leaflet", "pan", "supply")
    )
    rate = {link.id: link.rate for link in shop.links}
    moved = rate["gift"] * rate["read"]
    friends = moved + rate["tell"]
    purchases = friends * rate["buy"]
    no_gift, one_gift = (k(with_rate(shop, "gift", books)) for books in (0, 1))
    challengers = 100
    lost = sum(REPORTED.values())
    return {
        "lost": lost if language == "ko" else lost / 10,
        "reached": prod(link.rate for link in supply.links),
        "moved": moved,
        "friends": friends,
        "purchases": purchases,
        "k": k(shop),
        "k_halved": k(shop) / 2,
        "k_one_gift": one_gift,
        "buying_halved": rate["buy"] / 2,
        "k_no_gift": no_gift,
        "k_a_book": one_gift - no_gift,
        "books_to_live": (1 - no_gift) / (one_gift - no_gift),
        "k_leaflet": k(leaflet),
        "small_loop": 1 - rate["buy"] * leaflet.link("leaflet").rate,
        "k_donor": k(load("mvn-cards", "donor", language)),
        "rate_cafe": load("mvn-cards", "cafe", language).link("bring").rate,
        "k_pan": k(pan),
        "called": challengers * k(pan),
        "called_next": challengers * k(pan) ** 2,
        "called_in_all": round(challengers / (1 - k(pan)), -1),
        "per_use_chat": 8 / 200,
        "per_use_map": 30 / 60,
        "per_use_walk": 9 / 10,
    }


def k(network):
    return reproduction(network, network.initiator)


def with_rate(network, link, rate):
    return replace(
        network, links=[replace(each, rate=rate) if each.id == link else each for each in network.links]
    )
