"""A screen on a wall says what a site of that very day says: eight days later, without a network, at Christmas."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from kiosk_screen import AMSTERDAM, LATER, MOMENTS, STARTED, make_site, screen, turn_to, wait_until
from playwright.sync_api import Browser, expect

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.state import minutes, state
from sociale_kaart.loading import load_catalogue
from sociale_kaart.rendering.activities import coming
from support import kiosk_region
from support.once import once

pytestmark = pytest.mark.browser

SHOWN = """() => [...document.querySelectorAll('.scherm-vak li')].map((row) => [
  row.dataset.plek, row.dataset.stuk ?? '',
  row.querySelector('.scherm-staat').textContent, row.querySelector('.scherm-tijd')?.textContent ?? ''])"""


@pytest.fixture(scope="module")
def folder() -> Path:
    return once("scherm", make_site)


# ---- the oracle: what a site that was built on that very day says ----
@cache
def catalogue_of(folder: Path, day: date) -> Catalogue:
    catalogue, _ = load_catalogue(folder / "mkdocs.yml", day)
    assert catalogue
    return catalogue


def open_now(catalogue: Catalogue, moment: datetime) -> dict[str, str]:
    """The places of which it is known that they are open, and until when."""
    found = {}
    now = minutes(moment.replace(tzinfo=None), catalogue.today)
    for v in catalogue.voorzieningen:
        hours = catalogue.uren.get(v.id)
        if not hours or v.status != "open" or catalogue.is_stale(v) or is_secret(v, catalogue.woorden):
            continue
        # From the evening before, whose night may not be over.
        outcome = expand(hours, catalogue.feestdagen, catalogue.today - timedelta(days=1))
        shift = timedelta(days=1) // timedelta(minutes=1)
        periods = [(minutes(a, catalogue.today), minutes(b, catalogue.today)) for a, b in outcome.perioden]
        periods = [(a + shift, b + shift) for a, b in periods]
        care = {(one.datum - catalogue.today).days + 1: one.reden for one in outcome.let_op}
        said = state(periods, care, now + shift)
        if said.soort == "open" and said.tot is not None and v.id != kiosk_region.NOT_NEAR:
            found[v.id] = f"Nu open, tot {said.tot % 1440 // 60:02}:{said.tot % 60:02}"
    return found


def test_eight_days_later_without_a_network_all_of_it_is_true(browser: Browser, folder: Path) -> None:
    with screen(browser, folder) as (page, server):
        assert turn_to(page, "open")
        assert {id: said for id, _, said, _ in page.evaluate(SHOWN)} == open_now(
            catalogue_of(folder, STARTED.date()), STARTED
        )
        server.is_down = True
        page.context.set_offline(True)
        seen = []
        for moment in MOMENTS:
            wait_until(page, moment)
            today = catalogue_of(folder, moment.date())
            wanted = open_now(today, moment)
            assert turn_to(page, "open") is bool(wanted), moment
            if wanted:
                assert {id: said for id, _, said, _ in page.evaluate(SHOWN)} == wanted, moment
            seen.append(frozenset(wanted))
            is_night = not 7 <= moment.hour < 21
            assert ("nacht" in page.evaluate("() => document.documentElement.className")) is is_night, moment
        assert len(set(seen)) >= 5, "moments at which different places are open"


def test_eight_days_later_the_agenda_is_that_of_the_day(browser: Browser, folder: Path) -> None:
    with screen(browser, folder) as (page, server):
        server.is_down = True
        page.context.set_offline(True)
        for moment in (MOMENTS[1], MOMENTS[2], MOMENTS[5]):
            wait_until(page, moment)
            day = coming(catalogue_of(folder, moment.date()), 1)
            wanted = [
                (one.activiteit.v.id, one.activiteit.blok.id, f"{one.begin:%H:%M}–{one.einde:%H:%M}")
                for one in day
                if one.einde > moment.replace(tzinfo=None)
            ]
            assert wanted, moment
            assert turn_to(page, "agenda")
            assert [(id, part, when) for id, part, _, when in page.evaluate(SHOWN)] == wanted
        wait_until(page, datetime(2026, 12, 8, 10, 30, tzinfo=AMSTERDAM))  # farther than the agenda goes
        assert not turn_to(page, "agenda"), "it says nothing of a day that it knows nothing of"


def test_when_the_data_are_older_than_what_they_know_it_says_call_first(browser: Browser, folder: Path) -> None:
    with screen(browser, folder) as (page, server):
        server.is_down = True
        page.context.set_offline(True)
        wait_until(page, datetime(2027, 1, 20, 11, 0, tzinfo=AMSTERDAM))
        assert not turn_to(page, "open")
        assert turn_to(page, "oud")
        expect(page.locator(".scherm-kop")).to_have_text(
            "Deze gegevens zijn te oud om te weten wat open is. Bel eerst."
        )
        for kind in ("oud", "nood"):
            assert turn_to(page, kind)
            assert [
                text for _, _, text, _ in page.evaluate(SHOWN) if "open" in text.lower().replace("openingstijden", "")
            ] == []


def test_new_data_take_the_place_of_the_old(browser: Browser, folder: Path, tmp_path: Path) -> None:
    with screen(browser, folder) as (page, server):
        expect(page.locator(".scherm-stand")).to_contain_text("21 november 2026")
        newer = shutil.copytree(folder / "site", tmp_path / "site")
        for name in ("data/plekken.nl.json", "wachtkamer/index.html"):
            text = (newer / name).read_text("utf-8")
            new = text.replace('"De Dinsdag"', '"De Nieuwe Dinsdag"').replace("21 november", "22 november")
            (newer / name).write_text(new, "utf-8")
        server.folder = newer
        with page.expect_response("**/data/plekken.nl.json"):
            page.clock.fast_forward("07:00:00")
        wait_until(page, LATER.replace(hour=11, minute=30))
        for _ in range(40):  # the slide after they are whole
            assert turn_to(page, "open")
            if "De Nieuwe Dinsdag" in page.locator(".scherm-vak").inner_text():
                break
            page.locator(".scherm-volgende").click()
        expect(page.locator(".scherm-vak")).to_contain_text("De Nieuwe Dinsdag")
        expect(page.locator(".scherm-stand")).to_contain_text("22 november 2026")
        # Half of a newer build is no data: days are counted from that of the build.
        half = newer / "data" / "plekken.nl.json"
        text = half.read_text("utf-8")
        half.write_text(text.replace('"2026-11-21"', '"2026-11-22"').replace("De Nieuwe Dinsdag", "De Halve"), "utf-8")
        with page.expect_response("**/data/plekken.nl.json"):
            page.clock.fast_forward("07:00:00")
        wait_until(page, MOMENTS[2])
        assert turn_to(page, "open")
        expect(page.locator(".scherm-vak")).not_to_contain_text("De Halve")
