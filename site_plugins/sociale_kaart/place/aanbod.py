"""What one can do or get at a place, when it is more than a text: the model of a block below `aanbod`.

What a block does not say is the place's own. Its keys have the names, the values and the declarations that they have at
the place, so whatever judges or says a key there does it here.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Discriminator, Tag, model_validator

from sociale_kaart.place import aanbod_feiten as offered
from sociale_kaart.place import field_rules as rules
from sociale_kaart.place import general as told
from sociale_kaart.place.bezoekers import Leeftijd
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.drempel import Drempel
from sociale_kaart.place.fields import (
    Alinea,
    Datum,
    Een,
    JaNee,
    Naam,
    Sleutel,
    Sleutels,
    Talen,
    Toelichting,
    Zin,
    is_language,
    text_of,
)
from sociale_kaart.place.waar_wanneer import OPENINGSTIJDEN

Tijdregel = Annotated[str, AfterValidator(text_of(1, 200))]
Soort = Literal["activiteit", "dienst", "spreekuur", "meedoen"]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _slug(value: str) -> str:
    if not _SLUG.fullmatch(value) or len(value) > 40:
        raise rules.wrong(rules.OFFER_ID)
    return value


class Aanbod(Deel):
    """`id` is its name within the place: the address of its calendar, so it stays as it is."""

    id: Annotated[Sleutel, AfterValidator(_slug), offered.ID] = veld(
        "Hoe het heet in adressen: kleine letters, cijfers en streepjes; elk stuk aanbod van de plek een ander.",
        "taalcafe",
        ...,
    )
    naam: Annotated[Zin, offered.NAAM] = veld("Hoe het heet.", "{nl: Taalcafé}", ...)
    soort: Annotated[Soort, offered.SOORT] = veld("Wat het is.", "activiteit", "activiteit")
    categorie: Annotated[Sleutels, told.CATEGORIE] = veld(
        "Wat voor soort, als dat anders is dan de plek zelf.", "taalhuis", ()
    )
    omschrijving: Annotated[Alinea | None, told.OMSCHRIJVING] = veld(
        "Wat je er doet of krijgt.", "{nl: Samen Nederlands oefenen met een kop koffie.}"
    )
    openingstijden: Annotated[tuple[Tijdregel, ...], Een, OPENINGSTIJDEN] = veld(
        "Wanneer het is; ook een losse dag: `za 12 december 2026 14:00-17:00`.",
        "['di 10:00-12:00', schoolvakanties gesloten]",
        (),
    )
    van: Annotated[Datum | None, offered.VAN] = veld("De eerste dag.", "2026-09-01")
    tot: Annotated[Datum | None, offered.TOT] = veld("De laatste dag; daarna laten wij het weg.", "2027-06-30")
    drempel: Drempel = veld(
        "Wat er nodig is, als dat anders is dan bij de plek.", "{kosten: vrije-bijdrage}", default_factory=Drempel
    )
    doelgroep: Annotated[Sleutels, told.DOELGROEP] = veld("Voor wie, uit data/doelgroepen.yml.", "[iedereen]", ())
    leeftijd: Leeftijd | None = veld("Voor welke leeftijd.", "{van: 55}")
    talen: Annotated[Talen, told.TALEN] = veld("Talen die er dan gesproken worden.", "[nl, ar]", ())
    contact: Contact = veld(
        "Hoe je het bereikt, als dat anders is dan de plek.", "{telefoon: 020 123 4567}", default_factory=Contact
    )
    organisatie: Annotated[Naam | None, told.ORGANISATIE] = veld(
        "Wie het doet, als dat een ander is.", "Stichting Voorbeeld"
    )
    aanmelden: Annotated[Toelichting | None, offered.AANMELDEN] = veld(
        "Hoe je je opgeeft, in een zin.", "{nl: Geef je op bij de balie.}"
    )
    vol: Annotated[JaNee, offered.VOL] = veld("Is er nu geen plek meer?", "nee", "onbekend")
    voor_verwijzers: Annotated[Toelichting | None, told.VOOR_VERWIJZERS] = veld(
        "Alleen voor huisartsen en andere verwijzers.", "{nl: Warme overdracht kan.}"
    )

    @model_validator(mode="before")
    @classmethod
    def _no_text_beside_keys(cls, value: Any) -> Any:
        if isinstance(value, dict) and "nl" in value:
            raise rules.wrong(rules.TEXT_BESIDE_KEYS)
        return value

    @model_validator(mode="after")
    def _in_order(self) -> Aanbod:
        if self.van and self.tot and self.van > self.tot:
            raise rules.wrong(rules.OFFER_DATES, van=self.van.isoformat(), tot=self.tot.isoformat())
        return self


# What pydantic puts in the path of a problem, which is no key of the file.
TEXT, BLOCK = "<tekst>", "<blok>"
_ONLY_HERE = {name for name in Aanbod.model_fields if not is_language(name)}


def _kind(value: Any) -> str:
    """A text per language, or a block: `id`, `van`, `tot` and `vol` could be languages too, so they decide nothing."""
    if isinstance(value, Aanbod):
        return BLOCK
    if not isinstance(value, dict) or not value:
        return TEXT
    has_text = "nl" in value or all(map(is_language, value))
    return TEXT if has_text and _ONLY_HERE.isdisjoint(value) else BLOCK


TekstOfBlok = Annotated[Annotated[Zin, Tag(TEXT)] | Annotated[Aanbod, Tag(BLOCK)], Discriminator(_kind)]
