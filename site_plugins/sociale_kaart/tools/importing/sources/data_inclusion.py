"""data·inclusion, the French schema: a row for each structure, with its services as what it offers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import MOST_ROWS, Row, RowTable, SourceError
from sociale_kaart.tools.importing.sources.grid import EMPTY, TOO_MANY

NO_STRUCTURES = Say(
    "`{what}` is geen lijst van `structures` zoals data·inclusion die heeft; van losse `services` is niet bekend waar "
    "ze zijn.",
    "`{what}` is no list of `structures` as in data·inclusion; of `services` alone it is not known where they are.",
)
COLUMNS = {
    "id": "herkomst.id", "nom": "naam", "typologie": "categorie", "presentation_resume": "samenvatting", "description":
    "omschrijving", "services": "aanbod", "adresse": "adres.straat", "complement_adresse": "adres.toelichting",
    "code_postal": "adres.postcode", "commune": "adres.plaats", "latitude": "locatie.lat", "longitude": "locatie.lon",
    "telephone": "contact.telefoon", "courriel": "contact.email", "site_web": "contact.website", "horaires_accueil":
    "openingstijden", "date_maj": "controle.datum", "thematiques": "niet",
}  # fmt: skip
_ELSEWHERE = {"description": "presentation_detail", "horaires_accueil": "horaires_ouverture", "typologie": "types"}


def is_data_inclusion(found: object) -> bool:
    """Whether JSON has structures with a `nom`, alone or beside their services."""
    structures = _structures(found)
    return bool(structures) and all("nom" in one and "date_maj" in one for one in structures[:5])


def read_data_inclusion(found: object, what: str) -> RowTable:
    """The structures, each with the names of its services."""
    structures = [one for one in _structures(found) if "structure_id" not in one]
    if not structures:
        raise SourceError(NO_STRUCTURES if _structures(found) else EMPTY, what=f"`{what}`")
    if len(structures) > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)
    offers: dict[str, list[str]] = defaultdict(list)
    for one in _services(found):
        offers[str(one.get("structure_id", ""))].append(" ".join(_text(one, "nom").split()))
    rows = (Row(number, _cells(one, offers)) for number, one in enumerate(structures, 1))
    return RowTable(tuple(COLUMNS), tuple(rows), columns=COLUMNS)


def _structures(found: object) -> list[Mapping[str, Any]]:
    if isinstance(found, Mapping):
        found = next((found[key] for key in ("structures", "items") if isinstance(found.get(key), list)), None)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _services(found: object) -> list[Mapping[str, Any]]:
    services = found.get("services") if isinstance(found, Mapping) else None
    return [one for one in services if isinstance(one, dict)] if isinstance(services, list) else []


def _cells(one: Mapping[str, Any], offers: Mapping[str, list[str]]) -> dict[str, str]:
    cells = {key: _text(one, key) or _text(one, _ELSEWHERE.get(key, "")) for key in COLUMNS}
    return {**cells, "services": "\n".join(offers.get(_text(one, "id"), ()))}


def _text(one: Mapping[str, Any], key: str) -> str:
    value = one.get(key)
    return "; ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
