"""What may be a person's own, and what only looks like it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.checks.identity import bsns, ibans
from sociale_kaart.checks.mail import is_personal, own_words
from sociale_kaart.problems import Level
from support.places import CHECKED, check_one, context, read


def _is_personal(address: str) -> bool:
    entry, _ = read("naam: De Meevaart\norganisatie: Dynamo\ncategorie: buurtteam\ngebied: oost\n" + CHECKED)
    assert entry
    return is_personal(address, own_words(entry.voorziening, context([entry])))


@pytest.mark.parametrize(
    "address",
    [
        "j.jansen@voorbeeld.nl",
        "Jan.Jansen@voorbeeld.nl",
        "jan_jansen@voorbeeld.nl",
        "fatima.el.idrissi@voorbeeld.nl",
        "a.van.der.berg2@voorbeeld.nl",
        "meevrouw@gmail.com",
        "jan.voedselbank@gmail.com",
        "de.vries@voorbeeld.nl",
        "iemand@live.nl",
        "piet@hotmail.co.uk",
        "fatima@voorbeeld.nl",
    ],
)
def test_may_be_a_persons_own(address: str) -> None:
    assert _is_personal(address)


@pytest.mark.parametrize(
    "address",
    [
        "info@voorbeeld.nl",
        "buurtteam.oost@voorbeeld.nl",
        "team.meevaart@voorbeeld.nl",
        "de.meevaart@voorbeeld.nl",
        "dynamo.welzijn@voorbeeld.nl",
        "zaal.verhuur@voorbeeld.nl",
        "wijkcentrum.plantage@voorbeeld.nl",
        "voedselbank@gmail.voorbeeld.nl",
        "meevaart@gmail.com",
        "buurtkamer@hotmail.nl",
        "buurthuis@ziggo.nl",
        "stichtingdebrug@gmail.com",
        "de.brug@voorbeeld.nl",
        "sint.jan@voorbeeld.nl",
    ],
)
def test_is_an_organisations(address: str) -> None:
    assert not _is_personal(address)


@given(st.from_regex(r"\A[0-9]{9}\Z"))
def test_eleven_test_as_it_is_written_in_law(digits: str) -> None:
    total = sum(int(d) * w for d, w in zip(digits[:8], range(9, 1, -1), strict=True)) - int(digits[8])
    assert bool(list(bsns(f"nr {digits}."))) == (total % 11 == 0 and int(digits) > 0)


@pytest.mark.parametrize(
    "text",
    ["tel. 020 123 45 67", "+31 123456782", "0031123456782", "https://a.nl/123456782", "52.123456782", "1234567820"],
)
def test_digits_that_are_part_of_something_else_are_no_bsn(text: str) -> None:
    assert not list(bsns(text))


@pytest.mark.parametrize("text", ["NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE68 5390 0754 7034"])
def test_bank_accounts(text: str) -> None:
    assert list(ibans(f"op {text}, graag"))
    assert not list(ibans(text.replace("91", "92").replace("68", "69")))


@pytest.mark.parametrize(
    "text",
    [
        "0612345678",
        "06 - 12 34 56 78",
        "06.12.34.56.78",
        "(06) 1234 5678",
        "06/12345678",
        "06_12345678",
        "06–12 34 56 78",
        "06\u00a012\u00a034\u00a056\u00a078",
        "06 123 456 78",
        "0 6 1 2 3 4 5 6 7 8",
        "0031 6 1234 5678",
        "+31(0)6-12345678",
        "tel:+31612345678",
    ],
)
def test_a_mobile_number_in_any_spelling(text: str) -> None:
    assert rules_of(f"Bel {text}.") == ["persoonlijk-nummer-in-tekst"]


@pytest.mark.parametrize(
    "text",
    [
        "06-12-2026 10.00 uur",
        "06/12/2026 10:00 uur",
        "van 06-12-2026 t/m 07-12-2026",
        "06.12.2026 - 08.12.2026",
        "zaal 06 12 34",
        "088 123 4567",
        "0612-34",
    ],
)
def test_a_date_or_another_number_is_no_mobile_number(text: str) -> None:
    assert rules_of(f"Op {text}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "fatima (at) gmail [dot] com",
        "fatima @ gmail.com",
        "fatima apenstaartje gmail.com",
        "fatima＠gmail.com",
        "mailto:jan.de.vries@voorbeeld.nl",
    ],
)
def test_a_persons_mail_address_in_any_spelling(text: str) -> None:
    assert rules_of(f"Mail {text}.") == ["persoonlijk-adres-in-tekst"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("12 34 56 782", "bsn"),
        ("123-456-782", "bsn"),
        ("1234.56.782", "bsn"),
        ("NL91-ABNA-0417-1643-00", "iban"),
        ("NL91.ABNA.0417.1643.00", "iban"),
        ("NL 91 ABNA 0417 164 300", "iban"),
        ("NL91\u00a0ABNA\u00a00417\u00a01643\u00a000", "iban"),
        ("BE68 5390 0754 7034 voor de kas", "iban"),
    ],
)
def test_numbers_of_a_person_however_they_are_spaced(text: str, rule: str) -> None:
    assert rules_of(f"Nummer {text}.") == [rule]


def rules_of(text: str) -> list[str]:
    """What is said of a place with this text."""
    place = f"naam: De Meevaart\ncategorie: buurtteam\nomschrijving: {{nl: {json.dumps(text)}}}\n"
    found = check_one(place + "contact: {telefoon: 0800-2000}\n" + CHECKED)
    return [problem.rule.id for problem in found if problem.level is Level.ERROR]


def test_a_shown_phone_number_in_text_is_fine_when_it_is_nobodys_own() -> None:
    text = "omschrijving: {nl: 'Bel 020 123 4567, 0800-2000 of 112.'}\n"
    place = "naam: De Meevaart\ncategorie: buurtteam\ncontact: {telefoon: 0800-2000}\n"
    assert not check_one(place + text + CHECKED)
