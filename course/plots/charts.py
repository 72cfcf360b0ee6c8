"""The four figures of the lessons: a histogram, a fan of many runs, curves, bars. Each reads a tidy table."""

from typing import TYPE_CHECKING, Any

from course.network.text import number
from course.plots.picture import Picture, room_for
from course.plots.style import GREY, INK, colours
from course.words import say

if TYPE_CHECKING:
    import pandas

_BANDS = ((0.05, 0.95, 0.18), (0.25, 0.75, 0.38))  # from, to, how strong


def histogram(
    frame: "pandas.DataFrame",
    column: str,
    *,
    title: str,
    x_label: str = "",
    y_label: str = "",
    bins: int = 20,
    mark: tuple[float, str] | None = None,
) -> Picture:
    """How often each value of a column occurs.

    Parameters
    ----------
    frame
        One row an observation, for example a run.
    column
        What is counted.
    title
        The finding.
    bins
        How many bars; fewer when the column has fewer whole numbers.
    mark
        A value with its label, drawn as an upright line.

    Examples
    --------
    >>> import pandas
    >>> from course import use
    >>> use("en")
    >>> runs = pandas.DataFrame({"size": [1, 1, 1, 2, 9]})
    >>> histogram(runs, "size", title="Most runs end at once", x_label="people")
    Most runs end at once. Histogram of 5: people from 1 to 9, half of them at most 1.
    """
    values = _column(frame, column)
    picture = Picture(title, x_label=x_label, y_label=y_label)
    picture.draw(
        lambda: picture.axes.hist(values, _edges(values, bins), color=colours()[0], edgecolor="white")
    )
    picture.draw(lambda: picture.axes.margins(x=0.01))
    if mark:
        picture.draw(lambda: _mark(picture, *mark))
    facts = {"low": values.min(), "high": values.max(), "middle": values.median()}
    picture.alt = _said("histogram", title, count=len(values), label=x_label or column, **facts)
    return picture


def fan(
    frame: "pandas.DataFrame",
    x: str,
    y: str,
    *,
    title: str,
    x_label: str = "",
    y_label: str = "",
) -> Picture:
    """Many runs at once: the middle run, the half around it, and nine in ten.

    Parameters
    ----------
    frame
        One row a run and moment: ``x`` is the moment, ``y`` the value.

    Examples
    --------
    >>> import pandas
    >>> from course import use
    >>> use("en")
    >>> runs = pandas.DataFrame({"day": [0, 1] * 3, "people": [1, 1, 1, 3, 1, 8]})
    >>> fan(runs, "day", "people", title="Runs part early", x_label="day", y_label="people")
    Runs part early. Many runs: at the end (day 1) people is 3 in the middle, from 1.2 to 7.5 in nine of ten.
    """
    _column(frame, x), _column(frame, y)
    levels = sorted({0.5, *(edge for low, high, _ in _BANDS for edge in (low, high))})
    table = frame.groupby(x)[y].quantile(levels).unstack()
    names = {
        level: say(f"plots.fan.{key}") for level, key in ((0.5, "middle"), (0.75, "half"), (0.95, "most"))
    }
    picture = Picture(title, x_label=x_label, y_label=y_label, right=room_for(list(names.values())))

    def marks() -> None:
        for low, high, strength in _BANDS:
            picture.axes.fill_between(
                table.index, table[low], table[high], color=colours()[0], alpha=strength, lw=0
            )
        picture.axes.plot(table.index, table[0.5], color=colours()[0], linestyle="-")
        picture.axes.margins(x=0)
        _label_ends(picture, {names[level]: (table.index[-1], table[level].iloc[-1]) for level in names})

    picture.draw(marks)
    last = {"middle": table[0.5].iloc[-1], "low": table[0.05].iloc[-1], "high": table[0.95].iloc[-1]}
    labels = {"x_label": x_label or x, "y_label": y_label or y, "end": table.index[-1]}
    picture.alt = _said("fan", title, **labels, **last)
    return picture


def curve(
    frame: "pandas.DataFrame",
    x: str,
    y: str,
    *,
    by: str | None = None,
    title: str,
    x_label: str = "",
    y_label: str = "",
    logarithmic: bool = False,
) -> Picture:
    """A line, or one for each value of ``by`` with its name at its end; at most four.

    Examples
    --------
    >>> import pandas
    >>> from course import use
    >>> use("en")
    >>> table = pandas.DataFrame({"books": [0, 1, 2], "k": [0.45, 0.81, 1.17]})
    >>> curve(table, "books", "k", title="A book and a half keeps it alive", x_label="books", y_label="K")
    A book and a half keeps it alive. Line: K from 0.45 (books 0) to 1.17 (books 2).
    """
    _column(frame, x), _column(frame, y)
    lines = {str(name): part for name, part in frame.groupby(by, sort=False)} if by else {"": frame}
    if len(lines) > len(colours()):
        raise ValueError(f"curve: expected at most {len(colours())} lines, got {len(lines)} values of {by!r}")
    picture = Picture(title, x_label=x_label, y_label=y_label, right=room_for(list(lines)))
    tables = {name: part.sort_values(x) for name, part in lines.items()}

    def marks() -> None:
        for part in tables.values():
            picture.axes.plot(part[x], part[y])
        picture.axes.margins(x=0)
        if logarithmic:
            picture.axes.set_yscale("log")
            picture.axes.yaxis.set_major_formatter(
                "{x:,.12g}"
            )  # its own would be TeX, which an SVG shows raw
        _label_ends(
            picture, {name: (part[x].iloc[-1], part[y].iloc[-1]) for name, part in tables.items()}, True
        )

    picture.draw(marks)
    picture.alt = f"{title.rstrip('.')}. " + " ".join(_line_said(name, part[x], part[y], x_label or x, y_label or y)
                                           for name, part in tables.items())  # fmt: skip
    return picture


