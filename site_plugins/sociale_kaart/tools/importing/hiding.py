"""A row whose name sounds like a shelter, with an address: a person says whether anybody may know where it is."""

from __future__ import annotations

from collections.abc import Sequence

from sociale_kaart.checks.sounds_hiding import sounds_hiding
from sociale_kaart.tools.importing.cleaning.told import Notes
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.yaml_text import quoted

ALLOWED = (
    "de naam klinkt als opvang; zet in data/niet-geheim.yml onder `plekken` waarom het adres bekend mag zijn, dan "
    "vraagt `kaart check` er niet meer naar"
)
MAY_HIDE = (
    "de naam klinkt als een plek met een geheim adres. Mag iedereen weten waar dit is? Zet dan `openbaar: [{id}]` in "
    "data/import/{bron}.yml. Mag dat niet? Geef deze rij in de lijst een soort "
    "met een geheim adres, dan komt de plek er zonder adres in"
)


def ask_whether_it_hides(names: Sequence[str], id: str, mapping: Mapping_, notes: Notes) -> None:
    """`names`: its own first. What is asked is refused until there is an answer."""
    if not any(map(sounds_hiding, names)):
        return
    if {id, names[0]}.isdisjoint(mapping.openly - {""}):
        notes.refused.append(MAY_HIDE.format(id=quoted(id or names[0]), bron=mapping.bron))
    else:
        notes.said.append(ALLOWED)
