"""What places are compared by. Of a place that is not being checked, this is all that a check knows."""

from __future__ import annotations

from typing import Any, NamedTuple

from sociale_kaart.checks.text import bare
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.places import Entry

_SMALL_WORDS = {"de", "het", "een", "t", "d", "the", "stichting"}


class Kenmerken(NamedTuple):
    """`kaal`: the name as it is compared. `deur`: street, number, suffix and town, as compared; () when not known."""

    file: str
    naam: str
    kaal: str
    categorie: tuple[str, ...]
    is_gestopt: bool
    deur: tuple[str, ...] = ()
    punt: tuple[float, float] | None = None  # longitude, latitude
    straat: str = ""
    postcode: str = ""
    oude_namen: tuple[str, ...] = ()
    plaats: str = ""
    namen: tuple[str, ...] = ()  # what else it is called
    organisatie: str = ""
    nummers: tuple[str, ...] = ()
    email: str = ""
    website: str = ""
    herkomst: tuple[str, ...] = ()  # the list that it comes from, and its number there

    @property
    def id(self) -> str:
        return self.file.rpartition("/")[2].removesuffix(".yml")

    @classmethod
    def of(cls, entry: Entry) -> Kenmerken:
        place = entry.voorziening
        words = bare(place.naam).split()
        return cls(
            file=entry.tree.file,
            naam=place.naam,
            kaal=" ".join(word for word in words if word not in _SMALL_WORDS) or " ".join(words),
            categorie=place.categorie,
            is_gestopt=place.status == "gestopt",
            deur=_door(place.adres),
            punt=(place.locatie.lon, place.locatie.lat) if place.locatie else None,
            straat=place.adres.straat if place.adres else "",
            postcode=(place.adres.postcode if place.adres else None) or "",
            oude_namen=place.oude_namen,
            plaats=place.adres.plaats if place.adres else "",
            namen=place.ook_bekend_als,
            organisatie=place.organisatie or "",
            nummers=_numbers(place),
            email=place.contact.email or "",
            website=place.contact.website or "",
            herkomst=(place.herkomst.bron, place.herkomst.id) if place.herkomst else (),
        )

    def as_row(self) -> list[Any]:
        """All but the file, as JSON has it."""
        return [list(value) if isinstance(value, tuple) else value for value in self[1:]]

    @classmethod
    def from_row(cls, file: str, row: list[Any]) -> Kenmerken:
        return cls._make([file, *[tuple(value) if type(value) is list else value for value in row]])


def _door(adres: Adres | None) -> tuple[str, ...]:
    if not adres or not adres.huisnummer:
        return ()
    return bare(adres.straat), adres.huisnummer, bare(adres.toevoeging or ""), bare(adres.plaats)


def _numbers(place: Voorziening) -> tuple[str, ...]:
    contact = place.contact
    return tuple(number.getoond for number in (contact.telefoon, contact.whatsapp) if number)
