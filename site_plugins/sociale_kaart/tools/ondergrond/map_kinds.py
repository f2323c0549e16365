"""What of OpenStreetMap comes on the map: in which layer, as which kind, and from which zoom.

A zoom is that of a tile of 512 pixels: one less than what the map on the screen says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sociale_kaart.tools.importing.sources.osm_kinds import may_hide

Layer = Literal["groen", "water", "waterlijnen", "gebouwen", "wegen", "spoor", "haltes", "gebouwnamen", "namen"]
Tags = Mapping[str, str]
BLOCKS = 15  # the zoom that has the blocks of houses, and nothing else
STREETS = 14  # the closest zoom of everything else


@dataclass(frozen=True)
class MapKind:
    """`zoom`: the first that shows it."""

    layer: Layer
    soort: str
    zoom: int


_ROADS = {
    ("motorway", "trunk"): MapKind("wegen", "snelweg", 10),
    ("motorway_link", "trunk_link"): MapKind("wegen", "snelweg", 12),
    ("primary", "secondary"): MapKind("wegen", "hoofdweg", 10),
    ("primary_link", "secondary_link"): MapKind("wegen", "hoofdweg", 13),
    ("tertiary", "tertiary_link"): MapKind("wegen", "weg", 12),
    ("unclassified", "residential", "living_street", "pedestrian", "road", "busway"): MapKind("wegen", "straat", 13),
    ("service",): MapKind("wegen", "erf", 14),
    ("footway", "path", "cycleway", "steps", "track", "bridleway"): MapKind("wegen", "pad", 14),
}
_RAILS = {
    ("rail", "narrow_gauge"): MapKind("spoor", "trein", 10),
    ("subway", "light_rail"): MapKind("spoor", "metro", 12),
    ("tram",): MapKind("spoor", "tram", 14),
}
_WATERWAYS = {
    ("river", "canal"): MapKind("waterlijnen", "vaart", 11),
    ("stream", "ditch", "drain"): MapKind("waterlijnen", "sloot", 14),
}
_PLACES = {
    ("city", "town"): MapKind("namen", "stad", 10),
    ("village", "suburb"): MapKind("namen", "wijk", 11),
    ("hamlet", "quarter", "neighbourhood", "island"): MapKind("namen", "buurt", 13),
    ("square",): MapKind("namen", "plein", 14),
}
_STOPS = {
    ("railway", "station"): "trein",
    ("railway", "halt"): "trein",
    ("railway", "tram_stop"): "tram",
    ("highway", "bus_stop"): "bus",
    ("amenity", "ferry_terminal"): "veer",
}
_STOP_ZOOMS = {"trein": 12, "metro": 13, "tram": 14, "bus": 14, "veer": 14}
# What people call a spot by. No kind of which the address may have to stay unknown: see also `may_hide`.
_OF_NOTE = {
    "amenity": [
        *("hospital", "library", "townhall", "place_of_worship", "theatre", "cinema", "university", "college"),
        *("school", "police", "fire_station", "marketplace"),
    ],
    "tourism": ["museum"],
    "shop": ["mall", "supermarket"],
    "historic": ["castle"],
    "man_made": ["windmill"],
}
SEA = MapKind("water", "water", 10)
_WATER = {"natural": ["water"], "waterway": ["riverbank", "dock"], "landuse": ["basin", "reservoir"]}
_GREEN = {
    "leisure": ["park", "garden", "golf_course", "nature_reserve", "playground", "pitch"],
    "landuse": ["forest", "grass", "meadow", "recreation_ground", "village_green", "cemetery", "allotments", "orchard"],
    "natural": ["wood", "scrub", "heath", "grassland"],
}
_LINES = {
    "highway": {tag: kind for tags, kind in _ROADS.items() for tag in tags},
    "railway": {tag: kind for tags, kind in _RAILS.items() for tag in tags},
    "waterway": {tag: kind for tags, kind in _WATERWAYS.items() for tag in tags},
}
_PLACE_KINDS = {tag: kind for tags, kind in _PLACES.items() for tag in tags}
AREA_KEYS = ("building", *_WATER, *_GREEN)
KEYS = tuple(dict.fromkeys((*_LINES, "place", *AREA_KEYS, *_OF_NOTE, "public_transport")))


def line_kind(tags: Tags) -> MapKind | None:
    """What a line is; nothing for what is below the ground, or nobody may use."""
    for key, kinds in _LINES.items():
        if kind := kinds.get(tags.get(key, "")):
            return None if _is_unseen(tags, kind) else kind
    return None


def _is_unseen(tags: Tags, kind: MapKind) -> bool:
    if tags.get("area") == "yes" or tags.get("indoor") == "yes":
        return True
    if kind.layer == "wegen":
        is_private = tags.get("access") in ("private", "no") and not tags.get("name")
        is_beside = tags.get("footway") in ("sidewalk", "crossing") or tags.get("cycleway") == "crossing"
        return is_private or is_beside or tags.get("service") in ("driveway", "parking_aisle", "drive-through")
    is_hidden = tags.get("tunnel", "no") != "no"
    return is_hidden or tags.get("service") in ("yard", "siding", "spur", "crossover")


def area_kind(tags: Tags) -> MapKind | None:
    """What an area is: water, green, or a building."""
    if _is_one(tags, _WATER):
        return MapKind("water", "water", 10)
    if _is_one(tags, _GREEN) and tags.get("access") not in ("private", "no"):
        return MapKind("groen", "begraafplaats" if tags.get("landuse") == "cemetery" else "groen", 10)
    if tags.get("building", "no") != "no" and tags.get("location") != "underground":
        return MapKind("gebouwen", "gebouw", BLOCKS)
    return None


def spot_kind(tags: Tags) -> MapKind | None:
    """What has a name at a spot: a stop, a building of note, a town or a neighbourhood."""
    if not tags.get("name") or may_hide(tags):
        return None
    if kind := _PLACE_KINDS.get(tags.get("place", "")):
        return kind
    if soort := _stop(tags):
        return MapKind("haltes", soort, _STOP_ZOOMS[soort])
    return MapKind("gebouwnamen", "gebouw", STREETS) if _is_one(tags, _OF_NOTE) else None


def _stop(tags: Tags) -> str:
    found = next((soort for (key, value), soort in _STOPS.items() if tags.get(key) == value), "")
    if not found and tags.get("public_transport") == "platform":
        found = next((soort for soort in ("tram", "bus") if tags.get(soort) == "yes"), "")
    is_metro = found == "trein" and (tags.get("station") in ("subway", "light_rail") or tags.get("subway") == "yes")
    return "metro" if is_metro else found


def _is_one(tags: Tags, kinds: Mapping[str, list[str]]) -> bool:
    return any(tags.get(key) in values for key, values in kinds.items())
