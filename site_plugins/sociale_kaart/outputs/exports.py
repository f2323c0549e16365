"""The places for other programs: JSON (see the contract), GeoJSON for maps, CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.osm import to_osm
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.words import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import Fact, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.layout import prefix

VERSION = 1
_FIRST = (
    "id", "naam", "categorie", "straat", "huisnummer", "toevoeging", "postcode", "plaats", "gebied", "lat", "lon",
    "telefoon", "email", "website", "openingstijden", "kosten", "verwijzing", "status", "gecontroleerd", "bron", "url",
)  # fmt: skip
# Behind these, which programs know by their place, every other fact of a few words, in the order of files.
_WORDS = tuple(fact for fact in facts() if fact.declared.answers and fact.is_in(Output.CSV))
COLUMNS = (*_FIRST, *(fact.key for fact in _WORDS if fact.key not in _FIRST))


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The three files below `data/`, of the same places."""
    items = [item(catalogue, v) for v in catalogue.voorzieningen]
    yield "data/voorzieningen.json", _json(document(catalogue, items))
    yield "data/voorzieningen.geojson", _json(geojson(catalogue, items))
    yield "data/voorzieningen.csv", table(items).encode("utf-8-sig")  # the mark makes spreadsheets read UTF-8


def document(catalogue: Catalogue, items: list[dict[str, Any]]) -> dict[str, Any]:
    """What is in voorzieningen.json."""
    regio = catalogue.regio
    return {
        "versie": VERSION,
        "gemaakt": catalogue.today.isoformat(),
        "regio": {
            "naam": regio.regio,
            "talen": list(regio.talen),
            "grenzen": regio.grenzen.model_dump(),
            "url": regio.site_url,
            "voorbeeld": regio.is_sample,
            "licentie": "CC0-1.0",
        },
        "voorzieningen": items,
    }


def item(catalogue: Catalogue, v: Voorziening) -> dict[str, Any]:
    """A place: the keys of its file, its id, its address per language, and its hours in every form."""
    own = v.model_dump(
        mode="json", exclude_unset=True, exclude_none=True, exclude={"contact", "categorie", "openingstijden"}
    )
    keys = {key: value for key, value in own.items() if value not in ([], {})}
    contact = v.contact.model_dump(mode="json", exclude_none=True, exclude={"telefoon", "whatsapp"})
    numbers = {"telefoon": v.contact.telefoon, "whatsapp": v.contact.whatsapp}
    contact |= {key: number.getoond for key, number in numbers.items() if number}
    return {
        "id": v.id,
        "url": {code: f"{_base(catalogue)}{prefix(catalogue, code)}plek/{v.id}/" for code in catalogue.regio.talen},
        **keys,
        "categorie": list(v.categorie),
        **({"contact": contact} if contact else {}),
        **({"openingstijden": hours(catalogue, v)} if v.id in catalogue.uren else {}),
    }


def hours(catalogue: Catalogue, v: Voorziening) -> dict[str, Any]:
    """The opening hours as the contract has them; `perioden` from today on, in local time."""
    uren = catalogue.uren[v.id]
    outcome = expand(uren, catalogue.feestdagen, catalogue.today)
    return {
        "regels": list(v.openingstijden),
        "tekst": {code: list(say(uren, translations(code))) for code in catalogue.regio.talen},
        "osm": to_osm(uren, catalogue.feestdagen, catalogue.today),
        "perioden": [[moment.isoformat(timespec="minutes") for moment in period] for period in outcome.perioden],
        "let_op": [{"datum": day.datum.isoformat(), "reden": day.reden} for day in outcome.let_op],
    }


def geojson(catalogue: Catalogue, items: list[dict[str, Any]]) -> dict[str, Any]:
    """A FeatureCollection (RFC 7946) of the places that have a door; what is not a spot is in `properties`."""
    with_door = {v.id for v in catalogue.met_deur}
    features = [
        {
            "type": "Feature",
            "id": it["id"],
            "geometry": {"type": "Point", "coordinates": [it["locatie"]["lon"], it["locatie"]["lat"]]},
            "properties": {key: value for key, value in it.items() if key not in {"locatie", "openingstijden"}},
        }
        for it in items
        if it["id"] in with_door
    ]
    return {"type": "FeatureCollection", "features": features}


def table(items: list[dict[str, Any]]) -> str:
    """The places as CSV (RFC 4180), one row each; no cell can be taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([[harmless(value) for value in _row(it)] for it in items])
    return out.getvalue()


def harmless(value: object) -> str:
    """The text of a cell; an apostrophe before what a spreadsheet would run (`=`, `+`, `-`, `@`)."""
    text = str(value if value is not None else "")
    if isinstance(value, float):  # a longitude in the Caribbean is not a formula
        return text
    return f"'{text}" if text.lstrip()[:1] in {"=", "+", "-", "@"} or text[:1] in {"\t", "\r"} else text


def _row(it: dict[str, Any]) -> list[object]:
    adres, locatie, contact = it.get("adres", {}), it.get("locatie", {}), it.get("contact", {})
    controle = it["controle"]
    found = {
        **{key: it.get(key) for key in ("id", "naam", "gebied")},
        **{key: adres.get(key) for key in ("straat", "huisnummer", "toevoeging", "postcode", "plaats")},
        **{key: contact.get(key) for key in ("telefoon", "email", "website")},
        "lat": locatie.get("lat"),
        "lon": locatie.get("lon"),
        "categorie": ", ".join(it["categorie"]),
        "openingstijden": "; ".join(it.get("openingstijden", {}).get("regels", ())),
        **{fact.key: _words(fact, it) for fact in _WORDS},
        "status": it.get("status", "open"),
        "gecontroleerd": controle["datum"],
        "bron": controle["bron"],
        "url": next(iter(it["url"].values())),
    }
    return [found[column] for column in COLUMNS]


def _words(fact: Fact, it: dict[str, Any]) -> str:
    """The word, or the words with a comma between them, that the place has for a fact."""
    there = it.get(fact.above.rstrip("."), {}).get(fact.key) if fact.above else it.get(fact.key)
    return ", ".join(there) if isinstance(there, list) else str(there or "onbekend")


def _base(catalogue: Catalogue) -> str:
    return catalogue.regio.site_url.rstrip("/") + "/"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
