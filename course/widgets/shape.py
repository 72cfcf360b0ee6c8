"""What the panel of degrees says of the drawing on the screen."""

from typing import Any

from course.network import Network, degrees, density
from course.network.shape import linked_pairs
from course.network.text import called, number
from course.words import say


def shape(network: Network) -> dict[str, Any]:
    """Density and degrees of a drawing: JSON, in the language in force.

    Parameters
    ----------
    network
        The drawing as it is shown.

    Returns
    -------
    dict
        ``density`` in short, how it is worked out in ``sum``, a ``text`` about the best linked node, and ``rows``
        (id, name, degree), the best linked first.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> told = shape(load("mini-cases", "salon"))
    >>> told["density"], told["sum"], told["text"]
    ('0.5', '6 ÷ (4 × 3)', 'Hairdresser has the most links: 6 of the 6 in the drawing.')
    """
    count, share = degrees(network), density(network)
    rows = sorted(network.nodes, key=lambda node: -count[node.id])
    people = len(rows)
    most = [node for node in rows if count[node.id] == count[rows[0].id]]
    key = "none" if not network.links else "one" if len(most) == 1 else "several"
    said: dict[str, Any] = {
        "name": called(most[0]) if most else "",
        "count": len(most),
        "links": len(network.links),
    }
    return {
        "density": "–" if share is None else number(share),
        "sum": "" if share is None else f"{len(linked_pairs(network))} ÷ ({people} × {people - 1})",
        "text": say(f"widgets.shape.{key}", degree=count[rows[0].id] if rows else 0, **said),
        "rows": [{"id": node.id, "name": called(node), "degree": count[node.id]} for node in rows],
    }
