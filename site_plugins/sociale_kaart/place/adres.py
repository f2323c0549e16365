"""Where a place is: the models of the keys `adres` and `locatie`. A place of a secret kind has neither."""

from __future__ import annotations

from math import cos, hypot, radians
from typing import Annotated

from pydantic import AfterValidator

from sociale_kaart.place.declaration import Declaration, Output, asked
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import (
    Breedtegraad,
    Datum,
    Huisnummer,
    Lengtegraad,
    Naam,
    Postcode,
    Toelichting,
    text_of,
)
from sociale_kaart.place.left_out import BOOKKEEPING, NO_PREVIEW, OURS, SHORT_TALK, TEXT
from sociale_kaart.problems import Say

METRES_PER_DEGREE = 111_320.0

Bron = Annotated[str, AfterValidator(text_of(2, 300))]

_POSTAL = {Output.FINDER: "rows say street and number; distances are from the spot"}
_BY_MAP = {
    Output.PREVIEW: "the form has a map of its own for it",
    Output.NEW: "nobody knows coordinates by heart; `kaart geocode` looks them up",
}
_HOW_FOUND = {
    **BOOKKEEPING,
    **OURS,
    Output.FORM: "set with the pin, not by hand",
    Output.NEW: "`kaart geocode` writes it",
    Output.CSV: "where a spot comes from is in voorzieningen.json",
}

STRAAT = Declaration(
    asked(
        "waar",
        "Straat",
        "Street",
        "As it says on the street sign.",
        new=Say("In welke straat is de deur (leeg: geen deur)?", "Which street is the door in (empty: no door)?"),
    ),
    is_where=True,
)
HUISNUMMER = Declaration(
    asked(
        "waar",
        "Huisnummer",
        "House number",
        "Only the number; a letter goes in the next box.",
        "Alleen het nummer; een letter hoort in het volgende vak.",
        new=Say("Huisnummer, alleen het nummer?", "House number, only the number?"),
    ),
    is_where=True,
)
TOEVOEGING = Declaration(
    asked(
        "waar",
        "Toevoeging",
        "Addition",
        "A letter or digit after the number.",
        new=Say("Letter of cijfer achter het nummer?", "Letter or digit after the number?"),
    ),
    is_where=True,
)
POSTCODE = Declaration(
    asked("waar", "Postcode", "Postcode", "Four digits and two letters.", new=Say("Postcode?", "Postcode?")),
    is_where=True,
    left_out=_POSTAL,
)
PLAATS = Declaration(
    asked("waar", "Plaats", "Town", "The town.", new=Say("Plaats?", "Town?")), is_where=True, left_out=_POSTAL
)
TOELICHTING = Declaration(
    asked(
        "waar",
        "Hoe vind je de deur?",
        "How do you find the door?",
        "For example: the entrance is around the corner.",
        "Bijvoorbeeld: de ingang is om de hoek.",
    ),
    is_where=True,
    left_out={**TEXT, **SHORT_TALK, **NO_PREVIEW},
)
LAT = Declaration(
    asked("waar", "Breedtegraad", "Latitude", "In the Netherlands 50 to 54."), is_where=True, left_out=_BY_MAP
)
LON = Declaration(
    asked("waar", "Lengtegraad", "Longitude", "In the Netherlands 3 to 8."), is_where=True, left_out=_BY_MAP
)
FOUND = Declaration(is_where=True, left_out=_HOW_FOUND)


class Adres(Deel):
    straat: Annotated[Naam, STRAAT] = veld("De straat, zoals op het bord.", "Balistraat", ...)
    huisnummer: Annotated[Huisnummer | None, HUISNUMMER] = veld(
        "Alleen het nummer; een letter hoort bij toevoeging.", '"48"'
    )
    toevoeging: Annotated[Annotated[str, AfterValidator(text_of(1, 12))] | None, TOEVOEGING] = veld(
        "Letter of cijfer achter het nummer.", "A"
    )
    postcode: Annotated[Postcode | None, POSTCODE] = veld("Vier cijfers en twee letters.", "1094 JN")
    plaats: Annotated[Naam, PLAATS] = veld("De woonplaats.", "Amsterdam", ...)
    toelichting: Annotated[Toelichting | None, TOELICHTING] = veld("Hoe je de deur vindt.", "{nl: ingang om de hoek}")


class Locatie(Deel):
    lat: Annotated[Breedtegraad, LAT] = veld("Breedtegraad: in Nederland 50 tot 54.", "52.3630", ...)
    lon: Annotated[Lengtegraad, LON] = veld("Lengtegraad: in Nederland 3 tot 8.", "4.9341", ...)
    bron: Annotated[Bron | None, FOUND] = veld("Waar de plek op de kaart vandaan komt.", "pdok")
    datum: Annotated[Datum | None, FOUND] = veld("Wanneer die is opgezocht.", "2026-11-01")


def metres(a: Locatie, b: Locatie) -> float:
    """Between two spots that are not far apart."""
    east = (a.lon - b.lon) * cos(radians((a.lat + b.lat) / 2))
    return hypot(east, a.lat - b.lat) * METRES_PER_DEGREE
