"""Who visits: a phone, and someone with a keyboard alone, in each language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_pages import LANGUAGES, Visit, visiting
from playwright.sync_api import Browser


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def home(language: str) -> str:
    """Where the language begins, below the site's root."""
    return LANGUAGES[language]


@pytest.fixture
def visit(browser: Browser, base: str, language: str) -> Iterator[Visit]:
    """A phone in the reader's language."""
    with visiting(browser, base, locale=language, has_touch=True, is_mobile=True) as one:
        yield one


@pytest.fixture
def keyboard(browser: Browser, base: str, language: str) -> Iterator[Visit]:
    """Someone who uses no mouse and no finger."""
    with visiting(browser, base, locale=language) as one:
        yield one
