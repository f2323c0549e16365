"""The agenda of a large region on a phone: weighs little, has its own day, near me, a choice; without a script too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

import pytest
from browser_pages import PHONE, Visit, visiting
from playwright.sync_api import Browser, Page, expect

from support.large_region import large_site
from support.server import serving

pytestmark = pytest.mark.browser

FIRST_VIEW = 60_000  # bytes, as of any list, whatever the region's size
MORE = 45_000  # of the first list near me
BUILD, LATER = "2026-11-21T08:00:00+00:00", "2026-11-24T10:15:00+00:00"  # a Saturday; the Tuesday after it
WHERE = {"geolocation": {"latitude": 52.36, "longitude": 4.92}, "permissions": ["geolocation"]}


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    with serving(large_site()) as server, visiting(browser, server.url, viewport=PHONE, **WHERE) as one:
        yield one


def opened(visit: Visit, address: str, moment: str) -> Page:
    visit.page.clock.set_fixed_time(datetime.fromisoformat(moment))
    page = visit.open(address)
    page.locator("#agenda.klaar").wait_for(state="attached")
    visit.recorder.settle()
    return page


@pytest.mark.parametrize("moment", [BUILD, LATER])
def test_a_first_view_weighs_little_and_begins_with_today(visit: Visit, moment: str) -> None:
    page = opened(visit, "agenda/", moment)
    print(f"{moment}: {visit.recorder.received:,} bytes")
    assert visit.recorder.received <= FIRST_VIEW
    heading = page.locator(".agenda-dag:visible h2").first
    expect(heading).to_have_text(re.compile(rf"^Vandaag · \S+ {int(moment[8:10])} november 2026$"))
    assert page.locator(".keer:visible").count() >= 10


def test_near_me_begins_with_what_is_nearest_and_costs_little(visit: Visit) -> None:
    page = opened(visit, "agenda/", LATER)
    before = visit.recorder.received
    page.locator("#agenda-dichtbij").click()
    first_day = page.locator(".agenda-gekozen .agenda-dag").first
    expect(first_day.locator(".rij-staat").first).to_contain_text(re.compile(r"\d k?m"))
    said = first_day.locator(".rij-staat").all_inner_texts()
    far = [float(one[1].replace(",", ".")) * (1000 if one[2] == "km" else 1) for one in map(_distance, said) if one]
    assert len(far) > 5
    assert far == sorted(far)
    visit.recorder.settle()
    assert visit.recorder.received - before <= MORE


def _distance(text: str) -> re.Match[str] | None:
    return re.match(r"([\d,.]+)\s(k?m)", text)


def test_a_choice_is_said_in_words_and_another_days_are_a_tap_away(visit: Visit) -> None:
    page = opened(visit, "agenda/#gebied=west&gratis=ja", LATER)
    expect(page.locator(".agenda-koos")).to_have_text("West · Gratis")
    rows = page.locator(".agenda-gekozen .keer:visible")
    expect(rows.first).to_contain_text("West")
    assert all("West" in row and "Gratis" in row for row in rows.all_inner_texts())
    while page.locator(".agenda-verder").is_visible():
        page.locator(".agenda-verder").click()
        page.wait_for_timeout(50)
    days = page.locator(".agenda-gekozen h2").all_inner_texts()
    assert 1 < len(days) <= 7
    page.reload()
    expect(page.locator(".agenda-koos")).to_have_text("West · Gratis")
    visit.recorder.settle()


def test_without_a_script_there_is_a_week_and_a_way_to_all_of_it(browser: Browser) -> None:
    with serving(large_site()) as server, visiting(browser, server.url, java_script_enabled=False) as visit:
        page = visit.open("agenda/")
        assert page.locator(".agenda-dag:visible").count() == 7
        assert visit.recorder.received <= FIRST_VIEW
        assert "00:00–00:00" not in page.locator("main").inner_text()
        page.locator(".agenda-buurten summary").click()
        page.locator(".agenda-buurten a[href$='agenda/oost/']").click()
        expect(page.locator("h1")).to_contain_text("Oost")
        expect(page.locator(".keer").first).to_contain_text("Oost")
