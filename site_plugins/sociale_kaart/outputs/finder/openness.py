"""`data/staten.<language>.json`: of `data/plekken.<language>.json` what says whether a place is open, and nothing else.

Rows below the search box say no more than that, so a first search need not fetch what the finder knows of all places.
Its script is that of the finder (templates/assets/js/zoek-staten.mjs), and so is the shape, with less in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.finder.columns import document
from sociale_kaart.outputs.finder.file_shapes import FinderShape, OpennessShape, SoortRij
from sociale_kaart.rendering.site_addresses import openness_name
from sociale_kaart.vakken.vakken import is_cut

COLUMNS = ("ook", "uren", "dagen_oud", "eerst", "bij")


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """A large region has this in squares, with all else of its places."""
    if not is_cut(catalogue):
        text = json.dumps(of(document(catalogue, language)), ensure_ascii=False, separators=(",", ":"))
        yield openness_name(catalogue, language), (text + "\n").encode()


def of(all_of_it: FinderShape) -> OpennessShape:
    return {
        "vanaf": all_of_it["vanaf"],
        "duur": all_of_it["duur"],
        "soorten": [SoortRij("", "", (), kind.maanden) for kind in all_of_it["soorten"]],
        "staten": all_of_it["staten"],
        "stappen": all_of_it["stappen"],
        "redenen": all_of_it["redenen"],
        "hoek": all_of_it["hoek"],
        "bij": all_of_it["bij"],
        "dagen": all_of_it["dagen"],
        "weken": all_of_it["weken"],
        "lopen": all_of_it["lopen"],
        "aantal": all_of_it["aantal"],
        "plekken": {name: all_of_it["plekken"][name] for name in COLUMNS if name in all_of_it["plekken"]},
    }
