"""Somebody who does not know what it is called, on a phone without scripts: home, three answers, a place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_pages import LANGUAGES, Visit, visiting
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


@pytest.fixture
def plain(browser: Browser, base: str) -> Iterator[Visit]:
    """A phone in which scripts are switched off."""
    with visiting(browser, base, java_script_enabled=False, has_touch=True, is_mobile=True) as one:
        yield one


def tap(visit: Visit, selector: str, address: str) -> None:
    """Tap the last of what is meant; it leads to `address`, below the site's root."""
    visit.page.locator(selector).last.tap()
    visit.page.wait_for_url(visit.base + address)


def test_from_a_need_to_a_place(plain: Visit, home: str) -> None:
    page = plain.open(home)
    tap(plain, ".tegel-wegwijzer", f"{home}wegwijzer/")
    for step in ("kinderen-en-jongeren/", "kinderen-en-jongeren/jongeren/", "kinderen-en-jongeren/jongeren/oost/"):
        tap(plain, f"main a[href$='wegwijzer/{step}']", f"{home}wegwijzer/{step}")
        expect(page.locator(".gekozen a")).to_have_count(step.count("/"))
    row = page.locator("section .rij").first
    name = row.locator(".rij-naam").inner_text()
    row.tap()
    expect(page.locator("h1")).to_have_text(name)


def test_another_answer_is_one_tap_away(plain: Visit, home: str) -> None:
    plain.open(f"{home}wegwijzer/ontmoeten/vrouwen/oost/")
    for above in ("ontmoeten/vrouwen/", "ontmoeten/", ""):
        tap(plain, ".gekozen a", f"{home}wegwijzer/{above}")


def test_a_long_list_leads_to_the_rest(plain: Visit, home: str) -> None:
    page = plain.open(f"{home}wegwijzer/ontmoeten/iedereen/nieuw-west/")
    expect(page.locator("#meer-kop + .rijen .rij")).to_have_count(2)
    tap(plain, "#meer-kop + .rijen .rij", f"{home}gebied/nieuw-west/")


def test_who_does_not_find_it_can_ask(plain: Visit, home: str) -> None:
    page = plain.open(f"{home}wegwijzer/wonen-en-veiligheid/iedereen/")
    expect(page.locator(".nood-blok a.nummer").first).to_be_visible()
    tap(plain, ".wegwijzer-vraag .rij", f"{home}categorie/buurtteam/")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_way_in_takes_no_room_from_search(browser: Browser, base: str, code: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(LANGUAGES[code])
        expect(page.locator(".zoek-veld")).to_be_in_viewport()
        first, second = (page.locator(".tegel").nth(n).bounding_box() for n in (0, 1))
        assert first
        assert second
        assert first["y"] == second["y"]
