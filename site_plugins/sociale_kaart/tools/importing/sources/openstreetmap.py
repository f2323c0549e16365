"""OpenStreetMap: an extract (.osm.pbf, .osm) or what Overpass answers, as rows of what may be a place of ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.licences import ODBL, OSM_CREDIT
from sociale_kaart.tools.importing.source_rows import MOST_ROWS, Row, RowTable, SourceError
from sociale_kaart.tools.importing.sources.grid import EMPTY, TOO_MANY
from sociale_kaart.tools.importing.sources.osm_kinds import KEYS, KINDS, kind_of, may_hide

INSTALL = Say(
    "Om kaartgegevens van OpenStreetMap te lezen is meer nodig. Installeer het met: pip install "
    "'sociale-kaart[import-osm]'",
    "Reading OpenStreetMap extracts needs more. Install it with: pip install 'sociale-kaart[import-osm]'",
)
BROKEN = Say(
    "`{what}` is niet heel: het bestand houdt halverwege op, of het is geen OpenStreetMap. Haal het opnieuw op.",
    "`{what}` is not whole: the file ends half-way, or it is no OpenStreetMap. Download it again.",
)
# What each tag is here. What the tags say of the kind is put together in `soort`.
COLUMNS = {
    "id": "herkomst.id", "name": "naam", "soort": "categorie", "alt_name": "ook_bekend_als", "operator": "organisatie",
    "description": "omschrijving", "addr:street": "adres.straat", "addr:housenumber": "adres.huisnummer",
    "addr:postcode": "adres.postcode", "addr:city": "adres.plaats", "lat": "locatie.lat", "lon": "locatie.lon",
    "opening_hours": "openingstijden", "phone": "contact.telefoon", "contact:phone": "contact.telefoon",
    "email": "contact.email", "website": "contact.website", "wheelchair": "toegankelijk.rolstoel",
    "toilets:wheelchair": "toegankelijk.toilet", "fee": "drempel.kosten", "check_date": "controle.datum",
    "ref:NL:kvk": "kvk",
}  # fmt: skip
_ELSEWHERE = {"email": "contact:email", "website": "contact:website", "check_date": "check_date:opening_hours"}
_SAID = {"designated": "yes"}
_FREE = {"no": "gratis"}
_KINDS = {"n": "node", "w": "way", "r": "relation"}
_WIDE = 0.003  # degrees: a park of some hundreds of metres has no one spot


@dataclass(frozen=True)
class _Thing:
    """An object with tags. `box`: west, south, east, north. `edited`: the day of the last change to it."""

    id: str
    tags: Mapping[str, str]
    box: tuple[float, float, float, float] | None
    edited: str = ""


def read_osm(data: bytes, what: str, form: str) -> RowTable:
    """What is in an extract; `form` as libosmium calls it."""
    try:
        import osmium
    except ImportError:
        raise SourceError(INSTALL) from None
    processor = osmium.FileProcessor(osmium.io.FileBuffer(data, form)).with_locations()
    keys = osmium.filter.KeyFilter(*sorted(KEYS))
    try:
        found = [_thing(one) for one in processor.with_filter(keys)]
    except (RuntimeError, ValueError):  # libosmium says in many ways that a file is not whole
        raise SourceError(BROKEN, what=what) from None
    return _table(found, what)


def read_overpass(found: Any, what: str) -> RowTable:
    """What Overpass answers with `out center` or `out geom`."""
    if not is_overpass(found):
        raise SourceError(BROKEN, what=what)
    return _table([_of_overpass(one) for one in found["elements"] if isinstance(one, dict)], what)


def is_overpass(found: object) -> bool:
    return isinstance(found, dict) and isinstance(found.get("elements"), list) and "voorzieningen" not in found


def _thing(one: Any) -> _Thing:
    edited = one.timestamp.date().isoformat() if one.timestamp.year > 1970 else ""
    return _Thing(f"{_KINDS[one.type_str()]}/{one.id}", dict(one.tags), _box(_points(one)), edited)


def _points(one: Any) -> list[tuple[float, float]]:
    nodes = [one] if one.is_node() else one.nodes if one.is_way() else []
    spots = [node.location for node in nodes if node.location.valid()]
    return [(spot.lon, spot.lat) for spot in spots]


def _box(points: Iterable[tuple[float, float]]) -> tuple[float, float, float, float] | None:
    lons, lats = zip(*points, strict=True) if (points := list(points)) else ((), ())
    return (min(lons), min(lats), max(lons), max(lats)) if lons else None


def _of_overpass(one: Mapping[str, Any]) -> _Thing:
    tags = one.get("tags")
    said = {str(key): str(value) for key, value in tags.items()} if isinstance(tags, dict) else {}
    line = one.get("geometry")
    spots: list[Any] = [*(line if isinstance(line, list) else ()), one.get("center"), one]
    points = [(spot["lon"], spot["lat"]) for spot in spots if _is_spot(spot)]
    return _Thing(f"{one.get('type', '')}/{one.get('id', '')}", said, _box(points), str(one.get("timestamp", ""))[:10])


def _is_spot(spot: object) -> bool:
    return isinstance(spot, dict) and all(isinstance(spot.get(key), (int, float)) for key in ("lat", "lon"))


def _table(things: Iterable[_Thing], what: str) -> RowTable:
    counted: Counter[str] = Counter()
    rows = tuple(_rows(things, counted))
    if not rows and not counted:
        raise SourceError(EMPTY, what=f"`{what}`")
    if len(rows) > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)
    notes = tuple(f"Niet gelezen, {why}: {number}." for why, number in sorted(counted.items()))
    used = {row.cells["soort"] for row in rows}
    kinds = {tags: kind for tags, kind in KINDS if tags in used}
    return RowTable(tuple(COLUMNS), rows, notes, ODBL, OSM_CREDIT, naam="OpenStreetMap", columns=COLUMNS, kinds=kinds)


def _rows(things: Iterable[_Thing], counted: Counter[str]) -> Iterator[Row]:
    number = 0
    for thing in things:
        if may_hide(thing.tags):
            counted["opvang, waarvan het adres geheim kan zijn"] += 1
        elif not (kind := kind_of(thing.tags)):
            continue
        elif not thing.tags.get("name"):
            counted["zonder naam"] += 1
        elif thing.tags.get("access") in ("private", "no"):
            counted["niet voor iedereen open"] += 1
        else:
            number += 1
            yield Row(number, _cells(thing, kind))


def _cells(thing: _Thing, kind: str) -> dict[str, str]:
    tags = thing.tags
    cells = {key: tags.get(key) or tags.get(_ELSEWHERE.get(key, ""), "") for key in COLUMNS}
    lat, lon = _spot(thing.box)
    cells |= {"id": thing.id, "soort": kind, "lat": lat, "lon": lon, "fee": _FREE.get(tags.get("fee", ""), "")}
    cells["check_date"] = cells["check_date"] or thing.edited
    for key in ("wheelchair", "toilets:wheelchair"):
        cells[key] = _SAID.get(cells[key], cells[key])
    return cells


def _spot(box: tuple[float, float, float, float] | None) -> tuple[str, str]:
    """The middle, of what is small enough to have one."""
    if not box or box[2] - box[0] > 2 * _WIDE or box[3] - box[1] > _WIDE:
        return "", ""
    return f"{(box[1] + box[3]) / 2:.6f}", f"{(box[0] + box[2]) / 2:.6f}"
