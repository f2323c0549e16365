"""Take the pictures of the form that CONTRIBUTING.md shows: `make plaatjes`, after a change to the form.

They are taken of the built site (default: site/) in a real browser at the size of a phone, with a fixed clock.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, ViewportSize

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tests"))  # the server and the browser are those of the tests

from support.browser import chromium  # noqa: E402
from support.server import serve  # noqa: E402

TARGET = ROOT / "docs" / "plaatjes"
SCROLL = "([part, above]) => scrollTo(0, document.querySelector(part).getBoundingClientRect().top + scrollY - above)"
NOW = "2026-11-21T12:00:00+01:00"


def place(page: Page) -> None:
    """The first step, filled in."""
    page.locator("#v-naam").fill("Buurtkamer De Linde")
    page.locator("#v-categorie-0").select_option("buurtkamer")
    page.locator("#v-samenvatting-nl").fill("Een huiskamer voor de buurt, met koffie en een praatje.")
    _top(page, "#stap-wat")


def hours(page: Page) -> None:
    """Opening hours, and what we understood of them."""
    page.locator("#stap-wanneer summary").first.click()
    page.get_by_role("button", name="Open op vaste dagen").click()
    for day in (0, 2, 4):
        page.locator(f"#v-openingstijden-0-dag-{day}").check(force=True)
    page.locator("#v-openingstijden-0-van-0").fill("10:00")
    page.locator("#v-openingstijden-0-tot-0").fill("12:30")
    _top(page, ".dagen", 110)


def understood(page: Page) -> None:
    """What we understood of the hours."""
    _top(page, ".uren-echo", 130)


def ways(page: Page) -> None:
    """The end: nothing is wrong, and one chooses how to send it."""
    page.locator("#stap-controle summary").first.click()
    page.locator("#v-controle-bron").fill("langs geweest")
    page.locator("#stap-contact summary").first.click()
    page.locator("#v-contact-telefoon").fill("020 123 4567")
    page.get_by_role("button", name="Kijk na en ga verder").click()
    page.wait_for_selector(".wegen")
    _top(page, ".uitkomst")


PICTURES: dict[str, Callable[[Page], None]] = {
    "1-wat": place,
    "2-wanneer": hours,
    "3-begrepen": understood,
    "4-sturen": ways,
}


def _top(page: Page, selector: str, above: int = 66) -> None:
    """Scroll so that it is below the row that stays, and let the page come to rest."""
    page.evaluate("document.activeElement?.blur()")
    page.evaluate(SCROLL, [selector, above])
    page.wait_for_timeout(900)


def main() -> int:
    """Take every picture, in the order in which a volunteer sees it."""
    parser = argparse.ArgumentParser(description="Maakt de plaatjes van het formulier in docs/plaatjes/.")
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site", help="een gebouwde site (gewoon: site/)")
    site: Path = parser.parse_args().site
    if not (site / "meedoen" / "plek" / "index.html").is_file():
        print(f"In {site} staat geen gebouwde site. Voer eerst `make site` uit.", file=sys.stderr)
        return 2
    TARGET.mkdir(exist_ok=True)
    with serve(site) as base, chromium() as browser:
        size: ViewportSize = {"width": 360, "height": 640}
        page = browser.new_context(viewport=size, locale="nl", has_touch=True, is_mobile=True).new_page()
        page.clock.set_fixed_time(NOW)
        page.goto(f"{base}meedoen/plek/")
        page.wait_for_selector("#stap-wat")
        for name, prepare in PICTURES.items():
            prepare(page)
            page.screenshot(path=TARGET / f"{name}.png")
            print(f"{name}.png: {(TARGET / f'{name}.png').stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
