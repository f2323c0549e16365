"""What the map's script fetches, once: the places that have a door, and the schematic map behind them.

Rows instead of objects, and numbers that point into tables, because a visitor's data bundle is small.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.map.labels import middle
from sociale_kaart.reading.plattegrond import Plattegrond, Punt
from sociale_kaart.reading.voorziening import Adres, Voorziening

BACKGROUND = "assets/plattegrond.json"
GRID = 10_000  # the schematic map is drawn on a grid of 0.0005 degrees


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """The points in one language; `background` is what all languages share."""
    yield f"data/kaart.{language}.json", _json(points(catalogue, language))


def background(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    yield BACKGROUND, _json(shapes(catalogue.plattegrond))


def points(catalogue: Catalogue, language: str) -> dict[str, Any]:
    """Tables of themes, categories, areas and names on the map, and a row for each place."""
    words = catalogue.woorden
    places = [v for v in catalogue.met_deur if not is_secret(v, words)]
    used = {v.hoofdcategorie for v in places}
    categories = {key: c for key, c in words.categorieen.items() if key in used}
    rows = Rows(list(words.themas), list(categories), list(words.gebieden))
    return {
        "themas": [[t.id, word(t.naam, language), t.kleur, f"t-{t.id}"] for t in words.themas.values()],
        "categorieen": [word(categorie.naam, language) for categorie in categories.values()],
        "gebieden": [word(gebied.naam, language) for gebied in words.gebieden.values()],
        "opschriften": list(_labels(catalogue, language)),
        "plekken": [rows.row(place, [t.id for t in catalogue.themas(place)]) for place in places],
    }


class Rows:
    """Writes places as rows: id, name, lat, lon, themes, category, area (-1: none), street with number."""

    def __init__(self, themas: list[str], categorieen: list[str], gebieden: list[str]) -> None:
        self.themas = {key: n for n, key in enumerate(themas)}
        self.categorieen = {key: n for n, key in enumerate(categorieen)}
        self.gebieden = {key: n for n, key in enumerate(gebieden)}

    def row(self, place: Voorziening, themas: Iterable[str]) -> list[Any]:
        assert place.locatie is not None  # met_deur has no other
        return [
            place.id,
            place.naam,
            round(place.locatie.lat, 5),
            round(place.locatie.lon, 5),
            [self.themas[key] for key in themas],
            self.categorieen[place.hoofdcategorie],
            self.gebieden.get(place.gebied or "", -1),
            street(place.adres),
        ]


def street(adres: Adres | None) -> str:
    """`Balistraat 48A`: enough for someone who stands around the corner."""
    if adres is None:
        return ""
    return " ".join(filter(None, (adres.straat, (adres.huisnummer or "") + (adres.toevoeging or ""))))


def shapes(plan: Plattegrond) -> dict[str, Any]:
    """The schematic map for Leaflet: each line as a flat list of steps (lon, lat) in 1 / GRID degree."""
    return {
        "raster": GRID,
        "gebieden": [steps(vlak.lijn) for vlak in plan.gebieden],
        "groen": [steps(vlak.lijn) for vlak in plan.groen],
        "water": [steps(vlak.lijn) for vlak in plan.water],
        "waterlijnen": [[round(lijn.breedte), steps(lijn.lijn)] for lijn in plan.waterlijnen],
        "snelweg": [steps(weg.lijn) for weg in plan.wegen if weg.soort == "snelweg"],
        "spoor": [steps(weg.lijn) for weg in plan.wegen if weg.soort == "spoor"],
    }


def steps(lijn: Iterable[Punt]) -> list[int]:
    """Each point as its distance from the last: small numbers, which compress well."""
    flat: list[int] = []
    lon = lat = 0
    for punt in lijn:
        x, y = (round(part * GRID) for part in punt)
        flat += [x - lon, y - lat]
        lon, lat = x, y
    return flat


def _labels(catalogue: Catalogue, language: str) -> Iterator[list[Any]]:
    """Names on the map: kind, lat, lon, text. Areas in the reader's language, the rest as on signs."""
    plan, gebieden = catalogue.plattegrond, catalogue.woorden.gebieden
    for gebied in plan.gebieden:
        if gebied.id in gebieden:
            yield _label("gebied", gebied.label, word(gebieden[gebied.id].naam, language))
    for kind, vlakken in (("water", plan.water), ("groen", plan.groen)):
        yield from (_label(kind, middle(vlak), word(vlak.naam, "nl")) for vlak in vlakken if vlak.naam)
    for punt in plan.herkenningspunten:
        yield _label("punt", punt.punt, word(punt.naam, language))


def _label(kind: str, punt: Punt, text: str) -> list[Any]:
    return [kind, round(punt[1], 4), round(punt[0], 4), text]


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
