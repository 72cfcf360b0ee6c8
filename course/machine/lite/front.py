"""The site's first page: START and every lesson in both languages, and where one's work is kept."""

import html
from pathlib import Path
from urllib.parse import quote

from course.machine.lite.contents import title_of
from course.words import LANGUAGES, say

_PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<script id="jupyter-config-data" type="application/json" data-jupyter-lite-root=".">{{}}</script>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.6 system-ui, sans-serif; }}
main {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 3rem; }}
.keep {{ padding: .75rem 1rem; border-left: 4px solid #b45309; background: color-mix(in srgb, #b45309 12%, transparent); }}
.start {{ font-weight: 600; font-size: 1.1em; }}
</style>
<h1>{title}</h1>
<main>
{sections}
</main>
</html>
"""


def write(site: Path, given: Path, language: str) -> None:
    """Write ``index.html``; the reader's language comes first.

    JupyterLab's own page reads the settings element of this one, and stays blank without it.

    Parameters
    ----------
    site
        The built site.
    given
        The folder of what is given out.
    language
        ``"ko"`` or ``"en"``.
    """
    order = [language, *(each for each in LANGUAGES if each != language)]
    sections = "\n".join(_section(given, each) for each in order)
    page = _PAGE.format(
        language=language, title=html.escape(say("lite.front.title", language)), sections=sections
    )
    (site / "index.html").write_text(page, "utf-8")
    (site / ".nojekyll").touch()  # GitHub Pages would leave out some files without it


def _section(given: Path, language: str) -> str:
    start, *others = [
        *given.glob(f"lessons/START.{language}.ipynb"),
        *sorted(given.glob(f"lessons/*/lesson.{language}.ipynb")),
    ]
    items = "\n".join(f"<li>{_link(given, each)}" for each in others)
    practice = sorted(given.glob(f"exercises/*/practice.{language}.ipynb"))
    tasks = "\n".join(f"<li>{_link(given, each)}" for each in practice)
    return (
        f'<section lang="{language}">\n<p class="start">{_link(given, start)}</p>\n'
        f"<p>{html.escape(say('lite.front.first', language))}</p>\n"
        f'<p class="keep">{html.escape(say("lite.front.keep", language))}</p>\n'
        f"<ul>\n{items}\n</ul>\n<h2>{html.escape(say('lite.front.practice', language))}</h2>\n"
        f"<ul>\n{tasks}\n</ul>\n</section>"
    )


def _link(given: Path, notebook: Path) -> str:
    path = quote(notebook.relative_to(given).as_posix(), safe="/")
    return f'<a href="lab/index.html?path={path}">{html.escape(title_of(notebook))}</a>'
