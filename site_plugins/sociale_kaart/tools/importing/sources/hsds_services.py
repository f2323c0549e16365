"""HSDS 3 (Open Referral): services with the locations where they are given; a row for each of these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.cleaning.osm_hours import lines_of_osm
from sociale_kaart.tools.importing.source_rows import MOST_ROWS, Row, RowTable, SourceError
from sociale_kaart.tools.importing.sources.grid import EMPTY, TOO_MANY

VERSION = Say(
    "`{what}` is HSDS versie {version}; `kaart import` kent versie 3. Vraag de bron om versie 3, of om een CSV.",
    "`{what}` is HSDS version {version}; `kaart import` knows version 3. Ask the source for version 3, or for a CSV.",
)
NOT_HSDS = Say(
    "`{what}` is geen lijst van diensten zoals HSDS 3 die heeft.", "`{what}` is no list of services as in HSDS 3."
)
COLUMNS = {
    "id": "herkomst.id", "place": "naam", "service": "aanbod", "taxonomy_term": "categorie", "description":
    "omschrijving", "organization": "organisatie", "address_1": "adres.straat", "postal_code": "adres.postcode",
    "city": "adres.plaats", "latitude": "locatie.lat", "longitude": "locatie.lon", "schedule": "openingstijden",
    "phone": "contact.telefoon", "email": "contact.email", "url": "contact.website", "languages": "talen",
    "last_modified": "controle.datum", "kvk": "kvk", "contact": "mensen",
}  # fmt: skip
STOPPED = Say("de dienst is gestopt (`status`)", "the service has stopped (`status`)")
SCHEDULE = Say(
    "de tijden in `schedule` zijn niet precies over te nemen", "the times in `schedule` cannot be taken over exactly"
)
Item = Mapping[str, Any]
_LISTS = ("contents", "services", "service")
_SERVICE = {"id", "name", "status", "organization"}
_KVK = ("nl-kvk", "kvk")
_PLAIN_WEEK = ("interval", "count", "bymonthday", "byyearday", "byweekno", "valid_from", "valid_to", "until")


def is_hsds(found: object) -> bool:
    """Whether JSON looks like one service, a page of them, or what says which version it is."""
    if isinstance(found, list):
        return bool(found) and is_hsds(found[0])  # its first may come to you, and have no door
    if not isinstance(found, dict):
        return False
    if any(key in found for key in ("service_at_locations", "hsds_version")) or {*found} >= _SERVICE:
        return True
    return any(isinstance(found.get(key), list) and found[key] and is_hsds(found[key][0]) for key in _LISTS)


def read_hsds(found: object, what: str) -> RowTable:
    """The rows of one service or of many."""
    if isinstance(found, dict):
        check_version(found, what)
    several = (
        next((found[key] for key in _LISTS if isinstance(found.get(key), list)), None)
        if isinstance(found, dict)
        else found
    )
    services = several if isinstance(several, list) else [found]
    if not all(isinstance(one, dict) and "name" in one for one in services):
        raise SourceError(NOT_HSDS, what=what)
    return table_of_services(services, what)


def check_version(found: Item, what: str) -> None:
    said = str(found.get("hsds_version") or found.get("version") or "3")
    if said.partition(".")[0] != "3":
        raise SourceError(VERSION, what=what, version=said[:20])


def table_of_services(services: list[Any], what: str) -> RowTable:
    made = [pair for service in services for pair in _rows(service)]
    if not made:
        raise SourceError(EMPTY, what=f"`{what}`")
    if len(made) > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)
    rows = tuple(Row(number, cells, faults) for number, (cells, faults) in enumerate(made, 1))
    licences = {str(one.get("license") or "") for one in services if isinstance(one, dict)}
    return RowTable(tuple(COLUMNS), rows, (), licences.pop() if len(licences) == 1 else "", columns=COLUMNS)


def _rows(service: Item) -> Iterator[tuple[dict[str, str], dict[str, Say]]]:
    doors = [one for one in _list(service, "service_at_locations") if isinstance(one.get("location"), dict)]
    for at in doors or [{}]:
        location: Item = at.get("location") or {}
        cells = {**_whole(service, location), **_door(location), **_reach(service, at, location)}
        hours = next((found for one in (at, service, location) if (found := _list(one, "schedules"))), [])
        lines = hours_of_schedules(hours)
        cells["schedule"] = "\n".join(lines or ())
        faults = {"schedule": SCHEDULE} if lines is None else {}
        stopped = str(service.get("status") or "active") not in ("active", "temporarily closed")
        if stopped:
            cells["place"] = ""
            faults["status"] = STOPPED
        yield cells, faults


def _whole(service: Item, location: Item) -> dict[str, str]:
    organization = service.get("organization") if isinstance(service.get("organization"), dict) else {}
    name, place = _text(service, "name"), _text(location, "name")
    terms = [term for one in _list(service, "attributes") if isinstance(term := one.get("taxonomy_term"), dict)]
    kinds = [term for term in terms if _text(term, "taxonomy") == _text(terms[0], "taxonomy")]  # themes are another
    numbers = [one for one in _list(organization, "organization_identifiers") if _is_kvk(one)]
    door = _text(location, "id")
    return {
        "id": f"{_text(service, 'id')}{f'@{door}' if door else ''}"[:120],
        "place": place or name, "service": name if place and place != name else "",
        "taxonomy_term": "; ".join(_text(term, "name") for term in kinds),
        "description": _text(service, "description"), "organization": _text(organization, "name"),
        "languages": ", ".join(_text(one, "code") or _text(one, "name") for one in _list(service, "languages")),
        "last_modified": (_text(service, "assured_date") or _text(service, "last_modified"))[:10],
        "kvk": _text(numbers[0], "identifier") if numbers else "",
        "contact": "; ".join(_text(one, "name") for one in _list(service, "contacts")),
    }  # fmt: skip


def _is_kvk(one: Item) -> bool:
    return any(_text(one, key).lower() in _KVK for key in ("identifier_scheme", "identifier_type"))


def _door(location: Item) -> dict[str, str]:
    addresses = _list(location, "addresses")
    doors = [one for one in addresses if _text(one, "address_type") != "postal"]
    address = doors[0] if doors else {}
    return {
        "address_1": _text(address, "address_1"), "postal_code": _text(address, "postal_code"),
        "city": _text(address, "city"), "latitude": _text(location, "latitude"),
        "longitude": _text(location, "longitude"),
    }  # fmt: skip


def _reach(service: Item, at: Item, location: Item) -> dict[str, str]:
    phones = [one for part in (at, service, location) for one in _list(part, "phones")]
    voices = [_text(one, "number").strip('"') for one in phones if _text(one, "type") not in ("fax", "sms", "text")]
    return {
        "phone": voices[0] if voices else "", "email": _text(service, "email"),
        "url": _text(service, "url") or _text(location, "url"),
    }  # fmt: skip


def hours_of_schedules(schedules: list[Item]) -> list[str] | None:
    """Lines of our own; None when a schedule says more than days of the week with times."""
    rules: list[str] = []
    for one in schedules:
        days, begin, end = (_text(one, key) for key in ("byday", "opens_at", "closes_at"))
        odd = any(_text(one, key) not in ("", "1") for key in _PLAIN_WEEK)
        if odd or _text(one, "freq") not in ("", "WEEKLY") or not (days and begin and end):
            return None
        codes = ",".join(day.strip().capitalize() for day in days.split(","))
        rules.append(f"{codes} {begin[:5]}-{end[:5]}")
    return lines_of_osm(", ".join(rules)) if rules else []


def _list(value: object, key: str) -> list[Any]:
    found = value.get(key) if isinstance(value, Mapping) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _text(value: object, key: str) -> str:
    found = value.get(key) if isinstance(value, Mapping) else None
    return "" if found is None or isinstance(found, (dict, list)) else str(found)
