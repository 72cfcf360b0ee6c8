"""How it looks: narrow windows, both themes, less motion, a focus that is always seen."""

import pytest

from course.network.look import look

pytestmark = pytest.mark.needs("Chromium")


OVERLAPS = """() => {
    const root = document.querySelector('.sk').getBoundingClientRect();
    const shown = [...document.querySelectorAll('.sk button, .sk input:not([type=radio], [type=checkbox]), .sk select, .sk label, .sk .sk-note, .sk h3, .sk-saving, .sk-alert p, .sk-hint, .sk-message')]
        .filter(each => each.checkVisibility() && !each.closest('.sk-voice'));
    const troubles = [];
    const seen = element => {  // what lies outside a scrolling box is not on the screen
        const {left, right, top, bottom} = element.getBoundingClientRect();
        const box = element.closest('.sk-inspector, .sk-table')?.getBoundingClientRect() ?? {top, bottom};
        return {left, right, top: Math.max(top, box.top), bottom: Math.min(bottom, box.bottom)};
    };
    for (const [at, one] of shown.entries()) {
        const a = seen(one);
        if (a.left < root.left - 0.5 || a.right > root.right + 0.5) troubles.push(`outside: ${one.outerHTML}`);
        if (one.scrollWidth > one.clientWidth + 1 && one.tagName === 'BUTTON') troubles.push(`cut off: ${one.outerHTML}`);
        for (const other of shown.slice(at + 1)) {
            if (one.contains(other) || other.contains(one)) continue;
            const b = seen(other);
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 1 && down > 1) troubles.push(`overlap: ${one.outerHTML} / ${other.outerHTML}`);
        }
    }
    if (document.documentElement.scrollWidth > innerWidth) troubles.push('the page scrolls sideways');
    return troubles;
}"""


def overlaps(hand):
    """At 360 px, at a laptop's 1000 px, and at the 500 px that a laptop has left at twice the size."""
    found = []
    for width in (360, 500, 700, 1000):
        hand.page.set_viewport_size({"width": width, "height": 500})
        hand.page.wait_for_timeout(60)
        found += [(width, trouble) for trouble in hand.page.evaluate(OVERLAPS)]
    return found


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_overlaps_or_sticks_out_at_any_width(sketch, language):
    hand = sketch("unfinished", language=language)
    hand.page.evaluate(
        "kernel.write({...kernel.network, title: '아주 긴 제목 '.repeat(12) + 'x'.repeat(80)})"
    )
    assert overlaps(hand) == []
    hand.page.locator(".sk-node").first.focus()
    assert overlaps(hand) == []
    hand.page.locator(".sk-link").nth(1).focus()
    hand.page.locator("input[name=rate]").fill("-1")
    hand.page.locator("input[name=delay]").fill("-1")
    hand.page.evaluate("kernel.die()")
    assert overlaps(hand) == []
    hand.page.locator("[data-command=help]").click()
    assert overlaps(hand) == []


CONTRAST = """selector => {
    const rgb = colour => { const c = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        c.fillStyle = colour; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data]; };
    const light = ([r, g, b]) => { const f = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
        return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b); };
    const over = (top, under) => [0, 1, 2].map(at => top[at] * top[3] / 255 + under[at] * (1 - top[3] / 255));
    return [...document.querySelectorAll(selector)].filter(each => each.checkVisibility()).map(each => {
        const layers = [];
        for (let up = each; up; up = up.parentElement) layers.unshift(rgb(getComputedStyle(up).backgroundColor));
        const under = layers.reduce((sofar, layer) => over(layer, sofar), [255, 255, 255]);
        const [a, b] = [light(over(rgb(getComputedStyle(each).color), under)), light(under)];
        return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), each.className, each.textContent.slice(0, 20)];
    }).sort((one, other) => one[0] - other[0])[0];
}"""
TEXTS = ".sk-heading, .sk-saving, .sk-hint, .sk-note, .sk-message, .sk-chip, .sk-wide, .sk-tile, .sk-size, .sk-scale, .sk-wrong, .sk-alert p, .sk-start span"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("drawing", ["empty", "bookshop", "unfinished"])
def test_every_text_can_be_read_in_both_themes(sketch, theme, drawing):
    hand = sketch(drawing, theme=theme)
    assert hand.page.evaluate(CONTRAST, TEXTS)[0] >= 4.5, hand.page.evaluate(CONTRAST, TEXTS)
    for link in hand.page.locator(".sk-link").all()[:1]:
        link.focus()
        hand.page.locator("input[name=rate]").fill("-1")
    hand.page.evaluate("kernel.die()")
    hand.page.wait_for_timeout(100)
    assert hand.page.evaluate(CONTRAST, TEXTS)[0] >= 4.5, hand.page.evaluate(CONTRAST, TEXTS)


FILL = """() => { const paper = document.createElement('canvas').getContext('2d');
    paper.fillStyle = getComputedStyle(document.querySelector('.sk-node .sk-body')).fill; paper.fillRect(0, 0, 1, 1);
    return '#' + [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3).map(each => each.toString(16).padStart(2, '0')).join(''); }"""


def test_the_theme_is_followed_while_it_changes(sketch):
    hand = sketch("bookshop")
    light = hand.page.evaluate(FILL)
    assert light == look()["kinds"]["person"]["fill"], "by day the very colour of Python's picture"
    hand.page.evaluate("document.body.setAttribute('data-jp-theme-light', 'false')")
    dark = hand.page.evaluate(FILL)
    assert int(dark[1:3], 16) < 80, "by night no bright areas"


def test_less_motion_is_no_motion(sketch):
    hand = sketch("bookshop", context={"reduced_motion": "reduce"})
    hand.add("Café", 0.85, 0.8)
    assert hand.page.evaluate("document.getAnimations().length") == 0


def test_the_focus_is_always_visible(sketch):
    hand = sketch("bookshop")
    hand.press("Tab")
    for _ in range(30):
        visible = hand.page.evaluate("""() => { const now = document.activeElement; const style = getComputedStyle(now);
            const halo = now.querySelector('.sk-halo'); const tile = now.closest('.sk-tile');
            return now === document.body || style.outlineStyle !== 'none' || (halo && getComputedStyle(halo).stroke !== 'none')
                || (tile && getComputedStyle(tile).outlineStyle !== 'none') ? null : now.outerHTML; }""")
        assert visible is None
        hand.press("Tab")
