"""What may be a person's own, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.checks.identity import bsns, ibans
from sociale_kaart.checks.mail import is_personal
from support.places import CHECKED, check_one, context, read


def _is_personal(address: str) -> bool:
    entry, _ = read("naam: De Meevaart\norganisatie: Dynamo\ncategorie: buurtteam\ngebied: oost\n" + CHECKED)
    assert entry
    return is_personal(address, entry.voorziening, context([entry]))


@pytest.mark.parametrize(
    "address",
    [
        "j.jansen@voorbeeld.nl",
        "Jan.Jansen@voorbeeld.nl",
        "jan_jansen@voorbeeld.nl",
        "fatima.el.idrissi@voorbeeld.nl",
        "a.van.der.berg2@voorbeeld.nl",
        "meevaart@gmail.com",
        "buurtkamer@hotmail.nl",
        "info@ziggo.nl",
        "iemand@live.nl",
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


def test_a_shown_phone_number_in_text_is_fine_when_it_is_nobodys_own() -> None:
    text = "omschrijving: {nl: 'Bel 020 123 4567, 0800-2000 of 112.'}\n"
    place = "naam: De Meevaart\ncategorie: buurtteam\ncontact: {telefoon: 0800-2000}\n"
    assert not check_one(place + text + CHECKED)
