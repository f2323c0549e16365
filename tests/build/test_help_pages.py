"""What the pages of helplines and schemes say: to a reader, and to a search engine."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from built import KLEIN, TODAY
from other_programs import linked_data, open_quarters, quarters
from page_parts import Page, read_page

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.site import shared
from sociale_kaart.outputs.steun.steun_pages import SteunPages
from sociale_kaart.rendering.frame import Frame
from support import ROOT
from support.built_sites import TODAY as DAY

# What schema.org has for each type, as far as we say it (schema.org 29, November 2026).
THING = {"@type", "@id", "name", "alternateName", "description", "url", "sameAs", "subjectOf"}
SERVICE = THING | {"audience", "areaServed", "availableChannel"}
VOCABULARY = {
    "GovernmentService": SERVICE,
    "Service": SERVICE,
    "Audience": THING | {"audienceType"},
    "Country": THING,
    "AdministrativeArea": THING,
    "ServiceChannel": THING | {"serviceUrl", "servicePhone"},
    "ContactPoint": THING | {"telephone", "availableLanguage", "hoursAvailable"},
    "Organization": THING | {"contactPoint"},
    "OpeningHoursSpecification": THING | {"dayOfWeek", "opens", "closes", "validFrom", "validThrough"},
    "WebPage": THING | {"lastReviewed"},
}


@cache
def pages(region: Path, language: str, today: date = TODAY) -> dict[str, bytes]:
    catalogue = loaded(region, today)
    frame = Frame(catalogue, language, shared(catalogue).urls)
    return dict(SteunPages(frame).files())


def loaded(region: Path, today: date) -> Catalogue:
    catalogue, problems = load_catalogue(region / "mkdocs.yml", today)
    assert catalogue, problems
    return catalogue


def page(region: Path, language: str, address: str, today: date = TODAY) -> str:
    ((_, content),) = [(n, c) for n, c in pages(region, language, today).items() if n.endswith(f"{address}index.html")]
    return content.decode()


def walk(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(found for part in value.values() for found in walk(part))]
    return [found for part in value for found in walk(part)] if isinstance(value, list) else []


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_search_engines_get_words_of_their_own_vocabulary(language: str) -> None:
    found = {name: linked_data(html.decode()) for name, html in pages(ROOT, language).items() if b"ld+json" in html}
    assert sum("regeling/" in name for name in found) == len(loaded(ROOT, TODAY).lopende_regelingen)
    for name, data in found.items():
        assert data["@context"] == "https://schema.org", name
        for record in walk({key: value for key, value in data.items() if key != "@context"}):
            kind = record.get("@type")
            assert "@graph" in record or set(record) <= VOCABULARY.get(kind or "Thing", THING | {"@graph"}), (
                name,
                record,
            )
            assert None not in record.values()


def test_a_scheme_is_a_service_of_a_government_unless_a_foundation_gives_it() -> None:
    data = linked_data(page(ROOT, "en", "regeling/zorgtoeslag/"))
    assert (data["@type"], data["areaServed"]) == ("GovernmentService", {"@type": "Country", "name": "Nederland"})
    assert data["alternateName"] == "Zorgtoeslag"
    assert data["url"].endswith("/en/regeling/zorgtoeslag/")
    assert linked_data(page(ROOT, "nl", "regeling/leergeld/"))["@type"] == "Service"


def organisation(today: date, id: str = "testlijn") -> dict[str, Any]:
    graph = linked_data(page(KLEIN, "nl", "hulplijnen/", today))["@graph"]
    found: dict[str, Any] = next(one for one in graph if one["@id"].endswith(f"#{id}"))
    return found


def test_a_line_is_open_for_a_search_engine_exactly_when_it_is_for_us() -> None:
    point = organisation(TODAY)["contactPoint"]
    assert (point["telephone"], point["availableLanguage"]) == ("0800-0432", ["nl", "tr"])
    hours, _ = read_lines(("ma-vr 09:00-17:00", "feestdagen gesloten"))
    mine = quarters(expand(hours, loaded(KLEIN, TODAY).feestdagen, TODAY, 30).perioden)
    assert open_quarters(point["hoursAvailable"], TODAY, 30) == mine
    around_the_clock = organisation(TODAY, "alarmnummer")["contactPoint"]["hoursAvailable"]
    assert {(row["opens"], row["closes"]) for row in around_the_clock} == {("00:00", "23:59")}


LATER = date(2027, 11, 2)  # a year and a day after somebody looked at the line


def test_hours_that_nobody_looked_at_for_a_year_are_said_and_nothing_is_concluded_from_them() -> None:
    fresh, old = (read_page("", page(KLEIN, "nl", "hulplijnen/", day).encode()) for day in (TODAY, LATER))
    assert [bool(_states(one)) for one in (fresh, old)] == [True, False]
    assert ["eigen-script" in one.ids for one in (fresh, old)] == [True, False], "what says it is fetched only there"
    assert all("09:00–17:00" in one.text for one in (fresh, old))
    assert "hoursAvailable" not in organisation(LATER)["contactPoint"]


def _states(page: Page) -> list[dict[str, str]]:
    return [one for one in page.all("p") if one.get("class", "").startswith("staat")]


def test_a_page_tells_what_the_file_says_and_leads_there() -> None:
    found = read_page("", page(KLEIN, "nl", "hulplijnen/").encode())
    for text in (
        "Dag en nacht",
        "Voor: iedereen boven de 18",
        "Je hoeft je naam niet te zeggen",
        "Chatten kan ook",
        "Turks",
    ):
        assert text in " ".join(found.text.split()), text
    links = set(found.links())
    assert {"tel:08000432", "https://testlijn.example"} <= links
    assert any(link.startswith("https://wa.me/31") for link in links)
    assert {"testlijn", "alarmnummer"} <= found.ids
    assert "WhatsApp" in found.text
    assert "Het kan ook via WhatsApp" not in found.text, "its number stands there"


def test_a_line_without_a_check_says_its_hours_and_a_keeper_is_told(tmp_path: Path) -> None:
    region = Path(shutil.copytree(KLEIN, tmp_path / "r"))
    lines = region / "data" / "hulplijnen.yml"
    lines.write_text(lines.read_text("utf-8").partition("  controle:")[0], "utf-8")
    _, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert [p.rule.id for p in problems if p.position.file == "data/hulplijnen.yml"] == ["lijn-zonder-controle"]
    assert not _states(read_page("", page(region, "nl", "hulplijnen/").encode()))


def test_the_sample_says_no_more_than_its_sources() -> None:
    """Of the sample's lines the list of facts has day and night, the website and the ways; nobody looked up hours."""
    lines = loaded(ROOT, date.fromisoformat(DAY)).woorden.lijnen.values()
    assert not [line.id for line in lines if line.openingstijden or line.talen or line.anoniem != "onbekend"]
