"""A place, as the data model has it. The field guide, stub and JSON Schema are generated from this.

`title` and `description` are Dutch: what a volunteer reads. `examples` are YAML as one would type it.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from sociale_kaart.reading import field_rules as rules
from sociale_kaart.reading.fields import (
    Alinea,
    Breedtegraad,
    Datum,
    Een,
    Email,
    Huisnummer,
    JaDeelsNee,
    JaNee,
    Jaren,
    Lengtegraad,
    Link,
    Naam,
    Namen,
    Postcode,
    Sleutel,
    Sleutels,
    Talen,
    Telefoon,
    Toelichting,
    Zin,
    text_of,
)

Aanmelden = Literal["inloop", "bellen", "mailen", "online", "afspraak", "lid-worden"]
Tijdregel = Annotated[str, AfterValidator(text_of(1, 200))]
Bron = Annotated[str, AfterValidator(text_of(2, 300))]


def veld(uitleg: str, voorbeeld: str, default: Any = None, **more: Any) -> Any:
    """A key with its explanation for volunteers and an example; required when `default` is `...`."""
    if "default_factory" not in more:
        more["default"] = default
    return Field(description=uitleg, examples=[voorbeeld], **more)


class Deel(BaseModel):
    """A part of a place: unknown keys are errors, and nothing changes once it has been read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Adres(Deel):
    straat: Naam = veld("De straat, zoals op het bord.", "Balistraat", ...)
    huisnummer: Huisnummer | None = veld("Alleen het nummer; een letter hoort bij toevoeging.", '"48"')
    toevoeging: Annotated[str, AfterValidator(text_of(1, 12))] | None = veld("Letter of cijfer achter het nummer.", "A")
    postcode: Postcode | None = veld("Vier cijfers en twee letters.", "1094 JN")
    plaats: Naam = veld("De woonplaats.", "Amsterdam", ...)
    toelichting: Toelichting | None = veld("Hoe je de deur vindt.", "{nl: ingang om de hoek}")


class Locatie(Deel):
    lat: Breedtegraad = veld("Breedtegraad: in Nederland 50 tot 54.", "52.3630", ...)
    lon: Lengtegraad = veld("Lengtegraad: in Nederland 3 tot 8.", "4.9341", ...)
    bron: Bron | None = veld("Waar de plek op de kaart vandaan komt.", "pdok")
    datum: Datum | None = veld("Wanneer die is opgezocht.", "2026-11-01")


class Contact(Deel):
    telefoon: Telefoon | None = veld(
        "Nummer van de organisatie; het 06-nummer van een mens alleen met toestemming.", "020 123 4567"
    )
    whatsapp: Telefoon | None = veld("Nummer voor WhatsApp; een 06-nummer alleen met toestemming.", "020 123 4567")
    email: Email | None = veld("Adres van de organisatie, niet van een mens.", "info@voorbeeld.nl")
    website: Link | None = veld("Begint met https://", "https://voorbeeld.nl")
    toestemming: Datum | None = veld(
        "Datum waarop een mens ja zei: mijn nummer, adres of naam mag op de kaart.", "2026-01-15"
    )


class Drempel(Deel):
    kosten: Literal["gratis", "vrije-bijdrage", "betaald", "onbekend"] = veld("Kost het geld?", "gratis", "onbekend")
    kosten_toelichting: Toelichting | None = veld("Wat kost het precies?", "{nl: 'Maaltijd € 4,50'}")
    verwijzing: Literal["niet-nodig", "huisarts", "buurtteam", "anders", "onbekend"] = veld(
        "Heb je een verwijzing nodig, en van wie?", "niet-nodig", "onbekend"
    )
    aanmelden: Annotated[tuple[Aanmelden, ...], Een] = veld("Hoe kom je binnen? Meer dan één mag.", "[inloop]", ())
    legitimatie: Literal["niet-nodig", "nodig", "onbekend"] = veld(
        "Moet je een identiteitsbewijs laten zien?", "niet-nodig", "onbekend"
    )
    anoniem: JaNee = veld("Kun je komen zonder je naam te noemen?", "ja", "onbekend")
    voorwaarden: Toelichting | None = veld("Voor wie het wel en niet is.", "{nl: Alleen voor bewoners van Oost}")


class Leeftijd(Deel):
    van: Jaren | None = veld("Vanaf welke leeftijd.", "12")
    tot: Jaren | None = veld("Tot welke leeftijd; wie zo oud is, hoort er niet meer bij.", "23")

    @model_validator(mode="after")
    def _in_order(self) -> Leeftijd:
        if self.van is not None and self.tot is not None and self.van >= self.tot:
            raise rules.wrong(rules.AGES, van=f"{self.van:g}", tot=f"{self.tot:g}")
        return self


