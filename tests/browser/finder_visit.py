"""What one does with the finder, and what its list shows."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize, expect

from support.finder_region import MOMENT

WIDE: ViewportSize = {"width": 1280, "height": 800}  # list and map side by side


def opened(page: Page, address: str) -> Page:
    """At the moment for which the tests know who is open."""
    page.clock.set_fixed_time(MOMENT)
    page.goto(address)
    return page


def shows(page: Page, *wanted: str) -> None:
    """These places and no others, in this order."""
    expect(page.locator("#vinder-rijen .rij-naam")).to_have_text(list(wanted))
