"""What the finder's part of a page needs: the themes that have places, and where its scripts find their files."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sociale_kaart.outputs.map.background import BACKGROUND
from sociale_kaart.outputs.pages.environment import day_names
from sociale_kaart.outputs.pages.frame import Frame
from sociale_kaart.place.facts import filters

STYLES = "kaart.css"
SCRIPTS = ("kaartbasis.js",)


def finder_values(frame: Frame) -> dict[str, Any]:
    """Values for the template `parts/vinder.html`."""
    catalogue, urls = frame.catalogue, frame.urls
    places = Counter(thema.id for v in catalogue.voorzieningen for thema in catalogue.themas(v))
    return {
        "aantal": len(catalogue.voorzieningen),
        "dagnamen": day_names(frame.language),
        "drempels": [(one.id, frame.say(one.label)) for _, one in filters()],
        "aantal_per_thema": [
            (n, t, places[t.id]) for n, t in enumerate(catalogue.woorden.themas.values()) if places[t.id]
        ],
        "bestanden": {
            "plekken": f"data/plekken.{frame.language}.json",
            "buurten": f"data/buurten.{frame.language}.json",
            "straten": "data/straten.json",
            "postcodes": "data/postcodes.json",
            "opschriften": f"data/opschriften.{frame.language}.json",
            "vormen": BACKGROUND,
            "stijl": f"assets/{urls.assets[STYLES]}",
            "scripts": [*(f"assets/{urls.assets[name]}" for name in SCRIPTS), urls.kaart_begin],
        },
    }
