"""Help that is no place for other programs: what voorzieningen.json says beside the places (see the contract)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from pydantic import BaseModel

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.json_values import Json, JsonObject
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.place.telefoon import Telefoonnummer
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenis
from sociale_kaart.reading.noden import Nood
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.reading.words import Hulplijn
from sociale_kaart.rendering.site_addresses import prefix
from sociale_kaart.rendering.whom_to_ask import Aanspreekpunt, every_point


class HelpJson(TypedDict):
    """What is beside the places; an entry has the keys of its file that are there, as the contract says."""

    regelingen: Sequence[JsonObject]
    levensgebeurtenissen: Sequence[JsonObject]
    noden: Sequence[JsonObject]
    contactpunten: Sequence[JsonObject]
    hulplijnen: Sequence[JsonObject]


def published_help(catalogue: Catalogue) -> HelpJson:
    """Schemes that one can still ask for, life events, needs, contact points of areas, and everybody whom one can call:
    the keys of their files."""
    schemes, words = catalogue.lopende_regelingen, catalogue.woorden
    running = {one.id for one in schemes}
    return {
        "regelingen": [_scheme(catalogue, one) for one in schemes],
        "levensgebeurtenissen": [_event(catalogue, one, running) for one in catalogue.levensgebeurtenissen.values()],
        "noden": [_need(catalogue, one, running) for one in catalogue.noden.noden.values()],
        "contactpunten": [_point(catalogue, one) for one in every_point(catalogue, DUTCH)],
        "hulplijnen": [_line(catalogue, one, is_crisis=one.id in words.crisis) for one in words.lijnen.values()],
    }


def _scheme(catalogue: Catalogue, regeling: Regeling) -> JsonObject:
    return {"id": regeling.id, "url": _urls(catalogue, f"regeling/{regeling.id}/"), **_keys(regeling)}


def _event(catalogue: Catalogue, event: Levensgebeurtenis, running: set[str]) -> JsonObject:
    """It leads to no scheme that is not in the file."""
    keys = _with_running(_keys(event), event.regelingen, running)
    return {"id": event.id, "url": _urls(catalogue, f"levensgebeurtenis/{event.id}/"), **keys}


def _with_running(keys: JsonObject, schemes: Sequence[str], running: set[str]) -> JsonObject:
    return {**keys, "regelingen": [id for id in schemes if id in running]} if "regelingen" in keys else keys


def _line(catalogue: Catalogue, line: Hulplijn, *, is_crisis: bool) -> JsonObject:
    crisis = {"crisis": "ja" if is_crisis else "nee"}
    return {"id": line.id, "url": _urls(catalogue, f"hulplijnen/#{line.id}"), **crisis, **_keys(line)}


def _need(catalogue: Catalogue, nood: Nood, running: set[str]) -> JsonObject:
    """Where it leads, and `woorden`: what people type, by language, also in those that the site does not show."""
    keys = _with_running(_keys(nood), nood.regelingen, running)
    typed = catalogue.noden.woorden
    return {"id": nood.id, **keys, "woorden": {code: list(of[nood.id]) for code, of in typed.items() if nood.id in of}}


def _point(catalogue: Catalogue, point: Aanspreekpunt) -> JsonObject:
    """By its area; of one that is a place, the place says the rest."""
    said = catalogue.woorden.gebieden[point.id].contactpunt
    assert said, "what is not there is not shown"
    return {"gebied": point.id, "url": _urls(catalogue, f"gebied/{point.id}/#contactpunt"), **_keys(said)}


def _urls(catalogue: Catalogue, address: str) -> dict[str, str]:
    base = catalogue.regio.site_url.rstrip("/")
    return {code: f"{base}/{prefix(catalogue, code)}{address}" for code in catalogue.regio.talen}


def _keys(part: BaseModel) -> JsonObject:
    """What the file says, a number as it is shown."""
    said = ((key, _value(getattr(part, key))) for key in type(part).model_fields if key in part.model_fields_set)
    return {key: value for key, value in said if key != "id" and value not in (None, [], {})}


def _value(there: object) -> Json:
    if isinstance(there, Telefoonnummer):
        return there.getoond
    if isinstance(there, BaseModel):
        return _keys(there)
    if isinstance(there, dict):
        return {key: _value(part) for key, part in there.items()}
    if isinstance(there, tuple):
        return [_value(part) for part in there]
    return there if isinstance(there, str | int | None) else str(there)
