"""A row whose name sounds like a shelter, with an address: a person says whether anybody may know where it is.

And one of a place that does hide: what the row itself says of the way there is looked for in the rest of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sociale_kaart.checks.sounds_hiding import sounds_hiding
from sociale_kaart.checks.text import bare
from sociale_kaart.tools.importing.cleaning.told import Notes
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.row_cells import RowCells
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

NAMED_AFTER = (
    "de naam van deze plek zegt in welke straat of buurt zij is, en dat is geheim. Geef haar in de lijst een naam die "
    "dat niet zegt"
)
_SHORT = 5  # letters: a street of fewer is in many words


class StreetsOfRow:
    """Which streets and areas a row names, to look for in its other cells."""

    def __init__(self, row: RowCells) -> None:
        whole = re.split(r"[,;\n]", row.cell("adres"))
        cells = [row.cell("adres.straat"), *whole, row.cell("gebied"), row.cell("adres.postcode")]
        towns = {_joined(row.cell("adres.plaats"))}
        said = {_joined(re.sub(r"\s\d.*", "", cell.strip())) for cell in cells}
        self.names = {one for one in said - towns if len(one) >= _SHORT}

    def are_in(self, value: object) -> bool:
        text = _joined(str(value))
        return any(name in text for name in self.names)


def _joined(text: str) -> str:
    return "".join(bare(text).split())


def ask_whether_it_hides(names: Sequence[str], id: str, mapping: Mapping_, notes: Notes) -> None:
    """`names`: its own first. What is asked is refused until there is an answer."""
    if not any(map(sounds_hiding, names)):
        return
    if {id, names[0]}.isdisjoint(mapping.openly - {""}):
        notes.refused.append(MAY_HIDE.format(id=quoted(id or names[0]), bron=mapping.bron))
    else:
        notes.said.append(ALLOWED)
