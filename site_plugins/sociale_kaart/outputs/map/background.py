"""What the map's script fetches beside the places themselves (outputs/finder): names, and the schematic map."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypedDict

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.map.labels import middle
from sociale_kaart.reading.plattegrond import Plattegrond, Punt

BACKGROUND = "assets/plattegrond.json"
GRID = 10_000  # the schematic map is drawn on a grid of 0.0005 degrees


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """The names on the map in one language; `shared` is what all languages share."""
    yield f"data/opschriften.{language}.json", _json(list(_labels(catalogue, language)))


def shared(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    yield BACKGROUND, _json(shapes(catalogue.plattegrond))


MapLabel = list[str | float]  # kind, lat, lon, text


class Shapes(TypedDict):
    """The file: lines as flat lists of steps; of a line of water its width before it."""

    raster: int
    gebieden: list[list[int]]
    groen: list[list[int]]
    water: list[list[int]]
    waterlijnen: list[tuple[int, list[int]]]
    snelweg: list[list[int]]
    spoor: list[list[int]]


def shapes(plan: Plattegrond) -> Shapes:
    """The schematic map for Leaflet: each line as a flat list of steps (lon, lat) in 1 / GRID degree."""
    return {
        "raster": GRID,
        "gebieden": [steps(vlak.lijn) for vlak in plan.gebieden],
        "groen": [steps(vlak.lijn) for vlak in plan.groen],
        "water": [steps(vlak.lijn) for vlak in plan.water],
        "waterlijnen": [(round(lijn.breedte), steps(lijn.lijn)) for lijn in plan.waterlijnen],
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


def _labels(catalogue: Catalogue, language: str) -> Iterator[MapLabel]:
    """Names on the map: kind, lat, lon, text. Areas in the reader's language, the rest as on signs."""
    plan, gebieden = catalogue.plattegrond, catalogue.woorden.gebieden
    for gebied in plan.gebieden:
        if gebied.id in gebieden:
            yield _label("gebied", gebied.label, word(gebieden[gebied.id].naam, language))
    for kind, vlakken in (("water", plan.water), ("groen", plan.groen)):
        yield from (_label(kind, middle(vlak), word(vlak.naam, "nl")) for vlak in vlakken if vlak.naam)
    for punt in plan.herkenningspunten:
        yield _label("punt", punt.punt, word(punt.naam, language))


def _label(kind: str, punt: Punt, text: str) -> MapLabel:
    return [kind, round(punt[1], 4), round(punt[0], 4), text]


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
