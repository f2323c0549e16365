"""The agenda's pages and data: what a reader sees of the coming week, and what it weighs with thousands of things."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from agenda_made import HOUSE, SECRET, SHUT, frame, names, pages

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.outputs import calendars, site, sitemap
from sociale_kaart.outputs.agenda import agenda_data
from sociale_kaart.outputs.agenda.agenda_pages import MOST, AgendaPages
from sociale_kaart.outputs.offline.kept_files import is_kept
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.rendering.shell import Page
from support.agenda_region import many, on, place, with_places


def test_a_week_has_what_is_on_and_nothing_that_is_over_closed_or_secret() -> None:
    found = pages(with_places(HOUSE, SECRET, SHUT))
    assert names(found["agenda/index.html"]) == ["taal", "tuin"]
    assert names(found["agenda/oost/index.html"]) == ["taal", "tuin"]
    assert "Geheim" not in "".join(found.values())
    assert "dinsdag 24 november 2026" in found["agenda/index.html"]
    assert "gemaakt op 21 november 2026" in found["agenda/index.html"]


def test_a_line_says_what_holds_for_this_and_not_for_the_building() -> None:
    line = pages(with_places(HOUSE))["agenda/index.html"]
    lesson, garden = re.findall(r'<span class="rij-staat">(.*?)</span>', line)[:2]
    assert lesson == "Gratis · Ook in het Arabisch"
    assert garden == "Er is nu geen plek meer · Meedoen of meehelpen", "the price is for who comes, not for who helps"


@pytest.mark.parametrize(("language", "name"), [("nl", "Taalcafé"), ("en", "Language café"), ("ar", "Language café")])
def test_each_language_has_its_own(language: str, name: str) -> None:
    page = pages(with_places(HOUSE), language)["agenda/index.html"]
    assert name in page
    assert ('lang="en" dir="ltr">Language café' in page) is (language == "ar")


def test_an_area_without_anything_says_so_and_whom_to_ask() -> None:
    page = pages(with_places(HOUSE))["agenda/noord/index.html"]
    assert names(page) == []
    assert "Misschien is er toch iets te doen" in page
    assert 'href="../../categorie/buurtteam/"' in page
    assert 'href="../../meedoen/plek/"' in page
    assert "webcal://" in page


def test_a_region_of_which_nobody_told_anything_says_that_and_leads_nowhere_else() -> None:
    catalogue = with_places(SHUT)
    found = pages(catalogue)
    assert "Niemand heeft ons dagen en tijden verteld" in found["agenda/index.html"]
    assert 'id="agenda"' not in found["agenda/index.html"], "nothing to choose from"
    home = Pages(catalogue, "nl", site.shared(catalogue).urls).home()[1].decode()
    assert "agenda/" not in home
    assert dict(calendars.area_files(catalogue))["agenda/oost/agenda.ics"].count(b"VEVENT") == 0, (
        "who follows it goes on"
    )


def test_menu_home_and_sitemap_lead_to_it() -> None:
    catalogue = with_places(HOUSE)
    home = Pages(catalogue, "nl", site.shared(catalogue).urls).home()[1].decode()
    assert home.count('href="./agenda/"') == 2
    assert {"agenda/", "agenda/oost/"} <= set(sitemap.addresses(catalogue))


def test_the_calendar_of_an_area_has_the_events_of_its_things() -> None:
    catalogue = with_places(HOUSE)
    area = dict(calendars.area_files(catalogue))["agenda/oost/agenda.ics"].decode()
    own = dict(calendars.files(catalogue))["plek/huis/aanbod-taal.ics"].decode()
    ids = re.findall(r"UID:\S+", area)
    assert re.findall(r"UID:\S+", own)[0] in ids
    assert len(ids) == len(set(ids))
    assert "X-WR-CALNAME:Agenda Oost" in area


def test_the_data_go_two_weeks_ahead_and_say_the_same() -> None:
    ((name, content),) = agenda_data.files(with_places(HOUSE), "nl")
    document = json.loads(content)
    assert name == "data/agenda.nl.3.json", "from the first day on which something is on"
    assert document["dingen"]["id"] == ["taal", "tuin"]
    assert document["dag"] == [3, 1, 6, 1]
    assert document["dingen"]["gratis"] == [1, 0]


def test_the_same_day_gives_the_same_and_the_next_day_the_next_week() -> None:
    catalogue = with_places(HOUSE)
    assert pages(catalogue) == pages(catalogue)
    assert "24 november" not in pages(on(catalogue, date(2026, 11, 25)))["agenda/index.html"]


@cache
def crowd(each: int) -> Catalogue:
    return many(5_000, each) if each < 60 else many(each, each)


@pytest.mark.parametrize(("each", "language"), [(5, "nl"), (5, "ar"), (60, "nl")])
def test_no_page_grows_with_the_region(each: int, language: str) -> None:
    """The page itself, without what all pages share: 60 things at one place, and 5,000 in the region."""
    found = pages(crowd(each), language)
    heaviest = max((len(gzip.compress(text.encode(), 6)), name) for name, text in found.items())
    print(heaviest, len(found))
    assert heaviest[0] <= 12_000
    assert max(len(names(text)) for text in found.values()) <= MOST


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_what_is_fetched_does_not_either(language: str) -> None:
    sizes = {name: len(gzip.compress(content, 6)) for name, content in agenda_data.files(crowd(5), language)}
    print(sizes)
    assert len(sizes) == agenda_data.AHEAD
    assert max(sizes.values()) <= 20_000


def test_every_time_of_a_busy_region_is_on_a_page_of_its_area() -> None:
    found = pages(crowd(5))
    in_days = sum(len(names(text)) for name, text in found.items() if name.count("/") == 3)
    things = sum(len(v.aanbod) for v in crowd(5).voorzieningen)
    assert things > 4_900
    assert in_days == things, "each is once a week"
    assert "agenda/oost/di/index.html" in found


def test_a_place_that_is_there_only_while_something_is_on_is_in_it_by_its_own_hours() -> None:
    hours = ["wo 10:00-12:00", "feestdagen gesloten"]
    cafe = place(
        "repair",
        "naam: Repair Café Oost",
        "categorie: repair-cafe",
        "gebied: oost",
        "adres: {straat: Balistraat, huisnummer: '48', plaats: Amsterdam}",
        f"openingstijden: [{', '.join(hours)}]",
    )
    catalogue = replace(with_places(cafe), uren={"repair": read_lines(hours)[0]})
    page = pages(catalogue)["agenda/index.html"]
    assert 'href="../plek/repair/"' in page
    assert 'href="../plek/repair/tijden.ics"' in page
    assert "Balistraat 48" in page
    calendar = dict(calendars.area_files(catalogue))["agenda/oost/agenda.ics"].decode()
    own = dict(calendars.files(catalogue))["plek/repair/tijden.ics"].decode()
    assert re.findall(r"UID:\S+", calendar) == re.findall(r"UID:\S+", own)
    ((_, content),) = agenda_data.files(catalogue, "nl")
    assert json.loads(content)["dingen"]["id"] == [""]


def test_a_phone_that_keeps_the_map_keeps_the_agenda_of_its_language() -> None:
    languages = ["nl", "en", "ar"]
    kept = [name for name in ("data/agenda.nl.0.json", "data/agenda.ar.0.json") if is_kept(name, "nl", languages)]
    assert kept == ["data/agenda.nl.0.json"]
    assert all(isinstance(file, Page) for file in AgendaPages(frame(with_places(HOUSE))).files()), "so it is bundled"
