"""What the headings of a class list or a marks file mean, whoever wrote it.

Canvas writes ``Student`` (or ``LastName``, ``FirstName``), ``ID``, ``SIS User ID``, ``SIS Login ID``,
``Integration ID``, ``Root Account``, ``Section``, always in English, then the assignments as ``Title (12345)``
and its totals (canvas-lms, lib/gradebook_exporter.rb; what it takes back: lib/gradebook_importer.rb).
Moodle's grading worksheet has ``Identifier``, ``Full name``, whatever identity fields the site shows
(``ID number``, ``Email address``, ``Username``), ``Status``, ``Grade``, ``Maximum grade``, …, in the language of
whoever downloads it (moodle, mod/assign/gradingtable.php; Korean from its language pack ko: assign.php and
moodle.php). Its list of participants has the names in two columns.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

CANVAS, MOODLE, SHEET = "canvas", "moodle", "sheet"

# By what they mean; blanks and case do not count. The order of the first five is that in which an id is looked for.
_HEADINGS = {
    "id": ("id", "student_id", "student number", "학번", "학생번호", "아이디"),
    "sis_user_id": ("sis user id",),
    "id_number": ("id number", "id 번호"),
    "login": ("sis login id", "username", "user name", "login id", "사용자 아이디", "사용자아이디"),
    "email": ("email", "e-mail", "email address", "이메일", "이메일 주소", "메일", "전자우편"),
    "name": (
        "name",
        "full name",
        "student",
        "student name",
        "이름",
        "성명",
        "전체 이름",
        "성 / 이름",
        "학생명",
    ),
    "first_name": ("first_name", "first name", "firstname", "given name"),
    "last_name": ("last_name", "last name", "lastname", "family name", "surname", "성"),
    "lms_id": ("lms_id", "lms_user_id", "lms id"),
    "section": ("section",),
    "identifier": ("identifier", "식별자"),
    "grade": ("grade", "성적"),
    "max_grade": ("maximum grade", "최대 성적", "최고 성적"),
    "can_change": ("grade can be changed", "성적 변경 가능", "성적을 변경할 수 있음"),
    "modified": ("last modified (grade)", "마지막 수정됨(성적)"),
}
_ID_ORDER = ("id", "sis_user_id", "id_number", "login", "email")


def squeezed(text: str) -> str:
    """A heading without case, blanks and line breaks, its letters put together.

    >>> squeezed("학 번"), squeezed("E-mail")
    ('학번', 'e-mail')
    """
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text)).casefold()


_KNOWN = {squeezed(heading): meaning for meaning, names in _HEADINGS.items() for heading in names}
KNOWN = tuple(_KNOWN)
"""Every heading that is known, squeezed."""


@dataclass(frozen=True)
class Headings:
    """The line of a file that names its columns.

    Attributes
    ----------
    row
        Which line it is, from 0: class lists often have a title above it.
    kind
        `CANVAS`, `MOODLE` or `SHEET` for anything else.
    columns
        Column by meaning: ``id``, ``name``, ``email``, ``lms_id``, ``grade``, …
    """

    row: int
    kind: str
    columns: dict[str, int]

    @property
    def ids(self) -> list[int]:
        """The columns that may hold a student's id, the best first; an address is one in an LMS's list only."""
        is_lms = self.kind != SHEET or {"first_name", "last_name"} <= self.columns.keys()
        order = _ID_ORDER if is_lms else _ID_ORDER[:-1]
        return [self.columns[meaning] for meaning in order if meaning in self.columns]

    def cells(self, row: Sequence[str]) -> dict[str, str]:
        """A row's cells by meaning."""
        return {key: row[at] for key, at in self.columns.items() if at < len(row)}


def find(rows: Sequence[Sequence[str]]) -> Headings | None:
    """The headings of a file, looked for in its first ten lines; None when no line names an id.

    Examples
    --------
    >>> find([["출석부"], [], ["No", "학 번", "성 명"]])
    Headings(row=2, kind='sheet', columns={'id': 1, 'name': 2})
    >>> find([["Student", "ID", "SIS Login ID", "Section"]]).columns
    {'name': 0, 'lms_id': 1, 'login': 2, 'section': 3}
    """
    for number, row in enumerate(rows[:10]):
        headings = _headings(number, [squeezed(cell) for cell in row])
        if headings.ids or headings.kind == MOODLE:
            return headings
    return None


def _headings(number: int, row: list[str]) -> Headings:
    kind = SHEET
    if "id" in row and ("sisloginid" in row or ({"student", "section"} <= set(row))):
        kind = CANVAS
    elif {"identifier", "식별자"} & set(row):
        kind = MOODLE
    columns: dict[str, int] = {}
    for column, heading in enumerate(row):
        meaning = _KNOWN.get(heading, "")
        if kind == CANVAS and meaning == "id":
            meaning = "lms_id"
        if meaning:
            columns.setdefault(meaning, column)
    if "last_name" in columns and "first_name" not in columns and "이름" in row:
        columns["first_name"] = columns.pop("name")  # Moodle in Korean: 이름 beside 성 is the given name
    return Headings(number, kind, columns)
