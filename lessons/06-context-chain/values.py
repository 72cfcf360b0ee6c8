"""The numbers of lesson 6's prose: from the tofu shop's drawing and log, and from the lesson's own runs."""

from dataclasses import replace

from course.data import load
from course.network import Link, context_chain
from course.notebooks.values import Fact
from course.simulate import Belief, Rule, operating_characteristics

FROM = "https://organicmedialab.com/2019/05/13/from-friends/"
RECAP = "https://www.msi.org/research-recaps/phacking-and-false-discovery-in-a-b-testing/"
DRAFT = "https://ssrn.com/abstract=3204791"
CHAIN = {"discover": 0.4, "select": 0.5, "experience": 0.7, "share": 0.3, "return": 24}
STEPS = tuple(CHAIN)[:4]
AGAIN, STEP, GOAL, SURE, TRIES = 0.3, 0.1, 0.35, 0.9, 40


def values(language):
    owner = load("journeys", "shop", language)
    return {
        **worked(with_rates(owner, CHAIN)),
        "k_owner": context_chain(owner).k.value,
        "k_m12": context_chain(with_rates(owner, {**CHAIN, "return": 12})).k.value,
        **counted(load("visit-log", "visits", language)),
        **simulated(),
        "discoverers": Fact(50, FROM, "2019-05-13"),
        "stopped_recap": Fact(57, RECAP, "2018"),
        "stopped_draft": Fact(73, DRAFT, "2018-12-11"),
    }


def worked(network):
    chain = context_chain(network)
    visits = chain.visits.value
    through = visits["n5"]
    more = {
        f"k_{step}": context_chain(with_rates(network, {step: CHAIN[step] + STEP})).k.value for step in STEPS
    }
    again = Link("again", "n2", "n2", "", "", AGAIN, 1, "select")
    back = context_chain(replace(network, links=[*network.links, again]))
    return {
        "through": through,
        "told": 100 * through,
        "m_exact": 1 / through,
        "k_24": chain.k.value,
        **{f"out_{step}": 100 * chain.leaves.value[step] for step in STEPS},
        **more,
        "k_tenth": context_chain(with_rates(network, {"share": CHAIN["share"] * 1.1})).k.value,
        "looks": 1 / (1 - AGAIN),
        "buys_in_the_end": CHAIN["select"] / (1 - AGAIN),
        "k_again": back.k.value,
    }


def counted(visits):
    done = visits.groupby(["cycle", "step"])["went_on"].agg(["sum", "count"])
    rates = 100 * done["sum"] / done["count"]
    reached = visits.groupby("cycle")["reached"].agg(["sum", "mean"])
    k = reached["sum"] / done["count"].unstack()["discover"]
    beliefs = [Belief().after(*map(int, done.loc[(cycle, "share")])) for cycle in (1, 2)]
    told, tried = map(int, done.loc[(2, "share")])
    low, high = beliefs[1].interval()
    return {
        **{f"{step}_1": done["sum"][1, step] for step in STEPS},
        **{f"{step}_rate_{cycle}": rates[cycle, step] for step in STEPS for cycle in (1, 2)},
        "m_1": reached["mean"][1],
        "k_1": k[1],
        "k_2": k[2],
        "needed": rates[1, "share"] / k[1],
        "share_2": told,
        "share_of_2": tried,
        "low": 100 * low,
        "high": 100 * high,
        "above": 100 * beliefs[1].beyond(GOAL),
        "above_carried": 100 * beliefs[0].after(told, tried).beyond(GOAL),
    }


def simulated():
    true_rate = float(load("visit-log", "truth").query("cycle == 2 and step == 'share'")["chance"].iloc[0])
    return {
        "true_rate": 100 * true_rate,
        **{f"found_{tries}": said_persist(true_rate, tries) for tries in (40, 160, 320)},
        "wrong_once": said_persist(GOAL, TRIES),
        "wrong_peeking": said_persist(GOAL, TRIES, looks=TRIES),
    }


def said_persist(rate, tries, looks=1):
    table = operating_characteristics(Rule(GOAL, sure=SURE), [rate], trials=tries, looks=[looks])
    return 100 * float(table.query("decision == 'persist'")["share"].iloc[0])


def with_rates(network, rates):
    return replace(
        network, links=[replace(link, rate=rates.get(link.id, link.rate)) for link in network.links]
    )
