"""Which language the kit speaks."""

import locale
import os

LANGUAGES = ("ko", "en")
_chosen: str | None = None


def use(language: str) -> None:
    """Speak this language from here on: the first cell of every notebook says so.

    On a machine that is only borrowed (Binder, a browser) it also prints that the work has to be taken along.

    Parameters
    ----------
    language
        ``"ko"`` or ``"en"``.

    Raises
    ------
    ValueError
        For any other language.

    Examples
    --------
    >>> use("en")
    >>> language()
    'en'
    """
    global _chosen
    _chosen = _known(language, "use(language)")
    from course.words.borrowed import notice  # which speaks the language chosen here

    if told := notice():
        print(told)


def language() -> str:
    """The language in force: `use`, then ``COURSE_LANGUAGE``, then the system's, else Korean."""
    if _chosen:
        return _chosen
    if asked := os.environ.get("COURSE_LANGUAGE"):
        return _known(asked, "the environment variable COURSE_LANGUAGE")
    system = os.environ.get("LC_ALL") or os.environ.get("LANG") or (locale.getlocale()[0] or "")
    return "en" if system.lower().startswith("en") else "ko"


def _known(language: str, where: str) -> str:
    if language not in LANGUAGES:
        raise ValueError(f"{where}: expected one of {', '.join(LANGUAGES)}, got {language!r}")
    return language
