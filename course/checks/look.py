"""How a given network is shown: the picture, and the same in a table that anyone can read and count in."""

import base64
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from course.network import Link, Network
from course.words import language, say

_COLUMNS = ("number", "from", "action", "medium", "to", "rate")
_CELL = "padding:3px 14px 3px 0;text-align:left;border-bottom:1px solid rgba(127,127,127,.35)"


def html(network: Network, numbers: Sequence[int] = ()) -> str:
    """A network with numbered links as an HTML fragment: picture, roles, table; every text is escaped.

    The links have the `numbers`, or are numbered from 1.
    """
    picture = base64.b64encode(_numbered(network, numbers).to_svg().encode()).decode()
    image = (
        f'<img src="data:image/svg+xml;base64,{picture}" alt="{escape(network.title, quote=True)}" '
        'style="background:#fff;border-radius:8px;max-width:100%;max-height:420px">'
    )
    roles = "".join(f"<li>{escape(line)}</li>" for line in _roles(network))
    head = _row([say(f"checks.look.{column}") for column in _COLUMNS], "th")
    body = "".join(_row(cells, "td") for cells in _cells(network, numbers))
    return (
        f'<div lang="{language()}" style="max-width:46em"><strong>{escape(network.title)}</strong>'
        f'<div>{image}</div><ul style="margin:.6em 0 .6em 1.2em">{roles}</ul>'
        f'<table style="border-collapse:collapse">{head}{body}</table></div>'
    )


def text(network: Network, numbers: Sequence[int] = ()) -> str:
    """The same without a picture, a line for each node and link.

    >>> from course.network import Node
    >>> print(text(Network([Node("a", "Ann", roles=("buyer",))], title="Ann alone")).splitlines()[0])
    Ann alone
    """
    links = [
        f"{number}. {who} → {whom}: {' · '.join(rest)}"
        for number, who, *rest, whom in _spoken(network, numbers)
    ]
    return "\n".join([network.title, *_roles(network), *links])


def _by_number(network: Network, numbers: Sequence[int]) -> list[tuple[int, Link]]:
    return list(zip(numbers or range(1, len(network.links) + 1), network.links, strict=True))


def _numbered(network: Network, numbers: Sequence[int]) -> Network:
    links = [replace(link, action=f"{n}. {link.action}") for n, link in _by_number(network, numbers)]
    return replace(network, links=links)


def _cells(network: Network, numbers: Sequence[int]) -> list[list[str]]:
    names = {node.id: node.label for node in network.nodes}
    return [_cell(n, link, names) for n, link in _by_number(network, numbers)]


def _cell(n: int, link: Link, names: dict[str, str]) -> list[str]:
    blank = say("checks.look.blank")
    rate = blank if link.rate is None else f"{link.rate:g}"
    return [str(n), names[link.source], link.action or blank, link.medium or blank, names[link.target], rate]


def _spoken(network: Network, numbers: Sequence[int]) -> list[list[str]]:
    return [
        [n, who, action, medium, rate, whom]
        for n, who, action, medium, whom, rate in _cells(network, numbers)
    ]


def _roles(network: Network) -> list[str]:
    spoken = {
        node.label: ", ".join(say(f"network.role.{role}") for role in node.roles) or say("checks.look.norole")
        for node in network.nodes
    }
    return [f"{name}: {roles}" for name, roles in spoken.items()]


def _row(cells: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f'<{tag} style="{_CELL}">{escape(cell)}</{tag}>' for cell in cells) + "</tr>"
