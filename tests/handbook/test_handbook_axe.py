"""The handbook can be used by everyone: axe finds nothing but what Material for MkDocs itself writes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from support.axe import axe_context, violations
from support.handbook import make_handbook
from support.once import once
from support.patience import PATIENCE
from support.server import serve

pytestmark = pytest.mark.browser

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
# Steps with commands, wide tables, a program: what else there is on a page is of these kinds.
PAGES = ("beginnen/", "opdrachten/", "gegevens/")
# The rule, and the element of Material for MkDocs 9 that breaks it: the search has no name, and the bar with the button
# to copy is a landmark for each block of code.
OF_THE_THEME = (("aria-dialog-name", '<div class="md-search"'), ("landmark-unique", '<nav class="md-code__nav"'))


@pytest.fixture(scope="module")
def handbook() -> Iterator[str]:
    with serve(once("handboek", make_handbook)) as url:
        yield url


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = axe_context(browser)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["", "en/"], ids=["nl", "en"])
def test_axe_finds_only_what_the_theme_itself_writes(
    page: Page, handbook: str, language: str, name: str, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(handbook + language + name)
    found = [line for line in violations(page) if not _of_the_theme(line)]
    assert not found, "\n".join([page.url, *found])


def _of_the_theme(line: str) -> bool:
    return any(line.startswith(f"{rule} (") and element in line for rule, element in OF_THE_THEME)
