"""An instructor's formgrader behind the hub, in a real browser."""

import re

from playwright.sync_api import expect, sync_playwright

from course.machine import system
from tests.browser.conftest import ARGUMENTS
from tests.hub.person import HUB
from tests.hub.server import ASSIGNMENT, password


def look(place):
    """Log in as kim, open the desk from the hub's own menu, open the formgrader's tab and a marked hand-in."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system.find_chromium(), args=ARGUMENTS)
        page = browser.new_page(locale="ko-KR", viewport={"width": 1400, "height": 900})
        page.set_default_timeout(60_000)
        expect.set_options(timeout=60_000)
        try:
            return _look(page, place)
        finally:
            page.screenshot(path=place / "desk.png")
            browser.close()


def _look(page, place):
    page.goto(f"{HUB}/hub/login?next=/hub/home")
    page.fill("#username_input", "kim")
    page.fill("#password_input", password())
    page.click("#login_submit")
    page.wait_for_url("**/hub/home")
    page.screenshot(path=place / "home.png")
    links = page.locator("a[href='/services/shop-a/'], a[href='/services/shop-b/']")
    offered = sorted({link.get_attribute("href") for link in links.all()})
    page.goto(f"{HUB}/services/shop-a/lab")
    page.locator(".lm-MenuBar-itemLabel", has_text="Nbgrader").click()
    page.locator(".lm-Menu-itemLabel", has_text=re.compile("^Formgrader")).first.click()
    frame = page.frame_locator("iframe").first
    row = frame.locator("tr", has_text=ASSIGNMENT)
    expect(row.locator(".num-submissions")).to_have_text("1")
    return {"offered": offered, "assignments": row.count()}
