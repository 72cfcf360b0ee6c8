"""Hints unfold one at a time with mouse or keyboard, in Lab and on a page without scripts."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from course import use
from course.checks import Result
from course.grading import safe
from tests.browser.conftest import Open

pytestmark = pytest.mark.needs("Chromium")

STEPS = ("look again", "look there", "4 × 2 = 8")
CELL = f'from course import use\nfrom course.checks import Result\nuse("en")\nResult("Roles", 0, 3, hint={STEPS!r})'


def open_with_keys(page: Page, root: Locator) -> None:
    """Each hint comes into reach of Tab only when the one before is open; Enter and Space open and close."""
    for number, key in enumerate(("Enter", "Space", "Enter")):
        for later in STEPS[number:]:
            expect(root.get_by_text(later)).not_to_be_visible()
        expect(root.locator("summary:visible")).to_have_count(number + 1)
        focused = root.locator("summary:focus")
        expect(focused).to_contain_text(f"({number + 1}/3)")
        page.keyboard.press(key)
        expect(root.get_by_text(STEPS[number])).to_be_visible()
        if number < 2:
            page.keyboard.press("Tab")
    for _ in range(2):
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    for step in STEPS:
        expect(root.get_by_text(step)).not_to_be_visible()


def test_in_lab_the_keyboard_opens_hint_after_hint(open_notebook: Open) -> None:
    notebook = open_notebook(CELL)
    notebook.run()
    first = notebook.page.locator("summary").first
    expect(first).to_be_visible()
    first.focus()
    open_with_keys(notebook.page, notebook.page.locator(".jp-OutputArea-output"))


def test_a_feedback_page_without_scripts_opens_them_too(browser: Browser) -> None:
    use("en")
    person = browser.new_context(java_script_enabled=False)
    page = person.new_page()
    page.set_content(safe.html(Result("Roles", 0, 3, hint=STEPS)._repr_html_()))
    page.keyboard.press("Tab")
    open_with_keys(page, page.locator("body"))
    person.close()


def test_a_screen_reader_meets_a_button_that_says_whether_it_is_open(browser: Browser) -> None:
    use("ko")
    person = browser.new_context()
    page = person.new_page()
    page.set_content(Result("역할", 0, 3, hint=("하나", "둘", "셋"))._repr_html_())
    session = person.new_cdp_session(page)

    def triangles() -> list[tuple[str, bool]]:
        tree = session.send("Accessibility.getFullAXTree")["nodes"]
        return [
            (node["name"]["value"], value["value"]["value"])
            for node in tree
            if node.get("role", {}).get("value") == "DisclosureTriangle"
            for value in node["properties"]
            if value["name"] == "expanded"
        ]

    assert triangles() == [("힌트 보기 (1/3)", False)]
    page.locator("summary").first.click()
    assert triangles() == [("힌트 보기 (1/3)", True), ("힌트 하나 더 (2/3)", False)]
    person.close()
