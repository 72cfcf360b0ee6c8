"""The Minimum Viable Network: five tests of a drawing.

Properties are tested, never one picture: two right drawings both pass, and neither the order of drawing nor
the ids matter.
"""

from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import cached_property

from course.network.engines import FOLDABLE
from course.network.errors import NetworkError, shown
from course.network.findings import MvnResult, MvnResults, Said
from course.network.folding import ALWAYS
from course.network.model import ROLES, Network
from course.network.paths import reachable
from course.network.text import clean
from course.network.viability import Viability


def mvn_tests(network: Network, roles: Sequence[str] = ROLES) -> MvnResults:
    """The five tests of a Minimum Viable Network.

    Parameters
    ----------
    network
        A drawing, finished or not.
    roles
        The roles this drawing must have; the other tests do not depend on them.

    Returns
    -------
    MvnResults
        Five in order. ``roles``: somebody holds each. ``media``: there is a link, every link has an action and a medium
        and starts at a named node. ``return``: the initiator (or, when none is set, some buyer) and a
        producer lie in one strongly connected component of at least two nodes. ``alive``: that one's
        type-reproduction number K exceeds 1, whatever the unknown rates are. ``minimum``: when all of
        these pass, taking any one node or link away makes one fail, and no node is without a link; not looked
        at in more than `FOLDABLE` links.

    Raises
    ------
    NetworkError
        For a role that does not exist.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> shop = Network([Node("n1", "손님", roles=["buyer", "mediator"]), Node("n2", "책방", roles=["producer"])],
    ...                [Link("l1", "n1", "n2", "산다", "책", 0.6), Link("l2", "n2", "n1", "초대한다", "모임", 2)])
    >>> [(result.name, result.passed) for result in mvn_tests(shop)]
    [('roles', True), ('media', True), ('return', True), ('alive', True), ('minimum', True)]
    >>> mvn_tests(shop)[3].message("en")
    'K = 1.2: when ‘손님’ acts once, that comes back 1.2 times on average. More than 1, so it is alive.'
    """
    for number, role in enumerate(roles):
        if role not in ROLES:
            raise NetworkError(f"roles[{number}]", "role", shown(role))
    return _Tests(network, roles).results()


class _Tests:
    """The five tests of one drawing, told."""

    def __init__(self, network: Network, roles: Sequence[str]):
        self.network = network
        self.roles = roles
        self.can = Viability(network, roles)
        self.returning = set[str]().union(*self.can.returning(network.links))

    @property
    def starts(self) -> set[str]:
        """Whose K is asked for: who gets something back by way of a producer, or else everyone who should."""
        return self.returning or self.can.starts

    @cached_property
    def back(self) -> dict[str, Decimal]:
        """K of each of them."""
        return self.can.k(self.starts)

    def results(self) -> MvnResults:
        """The five, in order."""
        four = [self._roles(), self._media(), self._return(), self._alive()]
        return MvnResults([*four, self._minimum(all(result.passed for result in four))])

    def _roles(self) -> MvnResult:
        absent = [role for role in self.roles if not self.can.holders[role]]
        if absent:
            return self._found("roles", False, (), ("roles.absent", {"roles": absent}))
        return self._found("roles", True, (), ("roles.passed", {"roles": self.roles}))

    def _media(self) -> MvnResult:
        links, named = self.network.links, {node.id for node in self.network.nodes if clean(node.label)}
        empty = {
            "action": {link.id for link in links if not clean(link.action)},
            "medium": {link.id for link in links if not clean(link.medium)},
            "nameless": {link.source for link in links} - named,
        }
        said: list[Said] = [(f"media.{what}", {"items": ids}) for what, ids in empty.items() if ids]
        if not links:
            said = [("media.no_link", {})]
        return self._found("media", not said, set().union(*empty.values()), *said or [("media.passed", {})])

    def _return(self) -> MvnResult:
        starts, producers = self.can.starts, self.can.holders["producer"]
        if not starts:
            return self._found("return", False, (), ("no_start", {}))
        if not producers:
            return self._found("return", False, starts, ("return.no_producer", {}))
        if self.returning:
            return self._found("return", True, (), ("return.passed", {"items": self.returning}))
        ends = [(link.source, link.target) for link in self.network.links]
        met = producers & (reachable(starts, ends) | starts)
        key = "alone" if starts <= producers else "no_way_back" if met else "no_way_there"
        return self._found("return", False, starts | (met or producers), (f"return.{key}", {"items": starts}))

    def _alive(self) -> MvnResult:
        starts = self.starts
        if not starts:
            return self._found("alive", False, (), ("no_start", {}))
        passed = self.can.alive(starts)
        if passed is None:
            unknown = {link.id for link in self.can.ways_round(starts) if link.rate is None}
            return self._found("alive", None, unknown, ("alive.unknown", {"items": unknown}))
        back = self.back
        k = max(back.values())
        best = {start for start in back if float(back[start]) == float(k)}
        if passed:
            more = any(link.rate is None for link in self.can.ways_round(best))
            key = "engines" if k == ALWAYS else "at_least" if more else "passed"
            return self._found("alive", True, (), (f"alive.{key}", {"items": best, "k": k}))
        shut = set[str]() if k else self._shut(best)
        key = "critical" if k == 1 else "dying" if k else "shut" if shut else "no_way_round"
        where = best | shut | {link.id for link in self.can.ways_round(best)}
        return self._found("alive", False, where, (f"alive.{key}", {"items": best, "k": k}))

    def _shut(self, starts: set[str]) -> set[str]:
        """The links of a rate of 0 on a way back to these starts."""
        ends = [(link.source, link.target) for link in self.network.links]
        out = reachable(starts, ends) | starts
        home = reachable(starts, [(target, source) for source, target in ends]) | starts
        return {
            link.id
            for link in self.network.links
            if link.rate == 0 and link.source in out and link.target in home
        }

    def _minimum(self, passed: bool) -> MvnResult:
        if not passed:
            return self._found("minimum", None, (), ("minimum.not_yet", {}))
        if len(self.network.links) > FOLDABLE:
            return self._found("minimum", None, (), ("minimum.large", {}))
        left = self.can.without_each(min(start for start, k in self.back.items() if k > 1))
        spare = {part for part, passes in left.items() if passes}
        if spare:
            tied = {link.id for link in self.network.links if {link.source, link.target} & spare}
            return self._found("minimum", False, spare, ("minimum.spare", {"items": spare - tied}))
        unknown = {part for part, passes in left.items() if passes is None}
        if unknown:
            return self._found("minimum", None, unknown, ("minimum.unknown", {"items": unknown}))
        # Else a role given to a bystander would make a drawing pass: nothing happens there that could be missed.
        ends = {end for link in self.network.links for end in (link.source, link.target)}
        idle = {node.id for node in self.network.nodes} - ends
        if idle:
            return self._found("minimum", False, idle, ("minimum.idle", {"items": idle}))
        return self._found("minimum", True, (), ("minimum.passed", {}))

    def _found(self, name: str, passed: bool | None, where: Collection[str], *said: Said) -> MvnResult:
        in_order = tuple(part for part in self.can.parts if part in where)
        return MvnResult(name, passed, in_order, self.network, said)
