"""Which pictograms the site has: what each is called in the sprite, and in the set of Material for MkDocs."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.facts import told

# Pictograms of the interface: the symbol's id in the sprite and its name in Material's set. Those of facts are declared
# with them, in `place/`.
INTERFACE = {
    "zoek": "magnify",
    "kaart": "map-outline",
    "lijst": "format-list-bulleted",
    "bel": "phone",
    "whatsapp": "message-text-outline",
    "mail": "email-outline",
    "web": "web",
    "route": "directions",
    "lopen": "walk",
    "fietsen": "bike",
    "ov": "bus",
    "plek": "map-marker-outline",
    "agenda": "calendar-plus",
    "controle": "check-circle-outline",
    "let-op": "alert-circle-outline",
    "wijzig": "pencil-outline",
    "nood": "lifebuoy",
    "weg": "exit-run",
    "voorlezen": "volume-high",
    "verder": "chevron-right",
    "meedoen": "hand-heart-outline",
    "wegwijzer": "sign-direction",
    "ster": "star-outline",
    "ster-vol": "star",
    "omhoog": "arrow-up",
    "omlaag": "arrow-down",
    "prullenbak": "trash-can-outline",
    "terug": "undo",
    "deel": "share-variant-outline",
    "sms": "cellphone-message",
    "kopieer": "content-copy",
    "printer": "printer-outline",
    "bewaar": "cellphone-arrow-down",
    "filters": "tune-variant",
    "hier": "crosshairs-gps",
    "klok": "clock-outline",
    "kruis": "close",
    "regeling": "hand-coin-outline",
    "levensgebeurtenis": "calendar-alert",
    "slot": "lock-outline",
    "d-lichaam": "run",
    "d-gevoel": "head-heart-outline",
    "d-zin": "compass-outline",
    "d-plezier": "white-balance-sunny",
    "d-meedoen": "account-group-outline",
    "d-dag": "home-outline",
}


def pictogram_names(catalogue: Catalogue) -> dict[str, str]:
    """Id in the sprite to name in Material's set: themes (`t-eten`), categories (`c-voedselbank`), numbers and more."""
    words = catalogue.woorden
    names = {f"t-{id}": thema.pictogram for id, thema in words.themas.items()}
    names |= {f"c-{id}": categorie.pictogram for id, categorie in words.categorieen.items()}
    names |= {f"n-{id}": nummer.pictogram for id, nummer in words.lijnen.items()}
    facts = {one.id: one.source for fact in told() if (one := fact.declared.pictogram)}
    return names | {id: f"material/{name}" for id, name in (facts | INTERFACE).items()}


def pictogram(name: str) -> tuple[str, str]:
    """(view box, path data) of `material/home` from the set that Material for MkDocs ships."""
    text = _icon_file(name).read_text(encoding="utf-8")
    box, shape = re.search(r'viewBox="([^"]+)"', text), re.search(r' d="([^"]+)"', text)
    return (box[1] if box else "0 0 24 24"), (shape[1] if shape else "")


def _icon_file(name: str) -> Path:
    # Found without importing it: the package would bring in the whole of MkDocs.
    spec = find_spec("material")
    folder = Path(next(iter(spec.submodule_search_locations or []))) if spec else Path()
    return folder / "templates" / ".icons" / f"{name}.svg"
