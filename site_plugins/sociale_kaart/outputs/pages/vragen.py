"""What a place's page offers who cannot call, write to or look up the place: in one language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sociale_kaart.asking import Uitweg
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import word
from sociale_kaart.place.telefoon import Telefoonnummer
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.whom_to_ask import Aanspreekpunt, points_of


class Belregel(NamedTuple):
    """A number to call, whose it is, and what for or when."""

    link: str
    nummer: str
    naam: str
    wanneer: str


class Helper(NamedTuple):
    """Somebody else to ask: a place (whose name is Dutch) or a kind of places, and its address below the home."""

    naam: str
    pad: str
    is_plek: bool


class Vragen(NamedTuple):
    """`lijnen`: the region's own. `langs`: one can go there and ask; `loop_binnen`: without an appointment.

    `contactpunten`: of the area. `hulplijnen`: of organisations that help with what the place is about.
    """

    lijnen: tuple[Belregel, ...]
    langs: bool
    loop_binnen: bool
    contactpunten: tuple[Aanspreekpunt, ...]
    helpers: tuple[Helper, ...]
    hulplijnen: tuple[Belregel, ...]


def vragen(catalogue: Catalogue, v: Voorziening, way: Uitweg, language: str) -> Vragen:
    """Nothing of a place that can be reached itself."""
    own, usual = v.drempel.aanmelden, catalogue.categorie(v).meestal.aanmelden
    return Vragen(
        (_line(way.lijn.nummer, language, way.lijn.naam, way.lijn.wanneer),) if way.lijn else (),
        way.langs,
        "inloop" in (own or usual),
        points_of(catalogue, way.gebieden, language),
        tuple(_helper(catalogue, id, language) for id in way.vraag_aan),
        tuple(_line(line.nummer, language, line.naam, line.wanneer, line.kosten) for line in way.hulplijnen),
    )


def _line(number: Telefoonnummer, language: str, name: Mapping[str, str], *more: Mapping[str, str]) -> Belregel:
    said = filter(None, (word(texts, language) for texts in more))
    return Belregel(number.link, number.getoond, word(name, language), " · ".join(said))


def _helper(catalogue: Catalogue, id: str, language: str) -> Helper:
    kind = catalogue.woorden.categorieen.get(id)
    if kind:
        return Helper(word(kind.meervoud or kind.naam, language), f"categorie/{id}/", is_plek=False)
    return Helper(next(one.naam for one in catalogue.voorzieningen if one.id == id), f"plek/{id}/", is_plek=True)
