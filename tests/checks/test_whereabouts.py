"""What says where a place is, and what does not."""

from __future__ import annotations

import pytest

from sociale_kaart.checks.whereabouts import Whereabouts
from support.places import CHECKED, check, context, read


@pytest.fixture(scope="module")
def finder() -> Whereabouts:
    entry, _ = read(
        "naam: De Meevaart\ncategorie: buurtteam\n"
        "adres: {straat: Rokin, huisnummer: 12, postcode: 2011 AB, plaats: Proefstad}\n" + CHECKED
    )
    assert entry
    return context([entry]).whereabouts


@pytest.mark.parametrize(
    "text",
    [
        "1094 JN",
        "1094jn",
        "in 1094",
        "postcode 2011",
        "２０１１ AB",
        "Balistraat",
        "balistraat 48",
        "Balistr. 48",
        "Van der Pekstraat 12 hs",
        "Laan van Meerdervoort 5",
        "Nieuwezijds Voorburgwal 147",
        "Wibautpark 3A",
        "aan het Rokin",
        "in de balistraat",
        "om de hoek van het javaplein",
        "Stadionweg",
        "aan de Zeeburgerdijk",
        "bij het Sarphatipark",
        "achter de Dappermarkt",
        "Weteringschans 12",
        "Kerkstr 12",
        "1e v. Swindenstr",
        "in de Bali straat",
        "huisnummer 48",
        "52.36301, 4.93411",
        "52,363",
        "https://maps.app.goo.gl/abc",
        "www.google.nl/maps/place/x",
        "https://www.openstreetmap.org/#map=18",
        "///tafel.stoel.lamp",
        "9F469W7M+2X",
        "Indische buurt",
        "indische-buurt",
        "Amsterdam-Oost",
        "city centre",
    ],
)
def test_says_where(finder: Whereabouts, text: str) -> None:
    assert list(finder.find(text))
    assert list(finder.find(f"Kom langs: {text}."))


@pytest.mark.parametrize(
    "text",
    [
        "sinds 1999",
        "in 2026 op vakantie",
        "24 uur per dag, 7 dagen",
        "Bel 0800-2000 of +31 20 123 45 67",
        "van 09:00 tot 17:00 uur",
        "€ 1500 of 1.500 euro",
        "Oost-Nederland en Noord-Holland",
        "Ons centrum is open",
        "je bent onderweg, 10 jaar lang",
        "een weg van 2 jaar",
        "Blijf van mijn lijf",
        "op 2026-07-22",
        "hulp op straat",
        "Op straat slapen hoeft niet",
        "De weg naar hulp",
        "wij slaan niets op, en bellen mag altijd",
        "onderweg, op de terugweg en halverwege",
        "speel op het schoolplein",
        "de supermarkt en de Voedselbank",
        "een eigen huisnummer heb je niet nodig",
    ],
)
def test_says_not_where(finder: Whereabouts, text: str) -> None:
    assert not list(finder.find(text))


@pytest.mark.parametrize("name", ["oost/de-roos", "opvang-balistraat", "de-roos-1094-jn", "roos-indische-buurt"])
def test_a_file_name_says_where(finder: Whereabouts, name: str) -> None:
    assert list(finder.find_online(name))


@pytest.mark.parametrize("name", ["de-roos", "opvang-noord-holland", "onderweg", "blijf-van-mijn-lijf", "centrum-x"])
def test_a_file_name_says_not_where(finder: Whereabouts, name: str) -> None:
    assert not list(finder.find_online(name))


@pytest.mark.parametrize(
    "line",
    [
        "adres: Kanariestraat 48",
        "Kanariestraat 48: open",
        "aanbod: {nl: Kanariestraat 48",
        "controle: {datum: Kanariestraat 48}",
    ],
)
def test_no_message_about_a_secret_place_that_cannot_be_read_quotes_where_it_is(line: str) -> None:
    text = f"naam: De Roos\ncategorie: vrouwenopvang\n{line}\n"
    problems = check({"data/voorzieningen/de-roos.yml": text})
    assert problems
    assert not [p for p in problems if "Kanariestraat" in str(p.as_dict("nl")) + str(p.as_dict("en"))]


def test_no_message_about_a_secret_place_quotes_where_it_is() -> None:
    text = (
        "naam: De Roos\ncategorie: vrouwenopvang\ngebied: Kanariestraat 48\noude_namen: [Kanariestraat 48]\n" + CHECKED
    )
    problems = check({"data/voorzieningen/de-roos.yml": text})
    assert {p.rule.id for p in problems} >= {"geheim-adres", "geheim-adres-in-tekst", "oude-naam"}
    assert not [p for p in problems if "Kanariestraat" in str(p.as_dict("nl")) + str(p.as_dict("en"))]
