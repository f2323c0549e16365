"""Who comes from the finder reads on a place's page which of what she looked for holds there, and how far it is."""

from __future__ import annotations

import pytest
from browser_measures import SHIFTS
from browser_pages import Visit
from finder_visit import opened
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

ASKED = "drempel=gratis,inloop&taal=ar"
SAID = {
    "de-sleutel": ["Gratis: ja", "Zo binnenlopen: ja", "Arabisch: ja"],
    "het-eethuis": ["Gratis: nee", "Zo binnenlopen: nee", "Arabisch: weten we niet"],
    "de-stilte": ["Gratis: weten we niet", "Zo binnenlopen: weten we niet", "Arabisch: weten we niet"],
}


def test_a_link_in_the_list_takes_along_what_was_asked(finder: Visit) -> None:
    page = opened(finder.page, f"{finder.base}plekken/#{ASKED}&bij=1011")
    page.locator("#vinder-rijen a.rij").first.click()
    page.wait_for_url(f"**/plek/de-sleutel/#{ASKED}&bij=1011")
    expect(page.locator(".voor-jou li")).to_have_text(SAID["de-sleutel"])
    expect(page.locator(".plek-ver")).to_have_text("Ongeveer 110 m · 2 minuten lopen")


@pytest.mark.parametrize("place", SAID)
def test_a_page_says_what_holds_what_does_not_and_what_nobody_knows(finder: Visit, place: str) -> None:
    page = finder.open(f"plek/{place}/#{ASKED}&bij=1011")
    expect(page.locator(".voor-jou li")).to_have_text(SAID[place])
    shifts = page.evaluate(SHIFTS)
    assert sum(one["value"] for one in shifts) <= 0.02, shifts


def test_far_away_is_said_in_kilometres_and_a_place_without_a_spot_says_nothing(finder: Visit) -> None:
    expect(finder.open("plek/de-verre-sleutel/#bij=1011").locator(".plek-ver")).to_have_text(
        "Ongeveer 2,2 km · 35 minuten lopen"
    )
    for place in ("de-zolder", "komt-langs", "veilig"):
        page = finder.open(f"plek/{place}/#drempel=gratis&bij=1011")
        expect(page.locator(".voor-jou li")).to_have_count(1)
        assert not page.locator(".plek-ver:not([hidden])").count()


@pytest.mark.parametrize("hash", ["", "#contact", "#drempel=wat&taal=xx&bij=0000", "#bij=%00<script>", "#x=,,,,,,,"])
def test_whoever_looked_for_nothing_reads_nothing(finder: Visit, hash: str) -> None:  # noqa: A002 - as the web has it
    page = finder.open(f"plek/de-sleutel/{hash}")
    finder.recorder.settle()
    page.wait_for_timeout(300)
    expect(page.locator(".voor-jou")).to_be_hidden()
    expect(page.locator(".plek-ver")).to_be_hidden()
    assert page.locator("html[data-zoekt]").count() == 0
