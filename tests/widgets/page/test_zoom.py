"""A page at 200 %: half as many pixels of the window, twice as sharp. Nothing may be out of reach."""

import pytest

pytestmark = pytest.mark.needs("Chromium")

ZOOMED = {"width": 640, "height": 450, "context": {"device_scale_factor": 2}}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_at_200_percent_a_link_is_drawn_measured_played_and_snipped(sketch, language):
    hand = sketch("empty", language=language, **ZOOMED)
    hand.add("나", 0.25, 0.4)
    hand.add("너", 0.75, 0.4)
    hand.join("나", "너")
    assert len(hand.saved["links"]) == 1
    hand.page.locator("input[name=action]").fill("권한다")
    hand.page.locator("input[name=rate]").fill("0.5")
    hand.page.locator("input[name=rate]").press("Enter")
    assert hand.saved["links"][0]["rate"] == 0.5
    hand.page.locator("[data-tab=play]").click()
    hand.page.wait_for_selector(".play-run:not([hidden]), .play-lack:not([hidden])")
    hand.page.locator("[data-tab=snip]").click()
    hand.mouse.click(*_seen(hand, "나"))
    hand.wait("document.querySelectorAll('.sk-taken li').length === 1")
    assert hand.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def _seen(hand, name):
    """Where a node is, once it has been scrolled to."""
    hand.node(name).scroll_into_view_if_needed()
    hand.look()
    return hand.middle(name)
