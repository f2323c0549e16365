"""Where something stands on a screen, in pixels; and the pages at which that is asked."""

from __future__ import annotations

from browser_pages import LANGUAGES
from playwright.sync_api import Page, ViewportSize

HOMES = {code: LANGUAGES[code] for code in ("nl", "ar")}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
SMALL: ViewportSize = {"width": 320, "height": 640}
PLACES = {
    "with a website": "plek/repair-cafe-de-steek/",
    "with nothing to call": "plek/voedselbank-westerpark/",  # and a name of three lines
}
WHERE = """selector => {
  const found = [...document.querySelectorAll(selector)].filter(one => one.checkVisibility());
  const boxes = found.map(one => one.getBoundingClientRect());
  const [tops, ends] = [boxes.map(one => one.top), boxes.map(one => one.bottom)];
  return boxes.length ? {top: Math.min(...tops), bottom: Math.max(...ends)} : null;
}"""


def where(page: Page, selector: str) -> tuple[float, float]:
    """Top and bottom of what is shown of it, in pixels."""
    box = page.evaluate(WHERE, selector)
    assert box, f"{selector} is not shown"
    return box["top"], box["bottom"]
