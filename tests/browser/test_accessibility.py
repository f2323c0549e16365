"""Every kind of page can be used by everyone: axe in light and dark, and what axe does not measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from browser_measures import FOCUS, FOCUSABLE, GLUED, LARGER, MOVING, SHIFTS, TOO_SMALL, WIDER
from browser_pages import KINDS, LANGUAGES, PHONE, SMALL_KINDS, visiting
from playwright.sync_api import Browser, Page, expect

from support.axe import violations
from support.patience import PATIENCE

pytestmark = pytest.mark.browser

# Every kind of page in one language of each direction. English has the templates and the direction of Dutch, so of it
# one of each shape is enough: tiles, rows, a place, a map, a form, a question.
IN_ENGLISH = ("home", "thema", "plek-met-accent", "plek-alles", "kaart", "formulier", "wegwijzer-wie", "privacy")
CELLS = [
    *((kind, code) for kind in (*KINDS, *SMALL_KINDS) for code in ("nl", "ar")),
    *((kind, "en") for kind in IN_ENGLISH),
]
ALL_KINDS = {**KINDS, **SMALL_KINDS}
SIZES = ((320, 100), (320, 150), (360, 200), (768, 200), (1280, 200))  # width, and the size of the text in percent


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def nothing(found: list[str], where: str) -> None:
    """There must be nothing; else the message says all of it."""
    assert not found, "\n".join([where, *found])


def judge(page: Page, *, dark: bool) -> None:
    nothing(violations(page, dark=dark), page.url)


# ---- every kind of page ----
@pytest.mark.parametrize(("kind", "code"), CELLS)
def test_a_page_is_for_everyone(
    judged: Page, base: str, small_base: str, subtests: pytest.Subtests, kind: str, code: str
) -> None:
    """Opened once for all questions, which takes half of the time of a visit for each."""
    judged.set_viewport_size(PHONE)
    judged.goto((base if kind in KINDS else small_base) + LANGUAGES[code] + ALL_KINDS[kind])
    if kind in ("kaart", "plekken"):
        judged.locator(
            "#vinder-balk:not([disabled])"
        ).wait_for()  # until its script is there, nothing in it can be used
    if kind == "kaart":
        judged.locator(".kaart-tros").first.wait_for()
    with subtests.test("axe finds nothing"):
        judge(judged, dark=code == "ar")
    with subtests.test("nothing has moved by itself"):
        shifts = judged.evaluate(SHIFTS)
        assert sum(one["value"] for one in shifts) <= 0.02, shifts
    if kind != "kaart":  # whose list lies under its map
        with subtests.test("nothing sticks to what stands above it"):
            nothing(judged.evaluate(GLUED), judged.url)
    with subtests.test("targets can be hit"):
        for width in (360, 1280):
            judged.set_viewport_size({"width": width, "height": 640})
            nothing(judged.evaluate(TOO_SMALL), f"{width} wide")
    with subtests.test("no scrolling sideways"):  # WCAG 1.4.4 and 1.4.10, and larger text on a phone besides
        for width, percent in SIZES:
            judged.set_viewport_size({"width": width, "height": 640})
            judged.evaluate(LARGER, percent)
            nothing(judged.evaluate(WIDER), f"{width} wide, text at {percent} %")
    judged.set_viewport_size(PHONE)


# ---- axe in other states ----
def test_axe_search_with_results(judged: Page, base: str, home: str) -> None:
    judged.goto(base + home)
    judged.locator(".zoek-veld").press_sequentially("voedselbank")
    expect(judged.locator(".zoek-lijst a").first).to_be_visible()
    expect(judged.locator(".zoek [role=status]")).not_to_be_empty()
    judge(judged, dark=home == "ar/")


def test_axe_search_without_results(judged: Page, base: str, home: str) -> None:
    judged.goto(base + home)
    judged.locator(".zoek-veld").press_sequentially("xqzjvxqzjv")
    expect(judged.locator(".zoek-niets")).to_be_visible()
    nothing(judged.evaluate(GLUED), judged.url)
    judge(judged, dark=home == "ar/")


def test_axe_map_with_a_card_open(judged: Page, base: str, home: str) -> None:
    open_card(judged, base + home)
    judge(judged, dark=home == "ar/")


def open_card(page: Page, home: str) -> None:
    """The card of a pin; one theme with few places, so that there are pins at once or after a bunch is opened."""
    page.goto(f"{home}kaart/")
    page.locator("[data-thema=spullen]").click()
    for _ in range(8):
        page.wait_for_timeout(450)
        if page.locator(".kaart-speld").count():
            break
        page.locator(".kaart-tros").first.click()
    page.locator(".kaart-speld").first.dispatch_event("click")
    expect(page.locator(".leaflet-popup a[href*='plek/']")).to_be_visible()
    expect(page.locator(".leaflet-popup")).to_have_css("opacity", "1")  # it fades in


# ---- size ----
def test_no_scrolling_sideways_in_a_search(page: Page, base: str, home: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(base + home)
    page.evaluate(LARGER, 200)
    field = page.locator(".zoek-veld")
    for typed, shown in (("speeltuin", ".zoek-lijst a"), ("xqzjvxqzjv", ".zoek-niets a")):
        field.fill(typed)
        expect(page.locator(shown).first).to_be_visible()
        nothing(page.evaluate(WIDER), typed)


# ---- focus ----
@pytest.mark.parametrize("kind", ["home", "plek-met-accent", "kaart"])
def test_focus_is_seen_wherever_tab_goes(page: Page, base: str, home: str, kind: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base + home + KINDS[kind])
    if kind == "kaart":
        page.locator("#vinder-rijen a").first.wait_for()
        page.locator(".kaart-tros").first.wait_for()  # and the buttons of the map, which come with it
    stops = []
    for _ in range(page.evaluate(FOCUSABLE) + 5):
        page.keyboard.press("Tab")
        if not (stop := page.evaluate(FOCUS))["what"]:
            break
        stops.append(stop)
    assert len(stops) >= page.evaluate(FOCUSABLE)  # every one of them, and no trap
    nothing([stop["what"] for stop in stops if not stop["ring"]], "no ring")
    nothing([stop["what"] for stop in stops if not stop["inView"]], "not in view")


# ---- motion ----
def test_nothing_moves_for_who_wants_no_motion(browser: Browser, base: str) -> None:
    with visiting(browser, base, reduced_motion="reduce") as visit:
        page = visit.open("")
        page.locator(".tegel").first.hover()
        assert page.evaluate(MOVING) == []
        page.goto(f"{base}{KINDS['plek-met-accent']}")
        page.locator(".actie").first.hover()
        assert page.evaluate(MOVING) == []
        page.goto(f"{base}kaart/")
        page.locator(".kaart-tros").first.wait_for()
        for action in (".leaflet-control-zoom-in", ".kaart-tros"):
            page.locator(action).first.dispatch_event("click")
            assert page.evaluate(MOVING) == []
        page.locator("#map_sociale_kaart").press("ArrowRight")
        assert page.evaluate(MOVING) == []


def test_axe_sees_what_is_wrong_in_the_dark_alone(judged: Page) -> None:
    style = "@media (prefers-color-scheme: dark) { body { background: #111; color: #222 } }"
    judged.goto("about:blank")
    judged.set_content(
        f"""<html lang="nl"><title>Donker</title><style>{style}</style><main><h1>Niet te lezen</h1></main></html>"""
    )
    (found,) = violations(judged)
    assert found.startswith("in the dark: color-contrast")


def test_the_judge_sees_what_is_wrong(page: Page) -> None:
    """The measures above find what they are for."""
    page.goto("about:blank")  # away from a Content-Security-Policy that forbids these styles
    page.set_viewport_size(PHONE)
    page.set_content(
        """<main><a href="#a" style="display:block;width:10px;height:10px"></a><a href="#b" style="display:block;
        width:10px;height:10px"></a><div style="width:600px">wide</div><p>In <a href="#c">a sentence</a>.</p></main>"""
    )
    assert len(page.evaluate(TOO_SMALL)) == 2
    assert re.match(r"\d+ > 360", page.evaluate(WIDER)[0])
