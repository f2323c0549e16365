"""Telling the region that something is wrong: a letter that is half written, whatever the place is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.outputs.site import place_page, shared
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.place_links import report_link
from support.sample import sample

TODAY = date(2026, 11, 21)
ODD = [
    'Jan & Piet\'s "plek" = 100% + #1?',
    "regel een\r\nBcc: iemand@anders.nl",
    "مقهى اللغة",
    "Feest 🎉 voor 👩‍👩‍👧",
    "mailto:x@y.nl?body=z&amp;",
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return sample()


def place(catalogue: Catalogue, id: str, **changes: object) -> Voorziening:
    return next(v for v in catalogue.voorzieningen if v.id == id).model_copy(update=changes)


def as_a_browser_hands_it_on(link: str) -> str:
    """What is beyond ASCII stands in the page as it is; browsers write bytes (tests/browser/test_place_page.py)."""
    return "".join(letter if letter.isascii() else quote(letter) for letter in link)


def read(link: str) -> dict[str, str]:
    """The letter as a mail program opens it."""
    link = as_a_browser_hands_it_on(link)
    assert link.isascii()
    assert not set(link) & set("\"'<> \r\n+"), link
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    return {"to": parts.path, **dict(parse_qsl(parts.query, strict_parsing=True))}


@pytest.mark.parametrize("naam", ODD)
@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_the_letter_says_which_place_it_is_about(catalogue: Catalogue, naam: str, language: str) -> None:
    v = place(catalogue, "oba-de-hallen", naam=naam)
    letter = read(report_link(catalogue, v, language))
    assert set(letter) == {"to", "subject", "body"}
    assert letter["to"] == catalogue.regio.email
    assert letter["subject"].endswith(f": {naam} ({code_of(v.id).upper()})")
    prefix = "" if language == "nl" else f"{language}/"
    assert f"{catalogue.regio.site_url}{prefix}plek/oba-de-hallen/" in letter["body"].split("\r\n")


def test_in_the_readers_language_with_the_dutch_beside_it(catalogue: Catalogue) -> None:
    v = place(catalogue, "oba-de-hallen")
    dutch, arabic = (read(report_link(catalogue, v, language)) for language in ("nl", "ar"))
    question = dutch["body"].split("\r\n")[0]
    assert question.startswith("Wat klopt er niet")
    assert dutch["body"].count(question) == 1
    assert arabic["body"].split("\r\n")[:2][1] == question
    assert arabic["body"].startswith("ما الخطأ")
    assert "Er klopt iets niet" in arabic["subject"]


def test_it_fits_in_what_mail_programs_take(catalogue: Catalogue) -> None:
    v = place(catalogue, "oba-de-hallen", naam="م" * 80)

    def length(v: Voorziening) -> int:
        return len(as_a_browser_hands_it_on(report_link(catalogue, v, "ar")))

    assert length(v) < 2_500
    assert max(map(length, catalogue.voorzieningen)) < 1_900


def test_no_address_no_letter(catalogue: Catalogue) -> None:
    regio = catalogue.regio.model_copy(update={"email": None})
    silent = replace(catalogue, region=replace(catalogue.region, regio=regio))
    assert report_link(silent, place(catalogue, "oba-de-hallen"), "nl") == ""
    urls = shared(silent).urls
    pages = dict(place_page(silent, "nl", urls, "oba-de-hallen"))
    html = pages["plek/oba-de-hallen/index.html"].decode()
    assert "subject=" not in html
    assert "meedoen/plek/#wijzig=" in html  # volunteers can still change it


def test_of_a_secret_place_only_the_name(catalogue: Catalogue) -> None:
    v = place(catalogue, "oba-de-hallen", categorie=("vrouwenopvang",))
    letter = read(report_link(catalogue, v, "nl"))
    for whereabouts in ("Hannie", "1053", "52.3", "Amsterdam-West", "data/"):
        assert whereabouts not in letter["body"].replace(catalogue.regio.site_url, ""), whereabouts
