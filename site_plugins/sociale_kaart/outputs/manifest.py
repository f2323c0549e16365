"""`manifest.<language>.webmanifest`: what a phone needs to put the site on its home screen. Addresses: from its own."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.direction import direction
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rendering.site_addresses import manifest_name, prefix, site_name

PAPER = "#fbf7f0"  # --papier of kleuren.css


def files(catalogue: Catalogue, language: str, urls: Urls) -> Iterator[tuple[str, bytes]]:
    if not catalogue.regio.is_keepable:
        return
    name, home = site_name(catalogue, language), f"./{prefix(catalogue, language)}"
    about = {
        "id": home,
        "name": name,
        "short_name": catalogue.regio.regio,
        "lang": language,
        "dir": direction(language),
        "start_url": home,
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": list(_icons(urls)),
    }
    yield manifest_name(language), (json.dumps(about, ensure_ascii=False, indent=1) + "\n").encode()


def _icons(urls: Urls) -> Iterator[dict[str, str]]:
    yield {"src": urls.icoon, "type": "image/svg+xml", "sizes": "any"}
    for size in ("192", "512"):
        for name, purpose in ((f"icoon-{size}.png", "any"), (f"icoon-rand-{size}.png", "maskable")):
            yield {
                "src": f"assets/{urls.assets[name]}",
                "type": "image/png",
                "sizes": f"{size}x{size}",
                "purpose": purpose,
            }
