"""A place, as the data model has it: the keys of a file, each with what is declared of it.

The field guide, stub and JSON Schema are generated from this. `veld` is Dutch: what a volunteer reads, with YAML as one
would type it. The parts of a place (address, contact, threshold ...) have files of their own beside this one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from sociale_kaart.place import general as told
from sociale_kaart.place.aanbod import Aanbod, TekstOfBlok, Tijdregel
from sociale_kaart.place.adres import Adres, Locatie
from sociale_kaart.place.bezoekers import Leeftijd, Toegankelijk
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.controle import Controle
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.drempel import Drempel
from sociale_kaart.place.fields import (
    Alinea,
    Een,
    JaNee,
    Kvk,
    Naam,
    Namen,
    Sleutel,
    Sleutels,
    Taal,
    Talen,
    Toelichting,
    Zin,
)
from sociale_kaart.place.foto import Foto
from sociale_kaart.place.herkomst import Herkomst
from sociale_kaart.place.vertaling import TRANSLATED, Vertaling
from sociale_kaart.place.waar_wanneer import GEBIED, OPENINGSTIJDEN, STATUS, WERKGEBIED


class Voorziening(Deel):
    """One place. `id` is the file's name; it is the place's address on the site, so it stays as it is."""

    id: str = Field(exclude=True, json_schema_extra={"internal": True})
    naam: Annotated[Naam, told.NAAM] = veld("De naam zoals die op de deur staat.", "De Meevaart", ...)
    ook_bekend_als: Annotated[Namen, told.OOK_BEKEND_ALS] = veld(
        "Andere namen die mensen gebruiken.", "[Buurthuis Meevaart]", ()
    )
    categorie: Annotated[Sleutels, told.CATEGORIE] = veld(
        "Wat voor plek het is; bij een lijst telt de eerste het meest.", "huis-van-de-wijk", ..., min_length=1
    )
    organisatie: Annotated[Naam | None, told.ORGANISATIE] = veld("Wie de plek draagt.", "Stichting Voorbeeld")
    kvk: Annotated[Kvk | None, told.KVK] = veld(
        "Het nummer van de organisatie bij de Kamer van Koophandel. Nooit bij een plek met een geheim adres.",
        '"12345678"',
    )
    samenvatting: Annotated[Zin | None, told.SAMENVATTING] = veld(
        "Eén zin per taal, hoogstens 140 tekens; Nederlands (nl) moet.",
        "{nl: 'Open huis voor de buurt, met koffie, cursussen en hulp bij formulieren.'}",
    )
    omschrijving: Annotated[Alinea | None, told.OMSCHRIJVING] = veld(
        "Gewone tekst per taal; een lege regel begint een nieuwe alinea.",
        "{nl: 'Iedereen kan binnenlopen.', en: 'Anyone can walk in.'}",
    )
    aanbod: Annotated[tuple[TekstOfBlok, ...], told.AANBOD] = veld(
        "Wat je er kunt doen of krijgen: een tekst, of een blok met eigen dagen en tijden.",
        "[{nl: Samen eten op woensdag}]",
        (),
    )
    meedoen: Annotated[Toelichting | None, told.MEEDOEN] = veld(
        "Hoe je zelf kunt helpen.", "{nl: Gastheer of gastvrouw worden? Loop binnen.}"
    )
    adres: Adres | None = veld(
        "Waar de deur is. Nooit voor een plek met een geheim adres.",
        "{straat: Balistraat, huisnummer: '48', plaats: Amsterdam}",
    )
    locatie: Locatie | None = veld("De plek op de kaart.", "{lat: 52.3630, lon: 4.9341}")
    gebied: Annotated[Sleutel | None, GEBIED] = veld("Het gebied, uit data/gebieden.yml.", "oost")
    werkgebied: Annotated[Sleutels, WERKGEBIED] = veld(
        "Komt bij je thuis of helpt per telefoon in deze gebieden; zo'n plek heeft geen punt op de kaart.",
        "[oost, centrum]",
        (),
    )
    openingstijden: Annotated[tuple[Tijdregel, ...], Een, OPENINGSTIJDEN] = veld(
        "Regels zoals je ze op de deur schrijft; alle vormen staan in docs/openingstijden.md.",
        "['ma-vr 09:00-17:00', feestdagen gesloten]",
        (),
    )
    contact: Contact = veld("Hoe je de plek bereikt.", "{telefoon: 020 123 4567}", default_factory=Contact)
    drempel: Drempel = veld("Wat er nodig is om binnen te komen.", "{kosten: gratis}", default_factory=Drempel)
    doelgroep: Annotated[Sleutels, told.DOELGROEP] = veld("Voor wie, uit data/doelgroepen.yml.", "[iedereen]", ())
    leeftijd: Leeftijd | None = veld("Voor welke leeftijd.", "{van: 12, tot: 23}")
    talen: Annotated[Talen, told.TALEN] = veld("Talen die er gesproken worden.", "[nl, en, ar]", ())
    toegankelijk: Toegankelijk = veld("Voor wie slecht ter been is.", "{rolstoel: ja}", default_factory=Toegankelijk)
    ervaringsdeskundigen: Annotated[JaNee, told.ERVARINGSDESKUNDIGEN] = veld(
        "Werken er mensen die het zelf hebben meegemaakt?", "ja", "onbekend"
    )
    voor_verwijzers: Annotated[Toelichting | None, told.VOOR_VERWIJZERS] = veld(
        "Alleen voor huisartsen en andere verwijzers.", "{nl: Warme overdracht kan.}"
    )
    status: Annotated[Literal["open", "tijdelijk-gesloten", "gestopt"], STATUS] = veld(
        "Is de plek er nog?", "open", "open"
    )
    foto: Foto | None = veld(
        "Een foto van de plek, voor de kaart gemaakt. Nooit bij een plek met een geheim adres.",
        "{bestand: de-meevaart.jpg, tekst: {nl: De voordeur.}, maker: De Meevaart, licentie: CC0-1.0, "
        "datum: 2026-07-22, gezichten: geen}",
    )
    vertaling: Annotated[dict[Taal, Vertaling], TRANSLATED] = veld(
        "Wie de teksten in een andere taal schreef: per taal een blok.",
        "{en: {door: machine, op: 2026-07-22}}",
        default_factory=dict,
    )
    controle: Controle = veld("De laatste controle.", "{datum: 2026-07-22, bron: gebeld}", ...)
    herkomst: Herkomst | None = veld(
        "Uit welke lijst de plek komt; `kaart import` schrijft het.",
        "{bron: gemeente-register, id: MV1135-1, gelezen: 2026-11-20}",
    )
    oude_namen: Annotated[Sleutels, told.OUDE_NAMEN] = veld(
        "Namen die dit bestand vroeger had; oude links blijven zo werken.", "[buurthuis-meevaart]", ()
    )

    @property
    def hoofdcategorie(self) -> str:
        return self.categorie[0]

    @property
    def aanbod_teksten(self) -> tuple[dict[str, str], ...]:
        """What one can do there of which nothing more is said than a text."""
        return tuple(one for one in self.aanbod if not isinstance(one, Aanbod))

    @property
    def aanbod_blokken(self) -> tuple[Aanbod, ...]:
        return tuple(one for one in self.aanbod if isinstance(one, Aanbod))

    @property
    def contacten(self) -> Iterator[tuple[tuple[str | int, ...], Contact]]:
        """Its own, and those of what it offers, each with the path of what it belongs to."""
        yield (), self.contact
        for index, one in enumerate(self.aanbod):
            if isinstance(one, Aanbod):
                yield ("aanbod", index), one.contact
