"""What a region keeps of a neighbour's voorzieningen.json: places near enough, without what is stale tomorrow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from sociale_kaart.checks import neighbours
from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Say
from sociale_kaart.reading.neighbours import is_published, neighbours_of
from sociale_kaart.tools.importing.licences import terms_of
from sociale_kaart.tools.importing.source_rows import SourceError
from sociale_kaart.tools.importing.sources.geojson import loaded
from sociale_kaart.tools.importing.sources.region_places import NO_PLACES

NOT_FREE = Say(
    "`{what}` is niet CC0 (er staat: `{licence}`), dus de plekken kunnen hier niet zo staan. Vraag de buur erom.",
    "`{what}` is not CC0 (it says: `{licence}`), so its places cannot be here like this. Ask the neighbour.",
)
_STALE = ("tekst", "osm", "perioden", "let_op", "gecontroleerd", "verlopen")


class KeptPlaces(NamedTuple):
    """The file, how many places are in it, how many the neighbour has, and of how many nobody says where they are."""

    data: bytes
    near: int
    everything: int
    without_spot: int


def neighbour_file(data: bytes, what: str, buur: str, context: Context) -> KeptPlaces:
    """The file, with those of its places that are near enough."""
    document = loaded(data, what)
    if not is_published(document):
        raise SourceError(NO_PLACES, what=what)
    said = document.get("regio")
    regio: Mapping[str, Any] = said if isinstance(said, dict) else {}
    terms = terms_of(str(regio.get("licentie") or ""))
    if not terms or terms.must_name:
        raise SourceError(NOT_FREE, what=what, licence=str(regio.get("licentie") or "")[:40])
    found, _ = neighbours_of(document, buur, context.woorden, context.regio.grenzen)
    here = {one.voorziening.id for one in neighbours.shown(context, found)[0]}
    items = [item for item in document["voorzieningen"] if isinstance(item, dict)]
    kept = [_kept(item) for item in items if f"{buur}-{item.get('id', '')}" in here]
    about = {"naam": str(regio.get("naam") or buur), "licentie": terms.licentie, "url": str(regio.get("url") or "")}
    file = {"versie": 1, "gemaakt": str(document.get("gemaakt", "")), "regio": about, "voorzieningen": kept}
    text = json.dumps(file, ensure_ascii=False, indent=1) + "\n"
    without = sum(not item.get("locatie") for item in items)
    return KeptPlaces(text.encode(), len(kept), len(document["voorzieningen"]), without)


def _kept(item: Mapping[str, Any]) -> dict[str, Any]:
    hours = item.get("openingstijden")
    if not isinstance(hours, dict):
        return dict(item)
    return {**item, "openingstijden": {key: value for key, value in hours.items() if key not in _STALE}}
