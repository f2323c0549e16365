"""Who looks over a shoulder, or at the tabs and the history of a shared phone, reads nothing of a sensitive page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_pages import LANGUAGES, PHONE, file_of
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SENSITIVE = (
    "plek/vrouwencentrum-doenja/",
    "categorie/vrouwencentrum/",
    "categorie/vrouwenopvang/",
    "categorie/geldhulp/",
)
OPEN = ("plek/repair-cafe-de-steek/", "categorie/voedselbank/", "thema/wonen-en-veiligheid/")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport=PHONE)
    yield page
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_sensitive_pages_say_nothing(page: Page, base: str, language: str) -> None:
    home = LANGUAGES[language]
    page.goto(base + home)
    name = page.title()
    assert "·" not in name
    about = page.locator("meta[name=description]").get_attribute("content")
    for address in SENSITIVE:
        page.goto(base + home + address)
        assert page.title() == name, address
        assert page.locator("meta[name=description]").get_attribute("content") == about, address
    for address in OPEN:
        page.goto(base + home + address)
        assert page.title() != name, address
        assert page.title().endswith(name), address


def test_the_page_behind_a_short_code_has_a_neutral_title_too(site: Path) -> None:
    titles = {
        path.read_text("utf-8").partition("<title>")[2].partition("<")[0]
        for path in (site / "p").glob("*/index.html")
        if "vrouwencentrum-" in path.read_text("utf-8")
    }
    assert titles == {"Kies je taal · Sociale kaart Amsterdam"}
    assert file_of(site, SENSITIVE[0]).is_file()
