"""What a need is called: by the first word that people type for it."""

from __future__ import annotations

from sociale_kaart.languages.chains import DUTCH, chain
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.region import InRegion


def need_name(region: InRegion, id: str, language: str) -> Gezegd:
    """In the nearest language that has one."""
    for code in (*chain(language), *region.noden.woorden):
        if typed := region.noden.typed_for(id, code):
            return Gezegd(typed[0], code)
    return Gezegd(id.replace("-", " "), DUTCH)
