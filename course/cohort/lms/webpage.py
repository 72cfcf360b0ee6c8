"""The tables of a page of HTML: what many a university's office gives out under the name ``.xls``."""

from html.parser import HTMLParser


def read(text: str) -> list[list[str]]:
    """The rows of all tables of a page, in order, each cell as its text.

    Examples
    --------
    >>> read("<table><tr><th>학번<th>이름</tr><tr><td>0012</td><td>김<b>민수</b></td></tr></table>")
    [['학번', '이름'], ['0012', '김민수']]
    """
    page = _Tables()
    page.feed(text)
    page.close()
    return [[" ".join(cell.split()) for cell in row] for row in page.rows]


class _Tables(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
        self._inside = tag not in ("table", "tr") and (self._inside or tag in ("td", "th"))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data
