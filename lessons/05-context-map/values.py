"""The numbers of lesson 5's prose: worked out on the journeys it shows, or read where they were published."""

from math import prod

import networkx

from course.data import load
from course.network import context_chain
from course.notebooks.values import Fact

YONHAP = "https://news.naver.com/main/read.nhn?mode=LSD&mid=sec&sid1=103&oid=001&aid=0003910818"
JOONGANG = "https://www.joongang.co.kr/article/3013181"
RERUN = "https://www.joongang.co.kr/article/3590350"
LAB = "https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/"
ONE_CLICK = "https://news.cornell.edu/stories/2023/02/one-click-checkout-increases-spending-and-engagement"
QUOTES = "https://www.businessinsider.in/tech/apps/news/twitter-rolls-backs-quote-tweets-as-retweets-dip-by-20/articleshow/79772348.cms"
FORWARDS = (
    "https://www.explica.co/whatsapp-will-limit-the-forwarding-of-viral-messages-to-only-one-chat-at-a-time/"
)

FIRST_NIGHT = Fact(37.4, YONHAP, "1995-01-09")
LATE = Fact(60.3, YONHAP, "1995-02-14")
EPISODES, WEEKS = 24, 6  # 9 January to 16 February 1995


def values(language):
    tv, streaming = (load("journeys", name, language) for name in ("tv", "streaming"))
    through = prod(link.rate for link in tv.links if link.stage)
    stream = {link.id: link.rate for link in streaming.links}
    one_way = prod(link.rate for link in streaming.links if link.stage)
    k = context_chain(streaming).k.value
    return {
        "first_night": FIRST_NIGHT,
        "late": LATE,
        "early_february": Fact(57.3, JOONGANG, "1995-02-07"),
        "moment": Fact(75, LAB, "2015"),
        "rerun": Fact(31.5, RERUN, "1998-01-14"),
        "rise": LATE.value - FIRST_NIGHT.value,
        "nights": EPISODES / WEEKS,
        "tv_through": 100 * through,
        "tv_m": 1 / through,
        "stream_through": 100 * one_way,
        "k": k,
        "back": 100 * k,
        "stream_m": 1 / one_way,
        "leaving": 100 * (1 - stream["discover"]),
        "leaving_last": 100 * one_way * (1 - stream["share"]) / stream["share"],
        "k_discover": k * (stream["discover"] + 0.1) / stream["discover"],
        "k_share": k * (stream["share"] + 0.1) / stream["share"],
        "joined_half": joined(0.5),
        "joined_one": joined(1),
        "joined_more": joined(1.5),
        "joined_two": joined(2),
        "one_click": Fact(28.5, ONE_CLICK, "2023-02-22"),
        "shoppers": Fact(977, ONE_CLICK, "2023-02-22"),
        "quotes": Fact(20, QUOTES, "2020-12-16"),
        "forwards": Fact(25, FORWARDS, "2020-04"),
    }


def joined(links_each):
    """The largest group of a thousand people, in percent, as the notebook draws them."""
    graph = networkx.gnm_random_graph(1000, round(500 * links_each), seed=5)
    return len(max(networkx.connected_components(graph), key=len)) / 10
