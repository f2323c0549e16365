"""The pages that help to choose, as they were built: nothing leads nowhere, and nothing secret is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sociale_kaart.keuzes import SHOWN

HOMES = {"nl": "", "en": "en/", "ar": "ar/"}
LINK = re.compile(r'href="([^"#]*)"')


@pytest.fixture(params=HOMES)
def start(request: pytest.FixtureRequest, site: Path) -> Path:
    """The first of the pages, in a language."""
    return site / HOMES[str(request.param)] / "wegwijzer" / "index.html"


def pages(start: Path) -> list[Path]:
    return sorted(start.parent.rglob("index.html"))


def main(page: Path) -> str:
    return page.read_text(encoding="utf-8").partition("<main")[2].partition("</main>")[0]


def links(page: Path) -> list[Path]:
    """Where the content leads, below the site: each as a file."""
    found = (link for link in LINK.findall(main(page)) if ":" not in link)
    return [(page.parent / link / "index.html").resolve() for link in found]


def test_nothing_leads_nowhere(start: Path) -> None:
    dead = [(page, link) for page in pages(start) for link in links(page) if not link.is_file()]
    assert dead == []


def test_every_page_is_reached_from_the_first_and_leads_back(start: Path) -> None:
    all_pages = set(pages(start))
    reached, new = {start}, {start}
    while new:
        new = {link for page in new for link in links(page) if link in all_pages} - reached
        reached |= new
    assert reached == all_pages
    assert len(reached) > 100
    assert [page for page in all_pages - {start} if start not in links(page)] == []


def test_the_rest_of_the_site_knows_the_first_page(start: Path) -> None:
    home = start.parents[1] / "index.html"
    assert start in links(home)


def test_every_list_has_places_and_not_too_many(start: Path) -> None:
    for page in pages(start):
        shown = [link for link in links(page) if link.parent.parent.name == "plek"]
        depth = len(page.relative_to(start.parent).parts)
        assert (1 if depth > 2 else 0) <= len(shown) <= (SHOWN if depth > 2 else 0), page
        assert len(shown) == len(set(shown)), page


def test_the_languages_have_the_same_pages_and_the_sitemap_has_them_all(site: Path) -> None:
    made = {
        language: {page.relative_to(site / home).as_posix() for page in (site / home / "wegwijzer").rglob("*.html")}
        for language, home in HOMES.items()
    }
    assert made["nl"] == made["en"] == made["ar"]
    sitemap = re.findall(
        r"<loc>https://[^/]*/(.*?wegwijzer/.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8")
    )
    assert sorted(sitemap) == sorted(
        f"{home}{page.removesuffix('index.html')}" for language, home in HOMES.items() for page in made[language]
    )


def test_a_secret_address_is_not_told_and_crisis_numbers_are(small_site: Path) -> None:
    page = small_site / "wegwijzer" / "wonen-en-veiligheid" / "vrouwen" / "index.html"
    text = main(page)
    assert "Een veilige plek" in text
    assert "0800-2000" in text
    assert "geheim" in text
    row = re.search(r'<a class="rij" href="[^"]*plek/veilige-plek/">.*?</a>', text)
    assert row
    assert re.sub(r"<[^>]+>", "", row[0]).split() == ["Een", "veilige", "plek", "Vrouwenopvang"]
    title = re.search(r"<title>(.*?)</title>", page.read_text(encoding="utf-8"))
    assert title
    assert title[1] == "Help mij kiezen · Sociale kaart Amsterdam", "a window says nothing of what was looked up"


def test_what_is_not_known_stands_below_its_own_heading(site: Path) -> None:
    text = main(site / "wegwijzer" / "ontmoeten" / "vrouwen" / "weesp" / "index.html")
    assert (
        " ".join(re.sub(r"<[^>]+>", "", text).split()).count(
            "1 plek. Bij nog 2 plekken weten we niet voor wie ze zijn."
        )
        == 1
    )
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", text)
    assert headings[-1] == "We weten niet voor wie dit is. Vraag het eerst."
    unknown = text.rpartition(headings[-1])[2]
    assert "plek/buurtkamer-aetsveld/" in unknown
