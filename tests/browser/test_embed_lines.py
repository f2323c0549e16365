"""Who wants our list or map on a page gets lines to copy; what an address asks is shown, or said to be unknown."""

from __future__ import annotations

import re

import pytest
from browser_pages import PHONE, visiting
from embedded import FRAME, rows
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


def test_what_an_address_asks_and_we_do_not_know_is_said(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(f"{FRAME}#thema=bestaat-niet&praktijk=__proto__&mijn=ja&zoek=<b>")
        expect(page.locator("#vinder-uitleg")).to_have_text(
            "Een deel van deze link kennen we hier niet. Je ziet wat er wel kan."
        )
        page.goto("about:blank")
        page = visit.open(f"{FRAME}#praktijk=huis-van-de-wijk-waterlandplein&straal=1000")
        expect(page.locator("#vinder-uitleg")).to_contain_text("Huis van de Wijk Waterlandplein")
        far = page.locator(".vinder-ver").all_inner_texts()
        assert far
        assert all(re.match(r"(ongeveer )?\d+ m", text) for text in far)


def test_without_a_script_there_are_links(browser: Browser, base: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.open(f"{FRAME}#thema=eten")
        expect(page.locator("a[href$='thema/eten/']")).to_be_visible()
        assert page.locator("main a:visible").evaluate_all("all => all.every(one => one.target === '_blank')")


def test_the_builder_makes_the_lines_and_shows_what_they_show(browser: Browser, base: str) -> None:
    with visiting(browser, base, permissions=["clipboard-read", "clipboard-write"]) as visit:
        page = visit.open("insluiten/")
        page.locator("[name=thema]").select_option("eten")
        page.locator("[name=waar]").select_option("gebied=noord")
        page.locator("[name=taal]").select_option("ar/")
        src = f"{base}ar/{FRAME}#thema=eten&gebied=noord"
        line = page.locator("#inbed-kader").input_value()
        assert f'src="{src.replace("&", "&amp;")}"' in line
        assert 'title="Sociale kaart Amsterdam: Eten, Noord"' in line
        assert "\n" not in line
        assert 'taal="ar" thema="eten" gebied="noord">' in page.locator("#inbed-element").input_value()
        expect(page.locator("#inbed-beeld iframe")).to_have_attribute("src", src)
        assert len(rows(page.frame_locator("#inbed-beeld iframe"))) == 2
        page.locator(".inbed-stuk button").first.click()
        expect(page.locator(".inbed-stuk [role=status]").first).not_to_be_empty()
        assert page.evaluate("() => navigator.clipboard.readText()") == line


def test_the_frame_is_no_wider_than_it_may_be(browser: Browser, base: str) -> None:
    with visiting(browser, base, viewport={**PHONE, "width": 280}) as visit:
        page = visit.open(f"ar/{FRAME}#toon=kaart")
        page.locator(".kaart-tros").first.wait_for()
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 280
