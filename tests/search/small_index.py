"""A small region of its own, and the index that the browser fetches of it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.search.index import files
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.settings import Grenzen, Regio
from sociale_kaart.reading.words import Categorie, Doelgroep, Gebied, Thema, Woorden
from sociale_kaart.region import Region

TODAY = date(2026, 11, 21)

THEMAS = [
    {"id": "eten", "naam": {"nl": "Eten", "en": "Food"}, "synoniemen": {"nl": ["honger"]}},
    {"id": "veilig", "naam": {"nl": "Veilig wonen"}},
]
CATEGORIEEN = [
    {
        "id": "voedselbank",
        "naam": {"nl": "Voedselbank", "en": "Food bank"},
        "meervoud": {"nl": "Voedselbanken", "en": "Food banks"},
        "synoniemen": {"nl": ["voedselpakket", "Geen éten"], "en": ["food bank", "foodbank"]},
        "thema": ["eten"],
    },
    {
        "id": "eettafel",
        "naam": {"nl": "Eettafel"},
        "synoniemen": {"nl": ["samen eten", "voedselpakket"]},
        "thema": ["eten"],
    },
    {
        "id": "opvang",
        "naam": {"nl": "Vrouwenopvang", "en": "Shelter"},
        "thema": ["veilig"],
        "geheim_adres": "ja",
    },
]
PLACE: dict[str, Any] = {
    "id": "de-tas",
    "naam": "De Tas",
    "ook_bekend_als": ["Uitdeelpost 't Hoekje"],
    "categorie": ["voedselbank"],
    "organisatie": "Stichting Delen",
    "samenvatting": {"nl": "Een voedselpakket voor wie weinig heeft.", "en": "A parcel.", "ar": "سلة"},
    "aanbod": [{"nl": "Babykleding", "en": "Baby clothes"}],
    "adres": {"straat": "Balistraat", "huisnummer": "48", "postcode": "1094 JN", "plaats": "Amsterdam"},
    "gebied": "oost",
    "doelgroep": ["gezinnen"],
    "talen": ["nl", "ar"],
    "controle": {"datum": "2026-07-22", "bron": "gebeld"},
}


def _words() -> Woorden:
    look: dict[str, Any] = {"pictogram": "material/home"}
    themas = [Thema.model_validate({**look, "kleur": "#000000", **thema}) for thema in THEMAS]
    categorieen = [Categorie.model_validate({**look, "uitleg": {"nl": "Uitleg."}, **c}) for c in CATEGORIEEN]
    return Woorden(
        categorieen={c.id: c for c in categorieen},
        themas={t.id: t for t in themas},
        gebieden={"oost": Gebied(id="oost", naam={"nl": "Oost", "en": "East"}, synoniemen={"nl": ("IJburg",)})},
        doelgroepen={
            "gezinnen": Doelgroep(id="gezinnen", naam={"nl": "Gezinnen"}),
            "mannen": Doelgroep(id="mannen", naam={"nl": "Mannen"}),
        },
        crisis={},
    )


def catalogue_of(*places: Voorziening) -> Catalogue:
    grenzen = Grenzen.model_validate({"zuid": "52.2", "west": "4.7", "noord": "52.5", "oost": "5.1"})
    regio = Regio.model_validate(
        {
            "regio": "Ergens",
            "talen": ["nl", "en"],
            "grenzen": grenzen,
            "site_url": "https://kaart.voorbeeld.nl/",
        }
    )
    return Catalogue(Region(regio, Path(), _words(), TODAY), places)


def place_with(**changes: Any) -> Voorziening:
    return Voorziening.model_validate({**PLACE, **changes})


def index_of(catalogue: Catalogue, language: str = "nl") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(dict(files(catalogue, language))[f"data/zoek.{language}.json"])
    return found


def said_in(catalogue: Catalogue, language: str = "nl") -> set[str]:
    """The words of the places' texts, in whichever file."""
    found = {name: json.loads(content) for name, content in files(catalogue, language)}
    packed = (found[f"data/zoek.{language}.json"].get("teksten", ""), found.get(f"data/teksten.{language}.json", ""))
    return {word for texts in packed for word in texts.split(" ")[::2]} - {""}