class Toegankelijk(Deel):
    rolstoel: JaDeelsNee = veld("Kom je er met een rolstoel in?", "ja", "onbekend")
    toilet: JaDeelsNee = veld("Is er een toilet waar een rolstoel in kan?", "deels", "onbekend")
    toelichting: Toelichting | None = veld("Wat moet je weten?", "{nl: lift achterin}")


class Controle(Deel):
    datum: Datum = veld("Wanneer heeft iemand voor het laatst gekeken of alles klopt?", "2026-07-22", ...)
    bron: Bron = veld(
        "Waar heb je het gecontroleerd? Een website, of: gebeld, langs geweest.",
        "https://voorbeeld.nl/contact",
        ...,
    )
    door: Naam | None = veld("Welke organisatie heeft gekeken; geen naam van een mens.", "buurtteam")


class Voorziening(Deel):
    """One place. `id` is the file's name; it is the place's address on the site, so it stays as it is."""

    id: str = Field(exclude=True, json_schema_extra={"internal": True})
    naam: Naam = veld("De naam zoals die op de deur staat.", "De Meevaart", ...)
    ook_bekend_als: Namen = veld("Andere namen die mensen gebruiken.", "[Buurthuis Meevaart]", ())
    categorie: Sleutels = veld(
        "Wat voor plek het is; bij een lijst telt de eerste het meest.", "huis-van-de-wijk", ..., min_length=1
    )
    organisatie: Naam | None = veld("Wie de plek draagt.", "Stichting Voorbeeld")
    samenvatting: Zin | None = veld(
        "Eén zin per taal, hoogstens 140 tekens; Nederlands (nl) moet.",
        "{nl: 'Open huis voor de buurt, met koffie, cursussen en hulp bij formulieren.'}",
    )
    omschrijving: Alinea | None = veld(
        "Gewone tekst per taal; een lege regel begint een nieuwe alinea.", "{nl: 'Iedereen kan binnenlopen.'}"
    )
    aanbod: tuple[Zin, ...] = veld("Wat je er kunt doen of krijgen.", "[{nl: Samen eten op woensdag}]", ())
    meedoen: Toelichting | None = veld("Hoe je zelf kunt helpen.", "{nl: Gastheer of gastvrouw worden? Loop binnen.}")
    adres: Adres | None = veld(
        "Waar de deur is. Nooit voor een plek met een geheim adres.",
        "{straat: Balistraat, huisnummer: '48', plaats: Amsterdam}",
    )
    locatie: Locatie | None = veld("De plek op de kaart.", "{lat: 52.3630, lon: 4.9341}")
    gebied: Sleutel | None = veld("Het gebied, uit data/gebieden.yml.", "oost")
    werkgebied: Sleutels = veld(
        "Komt bij je thuis of helpt per telefoon in deze gebieden; zo'n plek heeft geen punt op de kaart.",
        "[oost, centrum]",
        (),
    )
    openingstijden: Annotated[tuple[Tijdregel, ...], Een] = veld(
        "Regels zoals je ze op de deur schrijft; alle vormen staan in docs/openingstijden.md.",
        "['ma-vr 09:00-17:00', feestdagen gesloten]",
        (),
    )
    contact: Contact = veld("Hoe je de plek bereikt.", "{telefoon: 020 123 4567}", default_factory=Contact)
    drempel: Drempel = veld("Wat er nodig is om binnen te komen.", "{kosten: gratis}", default_factory=Drempel)
    doelgroep: Sleutels = veld("Voor wie, uit data/doelgroepen.yml.", "[iedereen]", ())
    leeftijd: Leeftijd | None = veld("Voor welke leeftijd.", "{van: 12, tot: 23}")
    talen: Talen = veld("Talen die er gesproken worden.", "[nl, en, ar]", ())
    toegankelijk: Toegankelijk = veld("Voor wie slecht ter been is.", "{rolstoel: ja}", default_factory=Toegankelijk)
    ervaringsdeskundigen: JaNee = veld("Werken er mensen die het zelf hebben meegemaakt?", "ja", "onbekend")
    voor_verwijzers: Toelichting | None = veld(
        "Alleen voor huisartsen en andere verwijzers.", "{nl: Warme overdracht kan.}"
    )
    status: Literal["open", "tijdelijk-gesloten", "gestopt"] = veld("Is de plek er nog?", "open", "open")
    controle: Controle = veld("De laatste controle.", "{datum: 2026-07-22, bron: gebeld}", ...)
    oude_namen: Sleutels = veld(
        "Namen die dit bestand vroeger had; oude links blijven zo werken.", "[buurthuis-meevaart]", ()
    )

    @property
    def hoofdcategorie(self) -> str:
        return self.categorie[0]
