"""A table that a region gave out itself (voorzieningen.xlsx, .csv): headings are our keys, so nothing is guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sociale_kaart.place.facts import facts
from sociale_kaart.tools.importing.headings import IGNORED, targets
from sociale_kaart.tools.importing.source_rows import RowTable

_ALWAYS = frozenset({"id", "url", "naam", "categorie", "gecontroleerd"})
_CALLED = {"id": "herkomst.id", "gecontroleerd": "controle.datum", "bron": "controle.bron", "adres": "adres"}
# A cell holds less than a file, and a person should know before the region is filled from it.
LESS = (
    "Deze tabel komt van een sociale kaart. Wat er niet in past, komt niet mee: teksten in andere talen, hoe aanbod in "
    "elkaar zit, toestemming, oude namen en teksten voor verwijzers. In voorzieningen.json van die kaart staat alles."
)


def with_own_columns(table: RowTable) -> RowTable:
    """The same, with what each column is when all of it is ours."""
    columns = own_columns(table.headings)
    return replace(table, columns=columns, notes=(*table.notes, LESS)) if columns else table


def own_columns(headings: Sequence[str]) -> dict[str, str]:
    """The key of each heading; nothing when it is somebody else's table."""
    if not {*headings} >= _ALWAYS:
        return {}
    names = {name: fact.path for fact in facts() for name in (fact.key, fact.path)} | _CALLED
    if not {*headings} <= {*names, "url"}:
        return {}
    found = {heading: names.get(heading, IGNORED) for heading in headings}
    return {heading: key if key in targets() else IGNORED for heading, key in found.items()}
