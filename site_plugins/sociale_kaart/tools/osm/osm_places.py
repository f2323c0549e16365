"""A place as both sides have it, in values that can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sociale_kaart.checks.text import bare
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.tools.importing.cleaning.osm_hours import lines_of_osm
from sociale_kaart.tools.importing.source_rows import Row

Spot = tuple[float, float]  # longitude, latitude
_WHEELCHAIR = {"yes": "ja", "limited": "deels", "no": "nee"}
_COMPARED_TAGS = {"telefoon": ("phone", "contact:phone"), "website": ("website",), "rolstoel": ("wheelchair",)}


@dataclass(frozen=True)
class Side:
    """`id`: the place's own, or `node/123`. `said`: each fact as it is shown; `meant`: the same, to compare by.

    `hours` is None where nobody can read what stands there.
    """

    id: str
    naam: str
    kinds: tuple[str, ...]
    spot: Spot | None
    door: str
    said: Mapping[str, str] = field(default_factory=dict)
    meant: Mapping[str, str] = field(default_factory=dict)
    hours: Openingstijden | None = None
    is_gone: bool = False


def ours(v: Voorziening, hours: Openingstijden | None) -> Side:
    """A place of the region."""
    contact, adres = v.contact, v.adres
    said = {
        "telefoon": contact.telefoon.getoond if contact.telefoon else "",
        "website": contact.website or "",
        "rolstoel": "" if v.toegankelijk.rolstoel == "onbekend" else v.toegankelijk.rolstoel,
        "openingstijden": "; ".join(v.openingstijden),
    }
    spot = (v.locatie.lon, v.locatie.lat) if v.locatie and not v.werkgebied else None
    where = bare(f"{adres.straat} {adres.huisnummer}{adres.toevoeging or ''}") if adres and adres.huisnummer else ""
    return Side(v.id, v.naam, v.categorie, spot, where, said, _meant(said), hours, v.status == "gestopt")


def theirs(row: Row, kinds: Mapping[str, str]) -> Side:
    """An object of OpenStreetMap; `kinds`: what its tags mean here."""
    cells = row.cells
    said = {key: next((cells[tag] for tag in tags if cells.get(tag)), "") for key, tags in _COMPARED_TAGS.items()}
    said["rolstoel"] = _WHEELCHAIR.get(said["rolstoel"], "")
    said["openingstijden"] = cells.get("opening_hours", "")
    spot = (float(cells["lon"]), float(cells["lat"])) if cells.get("lat") else None
    number = cells.get("addr:housenumber", "")
    where = bare(f"{cells.get('addr:street', '')} {number}") if number else ""
    kind = kinds.get(cells.get("soort", ""), "")
    lines = lines_of_osm(said["openingstijden"]) if said["openingstijden"] else None
    hours, unreadable = read_lines(lines) if lines else (None, ())
    read = None if unreadable else hours
    return Side(cells["id"], cells["name"], (kind,) if kind else (), spot, where, said, _meant(said), read)


def _meant(said: Mapping[str, str]) -> dict[str, str]:
    return {**said, "telefoon": _number(said["telefoon"]), "website": _site(said["website"])}


def _number(text: str) -> str:
    """As dialled; of several the first."""
    found = read_phone(text.split(";")[0].strip())
    return found.link if found else text


def _site(address: str) -> str:
    """`http` or `https`, `www.` or not, with or without a slash: one and the same."""
    parts = urlsplit(address if "//" in address else f"//{address}")
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}" if address else ""
