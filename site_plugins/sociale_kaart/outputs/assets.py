"""What every page shares: bundled scripts and styles with hashed names, and the pictograms in one file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.paths import ASSETS
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.pictograms import pictogram, pictogram_names
from sociale_kaart.rendering.state_words import script_words

RUIM = "ruim"  # scripts/assets.py
PLACE = "plek.js"


class AssetsMissingError(Exception):
    """The scripts and styles have not been bundled yet."""


@cache  # for speed
def manifest(*, wide: bool = False) -> dict[str, str]:
    """Logical name (`site.css`) to the hashed name below `assets/`; `wide`: with the scripts of a large region."""
    loaded: dict[str, str] = _read(ASSETS / "manifest.json")
    return {**loaded, **_wide()["bestanden"]} if wide else loaded


def _wide() -> Any:
    """The scripts that are other ones in a large region, and which files they replace."""
    return _read(ASSETS / RUIM / "manifest.json")


def _read(path: Path) -> Any:
    if not path.is_file():
        raise AssetsMissingError(path)
    return json.loads(path.read_text(encoding="utf-8"))


def sprite(catalogue: Catalogue) -> bytes:
    """One SVG file with a symbol for each pictogram."""
    symbols = [(id, *pictogram(name)) for id, name in pictogram_names(catalogue).items()]
    return environment("en").get_template("parts/pictogrammen.svg").render(symbols=symbols).encode()


def service_worker(*, offline: bool) -> bytes:
    """`sw.js`, which keeps the site on a phone; or the one that removes what an earlier one kept, and itself."""
    return (ASSETS / "sw" / ("sw.js" if offline else "sw-uit.js")).read_bytes()


def element(languages: Sequence[str]) -> bytes:
    """The web component for other sites, which knows the languages of this one."""
    return (ASSETS / "los" / "sociale-kaart.js").read_bytes().replace(b"__TALEN__", ",".join(languages).encode())


def place_script(language: str, names: Mapping[str, str]) -> bytes:
    """The script of a place's page with what it says: once in a language, and not in each of thousands of pages."""
    words = script_words(language, names["voormij.js"])
    return (ASSETS / names[PLACE]).read_bytes().replace(b"__WOORDEN__", words.encode())


def files(*, streets: bool = False, wide: bool = False) -> Iterator[tuple[str, bytes]]:
    """The bundled files, as they are; those for `streets` only where there are some. A place's is `place_script`."""
    replaced = [*(_wide()["vervangt"] if wide else ()), manifest()[PLACE]]
    common = (path for path in ASSETS.iterdir() if path.name not in replaced)
    for path in sorted((*common, *((ASSETS / RUIM).iterdir() if wide else ()))):
        is_wanted = streets or not path.name.startswith("straten")
        if path.is_file() and is_wanted and path.name not in {"manifest.json", ".stamp"}:
            yield f"assets/{path.name}", path.read_bytes()
