"""Places of neighbouring regions, `data/buren/<id>.json`: what `kaart import --buur` fetched and kept.

It comes from somebody else, so it is read as a volunteer's file is, and what does not fit is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sociale_kaart.json_values import read_json
from sociale_kaart.place.published import VERSIONS, as_written
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.place.webadres import is_web_address
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry, parse_place
from sociale_kaart.reading.settings import Grenzen
from sociale_kaart.reading.source import has_forbidden
from sociale_kaart.reading.within import LEADS_AWAY, leads_away
from sociale_kaart.reading.words import Woorden

FOLDER = "data/buren"
MOST_BYTES, MOST_PLACES, MOST_NAME = 20_000_000, 5000, 80
EDGE = 0.03  # degrees beyond the region's own bounds: some kilometres
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# What says in whose areas, by whose numbers and for whose referrers.
_THEIRS = ("gebied", "werkgebied", "kvk", "voor_verwijzers", "meedoen")
NOT_THERE = Rule(
    "buur-ontbreekt",
    Say(
        "`buren` noemt `{buur}`, en {file} is er niet of is niet te lezen.",
        "`buren` names `{buur}`, and {file} is not there or cannot be read.",
    ),
    Say(
        "Haal de plekken op met: kaart import https://adres-van-de-buur/data/voorzieningen.json --buur {buur}",
        "Fetch the places with: kaart import https://address-of-the-neighbour/data/voorzieningen.json --buur {buur}",
    ),
)
LEFT_OUT = Rule(
    "buur-weggelaten",
    Say(
        "{number} plekken van de buur `{buur}` zijn weggelaten, omdat ze hier niet zo mogen staan.",
        "{number} places of the neighbour `{buur}` are left out, because they may not be here like this.",
    ),
    Say("Haal de plekken opnieuw op; blijft het zo, vraag het de buur.",
        "Fetch the places again; if nothing changes, ask the neighbour."),
    Level.WARNING,
)  # fmt: skip


@dataclass(frozen=True)
class Neighbour:
    """A place of another region. `buur`: what that is called in mkdocs.yml. `url`: its own page there, by language."""

    buur: str
    entry: Entry
    regio: str
    url: Mapping[str, str]

    @property
    def voorziening(self) -> Voorziening:
        return self.entry.voorziening

    def page(self, language: str) -> str:
        """In the reader's language, or else in one that people there read."""
        return self.url.get(language) or self.url.get("nl") or next(iter(self.url.values()))


def file_of(buur: str) -> str:
    return f"{FOLDER}/{buur}.json"


def read_neighbours(
    folder: Path, buren: Iterable[str], woorden: Woorden, grenzen: Grenzen
) -> tuple[list[Neighbour], list[Problem]]:
    """The places that can be shown here."""
    found: list[Neighbour] = []
    problems: list[Problem] = []
    for buur in buren:
        file = file_of(buur)
        if leads_away(folder, file):
            problems.append(LEADS_AWAY.at(FilePosition(file)))
            continue
        document = _document(folder / file)
        if document is None:
            problems.append(NOT_THERE.at(FilePosition("mkdocs.yml", field="buren"), buur=buur, file=file))
            continue
        here, wrong = neighbours_of(document, buur, woorden, grenzen)
        found += here
        if wrong:
            problems.append(LEFT_OUT.at(FilePosition(file), buur=buur, number=wrong))
    return found, problems


def _document(path: Path) -> dict[str, Any] | None:
    try:
        found = read_json(path.read_bytes()[:MOST_BYTES])
    except (OSError, ValueError):
        return None
    return found if is_published(found) else None


def is_published(found: object) -> bool:
    """Whether it is what a region publishes: a version that we know, with places."""
    return isinstance(found, dict) and found.get("versie") in VERSIONS and isinstance(found.get("voorzieningen"), list)


def neighbours_of(
    document: Mapping[str, Any], buur: str, woorden: Woorden, grenzen: Grenzen
) -> tuple[list[Neighbour], int]:
    """Those near enough, of a kind that is known and open here; how many of these cannot be read."""
    regio = document.get("regio")
    name = str(regio.get("naam", "") if isinstance(regio, dict) else "") or buur
    near = [one for one in document["voorzieningen"][:MOST_PLACES] if _is_for_us(one, woorden, grenzen)]
    made = [_neighbour(one, buur, name, woorden) for one in near]
    return [one for one in made if one], sum(one is None for one in made)


def _is_for_us(item: object, woorden: Woorden, grenzen: Grenzen) -> bool:
    if not isinstance(item, dict):
        return False
    spot, kinds = item.get("locatie"), _ids(item, "categorie")
    known = [woorden.categorieen[kind] for kind in kinds if kind in woorden.categorieen]
    if not known or any(kind.is_secret for kind in known):
        return False
    if not isinstance(spot, dict) or item.get("werkgebied") or not isinstance(item.get("naam"), str):
        return False
    lat, lon = spot.get("lat"), spot.get("lon")
    if not isinstance(lat, (int, float)) or not isinstance(lon, (int, float)):
        return False
    return grenzen.zuid - EDGE <= lat <= grenzen.noord + EDGE and grenzen.west - EDGE <= lon <= grenzen.oost + EDGE


def _ids(item: Mapping[str, Any], key: str) -> list[str]:
    there = item.get(key)
    return [id for id in (there if isinstance(there, list) else [there]) if isinstance(id, str)]


def _neighbour(item: Mapping[str, Any], buur: str, regio: str, woorden: Woorden) -> Neighbour | None:
    url = item.get("url")
    pages = {str(code): page for code, page in url.items() if _is_page(page)} if isinstance(url, dict) else {}
    values = {key: value for key, value in as_written(item).items() if key not in _THEIRS}
    values["categorie"] = [kind for kind in _ids(item, "categorie") if kind in woorden.categorieen]
    values["doelgroep"] = [id for id in _ids(item, "doelgroep") if id in woorden.doelgroepen]
    mark = f" ({regio})"
    values["naam"] = f"{str(item.get('naam', ''))[: MOST_NAME - len(mark)]}{mark}"
    text = json.dumps({key: value for key, value in values.items() if value}, ensure_ascii=False, indent=1)
    id = f"{buur}-{item.get('id', '')}"
    if not _ID.fullmatch(id) or not pages:
        return None
    entry, problems = parse_place(text, id, f"{FOLDER}/{buur}/{id}.yml")  # a name of its own, for what is wrong with it
    return Neighbour(buur, entry, regio, pages) if entry and not problems else None


def _is_page(page: object) -> bool:
    return isinstance(page, str) and is_web_address(page) and not has_forbidden(page)
