"""Every kind of page there is, and a visit to one that the browser has nothing to complain about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from support.patience import PATIENCE, POLL
from support.recorder import Recorder

LANGUAGES = {"nl": "", "en": "en/", "ar": "ar/"}
PHONE: ViewportSize = {"width": 360, "height": 640}
PLACE = "repair-cafe-de-steek"  # has a spot on the map, hours and a website
# Caches and service workers, which only they have who asked for them; a page from elsewhere than https has none.
STORED = """async () => !("caches" in window) ? [] : [
  ...(await caches.keys()).map(name => `cache ${name}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(one => `service worker ${one.scope}`),
]"""
# How many places the pins and the bunches of the map stand for.
ON_THE_MAP = """[...document.querySelectorAll('.kaart-tros')].reduce((sum, one) => sum + Number(one.textContent), 0)
  + document.querySelectorAll('.kaart-speld').length"""
MOST_STOPS = 80  # of the Tab key, to anything that one comes for
LINGER = 60  # milliseconds, for what a page asks for after it has loaded
# Kind of page -> its address below the language's home.
LISTS = {
    "plekken": "plekken/",
    "thema": "thema/eten/",
    "thema-met-nood": "thema/wonen-en-veiligheid/",
    "categorie": "categorie/voedselbank/",
    "categorie-geheim": "categorie/vrouwenopvang/",
    "gebied": "gebied/oost/",
}
PLACES = {
    "plek-met-tijden-oud-zonder-punt": "plek/voedselbank-westerpark/",
    "plek-zonder-tijden-met-punt": "plek/oba-de-hallen/",
    "plek-met-accent": "plek/repair-cafe-de-steek/",
}
PROSE = {name: f"{name}/" for name in ("over", "privacy", "toegankelijkheid", "meedoen")}
FORM = "meedoen/plek/"
PAPER = {
    "druk": "druk/",
    "druk-praktijk": "druk/praktijk-gezondheidscentrum-kraaiennest/",
    "druk-wijzigingen": "druk/wijzigingen/",
}
SUPPORT = {
    "regelingen": "regelingen/",
    "regeling": "regeling/huurtoeslag/",
    "levensgebeurtenissen": "levensgebeurtenissen/",
    "levensgebeurtenis": "levensgebeurtenis/huur-niet-betalen/",
    "omstander": "levensgebeurtenis/zorgen-om-iemand/",
    "hulplijnen": "hulplijnen/",
    "er-niet": "er-niet/oost/",
}
CHOICES = {
    "wegwijzer": "wegwijzer/",
    "wegwijzer-wie": "wegwijzer/ontmoeten/",
    "wegwijzer-waar": "wegwijzer/ontmoeten/vrouwen/",
    "wegwijzer-lijst": "wegwijzer/ontmoeten/vrouwen/oost/",
    "wegwijzer-met-nood": "wegwijzer/wonen-en-veiligheid/iedereen/",
}
KINDS = {
    "home": "",
    **LISTS,
    **CHOICES,
    **PLACES,
    "kaart": "kaart/",
    "mijn-lijst": "lijst/",
    "bewaren": "bewaren/",
    **PROSE,
    **PAPER,
    **SUPPORT,
    "agenda": "agenda/",
    "wachtkamer": "wachtkamer/",
    "insluiten": "insluiten/",
    "kader": "insluiten/kader/",
    "dekking": "dekking/",
    "condities": "dekking/condities/",
    "nakijken": "nakijken/",
    "nakijken-gebied": "nakijken/oost/",
    "gesprek": "gesprek/",
    "gesprek-praktijk": "gesprek/praktijk-gezondheidscentrum-kraaiennest/",
    "gesprek-dimensie": "gesprek/meedoen/",
    "formulier": FORM,
    "niet-gevonden": "404.html",
    "geen-verbinding": "geen-verbinding.html",
}
# The same for the small region, whose places use every field and every state.
SMALL_KINDS = {
    "plek-alles": "plek/alles/",
    "plek-gestopt": "plek/gestopt/",
    "plek-dicht": "plek/dicht/",
    "plek-komt-langs": "plek/komt-langs/",
    "plek-geheim": "plek/veilige-plek/",
    "agenda-vol": "agenda/",
    "agenda-gebied": "agenda/oost/",
    "agenda-gebied-leeg": "agenda/noord/",
    "nakijken-vol": "nakijken/oost/",
}


def file_of(site: Path, address: str) -> Path:
    """The file behind an address below the site's root."""
    return site / (f"{address}index.html" if address.endswith("/") or not address else address)


@dataclass(frozen=True)
class Visit:
    """A page, the recorder that listens to it, and the address of the site."""

    page: Page
    recorder: Recorder
    base: str

    def open(self, address: str) -> Page:
        """Go to an address below the site's root."""
        self.page.goto(self.base + address)
        return self.page

    @property
    def path(self) -> str:
        """Where the page is now, below the site's root."""
        return self.page.url.removeprefix(self.base)


@contextmanager
def visiting(browser: Browser, base: str, **options: Any) -> Iterator[Visit]:
    """A visit that leaves no trace, calls on nobody else and makes the browser complain of nothing."""
    context = browser.new_context(**{"viewport": PHONE, **options})
    context.set_default_timeout(PATIENCE)
    try:
        visit = Visit(page := context.new_page(), Recorder(page), base)
        yield visit
        page.wait_for_load_state()
        page.wait_for_timeout(LINGER)
        assert visit.recorder.elsewhere(base) == []
        assert visit.recorder.complaints() == []
        assert traces(context, page) == []
    finally:
        context.close()


def traces(context: BrowserContext, page: Page) -> list[str]:
    """What the browser would remember of this visit: cookies, and what a page may keep in it."""
    state = context.storage_state()
    kept = [f"{origin['origin']}: {origin['localStorage']}" for origin in state["origins"]]
    session: int = page.evaluate("sessionStorage.length")
    stored: list[str] = page.evaluate(STORED)
    return [*(f"cookie {cookie['name']}" for cookie in state["cookies"]), *kept, *["sessionStorage"] * session, *stored]


def becomes(page: Page, expression: str, wanted: object) -> None:
    """Wait until an expression has that value.

    Our pages' policy refuses what Playwright's `wait_for_function` does when the first answer to an expression is no; a
    function is allowed. `test_collected.py` looks after that.
    """
    found: object = None
    for _ in range(PATIENCE // POLL):
        found = page.evaluate(expression)
        if found == wanted:
            return
        page.wait_for_timeout(POLL)
    assert found == wanted


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press Tab, or Shift+Tab, until the focus is there."""
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{MOST_STOPS} times {key} does not lead to {selector}")
