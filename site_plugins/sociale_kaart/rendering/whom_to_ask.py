"""Whom to ask in an area when nothing else answers, as pages and sheets show it in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.place.contact import Contact
from sociale_kaart.reading.contactpunt import Contactpunt
from sociale_kaart.rendering.place_links import PageLink, adres_regels, channels


@dataclass(frozen=True)
class Aanspreekpunt:
    """`gebied`: the name of the area; `pad`: of the place's page below the home, where it has one."""

    id: str
    gebied: str
    naam: Gezegd
    pad: str
    kanalen: tuple[PageLink, ...]
    waar: Gezegd | None
    wanneer: Gezegd | None


def points_of(catalogue: Catalogue, areas: Iterable[str], language: str) -> tuple[Aanspreekpunt, ...]:
    """Those of some areas, in the order of the file; what can no longer be reached is left out."""
    asked = set(areas)
    found = (_shown(catalogue, id, language) for id in catalogue.woorden.gebieden if id in asked)
    return tuple(one for one in found if one)


def every_point(catalogue: Catalogue, language: str) -> tuple[Aanspreekpunt, ...]:
    return points_of(catalogue, catalogue.woorden.gebieden, language)


def _shown(catalogue: Catalogue, id: str, language: str) -> Aanspreekpunt | None:
    gebied = catalogue.woorden.gebieden[id]
    point, name = gebied.contactpunt, word(gebied.naam, language)
    if not point:
        return None
    if point.plek:
        return _of_place(catalogue, point.plek, id, name)
    naam = say_in(point.naam, language) or Gezegd(id, "nl")
    return Aanspreekpunt(
        id, name, naam, "", _ways(point), say_in(point.waar, language), say_in(point.wanneer, language)
    )


def _of_place(catalogue: Catalogue, place: str, id: str, name: str) -> Aanspreekpunt | None:
    v = next((one for one in catalogue.voorzieningen if one.id == place), None)
    if not v:
        return None
    address = ", ".join(adres_regels(v))
    where = Gezegd(address, "nl") if address and not v.werkgebied else None
    return Aanspreekpunt(id, name, Gezegd(v.naam, "nl"), f"plek/{v.id}/", tuple(channels(v.contact)), where, None)


def _ways(point: Contactpunt) -> tuple[PageLink, ...]:
    return tuple(channels(Contact.model_construct(telefoon=point.telefoon, email=point.email, website=point.website)))
