"""The Nu HTML checker finds no error in what we write: every kind of page in every language, and a row of places."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser_pages import KINDS, LANGUAGES, SMALL_KINDS, file_of

from support.nu import problems

pytestmark = pytest.mark.browser

PLACES = 20  # beside those of the kinds of pages, spread over the whole list


def test_no_html_errors(site: Path, small_site: Path, small_region: Path) -> None:
    """In one run: starting Java takes longer than a page."""
    files = [file_of(site, home + address) for home in LANGUAGES.values() for address in KINDS.values()]
    places = sorted(site.glob("**/plek/*/index.html"))
    files += places[:: max(1, len(places) // PLACES)]
    files += [file_of(small_site, home + address) for home in LANGUAGES.values() for address in SMALL_KINDS.values()]
    files += moved(small_site)
    assert len(files) >= len(LANGUAGES) * len(KINDS) + PLACES
    assert problems(list(dict.fromkeys(files))) == []


def moved(site: Path) -> list[Path]:
    """Pages at the former address of a place, in each language."""
    return [file_of(site, f"{home}plek/vroeger-heette-het-zo/") for home in LANGUAGES.values()]
