"""What a place offers on its own page: this week by day, each thing with its own words, and nothing that is over."""

from __future__ import annotations

import gzip
import re

import pytest

from sociale_kaart.outputs import calendars, site
from support.one_fact import BASE, TODAY, with_place

OFFERS = """openingstijden: [ma-vr 09:00-17:00, feestdagen gesloten]
aanbod:
  - {nl: Koffie}
  - id: taal
    naam: {nl: Taalcafé, en: Language café}
    openingstijden: [di 10:00-12:00]
    drempel: {kosten: gratis}
    talen: [nl, ar]
    aanmelden: {nl: Geef je op bij de balie.}
    voor_verwijzers: {nl: Alleen voor de huisarts.}
  - {id: oud, naam: {nl: Voorbije dans}, openingstijden: [ma 10:00-11:00], tot: 2026-11-20}
  - {id: later, naam: {nl: Zomerfeest}, openingstijden: [ma 10:00-11:00], van: 2027-06-01}
"""
MANY = "".join(
    f"  - {{id: n{n}, naam: {{nl: Iets leuks {n}}}, omschrijving: {{nl: 'Samen iets doen met de buurt, nummer {n}.'}}, "
    f"openingstijden: [{['ma', 'di', 'wo', 'do', 'vr'][n % 5]} {9 + n % 7:02}:00-{10 + n % 7}:30], talen: [nl, ar]}}\n"
    for n in range(60)
)


def page(offers: str, language: str = "nl") -> bytes:
    catalogue = with_place(BASE + offers)
    ((_, content), *_) = site.place_page(catalogue, language, site.shared(catalogue).urls, "proef")
    return content


def test_this_week_comes_by_day_and_what_is_over_or_far_off_is_not_in_it() -> None:
    week = re.search(r'class="week".*?</section>', page(OFFERS).decode(), re.DOTALL)
    assert week
    assert f'data-vanaf="{TODAY}"' in week.group()
    assert re.findall(r"<h3>(.*?)</h3>", week.group()) == ["dinsdag 24 november 2026"]
    assert re.findall(r"#aanbod-(\w+)", week.group()) == ["taal"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["Taalcafé", "dinsdag 10:00–12:00", "Gratis", "Zo doe je mee:", "Vanaf 1 juni 2027"]),
        ("en", ["Language café", "Tuesday 10:00–12:00", "Free of charge", "How to join:", "From 1 June 2027 on"]),
        ("ar", ["Language café", "كيف تشارك:"]),
    ],
)
def test_each_thing_has_its_own_words_in_every_language(language: str, words: list[str]) -> None:
    text = page(OFFERS, language).decode()
    assert [word for word in words if word not in text] == []
    assert "Voorbije dans" not in text
    assert "huisarts" not in text.partition('class="stukken"')[2].partition("</section>")[0]


def test_search_engines_are_told_of_this_week_only() -> None:
    data = page(OFFERS).decode().partition("application/ld+json")[2]
    assert data.count('"Event"') == 1
    assert "2026-11-24T10:00+01:00" in data


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_sixty_offers_are_a_light_page(language: str) -> None:
    """A place's page is 45 kB at first view, most of it shared by all pages."""
    few, many = (len(gzip.compress(page(OFFERS + more, language))) for more in ("", MANY))
    assert many - few < 5_000


def test_each_with_times_has_a_calendar_between_its_first_and_last_day() -> None:
    found = dict(calendars.files(with_place(BASE + OFFERS)))
    assert sorted(name for name in found if name.startswith("plek/proef/")) == [
        "plek/proef/aanbod-later.ics",
        "plek/proef/aanbod-taal.ics",
        "plek/proef/tijden.ics",
    ]
    later = found["plek/proef/aanbod-later.ics"].decode()
    assert "SUMMARY:Zomerfeest\\, De Meevaart" in later
    assert "DTSTART;TZID=Europe/Amsterdam:20270607T100000" in later
    assert "UID:proef.later-" in later
    assert b'href="../../plek/proef/aanbod-taal.ics"' in page(OFFERS)