def bars(
    frame: "pandas.DataFrame",
    label: str,
    value: str,
    *,
    title: str,
    highlight: str | None = None,
    unit: str = "",
) -> Picture:
    """A bar for each row, in the table's order, with its value at its end.

    Parameters
    ----------
    label
        The column that names the bars.
    value
        The column of their lengths, 0 or more.
    highlight
        The bar the title speaks of; the others are grey.

    Examples
    --------
    >>> import pandas
    >>> from course import use
    >>> use("en")
    >>> media = pandas.DataFrame({"medium": ["chat", "map"], "links": [8, 30]})
    >>> bars(media, "medium", "links", title="The map made most links", highlight="map")
    The map made most links. Bars: chat 8, map 30.
    """
    names, values = [str(name) for name in frame[label]], _column(frame, value)
    said = [number(float(each)) + unit for each in values]
    picture = Picture(
        title, height=34 * len(names) + 8, bottom=16, left=room_for(names), right=room_for(said)
    )
    strong = [highlight in (None, name) for name in names]

    def marks() -> None:
        colour = [colours()[0] if is_strong else "#aab2bd" for is_strong in strong]
        picture.axes.barh(names, values, color=colour, height=0.66)
        picture.axes.invert_yaxis()
        picture.axes.grid(False)
        picture.axes.set(xticks=[], xlim=(0, max(float(values.max()), 1e-9)))
        for spine in ("bottom", "left"):
            picture.axes.spines[spine].set_visible(False)
        picture.axes.tick_params(axis="y", labelcolor=INK)
        for row, (length, text) in enumerate(zip(values, said, strict=True)):
            weight = "bold" if strong[row] and highlight else "normal"
            picture.axes.annotate(
                text, (length, row), (6, 0), textcoords="offset points", va="center", weight=weight
            )

    picture.draw(marks)
    listed = ", ".join(f"{name} {text}" for name, text in zip(names, said, strict=True))
    picture.alt = _said("bars", title, listed=listed)
    return picture


def _column(frame: "pandas.DataFrame", name: str) -> "pandas.Series[Any]":
    if name not in frame.columns:
        raise ValueError(
            f"expected a column of the table ({', '.join(map(str, frame.columns))}), got {name!r}"
        )
    values = frame[name].dropna()
    if values.empty:
        raise ValueError(f"the column {name!r}: expected at least one value, got none")
    return values


def _edges(values: "pandas.Series[Any]", bins: int) -> Any:
    """Bars of equal width; around each whole number where there are few enough of them."""
    low, high = float(values.min()), float(values.max())
    if (values == values.round()).all():
        step = max(1, -(-int(high - low + 1) // bins))
        return [low - 0.5 + step * place for place in range(int((high - low) // step) + 2)]
    return bins


def _mark(picture: Picture, value: float, label: str) -> None:
    picture.axes.axvline(value, color=INK, linewidth=1.5, linestyle=(0, (4, 3)))
    left, right = picture.axes.get_xlim()
    aside, side = (-6, "right") if value > (left + right) / 2 else (6, "left")
    picture.axes.annotate(
        label,
        (value, 1),
        (aside, -4),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha=side,
        va="top",
    )


def _label_ends(picture: Picture, ends: dict[str, tuple[Any, Any]], coloured: bool = False) -> None:
    """Names at the right of their lines, moved apart where they would touch."""
    axes = picture.axes
    axes.autoscale_view()  # before that nobody knows where a value will stand
    heights = {name: axes.transData.transform((float(x), float(y)))[1] for name, (x, y) in ends.items()}
    free = float("-inf")
    for name, at in sorted(heights.items(), key=lambda item: item[1]):
        free = max(at, free + 17)
        colour = colours()[list(ends).index(name)] if coloured else GREY
        aside = (8, free - at)
        where = ("axes fraction", "data")
        axes.annotate(name, (1, ends[name][1]), aside, xycoords=where, textcoords="offset points",
                      va="center", color=colour)  # fmt: skip


def _said(kind: str, title: str, **facts: Any) -> str:
    words = {name: fact if isinstance(fact, str) else number(float(fact)) for name, fact in facts.items()}
    return f"{title.rstrip('.')}. " + say(f"plots.alt.{kind}", **words)


def _line_said(
    name: str, x: "pandas.Series[Any]", y: "pandas.Series[Any]", x_label: str, y_label: str
) -> str:
    ends = {"x0": x.iloc[0], "x1": x.iloc[-1], "y0": y.iloc[0], "y1": y.iloc[-1]}
    words = {key: number(float(value)) for key, value in ends.items()}
    return say(
        "plots.alt.curve", name=name or say("plots.alt.line"), x_label=x_label, y_label=y_label, **words
    )
