"""A tiny region for the tests of the map: two places close together, one apart, some that no map may show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.plattegrond import Plattegrond
from sociale_kaart.reading.settings import Regio
from sociale_kaart.reading.words import Categorie, Gebied, Thema, Woorden
from sociale_kaart.region import Region

ATTACK = "<img src=x onerror=alert(1)>"
CANARY = "Kanarielaan"  # the street of the secret place: it may turn up nowhere
CANARY_LAT = "52.31234"
GRENZEN = {"zuid": "52.30", "west": "4.80", "noord": "52.40", "oost": "5.00"}
TODAY = date(2026, 11, 23)

REGIO: dict[str, Any] = {
    "regio": "Proefstad",
    "talen": ["nl", "ar"],
    "grenzen": GRENZEN,
    "site_url": "https://proefstad.example/",
}
PLATTEGROND: dict[str, Any] = {
    "naam": {"nl": "Proefstad"},
    "gebieden": [
        {
            "id": "oost",
            "label": ["4.92", "52.36"],
            "lijn": [["4.85", "52.32"], ["4.98", "52.33"], ["4.97", "52.39"], ["4.86", "52.38"]],
        }
    ],
    "groen": [
        {"naam": {"nl": ATTACK}, "lijn": [["4.95", "52.34"], ["4.96", "52.34"], ["4.96", "52.35"]]},
    ],
    "water": [
        {"naam": {"nl": "Plas"}, "lijn": [["4.90", "52.34"], ["4.91", "52.34"], ["4.91", "52.35"]]},
    ],
    "waterlijnen": [{"naam": {"nl": "Vaart"}, "breedte": "40", "lijn": [["4.80", "52.33"], ["4.99", "52.37"]]}],
    "wegen": [
        {"soort": "snelweg", "naam": {"nl": "A99"}, "lijn": [["4.80", "52.39"], ["5.00", "52.39"]]},
        {"soort": "spoor", "lijn": [["4.80", "52.35"], ["5.00", "52.36"]]},
    ],
    "herkenningspunten": [
        {"naam": {"nl": "Station", "ar": "المحطة"}, "punt": ["4.93", "52.37"], "soort": "station"},
    ],
}


def place(slug: str, lat: str = "52.3630", lon: str = "4.9341", **more: Any) -> Voorziening:
    """A place as a volunteer would write it: every value is text."""
    keys: dict[str, Any] = {
        "id": slug,
        "naam": f"Plek {slug}",
        "categorie": "huis",
        "adres": {"straat": "Balistraat", "huisnummer": "48", "toevoeging": "A", "plaats": "Proefstad"},
        "locatie": {"lat": lat, "lon": lon},
        "gebied": "oost",
        "controle": {"datum": "2026-07-22", "bron": "gebeld"},
    }
    return Voorziening.model_validate(keys | more)


def secret() -> Voorziening:
    """As if every check and the catalogue itself had let it through."""
    adres = {"straat": CANARY, "huisnummer": "1", "plaats": "Proefstad"}
    return place("geheim", lat=CANARY_LAT, lon="4.95678", categorie="opvang", adres=adres)


def words() -> Woorden:
    def named(nl: str, ar: str) -> dict[str, Any]:
        return {"naam": {"nl": nl, "ar": ar}, "uitleg": {"nl": nl}}

    themas = {
        "ontmoeten": named("Ontmoeten", "لقاء") | {"pictogram": "material/account-group", "kleur": "#8e5700"},
        "geld": named("Geld", "المال") | {"pictogram": "material/currency-eur", "kleur": "#185634"},
    }
    categorieen = {
        "huis": named("Buurthuis", "مركز") | {"thema": ["ontmoeten", "geld"], "pictogram": "material/sofa"},
        "bank": named("Geldhulp", "مساعدة") | {"thema": "geld", "pictogram": "material/sofa"},
        "opvang": named("Opvang", "مأوى") | {"thema": "geld", "pictogram": "material/sofa", "geheim_adres": "ja"},
    }
    return Woorden(
        categorieen={key: Categorie.model_validate(value | {"id": key}) for key, value in categorieen.items()},
        themas={key: Thema.model_validate(value | {"id": key}) for key, value in themas.items()},
        gebieden={"oost": Gebied.model_validate({"id": "oost", "naam": {"nl": "Oost", "ar": "الشرق"}})},
        doelgroepen={},
        crisis={},
    )


def region(
    *places: Voorziening,
    folder: Path = Path(),
    regio: Mapping[str, Any] | None = None,
    plan: Mapping[str, Any] | None = None,
) -> Catalogue:
    """The tiny region, with these places or its own."""
    own = (
        place("meevaart", naam=f"De Meevaart {ATTACK}"),
        place("buren", lon="4.9343"),
        place("bank", lat="52.3300", lon="4.8600", categorie="bank"),
        place("thuis", werkgebied="oost"),
        place("nergens", locatie=None),
        secret(),
    )
    return Catalogue(
        Region(
            regio=Regio.model_validate(REGIO | dict(regio or {})),
            folder=folder,
            woorden=words(),
            today=TODAY,
            feestdagen=Feestdagen(public={}, school=(), until=TODAY),
            plattegrond=Plattegrond.model_validate(PLATTEGROND if plan is None else plan),
        ),
        voorzieningen=places or own,
        proza=dict.fromkeys(("nl", "ar"), ()),
    )
