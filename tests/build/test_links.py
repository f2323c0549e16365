"""Addresses are promises: each is there in every language, and every link on every page leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from built import KLEIN, TODAY, base_of, copy_of, dead_links, klein_site, made, pages_of
from page_parts import Page

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.keuzes import Keuzes
from sociale_kaart.loading import load_catalogue
from sociale_kaart.scopes import wanted_scopes
from support import three_languages

PROSE = ("over", "privacy", "toegankelijkheid", "meedoen")
FOR_PROGRAMS = {f"data/voorzieningen{end}" for end in (".json", ".geojson", ".csv", "-puntkomma.csv", ".xlsx")}


@pytest.fixture(scope="module")
def klein() -> Path:
    return klein_site()


@pytest.fixture(scope="module", params=["voorbeeld", "klein"])
def built(request: pytest.FixtureRequest, site: Path, klein: Path) -> tuple[Path, Catalogue]:
    """Both regions: at the root of a host, and below a folder of it."""
    region, folder = (three_languages.region(), site) if request.param == "voorbeeld" else (KLEIN, klein)
    catalogue, _ = load_catalogue(region / "mkdocs.yml", TODAY)
    assert catalogue
    return folder, catalogue


@pytest.fixture(scope="module")
def pages(built: tuple[Path, Catalogue]) -> Mapping[str, Page]:
    return pages_of(built[0])


def addresses(catalogue: Catalogue) -> set[str]:
    """What the contract promises inside each language."""
    words = catalogue.woorden
    places = (*catalogue.voorzieningen, *catalogue.gestopt)
    return {
        *("", "plekken/", "kaart/"),
        *(f"{id}/" for id in PROSE),
        *(f"categorie/{id}/" for id in words.categorieen),
        *(f"thema/{id}/" for id in words.themas),
        *(f"gebied/{id}/" for id in words.gebieden),
        *(f"plek/{v.id}/" for v in places),
        *(f"plek/{old}/" for v in places for old in v.oude_namen),
        *("druk/", "druk/wijzigingen/", "lijst/", "bewaren/", "meedoen/plek/", "wegwijzer/"),
        *(f"druk/{scope.id}/" for scope in wanted_scopes(catalogue)),
        "hulplijnen/",
        "agenda/",
        *("dekking/", "dekking/condities/"),
        *("nakijken/", *(f"nakijken/{id}/" for id in words.gebieden)),
        *("gesprek/", *(f"gesprek/praktijk-{id}/" for id in catalogue.praktijken)),
        *(f"gesprek/{id}/" for id in {id for kind in words.categorieen.values() for id in kind.dimensies}),
        *("wachtkamer/", "insluiten/", "insluiten/kader/"),
        *(f"agenda/{id}/" for id in words.gebieden),
        *(["regelingen/"] if catalogue.lopende_regelingen else []),
        *(["levensgebeurtenissen/"] if catalogue.levensgebeurtenissen else []),
        *(f"regeling/{one.id}/" for one in catalogue.lopende_regelingen),
        *(f"levensgebeurtenis/{id}/" for id in catalogue.levensgebeurtenissen),
        *(["er-niet/"] if tells_what_is_missed(catalogue) else []),
        *(f"er-niet/{id}/" for id in words.gebieden if tells_what_is_missed(catalogue)),
        *(keuze.address for keuze in Keuzes(catalogue).all()),
    }


def short_codes(catalogue: Catalogue) -> set[str]:
    """Once for all languages, each of which it leads to."""
    places = (*catalogue.voorzieningen, *catalogue.gestopt)
    return {f"p/{code_of(id)}/index.html" for v in places for id in (v.id, *v.oude_namen)}


def tells_what_is_missed(catalogue: Catalogue) -> bool:
    return bool(catalogue.regio.email and catalogue.noden.noden)


def prefix(catalogue: Catalogue, language: str) -> str:
    return "" if language == catalogue.regio.talen[0] else f"{language}/"


def language_of(page: Page, catalogue: Catalogue) -> str:
    first = page.address.split("/")[0]
    return first if first in catalogue.regio.talen[1:] else catalogue.regio.talen[0]


def test_every_address_is_there_in_every_language(built: tuple[Path, Catalogue], pages: Mapping[str, Page]) -> None:
    _, catalogue = built
    homes = [prefix(catalogue, language) for language in catalogue.regio.talen]
    promised = {f"{home}{address}index.html" for home in homes for address in addresses(catalogue)}
    promised |= short_codes(catalogue)
    assert not promised - set(pages)
    assert {name for name in set(pages) - promised if not name.endswith(("404.html", "geen-verbinding.html"))} == set()


def test_the_files_for_programs_are_there_once(built: tuple[Path, Catalogue]) -> None:
    folder, _ = built
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("voorzieningen[.-]*")}
    assert found == FOR_PROGRAMS
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("sitemap.xml")} == {"sitemap.xml"}


def test_every_link_leads_somewhere(built: tuple[Path, Catalogue], pages: Mapping[str, Page]) -> None:
    assert dead_links(built[0], pages) == []


def test_a_dead_link_would_be_found(klein: Path, tmp_path: Path) -> None:
    """The judge judged: a file that is not there, an anchor that is not there, a picture that is not in the sprite."""
    (tmp_path / "robots.txt").write_bytes((klein / "robots.txt").read_bytes())
    (tmp_path / "index.html").write_text(
        '<a href="weg/">x</a><a href="#weg">x</a><a href="./#er">x</a><p id="er"></p>'
        '<svg><use href="een.svg#weg"/></svg><a href="https://elders.example/weg/">x</a>',
        encoding="utf-8",
    )
    (tmp_path / "een.svg").write_text('<svg><symbol id="er"/></svg>', encoding="utf-8")
    assert dead_links(tmp_path) == ["index.html: #weg", "index.html: een.svg#weg", "index.html: weg/"]


def test_whatever_unfolds_says_what_it_is_in_a_language_that_is_not_offered_too(klein: Path) -> None:
    """The small region has pages in Turkish, which it does not offer."""
    pages = {path.relative_to(klein).as_posix(): path.read_text("utf-8") for path in klein.rglob("*.html")}
    assert any(name.startswith("tr/") for name in pages)
    assert [name for name, html in pages.items() if re.search(r"<details[^>]*>\s*<(?!summary)", html)] == []


def test_every_page_says_its_language_and_direction(built: tuple[Path, Catalogue], pages: Mapping[str, Page]) -> None:
    _, catalogue = built
    for page in pages.values():
        language = language_of(page, catalogue)
        direction = "rtl" if language == "ar" else "ltr"
        assert (page.root.get("lang"), page.root.get("dir")) == (language, direction), page.address


def test_other_languages_are_named_absolutely_and_mutually(
    built: tuple[Path, Catalogue], pages: Mapping[str, Page]
) -> None:
    folder, catalogue = built
    base, codes = base_of(folder), short_codes(catalogue)
    for name, page in pages.items():
        if (
            name.endswith(("404.html", "geen-verbinding.html")) or page.refresh or name in codes
        ):  # no address of its own
            assert not page.alternates(), name
            continue
        language = language_of(page, catalogue)
        address = page.address.removesuffix("index.html").removeprefix(prefix(catalogue, language))
        wanted = {code: f"{base}{prefix(catalogue, code)}{address}" for code in catalogue.regio.talen}
        assert page.alternates() == {**wanted, "x-default": base + address}, name
        canonical = [link["href"] for link in page.all("link") if link.get("rel") == "canonical"]
        assert canonical == [wanted[language]], name
        others = {f"{prefix(catalogue, code)}{address}index.html" for code in catalogue.regio.talen}
        assert others <= set(pages), name


def test_a_former_address_leads_to_the_present_one(built: tuple[Path, Catalogue], pages: Mapping[str, Page]) -> None:
    _, catalogue = built
    for place in catalogue.voorzieningen:
        for old in place.oude_namen:
            for language in catalogue.regio.talen:
                page = pages[f"{prefix(catalogue, language)}plek/{old}/index.html"]
                assert page.refresh == f"../../plek/{place.id}/"
                assert any(meta.get("content") == "noindex" for meta in page.all("meta"))


def test_each_page_names_the_software_language_where_its_own_is_missing(tmp_path: Path) -> None:
    """There is no Azerbaijani catalogue: the site's own words are English there, and must be marked as English."""
    config = copy_of(KLEIN, tmp_path / "klein")
    config.write_text(config.read_text("utf-8").replace("talen: [en, nl, tr]", "talen: [nl, en, az]"), "utf-8")
    pages = pages_of(made(config, tmp_path / "site"))
    page = pages["az/index.html"]
    assert "Skip to the content" in page.text
    english = [attributes for tag, attributes in page.elements if attributes.get("lang") == "en" and tag != "a"]
    assert english
    offered = {link["hreflang"] for link in pages["index.html"].all("a") if "hreflang" in link}
    assert offered == {"en"}, "nobody is offered a language that is not there"
    assert "/az/" not in (tmp_path / "site" / "sitemap.xml").read_text("utf-8")
